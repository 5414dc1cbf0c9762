"""The processes of a firm: names, the ladder, mapped or draft. How the one is chosen is in `test_picking`."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date

import pytest

from gaptui.method.next_step import ProcessState, process_next
from gaptui.records.errors import Invalid, NotFound
from gaptui.words import Mark, Phase, Standing
from gaptui.workbook.processes import FirmHead, ProcessView

from .world import World, refused, span


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
    assert firm.next == view(world).next
    assert firm.next_line == "ask what is open in the map of Reporting: 55 % is asked"
    assert view(world).standing_because == "every week"
    assert view(world).claimed_minutes == 120


def test_an_empty_firm(empty: World) -> None:
    firm = empty.workbook.processes.firm()
    assert (firm.processes, firm.day) == ((), None)
    assert empty.workbook.processes.first_to_show() is None
    assert (firm.next.screen, firm.next.keys) == ("pick", "n")
    with pytest.raises(Invalid, match="no process"):
        empty.process()


def test_the_head_of_a_screen(world: World, empty: World) -> None:
    assert empty.workbook.processes.head() == FirmHead("Empty", None)
    world.clock.go(days=23)
    assert world.workbook.processes.head() == FirmHead("Northgate", 23)
    world.workbook.owning.build_without(world.process(), "a trial")
    world.workbook.processes.climb(world.process(), +1)
    world.workbook.picking.finish(world.process())
    world.clock.go(days=7)
    assert world.workbook.processes.head() == FirmHead("Northgate", 7), "the next ninety days"


def test_days_are_days_of_the_firms_zone(world: World) -> None:
    assert view(world).day == 0
    world.clock.go(days=23)
    assert view(world).day == 23
    assert world.workbook.processes.firm().day == 23
    world.workbook.picking.stop(world.process(), "later")
    world.clock.go(days=67)
    assert view(world).day == view(world, "Proposals").day == 90, "a parked process keeps counting"


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
    world.workbook.picking.stop(world.process(), "later")
    with pytest.raises(Invalid, match="--process"):
        processes.find(None)
    assert processes.name_of(world.process("PROPOSALS")) == "Proposals"


def test_the_only_one_need_not_be_named(empty: World) -> None:
    only = empty.workbook.processes.add("Only")
    assert empty.workbook.processes.find(None) == only


def test_new_ones_stand_last(world: World) -> None:
    processes = world.workbook.processes
    before = processes.add("P00")
    for n in range(1, 12):
        after = processes.add(f"P{n:02}")
        assert [row.name for row in processes.firm().processes[3:]] == [f"P{n - 1:02}", f"P{n:02}"]
        processes.remove(before)
        before = after


# -- the ladder


def test_climb_to_both_ends(world: World) -> None:
    processes, id_ = world.workbook.processes, world.process()
    world.workbook.owning.name_owner(id_, owner="Alex", owner_role="")
    for phase in list(Phase)[2:]:
        assert processes.climb(id_, +1) is phase
        state = ProcessState(id_, "Reporting", Standing.THE_ONE, phase, owned=True)
        assert view(world).next == process_next(state)
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


def test_how_many_have_run_it(world: World) -> None:
    runners = world.workbook.processes.set_runners
    assert world.listed().runners is None
    for count in (0, 3, None):
        runners(world.process(), count)
        assert (world.listed().runners, world.listed("Proposals").runners) == (count, None)
    for bad in (-1, 2**60, 1.5):
        with refused(world, Invalid, "does not fit|too large"):
            runners(world.process(), bad)  # type: ignore[arg-type]


def test_the_next_line_rests_on_owner_and_hours(world: World) -> None:
    """What the method says of each is in `tests/method`; here, that the file is read right."""
    processes, id_ = world.workbook.processes, world.process()

    def next_line() -> str:
        (listed,) = [row.next for row in processes.firm().processes if row.id == id_]
        assert processes.firm().next == listed
        return listed.words

    processes.call_mapped(id_, "the rest on Monday")
    assert next_line() == "name the person who answers for Reporting"
    world.workbook.owning.name_owner(id_, owner="Kim", owner_role="")
    assert next_line() == "block 8-10 hours a week for Reporting, for 4-6 weeks"
    world.workbook.calendar.add_side(id_, span("2026-03-01 20-21"))
    assert next_line().startswith("block"), "what is worked beside the desk is not protected"
    world.workbook.calendar.add(id_, span("3 mar 9-12"))
    assert next_line() == "begin to build Reporting in the blocked hours"


def test_the_next_line_asks_for_an_owner_who_let_go(world: World) -> None:
    processes, id_ = world.workbook.processes, world.process()
    processes.call_mapped(id_, "the rest on Monday")
    world.workbook.owning.name_owner(id_, owner="Kim", owner_role="")
    world.workbook.owning.let_go(id_)
    with refused(world, Invalid, "Name the owner first"):
        processes.climb(id_, +1)
    assert world.listed().next.words == "name the person who answers for Reporting"


def test_the_next_line_rests_on_the_map(empty: World) -> None:
    id_ = empty.workbook.processes.add("A")
    empty.workbook.picking.pick(id_, "x")
    assert empty.listed("A").next.words == "sit down with the person who does A and map every step"
    empty.workbook.mapping.capture_all(id_, ["One -i -d -e", "Two -i -d -e -s"])
    assert empty.listed("A").next.words == "ask what is open in the map of A: 87 % is asked"
    empty.workbook.mapping.say_none(empty.map("A").steps[0].id, [Mark.SYSTEMS])
    assert empty.listed("A").next.words == "say that the map of A is complete"


def test_gone_meanwhile(world: World) -> None:
    processes, gone = world.workbook.processes, "0" * 32
    for verb in (
        lambda: processes.name_of(gone),
        lambda: processes.rename(gone, "x"),
        lambda: processes.set_runners(gone, 1),
        lambda: processes.climb(gone, 1),
        lambda: processes.remove(gone),
        lambda: processes.call_mapped(gone, "x"),
        lambda: processes.call_draft(gone),
        lambda: world.workbook.mapping.map(gone),
        lambda: processes.describe(gone, starts_when="", ends_when="", claimed_minutes=1, cycles_a_week=1),
    ):
        with pytest.raises(NotFound):
            verb()


@pytest.mark.parametrize("verb", ["rename", "call_mapped"])
@pytest.mark.parametrize("text", ["a\x1b[31mb", "a\ud800b"])
def test_steering_characters_never_enter(world: World, verb: str, text: str) -> None:
    getattr(world.workbook.processes, verb)(world.process(), text)
    stored = repr(world.rows()["process"])
    assert "\\x1b" not in stored
    assert "\\ud800" not in stored
