"""How long one is stuck, what is to be done about it, and how fast help answers: worked by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gaptui.method.blocks import WorkWeek
from gaptui.method.diary import DayLine, Helper, StuckItem, StuckNote
from gaptui.method.stuck import ALARM_DAYS, LATE_DAYS, hours_to_answer, is_vague, stuck_state, too_late
from gaptui.words import HelperKind, LineKind, Looked
from store.long import times

FRIDAY = date(2026, 2, 27)
WEEK = WorkWeek()


def at(day: date, hour: int = 9) -> datetime:
    return datetime(day.year, day.month, day.day, hour, tzinfo=UTC)


def day(n: int) -> date:
    """So many days after that Friday: 3 is Monday."""
    return FRIDAY + timedelta(days=n)


def stuck(since: date = FRIDAY, **values: object) -> StuckItem:
    return StuckItem(since=at(since), since_day=since, **values)  # type: ignore[arg-type]


def asked(on: date, promised: date | None = None, **values: object) -> StuckItem:
    return stuck(asked_at=at(on), asked_day=on, promised_on=promised, **values)


# -- its age


@pytest.mark.parametrize(
    ("today", "days", "words", "todo", "alarm"),
    [
        (0, 0, "stuck since today", "ask as soon as you have looked for an hour", False),
        (1, 0, "stuck since today", "ask as soon as you have looked for an hour", False),
        (2, 0, "stuck since today", "ask as soon as you have looked for an hour", False),
        (3, 1, "stuck 1 day", "ask today", False),
        (4, 2, "stuck 2 days", "ask today", False),
        (5, 3, "stuck 3 days", "three days cost more than an hour of somebody who knows: ask now", True),
        (6, 4, "stuck 4 days", "three days cost more than an hour of somebody who knows: ask now", True),
        (10, 6, "stuck 6 days", "three days cost more than an hour of somebody who knows: ask now", True),
    ],
)
def test_from_friday_on(today: int, days: int, words: str, todo: str, alarm: bool) -> None:
    state = stuck_state(stuck(), day(today), WEEK)
    assert (state.days, state.words, state.todo, state.alarm) == (days, words, todo, alarm)


def test_a_day_off_is_no_day() -> None:
    monday_off = WorkWeek(days_off={day(3): "Bank holiday"})
    assert [stuck_state(stuck(), day(n), monday_off).days for n in range(8)] == [0, 0, 0, 0, 1, 2, 3, 4]
    assert stuck_state(stuck(), day(5), monday_off).todo == "ask today"
    assert stuck_state(stuck(), day(6), monday_off).alarm


def test_a_firm_that_works_on_sundays() -> None:
    sunday_to_thursday = WorkWeek(first_day=6, work_days=frozenset({6, 0, 1, 2, 3}))
    assert [stuck_state(stuck(), day(n), sunday_to_thursday).days for n in range(4)] == [0, 0, 1, 2]


def test_the_weekend_just_stuck_on_counts_from_monday() -> None:
    assert [stuck_state(stuck(day(1)), day(n), WEEK).days for n in (1, 2, 3, 4)] == [0, 0, 1, 2]


def test_the_day_of_the_alarm_is_the_methods_number() -> None:
    assert (ALARM_DAYS, LATE_DAYS) == (3, 7)


# -- asked, promised, answered, solved


def test_asked() -> None:
    assert stuck_state(asked(FRIDAY), day(3), WEEK).todo == "asked"
    assert stuck_state(asked(FRIDAY, day(4)), day(3), WEEK).todo == "asked, answer by Tue 3 Mar"


def test_asked_and_no_answer_for_three_days() -> None:
    state = stuck_state(asked(day(3), day(6)), day(5), WEEK)
    assert (state.words, state.alarm) == ("stuck 3 days", True)
    assert state.todo == "no answer yet, and three days are over: ask another, or pay for an hour"


@pytest.mark.parametrize(("promised", "late"), [(3, False), (6, False), (7, False), (8, True), (30, True)])
def test_an_answer_promised_for_more_than_a_week_after_asking(promised: int, late: bool) -> None:
    item = asked(FRIDAY, day(promised))
    assert too_late(item) is late
    state = stuck_state(item, day(3), WEEK)
    assert ("is promised for" in state.todo) is late
    if promised == 8:
        assert state.todo == "the answer is promised for Sat 7 Mar: ask another"
    assert stuck_state(item, day(5), WEEK).alarm, "a promise is no answer"


def test_late_counts_from_the_day_of_asking_not_of_being_stuck() -> None:
    assert not too_late(asked(day(5), day(12)))
    assert too_late(asked(day(5), day(13)))
    assert not too_late(asked(FRIDAY, day(30), answered_at=at(day(3)), answer="so"))
    assert not too_late(asked(FRIDAY))


def test_answered_is_not_solved() -> None:
    item = asked(FRIDAY, answered_at=at(day(3)), answer="use the other export")
    state = stuck_state(item, day(4), WEEK)
    assert (state.words, state.alarm) == ("stuck 2 days", False)
    assert state.todo == "answered: try it, then say what solved it"
    assert stuck_state(item, day(5), WEEK).alarm, "its age goes on"


@pytest.mark.parametrize(
    ("solved", "words"),
    [
        (0, "solved on the same day"),
        (2, "solved on the same day"),
        (3, "solved after 1 day"),
        (6, "solved after 4 days"),
    ],
)
def test_solved_stops_the_age(solved: int, words: str) -> None:
    item = stuck(solved_at=at(day(solved)), solved_day=day(solved))
    for today in (solved, solved + 1, solved + 100):
        state = stuck_state(item, day(today), WEEK)
        assert (state.words, state.todo, state.alarm) == (words, "", False)


STATES = st.builds(
    lambda asked_on, promised, answered, solved: stuck(
        asked_at=None if asked_on is None else at(day(asked_on)),
        asked_day=None if asked_on is None else day(asked_on),
        promised_on=None if promised is None else day(promised),
        answered_at=None if answered is None else at(day(answered)),
        solved_at=None if solved is None else at(day(solved)),
        solved_day=None if solved is None else day(solved),
    ),
    *(st.none() | st.integers(0, 30) for _ in range(4)),
)
NOTES = st.lists(
    st.builds(
        lambda n, text, looked, minutes: StuckNote(str(n), at(day(n)), text, looked, minutes),
        st.integers(0, 60),
        st.text(max_size=9),
        st.none() | st.sampled_from(Looked),
        st.none() | st.integers(0, 600),
    ),
    max_size=5,
)


@given(STATES, NOTES, st.text(max_size=9), st.integers(0, 60))
@settings(max_examples=times(100, 5_000))
def test_nothing_that_is_said_changes_its_age(item: StuckItem, notes: list[StuckNote], text: str, today: int) -> None:
    helper = Helper("1", "Robin", HelperKind.CONSULTANT)
    told = replace(
        item, notes=tuple(notes), tried=text, sample=text, expected=text, happened=text, answer=text, helper=helper
    )
    assert stuck_state(told, day(today), WEEK) == stuck_state(item, day(today), WEEK)


@given(STATES, st.integers(0, 60))
@settings(max_examples=times(100, 5_000))
def test_it_never_grows_younger_and_three_days_are_the_alarm_until_it_is_solved(item: StuckItem, today: int) -> None:
    one, next_ = (stuck_state(item, day(n), WEEK) for n in (today, today + 1))
    assert one.days <= next_.days <= one.days + 1
    assert one.alarm is (item.solved_at is None and one.days >= 3)
    assert bool(one.todo) is (item.solved_at is None)


# -- the question


@pytest.mark.parametrize(
    "question",
    ["", "AI", "AI training", "help", "help with AI", "learn prompting", "it does not work", "KI!", "some ML course?"],
)
def test_a_vague_question(question: str) -> None:
    assert is_vague(question)


@pytest.mark.parametrize(
    "question",
    [
        "cannot read the PDF tables",
        "the export stops after 500 rows",
        "how to log in without a phone",
        "it doubles every total",
        "AI skips holidays",
    ],
)
def test_a_question_that_somebody_could_answer(question: str) -> None:
    assert not is_vague(question)


def test_a_long_question_is_judged_at_once() -> None:
    assert is_vague("AI " * 20_000)
    assert not is_vague("works working needs need it in " * 2_000 + "rows")


# -- how fast help answers


def line(n: int, item: StuckItem | None) -> DayLine:
    return DayLine(str(n), FRIDAY, "h", LineKind.STUCK if item else LineKind.NOTE, "x", stuck=item)


def answered_after(hours: float) -> StuckItem:
    return stuck(asked_at=at(FRIDAY), answered_at=at(FRIDAY) + timedelta(hours=hours))


@pytest.mark.parametrize(
    ("hours", "middle"), [([], None), ([4], 4), ([1, 50], 25.5), ([1, 2, 100], 2), ([0.5, 1, 2, 300], 1.5)]
)
def test_the_middle_of_the_hours(hours: list[float], middle: float | None) -> None:
    lines = [line(n, answered_after(each)) for n, each in enumerate(hours)]
    assert hours_to_answer(lines) == middle
    unanswered = [line(90, None), line(91, stuck()), line(92, asked(FRIDAY)), line(93, stuck(answered_at=at(FRIDAY)))]
    assert hours_to_answer([*unanswered, *lines]) == middle, "who was not asked, or did not answer, does not count"
