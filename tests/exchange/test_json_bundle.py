"""A workbook goes out and in without losing anything; what does not fit is refused in words."""

from __future__ import annotations

import copy
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exchange.worlds import bundles, instants, numbers, orders, words
from gaptui.exchange import json_bundle
from gaptui.exchange.json_bundle import FORMAT, dump_bundle, read_bundle
from gaptui.records.base import build, table_name
from gaptui.records.bundle import Bundle
from gaptui.records.deployment import BlockedTime, BusyTime, DayOff, JobShift, Owner, SentBlock
from gaptui.records.diary import Cycle, DayLine, Helper, OwnLine, Stuck, StuckNote
from gaptui.records.errors import Invalid
from gaptui.records.firm import Firm
from gaptui.records.lessons import Lesson, LessonEvidence, LessonSystem, Reuse
from gaptui.records.mapping import AuditClock
from gaptui.records.process import Candidate, LeftOut, Process
from gaptui.records.tables import KEPT
from gaptui.text import clean
from gaptui.words import JobAnswer, Outcome, Way
from store.long import times

STEP = {"id": "s1", "process_id": "p1", "order": "i0000000", "text": "Pull figures"}
SITTING = {"id": "t1", "process_id": "p1", "doer": "D", "doer_role": "analyst", "started_at": "2026-03-02T09:00:00Z"}
PROCESS = {"id": "p1", "order": "i0000000", "name": "Reporting"}
BLOCK = {"id": "b1", "process_id": "p1", "day": "2026-03-03", "start": 540, "minutes": 180}
SENT = {**BLOCK, "at": "2026-03-02T09:00:00Z", "summary": "Reporting: build"}
SHIFT = {"id": "j1", "process_id": "p1", "order": "i0000000", "role": "analyst", "shift": "checks, types no more"}
LEFT = {"id": "l1", "order": "i0000000", "area": "Payroll"}
YES_NO = (
    *("several_steps", "somebody_answers", "contained", "biggest"),
    *("follows_patterns", "moved_by_hand", "same_analysis"),
)
ONE_TO_FIVE = (
    *("fit_pattern", "fit_analysis", "fit_copying", "fit_digital", "fit_stable"),
    *("catches_mistakes", "pain"),
)
DAYS = ("picked_on", "owned_on", "building_on", "running_on", "documented_on", "reused_on", "ended_on")


def whole(**tables: list[object]) -> dict[str, object]:
    return {
        "format": 1,
        "made_by": "gaptui",
        "tables": {"firm": [{"id": "f1", "name": "Northgate"}], "process": [PROCESS], "step": [STEP], **tables},
    }


def refusal(text: str | dict[str, object]) -> str:
    with pytest.raises(Invalid) as caught:
        read_bundle(text if isinstance(text, str) else json.dumps(text))
    said = str(caught.value)
    assert said.startswith("The file cannot be read: ")
    assert said.endswith("Nothing was changed.")
    return said


@st.composite
def choices(draw: st.DrawFn) -> Bundle:
    """A bundle in which everything was answered, or nothing, before its processes were picked."""
    bundle = draw(bundles())
    rows = [row for kind in KEPT for row in bundle.all(kind)]
    for process in bundle.all(Process):
        for name in DAYS:
            setattr(process, name, draw(st.none() | st.dates()))
        process.runners = draw(st.none() | numbers)
        said = {
            **{name: draw(st.none() | st.booleans()) for name in YES_NO},
            **{name: draw(st.none() | st.integers(1, 5)) for name in ONE_TO_FIVE},
            **{name: draw(words) for name in ("area", "despite", "few_because")},
        }
        people, better = draw(st.none() | st.integers(1, 9_999)), draw(st.none() | st.sampled_from(Outcome))
        rows.append(build(Candidate, id=process.id, people=people, better=better, **said))
        shift = {"process_id": process.id, "order": draw(orders), "role": draw(words), "shift": draw(words)}
        rows.append(build(JobShift, **shift, answer=draw(st.none() | st.sampled_from(JobAnswer)), says=draw(words)))
    for owner in bundle.all(Owner):
        owner.way, owner.way_help = draw(st.none() | st.sampled_from(Way)), clean(draw(words))
    rows.append(build(LeftOut, order=draw(orders), area=draw(words), because=draw(words)))
    rows.append(build(AuditClock, seconds=draw(numbers), seen_at=draw(instants), ended_on=draw(st.dates())))
    rows.append(build(AuditClock, seconds=draw(numbers), running_since=draw(st.none() | instants)))
    return Bundle.of(rows)


@settings(max_examples=times(15, 200), deadline=None)
@given(choices())
def test_out_in_and_out_again_is_the_same_bytes(bundle):
    text = dump_bundle(bundle)
    again = read_bundle(text)
    assert dump_bundle(again) == text
    for kind in KEPT:
        dumped = {row.id: row.model_dump() for row in bundle.all(kind)}
        assert {row.id: row.model_dump() for row in again.all(kind)} == dumped


def test_an_empty_workbook_and_rows_in_any_order():
    empty = dump_bundle(Bundle())
    assert read_bundle(empty) == Bundle.of([])
    assert empty.endswith("}\n")
    rows = [build(Process, id=key, order="i0000000", name=key) for key in ("b", "a")]
    assert dump_bundle(Bundle.of(rows)) == dump_bundle(Bundle.of(reversed(rows)))


def test_the_text_is_readable_and_says_what_it_is():
    text = dump_bundle(Bundle.of([build(Firm, id="f1", name="Müller & Söhne 😀")]))
    assert text.startswith(
        '{\n "format": 5,\n "made_by": "gaptui",\n "tables": {\n  "firm": [\n   {\n    "id": "f1",\n'
    )
    assert "Müller & Söhne 😀" in text
    assert list(json.loads(text)["tables"]) == [table_name(kind) for kind in KEPT]


OF = {"process_id": "p1"}
MOMENT = "2026-03-02T09:00:00.000000Z"
LINE = {**OF, "day": "2026-03-03", "order": "i0000000"}
LESSON = {"day": "2026-03-03", "text": "Copy the sheet first"}
OF_FORM = {
    1: {"firm": [{"id": "f1", "name": "Northgate", "zone": "Europe/London"}]},
    2: {
        "firm": [{"id": "f1", "name": "Northgate", "zone": "Europe/London", "draft_share": 40, "alone_share": 80}],
        "step": [{**STEP, "help": "D"}],
        "system": [{"id": "y1", "name": "HubSpot", "kind": "CRM", "login": "ours", "way_out": "CSV"}],
    },
    3: {
        "firm": [{"id": "f1", "name": "Northgate", "work_days": "0123", "works_from": 480, "works_to": 960}],
        "dayoff": [{"id": "d1", "day": "2026-12-25", "name": "Christmas"}],
        "owner": [{"id": "p1", "owner": "Alex", "owner_role": "head of sales", "agreed_on": "2026-03-02"}],
        "block": [{**BLOCK, "kind": "test", "state": "partly", "partly": 60}],
        "busy": [{**BLOCK, "source": "alex.ics", "title": "Fair"}],
        "sentblock": [{**SENT, "at": MOMENT, "sequence": 2, "cancelled": True}],
    },
    4: {
        "firm": [{"id": "f1", "name": "Northgate", "work_days": "0123", "works_from": 480, "works_to": 960}],
        "owner": [{"id": "p1", "owner": "Alex", "owner_role": "head of sales", "agreed_on": "2026-03-02"}],
        "system": [{"id": "y1", "name": "HubSpot", "kind": "CRM", "login": "ours", "way_out": "CSV"}],
        "dayline": [
            {**LINE, "id": "n1", "kind": "stuck", "text": "cannot read the PDF", "more": "a\n\nb", "private": True},
            {**LINE, "id": "n2", "kind": "learned", "text": "saved views", "step_id": "s1"},
        ],
        "helper": [{"id": "h1", "name": "Robin", "kind": "consultant", "cost": 120.5}],
        "stuck": [{**OF, "id": "n1", "since": MOMENT, "sample": "a;b\n1;2", "helper_id": "h1", "asked_at": MOMENT}],
        "stucknote": [{**OF, "id": "o1", "stuck_id": "n1", "at": MOMENT, "looked": "documentation", "minutes": 40}],
        "cycle": [{**OF, "id": "n2", "applied": "the view of closed deals", "applied_on": "2026-03-03"}],
        "ownline": [{"id": "w1", "order": "i0000000", "text": "+ sent by hand /4"}],
        "lesson": [
            {**LESSON, "id": "e1", **OF, "number": 1, "kind": "changed", "status": "replaced", "replaced_by": "e2"},
            {**LESSON, "id": "e2", "number": 2, "kind": "problem", "works": False, "advice": "One reads,\none not."},
        ],
        "lessonsystem": [{"id": "g1", "lesson_id": "e1", "system_id": "y1", "order": "i0000000"}],
        "lessonevidence": [{"id": "v1", "lesson_id": "e1", "day": "2026-03-03", "line_id": "n2"}],
        "reuse": [{**OF, "id": "r1", "lesson_id": "e2", "used": True, "helped": 2, "day": "2026-03-03"}],
    },
}
"""What a workbook of each older format says at most."""

NEW_KINDS = {
    3: (Owner, BlockedTime, BusyTime, DayOff, SentBlock),
    4: (DayLine, Stuck, StuckNote, Cycle, Helper, OwnLine, Lesson, LessonSystem, LessonEvidence, Reuse),
    5: (Candidate, LeftOut, AuditClock, JobShift),
}
"""The tables that each format brought."""


@pytest.mark.parametrize("number", OF_FORM)
def test_older_formats_are_read_and_what_they_lack_has_its_default(number):
    old = {**whole(**OF_FORM[number]), "format": number}
    bundle = read_bundle(json.dumps(old))
    (firm,) = bundle.all(Firm)
    assert firm.authority == ""
    (process,) = bundle.all(Process)
    assert {getattr(process, name) for name in (*DAYS, "runners")} == {None}
    if number < 3:
        assert (firm.first_day, firm.work_days, firm.works_from, firm.works_to) == (0, "01234", 540, 1020)
    else:
        (owner,) = bundle.all(Owner)
        assert (owner.owner, owner.way, owner.way_help) == ("Alex", None, "")
    for since, kinds in NEW_KINDS.items():
        if number < since:
            assert not any(bundle.all(kind) for kind in kinds)
    again = json.loads(dump_bundle(bundle))
    assert again["format"] == FORMAT == 5
    for table, rows in old["tables"].items():
        for row, now in zip(rows, again["tables"][table], strict=True):
            assert {name: now[name] for name in row} == row
    assert set(OF_FORM) == set(range(1, FORMAT)), "every format before today's"
    newest = {table_name(kind) for kind in NEW_KINDS.get(number, ())}
    assert newest <= old["tables"].keys(), "a row of every table that the format brought"


def test_the_next_format_is_a_newer_gaptuis():
    assert "a newer gaptui reads it" in refusal({**whole(), "format": FORMAT + 1})


def test_fields_with_a_usual_value_may_be_missing_and_texts_are_cleaned():
    bundle = read_bundle("\ufeff" + json.dumps(whole(step=[{**STEP, "text": "a\u001b[2J\nb\ud800"}])))
    (step,) = bundle.rows["step"]
    assert step.text == "a[2J b\ufffd"
    assert step.minutes is None


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "line 1 is not JSON"),
        ("{", "not JSON"),
        ('{"a": 1, "a": 2}', "“a” stands twice"),
        ('{"made_by": "gaptui", "format": NaN}', "NaN is not a number"),
        ("[-Infinity]", "-Infinity is not a number"),
        ("[" * 200_000, "nested too deep"),
        ("[" + "9" * 5_000 + "]", "too large"),
        ("[]", "not exported by gaptui"),
        ("null", "not exported by gaptui"),
        ('{"made_by": "gaptui"}', "which format"),
        ('{"made_by": "gaptui", "format": true}', "which format"),
        ('{"made_by": "gaptui", "format": 99}', "a newer gaptui"),
        ('{"made_by": "gaptui", "format": 1}', "no tables"),
        ('{"made_by": "gaptui", "format": 1, "tables": {}, "more": 1}', "part “more” is not known"),
        ('{"made_by": "gaptui", "format": 1, "tables": {"draft": []}}', "table “draft” is not known"),
        ('{"made_by": "gaptui", "format": 1, "tables": {"step": {}}}', "table step is not a list"),
        ('{"made_by": "gaptui", "format": 1, "tables": {"step": [1]}}', "table step, row 1 is not a row"),
    ],
)
def test_what_is_no_export_is_refused(text, said):
    assert said in refusal(text)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"colour": "red"}, "table step, row 1: field “colour” is not known"),
        ({"\u001b[2J" + "x" * 90: 1}, "x…” is not known"),
        ({"text": 5}, "table step, row 1: text: “5” is not text"),
        ({"text": None}, "text: “null” is not text"),
        ({"text": ["a"]}, "text: a list is not text"),
        ({"minutes": "5"}, "minutes: “5” is not a whole number"),
        ({"minutes": 5.0}, "minutes: “5.0” is not a whole number"),
        ({"minutes": True}, "minutes: “true” is not a whole number"),
        ({"minutes": -1}, "minutes"),
        ({"minutes": 2**53}, "too large"),
        ({"timed": 1}, "timed: “1” is not true or false"),
        ({"process_id": "p9"}, "process_id names a row that is missing"),
        ({"parent_id": "s9"}, "parent_id names a row that is missing"),
        ({"parent_id": "s1"}, "sub-step of a sub-step"),
        ({"order": "!"}, "not an order key"),
    ],
)
def test_a_step_that_does_not_fit_is_refused_with_its_place(change, said):
    assert said in refusal(whole(step=[{**STEP, **change}]))


@pytest.mark.parametrize("field", STEP)
def test_a_step_without_a_needed_field_is_refused(field):
    step = {name: value for name, value in STEP.items() if name != field}
    assert f"table step, row 1: {field} is missing" in refusal(whole(step=[step]))


@pytest.mark.parametrize(
    ("tables", "said"),
    [
        ({"step": [STEP, STEP]}, "table step has the id s1 twice"),
        ({"firm": [{"id": "f1", "name": "A"}, {"id": "f2", "name": "B"}]}, "more than one firm"),
        ({"process": [{**PROCESS, "cycles_a_week": "often"}]}, "not a number"),
        ({"process": [{**PROCESS, "phase": "flying"}]}, "“flying” is none of candidate, picked"),
        ({"process": [{**PROCESS, "started_on": "2026-02-30"}]}, "is not a date"),
        ({"process": [{**PROCESS, "started_on": 5}]}, "is not a date"),
        ({"sitting": [{**SITTING, "started_at": "2026-03-02T09:00:00"}]}, "is not a moment"),
        ({"sitting": [{**SITTING, "started_at": "2026-03-02T25:00:00Z"}]}, "is not a moment"),
    ],
)
def test_tables_that_do_not_fit_are_refused(tables, said):
    assert said in refusal(whole(**tables))


# -- hours and busy times


@pytest.mark.parametrize(
    ("tables", "said"),
    [
        ({"block": [{**BLOCK, "start": 1380, "minutes": 61}]}, "table block, row with id b1: it runs past midnight"),
        ({"busy": [{**BLOCK, "start": 1, "minutes": 1440}]}, "table busy, row with id b1: it runs past midnight"),
        ({"block": [{**BLOCK, "partly": 181}]}, "table block, row with id b1: more was kept than it is long"),
        ({"block": [{**BLOCK, "moved_day": "2026-03-02"}]}, "does not say whole where it was moved from"),
        ({"block": [{**BLOCK, "moved_start": 0}]}, "does not say whole where it was moved from"),
        ({"block": [{**BLOCK, "moved_minutes": 60}]}, "does not say whole where it was moved from"),
        (
            {"block": [{**BLOCK, "moved_day": "2026-03-02", "moved_start": 0}]},
            "does not say whole where it was moved from",
        ),
        ({"block": [BLOCK, BLOCK]}, "table block has the id b1 twice"),
        ({"block": [{**BLOCK, "process_id": "p9"}]}, "process_id names a row that is missing"),
        ({"busy": [{**BLOCK, "process_id": "p9"}]}, "process_id names a row that is missing"),
        ({"owner": [{"id": "p9", "owner": "Alex"}]}, "table owner, row with id p9: id names a row that is missing"),
        ({"block": [{**BLOCK, "state": "moved"}]}, "“moved” is none of planned, kept, partly, taken, side of desk"),
        ({"block": [{**BLOCK, "kind": "sleep"}]}, "“sleep” is none of learn, build, test, help"),
        ({"block": [{**BLOCK, "start": 1440}]}, "table block, row 1"),
        ({"dayoff": [{"id": "o1", "day": "3 April"}]}, "is not a date"),
        ({"sentblock": [{**SENT, "at": "2026-03-02"}]}, "is not a moment"),
        ({"sentblock": [{**SENT, "sequence": -1}]}, "table sentblock, row 1"),
        (
            {"block": [{**BLOCK, "moved_day": "2026-03-02", "moved_start": 1380, "moved_minutes": 61}]},
            "it ran past midnight where it was moved from",
        ),
        ({"sentblock": [{**SENT, "start": 1380, "minutes": 61}]}, "table sentblock, row with id b1: it runs past"),
        ({"block": [{**BLOCK, "day": "1999-12-31"}]}, "table block, row with id b1: 1999-12-31 is no day to work on"),
        ({"busy": [{**BLOCK, "day": "2200-01-01"}]}, "table busy, row with id b1: 2200-01-01 is no day to work on"),
        ({"sentblock": [{**SENT, "day": "0001-01-01"}]}, "0001-01-01 is no day to work on"),
        ({"firm": [{"id": "f1", "name": "A", "first_day": 7}]}, "table firm, row 1"),
        ({"firm": [{"id": "f1", "name": "A", "work_days": "Mon-Fri"}]}, "table firm, row 1"),
        ({"firm": [{"id": "f1", "name": "A", "works_from": 540, "works_to": 540}]}, "end before they begin"),
    ],
)
def test_hours_that_do_not_fit_are_refused(tables, said):
    assert said in refusal(whole(**tables))


def test_hours_up_to_midnight_moved_and_kept_in_part_are_read():
    moved = {"moved_day": "2026-03-02", "moved_start": 0, "moved_minutes": 1440}
    block = {**BLOCK, "start": 1260, "state": "partly", "partly": 180, **moved}
    tables = whole(block=[block], busy=[{**BLOCK, "start": 0, "minutes": 1440}], owner=[{"id": "p1", "owner": "Alex"}])
    (read,) = read_bundle(json.dumps(tables)).all(BlockedTime)
    assert (read.start + read.minutes, read.partly, read.moved_minutes) == (1440, 180, 1440)


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31"])
def test_no_block_was_moved_from_the_beginning_or_end_of_time(day):
    moved = {"moved_day": day, "moved_start": 540, "moved_minutes": 60}
    refusal(whole(block=[{**BLOCK, **moved}]))


# -- what is answered before a process is picked, and what follows


def test_everything_that_is_answered_goes_out_and_in_as_it_was():
    tables = {
        "firm": [{"id": "f1", "name": "Northgate", "authority": "head of operations"}],
        "process": [{**PROCESS, **{name: f"2026-03-0{n}" for n, name in enumerate(DAYS, 1)}, "runners": 0}],
        "candidate": [
            {"id": "p1", "area": "Finance", "people": 1, "better": "quality", "despite": "a", "few_because": "b"}
            | {name: n % 2 == 0 for n, name in enumerate(YES_NO)}
            | {name: 1 + n % 5 for n, name in enumerate(ONE_TO_FIVE)}
        ],
        "leftout": [{**LEFT, "because": "once a month"}],
        "auditclock": [
            {"id": "a1", "seconds": 60, "running_since": None, "seen_at": MOMENT, "ended_on": "2026-03-03"},
            {"id": "a2", "seconds": 30, "running_since": MOMENT, "seen_at": MOMENT, "ended_on": None},
        ],
        "owner": [{"id": "p1", "way": "with help", "way_help": "a consultant"}],
        "jobshift": [{**SHIFT, "answer": "not sure yet", "says": "who checks then?"}],
    }
    for kind in NEW_KINDS[5]:
        assert tables[table_name(kind)][0].keys() == kind.model_fields.keys(), "every field"
    text = json.dumps({**whole(**tables), "format": FORMAT})
    bundle = read_bundle(text)
    (candidate,), (shift,), (owner,) = bundle.all(Candidate), bundle.all(JobShift), bundle.all(Owner)
    assert (candidate.several_steps, candidate.somebody_answers, candidate.pain) == (True, False, 2)
    assert (candidate.better, shift.answer, owner.way) == (Outcome.QUALITY, JobAnswer.NOT_SURE, Way.WITH_HELP)
    again = json.loads(dump_bundle(bundle))["tables"]
    for table, rows in tables.items():
        for row, now in zip(rows, again[table], strict=True):
            assert {name: now[name] for name in row} == row


def test_a_candidate_of_whom_nothing_was_answered():
    bundle = read_bundle(json.dumps({**whole(candidate=[{"id": "p1"}], auditclock=[{"id": "a1"}]), "format": FORMAT}))
    (candidate,), (clock,) = bundle.all(Candidate), bundle.all(AuditClock)
    assert {getattr(candidate, name) for name in (*YES_NO, *ONE_TO_FIVE, "people", "better")} == {None}
    assert (candidate.area, candidate.despite, candidate.few_because) == ("", "", "")
    assert (clock.seconds, clock.running_since, clock.ended_on) == (0, None, None)


@pytest.mark.parametrize(
    ("tables", "said"),
    [
        ({"candidate": [{"id": "p9"}]}, "table candidate, row with id p9: id names a row that is missing"),
        ({"candidate": [{"id": "p1"}, {"id": "p1"}]}, "table candidate has the id p1 twice"),
        *[
            (
                {"candidate": [{"id": "p1", name: wrong}]},
                f"table candidate, row 1: The value for {name.replace('_', ' ')}",
            )
            for name in ONE_TO_FIVE
            for wrong in (0, 6)
        ],
        *[({"candidate": [{"id": "p1", name: 1}]}, f"{name}: “1” is not true or false") for name in YES_NO],
        ({"candidate": [{"id": "p1", "pain": True}]}, "pain: “true” is not a whole number"),
        ({"candidate": [{"id": "p1", "people": 0}]}, "table candidate, row 1: The value for people does not fit"),
        ({"candidate": [{"id": "p1", "better": "speed"}]}, "“speed” is none of throughput, quality"),
        ({"candidate": [{"id": "p1", "area": None}]}, "area: “null” is not text"),
        ({"candidate": [{"id": "p1", "minutes": 5}]}, "field “minutes” is not known"),
        ({"candidate": [{}]}, "table candidate, row 1: id is missing"),
        ({"leftout": [{"id": "l1", "order": "i0000000"}]}, "table leftout, row 1: area is missing"),
        ({"leftout": [{**LEFT, "order": "!"}]}, "table leftout, row with id l1: order is not an order key"),
        ({"leftout": [LEFT, LEFT]}, "table leftout has the id l1 twice"),
        ({"jobshift": [{**SHIFT, "process_id": "p9"}]}, "process_id names a row that is missing"),
        ({"jobshift": [{**SHIFT, "order": ""}]}, "table jobshift, row with id j1: order is not an order key"),
        ({"jobshift": [{**SHIFT, "answer": "maybe"}]}, "“maybe” is none of yes, no, not sure yet"),
        *[
            ({"jobshift": [{key: value for key, value in SHIFT.items() if key != name}]}, f"row 1: {name} is missing")
            for name in SHIFT
        ],
        ({"auditclock": [{"id": "a1", "ended_on": "soon"}]}, "table auditclock, row 1: ended_on: “soon” is not a date"),
        ({"auditclock": [{"id": "a1", "running_since": "2026-03-02"}]}, "is not a moment"),
        ({"process": [{**PROCESS, "runners": -1}]}, "table process, row 1: The value for runners does not fit"),
        ({"process": [{**PROCESS, "runners": 2.5}]}, "runners: “2.5” is not a whole number"),
        *[({"process": [{**PROCESS, name: "2026-02-30"}]}, f"{name}: “2026-02-30” is not a date") for name in DAYS],
        ({"owner": [{"id": "p1", "way": "alone"}]}, "“alone” is none of ourselves, with help"),
        ({"firm": [{"id": "f1", "name": "A", "authority": None}]}, "authority: “null” is not text"),
        ({"place": []}, "table “place” is not known"),
    ],
)
def test_answers_that_do_not_fit_are_refused(tables, said):
    assert said in refusal({**whole(**tables), "format": FORMAT})


# -- the whole


def test_what_was_sent_outlives_its_process():
    (sent,) = read_bundle(json.dumps(whole(sentblock=[{**SENT, "process_id": "gone"}]))).all(SentBlock)
    assert (sent.process_id, sent.sequence, sent.cancelled) == ("gone", 0, False)


def test_two_picked_processes_are_refused():
    picked = {**PROCESS, "standing": "the one"}
    assert "more than one process is picked" in refusal(whole(process=[picked, {**picked, "id": "p2"}]))


def test_an_endless_number_is_refused():
    text = json.dumps(whole(process=[{**PROCESS, "cycles_a_week": 1}])).replace(
        '"cycles_a_week": 1', '"cycles_a_week": 1e999'
    )
    assert "too large" in refusal(text)


def test_a_text_over_the_limit_is_refused(monkeypatch):
    monkeypatch.setattr(json_bundle, "SIZE_LIMIT", 10)
    assert "longer than 10 characters" in refusal("x" * 11)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


@settings(max_examples=times(25, 400), deadline=None)
@given(choices(), st.data())
def test_a_damaged_export_is_read_or_refused_but_never_breaks(bundle, data):
    damaged = copy.deepcopy(json.loads(dump_bundle(bundle)))
    rows = [row for table in damaged["tables"].values() for row in table]
    row = data.draw(st.sampled_from(rows))
    row[data.draw(st.sampled_from(sorted(row)))] = data.draw(JSON)
    try:
        read_bundle(json.dumps(damaged))
    except Invalid as error:
        assert str(error).endswith("Nothing was changed.")
