"""Parked notes and where they go."""

from __future__ import annotations

import pytest

from gaptui.records.errors import Invalid, NotFound
from gaptui.words import WentTo

from .world import World

NOTE = "who owns the template?"


def went(world: World) -> dict[str, WentTo | None]:
    return {note.text: note.went for note in world.map().parked}


def test_as_a_step_after_the_highlighted_one(world: World) -> None:
    world.workbook.parking.send(world.parked(NOTE), WentTo.STEP, world.id("Pull the figures"))
    assert world.titles()[1] == f"2 {NOTE}"
    assert went(world)[NOTE] is WentTo.STEP


def test_as_a_step_among_sub_steps_or_at_the_end(world: World) -> None:
    world.workbook.parking.send(world.parked(NOTE), WentTo.STEP, world.id("Greet"))
    assert world.titles()[4] == f"3.2 {NOTE}"
    world.say(".. last")
    world.workbook.parking.send(world.parked("last"), WentTo.STEP)
    assert world.titles()[-1] == "5 last"


def test_as_an_exception(world: World) -> None:
    world.workbook.parking.send(world.parked(NOTE), WentTo.EXCEPTION, world.id("Send the report"))
    assert world.under("Send the report") == [f"! {NOTE}"]
    assert went(world)[NOTE] is WentTo.EXCEPTION


def test_an_exception_needs_a_step(world: World) -> None:
    before = world.rows()
    with pytest.raises(Invalid, match="Highlight"):
        world.workbook.parking.send(world.parked(NOTE), WentTo.EXCEPTION)
    assert world.rows() == before


@pytest.mark.parametrize("to", [WentTo.FOLLOW_UP, WentTo.DROPPED])
def test_away_and_back(world: World, to: WentTo) -> None:
    world.workbook.parking.send(world.parked(NOTE), to)
    assert went(world)[NOTE] is to
    world.workbook.parking.take_back(world.parked(NOTE))
    assert went(world)[NOTE] is None


def test_a_note_is_only_words_marks_stay_text(world: World) -> None:
    world.say(".. ask @anna about #Sheets ~5m -i")
    words = "ask @anna about #Sheets ~5m -i"
    world.workbook.parking.send(world.parked(words), WentTo.STEP, world.id("Greet"))
    step = world.step(words)
    assert (step.role, step.systems, step.minutes) == ("", (), None)
    line = world.step_line(words)
    world.workbook.mapping.edit_step(step.id, line, line)
    assert world.step(words).text == words


def test_edit(world: World) -> None:
    world.workbook.parking.edit(world.parked(NOTE), "  who\n owns \x1b it? ")
    assert list(went(world)) == ["who owns it?", "VAT column"]
    for nothing in ("", "  ", "\x00"):
        with pytest.raises(Invalid):
            world.workbook.parking.edit(world.parked("VAT column"), nothing)


def test_gone_meanwhile(world: World) -> None:
    parking = world.workbook.parking
    for verb in (
        lambda: parking.send("0" * 32, WentTo.DROPPED),
        lambda: parking.edit("0" * 32, "x"),
        lambda: parking.take_back("0" * 32),
        lambda: parking.send(world.parked(NOTE), WentTo.STEP, "0" * 32),
    ):
        with pytest.raises(NotFound):
            verb()
