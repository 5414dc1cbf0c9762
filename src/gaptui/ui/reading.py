"""Reads numbers and times that people type into forms. Raises `Invalid` in words."""

from __future__ import annotations

import math

from gaptui.method.capture import capture
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
