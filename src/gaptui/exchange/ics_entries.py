"""Events of a calendar file with all that says when they take place, and how the library is told of them.

It expands nothing: how an event repeats is the library's business.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from gaptui.exchange.ics_moments import (
    LONGEST,
    YEARS,
    Dates,
    Length,
    Moment,
    digits,
    ended,
    length_of,
    times_of,
    wall_of,
    zone_at,
)
from gaptui.exchange.ics_text import Line, Part, Unreadable, checked_rule, shown
from gaptui.text import clean


@dataclass(slots=True)
class Entry:
    """One VEVENT. `replaces` is the occurrence of another that it stands for, and with `onward` all later ones too."""

    part: Part
    begin: Moment
    length: Length
    sequence: int = 0
    busy: bool = True
    cancelled: bool = False
    title: str = ""
    replaces: Moment | None = None
    onward: bool = False
    repeats: list[str] = field(default_factory=list)
    """How it repeats and where not, as lines for the library."""
    times: int = 1
    """About how many times the library tries."""
    step: timedelta = timedelta()
    """How far its beginning may be moved, any number of times, without a change to later times; or not at all."""


def read_entry(part: Part, dates: Dates, *, called_off: bool) -> Entry | None:
    """An event, or nothing where it can make nobody busy and tells nothing of others. Raises `Unreadable`."""
    cancelled = called_off or part.word("STATUS") == "CANCELLED"
    busy = part.word("TRANSP") != "TRANSPARENT" and part.word("X-MICROSOFT-CDO-BUSYSTATUS") != "FREE"
    place = part.first("RECURRENCE-ID")
    if not busy and place is None and part.first("UID") is None:
        return None
    try:
        entry = _entry(part, dates, place)
    except Unreadable:
        # What is free anyway need not be understood; what replaces an occurrence must.
        if place is not None or (busy and not cancelled):
            raise
        if not cancelled:
            return None
        entry = Entry(part, date.min, Length(timedelta()))
    entry.busy, entry.cancelled = busy, cancelled
    word = part.word("SEQUENCE")
    title = part.first("SUMMARY")
    if title is not None:
        entry.title = clean(title.letters()).strip()
    entry.sequence = int(word) if re.fullmatch("[0-9]{1,9}", word) else 0
    return entry


def _entry(part: Part, dates: Dates, place: Line | None) -> Entry:
    start = part.first("DTSTART")
    if start is None:
        raise Unreadable(part.number, "the event has no beginning (DTSTART)")
    begin = dates.all(start)[0]
    if begin.year not in YEARS:
        raise Unreadable(start.number, f"{shown(start.value()[1])} lies outside the years that can be read")
    dates = dates.beside(begin)
    begin, length = _length(begin, part, dates)
    length.after(begin)  # an end beyond all years overflows here
    entry = Entry(part, begin, length)
    if place is not None:
        entry.replaces = dates.all(place)[0]
        entry.onward = place.value()[0].get("RANGE", "").upper() == "THISANDFUTURE"
    for line in part.lines:
        if line.name in ("RRULE", "EXRULE"):
            rule, times = ended(line, begin, dates, part)
            entry.times += times
            if rule and line.name == "RRULE":
                entry.repeats.append(f"RRULE:{rule}")
            elif rule:
                # The library leaves these out: they are of an older standard.
                wall = wall_of(begin)
                for gone in next(times_of(rule, wall, [(wall, dates.last)])):
                    entry.repeats.append(f"EXDATE{as_written(gone, begin)}")
        elif line.name == "RDATE":
            entry.repeats += [_extra(found, begin) for found in dates.periods(line)]
        elif line.name == "EXDATE":
            for each in dates.all(line):
                entry.repeats.append(f"EXDATE{as_written(place_of(each, begin), begin)}")
                if isinstance(begin, datetime) and not isinstance(each, datetime):
                    # A day named for an event with hours means all of that day.
                    entry.repeats.append(f"EXDATE;VALUE=DATE:{digits(each)}")
    rules = part.all("RRULE")
    if len(rules) == 1:
        entry.step = _step(checked_rule(rules[0]))
    entry.times += len(entry.repeats)
    return entry


def _step(rule: dict[str, str]) -> timedelta:
    days = {"DAILY": 1, "WEEKLY": 7}.get(rule["FREQ"], 0) if "COUNT" not in rule else 0
    return timedelta(days=min(days * int(rule.get("INTERVAL", "1")), LONGEST.days))


def _length(begin: Moment, part: Part, dates: Dates) -> tuple[Moment, Length]:
    """The beginning again, as a time where the end is one, and how long it takes."""
    if (line := part.first("DTEND")) is not None:
        end = dates.all(line)[0]
        length = dates.between(line, begin, end)
        if isinstance(end, datetime):
            return dates.timed(begin), length
        if not isinstance(begin, datetime) and not length.wall:
            # Some programs give a day as its own end.
            length = Length(timedelta(days=1))
        return begin, length
    if (line := part.first("DURATION")) is not None:
        length = length_of(line, line.value()[1])
        return dates.timed(begin) if length.real else begin, length
    return begin, Length(timedelta() if isinstance(begin, datetime) else timedelta(days=1))


def _extra(found: tuple[Moment, Length | None] | Unreadable, begin: Moment) -> str:
    if isinstance(found, Unreadable):
        raise found
    moment, length = found
    if length is None or not isinstance(begin, datetime):
        return f"RDATE{as_written(place_of(moment, begin), begin)}"
    low, high = (wall_of(each, begin.tzinfo) for each in (moment, length.after(moment)))
    return f"RDATE;VALUE=PERIOD:{digits(low)}/{digits(max(low, high))}"


def place_of(moment: Moment, begin: Moment) -> datetime:
    """One of the times of an event as clocks show it where the event begins; of a whole day, its midnight."""
    if isinstance(begin, datetime) and not isinstance(moment, datetime):
        return datetime.combine(moment, begin.time())
    wall = wall_of(moment, zone_at(begin))
    return wall if isinstance(begin, datetime) else datetime.combine(wall.date(), time())


def as_written(place: datetime, begin: Moment) -> str:
    return f":{digits(place)}" if isinstance(begin, datetime) else f";VALUE=DATE:{digits(place.date())}"


def written(entry: Entry, begin: Moment, lines: Sequence[str], early: datetime | None = None) -> str:
    """An event for the library, with further lines.

    The library counts from the first time on: an event that has long been going on begins shortly before `early`.
    """
    wall = wall_of(begin)
    if early and entry.step and (long_ago := early - entry.length.about - wall) > entry.step:
        wall += long_ago // entry.step * entry.step
    kind = "" if isinstance(begin, datetime) else ";VALUE=DATE"
    low, high = (
        digits(each if isinstance(begin, datetime) else each.date()) for each in (wall, wall + entry.length.about)
    )
    return "\r\n".join(["BEGIN:VEVENT", f"DTSTART{kind}:{low}", f"DTEND{kind}:{high}", *lines, "END:VEVENT", ""])
