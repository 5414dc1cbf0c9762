"""`mentions`: every action that changed a row or one that names it, for "who changed this, and when"."""

from __future__ import annotations

from datetime import timedelta

import pytest

from gaptui.records.mapping import Note, Step
from gaptui.store.database import Database
from gaptui.store.journal import Told

from .world import add_branch, add_note, add_process, add_step, edit_step, remove_step


def labels(database: Database, row: str, limit: int = 400) -> list[str]:
    return [told[0].label for told in database.mentions(row, limit)]


def touched(told: tuple[Told, ...]) -> set[tuple[str, str]]:
    return {(each.change.table, each.change.row) for each in told}


def test_the_row_and_what_hangs_on_it_newest_first(database: Database) -> None:
    process = add_process(database)
    step, other = add_step(database, process), add_step(database, process, "Other")
    note = add_note(database, step)
    add_note(database, other, "not of it")
    edit_step(database, step.id, "Print the mail")
    edit_step(database, other.id, "Another")
    assert labels(database, step.id) == ["Edit step", "Add input", "Add step"]
    found = database.mentions(step.id)
    assert [touched(told) for told in found] == [{("step", step.id)}, {("note", note.id)}, {("step", step.id)}]
    edited = found[0][0].change
    assert (edited.was["text"], edited.now["text"]) == ("Open the mail", "Print the mail")
    assert found[0][0].at - found[1][0].at == timedelta(seconds=2)
    assert labels(database, note.id) == ["Add input"]
    assert labels(database, process.id)[-1] == "Add process"
    assert len(labels(database, process.id)) == 7, "each row under it names it"


def test_an_answer_names_the_step_it_leads_to(database: Database) -> None:
    process = add_process(database)
    step, target = add_step(database, process), add_step(database, process, "Target")
    answer = add_branch(database, step, target)
    assert labels(database, target.id) == ["Add decision", "Add step"]
    assert touched(database.mentions(target.id)[0]) == {("answer", answer.id)}
    assert touched(database.mentions(step.id)[0]) == {("answer", answer.id), ("decision", answer.decision_id)}


def test_only_what_has_to_do_with_it_is_told_of_an_action(database: Database) -> None:
    process = add_process(database)
    step, other = add_step(database, process), add_step(database, process, "Other")
    note, strange = add_note(database, step), add_note(database, other)
    with database.write("Change all") as session:
        session.get_one(Step, step.id).role = "clerk"
        session.get_one(Step, other.id).role = "clerk"
        session.get_one(Note, note.id).text = "the paper"
        session.get_one(Note, strange.id).text = "the paper"
    assert touched(database.mentions(step.id)[0]) == {("step", step.id), ("note", note.id)}


def test_several_changes_of_one_action_are_one(database: Database) -> None:
    step = add_step(database, add_process(database))
    with database.write("Twice") as session:
        row = session.get_one(Step, step.id)
        for words in ("once", "twice"):
            row.text = words
            session.flush()
        row.role = "clerk"
    (told,) = database.mentions(step.id)[0]
    assert (told.change.was["text"], told.change.now["text"], told.change.now["role"]) == (
        "Open the mail",
        "twice",
        "clerk",
    )


def test_what_was_taken_back_says_so(database: Database) -> None:
    step = add_step(database, add_process(database))
    edit_step(database, step.id, "Print the mail")
    add_note(database, step)
    database.undo()
    database.undo()
    assert [(told[0].label, told[0].undone) for told in database.mentions(step.id)] == [
        ("Add input", True),
        ("Edit step", True),
        ("Add step", False),
    ]
    database.redo()
    assert [told[0].undone for told in database.mentions(step.id)] == [True, False, False]
    add_note(database, step, "another")
    assert [told[0].undone for told in database.mentions(step.id)] == [False, True, False, False]


def test_a_row_that_is_gone_still_has_its_past(database: Database) -> None:
    process = add_process(database)
    step = add_step(database, process)
    note = add_note(database, step)
    remove_step(database, step.id)
    assert labels(database, step.id) == ["Remove step", "Add input", "Add step"]
    assert touched(database.mentions(step.id)[0]) == {("step", step.id), ("note", note.id)}
    assert database.mentions(note.id)[0][0].change.after is None


@pytest.mark.parametrize("limit", [1, 2, 3])
def test_at_most_so_many_rows_and_the_newest(database: Database, limit: int) -> None:
    step = add_step(database, add_process(database))
    for n in range(4):
        edit_step(database, step.id, f"text {n}")
    found = database.mentions(step.id, limit)
    assert [told[0].change.now["text"] for told in found] == [f"text {n}" for n in (3, 2, 1)][:limit]


def test_nothing_is_known_of_a_row_that_never_was(database: Database) -> None:
    add_step(database, add_process(database))
    assert database.mentions("0" * 32) == []
