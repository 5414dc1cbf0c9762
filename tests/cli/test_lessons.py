"""Lessons and the log from the shell: listed, found, exported, and taken in from what a firm already has."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from gaptui.workbook.workbook import Workbook

from .conftest import Gaptui

REAL = Path(__file__).parents[3] / "shared" / "data" / "lessons" / "nasa_llis_shared.csv"


@pytest.fixture
def file(home: Path, example: bytes, tmp_path: Path) -> Path:
    path = tmp_path / "desk" / "example.gap"
    path.write_bytes(example)
    return path


def codes(text: str) -> list[str]:
    return [line.split()[0] for line in text.splitlines()]


def test_listed_found_and_as_json(gaptui: Gaptui, file: Path) -> None:
    assert codes(gaptui("lessons", "--at", file).text) == [f"L-0{n}" for n in range(1, 9)]
    one = gaptui("lessons", "--process", "Client reporting", "--at", file).text
    assert codes(one) == [f"L-0{n}" for n in range(3, 9)]
    found = gaptui("lessons", "--find", "xport", "--at", file).text
    assert codes(found) == ["L-03", "L-04", "L-05"]
    assert gaptui("lessons", "--find", "zebra", "--at", file).text == "no lessons with these words\n"
    listed = json.loads(gaptui("lessons", "--json", "--find", "xport", "--at", file).text)
    assert [each["number"] for each in listed["lessons"]] == [3, 4, 5]


def test_exported_by_process_kind_and_system(gaptui: Gaptui, file: Path, tmp_path: Path) -> None:
    whole = gaptui("export", "lessons", "--at", file).text
    assert whole.count("\n### L-") == 8
    assert gaptui("export", "lessons", "--at", file).text == whole, "the same bytes"
    assert "Alex" not in whole
    assert "Alex" in gaptui("export", "lessons", "--names", "--at", file).text
    business = gaptui("export", "lessons", "--kind", "business", "--at", file).text
    assert business.count("\n### L-") == 2
    slack = gaptui("export", "lessons", "--system", "slack", "--at", file).text
    assert ("L-01" in slack, slack.count("\n### L-")) == (True, 1)
    mine = gaptui("export", "lessons", "--process", "Client reporting", "--at", file).text
    assert mine.startswith("# Lessons — Client reporting")
    out = tmp_path / "lessons.md"
    assert gaptui("export", "lessons", "-o", out, "--at", file).status == 0
    assert out.read_text(encoding="utf-8") == whole
    again = gaptui("export", "lessons", "-o", out, "--at", file)
    assert (again.status, "there already" in again.refused()) == (2, True)


def test_a_note_each_into_a_folder_and_nothing_over_what_is_there(gaptui: Gaptui, file: Path, tmp_path: Path) -> None:
    folder = tmp_path / "vault"
    assert gaptui("export", "lessons", "--each", "-o", folder, "--at", file).status == 0
    names = sorted(path.name for path in folder.iterdir())
    assert len(names) == 9
    assert "index.md" in names
    index = (folder / "index.md").read_text(encoding="utf-8")
    assert all(name in index for name in names if name != "index.md")
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    again = gaptui("export", "lessons", "--each", "-o", folder, "--at", file)
    assert (again.status, "there already. Nothing was written" in again.refused()) == (2, True)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


def test_the_log_as_a_document_without_private_lines(gaptui: Gaptui, file: Path) -> None:
    assert gaptui("log", "--private", "--at", file, "--process", "Client reporting", "my own worry").status == 0
    text = gaptui("export", "log", "--process", "Client reporting", "--at", file).text
    headings = [line for line in text.splitlines() if line.startswith("## ")]
    assert headings[:3] == [
        "## What changed in the workflow",
        "## What time savings we see",
        "## What problems we had to solve",
    ]
    assert "my own worry" not in text
    assert "the token for the export expires every four weeks" in text


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (("export", "lessons", "--kind", "blue"), "Say changed, time, problem or business"),
        (("export", "lessons", "--format", "ics"), "Say md or json"),
        (("export", "lessons", "--each"), "--each writes Markdown notes into a folder"),
        (("export", "log", "--format", "json"), 'no format "json" of log'),
        (("export", "map", "--each"), "are for lessons"),
        (("import", "lessons", "x.csv", "--format", "csv"), "Leave --format out"),
        (("import", "lessons", "nowhere.csv"), "could not be read"),
        (("lessons", "--process", "Nothing"), "Say which process with --process"),
    ],
)
def test_wrong_use_is_said_in_one_line(gaptui: Gaptui, file: Path, args: tuple[str, ...], words: str) -> None:
    before = file.read_bytes()
    result = gaptui(*args, "--at", file)
    assert (result.status, words in result.refused()) == (2, True)
    assert file.read_bytes() == before


@pytest.mark.skipif(not REAL.exists(), reason="the real lessons are not at hand")
def test_648_real_lessons_come_in_as_one_undo_and_only_once(gaptui: Gaptui, file: Path) -> None:
    dry = gaptui("import", "lessons", REAL, "--dry-run", "--at", file)
    assert len(dry.text.splitlines()) == 648
    assert len(codes(gaptui("lessons", "--at", file).text)) == 8
    done = gaptui("import", "lessons", REAL, "--at", file)
    assert "648 new. Drafts wait until somebody agrees to them" in done.err
    workbook = Workbook.open(file)
    assert len(workbook.lessons.rows()) == 656
    assert [hit.number for hit in workbook.searching.find("arc flash manhole", only_lessons=True)] == [9]
    workbook.undo()
    assert len(workbook.lessons.rows()) == 8
    assert workbook.searching.find("arc flash manhole", only_lessons=True) == ()
    workbook.redo()
    workbook.close()
    again = gaptui("import", "lessons", REAL, "--at", file)
    assert "0 new, 648 were there already" in again.err


def test_our_own_export_comes_back(gaptui: Gaptui, file: Path, tmp_path: Path) -> None:
    out, other = tmp_path / "lessons.json", tmp_path / "desk" / "other.gap"
    assert gaptui("export", "lessons", "--format", "json", "-o", out, "--at", file).status == 0
    Workbook.create(other, "Another firm", "UTC").close()
    assert gaptui("import", "lessons", out, "--at", other).status == 0
    first, second = (gaptui("lessons", "--at", each).text for each in (file, other))
    assert second == first
