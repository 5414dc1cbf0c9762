"""One open workbook file: reading, writing as one action, undo, and news from other terminals.

It refuses to know what the rows are about. One connection is kept for the life of the object; a second
thread waits for its turn.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from sqlalchemy import Connection, create_engine, event
from sqlalchemy.pool import StaticPool
from sqlmodel import Session

from gaptui.clock import Clock, utc_now
from gaptui.records.base import new_id
from gaptui.records.changes import ChangeSet, RowChange
from gaptui.records.errors import FileBusy, FileReplaced, GaptuiError, Invalid, NotFound
from gaptui.store.backup import Backups
from gaptui.store.connect import connect_to_ours
from gaptui.store.create import create_file
from gaptui.store.journal import Journal, Told
from gaptui.store.migrations import bring_up_to_date
from gaptui.store.search import Found, Search
from gaptui.store.trouble import DiskTrouble, file_in_words, in_words

Listener = Callable[[ChangeSet], None]


class Database:
    """An open file. Made by `open` or `create`, ended by `close`.

    `session` names this opening: drafts, undo and news tell by it what is ours.
    """

    def __init__(self, path: Path, clock: Clock) -> None:
        """Open a file that is known to be in today's form; others call `open`."""
        self.path = path.absolute()
        self.clock = clock
        self.session = new_id()
        self._lock = threading.RLock()
        self._open: Session | None = None
        self._listeners: list[Listener] = []
        self._connection = connect_to_ours(path)
        try:
            with file_in_words(path):
                self._journal = Journal(self._connection, self.session)
                self._search = Search(self._connection)
            self._version = self._data_version()
            self._file = _identity(path)
        except BaseException:
            self._connection.close()
            raise
        self._engine = create_engine(
            "sqlite://", creator=lambda: self._connection, poolclass=StaticPool, hide_parameters=True
        )
        event.listen(self._engine, "begin", _say_begin)

    @classmethod
    def open(cls, path: Path, *, clock: Clock = utc_now, backups: Backups | None = None) -> Database:
        """Open an existing file, bringing an older one up to date where `backups` says where to keep a copy.

        Raises `NotFound`, `WrongFile`, `NewerFile`, `DamagedFile` or `FileBusy`; the file is then untouched.
        """
        bring_up_to_date(path, backups, clock())
        return cls(path, clock)

    @classmethod
    def create(cls, path: Path, *, clock: Clock = utc_now) -> Database:
        """Make a new file that only its owner may read. Raises `WrongFile` when the path is taken."""
        create_file(path)
        return cls(path, clock)

    def close(self) -> None:
        """End the connection. Nothing is waiting to be saved: every write was committed when it ended."""
        with self._lock:
            self._engine.dispose()
            self._connection.close()

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A session that sees the file as it is now. Inside another transaction it sees that one's work."""
        with self._lock:
            if self._open is not None:
                yield self._open
                return
            with self._transaction("BEGIN") as session:
                yield session

    @contextmanager
    def write(self, label: str) -> Iterator[Session]:
        """One action: all rows changed inside are saved, or none; then the listeners are told.

        `label` is what undo will call it, such as "Add row". Raises `FileBusy`, `FileReplaced`,
        `DiskTrouble`, or `NotFound` when a row that others hang on is gone; nothing is then saved.
        """
        rows: tuple[RowChange, ...] = ()
        action = ""
        try:
            with self._transaction("BEGIN IMMEDIATE") as session:
                action = self._journal.begin()
                yield session
                session.flush()
                rows = self._journal.finish(action, label, self.clock())
        except DiskTrouble as trouble:
            if rows and self._is_in_the_file(action):
                self._publish(ChangeSet(label, rows))
                raise _unsure(trouble) from trouble
            raise
        if rows:
            self._publish(ChangeSet(label, rows))

    @contextmanager
    def jot(self) -> Iterator[Session]:
        """Like `write`, for conveniences that are neither undone nor told to anybody."""
        with self._transaction("BEGIN IMMEDIATE") as session:
            yield session

    def undo(self) -> ChangeSet:
        """Take back the newest action that is ours, or older than this opening.

        Raises `NothingToUndo`, `Invalid` when another terminal built on it, and what `write` raises.
        """
        return self._turn_round(self._journal.undo, "undo")

    def redo(self) -> ChangeSet:
        """Do again what was undone last. Raises like `undo`."""
        return self._turn_round(self._journal.redo, "redo")

    def next_undo(self) -> str | None:
        """The label of what `undo` would take back."""
        with self.read():
            action = self._journal.next_undo()
        return action.label if action else None

    def next_redo(self) -> str | None:
        """The label of what `redo` would do again."""
        with self.read():
            action = self._journal.next_redo()
        return action.label if action else None

    def history(self, table: str, row: str) -> list[Told]:
        """Every action that changed the row, newest first."""
        with self.read():
            return self._journal.history(table, row)

    def mentions(self, row: str, limit: int = 400) -> list[tuple[Told, ...]]:
        """Every action that changed the row or one that names it, newest first; at most `limit` changed rows."""
        with self.read():
            return self._journal.mentions(row, limit)

    def search(self, words: str, tables: Sequence[str] = (), limit: int = 40) -> list[Found]:
        """The newest rows that hold each of the words, of these tables or of all."""
        with self.read():
            return self._search.find(words, tables, limit)

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Tell `listener` every change, in the thread that made it; the answer ends that."""
        self._listeners.append(listener)

        def unsubscribe() -> None:
            with suppress(ValueError):
                self._listeners.remove(listener)

        return unsubscribe

    def poll(self) -> None:
        """Tell the listeners what other terminals did since the last poll. Cheap when nothing happened.

        Raises `FileReplaced` when the path no longer leads to the file that was opened.
        """
        if not self._lock.acquire(blocking=False):
            return
        news: list[ChangeSet] = []
        try:
            if self._open is not None:
                return
            self._check_same_file()
            # Another terminal is in the middle of a commit: the next poll will see it.
            with suppress(FileBusy), in_words(self.path):
                version = self._data_version()
                if version != self._version:
                    with self._transaction("BEGIN"):
                        news = self._journal.news()
                    self._version = version
        finally:
            self._lock.release()
        for changes in news:
            self._publish(changes)

    def _turn_round(self, turn: Callable[[], ChangeSet], verb: str) -> ChangeSet:
        try:
            with self._transaction("BEGIN IMMEDIATE"):
                changes = turn()
        except NotFound as missing:
            raise Invalid(
                f"Cannot {verb} this: what it belongs to was removed meanwhile. Nothing was changed."
            ) from missing
        self._publish(changes)
        return changes

    @contextmanager
    def _transaction(self, begin: str) -> Iterator[Session]:
        writing = begin != "BEGIN"
        with self._lock:
            if self._open is not None:
                raise RuntimeError("a transaction is already open: a write cannot be inside another")
            if writing:
                self._check_same_file()
            with in_words(self.path), self._engine.connect() as plain:
                connection = plain.execution_options(say=begin)
                with connection.begin() as transaction, Session(connection, expire_on_commit=False) as session:
                    self._open = session
                    try:
                        yield session
                        if writing:
                            session.flush()
                            self._search.settle()
                    finally:
                        self._open = None
                    if not writing:
                        transaction.rollback()

    def _publish(self, changes: ChangeSet) -> None:
        for listener in tuple(self._listeners):
            listener(changes)

    def _is_in_the_file(self, action: str) -> bool:
        with suppress(GaptuiError), self.read():
            return self._journal.holds(action)
        return False

    def _data_version(self) -> int:
        version: int = self._connection.execute("PRAGMA data_version").fetchone()[0]
        return version

    def _check_same_file(self) -> None:
        if _identity(self.path) != self._file:
            raise FileReplaced(
                f"{self.path.name} was moved, removed or replaced by another program, so nothing is saved "
                "to it from here. What you typed is still on screen: open the file again to go on."
            )


def _say_begin(connection: Connection) -> None:
    """Python's driver would begin a transaction only at the first write, and two terminals would race."""
    options = connection.get_execution_options()
    connection.exec_driver_sql(options.get("say", "BEGIN"))
    if options.get("say") == "BEGIN IMMEDIATE":
        # Rows may be written in any order; whether each has its parent is asked at the commit.
        connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")


def _identity(path: Path) -> tuple[int, int] | None:
    """Device and number of the file; None where there is none."""
    try:
        found = os.stat(path)  # noqa: PTH116 - called twice a second; no Path object needed
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _unsure(trouble: DiskTrouble) -> DiskTrouble:
    return DiskTrouble(
        f"This was written, but the disk reported an error, and a power cut could still lose it. ({trouble}) "
        "Do not type it again; copy the file to another disk."
    )
