"""What the commands about protected hours do: list them, write them for others, take over somebody's busy times.

It knows no command line: the commands read their arguments and call this.
"""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from gaptui.exchange.calendar_formats import CALENDAR_FORMATS, ICS
from gaptui.exchange.plan_page import plan_page
from gaptui.method.blocks import Block, hours, when
from gaptui.method.calendar_view import CalendarView, busy_window
from gaptui.method.free_time import short
from gaptui.method.ledger import as_whole, forecast, week_sums
from gaptui.method.state_words import sign, state_words
from gaptui.records.errors import Invalid
from gaptui.shell import emit, opened, read_bytes

if TYPE_CHECKING:
    from gaptui.workbook.workbook import Workbook

FILES: dict[str, dict[str, str]] = {
    "blocks": {"md": "blocks.md", "ics": ICS, "json": "blocks.json"},
    "plan": {"md": "plan.md"},
    "commitment": {"md": "commitment.md"},
}
"""What can be exported, the formats of it, and the file that each is usually called."""


def calendar_text(workbook: Workbook, process_id: str, name: str) -> str:
    """The text of one of the calendar's files. An .ics file counts as told to other calendars."""
    firm = workbook.processes.head().name
    page = plan_page(firm, workbook.mapping.map(process_id), workbook.calendar.view(process_id))
    return CALENDAR_FORMATS[name](page, workbook.publishing.announce(process_id) if name == ICS else ())


def show_blocks(at: Path | None, process: str | None, *, as_json: bool, this_week: bool) -> None:
    """Print the blocks of a process, as lines or as JSON."""
    with opened(at) as workbook:
        process_id = workbook.processes.find(process)
        view = workbook.calendar.view(process_id)
        if as_json:
            if this_week:
                raise Invalid("--json gives every week; leave --week out.")
            emit(calendar_text(workbook, process_id, "blocks.json"))
            return
    emit("".join(f"{line}\n" for line in _lines(view, this_week)))


def _lines(view: CalendarView, this_week: bool) -> list[str]:
    answers = view.ownership.shown or "nobody yet"
    lines = [f"{view.name}, answers for it: {answers}{', experiment' if view.experiment else ''}"]
    first = view.work_week.first_of(view.today)
    sums = week_sums(view.blocks, view.work_week, view.today, view.now)
    blocks = view.blocks
    if this_week:
        blocks = tuple(block for block in blocks if first <= block.span.day < first + timedelta(days=7))
        lines += [each.words for each in sums if each.first == first]
    elif blocks:
        lines.append(as_whole(blocks, view.today, view.now).words)
    lines += [_line(block) for block in blocks] or ["no blocks" + (" this week" if this_week else " yet")]
    missing = short(view.blocks, view.busy, view.work_week, view.today, view.now) if view.blocks else None
    foretold = forecast(view.blocks, view.work_week, view.today, view.now)
    lines += [f"this week: {missing.words}"] if missing else []
    lines += [foretold.words] if foretold and not this_week else []
    return lines


def _line(block: Block) -> str:
    return (
        f"{sign(block)} {when(block.span):<24}  {hours(block.span.minutes):>6}  {block.kind:<6}  {state_words(block)}"
    )


def import_busy(source: str, at: Path | None, process: str | None, *, titles: bool, dry_run: bool) -> None:
    """Take over an .ics file as busy times, or only say what it holds. Raises `Invalid` with the file's line."""
    import typer

    from gaptui.exchange.ics_in import read_busy

    data = read_bytes(source)
    name = "standard input" if source == "-" else Path(source).name
    with opened(at) as workbook:
        process_id = workbook.processes.find(process)
        view = workbook.calendar.view(process_id)
        first, last = busy_window(view)
        file = read_busy(data, view.zone, first, last, source=name, titles=titles)
        for note in file.notes:
            typer.echo(note, err=True)
        if dry_run:
            emit("".join(f"{when(busy.span)}{f'  {busy.title}' if busy.title else ''}\n" for busy in file.busy))
            return
        new, gone = workbook.availability.take_busy(process_id, name, file.busy)
    typer.echo(f"Busy times from {name}: {len(file.busy)} in all, {new} new, {gone} gone", err=True)
