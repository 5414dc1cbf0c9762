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

TEMP triggers of each opening write into `searched`: the folding is ours, and a trigger that stays in the file could
not call it. From there triggers in the file take it to `search`, with exactly the words that were kept.
"""

from __future__ import annotations

import re
import sqlite3
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import get_args

from sqlalchemy import String
from sqlmodel import SQLModel

from gaptui.records.base import Row, table_name
from gaptui.records.tables import KEPT

SEARCH_TABLES = ("searched", "search_run", "search", "search_data", "search_idx", "search_config")
"""What can be made again from the other tables."""

NO_WORDS = frozenset({"order", "zone", "work_days"})
"""Columns of text that nobody wrote as words; ids, names of other rows and closed lists are known by their types."""

RUNS = 16
"""For each table. What fits none after so many goes into the last, which keeps no order and is read whole."""

MOST_WORDS = 60
MOST_GRAMS = 8
"""How many words are asked for, and how many grams of one word: enough for what anybody types."""

_SQL = (
    "CREATE TABLE search_run (run TEXT NOT NULL, tbl TEXT NOT NULL, newest TEXT NOT NULL)",
    "CREATE TABLE searched (n INTEGER PRIMARY KEY, run TEXT NOT NULL, row TEXT NOT NULL, words TEXT NOT NULL)",
    "CREATE INDEX searched_row ON searched (row)",
    "CREATE VIRTUAL TABLE search USING fts5 (run, words, content = 'searched', content_rowid = 'n', "
    "tokenize = 'trigram', detail = none, columnsize = 0)",
    "CREATE TRIGGER searched_insert AFTER INSERT ON searched BEGIN "
    "INSERT INTO search (rowid, run, words) VALUES (NEW.n, NEW.run, NEW.words); END",
    "CREATE TRIGGER searched_delete AFTER DELETE ON searched BEGIN "
    "INSERT INTO search (search, rowid, run, words) VALUES ('delete', OLD.n, OLD.run, OLD.words); END",
    "CREATE TRIGGER searched_update AFTER UPDATE ON searched BEGIN "
    "INSERT INTO search (search, rowid, run, words) VALUES ('delete', OLD.n, OLD.run, OLD.words); "
    "INSERT INTO search (rowid, run, words) VALUES (NEW.n, NEW.run, NEW.words); END",
)

# Three letters that no text can have, so that a run is asked for like a word.
_NEW_RUN = "char(1, 1, 19968 + (SELECT count(*) FROM search_run))"


@dataclass(frozen=True)
class Found:
    """A row that holds all the words."""

    table: str
    row: str


class Search:
    """The index as one open terminal keeps and asks it. All methods run inside a transaction of the caller."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        _teach(connection)
        for kind in KEPT:
            for trigger in _triggers(table_name(kind), word_columns(kind)):
                connection.execute(trigger)

    def find(self, words: str, tables: Sequence[str], limit: int) -> list[Found]:
        """The newest rows of these tables (of all, where none is named) that hold each of the words.

        A word may stand anywhere in another one; one of one or two letters stands at the beginning of one.
        """
        asked = _asked(words)
        if not asked or limit < 1:
            return []
        holds = " AND instr(searched.words, ?)" * len(asked)
        query = (
            "SELECT searched.row FROM search CROSS JOIN searched ON searched.n = search.rowid "
            f"WHERE search MATCH ?{holds} ORDER BY search.rowid DESC LIMIT ?"
        )
        grams = dict.fromkeys(gram for word in asked for gram in _grams(word))
        found: list[Found] = []
        for run, table, newest in self._connection.execute("SELECT run, tbl, newest FROM search_run").fetchall():
            if not tables or table in tables:
                match = " AND ".join(_literal(gram) for gram in (run, *grams))
                rows = self._connection.execute(query, (match, *asked, limit if newest else -1))
                found += (Found(table, row) for (row,) in rows)
        return sorted(found, key=lambda each: (each.row, each.table), reverse=True)[:limit]


def make(connection: sqlite3.Connection) -> None:
    """The empty index of an empty file."""
    for statement in _SQL:
        connection.execute(statement)


def rebuild(connection: sqlite3.Connection) -> None:
    """Make the index anew from the rows that are there, whatever stood in it; inside a transaction of the caller."""
    _teach(connection)
    for table in ("search", "searched", "search_run"):
        connection.execute(f"DROP TABLE IF EXISTS {table}")
    make(connection)
    for kind in KEPT:
        table, columns = table_name(kind), word_columns(kind)
        if columns:
            connection.execute(
                f"INSERT INTO search_run SELECT {_NEW_RUN}, '{table}', newest "
                f'FROM (SELECT max(id) AS newest FROM "{table}") WHERE newest IS NOT NULL'
            )
            connection.execute(
                f"INSERT INTO searched (run, row, words) SELECT run, id, {_words_of('', columns)} "
                f"FROM \"{table}\" JOIN search_run ON tbl = '{table}' ORDER BY id"
            )


def word_columns(kind: type[Row]) -> tuple[str, ...]:
    """The columns of a table that hold what people wrote; none of a table that is kept by the program for itself."""
    if not kind.journaled:
        return ()
    return tuple(
        column.name
        for column in SQLModel.metadata.tables[table_name(kind)].columns
        if isinstance(column.type, String)
        and not column.primary_key
        and not column.foreign_keys
        and not column.name.endswith("_id")
        and column.name not in NO_WORDS
        and not _is_closed(kind.model_fields[column.name].annotation)
    )


def _is_closed(annotation: object) -> bool:
    """Whether the values come from a closed list."""
    return any(isinstance(each, type) and issubclass(each, Enum) for each in (annotation, *get_args(annotation)))


def _triggers(table: str, columns: Sequence[str]) -> Iterator[str]:
    """Three TEMP triggers that keep the words of each row of a table."""
    if not columns:
        return
    runs = f"FROM search_run WHERE tbl = '{table}'"
    of_the_row = f"{runs} AND newest <= NEW.id ORDER BY newest DESC LIMIT 1"
    differs = " OR ".join(f'OLD."{name}" IS NOT NEW."{name}"' for name in columns)
    kept = f"WHERE row = OLD.id AND run IN (SELECT run {runs})"
    yield (
        f'{_begin(table, "INSERT")} BEGIN '
        f"INSERT INTO search_run SELECT {_NEW_RUN}, '{table}', "
        f"CASE WHEN (SELECT count(*) {runs}) < {RUNS - 1} THEN NEW.id ELSE '' END "
        f"WHERE NOT EXISTS (SELECT 1 {runs} AND newest <= NEW.id); "
        f"INSERT INTO searched (run, row, words) SELECT run, NEW.id, {_words_of('NEW.', columns)} {of_the_row}; "
        f"UPDATE search_run SET newest = NEW.id WHERE newest > '' AND run = (SELECT run {of_the_row}); END"
    )
    yield (
        f'{_begin(table, "UPDATE")} WHEN {differs} BEGIN '
        f"UPDATE searched SET words = {_words_of('NEW.', columns)} {kept}; END"
    )
    yield f'{_begin(table, "DELETE")} BEGIN DELETE FROM searched {kept}; END'


def _begin(table: str, event: str) -> str:
    return f'CREATE TEMP TRIGGER "search_{table}_{event.lower()}" AFTER {event} ON main."{table}"'


def _words_of(prefix: str, columns: Sequence[str]) -> str:
    return f"search_words({', '.join(f'{prefix}"{name}"' for name in columns)})"


# -- words


def _teach(connection: sqlite3.Connection) -> None:
    connection.create_function("search_words", -1, _kept, deterministic=True)


def _kept(*texts: str | None) -> str:
    """What is kept of the texts of a row: each word once, then what short words are found by inside of others."""
    words = dict.fromkeys(fold(" ".join(text for text in texts if text)).split())
    begun = dict.fromkeys(word[at.start() : at.start() + 2] for word in words for at in _BEGINS.finditer(word, 1))
    return "".join(f"  {part}" for part in (*words, *begun))


def _asked(words: str) -> list[str]:
    """Each word as it must stand in what is kept. No word holds a space, so none reaches from one text to the next."""
    folded = list(dict.fromkeys(fold(words).split()))[:MOST_WORDS]
    return [word if len(word) > 2 else f"  {word}" for word in folded]


def _grams(word: str) -> Iterable[str]:
    """Three letters at every second place, and the last three: with each place one would ask twice for nothing."""
    return [word[at : at + 3] for at in (*range(0, len(word) - 3, 2), len(word) - 3)][:MOST_GRAMS]


def _literal(gram: str) -> str:
    return '"' + gram.replace('"', '""') + '"'


# Where a word begins inside of what stands between two spaces: after a sign, at each sign, and at each letter of
# the scripts that are written without spaces (Thai to Khmer, kana, Chinese).
_SPACELESS = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u31f0-\u31ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_BEGINS = re.compile(f"(?=[\\W_{_SPACELESS}])|(?<=[\\W_{_SPACELESS}])")

# Classes of marks that make an accented letter of a plain one, points of Hebrew and Arabic and of kana among them.
# Not the others: vowels of Indic and Thai letters are marks, too.
_ACCENTS = frozenset({1, 8, *range(10, 37), *range(200, 256)})


def fold(text: str) -> str:
    """The text without case, accents and what nobody sees. Each letter is folded for itself.

    `method.search` folds in the same way to show where words stand; a test holds the two together.
    """
    return text.translate(_FOLDED)


def _fold_letter(letter: str) -> str:
    if letter.isspace():
        return " "
    if "\ud800" <= letter <= "\udfff":
        return "\ufffd"
    return _plain(_plain(letter).casefold())


def _plain(text: str) -> str:
    return "".join(letter for letter in unicodedata.normalize("NFKD", text) if not _is_dropped(letter))


def _is_dropped(letter: str) -> bool:
    return (
        unicodedata.combining(letter) in _ACCENTS
        or "\ufe00" <= letter <= "\ufe0f"
        or unicodedata.category(letter) in ("Cc", "Cf")
    )


class _Folded(dict[int, str]):
    """Letters as they were asked for."""

    def __missing__(self, code: int) -> str:
        self[code] = folded = _fold_letter(chr(code))
        return folded


_FOLDED = _Folded()
