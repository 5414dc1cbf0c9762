"""Weeks of protected hours as one plain value: its blocks, its one line of text, and what is shown before saving.

It reads no text (`method.hours` does) and knows no clock.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from gaptui.method.blocks import DAY_NAMES, Span, WorkWeek, clock, day_text
from gaptui.words import BlockKind

_KINDS = tuple(BlockKind)
_ONE_DAY = timedelta(days=1)
_SHOWN_SKIPS = 4


@dataclass(frozen=True, slots=True)
class Slot:
    """A stretch of every week: a day from 0 Monday to 6 Sunday, minutes after midnight, and how many of them."""

    weekday: int
    start: int
    minutes: int
    kind: BlockKind = BlockKind.BUILD

    @property
    def end(self) -> int:
        return self.start + self.minutes

    def on(self, day: date) -> Span:
        return Span(day, self.start, self.minutes)


@dataclass(frozen=True, slots=True)
class HourPlan:
    """The same slots week after week, from `starting` on.

    Weeks are the firm's; the first is the one in which the first slot on or after `starting` falls, so a start on a
    Friday with slots on Tuesdays loses no week. Slots stand in the order of the week, each once, so that two plans
    which say the same are equal.
    """

    slots: tuple[Slot, ...]
    weeks: int
    starting: date
    off: frozenset[date] = frozenset()
    """Days on which the owner is away."""

    def __post_init__(self) -> None:
        in_order = sorted(set(self.slots), key=lambda s: (s.weekday, s.start, s.minutes, _KINDS.index(s.kind)))
        object.__setattr__(self, "slots", tuple(in_order))

    @property
    def minutes_a_week(self) -> int:
        """Of a whole week, without days off."""
        return sum(slot.minutes for slot in self.slots)

    def days(self, work_week: WorkWeek) -> Iterator[date]:
        """Every day a slot falls on, days off too; none before `starting`."""
        coming = (self.starting + n * _ONE_DAY for n in range(7))
        first = next((day for day in coming if self.falls_on(day)), self.starting)
        in_week = [day for day in work_week.week(first) if self.falls_on(day)]
        for week in range(self.weeks):
            for day in in_week:
                if week or day >= self.starting:
                    yield day + 7 * week * _ONE_DAY

    def falls_on(self, day: date) -> bool:
        """Whether a slot stands on this day of the week."""
        return any(slot.weekday == day.weekday() for slot in self.slots)

    def skips(self, day: date, work_week: WorkWeek) -> bool:
        """A day of the week on which the firm never works is not skipped: it was said on purpose."""
        return day in self.off or day in work_week.days_off

    def spans(self, work_week: WorkWeek) -> tuple[Span, ...]:
        return tuple(block.span for block in planned_blocks(self, work_week))


class PlannedBlock(NamedTuple):
    span: Span
    kind: BlockKind


def planned_blocks(plan: HourPlan, work_week: WorkWeek) -> tuple[PlannedBlock, ...]:
    """The blocks of a plan in order of time, without those on days off."""
    return tuple(
        PlannedBlock(slot.on(day), slot.kind)
        for day in plan.days(work_week)
        if not plan.skips(day, work_week)
        for slot in plan.slots
        if slot.weekday == day.weekday()
    )


def skipped(plan: HourPlan, work_week: WorkWeek) -> tuple[date, ...]:
    """The days that a block would have stood on, and does not, since they are off."""
    return tuple(day for day in plan.days(work_week) if plan.skips(day, work_week))


# -- as one line


def plan_phrase(plan: HourPlan) -> str:
    """`tue thu 9-12, fri 13-15 test x6 from 2026-03-09 not 2026-04-03`: read back as the same plan."""
    slots = ", ".join(
        f"{days_text(group.days)} {' '.join(short_range(start, end) + _kind(group.kind) for start, end in group.times)}"
        for group in _groups(plan)
    )
    off = " ".join(_off_texts(sorted(plan.off)))
    return f"{slots} x{plan.weeks} from {plan.starting.isoformat()}" + (f" not {off}" if off else "")


def understood(plan: HourPlan, work_week: WorkWeek) -> str:
    """`18 blocks: Tue Thu 9:00-12:00, 6 weeks from Mon 9 Mar to Thu 16 Apr, skips Fri 3 Apr`: shown before saving."""
    blocks = planned_blocks(plan, work_week)
    slots = ", ".join(
        f"{days_text(group.days).title()} "
        + " and ".join(f"{clock(start)}-{clock(end)}{_kind(group.kind)}" for start, end in group.times)
        for group in _groups(plan)
    )
    until = f" to {day_text(blocks[-1].span.day)}" if blocks else ""
    away = skipped(plan, work_week)
    skips = ", skips " + ", ".join(map(day_text, away[:_SHOWN_SKIPS])) if away else ""
    more = f" and {len(away) - _SHOWN_SKIPS} more" if len(away) > _SHOWN_SKIPS else ""
    weeks = counted(plan.weeks, "week")
    return f"{counted(len(blocks), 'block')}: {slots}, {weeks} from {day_text(plan.starting)}{until}{skips}{more}"


class _Group(NamedTuple):
    """Days of the week with the same times for the same kind of work."""

    days: tuple[int, ...]
    times: tuple[tuple[int, int], ...]
    kind: BlockKind


def _groups(plan: HourPlan) -> list[_Group]:
    by_day: dict[tuple[int, BlockKind], list[tuple[int, int]]] = {}
    for slot in plan.slots:
        by_day.setdefault((slot.weekday, slot.kind), []).append((slot.start, slot.end))
    alike: dict[tuple[BlockKind, tuple[tuple[int, int], ...]], list[int]] = {}
    for (weekday, kind), times in by_day.items():
        alike.setdefault((kind, tuple(times)), []).append(weekday)
    return [_Group(tuple(days), times, kind) for (kind, times), days in alike.items()]


def _kind(kind: BlockKind) -> str:
    return "" if kind is BlockKind.BUILD else f" {kind.value}"


def days_text(days: Sequence[int]) -> str:
    """`tue thu`, `mon-fri`: three days or more in a row are written as a range."""
    runs: list[list[int]] = []
    for day in sorted(days):
        if runs and day == runs[-1][-1] + 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    return " ".join(
        f"{DAY_NAMES[run[0]]}-{DAY_NAMES[run[-1]]}" if len(run) > 2 else " ".join(DAY_NAMES[day] for day in run)
        for run in runs
    )


def _off_texts(days: Sequence[date]) -> Iterator[str]:
    at = 0
    while at < len(days):
        last = at
        while last + 1 < len(days) and days[last + 1] - days[last] == _ONE_DAY:
            last += 1
        if last - at < 2:
            yield days[at].isoformat()
            at += 1
        else:
            yield f"{days[at].isoformat()} to {days[last].isoformat()}"
            at = last + 1


def short_clock(minutes: int) -> str:
    """`9`, `9:30`: a time as people type it."""
    return clock(minutes).removesuffix(":00")


def short_range(start: int, end: int) -> str:
    return f"{short_clock(start)}-{short_clock(end)}"


def counted(number: int, word: str) -> str:
    """`1 block`, `18 blocks`."""
    return f"{number} {word}" if number == 1 else f"{number} {word}s"
