"""Dates as people write them, read at one place of a line: `9 mar`, `2026-03-09`, `9.3.`, `next mon`, `6-10 apr`.

What can't be meant raises `Unreadable`, in words that say what to write instead. It knows no plans and no clock.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from gaptui.method.blocks import DAY_NAMES, MONTH_NAMES, WorkWeek, day_text
from gaptui.method.cell_values import Unreadable
from gaptui.method.hours_words import DAYS, SPACES, TO, Line, pattern, quoted

YEARS = range(2000, 2200)
BACK = timedelta(days=60)
"""A date without a year is the next such date that is not earlier than this many days before today."""

MONTHS: dict[str, int] = {
    said: n + 1
    for n, full in enumerate(
        ("january", "february", "march", "april", "may", "june", "july")
        + ("august", "september", "october", "november", "december")
    )
    for said in ({full, MONTH_NAMES[n]} | ({"sept"} if n == 8 else set()))
}
_ISO = pattern(r"(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)")
_NUMBERS = pattern(r"(\d{1,2})([./])(\d{1,2})(?:\2(\d{4}|\d{2})(?!\d)|(\.(?!\d)))?(?!\d)")
_DAY_NUMBER = pattern(r"(\d{1,2})(?:st|nd|rd|th|\.)?(?:\s+of(?![a-z]))?\s*(?=[a-z])")
_NUMBER_AFTER = pattern(r"\s*(\d{1,2})(?:st|nd|rd|th)?(?![\d:.a-z])")
_YEAR = pattern(r",?\s*((?:20|21)\d\d)(?![\d:]|-\d|\s*(?:-|to)\s*\d{3,4}(?!\d))")
_DAY_TO_DAY = pattern(r"(\d{1,2})(?:st|nd|rd|th|\.)?\s*(?:-|to)\s*(?=\d{1,2}(?:st|nd|rd|th|\.)?\s*[a-z])")
_FAR = {"today": 0, "tomorrow": 1, "yesterday": -1}
_NEXT_WEEK = pattern(r"\s*next\s+week(?![a-z])")
_NEXT = pattern(r"(next|this|on)\s+")


@dataclass(frozen=True, slots=True)
class SaidDate:
    """A day of a month as it was written, with the year and the day of the week if they were."""

    typed: str
    day: int
    month: int
    year: int | None = None
    weekday: int | None = None

    def on_or_after(self, earliest: date) -> date:
        """The date meant; without a year the first such date that is not before `earliest`."""
        years = (earliest.year, earliest.year + 1) if self.year is None else (self.year,)
        if any(year not in YEARS for year in years):
            raise Unreadable(f"{quoted(self.typed)} is out of reach: years go from {YEARS[0]} to {YEARS[-1]}")
        if self.month > 12 >= self.day:
            raise Unreadable(f"{quoted(self.typed)} has month {self.month}: the day comes first, as 25/3 or 25 mar")
        for year in years:
            found = _date(year, self.month, self.day)
            if found and (self.year is not None or found >= earliest):
                return self._checked(found)
        in_years = " or ".join(map(str, years))
        raise Unreadable(f"{quoted(self.typed)} is no day of {in_years}: write a date, as 9 mar or 2026-03-09")

    def _checked(self, found: date) -> date:
        if self.weekday is not None and found.weekday() != self.weekday:
            raise Unreadable(f"{quoted(self.typed)} does not fit: that day is {day_text(found)} {found.year}")
        return found


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def sees_date(line: Line) -> str:
    """The date that stands here, if it can't be a time: 2026-03-09, 9 mar."""
    start = line.at
    found = _iso_date(line) or _named_date(line)
    typed = line.since(start)
    line.at = start
    return typed if found else ""


def date_at(line: Line, times_follow: bool = False) -> SaidDate | None:
    """`9 mar`, `mar 9`, `2026-03-09`, `9.3.`, `9/3/2026`, with a day of the week before it or none.

    Where times follow, `thu 9.30` is half past nine; a date needs its second dot then, or a slash.
    """
    start = line.at
    weekday = line.word(DAYS)
    line.take(SPACES)
    strict = times_follow and weekday is not None
    found = _iso_date(line) or _number_date(line, strict) or _named_date(line)
    if found is None:
        line.at = start
        return None
    day, month, year = found
    return SaidDate(line.since(start), day, month, year, weekday)


def _iso_date(line: Line) -> tuple[int, int, int | None] | None:
    match = line.take(_ISO)
    return (int(match[3]), int(match[2]), int(match[1])) if match else None


def _number_date(line: Line, strict: bool) -> tuple[int, int, int | None] | None:
    match = line.see(_NUMBERS)
    if match is None or (strict and match[2] == "." and not (match[4] or match[5])):
        return None
    line.at = match.end()
    year = int(match[4]) if match[4] else None
    return int(match[1]), int(match[3]), year + 2000 if year is not None and year < 100 else year


def _named_date(line: Line) -> tuple[int, int, int | None] | None:
    start = line.at
    number = line.take(_DAY_NUMBER)
    month = line.word(MONTHS)
    if number is None and month is not None:
        number = line.take(_NUMBER_AFTER)
    if number is None or month is None:
        line.at = start
        return None
    year = line.take(_YEAR)
    return int(number[1]), month, int(year[1]) if year else None


def dates_at(line: Line) -> tuple[SaidDate, SaidDate] | None:
    """One date, or the first and the last of several: `6-10 apr`, `6 apr - 10 apr`."""
    start = line.at
    if number := line.take(_DAY_TO_DAY):
        last = date_at(line)
        if last is not None:
            return SaidDate(line.since(start), int(number[1]), last.month, last.year), last
    line.at = start
    first = date_at(line)
    if first is None:
        return None
    after_first = line.at
    last = date_at(line) if line.take(TO) else None
    if last is None:
        line.at = after_first
    return first, last or first


@dataclass(frozen=True, slots=True)
class SaidDay:
    """One day that was said, and a hint where the words may mean another one."""

    day: date
    hint: str = ""


def day_at(line: Line, today: date, work_week: WorkWeek, times_follow: bool = False) -> SaidDay | None:
    """A date, `today`, `tomorrow`, `mon` (the next one, today included), `next mon` (after today), `mon next week`."""
    said = date_at(line, times_follow)
    if said is not None:
        return SaidDay(said.on_or_after(today - BACK))
    far = line.word(_FAR)
    if far is not None:
        return SaidDay(today + timedelta(days=far))
    start = line.at
    next_week = work_week.first_of(today) + timedelta(days=7)
    if line.take(_NEXT_WEEK):
        return SaidDay(next_week)
    lead = line.take(_NEXT)
    weekday = line.word(DAYS)
    if weekday is None:
        line.at = start
        return None
    if line.take(_NEXT_WEEK):
        return SaidDay(next_week + timedelta(days=(weekday - next_week.weekday()) % 7))
    ahead = (weekday - today.weekday()) % 7
    if lead is None or lead[1].casefold() != "next":
        return SaidDay(today + timedelta(days=ahead))
    found = today + timedelta(days=ahead or 7)
    said_day = quoted(line.since(start))
    in_doubt = f"{said_day} is read as {day_text(found)}; for the one after write {DAY_NAMES[weekday]} next week"
    return SaidDay(found, in_doubt if found < next_week else "")
