"""Keys, instants, and the one way a row is made."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy.dialects import sqlite

from gaptui.records.base import Instant, build, new_id
from gaptui.records.bundle import Bundle
from gaptui.records.changes import RowChange
from gaptui.records.errors import Invalid
from gaptui.records.mapping import Note, Sitting, Step
from gaptui.records.process import Process
from gaptui.records.tables import KEPT, TABLES
from gaptui.words import NoteKind, Standing

HERE = {"process_id": "p", "order": "i0000000"}


def test_ids_are_uuids_of_version_seven() -> None:
    ids = [new_id() for _ in range(2000)]
    assert len(set(ids)) == 2000
    assert all(len(one) == 32 and one[12] == "7" and one[16] in "89ab" for one in ids)
    assert [one[:12] for one in ids] == sorted(one[:12] for one in ids)


def test_every_text_is_cleaned() -> None:
    row = build(Step, **HERE, text="a\x1b[2J\nb\u202e", role="e\u0301\ud800")
    assert (row.text, row.role) == ("a[2J b", "é\ufffd")


@pytest.mark.parametrize(
    "values",
    [
        {"text": None},
        {"text": 5},
        {"text": "x", "minutes": -1},
        {"text": "x", "minutes": 2**53},
        {"text": "x", "minutes": 1.5},
        {"text": "x", "minutes": "many"},
        {},
    ],
)
def test_values_that_do_not_fit_are_refused_in_words(values: dict[str, object]) -> None:
    with pytest.raises(Invalid, match="Nothing was changed"):
        build(Step, **HERE, **values)


@pytest.mark.parametrize("level", [0, 6, -1])
def test_pain_is_one_to_five(level: int) -> None:
    with pytest.raises(Invalid):
        build(Note, **HERE, step_id="s", kind=NoteKind.PAIN, text="x", level=level)


def test_a_word_outside_the_list_is_refused() -> None:
    with pytest.raises(Invalid):
        build(Process, order="h", name="x", standing="chosen")


def test_a_field_that_does_not_exist_is_a_bug() -> None:
    with pytest.raises(TypeError, match="colour"):
        build(Step, **HERE, text="x", colour="red")


def test_a_refusal_holds_no_text_of_the_users() -> None:
    with pytest.raises(Invalid) as told:
        build(Step, **HERE, text="x", minutes="secret words")
    assert "secret" not in str(told.value)


def test_instants_are_kept_as_utc() -> None:
    kind, dialect = Instant(), sqlite.dialect()
    noon = datetime(2026, 3, 2, 12, 0, 0, 7, tzinfo=timezone(timedelta(hours=2)))
    kept = kind.process_bind_param(noon, dialect)
    assert kept == "2026-03-02T10:00:00.000007Z"
    back = kind.process_result_value(kept, dialect)
    assert back == noon
    assert back is not None
    assert back.tzinfo == UTC
    assert kind.process_bind_param(None, dialect) is None
    with pytest.raises(ValueError, match="zone"):
        kind.process_bind_param(datetime(2026, 3, 2), dialect)


def test_every_table_stands_after_its_parents() -> None:
    names = [str(kind.__tablename__) for kind in TABLES]
    assert len(set(names)) == len(names)
    for place, kind in enumerate(TABLES):
        for key in Process.metadata.tables[names[place]].foreign_keys:
            assert key.column.table.name in names[: place + 1], kind
    assert set(KEPT) < set(TABLES)


def test_no_mutable_order_is_unique() -> None:
    for table in Process.metadata.tables.values():
        for index in table.indexes:
            assert not (index.unique and "order" in index.columns)


def test_a_bundle_sorts_loose_rows_into_tables() -> None:
    process, step = build(Process, order="h", name="x"), build(Step, **HERE, text="y")
    bundle = Bundle.of([step, process])
    assert bundle.all(Process) == (process,)
    assert bundle.all(Step) == (step,)
    assert bundle.all(Sitting) == ()
    assert Bundle().all(Step) == ()


def test_a_change_turned_round() -> None:
    change = RowChange("step", "s", None, '{"text": "x"}')
    assert (change.was, change.now) == ({}, {"text": "x"})
    assert change.turned_round().was == {"text": "x"}
    assert change.turned_round().turned_round() == change


def test_a_candidate_by_default() -> None:
    assert build(Process, order="h", name="x").standing is Standing.CANDIDATE
