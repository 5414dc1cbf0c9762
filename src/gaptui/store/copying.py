"""An exact copy of a workbook that may be written to meanwhile. It refuses to know what the copy is for."""

from __future__ import annotations

import sqlite3
import time
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from gaptui.records.errors import FileBusy
from gaptui.store.connect import check, connect, look
from gaptui.store.schema import version_of_ours
from gaptui.store.trouble import damaged

SMALL = 16 * 2**20
"""Bytes that are copied in one go: far less than the 0.3 s that another terminal may be kept waiting."""

STEP_PAGES = 1000
"""Pages of 4 KiB between two breaths, for larger files."""

PATIENCE = 20.0
"""Seconds after which a large file that keeps changing is given up."""

Turn = tuple[int, str, str, str]


@dataclass(frozen=True)
class _Survey:
    """What a copy is compared by."""

    version: int
    rows: tuple[tuple[str, int], ...]
    turn: Turn | None


def copy_database(source: Path, target: Path) -> int:
    """Fill the empty file `target` from `source`, compare the two, and return the number of the last turn.

    `target` is not yet synced. Raises `NotFound`, `WrongFile`, `NewerFile`, `DamagedFile`, `FileBusy`.
    """
    look(source)
    with closing(connect(source)) as reader, closing(sqlite3.connect(target, isolation_level=None)) as writer:
        version_of_ours(reader, source)
        # Until it has its final name the copy may be lost, so it needs no journal and no waiting.
        writer.execute("PRAGMA journal_mode = MEMORY")
        writer.execute("PRAGMA synchronous = OFF")
        if source.stat().st_size <= SMALL:
            survey = _copy_at_once(reader, writer)
        else:
            survey = _copy_in_steps(reader, writer, source)
        check(writer, source)
        if _survey(writer) != survey:
            raise damaged(source)
    return survey.turn[0] if survey.turn else 0


def last_turn(path: Path) -> Turn | None:
    """The last action done, undone or redone in a workbook; None in a new one."""
    look(path)
    with closing(connect(path)) as reader:
        return _last_turn(reader)


def count_rows(connection: sqlite3.Connection) -> dict[str, int]:
    """How many rows each table has, by name."""
    names = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").fetchall()
    quoted = {name: name.replace('"', '""') for (name,) in names}
    return {name: connection.execute(f'SELECT count(*) FROM "{safe}"').fetchone()[0] for name, safe in quoted.items()}


def _copy_at_once(reader: sqlite3.Connection, writer: sqlite3.Connection) -> _Survey:
    reader.execute("BEGIN")
    survey = _survey(reader)
    reader.backup(writer)
    reader.execute("ROLLBACK")
    return survey


def _copy_in_steps(reader: sqlite3.Connection, writer: sqlite3.Connection, source: Path) -> _Survey:
    """Copy with a breath between the steps; SQLite begins anew when somebody writes in one."""
    end = time.monotonic() + PATIENCE

    def give_up(_status: int, _remaining: int, _total: int) -> None:
        if time.monotonic() > end:
            raise FileBusy(f"{source.name} kept changing while it was copied. Nothing was changed; try again.")

    while True:
        reader.backup(writer, pages=STEP_PAGES, progress=give_up, sleep=0.01)
        survey = _survey(reader)
        if survey == _survey(writer):
            return survey
        give_up(0, 0, 0)


def _survey(connection: sqlite3.Connection) -> _Survey:
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return _Survey(version, tuple(count_rows(connection).items()), _last_turn(connection))


def _last_turn(connection: sqlite3.Connection) -> Turn | None:
    found: Turn | None = connection.execute(
        "SELECT n, action, way, session FROM turn ORDER BY n DESC LIMIT 1"
    ).fetchone()
    return found
