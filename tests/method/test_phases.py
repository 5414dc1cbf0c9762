"""The ladder, and the days of the ninety."""

from __future__ import annotations

from datetime import date

import pytest

from gaptui.method.phases import DAYS, day_of, day_zero, from_building
from gaptui.words import Phase

MARCH, APRIL, MAY, JUNE = (date(2026, month, 2) for month in (3, 4, 5, 6))


def test_the_building_begins_with_building() -> None:
    assert {phase.value: from_building(phase) for phase in Phase} == {
        "candidate": False,
        "picked": False,
        "mapped": False,
        "owned": False,
        "building": True,
        "running": True,
        "documented": True,
        "reused": True,
    }


@pytest.mark.parametrize(
    ("processes", "zero"),
    [
        ([], None),
        ([(None, None), (None, None)], None),
        ([(APRIL, None), (MARCH, None), (MAY, None)], MARCH),
        ([(None, None), (APRIL, None)], APRIL),
        ([(MARCH, MAY), (APRIL, None)], MAY),
        ([(MARCH, MAY), (APRIL, JUNE), (APRIL, None)], JUNE),
        ([(MARCH, JUNE), (APRIL, MAY)], JUNE),
        ([(None, MAY), (MARCH, None)], MAY),
        ([(MARCH, APRIL), (JUNE, None)], APRIL),
    ],
)
def test_the_first_of_the_ninety_days(processes: list[tuple[date | None, date | None]], zero: date | None) -> None:
    assert day_zero(processes) == day_zero(iter(processes)) == zero


@pytest.mark.parametrize(
    ("started", "today", "day"),
    [
        (date(2026, 3, 2), date(2026, 3, 2), 0),
        (date(2026, 3, 2), date(2026, 3, 25), 23),
        (date(2026, 3, 2), date(2026, 5, 31), DAYS),
        (date(2026, 3, 2), date(2026, 3, 1), 0),
        (date(2024, 2, 28), date(2024, 3, 1), 2),
    ],
)
def test_day_of_ninety(started: date, today: date, day: int) -> None:
    assert day_of(started, today) == day
