"""H1, H3, H4, H6, H7 and the processes of the firm."""

from __future__ import annotations

from gaptui.demo import write_demo_workbook
from gaptui.settings import Settings
from gaptui.words import Phase, Standing
from gaptui.workbook.workbook import Workbook
from ui.driver import HandClock, three_steps

NEXT = {
    "picked": "sit down with the person who does Client reporting and map every step",
    "mapped": "name the person who answers for Client reporting",
    "owned": "block 8-10 hours a week for Client reporting, for 4-6 weeks",
    "building": "run one whole cycle of Client reporting the new way",
    "running": "write down what changed, what time is saved and what was solved in Client reporting",
    "documented": "start the next process from the lessons of Client reporting",
    "reused": "look at the parked processes and pick the one after Client reporting",
}


def four(workbook: Workbook) -> None:
    for name in ("Client reporting", "Proposal creation", "Data entry", "Onboarding"):
        workbook.processes.add(name, claimed_minutes=180)


async def test_h1_one_next_line_for_every_phase(driver):
    async with driver(world=None, size=(120, 40)) as d:
        assert "Next  add 3 to 5 processes where help from AI would matter most" in d.screen()
        await d.press("n")
        await d.form(name="Client reporting", minutes="3h")
        assert "Next  decide whether Client reporting is the one to start with" in d.screen()
        await d.press("n")
        await d.form(name="Onboarding")
        assert "Next  pick the one process to start with" in d.screen()
        await d.press("home", "p")
        await d.form(because="weekly")
        for phase in list(Phase)[1:]:
            assert f"Next  {NEXT[phase.value]}" in d.screen()
            assert d.screen().count("Next  ") == 1
            await d.press("+")
            if phase is Phase.MAPPED:
                await d.form(owner="Alex", role="Head of Client Service")
        assert "It stands on the last rung." in d.told()
        await d.press("-")
        assert "Client reporting is now: documented. u takes it back" in d.told()


async def test_h3_exactly_one_is_the_one(driver):
    async with driver(world=four) as d:
        assert d.screen().count("? candidate") == 4
        await d.press("down", "p")
        assert "Pick Proposal creation" in d.dialog()
        await d.form(because="nobody likes it")
        assert "Proposal creation is the one; the others are parked. u takes it back" in d.told()
        assert d.screen().count("✓ the one") == 1
        assert d.screen().count(".. parked") == 3
        assert "chosen because nobody likes it" in d.screen()
        await d.press("home", "p", "enter")
        standings = [row.standing for row in d.workbook.processes.firm().processes]
        assert standings.count(Standing.THE_ONE) == 1
        assert standings[0] is Standing.THE_ONE
        await d.press("u", "u")
        assert d.screen().count("? candidate") == 4


async def test_h4_the_demo_firm_is_in_its_fourth_week(driver, file):
    clock = HandClock()
    write_demo_workbook(file, clock)
    async with driver(clock=clock) as d:
        assert "day 23 of 90" in d.top()
        assert "✓ the one" in d.screen()
        await d.press("enter")
        assert len(d.steps()) == 8
        assert "Northgate Ltd (example)" in d.top()


async def test_h6_the_same_screen_and_row_after_a_restart(driver):
    async with driver(world=three_steps) as d:
        await d.go_to("Check")
        await d.rest()
    async with driver() as d:
        assert d.place == "walk"
        assert d.line_here().startswith("2 Check odd numbers")
        await d.say("! late 1/5")
        await d.rest()
    async with driver() as d:
        assert d.line_here().startswith("!  late")


async def test_h6_also_when_the_program_ends_at_once(driver):
    async with driver(world=three_steps) as d:
        await d.go_to("Check")
        await d.press("ctrl+q")
    async with driver() as d:
        assert d.line_here().startswith("2 Check odd numbers")


async def test_h6_the_start_line_is_a_row_too(driver):
    async with driver(world=three_steps) as d:
        await d.to_map()
        await d.press("home")
        await d.rest()
    async with driver() as d:
        assert d.line_here().startswith("starts when")


async def test_h6_home_and_its_row_too(driver):
    async with driver(world=four) as d:
        await d.press("down", "down")
        await d.rest()
    async with driver() as d:
        assert d.place == "home"
        assert d.line_here().startswith("Data entry")


async def test_h6_what_was_written_is_there_after_a_kill(driver):
    async with driver(world=three_steps) as d:
        await d.go_to("Check")
        await d.rest()
        with d.elsewhere() as other:
            place = other.place()
            assert place.screen == "walk"
            assert place.row == d._map().here.id


async def test_screens_stay_as_they_were_left(driver):
    async with driver(world=three_steps) as d:
        await d.go_to("Check")
        await d.press("1")
        assert d.place == "home"
        await d.press("enter")
        assert d.place == "walk"
        assert d.line_here().startswith("2 Check")


async def test_new_process_by_its_name_is_highlighted_and_opened(driver):
    async with driver(world=four) as d:
        await d.press("n")
        await d.form(name="Invoicing", minutes="2h")
        assert "Added process Invoicing. Enter opens its walkthrough" in d.told()
        assert d.line_here().startswith("Invoicing")
        await d.press("enter")
        assert "Invoicing" in d.top()


async def test_a_name_is_needed_and_only_once(driver):
    async with driver(world=four) as d:
        await d.press("n")
        await d.form()
        assert d.trouble() == "A process needs a name."
        await d.form(name="client REPORTING")
        assert 'There is a process called "Client reporting" already.' in d.trouble()


async def test_rename_remove_and_undo(driver):
    async with driver(world=four) as d:
        await d.press("r")
        await d.form(name="Weekly report")
        assert d.line_here().startswith("Weekly report")
        await d.press("delete")
        assert "Removed process Weekly report. u brings it back" in d.told()
        assert d.line_here().startswith("Proposal creation")
        await d.press("u")
        assert "Weekly report" in d.screen()


async def test_find_a_process_by_a_part_of_its_name(driver):
    async with driver(world=four) as d:
        await d.press("/")
        await d.form(words="ONBO")
        assert d.line_here().startswith("Onboarding")
        await d.press("/")
        await d.form(words="zzz")
        assert 'No process has "zzz" in its name.' in d.told()
        assert d.line_here().startswith("Onboarding")


async def test_without_a_process_each_command_says_so(driver):
    async with driver(world=None) as d:
        assert "Nothing here yet. Press n" in d.screen()
        for key in ("enter", "p", "+", "-", "r", "delete", "/"):
            await d.press(key)
            assert d.told() == "There is no process yet: press n to name one.", key
        for key in ("3", "4"):
            await d.press(key)
            assert "There is no process yet: press 1, then n to name one." in d.screen(), key


async def test_a_paste_on_home_says_what_to_press(driver):
    async with driver(world=four) as d:
        await d.paste("some words")
        assert d.told()
        assert "Press i" not in d.told()


async def test_h7_other_firms_are_listed_by_file_and_opened(driver, home):
    other = home / "workbooks" / "southgate.gap"
    other.parent.mkdir(parents=True)
    Workbook.create(other, "Southgate", "UTC").close()
    async with driver(world=four, settings=Settings(recent=[str(other)])) as d:
        await d.press("f")
        assert "southgate" in d.dialog()
        assert "open now" in d.dialog()
        await d.press("down", "enter")
        assert d.app.leaving_for == (other, "")


async def test_h7_a_new_firm_needs_a_name(driver, home):
    async with driver(world=four) as d:
        await d.press("f", "n")
        await d.form()
        assert d.trouble() == "The firm needs a name."
        await d.form(name="Westgate AG")
        assert d.app.leaving_for == (home / "workbooks" / "westgate-ag.gap", "Westgate AG")


async def test_a_file_that_cannot_be_opened_ends_with_words(driver):
    from gaptui.records.errors import NotFound

    def opener():
        raise NotFound("It is gone.")

    async with driver(world=None, opener=opener) as d:
        assert str(d.app.failure) == "It is gone."
        assert d.app.return_code == 2


async def test_help_on_home_lists_find_once(driver):
    async with driver(world=four, size=(120, 60)) as d:
        await d.press("f1")
        assert d.dialog().count("  Find  ") == 1


async def test_a_single_key_is_no_paste(driver, monkeypatch):
    monkeypatch.setattr("gaptui.ui.screens.base._BURST_SECONDS", 0.001)
    async with driver() as d:
        await d.press("n")
        assert "What is it called?" in d.dialog()


async def test_escape_where_there_is_nothing_to_leave_does_nothing(driver):
    async with driver() as d:
        await d.press("escape", "escape")
        assert "Next" in d.screen()
