"""T2, T7, T14: letters for steps, what becomes of exceptions, and several rows set as one undo."""

from __future__ import annotations

from ui.reporting import reporting


async def test_t7_a_letter_sets_the_step_and_goes_on_to_the_next(driver):
    async with driver(world=reporting) as d:
        await d.go_to_cell("Write the comment", "minutes")
        await d.press("d")
        assert d.says("Write the comment", "help") == "D"
        assert d.line_here().startswith("6 Ask the partner")
        assert d.told() == "D: AI drafts, a person checks. u takes it back"
        # Half of 45 minutes, nine times in ten: 63 and 20.2.
        assert "AI could take 83.2 min = 45 % (a guess)" in d.totals()
        await d.press("p", "p", "a")
        assert [row.split()[-1] for row in d.table()] == ["A", "A", "D", "D", "D", "P", "P", "A"]
        assert d.line_here().startswith("8 File it")
        assert "AI could take 87.8 min = 47 %" in d.totals()
        assert d.says("Write the comment", "minutes") == "~45m"
        await d.press("u", "u", "u", "u")
        assert [row.split()[-1] for row in d.table()][4:] == [".", ".", ".", "."]
        await d.go_to_cell("Ask the lead", "help")
        await d.press("delete")
        assert d.says("Ask the lead", "help") == "."
        assert d.told() == "Emptied AI help. u brings it back"
        # What is empty already is no change, and the words of a row stay.
        await d.press("delete", "u")
        assert d.says("Ask the lead", "help") == "D"
        await d.go_to_cell("Ask the lead", "text")
        await d.press("delete")
        assert "A row needs its words." in d.told()


async def test_t2_t14_exceptions_are_decided_and_marked_as_written_down(driver):
    async with driver(world=reporting) as d:
        await d.press("tab")
        await d.go_to_row("old CRM")
        await d.press("p", "a", "s")
        assert [row.split()[-1] for row in d.table()] == ["person", "AI", "stop+ask", ".", "person"]
        assert "another layout" in d.line_here()
        assert d.totals().startswith("0.9 exceptions a cycle 1 undecided for the new version person 2 AI 1")
        await d.press("s")
        assert "all decided" in d.totals()
        assert "Exceptions 5, 4 never written down" in d.counts()
        await d.go_to_row("figures missing")
        await d.press("w")
        assert d.says("figures missing", "written_down") == "yes"
        assert "figures missing" in d.line_here()
        assert "Exceptions 5, 3 never written down" in d.counts()
        await d.press("w")
        assert "Exceptions 5, 4 never written down" in d.counts()
        await d.press("u", "u")
        await d.go_to_cell("figures missing", "response")
        await d.press("delete")
        assert d.says("figures missing", "response") == "."
        await d.press("u")
        await d.go_to_cell("travelling", "written_down")
        await d.press("delete")
        assert d.says("travelling", "written_down") == "never"
        await d.go_to_cell("travelling", "new_way")
        await d.press("delete", "tab", "tab")
        # What was decided here stands in the walkthrough's map too.
        await d.press("3")
        assert "2 in 5" in d.line_of("figures missing")


async def test_several_ticked_rows_are_set_as_one_undo(driver):
    async with driver(world=reporting) as d:
        await d.go_to_cell("Ask the partner", "role")
        await d.press("space", "space")
        assert [row for row in d.table() if "✓" in row] == [row for row in d.table() if " 6 " in row or " 7 " in row]
        assert d.told().startswith("2 ticked: Enter and the letters set them")
        assert d.line_here().startswith("8 File it")
        await d.press("a")
        assert [d.says(words, "help") for words in ("Ask the partner", "Send the", "File it")] == ["A", "A", "."]
        assert "2 rows: A: AI does it, somebody still looks. u takes it back" in d.told()
        await d.go_to_cell("File it", "role")
        await d.press("enter")
        assert (d.cell_of(), d.cell()) == ("2 rows, who", "")
        await d.type("cle")
        await d.retype("clerk")
        await d.press("enter")
        assert [d.says(words, "role") for words in ("Ask the partner", "Send the")] == ["clerk", "clerk"]
        await d.press("right", "enter")
        assert d.hint() == "named beside the systems that each row has"
        await d.type("Slack")
        await d.press("enter")
        assert d.says("Ask the partner", "systems") == "Email, Slack"
        assert d.says("File it", "systems") == "SharePoint"
        await d.press("right", "enter")
        await d.type("soon")
        await d.press("enter")
        assert "Minutes are written" in d.told()
        assert d.cell() == "soon"
        await d.press("escape", "delete")
        assert [d.says(words, "minutes") for words in ("Ask the partner", "Send the", "File it")] == ["", "", "~5m"]
        # What is different in each row is not set together.
        for column in ("text", "inputs", "pains"):
            await d.go_to_cell("File it", column)
            await d.press("enter")
            assert d.told() == "That is different in each row: Esc unticks, then Enter edits this one."
            assert not d.in_cell
        await d.press("u")
        assert [d.says(words, "minutes") for words in ("Ask the partner", "Send the")] == ["~25m", "~10m"]
        await d.press("u")
        assert d.says("Ask the partner", "systems") == d.says("Send the", "systems") == "Email"
        await d.press("u")
        assert [d.says(words, "role") for words in ("Ask the partner", "Send the")] == ["partner", "assistant"]
        await d.press("u")
        assert [d.says(words, "help") for words in ("Ask the partner", "Send the")] == [".", "."]
        await d.press("escape")
        assert not any("✓" in row for row in d.table())
        await d.press("asterisk")
        assert "8 ticked" in d.told()
        await d.press("asterisk")
        assert d.told() == ""
        # The other tables have ticks of their own.
        await d.press("tab", "home", "space", "space", "s")
        assert [d.says(words, "new_way") for words in ("old CRM", "figures", "on leave")] == ["stop+ask"] * 2 + ["."]
        await d.press("tab", "home")
        assert not any("✓" in row for row in d.table())
        await d.go_to_cell("Slack", "login")
        await d.press("space", "space", "enter")
        await d.type("shared")
        await d.press("enter")
        assert [d.says(words, "login") for words in ("Slack", "Word", "Email")] == ["shared", "shared", ""]


async def test_a_letter_that_is_there_already_promises_no_undo(driver):
    async with driver(world=reporting) as d:
        await d.edit("File it", "minutes", "6")
        await d.press("home", "a")
        promised = "u takes it back" in d.told()
        await d.press("u")
        assert not promised or d.says("File it", "minutes") == "~6m"
