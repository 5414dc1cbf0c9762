"""What stands in the way of hours: busy times read from files, days off, the firm's week."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import date, timedelta

import pytest

from gaptui.exchange.json_bundle import dump_bundle, read_bundle
from gaptui.method.blocks import EARLIEST, LATEST, Busy, Span, WorkWeek
from gaptui.records.errors import Invalid, NotFound

from .world import World, refused, span

MEETING, LUNCH, FAIR = span("3 mar 9-10"), span("3 mar 12-13"), span("5 mar 9-17")
MANY = [Busy(Span(date(2027, 1, 1) + timedelta(days=n), 540, 60)) for n in range(501)]


def busy(world: World, process: str = "Reporting") -> list[tuple[Span, str, str]]:
    found = world.workbook.calendar.view(world.process(process)).busy
    return [(each.span, each.source, each.title) for each in found]


def take(world: World, source: str, *spans: Span, process: str = "Reporting") -> tuple[int, int]:
    return world.workbook.availability.take_busy(world.process(process), source, [Busy(each) for each in spans])


def ids(world: World, source: str) -> dict[str, tuple[object, ...]]:
    with closing(sqlite3.connect(world.path)) as plain:
        rows = plain.execute("SELECT id, day, start FROM busy WHERE source = ?", (source,))
        return {id_: when for id_, *when in rows}


def actions(world: World, do: Callable[[], object]) -> int:
    """How many actions it is."""
    told: list[object] = []
    stop_listening = world.workbook.subscribe(told.append)
    do()
    stop_listening()
    return len(told)


def week(world: World) -> WorkWeek:
    return world.workbook.calendar.view(world.process()).work_week


# -- busy times


def test_a_calendar_file_is_read(world: World) -> None:
    assert take(world, "kim.ics", FAIR, MEETING, LUNCH) == (3, 0)
    assert busy(world) == [(MEETING, "kim.ics", ""), (LUNCH, "kim.ics", ""), (FAIR, "kim.ics", "")]
    assert len(busy(world, "Proposals")) == 2, "each process has its own"


def test_the_same_file_again_changes_nothing_and_is_no_action(world: World) -> None:
    take(world, "kim.ics", MEETING, MEETING, FAIR)
    before = world.rows()
    assert actions(world, lambda: take(world, "kim.ics", FAIR, MEETING, MEETING)) == 0
    assert take(world, "kim.ics", FAIR, MEETING, MEETING) == (0, 0)
    assert world.rows() == before


def test_a_newer_file_replaces_what_is_known_from_it(world: World) -> None:
    take(world, "kim.ics", MEETING, LUNCH)
    take(world, "sam.ics", MEETING)
    first = ids(world, "kim.ics")
    assert take(world, "kim.ics", LUNCH, FAIR, FAIR) == (2, 1)
    assert busy(world) == [
        (MEETING, "sam.ics", ""),
        (LUNCH, "kim.ics", ""),
        (FAIR, "kim.ics", ""),
        (FAIR, "kim.ics", ""),
    ]
    assert len(first.keys() & ids(world, "kim.ics").keys()) == 1, "what is in both stays the same row"
    assert take(world, "kim.ics") == (0, 3)
    assert busy(world) == [(MEETING, "sam.ics", "")]


def test_a_title_makes_another_time_of_it(world: World) -> None:
    id_, availability = world.process(), world.workbook.availability
    take(world, "kim.ics", MEETING)
    assert availability.take_busy(id_, "kim.ics", [Busy(MEETING, title="[Board]\x1b\n at 9 ")]) == (1, 1)
    assert busy(world) == [(MEETING, "kim.ics", "[Board]  at 9 ")]
    again = [Busy(MEETING, title="[Board]\x1b\n at 9 ")]
    assert availability.take_busy(id_, "kim.ics", again) == (0, 0), "known as it was cleaned"


@pytest.mark.parametrize(
    ("source", "kept"),
    [(" kim \x1b[2J\n.ics", "kim [2J .ics"), ("", "a calendar"), ("\u202e ", "a calendar"), ("日程.ics", "日程.ics")],
)
def test_the_name_of_a_file_is_kept_clean(world: World, source: str, kept: str) -> None:
    take(world, source, MEETING)
    assert busy(world) == [(MEETING, kept, "")]
    assert take(world, source, MEETING) == (0, 0)
    assert kept in world.workbook.undo().label


def test_it_says_how_far_it_is(world: World) -> None:
    told: list[tuple[int, int]] = []
    found = world.workbook.availability.take_busy(world.process(), "kim.ics", MANY, lambda *at: told.append(at))
    assert found == (501, 0)
    assert told == [(0, 501), (500, 501)]


def test_who_stops_it_half_way_leaves_nothing(world: World) -> None:
    take(world, "kim.ics", MEETING, LUNCH)

    def stop(done: int, total: int) -> None:
        if done:
            raise Invalid("Stopped.")

    with refused(world, Invalid, "^Stopped.$"):
        world.workbook.availability.take_busy(world.process(), "kim.ics", MANY, stop)
    assert len(busy(world)) == 2
    assert take(world, "kim.ics", MEETING) == (0, 1), "the file can be written on"


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        (Span(date(2026, 3, 3), 23 * 60, 61), "ends on the day it begins"),
        (Span(date(2026, 3, 3), 1440, 60), "ends on the day it begins"),
        (Span(date(2026, 3, 3), -10, 60), "start does not fit"),
        (Span(date(2026, 3, 3), 540, 0), "minutes does not fit"),
    ],
)
def test_a_time_that_cannot_be_is_refused_with_the_whole_file(world: World, wrong: Span, words: str) -> None:
    with refused(world, Invalid, words):
        take(world, "kim.ics", MEETING, wrong, FAIR)


@pytest.mark.parametrize(
    "odd",
    [
        Span(date(2026, 3, 3), 0, 1440),
        Span(date(2026, 3, 3), 1439, 1),
        Span(EARLIEST, 540, 60),
        Span(LATEST, 540, 60),
        pytest.param(Span(EARLIEST - timedelta(days=1), 540, 60)),
        pytest.param(Span(LATEST + timedelta(days=1), 540, 60)),
    ],
)
def test_whatever_was_taken_can_be_exported_and_read_again(world: World, odd: Span) -> None:
    try:
        take(world, "kim.ics", odd)
    except Invalid:
        assert not EARLIEST <= odd.day <= LATEST
        return
    snapshot = world.workbook.snapshot()
    assert dump_bundle(read_bundle(dump_bundle(snapshot))) == dump_bundle(snapshot)


def test_all_busy_times_of_a_process_are_forgotten(world: World) -> None:
    take(world, "kim.ics", MEETING, LUNCH)
    take(world, "sam.ics", FAIR)
    assert world.workbook.availability.forget_busy(world.process()) == 3
    assert busy(world) == []
    assert len(busy(world, "Proposals")) == 2
    assert actions(world, lambda: world.workbook.availability.forget_busy(world.process())) == 0
    world.workbook.undo()
    assert len(busy(world)) == 3


def test_two_terminals_read_the_same_file(world: World, again: Callable[[], World]) -> None:
    other = again()
    take(world, "kim.ics", MEETING, LUNCH)
    assert take(other, "kim.ics", LUNCH, MEETING) == (0, 0)
    assert take(other, "kim.ics", LUNCH) == (0, 1)
    assert busy(world) == busy(other) == [(LUNCH, "kim.ics", "")]
    with refused(world, Invalid, "changed since in another terminal"):
        world.workbook.undo()


def test_the_process_is_gone(world: World, again: Callable[[], World]) -> None:
    id_ = world.process()
    again().workbook.processes.remove(id_)
    with refused(world, NotFound, "removed meanwhile"):
        world.workbook.availability.take_busy(id_, "kim.ics", [Busy(MEETING)])
    assert world.workbook.availability.forget_busy(id_) == 0


# -- the firm's week


def test_the_week_of_a_new_firm(empty: World) -> None:
    empty.workbook.processes.add("Only")
    view = empty.workbook.calendar.view(empty.process("Only"))
    assert view.work_week == WorkWeek()


def test_the_firms_week_is_changed(world: World) -> None:
    other_than_the_week = ("id", "name", "zone", "draft_share", "alone_share")
    world.workbook.reviewing.set_shares(40, 80)
    (before,) = world.picture()["firm"]
    world.workbook.availability.set_week(
        first_day=6, work_days=frozenset({6, 0, 1, 2, 3}), works_from=7 * 60 + 30, works_to=24 * 60
    )
    assert week(world) == WorkWeek(6, frozenset({0, 1, 2, 3, 6}), 450, 1440, week(world).days_off)
    (after,) = world.picture()["firm"]
    assert {name: after[name] for name in other_than_the_week} == {name: before[name] for name in other_than_the_week}


SOUND = {"first_day": 0, "work_days": frozenset(range(5)), "works_from": 540, "works_to": 1020}


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ({"works_from": 1020, "works_to": 540}, "end after they begin"),
        ({"works_from": 540, "works_to": 540}, "end after they begin"),
        ({"work_days": frozenset()}, "at least one working day"),
        ({"work_days": frozenset({7})}, "work days does not fit"),
        ({"first_day": 7}, "first day does not fit"),
        ({"first_day": -1}, "first day does not fit"),
        ({"works_from": -1}, "works from does not fit"),
        ({"works_to": 1441}, "works to does not fit"),
    ],
)
def test_a_week_that_cannot_be(world: World, said: dict[str, int], words: str) -> None:
    with refused(world, Invalid, words):
        world.workbook.availability.set_week(**{**SOUND, **said})


def test_the_same_week_again_is_no_action(world: World) -> None:
    assert actions(world, lambda: world.workbook.availability.set_week(**SOUND)) == 0


# -- days off


def test_a_day_off_and_back(world: World) -> None:
    friday, turn = date(2026, 4, 3), world.workbook.availability.turn_day_off
    assert not week(world).is_off(friday)
    assert turn(friday, " Good\x1b\tFriday ") is True
    assert week(world).days_off == {friday: "Good Friday", date(2026, 5, 4): "May Day"}
    assert week(world).is_off(friday)
    assert turn(friday) is False
    assert friday not in week(world).days_off
    assert world.workbook.undo().label == "Undid «Fri 3 Apr is a working day again»"
    assert week(world).days_off[friday] == "Good Friday"


def test_a_day_off_needs_no_name(world: World) -> None:
    world.workbook.availability.turn_day_off(date(2026, 4, 3))
    assert week(world).days_off[date(2026, 4, 3)] == ""
    assert world.workbook.undo().label == "Undid «Fri 3 Apr is a day off»"


def test_a_day_off_moves_no_block(world: World) -> None:
    before = world.hours("Proposals")
    world.workbook.availability.turn_day_off(date(2026, 3, 3))
    assert world.hours("Proposals") == before


def test_two_terminals_and_one_day(world: World, again: Callable[[], World]) -> None:
    other, friday = again(), date(2026, 4, 3)
    assert world.workbook.availability.turn_day_off(friday, "Good Friday") is True
    assert other.workbook.availability.turn_day_off(friday) is False
    assert world.workbook.availability.turn_day_off(friday) is True
    assert week(world).days_off == week(other).days_off
