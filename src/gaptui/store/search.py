"""Every text of the file by its words, newest first, at once while somebody types.

It refuses to know what the texts are about: which columns hold words is read from the tables' own metadata, so
a new table is searched the day it exists.

Kept are three tables. `searched` holds one row for each record row: its texts, folded, each word once; one row and
not one a column, because people remember words of a thing and not the field that they stood in. `search` is SQLite's
index of it by three letters (FTS5, `trigram`): the only one of its tokenizers that finds parts of words, and those of
scripts without spaces. Without positions it takes a third of the room; what it finds is therefore looked up in
`searched` once more. Words of one or two letters have three with the two spaces that stand before each word.

`search_run` gives the order. The index answers quickly only by its own row numbers, so rows of one table whose ids
come in the order of their age make a run; one that comes late (brought back, or out of another file) begins the next
run or goes on with one that it fits. Each run is asked for its newest, and the answers are put together by id.

TEMP triggers note each row whose words change, and `settle` takes these over at the end of a transaction. They can't
write into the index themselves: before its version 3.41 SQLite lets no trigger do so in a file that it is told not to
trust. It is better so: many rows of one transaction are put in order first, and each is taken over once.
"""

from __future__ import annotations

import re
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import get_args

from sqlmodel import SQLModel

from gaptui.folding import ALONE, fold
from gaptui.records.base import Row, table_name
from gaptui.records.tables import KEPT

SEARCH_TABLES = ("searched", "search_run", "search", "search_data", "search_idx", "search_config")
"""What can be made again from the other tables."""

NO_WORDS = frozenset({"order", "zone", "work_days"})
"""Columns of text that nobody wrote as words; ids, closed lists and moments are known by what their fields are."""

RUNS = 16
"""For each table. What fits none after so many goes into the last, which keeps no order and is read whole."""

MOST_WORDS = 60
"""More are not asked for: enough for what anybody types."""

GRAMS = 3
SAMPLE = 200
"""The index is asked for the rarest grams of a word only, judged by so many rows: the common ones cost most, and what
they would rule out is ruled out anyway where the whole word is looked up."""

_SQL = (
    "CREATE TABLE IF NOT EXISTS search_run (run TEXT NOT NULL, tbl TEXT NOT NULL, newest TEXT NOT NULL)",
    "CREATE TABLE IF NOT EXISTS searched "
    "(n INTEGER PRIMARY KEY, run TEXT NOT NULL, row TEXT NOT NULL, words TEXT NOT NULL)",
    "CREATE INDEX IF NOT EXISTS searched_row ON searched (row)",
    "CREATE VIRTUAL TABLE IF NOT EXISTS search USING fts5 (run, words, content = 'searched', content_rowid = 'n', "
    "tokenize = 'trigram', detail = none, columnsize = 0)",
)

_FORGET = "INSERT INTO search (search, rowid, run, words) VALUES ('delete', ?, ?, ?)"
_KEEP = "INSERT INTO search (rowid, run, words) VALUES (?, ?, ?)"


@dataclass(frozen=True)
class Found:
    """A row that holds all the words."""

    table: str
    row: str


class Search:
    """The index as one open terminal keeps and asks it. All methods run inside a transaction of the caller."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._seen: Counter[str] = Counter()
        self._seen_at = 0
        # A row may be in it more than once: what a trigger says of conflicts does not count in an upsert.
        connection.execute("CREATE TEMP TABLE search_due (tbl TEXT NOT NULL, row TEXT NOT NULL)")
        for table, columns in _texts().items():
            for trigger in _triggers(table, columns):
                connection.execute(trigger)

    def settle(self) -> None:
        """Take over what was written since the last time."""
        due = self._connection.execute("SELECT DISTINCT tbl FROM search_due").fetchall()
        for (table,) in due:
            self._take_over(table)
        if due:
            self._connection.execute("DELETE FROM search_due")

    def find(self, words: str, tables: Sequence[str], limit: int) -> list[Found]:
        """The newest rows of these tables (of all, where none is named) that hold each of the words.

        A word may stand anywhere in another one; one of one or two letters stands at the beginning of one.
        """
        self.settle()
        asked = _asked(words)
        if not asked or limit < 1:
            return []
        holds = " AND instr(searched.words, ?)" * len(asked)
        query = (
            "SELECT searched.row FROM search CROSS JOIN searched ON searched.n = search.rowid "
            f"WHERE search MATCH ?{holds} ORDER BY search.rowid DESC LIMIT ?"
        )
        grams = self._rarest(asked)
        found: list[Found] = []
        for run, table, newest in self._connection.execute("SELECT run, tbl, newest FROM search_run").fetchall():
            if not tables or table in tables:
                match = " AND ".join(_quoted(gram) for gram in (*grams, run))
                rows = self._connection.execute(query, (match, *asked, limit if newest else -1))
                found += (Found(table, row) for (row,) in rows)
        return sorted(found, key=lambda each: (each.row, each.table), reverse=True)[:limit]

    def _take_over(self, table: str) -> None:
        due = "SELECT row FROM search_due WHERE tbl = :table"
        now = dict(_kept_rows(self._connection, table, f"WHERE id IN ({due})", {"table": table}))
        before = self._connection.execute(
            f"SELECT n, run, row, words FROM searched WHERE row IN ({due}) "
            "AND run IN (SELECT run FROM search_run WHERE tbl = :table) ORDER BY n",
            {"table": table},
        ).fetchall()
        for n, run, row, words in before:
            new = now.pop(row, None)
            if new == words:
                continue
            # The index holds no texts of its own: it must be told exactly what it was given.
            self._connection.execute(_FORGET, (n, run, words))
            if new is None:
                self._connection.execute("DELETE FROM searched WHERE n = ?", (n,))
            else:
                self._connection.execute("UPDATE searched SET words = ? WHERE n = ?", (new, n))
                self._connection.execute(_KEEP, (n, run, new))
        _add(self._connection, table, now.items())

    def _rarest(self, words: Iterable[str]) -> list[str]:
        """What the index is asked for, the rarest first."""
        self._look_round()

        def rarity(gram: str) -> tuple[int, str]:
            return self._seen[gram], gram

        return sorted({gram for word in words for gram in sorted(_grams(word), key=rarity)[:GRAMS]}, key=rarity)

    def _look_round(self) -> None:
        """Count grams in rows from all over the file, again when it has doubled."""
        (last,) = self._connection.execute("SELECT coalesce(max(n), 0) FROM searched").fetchone()
        if last > 2 * self._seen_at:
            places = ", ".join(map(str, range(last, 0, -max(1, last // SAMPLE))))
            rows = self._connection.execute(f"SELECT words FROM searched WHERE n IN ({places})")
            self._seen = Counter(gram for (words,) in rows for gram in _grams(words))
            self._seen_at = last


def make(connection: sqlite3.Connection) -> None:
    """The empty index, where there is none."""
    for statement in _SQL:
        connection.execute(statement)


def rebuild(connection: sqlite3.Connection) -> None:
    """Make the index anew from the rows that are there, whatever stood in it; inside a transaction of the caller."""
    make(connection)
    connection.execute("INSERT INTO search (search) VALUES ('delete-all')")
    for table in ("searched", "search_run"):
        connection.execute(f"DELETE FROM {table}")
    for table in _texts():
        _add(connection, table, _kept_rows(connection, table))


@cache
def word_columns(kind: type[Row]) -> tuple[str, ...]:
    """The columns of a table that hold what people wrote; none of a table that is kept by the program for itself."""
    if not kind.journaled:
        return ()
    columns = SQLModel.metadata.tables[table_name(kind)].columns
    return tuple(
        name
        for name, field in kind.model_fields.items()
        if str in (field.annotation, *get_args(field.annotation))
        and not columns[name].primary_key
        and not columns[name].foreign_keys
        and not name.endswith("_id")
        and name not in NO_WORDS
    )


def _texts() -> dict[str, tuple[str, ...]]:
    """The tables that hold words, with their columns that do."""
    return {table_name(kind): columns for kind in KEPT if (columns := word_columns(kind))}


def _triggers(table: str, columns: Sequence[str]) -> Iterator[str]:
    differs = " OR ".join(f'OLD."{name}" IS NOT NEW."{name}"' for name in columns)
    for event, row, condition in (("INSERT", "NEW", ""), ("UPDATE", "NEW", f"WHEN {differs} "), ("DELETE", "OLD", "")):
        yield (
            f'CREATE TEMP TRIGGER "search_{table}_{event.lower()}" AFTER {event} ON main."{table}" {condition}'
            f"BEGIN INSERT INTO search_due VALUES ('{table}', {row}.id); END"
        )


def _kept_rows(
    connection: sqlite3.Connection, table: str, which: str = "", values: Mapping[str, str] | None = None
) -> Iterator[tuple[str, str]]:
    """The ids of a table in their order, and what is kept of each row."""
    columns = ", ".join(f'"{name}"' for name in _texts()[table])
    for id_, *texts in connection.execute(f'SELECT id, {columns} FROM "{table}" {which} ORDER BY id', values or {}):
        yield id_, _kept(texts)


def _add(connection: sqlite3.Connection, table: str, kept: Iterable[tuple[str, str]]) -> None:
    """Rows that are not in the index, in the order of their ids."""
    runs = dict(connection.execute("SELECT run, newest FROM search_run WHERE tbl = ?", (table,)).fetchall())
    for row, words in kept:
        run = max((run for run in runs if runs[run] <= row), key=runs.__getitem__, default=None)
        if run is None:
            run = _new_run(connection, table)
            runs[run] = "" if len(runs) == RUNS - 1 else row
        number = connection.execute("INSERT INTO searched (run, row, words) VALUES (?, ?, ?)", (run, row, words))
        connection.execute(_KEEP, (number.lastrowid, run, words))
        if runs[run]:
            runs[run] = row
    for run, newest in runs.items():
        connection.execute("UPDATE search_run SET newest = ? WHERE run = ? AND newest <> ?", (newest, run, newest))


def _new_run(connection: sqlite3.Connection, table: str) -> str:
    """Its name is three letters that no text can have, so that it is asked for like a part of a word."""
    (count,) = connection.execute("SELECT count(*) FROM search_run").fetchone()
    run = f"\x01\x01{chr(0x4E00 + count)}"
    connection.execute("INSERT INTO search_run (run, tbl, newest) VALUES (?, ?, '')", (run, table))
    return run


# -- words


def _kept(texts: Iterable[str | None]) -> str:
    """What is kept of the texts of a row: each word once, then what short words are found by inside of others."""
    words = dict.fromkeys(fold(" ".join(text for text in texts if text)).split())
    begun = dict.fromkeys(word[at.start() : at.start() + 2] for word in words for at in _BEGINS.finditer(word, 1))
    return "".join(f"  {part}" for part in (*words, *begun))


def _asked(words: str) -> list[str]:
    """Each word as it must stand in what is kept. No word holds a space, so none reaches from one text to the next."""
    folded = list(dict.fromkeys(fold(words).split()))[:MOST_WORDS]
    return [word if len(word) > 2 else f"  {word}" for word in folded]


def _grams(text: str) -> set[str]:
    return {text[at : at + 3] for at in range(len(text) - 2)}


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'


# Where a word begins inside of what stands between two spaces: after a sign, at each sign, and at each letter of
# the scripts that are written without spaces (Thai to Khmer, kana, Chinese).
_BEGINS = re.compile(f"(?={ALONE})|(?<={ALONE})")
