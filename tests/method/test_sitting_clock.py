"""The clock of a sitting."""

from __future__ import annotations

import pytest

from gaptui.method.sitting_clock import ClockFace, face, hours_and_minutes


def read(used: int, planned: int = 150, **more: object) -> ClockFace:
    """With minutes used."""
    given = {"running": True, "open_": True, "percent_asked": 0, "mapped_minutes": 0, "claimed_minutes": None} | more
    return face(used * 60, planned, **given)  # type: ignore[arg-type]


@pytest.mark.parametrize(("minutes", "shown"), [(0, "0:00"), (9, "0:09"), (72, "1:12"), (600, "10:00")])
def test_hours_and_minutes(minutes: int, shown: str) -> None:
    assert hours_and_minutes(minutes) == shown
    assert read(minutes).used == shown


def test_seconds_are_not_rounded_up() -> None:
    assert (
        face(119, 150, running=True, open_=True, percent_asked=0, mapped_minutes=0, claimed_minutes=None).used_minutes
        == 1
    )


def test_left_never_goes_below_nothing() -> None:
    assert read(40).left_minutes == 110
    assert read(200).left_minutes == 0


@pytest.mark.parametrize(
    ("used", "warning"),
    [
        (0, ""),
        (119, ""),
        (120, "time is getting short"),
        (142, "time is getting short"),
        (143, "last minutes"),
        (149, "last minutes"),
        (150, "time is up"),
        (999, "time is up"),
    ],
)
def test_a_word_at_a_fifth_and_at_a_twentieth(used: int, warning: str) -> None:
    assert read(used).warning == warning
    assert read(used, open_=False).warning == ""


@pytest.mark.parametrize(
    ("percent", "mapped", "claimed", "pace"),
    [
        (50, 0, None, "ahead 25"),
        (31, 0, None, "on pace"),
        (0, 0, None, "behind 50"),
        (0, 60, 180, "on pace"),
        (0, 120, 180, "ahead 50"),
        (0, 999, 180, "ahead 100"),
        (100, 0, 180, "behind 50"),
    ],
)
def test_pace(percent: int, mapped: int, claimed: int | None, pace: str) -> None:
    shown = read(50, percent_asked=percent, mapped_minutes=mapped, claimed_minutes=claimed)
    assert shown.pace == shown.state == pace


def test_state() -> None:
    assert read(50, running=False).state == "paused"
    assert read(50, running=False, open_=False).state == "ended"


@pytest.mark.parametrize(("used", "short"), [(0, True), (119, True), (120, False), (240, False)])
def test_do_not_skip_it(used: int, short: bool) -> None:
    assert read(used).too_short is short
