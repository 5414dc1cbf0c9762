"""Keeps what was said in the capture line: which verb a line, in its mode, asks for. It draws nothing."""

from __future__ import annotations

from dataclasses import dataclass

from gaptui.method.capture import Captured, Kind, capture
from gaptui.method.process_map import MapStep
from gaptui.records.errors import Invalid
from gaptui.ui.screens.typing_drafts import Unfinished
from gaptui.ui.shown_map import ShownMap
from gaptui.ui.widgets.line_bar import Adding, Editing, Mode, Pasting, Splitting
from gaptui.words import Mark


@dataclass(frozen=True, slots=True)
class Kept:
    """Where to look for what was kept, and what to say of it; empty when the map says it itself."""

    row: str | None
    step_id: str | None
    words: str = ""


def keep(shown: ShownMap, unfinished: Unfinished, current: MapStep | None, line: str, mode: Mode, at: int) -> Kept:
    """Store a line said with the cursor in `current`. Raises what the verbs raise; then nothing was kept.

    `at` is where the cursor stood in the line. A draft of the line is let go in the same transaction.
    """
    workbook, step_id = shown.workbook, current.id if current else None
    field = unfinished.line_field if isinstance(mode, Adding) else unfinished.edit_field
    draft = field(shown.process_id)
    match mode:
        case Pasting(lines=lines):
            from gaptui.exchange.steps_text import read_lines

            count = workbook.mapping.capture_all(shown.process_id, read_lines("\n".join(lines)), step_id)
            return Kept(None, None, f"Added {count} lines. u takes them all back")
        case Editing(id=id_, was=was, is_step=True):
            return Kept(workbook.mapping.edit_step(id_, line, was, draft=draft), None)
        case Editing(id=id_, was=was):
            return Kept(workbook.mapping.edit_item(id_, line, was, draft=draft), step_id)
        case Splitting(id=id_, was=was):
            return Kept(workbook.arranging.split(id_, line[:at], line[at:], was), None)
        case Adding(above=above):
            if line.strip() in ("-", "--"):
                say_none(shown, current, every=line.strip() == "--")
                return Kept(step_id, None)
            if current is None and shown.steps:
                step_id, above = shown.steps[0].id, True
            row = workbook.mapping.capture(shown.process_id, line, step_id, above=above, draft=draft)
            parked = capture(line).kind is Kind.PARKED
            return Kept(row, step_id, "Parked. F4 shows what is parked and sends it somewhere" if parked else "")


def say_none(shown: ShownMap, current: MapStep | None, *, every: bool) -> None:
    """Say none to the mark that is asked next, or to all that are open on the current step."""
    if current is None:
        raise Invalid("There is no step here that could have none.")
    open_ = [mark for mark in Mark if current.says(mark) is None]
    if not open_:
        raise Invalid("Nothing is open on this step.")
    shown.workbook.mapping.say_none(current.id, open_ if every else open_[:1])


def where_it_goes(shown: ShownMap, current: MapStep | None, said: Captured, mode: Mode) -> str:
    """For the chips: of which step a line would be, or where a step would stand."""
    if said.kind is Kind.PARKED or not isinstance(mode, Adding):
        return ""
    if said.kind is not Kind.STEP:
        return f"step {shown.lines.numbers[current.id]}" if current else "no step yet"
    if current is None:
        return "1" if shown.steps else shown.number_after(None)
    number = shown.lines.numbers[current.id]
    if mode.above:
        return f"{number}, above"
    after = shown.number_after(current)
    return after if shown.steps[-1].id == current.id else f"{after}, after {number}"
