"""What the owner's days come to: counts, questions, tools, failed tries, and working days, worked by hand."""

from __future__ import annotations

import random
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gaptui.method.blocks import Block, Span, WorkWeek
from gaptui.method.daylog import read_line
from gaptui.method.diary import (
    QUESTIONS,
    DayLine,
    Helper,
    LearningCycle,
    StuckItem,
    question_of,
    three_counts,
    tools_register,
    tried_once,
    worked,
    working_days,
)
from gaptui.words import BlockKind, BlockState, HelperKind, LineKind
from store.long import times

MONDAY = date(2026, 3, 2)
WEEK = WorkWeek()
TITLES = {"2": "Check the figures", "4": "Send the report", "10": "Bill it"}


def day(n: int) -> date:
    return MONDAY + timedelta(days=n)


def lines(*said: tuple[int, str]) -> list[DayLine]:
    """Lines as they are typed, each with the day after that Monday; `/tried 4` names step 4 and its id."""
    found = []
    for n, (after, typed) in enumerate(said):
        read = read_line(typed)
        found.append(
            DayLine(
                id=f"{n:03}",
                day=day(after),
                order=f"a{n:03}",
                kind=read.kind,
                text=read.text,
                then=read.then,
                before=read.before,
                after=read.after,
                step_id=f"id-{read.step}" if read.step else None,
                step_number=read.step,
                step_title=TITLES.get(read.step, ""),
                works=read.works,
            )
        )
    return found


# -- one line


@pytest.mark.parametrize(
    "typed",
    [
        "+ a saved view /4",
        "~ 140m -> 95m with checking",
        "! token expired /4 -> re-login",
        "/tried 4 a draft #ChatGPT: does not work -> an example first",
        "/stuck 4 cannot read it",
        "/learned few-shot prompts -> 4",
        "? the bank holiday",
        "asked the analyst",
    ],
)
def test_a_line_reads_as_it_was_typed(typed: str) -> None:
    assert lines((0, typed))[0].line == typed


def test_what_is_read_of_a_line() -> None:
    (line,) = lines((0, '/tried 4 a #"Google Sheets" draft: works -> then #HubSpot'))
    assert (line.tools, line.words) == (("Google Sheets",), "a Google Sheets draft"), "what is next was not tried"
    assert lines((0, "! a #Fax -> b #HubSpot"))[0].tools == ("Fax", "HubSpot")
    assert not line.is_stuck_now


def test_stuck_until_it_is_solved() -> None:
    now = datetime(2026, 3, 2, tzinfo=UTC)
    item = StuckItem(now, MONDAY)
    assert DayLine("1", MONDAY, "h", LineKind.STUCK, "x", stuck=item).is_stuck_now
    solved = StuckItem(now, MONDAY, solved_at=now, solved_day=MONDAY)
    assert not DayLine("1", MONDAY, "h", LineKind.STUCK, "x", stuck=solved).is_stuck_now


def test_a_helper_is_shown_without_a_name() -> None:
    robin = Helper("1", "Robin", HelperKind.CONSULTANT, "Thu 14-17", "a call", 120)
    assert robin.shown == "consultant, reachable Thu 14-17"
    assert Helper("1", "Robin", HelperKind.PROVIDER).shown == "platform provider"


@pytest.mark.parametrize(
    ("cycle", "stage", "waits", "is_open"),
    [
        (LearningCycle(), "learned", True, True),
        (LearningCycle(applied="x", applied_on=MONDAY), "applied", False, True),
        (LearningCycle(applied_on=MONDAY, troubled="x", troubled_on=MONDAY), "troubleshot", False, True),
        (LearningCycle(applied_on=MONDAY, troubled_on=MONDAY, closed_on=MONDAY), "done", False, False),
        (LearningCycle(applied_on=MONDAY, closed_on=MONDAY, next="x"), "done", False, False),
        (LearningCycle(closed_on=MONDAY, dropped_because="x"), "dropped", False, False),
    ],
)
def test_how_far_a_concept_is(cycle: LearningCycle, stage: str, waits: bool, is_open: bool) -> None:
    assert (cycle.stage, cycle.waits, cycle.is_open) == (stage, waits, is_open)


# -- a week


def test_one_question_a_week() -> None:
    assert len(QUESTIONS) == 6
    assert [question_of(week) for week in range(9)] == [1, 1, 2, 3, 4, 5, 6, 1, 2]


def test_three_counts() -> None:
    said = lines((0, "+ a"), (0, "+ b"), (1, "~ 95m"), (2, "! c"), (2, "/tried d: works"), (3, "e"), (3, "? f"))
    assert three_counts(said) == {LineKind.CHANGED: 2, LineKind.TIME: 1, LineKind.PROBLEM: 1}
    assert three_counts([]) == {LineKind.CHANGED: 0, LineKind.TIME: 0, LineKind.PROBLEM: 0}


def test_hours_really_worked_by_what_they_were_for() -> None:
    def block(kind: BlockKind, state: BlockState, minutes: int, partly: int = 0) -> Block:
        return Block("1", Span(MONDAY, 540, minutes), kind, state, partly)

    assert worked(
        [
            block(BlockKind.LEARN, BlockState.KEPT, 120),
            block(BlockKind.LEARN, BlockState.SIDE, 45),
            block(BlockKind.LEARN, BlockState.TAKEN, 500),
            block(BlockKind.BUILD, BlockState.KEPT, 180),
            block(BlockKind.TEST, BlockState.PARTLY, 180, 60),
            block(BlockKind.HELP, BlockState.SIDE, 30),
            block(BlockKind.BUILD, BlockState.PLANNED, 500),
        ]
    ) == (165, 270)
    assert worked([]) == (0, 0)


# -- the tools register


def test_a_row_for_each_tool_at_each_step() -> None:
    register = tools_register(
        lines(
            (0, "/tried 2 a screenshot #ChatGPT: does not work -> export it"),
            (1, "/tried 2 the export #chatgpt: works"),
            (2, "/tried 2 once more #ChatGPT: works -> with two clients"),
            (2, "/tried 4 a draft #ChatGPT: does not work"),
            (3, "/tried 4 #Zapier and #HubSpot together: works"),
            (3, "/tried 4 by hand: works"),
            (3, "/tried something #Zapier"),
            (3, "+ moved it to #Fax"),
        )
    )
    assert [(use.tool, use.step, use.works, use.does_not, use.last, use.next) for use in register] == [
        ("ChatGPT", "2 Check the figures", 2, 1, day(2), "with two clients"),
        ("ChatGPT", "4 Send the report", 0, 1, day(2), ""),
        ("HubSpot", "4 Send the report", 1, 0, day(3), ""),
        ("Zapier", "", 0, 0, day(3), ""),
        ("Zapier", "4 Send the report", 1, 0, day(3), ""),
        ("", "4 Send the report", 1, 0, day(3), ""),
    ]
    assert tools_register([]) == ()


def test_the_last_try_is_that_of_the_last_day_however_they_come() -> None:
    said = lines((5, "/tried 2 #A: works -> five"), (1, "/tried 2 #A: does not work -> one"), (5, "/tried 2 #A -> six"))
    for _ in range(6):
        random.Random(1).shuffle(said)
        (use,) = tools_register(said)
        assert (use.last, use.next, use.works, use.does_not) == (day(5), "six", 1, 1)


def test_a_tool_that_is_only_tried_next_was_not_tried() -> None:
    register = tools_register(lines((0, "/tried 2 a screenshot #ChatGPT: does not work -> export it from #HubSpot")))
    assert [(use.tool, use.does_not) for use in register] == [("ChatGPT", 1)]


def test_the_steps_of_a_tool_stand_in_their_order() -> None:
    register = tools_register(lines((0, "/tried 10 a #ChatGPT: works"), (0, "/tried 2 b #ChatGPT: works")))
    assert [use.step for use in register] == ["2 Check the figures", "10 Bill it"]


# -- tried once


@pytest.mark.parametrize(("today", "sign"), [(0, False), (1, False), (2, False), (3, True), (4, True), (40, True)])
def test_one_failed_try_is_told_after_three_working_days(today: int, sign: bool) -> None:
    said = lines((0, "/tried 2 a #ChatGPT: does not work"))
    assert tried_once(said, day(today), WEEK) == (tuple(said) if sign else ())


def test_over_a_weekend_and_a_day_off() -> None:
    thursday = lines((3, "/tried 2 a: does not work"))
    off = WorkWeek(days_off={day(7): "Bank holiday"})
    assert [n for n in range(3, 12) if not tried_once(thursday, day(n), WEEK)] == [3, 4, 5, 6, 7]
    assert [n for n in range(3, 12) if not tried_once(thursday, day(n), off)] == [3, 4, 5, 6, 7, 8]


@pytest.mark.parametrize(
    "then",
    [
        (0, "/tried 2 b: works"),
        (4, "/tried 2 b: does not work"),
        (9, "/tried 2 b #Other"),
    ],
)
def test_another_try_at_that_step_takes_the_sign_away(then: tuple[int, str]) -> None:
    first = (0, "/tried 2 a #ChatGPT: does not work")
    assert lines(first, then)[0] not in tried_once(lines(first, then), day(20), WEEK)


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ([(0, "/tried 2 a: does not work -> b")], []),
        ([(0, "/tried 2 a: works")], []),
        ([(0, "/tried 2 a")], []),
        ([(0, "! a")], []),
        ([(0, "/tried 2 a: does not work"), (1, "/tried 4 a: works")], [0]),
        ([(0, "/tried 2 a: works"), (1, "/tried 2 a: does not work")], [1]),
        ([(0, "/tried 2 a: does not work"), (1, "/tried 2 b: does not work")], [1]),
        ([(0, "/tried a #X: does not work"), (1, "/tried b #Y: works")], [0]),
        ([(0, "/tried a #X: does not work"), (1, "/tried b #x: works")], []),
        ([(0, "/tried a: does not work"), (1, "/tried b #Y: works")], []),
        ([(0, "/tried a: does not work"), (1, "/tried 2 b: works")], [0]),
    ],
)
def test_what_counts_as_the_next_try(said: list[tuple[int, str]], told: list[int]) -> None:
    assert [int(line.id) for line in tried_once(lines(*said), day(20), WEEK)] == told


# -- working days


@pytest.mark.parametrize(
    ("since", "today", "days"),
    [(0, 0, 0), (0, 1, 1), (0, 4, 4), (0, 5, 4), (0, 6, 4), (0, 7, 5), (4, 7, 1), (5, 7, 1), (0, 14, 10), (3, 0, 0)],
)
def test_working_days(since: int, today: int, days: int) -> None:
    assert working_days(day(since), day(today), WEEK) == days


def test_a_day_off_on_a_weekend_takes_nothing_away() -> None:
    assert working_days(day(0), day(7), WorkWeek(days_off={day(5): "x", day(6): "x"})) == 5
    assert working_days(day(0), day(7), WorkWeek(days_off={day(0): "x", day(7): "x"})) == 4
    assert working_days(day(0), day(7), WorkWeek(work_days=frozenset())) == 0


WEEKS = st.builds(
    lambda days, off: WorkWeek(work_days=days, days_off={MONDAY + timedelta(days=n): "off" for n in off}),
    st.frozensets(st.integers(0, 6)),
    st.lists(st.integers(-60, 60), max_size=20),
)


@given(st.integers(-50, 50), st.integers(-5, 100), WEEKS)
@settings(max_examples=times(200, 5_000))
def test_working_days_are_those_one_counts_one_by_one(start: int, long: int, week: WorkWeek) -> None:
    since, today = day(start), day(start + long)
    one_by_one = sum(not week.is_off(since + timedelta(days=n)) for n in range(1, long + 1))
    assert working_days(since, today, week) == one_by_one
