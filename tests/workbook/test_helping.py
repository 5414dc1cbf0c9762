"""Being stuck and getting help: its age, who was asked, what was answered, what solved it, and who helps.

It is Monday, 2 March 2026, 10:00. In Reporting one question is open since Friday, one was solved.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from gaptui.method.diary import DayLine, Helper, StuckItem
from gaptui.method.stuck import StuckState, hours_to_answer, stuck_state
from gaptui.records.errors import Invalid, NotFound
from gaptui.text import is_clean
from gaptui.words import HelperKind, LineKind, Looked

from .world import World, refused

MONDAY, FRIDAY = date(2026, 3, 2), date(2026, 2, 27)
OPEN, SOLVED = "cannot read the PDF tables", "the mail bounces"


def item(world: World, words: str = OPEN) -> StuckItem:
    found = world.day_line(words).stuck
    assert found is not None
    return found


def state(world: World, words: str = OPEN) -> StuckState:
    """How it stands on the day that the firm's clocks show."""
    view = world.workbook.diary.view(world.process())
    return stuck_state(item(world, words), view.today, view.work_week)


def helper(world: World, name: str) -> Helper:
    (found,) = [each for each in world.workbook.helping.helpers() if each.name == name]
    return found


def open_id(world: World) -> str:
    return world.day_line(OPEN).id


# -- how old it is


def test_over_the_weekend_it_is_one_day_old(world: World) -> None:
    assert (item(world).since_day, state(world).words, state(world).todo) == (FRIDAY, "stuck 1 day", "ask today")


def test_three_days_are_the_alarm(world: World) -> None:
    ages = []
    for _ in range(6):
        ages.append((state(world).days, state(world).alarm))
        world.clock.go(days=1)
    assert ages == [(1, False), (2, False), (3, True), (4, True), (5, True), (5, True)]
    assert state(world).todo == "three days cost more than an hour of somebody who knows: ask now"


def test_a_day_off_is_no_day(world: World) -> None:
    world.workbook.availability.turn_day_off(MONDAY, "Bank holiday")
    assert state(world).words == "stuck since today"
    world.workbook.availability.turn_day_off(MONDAY)
    assert state(world).words == "stuck 1 day"


def test_it_grows_older_at_midnight_in_the_firms_zone(world: World) -> None:
    world.clock.go(days=29, hours=12, minutes=45)  # 22:45 UTC on 31 March: 23:45 in London
    id_ = world.workbook.diary.say(world.process(), "/stuck 4 one more")
    assert (item(world, "one more").since_day, state(world, "one more").days) == (date(2026, 3, 31), 0)
    world.clock.go(minutes=30)
    assert state(world, "one more").days == 1
    world.workbook.helping.solve(id_, "so")
    assert item(world, "one more").solved_day == date(2026, 4, 1)
    assert state(world, "one more").words == "solved after 1 day"


def test_nothing_that_is_said_makes_it_younger(world: World) -> None:
    world.clock.go(days=2)
    before, helping, id_ = item(world), world.workbook.helping, open_id(world)
    helping.note(id_, "asked around", Looked.COLLEAGUE, 20)
    helping.describe(id_, tried="all", sample="a", expected="b", happened="c")
    helping.ask(id_, helper(world, "Jo").id, date(2026, 3, 6))
    helping.answer(id_, "so")
    world.workbook.diary.edit(id_, "/stuck 4 cannot read any table", world.day_line(OPEN).line)
    world.workbook.diary.write_more(id_, "and more", "")
    after = item(world, "cannot read any table")
    assert (after.since, after.since_day) == (before.since, before.since_day)
    assert (state(world, "cannot read any table").days, state(world, "cannot read any table").alarm) == (3, True)


# -- what is said of it


def test_notes_and_places_where_one_looked(world: World) -> None:
    helping, id_ = world.workbook.helping, open_id(world)
    world.clock.go(minutes=5)
    helping.note(id_, " a video\nof it ", Looked.VIDEO, 12)
    helping.note(id_, "", Looked.FORUM)
    helping.note(id_, "thought about it")
    told = [(note.text, note.looked, note.minutes) for note in item(world).notes]
    assert sorted(told[1:], key=repr) == sorted(
        [("a video of it", Looked.VIDEO, 12), ("", Looked.FORUM, None), ("thought about it", None, None)], key=repr
    )
    assert told[0] == ("nothing about tables", Looked.DOCUMENTATION, 40), "in the order of time"
    assert item(world).notes[-1].at == world.clock.now


@pytest.mark.parametrize(("text", "minutes"), [("", None), ("  \n", 5), ("\x1b", None)])
def test_a_note_says_something(world: World, text: str, minutes: int | None) -> None:
    with refused(world, Invalid, "Say something, or where you looked"):
        world.workbook.helping.note(open_id(world), text, None, minutes)


def test_minutes_are_not_below_zero(world: World) -> None:
    with refused(world, Invalid, "The value for minutes does not fit"):
        world.workbook.helping.note(open_id(world), "x", None, -1)


def test_what_a_helper_needs_to_know_keeps_its_lines(world: World) -> None:
    world.workbook.helping.describe(
        open_id(world), tried=" one\r\ntwo ", sample="\n  a;b\n  1;2\n", expected="x\ty", happened="\x1b[2J\u202ez"
    )
    now = item(world)
    assert (now.tried, now.sample, now.expected, now.happened) == ("one\ntwo", "  a;b\n  1;2", "x y", "[2Jz")


# -- asking


def test_asked_and_answered(world: World) -> None:
    helping, id_ = world.workbook.helping, open_id(world)
    helping.ask(id_, helper(world, "Robin").id, date(2026, 3, 3))
    asked = item(world)
    assert (asked.helper, asked.asked_at, asked.asked_day) == (helper(world, "Robin"), world.clock.now, MONDAY)
    assert (asked.promised_on, state(world).todo) == (date(2026, 3, 3), "asked, answer by Tue 3 Mar")
    world.clock.go(hours=5)
    helping.answer(id_, " use the other\nexport ")
    answered = item(world)
    assert (answered.answer, answered.answered_at) == ("use the other\nexport", world.clock.now)
    assert state(world).todo == "answered: try it, then say what solved it"
    assert world.workbook.undo().label == f'Undid «Answered "{OPEN}"»'
    assert world.workbook.undo().label == "Undid «Asked the consultant»", "a label is read by a room: no name in it"


def test_an_answer_promised_for_more_than_a_week_is_too_late(world: World) -> None:
    for promised, todo in (
        (9, "asked, answer by Mon 9 Mar"),
        (10, "the answer is promised for Tue 10 Mar: ask another"),
    ):
        world.workbook.helping.ask(open_id(world), helper(world, "Jo").id, date(2026, 3, promised))
        assert state(world).todo == todo


def test_somebody_else_is_asked_and_another_answer_is_waited_for(world: World) -> None:
    helping, id_ = world.workbook.helping, open_id(world)
    helping.ask(id_, helper(world, "Jo").id, date(2026, 4, 1))
    helping.answer(id_, "no idea")
    world.clock.go(days=1)
    helping.ask(id_, helper(world, "Robin").id)
    now = item(world)
    assert now.helper is not None
    assert (now.helper.name, now.promised_on, now.answered_at, now.asked_day) == (
        *("Robin", None, None),
        MONDAY + timedelta(days=1),
    )
    assert now.answer == "no idea"


def test_an_answer_without_a_question_counts_as_asked_then(world: World) -> None:
    world.workbook.helping.answer(open_id(world), "so")
    assert item(world).asked_at == item(world).answered_at == world.clock.now


@pytest.mark.parametrize("nothing", ["", " \n ", "\x1b"])
def test_an_answer_and_a_solution_have_words(world: World, nothing: str) -> None:
    with refused(world, Invalid, "Write down what was answered, in a sentence"):
        world.workbook.helping.answer(open_id(world), nothing)
    with refused(world, Invalid, "Say what solved it: that line is worth the most to the next team"):
        world.workbook.helping.solve(open_id(world), nothing)


def test_the_middle_of_the_hours_until_an_answer(world: World) -> None:
    def hours() -> float | None:
        return hours_to_answer(world.workbook.diary.lines(world.process()))

    assert hours() == 0, "that of the solved one, answered at once"
    for wait in (3, 30):
        id_ = world.workbook.diary.say(world.process(), f"/stuck 4 for {wait} h")
        world.workbook.helping.ask(id_, helper(world, "Jo").id)
        world.clock.go(hours=wait)
        world.workbook.helping.answer(id_, "so")
    assert hours() == 3
    world.workbook.helping.ask(open_id(world), helper(world, "Jo").id)
    assert hours() == 3, "who did not answer yet does not count"


# -- solved


def test_solved_writes_a_problem_line_in_the_same_action(world: World) -> None:
    world.clock.go(days=1)
    before = world.rows()
    id_ = world.workbook.helping.solve(open_id(world), " use the\nother -> export /4 #Fax ")
    line = world.workbook.diary.line(id_)
    assert (line.kind, line.text, line.then) == (LineKind.PROBLEM, OPEN, "use the other -> export /4 #Fax")
    assert (line.day, line.step_number, line.private) == (MONDAY + timedelta(days=1), "2", False)
    assert (state(world).words, state(world).todo) == ("solved after 2 days", "")
    world.workbook.diary.edit(id_, line.line, line.line)
    assert world.workbook.diary.line(id_) == line, "the line that it opens with reads the same"
    world.workbook.undo()
    assert world.rows() == before


def test_what_was_solved_in_private_stays_private(world: World) -> None:
    id_ = world.workbook.diary.say(world.process(), "/stuck 4 my boss says no", private=True)
    assert world.workbook.diary.line(world.workbook.helping.solve(id_, "another boss")).private


def test_it_is_solved_once(world: World) -> None:
    with refused(world, Invalid, "It is solved already"):
        world.workbook.helping.solve(world.day_line(SOLVED).id, "again")


def test_stuck_again_and_its_age_counts_from_the_first_day(world: World) -> None:
    assert (item(world, SOLVED).solved_day, state(world, SOLVED).words) == (MONDAY, "solved after 1 day")
    world.clock.go(days=3)
    world.workbook.helping.reopen(world.day_line(SOLVED).id)
    assert (item(world, SOLVED).solved_at, state(world, SOLVED).words) == (None, "stuck 4 days")
    world.workbook.helping.solve(world.day_line(SOLVED).id, "another way")
    assert state(world, SOLVED).words == "solved after 4 days"


# -- who helps


def test_helpers_in_the_order_they_were_named(world: World) -> None:
    helping = world.workbook.helping
    id_ = helping.add_helper(" Kim\nLee ", HelperKind.PROVIDER, reachable=" mornings ", contact="\x1bchat", cost=80.5)
    assert [each.name for each in helping.helpers()] == ["Robin", "Jo", "Kim Lee"]
    assert helper(world, "Kim Lee") == Helper(id_, "Kim Lee", HelperKind.PROVIDER, "mornings", "chat", 80.5)
    helping.edit_helper(id_, "Kim", HelperKind.CONSULTANT, reachable="", contact="", cost=None)
    assert helper(world, "Kim") == Helper(id_, "Kim", HelperKind.CONSULTANT)
    helping.remove_helper(id_)
    assert [each.name for each in helping.helpers()] == ["Robin", "Jo"]


@pytest.mark.parametrize("name", ["", "  ", "\x1b\n"])
def test_a_helper_has_a_name(world: World, name: str) -> None:
    with refused(world, Invalid, "Say who it is"):
        world.workbook.helping.add_helper(name, HelperKind.COLLEAGUE)
    with refused(world, Invalid, "Say who it is"):
        world.workbook.helping.edit_helper(
            world.helper("Jo"), name, HelperKind.COLLEAGUE, reachable="", contact="", cost=None
        )


@pytest.mark.parametrize(
    "cost",
    [
        -1,
        float("nan"),
        pytest.param(
            float("inf"),
        ),
    ],
)
def test_what_an_hour_costs_is_a_number(world: World, cost: float) -> None:
    with refused(world, Invalid, "The value for cost does not fit"):
        world.workbook.helping.add_helper("Kim", HelperKind.COLLEAGUE, cost=cost)


def test_a_removed_helper_leaves_the_question(world: World) -> None:
    world.workbook.helping.remove_helper(world.helper("Jo"))
    left = item(world, SOLVED)
    assert (left.helper, left.asked_day, left.answer) == (None, MONDAY, "the list has an old address")
    world.workbook.undo()
    assert item(world, SOLVED).helper == helper(world, "Jo")


# -- gone, and others


def test_gone_meanwhile(world: World, again: Callable[[], World]) -> None:
    helping, id_, jo, robin = world.workbook.helping, open_id(world), world.helper("Jo"), world.helper("Robin")
    other = again().workbook
    other.diary.remove(id_)
    other.helping.remove_helper(robin)
    for verb in (
        lambda: helping.describe(id_, tried="", sample="", expected="", happened=""),
        lambda: helping.note(id_, "x"),
        lambda: helping.ask(id_, jo),
        lambda: helping.answer(id_, "x"),
        lambda: helping.solve(id_, "x"),
        lambda: helping.reopen(id_),
        lambda: helping.ask(world.day_line(SOLVED).id, robin),
        lambda: helping.remove_helper(robin),
        lambda: helping.edit_helper(robin, "R", HelperKind.COLLEAGUE, reachable="", contact="", cost=None),
    ):
        with refused(world, NotFound, "is gone"):
            verb()


def test_a_line_that_is_not_stuck_is_no_stuck_item(world: World) -> None:
    with refused(world, NotFound, "stuck item is gone"):
        world.workbook.helping.note(world.day_line("saved views").id, "x")


def test_a_helper_who_goes_while_asked_by_another_terminal(world: World, again: Callable[[], World]) -> None:
    other, robin = again(), world.helper("Robin")
    world.workbook.helping.ask(open_id(world), robin)
    other.workbook.helping.remove_helper(robin)
    assert item(world).helper is None
    assert item(world).asked_at == world.clock.now


@pytest.mark.parametrize("words", ["a\x1b[31m\u202eb\ud800\nc", "[/red] | `x`", "é\u200d😀 " * 300])
def test_any_words_are_kept_clean(world: World, words: str) -> None:
    helping, id_ = world.workbook.helping, open_id(world)
    helping.describe(id_, tried=words, sample=words, expected=words, happened=words)
    helping.note(id_, words)
    helping.answer(id_, words)
    solved: DayLine = world.workbook.diary.line(helping.solve(id_, words))
    now = item(world)
    lines = words.replace("\x1b", "").replace("\u202e", "").replace("\ud800", "\ufffd")
    assert {now.tried, now.expected, now.happened, now.answer} == {lines.strip()}
    assert now.sample == lines
    assert {solved.then, now.notes[-1].text} == {" ".join(lines.split())}
    assert all(map(is_clean, (now.tried, now.sample, solved.then)))
