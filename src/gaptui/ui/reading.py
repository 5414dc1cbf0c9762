"""Reads numbers, times and days that people type into forms. Raises `Invalid` in words."""

from __future__ import annotations

import math
from datetime import date

from gaptui.method import hours
from gaptui.method.blocks import DAY_MINUTES, Span, WorkWeek
from gaptui.method.capture import capture
from gaptui.method.cell_values import Unreadable
from gaptui.records.errors import Invalid


def read_minutes(text: str) -> int | None:
    """Minutes from `3h`, `1h30`, `150m` or `150`; None for nothing."""
    bare = text.strip().replace(" ", "")
    if not bare:
        return None
    minutes = capture(f"x ~{bare}m" if bare.isdecimal() else f"x ~{bare}").minutes
    if not minutes:
        raise Invalid(f'"{text.strip()[:20]}" is not a time. Write 3h, 1h30 or 150m.')
    return minutes


def read_number(text: str) -> float | None:
    """A number above zero with point or comma; None for nothing."""
    text = text.strip().replace(",", ".")
    if not text:
        return None
    try:
        number = float(text)
    except ValueError:
        number = math.nan
    if not (math.isfinite(number) and 0 < number < 1_000_000):
        raise Invalid(f'"{text.strip()[:20]}" is not a number above zero. Write 1, 2.5 or 0,5.')
    return number


def read_count(text: str) -> int | None:
    """A whole number from 1 to 99,999; None for nothing."""
    bare = text.strip()
    if not bare:
        return None
    if not (bare.isascii() and bare.isdecimal() and len(bare) <= 5 and int(bare) > 0):
        raise Invalid(f'"{bare[:20]}" is not a whole number above zero. Write 3.')
    return int(bare)


def read_day(text: str, today: date) -> date | None:
    """A day from `9 mar`, `tomorrow` or `2026-03-09`; None for nothing."""
    if not text.strip():
        return None
    try:
        return hours.read_day(text, today)
    except Unreadable as error:
        raise Invalid(str(error)) from None


def read_when(text: str, today: date, work_week: WorkWeek, usual: Span) -> Span:
    """A stretch of a day from `thu 14-16`, `thu 14` or `14-16`: what is not said is as it is in `usual`."""
    try:
        start, minutes = hours.read_span(text)
        return Span(usual.day, start, minutes)
    except Unreadable:
        pass  # it begins with a day
    try:
        found = hours.read_when(text, today, work_week)
    except Unreadable as error:
        raise Invalid(str(error)) from None
    return Span(found.day, found.start, found.minutes or min(usual.minutes, DAY_MINUTES - found.start))
