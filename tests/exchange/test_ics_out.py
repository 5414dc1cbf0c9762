"""Protected hours as a calendar file: read by two packages that share no code, and by our own reader."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import icalendar
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exchange.ics_second_reader import events_by_ical, events_by_icalendar
from gaptui.exchange.ics_in import read_busy
from gaptui.exchange.ics_out import write_events
from gaptui.method.announcement import Announcement as Event
from gaptui.method.blocks import Span
from gaptui.records.errors import Invalid
from gaptui.text import clean, clean_lines
from store.long import times

STAMP = datetime(2026, 3, 1, 12, 30, 15, tzinfo=UTC)
ZONES = (
    "Europe/London",
    "America/New_York",
    "Asia/Kolkata",
    "Australia/Lord_Howe",
    "Africa/Casablanca",
    "America/Sao_Paulo",
    "Pacific/Auckland",
    "UTC",
)
SOME_ZONES = ZONES[: times(5, 8)]


def event(
    day: date, start: int, minutes: int, uid: str = "a@b", *, cancelled: bool = False, words: str = "Build"
) -> Event:
    return Event(uid, 0, STAMP, Span(day, start, minutes), words, cancelled=cancelled)


def spans(text: str, zone: str, first: date, last: date) -> list[Span]:
    return [busy.span for busy in read_busy(text.encode(), zone, first, last, source="x").busy]


def test_a_file_to_look_at() -> None:
    words = write_events(
        [Event("k7@gaptui", 3, STAMP, Span(date(2026, 10, 20), 540, 180), "Build, with care", "First\nsecond")],
        "Europe/London",
        "Owner; hours",
    )
    assert words.split("\r\n") == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//gaptui//Protected hours//EN",
        "METHOD:PUBLISH",
        "X-WR-CALNAME:Owner\\; hours",
        "BEGIN:VTIMEZONE",
        "TZID:Europe/London",
        *_change("STANDARD", "20250101T000000", "+0000", "+0000", "GMT"),
        *_change("DAYLIGHT", "20250330T010000", "+0000", "+0100", "BST"),
        *_change("STANDARD", "20251026T020000", "+0100", "+0000", "GMT"),
        *_change("DAYLIGHT", "20260329T010000", "+0000", "+0100", "BST"),
        *_change("STANDARD", "20261025T020000", "+0100", "+0000", "GMT"),
        *_change("DAYLIGHT", "20270328T010000", "+0000", "+0100", "BST"),
        *_change("STANDARD", "20271031T020000", "+0100", "+0000", "GMT"),
        "END:VTIMEZONE",
        "BEGIN:VEVENT",
        "SUMMARY:Build\\, with care",
        "DTSTART;TZID=Europe/London:20261020T090000",
        "DTEND;TZID=Europe/London:20261020T120000",
        "DTSTAMP:20260301T123015Z",
        "UID:k7@gaptui",
        "SEQUENCE:3",
        "DESCRIPTION:First\\nsecond",
        "STATUS:CONFIRMED",
        "TRANSP:OPAQUE",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ]


def _change(kind: str, start: str, was: str, now: str, name: str) -> list[str]:
    return [
        f"BEGIN:{kind}",
        f"DTSTART:{start}",
        f"TZNAME:{name}",
        f"TZOFFSETFROM:{was}",
        f"TZOFFSETTO:{now}",
        f"END:{kind}",
    ]


@pytest.mark.parametrize("zone", SOME_ZONES)
def test_other_programs_read_the_moments_we_mean(zone: str) -> None:
    """Blocks of each day of 2026 on which clocks change in one of the zones, of the day before, and of a quiet one."""
    changes = [(2, 15), (3, 8), (3, 22), (3, 29), (4, 5), (9, 27), (10, 4), (10, 25), (11, 1)]
    days = [date(2026, 6, 17), *(date(2026, *each) - timedelta(days=n) for each in changes for n in (0, 1))]
    events = [
        event(day, minute, 60, f"{day}-{minute}@x") for day in days for minute in (0, 60, 90, 120, 180, 540, 23 * 60)
    ]
    text = write_events(events, zone, "x")
    wall = ZoneInfo(zone)
    for read in (events_by_ical, events_by_icalendar):
        found = {each[0]: each for each in read(text)}
        assert len(found) == len(events)
        for each in events:
            begin = datetime(each.span.day.year, each.span.day.month, each.span.day.day, tzinfo=wall)
            uid, sequence, status, start, end, *_ = found[each.uid]
            assert (sequence, status) == (0, "CONFIRMED")
            assert start.astimezone(UTC) == (begin + timedelta(minutes=each.span.start)).astimezone(UTC), uid
            assert end.astimezone(UTC) == (begin + timedelta(minutes=each.span.end)).astimezone(UTC), uid
    assert spans(text, zone, date(2026, 1, 1), date(2026, 12, 31)) == sorted(each.span for each in events)


@pytest.mark.parametrize(
    ("zone", "year"), [*((zone, 2026) for zone in SOME_ZONES if zone != "UTC"), ("America/Sao_Paulo", 2017)]
)
def test_the_zone_is_described_right(zone: str, year: int) -> None:
    """Read by the description alone, under a name that nobody knows."""
    text = write_events([event(date(year, 6, 1), 540, 60)], zone, "x")
    part = icalendar.Calendar.from_ical(text).walk("VTIMEZONE")[0]
    described, real = part.to_tz(lookup_tzid=False), ZoneInfo(zone)
    moment = datetime(year - 1, 1, 2, tzinfo=UTC)
    changes = 0
    while moment.year < year + 2:
        offset = moment.astimezone(real).utcoffset()
        if offset != (moment + timedelta(hours=12)).astimezone(real).utcoffset():
            changes += 1
            steps = [timedelta(minutes=30 * n) for n in range(-4, 28)]
        else:
            steps = [timedelta()]
        for step in steps:
            wall = (moment + step).astimezone(real)
            if not wall.fold:
                assert wall.replace(tzinfo=described).utcoffset() == wall.utcoffset(), wall
        moment += timedelta(hours=12)
    assert changes == len(part.subcomponents) - 1
    weeks = [event(date(year, 1, 1) + timedelta(days=n), 120, 90, str(n)) for n in range(0, 364, 3)]
    strange = write_events(weeks, zone, "x").replace(f"TZID:{zone}", "TZID:Here").replace(f"TZID={zone}", "TZID=Here")
    read = read_busy(strange.encode(), "UTC", date(year, 1, 1), date(year, 12, 31), source="x")
    known = read_busy(write_events(weeks, zone, "x").encode(), "UTC", date(year, 1, 1), date(year, 12, 31), source="x")
    assert read == known
    assert read.notes == ()


def test_summer_time_weeks_by_hand() -> None:
    """London goes forward on 29 March 2026 at 1:00 UTC and back on 25 October at 1:00 UTC."""
    walls = [
        (date(2026, 3, 28), 9 * 60, "2026-03-28 09:00"),
        (date(2026, 3, 29), 9 * 60, "2026-03-29 08:00"),
        (date(2026, 3, 29), 90, "2026-03-29 01:30"),  # 1:30 was left out: the moment after is meant, 2:30
        (date(2026, 10, 24), 9 * 60, "2026-10-24 08:00"),
        (date(2026, 10, 25), 90, "2026-10-25 00:30"),  # 1:30 came twice: the first is meant
        (date(2026, 10, 25), 9 * 60, "2026-10-25 09:00"),
    ]
    text = write_events([event(day, at, 60, f"{n}") for n, (day, at, _) in enumerate(walls)], "Europe/London", "x")
    for read in (events_by_ical, events_by_icalendar):
        starts = {each[0]: each[3].astimezone(UTC).strftime("%Y-%m-%d %H:%M") for each in read(text)}
        assert starts == {str(n): moment for n, (_, _, moment) in enumerate(walls)}


def test_the_end_of_a_day_is_the_beginning_of_the_next() -> None:
    text = write_events([event(date(2026, 12, 31), 1380, 60)], "Europe/London", "x")
    assert "DTEND;TZID=Europe/London:20270101T000000\r\n" in text
    assert spans(text, "Europe/London", date(2026, 1, 1), date(2027, 12, 31)) == [Span(date(2026, 12, 31), 1380, 60)]


def test_what_is_not_there() -> None:
    text = write_events([event(date(2026, 5, 4), 540, 60)], "Europe/London", "x")
    for word in ("RRULE", "ATTENDEE", "ORGANIZER", "CLASS", "VALARM", "COMMENT"):
        assert word not in text
    assert "BEGIN:VEVENT" not in write_events([], "Europe/London", "x")


def test_an_alarm_only_where_it_is_asked_for_and_the_hour_still_stands() -> None:
    text = write_events(
        [event(date(2026, 5, 4), 540, 60), event(date(2026, 5, 5), 540, 60, "c", cancelled=True)],
        "Europe/London",
        "x",
        alarm_minutes=10,
    )
    assert text.count("BEGIN:VALARM") == 1
    assert "TRIGGER:-PT10M" in text
    assert len(events_by_ical(text)) == 2


def test_called_off() -> None:
    text = write_events([event(date(2026, 5, 4), 540, 60, cancelled=True)], "Europe/London", "x")
    assert [each[2] for each in events_by_ical(text)] == ["CANCELLED"]
    assert spans(text, "Europe/London", date(2026, 5, 1), date(2026, 5, 31)) == []


def test_utc_needs_no_description() -> None:
    text = write_events([event(date(2026, 5, 4), 540, 60)], "Etc/UTC", "x")
    assert "DTSTART:20260504T090000Z\r\n" in text
    assert "VTIMEZONE" not in text


@pytest.mark.parametrize("zone", ["Mars/Base", "", "../../etc/passwd", "Europe", "localtime", "a" * 500])
def test_a_zone_that_is_not_known_is_refused(zone: str) -> None:
    """Written as UTC or without a zone, its hours would be other hours elsewhere."""
    with pytest.raises(Invalid, match=r"is no time zone known on this machine. Nothing was changed\."):
        write_events([event(date(2026, 5, 4), 540, 60)], zone, "x")


def test_the_same_events_make_the_same_bytes_in_any_order() -> None:
    events = [event(date(2026, 5, 4 + n % 3), 540, 60, f"{n}@x") for n in range(9)]
    text = write_events(events, "Europe/London", "x")
    assert text == write_events(events[::-1], "Europe/London", "x") == write_events(tuple(events), "Europe/London", "x")


def test_the_stamp_is_utc_with_or_without_its_zone() -> None:
    block = Span(date(2026, 5, 4), 540, 60)
    stamps = [STAMP, STAMP.replace(tzinfo=None, microsecond=5), STAMP.astimezone(ZoneInfo("Asia/Tokyo"))]
    texts = {write_events([Event("u", 0, stamp, block, "x")], "Europe/London", "x") for stamp in stamps}
    assert len(texts) == 1


NASTY = 'a\x1b[31m\x07\r\nEND:VEVENT\r\nBEGIN:VEVENT\u2028x\x85y\x00\u202ez; , \\ \\n " :'


def test_words_can_break_nothing() -> None:
    text = write_events([Event("u", 0, STAMP, Span(date(2026, 5, 4), 540, 60), NASTY, NASTY)], "Europe/London", NASTY)
    assert text.count("END:VEVENT\r\n") == 1
    assert not re.search("[\x00-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u202e]", text)
    for read in (events_by_ical, events_by_icalendar):
        ((*_, summary, description),) = read(text)
        assert (summary, description) == (clean(NASTY), clean_lines(NASTY))
    # By the standard it is text; this reader does not know that.
    name = icalendar.Calendar.from_ical(text)["X-WR-CALNAME"]
    assert re.sub(r"\\(.)", r"\1", str(name)) == clean(NASTY)


WORDS = st.one_of(
    st.text(max_size=60),
    st.lists(
        st.sampled_from(["é", "語", "👩‍💻", "e\u0301", "\\", "\\n", ";", ",", '"', "\r\n", " ", "a"]), max_size=60
    ).map("".join),
)
EVENTS = st.lists(
    st.builds(
        lambda uid, sequence, seconds, day, start, minutes, summary, description, cancelled: Event(
            uid,
            sequence,
            STAMP + timedelta(seconds=seconds),
            Span(date(2026, 1, 1) + timedelta(days=day), start, min(minutes, 1440 - start)),
            summary,
            description,
            cancelled,
        ),
        st.uuids().map(str),
        st.integers(0, 999),
        st.integers(0, 10**8),
        st.integers(0, 700),
        st.integers(0, 1439),
        st.integers(1, 1440),
        WORDS,
        WORDS,
        st.booleans(),
    ),
    max_size=4,
    unique_by=lambda each: each.uid,
)


@settings(max_examples=times(25, 3_000), deadline=None)
@given(EVENTS, st.sampled_from(ZONES), WORDS, st.sampled_from([None, 0, 15]))
def test_any_events(events: list[Event], zone: str, name: str, alarm: int | None) -> None:
    text = write_events(events, zone, name, alarm_minutes=alarm)
    assert text == write_events(events, zone, name, alarm_minutes=alarm)
    lines = text.split("\r\n")
    assert lines.pop() == ""
    assert all(0 < len(line.encode()) <= 75 for line in lines)
    assert not set("\r\n") & set("".join(lines))
    there = date(2025, 12, 31), date(2028, 1, 1)
    kept = [each for each in events if not each.cancelled]
    assert spans(text, zone, *there) == sorted({each.span for each in kept})
    titled = read_busy(text.encode(), zone, *there, source="x", titles=True)
    assert {busy.title for busy in titled.busy} == {clean(each.summary).strip() for each in kept}
    expected = {
        (each.uid, each.sequence, "CANCELLED" if each.cancelled else "CONFIRMED", clean(each.summary))
        for each in events
    }
    for read in (events_by_icalendar, events_by_ical):
        assert {(each[0], each[1], each[2], each[5]) for each in read(text)} == expected
