"""The method's three numbers of a plan, its rule where they are others, and what stands in a block's way."""

from __future__ import annotations

import unicodedata
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gaptui.method.blocks import Block, Busy, Span, WorkWeek
from gaptui.method.promise import (
    ConflictKind,
    Promise,
    conflict_words,
    conflicts,
    plain_hours,
    promise,
)
from store.long import times

MONDAY = date(2026, 10, 19)
WEEK = WorkWeek()


def at(day: int, start: float, end: float) -> Span:
    """So many days after that Monday, in hours of the clock."""
    return Span(MONDAY + timedelta(days=day), round(start * 60), round((end - start) * 60))


def weekly(weeks: int, *days: tuple[int, float, float]) -> list[Span]:
    return [at(7 * week + day, start, end) for week in range(weeks) for day, start, end in days]


STORY = weekly(6, (1, 9, 12), (3, 9, 12), (4, 13, 15))


# -- the three numbers


def test_the_plan_of_the_story() -> None:
    plan = promise(STORY, WEEK)
    assert len(STORY) == 18
    assert (plan.weeks, plan.total, plan.minutes_a_week) == (6, 48 * 60, 8 * 60)
    assert plan.fits
    assert plan.words == "8.0 h a week ✓ 8-10, 6 weeks ✓ 4-6, 48.0 h ✓ of 32-60"
    assert plan.trouble == ""
    assert not plan.is_sprint


def test_six_hours_a_week_show_the_rule() -> None:
    plan = promise(weekly(6, (1, 9, 12), (3, 9, 12)), WEEK)
    assert plan.words == "6.0 h a week ✗ 8-10, 6 weeks ✓ 4-6, 36.0 h ✓ of 32-60"
    assert plan.trouble == (
        "6 h a week is too little: a deployment needs 8 to 10 protected hours a week. Say why it is less, or add hours."
    )


@pytest.mark.parametrize(
    ("weeks", "hours", "trouble"),
    [
        (4, 8, ""),
        (6, 10, ""),
        (
            5,
            12,
            "12 h a week is too much: a deployment needs 8 to 10 protected hours a week. "
            "Say why it is more, or take out hours.",
        ),
        (3, 8, "3 weeks are too few: a deployment needs 4 to 6 weeks. Say why it is less, or add weeks."),
        (1, 9, "1 week is too few: a deployment needs 4 to 6 weeks. Say why it is less, or add weeks."),
        (7, 8, "7 weeks are too many: a deployment needs 4 to 6 weeks. Say why it is more, or take out weeks."),
        (
            7,
            7.5,
            "7.5 h a week is too little: a deployment needs 8 to 10 protected hours a week. "
            "7 weeks are too many: a deployment needs 4 to 6 weeks. Say why, or change the plan.",
        ),
    ],
)
def test_the_rule_in_plain_words(weeks: int, hours: float, trouble: str) -> None:
    assert Promise(weeks, round(weeks * hours * 60)).trouble == trouble


def test_a_week_that_reads_eight_hours_is_eight() -> None:
    nearly = Promise(6, 6 * 480 - 1)
    assert "8.0 h a week ✓" in nearly.words
    assert nearly.trouble == ""
    total = Promise(4, 4 * 480 - 1)
    assert total.words.endswith("31.98 h ✗ of 32-60")
    assert total.trouble.startswith("31.98 h in all is too little: a deployment needs 32 to 60 protected hours.")


def test_nothing_planned_is_no_trouble_yet() -> None:
    nothing = promise([], WEEK)
    assert (nothing.weeks, nothing.total, nothing.minutes_a_week) == (0, 0, 0)
    assert (nothing.fits, nothing.is_sprint, nothing.trouble) == (False, False, "")
    assert nothing.words == "no hours planned yet"


@pytest.mark.parametrize(
    ("spans", "sprint"),
    [
        (weekly(2, *((day, 8, 10) for day in range(5))), True),
        (weekly(1, *((day, 9, 13) for day in range(5))), True),
        (weekly(2, (1, 9, 12)), False),
        (weekly(3, *((day, 8, 10) for day in range(5))), False),
    ],
)
def test_a_focus_sprint(spans: list[Span], sprint: bool) -> None:
    plan = promise(spans, WEEK)
    assert plan.is_sprint is sprint
    assert not plan.fits
    assert ("focus sprint" in plan.words) is sprint
    assert plan.trouble.startswith("This is a focus sprint") is sprint


def test_the_words_of_a_sprint() -> None:
    plan = promise(weekly(2, *((day, 8, 10) for day in range(5))), WEEK)
    sprint = "a focus sprint: a week or two of bigger blocks; say who covers the normal work"
    assert plan.words == f"10.0 h a week, 2 weeks, 20.0 h in all: {sprint}"
    assert plan.trouble == f"This is {sprint}."


@pytest.mark.parametrize("first_day", range(7))
@pytest.mark.parametrize("begins", range(3))
def test_six_weeks_are_six_whichever_day_they_begin_on(first_day: int, begins: int) -> None:
    spans = weekly(7, (1, 9, 12), (3, 9, 12), (4, 13, 15))[begins : begins + 18]
    plan = promise(spans, WorkWeek(first_day=first_day))
    assert (plan.weeks, plan.fits) == (6, True)


def test_a_week_of_holiday_is_none() -> None:
    spans = [span for span in weekly(7, (1, 9, 12), (3, 9, 12), (4, 13, 15)) if (span.day - MONDAY).days // 7 != 3]
    assert promise(spans, WEEK).weeks == 6
    with_a_gap = [at(4, 9, 12), at(14, 9, 12), at(18, 9, 12)]
    assert promise(with_a_gap, WEEK).weeks == 2


SPANS = st.builds(
    lambda day, start, minutes: Span(MONDAY + timedelta(days=day), start, min(minutes, 1440 - start)),
    st.integers(-30, 60),
    st.integers(0, 1425),
    st.integers(15, 600),
)


@settings(max_examples=times(60, 3_000), deadline=None)
@given(st.lists(SPANS, max_size=30), st.integers(0, 6))
def test_trouble_is_said_where_a_plan_does_not_fit(spans: list[Span], first_day: int) -> None:
    plan = promise(spans, WorkWeek(first_day=first_day))
    assert bool(plan.trouble) is (bool(spans) and not plan.fits)
    assert plan.total == sum(span.minutes for span in spans)
    assert bool(plan.weeks) is bool(spans)
    assert ("✗" in plan.words) is (bool(spans) and not plan.fits and not plan.is_sprint)
    assert not [c for c in plan.words + plan.trouble if unicodedata.east_asian_width(c) in "AWF"]
    assert set(plan.words + plan.trouble) - {"✓", "✗"} <= set(map(chr, range(32, 127)))


@pytest.mark.parametrize(("minutes", "words"), [(2880, "48 h"), (150, "2.5 h"), (320, "5.33 h"), (0, "0 h")])
def test_hours_in_a_sentence(minutes: int, words: str) -> None:
    assert plain_hours(minutes) == words


# -- what stands in the way


def block(id_: str, span: Span) -> Block:
    return Block(id_, span)


def test_nothing_in_the_way() -> None:
    found = conflicts(at(1, 9, 12), [block("a", at(1, 12, 13)), block("b", at(2, 9, 12))], [], WEEK)
    assert found == ()
    assert conflict_words(found) == ""


def test_each_thing_in_the_way_has_its_words_and_sign() -> None:
    off = WorkWeek(days_off={MONDAY + timedelta(days=1): "Founders' Day"})
    busy = [Busy(at(1, 10, 11), "a.ics", "Salary talk"), Busy(at(1, 10, 11), "b.ics"), Busy(at(2, 10, 11))]
    found = conflicts(at(1, 8, 10.5), [block("a", at(1, 9, 12))], busy, off)
    assert [each.kind for each in found] == list(ConflictKind)
    assert conflict_words(found, 4) == (
        "overlaps Tue 20 Oct 9:00-12:00, busy 10:00-11:00, day off (Founders' Day), outside working hours (9:00-17:00)"
    )
    assert conflict_words(found) == (
        "overlaps Tue 20 Oct 9:00-12:00, busy 10:00-11:00, day off (Founders' Day) and 1 more"
    )
    signs = [each.sign for each in found]
    assert len(set(signs)) == 4
    assert all(len(sign) == 1 and "!" <= sign <= "~" for sign in signs)


def test_the_words_of_the_story() -> None:
    found = conflicts(at(1, 8, 10), [block("a", at(1, 9, 12))], [], WEEK)
    assert conflict_words(found) == "overlaps Tue 20 Oct 9:00-12:00, outside working hours (9:00-17:00)"


def test_a_weekend_is_a_day_off_by_its_name() -> None:
    assert conflict_words(conflicts(at(5, 9, 12), [], [], WEEK)) == "day off (Sat)"
    assert conflicts(at(6, 9, 12), [], [], WorkWeek(work_days=frozenset({6}))) == ()
    unnamed = WorkWeek(days_off={MONDAY: ""})
    assert conflict_words(conflicts(at(0, 9, 12), [], [], unnamed)) == "day off (Mon)"


def test_a_block_is_not_in_its_own_way() -> None:
    blocks = [block("a", at(1, 9, 12)), block("b", at(1, 11, 13))]
    assert [each.words for each in conflicts(at(1, 10, 12), blocks, [], WEEK, but="a")] == [
        "overlaps Tue 20 Oct 11:00-13:00"
    ]


BLOCKS = st.lists(SPANS, max_size=20).map(lambda spans: [block(str(n), span) for n, span in enumerate(spans)])


@settings(max_examples=times(30, 2_000), deadline=None)
@given(SPANS, BLOCKS, st.lists(SPANS.map(Busy), max_size=10))
def test_every_overlap_is_found_and_nothing_else(span: Span, blocks: list[Block], busy: list[Busy]) -> None:
    found = conflicts(span, blocks, busy, WEEK)
    kinds = [each.kind for each in found]
    minutes = {(span.day, minute) for minute in range(span.start, span.end)}
    in_the_way = [
        any((other.day, minute) in minutes for minute in range(other.start, other.end))
        for other in (each.span for each in blocks)
    ]
    assert kinds.count(ConflictKind.OVERLAP) == sum(in_the_way)
    assert (ConflictKind.BUSY in kinds) is any(span.overlaps(each.span) for each in busy)
    assert (ConflictKind.DAY_OFF in kinds) is (span.day.weekday() > 4)
    assert (ConflictKind.OUTSIDE in kinds) is (span.start < 540 or span.end > 1020)
    assert conflict_words(found).isascii()
    by_day = [each for each in blocks if each.span.day == span.day]
    assert conflicts(span, by_day, busy, WEEK) == found
