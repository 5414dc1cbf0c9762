"""Files that are not opened stay byte for byte as they were."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from sqlmodel import select

from gaptui.records.errors import DamagedFile, GaptuiError, NewerFile, NotFound, WrongFile
from gaptui.records.process import Process
from gaptui.store.database import Database
from gaptui.store.schema import SCHEMA

from .world import add_process, add_step


def _newer(path: Path) -> None:
    _full(path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {SCHEMA + 1}")


def _older(path: Path) -> None:
    _full(path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 0")


def _full(path: Path) -> None:
    database = Database.create(path)
    process = add_process(database)
    for number in range(30):
        add_step(database, process, f"step {number} " + "long " * 100)
    database.close()


def _truncated(path: Path) -> None:
    _full(path)
    with path.open("rb+") as file:
        file.truncate(path.stat().st_size // 2)


def _scribbled(path: Path) -> None:
    _full(path)
    with path.open("rb+") as file:
        file.seek(8192)
        file.write(b"\xff" * (path.stat().st_size - 12288))


def _no_tables(path: Path) -> None:
    _full(path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DROP TABLE note")


def _unknown_format(path: Path) -> None:
    _full(path)
    with path.open("rb+") as file:
        file.seek(44)
        file.write(b"\0\0\0\x09")


def _beginning_lost(path: Path) -> None:
    _full(path)
    with path.open("rb+") as file:
        file.write(b"\0" * 4096)


def _another_program(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE photos (id INTEGER)")


def _text(path: Path) -> None:
    path.write_text("Dear firm, " * 500, encoding="utf-8")


def _empty(path: Path) -> None:
    path.touch()


REFUSED: list[tuple[Callable[[Path], None], type[GaptuiError]]] = [
    (_newer, NewerFile),
    (_older, GaptuiError),
    (_truncated, DamagedFile),
    (_scribbled, DamagedFile),
    (_no_tables, DamagedFile),
    (_unknown_format, GaptuiError),
    (_beginning_lost, WrongFile),
    (_another_program, WrongFile),
    (_text, WrongFile),
    (_empty, WrongFile),
]


@pytest.mark.parametrize(("make", "expected"), REFUSED, ids=lambda value: getattr(value, "__name__", None))
def test_a_refused_file_is_not_touched(path: Path, make: Callable[[Path], None], expected: type[GaptuiError]) -> None:
    make(path)
    os.utime(path, ns=(1_000_000_000, 1_000_000_000))
    before = path.read_bytes()
    with pytest.raises(expected, match="not touched"):
        Database.open(path)
    assert path.read_bytes() == before
    assert path.stat().st_mtime_ns == 1_000_000_000
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_the_words_for_a_damaged_file_name_the_way_out(path: Path) -> None:
    _truncated(path)
    with pytest.raises(DamagedFile, match="gaptui restore"):
        Database.open(path)


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        Database.open(tmp_path / "missing.gap")
    assert not (tmp_path / "missing.gap").exists()
    with pytest.raises(WrongFile):
        Database.open(tmp_path)


def test_nothing_is_made_over_a_file_that_is_there(path: Path) -> None:
    path.write_text("mine", encoding="utf-8")
    with pytest.raises(WrongFile, match="there already"):
        Database.create(path)
    assert path.read_text(encoding="utf-8") == "mine"


def test_a_text_that_is_no_text_is_damage(path: Path) -> None:
    _full(path)
    content = path.read_bytes()
    path.write_bytes(content.replace(b"Invoices", b"Invoic\xff\xfe"))
    database = Database.open(path)
    with pytest.raises(DamagedFile, match="gaptui restore"), database.read() as session:
        session.exec(select(Process)).all()
    database.close()


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root and Windows may write everywhere")
def test_a_read_only_file_or_folder_is_refused(path: Path) -> None:
    _full(path)
    path.chmod(0o400)
    with pytest.raises(WrongFile, match="cannot be written"):
        Database.open(path)
    path.chmod(0o600)
    path.parent.chmod(0o500)
    try:
        with pytest.raises(WrongFile, match="cannot be written"):
            Database.open(path)
    finally:
        path.parent.chmod(0o700)


def test_a_file_in_another_mode_is_opened_and_brought_back(path: Path) -> None:
    _full(path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
    database = Database.open(path)
    assert database.next_undo() == "Add step"
    database.close()
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_every_connection_has_the_safe_settings(database: Database) -> None:
    wanted = {"journal_mode": "delete", "synchronous": 3, "foreign_keys": 1, "trusted_schema": 0, "fullfsync": 1}
    with database.read() as session:
        raw = session.connection()
        found = {name: raw.exec_driver_sql(f"PRAGMA {name}").scalar() for name in wanted}
    assert found == wanted
