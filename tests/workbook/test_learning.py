"""Learning cycles: one concept at a time, the map first or a reason, applied at a step, put right, and the next one.

In Reporting "saved views" is applied and open, and "few-shot prompts" waits; its map is not complete.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from gaptui.method.diary import LearningCycle
from gaptui.records.errors import Invalid, NotFound
from gaptui.text import is_clean

from .world import World, refused

MONDAY = date(2026, 3, 2)
WAITS, APPLIED = "few-shot prompts", "saved views"


def cycle(world: World, words: str) -> LearningCycle:
    found = world.day_line(words).cycle
    assert found is not None
    return found


def learn(world: World, line: str, because: str = "it is due") -> str:
    return world.workbook.diary.say(world.process(), line, because=because)


def drop(world: World, words: str = WAITS) -> None:
    world.workbook.learning.drop(world.day_line(words).id, "nobody needs it")


def mapped(world: World) -> None:
    world.workbook.processes.call_mapped(world.process(), "the rest on Monday")


# -- begun


def test_one_concept_at_a_time(world: World) -> None:
    with refused(world, Invalid, 'First apply "few-shot prompts", or drop it: one at a time'):
        learn(world, "/learned zero-shot prompts -> 4")
    drop(world)
    id_ = learn(world, "/learned zero-shot prompts -> 4")
    world.workbook.learning.apply(id_, "three clients")
    learn(world, "/learned chains -> 4")
    assert cycle(world, "zero-shot prompts").is_open, "applied is enough: the next one may begin"


def test_each_process_learns_for_itself(world: World) -> None:
    world.workbook.diary.say(world.process("Onboarding"), "/learned forms", because="it is due")
    with refused(world, Invalid, 'First apply "forms"'):
        world.workbook.diary.say(world.process("Onboarding"), "/learned tables", because="it is due")


@pytest.mark.parametrize("because", ["", "  ", "\x1b\n"])
def test_before_the_map_is_complete_it_takes_a_reason(world: World, because: str) -> None:
    drop(world)
    with refused(world, Invalid, "The map is not complete yet, and learning without a target fades: say why"):
        learn(world, "/learned chains -> 4", because)
    learn(world, "/learned chains -> 4", " the demo\nis on\x1b Friday ")
    assert cycle(world, "chains").unmapped_because == "the demo is on Friday"


def test_after_it_none_is_needed_and_none_is_kept(world: World) -> None:
    drop(world)
    mapped(world)
    learn(world, "/learned chains -> 4", "")
    drop(world, "chains")
    learn(world, "/learned loops -> 4", "just so")
    assert (cycle(world, "chains").unmapped_because, cycle(world, "loops").unmapped_because) == ("", "")


def test_it_may_be_learned_on_a_day_that_is_over(world: World) -> None:
    drop(world)
    day = MONDAY - timedelta(days=5)
    id_ = world.workbook.diary.say(world.process(), "/learned chains -> 4", day, because="it is due")
    world.workbook.learning.apply(id_, "x")
    assert (world.day_line("chains").day, cycle(world, "chains").applied_on) == (day, MONDAY)


# -- the card


def test_from_the_concept_to_the_next_one(world: World) -> None:
    learning, id_ = world.workbook.learning, world.day_line(WAITS).id
    assert cycle(world, WAITS) == LearningCycle(unmapped_because="the demo is on Friday")
    learning.apply(id_, "  the comments\nof three clients ")
    world.clock.go(days=1)
    learning.trouble(id_, "one client was missing")
    world.clock.go(days=1)
    learning.close(id_, "examples in the prompt")
    assert cycle(world, WAITS) == LearningCycle(
        applied="the comments of three clients",
        applied_on=MONDAY,
        troubled="one client was missing",
        troubled_on=MONDAY + timedelta(days=1),
        next="examples in the prompt",
        closed_on=MONDAY + timedelta(days=2),
        unmapped_because="the demo is on Friday",
    )
    for stage in ("troubleshot", "applied", "learned"):
        world.workbook.undo()
        assert cycle(world, WAITS).stage == stage


def test_the_day_is_that_of_the_firms_zone(world: World) -> None:
    world.clock.go(days=29, hours=13, minutes=30)  # 23:30 UTC on 31 March, in summer time
    world.workbook.learning.apply(world.day_line(WAITS).id, "x")
    assert cycle(world, WAITS).applied_on == date(2026, 4, 1)


def test_it_may_be_closed_without_a_next_one_or_anything_put_right(world: World) -> None:
    world.workbook.learning.close(world.day_line(APPLIED).id, "")
    closed = cycle(world, APPLIED)
    assert (closed.stage, closed.next, closed.troubled_on) == ("done", "", None)


def test_apply_needs_a_step(world: World) -> None:
    drop(world)
    id_ = learn(world, "/learned chains")
    with refused(world, Invalid, "Learned is done only at a mapped step: edit the line and end it with -> and its"):
        world.workbook.learning.apply(id_, "everything")
    world.workbook.diary.edit(id_, "/learned chains -> 4", "/learned chains")
    world.workbook.learning.apply(id_, "everything")
    assert cycle(world, "chains").stage == "applied"


def test_a_step_that_was_removed_is_none(world: World) -> None:
    world.workbook.arranging.remove(world.id("Write the comment"))
    with refused(world, Invalid, "only at a mapped step"):
        world.workbook.learning.apply(world.day_line(WAITS).id, "everything")


@pytest.mark.parametrize(
    ("verb", "words"),
    [
        ("trouble", "It is not applied yet: say first what it was applied to"),
        ("close", "It is not applied yet: say what it was applied to, or drop it with a reason"),
    ],
)
def test_nothing_comes_before_it_is_applied(world: World, verb: str, words: str) -> None:
    with refused(world, Invalid, words):
        getattr(world.workbook.learning, verb)(world.day_line(WAITS).id, "x")


@pytest.mark.parametrize(
    ("verb", "line", "words"),
    [
        ("apply", WAITS, "Say what it was applied to"),
        ("trouble", APPLIED, "Say what had to be put right, or: nothing"),
        ("drop", WAITS, "Say why it is dropped: that is a lesson too"),
    ],
)
@pytest.mark.parametrize("nothing", ["", " \n", "\x1b"])
def test_each_needs_its_words(world: World, verb: str, line: str, words: str, nothing: str) -> None:
    with refused(world, Invalid, words):
        getattr(world.workbook.learning, verb)(world.day_line(line).id, nothing)


def test_dropped_with_a_reason_and_only_while_it_waits(world: World) -> None:
    drop(world)
    dropped = cycle(world, WAITS)
    assert (dropped.stage, dropped.dropped_because, dropped.closed_on) == ("dropped", "nobody needs it", MONDAY)
    with refused(world, Invalid, "It was applied already: close it instead"):
        drop(world, APPLIED)


@pytest.mark.parametrize("verb", ["apply", "trouble", "close", "drop"])
def test_a_closed_cycle_is_closed(world: World, verb: str) -> None:
    drop(world)
    world.workbook.learning.close(world.day_line(APPLIED).id, "")
    for words in (WAITS, APPLIED):
        with refused(world, Invalid, "This learning cycle is closed: write the next one as /learned"):
            getattr(world.workbook.learning, verb)(world.day_line(words).id, "x")


def test_cycles_counted_are_those_that_were_applied(world: World) -> None:
    def cycles() -> int:
        return world.workbook.diary.view(world.process()).figures.cycles

    assert cycles() == 1
    drop(world)
    assert cycles() == 1
    world.workbook.learning.apply(learn(world, "/learned chains -> 4"), "x")
    assert cycles() == 2


def test_gone_meanwhile(world: World, again: Callable[[], World]) -> None:
    learning, id_ = world.workbook.learning, world.day_line(WAITS).id
    other = again()
    other.workbook.diary.remove(id_)
    for verb in (learning.apply, learning.trouble, learning.close, learning.drop):
        with refused(world, NotFound, "gone: it was removed meanwhile"):
            verb(id_, "x")


def test_two_terminals_apply_what_they_learned(world: World, again: Callable[[], World]) -> None:
    other = again()
    other.workbook.learning.apply(other.day_line(WAITS).id, "theirs")
    with refused(world, Invalid, "It was applied already"):
        drop(world)


@pytest.mark.parametrize("words", ["a\x1b[31m\u202eb\ud800\nc", "[/red] | `x`", "é\u200d😀 " * 300])
def test_any_words_are_kept_clean_and_whole(world: World, words: str) -> None:
    id_ = world.day_line(APPLIED).id
    for verb in ("apply", "trouble", "close"):
        getattr(world.workbook.learning, verb)(id_, words)
    said = cycle(world, APPLIED)
    text = " ".join(words.replace("\x1b", "").replace("\u202e", "").replace("\ud800", "\ufffd").split())
    assert (said.applied, said.troubled, said.next) == (text, text, text)
    assert is_clean(text)
