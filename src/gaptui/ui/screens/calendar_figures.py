"""The lines around the week: whose hours and how they stand, the block under the cursor, all weeks at a glance."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from textual.content import Content

from gaptui.method.blocks import HOURS_A_WEEK, Block, Span, clock, day_text, hours, when
from gaptui.method.ledger import Forecast, WeekSum
from gaptui.method.promise import Conflict, conflict_words
from gaptui.method.state_words import sign, state_words
from gaptui.ui.shown_calendar import ShownCalendar
from gaptui.ui.text import bar, cut, joined, plain
from gaptui.words import BlockState

_STYLES: dict[BlockState, str] = {
    BlockState.PLANNED: "$press",
    BlockState.KEPT: "$good",
    BlockState.PARTLY: "$warn",
    BlockState.TAKEN: "$bad",
    BlockState.SIDE: "$quiet",
}


def head_line(shown: ShownCalendar, week: WeekSum | None, width: int) -> Content:
    """`Head of Client Service, week 3 of 6   planned 8.0  kept 5.5  taken 2.5` and the bar against 8-10."""
    view = shown.view
    owner = view.ownership.shown
    weeks = max((each.number for each in shown.sums), default=0)
    place = f", week {week.number} of {weeks}" if week and week.number else ""
    missing = shown.missing.missing if shown.missing and week and view.today in shown.week_of(week.first) else 0
    figures = joined("   ", *_figures(week, missing)) if week else Content("")
    if week is None and not view.blocks:
        figures = plain("   no hours are protected yet", "$quiet")
    if owner:
        room = max(width - figures.cell_length - len(place) - 1, 8)
        who = plain(f" {cut(owner, room)}", "bold")
    else:
        who = joined(" ", ("Nobody answers for it yet: o", "bold $warn"))
    line = joined(who, plain(place, "$ink"), figures)
    if week is not None and width - line.cell_length > 22:
        share = week.kept / 60 / HOURS_A_WEEK[1]
        line = joined(line, bar(share, 10, "press"), (f" {HOURS_A_WEEK[0]}-{HOURS_A_WEEK[1]} h", "$quiet"))
    return line


def _figures(week: WeekSum, missing: int) -> Iterable[Content]:
    yield _figure("planned", week.planned, "$ink")
    yield _figure("kept", week.kept, "$good")
    yield _figure("taken", week.taken, "$bad" if week.taken else "$quiet")
    if week.moved:
        yield _figure("moved", week.moved, "$press")
    if week.side:
        yield _figure("side", week.side, "$warn")
    if missing:
        yield _figure("short", missing, "$warn")


def _figure(word: str, minutes: int, style: str) -> Content:
    return joined((f"{word} ", "$quiet"), (f"{minutes / 60:.1f}  ", f"bold {style}"))


def here_line(
    block: Block | None, slot: Span | None, found: Sequence[Conflict], off: str | None, left: Block | None
) -> Content:
    """The block under the cursor, whole; or the free half hour, and which block left it."""
    if block is not None:
        length = hours(block.span.minutes)
        words = [(f" {when(block.span)}", "bold $ink"), (f"  {length} {block.kind.value}  ", "$ink")]
        style = f"bold {_STYLES[block.state]}"
        return joined(*words, (f"{sign(block)} {state_words(block)}", style), _conflicts(found))
    if slot is None:
        return Content("")
    day_off = f"  day off{f': {off}' if off else ''}" if off is not None else ""
    gone = f"  moved to {when(left.span)}" if left is not None else ""
    return joined((f" {day_text(slot.day)} {clock(slot.start)}", "$quiet"), (day_off, "$quiet"), (gone, "$press"))


def held_line(span: Span, kind: str, found: Sequence[Conflict]) -> Content:
    """The block in hand: where it would be put down, and what stands in its way there."""
    free = ("   nothing in the way", "$good") if not found else ("", "")
    what = (f"  {hours(span.minutes)} {kind}", "$ink")
    return joined((f" {when(span)}", "bold $here"), what, _conflicts(found), free)


def _conflicts(found: Sequence[Conflict]) -> Content:
    return joined(("   ! ", "bold $warn"), (conflict_words(found), "$warn")) if found else Content("")


def strip_line(
    shown: ShownCalendar, first: date, width: int, foretold: Forecast | None
) -> tuple[Content, list[tuple[int, int, date]]]:
    """All weeks at a glance: a sign for each block. Also where each week is drawn: start, end, its first day."""
    parts: list[Content] = [plain(" weeks ", "$quiet")]
    places: list[tuple[int, int, date]] = []
    x = parts[0].cell_length
    for week in _around(shown, first):
        blocks = shown.blocks(shown.week_of(week.first))
        label = f" {week.number or '-'} "
        signs = [plain(sign(block), f"bold {_STYLES[block.state]}") for block in blocks] or [plain("-", "$quiet")]
        here = week.first == first
        part = joined(plain(label, "bold $on-here on $here" if here else "bold $press"), *signs, " ")
        if x + part.cell_length > width:
            break
        parts.append(part)
        places.append((x, x + part.cell_length, week.first))
        x += part.cell_length
    if foretold is not None:
        words = next((words for words in (foretold.words, _shortly(foretold)) if x + len(words) + 2 <= width), "")
        late = foretold.in_week is None or foretold.in_week > foretold.weeks_planned
        parts.append(plain(" " * (width - x - len(words) - 1) + words, "$warn" if late else "$good"))
    return joined(*parts), places


def _shortly(foretold: Forecast) -> str:
    """The forecast where there is little room."""
    if foretold.in_week is None:
        return "at this rate never"
    late = f", not {foretold.weeks_planned}" if foretold.in_week > foretold.weeks_planned else ""
    return f"at this rate week {foretold.in_week}{late}"


def _around(shown: ShownCalendar, first: date) -> Sequence[WeekSum]:
    """The weeks to draw: all, or for a long plan those from two before the one that is looked at."""
    sums = shown.sums
    if len(sums) <= 8:
        return sums
    place = next((n for n, week in enumerate(sums) if week.first == first), 0)
    return sums[max(place - 2, 0) :]
