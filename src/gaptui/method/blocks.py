"""The owner's protected hours as plain values: a block, what stands in its way, the firm's week.

Days and minutes are wall time in the firm's zone; a block ends on the day it begins. It knows no clock.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from gaptui.words import BlockKind, BlockState

HOURS_A_WEEK = (8, 10)
WEEKS = (4, 6)
TOTAL_HOURS = (32, 60)
"""The method's number n6: 8-10 hours a week for 4-6 weeks, so 32 to 60 in all."""

DAY_MINUTES = 24 * 60
SHORTEST = 15
"""Minutes: nothing is done in less."""

EARLIEST, LATEST = date(2000, 1, 1), date(2199, 12, 31)
"""Days outside these are slips of the keyboard."""

DAY_NAMES = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
MONTH_NAMES = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of one day: `start` in minutes after midnight, `minutes` long; it ends by midnight."""

    day: date
    start: int
    minutes: int

    @property
    def end(self) -> int:
        """Minutes after midnight, at most 1440."""
        return self.start + self.minutes

    def overlaps(self, other: Span) -> bool:
        return self.day == other.day and self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Block:
    """A protected hour or more, and what became of it."""

    id: str
    span: Span
    kind: BlockKind = BlockKind.BUILD
    state: BlockState = BlockState.PLANNED
    partly: int = 0
    """Minutes kept, where `state` is PARTLY."""
    taken_by: str = ""
    """The role that took it, or a part of it."""
    taken_why: str = ""
    moved_from: Span | None = None
    """Where it stood first, when somebody made it move."""

    @property
    def kept(self) -> int:
        """Minutes kept, 0 for a block that is still to come; hours beside the desk are none of them."""
        match self.state:
            case BlockState.KEPT:
                return self.span.minutes
            case BlockState.PARTLY:
                return min(self.partly, self.span.minutes)
        return 0

    @property
    def taken(self) -> int:
        """Minutes lost: all of a taken block, the rest of one kept partly."""
        match self.state:
            case BlockState.TAKEN:
                return self.span.minutes
            case BlockState.PARTLY:
                return self.span.minutes - self.kept
        return 0

    @property
    def is_protected(self) -> bool:
        return self.state is not BlockState.SIDE


@dataclass(frozen=True, slots=True)
class Busy:
    """Somebody's calendar says no then. `source` is the file it came from; a title only where it was asked for."""

    span: Span
    source: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class WorkWeek:
    """How the firm's week runs. Days of the week are 0 Monday to 6 Sunday."""

    first_day: int = 0
    work_days: frozenset[int] = frozenset(range(5))
    works_from: int = 9 * 60
    works_to: int = 17 * 60
    """Minutes after midnight."""
    days_off: Mapping[date, str] = field(default_factory=dict)
    """Days on which the firm does not work, and what they are called."""

    def is_off(self, day: date) -> bool:
        return day in self.days_off or day.weekday() not in self.work_days

    def first_of(self, day: date) -> date:
        """The first day of the week that a day is in."""
        return day - timedelta(days=(day.weekday() - self.first_day) % 7)

    def week(self, day: date) -> tuple[date, ...]:
        """The seven days of the week that a day is in."""
        first = self.first_of(day)
        return tuple(first + timedelta(days=n) for n in range(7))

    def outside(self, span: Span) -> bool:
        """Whether some of it lies outside working hours."""
        return span.start < self.works_from or span.end > self.works_to


def clock(minutes: int) -> str:
    """`9:00` from minutes after midnight."""
    return f"{minutes // 60}:{minutes % 60:02}"


def hours(minutes: float) -> str:
    """`2.5 h` from minutes; quarters of an hour keep two places."""
    whole = round(minutes / 60, 2)
    return f"{whole:.1f} h" if whole == round(whole, 1) else f"{whole:.2f} h"


def day_text(day: date) -> str:
    """`Tue 20 Oct`, the day before the month, whatever the locale."""
    return f"{DAY_NAMES[day.weekday()].title()} {day.day} {MONTH_NAMES[day.month - 1].title()}"


def when(span: Span) -> str:
    """`Tue 20 Oct 9:00-12:00`."""
    return f"{day_text(span.day)} {clock(span.start)}-{clock(span.end)}"
