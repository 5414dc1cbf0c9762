"""The account of the protected hours, with the worked numbers of STORIES C4, C5, C11, C12, C17, and its sums."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gaptui.method.blocks import Block, Busy, Span, WorkWeek
from gaptui.method.free_time import free_times, short
from gaptui.method.ledger import (
    as_whole,
    first_place,
    forecast,
    is_over,
    takers,
    week_sums,
)
from gaptui.words import BlockKind, BlockState
from store.long import times

PLANNED, KEPT, PARTLY, TAKEN, SIDE = BlockState
MONDAY = date(2026, 10, 19)
"""The first day of week 1."""
WEEK = WorkWeek()


def day(number: int) -> date:
    return MONDAY + timedelta(days=number)


def at(number: int, start: float, end: float) -> Span:
    return Span(day(number), round(start * 60), round((end - start) * 60))


def block(span: Span, state: BlockState = PLANNED, **more: object) -> Block:
    return Block("x", span, state=state, **more)  # type: ignore[arg-type]


def plan(weeks: int = 6) -> list[Block]:
    """Tue 9-12, Thu 9-12, Fri 13-15: eight hours a week."""
    return [
        block(at(7 * week + number, start, end))
        for week in range(weeks)
        for number, start, end in ((1, 9, 12), (3, 9, 12), (4, 13, 15))
    ]


def with_states(blocks: list[Block], *states: BlockState, **more: object) -> list[Block]:
    """The first blocks in these states, the others as they are."""
    said = [replace(each, state=state, **more) for each, state in zip(blocks, states, strict=False)]  # type: ignore[arg-type]
    return said + blocks[len(said) :]


# -- sums


def test_the_week_line_of_the_story() -> None:
    blocks = [
        block(at(1, 9, 12), KEPT),
        block(at(3, 9, 12), PARTLY, partly=90),
        block(at(4, 13, 14), TAKEN),
        block(at(4, 14, 15), KEPT, moved_from=at(2, 9, 10)),
    ]
    (week,) = week_sums(blocks, WEEK, day(5), 0)
    assert (week.first, week.number) == (MONDAY, 1)
    assert (week.planned, week.kept, week.taken, week.moved) == (480, 330, 150, 60)
    assert week.words == "planned 8.0, kept 5.5, taken 2.5, moved 1.0"


def test_what_nobody_spoke_of_is_open_once_it_is_over() -> None:
    blocks = plan(1)
    running, over = (week_sums(blocks, WEEK, day(1), now)[0] for now in (12 * 60 - 1, 12 * 60))
    assert (running.open, running.to_come) == (0, 480)
    assert (over.open, over.to_come) == (180, 300)
    assert over.words == "planned 8.0, kept 0.0, taken 0.0, moved 0.0, open 3.0"


def test_moved_minutes_count_where_they_first_stood() -> None:
    blocks = [block(at(1, 9, 12)), block(at(15, 9, 10), moved_from=at(3, 9, 11)), block(at(16, 9, 10))]
    first, empty, third = week_sums(blocks, WEEK, MONDAY, 0)
    assert [week.number for week in (first, empty, third)] == [1, 2, 3]
    assert (first.planned, first.moved) == (180, 120)
    assert (empty.planned, empty.moved, empty.first) == (0, 0, day(7))
    assert (third.planned, third.moved) == (120, 0)


def test_a_week_that_everything_was_moved_out_of_stays_week_1() -> None:
    weeks = week_sums([block(at(8, 9, 12), moved_from=at(1, 9, 12))], WEEK, MONDAY, 0)
    assert [(week.number, week.planned, week.moved) for week in weeks] == [(1, 0, 180), (2, 180, 0)]


def test_hours_beside_the_desk_are_in_no_other_sum() -> None:
    blocks = [block(at(-6, 18, 21), SIDE), block(at(2, 20, 21), SIDE), *plan(1)]
    before, first = week_sums(blocks, WEEK, MONDAY, 0)
    assert (before.number, before.side, before.planned) == (0, 180, 0)
    assert (first.number, first.side, first.planned) == (1, 60, 480)
    (alone,) = week_sums([block(at(2, 20, 21), SIDE)], WEEK, MONDAY, 0)
    assert (alone.number, alone.side) == (0, 60)


def test_a_week_that_begins_on_sunday() -> None:
    blocks = [block(at(5, 9, 10)), block(at(6, 9, 10))]
    assert len(week_sums(blocks, WEEK, MONDAY, 0)) == 1
    weeks = week_sums(blocks, WorkWeek(first_day=6), MONDAY, 0)
    assert [week.first for week in weeks] == [day(-1), day(6)]


def test_what_the_hours_are_for() -> None:
    kinds = [(BlockKind.LEARN, 1), (BlockKind.BUILD, 3), (BlockKind.TEST, 2), (BlockKind.BUILD, 2)]
    blocks = [block(at(n, 9, 9 + long), kind=kind) for n, (kind, long) in enumerate(kinds)]
    (week,) = week_sums([*blocks, block(at(0, 20, 22), SIDE)], WEEK, MONDAY, 0)
    assert week.split == "build 5 h, test 2 h, learn 1 h"
    assert week.by_kind == {BlockKind.BUILD: 300, BlockKind.TEST: 120, BlockKind.LEARN: 60, BlockKind.HELP: 0}
    assert as_whole(blocks, MONDAY, 0).split == week.split


def test_no_blocks_at_all() -> None:
    assert week_sums([], WEEK, MONDAY, 0) == ()
    assert as_whole([], MONDAY, 0).words == "planned 0.0, kept 0.0, taken 0.0, moved 0.0"
    assert as_whole([], MONDAY, 0).split == ""
    assert takers([]) == ()
    assert forecast([], WEEK, MONDAY, 0) is None
    assert short([], [], WEEK, MONDAY, 0) is None


SPANS = st.builds(
    lambda number, start, minutes: Span(day(number), start, min(minutes, 1440 - start)),
    st.integers(-20, 50),
    st.integers(0, 1425),
    st.integers(15, 600),
)
BLOCKS = st.lists(
    st.builds(
        Block,
        st.just("x"),
        SPANS,
        st.sampled_from(BlockKind),
        st.sampled_from(BlockState),
        st.integers(0, 1440),
        st.sampled_from(["", "sales", "Sales ", "the  board"]),
        st.sampled_from(["", "a pitch", "ill"]),
        st.none() | SPANS,
    ),
    max_size=25,
)
WEEKS = st.builds(
    WorkWeek,
    st.integers(0, 6),
    st.frozensets(st.integers(0, 6), min_size=1),
    st.integers(0, 12 * 60),
    st.integers(12 * 60 + 1, 1440),
    st.dictionaries(st.integers(-10, 40).map(day), st.just("off"), max_size=3),
)
TODAYS = st.integers(-25, 60).map(day)
NOWS = st.integers(0, 1439)


@settings(max_examples=times(60, 5_000), deadline=None)
@given(BLOCKS, WEEKS, TODAYS, NOWS)
def test_the_parts_are_the_whole(blocks: list[Block], work_week: WorkWeek, today: date, now: int) -> None:
    weeks = week_sums(blocks, work_week, today, now)
    for week in weeks:
        days = work_week.week(week.first)
        assert days[0] == week.first
        here = [each for each in blocks if each.span.day in days]
        to_come = [each for each in here if each.state is PLANNED and not is_over(each.span, today, now)]
        assert week.kept + week.taken + week.open + sum(each.span.minutes for each in to_come) == week.planned
        assert week.planned + week.side == sum(each.span.minutes for each in here)
        assert sum(week.by_kind.values()) == week.planned
        assert min(week.planned, week.kept, week.taken, week.moved, week.side, week.open, week.to_come) >= 0
        assert (week.words + week.split).isascii()
    whole = as_whole(blocks, today, now)
    for name in ("planned", "kept", "taken", "moved", "side", "open", "to_come"):
        assert getattr(whole, name) == sum(getattr(week, name) for week in weeks)
    numbers = [week.number for week in weeks if week.number]
    assert numbers == list(range(1, len(numbers) + 1))
    assert all((b.first - a.first).days == 7 for a, b in pairwise(weeks))
    assert sum(taker.minutes for taker in takers(blocks)) == whole.taken


# -- who took the time


def test_who_took_the_time() -> None:
    blocks = [
        block(at(1, 9, 12), TAKEN, taken_by="Sales", taken_why="a pitch"),
        block(at(2, 9, 12), PARTLY, partly=120, taken_by="the board"),
        block(at(3, 9, 10), PARTLY, partly=30, taken_by="  sales ", taken_why="A  pitch"),
        block(at(4, 9, 10), TAKEN, taken_by="SALES", taken_why="month's end"),
        block(at(5, 9, 11), TAKEN, taken_why="ill"),
        block(at(6, 9, 11), KEPT, taken_by="nobody at all"),
        block(at(7, 9, 11), PARTLY, partly=120, taken_by="nobody at all"),
    ]
    sales, nobody, board = takers(blocks)
    assert (sales.by, sales.minutes, sales.times, sales.whys) == ("Sales", 270, 3, ("a pitch", "month's end"))
    assert (nobody.by, nobody.minutes, nobody.whys) == ("nobody named", 120, ("ill",))
    assert (board.by, board.minutes, board.whys) == ("the board", 60, ())


# -- when it is done at this rate


def test_the_forecast_of_the_story() -> None:
    """Three weeks of eight hours are over, 16 h of them were kept: 5.33 h a week, 48 h in week 9."""
    blocks = with_states(plan(), KEPT, KEPT, TAKEN, KEPT, KEPT, TAKEN, KEPT, TAKEN, PARTLY, partly=60)
    assert sum(each.kept for each in blocks) == 16 * 60
    said = forecast(blocks, WEEK, day(21), 0)
    assert said is not None
    assert (said.wanted, said.kept, said.weeks_planned, said.in_week) == (48 * 60, 16 * 60, 6, 9)
    assert said.words == "at this rate the 48 h are reached in week 9, not 6"


def said_in(blocks: Sequence[Block], today: int, now: int = 0, week: WorkWeek = WEEK) -> str | None:
    said = forecast(blocks, week, day(today), now)
    return said and said.words


ON_TIME = "at this rate the 48 h are reached in week 6, as planned"


def test_an_owner_who_kept_every_hour_is_on_time() -> None:
    for many in range(1, 18):
        blocks = with_states(plan(), *[KEPT] * many)
        assert said_in(blocks, (many - 1) // 3 * 7 + (1, 3, 4)[(many - 1) % 3], 18 * 60) == ON_TIME
    blocks = with_states(plan(), *[KEPT] * 18)
    assert said_in(blocks, 60) == "the 48 h were reached in week 6, as planned"


def test_a_plan_that_begins_on_a_thursday_is_on_time_too() -> None:
    blocks = with_states(plan()[1:], KEPT, KEPT)
    assert said_in(blocks, 7) == "at this rate the 45 h are reached in week 6, as planned"


def test_a_week_of_holiday_makes_nobody_late() -> None:
    blocks = [each for each in plan(7) if not 7 <= (each.span.day - MONDAY).days < 14]
    assert said_in(with_states(blocks, KEPT, KEPT, KEPT), 15) == ON_TIME.replace("week 6", "week 7")


def test_nothing_over_or_nothing_kept() -> None:
    assert said_in(plan(), 0) is None
    assert said_in(plan(), 1, 12 * 60) is None, "over, and the owner had no time yet to say what became of it"
    assert said_in(plan(), 2, 12 * 60) == "at this rate the 48 h are never reached"
    assert said_in(with_states(plan(), TAKEN), 1, 12 * 60) == "at this rate the 48 h are never reached"
    said = forecast(with_states(plan(), TAKEN), WEEK, day(2), 0)
    assert said is not None
    assert said.in_week is None
    assert said_in([block(at(0, 9, 12), SIDE)], 30) is None


def test_a_block_moved_within_its_week_is_not_lost_yet() -> None:
    blocks = plan()
    blocks[1] = replace(blocks[1], span=at(4, 9, 12), moved_from=blocks[1].span)
    assert said_in(with_states(blocks, KEPT), 3, 18 * 60) == ON_TIME
    blocks[1] = replace(blocks[1], span=at(44, 9, 12))
    blocks = [replace(each, state=KEPT) if n in (0, 2) else each for n, each in enumerate(blocks)]
    assert said_in(blocks, 6) == ON_TIME
    assert said_in(blocks, 7) == "at this rate the 48 h are reached in week 10, not 6"
    blocks = [replace(each, state=KEPT) for each in blocks]
    assert said_in(blocks, 60) == "the 48 h were reached in week 7, not 6"


def test_once_the_plan_is_over_each_week_counts() -> None:
    blocks = with_states(plan(), *[KEPT] * 17, TAKEN)
    assert said_in(blocks, 41) == "at this rate the 48 h are reached in week 7, not 6"
    assert said_in(blocks, 70) == "at this rate the 48 h are reached in week 11, not 6"


@settings(max_examples=times(60, 5_000), deadline=None)
@given(BLOCKS, WEEKS, TODAYS, NOWS, st.data())
def test_more_hours_kept_are_never_later(
    blocks: list[Block], work_week: WorkWeek, today: date, now: int, data: st.DataObject
) -> None:
    said = forecast(blocks, work_week, today, now)
    if said is None:
        return
    assert said.words.isascii()
    assert (said.in_week is None) is (said.kept == 0)
    if said.kept < said.wanted and said.in_week is not None:
        assert said.in_week >= said.weeks_planned
    lost = [n for n, each in enumerate(blocks) if each.taken]
    if lost:
        one = data.draw(st.sampled_from(lost))
        better = forecast(
            [replace(b, state=KEPT) if n == one else b for n, b in enumerate(blocks)], work_week, today, now
        )
        assert better is not None
        assert better.in_week is not None
        if better.kept < better.wanted:
            assert said.in_week is None or better.in_week <= said.in_week


# -- what this week is short of


def test_the_shortage_of_the_story() -> None:
    """Two and a half hours were lost by Wednesday noon; Thursday is a day off, its block was on Monday."""
    work_week = WorkWeek(days_off={day(3): "a holiday"})
    blocks = [
        block(at(0, 9, 12), PARTLY, partly=30),
        block(at(1, 9, 12), KEPT),
        block(at(4, 13, 15)),
    ]
    busy = [Busy(at(2, 12, 14)), Busy(at(2, 16, 17)), Busy(at(4, 10, 13)), Busy(at(4, 15, 17))]
    said = short(blocks, busy, work_week, day(2), 12 * 60 + 5)
    assert said is not None
    assert (said.missing, said.days_left) == (150, 2)
    assert said.free == (at(2, 14, 16), at(4, 9, 10))
    assert said.words == "2.5 h short, 2 days left: free Wed 14-16, Fri 9-10"


def test_without_busy_times_it_says_so() -> None:
    blocks = with_states(plan(), TAKEN)
    said = short(blocks, [], WEEK, day(1), 14 * 60 + 20)
    assert said is not None
    assert said.words == "3 h short, 4 days left: free Tue 14:30-17, Wed 9-17 (no busy times known)"


def test_nothing_is_short() -> None:
    assert short(plan(), [], WEEK, day(0), 0) is None
    assert short(plan(), [], WEEK, day(1), 11 * 60) is None, "the running block may still be kept"
    assert short(with_states(plan(), KEPT, KEPT, KEPT), [], WEEK, day(5), 0) is None
    assert short(plan(), [], WEEK, day(-3), 0) is None, "no week of the plan"
    made_good = [*with_states(plan(1), TAKEN), block(at(4, 9, 12))]
    assert short(made_good, [], WEEK, day(2), 0) is None
    thursday = with_states(plan(1)[1:], KEPT)
    assert short(thursday, [], WEEK, day(4), 0) is None, "five hours were all that was promised"


def test_more_than_the_method_asks_is_not_missed_unless_wanted() -> None:
    blocks = with_states([block(at(n, 9, 13)) for n in range(5)], TAKEN, KEPT)
    assert short(blocks, [], WEEK, day(2), 0) is None
    sprint = short(blocks, [], WEEK, day(2), 0, wanted=20 * 60)
    assert sprint is not None
    assert sprint.missing == 240


def test_what_was_moved_out_of_the_week_is_missing_in_it() -> None:
    blocks = plan()
    blocks[1] = replace(blocks[1], span=at(9, 9, 12), moved_from=blocks[1].span)
    said = short(blocks, [], WEEK, day(0), 0)
    assert said is not None
    assert said.missing == 180
    assert short(blocks, [], WEEK, day(7), 0) is None


def test_no_time_left() -> None:
    blocks = with_states(plan(), TAKEN)
    over = short(blocks, [], WEEK, day(4), 17 * 60)
    assert over is not None
    assert (over.days_left, over.words) == (0, "6 h short, no days left")
    next_day = short(blocks, [], WEEK, day(5), 15 * 60)
    assert next_day is not None
    assert next_day.missing == 8 * 60, "and nobody has said for a day that Friday's two hours were kept"
    full = short(blocks, [Busy(at(4, 9, 13)), Busy(at(4, 15, 16.75))], WEEK, day(4), 8 * 60)
    assert full is not None
    assert full.words == "3 h short, 1 day left: nothing free"


@settings(max_examples=times(60, 5_000), deadline=None)
@given(BLOCKS, st.lists(SPANS.map(Busy), max_size=12), WEEKS, TODAYS, NOWS)
def test_free_is_free(blocks: list[Block], busy: list[Busy], work_week: WorkWeek, today: date, now: int) -> None:
    days = [each for each in work_week.week(today) if each >= today]
    taken = [each.span for each in (*blocks, *busy)]
    free = list(free_times(days, blocks, busy, work_week, today, now))
    assert free == sorted(free)
    halves = {(span.day, half) for span in free for half in range(span.start, span.end, 30)}
    for each in days:
        for half in range(0, 1440, 30):
            span = Span(each, half, 30)
            past = each == today and half < now
            works = not work_week.outside(span)
            is_free = works and not past and not any(span.overlaps(other) for other in taken)
            assert ((each, half) in halves) is is_free, span
    said = short(blocks, busy, work_week, today, now)
    if said is None:
        return
    assert said.missing > 0
    assert len(said.free) <= 4
    assert set(said.free) <= set(free)
    assert all(not work_week.is_off(span.day) for span in said.free)
    assert sum(span.minutes for span in said.free[:-1]) < said.missing
    assert said.words.isascii()


@settings(max_examples=times(30, 2_000), deadline=None)
@given(BLOCKS, TODAYS, NOWS, st.randoms(use_true_random=False))
def test_the_order_of_blocks_says_nothing(blocks: list[Block], today: date, now: int, chance: object) -> None:
    mixed = list(blocks)
    chance.shuffle(mixed)  # type: ignore[attr-defined]
    assert week_sums(mixed, WEEK, today, now) == week_sums(blocks, WEEK, today, now)
    assert forecast(mixed, WEEK, today, now) == forecast(blocks, WEEK, today, now)
    assert short(mixed, [], WEEK, today, now) == short(blocks, [], WEEK, today, now)


@pytest.mark.parametrize("many", [10_000])
def test_thousands_of_blocks(many: int) -> None:
    blocks = [block(at(n // 4, 9 + n % 4 * 2, 10 + n % 4 * 2), list(BlockState)[n % 5]) for n in range(many)]
    busy = [Busy(at(n // 4, 10, 10.5)) for n in range(many)]
    assert all(first_place(each) == each.span for each in blocks)
    began = time.perf_counter()
    assert week_sums(blocks, WEEK, day(300), 0)
    assert forecast(blocks, WEEK, day(300), 0)
    assert takers(blocks)
    assert short(blocks, busy, WEEK, day(300), 0)
    assert time.perf_counter() - began < 2
