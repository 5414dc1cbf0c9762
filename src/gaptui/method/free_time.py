"""What this week is short of, and where there is still room for it: only from the busy times that are known.

It knows plain blocks and busy times, and today and now as they are given.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain, islice

from gaptui.method.blocks import DAY_NAMES, HOURS_A_WEEK, Block, Busy, Span, WorkWeek, clock
from gaptui.method.ledger import first_place, may_be_kept
from gaptui.method.promise import plain_hours

HALF_HOUR = 30
MOST_FREE = 4
"""Free stretches that are offered: more do not fit on a line."""


@dataclass(frozen=True, slots=True)
class Short:
    missing: int
    days_left: int
    """Working days with working time left, today among them."""
    free: tuple[Span, ...]
    words: str


def short(
    blocks: Sequence[Block],
    busy: Sequence[Busy],
    work_week: WorkWeek,
    today: date,
    now: int,
    wanted: int = HOURS_A_WEEK[0] * 60,
) -> Short | None:
    """What this week is short of, and where there is room for it; None when nothing is missing.

        missing = wanted, or what was promised for this week where that is less, - kept - what may still be kept

    Promised is what first stood in this week, so also what was moved out of it or taken. A week in which less
    was promised, the first of a plan or one of holiday, is not short of hours nobody planned.
    """
    week = frozenset(work_week.week(today))
    promised = has = 0
    for block in blocks:
        if not block.is_protected:
            continue
        if first_place(block).day in week:
            promised += first_place(block).minutes
        if block.span.day in week:
            has += block.span.minutes if may_be_kept(block, today, now) else block.kept
    missing = min(wanted, promised) - has
    if missing <= 0:
        return None
    left = [day for day in sorted(week) if day >= today and not work_week.is_off(day)]
    left = [day for day in left if day > today or now < work_week.works_to]
    free = _enough(free_times(left, blocks, busy, work_week, today, now), missing)
    return Short(missing, len(left), free, _short_words(missing, len(left), free, bool(busy)))


def free_times(
    days: Sequence[date], blocks: Iterable[Block], busy: Iterable[Busy], work_week: WorkWeek, today: date, now: int
) -> Iterator[Span]:
    """What is left of the working hours of these days from now on, in whole half hours, earliest first."""
    taken: dict[date, list[Span]] = {day: [] for day in days}
    for span in chain((block.span for block in blocks), (each.span for each in busy)):
        if span.day in taken:
            taken[span.day].append(span)
    for day, spans in taken.items():
        begins = max(work_week.works_from, now) if day == today else work_week.works_from
        # The evening ends the day as a last thing that is in the way.
        for span in (*sorted(spans), Span(day, max(work_week.works_to, begins), 0)):
            start = -(-begins // HALF_HOUR) * HALF_HOUR
            end = min(span.start, work_week.works_to) // HALF_HOUR * HALF_HOUR
            if end > start:
                yield Span(day, start, end - start)
            begins = max(begins, span.end)


def _enough(free: Iterable[Span], missing: int) -> tuple[Span, ...]:
    """The earliest that cover what is missing, whole, and at most four."""
    found: list[Span] = []
    for span in islice(free, MOST_FREE):
        if sum(each.minutes for each in found) >= missing:
            break
        found.append(span)
    return tuple(found)


def _short_words(missing: int, days_left: int, free: Sequence[Span], knows_busy: bool) -> str:
    """`2.5 h short, 2 days left: free Wed 14-16, Fri 9-10`."""
    if not days_left:
        return f"{plain_hours(missing)} short, no days left"
    room = ", ".join(f"{DAY_NAMES[span.day.weekday()].title()} {_hour(span.start)}-{_hour(span.end)}" for span in free)
    return (
        f"{plain_hours(missing)} short, {days_left} day{'' if days_left == 1 else 's'} left: "
        f"{f'free {room}' if room else 'nothing free'}{'' if knows_busy else ' (no busy times known)'}"
    )


def _hour(minutes: int) -> str:
    return str(minutes // 60) if minutes % 60 == 0 else clock(minutes)
