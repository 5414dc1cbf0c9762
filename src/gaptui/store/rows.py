"""A journaled table as SQL text: its triggers, one row as JSON, one row put back from JSON.

It refuses to know what an action is. Every name in the SQL comes from the tables' own metadata, never
from the file.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import Column, Float, Table

from gaptui.records.changes import Value
from gaptui.records.errors import Invalid
from gaptui.store.schema import tables


@dataclass(frozen=True)
class KeptTable:
    """A table whose rows have an `id` and columns of text, numbers and NULL (no blobs: JSON has none)."""

    name: str
    columns: tuple[str, ...]
    reals: frozenset[str]

    @classmethod
    def of(cls, table: Table) -> KeptTable:
        columns: list[Column[object]] = list(table.columns)
        reals = frozenset(column.name for column in columns if isinstance(column.type, Float))
        return cls(table.name, tuple(column.name for column in columns), reals)

    def triggers(self) -> Iterable[str]:
        """Three TEMP triggers that write each change down while `temp.writing` holds an action."""
        differs = " OR ".join(f"OLD.{_quoted(name)} IS NOT NEW.{_quoted(name)}" for name in self.columns)
        old, new = self._as_json("OLD."), self._as_json("NEW.")
        yield self._trigger("INSERT", "1", "NEW.id", "NULL", new)
        yield self._trigger("UPDATE", f"({differs})", "NEW.id", old, new)
        yield self._trigger("DELETE", "1", "OLD.id", old, "NULL")

    def now(self, connection: sqlite3.Connection, row: str) -> dict[str, Value] | None:
        """The row as it is in the file, or None."""
        query = f"SELECT {self._as_json('')} FROM {_quoted(self.name)} WHERE id = ?"
        found = connection.execute(query, (row,)).fetchone()
        return None if found is None else json.loads(found[0])

    def put(self, connection: sqlite3.Connection, row: str, values: Mapping[str, Value] | None) -> None:
        """Make the row be exactly `values`; None removes it."""
        table = _quoted(self.name)
        if values is None:
            connection.execute(f"DELETE FROM {table} WHERE id = ?", (row,))
            return
        if values.keys() != set(self.columns):
            raise Invalid("The journal was kept by another form of this file. Nothing was changed.")
        bound = [values[name] for name in self.columns]
        names = ", ".join(_quoted(name) for name in self.columns)
        places = ", ".join("?" for _ in bound)
        sets = ", ".join(f"{_quoted(name)} = excluded.{_quoted(name)}" for name in self.columns)
        # An upsert and not REPLACE: replacing deletes first, and a delete cascades to what hangs on the row.
        connection.execute(
            f"INSERT INTO {table} ({names}) VALUES ({places}) ON CONFLICT (id) DO UPDATE SET {sets}", bound
        )

    def _trigger(self, event: str, condition: str, row: str, before: str, after: str) -> str:
        return (
            f'CREATE TEMP TRIGGER "journal_{self.name}_{event.lower()}" AFTER {event} '
            f"ON main.{_quoted(self.name)} WHEN EXISTS (SELECT 1 FROM writing) AND {condition} "
            "BEGIN INSERT INTO change (action, tbl, row, before, after) "
            f"VALUES ((SELECT action FROM writing), '{self.name}', {row}, {before}, {after}); END"
        )

    def _as_json(self, prefix: str) -> str:
        pairs = ", ".join(f"'{name}', {self._value(name, prefix)}" for name in self.columns)
        return f"json_object({pairs})"

    def _value(self, name: str, prefix: str) -> str:
        column = f"{prefix}{_quoted(name)}"
        if name not in self.reals:
            return column
        # json_object writes 15 digits; 17 bring every float back as it was.
        return f"CASE WHEN {column} IS NOT NULL THEN json(printf('%!.17g', {column})) END"


def kept_tables() -> dict[str, KeptTable]:
    """The journaled tables by name."""
    return {table.name: KeptTable.of(table) for table in tables(journaled_only=True)}


def _quoted(name: str) -> str:
    return f'"{name}"'
