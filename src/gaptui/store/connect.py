"""One SQLite connection, set up so that what is acknowledged survives a power cut.

It refuses to know what is in the file. The settings were chosen by experiment: rollback journal with
`synchronous=EXTRA` lost no acknowledged commit in a power-cut simulation; SQLite's defaults did.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path

from gaptui.records.errors import FileBusy, NotFound, WrongFile
from gaptui.store.schema import version_of_ours, wrong
from gaptui.store.trouble import damaged, file_in_words

WAIT = 0.25
"""Seconds that SQLite tries again while another terminal writes."""

_SETTINGS = (
    "synchronous = EXTRA",
    "fullfsync = ON",
    "foreign_keys = ON",
    "recursive_triggers = ON",  # so that a row pushed out by REPLACE is journaled, too
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "secure_delete = ON",
    "temp_store = MEMORY",
)


def connect(path: Path) -> sqlite3.Connection:
    """A connection to an existing file, in autocommit mode: whoever writes says BEGIN and COMMIT."""
    uri = f"{path.absolute().as_uri()}?mode=rw"
    connection = sqlite3.connect(uri, uri=True, timeout=WAIT, isolation_level=None, check_same_thread=False)
    try:
        for setting in _SETTINGS:
            connection.execute(f"PRAGMA {setting}")
    except BaseException:
        connection.close()
        raise
    return connection


def connect_to_ours(path: Path) -> sqlite3.Connection:
    """A connection to a sound workbook, with its mode set, its checks passed and its writability proven.

    Raises `NotFound`, `WrongFile`, `NewerFile`, `DamagedFile` or `FileBusy`; the file is then untouched.
    """
    look(path)
    with file_in_words(path):
        connection = connect(path)
        try:
            version_of_ours(connection, path)
            check(connection, path)
            _prove_writable(connection, path)
        except BaseException:
            connection.close()
            raise
    return connection


def look(path: Path) -> int | None:
    """Which form the workbook at `path` has, found without locks and without a byte being written.

    None where only SQLite's own recovery can tell, after a power cut in the middle of a commit. The look
    goes through SQLite because closing a plain file handle would drop the locks that this process holds
    on the same file. Raises `NotFound`, `WrongFile` or `NewerFile`.
    """
    if not path.exists():
        raise NotFound(f"There is no file {path}. Check the name, or make a new workbook.")
    if not path.is_file():
        raise WrongFile(f"{path} is not a file. Nothing was touched. Choose a file that ends in .gap.")
    connection: sqlite3.Connection | None = None
    try:
        connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
        return version_of_ours(connection, path)
    except sqlite3.Error as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_CORRUPT:
            return None
        if error.sqlite_errorcode == sqlite3.SQLITE_NOTADB:
            raise wrong(path) from error
        raise WrongFile(f"{path.name} cannot be read: {error}. It was not touched. Check who may read it.") from error
    finally:
        if connection is not None:
            connection.close()


def check(connection: sqlite3.Connection, path: Path) -> None:
    """Raise `DamagedFile` when the structure of the file does not hold."""
    if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
        raise damaged(path)


def _prove_writable(connection: sqlite3.Connection, path: Path) -> None:
    """SQLite opens a file that it may not write, and says so only when something is saved.

    BEGIN IMMEDIATE alone passes on such a file. A change that is taken back needs the file, its folder (for
    the journal) and the lock, and leaves not a byte behind.
    """
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    connection.execute("BEGIN IMMEDIATE")
    connection.execute(f"PRAGMA user_version = {version}")
    connection.execute("ROLLBACK")
    # A file at rest is in this mode, and SQLite changes nothing. Leaving another mode takes the file for
    # itself, so it is refused while another program has the file open.
    if connection.execute("PRAGMA journal_mode = DELETE").fetchone()[0] != "delete":
        raise FileBusy(f"Another program has {path.name} open. Nothing was changed. Close it there, try again.")
