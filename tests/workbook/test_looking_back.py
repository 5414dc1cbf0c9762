"""Who changed this, and when: what is told of a step, an exception and a system, from the journal."""

from __future__ import annotations

from datetime import timedelta

import pytest

from gaptui.method.sheets import Sheet
from gaptui.workbook.looking_back import Change

from .world import World

FRESH = True
"""The journal of a shared file would tell of other tests, too."""

STEPS, EXCEPTIONS, SYSTEMS = Sheet
PULL, CRM = "Pull the figures", "old CRM"
ROW_ADDED = "the row was added"


def told(world: World, sheet: Sheet, words: str) -> list[Change]:
    return world.workbook.reviewing.changes(sheet, world.row(sheet, words))


@pytest.mark.parametrize(
    ("column", "text", "label", "details"),
    [
        ("role", "clerk", 'Changed who of "Pull the figures"', ("who: analyst -> clerk",)),
        ("role", "", 'Changed who of "Pull the figures"', ("who: analyst -> nothing",)),
        ("minutes", "30", 'Changed minutes of "Pull the figures"', ("minutes: 25 -> 30",)),
        ("minutes", "", 'Changed minutes of "Pull the figures"', ("minutes: 25 -> nothing",)),
        ("timed", "yes", 'Changed timed of "Pull the figures"', ("timed: no -> yes",)),
        ("help", "A", 'Changed AI help of "Pull the figures"', ("AI help: nothing -> A",)),
        ("signals", "by hand", 'Changed signals of "Pull the figures"', ("by hand: no -> yes",)),
        ("inputs", "open deals #HubSpot", 'Changed inputs of "Pull the figures"', ("< closed deals -> < open deals",)),
        ("pains", "retyping p2\ndull", 'Changed pain of "Pull the figures"', ("pain: 4 -> 2", "added * dull")),
        ("doc", "", 'Changed document says of "Pull the figures"', ('removed " the CRM mails it',)),
    ],
)
def test_what_changed_on_a_step(world: World, column: str, text: str, label: str, details: tuple[str, ...]) -> None:
    world.clock.go(minutes=5)
    world.set_cell(STEPS, PULL, column, text)
    newest, first = told(world, STEPS, PULL)
    assert newest == Change(world.clock.now, label, details, undone=False)
    assert (first.label, first.at) == ("Added 13 lines", world.clock.now - timedelta(hours=1, minutes=5))
    assert ROW_ADDED in first.details
    assert {"added < closed deals", "added #HubSpot", "added ! old CRM", "added ? Over 10k?"} <= set(first.details)


def test_systems_come_and_go(world: World) -> None:
    world.set_cell(STEPS, PULL, "systems", "Fax")
    assert set(told(world, STEPS, PULL)[0].details) == {"removed #HubSpot", "added #Fax"}
    world.set_cell(STEPS, PULL, "inputs", "closed deals #Fax")
    assert set(told(world, STEPS, PULL)[0].details) == {"removed #HubSpot", "added #Fax"}
    world.set_cell(SYSTEMS, "Fax", "name", "Telefax")
    assert set(told(world, STEPS, PULL)[0].details) == {"removed #HubSpot", "added #Telefax"}, "by their names of today"


def test_new_words_and_a_new_place(world: World) -> None:
    world.workbook.arranging.move(world.id(PULL), +1)
    world.set_cell(STEPS, PULL, "text", "Pull all")
    words, place, _ = told(world, STEPS, "Pull all")
    assert words.details == ("words: Pull the figures -> Pull all",)
    assert words.label == 'Changed step of "Pull the figures"'
    assert place.details == ("its place moved",)


def test_newest_first_and_what_was_taken_back_is_marked(world: World) -> None:
    for role in ("clerk", "lead"):
        world.clock.go(minutes=1)
        world.set_cell(STEPS, PULL, "role", role)
    world.workbook.undo()
    world.workbook.undo()
    world.set_cell(STEPS, PULL, "role", "boss")
    world.workbook.undo()
    world.workbook.redo()
    assert [(change.details[0], change.undone) for change in told(world, STEPS, PULL)][:3] == [
        ("who: analyst -> boss", False),
        ("who: clerk -> lead", True),
        ("who: analyst -> clerk", True),
    ]


def test_what_changed_on_an_exception(world: World) -> None:
    for column, text in (("new_way", "ai"), ("written_down", "yes"), ("often", "2/10"), ("who", ""), ("response", "x")):
        world.clock.go(minutes=1)
        world.set_cell(EXCEPTIONS, CRM, column, text)
    world.set_cell(EXCEPTIONS, CRM, "systems", "Phone")
    world.set_cell(EXCEPTIONS, CRM, "text", "older CRM")
    found = told(world, EXCEPTIONS, "older CRM")
    assert [change.details for change in found] == [
        ("words: old CRM -> older CRM",),
        ("added #Phone",),
        ("done now: ask IT -> x",),
        ("who: IT -> nothing",),
        ("how often: 1 of 5 -> 2 of 10",),
        ("written down before: no -> yes",),
        ("new version: nothing -> AI",),
        (ROW_ADDED,),
    ]
    assert found[-2].label == 'Changed new version of "old CRM"'


def test_a_step_tells_of_its_exceptions_too(world: World) -> None:
    world.set_cell(EXCEPTIONS, CRM, "new_way", "person")
    world.set_cell(EXCEPTIONS, CRM, "text", "older CRM")
    newest, decided = told(world, STEPS, PULL)[:2]
    assert newest.details == ("! old CRM -> ! older CRM",)
    assert (decided.label, decided.details) == (
        'Changed new version of "old CRM"',
        ("new version: nothing -> person",),
    )


def test_a_step_tells_how_often_whatever_part_of_it_changed(world: World) -> None:
    world.set_cell(EXCEPTIONS, CRM, "often", "1/4")
    assert told(world, STEPS, PULL)[0].details == ("how often: 1 of 5 -> 1 of 4",)
    world.set_cell(EXCEPTIONS, CRM, "often", "")
    assert told(world, STEPS, PULL)[0].details == ("how often: 1 of 4 -> nothing",)


def test_what_changed_on_a_system(world: World) -> None:
    world.set_cell(SYSTEMS, "HubSpot", "kind", "program")
    world.set_cell(SYSTEMS, "HubSpot", "way_out", "export")
    world.set_cell(STEPS, "Send the report", "systems", "HubSpot")
    world.set_cell(SYSTEMS, "HubSpot", "name", "Hub")
    assert [(change.label, change.details) for change in told(world, SYSTEMS, "Hub")] == [
        ('Changed system of "HubSpot"', ("name: HubSpot -> Hub",)),
        ('Changed way out of "HubSpot"', ("way out: nothing -> export",)),
        ('Changed kind of "HubSpot"', ("kind: nothing -> program",)),
        ("Added 13 lines", (ROW_ADDED,)),
    ]


def test_a_system_that_took_over_another_tells_what_it_got(world: World) -> None:
    world.set_cell(SYSTEMS, "HubSpot", "kind", "program")
    world.set_cell(SYSTEMS, "HubSpot", "name", "Google Sheets")
    assert told(world, SYSTEMS, "Google Sheets")[0].details == ("kind: nothing -> program",)
    assert told(world, STEPS, PULL)[0].details[0].endswith("-> #Google Sheets")


def test_an_answer_that_leads_to_a_step_is_none_of_its_changes(world: World) -> None:
    before = told(world, STEPS, "Check the figures")
    world.set_cell(STEPS, "Send the report", "decisions", "Ok? yes -> Check the figures; no -> 2")
    assert told(world, STEPS, "Check the figures") == before
    assert told(world, STEPS, "Send the report")[0].details[0] == "added ? Ok?"


def test_other_rows_are_left_out(world: World) -> None:
    before = told(world, STEPS, PULL)
    world.set_cells(STEPS, ["Check the figures", "Greet"], "role", "clerk")
    world.say("! late", "Greet")
    assert told(world, STEPS, PULL) == before
    assert [change.details for change in told(world, STEPS, "Greet")][:2] == [
        ("added ! late",),
        ("who: nothing -> clerk",),
    ]
    assert told(world, STEPS, "Greet")[1].label == "Set who of 2 steps"


def test_a_row_that_is_gone_still_tells(world: World) -> None:
    step = world.id(PULL)
    world.workbook.arranging.remove(step)
    newest, _ = world.workbook.reviewing.changes(STEPS, step)
    assert newest.label == 'Removed step 1 "Pull the figures"'
    assert "the row was removed" in newest.details
    assert world.workbook.reviewing.changes(STEPS, "0" * 32) == []
