"""The plan phrase: `tue thu 9-12, fri 13-15 test x6 from 9 mar not 3 apr` read as weeks of protected hours.

Also the shorter lines by which one block is edited or moved. Nothing is guessed silently: what may be meant otherwise
comes back as a hint, what can't be meant as words that say what to write. It knows no clock: today is given.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from gaptui.method.blocks import DAY_MINUTES, DAY_NAMES, WorkWeek, clock
from gaptui.method.cell_values import Unreadable
from gaptui.method.hour_plan import HourPlan, PlannedBlock, Slot, plan_phrase, planned_blocks, skipped, understood
from gaptui.method.hours_dates import day_at
from gaptui.method.hours_reading import Reading
from gaptui.method.hours_words import NIGHT, Line, night_hint, pattern, quoted, range_at, time_at

__all__ = [
    "HourPlan",
    "PlanReading",
    "PlannedBlock",
    "Slot",
    "When",
    "plan_phrase",
    "planned_blocks",
    "read_day",
    "read_plan",
    "read_span",
    "read_when",
    "skipped",
    "understood",
]

_AT = pattern(r"[\s,:]*(?:at\s+|from\s+)?")


@dataclass(frozen=True, slots=True)
class PlanReading:
    """A plan, or the trouble with what was typed; hints are what else it might have meant."""

    plan: HourPlan | None
    trouble: str = ""
    hints: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class When:
    """Where a block is moved to. Without `minutes` it keeps its length: the caller sees that it ends by midnight."""

    day: date
    start: int
    minutes: int | None = None
    hint: str = ""
    """What else the words may mean."""


def read_plan(text: str, today: date, work_week: WorkWeek) -> PlanReading:
    """Days and times, how many weeks, from when, and what is left out; never raises.

    Without `from` a plan starts today if every day of it in the firm's week is still to come, today included; else
    with the first day of the next week. So `x6` without `from` is always six whole weeks.
    Dates without a year: the start is the next such date that is not more than 60 days ago, a day off the next such
    date that is not before the start.
    """
    try:
        reading = Reading(text, today, work_week)
        plan = reading.read()
    except Unreadable as told:
        return PlanReading(None, str(told))
    return PlanReading(plan, hints=reading.hints)


def read_span(text: str) -> tuple[int, int]:
    """`9-12` as minutes after midnight and length."""
    line = Line(text.strip())
    stretch = range_at(line)
    if stretch is None:
        raise Unreadable("times are written from when to when, as 9-12 or 13:30-15")
    line.must_be_done("times are written 9-12")
    return stretch.start, stretch.minutes


def read_when(text: str, today: date, work_week: WorkWeek) -> When:
    """`thu 14-16`, `tomorrow 9-11`, `9 mar 9-11`; `thu 14` keeps the length."""
    line = Line(text.strip())
    said = day_at(line, today, work_week, times_follow=True)
    if said is None:
        raise Unreadable("the day comes first, as thu 14-16 or 9 mar 14-16")
    line.take(_AT)
    stretch = range_at(line)
    start = stretch.start if stretch else time_at(line)
    if start is None:
        raise Unreadable(f"{quoted(line.text)} has no time: write {DAY_NAMES[said.day.weekday()]} 14-16")
    if start >= DAY_MINUTES:
        raise Unreadable("nothing begins at 24: write 0 and the next day")
    line.must_be_done("a day and times are written thu 14-16")
    at_night = f"{clock(start)} is at night" if start < NIGHT else ""
    hint = said.hint or (night_hint(stretch) if stretch else at_night)
    return When(said.day, start, stretch.minutes if stretch else None, hint)


def read_day(text: str, today: date, work_week: WorkWeek | None = None) -> date:
    """`9 mar`, `2026-03-09`, `9.3.`, `tomorrow`, `next mon`; `next week` needs to know when the firm's week begins."""
    line = Line(text.strip())
    said = day_at(line, today, work_week or WorkWeek())
    if said is None:
        raise Unreadable("a day is written 9 mar, 2026-03-09, tomorrow or mon")
    line.must_be_done("a day is written 9 mar, 2026-03-09, tomorrow or mon")
    return said.day
