"""The ladder, the days, and the one Next line."""

from __future__ import annotations

from datetime import date

import pytest

from gaptui.method.phases import day_of, firm_next_line, next_line
from gaptui.words import Phase, Standing

ONE, CANDIDATE, PARKED, DONE = Standing.THE_ONE, Standing.CANDIDATE, Standing.PARKED, Standing.DONE


def test_every_rung_has_one_next_text_of_its_own() -> None:
    lines = [next_line(phase, "Client reporting") for phase in Phase]
    assert len(set(lines)) == len(Phase)
    assert all("Client reporting" in line and "{" not in line for line in lines)
    assert next_line(Phase.MAPPED, "Client reporting") == "name the person who answers for Client reporting"


@pytest.mark.parametrize("name", ["{name}", "100 %", "{0}", "a\\b", ""])
def test_any_name_can_stand_in_it(name: str) -> None:
    assert all(name in next_line(phase, name) for phase in Phase)


@pytest.mark.parametrize(
    ("processes", "line"),
    [
        ([], "add 3 to 5"),
        ([("A", Phase.CANDIDATE, CANDIDATE)], "decide whether A"),
        ([("A", Phase.CANDIDATE, CANDIDATE), ("B", Phase.CANDIDATE, CANDIDATE)], "pick the one"),
        ([("A", Phase.CANDIDATE, PARKED)], "pick the one"),
        ([("A", Phase.CANDIDATE, PARKED), ("B", Phase.MAPPED, ONE)], "answers for B"),
        ([("A", Phase.REUSED, DONE), ("B", Phase.CANDIDATE, CANDIDATE)], "pick the one"),
    ],
)
def test_the_firm_has_one_next_line(processes: list[tuple[str, Phase, Standing]], line: str) -> None:
    assert line in firm_next_line(processes)


@pytest.mark.parametrize(
    ("started", "today", "day"),
    [
        (date(2026, 3, 2), date(2026, 3, 2), 0),
        (date(2026, 3, 2), date(2026, 3, 25), 23),
        (date(2026, 3, 2), date(2026, 5, 31), 90),
        (date(2026, 3, 2), date(2026, 3, 1), 0),
        (date(2024, 2, 28), date(2024, 3, 1), 2),
    ],
)
def test_day_of_ninety(started: date, today: date, day: int) -> None:
    assert day_of(started, today) == day
