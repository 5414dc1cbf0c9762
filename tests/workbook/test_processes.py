"""The processes of a firm: names, the one, the ladder, mapped or draft."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date

import pytest

from gaptui.method.phases import next_line
from gaptui.records.errors import Invalid, NotFound
from gaptui.words import Mark, Phase, Standing
from gaptui.workbook.processes import FirmHead, ProcessView

from .world import World


def view(world: World, name: str = "Reporting") -> ProcessView:
    (found,) = [row for row in world.workbook.processes.firm().processes if row.name == name]
    return found


def test_the_firm_at_a_glance(world: World) -> None:
    firm = world.workbook.processes.firm()
    assert firm.name == "Northgate"
    assert [(row.name, row.standing, row.phase, row.steps) for row in firm.processes] == [
        ("Reporting", Standing.THE_ONE, Phase.PICKED, 6),
        ("Proposals", Standing.PARKED, Phase.CANDIDATE, 0),
        ("Onboarding", Standing.PARKED, Phase.CANDIDATE, 0),
    ]
    assert world.workbook.processes.first_to_show() == world.process()
    assert world.workbook.processes.head() == FirmHead(firm.name, firm.day)
    assert firm.next_line == next_line(Phase.PICKED, "Reporting")
    assert view(world).standing_because == "every week"
    assert view(world).claimed_minutes == 120


def test_an_empty_firm(empty: World) -> None:
    firm = empty.workbook.processes.firm()
    assert (firm.processes, firm.day) == ((), None)
    assert empty.workbook.processes.first_to_show() is None
    assert empty.workbook.processes.head() == FirmHead(firm.name, None)
    assert firm.next_line
    with pytest.raises(Invalid, match="no process"):
        empty.process()


def test_days_are_days_of_the_firms_zone(world: World) -> None:
    assert view(world).day == 0
    world.clock.go(days=23)
    assert view(world).day == 23
    assert world.workbook.processes.firm().day == 23
    world.workbook.processes.park(world.process())
    world.clock.go(days=67)
    assert view(world).day == 90, "a parked process keeps counting"


@pytest.mark.parametrize(("hour", "zone", "day"), [(23, "Europe/London", 1), (23, "UTC", 0), (3, "No/Such", 0)])
def test_midnight_is_the_firms(empty: World, hour: int, zone: str, day: int) -> None:
    with closing(sqlite3.connect(empty.path)) as plain, plain:
        plain.execute("UPDATE firm SET zone = ?", (zone,))
    empty.clock.now = empty.clock.now.replace(month=7, day=1, hour=hour, minute=30)  # London is an hour ahead
    id_ = empty.workbook.processes.add("Billing")
    with closing(sqlite3.connect(empty.path)) as plain:
        started = plain.execute("SELECT started_on FROM process WHERE id = ?", (id_,)).fetchone()[0]
    assert date.fromisoformat(started) == date(2026, 7, 1 + day)


@pytest.mark.parametrize("name", ["", "  ", "\n"])
def test_a_name_is_needed(world: World, name: str) -> None:
    with pytest.raises(Invalid):
        world.workbook.processes.add(name)
    with pytest.raises(Invalid):
        world.workbook.processes.rename(world.process(), name)


@pytest.mark.parametrize("name", ["Proposals", "PROPOSALS", "  proposals "])
def test_no_two_of_one_name(world: World, name: str) -> None:
    before = world.rows()
    with pytest.raises(Invalid, match="already"):
        world.workbook.processes.add(name)
    with pytest.raises(Invalid, match="already"):
        world.workbook.processes.rename(world.process(), name)
    assert world.rows() == before
    world.workbook.processes.rename(world.process("Proposals"), name)


def test_find(world: World) -> None:
    processes = world.workbook.processes
    assert processes.find(None) == processes.find("reporting") == processes.find("Reporting")
    with pytest.raises(Invalid, match="Reporting, Proposals, Onboarding"):
        processes.find("Billing")
    processes.park(world.process())
    with pytest.raises(Invalid, match="--process"):
        processes.find(None)
    assert processes.name_of(world.process("PROPOSALS")) == "Proposals"


def test_the_only_one_need_not_be_named(empty: World) -> None:
    only = empty.workbook.processes.add("Only")
    assert empty.workbook.processes.find(None) == only


def test_new_ones_stand_last(world: World) -> None:
    for n in range(40):
        world.workbook.processes.add(f"P{n:02}")
    assert [row.name for row in world.workbook.processes.firm().processes][3:] == [f"P{n:02}" for n in range(40)]


# -- pick


def test_picking_another_parks_the_rest(world: World) -> None:
    world.workbook.processes.add("Billing")
    world.workbook.processes.pick(world.process("Proposals"), "  more hours ")
    standings = {row.name: row.standing for row in world.workbook.processes.firm().processes}
    assert standings == {
        "Reporting": Standing.PARKED,
        "Proposals": Standing.THE_ONE,
        "Onboarding": Standing.PARKED,
        "Billing": Standing.PARKED,
    }
    assert view(world, "Proposals").standing_because == "more hours"
    assert view(world, "Proposals").phase is Phase.PICKED
    world.workbook.undo()
    assert view(world).standing is Standing.THE_ONE


def test_undo_and_redo_of_picks_never_meet_two(world: World) -> None:
    for name in ("Proposals", "Onboarding", "Reporting", "Proposals"):
        world.workbook.processes.pick(world.process(name), "because")
    for _ in range(4):
        world.workbook.undo()
    assert view(world).standing is Standing.THE_ONE
    for _ in range(4):
        world.workbook.redo()
    assert view(world, "Proposals").standing is Standing.THE_ONE


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE process SET standing = 'the one'",
        "UPDATE process SET standing = 'the one' WHERE name = 'Proposals'",
        "INSERT INTO process SELECT 'x', \"order\", 'Twin', standing, '', phase, '', NULL, NULL, '', '', NULL, NULL, ''"
        " FROM process WHERE standing = 'the one'",
    ],
)
def test_a_file_cannot_hold_two_picked_ones(world: World, sql: str) -> None:
    with closing(sqlite3.connect(world.path)) as plain, pytest.raises(sqlite3.IntegrityError, match="UNIQUE"):
        plain.execute(sql)


def test_picking_again_keeps_the_phase(world: World) -> None:
    world.workbook.processes.climb(world.process(), +1)
    world.workbook.processes.pick(world.process("Proposals"), "x")
    world.workbook.processes.pick(world.process(), "y")
    assert view(world).phase is Phase.MAPPED


# -- the ladder


def test_climb_to_both_ends(world: World) -> None:
    processes, id_ = world.workbook.processes, world.process()
    world.workbook.owning.name_owner(id_, owner="Alex", owner_role="")
    for phase in list(Phase)[2:]:
        assert processes.climb(id_, +1) is phase
        assert view(world).next_line == next_line(phase, "Reporting")
    with pytest.raises(Invalid, match="last rung"):
        processes.climb(id_, +1)
    for phase in reversed(list(Phase)[:-1]):
        assert processes.climb(id_, -1) is phase
    with pytest.raises(Invalid, match="first rung"):
        processes.climb(id_, -1)


def test_mapped_needs_all_asked_or_a_reason(world: World) -> None:
    processes, id_ = world.workbook.processes, world.process()
    percent = view(world).asked.percent
    assert 0 < percent < 100
    for reason in ("", "   "):
        with pytest.raises(Invalid, match=f"{percent} %"):
            processes.call_mapped(id_, reason)
    assert world.map().draft
    processes.call_mapped(id_, "the rest on Monday")
    assert not world.map().draft
    assert view(world).phase is Phase.MAPPED
    processes.call_draft(id_)
    assert world.map().draft
    assert view(world).phase is Phase.PICKED


def test_mapped_without_a_reason_when_all_was_asked(world: World) -> None:
    for step in world.map().steps:
        open_ = [mark for mark in Mark if step.says(mark) is None]
        if open_ and step.text != "Write the comment":
            world.workbook.mapping.say_none(step.id, open_)
    assert view(world).asked.complete
    world.workbook.processes.call_mapped(world.process(), "not needed")
    with closing(sqlite3.connect(world.path)) as plain:
        assert plain.execute("SELECT mapped_because FROM process WHERE name = 'Reporting'").fetchone()[0] == ""


def test_an_empty_map_is_not_mapped_without_a_reason(world: World) -> None:
    with pytest.raises(Invalid):
        world.workbook.processes.call_mapped(world.process("Onboarding"))


def test_a_phase_that_is_further_stays(world: World) -> None:
    world.workbook.owning.name_owner(world.process(), owner="Alex", owner_role="")
    for _ in range(3):
        world.workbook.processes.climb(world.process(), +1)
    world.workbook.processes.call_mapped(world.process(), "x")
    assert view(world).phase is Phase.BUILDING
    world.workbook.processes.call_draft(world.process())
    assert view(world).phase is Phase.BUILDING


# -- claims


def test_what_people_claim(world: World) -> None:
    world.workbook.processes.describe(
        world.process(), starts_when=" Monday\n", ends_when="sent", claimed_minutes=45, cycles_a_week=0.5
    )
    shown = world.map()
    assert (shown.starts_when, shown.ends_when, shown.claimed_minutes, shown.cycles_a_week) == (
        "Monday",
        "sent",
        45,
        0.5,
    )


@pytest.mark.parametrize(
    ("minutes", "cycles"), [(0, 1.0), (-1, 1.0), (2**60, 1.0), (10, 0.0), (10, -1.0), (10, float("nan"))]
)
def test_claims_that_cannot_be(world: World, minutes: int, cycles: float) -> None:
    before = world.rows()
    with pytest.raises(Invalid):
        world.workbook.processes.describe(
            world.process(), starts_when="", ends_when="", claimed_minutes=minutes, cycles_a_week=cycles
        )
    assert world.rows() == before


def test_gone_meanwhile(world: World) -> None:
    processes, gone = world.workbook.processes, "0" * 32
    for verb in (
        lambda: processes.name_of(gone),
        lambda: processes.rename(gone, "x"),
        lambda: processes.pick(gone, "x"),
        lambda: processes.park(gone),
        lambda: processes.climb(gone, 1),
        lambda: processes.remove(gone),
        lambda: processes.call_mapped(gone, "x"),
        lambda: processes.call_draft(gone),
        lambda: world.workbook.mapping.map(gone),
        lambda: processes.describe(gone, starts_when="", ends_when="", claimed_minutes=1, cycles_a_week=1),
    ):
        with pytest.raises(NotFound):
            verb()


@pytest.mark.parametrize("verb", ["rename", "pick", "call_mapped"])
@pytest.mark.parametrize("text", ["a\x1b[31mb", "a\ud800b"])
def test_steering_characters_never_enter(world: World, verb: str, text: str) -> None:
    getattr(world.workbook.processes, verb)(world.process(), text)
    stored = repr(world.rows()["process"])
    assert "\\x1b" not in stored
    assert "\\ud800" not in stored
