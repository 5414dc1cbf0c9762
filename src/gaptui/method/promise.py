"""Whether planned hours are what the method asks for, and what stands in the way of a block.

It knows plain spans of time, not how they are typed, kept or drawn; and no clock.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from gaptui.method.blocks import (
    DAY_NAMES,
    HOURS_A_WEEK,
    TOTAL_HOURS,
    WEEKS,
    Block,
    Busy,
    Span,
    WorkWeek,
    clock,
    hours,
    when,
)

SPRINT_WEEKS = (1, 2)
"""The method's number n7: a week or two of focused time, with permission."""
_SPRINT = "a focus sprint: a week or two of bigger blocks; say who covers the normal work"


@dataclass(frozen=True, slots=True)
class Promise:
    """A plan in the method's three numbers."""

    weeks: int
    total: int
    """Minutes in all."""
    usual: float | None = None
    """Minutes of the middle week by its hours: a holiday in another does not make the plan a smaller one."""

    @property
    def minutes_a_week(self) -> float:
        """Of the usual week; where that is not known, of the average one."""
        if self.usual is not None:
            return self.usual
        return self.total / self.weeks if self.weeks else 0.0

    @property
    def hours_a_week(self) -> float:
        """To two places, as it is shown: what reads 8.0 is 8."""
        return round(self.minutes_a_week / 60, 2)

    @property
    def hours_fit(self) -> bool:
        return _within(self.hours_a_week, HOURS_A_WEEK)

    @property
    def weeks_fit(self) -> bool:
        return _within(self.weeks, WEEKS)

    @property
    def total_fit(self) -> bool:
        return _within(round(self.total / 60, 2), TOTAL_HOURS)

    @property
    def fits(self) -> bool:
        return self.hours_fit and self.weeks_fit and self.total_fit

    @property
    def is_sprint(self) -> bool:
        """A week or two of at least the ten hours that are the most of a usual week."""
        return _within(self.weeks, SPRINT_WEEKS) and self.hours_a_week >= HOURS_A_WEEK[1]

    @property
    def words(self) -> str:
        """`8.0 h a week ✓ 8-10, 6 weeks ✓ 4-6, 48.0 h ✓ of 32-60`. A sprint is not held to these ranges."""
        a_week, weeks, total = f"{hours(self.minutes_a_week)} a week", _weeks_words(self.weeks), hours(self.total)
        if not self.weeks:
            return "no hours planned yet"
        if self.is_sprint:
            return f"{a_week}, {weeks}, {total} in all: {_SPRINT}"
        return (
            f"{a_week} {_tick(self.hours_fit)} {_range(HOURS_A_WEEK)}, "
            f"{weeks} {_tick(self.weeks_fit)} {_range(WEEKS)}, "
            f"{total} {_tick(self.total_fit)} of {_range(TOTAL_HOURS)}"
        )

    @property
    def trouble(self) -> str:
        """The method's rule in plain words where the plan is another; empty when it fits, or is no plan yet."""
        if not self.weeks or self.fits:
            return ""
        if self.is_sprint:
            return f"This is {_SPRINT}."
        said = list(self._said())
        if len(said) == 1:
            return f"{said[0][0]} {said[0][1]}"
        return f"{' '.join(each for each, _ in said)} Say why, or change the plan."

    def _said(self) -> Iterable[tuple[str, str]]:
        """Each number that does not fit, with its rule, and what to do. The total only where it alone does not."""
        less, more = "Say why it is less, or add", "Say why it is more, or take out"
        if not self.hours_fit:
            little = self.hours_a_week < HOURS_A_WEEK[0]
            yield (
                f"{plain_hours(self.minutes_a_week)} a week is too {'little' if little else 'much'}: "
                f"a deployment needs {_range(HOURS_A_WEEK, ' to ')} protected hours a week.",
                f"{less if little else more} hours.",
            )
        if not self.weeks_fit:
            few = self.weeks < WEEKS[0]
            yield (
                f"{_weeks_words(self.weeks)} {'is' if self.weeks == 1 else 'are'} too {'few' if few else 'many'}: "
                f"a deployment needs {_range(WEEKS, ' to ')} weeks.",
                f"{less if few else more} weeks.",
            )
        if self.hours_fit and self.weeks_fit:
            little = self.total < TOTAL_HOURS[0] * 60
            yield (
                f"{plain_hours(self.total)} in all is too {'little' if little else 'much'}: "
                f"a deployment needs {_range(TOTAL_HOURS, ' to ')} protected hours.",
                f"{less if little else more} hours.",
            )


def promise(spans: Sequence[Span], work_week: WorkWeek) -> Promise:
    """What these hours come to.

    Weeks are those of the firm that have a block, or weeks counted from the first block's day where those are
    fewer: six weeks that begin on a Thursday are six, not seven. A week without a block, a holiday, is none.
    """
    if not spans:
        return Promise(0, 0)
    begins = min(span.day for span in spans)
    of_the_firm, from_the_first = Counter[date](), Counter[int]()
    for span in spans:
        of_the_firm[work_week.first_of(span.day)] += span.minutes
        from_the_first[(span.day - begins).days // 7] += span.minutes
    weeks = of_the_firm.values() if len(of_the_firm) <= len(from_the_first) else from_the_first.values()
    in_order = sorted(weeks)
    middle = (in_order[(len(in_order) - 1) // 2] + in_order[len(in_order) // 2]) / 2
    return Promise(len(in_order), sum(in_order), middle)


# -- what stands in the way


class ConflictKind(StrEnum):
    OVERLAP = "overlaps"
    BUSY = "busy"
    DAY_OFF = "day off"
    OUTSIDE = "outside working hours"

    @property
    def sign(self) -> str:
        """One cell, for the grid."""
        return _SIGNS[self]


_SIGNS = {ConflictKind.OVERLAP: "&", ConflictKind.BUSY: "b", ConflictKind.DAY_OFF: "d", ConflictKind.OUTSIDE: "!"}


@dataclass(frozen=True, slots=True)
class Conflict:
    """One thing in the way of a block. `words` say what exactly; a busy time's title is never in them."""

    kind: ConflictKind
    words: str

    @property
    def sign(self) -> str:
        return self.kind.sign


def conflicts(
    span: Span, blocks: Iterable[Block], busy: Iterable[Busy], work_week: WorkWeek, but: str = ""
) -> tuple[Conflict, ...]:
    """What is in the way of this time; `but` is the id of the block that is being placed there.

    Only that day's blocks and busy times matter: who asks for many spans hands in those of their days. Blocks
    count whatever became of them, also hours beside the desk.
    """
    overlapped = sorted(block.span for block in blocks if block.id != but and span.overlaps(block.span))
    # A meeting may stand in several calendars: it is in the way once.
    called = sorted({each.span for each in busy if span.overlaps(each.span)})
    found = [Conflict(ConflictKind.OVERLAP, f"overlaps {when(other)}") for other in overlapped]
    found += [Conflict(ConflictKind.BUSY, f"busy {clock(other.start)}-{clock(other.end)}") for other in called]
    if work_week.is_off(span.day):
        name = work_week.days_off.get(span.day) or DAY_NAMES[span.day.weekday()].title()
        found.append(Conflict(ConflictKind.DAY_OFF, f"day off ({name})"))
    if work_week.outside(span):
        working = f"{clock(work_week.works_from)}-{clock(work_week.works_to)}"
        found.append(Conflict(ConflictKind.OUTSIDE, f"outside working hours ({working})"))
    return tuple(found)


def conflict_words(found: Iterable[Conflict], most: int = 3) -> str:
    """`overlaps Tue 20 Oct 9:00-12:00, outside working hours (9:00-17:00)`; empty when nothing is in the way."""
    words = [conflict.words for conflict in found]
    more = len(words) - most
    return ", ".join(words[:most]) + (f" and {more} more" if more > 0 else "")


# -- words


def plain_hours(minutes: float) -> str:
    """`48 h`, `2.5 h`, `5.33 h`: for sentences, where `hours` is for columns."""
    return f"{round(minutes / 60, 2):g} h"


def _within(number: float, ends: tuple[int, int]) -> bool:
    return ends[0] <= number <= ends[1]


def _range(ends: tuple[int, int], between: str = "-") -> str:
    return f"{ends[0]}{between}{ends[1]}"


def _tick(fits: bool) -> str:
    return "✓" if fits else "✗"


def _weeks_words(weeks: int) -> str:
    return f"{weeks} week{'' if weeks == 1 else 's'}"
