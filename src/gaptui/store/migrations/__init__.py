"""Bringing an older file into today's form, on a copy that takes its place once it has been proven.

It refuses to know what a migration changes; each says so itself, in a module of this folder.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from gaptui.records.base import new_id
from gaptui.records.errors import GaptuiError, WrongFile
from gaptui.store.backup import Backups
from gaptui.store.connect import connect, look
from gaptui.store.copying import count_rows
from gaptui.store.files import copy_private, sync_file
from gaptui.store.migrations import v2_review, v3_calendar, v4_diary, v5_pick
from gaptui.store.restore import held_still, move_over
from gaptui.store.schema import JOURNAL_TABLES, SCHEMA, version_of_ours
from gaptui.store.search import SEARCH_TABLES, rebuild
from gaptui.store.trouble import disk_in_words

if TYPE_CHECKING:
    from alembic.operations import Operations


@dataclass(frozen=True)
class Migration:
    """One step from form `to_version - 1` to `to_version`. `drops` names the tables it means to remove."""

    to_version: int
    label: str
    upgrade: Callable[[Operations], None]
    drops: frozenset[str] = frozenset()


MIGRATIONS: tuple[Migration, ...] = (
    Migration(2, "Letters, exceptions and systems of the table", v2_review.upgrade),
    Migration(3, "Owner, protected hours and busy times", v3_calendar.upgrade),
    Migration(4, "The owner's day, stuck items, learning cycles and lessons", v4_diary.upgrade),
    Migration(5, "Candidates and their answers, days of the ladder, jobs that shift", v5_pick.upgrade),
)
"""Every migration since the first release, in order."""


def bring_up_to_date(path: Path, backups: Backups | None, now: datetime) -> None:
    """Migrate the file at `path` if it is older than this program. Raises like `look` and `migrate`."""
    with disk_in_words(path):
        version = look(path)
        if version is None:
            with closing(connect(path)) as connection:
                version = version_of_ours(connection, path)
    if version == SCHEMA:
        return
    if backups is None:
        raise GaptuiError(
            f"{path.name} was made by an older gaptui and needs to be brought up to date, which needs a place "
            "for a backup. It was not touched. Open it with «gaptui open»."
        )
    migrate(path, backups, now, MIGRATIONS)


def migrate(path: Path, backups: Backups, now: datetime, migrations: tuple[Migration, ...]) -> None:
    """Bring the file into today's form; a verified backup named `pre-migration` is made first.

    Undo does not reach behind a migration: the journal is emptied. Raises `WrongFile` when no way leads
    from the file's form to today's, `FileBusy` when somebody writes, `GaptuiError` when the result does not
    pass its checks. The file is then as it was.
    """
    path = path.resolve()  # a link stays a link
    with disk_in_words(path), held_still(path):
        with closing(connect(path)) as connection:
            version = version_of_ours(connection, path)
        way = [step for step in migrations if step.to_version > version]
        if [step.to_version for step in way] != list(range(version + 1, SCHEMA + 1)):
            raise WrongFile(f"{path.name} has a form that this gaptui cannot read. It was not touched.")
        backup = backups.make(path, "pre-migration", now)
        arriving = path.with_name(f".{path.name}.{new_id()}")
        try:
            copy_private(backup.path, arriving)
            _upgrade(arriving, way)
            _prove(backup.path, arriving, frozenset().union(*(step.drops for step in way)))
            sync_file(arriving)
            move_over(arriving, path)
        except GaptuiError:
            raise
        except Exception as error:
            raise GaptuiError(
                f"{path.name} could not be brought up to date. It was not touched, and the backup "
                f"{backup.path.name} was made. Please report this."
            ) from error
        finally:
            arriving.unlink(missing_ok=True)


def _upgrade(copy: Path, way: list[Migration]) -> None:
    from alembic.migration import MigrationContext
    from alembic.operations import Operations
    from sqlalchemy import create_engine
    from sqlalchemy.pool import StaticPool

    connection = sqlite3.connect(copy, isolation_level=None)
    # With foreign keys on, rebuilding a table deletes every row that hangs on it.
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("PRAGMA journal_mode = MEMORY")
    engine = create_engine("sqlite://", creator=lambda: connection, poolclass=StaticPool, hide_parameters=True)
    try:
        connection.execute("BEGIN IMMEDIATE")
        with engine.connect() as plain:
            operations = Operations(MigrationContext.configure(plain))
            for step in way:
                step.upgrade(operations)
            for table in ("change", "action"):
                connection.execute(f"DELETE FROM {table}")
            # Here and not in a migration: no trigger of ours saw what any of them did.
            rebuild(connection)
            connection.execute(f"PRAGMA user_version = {SCHEMA}")
            plain.commit()
    finally:
        engine.dispose()
        connection.close()


def _prove(before: Path, after: Path, drops: frozenset[str]) -> None:
    with closing(sqlite3.connect(before)) as old, closing(sqlite3.connect(after)) as new:
        if new.execute("PRAGMA foreign_key_check").fetchone() is not None:
            raise ValueError("a row has lost what it belongs to")
        if new.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
            raise ValueError("the integrity check failed")
        new_counts = count_rows(new)
        made_anew = {*JOURNAL_TABLES, *SEARCH_TABLES}
        for table, rows in count_rows(old).items():
            if table not in made_anew and table not in drops and new_counts.get(table) != rows:
                raise ValueError(f"{table} had {rows} rows and now has {new_counts.get(table)}")
