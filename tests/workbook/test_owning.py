"""Who answers for a process: naming, letting go, whose jobs shift, and what is called an experiment."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from gaptui.exchange.calendar_formats import CALENDAR_FORMATS
from gaptui.exchange.formats import MAP_FORMATS, TABLE_FORMATS
from gaptui.exchange.plan_page import plan_page
from gaptui.method.ownership import Ownership
from gaptui.records.errors import Invalid, NotFound
from gaptui.text import is_clean
from gaptui.words import JobAnswer, Phase, Way

from .world import World, refused


def owned(world: World, process: str = "Reporting") -> Ownership:
    return world.workbook.owning.of(world.process(process))


def name(world: World, owner: str = "Kim", role: str = "head of operations") -> None:
    world.workbook.owning.name_owner(world.process(), owner=owner, owner_role=role)


def mapped(world: World) -> None:
    world.workbook.processes.call_mapped(world.process(), "the rest on Monday")


def phase(world: World) -> Phase:
    return world.listed().phase


# -- naming


def test_nobody_yet(world: World) -> None:
    assert owned(world) == Ownership()
    assert (world.listed().owner, world.listed().experiment, world.map().experiment) == ("", False, False)


def test_an_owner_is_named(world: World) -> None:
    world.workbook.owning.name_owner(
        world.process(),
        owner=" Kim\tLee ",
        owner_role="head of operations",
        for_quality=False,
        named_by="the board",
        named_from=date(2026, 3, 9),
    )
    assert owned(world) == Ownership(
        owner="Kim Lee",
        owner_role="head of operations",
        for_speed=True,
        named_by="the board",
        named_from=date(2026, 3, 9),
    )
    assert world.listed().owner == "head of operations", "the role, where there is one"
    name(world, "Robin", "")
    assert world.listed().owner == "Robin"
    assert owned(world, "Proposals").owner == "Alex", "each process has its own"


@pytest.mark.parametrize(("owner", "role"), [("", ""), (" ", "\n"), ("\x1b", "\u202e")])
def test_an_owner_needs_a_name_or_a_role(world: World, owner: str, role: str) -> None:
    with refused(world, Invalid, "the name, the role, or both"):
        name(world, owner, role)


def test_an_owner_answers_for_something(world: World) -> None:
    with refused(world, Invalid, "speed, for quality, or for both"):
        world.workbook.owning.name_owner(
            world.process(), owner="Kim", owner_role="", for_speed=False, for_quality=False
        )


def test_a_mapped_process_with_an_owner_is_owned(world: World) -> None:
    mapped(world)
    name(world)
    assert phase(world) is Phase.OWNED
    world.workbook.undo()
    assert (phase(world), owned(world)) == (Phase.MAPPED, Ownership())


def test_any_other_process_stays_where_it_is(world: World) -> None:
    name(world)
    assert phase(world) is Phase.PICKED, "it still has to be mapped"
    for _ in range(3):
        world.workbook.processes.climb(world.process(), +1)
    name(world, "Robin", "")
    assert phase(world) is Phase.BUILDING


def test_the_same_owner_again_is_no_action(world: World) -> None:
    name(world)
    told: list[object] = []
    stop_listening = world.workbook.subscribe(told.append)
    name(world)
    stop_listening()
    assert told == []


def test_each_verb_leaves_what_the_others_said(world: World) -> None:
    owning, id_ = world.workbook.owning, world.process("Proposals")
    before = owned(world, "Proposals")
    assert all((before.owner, before.enthusiast, before.helper, before.gives_way, before.decided_by, before.agreed_on))
    owning.name_people(id_, enthusiast="Kim", builder="", helper=before.helper)
    owning.agree(id_, gives_way="", covered_by=before.covered_by, agreed_by="", agreed_on=None)
    owning.decide(id_, by="", on=None)
    owning.let_go(id_)
    after = owned(world, "Proposals")
    assert (after.owner, after.owner_role, after.for_speed, after.for_quality) == ("", "", False, False)
    assert (after.enthusiast, after.builder, after.helper) == ("Kim", "", "a consultant")
    assert (after.gives_way, after.covered_by, after.agreed_by, after.agreed_on) == ("", "the team", "", None)
    assert (after.decided_by, after.decided_on) == ("", None)
    assert (after.named_by, after.named_from) == (before.named_by, before.named_from)
    for _ in range(4):
        world.workbook.undo()
    assert owned(world, "Proposals") == before


# -- the ladder, and going without


def test_nothing_above_mapped_without_an_owner(world: World) -> None:
    climb, id_ = world.workbook.processes.climb, world.process()
    assert climb(id_, +1) is Phase.MAPPED
    with refused(world, Invalid, "Nobody answers for Reporting yet.*Name the owner first"):
        climb(id_, +1)
    assert climb(id_, -1) is Phase.PICKED
    assert climb(id_, +1) is Phase.MAPPED
    name(world)
    assert climb(id_, +1) is Phase.BUILDING


def test_who_lets_go_while_it_is_built_leaves_an_experiment(world: World) -> None:
    climb, id_ = world.workbook.processes.climb, world.process()
    mapped(world)
    name(world)
    climb(id_, +1)
    assert not world.listed().experiment
    world.workbook.owning.let_go(id_)
    assert (phase(world), world.listed().experiment) == (Phase.BUILDING, True)
    with refused(world, Invalid, "Nobody answers for Reporting"):
        climb(id_, +1)
    assert climb(id_, -1) is Phase.OWNED, "down is always allowed"
    assert not world.listed().experiment, "what is not built is no experiment"
    with refused(world, Invalid, "Nobody answers for Reporting"):
        climb(id_, +1)


def test_hours_do_not_begin_the_building_when_the_owner_has_let_go(world: World) -> None:
    mapped(world)
    name(world)
    world.workbook.owning.let_go(world.process())
    world.plan()
    assert (phase(world), len(world.blocks())) == (Phase.OWNED, 18)


@pytest.mark.parametrize("because", ["", "  ", "\x1b\n"])
def test_going_without_needs_a_reason(world: World, because: str) -> None:
    with refused(world, Invalid, "Say why"):
        world.workbook.owning.build_without(world.process(), because)


def test_nobody_goes_without_an_owner_who_is_there(world: World) -> None:
    with refused(world, Invalid, "Somebody answers for it"):
        world.workbook.owning.build_without(world.process("Proposals"), "no time")


def test_with_a_reason_it_is_built_all_the_same(world: World) -> None:
    climb, id_ = world.workbook.processes.climb, world.process()
    world.workbook.owning.build_without(id_, " she starts\nin May ")
    assert owned(world) == Ownership(experiment_because="she starts in May")
    assert phase(world) is Phase.BUILDING
    assert climb(id_, +1) is Phase.RUNNING
    world.workbook.owning.build_without(id_, "in June")
    assert (owned(world).experiment_because, phase(world)) == ("in June", Phase.RUNNING)


def what_leaves(world: World) -> dict[str, str]:
    """All that people read of Reporting outside the program, by what it is."""
    shown, id_ = world.map(), world.process()
    page = plan_page("Northgate", shown, world.workbook.calendar.view(id_))
    told = world.workbook.publishing.announce(id_)
    return {
        "map.md": MAP_FORMATS["md"](shown, "Northgate", "", ""),
        "map.json": MAP_FORMATS["json"](shown, "Northgate", "", ""),
        **{
            f"{sheet.value}.{name}": of[name](sheet, shown, "Northgate", "", "", None)
            for sheet, of in TABLE_FORMATS.items()
            for name in ("md", "json")
        },
        **{file: write(page, told) for file, write in CALENDAR_FORMATS.items()},
    }


def calls_it_an_experiment(file: str, text: str) -> bool:
    if file.endswith(".json"):
        return json.loads(text)["experiment"] is True
    return "experiment" in text.casefold()


def test_it_is_called_an_experiment_everywhere_until_there_is_an_owner(world: World) -> None:
    def called() -> list[str]:
        return [file for file, text in what_leaves(world).items() if calls_it_an_experiment(file, text)]

    world.plan()
    assert called() == []
    world.workbook.owning.build_without(world.process(), "she starts in May")
    assert (world.listed().experiment, world.map().experiment) == (True, True)
    assert called() == list(what_leaves(world))
    assert all("experiment" in each.summary for each in world.workbook.publishing.announce(world.process()))
    name(world)
    assert (world.listed().experiment, world.map().experiment) == (False, False)
    assert owned(world).experiment_because == ""
    assert called() == []
    world.workbook.undo()
    assert called() == list(what_leaves(world)), "undo brings the reason back, too"
    assert owned(world).experiment_because == "she starts in May"


# -- alone or with help


def test_alone_or_with_which_help(world: World) -> None:
    choose, id_ = world.workbook.owning.choose_way, world.process("Proposals")
    before = owned(world, "Proposals")
    assert (before.way, before.way_help) == (None, "")
    choose(id_, Way.WITH_HELP, " a\nconsultant ")
    assert owned(world, "Proposals") == replace(before, way=Way.WITH_HELP, way_help="a consultant")
    choose(id_, Way.OURSELVES, "a consultant")
    assert owned(world, "Proposals") == replace(before, way=Way.OURSELVES), "alone is without help"
    choose(id_, None)
    assert owned(world, "Proposals") == before
    world.workbook.undo()
    assert owned(world, "Proposals").way is Way.OURSELVES


@pytest.mark.parametrize("which", ["", "  ", "\x1b\n"])
def test_help_is_named(world: World, which: str) -> None:
    with refused(world, Invalid, "Say which help"):
        world.workbook.owning.choose_way(world.process(), Way.WITH_HELP, which)


# -- whose jobs shift


def shifts(world: World, process: str = "Reporting") -> list[tuple[str, str, JobAnswer | None, str]]:
    found = world.workbook.owning.shifts(world.process(process))
    return [(each.role, each.shift, each.answer, each.says) for each in found]


def test_whose_jobs_shift_in_the_order_they_were_named(world: World) -> None:
    owning, id_ = world.workbook.owning, world.process()
    others = shifts(world, "Proposals")
    assert (shifts(world), len(others)) == ([], 1)
    analyst = owning.add_shift(id_, role=" the\tanalyst ", shift="checks,\ntypes no more")
    owning.add_shift(id_, role="lead", shift="reads drafts", answer=JobAnswer.NOT_SURE, says=" how\nmany? ")
    lead = ("lead", "reads drafts", JobAnswer.NOT_SURE, "how many?")
    assert shifts(world) == [("the analyst", "checks, types no more", None, ""), lead]
    owning.edit_shift(analyst, role="analyst", shift="checks", answer=JobAnswer.YES, says="at last")
    assert shifts(world) == [("analyst", "checks", JobAnswer.YES, "at last"), lead]
    assert owning.shifts(id_)[0].id == analyst
    owning.edit_shift(analyst, role="analyst", shift="checks", answer=None, says="")
    assert shifts(world) == [("analyst", "checks", None, ""), lead]
    owning.remove_shift(analyst)
    assert shifts(world) == [lead]
    owning.add_shift(id_, role="clerk", shift="asks")
    assert [role for role, *_ in shifts(world)] == ["lead", "clerk"]
    assert shifts(world, "Proposals") == others


@pytest.mark.parametrize(("role", "shift"), [("", "checks"), ("analyst", ""), (" \n", "checks"), ("analyst", "\x1b")])
def test_a_shift_has_a_role_and_what_is_different(world: World, role: str, shift: str) -> None:
    owning, (there,) = world.workbook.owning, world.workbook.owning.shifts(world.process("Proposals"))
    with refused(world, Invalid, "Say whose job it is"):
        owning.add_shift(world.process(), role=role, shift=shift)
    with refused(world, Invalid, "Say whose job it is"):
        owning.edit_shift(there.id, role=role, shift=shift, answer=JobAnswer.NO, says="never")


def test_a_shift_that_is_gone(world: World, again: Callable[[], World]) -> None:
    owning, (there,) = world.workbook.owning, world.workbook.owning.shifts(world.process("Proposals"))
    again().workbook.owning.remove_shift(there.id)
    with refused(world, NotFound, "That line is gone: it was removed meanwhile"):
        owning.edit_shift(there.id, role="intern", shift="asks", answer=None, says="")
    with refused(world, NotFound, "That line is gone: it was removed meanwhile"):
        owning.remove_shift(there.id)


def test_shifts_go_and_come_back_with_their_process(world: World) -> None:
    before, id_ = shifts(world, "Proposals"), world.process("Proposals")
    world.workbook.processes.remove(id_)
    assert world.rows()["jobshift"] == []
    world.workbook.undo()
    assert shifts(world, "Proposals") == before


# -- any words, other terminals


@pytest.mark.parametrize("words", ["a\x1b[31m\u202eb\ud800\nc", "[/red] | `x`", "é\u200d😀 " * 300])
def test_any_words_are_kept_clean_and_whole(world: World, words: str) -> None:
    owning, id_ = world.workbook.owning, world.process()
    owning.build_without(id_, words)
    kept = owned(world).experiment_because
    assert is_clean(kept)
    assert kept == " ".join(words.replace("\x1b", "").replace("\u202e", "").replace("\ud800", "\ufffd").split())
    owning.name_owner(id_, owner=words, owner_role=words, named_by=words)
    owning.name_people(id_, enthusiast=words, builder=words, helper=words)
    owning.agree(id_, gives_way=words, covered_by=words, agreed_by=words, agreed_on=None)
    owning.decide(id_, by=words, on=None)
    owning.choose_way(id_, Way.WITH_HELP, words)
    owning.add_shift(id_, role=words, shift=words, says=words)
    said = owned(world)
    texts = (said.owner, said.owner_role, said.named_by, said.enthusiast, said.builder, said.helper)
    assert {*texts, said.gives_way, said.covered_by, said.agreed_by, said.decided_by, said.way_help} == {kept}
    assert shifts(world) == [(kept, kept, None, kept)]
    for _ in range(7):
        label = world.workbook.undo().label
        assert is_clean(label)
        assert "\n" not in label


def test_two_terminals_say_different_things(world: World, again: Callable[[], World]) -> None:
    other = again()
    name(world)
    other.workbook.owning.decide(other.process(), by="the board", on=None)
    name(world, "Robin", "")
    assert owned(world) == owned(other)
    assert (owned(world).owner, owned(world).decided_by) == ("Robin", "the board")
    with refused(other, Invalid, "changed since in another terminal"):
        other.workbook.undo()


def test_both_terminals_are_the_first(world: World, again: Callable[[], World]) -> None:
    other = again()
    assert owned(world) == owned(other) == Ownership()
    other.workbook.owning.name_people(other.process(), enthusiast="Sam", builder="", helper="")
    world.workbook.owning.name_people(world.process(), enthusiast="Kim", builder="", helper="")
    assert owned(other).enthusiast == "Kim"


def test_the_process_is_gone(world: World, again: Callable[[], World]) -> None:
    owning, id_ = world.workbook.owning, world.process()
    other = again()
    other.workbook.processes.remove(id_)
    for verb in (
        lambda: owning.name_owner(id_, owner="Kim", owner_role=""),
        lambda: owning.let_go(id_),
        lambda: owning.name_people(id_, enthusiast="", builder="", helper=""),
        lambda: owning.agree(id_, gives_way="", covered_by="", agreed_by="", agreed_on=None),
        lambda: owning.decide(id_, by="", on=None),
        lambda: owning.build_without(id_, "x"),
        lambda: owning.choose_way(id_, Way.OURSELVES),
        lambda: owning.add_shift(id_, role="analyst", shift="checks"),
    ):
        with refused(world, NotFound, "removed meanwhile"):
            verb()
    assert (owning.of(id_), owning.shifts(id_)) == (Ownership(), ())
