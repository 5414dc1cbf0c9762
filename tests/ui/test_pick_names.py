"""P1, P2, P8: three to five candidates are named, one line after the other, and what is not looked at is said."""

from __future__ import annotations

from hostile.crawl import faults_of
from ui.pick_world import NAMES, named

FIVE = "Five can be compared with care: remove one, or note an area as left out."


def names(d) -> list[str]:
    return [row.partition(" ?")[0] for row in d.candidates()]


async def test_p1_names_are_typed_one_after_the_other_and_the_sixth_is_refused(driver):
    async with driver(world=None) as d:
        await d.press("2")
        assert "names three to five processes" in " ".join(d.screen().split())
        assert d.counted().startswith("0 of 3-5")
        # Without a name nothing is added.
        await d.press("n", "enter")
        assert d.candidates() == []
        assert d.told().startswith("Next: name 3 to 5 processes")
        for count, name in enumerate(("Client reporting", "Proposal creation", "Onboarding", "Invoicing"), 1):
            await d.type(name)
            await d.press("enter")
            assert d.told() == f"Added {name}. Ctrl+Z takes it back"
            assert d.counted().startswith(f"{count} of 3-5")
            assert d.entry().startswith("name › Client reporting; Enter adds it")
            assert names(d)[-1] == name
        assert d.candidates()[0] == "Client reporting ? candidate 0/5 ? - - - -"
        # What the words promise, from within the line.
        await d.press("ctrl+z")
        assert d.counted().startswith("3 of 3-5")
        await d.press("ctrl+y")
        assert d.counted().startswith("4 of 3-5")
        # A name that is taken stays in the line, to be changed.
        await d.type("  client REPORTING ")
        await d.press("enter")
        assert d.told() == 'There is a process called "Client reporting" already.'
        assert d.counted().startswith("4 of 3-5")
        await d.type("of the year")
        await d.press("enter")
        assert d.told() == "Added client REPORTING of the year. That makes five: Esc goes on"
        assert d.counted().startswith("5 of 3-5")
        # Five are there: a sixth is refused, and stays in the line. Once it is left, no key opens it.
        await d.type("Sixth one")
        await d.press("enter")
        assert d.told().startswith("There are 5 processes to choose from already")
        assert d.entry() == "name › Sixth one"
        await d.press("escape", "n")
        assert d.told().startswith(FIVE)
        assert len(d.candidates()) == 5
        # u takes back the last one, and one more fits again.
        await d.press("u")
        assert names(d) == ["Client reporting", "Proposal creation", "Onboarding", "Invoicing"]
        await d.press("n", "ctrl+u")
        await d.type("Payroll")
        await d.press("enter")
        assert names(d)[-1] == "Payroll"
        assert d.told().startswith("Added Payroll. That makes five")


async def test_p1_a_name_is_changed_removed_and_comes_back(driver):
    async with driver(world=named) as d:
        await d.go_to_candidate("Proposal")
        await d.press("r")
        await d.form(name="client reporting")
        assert d.trouble() == 'There is a process called "Client reporting" already.'
        await d.form(name="Proposals")
        assert names(d) == ["Client reporting", "Proposals", "Onboarding"]
        await d.go_to_candidate("Proposals")
        assert "PICK SCORE Proposals" in d.sum()
        await d.press("delete")
        assert d.told() == "Removed Proposals. u brings it back"
        assert names(d) == ["Client reporting", "Onboarding"]
        assert d.line_here().startswith("Onboarding")
        await d.press("u")
        assert names(d) == ["Client reporting", "Proposals", "Onboarding"]
        await d.press("u")
        assert names(d) == list(NAMES)
        await d.press("U", "U", "delete", "delete")
        assert d.candidates() == []
        assert d.counted().startswith("0 of 3-5")
        for key in ("enter", "right", "o", "w", "r", "delete", "x"):
            await d.press(key)
            assert d.told() == "There is no candidate yet: press n and type a name.", key
        for key, words in (
            ("S", "No process is picked: Enter picks the highlighted one."),
            ("F", "No process is picked: Enter picks the highlighted one."),
            ("C", "No audit is under way: c begins one."),
        ):
            await d.press(key)
            assert d.told() == words


async def test_p8_usual_processes_are_names_only_each_with_its_number(driver):
    async with driver(world=named) as d:
        await d.press("t")
        assert "1 Client onboarding" in d.page()
        assert "6 Data aggregation for decisions" in d.page()
        await d.press("5")
        assert d.trouble() == 'There is a process called "Client reporting" already.'
        await d.press("4")
        assert d.trouble() == "Added Report compilation. Ask about: where the figures come from, who reads them"
        await d.press("down", "enter")
        assert d.trouble().startswith("Added Proposal generation.")
        await d.press("3")
        assert d.trouble().startswith("There are 5 processes to choose from already: 3 to 5 is what can be compared")
        assert d.trouble().endswith("Nothing was changed.")
        await d.press("escape")
        assert names(d) == [*NAMES, "Report compilation", "Proposal generation"]
        # No step and no answer was invented.
        process = d.workbook.processes.find("Report compilation")
        assert d.workbook.mapping.map(process).steps == ()
        assert d.candidates()[-1] == "Proposal generation ? candidate 0/5 ? - - - -"


async def test_p1_a_paste_of_names_is_as_if_they_had_been_typed(driver):
    async with driver(world=None) as d:
        await d.press("2", "n")
        await d.paste("Client reporting\n\n  [red]Proposals[/] \nOnboarding\n")
        assert names(d) == ["Client reporting", "[red]Proposals[/]", "Onboarding"]
        assert d.entry().startswith("name ›")
        # From the list too; what does not fit stands in the line, and nothing is lost.
        await d.press("escape")
        await d.paste("Invoicing\nPayroll [/\nRecruiting\nTravel")
        assert names(d)[3:] == ["Invoicing", "Payroll [/"]
        assert d.told().startswith("There are 5 processes to choose from already")
        assert "Recruiting, Travel" in d.entry()
        assert faults_of(d.app.screen) == []
        # One line is only begun.
        await d.press("ctrl+u", "escape", "delete", "delete")
        await d.paste("Travel changes")
        assert len(d.candidates()) == 3
        assert "Travel changes" in d.entry()
        await d.press("enter")
        assert names(d)[-1] == "Travel changes"


async def test_a_paste_where_five_are_named_says_so(driver):
    async with driver(world=named) as d:
        await d.paste("Invoicing\nPayroll")
        await d.press("escape")
        await d.paste("Recruiting\nTravel")
        assert d.told().startswith(FIVE)
        assert len(d.candidates()) == 5


async def test_a_begun_name_is_back_after_the_program_ended(driver):
    async with driver(world=named) as d:
        await d.press("n")
        await d.type("Invoi [red")
        await d.press("ctrl+q")
    async with driver() as d:
        assert d.place == "pick"
        assert "Invoi [red" in d.entry()
        assert d.told() == "The name you had begun is back: Enter adds it"
        await d.type("]ces")
        assert len(d.candidates()) == 3
        await d.press("ctrl+q")
    async with driver() as d:
        # Added, it is not begun any more.
        await d.press("enter")
        assert names(d)[-1] == "Invoi [red]ces"
        assert "[red" not in d.entry()
        await d.press("ctrl+q")
    async with driver() as d:
        assert d.entry() == "Right goes to the questions, Enter picks"
        assert d.told().startswith("Next:")


_WIPED = "PickTyping.do_new puts an empty text into a line that still holds what was begun"


async def test_a_name_left_with_esc_is_back_after_the_program_ended(driver):
    async with driver(world=named) as d:
        await d.press("n")
        await d.type("Invoi")
        await d.press("escape", "ctrl+q")
    async with driver() as d:
        assert "Invoi" in d.entry()


async def test_a_begun_name_stays_when_the_line_is_left_and_opened_again(driver):
    async with driver(world=named) as d:
        await d.press("n")
        await d.type("Invoi")
        await d.press("escape", "n")
        assert "Invoi" in d.entry()


async def test_the_very_first_name_is_back_too(driver):
    async with driver(world=None) as d:
        await d.press("2", "n")
        await d.type("Invoi")
        await d.press("ctrl+q")
    async with driver() as d:
        assert "Invoi" in d.entry()


async def test_a_begun_name_stays_when_the_mouse_went_elsewhere(driver):
    async with driver(world=named) as d:
        await d.press("n")
        await d.type("Invoi")
        region = d.app.screen.query_one("#candidates").region
        await d.click((region.x + 4, region.y))
        await d.press("n")
        assert "Invoi" in d.entry()


async def test_what_was_begun_stays_when_a_paste_does_not_fit(driver):
    async with driver(world=named) as d:
        await d.press("n")
        await d.type("Half a name")
        await d.paste("A\nClient reporting\nB")
        assert "Client reporting, B" in d.entry()
        assert "Half a name" in d.entry()


async def test_p2_who_may_choose_and_what_is_left_out(driver):
    async with driver(world=named, size=(120, 40)) as d:
        assert "who may choose: not said yet, a says it" in d.sum()
        await d.press("a")
        assert "Looking at everything is not the aim" in d.page()
        assert d.trouble() == "who may choose: not said yet"
        await d.press("a")
        await d.form(who="managing partner")
        assert d.trouble() == "who may choose: managing partner"
        await d.press("n")
        await d.form(because="every case is another")
        assert d.trouble() == "Say which area was looked at and left out."
        await d.form(area="[red]Recruiting[/]", because="every case is another")
        await d.press("n")
        await d.form(area="Payroll")
        assert "[red]Recruiting[/]" in d.page()
        await d.press("down", "delete")
        assert "Payroll" not in d.page()
        await d.press("u")
        assert "Payroll" in d.page()
        # The other terminal took one back in meanwhile.
        with d.elsewhere() as other:
            other.picking.look_again(other.picking.view().left_out[1].id)
        await d.press("down", "delete")
        assert d.trouble() == "That area is gone: it was taken back in meanwhile."
        assert "Payroll" not in d.page()
        await d.press("escape")
        assert "who may choose: managing partner left out: [red]Recruiting[/] (every case is another)" in d.sum()
        assert faults_of(d.app.screen) == []
        await d.press("u")
        assert d.told().startswith('Cannot undo «Left out "Payroll"»: it was changed since in another terminal.')


async def test_the_cursor_stays_on_its_candidate_when_a_dialog_closes(driver):
    async with driver(world=named) as d:
        await d.press("3", "2")
        for opens in (("f1",), ("w",), ("a",), ("t",), ("enter",), ("r",)):
            await d.go_to_candidate("Onboarding")
            await d.press(*opens, "escape")
            assert not d.asking
            assert d.line_here().startswith("Onboarding"), opens
