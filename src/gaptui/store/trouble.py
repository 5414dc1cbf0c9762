"""What SQLite and the disk complain of, turned into words a person can act on.

It refuses to know what was being written; errors that only a programmer can mend are left as they are.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from gaptui.records.errors import DamagedFile, FileBusy, GaptuiError, NotFound, WrongFile


class DiskTrouble(GaptuiError):
    """The disk refused or failed while something was being saved."""


@contextmanager
def in_words(path: Path) -> Iterator[None]:
    """Raise what SQLite reports about the file at `path` as a `GaptuiError`, where there are words."""
    try:
        yield
    except (sqlite3.Error, DBAPIError) as error:
        spoken = _spoken(error, path)
        if spoken is None:
            raise
        raise spoken from error


@contextmanager
def file_in_words(path: Path) -> Iterator[None]:
    """Like `in_words`, around our own fixed statements: where one makes no sense, the file is damaged."""
    with in_words(path):
        try:
            yield
        except sqlite3.Error as error:
            if getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_ERROR:
                raise damaged(path) from error
            raise


@contextmanager
def disk_in_words(path: Path) -> Iterator[None]:
    """Like `in_words`, for code that handles the files themselves: what the system reports is told, too."""
    try:
        with file_in_words(path):
            yield
    except PermissionError as error:
        raise WrongFile(
            f"You may not read or write {path.name} or its folder. Nothing was changed. "
            "Use a folder of yours, or ask who owns this one."
        ) from error
    except OSError as error:
        raise DiskTrouble(
            f'The disk reported "{error.strerror or error}" for {path.name}. What was saved before is safe. '
            "Check the disk and its free space, then try again."
        ) from error


def _spoken(error: sqlite3.Error | DBAPIError, path: Path) -> GaptuiError | None:
    cause = error.orig if isinstance(error, DBAPIError) else error
    code: int = getattr(cause, "sqlite_errorcode", 0)
    if code == sqlite3.SQLITE_CONSTRAINT_FOREIGNKEY:
        return NotFound("What this belongs to was removed meanwhile. Nothing was changed.")
    if "Could not decode to UTF-8" in str(cause):
        return damaged(path)
    match code & 0xFF:
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return FileBusy(f"Another terminal is writing to {path.name} just now. Nothing was changed; try again.")
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB:
            return damaged(path)
        case sqlite3.SQLITE_FULL:
            return DiskTrouble(
                "The disk is full, so this was not saved. What was saved before is safe. "
                "Make room on the disk, then try again."
            )
        case sqlite3.SQLITE_IOERR:
            return DiskTrouble(
                "The disk reported an error, so this may not be saved. What was saved before is safe. "
                "Check the disk, then try again."
            )
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_PERM:
            return WrongFile(
                f"{path.name} cannot be written: the file, its folder or its disk may be read-only. "
                "It was not changed. Copy it to a folder of yours and open it there."
            )
    return None


def damaged(path: Path) -> DamagedFile:
    """The words for a file that fails its checks."""
    return DamagedFile(
        f"{path.name} is damaged. It was not touched. "
        f'"gaptui restore" brings back the last good backup and keeps the damaged file aside.'
    )
