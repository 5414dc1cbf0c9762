"""Other people's readers of iCalendar, to hold ours to: for busy times, and for what we write.

Busy times are read by `ical`, which shares no code with `icalendar` and `recurring-ical-events`, by which ours reads.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import icalendar
from ical.calendar_stream import CalendarStream, IcsCalendarStream
from ical.event import EventStatus
from ical.timeline import calendar_timeline
from ical.types.period import FreeBusyType

Piece = tuple[date, int, int]
"""A day, and from which minute to which."""

_DAY = timedelta(days=1)


def busy_pieces(data: bytes, zone: str, first: date, last: date) -> set[Piece]:
    """Busy times by `ical`, as wall time. Raises what it raises: it reads all of a file or nothing."""
    firm = ZoneInfo(zone)
    found: set[Piece] = set()
    begin = datetime.combine(first - 2 * _DAY, time(), firm)
    end = datetime.combine(last + 2 * _DAY, time(), firm)
    text = data.decode("utf-8-sig").strip()
    if not text.startswith("BEGIN:VCALENDAR"):
        text = f"BEGIN:VCALENDAR\n{text}\nEND:VCALENDAR\n"
    for calendar in CalendarStream.from_ics(text).calendars:
        for part in calendar.freebusy:
            for period in part.freebusy or []:
                if period.free_busy_type != FreeBusyType.FREE:
                    found |= _pieces(period.start, period.end_value, firm, first, last)
        if (calendar.method or "PUBLISH").upper() not in ("PUBLISH", "REQUEST", "ADD"):
            continue
        for event in calendar_timeline(calendar.events, firm).overlapping(begin, end):
            free = event.transparency == "TRANSPARENT" or any(
                each.name == "x-microsoft-cdo-busystatus" and each.value == "FREE" for each in event.extras
            )
            if not free and event.status != EventStatus.CANCELLED:
                found |= _pieces(event.dtstart, event.end, firm, first, last)
    return found


def _pieces(begin: date, end: date, firm: ZoneInfo, first: date, last: date) -> set[Piece]:
    """Minute by minute days of it, written differently from ours on purpose."""
    low, high = (_wall(each, firm) for each in (begin, end))
    found = set()
    for number in range((last - first).days + 1):
        midnight = datetime.combine(first + number * _DAY, time())
        from_minute = max(0, int((low - midnight) // timedelta(minutes=1)))
        to_minute = min(1440, -int((midnight - high) // timedelta(minutes=1)))
        if from_minute < to_minute:
            found.add((midnight.date(), from_minute, to_minute))
    return found


def _wall(moment: date, firm: ZoneInfo) -> datetime:
    if not isinstance(moment, datetime):
        return datetime.combine(moment, time())
    return (moment if moment.tzinfo is None else moment.astimezone(firm)).replace(tzinfo=None)


def events_by_ical(text: str) -> list[tuple[str, int, str, datetime, datetime, str, str | None]]:
    """UID, SEQUENCE, STATUS, beginning, end, summary and description, by the package `ical`, which is strict."""
    calendar = IcsCalendarStream.calendar_from_ics(text)
    return [
        (
            event.uid,
            event.sequence or 0,
            event.status.value if event.status else "",
            event.dtstart,
            event.dtend,
            event.summary or "",
            event.description,
        )
        for event in calendar.events
    ]


def events_by_icalendar(text: str) -> list[tuple[str, int, str, datetime, datetime, str, str | None]]:
    icalendar.use_zoneinfo()
    calendar = icalendar.Calendar.from_ical(text)
    assert not [each for each in calendar.walk() if each.errors]
    return [
        (
            str(event["UID"]),
            int(event["SEQUENCE"]),
            str(event["STATUS"]),
            event.DTSTART,
            event.DTEND,
            str(event["SUMMARY"]),
            str(event["DESCRIPTION"]) if "DESCRIPTION" in event else None,
        )
        for event in calendar.walk("VEVENT")
    ]
