"""Reading, writing as one action, news to listeners, and what happens when the file is not free."""

from __future__ import annotations

import os
import sqlite3
import stat
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy.exc import OperationalError
from sqlmodel import Session

from gaptui.records.base import build
from gaptui.records.changes import ChangeSet
from gaptui.records.desk import Place
from gaptui.records.errors import FileBusy, FileReplaced, GaptuiError, NotFound, NothingToUndo
from gaptui.records.mapping import Step
from gaptui.records.process import Process
from gaptui.store.backup import Backups
from gaptui.store.connect import look
from gaptui.store.database import Database

from .world import add_note, add_process, add_step, edit_step, remove_step, snapshot, text_of

Reopen = Callable[[], Database]


def test_what_is_written_is_there_after_a_restart(database: Database, reopen: Reopen) -> None:
    step = add_step(database, add_process(database))
    database.close()
    assert text_of(reopen(), step.id) == "Open the mail"


def test_listeners_are_told_what_changed_after_the_commit(database: Database) -> None:
    process = add_process(database)
    told: list[ChangeSet] = []
    read_again: list[str | None] = []

    def listen(changes: ChangeSet) -> None:
        told.append(changes)
        read_again.append(text_of(database, changes.rows[0].row))

    database.subscribe(listen)
    step = add_step(database, process)
    edit_step(database, step.id, "Print the mail")
    assert read_again == ["Open the mail", "Print the mail"]
    assert [(t.label, t.elsewhere) for t in told] == [("Add step", False), ("Edit step", False)]
    (edit,) = told[1].rows
    assert (edit.table, edit.row) == ("step", step.id)
    assert (edit.was["text"], edit.now["text"]) == ("Open the mail", "Print the mail")
    assert told[0].rows[0].before is None


def test_a_listener_can_leave(database: Database) -> None:
    told: list[ChangeSet] = []
    leave = database.subscribe(told.append)
    leave()
    leave()
    add_process(database)
    assert told == []


def test_a_failed_write_leaves_nothing_and_tells_nobody(database: Database) -> None:
    before = snapshot(database)
    told: list[ChangeSet] = []
    database.subscribe(told.append)
    with pytest.raises(ZeroDivisionError), database.write("Add process") as session:
        session.add(build(Process, order="h", name="Invoices"))
        session.flush()
        1 / 0  # noqa: B018
    assert (snapshot(database), told, database.next_undo()) == (before, [], None)
    add_process(database)
    assert database.next_undo() == "Add process"


def test_a_write_that_changes_nothing_is_no_action(database: Database) -> None:
    step = add_step(database, add_process(database))
    told: list[ChangeSet] = []
    database.subscribe(told.append)
    edit_step(database, step.id, step.text)
    with database.write("Think again") as session:
        passing = build(Process, order="h", name="Passing")
        session.add(passing)
        session.flush()
        session.delete(passing)
    assert told == []
    assert database.next_undo() == "Add step"


def test_rows_may_be_added_before_what_they_hang_on(database: Database) -> None:
    process = build(Process, order="h", name="Invoices")
    parent = build(Step, process_id=process.id, order="h", text="Parent")
    with database.write("Import") as session:
        session.add(build(Step, process_id=process.id, parent_id=parent.id, order="i", text="Child"))
        session.flush()
        session.add(parent)
        session.flush()
        session.add(process)
    assert text_of(database, parent.id) == "Parent"


def test_what_hangs_on_nothing_is_refused_in_words(database: Database) -> None:
    with pytest.raises(NotFound, match="Nothing was changed"), database.write("Add step") as session:
        session.add(build(Step, process_id="gone", order="h", text="Lost"))
    assert database.next_undo() is None


def test_writes_do_not_nest_and_reads_join(database: Database) -> None:
    with database.write("Add process") as session:
        session.add(build(Process, order="h", name="Invoices"))
        with database.read() as joined:
            assert joined is session
        with pytest.raises(RuntimeError), database.write("Add step"):
            pass
        with pytest.raises(RuntimeError), database.jot():
            pass
    assert database.next_undo() == "Add process"


def test_jotting_is_neither_undone_nor_told(database: Database) -> None:
    told: list[ChangeSet] = []
    database.subscribe(told.append)
    with database.jot() as session:
        session.add(build(Place, id="here", screen="map"))
    assert told == []
    with pytest.raises(NothingToUndo):
        database.undo()
    with database.read() as session:
        assert session.get_one(Place, "here").screen == "map"


def test_a_second_thread_waits_for_its_turn(database: Database) -> None:
    process = add_process(database)
    threads = [threading.Thread(target=lambda: [add_step(database, process) for _ in range(10)]) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(snapshot(database)["step"]) == 40


def test_a_held_lock_is_told_in_words_and_nothing_is_written(database: Database, path: Path) -> None:
    step = add_step(database, add_process(database))
    before = snapshot(database)
    with closing(sqlite3.connect(path, isolation_level=None)) as holder:
        holder.execute("BEGIN IMMEDIATE")
        with pytest.raises(FileBusy, match="Another terminal"):
            edit_step(database, step.id, "Too early")
        with pytest.raises(FileBusy):
            database.undo()
        with pytest.raises(FileBusy), database.jot():
            pass
        with pytest.raises(FileBusy):
            Database.open(path)
        holder.execute("ROLLBACK")
    assert snapshot(database) == before
    edit_step(database, step.id, "Now")
    assert text_of(database, step.id) == "Now"


def test_a_reader_that_does_not_end_stops_the_commit_in_words(database: Database, path: Path) -> None:
    step = add_step(database, add_process(database))
    with closing(sqlite3.connect(path, isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT * FROM step").fetchall()
        with pytest.raises(FileBusy):
            edit_step(database, step.id, "Not yet")
        database.poll()
        reader.execute("ROLLBACK")
    assert text_of(database, step.id) == "Open the mail"
    edit_step(database, step.id, "Now")


def test_a_disk_error_is_never_a_success(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    """The error comes before or after the commit took place; the words tell which."""
    told: list[ChangeSet] = []
    database.subscribe(told.append)

    def fail_early(_session: Session, _objects: object = None) -> None:
        raise OperationalError("COMMIT", None, _disk_error(sqlite3.SQLITE_FULL))

    with monkeypatch.context() as patch:
        patch.setattr(Session, "flush", fail_early)
        with pytest.raises(GaptuiError, match="disk is full"):
            add_process(database)
    assert (told, database.next_undo()) == ([], None)

    def fail_late(dialect: object, connection: sqlite3.Connection) -> None:
        connection.commit()
        raise _disk_error(sqlite3.SQLITE_IOERR | 4 << 8)

    with monkeypatch.context() as patch:
        patch.setattr(type(database._engine.dialect), "do_commit", fail_late)
        with pytest.raises(GaptuiError, match="Do not type it again"):
            add_process(database)
    assert [changes.label for changes in told] == ["Add process"]
    assert database.next_undo() == "Add process"


def test_a_disk_that_takes_no_more_is_told_in_words(database: Database) -> None:
    """The system's limit on the size of a file stands in for a full disk."""
    resource = pytest.importorskip("resource", reason="Windows has no such limit")
    process = add_process(database)
    before = snapshot(database)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (database.path.stat().st_size, hard))
    try:
        with pytest.raises(GaptuiError, match="What was saved before is safe"):
            add_step(database, process, "long " * 100_000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert snapshot(database) == before
    add_step(database, process)
    assert database.next_undo() == "Add step"


_TRY_TO_WRITE = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], timeout=0, isolation_level=None)
try:
    connection.execute("BEGIN IMMEDIATE")
except sqlite3.OperationalError:
    print("locked")
"""


def test_looking_and_backing_up_drop_no_lock_of_ours(database: Database, path: Path, tmp_path: Path) -> None:
    """Closing any plain handle on a file drops all locks that the process has on it (POSIX)."""
    with database.write("Add process") as session:
        session.add(build(Process, order="h", name="Invoices"))
        look(path)
        with pytest.raises(FileBusy):
            Database.open(path)
        Backups(tmp_path / "backups").make(path, "open", datetime(2026, 1, 1, tzinfo=UTC))
        command = [sys.executable, "-c", _TRY_TO_WRITE, str(path)]
        assert subprocess.run(command, capture_output=True, text=True, check=True).stdout == "locked\n"


def _disk_error(code: int) -> sqlite3.OperationalError:
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorcode = code
    return error


def test_the_other_terminal_hears_exactly_what_was_done(database: Database, reopen: Reopen) -> None:
    step = add_step(database, add_process(database))
    other = reopen()
    heard: list[ChangeSet] = []
    other.subscribe(heard.append)
    edit_step(database, step.id, "Print the mail")
    add_process(other, "Its own")
    database.undo()
    note = add_note(database, step)
    with database.jot() as session:
        session.add(build(Place, id="here", screen="map"))
    own = len(heard)
    other.poll()
    assert [(changes.label, changes.elsewhere) for changes in heard[own:]] == [
        ("Edit step", True),
        ("Undid «Edit step»", True),
        ("Add input", True),
    ]
    undone = heard[own + 1].rows[0]
    assert (undone.was["text"], undone.now["text"]) == ("Print the mail", "Open the mail")
    assert heard[-1].rows[0].row == note.id
    other.poll()
    assert len(heard) == own + 3


def test_own_writes_and_jottings_of_others_are_no_news(database: Database, reopen: Reopen) -> None:
    other = reopen()
    heard: list[ChangeSet] = []
    other.subscribe(heard.append)
    with database.jot() as session:
        session.add(build(Place, id="here", screen="map"))
    other.poll()
    assert heard == []
    with other.read():
        other.poll()


@pytest.mark.skipif(os.name == "nt", reason="Windows does not let an open file be replaced")
def test_a_file_that_was_replaced_is_noticed(database: Database, path: Path, tmp_path: Path) -> None:
    step = add_step(database, add_process(database))
    Database.create(tmp_path / "other.gap").close()
    (tmp_path / "other.gap").replace(path)
    with pytest.raises(FileReplaced, match="open the file again"):
        database.poll()
    with pytest.raises(FileReplaced):
        edit_step(database, step.id, "Into the void")
    path.unlink()
    with pytest.raises(FileReplaced):
        database.undo()
    with pytest.raises(FileReplaced), database.jot():
        pass


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps no modes")
def test_only_the_owner_may_read(tmp_path: Path) -> None:
    path = tmp_path / "new folder" / "firm.gap"
    Database.create(path).close()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_nothing_lies_beside_the_file_at_rest(database: Database, path: Path) -> None:
    remove_step(database, add_step(database, add_process(database)).id)
    assert [each.name for each in path.parent.iterdir()] == [path.name]
