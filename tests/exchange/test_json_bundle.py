"""A workbook goes out and in without losing anything; what does not fit is refused in words."""

from __future__ import annotations

import copy
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exchange.worlds import bundles
from gaptui.exchange import json_bundle
from gaptui.exchange.json_bundle import FORMAT, dump_bundle, read_bundle
from gaptui.records.base import build, table_name
from gaptui.records.bundle import Bundle
from gaptui.records.deployment import BlockedTime, BusyTime, DayOff, Owner, SentBlock
from gaptui.records.diary import Cycle, DayLine, Helper, Stuck
from gaptui.records.errors import Invalid
from gaptui.records.firm import Firm
from gaptui.records.lessons import Lesson, Reuse
from gaptui.records.process import Process
from gaptui.records.tables import KEPT
from store.long import times

STEP = {"id": "s1", "process_id": "p1", "order": "i0000000", "text": "Pull figures"}
SITTING = {"id": "t1", "process_id": "p1", "doer": "D", "doer_role": "analyst", "started_at": "2026-03-02T09:00:00Z"}
PROCESS = {"id": "p1", "order": "i0000000", "name": "Reporting"}
BLOCK = {"id": "b1", "process_id": "p1", "day": "2026-03-03", "start": 540, "minutes": 180}
SENT = {**BLOCK, "at": "2026-03-02T09:00:00Z", "summary": "Reporting: build"}


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


@settings(max_examples=times(15, 200), deadline=None)
@given(bundles())
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
        '{\n "format": 4,\n "made_by": "gaptui",\n "tables": {\n  "firm": [\n   {\n    "id": "f1",\n'
    )
    assert "Müller & Söhne 😀" in text
    assert list(json.loads(text)["tables"]) == [table_name(kind) for kind in KEPT]


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
    },
}
"""What a workbook of each older format says at most."""


@pytest.mark.parametrize("number", OF_FORM)
def test_older_formats_are_read_and_what_they_lack_has_its_default(number):
    old = {**whole(**OF_FORM[number]), "format": number}
    bundle = read_bundle(json.dumps(old))
    (firm,) = bundle.all(Firm)
    if number < 3:
        assert (firm.first_day, firm.work_days, firm.works_from, firm.works_to) == (0, "01234", 540, 1020)
        assert not any(bundle.all(kind) for kind in (Owner, BlockedTime, BusyTime, DayOff, SentBlock))
    assert not any(bundle.all(kind) for kind in (DayLine, Stuck, Cycle, Helper, Lesson, Reuse))
    again = json.loads(dump_bundle(bundle))
    assert again["format"] == FORMAT == 4
    for table, rows in old["tables"].items():
        for row, now in zip(rows, again["tables"][table], strict=True):
            assert {name: now[name] for name in row} == row
    assert set(OF_FORM) == set(range(1, FORMAT)), "every format before today's"


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
@given(bundles(), st.data())
def test_a_damaged_export_is_read_or_refused_but_never_breaks(bundle, data):
    damaged = copy.deepcopy(json.loads(dump_bundle(bundle)))
    rows = [row for table in damaged["tables"].values() for row in table]
    row = data.draw(st.sampled_from(rows))
    row[data.draw(st.sampled_from(sorted(row)))] = data.draw(JSON)
    try:
        read_bundle(json.dumps(damaged))
    except Invalid as error:
        assert str(error).endswith("Nothing was changed.")
