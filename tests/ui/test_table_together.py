"""Two terminals, a busy file, a kill, a process that goes: nothing typed is lost, nothing is overwritten silently."""

from __future__ import annotations

import shutil
import sqlite3

from gaptui.method.sheets import Sheet
from gaptui.workbook.reviewing import Cell
from ui.driver import driving
from ui.reporting import reporting


def steps(workbook):
    return workbook.mapping.map(workbook.processes.find(None)).steps


def set_text(workbook, place: int, text: str) -> None:
    step = steps(workbook)[place]
    workbook.reviewing.set_cell(Sheet.STEPS, Cell(step.id, step.text), "text", text)


async def begin(d) -> None:
    await d.go_to_cell("Check odd", "text")
    await d.press("enter")
    await d.type(" twice")


async def drafted(d) -> None:
    """What is typed is in the file now, as the program does it by itself a moment later."""
    await d.until(lambda: not d.app.screen.typing._draft_waits, "the draft")


async def test_what_the_other_terminal_did_is_shown_and_rows_stay(driver):
    async with driver(world=reporting) as d:
        await d.go_to_cell("Check odd", "minutes")
        with d.elsewhere() as other:
            process = other.processes.find(None)
            other.mapping.capture(process, "Look first ~7m", steps(other)[0].id, above=True)
        await d.tick()
        assert d.table()[0].split()[:3] == ["1", "Look", "first"]
        assert d.line_here().startswith("4 Check odd")
        assert d.column() == "minutes"
        assert 'In the other terminal: Added step "Look first"' in d.told()
        assert d.totals().startswith("total 192 of 180 min")
        # Also in a table that is not shown just now, and while another screen is.
        await d.press("tab")
        with d.elsewhere() as other:
            other.mapping.capture(other.processes.find(None), "! nobody there #Fax", steps(other)[0].id)
        await d.tick()
        assert "1 nobody there" in d.table()[0]
        assert "Exceptions 6" in d.counts()
        await d.press("1")
        with d.elsewhere() as other:
            other.arranging.remove(steps(other)[0].id)
        await d.tick()
        await d.press("4")
        assert "Exceptions 5" in d.counts()
        await d.press("shift+tab")
        assert d.line_here().startswith("3 Check odd")


async def test_a_cell_changed_meanwhile_is_not_overwritten_silently(driver, monkeypatch):
    monkeypatch.setattr("gaptui.ui.app.POLL_SECONDS", 3600.0)
    async with driver(world=reporting) as d:
        await d.go_to_cell("Pull", "text")
        await d.press("enter")
        await d.type(" now")
        with d.elsewhere() as other:
            set_text(other, 0, "Pull all figures")
        await d.press("enter")
        assert "Changed elsewhere. Enter again: yours. Esc: theirs, Pull all figures" in d.app.screen.told
        assert (d.in_cell, d.cell()) == (True, "Pull the figures now")
        await d.tick()
        assert d.cell() == "Pull the figures now"
        await d.press("enter")
        assert not d.in_cell
        assert d.line_here().startswith("1 Pull the figures now")
        # Esc leaves what they said, and Tab does not go on over a refusal.
        await d.press("enter")
        await d.type("!")
        with d.elsewhere() as other:
            set_text(other, 0, "Pull them")
        await d.press("tab")
        assert d.column() == "text"
        assert d.in_cell
        await d.press("escape")
        await d.tick()
        assert d.line_here().startswith("1 Pull them")
        # A line of the grammar the same; another cell of the row is no conflict.
        await d.go_to_cell("Pull", "inputs")
        await d.press("enter")
        await d.type(" #Fax")
        with d.elsewhere() as other:
            set_text(other, 0, "Pull it all")
        await d.press("enter")
        assert not d.in_cell
        assert "< closed deals #HubSpot #Fax" in d.detail()
        assert "Pull it all" in d.detail()


async def test_a_row_removed_elsewhere_keeps_what_was_typed_for_it(driver):
    async with driver(world=reporting) as d:
        await d.go_to_cell("Ask the lead", "role")
        await d.press("enter")
        await d.retype("the clerk")
        with d.elsewhere() as other:
            other.arranging.remove(steps(other)[3].id)
        await d.tick()
        await d.press("enter")
        assert d.told() == "That step is gone: it was removed meanwhile. What you typed is kept."
        assert (d.in_cell, d.cell()) == (True, "the clerk")
        await d.press("escape")
        assert len(d.table()) == 7
        await d.press("tab")
        with d.elsewhere() as other:
            other.arranging.remove(steps(other)[0].id)
        await d.tick()
        assert "Exceptions 3" in d.counts()
        assert len(d.table()) == 3


async def test_a_busy_file_says_not_saved_and_keeps_the_text(driver, file):
    async with driver(world=reporting) as d:
        await d.go_to_cell("Pull", "text")
        await d.press("enter")
        await d.type(" now")
        await drafted(d)
        lock = sqlite3.connect(file, isolation_level=None)
        lock.execute("BEGIN IMMEDIATE")
        try:
            await d.press("tab")
            assert "NOT SAVED, file busy" in d.top()
            assert "Not saved yet: another terminal is writing to the file." in d.told()
            assert (d.in_cell, d.cell(), d.column()) == (True, "Pull the figures now", "text")
        finally:
            lock.execute("ROLLBACK")
            lock.close()
        await d.press("enter")
        assert "✓ saved" in d.top()
        assert d.line_here().startswith("1 Pull the figures now")
        await d.press("u")
        assert d.line_here().startswith("1 Pull the figures  ")


async def test_w18_an_unfinished_cell_is_back_after_a_kill(driver, file, tmp_path):
    """A kill leaves the file as it is at that moment: a copy of it is started next."""

    def kill(name: str):
        shutil.copy(file, tmp_path / name)
        return driving(tmp_path / name, size=(120, 40))

    async with driver(world=reporting, size=(120, 40)) as d:
        await d.press("tab")
        await d.go_to_cell("on leave", "response")
        await d.press("enter")
        await d.type(" and say so")
        await drafted(d)
        exception = kill("exception.gap")
        await d.press("escape", "tab", "tab")
        await d.go_to_cell("Ask the lead", "patterns")
        await d.press("enter")
        await d.type("same question")
        await drafted(d)
        new_line = kill("new_line.gap")
        await d.press("escape")
        await d.go_to_row("File it")
        await d.press("e")
        await d.type(" @clerk")
        await drafted(d)
        whole_line = kill("whole_line.gap")
        await d.press("escape")
        await d.go_to_cell("File it", "signals")
        await d.rest()
        nothing = kill("nothing.gap")
    async with exception as d:
        assert d.headings().startswith("no exception")
        assert d.detail().startswith("! on leave")
        assert (d.in_cell, d.cell_of(), d.cell()) == (True, "exception of step 4, done now", "guess and say so")
        assert "Your unfinished cell is back: Enter keeps it" in d.told()
        # It is seen in its own column, and the others go on from there.
        assert d.says("on leave", "response") == "guess"
        assert "1 in 10 guess and say so" in d.line_here()
        await d.press("tab")
        assert d.says("on leave", "response") == "guess and say so"
        assert d.column() == "who"
    async with new_line as d:
        assert (d.cell_of(), d.cell()) == ("step 4", "= same question")
        await d.press("enter")
        assert "= same question" in d.detail()
    async with whole_line as d:
        assert (d.cell_of(), d.cell()) == ("step 8", "File it @assistant #SharePoint ~5m -i -d @clerk")
    async with nothing as d:
        assert not d.in_cell
        assert d.place == "table"
        assert d.line_here().startswith("8 File it")
        assert d.column() == "signals"


async def test_w18_an_unfinished_cell_is_back_after_the_program_was_ended(driver):
    async with driver(world=reporting) as d:
        await begin(d)
        d._send("ctrl+q")
        await d.settle()
    async with driver() as d:
        assert d.cell() == "Check odd numbers twice"


async def test_the_process_removed_is_said_and_nothing_breaks(driver):
    async with driver(world=reporting) as d:
        await d.press("tab", "slash")
        await d.type("old")
        await d.press("enter")
        with d.elsewhere() as other:
            other.processes.remove(other.processes.find(None))
        await d.tick()
        assert "in the other terminal; u there brings it back" in d.told()
        assert "No process" in d.top()
        assert d.table() == []
        assert (d.counts(), d.shown_count()) == ("", "")
        for key in ("3", "4", "enter", "e", "tab", "n", "p", "s", "w", "space", "equals_sign", "l", "c", "x", "I"):
            await d.press(key)
        assert d.told() == "There is no process yet: press 1, then n to name one."
        with d.elsewhere() as other:
            other.processes.add("Onboarding")
        await d.tick()
        assert "Onboarding" in d.top()
        assert "Steps 0" in d.counts()


async def test_undo_brings_a_removed_process_back_with_its_unfinished_cell(driver):
    async with driver(world=reporting) as d:
        await begin(d)
        await drafted(d)
        d.workbook.processes.remove(d.app.process_id)
        await d.settle()
        assert "Client reporting was removed; u brings it back" in d.told()
        await d.press("u")
        assert "Client reporting" in d.top()
        assert len(d.table()) == 8
        assert (d.in_cell, d.cell()) == (True, "Check odd numbers twice")


async def click(d, words: str, x: int, times: int = 1) -> None:
    y = next(place for place, row in enumerate(d.rows()) if words in row)
    await d.pilot.click(offset=(x, y), times=times)
    await d.settle()


async def test_a_click_elsewhere_keeps_what_is_typed(driver):
    async with driver(world=reporting) as d:
        await begin(d)
        await click(d, "Send the report", 10)
        assert not d.in_cell
        assert d.line_here().startswith("7 Send the report  ")
        assert d.says("3 Check", "text") == "Check odd numbers twice"
        await d.press("u")
        # Another cell that is opened at once, and the headings.
        await begin(d)
        await click(d, "Send the report", 10, times=2)
        assert (d.in_cell, d.cell()) == (True, "Send the report")
        assert d.says("3 Check", "text") == "Check odd numbers twice"
        await d.press("escape", "u")
        await begin(d)
        await click(d, "really", 8)
        assert (d.in_cell, d.cell()) == (True, "Check odd numbers twice")
        # What can't be kept stays open where it is.
        await d.press("escape")
        await d.go_to_cell("Check odd", "minutes")
        await d.press("enter")
        await d.retype("soon")
        await click(d, "Send the report", 10)
        assert "Minutes are written" in d.told()
        assert (d.in_cell, d.cell(), d.column()) == (True, "soon", "minutes")
        assert d.line_here().startswith("3 Check")


async def test_a_click_into_the_same_cell_or_beside_the_rows_loses_nothing(driver):
    async with driver(world=reporting) as d:
        for y in (6, 14):
            await begin(d)
            await d.pilot.click(offset=(10, y))
            await d.settle()
            assert not d.in_cell
            assert d.says("3 Check", "text") == "Check odd numbers twice"
            await d.press("u")


async def test_another_table_does_not_show_what_is_typed_in_this_one(driver):
    async with driver(world=reporting) as d:
        await begin(d)
        await click(d, "Systems 6", d.counts().index("Systems") + 3)
        assert not any("twice" in row for row in d.table_seen())
        await click(d, "Systems 6", 3)
        assert d.says("3 Check", "text") == "Check odd numbers twice" or d.cell() == "Check odd numbers twice"


async def test_what_can_be_done_about_a_conflict_stays_to_be_read(driver, monkeypatch):
    monkeypatch.setattr("gaptui.ui.app.POLL_SECONDS", 3600.0)
    async with driver(world=reporting) as d:
        await begin(d)
        with d.elsewhere() as other:
            set_text(other, 2, "Check")
        await d.press("enter")
        assert "Enter again: yours. Esc: theirs, Check" in d.told()
        await d.tick()
        assert "Enter again: yours. Esc: theirs, Check" in d.told()


async def test_an_unfinished_cell_stays_with_its_process(driver):
    def two(workbook):
        reporting(workbook)
        workbook.processes.add("Onboarding")

    async with driver(world=two) as d:
        await begin(d)
        await drafted(d)
        await d.pilot.click(offset=(2, 1))
        await d.settle()
        await d.press("down", "4")
        assert "Onboarding" in d.top()
        assert not d.in_cell
        await d.press("1", "up", "4")
        assert d.cell() == "Check odd numbers twice"
