"""Somebody's calendar as busy times: real files, rules worked by hand, two other readers, and files that are broken."""

from __future__ import annotations

import random
import re
import time
import warnings
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest
import recurring_ical_events
from hypothesis import given, settings
from hypothesis import strategies as st
from ical.exceptions import CalendarParseError

from exchange.ics_second_reader import busy_pieces
from gaptui.exchange.ics_in import BusyFile, read_busy
from gaptui.exchange.ics_text import MOST_BYTES
from gaptui.exchange.ics_zone_names import _SHOWN, zone_meant, zone_named
from gaptui.method.blocks import when
from gaptui.records.errors import Invalid
from store.long import times

FILES = Path(__file__).parents[3] / "shared" / "data" / "ics"
real = pytest.mark.skipif(not FILES.is_dir(), reason="the real files are not here")
EASTERN, SYDNEY = "(UTC-05:00) Eastern Time (US & Canada)", "(GMT+10:00) Canberra, Melbourne, Sydney"


def calendar(*lines: str, method: str = "") -> str:
    return "\r\n".join(
        ["BEGIN:VCALENDAR", "VERSION:2.0", *([f"METHOD:{method}"] if method else []), *lines, "END:VCALENDAR", ""]
    )


def vevent(*lines: str) -> list[str]:
    return ["BEGIN:VEVENT", *lines, "END:VEVENT"]


def read(
    text: str | bytes, first: str = "2026-01-01", last: str = "2026-12-31", zone: str = "Europe/London", **more: bool
) -> BusyFile:
    data = text if isinstance(text, bytes) else text.encode()
    return read_busy(data, zone, date.fromisoformat(first), date.fromisoformat(last), source="anna.ics", **more)


def said(text: str | bytes, *window: str, **more: str) -> list[str]:
    """`Tue 20 Oct 9:00-12:00` for each busy time; there must be no notes."""
    found = read(text, *window, **more)  # type: ignore[arg-type]
    assert found.notes == ()
    return [when(each.span) for each in found.busy]


def one(*lines: str) -> list[str]:
    return said(calendar(*vevent("UID:1", *lines)))


# -- real files

REAL = [
    # name, the firm's zone, first and last day, events, busy times, minutes, what notes say
    ("allenporter_apple_ical", "Europe/London", "2022-09-12", "2022-10-12", 8, 32, 1980, []),
    ("allenporter_emoji", "Europe/London", "1997-12-01", "1997-12-31", 1, 1, 1440, []),
    ("allenporter_google_calendar_invalid_offset", "Europe/London", "2003-02-01", "2003-02-28", 1, 8, 960, []),
    ("allenporter_office_360_nz_tz", "Europe/London", "2026-03-23", "2026-06-05", 3, 21, 630, []),
    ("allenporter_office_365_extended_timezone", "Europe/London", "2024-04-01", "2024-04-30", 1, 1, 60, []),
    ("biweekly_issue115-1", "Europe/London", "2022-10-01", "2022-11-30", 1, 1, 30, []),
    ("icalendar_alarm_etar_future", "America/New_York", "2024-10-01", "2024-10-31", 1, 1, 60, []),
    ("icalendar_alarm_thunderbird_snoozed_until_1457", "America/New_York", "2024-10-01", "2024-11-30", 1, 1, 60, []),
    ("icalendar_calendar_with_unicode", "Europe/London", "2014-04-01", "2014-04-30", 0, 0, 0, ["There are no events"]),
    (
        "icalendar_event_with_recurrence_exdates_on_different_lines",
        *("Europe/London", "2012-03-01", "2012-07-31", 1, 10, 4800, []),
    ),
    ("icalendar_issue_313_globally_unique_tzid", "Europe/London", "2020-04-01", "2020-04-30", 3, 3, 180, []),
    (
        "icalendar_issue_722_missing_timezones",
        *("Europe/London", "2014-08-01", "2024-09-30", 1, 2, 300),
        ["Line 9: the event has no beginning (DTSTART). The event was left out.", "Line 15: the event has no"],
    ),
    (
        "icalendar_parsing_error",
        *("Europe/London", "2008-03-01", "2008-03-31", 1, 20, 28800),
        ["Line 19: a date or time is missing. The event was left out."],
    ),
    (
        "icalendar_rfc_7953_3",
        *("Europe/London", "2011-10-01", "2011-10-31", 0, 0, 0),
        [f"Line {line}: office hours (VAVAILABILITY) are not read." for line in (2, 17, 32)],
    ),
    ("icalendar_x_location", "Europe/London", "2016-10-24", "2016-11-06", 1, 6, 180, []),
    ("icaljs_google_birthday", "Europe/London", "2012-12-01", "2014-12-31", 4, 3, 4320, []),
    (
        "icsparser_ICal",
        *("Europe/London", "2016-04-01", "2017-12-31", 20, 141, 71432),
        [
            'Line 16: "20170623T070000Z/20170223T110000Z" ends before it begins. The time was left out.',
            *(f"Line {line}: " for line in (17, 18, 19)),
            'Line 22: "20171032T000000" is no date or time. The event was left out.',
        ],
    ),
    ("khal_cal_lots_of_timezones", "Europe/London", "2014-03-01", "2014-12-31", 3, 14, 4260, []),
    ("khal_event_d_rr", "Europe/London", "2014-04-01", "2014-04-15", 1, 7, 10080, []),
    ("khal_event_dt_two_rd", "America/New_York", "2014-04-01", "2014-04-30", 1, 4, 240, []),
    ("khal_non_dst_error", "Europe/London", "2023-02-01", "2023-02-28", 2, 2, 351, []),
    (
        "khal_tz_windows_format",
        *("Europe/London", "2019-11-01", "2019-11-30", 1, 1, 90, []),
    ),
    ("khal_without_uid", "Europe/London", "2014-04-01", "2014-04-30", 1, 1, 1440, []),
    (
        "libical_incoming",
        *("Europe/London", "1997-07-01", "1998-01-31", 13, 10, 900),
        ['Line 17: "19970701T10300Z" is no date or time. The event was left out.', "Line 79: an older version"],
    ),
    ("node-ical_Office-2012-owa", "Europe/London", "2020-10-19", "2020-11-15", 4, 7, 630, []),
    (
        "node-ical_bad_custom_ms_tz2",
        *("Europe/London", "2021-03-01", "2021-04-30", 2, 1, 75),
        [
            'Line 40: "-PT1W1D2H3M4S" is no length of time. The event was left out.',
            'Line 6: the zone "Customized Time Zone 1" is not known here and is not described in the file. '
            "Its times were taken as those of Europe/London: look whether the hours are right.",
        ],
    ),
    ("node-ical_exchange_whole_day_moved_recurrence", "Europe/London", "2026-02-01", "2026-08-31", 2, 0, 0, []),
    ("node-ical_google-calendar-kiev-tz", "Europe/London", "2016-08-01", "2016-08-31", 2, 4, 240, []),
    ("node-ical_ms_timezones", "Europe/London", "2020-09-01", "2020-09-30", 4, 2, 90, []),
    ("node-ical_tripit-location-escaping", "America/Los_Angeles", "2011-10-01", "2012-01-31", 47, 14, 1594, []),
    ("node-ical_vfreebusy-zimbra", "America/Los_Angeles", "2014-04-01", "2014-05-31", 0, 29, 2120, []),
    ("node-ical_windows-quoted-tz-rrule", "America/New_York", "2015-07-01", "2015-07-31", 1, 10, 2400, []),
]
REFUSED = {"icalendar_broken_ical": "Line 4: this DTSTART line is broken. Nothing was changed."}

FOR_THE_OTHERS = {
    # What the second reader can't read, said so that it can.
    "allenporter_office_365_extended_timezone": [("W. Europe Standard Time", "Europe/Berlin")],
    "icalendar_issue_313_globally_unique_tzid": [(r"/(mozilla|freeassoc)[a-z.]+(/\d+_1|/Tzfile)?/", "")],
    "icaljs_google_birthday": [(r"(201[23]1210)Z", r"\1")],
    "khal_non_dst_error": [("(?s)BEGIN:VALARM.*?END:VALARM\r?\n", "")],
    "khal_tz_windows_format": [("(?s)BEGIN:VTIMEZONE.*END:VTIMEZONE\n", ""), ("New Zealand Standard Time", "NZ")],
    "libical_incoming": [("T10300Z", "T103000Z"), ("DTSTART:19960701T180000Z", "DTSTART:19970701T190000Z")],
    "node-ical_Office-2012-owa": [
        (rf'"{re.escape(EASTERN)}"', "America/New_York"),
        (rf'"{re.escape(SYDNEY)}"', "Australia/Sydney"),
    ],
    "node-ical_windows-quoted-tz-rrule": [('"[^"]*US and Canada[^"]*"', "America/New_York"), ("EXDATE.*\n", "")],
}
NOT_BY_THE_OTHER = {
    # It is strict, and reads all of a file or nothing: the table is from two readers that were not.
    "icalendar_issue_722_missing_timezones",
    "icalendar_parsing_error",
    "icsparser_ICal",
    "node-ical_bad_custom_ms_tz2",
    "node-ical_ms_timezones",
}
MISREAD_BY_THE_OTHER = {
    # It takes an end in another zone for one in the zone of the beginning.
    "khal_cal_lots_of_timezones",
    # With RDATE alone it leaves out the beginning.
    "khal_event_dt_two_rd",
}


@real
def test_all_real_files_are_here() -> None:
    names = {name for name, *_ in REAL} | REFUSED.keys()
    assert names == {path.stem for path in FILES.glob("*.ics")}
    assert len(names) == 33


@real
@pytest.mark.parametrize("row", REAL, ids=lambda row: row[0])
def test_real_files(row: tuple[str, str, str, str, int, int, int, Sequence[str]]) -> None:
    name, zone, first, last, events, count, minutes, notes = row
    data = (FILES / f"{name}.ics").read_bytes()
    found = read(data, first, last, zone)
    assert (found.events, len(found.busy), sum(each.span.minutes for each in found.busy)) == (events, count, minutes)
    assert len(found.notes) == len(notes)
    assert all(there.startswith(note) for there, note in zip(found.notes, notes, strict=True))
    assert {each.title for each in found.busy} <= {""}
    text = data.decode()
    for old, new in FOR_THE_OTHERS.get(name, []):
        assert re.search(old, text)
        text = re.sub(old, new, text)
    window = date.fromisoformat(first), date.fromisoformat(last)
    if name in NOT_BY_THE_OTHER:
        with pytest.raises((CalendarParseError, AttributeError)):
            busy_pieces(text.encode(), zone, *window)
        return
    theirs = busy_pieces(text.encode(), zone, *window)
    same = {(each.span.day, each.span.start, each.span.end) for each in found.busy} == theirs
    assert same == (name not in MISREAD_BY_THE_OTHER)


@real
@pytest.mark.parametrize("name", REFUSED)
def test_real_files_that_are_refused(name: str) -> None:
    with pytest.raises(Invalid) as refused:
        read((FILES / f"{name}.ics").read_bytes())
    assert str(refused.value) == REFUSED[name]


@real
def test_real_files_by_hand() -> None:
    """Written down from the files, with a pencil and the tables of summer time."""

    def busy(name: str, *window: str) -> list[str]:
        return [when(each.span) for each in read((FILES / f"{name}.ics").read_bytes(), *window).busy]

    # 15:00 in New Zealand, and its last Monday; London goes forward on 29 March, New Zealand back on 5 April.
    assert busy("allenporter_office_360_nz_tz", "2026-03-25", "2026-04-09") == [
        "Wed 25 Mar 2:00-2:30",
        "Mon 30 Mar 3:00-3:30",
        "Wed 1 Apr 3:00-3:30",
        "Mon 6 Apr 4:00-4:30",
        "Wed 8 Apr 4:00-4:30",
    ]
    assert busy("allenporter_office_360_nz_tz", "2026-05-30", "2026-12-31") == ["Mon 1 Jun 4:00-4:30"]
    # 13:30 in New York, which goes back a week after London; 13:30 in Sydney, which is in summer.
    assert busy("node-ical_Office-2012-owa", "2020-10-25", "2020-11-06") == [
        "Wed 28 Oct 2:30-4:00",
        "Wed 28 Oct 17:30-19:00",
        "Mon 2 Nov 18:30-20:00",
        "Thu 5 Nov 18:30-20:00",
        "Fri 6 Nov 18:30-20:00",
    ]
    assert busy("icalendar_issue_313_globally_unique_tzid", "2020-04-01", "2020-04-30") == [
        "Sun 26 Apr 13:00-14:00",
        "Sun 26 Apr 18:00-19:00",
        "Sun 26 Apr 19:00-20:00",
    ]
    # New Zealand's summer: thirteen hours ahead, whatever offsets the file gives.
    assert busy("khal_tz_windows_format", "2019-11-01", "2019-11-30") == ["Wed 20 Nov 0:00-1:30"]
    # Every Tuesday up to 3 July, but five.
    days = busy("icalendar_event_with_recurrence_exdates_on_different_lines", "2012-01-01", "2012-12-31")
    assert days[:3] == ["Tue 27 Mar 9:00-17:00", "Tue 24 Apr 9:00-17:00", "Tue 8 May 9:00-17:00"]
    assert days[-1] == "Tue 3 Jul 9:00-17:00"
    # Not the second and the third of the five weeks, as the dates without hours say.
    assert [each[4:10] for each in busy("allenporter_google_calendar_invalid_offset", "2003-02-01", "2003-02-28")] == [
        f"{day} Feb " if day < 10 else f"{day} Feb" for day in (3, 4, 5, 6, 7, 10, 11, 12)
    ]


# -- rules by hand


def test_one_event() -> None:
    assert one("DTSTART:20261020T080000Z", "DTEND:20261020T110000Z") == ["Tue 20 Oct 9:00-12:00"]
    assert one("DTSTART:20261020T080000Z", "DURATION:PT90M") == ["Tue 20 Oct 9:00-10:30"]
    assert one("DTSTART:20261020T080000", "DTEND:20261020T110000") == ["Tue 20 Oct 8:00-11:00"]
    assert one("DTSTART;TZID=America/New_York:20261020T080000", "DTEND:20261020T110000") == ["Tue 20 Oct 13:00-16:00"]
    assert one("DTSTART:20261020T080030Z", "DTEND:20261020T080130Z") == ["Tue 20 Oct 9:00-9:02"]
    assert one("DTSTART:20261020T080000Z") == []
    assert one("dtstart:20261020T080000Z", "dtend:20261020T110000Z") == ["Tue 20 Oct 9:00-12:00"]


def test_whole_days_and_several_days() -> None:
    assert one("DTSTART;VALUE=DATE:20261020") == ["Tue 20 Oct 0:00-24:00"]
    assert one("DTSTART;VALUE=DATE:20261020", "DTEND;VALUE=DATE:20261020") == ["Tue 20 Oct 0:00-24:00"]
    days = ["Tue 20 Oct 0:00-24:00", "Wed 21 Oct 0:00-24:00"]
    assert one("DTSTART;VALUE=DATE:20261020", "DTEND;VALUE=DATE:20261022") == days
    assert one("DTSTART;VALUE=DATE:20261020", "DURATION:P2D") == days
    assert one("DTSTART:20261020T200000", "DTEND:20261022T000000") == ["Tue 20 Oct 20:00-24:00", days[1]]
    assert one("DTSTART:20261231T200000", "DTEND:20270103T000000") == ["Thu 31 Dec 20:00-24:00"]
    assert len(one("DTSTART:20240101T000000", "DTEND:20290101T000000")) == 365


@pytest.mark.parametrize(
    ("line", "busy"),
    [
        ("TRANSP:TRANSPARENT", False),
        ("TRANSP:OPAQUE", True),
        ("STATUS:CANCELLED", False),
        ("STATUS:TENTATIVE", True),
        ("X-MICROSOFT-CDO-BUSYSTATUS:FREE", False),
        ("X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE", True),
        ("X-MICROSOFT-CDO-BUSYSTATUS:OOF", True),
    ],
)
def test_what_makes_busy(line: str, busy: bool) -> None:
    assert bool(one("DTSTART;VALUE=DATE:20261020", line)) is busy


@pytest.mark.parametrize(
    ("method", "busy"),
    [("PUBLISH", True), ("REQUEST", True), ("ADD", True), ("CANCEL", False), ("REPLY", False), ("COUNTER", False)],
)
def test_messages_that_put_nothing_into_a_calendar(method: str, busy: bool) -> None:
    assert bool(said(calendar(*vevent("UID:1", "DTSTART:20261020T080000", "DURATION:PT1H"), method=method))) is busy


def test_a_message_that_calls_an_event_off() -> None:
    event = ["UID:1", "DTSTART:20261020T080000", "DURATION:PT1H"]
    first = calendar(*vevent(*event, "SEQUENCE:1"), method="REQUEST")
    assert said(first + calendar(*vevent("UID:1", "SEQUENCE:2"), method="CANCEL")) == []
    assert said(first + calendar(*vevent("UID:1", "SEQUENCE:0"), method="CANCEL")) == ["Tue 20 Oct 8:00-9:00"]
    assert said(first + calendar(*vevent("UID:2"), method="CANCEL")) == ["Tue 20 Oct 8:00-9:00"]
    weekly = calendar(*vevent(*event, "RRULE:FREQ=WEEKLY;COUNT=3"))
    gone = ["UID:1", "RECURRENCE-ID:20261027T080000", "DTSTART:20261027T080000"]
    assert said(weekly + calendar(*vevent(*gone), method="CANCEL")) == ["Tue 20 Oct 8:00-9:00", "Tue 3 Nov 8:00-9:00"]


def test_of_two_versions_the_newer_counts_and_that_is_said() -> None:
    old = vevent("UID:1", "DTSTART:20261020T080000", "DURATION:PT1H")
    new = vevent("UID:1", "SEQUENCE:3", "DTSTART:20261021T080000", "DURATION:PT1H")
    found = read(calendar(*old, *new))
    assert [when(each.span) for each in found.busy] == ["Wed 21 Oct 8:00-9:00"]
    assert found.notes == ("Line 3: an older version of an event that is here a second time. The newer one counts.",)


def test_the_same_uid_for_everything_loses_nothing() -> None:
    """Some programs number their events from 0, in each file."""
    events = [vevent("UID:0", f"DTSTART:2026102{n}T080000", "DURATION:PT1H") for n in range(3)]
    assert len(said(calendar(*(line for event in events for line in event)))) == 3


WEEKLY = ["UID:1", "DTSTART;TZID=Europe/London:20261006T090000", "DTEND;TZID=Europe/London:20261006T100000"]


def test_summer_time_in_both_directions() -> None:
    """9:00 stays 9:00 where the event lives, and another hour elsewhere."""
    weekly = calendar(*vevent(*WEEKLY, "RRULE:FREQ=WEEKLY;COUNT=5"))
    assert [each[-10:] for each in said(weekly)] == ["9:00-10:00"] * 5
    # Between 25 October and 1 November London lies four hours ahead of New York, not five.
    assert said(weekly, zone="America/New_York") == [
        "Tue 6 Oct 4:00-5:00",
        "Tue 13 Oct 4:00-5:00",
        "Tue 20 Oct 4:00-5:00",
        "Tue 27 Oct 5:00-6:00",
        "Tue 3 Nov 4:00-5:00",
    ]
    spring = calendar(
        *vevent("UID:1", "DTSTART;TZID=America/New_York:20260303T090000", "DURATION:PT1H", "RRULE:FREQ=WEEKLY;COUNT=5")
    )
    assert said(spring) == [
        "Tue 3 Mar 14:00-15:00",
        "Tue 10 Mar 13:00-14:00",
        "Tue 17 Mar 13:00-14:00",
        "Tue 24 Mar 13:00-14:00",
        "Tue 31 Mar 14:00-15:00",
    ]


@pytest.mark.parametrize(
    ("begin", "end", "busy"),
    [
        ("20261024T233000Z", "20261025T003000Z", ["Sun 25 Oct 0:30-1:30"]),
        ("20261025T003000Z", "20261025T004500Z", ["Sun 25 Oct 1:30-1:45"]),
        ("20261025T003000Z", "20261025T013000Z", ["Sun 25 Oct 1:00-1:30", "Sun 25 Oct 1:30-2:00"]),
        ("20261025T004500Z", "20261025T011000Z", ["Sun 25 Oct 1:00-1:10", "Sun 25 Oct 1:45-2:00"]),
        ("20261025T003000Z", "20261025T023000Z", ["Sun 25 Oct 1:00-2:30"]),
        ("20261025T010000Z", "20261025T020000Z", ["Sun 25 Oct 1:00-2:00"]),
        ("20260329T003000Z", "20260329T013000Z", ["Sun 29 Mar 0:30-2:30"]),
        ("20260329T010000Z", "20260329T020000Z", ["Sun 29 Mar 2:00-3:00"]),
    ],
)
def test_hours_that_come_twice_or_not_at_all(begin: str, end: str, busy: list[str]) -> None:
    found = one(f"DTSTART:{begin}", f"DTEND:{end}")
    assert found == busy or (found == ["Sun 25 Oct 1:00-2:00"] and busy[0][-9:] == "1:00-1:30")


def test_exceptions_of_a_series() -> None:
    daily = [*WEEKLY, "RRULE:FREQ=DAILY;COUNT=4"]
    days = ["Tue 6 Oct", "Wed 7 Oct", "Thu 8 Oct", "Fri 9 Oct"]
    nine = [f"{day} 9:00-10:00" for day in days]
    assert said(calendar(*vevent(*daily))) == nine
    for exception in (
        "EXDATE;TZID=Europe/London:20261007T090000",
        "EXDATE:20261007T080000Z",
        "EXDATE:20261007T090000",
        "EXDATE;VALUE=DATE:20261007",
        "EXDATE;TZID=America/New_York:20261007T040000",
        "EXRULE:FREQ=DAILY;INTERVAL=7;BYDAY=WE,TU",
    ):
        rest = nine[1:] if "EXRULE" in exception else [nine[0], *nine[2:]]
        assert said(calendar(*vevent(*daily, exception))) == rest, exception
    assert said(calendar(*vevent(*daily, "EXDATE;TZID=America/New_York:20261007T090000"))) == nine
    more = "RDATE:20261011T070000Z,20261012T120000Z"
    assert said(calendar(*vevent(*daily, more)))[4:] == ["Sun 11 Oct 8:00-9:00", "Mon 12 Oct 13:00-14:00"]
    period = "RDATE;VALUE=PERIOD:20261011T070000Z/PT3H,20261012T120000Z/20261012T123000Z"
    assert said(calendar(*vevent(*daily, period)))[4:] == ["Sun 11 Oct 8:00-11:00", "Mon 12 Oct 13:00-13:30"]
    assert said(calendar(*vevent(*WEEKLY, "RDATE;VALUE=DATE:20261011"))) == [nine[0], "Sun 11 Oct 9:00-10:00"]


def test_one_of_a_series_moved() -> None:
    daily = vevent(*WEEKLY, "RRULE:FREQ=DAILY;COUNT=4")
    for place in (";TZID=Europe/London:20261007T090000", ":20261007T080000Z", ";VALUE=DATE:20261007"):
        moved = vevent("UID:1", f"RECURRENCE-ID{place}", "DTSTART:20261017T140000Z", "DURATION:PT2H")
        # Whichever of them comes first in the file.
        assert said(calendar(*daily, *moved)) == said(calendar(*moved, *daily))
        assert said(calendar(*daily, *moved)) == [
            "Tue 6 Oct 9:00-10:00",
            "Thu 8 Oct 9:00-10:00",
            "Fri 9 Oct 9:00-10:00",
            "Sat 17 Oct 15:00-17:00",
        ]
        # The days asked for hold only where it went, or only where it was.
        assert len(said(calendar(*daily, *moved), "2026-10-10", "2026-10-31")) == 1
        assert said(calendar(*daily, *moved), "2026-10-07", "2026-10-07") == []
    alone = vevent("UID:9", "RECURRENCE-ID:20261007T080000Z", "DTSTART:20261017T140000Z", "DURATION:PT2H")
    assert said(calendar(*alone)) == ["Sat 17 Oct 15:00-17:00"]
    gone = vevent("UID:1", "RECURRENCE-ID:20261007T080000Z", "DTSTART:20261007T080000Z", "STATUS:CANCELLED")
    free = vevent("UID:1", "RECURRENCE-ID:20261007T080000Z", "DTSTART:20261007T080000Z", "TRANSP:TRANSPARENT")
    assert len(said(calendar(*daily, *gone))) == len(said(calendar(*daily, *free))) == 3


def test_all_later_ones_moved() -> None:
    """Two hours later and twice as long, from the second on; the fourth is another exception."""
    daily = vevent(*WEEKLY, "RRULE:FREQ=WEEKLY;COUNT=5")
    onward = vevent(
        "UID:1",
        "RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/London:20261013T090000",
        "DTSTART;TZID=Europe/London:20261014T110000",
        "DTEND;TZID=Europe/London:20261014T130000",
    )
    single = vevent("UID:1", "RECURRENCE-ID:20261027T090000Z", "DTSTART:20261028T150000Z", "DURATION:PT30M")
    assert said(calendar(*daily, *onward, *single)) == [
        "Tue 6 Oct 9:00-10:00",
        "Wed 14 Oct 11:00-13:00",
        "Wed 21 Oct 11:00-13:00",
        "Wed 28 Oct 15:00-15:30",
        "Wed 4 Nov 11:00-13:00",
    ]
    ended = [*onward[:-1], "STATUS:CANCELLED", onward[-1]]
    assert said(calendar(*daily, *ended)) == ["Tue 6 Oct 9:00-10:00"]


@pytest.mark.parametrize(
    ("until", "last"),
    [
        ("20261009T080000Z", "Fri 9 Oct"),
        ("20261009T075959Z", "Thu 8 Oct"),
        ("20261009T090000", "Fri 9 Oct"),
        ("20261009", "Fri 9 Oct"),  # others lose this one: a date is not midnight
    ],
)
def test_until(until: str, last: str) -> None:
    assert said(calendar(*vevent(*WEEKLY, f"RRULE:FREQ=DAILY;UNTIL={until}")))[-1] == f"{last} 9:00-10:00"


def test_until_of_whole_days() -> None:
    """Exchange writes the beginning of the last day as UTC, Google the end of it; both mean 18 August."""
    berlin = calendar("BEGIN:VTIMEZONE", "TZID:W. Europe Standard Time", "END:VTIMEZONE", *_days("20260817T220000Z"))
    assert said(berlin)[-1] == "Tue 18 Aug 0:00-24:00"
    for until in ("20260818", "20260818T235959Z", "20260818T000000", "20260817T230000Z"):
        assert said(calendar(*_days(until)))[-1] == "Tue 18 Aug 0:00-24:00"
    assert said(calendar(*_days("20260818T040000Z")), zone="America/New_York")[-1] == "Tue 18 Aug 0:00-24:00"


def _days(until: str) -> list[str]:
    return vevent("UID:1", "DTSTART;VALUE=DATE:20260811", f"RRULE:FREQ=WEEKLY;UNTIL={until};BYDAY=TU,TH")


def test_nights_keep_their_hours() -> None:
    night = vevent(
        "UID:1", "DTSTART;TZID=Europe/London:20261024T220000", "DTEND;TZID=Europe/London:20261025T060000",
        "RRULE:FREQ=DAILY;COUNT=2",
    )  # fmt: skip
    assert said(calendar(*night)) == [
        "Sat 24 Oct 22:00-24:00", "Sun 25 Oct 0:00-6:00", "Sun 25 Oct 22:00-24:00", "Mon 26 Oct 0:00-6:00",
    ]  # fmt: skip
    # Eight real hours end an hour earlier by the clock on the night it goes back.
    real_hours = vevent("UID:1", "DTSTART;TZID=Europe/London:20261024T220000", "DURATION:PT8H")
    assert said(calendar(*real_hours)) == ["Sat 24 Oct 22:00-24:00", "Sun 25 Oct 0:00-5:00"]


def test_free_busy() -> None:
    text = calendar(
        "BEGIN:VFREEBUSY",
        "FREEBUSY:20261020T080000Z/20261020T090000Z,20261021T080000Z/PT2H",
        "FREEBUSY;FBTYPE=FREE:20261022T080000Z/PT2H",
        "FREEBUSY;FBTYPE=BUSY-TENTATIVE:20261023T080000Z/PT1H",
        "FREEBUSY;FBTYPE=BUSY-UNAVAILABLE:20261024T080000Z/PT1H",
        "FREEBUSY;FBTYPE=X-LATE:20261024T100000Z/PT1H",
        "END:VFREEBUSY",
        method="REPLY",
    )
    assert said(text) == [
        "Tue 20 Oct 9:00-10:00",
        "Wed 21 Oct 9:00-11:00",
        "Fri 23 Oct 9:00-10:00",
        "Sat 24 Oct 9:00-10:00",
        "Sat 24 Oct 11:00-12:00",
    ]


def test_other_parts_are_passed_over() -> None:
    text = calendar(
        "BEGIN:VTODO", "DTSTART:20261020T080000", "DUE:20261020T090000", "END:VTODO",
        "BEGIN:VJOURNAL", "DTSTART:20261020T080000", "END:VJOURNAL",
        *vevent("DTSTART:20261020T080000", "DURATION:PT1H",
                "BEGIN:VALARM", "TRIGGER:-PT1H", "DURATION:PT5M", "END:VALARM"),
    )  # fmt: skip
    assert said(text) == ["Tue 20 Oct 8:00-9:00"]


def test_the_same_hours_are_kept_once() -> None:
    events = [*vevent("UID:1", "SUMMARY:a", *AT_NINE), *vevent("UID:2", "SUMMARY:b", *AT_NINE)]
    assert len(said(calendar(*events))) == 1
    titled = read(calendar(*events, *events) + calendar(*events), titles=True)
    assert [each.title for each in titled.busy] == ["a", "b"]
    assert {each.source for each in titled.busy} == {"anna.ics"}


AT_NINE = ("DTSTART:20261020T090000", "DURATION:PT1H")


def test_titles_are_dropped_or_clean() -> None:
    lines = vevent("SUMMARY;LANGUAGE=en:a\\, b\\; c\\\\ d\\ne\x1b[31m\x07\u202e Long", " er\ttext ", *AT_NINE)
    (busy,) = read(calendar(*lines), titles=True).busy
    assert busy.title == "a, b; c\\ d e[31m Longer text"
    (busy,) = read(calendar(*lines)).busy
    assert busy.title == ""


# -- zones


@pytest.mark.parametrize(
    ("name", "hour"),
    [
        ("W. Europe Standard Time", 8),
        ('"W. Europe Standard Time"', 8),
        ("New Zealand Standard Time", 20),
        (f'"{EASTERN}"', 14),
        ('"(UTC-05:00) Eastern Time (US and Canada)"', 14),
        ('"(GMT-05:00) Eastern Time (US & Canada)"', 14),
        (f'"{SYDNEY}"', 22),
        ('"(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna"', 8),
        ('"(GMT) Greenwich Mean Time : Dublin, Edinburgh, Lisbon, London"', 9),
        ('"Greenwich Mean Time:Dublin; Edinburgh; Lisbon; London"', 9),
        ('"(UTC) Coordinated Universal Time"', 10),
        ("/freeassociation.sourceforge.net/Europe/Berlin", 8),
        ("/mozilla.org/20070129_1/America/New_York", 14),
        ("/freeassociation.sourceforge.net/Tzfile/America/Argentina/Buenos_Aires", 13),
        ("America_Argentina_Buenos_Aires", 13),
        ("tzone://Microsoft/Utc", 10),
        ("Etc/UTC", 10),
        ("UTC", 10),
    ],
)
def test_names_of_zones(name: str, hour: int) -> None:
    """9:00 there on 20 October 2026, when London has summer time."""
    found = one(f"DTSTART;TZID={name}:20261020T090000", "DURATION:PT30M")
    ahead = {20: "Mon 19 Oct 21:00-21:30", 22: "Mon 19 Oct 23:00-23:30"}
    assert found == [ahead.get(hour, f"Tue 20 Oct {hour}:00-{hour}:30")]


def test_every_name_that_windows_shows_is_a_zone_here() -> None:
    for words, zone in _SHOWN.items():
        assert zone_named(zone) is not None, zone
        assert zone_meant(f"(UTC+01:00) {words.title()}") == zone_named(zone)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert zone_meant("/nobody.example/Nowhere") is None


def test_a_zone_that_nobody_knows_is_said_out_loud() -> None:
    events = [vevent(f"DTSTART;TZID=Mars/Olympus:2026102{n}T090000", "DURATION:PT1H") for n in range(3)]
    found = read(calendar(*(line for event in events for line in event)))
    assert when(found.busy[0].span) == "Tue 20 Oct 9:00-10:00"
    assert found.notes == (
        'Line 4: the zone "Mars/Olympus" is not known here and is not described in the file. '
        "Its times were taken as those of Europe/London: look whether the hours are right.",
    )


OWN = """BEGIN:VTIMEZONE
TZID:Our own
BEGIN:STANDARD
DTSTART:16010101T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE""".splitlines()


@pytest.mark.parametrize("after", [False, True])
def test_a_zone_that_the_file_describes(after: bool) -> None:
    event = vevent("DTSTART;TZID=Our own:20261023T090000", "DURATION:PT1H", "RRULE:FREQ=DAILY;COUNT=4")
    parts = [*event, *OWN] if after else [*OWN, *event]
    assert said(calendar(*parts), zone="UTC") == [
        "Fri 23 Oct 7:00-8:00",
        "Sat 24 Oct 7:00-8:00",
        "Sun 25 Oct 8:00-9:00",
        "Mon 26 Oct 8:00-9:00",
    ]


def test_a_description_is_of_one_calendar_only() -> None:
    """Two people's calendars, put together, may give one name to two zones."""
    event = vevent("DTSTART;TZID=Our own:20261020T090000", "DURATION:PT1H")
    other = [line.replace("+0", "+1") for line in OWN]
    both = calendar(*OWN, *event) + calendar(*other, *event)
    assert said(both, zone="UTC") == ["Mon 19 Oct 21:00-22:00", "Tue 20 Oct 7:00-8:00"]
    alone = calendar(*OWN, *event) + calendar(*event)
    assert len(read(alone).notes) == 1


@pytest.mark.parametrize(
    ("line", "broken"),
    [
        ("TZOFFSETTO:+0100", "TZOFFSETTO:+9900"),
        ("TZOFFSETTO:+0100", "TZOFFSETTO:one"),
        ("TZOFFSETTO:+0100", "TZOFFSETTO:+0170"),
        ("TZOFFSETFROM:+0200", "COMMENT:none"),
        ("DTSTART:16010101T030000", "DTSTART:yesterday"),
        ("RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10", "RRULE:FREQ=SECONDLY"),
        ("RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10", "RRULE:FREQ=YEARLY;UNTIL=soon"),
    ],
)
def test_a_description_that_is_broken_is_said_out_loud(line: str, broken: str) -> None:
    zone = [each.replace(line, broken) for each in OWN]
    found = read(calendar(*zone, *vevent("DTSTART;TZID=Our own:20261020T090000", "DURATION:PT1H")))
    assert [when(each.span) for each in found.busy] == ["Tue 20 Oct 9:00-10:00"]
    assert found.notes[0].startswith(
        'Line 19: the zone "Our own" is not known here and is described in a way that can\'t be read. Its times were'
    )


def test_a_zone_of_one_file_is_not_the_zone_of_the_next() -> None:
    """Nothing of a file is kept, neither here nor in the library."""
    event = vevent("DTSTART;TZID=Our own:20261020T090000", "DURATION:PT1H", "RRULE:FREQ=DAILY;COUNT=2")
    ahead = calendar(*[line.replace("+0", "+1") for line in OWN], *event)
    for _ in range(2):
        assert said(calendar(*OWN, *event), zone="UTC") == ["Tue 20 Oct 7:00-8:00", "Wed 21 Oct 7:00-8:00"]
        assert said(ahead, zone="UTC") == ["Mon 19 Oct 21:00-22:00", "Tue 20 Oct 21:00-22:00"]
        assert len(read(calendar(*event)).notes) == 1


def test_exceptions_in_a_zone_that_only_the_file_knows() -> None:
    """Named in UTC and in another zone, over the change of clocks on 25 October."""
    event = vevent(
        "UID:1", "DTSTART;TZID=Our own:20261023T090000", "DURATION:PT1H", "RRULE:FREQ=DAILY;UNTIL=20261027T080000Z",
        "EXDATE:20261024T070000Z", "EXDATE;TZID=Europe/London:20261026T080000",
    )  # fmt: skip
    moved = vevent("UID:1", "RECURRENCE-ID:20261025T080000Z", "DTSTART:20261025T120000Z", "DURATION:PT1H")
    assert said(calendar(*OWN, *event, *moved), zone="UTC") == [
        "Fri 23 Oct 7:00-8:00",
        "Sun 25 Oct 12:00-13:00",
        "Tue 27 Oct 8:00-9:00",
    ]


@pytest.mark.parametrize(
    ("rule", "days"),
    [
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;WKST=SU", ["1", "13", "15", "27", "29"]),
        ("FREQ=DAILY;INTERVAL=9", ["6", "15", "24"]),
        ("FREQ=DAILY;BYDAY=MO;BYMONTH=10", ["5", "12", "19", "26"]),
        ("FREQ=WEEKLY;INTERVAL=3;BYSETPOS=1;BYDAY=TU,FR", ["6", "27"]),
    ],
)
def test_events_that_have_long_been_going_on(rule: str, days: list[str]) -> None:
    """Counted in days and in weeks from Tuesday 1 January 2019: 2,830 days to 1 October 2026."""
    found = said(
        calendar(*vevent("DTSTART:20190101T090000", "DURATION:PT1H", f"RRULE:{rule}")), "2026-10-01", "2026-10-31"
    )
    assert [each.split()[1] for each in found] == days


# -- what can't be read


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "The file is empty."),
        (b"\xef\xbb\xbf \r\n", "The file is empty."),
        (b"Step,Who\r\nBEGIN:VEVENT\r\nEND:VEVENT\r\n", 'begins with BEGIN:VCALENDAR, and here is "Step,Who".'),
        (b"\n\n<!DOCTYPE html><html>", "Line 3: a calendar file (.ics) begins with BEGIN:VCALENDAR, and here is a web"),
        (b"\x89PNG\r\n\x1a\n" + b"\x00" * 50, "Line 3: there is a NUL character, so this is no calendar file"),
        ("BEGIN:VCALENDAR\r\n".encode("utf-16-le"), "Line 1: there is a NUL character"),
        (b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTST", "Line 3: the file ends inside the event that begins on line 2."),
        (b"BEGIN:VCALENDAR\r\nEND:VEVENT\r\n", 'Line 2: "END:VEVENT" stands inside the calendar that begins on line 1'),
        (b"BEGIN:VCALENDAR\nEND:VCALENDAR\nEND:VCALENDAR\n", 'Line 3: "END:VCALENDAR" ends something that never began'),
        (b"BEGIN:VCALENDAR\n" * 40, "Line 8: events stand inside events here, deeper than any calendar has them"),
        (b"B" * (MOST_BYTES + 1), "The file is larger than 64 MB"),
    ],
    ids=lambda value: repr(value[:20]),
)
def test_files_without_form_are_refused(data: bytes, words: str) -> None:
    with pytest.raises(Invalid) as refused:
        read(data)
    assert words in str(refused.value)
    assert str(refused.value).endswith(". Nothing was changed.")


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        (["DTEND:20261020T090000"], "Line 6: the event has no beginning (DTSTART)"),
        (["DTSTART:20261032T090000"], 'Line 7: "20261032T090000" is no date or time'),
        (["DTSTART:2026-10-20T09:00:00"], 'Line 7: "2026-10-20T09:00:00" is no date or time'),
        (["DTSTART:"], "Line 7: a date or time is missing"),
        (["DTSTART 20261020T090000"], "Line 7: this DTSTART line is broken"),
        (["DTSTART:00010101T000000"], 'Line 7: "00010101T000000" lies outside the years that can be read'),
        (["DTSTART:20261020T090000", "DTEND:20261020T080000"], "Line 8: the event ends before it begins"),
        (["DTSTART:20261020T090000", "DURATION:-PT1H"], 'Line 8: "-PT1H" ends before it begins'),
        (["DTSTART:20261020T090000", "DURATION:P1Y"], 'Line 8: "P1Y" is no length of time'),
        (["DTSTART:20261020T090000", "DURATION:PT"], 'Line 8: "PT" is no length of time'),
        (["DTSTART:89991020T090000", "DURATION:P99999W"], "Line 6: the event reaches beyond the years that"),
        ([*AT_NINE, "RRULE:FREQ=SOMETIMES"], "Line 9: FREQ of the repeat rule can't be read"),
        ([*AT_NINE, "RRULE:INTERVAL=2"], "Line 9: the repeat rule does not say how often"),
        ([*AT_NINE, "RRULE:FREQ=DAILY;FREQ=DAILY"], "Line 9: the repeat rule is broken"),
        ([*AT_NINE, "RRULE:FREQ=DAILY;INTERVAL=0"], "Line 9: INTERVAL of the repeat rule can't be read"),
        ([*AT_NINE, "RRULE:FREQ=DAILY;COUNT=-1"], "Line 9: COUNT of the repeat rule can't be read"),
        ([*AT_NINE, "RRULE:FREQ=DAILY;BYMONTH=13"], "Line 9: BYMONTH of the repeat rule can't be read"),
        ([*AT_NINE, "RRULE:FREQ=DAILY;BYHOUR=-1"], "Line 9: BYHOUR of the repeat rule can't be read"),
        ([*AT_NINE, "RRULE:FREQ=DAILY;BYDAY=XX"], "Line 9: BYDAY of the repeat rule can't be read"),
        ([*AT_NINE, "RRULE:FREQ=DAILY;UNTIL=20269999"], 'Line 9: "20269999" is no date or time'),
        (
            [*AT_NINE, "RRULE:RSCALE=CHINESE;FREQ=DAILY"],
            'Line 9: the repeat rule has "RSCALE", which is not known here',
        ),
        ([*AT_NINE, "EXDATE:yesterday"], 'Line 9: "yesterday" is no date or time'),
        ([*AT_NINE, "RDATE:20261020T090000/soon"], 'Line 9: "soon" is no date or time'),
        ([*AT_NINE, "RECURRENCE-ID:x"], 'Line 9: "x" is no date or time'),
        ([*AT_NINE, "RRULE:FREQ=SECONDLY"], "Line 6: the event repeats too often to be read"),
        ([*AT_NINE, "RRULE:FREQ=MINUTELY;COUNT=999999999"], "Line 6: the event repeats too often to be read"),
    ],
    ids=lambda value: str(value[-1] if isinstance(value, list) else ""),
)
def test_an_event_that_cannot_be_read_is_left_out_with_its_line(lines: list[str], words: str) -> None:
    good = vevent("DTSTART:20260101T090000", "DURATION:PT1H")
    found = read(calendar(*good[:-1], good[-1], *vevent(*lines)).replace("VERSION:2.0\r\n", ""))
    assert len(found.busy) == 1
    (note,) = found.notes
    assert note.startswith(words) and note.endswith(". The event was left out.")
    # With nothing else in the file there is nothing to go on with.
    with pytest.raises(Invalid, match=r"^Line \d+: .*\. Nothing was changed\.$"):
        read(calendar(*vevent(*lines)))


def test_notes_are_not_endless() -> None:
    text = calendar(*vevent(*AT_NINE), *(line for n in range(50) for line in vevent(f"DTSTART:no{n}")))
    notes = read(text).notes
    assert len(notes) == 21
    assert notes[-1] == "30 more notes like these."


def test_what_a_note_quotes_is_harmless() -> None:
    text = calendar(*vevent(*AT_NINE), *vevent("DTSTART;TZID=\x1b[31m\u202eevil" + "x" * 500 + ":20261020T090000"))
    (note,) = read(text).notes
    assert "\x1b" not in note and "\u202e" not in note and len(note) < 250


def test_letters_that_are_not_utf8() -> None:
    lines = calendar(*vevent("SUMMARY:Café", *AT_NINE))
    for data, title in (
        (lines.encode("cp1252"), "Café"),
        (b"\xef\xbb\xbf" + lines.encode(), "Café"),
        (lines.encode("utf-16"), "Café"),
        (lines.encode().replace(b"\xc3\xa9", b"\xc3\r\n \xa9"), "Café"),  # folded in the middle of a letter
        (lines.replace("\r\n", "\n").encode(), "Café"),
        (lines.replace("\r\n", "\r").encode(), "Café"),
        (lines.replace("\r\n", "\r\r\n").encode(), "Café"),
    ):
        (busy,) = read(data, titles=True).busy
        assert (busy.title, when(busy.span)) == (title, "Tue 20 Oct 9:00-10:00")


def test_more_events_than_can_be_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gaptui.exchange.ics_text.MOST_PARTS", 1_000)
    with pytest.raises(Invalid, match=r"^Line 2,001: more than 1,000 events and other parts are too many to read\."):
        read("BEGIN:VEVENT\nEND:VEVENT\n" * 1_001)
    monkeypatch.setattr("gaptui.exchange.ics_in.MOST_BUSY", 100)
    with pytest.raises(Invalid, match=r"^The file has more than 100 busy times between 2026-01-01 and 2026-12-31, too"):
        one(*AT_NINE, "DURATION:PT1H", "RRULE:FREQ=DAILY;BYHOUR=1,3,5,7")


def test_no_firm_zone_no_days() -> None:
    with pytest.raises(Invalid, match=r'"Nowhere" is no time zone known on this machine. Nothing was changed\.'):
        read(calendar(), zone="Nowhere")
    assert said(calendar(*vevent(*AT_NINE)), "2026-10-21", "2026-10-20") == []


# -- size and time


RULES_TO_BOUND = [
    "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=5",
    "FREQ=DAILY;INTERVAL=7;BYDAY=MO",
    "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=HOURLY;INTERVAL=24;BYHOUR=1",
    "FREQ=DAILY;COUNT=999999999",
    "FREQ=WEEKLY;INTERVAL=999999999",
    "FREQ=YEARLY;INTERVAL=999999999",
    "FREQ=SECONDLY;INTERVAL=999999999;COUNT=999999999",
    f"FREQ=DAILY;BYHOUR={','.join(map(str, range(24)))};BYMINUTE={','.join(map(str, range(60)))};BYSECOND=0,1",
    "FREQ=YEARLY;BYYEARDAY=366;BYMONTH=1",
]


@pytest.mark.parametrize("rule", RULES_TO_BOUND)
def test_no_rule_takes_long(rule: str) -> None:
    text = calendar(*vevent(*AT_NINE), *vevent("DTSTART:16041006T090000", "DURATION:PT1H", f"RRULE:{rule}"))
    began = time.process_time()
    read(text)
    assert time.process_time() - began < 1.5


def test_progress_is_told_and_may_stop(monkeypatch: pytest.MonkeyPatch) -> None:
    """Also while the library is at work, whose errors are caught: none of these is one of them."""
    monkeypatch.setattr("gaptui.exchange.ics_in._EVERY", 0)
    weekly = ("DTSTART:20260106T090000", "DURATION:PT1H", "RRULE:FREQ=WEEKLY")
    text = calendar(*(line for n in range(300) for line in vevent(f"UID:{n}", *weekly)))
    told: list[tuple[int, int]] = []
    day = date(2026, 10, 20)

    def tell(done: int, total: int) -> None:
        told.append((done, total))

    read_busy(text.encode(), "UTC", day, day, source="x", progress=tell)
    assert len([done for done, _ in told if 500 <= done < 1000]) > 100
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert told[-1] == (1000, 1000)

    for error in (KeyboardInterrupt, RuntimeError, Invalid):
        for place in (0, 600):

            def stop(done: int, total: int, error: type[BaseException] = error, place: int = place) -> None:
                if done >= place:
                    raise error("stop")

            with pytest.raises(error, match="stop"):
                read_busy(text.encode(), "UTC", day, day, source="x", progress=stop)


def test_errors_of_the_library_leave_out_one_event(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever it can't take, the others are read."""
    between = recurring_ical_events.Series.between

    def broken(series: recurring_ical_events.Series, *days: object) -> object:
        if any(each.start.hour == 10 for each in series.components):
            raise RecursionError
        return between(series, *days)

    monkeypatch.setattr(recurring_ical_events.Series, "between", broken)
    events = [vevent(f"UID:{n}", f"DTSTART:20261020T{n:02}0000", "DURATION:PT30M") for n in (9, 10, 11)]
    found = read(calendar(*(line for event in events for line in event)))
    assert [when(each.span) for each in found.busy] == ["Tue 20 Oct 9:00-9:30", "Tue 20 Oct 11:00-11:30"]
    assert found.notes == ("Line 8: the dates of the event can't be read. The event was left out.",)


def test_twice_the_events_take_twice_the_time() -> None:
    def seconds(count: int) -> float:
        lines = [
            line
            for n in range(count)
            for line in vevent(f"UID:{n}", "DTSTART:20200106T090000", "DURATION:PT1H", "RRULE:FREQ=WEEKLY")
        ]
        text = calendar(*lines)
        began = time.process_time()
        read(text, "2026-10-01", "2026-10-31")
        return time.process_time() - began

    small = min(seconds(50) for _ in range(2))
    assert min(seconds(200) for _ in range(2)) < 4 * small * 2.5


@real
@settings(max_examples=times(60, 5_000), deadline=None)
@given(st.integers(0, 2**32))
def test_broken_bytes_end_in_words(seed: int) -> None:
    """Real files with bytes changed, lost and doubled: busy times or a refusal, and nothing else."""
    dice = random.Random(seed)
    path = dice.choice([path for path in sorted(FILES.glob("*.ics")) if path.stat().st_size < 12_000])
    data = bytearray(path.read_bytes())
    for _ in range(dice.randint(1, 12)):
        at, length = dice.randrange(len(data)), dice.choice([1, 1, 2, 8, 40])
        match dice.randrange(4):
            case 0:
                del data[at : at + length]
            case 1:
                data[at : at + length] = dice.randbytes(length)
            case 2:
                data[at:at] = data[dice.randrange(len(data)) :][: length * 5]
            case 3:
                data[at : at + 1] = dice.choice([b";", b":", b"\n", b"\r\n ", b'"', b"9", b"T", b"=", b","])
    try:
        found = read(bytes(data), "2014-01-01", "2016-12-31")
    except Invalid as error:
        assert str(error).endswith(". Nothing was changed.")
    else:
        assert all(0 < each.span.minutes <= 1440 - each.span.start for each in found.busy)
