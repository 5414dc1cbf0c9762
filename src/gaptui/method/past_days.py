"""A day that is over, as people say it: `yesterday`, `mon`, `3 may`. It knows no clock: today is given."""

from __future__ import annotations

from datetime import date, timedelta

from gaptui.method.cell_values import Unreadable
from gaptui.method.hours import read_day
from gaptui.method.hours_words import DAYS

_YEAR = timedelta(days=365)
_BACK = timedelta(days=60)
"""How far `read_day` looks back for a date without a year."""


def read_past_day(text: str, today: date) -> date:
    """The last such day that is not after today. Raises `Unreadable` for one that is still to come."""
    bare = " ".join(text.casefold().split())
    if bare in ("", "today"):
        return today
    if bare in ("yesterday", "y"):
        return today - timedelta(days=1)
    named = bare.removeprefix("last ").removeprefix("on ")
    place = DAYS.get(named.removesuffix("."))
    if place is not None:
        back = (today.weekday() - place) % 7
        return today - timedelta(days=back or (7 if bare.startswith("last ") else 0))
    if bare.startswith(("next ", "tomorrow")):
        raise Unreadable("that day is still to come: a day is written when it has begun")
    found = read_day(named, today - _YEAR + _BACK)
    if found > today:
        raise Unreadable("that day is still to come: a day is written when it has begun")
    return found
