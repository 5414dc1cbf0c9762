"""Which text a cell is opened with, and which verb keeps it. It draws nothing and moves no cursor."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.content import Content

from gaptui.method.capture import Kind, capture
from gaptui.method.cell_values import SIGNAL_WORDS
from gaptui.method.potential import HELP_WORDS
from gaptui.method.process_map import MapStep, item_line, step_line
from gaptui.method.review import ExceptionRow, SystemRow
from gaptui.method.sheets import Sheet, column, items_of
from gaptui.ui.shown_sheet import SheetRow, ShownSheet, cell, row_id
from gaptui.ui.text import joined, plain
from gaptui.ui.widgets.cell_bar import Holds
from gaptui.ui.widgets.chips import chips
from gaptui.words import Help, Mark

if TYPE_CHECKING:
    from gaptui.workbook.workbook import Workbook

_SIGNS: dict[str, tuple[str, Mark | None]] = {
    "inputs": ("<", Mark.INPUTS),
    "decisions": ("?", Mark.DECISIONS),
    "exceptions": ("!", Mark.EXCEPTIONS),
    "patterns": ("=", None),
    "pains": ("*", None),
    "doc": ('"', None),
}
"""The columns whose cells hold lines of the grammar: their sign, and what `-` says there is none of."""
WHOLE_LINE = "line"
"""In place of a column: the whole line of the row."""


@dataclass(frozen=True, slots=True)
class OpenCell:
    """A cell that is being typed. `was` is its text when it was opened; `item_id` the line of a step in it."""

    sheet: Sheet
    column_id: str
    rows: tuple[str, ...]
    was: str
    label: str
    item_id: str | None = None
    sign: str = ""
    """Set where the cell holds lines of the grammar."""

    @property
    def row(self) -> str:
        return self.rows[0]

    @property
    def holds(self) -> Holds:
        if self.sign or self.column_id == WHOLE_LINE:
            return Holds.LINE
        return {"role": Holds.ROLE, "who": Holds.ROLE, "systems": Holds.SYSTEMS}.get(self.column_id, Holds.WORDS)


def open_cells(shown: ShownSheet, row: SheetRow, column_id: str, ticked: Sequence[str] = ()) -> list[OpenCell]:
    """What can be typed into a cell, one after the other; several for a cell of several lines."""
    if len(ticked) == 1:
        row = shown.rows[ticked[0]]
    about = _name(row, shown.numbers)
    if isinstance(row, MapStep) and column_id in _SIGNS:
        sign, _ = _SIGNS[column_id]
        items = items_of(row, column_id)
        cells = [
            OpenCell(shown.sheet, column_id, (row.id,), item_line(item, shown.numbers), about, item.id, sign)
            for item in items
        ]
        return cells or [new_line(shown, row, column_id)]
    column_id = "systems" if column_id == "asked_systems" else column_id
    heading = "name" if column_id == "name" else column(shown.sheet, column_id).spoken
    if len(ticked) > 1:
        return [OpenCell(shown.sheet, column_id, tuple(ticked), "", f"{len(ticked)} rows, {heading}")]
    was = cell(row, column_id, shown.numbers)
    return [OpenCell(shown.sheet, column_id, (row_id(row),), was, f"{about}, {heading}")]


def new_line(shown: ShownSheet, row: MapStep, column_id: str) -> OpenCell:
    """A further line for a cell of lines."""
    sign, _ = _SIGNS[column_id]
    return OpenCell(shown.sheet, column_id, (row.id,), f"{sign} ", _name(row, shown.numbers), None, sign)


def has_lines(column_id: str) -> bool:
    return column_id in _SIGNS


def open_line(shown: ShownSheet, row: SheetRow) -> OpenCell | None:
    """The whole line of a step or an exception, in the grammar; a system has none."""
    about = _name(row, shown.numbers)
    match row:
        case MapStep():
            return OpenCell(shown.sheet, WHOLE_LINE, (row.id,), step_line(row), about)
        case ExceptionRow(case=case):
            return OpenCell(shown.sheet, WHOLE_LINE, (case.id,), item_line(case, shown.numbers), about, case.id, "!")
    return None


def _name(row: SheetRow, numbered: dict[str, str]) -> str:
    match row:
        case MapStep():
            return f"step {numbered.get(row.id, '')}"
        case ExceptionRow(step=step):
            return f"exception of step {numbered.get(step.id, '')}"
        case SystemRow(system=system):
            return system.name


def keep_cell(workbook: Workbook, process_id: str, opened: OpenCell, text: str, draft: str) -> None:
    """Keep what was typed, as one action; nothing where nothing changed. Raises what the verbs raise."""
    from gaptui.workbook.reviewing import Cell

    if text == opened.was and len(opened.rows) == 1:
        return
    if opened.sign and text.strip() not in ("", "-") and capture(text).kind in (Kind.STEP, Kind.MARKS):
        # Without its sign it would become a step of its own: in this cell it is what the cell holds.
        text = f"{opened.sign} {text.strip()}"
    if opened.item_id is not None and text.strip() in ("", opened.sign):
        workbook.mapping.remove_item(opened.item_id)
    elif opened.item_id is not None:
        workbook.mapping.edit_item(opened.item_id, text, opened.was, draft=draft)
    elif opened.sign:
        _keep_new_line(workbook, process_id, opened, text, draft)
    elif opened.column_id == WHOLE_LINE:
        workbook.mapping.edit_step(opened.row, text, opened.was, draft=draft)
    elif len(opened.rows) > 1:
        if text.strip():
            workbook.reviewing.set_cells(opened.sheet, opened.rows, opened.column_id, text, draft=draft)
    else:
        cell_ = Cell(opened.row, opened.was)
        workbook.reviewing.set_cell(opened.sheet, cell_, opened.column_id, text, draft=draft)


def _keep_new_line(workbook: Workbook, process_id: str, opened: OpenCell, text: str, draft: str) -> None:
    bare = text.strip()
    none_of = _SIGNS[opened.column_id][1]
    if bare in ("", opened.sign):
        return
    if none_of is not None and bare in ("-", f"{opened.sign} -"):
        workbook.mapping.say_none(opened.row, [none_of])
    else:
        workbook.mapping.capture(process_id, text, opened.row, draft=draft)


# -- what is said of a text while it is typed


def hint_of(opened: OpenCell, text: str) -> Content:
    """What the text means in the cell, or what can be written there."""
    if opened.holds is Holds.LINE:
        return _understood(opened, text)
    if len(opened.rows) > 1 and opened.column_id == "systems":
        return plain("named beside the systems that each row has", "$quiet")
    words = _HINTS.get(opened.column_id, "")
    if opened.column_id == "text" and capture(text).pieces[1:]:
        words = "a cell is taken as it stands: Esc, then e opens the whole line, where @ # ~ count"
    return plain(words, "$quiet")


def _understood(opened: OpenCell, text: str) -> Content:
    if opened.item_id is None and opened.sign and text.strip() in ("", opened.sign):
        none_of = _SIGNS[opened.column_id][1]
        return plain("type the line, or - for none" if none_of else "type the line", "$quiet")
    said = capture(text)
    parts: list[Content] = []
    for chip in chips(said, ""):
        style = f"bold $page on ${chip.colour}" if chip.strong else f"${chip.colour} on $bar"
        parts.append(joined((f" {chip.text} ", style), " "))
    if said.hints:
        parts.append(plain(f" {said.hints[0]}", "$warn"))
    return joined(*parts)


_HINTS: dict[str, str] = {
    "minutes": "minutes a cycle: 25, 1h30, 1.5h; nothing for not known",
    "help": "  ".join(f"{letter.value} {HELP_WORDS[letter]}" for letter in Help),
    "signals": "any of: " + ", ".join(SIGNAL_WORDS.values()),
    "systems": "names between commas",
    "often": "1/5, 2 of 10 or 20 %",
    "written_down": "yes or no: was it written down before the map was made",
    "new_way": "person, AI, or stop and ask",
    "response": "what is done now",
    "who": "who takes care of it",
    "role": "who does it",
    "kind": "what it is: a sheet, a mailbox, a program",
    "login": "whose login it takes",
    "way_out": "how its contents can be had: an export, an interface",
    "name": "the name of another system makes them one",
}
