"""A file of an older form comes up to date whole, or stays as it was."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.operations import Operations

from gaptui.records.errors import GaptuiError, NothingToUndo, WrongFile
from gaptui.store import migrations
from gaptui.store.backup import Backups
from gaptui.store.database import Database
from gaptui.store.migrations import MIGRATIONS, Migration, migrate
from gaptui.store.schema import SCHEMA

from .world import Snapshot, add_branch, add_note, add_process, add_step, snapshot

NOW = datetime(2026, 11, 22, 10, 15, tzinfo=UTC)


def _name_the_text(operations: Operations) -> None:
    with operations.batch_alter_table("step") as batch:
        batch.alter_column("wording", new_column_name="text", existing_type=sa.String())
        batch.drop_column("legacy")


def _lose_the_children(operations: Operations) -> None:
    _name_the_text(operations)
    operations.execute("DELETE FROM note")


def _tear_apart(operations: Operations) -> None:
    _name_the_text(operations)
    operations.execute("UPDATE note SET step_id = 'nobody'")


def _fail(operations: Operations) -> None:
    operations.drop_table("note")
    raise RuntimeError("a mistake")


@pytest.fixture
def backups(tmp_path: Path) -> Backups:
    return Backups(tmp_path / "backups")


@pytest.fixture
def older(path: Path) -> Snapshot:
    """A populated file as an older program left it; the answer is what it holds, in today's form."""
    database = Database.create(path)
    process = add_process(database)
    first, second = add_step(database, process), add_step(database, process, "Second")
    add_note(database, first)
    add_branch(database, first, second)
    held = snapshot(database)
    database.close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("ALTER TABLE step RENAME COLUMN text TO wording")
        connection.execute("ALTER TABLE step ADD COLUMN legacy TEXT DEFAULT 'x'")
        connection.execute(f"PRAGMA user_version = {SCHEMA - 1}")
        connection.commit()
    return held


def _way(upgrade: Callable[[Operations], None]) -> tuple[Migration, ...]:
    return (Migration(SCHEMA, "Name the text", upgrade),)


def test_an_older_file_comes_up_to_date_with_every_row(path: Path, backups: Backups, older: Snapshot) -> None:
    migrate(path, backups, NOW, _way(_name_the_text))
    database = Database.open(path)
    assert snapshot(database) == older
    with pytest.raises(NothingToUndo):
        database.undo()
    process = add_process(database, "After")
    add_step(database, process)
    database.undo()
    database.close()
    (backup,) = backups.all()
    assert backup.reason == "pre-migration"
    assert [each.name for each in path.parent.iterdir() if each.is_file()] == [path.name]


@pytest.mark.parametrize("upgrade", [_lose_the_children, _tear_apart, _fail])
def test_a_migration_that_goes_wrong_leaves_the_file_as_it_was(
    path: Path, backups: Backups, older: Snapshot, upgrade: Callable[[Operations], None]
) -> None:
    before = path.read_bytes()
    with pytest.raises(GaptuiError, match="not touched"):
        migrate(path, backups, NOW, _way(upgrade))
    assert path.read_bytes() == before
    assert [each.name for each in path.parent.iterdir() if each.is_file()] == [path.name]
    assert len(backups.all()) == 1


def test_a_table_goes_only_where_the_migration_says_so(path: Path, backups: Backups, older: Snapshot) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE attic (id TEXT)")

    def clear_the_attic(operations: Operations) -> None:
        _name_the_text(operations)
        operations.drop_table("attic")

    with pytest.raises(GaptuiError, match="not touched"):
        migrate(path, backups, NOW, _way(clear_the_attic))
    migrate(path, backups, NOW, (Migration(SCHEMA, "Clear", clear_the_attic, frozenset({"attic"})),))


def test_a_form_that_no_way_leads_from_is_refused(path: Path, backups: Backups, older: Snapshot) -> None:
    before = path.read_bytes()
    with pytest.raises(WrongFile, match="not touched"):
        migrate(path, backups, NOW, ())
    assert path.read_bytes() == before
    assert backups.all() == []


def test_opening_migrates_where_it_may_keep_a_backup(
    path: Path, backups: Backups, older: Snapshot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(GaptuiError, match="older gaptui"):
        Database.open(path)
    monkeypatch.setattr(migrations, "MIGRATIONS", _way(_name_the_text))
    database = Database.open(path, backups=backups)
    assert snapshot(database) == older
    database.close()


def test_several_migrations_are_made_one_after_the_other(path: Path, backups: Backups, older: Snapshot) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {SCHEMA - 2}")
        connection.execute("CREATE TABLE attic (id TEXT)")
    way = (
        Migration(
            SCHEMA - 1, "Clear the attic", lambda operations: operations.drop_table("attic"), frozenset({"attic"})
        ),
        Migration(SCHEMA, "Name the text", _name_the_text),
    )
    migrate(path, backups, NOW, way)
    database = Database.open(path)
    assert snapshot(database) == older
    database.close()


def test_the_migrations_lead_to_the_form_of_today() -> None:
    assert [migration.to_version for migration in MIGRATIONS] == list(range(2, SCHEMA + 1))
