"""Times and days of the week as people write them, read at one place of a line: `9-12`, `1-3pm`, `tue`, `mon-fri`.

What can't be meant raises `Unreadable`, in words that say what to write instead. It knows no plans and no clock.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeVar

from gaptui.method.blocks import DAY_MINUTES, DAY_NAMES, SHORTEST, WorkWeek, clock
from gaptui.method.cell_values import Unreadable
from gaptui.method.hour_plan import days_text, short_range

MOST_LETTERS = 4_000
"""A longer text is no plan of hours; the longest line we write ourselves is shorter."""

_Value = TypeVar("_Value")

_NOON = 12 * 60
NIGHT = 6 * 60
_LONGEST_QUOTE = 24


# -- a line, and a place in it


def tidy(text: str) -> str:
    """Every kind of dash as a hyphen, wide letters as plain ones, nothing that can't be seen; too long is refused."""
    if len(text) > MOST_LETTERS:
        raise Unreadable(f"that is too long: {MOST_LETTERS} letters at most")
    plain = unicodedata.normalize("NFKC", text)
    if len(plain) > MOST_LETTERS:
        raise Unreadable(f"that is too long: {MOST_LETTERS} letters at most")
    return "".join(_plain_letter(letter) for letter in plain)


def _plain_letter(letter: str) -> str:
    if letter.isspace():
        return " "
    if unicodedata.category(letter) == "Pd" or letter == chr(0x2212):  # the minus sign is no dash to Unicode
        return "-"
    if letter == chr(0xD7):  # the multiplication sign
        return "x"
    return "" if unicodedata.category(letter).startswith("C") else letter


def quoted(words: str) -> str:
    """What was typed, in quotes and cut short: it may be anything."""
    bare = " ".join(words.split())
    return f'"{bare}"' if len(bare) <= _LONGEST_QUOTE else f'"{bare[:_LONGEST_QUOTE]}..."'


class Line:
    """A tidied text and how far it was read. What reads nothing leaves the place where it was."""

    def __init__(self, text: str) -> None:
        self.text = tidy(text)
        self.at = 0

    @property
    def done(self) -> bool:
        return self.at >= len(self.text)

    def see(self, wanted: re.Pattern[str]) -> re.Match[str] | None:
        return wanted.match(self.text, self.at)

    def take(self, wanted: re.Pattern[str]) -> re.Match[str] | None:
        match = self.see(wanted)
        if match is not None:
            self.at = match.end()
        return match

    def word(self, known: Mapping[str, _Value]) -> _Value | None:
        """What the next word means, a full stop after it included, if it is a known one."""
        match = self.see(_WORD)
        value = known.get(match[1].casefold()) if match else None
        if match and value is not None:
            self.at = match.end()
        return value

    def chunk(self) -> str:
        """What stands here up to the next space, to be quoted."""
        match = self.see(_CHUNK)
        return match[0] if match else ""

    def since(self, start: int) -> str:
        return self.text[start : self.at]

    def must_be_done(self, instead: str) -> None:
        self.take(SPACES)
        if not self.done:
            raise Unreadable(f"{quoted(self.chunk())} is not understood here: {instead}")


def pattern(text: str) -> re.Pattern[str]:
    """In any case, and of plain letters and digits only: others fold into them in surprising ways."""
    return re.compile(text, re.ASCII | re.IGNORECASE)


_WORD = re.compile(r"([^\W\d_]+)(?:\.(?!\d))?")
_CHUNK = re.compile(r"[^\s,;]+|[,;]")
SPACES = re.compile(r"[\s,.]*")


# -- times of the day


_TIME = r"(\d+(?:[:.h]\d+)*)(?:\s?h(?![a-z]))?(?:\s?([ap])\.?m\b\.?)?"
_ONE_TIME = pattern(_TIME)
_RANGE = pattern(rf"{_TIME}\s*(?:-|to|until|till)\s*{_TIME}")


@dataclass(frozen=True, slots=True)
class Stretch:
    """A range of times, with the words it was said in. `half_said`: with am or pm."""

    start: int
    end: int
    typed: str
    half_said: bool = False

    @property
    def minutes(self) -> int:
        return self.end - self.start


def sees_range(line: Line) -> bool:
    return line.see(_RANGE) is not None


def range_at(line: Line) -> Stretch | None:
    """`9-12`, `9:30 to 12`, `1-3pm`. Where only one of the two has am or pm, it counts for both if that makes sense."""
    match = line.take(_RANGE)
    if match is None:
        return None
    typed = "".join(match[0].split()) if "-" in match[0] else " ".join(match[0].split())
    first, last = (match[2] or "").lower(), (match[4] or "").lower()
    start, end = _minutes(match[1], first), _minutes(match[3], last)
    if last == "p" and not first and 60 <= start < _NOON and start + _NOON < end:
        start += _NOON
    if first == "p" and not last and 60 <= end < _NOON and end + _NOON > start:
        end += _NOON
    end = end or DAY_MINUTES
    _check(start, end, typed)
    return Stretch(start, end, typed, bool(first or last))


def time_at(line: Line) -> int | None:
    """A single time, as minutes after midnight."""
    match = line.take(_ONE_TIME)
    return None if match is None else _minutes(match[1], (match[2] or "").lower())


def _minutes(digits: str, half: str) -> int:
    """Minutes after midnight from `9`, `9:30`, `9h30`, `0930`; `half` is a for am, p for pm, or nothing."""
    typed = quoted(digits + (f"{half}m" if half else ""))
    parts = re.split("[:.h]", digits.casefold())
    if len(parts) == 1 and len(digits) in (3, 4):
        parts = [digits[:-2], digits[-2:]]
    if len(parts) > 2 or len(parts[0]) > 2 or (len(parts) == 2 and len(parts[1]) != 2):
        raise Unreadable(f"{typed} is no time of the day: write 9, 9:30 or 0930")
    hour, minute = int(parts[0]), int(parts[1]) if len(parts) == 2 else 0
    if minute > 59:
        raise Unreadable(f"{typed} has {minute} minutes: write 0 to 59 of them")
    if half and not 1 <= hour <= 12:
        raise Unreadable(f"{typed} is no time of the day: write 1pm or 13")
    if hour * 60 + minute > DAY_MINUTES:
        raise Unreadable(f"{typed} is no time of the day: the last one is 24")
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return hour * 60 + minute


def _check(start: int, end: int, typed: str) -> None:
    """Refuse a range that ends before it begins, or is too short for anything."""
    if start == end:
        raise Unreadable(f"{quoted_range(typed)} ends when it begins: write until when, as 9-12")
    if end < start:
        if start < end + _NOON <= DAY_MINUTES:
            instead = f"write {short_range(start, end + _NOON)}"
        elif end <= NIGHT and start < DAY_MINUTES:
            instead = f"a block ends by midnight, write {short_range(start, DAY_MINUTES)}"
        else:
            instead = f"write {short_range(end, start)}"
        raise Unreadable(f"{quoted_range(typed)} ends before it begins: {instead}")
    if end - start < SHORTEST:
        raise Unreadable(f"{quoted_range(typed)} is {end - start} minutes long: {SHORTEST} minutes are the least")


def quoted_range(typed: str) -> str:
    """A range needs no quotes while it is short: it is only numbers."""
    return typed if len(typed) <= _LONGEST_QUOTE else quoted(typed)


def night_hint(stretch: Stretch) -> str:
    """Words about hours before six in the morning, which are mostly the afternoon; nothing for others."""
    if stretch.start >= NIGHT:
        return ""
    at_night = f"{clock(stretch.start)}-{clock(stretch.end)} is at night"
    if stretch.half_said or stretch.end + _NOON > DAY_MINUTES or stretch.start < 60:
        return at_night
    later = short_range(stretch.start + _NOON, stretch.end + _NOON)
    return f"{at_night}: write {later} or {short_range(stretch.start, stretch.end)}pm if that is meant"


# -- days of the week


FULL_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_OTHER_DAYS = {"tues": 1, "weds": 2, "thur": 3, "thurs": 3}
DAYS: dict[str, int] = {
    said: day
    for day, full in enumerate(FULL_DAYS)
    for said in (full, f"{full}s", DAY_NAMES[day], DAY_NAMES[day][:2], *(o for o, d in _OTHER_DAYS.items() if d == day))
}
_ALL_DAYS = {"daily": True, "weekdays": True, "workdays": True}
_EVERY_DAY = pattern(r"(?:every|each)\s+(?:work(?:ing)?\s?|week)?day(?![a-z])")
_EVERY = pattern(r"(?:every|each)\s+")
TO = pattern(r"\s*(?:-|to(?![a-z])|until(?![a-z])|till(?![a-z])|through|thru)\s*")


@dataclass(frozen=True, slots=True)
class SaidDays:
    """Days of the week that were said as one: `tue`, `mon-fri`, `daily`."""

    days: tuple[int, ...]
    hint: str = ""


def days_at(line: Line, work_week: WorkWeek) -> SaidDays | None:
    """A day, a range of days, or the words for every working day."""
    start = line.at
    if line.take(_EVERY_DAY) or line.word(_ALL_DAYS):
        return _working_days(work_week, line.since(start))
    line.take(_EVERY)
    first = line.word(DAYS)
    if first is None:
        line.at = start
        return None
    after_first = line.at
    last = line.word(DAYS) if line.take(TO) else None
    if last is None:
        line.at = after_first
        return SaidDays((first,))
    if last == first:
        raise Unreadable(f"{quoted(line.since(start))} is one day: write {DAY_NAMES[first]}")
    days = tuple((first + n) % 7 for n in range((last - first) % 7 + 1))
    if (last - work_week.first_day) % 7 > (first - work_week.first_day) % 7:
        return SaidDays(days)
    named = " ".join(DAY_NAMES[day].title() for day in days)
    return SaidDays(days, f"{quoted(line.since(start))} goes over the end of the week: {named}")


def _working_days(work_week: WorkWeek, typed: str) -> SaidDays:
    days = tuple(sorted(work_week.work_days))
    if not days:
        raise Unreadable(f"{quoted(typed)}: the firm has no working days; write the days, as tue thu")
    usual = typed.casefold() == "weekdays" and days == tuple(range(5))
    return SaidDays(days, "" if usual else f"{quoted(typed)} is read as the working days: {days_text(days).title()}")
