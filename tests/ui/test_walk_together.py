"""W18 and two terminals on one file: nothing typed is lost, nothing is overwritten silently."""

from __future__ import annotations

import sqlite3

from ui.driver import a_process, three_steps, with_lines


def first_step(workbook):
    return workbook.mapping.map(workbook.processes.find(None)).steps[0]


async def test_w18_an_unfinished_line_is_back_after_a_restart(driver):
    async with driver(world=three_steps) as d:
        await d.press("i")
        await d.type("Write the com")
    async with driver() as d:
        assert d.typing
        assert d.line() == "Write the com"
        assert "Your unfinished line is back: Enter keeps it" in d.told()
        await d.type("ment")
        await d.press("enter")
        assert d.steps()[-1] == "4 Write the comment"
    async with driver() as d:
        assert d.line() == ""


async def test_w18_what_is_typed_is_in_the_file_without_leaving(driver):
    async with driver(world=three_steps) as d:
        await d.press("i")
        await d.type("Write the com")
        field = f"capture {d.app.process_id}"
        with d.elsewhere() as other:
            await d.until(lambda: other.drafts.left_behind(field) == "Write the com", "the draft")
            d.app._main_screens()[-1].keep_typing()


async def test_w18_after_a_split_nothing_stale_comes_back(driver):
    async with driver(world=with_lines("Open the sheet and check it")) as d:
        await d.go_to("Open")
        await d.press("s")
        d.app.screen.keep_typing()
        await d.press("enter")
        assert len(d.steps()) == 2
    async with driver() as d:
        assert d.line() == ""


async def test_w18_after_a_none_nothing_stale_comes_back(driver):
    async with driver(world=three_steps) as d:
        await d.press("i")
        await d.type("--")
        d.app.screen.keep_typing()
        await d.press("enter")
    async with driver() as d:
        assert d.line() == ""


async def test_w18_a_restart_while_editing_does_not_make_a_copy(driver):
    async with driver(world=three_steps) as d:
        await d.go_to("Check")
        await d.press("enter")
        await d.type(" twice")
    async with driver() as d:
        await d.press("i", "enter")
        assert sum("Check odd" in step for step in d.steps()) == 1


async def test_w18_a_line_set_aside_for_an_edit_survives_a_restart(driver):
    async with driver(world=three_steps) as d:
        await d.press("i")
        await d.type("Write the com")
        await d.go_to("Check")
        await d.press("enter")
    async with driver() as d:
        assert d.line() == "Write the com"


async def test_a_line_begun_stays_with_its_process(driver):
    def two(workbook):
        three_steps(workbook)
        workbook.processes.add("Onboarding")

    async with driver(world=two) as d:
        await d.press("i")
        await d.type("Write the com")
        await d.press("escape", "1", "down", "enter")
        assert "Onboarding" in d.top()
        assert d.line() == ""
        await d.press("1", "up", "enter")
        assert d.line() == "Write the com"


# -- the other terminal


async def test_a_change_of_the_other_terminal_appears(driver):
    async with driver(world=three_steps) as d:
        await d.go_to("Check")
        with d.elsewhere() as other:
            other.mapping.capture(other.processes.find(None), "Look first", first_step(other).id, above=True)
        await d.tick()
        assert d.steps()[0] == "1 Look first"
        assert d.line_here().startswith("3 Check")
        assert 'In the other terminal: Added step "Look first"' in d.told()


async def test_a_change_of_the_other_terminal_appears_by_itself(driver):
    async with driver(world=three_steps) as d:
        with d.elsewhere() as other:
            other.mapping.capture(other.processes.find(None), "Look first", first_step(other).id, above=True)
        await d.until(lambda: d.steps()[0] == "1 Look first", "the other terminal's step")


async def test_an_edit_changed_elsewhere_is_not_overwritten_silently(driver):
    async with driver(world=three_steps) as d:
        await d.go_to("Pull")
        await d.press("enter", "home")
        await d.type("Now ")
        with d.elsewhere() as other:
            step = first_step(other)
            was = "Pull the figures @analyst #HubSpot ~25m"
            other.mapping.edit_step(step.id, "Pull all figures", was)
        await d.press("enter")
        assert "Enter again: yours. Esc: theirs, Pull all figures" in d.app.screen.told
        assert d.line() == "Now Pull the figures @analyst #HubSpot ~25m"
        await d.tick()
        assert d.steps()[0] == "1 Pull all figures"
        await d.press("enter")
        assert d.steps()[0] == "1 Now Pull the figures"


async def test_esc_leaves_what_the_other_terminal_said(driver):
    async with driver(world=three_steps) as d:
        await d.go_to("Pull")
        await d.press("enter")
        await d.type(" now")
        with d.elsewhere() as other:
            other.mapping.edit_step(first_step(other).id, "Pull all", "Pull the figures @analyst #HubSpot ~25m")
        await d.press("enter", "escape")
        await d.tick()
        assert d.steps()[0] == "1 Pull all"


async def test_a_conflict_says_at_80_columns_what_can_be_done(driver):
    async with driver(world=three_steps) as d:
        await d.go_to("Pull")
        await d.press("enter")
        with d.elsewhere() as other:
            other.mapping.edit_step(first_step(other).id, "Pull all", "Pull the figures @analyst #HubSpot ~25m")
        await d.press("enter")
        assert "Esc: theirs" in d.screen()


async def test_editing_a_step_removed_elsewhere_keeps_the_words(driver):
    async with driver(world=three_steps) as d:
        await d.go_to("Pull")
        await d.press("enter")
        with d.elsewhere() as other:
            other.arranging.remove(first_step(other).id)
        await d.press("enter")
        assert "That step is gone" in d.told()
        assert d.line() == "Pull the figures @analyst #HubSpot ~25m"


async def test_the_process_removed_elsewhere_is_said_and_nothing_breaks(driver):
    async with driver(world=a_process) as d:
        await d.press("enter")
        with d.elsewhere() as other:
            other.processes.remove(other.processes.find(None))
        await d.tick()
        assert "No process" in d.top()
        for key in ("i", "enter", "a", "-", "delete", "g", "f2", "f3", "f4", "e", "E", "x"):
            await d.press(key)
            assert "There is no process yet: press 1, then n to name one." in d.told(), key


async def test_find_without_a_process_says_why(driver):
    async with driver(world=a_process) as d:
        await d.press("enter")
        d.workbook.processes.remove(d.app.process_id)
        await d.settle()
        await d.press("/")
        assert "There is no process yet" in d.told()


async def test_redo_brings_a_process_back_to_the_map(driver):
    async with driver(world=None) as d:
        await d.press("n")
        await d.form(name="Client reporting")
        await d.press("enter", "u")
        assert "No process" in d.top()
        await d.press("U")
        assert "Client reporting" in d.top()


async def test_a_busy_file_keeps_the_words_says_so_and_is_tried_again(driver, file):
    async with driver(world=three_steps) as d:
        await d.press("i")
        await d.type("Write the comment")
        await d.until(lambda: not d.app.screen._draft_waits, "the draft")
        lock = sqlite3.connect(file, isolation_level=None)
        lock.execute("BEGIN IMMEDIATE")
        try:
            await d.press("enter")
            assert "NOT SAVED, file busy" in d.top()
            assert "Not saved yet: another terminal is writing to the file." in d.told()
            assert d.line() == "Write the comment"
        finally:
            lock.execute("ROLLBACK")
            lock.close()
        await d.until(lambda: len(d.steps()) == 4, "another try")
        assert "✓ saved" in d.top()
        assert d.line() == ""
