"""What form 3 remembers: owners, protected hours, busy times, days off, what was sent, and the firm's week."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from gaptui.method.ownership import Ownership
from gaptui.records.base import Row, build, table_name
from gaptui.records.deployment import BlockedTime, BusyTime, DayOff, Owner, SentBlock
from gaptui.records.errors import Invalid
from gaptui.records.firm import Firm
from gaptui.records.tables import KEPT
from gaptui.words import BlockKind, BlockState

WHEN = {"day": date(2026, 3, 3), "start": 540, "minutes": 180}
HERE = {"process_id": "p", **WHEN}
SENT = {**HERE, "at": datetime(2026, 3, 2, 9, tzinfo=UTC), "summary": "Reporting: build"}


def test_nobody_has_said_anything_yet() -> None:
    owner, block, busy = build(Owner, id="p"), build(BlockedTime, **HERE), build(BusyTime, **HERE)
    assert {name: getattr(owner, name) for name in Owner.model_fields if name != "id"} == {
        name: getattr(Ownership(), name) for name in Ownership.__slots__
    }
    assert (block.kind, block.state, block.partly) == (BlockKind.BUILD, BlockState.PLANNED, 0)
    assert (block.taken_by, block.taken_why) == ("", "")
    assert (block.moved_day, block.moved_start, block.moved_minutes) == (None, None, None)
    assert (busy.source, busy.title, build(DayOff, day=WHEN["day"]).name) == ("", "", "")
    sent, firm = build(SentBlock, **SENT), build(Firm, name="Northgate")
    assert (sent.sequence, sent.cancelled) == (0, False)
    assert (firm.first_day, firm.work_days, firm.works_from, firm.works_to) == (0, "01234", 540, 1020)


def test_they_leave_with_an_export_and_only_what_was_sent_is_never_undone() -> None:
    new = {Owner, BlockedTime, BusyTime, DayOff, SentBlock}
    assert new < set(KEPT)
    assert {kind for kind in new if not kind.journaled} == {SentBlock}
    assert {table_name(kind) for kind in new} == {"owner", "block", "busy", "dayoff", "sentblock"}


@pytest.mark.parametrize("kind", BlockKind)
@pytest.mark.parametrize("state", BlockState)
def test_every_kind_and_state(kind: BlockKind, state: BlockState) -> None:
    row = build(BlockedTime, **HERE, kind=kind.value, state=state.value)
    assert (row.kind, row.state) == (kind, state)


@pytest.mark.parametrize(
    "ends",
    [
        {"start": 0, "minutes": 1},
        {"start": 1439, "minutes": 1440},
        {"partly": 1440},
        {"moved_day": date(2026, 3, 3), "moved_start": 1439, "moved_minutes": 1440},
        {"moved_day": date(2026, 3, 3), "moved_start": 0, "moved_minutes": 1},
    ],
)
def test_as_far_as_numbers_go(ends: dict[str, object]) -> None:
    row = build(BlockedTime, **{**HERE, **ends})
    assert {name: getattr(row, name) for name in ends} == ends


@pytest.mark.parametrize(
    ("kind", "values"),
    [
        *[
            (kind, {**sound, **wrong})
            for kind, sound in ((BlockedTime, HERE), (BusyTime, HERE), (SentBlock, SENT))
            for wrong in (
                {"start": -1},
                {"start": 1440},
                {"minutes": 0},
                {"minutes": 1441},
                {"minutes": "long"},
                {"day": "someday"},
                {"day": None},
                {"process_id": None},
            )
        ],
        (BlockedTime, {**HERE, "kind": "sleep"}),
        (BlockedTime, {**HERE, "state": "moved"}),
        (BlockedTime, {**HERE, "state": None}),
        (BlockedTime, {**HERE, "partly": -1}),
        (BlockedTime, {**HERE, "partly": 1441}),
        (BlockedTime, {**HERE, "moved_start": 1440}),
        (BlockedTime, {**HERE, "moved_start": -1}),
        (BlockedTime, {**HERE, "moved_minutes": 0}),
        (BlockedTime, {**HERE, "moved_minutes": 1441}),
        (BlockedTime, {**HERE, "taken_by": None}),
        (SentBlock, {**SENT, "sequence": -1}),
        (SentBlock, {**SENT, "summary": None}),
        (SentBlock, {**SENT, "cancelled": None}),
        (DayOff, {}),
        (DayOff, {"day": "2026-02-30"}),
        (Owner, {"id": "p", "owner": None}),
        (Owner, {"id": "p", "for_speed": "perhaps"}),
        (Owner, {"id": "p", "named_from": "soon"}),
        (Firm, {"name": "x", "first_day": 7}),
        (Firm, {"name": "x", "first_day": -1}),
        (Firm, {"name": "x", "works_from": 1440}),
        (Firm, {"name": "x", "works_from": -1}),
        (Firm, {"name": "x", "works_to": 0}),
        (Firm, {"name": "x", "works_to": 1441}),
    ],
)
def test_what_does_not_fit_is_refused(kind: type[Row], values: dict[str, object]) -> None:
    with pytest.raises(Invalid, match="Nothing was changed"):
        build(kind, **values)


@pytest.mark.parametrize("days", ["", "7", "abc", "01234567", "0 1"])
def test_work_days_are_days(days: str) -> None:
    with pytest.raises(Invalid, match="Nothing was changed"):
        build(Firm, name="x", work_days=days)


@pytest.mark.parametrize("days", ["0", "6", "0123456"])
def test_one_working_day_is_enough(days: str) -> None:
    assert build(Firm, name="x", work_days=days).work_days == days


def test_every_text_is_cleaned() -> None:
    dirty, kept = "a\x1b[2J\nb\u202e", "a[2J b"
    texts = [name for name, field in Owner.model_fields.items() if field.annotation is str and name != "id"]
    assert len(texts) == 13
    owner = build(Owner, id="p", **dict.fromkeys(texts, dirty))
    assert {getattr(owner, name) for name in texts} == {kept}
    block = build(BlockedTime, **HERE, taken_by=dirty, taken_why=dirty)
    busy = build(BusyTime, **HERE, source=dirty, title=dirty)
    sent = build(SentBlock, **{**SENT, "summary": dirty})
    day = build(DayOff, day=WHEN["day"], name=dirty)
    assert {block.taken_by, block.taken_why, busy.source, busy.title, sent.summary, day.name} == {kept}
