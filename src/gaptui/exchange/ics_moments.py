"""Events as the libraries can't misread them: each date in one zone, without the zone, and rules that end.

The libraries match what is left out or moved by the hands of the clock whatever the zone, keep the zones of one file
for the next, and try rules that never fit up to the year 9999. So they are given all dates of an event as clocks show
them where the event takes place, and the zone comes back afterwards. How events repeat is theirs to count.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from gaptui.exchange.ics_text import Line, Part, Unreadable, checked_rule, shown

Moment = date | datetime
"""A whole day, or a time in a zone."""
ZoneOf = Callable[[str, int], tzinfo]
"""Finds a zone by the name it has on a line."""

YEARS = range(1600, 9001)
"""Old programs write birthdays into the year 1604."""
_DAY = timedelta(days=1)
_MOST_TIMES = 200_000
"""How often an event may repeat up to the last day asked for: each time is tried from the first on."""
LONGEST = timedelta(days=400_000)
_STAMP = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d))?(Z?)", re.IGNORECASE | re.ASCII)
_ALWAYS_FITS = {"FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST", "BYHOUR", "BYMINUTE", "BYSECOND"}


@dataclass(frozen=True, slots=True)
class Length:
    """Days and hours as clocks show them, and then real time: the two differ on a night on which clocks change."""

    wall: timedelta
    real: timedelta = timedelta()

    def after(self, begin: Moment) -> Moment:
        end = begin + self.wall
        return (end.astimezone(UTC) + self.real) if self.real and isinstance(end, datetime) else end

    @property
    def about(self) -> timedelta:
        """Enough for the library to find the event by; it looks back so far, and knows no years before 1."""
        return min(self.wall + self.real, LONGEST)


class Dates:
    """Reads the dates of one event or list of times. All of it raises `Unreadable`."""

    def __init__(
        self, zone_of: ZoneOf, here: tzinfo, last: datetime, day_of: Callable[[datetime], date | None]
    ) -> None:
        self.here = here
        """The zone of times that name none."""
        self.last = last
        """Nobody asks for anything later."""
        self.day_of = day_of
        """Names the day that begins at a moment of UTC, somewhere in this calendar."""
        self._zone_of = zone_of

    def beside(self, begin: Moment) -> Dates:
        """For the other dates of an event that begins then: without a zone, they are meant in its own."""
        return Dates(self._zone_of, zone_at(begin) or self.here, self.last, self.day_of)

    def all(self, line: Line) -> list[Moment]:
        zone, value = line.value()[0].get("TZID", ""), line.value()[1]
        return [self._moment(line, text, zone) for text in value.split(",")]

    def periods(self, line: Line) -> Iterator[tuple[Moment, Length | None] | Unreadable]:
        """Times, and how long each takes if it says so; what can't be read says why."""
        zone, value = line.value()[0].get("TZID", ""), line.value()[1]
        for text in value.split(",") if value else ():
            first, slash, second = text.strip().partition("/")
            try:
                begin = self._moment(line, first, zone)
                if not slash:
                    yield begin, None
                elif re.match("[+-]?P", second, re.IGNORECASE):
                    yield begin, length_of(line, second)
                else:
                    yield begin, self.between(line, begin, self._moment(line, second, zone), text)
            except Unreadable as error:
                yield error

    def between(self, line: Line, begin: Moment, end: Moment, text: str = "") -> Length:
        length = Length(timedelta(days=end.toordinal() - begin.toordinal()))
        if isinstance(begin, datetime) or isinstance(end, datetime):
            low, high = (self.timed(each) for each in (begin, end))
            same = low.tzinfo is high.tzinfo
            length = Length(high - low) if same else Length(timedelta(), high.astimezone(UTC) - low.astimezone(UTC))
        if length.wall + length.real < timedelta():
            raise Unreadable(line.number, f"{shown(text) if text else 'the event'} ends before it begins")
        return length

    def timed(self, moment: Moment) -> datetime:
        return moment if isinstance(moment, datetime) else datetime.combine(moment, time(), self.here)

    def _moment(self, line: Line, text: str, zone: str) -> Moment:
        found, utc = stamp(line, text)
        if not isinstance(found, datetime):
            return found
        if utc:
            return found.replace(tzinfo=UTC)
        return found.replace(tzinfo=self._zone_of(zone, line.number) if zone else self.here)


def stamp(line: Line, text: str) -> tuple[Moment, bool]:
    """A day, or a time without its zone, and whether that is UTC. Raises `Unreadable`."""
    found = _STAMP.fullmatch(text.strip())
    if found is None:
        words = f"{shown(text)} is no date or time" if text.strip() else "a date or time is missing"
        raise Unreadable(line.number, words)
    year, month, day, *clock = (int(each) for each in found.groups()[:6] if each is not None)
    try:
        if not clock:
            return date(year, month, day), False
        # A second that is put in to keep clocks right, 60, is none that others know.
        moment = datetime(year, month, day, clock[0], clock[1], min(clock[2], 59))  # noqa: DTZ001 - wall time
    except ValueError:
        raise Unreadable(line.number, f"{shown(text)} is no date or time") from None
    return moment, bool(found[7])


def length_of(line: Line, text: str) -> Length:
    """Raises `Unreadable`."""
    from icalendar import vDuration

    try:
        whole: timedelta = vDuration.from_ical(text.strip().upper())  # type: ignore[no-untyped-call]
        if not re.search("[0-9]", text):
            raise ValueError
    except (ValueError, OverflowError):
        raise Unreadable(line.number, f"{shown(text)} is no length of time") from None
    if whole < timedelta():
        raise Unreadable(line.number, f"{shown(text)} ends before it begins")
    wall = timedelta(days=whole.days) if re.search("[0-9][DW]", text, re.IGNORECASE) else timedelta()
    return Length(wall, whole - wall)


# -- rules


def ended(line: Line, begin: Moment, dates: Dates, part: Part) -> tuple[str, int]:
    """A rule as the library reads it right, with an end, and about how often it is tried; nothing if it never fits."""
    rule = checked_rule(line)
    wall, until = wall_of(begin), dates.last
    if "UNTIL" in rule:
        until = min(until, _until(line, rule["UNTIL"], begin, dates.day_of))
    if until < wall:
        # The library would not even let it take place once.
        return "", 0
    days = max(0, (until - wall).days + 1)
    step = {"DAILY": 1, "WEEKLY": 7, "MONTHLY": 28, "YEARLY": 365}.get(rule["FREQ"])
    every = 1
    for name in ("BYHOUR", "BYMINUTE", "BYSECOND"):
        every *= len(set(rule.get(name, "0").split(",")))
    within = 1 if step == 1 or rule.keys() <= _ALWAYS_FITS else min(step or 1, 366)
    times = every * within * (days // (step * int(rule.get("INTERVAL", "1"))) + 1) if step else 0
    if step is None or every > 24 or times > _MOST_TIMES:
        raise Unreadable(part.number, "the event repeats too often to be read")
    text = ";".join(f"{name}={value}" for name, value in rule.items() if name != "UNTIL")
    if not rule.keys() <= _ALWAYS_FITS and not (step == 7 and rule.keys() <= {*_ALWAYS_FITS, "BYDAY"}):
        times += 50
        if not ever_fits(text, wall):
            return "", times
    return f"{text};UNTIL={digits(until if isinstance(begin, datetime) else until.date())}", times


def _until(line: Line, text: str, begin: Moment, day_of: Callable[[datetime], date | None]) -> datetime:
    found, utc = stamp(line, text)
    if not isinstance(begin, datetime):
        # Exchange writes when the last day begins, as UTC: that may be called by the day before.
        day = day_of(found.replace(tzinfo=UTC)) if utc and isinstance(found, datetime) else None
        return datetime.combine(day or date(found.year, found.month, found.day), time())
    if not isinstance(found, datetime):
        # A date is all of that day; libraries take it for the midnight it begins with.
        return datetime.combine(found, time(23, 59, 59))
    if not utc or found.year >= YEARS.stop:
        return found
    return found.replace(tzinfo=UTC).astimezone(begin.tzinfo).replace(tzinfo=None)


def ever_fits(rule: str, begin: datetime) -> bool:
    """Whether a rule fits at all: one that does not would be tried up to the year 9999.

    The calendar comes again every 400 years, to the weekday. So late, all years that are left are tried soon.
    """
    later = begin.replace(year=begin.year + ((9999 - begin.year) // 400 - 1) * 400)
    # Nearly every rule fits within the first of these; what was tried once is not tried again.
    spans_of_years = [(later, later + years * timedelta(days=365)) for years in (1, 9, 50, 399)]
    return any(times_of(rule, later, spans_of_years))


def times_of(rule: str, begin: datetime, asked: Sequence[tuple[datetime, datetime]]) -> Iterator[list[datetime]]:
    """When a rule fits within each of some days, by the library; it counts the beginning whether that fits or not."""
    import recurring_ical_events
    from icalendar import Calendar

    event = f"BEGIN:VEVENT\r\nDTSTART:{digits(begin)}\r\nRRULE:{rule}\r\nEND:VEVENT\r\n"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        calendar = Calendar.from_ical(f"BEGIN:VCALENDAR\r\n{event}END:VCALENDAR\r\n")
        series = recurring_ical_events.of(calendar).series[0]
        for first, last in asked:
            times = list(series.rrule_between(first, last))
            times.remove(begin)
            yield times


def wall_of(moment: Moment, zone: tzinfo | None = None) -> datetime:
    """The moment as clocks show it, in its own zone or in another; a day as its midnight."""
    if not isinstance(moment, datetime):
        return datetime.combine(moment, time())
    return (moment.astimezone(zone) if zone is not None else moment).replace(tzinfo=None)


def digits(moment: Moment) -> str:
    """As files write it, without a zone."""
    return moment.isoformat().replace("-", "").replace(":", "")


def zone_at(begin: Moment) -> tzinfo | None:
    return begin.tzinfo if isinstance(begin, datetime) else None
