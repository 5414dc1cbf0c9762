"""What every action changed, row by row: undo, redo, history, and news for other terminals.

It refuses to know what rows mean. The rows of `change` are written by TEMP triggers made from the tables'
own columns, so cascades are seen too and a new table is undoable the day it exists.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from gaptui.records.base import new_id
from gaptui.records.changes import ChangeSet, RowChange
from gaptui.records.errors import Invalid, NothingToUndo
from gaptui.store.rows import KeptTable, kept_tables


@dataclass(frozen=True)
class Told:
    """One entry of a row's history. `undone`: it was taken back and does not stand now."""

    at: datetime
    label: str
    change: RowChange
    undone: bool


@dataclass(frozen=True)
class _Action:
    id: str
    label: str


class Journal:
    """The journal as one open terminal sees it. All methods run inside a transaction of the caller."""

    def __init__(self, connection: sqlite3.Connection, session: str) -> None:
        self._connection = connection
        self._session = session
        self._tables = kept_tables()
        connection.execute("CREATE TEMP TABLE writing (action TEXT NOT NULL)")
        for table in self._tables.values():
            for trigger in table.triggers():
                connection.execute(trigger)
        self._opened_after = self._number("SELECT max(n) FROM action")
        self._seen = self._number("SELECT max(n) FROM turn")

    def begin(self) -> str:
        """From here to `finish` every changed row is written down. Rolling back ends it as well."""
        action = new_id()
        self._connection.execute("INSERT INTO temp.writing VALUES (?)", (action,))
        return action

    def finish(self, action: str, label: str, at: datetime) -> tuple[RowChange, ...]:
        """Close the action and return what it changed; where nothing changed, no action remains."""
        self._connection.execute("DELETE FROM temp.writing")
        rows = _net(self._changes(action))
        if not rows:
            self._connection.execute("DELETE FROM change WHERE action = ?", (action,))
            return ()
        self._connection.execute(f"UPDATE action SET state = 'dead' WHERE state = 'undone' AND {_MINE}", self._mine())
        self._connection.execute(
            "INSERT INTO action (id, label, at, session, state) VALUES (?, ?, ?, ?, 'live')",
            (action, label, at.astimezone(UTC).isoformat(), self._session),
        )
        self._turn(action, "done")
        return rows

    def undo(self) -> ChangeSet:
        """Take back the newest action that is this terminal's, or older than its opening.

        Raises `NothingToUndo`, or `Invalid` when another terminal built on it since.
        """
        action = self.next_undo()
        if action is None:
            raise NothingToUndo("There is nothing to undo.")
        changes = [change.turned_round() for change in reversed(self._changes(action.id))]
        self._apply(changes, f"Cannot undo «{action.label}»")
        self._set_state(action.id, "undone")
        self._turn(action.id, "undone")
        return ChangeSet(f"Undid «{action.label}»", _net(changes))

    def redo(self) -> ChangeSet:
        """Do again what was undone last. Raises like `undo`."""
        action = self.next_redo()
        if action is None:
            raise NothingToUndo("There is nothing to redo.")
        changes = self._changes(action.id)
        self._apply(changes, f"Cannot redo «{action.label}»")
        self._set_state(action.id, "live")
        self._turn(action.id, "redone")
        return ChangeSet(f"Redid «{action.label}»", _net(changes))

    def next_undo(self) -> _Action | None:
        return self._pick(f"state = 'live' AND {_MINE} ORDER BY n DESC")

    def next_redo(self) -> _Action | None:
        return self._pick(f"state = 'undone' AND {_MINE} ORDER BY n")

    def holds(self, action: str) -> bool:
        """Whether the action is in the file: the answer after a commit that reported an error."""
        return self._connection.execute("SELECT 1 FROM action WHERE id = ?", (action,)).fetchone() is not None

    def news(self) -> list[ChangeSet]:
        """What other terminals did, undid and redid since the last call, in their order."""
        turns = self._connection.execute(
            "SELECT turn.action, way, label FROM turn JOIN action ON action.id = turn.action "
            "WHERE turn.n > ? AND turn.session <> ? ORDER BY turn.n",
            (self._seen, self._session),
        ).fetchall()
        self._seen = self._number("SELECT max(n) FROM turn")
        told: list[ChangeSet] = []
        for action, way, label in turns:
            changes = self._changes(action)
            if way == "undone":
                changes = [change.turned_round() for change in reversed(changes)]
            words = {"done": label, "undone": f"Undid «{label}»", "redone": f"Redid «{label}»"}[way]
            told.append(ChangeSet(words, _net(changes), elsewhere=True))
        return told

    def history(self, table: str, row: str) -> list[Told]:
        """Every action that changed the row, newest first."""
        found = self._connection.execute(
            "SELECT action.id, at, label, state, before, after FROM change "
            "JOIN action ON action.id = change.action WHERE tbl = ? AND row = ? ORDER BY seq",
            (table, row),
        ).fetchall()
        told: dict[str, Told] = {}
        for action, at, label, state, before, after in found:
            first = told[action].change.before if action in told else before
            change = RowChange(table, row, first, after)
            told[action] = Told(datetime.fromisoformat(at), label, change, state != "live")
        return list(reversed(told.values()))

    def mentions(self, row: str, limit: int) -> list[tuple[Told, ...]]:
        """Every action, newest first, that changed the row or one that names it; each with what it changed there."""
        found = self._connection.execute(
            "SELECT action.id, at, label, state, tbl, row, before, after FROM change "
            "JOIN action ON action.id = change.action "
            "WHERE row = :row OR instr(coalesce(after, before), :row) > 0 ORDER BY seq DESC LIMIT :limit",
            {"row": row, "limit": limit},
        )
        actions: dict[str, list[tuple[str, str, str, RowChange]]] = {}
        for action, at, label, state, table, id_, before, after in found:
            actions.setdefault(action, []).append((at, label, state, RowChange(table, id_, before, after)))
        return [
            tuple(
                Told(datetime.fromisoformat(at), label, change, state != "live")
                for change in _net(each[3] for each in reversed(rows))
            )
            for rows in actions.values()
            for at, label, state, _ in rows[:1]
        ]

    def _apply(self, changes: Sequence[RowChange], refusal: str) -> None:
        """Bring every row from `before` to `after`, or raise `Invalid` when a row is not at `before`."""
        meanwhile = Invalid(f"{refusal}: it was changed since in another terminal. Nothing was changed.")
        for change in _net(changes):
            if self._table(change.table).now(self._connection, change.row) != (change.was or None):
                raise meanwhile
        self._connection.execute("PRAGMA defer_foreign_keys = ON")
        turned = self.begin()
        for change in changes:
            self._table(change.table).put(self._connection, change.row, change.now or None)
        self._connection.execute("DELETE FROM temp.writing")
        # A row that somebody hung on one of these would be cascaded away: more rows change than were meant.
        # The triggers tell; SQLite's own count holds the rows of the search, too.
        (happened,) = self._connection.execute("SELECT count(*) FROM change WHERE action = ?", (turned,)).fetchone()
        if happened != len(changes):
            raise meanwhile
        self._connection.execute("DELETE FROM change WHERE action = ?", (turned,))

    def _table(self, name: str) -> KeptTable:
        try:
            return self._tables[name]
        except KeyError:
            raise Invalid(f"The journal names the unknown table {name}. Nothing was changed.") from None

    def _changes(self, action: str) -> list[RowChange]:
        found = self._connection.execute(
            "SELECT tbl, row, before, after FROM change WHERE action = ? ORDER BY seq", (action,)
        )
        return [RowChange(*columns) for columns in found]

    def _pick(self, which: str) -> _Action | None:
        found = self._connection.execute(f"SELECT id, label FROM action WHERE {which} LIMIT 1", self._mine()).fetchone()
        return _Action(*found) if found else None

    def _mine(self) -> dict[str, object]:
        return {"session": self._session, "opened_after": self._opened_after}

    def _set_state(self, action: str, state: str) -> None:
        self._connection.execute("UPDATE action SET state = ? WHERE id = ?", (state, action))

    def _turn(self, action: str, way: str) -> None:
        self._connection.execute(
            "INSERT INTO turn (action, way, session) VALUES (?, ?, ?)", (action, way, self._session)
        )

    def _number(self, query: str) -> int:
        found = self._connection.execute(query).fetchone()[0]
        return 0 if found is None else int(found)


# Restart undo reaches back before the opening; what other terminals did after it is theirs to undo.
_MINE = "(session = :session OR n <= :opened_after)"


def _net(changes: Iterable[RowChange]) -> tuple[RowChange, ...]:
    """One change a row: how it was at first and how it is at last; rows that end as they began are left out."""
    rows: dict[tuple[str, str], RowChange] = {}
    for change in changes:
        key = (change.table, change.row)
        first = rows[key].before if key in rows else change.before
        rows[key] = RowChange(change.table, change.row, first, change.after)
    return tuple(change for change in rows.values() if change.before != change.after)
