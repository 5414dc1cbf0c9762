"""How one file takes the place of another without a moment in which neither is whole.

It refuses to know which file is the better one.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path

from gaptui.records.base import new_id
from gaptui.records.errors import FileBusy
from gaptui.store.connect import connect
from gaptui.store.files import copy_private, sync_folder

_SIDECARS = ("-journal", "-wal", "-shm")


@contextmanager
def held_still(path: Path) -> Iterator[None]:
    """Keep other terminals from writing to `path`, where it can be locked at all. Raises `FileBusy`."""
    # Windows replaces no file that is open, so there the replacing itself is the test.
    if os.name == "nt" or not path.is_file():
        yield
        return
    with ExitStack() as stack:
        try:
            connection = stack.enter_context(closing(connect(path)))
            connection.execute("BEGIN IMMEDIATE")
        except sqlite3.DatabaseError as error:
            if error.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
                raise
        yield


def keep_aside(path: Path, start: Path) -> Path:
    """Copy a file that cannot be read as a workbook, and what SQLite left beside it, to names from `start`."""
    aside = start.with_name(f"{start.name}{path.suffix}")
    copy_private(path, aside)
    for sidecar in _sidecars(path):
        copy_private(sidecar, aside.with_name(aside.name + sidecar.name.removeprefix(path.name)))
    sync_folder(start.parent)
    return aside


def put_in_place(source: Path, path: Path) -> None:
    """Make `path` a copy of `source`, whole and on the disk, or leave it as it was."""
    arriving = path.with_name(f".{path.name}.{new_id()}")
    try:
        copy_private(source, arriving)
        move_over(arriving, path)
    finally:
        arriving.unlink(missing_ok=True)


def move_over(arriving: Path, path: Path) -> None:
    """Give the synced file `arriving` the name `path`. Raises `FileBusy` where an open file cannot be replaced."""
    # SQLite would play an old journal back into the new file.
    for sidecar in _sidecars(path):
        sidecar.unlink(missing_ok=True)
    try:
        arriving.replace(path)
    except PermissionError as error:
        raise FileBusy(
            f"{path.name} is open in another program and was not replaced. Close it there, then try again."
        ) from error
    sync_folder(path.parent)


def _sidecars(path: Path) -> list[Path]:
    names = (path.with_name(path.name + ending) for ending in _SIDECARS)
    return [sidecar for sidecar in names if sidecar.exists()]
