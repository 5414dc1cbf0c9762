"""Lessons that come back in another process: which fit, what was done with them, and whether they helped.

Reporting has answered one of the three agreed lessons of others: it uses "Copy the sheet before AI writes into it".
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from gaptui.method.lesson_match import Asked
from gaptui.method.lessons import LessonText, ReuseView
from gaptui.records.errors import Invalid, NotFound
from gaptui.words import LessonStatus
from gaptui.workbook.reusing import asked_of

from .world import World, refused

COPY, SLACK, ASK, LOOK = (
    *("Copy the sheet before AI writes into it", "Slack is no record", "Ask who will check the draft"),
    "Look for an export first",
)
AGREED = LessonStatus.AGREED


def coming(world: World, process: str = "Reporting") -> list[tuple[str, str]]:
    """Each lesson that comes back, and why."""
    found = world.workbook.reusing.coming_back(world.process(process))
    return [(match.lesson.said.text, match.why) for match in found]


def answers(world: World, process: str = "Reporting") -> dict[str, tuple[bool, str, int | None]]:
    """What a process said of each lesson: used, because, helped."""
    return {
        lesson.said.text: (reuse.used, reuse.because, reuse.helped)
        for lesson in world.workbook.lessons.whole()
        for reuse in lesson.reuses
        if reuse.process == process
    }


def use(world: World, words: str, process: str = "Reporting") -> None:
    world.workbook.reusing.use(world.lesson(words).id, world.process(process))


def leave(world: World, words: str, because: str, process: str = "Reporting") -> None:
    world.workbook.reusing.leave(world.lesson(words).id, world.process(process), because)


def helped(world: World, words: str, much: int, process: str = "Reporting") -> None:
    world.workbook.reusing.say_helped(world.lesson(words).id, world.process(process), much)


def add(world: World, text: str, *systems: str, process: str = "Proposals", status: LessonStatus = AGREED) -> None:
    id_ = world.process(process) if process else None
    world.workbook.lessons.add(LessonText(text, systems=systems, status=status), id_)


# -- which come back


def test_agreed_lessons_of_others_those_that_fit_first(world: World) -> None:
    assert coming(world) == [(COPY, "both use Google Sheets"), (SLACK, "both use HubSpot"), (ASK, "")]
    assert coming(world, "Proposals") == [(LOOK, ""), (SLACK, ""), (ASK, "")], "no map, and its own are left out"
    assert [text for text, _ in coming(world, "Onboarding")] == [LOOK, COPY, SLACK, ASK]


def test_drafts_and_replaced_ones_do_not(world: World) -> None:
    add(world, "A draft about HubSpot", "HubSpot", status=LessonStatus.DRAFT)
    add(world, "Another", "HubSpot")
    world.workbook.lessons.replace(world.lesson("Another").id, world.lesson(COPY).number)
    assert len(coming(world)) == 3


def test_shared_words_of_steps_and_patterns_fit_too(world: World) -> None:
    add(world, "Figures are pulled in the morning")
    add(world, "The same filters of the CRM mails")
    add(world, "Nothing alike")
    fitting = dict(coming(world))
    assert fitting["Figures are pulled in the morning"] == "same words: figures, pulled"
    assert fitting["Nothing alike"] == fitting["The same filters of the CRM mails"] == ""
    world.say("= same filters for CRM mails", "Send the report")
    assert dict(coming(world))["The same filters of the CRM mails"] == "same words: filters, crm, mails"


def test_more_systems_come_before_fewer_and_systems_before_words(world: World) -> None:
    add(world, "Two systems", "HubSpot", "google sheets")
    add(world, "Pull the figures, check the figures, write the comment")
    assert [text for text, why in coming(world) if why] == [
        *("Two systems", COPY, SLACK, "Pull the figures, check the figures, write the comment"),
    ]


def test_what_a_step_is_about(world: World) -> None:
    asked = asked_of([world.step("Pull the figures")], "Reporting")
    assert asked.systems == {"hubspot"}
    assert asked.words == Asked.of(["Reporting pull figures filters same"]).words


def test_the_shelf_is_that_of_the_firm(world: World) -> None:
    shelf = world.workbook.reusing.shelf()
    assert len(shelf) == 4
    matches = shelf.matches(Asked.of(["look for an export"], ["HubSpot"]))
    assert [match.lesson.said.text for match in matches] == [SLACK, LOOK]


def test_a_full_shelf_holds_the_newest(world: World) -> None:
    many = [LessonText(f"Lesson {n}", systems=("Fax",), status=AGREED) for n in range(1010)]
    world.workbook.lessons.take_in(many, "a.csv")
    shelf = world.workbook.reusing.shelf()
    assert len(shelf) == 1000
    on_it = {match.lesson.said.text for match in shelf.matches(Asked.of([], ["fax"]))}
    assert on_it == {f"Lesson {n}" for n in range(10, 1010)}
    assert world.workbook.reusing.unanswered(world.process("Onboarding")) == 1014, "the list of a process has all"


# -- what was done with them


def test_each_is_answered_once(world: World) -> None:
    reusing, id_ = world.workbook.reusing, world.process()
    assert (reusing.unanswered(id_), reusing.answered(id_)) == (2, {world.lesson(COPY).id})
    use(world, SLACK)
    leave(world, ASK, " nobody\nchecks\x1b ")
    assert reusing.unanswered(id_) == 0
    assert answers(world) == {COPY: (True, "", None), SLACK: (True, "", None), ASK: (False, "nobody checks", None)}
    assert reusing.unanswered(world.process("Onboarding")) == 4, "each process answers for itself"
    assert world.lesson(ASK).reuses == (ReuseView(id_, "Reporting", False, "nobody checks"),)


def test_an_agreed_one_more_is_one_more_to_answer(world: World) -> None:
    unanswered, id_ = world.workbook.reusing.unanswered, world.process()
    add(world, "One more")
    add(world, "From nowhere", process="")
    assert unanswered(id_) == 4
    add(world, "Its own", process="Reporting")
    add(world, "A draft", status=LessonStatus.DRAFT)
    assert unanswered(id_) == 4
    world.workbook.lessons.make_draft(world.lesson("One more").id)
    assert unanswered(id_) == 3


@pytest.mark.parametrize("because", ["", "  \n", "\x1b"])
def test_what_does_not_apply_says_why(world: World, because: str) -> None:
    with refused(world, Invalid, "Say why it does not apply here: the process after this one will ask the same"):
        leave(world, SLACK, because)


def test_the_answer_may_be_changed_and_taken_away(world: World) -> None:
    helped(world, COPY, 2)
    use(world, COPY)
    assert answers(world)[COPY] == (True, "", 2), "used is used"
    leave(world, COPY, "it is read only now")
    assert answers(world)[COPY] == (False, "it is read only now", None), "what is not used has not helped"
    use(world, COPY)
    assert answers(world)[COPY] == (True, "", None)
    world.workbook.reusing.forget(world.lesson(COPY).id, world.process())
    assert (answers(world), world.workbook.reusing.unanswered(world.process())) == ({}, 3)
    world.workbook.undo()
    assert answers(world)[COPY] == (True, "", None)


def test_to_forget_what_was_not_answered_is_no_action(world: World) -> None:
    told: list[object] = []
    stop_listening = world.workbook.subscribe(told.append)
    world.workbook.reusing.forget(world.lesson(SLACK).id, world.process())
    use(world, COPY)
    stop_listening()
    assert told == []


# -- whether they helped


@pytest.mark.parametrize(("much", "label"), [(0, "it did not help"), (1, "it helped a little"), (2, "it helped a lot")])
def test_helped(world: World, much: int, label: str) -> None:
    helped(world, COPY, much)
    assert answers(world)[COPY] == (True, "", much)
    assert world.lesson(COPY).helped == much
    assert world.workbook.undo().label == f"Undid «L-03: {label}»"


@pytest.mark.parametrize("much", [-1, 3, 100])
def test_only_three_answers(world: World, much: int) -> None:
    with refused(world, Invalid, "Say 0, 1 or 2: not, a little, a lot"):
        helped(world, COPY, much)


def test_only_what_was_used_can_have_helped(world: World) -> None:
    with refused(world, Invalid, "Only a lesson that was used can have helped"):
        helped(world, SLACK, 2)
    leave(world, SLACK, "no Slack here")
    with refused(world, Invalid, "Only a lesson that was used"):
        helped(world, SLACK, 2)


def test_what_never_helped_sinks_and_what_helped_once_does_not(world: World) -> None:
    assert [text for text, _ in coming(world)] == [COPY, SLACK, ASK]
    helped(world, COPY, 0)
    assert [text for text, _ in coming(world)] == [SLACK, COPY, ASK], "below all that fit"
    use(world, COPY, "Onboarding")
    helped(world, COPY, 1, "Onboarding")
    assert [text for text, _ in coming(world)] == [COPY, SLACK, ASK]


# -- gone, and others


def test_gone_meanwhile(world: World, again: Callable[[], World]) -> None:
    reusing, slack, onboarding = world.workbook.reusing, world.lesson(SLACK).id, world.process("Onboarding")
    copy = world.lesson(COPY).id
    other = again().workbook
    other.lessons.remove(slack)
    other.processes.remove(onboarding)
    for verb in (
        lambda: reusing.use(slack, world.process()),
        lambda: reusing.leave(slack, world.process(), "x"),
        lambda: reusing.say_helped(slack, world.process(), 1),
        lambda: reusing.forget(slack, world.process()),
        lambda: reusing.use(copy, onboarding),
        lambda: reusing.leave(copy, onboarding, "x"),
        lambda: reusing.coming_back(onboarding),
    ):
        with refused(world, NotFound, "is gone: it was removed meanwhile"):
            verb()


def test_two_terminals_answer_the_same(world: World, again: Callable[[], World]) -> None:
    other = again()
    use(world, SLACK)
    leave(other, SLACK, "no Slack here")
    assert answers(world)[SLACK] == answers(other)[SLACK] == (False, "no Slack here", None)
    assert world.workbook.reusing.unanswered(world.process()) == 1


def test_the_day_of_an_answer(world: World) -> None:
    def days() -> set[object]:
        return {row["day"] for row in world.picture()["reuse"]}

    assert days() == {date(2026, 3, 2)}
    world.clock.go(days=29, hours=13, minutes=30)  # 23:30 UTC on 31 March, in summer time
    leave(world, COPY, "x")
    assert days() == {date(2026, 4, 1)}
