"""A workbook that the first release left behind, `form_1.sql`, opens in today's form with every row as it was."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlmodel import select

from gaptui.method.completeness import totals
from gaptui.method.process_map import Factors, ProcessMap
from gaptui.method.sheets import Sheet
from gaptui.records.errors import GaptuiError, NothingToUndo
from gaptui.records.firm import Firm
from gaptui.records.mapping import Step, StepException, System
from gaptui.records.process import Process
from gaptui.store.backup import Backups
from gaptui.store.create import create_file
from gaptui.store.database import Database
from gaptui.store.schema import JOURNAL_TABLES, SCHEMA, tables
from gaptui.words import Help, NewWay
from gaptui.workbook.reviewing import Cell
from gaptui.workbook.workbook import Workbook

from .world import Snapshot, snapshot

NEW_COLUMNS: dict[tuple[str, str], object] = {
    ("step", "help"): None,
    ("stepexception", "new_way"): None,
    ("system", "kind"): "",
    ("system", "login"): "",
    ("system", "way_out"): "",
    ("firm", "draft_share"): 50,
    ("firm", "alone_share"): 90,
}
"""What form 2 added, and what stands there in a file of form 1."""

Rows = dict[str, list[dict[str, object]]]


def rows(path: Path) -> Rows:
    """Every value of every row by the names of the columns, read past the program."""
    with closing(sqlite3.connect(path)) as plain:
        plain.row_factory = sqlite3.Row
        names = [name for (name,) in plain.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        return {name: [dict(row) for row in plain.execute(f'SELECT * FROM "{name}"')] for name in names}


def shape(path: Path) -> dict[str, object]:
    """The columns of every table by name (type, whether it must be filled, key), and the indexes."""
    with closing(sqlite3.connect(path)) as plain:
        made = plain.execute("SELECT type, name FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%'").fetchall()
        return {
            name: {
                column: (type_, notnull, key)
                for _, column, type_, notnull, _, key in plain.execute(f'PRAGMA table_info("{name}")')
            }
            if kind == "table"
            else kind
            for kind, name in made
        }


@pytest.fixture(scope="module")
def left_behind(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file as the first release wrote it."""
    path = tmp_path_factory.mktemp("form-1") / "old.gap"
    with closing(sqlite3.connect(path)) as plain:
        plain.executescript((Path(__file__).parent / "form_1.sql").read_text(encoding="utf-8"))
    return path


@pytest.fixture(scope="module")
def migrated(left_behind: Path) -> Path:
    """The same file, opened once in today's program; its backup lies in the folder `backups` beside it."""
    path = left_behind.with_name("new.gap")
    shutil.copyfile(left_behind, path)
    Workbook.open(path, path.parent / "backups").close()
    return path


@pytest.fixture
def workbook(migrated: Path, tmp_path: Path) -> Iterator[Workbook]:
    path = tmp_path / "firm.gap"
    shutil.copyfile(migrated, path)
    opened = Workbook.open(path)
    yield opened
    opened.close()


@pytest.fixture
def database(migrated: Path, tmp_path: Path) -> Iterator[Database]:
    path = tmp_path / "firm.gap"
    shutil.copyfile(migrated, path)
    opened = Database.open(path)
    yield opened
    opened.close()


def _map(workbook: Workbook) -> ProcessMap:
    return workbook.mapping.map(workbook.processes.find("Client reporting"))


# -- the file


def test_it_is_a_file_of_form_1(left_behind: Path) -> None:
    with closing(sqlite3.connect(left_behind)) as plain:
        assert plain.execute("PRAGMA user_version").fetchone() == (1,)
    held = rows(left_behind)
    assert all(column not in row for (table, column) in NEW_COLUMNS for row in held[table])
    assert all(held[table] for table, _ in NEW_COLUMNS)


def test_every_old_value_is_still_there_and_the_new_ones_are_at_their_defaults(
    left_behind: Path, migrated: Path
) -> None:
    before, after = rows(left_behind), rows(migrated)
    assert before.keys() <= after.keys()
    for table, held in before.items():
        if table in JOURNAL_TABLES:
            continue
        assert len(after[table]) == len(held)
        for old, new in zip(held, after[table], strict=True):
            added = {name: value for (of, name), value in NEW_COLUMNS.items() if of == table}
            assert {name: new[name] for name in old} == old, table
            assert {name: new[name] for name in added} == added, table


def test_its_form_is_that_of_a_new_file(migrated: Path, tmp_path: Path) -> None:
    create_file(tmp_path / "fresh.gap")
    assert shape(migrated) == shape(tmp_path / "fresh.gap")
    with closing(sqlite3.connect(migrated)) as plain:
        assert plain.execute("PRAGMA user_version").fetchone() == (SCHEMA,)
        assert plain.execute("PRAGMA foreign_key_check").fetchall() == []
        assert plain.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_a_backup_of_the_old_form_was_made_first(left_behind: Path, migrated: Path) -> None:
    (backup,) = Backups(migrated.parent / "backups").all()
    assert backup.reason == "pre-migration"
    assert rows(backup.path) == rows(left_behind)
    assert shape(backup.path) == shape(left_behind)


def test_without_a_place_for_a_backup_it_is_not_touched(left_behind: Path, tmp_path: Path) -> None:
    path = tmp_path / "firm.gap"
    shutil.copyfile(left_behind, path)
    with pytest.raises(GaptuiError, match="older gaptui"):
        Workbook.open(path)
    assert path.read_bytes() == left_behind.read_bytes()


def test_it_is_brought_up_to_date_once(migrated: Path, tmp_path: Path) -> None:
    path = tmp_path / "firm.gap"
    shutil.copyfile(migrated, path)
    before = path.read_bytes()
    Workbook.open(path, tmp_path / "backups").close()
    assert path.read_bytes() == before
    assert Backups(tmp_path / "backups").all() == []


# -- the workbook in it


def test_the_map_reads(workbook: Workbook) -> None:
    shown = _map(workbook)
    assert [step.text for step in shown.steps][:3] == [
        "Pull last week's figures",
        "Copy the figures into the sheet",
        "Check odd numbers",
    ]
    found = totals(shown.steps)
    assert (found.steps, found.exceptions, found.minutes) == (8, 5, 185)
    assert {step.help for step in shown.steps} == {None}
    assert {case.new_way for step in shown.steps for case in step.exceptions} == {None}
    assert {(system.kind, system.login, system.way_out) for system in shown.systems} == {("", "", "")}
    assert shown.factors == Factors(50, 90)


def test_verbs_of_the_new_fields_work_and_undo(workbook: Workbook) -> None:
    reviewing, shown = workbook.reviewing, _map(workbook)
    before = rows(workbook.path)
    step, system = shown.steps[0], shown.systems[0]
    reviewing.set_cell(Sheet.STEPS, Cell(step.id, ""), "help", "A")
    reviewing.set_cell(Sheet.EXCEPTIONS, Cell(step.exceptions[0].id, ""), "new_way", "stop")
    for column, words in (("kind", "mailbox"), ("login", "everybody's"), ("way_out", "export")):
        reviewing.set_cell(Sheet.SYSTEMS, Cell(system.id, ""), column, words)
    reviewing.set_shares(40, 80)
    now = _map(workbook)
    assert (now.steps[0].help, now.steps[0].exceptions[0].new_way) == (Help.ALONE, NewWay.ASK)
    assert (now.systems[0].kind, now.systems[0].login, now.systems[0].way_out) == ("mailbox", "everybody's", "export")
    assert now.factors == Factors(40, 80)
    for _ in range(6):
        workbook.undo()
    after = rows(workbook.path)
    assert {name: after[name] for name in before if name not in JOURNAL_TABLES} == {
        name: held for name, held in before.items() if name not in JOURNAL_TABLES
    }
    with pytest.raises(NothingToUndo):
        workbook.undo()
    for _ in range(6):
        workbook.redo()
    assert _map(workbook) == now


def test_the_journal_writes_every_table_down(database: Database) -> None:
    """Each row of each table removed, undone, removed again: what comes back is what was there."""
    before: Snapshot = snapshot(database)
    assert {name for name, held in before.items() if held} == {table.name for table in tables(journaled_only=True)}
    with database.write("Clear") as session:
        for table in tables(journaled_only=True):
            session.execute(text(f'DELETE FROM "{table.name}"'))
    emptied = snapshot(database)
    assert not any(emptied.values())
    database.undo()
    assert snapshot(database) == before
    database.redo()
    assert snapshot(database) == emptied
    database.undo()


def test_the_journal_writes_the_new_columns_down(database: Database) -> None:
    before = snapshot(database)
    with database.write("Change") as session:
        session.exec(select(Step)).first().help = Help.DRAFT  # type: ignore[union-attr]
        session.exec(select(StepException)).first().new_way = NewWay.AI  # type: ignore[union-attr]
        system = session.exec(select(System)).first()
        assert system is not None
        system.kind, system.login, system.way_out = "a", "b", "c"
        session.exec(select(Firm)).first().draft_share = 1  # type: ignore[union-attr]
    (told,) = [each for each in database.history("system", system.id) if not each.undone]
    assert {
        name: told.change.now[name] for name in told.change.now if told.change.now[name] != told.change.was[name]
    } == {
        "kind": "a",
        "login": "b",
        "way_out": "c",
    }
    after = snapshot(database)
    assert after != before
    database.undo()
    assert snapshot(database) == before
    database.redo()
    assert snapshot(database) == after


def test_cascades_are_written_down_too(database: Database) -> None:
    before = snapshot(database)
    with database.write("Remove processes") as session:
        for process in session.exec(select(Process)):
            session.delete(process)
    assert snapshot(database)["stepexception"] == []
    database.undo()
    assert snapshot(database) == before
