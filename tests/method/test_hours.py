"""The plan phrase: what owners write, what is understood, and what is said about the rest."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from gaptui.method.blocks import DAY_MINUTES, SHORTEST, Span, WorkWeek
from gaptui.method.cell_values import Unreadable
from gaptui.method.hours import (
    HourPlan,
    PlanReading,
    Slot,
    When,
    plan_phrase,
    planned_blocks,
    read_day,
    read_plan,
    read_span,
    read_when,
    skipped,
    understood,
)
from gaptui.method.hours_reading import MOST_OFF, MOST_SLOTS
from gaptui.method.hours_words import MOST_LETTERS
from gaptui.words import BlockKind
from store.long import times

HOSTILE = Path(__file__).parents[3] / "shared" / "data" / "hostile"

WEDNESDAY = date(2026, 3, 4)
MONDAY = date(2026, 3, 9)
WEEK = WorkWeek()
GOOD_FRIDAY = date(2026, 4, 3)
SUNDAY_FIRST = WorkWeek(first_day=6, work_days=frozenset({6, 0, 1, 2, 3}))


def read(text: str, today: date = WEDNESDAY, work_week: WorkWeek = WEEK) -> HourPlan:
    reading = read_plan(text, today, work_week)
    assert reading.plan is not None, reading.trouble
    return reading.plan


def hints(text: str, today: date = WEDNESDAY, work_week: WorkWeek = WEEK) -> str:
    reading = read_plan(text, today, work_week)
    assert reading.plan is not None, reading.trouble
    return "; ".join(reading.hints)


def trouble(text: str, today: date = WEDNESDAY, work_week: WorkWeek = WEEK) -> str:
    reading = read_plan(text, today, work_week)
    assert reading == PlanReading(None, reading.trouble)
    return reading.trouble


# -- what people write


@pytest.mark.parametrize(
    ("typed", "phrase"),
    [
        ("tue thu 9-12, fri 13-15 x6", "tue thu 9-12, fri 13-15 x6"),
        ("Tue 9-12, Thu 9-12, Fri 13-15 x6", "tue thu 9-12, fri 13-15 x6"),
        ("Tue 9-12; Thu 9-12; Fri 13-15; x6", "tue thu 9-12, fri 13-15 x6"),
        ("mon-fri 8-10 x2", "mon-fri 8-10 x2"),
        ("monday to friday 8-10 x2", "mon-fri 8-10 x2"),
        ("daily 9-10 x4", "mon-fri 9-10 x4"),
        ("every weekday 9-10 x4", "mon-fri 9-10 x4"),
        ("weekdays 9-10", "mon-fri 9-10 x6"),
        ("fri-mon 9-10 x1", "mon fri-sun 9-10 x1"),
        ("tue 9-12 build, fri 13-15 test x6", "tue 9-12, fri 13-15 test x6"),
        ("tue 9-12 for building, fri 13-15 for testing x6", "tue 9-12, fri 13-15 test x6"),
        ("tue 9-11 14-15 test x6", "tue 9-11, tue 14-15 test x6"),
        ("tue 9-11 learn 14-15 help x6", "tue 9-11 learn, tue 14-15 help x6"),
        ("tue 9-11 14-15 x6", "tue 9-11 14-15 x6"),
        ("tue 9-11, 14-15 x6", "tue 9-11 14-15 x6"),
        ("tue 14-15 and 9-11 x6", "tue 9-11 14-15 x6"),
        ("tues & Thursdays 9 to 12 for 6 weeks", "tue thu 9-12 x6"),
        ("TUE/THU 9-12 6 weeks", "tue thu 9-12 x6"),
        ("tue + thu 9-12, 6w", "tue thu 9-12 x6"),
        ("mo tu we th fr sa su 9-10 x 2", "mon-sun 9-10 x2"),
        ("tue. and thur. 9-12. 6x", "tue thu 9-12 x6"),
        ("tue: 9-12 - thu: 13-15 x6", "tue 9-12, thu 13-15 x6"),
        ("every tue at 9-12, for 1 week", "tue 9-12 x1"),
        ("x6 tue from 9 to 12", "tue 9-12 x6"),
        ("tue from 9.30 to 12 x6", "tue 9:30-12 x6"),
        ("tue9-12x6", "tue 9-12 x6"),
        ("tue 9-12, tue 9-12 x6", "tue 9-12 x6"),
    ],
)
def test_days_times_and_weeks_in_every_way_people_write_them(typed: str, phrase: str) -> None:
    assert plan_phrase(read(f"{typed} from 9 mar")) == f"{phrase} from 2026-03-09"


@pytest.mark.parametrize(
    ("typed", "phrase"),
    [
        ("9-12", "9-12"),
        ("9:30-12", "9:30-12"),
        ("9.30-13.30", "9:30-13:30"),
        ("9h-12h", "9-12"),
        ("9 h - 12 h", "9-12"),
        ("9h30-12H15", "9:30-12:15"),
        ("0930-1330", "9:30-13:30"),
        ("930-1330", "9:30-13:30"),
        ("1pm-3pm", "13-15"),
        ("1 p.m. - 3 p.m.", "13-15"),
        ("1:30PM-3pm", "13:30-15"),
        ("9am-12", "9-12"),
        ("9 am to 12 pm", "9-12"),
        ("1-3pm", "13-15"),
        ("1pm-3", "13-15"),
        ("11-1pm", "11-13"),
        ("9-5pm", "9-17"),
        ("12-1pm", "12-13"),
        ("11:30-12pm", "11:30-12"),
        ("13-3pm", "13-15"),
        ("8am-10am", "8-10"),
        ("12am-6am", "0-6"),
        ("9 to 12", "9-12"),
        ("9 until 12", "9-12"),
        (f"9{chr(0x2013)}12", "9-12"),
        (f"9 {chr(0x2014)} 12", "9-12"),
        (f"9{chr(0x2212)}12", "9-12"),
        ("22-24", "22-24"),
        ("22-0", "22-24"),
        ("10pm-12am", "22-24"),
        ("\uff19-\uff11\uff12", "9-12"),
    ],
)
def test_times_in_every_way_people_write_them(typed: str, phrase: str) -> None:
    assert plan_phrase(read(f"tue {typed} x6 from 9 mar")) == f"tue {phrase} x6 from 2026-03-09"


@pytest.mark.parametrize(
    ("typed", "starting"),
    [
        ("from 9 mar", MONDAY),
        ("from 9th of March", MONDAY),
        ("from Mar 9, 2026", MONDAY),
        ("from mon 9 mar 2026", MONDAY),
        ("from 2026-03-09", MONDAY),
        ("from 9.3.", MONDAY),
        ("from 9.3", MONDAY),
        ("from 9.3.2026", MONDAY),
        ("from 9/3", MONDAY),
        ("from 9/3/26", MONDAY),
        ("starting on next monday", MONDAY),
        ("from mon", MONDAY),
        ("from next week", MONDAY),
        ("from thu next week", date(2026, 3, 12)),
        ("from wed", WEDNESDAY),
        ("from next wed", date(2026, 3, 11)),
        ("from today", WEDNESDAY),
        ("from tomorrow", date(2026, 3, 5)),
        ("from 4 jan", date(2026, 1, 4)),
        ("from 2 jan", date(2027, 1, 2)),
        ("from 31 dec", date(2026, 12, 31)),
    ],
)
def test_when_it_starts(typed: str, starting: date) -> None:
    assert read(f"tue 9-12 x6 {typed}").starting == starting
    assert read(f"{typed} tue 9-12 x6").starting == starting


@pytest.mark.parametrize(
    ("typed", "off"),
    [
        ("not 3 apr", ["04-03"]),
        ("not 3 apr 6 apr", ["04-03", "04-06"]),
        ("but not on 3 apr, 6.4. and 14/4", ["04-03", "04-06", "04-14"]),
        ("except fri 3 apr", ["04-03"]),
        ("not 6-8 apr", ["04-06", "04-07", "04-08"]),
        ("not 6 - 8 april 2026", ["04-06", "04-07", "04-08"]),
        ("not 6 apr - 8 apr", ["04-06", "04-07", "04-08"]),
        ("not 30 mar to 1 apr", ["03-30", "03-31", "04-01"]),
        ("not 3 apr not 2026-04-06", ["04-03", "04-06"]),
        ("not 3 apr 2026 2026-04-06", ["04-03", "04-06"]),
    ],
)
def test_days_off(typed: str, off: list[str]) -> None:
    wanted = {date.fromisoformat(f"2026-{day}") for day in off}
    assert read(f"tue fri 9-12 x6 from 9 mar {typed}").off == wanted
    assert read(f"{typed}, tue fri 9-12 x6 from 9 mar").off == wanted


def test_days_off_are_looked_for_after_the_start() -> None:
    plan = read("tue 9-12 x8 not 28 dec - 6 jan from 1 dec")
    assert (min(plan.off), max(plan.off)) == (date(2026, 12, 28), date(2027, 1, 6))


def test_a_day_off_may_be_followed_by_more_days() -> None:
    assert plan_phrase(read("tue 9-12 not 3 apr, fri 13-15 test x6 from 9 mar")) == (
        "tue 9-12, fri 13-15 test x6 from 2026-03-09 not 2026-04-03"
    )


# -- what it becomes


def test_the_plan_of_the_story() -> None:
    plan = read("Tue 9-12, Thu 9-12, Fri 13-15 x6")
    blocks = planned_blocks(plan, WEEK)
    assert (len(blocks), plan.minutes_a_week) == (18, 8 * 60)
    assert blocks[0] == (Span(date(2026, 3, 10), 540, 180), BlockKind.BUILD)
    assert blocks[-1].span == Span(date(2026, 4, 17), 780, 120)
    assert plan.spans(WEEK) == tuple(block.span for block in blocks)


def test_it_is_shown_in_one_line_before_it_is_saved() -> None:
    plan = read("tue thu 9-12, fri 13-15 x6 from 9 mar not 3 apr")
    assert understood(plan, WEEK) == (
        "17 blocks: Tue Thu 9:00-12:00, Fri 13:00-15:00, 6 weeks from Mon 9 Mar to Fri 17 Apr, skips Fri 3 Apr"
    )
    assert understood(read("tue 9-10 test 12-13 test x1"), WEEK) == (
        "2 blocks: Tue 9:00-10:00 test and 12:00-13:00 test, 1 week from Mon 9 Mar to Tue 10 Mar"
    )
    assert understood(read("mon-fri 8-10 x2 from 9 mar not 10-17 mar"), WEEK).endswith(
        "skips Tue 10 Mar, Wed 11 Mar, Thu 12 Mar, Fri 13 Mar and 2 more"
    )


def test_days_off_of_the_firm_are_skipped_and_days_without_hours_are_not_named() -> None:
    firm = WorkWeek(days_off={GOOD_FRIDAY: "Good Friday", date(2026, 4, 6): "Easter Monday"})
    plan = read("tue fri sat 9-12 x6 from 9 mar not 7 apr", work_week=firm)
    assert skipped(plan, firm) == (GOOD_FRIDAY, date(2026, 4, 7))
    days = {span.day for span in plan.spans(firm)}
    assert len(days) == 16
    assert date(2026, 3, 14) in days, "a Saturday that was asked for"


@pytest.mark.parametrize(
    ("days", "today", "work_week", "starting"),
    [
        ("tue thu", date(2026, 3, 2), WEEK, date(2026, 3, 2)),
        ("tue thu", date(2026, 3, 3), WEEK, date(2026, 3, 3)),
        ("tue thu", WEDNESDAY, WEEK, MONDAY),
        ("wed thu", WEDNESDAY, WEEK, WEDNESDAY),
        ("tue thu", date(2026, 3, 8), WEEK, MONDAY),
        ("tue thu", date(2026, 3, 8), SUNDAY_FIRST, date(2026, 3, 8)),
        ("sun tue", date(2026, 3, 9), SUNDAY_FIRST, date(2026, 3, 15)),
        ("sun tue", date(2026, 3, 2), WEEK, date(2026, 3, 2)),
    ],
)
def test_without_a_start_all_weeks_are_whole(days: str, today: date, work_week: WorkWeek, starting: date) -> None:
    plan = read(f"{days} 9-12 x6", today, work_week)
    assert plan.starting == starting
    assert len(plan.spans(work_week)) == 12


def test_weeks_are_the_weeks_of_the_firm() -> None:
    plan = read("sun thu 9-10 x2 from thu 12 mar")
    assert [span.day.day for span in plan.spans(WEEK)] == [12, 15, 19, 22]
    assert [span.day.day for span in plan.spans(SUNDAY_FIRST)] == [12, 15, 19]


def test_a_start_after_the_last_day_of_its_week_loses_no_week() -> None:
    plan = read("tue thu 9-12 x6 from 6 mar")
    assert [plan.spans(WEEK)[0].day, len(plan.spans(WEEK))] == [date(2026, 3, 10), 12]


def test_working_days_are_those_of_the_firm() -> None:
    assert {slot.weekday for slot in read("weekdays 9-10 x1", work_week=SUNDAY_FIRST).slots} == {6, 0, 1, 2, 3}
    assert "working days: Mon-Thu Sun" in hints("weekdays 9-10 x1", work_week=SUNDAY_FIRST)
    assert "no working days" in trouble("daily 9-10 x1", work_week=WorkWeek(work_days=frozenset()))


def test_two_plans_that_say_the_same_are_equal() -> None:
    one, other = Slot(1, 540, 60), Slot(3, 540, 60)
    assert HourPlan((other, one, one), 2, MONDAY) == HourPlan((one, other), 2, MONDAY)


# -- what is said about it


@pytest.mark.parametrize(
    ("typed", "hint"),
    [
        ("tue 9-12 from 9 mar", "6 weeks, since no number was said: write x4 for 4"),
        ("tue 1-3", "1:00-3:00 is at night: write 13-15 or 1-3pm"),
        ("tue 4am-7am", "4:00-7:00 is at night"),
        ("tue 0:30-2", "0:30-2:00 is at night"),
        ("tue 9-21", "9:00-21:00 is 12 hours in one go"),
        ("tue 9-12, tue 11-13", "Tue 9-12 and 11-13 overlap"),
        ("tue 9-12 tue 9-12 test", "Tue 9-12 and 9-12 overlap"),
        ("tue thu 9-12, thu 9-12", "said twice and count once"),
        ("tue 9-11 14-15 test", "test is read for 14-15 only: write it after 9-11 too if meant"),
        ("daily 9-10", '"daily" is read as the working days: Mon-Fri'),
        ("sun-tue 9-10", '"sun-tue" goes over the end of the week: Sun Mon Tue'),
        ("tue thu 9-12", "it starts Mon 9 Mar, since Tue of this week is over; write from today for sooner"),
        ("wed 9-12", "it starts today, Wed 4 Mar"),
        ("tue 9-12 from 2 mar", "it starts Mon 2 Mar 2026, which is over"),
        ("tue 9-12 from 2 jan", "it starts Sat 2 Jan 2027"),
        ("tue thu 9-12 from 5 mar", "the first week has no Tue: it begins Thu 5 Mar"),
        ("tue 9-12 from next fri", '"next fri" is read as Fri 6 Mar; for the one after write fri next week'),
        ("tue 9-12 not 5 apr", "Sun 5 Apr 2026 has no hours in this plan anyway"),
        ("tue 9-12 from 9 mar not 3 mar", "Wed 3 Mar 2027 has no hours in this plan anyway"),
    ],
)
def test_what_may_be_meant_otherwise_is_said(typed: str, hint: str) -> None:
    assert hint in hints(typed)


@pytest.mark.parametrize(
    "typed",
    ["tue thu 9-12 x6 from next mon not 9 apr", "weekdays 6-7 x2 from mon", "tue 9-12 build 14-15 build x2 from mon"],
)
def test_nothing_is_said_about_a_plain_plan(typed: str) -> None:
    assert hints(typed) == ""


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("", "write days and times, as tue thu 9-12 x6"),
        (" , ", "write days and times, as tue thu 9-12 x6"),
        ("x6", "write days and times"),
        ("not 3 apr", "write days and times"),
        ("tue", "tue has no times: write tue 9-12"),
        ("tue 9-12, thu x6", "thu has no times: write thu 9-12"),
        ("9-12", "9-12 has no day before it: write tue 9-12"),
        ("9-12 tue", "9-12 has no day before it: write tue 9-12"),
        ("tue 9-1", "9-1 ends before it begins: write 9-13"),
        ("tue 9:30 to 1:15", "9:30 to 1:15 ends before it begins: write 9:30-13:15"),
        ("tue 15-13", "15-13 ends before it begins: write 13-15"),
        ("tue 11pm-1am", "11pm-1am ends before it begins: a block ends by midnight, write 23-24"),
        ("tue 9-9", "9-9 ends when it begins"),
        ("tue 9-9:10", "9-9:10 is 10 minutes long: 15 minutes are the least"),
        ("tue 9:75-12", '"9:75" has 75 minutes'),
        ("tue 9-25", '"25" is no time of the day: the last one is 24'),
        ("tue 9-24:30", '"24:30" is no time of the day'),
        ("tue 13pm-15", '"13pm" is no time of the day: write 1pm or 13'),
        ("tue 0am-3", '"0am" is no time of the day'),
        ("tue 9:5-10", '"9:5" is no time of the day: write 9, 9:30 or 0930'),
        ("tue 9:30:00-10", '"9:30:00" is no time of the day'),
        ("tue 9", '"9" alone is neither times nor weeks: write 9-12 for times, x6 for weeks'),
        ("tue 9-12 6", '"6" alone is neither times nor weeks'),
        ("tue 9-12 x0", '"x0" is no number of weeks: write x1 to x52'),
        ("tue 9-12 53 weeks", '"53 weeks" is no number of weeks: write x1 to x52'),
        ("tue 9-12 x6.5", '"5" alone'),
        ("tue 9-12 x-6", '"x-6" is not understood'),
        ("tue 9-12 x6 4w", "said twice for how many weeks: write x6 or x4"),
        ("tue 9-12 from 9 mar from 10 mar", "said twice from when"),
        ("tue 9-12 perhaps", '"perhaps" is not understood: write days, times and weeks, as tue thu 9-12 x6'),
        ("Dienstag 9-12", '"Dienstag" is not understood'),
        ("tue 9-12-15", '"-15" is not understood'),
        ("tue 9-12, build", '"build" stands apart from its times: write 9-12 build'),
        ("build tue 9-12", '"build" stands apart from its times'),
        ("tue 9-12 build test", '"test" stands apart from its times'),
        ("mon-mon 9-12", '"mon-mon" is one day: write mon'),
        ("tue 9-12 until 17 apr", '"until" is not understood: write how many weeks, as x6'),
        ("tue 9-12 from 9 mar to 17 apr", '"to" is not understood: write how many weeks'),
        ("tue 9-12 every 2 weeks", '"every" is not understood: a plan is the same every week'),
        ("tue 9-12 next mon", '"next" is not understood: write from before it'),
        ("tue 9-12 9 mar", '"9 mar" stands alone: write from before it'),
        ("tue 9-12 2026-03-09", '"2026-03-09" stands alone'),
        ("tue 9-12 from", "after from, write a day"),
        ("tue 9-12 from 9", "after from, write a day"),
        ("tue 9-12 not", "after not, write dates, as not 3 apr"),
        ("tue 9-12 not fri", "after not, write dates"),
        ("tue 9-12 from 31 apr", '"31 apr" is no day of 2026 or 2027: write a date, as 9 mar'),
        ("tue 9-12 from 29 feb", '"29 feb" is no day of 2026 or 2027'),
        ("tue 9-12 not 2026-04-31", '"2026-04-31" is no day of 2026'),
        ("tue 9-12 from 3/25", '"3/25" has month 25: the day comes first, as 25/3'),
        ("tue 9-12 from 1999-01-01", "years go from 2000 to 2199"),
        ("tue 9-12 from tue 9 mar", '"tue 9 mar" does not fit: that day is Mon 9 Mar 2026'),
        ("tue 9-12 not 2026-04-10 - 2026-04-06", '"2026-04-06" is before "2026-04-10"'),
        ("tue 9-12 from 9 mar not 30-2 apr", "Thu 30 Apr 2026 to Fri 2 Apr 2027 is too long to be days off"),
        ("tue 9-12 from 9 mar not 10 mar - 28 feb", "is too long to be days off: 200 days at most"),
        ("tue 9-12 x1 from 9 mar not 10 mar", "no block is left: all days are off"),
        ("mon-sun 8-9 9-10 x52", "that is 728 blocks: 500 are the most, write fewer weeks"),
        ("mon-sun 8-9 9-10 10-11 11-12 12-13 13-14 14-15 15-16 x2", "that is 56 blocks a week: 50 are the most"),
        ("tue " + "9-10 " * 800, "that is too long"),
        ("\ufdfa" * 400, "that is too long"),
    ],
)
def test_what_can_not_be_meant_is_refused_in_words(typed: str, words: str) -> None:
    assert words in trouble(typed)


# -- one block


def test_a_span_is_read() -> None:
    assert [read_span(text) for text in ("9-12", " 13:30 to 15 ", "1-3pm", "22-24")] == [
        (540, 180),
        (810, 90),
        (780, 120),
        (1320, 120),
    ]


@pytest.mark.parametrize(
    ("typed", "when"),
    [
        ("thu 14-16", When(date(2026, 3, 5), 840, 120)),
        ("on Thursday, 14:00-16:00", When(date(2026, 3, 5), 840, 120)),
        ("tomorrow 9-11", When(date(2026, 3, 5), 540, 120)),
        ("9 mar 9-11", When(MONDAY, 540, 120)),
        ("mar 9 9-11", When(MONDAY, 540, 120)),
        ("9.3. 9-11", When(MONDAY, 540, 120)),
        ("9.3 9-11", When(MONDAY, 540, 120)),
        ("2026-03-09 0900-1100", When(MONDAY, 540, 120)),
        ("9 mar 2030-2130", When(MONDAY, 1230, 60)),
        ("9 mar 2026 2030-2130", When(MONDAY, 1230, 60)),
        ("thu 14", When(date(2026, 3, 5), 840)),
        ("thu at 2pm", When(date(2026, 3, 5), 840)),
        ("thu 9.30", When(date(2026, 3, 5), 570)),
        ("fri 9.10.", "has no time: write fri 14-16"),
        ("thu next week 14", When(date(2026, 3, 12), 840)),
        ("wed 9-10", When(WEDNESDAY, 540, 60)),
        ("next wed 9-10", When(date(2026, 3, 11), 540, 60)),
        ("14-16", "the day comes first, as thu 14-16"),
        ("thu", '"thu" has no time: write thu 14-16'),
        ("thu 14-16 please", '"please" is not understood here: a day and times are written thu 14-16'),
        ("thu 16-14", "16-14 ends before it begins: write 14-16"),
        ("thu 24", "nothing begins at 24"),
        ("", "the day comes first"),
    ],
)
def test_where_a_block_is_moved_to(typed: str, when: When | str) -> None:
    if isinstance(when, When):
        assert read_when(typed, WEDNESDAY, WEEK) == when
    else:
        assert when in refuses(lambda text: read_when(text, WEDNESDAY, WEEK), typed)


def test_a_doubtful_move_comes_with_a_hint() -> None:
    assert "write fri next week" in read_when("next fri 14", WEDNESDAY, WEEK).hint
    assert "write 14-16 or 2-4pm" in read_when("fri 2-4", WEDNESDAY, WEEK).hint
    assert read_when("fri 2", WEDNESDAY, WEEK).hint == "2:00 is at night"


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("9 mar", MONDAY),
        ("2026-03-09", MONDAY),
        ("9.3.", MONDAY),
        ("next mon", MONDAY),
        ("Monday", MONDAY),
        ("next week", MONDAY),
        ("today", WEDNESDAY),
        ("tomorrow", date(2026, 3, 5)),
        ("yesterday", date(2026, 3, 3)),
        ("29 feb 2028", date(2028, 2, 29)),
    ],
)
def test_a_day_is_read(typed: str, day: date) -> None:
    assert read_day(typed, WEDNESDAY) == day


def test_the_next_week_is_the_firms() -> None:
    assert read_day("next week", WEDNESDAY, SUNDAY_FIRST) == date(2026, 3, 8)


def refuses(reader: Callable[[str], object], text: str) -> str:
    with pytest.raises(Unreadable) as told:
        reader(text)
    return str(told.value)


@pytest.mark.parametrize("typed", ["", "9", "soon", "9 mar 9", "31 apr", "tue 9 mar"])
def test_what_is_no_day_is_refused(typed: str) -> None:
    assert refuses(lambda text: read_day(text, WEDNESDAY), typed)
    assert refuses(read_span, typed)


# -- every plan is read back


DAYS = st.dates(date(2000, 2, 1), date(2197, 12, 31))
SLOTS = st.builds(
    lambda weekday, start, minutes, kind: Slot(weekday, start, min(minutes, DAY_MINUTES - start), kind),
    st.integers(0, 6),
    st.one_of(st.integers(0, 23).map(lambda hour: hour * 60), st.integers(0, DAY_MINUTES - SHORTEST)),
    st.one_of(st.integers(1, 4).map(lambda hours: hours * 60), st.integers(SHORTEST, DAY_MINUTES)),
    st.sampled_from([BlockKind.BUILD, *BlockKind]),
)
WEEKS = st.builds(
    WorkWeek, first_day=st.sampled_from([0, 6]), work_days=st.sampled_from([frozenset(range(5)), frozenset({6, 0, 1})])
)


@st.composite
def plans(draw: st.DrawFn) -> HourPlan:
    starting = draw(DAYS)
    near = st.integers(-10, 400).map(lambda days: starting + timedelta(days=days))
    runs = draw(st.lists(st.tuples(near, st.integers(1, 9)), max_size=6))
    off = frozenset(first + timedelta(days=n) for first, length in runs for n in range(length))
    weeks = draw(st.one_of(st.integers(1, 8), st.integers(1, 52)))
    return HourPlan(tuple(draw(st.lists(SLOTS, min_size=1, max_size=9))), weeks, starting, off)  # at most 9 x 52 blocks


@settings(max_examples=times(150, 10_000), deadline=None)
@given(plans(), WEEKS, DAYS)
def test_every_plan_is_read_back_from_its_phrase(plan: HourPlan, work_week: WorkWeek, today: date) -> None:
    assume(planned_blocks(plan, work_week))
    reading = read_plan(plan_phrase(plan), today, work_week)
    assert reading.plan == plan, (plan_phrase(plan), reading.trouble)
    line = understood(plan, work_week)
    assert line.isascii()
    assert "\n" not in line


@settings(max_examples=times(60, 3_000), deadline=None)
@given(plans(), WEEKS)
def test_blocks_stand_in_order_on_days_that_are_not_off(plan: HourPlan, work_week: WorkWeek) -> None:
    spans = plan.spans(work_week)
    assert list(spans) == sorted(spans)
    days = {span.day for span in spans}
    away = set(skipped(plan, work_week))
    assert not days & plan.off
    assert away <= plan.off
    assert all(day >= plan.starting for day in days | away)
    weeks = {work_week.first_of(day) for day in days | away}
    assert len(weeks) == plan.weeks


def test_the_longest_phrase_is_short_enough_to_be_read() -> None:
    # each slot its own group, and days off in pairs, which are not written as ranges
    slots = tuple(Slot(n % 7, 600 + 16 * (n // 7) + n % 7, 16, BlockKind.LEARN) for n in range(MOST_SLOTS))
    off = frozenset(MONDAY + timedelta(days=n) for n in range(2 * MOST_OFF) if n % 3 < 2)
    plan = HourPlan(slots, 10, MONDAY, frozenset(sorted(off)[:MOST_OFF]))
    assert len(plan_phrase(plan)) < MOST_LETTERS
    assert read(plan_phrase(plan)) == plan


# -- anything may be typed


WORDS = st.sampled_from(
    [
        "tue",
        "thu",
        "mon-fri",
        "daily",
        "9",
        "9-12",
        "1-3pm",
        "13:30",
        "9am",
        "x6",
        "6w",
        "for",
        "from",
        "not",
        "to",
        "-",
    ]
    + ["build", "test", "9 mar", "31 apr", "2026-03-09", "9.3.", "9/3", "next", "week", "every", "and", ",", ".", ":"]
    + ["fri 6-10 apr", "12am", "0", "99", "1:1:1", "at", "on", "may", "\u0660", "\ufdfa", "Fr\u0130", "\ud800", "\x1b"]
)
TEXTS = st.one_of(st.text(max_size=60), st.lists(WORDS, max_size=14).map(" ".join), st.lists(WORDS).map("".join))


def check_nothing_is_raised(text: str) -> None:
    reading = read_plan(text, WEDNESDAY, WEEK)
    assert (reading.plan is None) == bool(reading.trouble)
    assert all(len(words) < 160 for words in (reading.trouble, *reading.hints))
    assert (reading.trouble + "".join(reading.hints)).isprintable()
    if reading.plan is not None:
        assert read_plan(plan_phrase(reading.plan), WEDNESDAY, WEEK).plan == reading.plan
    readers: tuple[Callable[[], object], ...] = (
        lambda: read_span(text),
        lambda: read_when(text, WEDNESDAY, WEEK),
        lambda: read_day(text, WEDNESDAY),
    )
    for reader in readers:
        try:
            reader()
        except Unreadable as told:
            assert len(str(told)) < 160
            assert str(told).isprintable()


@settings(max_examples=times(300, 10_000), deadline=None)
@given(TEXTS)
def test_nothing_that_is_typed_raises(text: str) -> None:
    check_nothing_is_raised(text)


@pytest.mark.parametrize(
    "letter", ["9", "1:", "a", "tue ", "x", "-", "9-", "mon-fri 9-10 ", " ", "\u0301", "not 3 apr "]
)
def test_long_texts_are_no_trouble(letter: str) -> None:
    check_nothing_is_raised(letter * (MOST_LETTERS // len(letter)))
    check_nothing_is_raised("tue 9-12 " + letter * ((MOST_LETTERS - 9) // len(letter)))
    check_nothing_is_raised(letter * 100_000)


def test_a_long_word_is_quoted_cut_short() -> None:
    assert trouble("tue 9-12 " + "y" * 500).startswith(f'"{"y" * 24}..." is not understood')


@pytest.mark.skipif(not HOSTILE.is_dir(), reason="the folder of hostile text is not beside the checkout")
def test_hostile_text_is_refused_in_words() -> None:
    lines = json.loads((HOSTILE / "blns.json").read_text(encoding="utf-8"))
    for name in ("textual-markup-crashers.jsonl", "terminal-escapes.jsonl"):
        rows = (HOSTILE / name).read_text(encoding="utf-8").splitlines()
        lines += [json.loads(row)["text"] for row in rows]
    assert len(lines) > 500
    for line in lines:
        for before in ("", "tue 9-12 ", "tue 9-12 x6 from ", "tue 9-12 not "):
            check_nothing_is_raised(before + line)
