"""T9: a table goes out as a file, and a file comes in: said first, then done as one undo, or stopped."""

from __future__ import annotations

import asyncio
import csv
import json
import signal
import threading
from contextlib import asynccontextmanager

import pytest

from gaptui.workbook.reviewing import Reviewing
from gaptui.workbook.sittings import Sittings
from gaptui.workbook.workbook import Workbook
from ui.driver import PATIENCE_SECONDS
from ui.reporting import reporting

COME_IN = "No,Step,Who,Minutes,Cost\n1,Pull the figures,analyst,20,9\n4,Ask the lead,clerk,10,\n,Lock up,clerk,5,\n"


@asynccontextmanager
async def under_way(d, monkeypatch):
    """The import of the plan that is shown has begun, and waits for `go_on` in the middle of its write."""
    begun, go_on, take = threading.Event(), threading.Event(), Reviewing.take

    def slow(self, *args, progress, **kwargs):
        def held(done, total):
            progress(done, total)
            begun.set()
            go_on.wait(PATIENCE_SECONDS)
            progress(done, total)

        return take(self, *args, progress=held, **kwargs)

    monkeypatch.setattr(Reviewing, "take", slow)
    d._send("enter")
    try:
        while not begun.is_set():
            await asyncio.sleep(0.002)
        yield go_on
    finally:
        go_on.set()


@pytest.fixture
def no_hang():
    """A lock that is waited for in vain ends the test, and not the whole run."""
    if not hasattr(signal, "setitimer"):
        pytest.skip("needs an alarm clock")

    def ring(number, frame):
        raise TimeoutError("the program hangs")

    before = signal.signal(signal.SIGALRM, ring)
    signal.setitimer(signal.ITIMER_REAL, 30)
    yield
    signal.setitimer(signal.ITIMER_REAL, 0)
    signal.signal(signal.SIGALRM, before)


async def show_plan(d, path, text: str = COME_IN) -> None:
    path.write_text(text, encoding="utf-8")
    await d.press("I")
    await d.form(path=str(path))


async def test_t9_export_writes_the_shown_rows_and_asks_before_overwriting(driver, tmp_path):
    async with driver(world=reporting) as d:
        await d.press("slash")
        await d.type("email")
        await d.press("enter", "x")
        assert "Export the steps" in d.dialog()
        assert "Only the 2 rows that are shown." in " ".join(d.dialog().split())
        target = tmp_path / "client-reporting-steps.csv"
        assert d.values()["path"] == str(target)
        await d.form()
        assert not d.asking
        assert d.told().startswith("Wrote ")
        with target.open(encoding="utf-8-sig", newline="") as file:
            assert [row["Step"] for row in csv.DictReader(file)] == ["Ask the partner", "Send the report"]
        # The same name again: once more, on purpose.
        before = target.read_bytes()
        await d.press("escape", "x", "enter")
        assert "client-reporting-steps.csv is there already and would be replaced. Enter again if it is" in d.trouble()
        assert target.read_bytes() == before
        await d.press("escape", "x", "enter", "enter")
        with target.open(encoding="utf-8-sig", newline="") as file:
            assert len(list(csv.DictReader(file))) == 8
        for path, why in (
            ("", "End the name with .csv, .md or .json."),
            ("steps.txt", "End the name with .csv, .md or .json."),
            ("not/there/steps.csv", "could not be written: No such file or directory. Nothing was changed."),
        ):
            await d.press("x")
            await d.form(path=path)
            assert why in d.trouble()
            await d.press("escape")
        await d.press("tab", "n", "x")
        assert "Export the exceptions" in d.dialog()
        page = tmp_path / "notes.md"
        await d.form(path=str(page))
        text = page.read_text(encoding="utf-8")
        assert all(words in text for words in ("old CRM", "figures missing", "on leave", "another layout"))
        assert "travelling" not in text
        await d.press("tab", "x")
        assert d.values()["path"].endswith("client-reporting-systems.csv")
        await d.form(path="systems.json")
        assert "Google Sheets" in str(json.loads((tmp_path / "systems.json").read_text(encoding="utf-8")))


async def test_t9_import_says_what_it_would_change_and_is_one_undo(driver, tmp_path):
    async with driver(world=reporting) as d:
        before = d.table()
        file = tmp_path / "steps.csv"
        await show_plan(d, file)
        plan = " ".join(d.dialog().split())
        assert "steps: 1 new, 2 changed, 0 the same, 6 not in the file stay as they are" in plan
        assert 'row 2 "Pull the figures": minutes "25" -> "20"' in plan
        assert 'row 3 "Ask the lead": who "analyst" -> "clerk"' in plan
        assert 'row 4 "Lock up": new' in plan
        assert "Columns that are not read: Cost" in plan
        await d.press("escape")
        assert d.table() == before
        assert d.told() == ""
        await show_plan(d, file)
        await d.press("enter")
        assert not d.asking
        assert d.told().startswith("Imported steps: 1 new, 2 changed")
        assert d.says("Pull", "minutes") == "~20m"
        assert d.says("Ask the lead", "role") == "clerk"
        assert "Steps 9" in d.counts()
        await d.press("3")
        assert any("Lock up" in step for step in d.steps())
        await d.press("4", "u")
        assert d.table() == before
        # What this program wrote changes nothing.
        await d.press("x", "enter", "I")
        await d.form(path=str(tmp_path / "client-reporting-steps.csv"))
        assert "0 new, 0 changed, 8 the same" in d.dialog()
        assert "The file changes nothing." in d.dialog()
        await d.press("enter")
        assert not d.asking
        assert d.table() == before
        # The exceptions table takes a table of its own.
        await d.press("tab")
        await show_plan(d, file, "Step no,Exception,How often,New version\n1,old CRM,2/5,ai\n8,no room left,,\n")
        assert 'how often "1 of 5" -> "2 of 5"' in d.dialog()
        await d.press("enter")
        assert (d.says("old CRM", "often"), d.says("old CRM", "new_way")) == ("2 in 5", "AI")
        assert "Exceptions 6, 5 never written down" in d.counts()


async def test_t9_a_bad_file_is_refused_with_row_and_column(driver, tmp_path):
    async with driver(world=reporting) as d:
        before = d.table()
        file = tmp_path / "bad.csv"
        for text, why in (
            ("Step,Minutes\nPull,soon\n", "Row 2, column Minutes"),
            ("Step,AI help\nPull,P\nCheck,often\n", "Row 3, column AI help"),
            ("Cost,Colour\n1,red\n", "Row 1: no column is called Step"),
            ("", "The file is empty."),
            ("Step,Step\na,b\n", "stands twice"),
            ('Step\n"open\n', ""),
        ):
            await show_plan(d, file, text)
            assert why.casefold() in d.trouble().casefold(), (text, d.trouble())
            assert d.trouble()
            assert d.values()["path"] == str(file)
            await d.press("escape")
        for path, why in (
            (tmp_path / "none.csv", "none.csv could not be read: No such file or directory."),
            (tmp_path, "could not be read: Is a directory."),
        ):
            await d.press("I")
            await d.form(path=str(path))
            assert why in d.trouble()
            await d.press("escape")
        file.write_bytes("Step\nGrüße\n".encode("cp1252"))
        await d.press("I")
        await d.form(path=str(file))
        assert "UTF-8" in d.trouble()
        await d.fill(encoding="cp1252")
        await d.press("enter")
        assert 'row 2 "Grüße": new' in " ".join(d.dialog().split())
        await d.press("escape")
        assert d.table() == before


async def test_t9_an_import_can_be_stopped_and_then_changed_nothing(driver, tmp_path, monkeypatch):
    written = []
    async with driver(world=reporting) as d:
        before, stands = d.table(), d.workbook.snapshot()
        await d.press("3", "4")
        await show_plan(d, tmp_path / "steps.csv")
        async with under_way(d, monkeypatch):
            await d.pilot.pause()
            assert "3 of 3, Esc stops and changes nothing" in d.dialog()
            # Nothing else may wait for the file meanwhile: neither the clock of the sitting nor the place.
            with monkeypatch.context() as patch:
                patch.setattr(Sittings, "beat", lambda self, id: written.append("the clock"))
                patch.setattr(Workbook, "remember_place", lambda self, *place: written.append("the place"))
                d.app._tick()
                d.app._tick()
                d.app.visited["walk"]._clock_tick()
            d._send("enter")
            d._send("escape")
            await d.pilot.pause()
        await d.settle()
        assert written == []
        assert d.trouble() == "Stopped. Nothing was changed."
        # The plan is shown again, and can be taken after all.
        assert 'minutes "25" -> "20"' in d.dialog()
        assert "of 3, Esc stops" not in d.dialog()
        await d.press("escape")
        assert not d.asking
        assert d.table() == before
        assert d.workbook.snapshot() == stands
        await d.edit("Pull", "minutes", "21")
        assert "✓ saved" in d.top()


async def test_the_program_can_be_ended_while_an_import_is_under_way(driver, file, tmp_path, monkeypatch, no_hang):
    async with driver(world=reporting) as d:
        stands = d.workbook.snapshot()
        await d.go_to_row("File it")
        await show_plan(d, tmp_path / "steps.csv")
        async with under_way(d, monkeypatch) as go_on:
            threading.Timer(0.2, go_on.set).start()
            d._send("ctrl+q")
            while d.app._running:
                await asyncio.sleep(0.01)
    workbook = Workbook.open(file)
    try:
        assert workbook.snapshot() == stands
    finally:
        workbook.close()


async def test_t9_a_pasted_table_shows_what_it_would_change(driver):
    async with driver(world=reporting) as d:
        before = d.table()
        await d.paste("Step\tMinutes\nPull the figures\t20\nLock up\t3\n")
        plan = " ".join(d.dialog().split())
        assert "steps: 1 new, 1 changed" in plan
        assert d.table() == before
        await d.press("enter")
        assert d.says("Lock up", "minutes") == "~3m"
        await d.press("u")
        assert d.table() == before
        for text, why in (
            ("only words", "That is no table. In the walkthrough (3) a list of steps can be pasted."),
            ("Step,Minutes\nPull,soon", "Row 2, column Minutes"),
            ("red, green", "no column is called Step"),
        ):
            await d.paste(text)
            assert why in d.app.screen.told
            assert not d.asking
        assert d.table() == before


async def test_a_paste_over_a_page_is_no_crash(driver):
    async with driver(world=reporting) as d:
        before = d.table()
        for keys in (("equals_sign",), ("l",), ("c",), ("3", "f4"), ("1", "f")):
            await d.press(*keys)
            assert d.asking, keys
            await d.paste("Step\tMinutes\nPull the figures\t20\n")
            while d.asking:
                await d.press("escape")
        await d.press("4")
        # A table that is pasted twice: the plan of the first one stands there.
        for _ in range(2):
            await d.paste("Step\tMinutes\nPull the figures\t20\n")
        assert "1 changed" in d.dialog()
        await d.press("escape")
        assert d.table() == before
