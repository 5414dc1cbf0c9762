"""Undo, redo and history: what one terminal did, comes back exactly, and nothing of another's is lost."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from sqlmodel import Session, delete, select, update

from gaptui.records.base import build
from gaptui.records.errors import Invalid, NothingToUndo
from gaptui.records.mapping import Answer, Note, Sitting, SittingClock, Step
from gaptui.records.process import Process
from gaptui.store.database import Database
from gaptui.words import Standing

from .world import (
    add_branch,
    add_note,
    add_process,
    add_step,
    edit_step,
    remove_step,
    snapshot,
    text_of,
)

Reopen = Callable[[], Database]


def test_undo_and_redo_walk_through_all_states(database: Database) -> None:
    states = [snapshot(database)]
    process = add_process(database)
    states.append(snapshot(database))
    step = add_step(database, process)
    states.append(snapshot(database))
    edit_step(database, step.id, "Print the mail")
    states.append(snapshot(database))
    remove_step(database, step.id)
    states.append(snapshot(database))

    for state in reversed(states[:-1]):
        database.undo()
        assert snapshot(database) == state
    with pytest.raises(NothingToUndo, match="nothing to undo"):
        database.undo()
    for state in states[1:]:
        database.redo()
        assert snapshot(database) == state
    with pytest.raises(NothingToUndo, match="nothing to redo"):
        database.redo()


def test_undo_says_what_it_did(database: Database) -> None:
    step = add_step(database, add_process(database))
    assert (database.next_undo(), database.next_redo()) == ("Add step", None)
    undone = database.undo()
    assert undone.label == "Undid «Add step»"
    assert [(row.table, row.row, row.after) for row in undone.rows] == [("step", step.id, None)]
    assert (database.next_undo(), database.next_redo()) == ("Add process", "Add step")
    assert database.redo().label == "Redid «Add step»"


def test_a_new_action_ends_what_could_be_redone(database: Database) -> None:
    process = add_process(database)
    add_step(database, process)
    database.undo()
    add_step(database, process, "Another")
    with pytest.raises(NothingToUndo):
        database.redo()
    database.undo()
    assert database.next_undo() == "Add process"


def test_every_kind_of_value_comes_back_exactly(database: Database) -> None:
    with database.write("Add process") as session:
        process = build(
            Process,
            order="h",
            name="Ünïcødé 👩‍🔧 \" ' \\ «»",
            cycles_a_week=0.1 + 0.2,
            claimed_minutes=2**53 - 1,
            started_on=date(2026, 3, 2),
        )
        session.add(process)
    with database.write("Add sitting") as session:
        started = datetime(2026, 3, 2, 9, 0, 0, 123456, tzinfo=UTC)
        sitting = build(Sitting, process_id=process.id, doer="Ada", doer_role="", started_at=started)
        session.add(sitting)
    with database.write("Add step") as session:
        session.add(build(Step, process_id=process.id, order="h", text="0012", timed=True, minutes=None))
    before = snapshot(database)
    with database.write("Remove process") as session:
        session.delete(session.get_one(Process, process.id))
    database.undo()
    assert snapshot(database) == before
    with database.read() as session:
        again = session.get_one(Process, process.id)
        assert (again.cycles_a_week, again.started_on) == (0.1 + 0.2, date(2026, 3, 2))
        assert session.get_one(Sitting, sitting.id).started_at == started


def test_cascades_are_undone_and_redone_whole(database: Database) -> None:
    process = add_process(database)
    first, second = add_step(database, process, "First"), add_step(database, process, "Second")
    with database.write("Add sub-step") as session:
        session.add(build(Step, process_id=process.id, parent_id=second.id, order="h", text="Part"))
    add_note(database, second)
    answer = add_branch(database, first, second)
    before = snapshot(database)

    remove_step(database, second.id)
    with database.read() as session:
        assert session.get_one(Answer, answer.id).target_id is None
        assert session.exec(select(Note)).all() == []
        assert len(session.exec(select(Step)).all()) == 1
    after = snapshot(database)

    database.undo()
    assert snapshot(database) == before
    database.redo()
    assert snapshot(database) == after


def test_bulk_statements_are_undone(database: Database) -> None:
    process = add_process(database)
    for number in range(5):
        add_step(database, process, f"step {number}")
    before = snapshot(database)
    with database.write("Change all") as session:
        session.exec(update(Step).values(role="Clerk"))
        session.exec(delete(Step).where(Step.text == "step 2"))  # type: ignore[arg-type]
    assert snapshot(database) != before
    database.undo()
    assert snapshot(database) == before


def test_the_one_can_be_swapped_and_swapped_back(database: Database) -> None:
    """A unique index holds at every moment, so undo must take the same way back."""
    old, new = add_process(database, "Old"), add_process(database, "New")
    _stand(database, old.id, Standing.THE_ONE)
    before = snapshot(database)
    with database.write("Pick another") as session:
        session.get_one(Process, old.id).standing = Standing.PARKED
        session.flush()
        session.get_one(Process, new.id).standing = Standing.THE_ONE
    after = snapshot(database)
    database.undo()
    assert snapshot(database) == before
    database.redo()
    assert snapshot(database) == after


def _stand(database: Database, process_id: str, standing: Standing) -> None:
    with database.write("Pick") as session:
        session.get_one(Process, process_id).standing = standing


def test_undo_reaches_back_behind_a_restart(database: Database, reopen: Reopen) -> None:
    process = add_process(database)
    before = snapshot(database)
    step = add_step(database, process)
    edit_step(database, step.id, "Print the mail")
    after = snapshot(database)
    database.undo()
    database.close()

    again = reopen()
    again.redo()
    assert snapshot(again) == after
    again.close()
    third = reopen()
    third.undo()
    third.undo()
    assert snapshot(third) == before
    third.redo()
    third.redo()
    assert snapshot(third) == after


def test_what_another_open_terminal_did_is_theirs_to_undo(database: Database, reopen: Reopen) -> None:
    process = add_process(database)
    other = reopen()
    mine = add_step(database, process, "Mine")
    theirs = add_step(other, process, "Theirs")
    database.undo()
    assert (text_of(database, mine.id), text_of(database, theirs.id)) == (None, "Theirs")
    add_step(other, process, "Theirs, too")
    assert database.redo().rows[0].row == mine.id
    other.undo()
    other.undo()
    assert text_of(database, mine.id) == "Mine"


def test_undo_refuses_what_was_changed_since(database: Database, reopen: Reopen) -> None:
    step = add_step(database, add_process(database))
    other = reopen()
    edit_step(database, step.id, "Mine")
    edit_step(other, step.id, "Theirs")
    before = snapshot(database)
    with pytest.raises(Invalid, match="Cannot undo «Edit step»: it was changed since in another terminal"):
        database.undo()
    assert snapshot(database) == before
    other.undo()
    database.undo()
    edit_step(other, step.id, "Theirs again")
    with pytest.raises(Invalid, match="Cannot redo «Edit step»"):
        database.redo()
    assert text_of(database, step.id) == "Theirs again"


def test_undo_never_takes_along_what_another_hung_on_a_row(database: Database, reopen: Reopen) -> None:
    process = add_process(database)
    other = reopen()
    step = add_step(database, process)
    add_note(other, step, "Theirs")
    before = snapshot(database)
    with pytest.raises(Invalid, match="Nothing was changed"):
        database.undo()
    assert snapshot(database) == before
    target = add_step(database, process, "Target")
    answer = add_branch(other, step, target)
    with pytest.raises(Invalid, match="Nothing was changed"):
        database.undo()
    with database.read() as session:
        assert session.get_one(Answer, answer.id).target_id == target.id


def test_undo_brings_nothing_back_that_hangs_on_nothing(database: Database, reopen: Reopen) -> None:
    process = add_process(database)
    step = add_step(database, process)
    note = add_note(database, step)
    other = reopen()
    with database.write("Remove input") as session:
        session.delete(session.get_one(Note, note.id))
    remove_step(other, step.id)
    before = snapshot(database)
    with pytest.raises(Invalid, match="Cannot undo"):
        database.undo()
    assert snapshot(database) == before


def test_a_clock_is_not_turned_back(database: Database) -> None:
    step = add_step(database, add_process(database))
    with database.jot() as session:
        session.add(build(SittingClock, id="clock", seconds=60))
    edit_step(database, step.id, "Print the mail")
    database.undo()
    with database.read() as session:
        assert session.get_one(SittingClock, "clock").seconds == 60


def test_history_tells_who_changed_what_when(database: Database) -> None:
    process = add_process(database)
    step = add_step(database, process)
    edit_step(database, step.id, "Print the mail")
    edit_step(database, step.id, "Burn the mail")
    database.undo()
    told = database.history("step", step.id)
    assert [(entry.label, entry.undone) for entry in told] == [
        ("Edit step", True),
        ("Edit step", False),
        ("Add step", False),
    ]
    assert (told[1].change.was["text"], told[1].change.now["text"]) == ("Open the mail", "Print the mail")
    assert told[1].at - told[2].at == timedelta(seconds=1)
    assert told[0].at.tzinfo is UTC or told[0].at.utcoffset() == timedelta(0)
    assert database.history("step", process.id) == []


def test_a_large_import_is_one_undo(database: Database) -> None:
    before = snapshot(database)
    with database.write("Import") as session:
        process = build(Process, order="h", name="Invoices")
        session.add(process)
        session.add_all(build(Step, process_id=process.id, order=f"{n:04}", text=f"step {n}") for n in range(1000))
    after = snapshot(database)
    database.undo()
    assert snapshot(database) == before
    database.redo()
    assert snapshot(database) == after


def test_an_edited_journal_cannot_reach_other_tables(database: Database, path: Path) -> None:
    add_process(database)
    with database.jot() as session:
        _tamper(session)
    with pytest.raises(Invalid, match="unknown table"):
        database.undo()


def _tamper(session: Session) -> None:
    session.connection().exec_driver_sql("UPDATE change SET tbl = 'sqlite_schema'")
