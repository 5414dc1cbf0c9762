"""The account of the hours: by week, who took the time, at this rate, what is short. It changes nothing."""

from __future__ import annotations

from collections.abc import Iterable

from textual.content import Content

from gaptui.method.blocks import WorkWeek, day_text, hours
from gaptui.method.ledger import WeekSum, as_whole, takers
from gaptui.ui.dialogs.page import Page
from gaptui.ui.shown_calendar import ShownCalendar
from gaptui.ui.text import bar, cut, fitted, joined, plain

_MOST_TAKERS = 3


class LedgerPage(Page):
    def __init__(self, shown: ShownCalendar, width: int) -> None:
        """`width` is that of the terminal."""
        super().__init__(f"The hours of {shown.view.name}", list(_lines(shown, max(width - 62, 12))))


def _lines(shown: ShownCalendar, room: int) -> Iterable[Content]:
    view = shown.view
    yield plain(shown.promise.words, "$ink" if shown.promise.fits else "$warn")
    if view.ownership.hours_because:
        yield plain(f"because {view.ownership.hours_because}", "$quiet")
    if shown.foretold is not None:
        yield plain(shown.foretold.words, "bold")
    if shown.missing is not None:
        yield plain(f"This week: {shown.missing.words}", "$warn")
    yield Content("")
    yield from _weeks(shown.sums, view.work_week, view.today)
    if view.blocks:
        whole = as_whole(view.blocks, view.today, view.now)
        yield _row("in all", "", whole.planned, whole.kept, whole.taken, whole.moved, whole.side, "bold")
        yield plain(f"planned for: {whole.split}", "$quiet")
    yield Content("")
    yield plain("Who took the time", "bold")
    found = takers(view.blocks)
    most = found[0].minutes if found else 1
    for taker in found[:_MOST_TAKERS]:
        why = f"  {cut('; '.join(taker.whys), room)}" if taker.whys else ""
        times = f"{taker.times} time{'' if taker.times == 1 else 's'}"
        head = f" {fitted(taker.by, 18)} {hours(taker.minutes):>7} "
        yield joined((head, "$ink"), bar(taker.minutes / most, 12, "bad"), (f" {times}{why}", "$quiet"))
    if len(found) > _MOST_TAKERS:
        rest = sum(taker.minutes for taker in found[_MOST_TAKERS:])
        yield plain(f" and {len(found) - _MOST_TAKERS} more: {hours(rest)}", "$quiet")
    if not found:
        yield plain(" nobody so far", "$quiet")
    yield Content("")
    side = sum(each.side for each in shown.sums if each.first == view.work_week.first_of(view.today))
    if side:
        words = "side of desk this week: this is project work, it belongs in protected hours"
        yield plain(f"{hours(side)} {words}", "$warn")


def _weeks(sums: Iterable[WeekSum], work_week: WorkWeek, today: object) -> Iterable[Content]:
    yield plain(f" {fitted('week', 16)} planned   kept  taken  moved  side of desk", "$quiet")
    for week in sums:
        here = today in work_week.week(week.first)
        label = f"{week.number or '-':>2}  {day_text(week.first)}"
        note = "  now" if here else f"  {hours(week.open)} not said yet" if week.open else ""
        style = "bold" if here else ""
        yield _row(label, note, week.planned, week.kept, week.taken, week.moved, week.side, style)


def _row(label: str, note: str, planned: int, kept: int, taken: int, moved: int, side: int, style: str) -> Content:
    widths = ((planned, 7), (kept, 6), (taken, 6), (moved, 6), (side, 13))
    figures = "".join(_figure(minutes, width) for minutes, width in widths)
    return joined((f" {fitted(label, 16)} {figures}", style or "$ink"), (note, "$quiet"))


def _figure(minutes: int, width: int) -> str:
    return f"{f'{minutes / 60:.1f}' if minutes else '-':>{width}} "
