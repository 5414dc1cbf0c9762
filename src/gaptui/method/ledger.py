"""The account of the protected hours: kept, taken, moved, who took them, and when it is done at this rate.

It knows plain blocks and busy times, and today and now as they are given; it changes none of them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from gaptui.method.blocks import Block, Span, WorkWeek, hours
from gaptui.method.promise import plain_hours
from gaptui.words import BlockKind, BlockState

NOBODY = "nobody named"
_SPLIT = (BlockKind.BUILD, BlockKind.TEST, BlockKind.LEARN, BlockKind.HELP)


# -- sums


@dataclass(frozen=True, slots=True)
class Sums:
    """Minutes. kept + taken + open + to_come = planned, always."""

    planned: int
    """Protected blocks that stand here now, whatever became of them."""
    kept: int
    taken: int
    moved: int
    """Minutes that first stood here and were moved, within the week or out of it."""
    side: int
    """Beside the desk: in none of the others."""
    open: int
    """Over, and nobody has said what became of it."""
    by_kind: Mapping[BlockKind, int]
    """`planned`, by what it is for; every kind is in it."""

    @property
    def to_come(self) -> int:
        """Still to come, or running now."""
        return self.planned - self.kept - self.taken - self.open

    @property
    def words(self) -> str:
        """`planned 8.0, kept 5.5, taken 2.5, moved 1.0`, and what is open if anything is."""
        parts = [("planned", self.planned), ("kept", self.kept), ("taken", self.taken), ("moved", self.moved)]
        if self.open:
            parts.append(("open", self.open))
        return ", ".join(f"{name} {hours(minutes).removesuffix(' h')}" for name, minutes in parts)

    @property
    def split(self) -> str:
        """`build 5 h, test 2 h, learn 1 h`: what the planned hours are for; kinds without any are left out."""
        return ", ".join(f"{kind.value} {plain_hours(self.by_kind[kind])}" for kind in _SPLIT if self.by_kind[kind])


@dataclass(frozen=True, slots=True)
class WeekSum(Sums):
    first: date
    """The week's first day."""
    number: int
    """From 1, the week of the first protected block; 0 for hours beside the desk before that."""


def is_over(span: Span, today: date, now: int) -> bool:
    return (span.day, span.end) <= (today, now)


def may_be_replanned(block: Block, today: date, now: int) -> bool:
    """Planned and not begun; an hour that was moved is owed, and no part of a plan any more."""
    return (
        block.state is BlockState.PLANNED
        and block.moved_from is None
        and (block.span.day, block.span.start) > (today, now)
    )


def first_place(block: Block) -> Span:
    """Where it was promised."""
    return block.moved_from or block.span


def as_whole(blocks: Sequence[Block], today: date, now: int) -> Sums:
    """The sums of all weeks together."""
    return Sums(*_add_up(blocks, sum(_moved(block) for block in blocks), today, now))


def week_sums(blocks: Sequence[Block], work_week: WorkWeek, today: date, now: int) -> tuple[WeekSum, ...]:
    """Every week from the first block's to the last one's, also empty ones; where a block first stood counts too."""
    standing: dict[date, list[Block]] = defaultdict(list)
    moved: dict[date, int] = defaultdict(int)
    for block in blocks:
        standing[work_week.first_of(block.span.day)].append(block)
        if _moved(block):
            moved[work_week.first_of(first_place(block).day)] += _moved(block)
    weeks = sorted(standing.keys() | moved.keys())
    plan = plan_begins(blocks, work_week)
    found = []
    for n in range(_weeks_between(weeks[0], weeks[-1]) + 1 if weeks else 0):
        first = weeks[0] + timedelta(days=7 * n)
        number = 0 if plan is None or first < plan else _weeks_between(plan, first) + 1
        figures = _add_up(standing.get(first, ()), moved.get(first, 0), today, now)
        found.append(WeekSum(*figures, first=first, number=number))
    return tuple(found)


def plan_begins(blocks: Iterable[Block], work_week: WorkWeek) -> date | None:
    """The first day of week 1: the week of the first protected block, where it stands or first stood."""
    days = [min(block.span.day, first_place(block).day) for block in blocks if block.is_protected]
    return work_week.first_of(min(days)) if days else None


def _add_up(
    blocks: Iterable[Block], moved: int, today: date, now: int
) -> tuple[int, int, int, int, int, int, Mapping[BlockKind, int]]:
    """The figures of `Sums`, in its order."""
    kept = taken = side = open_ = 0
    by_kind = dict.fromkeys(BlockKind, 0)
    for block in blocks:
        if not block.is_protected:
            side += block.span.minutes
            continue
        by_kind[block.kind] += block.span.minutes
        kept += block.kept
        taken += block.taken
        if block.state is BlockState.PLANNED and is_over(block.span, today, now):
            open_ += block.span.minutes
    return sum(by_kind.values()), kept, taken, moved, side, open_, by_kind


def _moved(block: Block) -> int:
    return block.moved_from.minutes if block.moved_from and block.is_protected else 0


def _weeks_between(first: date, other: date) -> int:
    return (other - first).days // 7


# -- who took the time


@dataclass(frozen=True, slots=True)
class Taker:
    """A role that took protected time, as it was first written; `whys` in the order they were given, each once."""

    by: str
    whys: tuple[str, ...]
    minutes: int
    times: int


def takers(blocks: Iterable[Block]) -> tuple[Taker, ...]:
    """Who took how much, the biggest first. Capitals and spaces make no other name."""
    took: dict[str, list[Block]] = defaultdict(list)
    for block in blocks:
        if block.taken:
            took[_bare(block.taken_by)].append(block)
    found = [
        Taker(
            by=" ".join(theirs[0].taken_by.split()) or NOBODY,
            whys=_whys(theirs),
            minutes=sum(block.taken for block in theirs),
            times=len(theirs),
        )
        for theirs in took.values()
    ]
    return tuple(sorted(found, key=lambda taker: (-taker.minutes, -taker.times, _bare(taker.by))))


def _whys(blocks: Iterable[Block]) -> tuple[str, ...]:
    found: dict[str, str] = {}
    for block in blocks:
        if block.taken_why.strip():
            found.setdefault(_bare(block.taken_why), " ".join(block.taken_why.split()))
    return tuple(found.values())


def _bare(text: str) -> str:
    return " ".join(text.casefold().split())


# -- when it is done at this rate


@dataclass(frozen=True, slots=True)
class Forecast:
    wanted: int
    """Minutes promised: all protected blocks, as they are planned. What the method asks for is `Promise`'s."""
    kept: int
    weeks_planned: int
    """The week in which the last block was promised, before any was moved."""
    in_week: int | None
    """None when nothing was kept."""
    words: str


def forecast(blocks: Sequence[Block], work_week: WorkWeek, today: date, now: int) -> Forecast | None:
    """In which week the promised hours are reached at the rate so far; None before any of them is due.

        rate = kept / weeks begun
        weeks begun = weeks planned x due / wanted, and each whole week since the plan was over

    Counted by what is due, half of a running week is half a week, and neither a plan that begins on a Thursday
    nor a week of holiday in it makes an owner late who kept every hour.
    """
    protected = [block for block in blocks if block.is_protected]
    begins = plan_begins(protected, work_week)
    this_week = work_week.first_of(today)
    due = sum(block.span.minutes for block in protected if _is_due(block, this_week, today, now))
    if begins is None or not due:
        return None
    weeks = _weeks_between(begins, max(first_place(block).day for block in protected)) + 1
    running = _weeks_between(begins, this_week) + 1
    wanted, kept = sum(block.span.minutes for block in protected), sum(block.kept for block in protected)
    whole = plain_hours(wanted)
    if not kept:
        return Forecast(wanted, kept, weeks, None, f"at this rate the {whole} are never reached")
    if kept == wanted:
        in_week = _weeks_between(begins, max(block.span.day for block in protected)) + 1
        words = f"the {whole} were reached in week {in_week}"
    else:
        since = max(running - 1 - weeks, 0)
        in_week = max(-(-(weeks * due + since * wanted) // kept), running)  # rounded up
        words = f"at this rate the {whole} are reached in week {in_week}"
    return Forecast(wanted, kept, weeks, in_week, f"{words}, {'as planned' if in_week == weeks else f'not {weeks}'}")


def _is_due(block: Block, this_week: date, today: date, now: int) -> bool:
    """Nothing is to be hoped for from it any more, or it was moved out of a week that is over."""
    return not may_be_kept(block, today, now) or first_place(block).day < this_week


def may_be_kept(block: Block, today: date, now: int) -> bool:
    """Still to come, running, or over for less than a day and nobody has said what became of it.

    The day is there so that no hour is called lost because a key was not pressed yet.
    """
    return block.state is BlockState.PLANNED and not is_over(block.span, today - timedelta(days=1), now)
