"""The bar of the 90 days, and the page at their end: what has changed, and what to do where nothing has."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from gaptui.method.ninety_days import LookBack, PhaseDay, ProcessThen, look_back_lines, phase_days
from gaptui.words import Phase, Standing

BEGAN = date(2026, 3, 2)
PLAIN = ProcessThen("Reporting", Phase.MAPPED, Standing.THE_ONE)
REPORTING = ProcessThen(
    name="Reporting",
    phase=Phase.RUNNING,
    standing=Standing.THE_ONE,
    claimed_minutes=120,
    mapped_minutes=187,
    told_before=140,
    told_after=95,
    cycles_a_week=2,
    changed=4,
    times=3,
    problems=1,
    kept=18 * 60 + 30,
    runners=1,
)


def lines(process: ProcessThen) -> list[str]:
    """What the page says of one process, without its name."""
    shown = look_back_lines(LookBack(90, (process,), 0, ""))
    return [line.strip() for line in shown if line.startswith("  ")]


# -- the bar


def test_the_phases_that_are_known_by_their_day() -> None:
    reached = {
        Phase.CANDIDATE: date(2026, 3, 2),
        Phase.REUSED: date(2026, 6, 10),
        Phase.PICKED: date(2026, 3, 4),
        Phase.MAPPED: date(2026, 2, 20),
        Phase.OWNED: None,
        Phase.RUNNING: date(2026, 4, 1),
        Phase.BUILDING: date(2026, 3, 4),
    }
    assert phase_days(BEGAN, reached) == (
        PhaseDay(Phase.MAPPED, 0, "M"),
        PhaseDay(Phase.PICKED, 2, "P"),
        PhaseDay(Phase.BUILDING, 2, "B"),
        PhaseDay(Phase.RUNNING, 30, "R"),
        PhaseDay(Phase.REUSED, 100, "U"),
    )


def test_each_phase_has_a_letter_of_its_own() -> None:
    every = phase_days(BEGAN, dict.fromkeys(Phase, BEGAN))
    assert len({each.letter for each in every}) == len(every) == len(Phase) - 1


def test_before_day_zero_there_is_no_bar() -> None:
    assert phase_days(None, {Phase.PICKED: BEGAN}) == ()


# -- the page


def test_the_whole_page() -> None:
    stopped = ProcessThen("Proposals", Phase.OWNED, Standing.PARKED, claimed_minutes=60, kept=90)
    seen = LookBack(90, (REPORTING, stopped), 6, "let a second person run it")
    assert look_back_lines(seen) == (
        "Day 90 of 90",
        "",
        "Reporting: the one, running",
        "  one cycle: 140 min (told) -> 95 min (told)",
        "  45 min less a cycle, about 1.5 h a week: a guess, nobody timed it",
        "  at the beginning also: 120 min claimed, 187 min mapped",
        "  lines in the log: what changed 4, problems solved 1, time told 3",
        "  protected hours kept: 18.5 h",
        "  run the new way by: 1 person",
        "",
        "Proposals: parked, owned",
        "  nothing has changed in it yet",
        "  one cycle: 60 min (claimed) -> not told yet: write ~ 140m -> 95m in the log",
        "  lines in the log: what changed 0, problems solved 0, time told 0",
        "  protected hours kept: 1.5 h",
        "",
        "What is left for others: 6 lessons agreed for the next process",
        "Next: let a second person run it",
    )


def test_where_nothing_has_changed_it_says_so_and_what_to_do_next() -> None:
    shown = look_back_lines(LookBack(97, (PLAIN,), 0, "name the person who answers for it"))
    assert shown[:2] == ("Day 97, past the 90", "Nothing has changed: the work is still done as it was on day 0.")
    assert shown[-2:] == (
        "What is left for others: no lesson agreed yet",
        "Next: name the person who answers for it",
    )


def test_where_nothing_was_ever_picked() -> None:
    assert look_back_lines(LookBack(90, (), 1, "name 3 to 5")) == (
        "Day 90 of 90",
        "Nothing has changed: no process was ever picked.",
        "",
        "What is left for others: 1 lesson agreed for the next process",
        "Next: name 3 to 5",
    )


@pytest.mark.parametrize(
    ("values", "changed"),
    [
        ({}, False),
        ({"times": 1, "told_after": 95}, False),
        ({"claimed_minutes": 95, "told_after": 95}, False),
        ({"claimed_minutes": 96, "told_after": 95}, True),
        ({"changed": 1}, True),
        ({"problems": 1}, True),
        ({"phase": Phase.BUILDING, "kept": 60}, False),
        ({"phase": Phase.RUNNING}, True),
    ],
)
def test_what_counts_as_a_change(values: dict[str, object], changed: bool) -> None:
    process = replace(PLAIN, **values)  # type: ignore[arg-type]
    assert process.has_changed is changed
    assert ("nothing has changed in it yet" in lines(process)) is not changed


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"told_before": None}, ["one cycle: 187 min (mapped) -> 95 min (told)", "92 min less a cycle, about 3.1 h"]),
        (
            {"told_before": None, "mapped_minutes": None, "cycles_a_week": None},
            ["one cycle: 120 min (claimed) -> 95 min (told)", "25 min less a cycle: a guess, nobody timed it"],
        ),
        (
            {"told_before": None, "mapped_minutes": None, "claimed_minutes": None},
            ["one cycle: minutes not known -> 95 min (told)", "lines in the log"],
        ),
        ({"told_after": 140}, ["one cycle: 140 min (told) -> 140 min (told)", "not a minute less a cycle"]),
        ({"told_after": 152}, ["one cycle: 140 min (told) -> 152 min (told)", "12 min more a cycle"]),
        ({"told_after": 0}, ["one cycle: 140 min (told) -> 0 min (told)", "140 min less a cycle, about 4.7 h a week"]),
    ],
)
def test_minutes_before_and_now(values: dict[str, object], words: list[str]) -> None:
    shown = lines(replace(REPORTING, **values))  # type: ignore[arg-type]
    assert [line.startswith(each) for line, each in zip(shown, words, strict=False)] == [True, True], shown


@pytest.mark.parametrize(
    ("standing", "words"),
    [
        (Standing.DONE, "Reporting: finished"),
        (Standing.PARKED, "Reporting: parked, mapped"),
        (Standing.CANDIDATE, "Reporting: a candidate again, mapped"),
    ],
)
def test_where_a_process_stands(standing: Standing, words: str) -> None:
    assert words in look_back_lines(LookBack(1, (replace(PLAIN, standing=standing),), 0, ""))


def test_how_many_people_run_it() -> None:
    assert lines(replace(REPORTING, runners=3))[-1] == "run the new way by: 3 people"
    assert not any("run the new way" in line for line in lines(replace(REPORTING, runners=None)))
