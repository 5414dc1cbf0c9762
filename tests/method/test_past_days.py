"""A day that is over, as people say it; a day that is still to come is refused, and none is guessed."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gaptui.method.blocks import DAY_NAMES, MONTH_NAMES
from gaptui.method.cell_values import Unreadable
from gaptui.method.hours_words import FULL_DAYS
from gaptui.method.past_days import read_past_day
from store.long import times

WEDNESDAY = date(2026, 3, 4)
DAYS = st.dates(date(2002, 1, 1), date(2198, 12, 31))


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("", "2026-03-04"),
        ("  ", "2026-03-04"),
        ("Today", "2026-03-04"),
        ("yesterday", "2026-03-03"),
        ("  YESTERDAY ", "2026-03-03"),
        ("y", "2026-03-03"),
        ("wed", "2026-03-04"),
        ("last wed", "2026-02-25"),
        ("tue", "2026-03-03"),
        ("Tue.", "2026-03-03"),
        ("last tue", "2026-03-03"),
        ("on Monday", "2026-03-02"),
        ("thursday", "2026-02-26"),
        ("thurs", "2026-02-26"),
        ("3 mar", "2026-03-03"),
        ("Mar 3", "2026-03-03"),
        ("3.3.", "2026-03-03"),
        ("2/3", "2026-03-02"),
        ("mon 2 mar", "2026-03-02"),
        ("3 may", "2025-05-03"),
        ("last 3 may", "2025-05-03"),
        ("31 dec", "2025-12-31"),
        ("5 mar", "2025-03-05"),
        ("2026-03-04", "2026-03-04"),
        ("2025-01-31", "2025-01-31"),
        ("2 mar 2024", "2024-03-02"),
    ],
)
def test_a_day_that_is_over(said: str, day: str) -> None:
    assert read_past_day(said, WEDNESDAY) == date.fromisoformat(day)


@pytest.mark.parametrize(
    "said", ["tomorrow", "Tomorrow", "next mon", "next week", "2026-03-05", "5 mar 2026", "5.3.2026", "thu 5 mar 2026"]
)
def test_a_day_to_come_is_refused(said: str) -> None:
    with pytest.raises(Unreadable, match="still to come: a day is written when it has begun"):
        read_past_day(said, WEDNESDAY)


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("soon", "is no day: write yesterday"),
        ("2 days ago", "a day is written"),
        ("mon-tue", "is no day"),
        ("tue 2 mar", "that day is Mon 2 Mar 2026"),
        ("31 feb", "no day of"),
        ("25/13", "no day of|month 13"),
        ("1999-12-31", "out of reach"),
        ("9999-12-31", "out of reach"),
        ("3 mar " + "x" * 5000, "too long"),
    ],
)
def test_what_is_no_day_is_refused_in_words(said: str, words: str) -> None:
    with pytest.raises(Unreadable, match=words):
        read_past_day(said, WEDNESDAY)


@pytest.mark.parametrize("said", ["4 mar", "4.3.", "wed 4 mar"])
def test_today_by_its_date(said: str) -> None:
    assert read_past_day(said, WEDNESDAY) == WEDNESDAY


@pytest.mark.parametrize("said", ["this mon", "mon next week", "yesterday.", "today.", "ｙｅｓｔｅｒｄａｙ"])
def test_no_other_words_lead_to_a_day_of_last_year(said: str) -> None:
    try:
        found = read_past_day(said, WEDNESDAY)
    except Unreadable:
        return
    assert WEDNESDAY - timedelta(days=7) <= found <= WEDNESDAY


@given(DAYS, st.integers(1, 364))
@settings(max_examples=times(150, 5_000))
def test_a_date_without_a_year_is_that_of_the_last_twelve_months(today: date, ago: int) -> None:
    day = today - timedelta(days=ago)
    assert read_past_day(f"{day.day} {MONTH_NAMES[day.month - 1]}", today) == day
    assert read_past_day(day.isoformat(), today) == day


@given(DAYS, st.integers(0, 6))
@settings(max_examples=times(100, 5_000))
def test_a_day_of_the_week_is_the_last_one(today: date, weekday: int) -> None:
    for said in (DAY_NAMES[weekday], FULL_DAYS[weekday].title(), f"on {DAY_NAMES[weekday]}"):
        found = read_past_day(said, today)
        assert found.weekday() == weekday
        assert 0 <= (today - found).days <= 6
    last = read_past_day(f"last {DAY_NAMES[weekday]}", today)
    assert last.weekday() == weekday
    assert 1 <= (today - last).days <= 7


@given(st.text(max_size=24), DAYS)
@settings(max_examples=times(150, 10_000))
def test_whatever_is_typed_is_a_day_that_is_over_or_is_refused(text: str, today: date) -> None:
    try:
        found = read_past_day(text, today)
    except Unreadable as told:
        assert str(told)
        assert not str(told).endswith("."), "the words stand inside a sentence"
    else:
        assert found <= today
