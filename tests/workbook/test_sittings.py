"""Sittings and their clock, by a clock that stands until it is moved."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from gaptui.records.errors import Invalid, NotFound
from gaptui.workbook.sittings import SittingView, sounds_like_a_boss

from .world import World

FRESH = True


def now(world: World, process: str = "Onboarding") -> SittingView:
    found = world.workbook.sittings.current(world.process(process))
    assert found is not None
    return found


@pytest.fixture
def sat(world: World) -> World:
    """With a sitting just begun on Onboarding."""
    world.workbook.sittings.start(
        world.process("Onboarding"), doer=" Ro\tbin ", doer_role="analyst", facilitator="Kim", planned_minutes=180
    )
    return world


def test_nobody_sat_down_yet(world: World) -> None:
    assert world.workbook.sittings.current(world.process("Onboarding")) is None


def test_begun(sat: World) -> None:
    view = now(sat)
    assert (view.doer, view.doer_role, view.facilitator, view.planned_minutes) == ("Ro bin", "analyst", "Kim", 180)
    assert (view.used_seconds, view.running, view.open, view.count) == (0, True, True, 1)
    assert sat.map("Onboarding").doers == ("analyst",)


def test_pause_and_go_on(sat: World) -> None:
    sittings, id_ = sat.workbook.sittings, sat.sitting("Onboarding")
    sat.clock.go(minutes=10)
    assert now(sat).used_seconds == 600
    sittings.pause(id_)
    sittings.pause(id_)
    sat.clock.go(hours=5)
    assert (now(sat).used_seconds, now(sat).running) == (600, False)
    assert now(sat).used_at(sat.clock.now) == 600
    sittings.go_on(id_)
    sat.clock.go(seconds=30)
    sittings.go_on(id_)
    sat.clock.go(seconds=30)
    assert (now(sat).used_seconds, now(sat).running) == (660, True)
    view = now(sat)
    sat.clock.go(seconds=5)
    assert view.used_at(sat.clock.now) == now(sat).used_seconds == 665


def test_two_sittings_add_up(sat: World) -> None:
    sat.clock.go(minutes=40)
    sat.workbook.sittings.end(sat.sitting("Onboarding"))
    assert (now(sat).open, now(sat).used_seconds) == (False, 2400)
    sat.clock.go(days=1)
    sat.workbook.sittings.start(sat.process("Onboarding"), doer="Sam", doer_role="clerk")
    sat.clock.go(minutes=20)
    view = now(sat)
    assert (view.used_seconds, view.count, view.doer, view.open) == (3600, 2, "Sam", True)
    assert sat.map("Onboarding").doers == ("analyst", "clerk")


def test_killed_without_a_stop(sat: World, again: Callable[[], World]) -> None:
    id_ = sat.sitting("Onboarding")
    sat.clock.go(minutes=10)
    sat.workbook.sittings.beat(id_)
    sat.clock.go(hours=14)  # the program is gone; next morning
    other = again()
    other.workbook.sittings.stop_abandoned()
    assert (now(other).used_seconds, now(other).running, now(other).open) == (600, False, True)
    other.workbook.sittings.stop_abandoned()
    other.workbook.sittings.go_on(id_)
    other.clock.go(minutes=1)
    assert now(other).used_seconds == 660


def test_killed_before_the_first_beat(sat: World) -> None:
    sat.clock.go(hours=1)
    sat.workbook.sittings.stop_abandoned()
    assert now(sat).used_seconds == 0


def test_a_clock_that_is_watched_runs_on(sat: World, again: Callable[[], World]) -> None:
    sat.clock.go(seconds=60)
    sat.workbook.sittings.beat(sat.sitting("Onboarding"))
    sat.clock.go(seconds=60)
    again().workbook.sittings.stop_abandoned()
    assert (now(sat).running, now(sat).used_seconds) == (True, 120)


def test_a_beat_does_not_start_a_stopped_clock(sat: World) -> None:
    id_ = sat.sitting("Onboarding")
    sat.workbook.sittings.pause(id_)
    sat.clock.go(minutes=5)
    sat.workbook.sittings.beat(id_)
    sat.workbook.sittings.beat("0" * 32)
    assert (now(sat).running, now(sat).used_seconds) == (False, 0)


def test_a_clock_set_back_takes_no_time_away(sat: World) -> None:
    sat.clock.go(minutes=-30)
    assert now(sat).used_seconds == 0
    sat.workbook.sittings.pause(sat.sitting("Onboarding"))
    assert now(sat).used_seconds == 0


@pytest.mark.parametrize(("doer", "role"), [("", "analyst"), ("Robin", ""), (" ", "\x00"), ("", "")])
def test_name_and_role_are_needed(world: World, doer: str, role: str) -> None:
    before = world.rows()
    with pytest.raises(Invalid, match="name and the role"):
        world.workbook.sittings.start(world.process("Onboarding"), doer=doer, doer_role=role)
    assert world.rows() == before


@pytest.mark.parametrize("minutes", [29, 0, -1, 601])
def test_a_plan_that_cannot_be(world: World, minutes: int) -> None:
    with pytest.raises(Invalid, match="two to three hours"):
        world.workbook.sittings.start(world.process("Onboarding"), doer="R", doer_role="r", planned_minutes=minutes)


def test_one_open_sitting_a_process(sat: World) -> None:
    with pytest.raises(Invalid, match="open already"):
        sat.workbook.sittings.start(sat.process("Onboarding"), doer="Sam", doer_role="clerk")


def test_an_ended_one_does_not_go_on(sat: World) -> None:
    id_ = sat.sitting("Onboarding")
    sat.workbook.sittings.end(id_)
    with pytest.raises(Invalid, match="has ended"):
        sat.workbook.sittings.go_on(id_)


def test_gone_meanwhile(world: World) -> None:
    with pytest.raises(NotFound):
        world.workbook.sittings.end("0" * 32)
    with pytest.raises(NotFound):
        world.workbook.sittings.go_on("0" * 32)
    with pytest.raises(NotFound):
        world.workbook.sittings.start("0" * 32, doer="R", doer_role="r")


def test_undo_opens_it_again_and_turns_back_no_clock(sat: World) -> None:
    sat.clock.go(minutes=40)
    sat.workbook.sittings.end(sat.sitting("Onboarding"))
    sat.clock.go(minutes=5)
    sat.workbook.undo()
    assert (now(sat).open, now(sat).running, now(sat).used_seconds) == (True, False, 2400)
    sat.workbook.undo()
    assert sat.workbook.sittings.current(sat.process("Onboarding")) is None


@pytest.mark.parametrize("role", ["Manager", "team lead", "Head of Sales", "co-owner", "CEO", "managing director"])
def test_somebody_above_the_work(role: str) -> None:
    assert sounds_like_a_boss(role)


@pytest.mark.parametrize("role", ["analyst", "header clerk", "partnership clerk", "leading hand", "assistant", ""])
def test_somebody_who_does_the_work(role: str) -> None:
    assert not sounds_like_a_boss(role)
