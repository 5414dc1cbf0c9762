"""What waiting since the map costs: the worked number, and when nothing waits."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from gaptui.method.waiting import waiting
from gaptui.words import Phase

MAPPED = date(2026, 3, 2)
A_WEEK = 1.558
"""93.5 minutes that AI could take, once a week."""


def after(days: int, phase: Phase = Phase.MAPPED, hours: float | None = A_WEEK) -> str:
    found = waiting(MAPPED, MAPPED + timedelta(days=days), phase, hours)
    return "" if found is None else found.words


def test_four_weeks_of_the_worked_example() -> None:
    found = waiting(MAPPED, MAPPED + timedelta(days=28), Phase.MAPPED, A_WEEK)
    assert found is not None
    assert (found.weeks, found.hours) == (4, pytest.approx(6.232))
    assert found.words == "waiting since the map: 4 weeks, about 6.2 h not saved"


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (0, ""),
        (6, ""),
        (7, "waiting since the map: 1 week, about 1.6 h not saved"),
        (13, "waiting since the map: 1 week, about 1.6 h not saved"),
        (14, "waiting since the map: 2 weeks, about 3.1 h not saved"),
        (84, "waiting since the map: 12 weeks, about 19 h not saved"),
        (-30, ""),
    ],
)
def test_only_whole_weeks_count(days: int, words: str) -> None:
    assert after(days) == words


@pytest.mark.parametrize("phase", Phase)
def test_nothing_waits_once_it_runs(phase: Phase) -> None:
    assert bool(after(28, phase)) is (phase not in (Phase.RUNNING, Phase.DOCUMENTED, Phase.REUSED))


@pytest.mark.parametrize("hours", [None, 0.0, 0.012])
def test_nothing_waits_without_hours_to_save(hours: float | None) -> None:
    assert after(28, hours=hours) == ""


def test_nothing_waits_before_there_is_a_map() -> None:
    assert waiting(None, MAPPED, Phase.MAPPED, A_WEEK) is None
