"""Rows for the store's tests, and a picture of all rows to compare by."""

from __future__ import annotations

from gaptui.records.base import build
from gaptui.records.mapping import Answer, Decision, Note, Step
from gaptui.records.process import Process
from gaptui.store.database import Database
from gaptui.store.schema import tables
from gaptui.words import NoteKind

Snapshot = dict[str, list[tuple[object, ...]]]


def add_process(database: Database, name: str = "Invoices") -> Process:
    with database.write("Add process") as session:
        row = build(Process, order="h", name=name)
        session.add(row)
    return row


def add_step(database: Database, process: Process, text: str = "Open the mail") -> Step:
    with database.write("Add step") as session:
        row = build(Step, process_id=process.id, order="h", text=text)
        session.add(row)
    return row


def edit_step(database: Database, step_id: str, text: str) -> None:
    with database.write("Edit step") as session:
        session.get_one(Step, step_id).text = text


def remove_step(database: Database, step_id: str) -> None:
    with database.write("Remove step") as session:
        session.delete(session.get_one(Step, step_id))


def text_of(database: Database, step_id: str) -> str | None:
    with database.read() as session:
        step = session.get(Step, step_id)
    return step.text if step else None


def add_note(database: Database, step: Step, text: str = "the PDF") -> Note:
    with database.write("Add input") as session:
        row = build(Note, process_id=step.process_id, step_id=step.id, order="h", kind=NoteKind.INPUT, text=text)
        session.add(row)
    return row


def add_branch(database: Database, step: Step, target: Step) -> Answer:
    """A decision at `step` with one answer that leads to `target`."""
    hangs_on = {"process_id": step.process_id, "step_id": step.id, "order": "h"}
    with database.write("Add decision") as session:
        decision = build(Decision, question="Over 5k?", **hangs_on)
        answer = build(Answer, decision_id=decision.id, label="yes", target_id=target.id, **hangs_on)
        session.add(answer)
        session.add(decision)
    return answer


def snapshot(database: Database) -> Snapshot:
    """Every value of every journaled row, as it is in the file."""
    with database.read() as session:
        connection = session.connection()
        return {
            table.name: sorted(tuple(row) for row in connection.exec_driver_sql(f'SELECT * FROM "{table.name}"'))
            for table in tables(journaled_only=True)
        }
