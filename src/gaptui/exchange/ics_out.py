"""Protected hours as an iCalendar file that any calendar program takes: one busy event for each.

It knows no blocks and no clock: which events there are and when they last changed is the caller's business. The same
events always make the same bytes.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import TYPE_CHECKING

from gaptui.exchange.ics_zone_names import is_utc, zone_named
from gaptui.method.announcement import Announcement
from gaptui.records.errors import Invalid
from gaptui.text import clean, clean_lines

if TYPE_CHECKING:
    from icalendar import Event, Timezone

PRODUCT = "-//gaptui//Protected hours//EN"


def write_events(events: Sequence[Announcement], zone: str, name: str, *, alarm_minutes: int | None = None) -> str:
    """All events, the earliest first, without repeat rules: other programs lose those that go by weekdays.

    Wall times go out as they are, with their zone. On the night clocks go back, an hour that comes twice means the
    first one; on the night they go forward, an hour that is left out means the one after it: RFC 5545 says so.
    Raises `Invalid` for a zone that this machine does not know: its hours would be other hours elsewhere.
    """
    from icalendar import Calendar, vText

    found = zone_named(zone)
    if found is None:
        raise Invalid(f'"{clean(zone)}" is no time zone known on this machine. Nothing was changed.')
    events = sorted(events, key=lambda each: (each.span, each.uid))
    calendar = Calendar()
    for key, value in (("VERSION", "2.0"), ("PRODID", PRODUCT), ("METHOD", "PUBLISH")):
        calendar.add(key, value)
    # Of a name that is not in the standard the library does not know that it holds text.
    calendar.add("X-WR-CALNAME", vText(clean(name)))
    wall: tzinfo = UTC if is_utc(zone) else found
    if events and wall is not UTC:
        days = [each.span.day for each in events]
        calendar.add_component(_timezone(found, zone, min(days), max(days)))
    for event in events:
        calendar.add_component(_part(event, wall, alarm_minutes))
    data: bytes = calendar.to_ical()
    return data.decode("utf-8")


def _part(event: Announcement, wall: tzinfo, alarm_minutes: int | None) -> Event:
    from icalendar import Alarm, Event

    begin = datetime.combine(event.span.day, time(), wall)
    part = Event()
    part.add("UID", clean(event.uid))
    part.add("SEQUENCE", event.sequence)
    # Without a zone it is UTC: never the zone of the machine, which would make other bytes elsewhere.
    stamp = event.stamp if event.stamp.tzinfo is not None else event.stamp.replace(tzinfo=UTC)
    part.add("DTSTAMP", stamp.astimezone(UTC).replace(microsecond=0))
    # Added to a wall time, minutes stay wall time: a span to 24:00 ends at 0:00 of the next day.
    part.add("DTSTART", begin + timedelta(minutes=event.span.start))
    part.add("DTEND", begin + timedelta(minutes=event.span.end))
    part.add("SUMMARY", clean(event.summary))
    if event.description:
        part.add("DESCRIPTION", clean_lines(event.description))
    part.add("STATUS", "CANCELLED" if event.cancelled else "CONFIRMED")
    part.add("TRANSP", "OPAQUE")
    if alarm_minutes is not None and not event.cancelled:
        alarm = Alarm()
        alarm.add("ACTION", "DISPLAY")
        alarm.add("TRIGGER", timedelta(minutes=-alarm_minutes))
        alarm.add("DESCRIPTION", clean(event.summary))
        part.add_component(alarm)
    return part


def _timezone(zone: tzinfo, name: str, first: date, last: date) -> Timezone:
    """The zone from the year before `first` to the year after `last`.

    Ours: the library's own gives the beginning of summer time in the wrong one of the two offsets, an hour late.
    """
    from icalendar import Timezone, TimezoneDaylight, TimezoneStandard

    part = Timezone()
    part.add("TZID", name)
    begin = datetime(max(first.year - 1, 1), 1, 1, tzinfo=UTC)
    end = datetime(min(last.year + 2, 9999), 1, 1, tzinfo=UTC)
    for before, change in ((begin, begin), *_changes(zone, begin, end)):
        was, now = before.astimezone(zone), change.astimezone(zone)
        one = TimezoneDaylight() if now.dst() else TimezoneStandard()
        # The moment of change is written as clocks showed it before they were changed.
        one.add("DTSTART", change.replace(tzinfo=None) + (was.utcoffset() or timedelta()))
        one.add("TZOFFSETFROM", was.utcoffset())
        one.add("TZOFFSETTO", now.utcoffset())
        one.add("TZNAME", now.tzname() or name)
        part.add_component(one)
    return part


def _changes(zone: tzinfo, begin: datetime, end: datetime) -> list[tuple[datetime, datetime]]:
    """Each change of clocks: the second before it, and its own."""
    found = []
    day = timedelta(days=1)
    while begin < end:
        if begin.astimezone(zone).utcoffset() != (begin + day).astimezone(zone).utcoffset():
            low, high = 0, 24 * 60 * 60
            while high - low > 1:
                middle = (low + high) // 2
                same = (begin + timedelta(seconds=middle)).astimezone(zone).utcoffset()
                low, high = (middle, high) if same == begin.astimezone(zone).utcoffset() else (low, middle)
            found.append((begin + timedelta(seconds=low), begin + timedelta(seconds=high)))
        begin += day
    return found
