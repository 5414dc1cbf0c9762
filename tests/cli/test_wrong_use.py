"""Wrong use and files that can't be used: status 2, one line in words, and not a byte changed."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from gaptui.records.errors import DamagedFile
from gaptui.workbook.workbook import Workbook

from .conftest import Gaptui


@pytest.mark.parametrize(
    "args",
    [
        ("nonsense",),
        ("--nonsense",),
        ("export",),
        ("export", "pdf"),
        ("export", "map", "--format", "pdf"),
        ("export", "map", "--process", "No such"),
        ("export", "map", "extra"),
        ("import",),
        ("import", "steps"),
        ("import", "csv", "-"),
        ("import", "steps", "missing.txt"),
        ("import", "steps", "."),
        ("import", "json", "-"),
        ("steps", "--process", "No such"),
        ("restore", "1"),
        ("restore", "0"),
        ("restore", "x"),
        ("restore", "²"),
        ("restore", "99999999999999999999"),
        ("doctor", "--nonsense"),
        ("where", "--at"),
    ],
)
def test_wrong_use(gaptui: Gaptui, file: Path, args: tuple[str, ...]) -> None:
    before = file.read_bytes()
    at = () if args[0] in ("nonsense", "--nonsense") or args[-1] == "--at" else ("--at", file)
    gaptui(*args, *at).refused()
    assert file.read_bytes() == before
    assert [path.name for path in file.parent.iterdir()] == ["firm.gap"]


@pytest.mark.parametrize("args", [("export", "map"), ("export", "json"), ("steps",)])
def test_a_missing_file_is_not_made(gaptui: Gaptui, home: Path, args: tuple[str, ...]) -> None:
    assert "missing.gap" in gaptui(*args, "--at", "missing.gap").refused()
    assert not Path("missing.gap").exists()


def _text(path: Path, example: bytes) -> None:
    path.write_text("Dear all,\n" * 500, encoding="utf-8")


def _empty(path: Path, example: bytes) -> None:
    path.write_bytes(b"")


def _other_database(path: Path, example: bytes) -> None:
    with closing(sqlite3.connect(path)) as other, other:
        other.execute("CREATE TABLE process (id TEXT)")
        other.execute("INSERT INTO process VALUES ('theirs')")


def _newer(path: Path, example: bytes) -> None:
    path.write_bytes(example)
    with closing(sqlite3.connect(path)) as plain, plain:
        plain.execute("PRAGMA user_version = 999")


def _torn(path: Path, example: bytes) -> None:
    path.write_bytes(example[: len(example) // 2])


def _scribbled(path: Path, example: bytes) -> None:
    page = 4096
    pages = [example[n : n + page] for n in range(0, len(example), page)]
    path.write_bytes(b"".join(content if n < 1 else b"\xa5" * len(content) for n, content in enumerate(pages)))


def _folder(path: Path, example: bytes) -> None:
    path.mkdir()


BAD_FILES = {
    "text": (_text, "not"),
    "empty": (_empty, "not"),
    "other database": (_other_database, "not"),
    "newer": (_newer, "newer gaptui"),
    "torn": (_torn, "damaged"),
    "scribbled": (_scribbled, "damaged"),
    "folder": (_folder, "not a file"),
}


@pytest.mark.parametrize("args", [("export", "map"), ("import", "steps", "-")])
@pytest.mark.parametrize("kind", BAD_FILES)
def test_a_file_that_cannot_be_used(
    gaptui: Gaptui, tmp_path: Path, example: bytes, kind: str, args: tuple[str, ...]
) -> None:
    spoil, word = BAD_FILES[kind]
    bad = tmp_path / "desk" / "bad.gap"
    spoil(bad, example)
    before = bad.read_bytes() if bad.is_file() else b""
    result = gaptui(*args, "--at", bad, stdin=b"A step\n")
    assert word in result.refused()
    assert "untouched" in result.err or "not touched" in result.err or "Nothing was touched" in result.err
    assert (bad.read_bytes() if bad.is_file() else b"") == before
    assert [path.name for path in bad.parent.iterdir()] == ["bad.gap"]


@pytest.mark.parametrize("kind", BAD_FILES)
def test_doctor_looks_at_it_and_leaves_it(gaptui: Gaptui, tmp_path: Path, example: bytes, kind: str) -> None:
    bad = tmp_path / "desk" / "bad.gap"
    BAD_FILES[kind][0](bad, example)
    before = bad.read_bytes() if bad.is_file() else b""
    result = gaptui("doctor", "--at", bad)
    assert (result.status, result.err) == (0, "")
    assert any(line.startswith("look") and "bad.gap" in line for line in result.text.splitlines())
    assert (bad.read_bytes() if bad.is_file() else b"") == before


def test_a_file_that_is_being_written_to(gaptui: Gaptui, file: Path) -> None:
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        assert "try again" in gaptui("steps", "--at", file).refused()
        other.execute("ROLLBACK")


@pytest.mark.parametrize("args", [(), ("demo",), ("--at", "firm.gap")])
def test_without_a_terminal_the_screen_is_refused(gaptui: Gaptui, file: Path, args: tuple[str, ...]) -> None:
    before = file.read_bytes()
    assert "terminal" in gaptui(*args).refused()
    assert file.read_bytes() == before


def test_a_fault_of_our_own(gaptui: Gaptui, home: Path, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fault(*_: object) -> None:
        raise ValueError("a client's secret")

    monkeypatch.setattr(Workbook, "open", fault)
    result = gaptui("steps", "--at", file)
    assert result.status == 1
    assert result.err.count("\n") == 1
    assert "ValueError" in result.err
    assert "secret" not in result.err
    (report,) = (home / "reports").iterdir()
    assert str(report) in result.err
    words = report.read_text(encoding="utf-8")
    assert "ValueError" in words
    assert "secret" not in words
    assert report.stat().st_mode & 0o777 == 0o600


def test_an_error_of_several_lines_is_said_in_one(gaptui: Gaptui, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def trouble(*_: object) -> None:
        raise DamagedFile("one\ntwo\n three was not touched")

    monkeypatch.setattr(Workbook, "open", trouble)
    assert gaptui("steps", "--at", file).refused() == "gaptui: one two three was not touched\n"


def test_ended_from_outside(gaptui: Gaptui, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def end(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Workbook, "open", end)
    result = gaptui("steps", "--at", file)
    assert (result.status, "Traceback" in result.err) == (130, False)


def test_help_is_no_wrong_use(gaptui: Gaptui) -> None:
    for args in (("--help",), ("export", "--help"), ("import", "--help"), ("restore", "--help")):
        result = gaptui(*args)
        assert (result.status, result.err) == (0, "")
        assert "Usage" in result.text


@pytest.mark.parametrize("args", [("steps",), ("export", "map"), ("where",)])
def test_at_before_the_command(gaptui: Gaptui, file: Path, args: tuple[str, ...]) -> None:
    said = gaptui("--at", file, *args).refused()
    assert f"gaptui {args[0]} --at {file}" in said
