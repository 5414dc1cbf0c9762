"""Answers lead to steps by number or by words, now or once the step is there, and keep leading there."""

from __future__ import annotations

import pytest

from gaptui.method.process_map import MapAnswer, MapDecision

from .world import World


def answers(world: World, question: str) -> tuple[MapAnswer, ...]:
    decision = world.item(question)
    assert isinstance(decision, MapDecision)
    return decision.answers


def leads(world: World, question: str) -> list[str | None]:
    """Titles of the steps the answers lead to."""
    titles = {step.id: step.text for step in world.map().steps}
    return [titles[a.target_id] if a.target_id else None for a in answers(world, question)]


@pytest.mark.parametrize(
    ("says", "target", "kept"),
    [
        ("3", "Write the comment", ""),
        ("step 3", "Write the comment", ""),
        ("back to step 1", "Pull the figures", ""),
        ("3.1", "Greet", ""),
        ("step 3.2.", "Explain", ""),
        ("99", None, "99"),
        ("Write the comment", "Write the comment", "Write the comment"),
        ("write THE comment.", "Write the comment", "write THE comment."),
        ("Check the", "Check the figures", "Check the"),
        ("ask the partner", None, "ask the partner"),
        ("go on", None, "go on"),
        ("nothing", None, "nothing"),
    ],
)
def test_what_is_said_now(world: World, says: str, target: str | None, kept: str) -> None:
    world.say(f"? Right? yes -> {says}", "Send the report")
    (answer,) = answers(world, "Right?")
    assert leads(world, "Right?") == [target]
    assert answer.says == kept


def test_a_step_that_comes_later_is_found(world: World) -> None:
    world.say("? Ok? yes -> Archive it; no -> Archive", "Send the report")
    assert leads(world, "Ok?") == [None, None]
    world.say("Archive it")
    assert leads(world, "Ok?") == ["Archive it", "Archive it"]


def test_a_number_that_comes_later_is_found(world: World) -> None:
    world.say("? Ok? yes -> step 5", "Send the report")
    assert leads(world, "Ok?") == [None]
    world.say("Fifth")
    assert leads(world, "Ok?") == ["Fifth"]
    assert world.line("Ok?") == "? Ok? yes -> 5"


def test_an_edited_title_is_found_too(world: World) -> None:
    world.say("? Ok? yes -> Greet warmly", "Send the report")
    world.workbook.mapping.edit_step(world.id("Explain"), "Greet warmly", "Explain")
    assert leads(world, "Ok?") == ["Greet warmly"]


def test_in_many_lines_they_find_each_other(empty: World) -> None:
    process = empty.workbook.processes.add("Reporting")
    empty.workbook.mapping.capture_all(process, ["First", "? Ok? yes -> 3; no -> Second", "Second", "Third"])
    assert leads(empty, "Ok?") == ["Third", "Second"]


def test_two_steps_of_one_title_are_not_guessed_between(world: World) -> None:
    world.say("Send the report")
    world.say("? Ok? yes -> Send the report", "Greet")
    assert leads(world, "Ok?") == [None]


def test_words_never_mean_the_step_that_asks(world: World) -> None:
    world.say("? Ok? no -> Check the figures; again -> 2", "Check the figures")
    assert leads(world, "Ok?") == [None, "Check the figures"]


def test_they_keep_pointing_however_steps_move(world: World) -> None:
    target = world.step("Write the comment").id

    def still_there() -> bool:
        return answers(world, "Over 10k?")[0].target_id == target

    arranging = world.workbook.arranging
    world.say("Inserted", "Pull the figures")
    assert still_there()
    assert world.line("Over 10k?") == "? Over 10k? yes -> 4; no -> go on"
    arranging.move(target, -1)
    assert still_there()
    assert world.line("Over 10k?") == "? Over 10k? yes -> 3; no -> go on"
    arranging.move(world.id("Pull the figures"), +1)
    arranging.nest(world.id("Send the report"))
    arranging.split(world.id("Inserted"), "Inserted", "again", "Inserted")
    assert still_there()
    arranging.split(target, "Write", "the comment", world.step_line("Write the comment"))
    assert still_there()
    assert world.step("Write").id == target


def test_merged_into_the_one_above_they_lead_there(world: World) -> None:
    world.workbook.arranging.merge(world.id("Write the comment"))
    assert leads(world, "Over 10k?") == ["Check the figures; Write the comment (analyst)", None]


def test_a_merged_step_takes_its_own_answers_along(world: World) -> None:
    world.say("? Ok? yes -> 1; no -> wait", "Check the figures")
    world.workbook.arranging.merge(world.id("Check the figures"))
    assert leads(world, "Ok?") == ["Pull the figures; Check the figures (lead)", None]
    upper = world.step("Pull the figures; Check the figures (lead)")
    assert [decision.question for decision in upper.decisions] == ["Over 10k?", "Ok?"]


@pytest.mark.parametrize("how", ["remove", "turn into a line"])
def test_a_step_that_is_gone_leaves_its_title_as_words(world: World, how: str) -> None:
    world.say("Ring them", "Check the figures")
    world.say("? Ok? yes -> 3", "Greet")
    assert leads(world, "Ok?") == ["Ring them"]
    if how == "remove":
        world.workbook.arranging.remove(world.id("Ring them"))
    else:
        world.workbook.mapping.edit_step(world.id("Ring them"), "! ring them", "Ring them")
    assert world.line("Ok?") == "? Ok? yes -> Ring them"
    world.workbook.undo()
    assert leads(world, "Ok?") == ["Ring them"]


def test_removed_sub_steps_leave_their_titles_too(world: World) -> None:
    world.say("? Ok? yes -> 3.1; no -> 3", "Check the figures")
    world.workbook.arranging.remove(world.id("Write the comment"))
    assert world.line("Ok?") == "? Ok? yes -> Greet; no -> Write the comment"


def test_words_that_were_typed_stay_when_the_step_goes(world: World) -> None:
    world.say("? Ok? yes -> Write the", "Check the figures")
    world.workbook.arranging.remove(world.id("Write the comment"))
    assert world.line("Ok?") == "? Ok? yes -> Write the"


def test_saving_the_same_line_keeps_the_targets(world: World) -> None:
    world.workbook.mapping.edit_item(world.item("Over 10k?").id, world.line("Over 10k?"), world.line("Over 10k?"))
    assert leads(world, "Over 10k?") == ["Write the comment", None]
    world.workbook.arranging.move(world.id("Check the figures"), -1)
    line = world.line("Over 10k?")
    world.workbook.mapping.edit_item(world.item("Over 10k?").id, line, line)
    assert leads(world, "Over 10k?") == ["Write the comment", None]


def test_answers_of_one_process_never_lead_into_another(world: World) -> None:
    proposals = world.process("Proposals")
    step = world.workbook.mapping.capture(proposals, "Only here")
    world.workbook.mapping.capture(proposals, "? Ok? yes -> Send the report; no -> 4", step)
    (decision,) = world.step("Only here", "Proposals").decisions
    assert [(a.target_id, a.says) for a in decision.answers] == [(None, "Send the report"), (None, "4")]
