"""Two terminals on one calendar, and a busy file: what the other did is seen, what is in hand is never lost."""

from __future__ import annotations

import sqlite3

from gaptui.method.blocks import Span
from ui.driver import owned, plan_hours, protected


def process_of(workbook) -> str:
    return workbook.processes.find(None)


def block(workbook, place: int):
    return workbook.calendar.view(process_of(workbook)).blocks[place]


async def test_what_the_other_terminal_did_is_seen_and_the_cursor_stays(driver):
    async with driver(world=owned, size=(120, 40)) as d:
        with d.elsewhere() as other:
            plan_hours(other, "tue thu 9-12, fri 13-15 x6")
        await d.tick()
        assert "In the other terminal: Planned 18 blocks" in d.told()
        assert d.day("Tue 3")[18] == "|o build"
        assert d.weeks() == "weeks 1 ooo 2 ooo 3 ooo 4 ooo 5 ooo 6 ooo"
        await d.go_to_block("Thu 5 Mar")
        with d.elsewhere() as other:
            other.calendar.take(block(other, 1).id, "sales", "an offer")
            other.owning.name_owner(process_of(other), owner="", owner_role="Team lead")
            other.availability.turn_day_off(block(other, 2).span.day, "Founders' day")
            other.availability.set_week(first_day=6, work_days=frozenset(range(5)), works_from=600, works_to=960)
        await d.tick()
        assert d.here() == "Thu 5 Mar 9:00-12:00 3.0 h build ✗ taken by sales: an offer"
        assert d.head().startswith("Team lead, week 1 of 6")
        assert d.days().split()[1] == "Sun"
        assert d.day("Fri 6")[20] == "Founders' day"
        # A block that is carried off there takes the cursor along; one that goes leaves it where it was.
        with d.elsewhere() as other:
            other.calendar.retime(block(other, 1).id, Span(block(other, 1).span.day, 13 * 60, 60))
        await d.tick()
        assert d.here().startswith("Thu 5 Mar 13:00-14:00")
        with d.elsewhere() as other:
            other.calendar.remove(block(other, 1).id)
        await d.tick()
        assert d.here().startswith("Thu 5 Mar 13:00")
        assert " h " not in d.here()
        # Also while another screen is looked at.
        await d.press("1")
        with d.elsewhere() as other:
            other.calendar.keep(block(other, 0).id)
        await d.tick()
        await d.press("5")
        assert "kept 3.0" in d.head()


async def test_a_process_removed_elsewhere_leaves_an_empty_calendar_and_comes_back(driver):
    async with driver(world=protected) as d:
        await d.go_to_block("Tue 3 Mar")
        for keys in ((), ("n",), ("o",), ("t",)):
            await d.press(*keys)
            with d.elsewhere() as other:
                other.processes.remove(process_of(other))
            await d.tick()
            while d.asking:
                await d.press("escape")
            assert "Client reporting was removed in the other terminal" in d.app.screen.told or keys, d.app.screen.told
            assert "No process" in d.top()
            for key in () if keys else (*"knaxzloI", "enter", "tab", "home", "pagedown", "up", "left", "plus"):
                await d.press(key)
                assert not d.asking, key
                assert not d.holding, key
            assert keys or d.told() == "There is no process yet. Name one on Home (1)."
            with d.elsewhere() as other:
                other.undo()
            await d.tick()
            await d.press("1", "5")
            assert "Client reporting" in d.top(), keys
            assert len(d.blocks()) == 18
            await d.go_to_block("Tue 3 Mar")


async def test_a_form_says_that_its_block_is_gone_and_keeps_what_was_typed(driver):
    async with driver(world=protected) as d:
        for key, fields in (
            ("t", {"by": "sales", "why": "an offer"}),
            ("p", {"kept": "1h", "by": "sales", "why": ""}),
            ("m", {"when": "mon 9-11"}),
            ("e", {"when": "fri 9-11"}),
        ):
            await d.go_to_block("Tue 10 Mar")
            await d.press(key)
            await d.fill(**fields)
            with d.elsewhere() as other:
                other.calendar.remove(block(other, 3).id)
            await d.tick()
            await d.press("enter")
            assert d.trouble() == "That block is gone: it was removed meanwhile.", key
            assert d.values() == fields
            await d.press("escape")
            assert d.here().startswith("Tue 10 Mar 9:00")
            with d.elsewhere() as other:
                other.undo()
            await d.tick()


async def test_a_block_removed_elsewhere_while_it_is_in_hand(driver):
    async with driver(world=protected) as d:
        await d.go_to_block("Tue 3 Mar")
        await d.press("enter", "right", "down")
        with d.elsewhere() as other:
            other.calendar.remove(block(other, 0).id)
        await d.tick()
        assert d.holding
        await d.press("enter")
        assert d.told() == "That block is gone: it was removed meanwhile."
        assert len(d.blocks()) == 17
        await d.press("escape")
        assert not d.holding
        assert "|" not in d.day("Wed 4")[19]
        # Changed there instead: what is put down here is what stands, and nothing else of it is undone.
        await d.go_to_block("Thu 5 Mar")
        await d.press("enter", "down")
        with d.elsewhere() as other:
            other.calendar.take(block(other, 0).id, "sales", "an offer")
        await d.tick()
        await d.press("enter")
        assert d.here().startswith("Thu 5 Mar 9:30-12:30 3.0 h build ✗ taken by sales: an offer")


async def test_nothing_is_lost_while_the_file_is_busy(driver):
    async with driver(world=protected) as d:
        before = d.blocks()
        lock = sqlite3.connect(d.file, isolation_level=None)
        try:
            await d.go_to_block("Tue 3 Mar")
            await d.press("enter", "right")
            lock.execute("BEGIN IMMEDIATE")
            await d.press("enter")
            assert d.holding
            assert d.here().startswith("Wed 4 Mar 9:00-12:00")
            assert "another terminal is writing to the file" in d.app.screen.told
            lock.execute("ROLLBACK")
            await d.press("enter")
            assert not d.holding
            assert "✓ saved" in d.top()
            assert "2026-03-04 9:00 180 build planned" in d.blocks()
            await d.press("u")
            await d.at(24 * 4)
            await d.go_to_block("Thu 5 Mar")
            lock.execute("BEGIN IMMEDIATE")
            for key in ("k", "shift+down", "delete"):
                await d.press(key)
                assert "NOT SAVED, file busy" in d.top(), key
                assert d.here().startswith("Thu 5 Mar 9:00-12:00 3.0 h build o planned"), key
            await d.press("t")
            await d.form(by="sales", why="an offer")
            assert d.asking
            assert "Another terminal is writing to firm.gap just now. Nothing was changed" in d.trouble()
            assert d.values() == {"by": "sales", "why": "an offer"}
            lock.execute("ROLLBACK")
            await d.press("enter")
            assert not d.asking
            assert "✗ taken by sales: an offer" in d.here()
            await d.press("u")
            assert d.blocks() == before
        finally:
            lock.close()


async def test_the_head_says_not_saved_while_what_is_in_hand_is_not(driver):
    async with driver(world=protected) as d:
        await d.go_to_block("Tue 3 Mar")
        await d.press("enter", "right")
        lock = sqlite3.connect(d.file, isolation_level=None)
        try:
            lock.execute("BEGIN IMMEDIATE")
            await d.press("enter")
            assert "NOT SAVED, file busy" in d.top()
        finally:
            lock.close()


async def test_what_is_in_hand_goes_with_its_process(driver):
    async with driver(world=protected) as d:
        await d.go_to_block("Tue 3 Mar")
        await d.press("enter")
        with d.elsewhere() as other:
            other.processes.remove(process_of(other))
        await d.tick()
        assert not d.holding


async def test_letting_the_owner_go_waits_for_a_busy_file_in_words(driver):
    async with driver(world=protected) as d:
        await d.press("o")
        lock = sqlite3.connect(d.file, isolation_level=None)
        try:
            lock.execute("BEGIN IMMEDIATE")
            await d.press("delete")
            assert d.trouble()
        finally:
            lock.close()


async def test_the_program_can_be_ended_from_every_page(driver):
    async with driver(world=protected) as d:
        await d.press("o", "ctrl+q")
        assert d.app.return_code in (0, None)
        assert d.app._exception is None


async def test_the_calendar_opens_again_where_one_was(driver, file):
    async with driver(world=protected) as d:
        await d.go_to_block("Fri 20 Mar")
        await d.rest()
        await d.press("ctrl+q")
    async with driver() as d:
        assert d.place == "calendar"
        assert d.here().startswith("Fri 20 Mar 13:00-15:00")
