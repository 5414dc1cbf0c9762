"""Which file is ours: its marks, its tables, and the making of a new one.

It refuses to know what the tables are for.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from pathlib import Path

from sqlalchemy import Table
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable
from sqlmodel import SQLModel

from gaptui.records.errors import NewerFile, WrongFile
from gaptui.records.tables import TABLES
from gaptui.store import search

APPLICATION_ID = 0x67617074
"""«gapt» in ASCII, in the header of every workbook."""

SCHEMA = 5
"""The form of the tables below, kept as `user_version`. One higher with each migration."""

JOURNAL_TABLES = ("action", "change", "turn")

_JOURNAL_SQL = """
CREATE TABLE action (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    label TEXT NOT NULL,
    at TEXT NOT NULL,
    session TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('live', 'undone', 'dead'))
);
CREATE INDEX action_undone ON action (n) WHERE state = 'undone';
CREATE TABLE change (
    seq INTEGER PRIMARY KEY,
    action TEXT NOT NULL,
    tbl TEXT NOT NULL,
    row TEXT NOT NULL,
    before TEXT,
    after TEXT
);
CREATE INDEX change_of_action ON change (action);
CREATE INDEX change_of_row ON change (tbl, row);
CREATE TABLE turn (
    n INTEGER PRIMARY KEY,
    action TEXT NOT NULL,
    way TEXT NOT NULL CHECK (way IN ('done', 'undone', 'redone')),
    session TEXT NOT NULL
);
"""


def tables(journaled_only: bool = False) -> list[Table]:
    """The tables of a workbook, parents before children."""
    chosen = [kind for kind in TABLES if kind.journaled or not journaled_only]
    return [SQLModel.metadata.tables[str(kind.__tablename__)] for kind in chosen]


def make(connection: sqlite3.Connection) -> None:
    """Fill an empty file with the tables and our marks, all in one transaction."""
    connection.execute("BEGIN IMMEDIATE")
    for statement in (*_table_sql(), *_statements(_JOURNAL_SQL)):
        connection.execute(statement)
    search.make(connection)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {SCHEMA}")
    connection.execute("COMMIT")


def version_of_ours(connection: sqlite3.Connection, path: Path) -> int:
    """The form of the tables in the file.

    Raises `WrongFile` when the file is not a workbook, `NewerFile` when a later gaptui made it.
    """
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    if application != APPLICATION_ID:
        raise wrong(path)
    if version > SCHEMA:
        raise NewerFile(
            f"{path.name} was made by a newer gaptui. It was not touched. Update gaptui, then open it again."
        )
    return version


def wrong(path: Path) -> WrongFile:
    """The words for a file that is something else."""
    return WrongFile(
        f"{path.name} is not a gaptui workbook, or its beginning is damaged. It was not touched. "
        "Open another file, or bring back a backup with «gaptui restore»."
    )


def _table_sql() -> Iterable[str]:
    dialect = sqlite.dialect()
    for table in tables():
        yield str(CreateTable(table).compile(dialect=dialect))
        for index in sorted(table.indexes, key=lambda index: str(index.name)):
            yield str(CreateIndex(index).compile(dialect=dialect))


def _statements(script: str) -> Iterable[str]:
    return (statement for statement in script.split(";") if statement.strip())
