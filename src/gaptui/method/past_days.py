"""A day that is over, as people say it: `yesterday`, `mon`, `3 may`. It knows no clock: today is given."""

from __future__ import annotations

import unicodedata
from datetime import date, timedelta

from gaptui.method.cell_values import Unreadable
from gaptui.method.hours import read_day
from gaptui.method.hours_dates import BACK
from gaptui.method.hours_words import DAYS, quoted

_A_YEAR = timedelta(days=364)
_TO_COME = "that day is still to come: a day is written when it has begun"


def read_past_day(text: str, today: date) -> date:
    """The last such day that is not after today. Raises `Unreadable` for one that is still to come."""
    bare = " ".join(unicodedata.normalize("NFKC", text).casefold().split())
    named = bare.removeprefix("last ").removeprefix("on ").removesuffix(".")
    if named in ("", "today"):
        return today
    if named in ("yesterday", "y"):
        return today - timedelta(days=1)
    if named in DAYS:
        back = (today.weekday() - DAYS[named]) % 7
        return today - timedelta(days=back or (7 if bare.startswith("last ") else 0))
    if bare.startswith(("next ", "tomorrow")):
        raise Unreadable(_TO_COME)
    if not any(letter.isdigit() for letter in bare):
        # Words are counted from the day that is given, and that is one of last year.
        raise Unreadable(f"{quoted(bare)} is no day: write yesterday, mon, 3 may or 2026-03-09")
    found = read_day(bare.removeprefix("last ").removeprefix("on "), today - _A_YEAR + BACK)
    if found > today:
        raise Unreadable(_TO_COME)
    return found
