"""Protected hours through the command line: listed, written for others, somebody's calendar taken over as busy."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

import pytest

from gaptui.method.blocks import Span
from gaptui.workbook.workbook import Workbook
from ui.driver import MONDAY, HandClock, protected

from .conftest import Gaptui

BUSY = (
    b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//a test//EN\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20260101T000000Z\r\n"
    b"DTSTART:20260318T100000Z\r\nDTEND:20260318T110000Z\r\nSUMMARY:Doctor\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
)
FORMATS = [
    ("blocks", "md", "# Blocks"),
    ("blocks", "ics", "BEGIN:VCALENDAR"),
    ("blocks", "json", "{"),
    ("plan", "md", "# Plan"),
    ("commitment", "md", "# Commitment"),
]


WEDNESDAY = MONDAY + timedelta(days=16)


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Six weeks of hours from `MONDAY` on, the first two told, and a process of which nothing is said."""
    path = tmp_path_factory.mktemp("hours") / "firm.gap"
    workbook = Workbook.create(path, "Northgate Ltd", "UTC", clock=HandClock())
    protected(workbook)
    process, calendar = workbook.processes.find(None), workbook.calendar
    blocks = calendar.view(process).blocks
    for place in (0, 1, 3):
        calendar.keep(blocks[place].id)
    calendar.take(blocks[2].id, "sales", "a customer wanted a date")
    calendar.keep_partly(blocks[4].id, 90, "the board")
    calendar.move(blocks[5].id, Span(blocks[5].span.day, 15 * 60, 120))
    calendar.keep(blocks[5].id)
    calendar.add_side(process, Span(blocks[3].span.day, 17 * 60, 60))
    workbook.picking.pick(process, "it hurts most")
    workbook.processes.add("Client onboarding")
    workbook.close()
    return path.read_bytes()


@pytest.fixture
def file(home: Path, world: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The workbook, on a Wednesday in the third week."""
    path = tmp_path / "desk" / "firm.gap"
    path.write_bytes(world)
    path.chmod(0o600)
    opened = Workbook.open
    monkeypatch.setattr(
        Workbook, "open", lambda path, backups=None, clock=None: opened(path, backups, HandClock(WEDNESDAY))
    )
    return path


def test_the_list_of_blocks(gaptui: Gaptui, file: Path) -> None:
    first, sums, *lines = gaptui("blocks", "--at", file).text.splitlines()
    assert first == "Client reporting, answers for it: Head of Client Service"
    assert sums.startswith("planned 48.0, kept 12.5, taken 3.5, moved 2.0")
    blocks = [line for line in lines if line[:2] in ("o ", "✓ ", "/ ", "✗ ", "> ", "~ ")]
    assert len(blocks) == 19
    assert {line[0] for line in blocks} >= {"o", "✓", "/", "✗", "~"}
    assert any("taken by sales: a customer wanted a date" in line for line in blocks)
    assert lines[0] == "✓ Tue 3 Mar 9:00-12:00       3.0 h  build   kept"
    assert any("kept, moved from Fri 13 Mar 13:00" in line for line in blocks)
    assert lines[-1].startswith("at this rate the 48 h are reached in week ")
    # Only this week: what the running week has, and what it lacks.
    head, *week = gaptui("blocks", "--week", "--at", file).text.splitlines()
    assert head == first
    assert week[0].startswith("planned 8.0, kept 0.0, taken 0.0")
    assert [line[:13].strip() for line in week[1:4]] == ["o Tue 17 Mar", "o Thu 19 Mar", "o Fri 20 Mar"]
    assert not any("at this rate" in line for line in week)


def test_the_list_of_blocks_as_json(gaptui: Gaptui, file: Path) -> None:
    whole = json.loads(gaptui("blocks", "--json", "--at", file).text)
    assert len(whole["blocks"]) == 19
    assert (
        gaptui("export", "blocks", "--format", "json", "--at", file).text
        == gaptui("blocks", "--json", "--at", file).text
    )
    assert "leave --week out" in gaptui("blocks", "--json", "--week", "--at", file).refused()


def test_a_process_without_blocks(gaptui: Gaptui, file: Path) -> None:
    ask = ("--process", "Client onboarding", "--at", file)
    assert gaptui("blocks", *ask).text == "Client onboarding, answers for it: nobody yet\nno blocks yet\n"
    assert gaptui("blocks", "--week", *ask).text.endswith("no blocks this week\n")
    assert json.loads(gaptui("blocks", "--json", *ask).text)["blocks"] == []
    for what, format_, begins in FORMATS:
        assert gaptui("export", what, "--format", format_, *ask).text.startswith(begins)


@pytest.mark.parametrize(("what", "format_", "begins"), FORMATS)
def test_export(gaptui: Gaptui, file: Path, tmp_path: Path, what: str, format_: str, begins: str) -> None:
    ask = ("export", what, "--at", file, "--format", format_)
    shown = gaptui(*ask)
    assert (shown.status, shown.err) == (0, "")
    assert shown.text.startswith(begins)
    assert ("\r\n" in shown.text) is (format_ == "ics")
    target = tmp_path / "out"
    written = gaptui(*ask, "-o", target)
    assert (written.status, written.out) == (0, b"")
    assert target.read_bytes() == shown.out
    assert "there already" in gaptui(*ask, "-o", target).refused()
    assert target.read_bytes() == shown.out


def test_blocks_told_to_other_calendars_keep_their_names(gaptui: Gaptui, file: Path) -> None:
    ask = ("export", "blocks", "--format", "ics", "--at", file)
    first = gaptui(*ask).out
    assert first.count(b"BEGIN:VEVENT") == 18
    assert all(len(line) <= 75 for line in first.split(b"\r\n"))
    workbook = Workbook.open(file)
    process = workbook.processes.find(None)
    workbook.calendar.remove(workbook.calendar.view(process).blocks[-1].id)
    workbook.close()
    second = gaptui(*ask).out
    assert second.count(b"BEGIN:VEVENT") == 18
    assert second.count(b"STATUS:CANCELLED") == 1


def test_busy_times_come_in_once(gaptui: Gaptui, file: Path, tmp_path: Path) -> None:
    source = tmp_path / "alex.ics"
    source.write_bytes(BUSY)
    before = file.read_bytes()
    ask = ("import", "busy", source, "--at", file)
    shown = gaptui(*ask, "--dry-run")
    assert shown.status == 0
    assert shown.text.endswith("10:00-11:00\n")
    assert "Doctor" not in shown.text
    assert gaptui(*ask, "--dry-run", "--titles").text.endswith("10:00-11:00  Doctor\n")
    assert file.read_bytes() == before
    assert gaptui(*ask).err == "Busy times from alex.ics: 1 in all, 1 new, 0 gone\n"
    assert gaptui(*ask).err == "Busy times from alex.ics: 1 in all, 0 new, 0 gone\n"
    assert gaptui(*ask, "--titles").err == "Busy times from alex.ics: 1 in all, 1 new, 1 gone\n"
    piped = gaptui("import", "busy", "-", "--at", file, stdin=BUSY)
    assert piped.err == "Busy times from standard input: 1 in all, 1 new, 0 gone\n"
    assert piped.out == b""
    assert "Doctor" in gaptui("export", "json", "--at", file).text


@pytest.mark.parametrize(
    ("args", "word"),
    [
        (("export", "blocks", "--format", "csv"), "md, ics, json"),
        (("export", "plan", "--format", "ics"), "Say md."),
        (("export", "commitment", "--format", "pdf"), "Say md."),
        (("export", "blocks", "--never-written-down"), "with exceptions"),
        (("export", "blocks", "--process", "No such"), "Client reporting"),
        (("blocks", "--process", "No such"), "Client reporting"),
        (("import", "busy", "none.ics"), "none.ics"),
        (("import", "busy", "."), "."),
        (("import", "busy", "-"), "Nothing was changed"),
        (("import", "busy", "-", "--format", "csv"), "Leave --format and --encoding out"),
        (("import", "busy", "-", "--encoding", "cp1252"), "Leave --format and --encoding out"),
        (("import", "steps", "-", "--titles"), "import busy FILE.ics --titles"),
    ],
)
def test_wrong_use_is_answered_in_words(gaptui: Gaptui, file: Path, args: tuple[str, ...], word: str) -> None:
    before = file.read_bytes()
    assert word in gaptui(*args, "--at", file, stdin=b"no calendar\n").refused()
    assert file.read_bytes() == before
