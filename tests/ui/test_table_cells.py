"""T5, T8: a cell is edited in its place; what can't be read is refused in words; each edit is one undo."""

from __future__ import annotations

from ui.driver import with_lines
from ui.reporting import reporting


async def test_t5_enter_edits_a_cell_and_esc_restores_it(driver):
    async with driver(world=reporting) as d:
        await d.go_to_cell("Check odd", "text")
        await d.press("enter")
        assert (d.cell_of(), d.cell()) == ("step 3, step", "Check odd numbers")
        await d.type(" twice")
        # It is seen in its place while it is typed.
        assert any("3 Check odd numbers twice" in row for row in d.table_seen())
        await d.press("escape")
        assert not d.in_cell
        assert d.line_here().startswith("3 Check odd numbers  ")
        await d.press("enter")
        assert d.cell() == "Check odd numbers"
        await d.type(" twice")
        await d.press("enter")
        assert not d.in_cell
        assert d.line_here().startswith("3 Check odd numbers twice")
        assert "✓ saved" in d.top()
        await d.press("u")
        assert 'Undid «Changed step of "Check odd numbers"»' in d.told()
        assert d.line_here().startswith("3 Check odd numbers  ")
        await d.press("U")
        assert d.line_here().startswith("3 Check odd numbers twice")
        # Enter on what nobody changed is no change.
        await d.press("enter", "enter", "u")
        assert d.line_here().startswith("3 Check odd numbers  ")


async def test_t5_an_edit_shows_in_the_walkthrough_at_once_and_the_other_way_round(driver):
    async with driver(world=reporting) as d:
        await d.edit("Check odd", "role", "controller")
        await d.edit("Check odd", "minutes", "1h30")
        assert d.says("Check odd", "minutes") == "~1h30"
        assert d.totals().startswith("total 245 of 180 min")
        await d.press("3")
        assert "controller" in d.line_of("Check odd")
        assert d.line_of("Check odd").split()[-2] == "~1h30"
        await d.press("enter")
        await d.retype("Check every number @clerk #Sheets ~12m")
        await d.press("enter", "escape", "u", "U", "4")
        assert d.says("Check every number", "role") == "clerk"
        assert d.says("Check every number", "minutes") == "~12m"
        assert "Systems 7" in d.counts()
        await d.press("u", "u")
        assert (d.says("Check odd", "role"), d.says("Check odd", "minutes")) == ("controller", "~30m")


async def test_t5_tab_goes_to_the_next_cell_and_over_the_end_of_the_row(driver):
    async with driver(world=reporting) as d:
        await d.go_to_cell("Send the report", "text")
        await d.press("enter")
        visited = []
        for _ in range(10):
            visited.append(d.column())
            await d.press("tab")
        # Not the number, which is counted, and not #, which the systems answer.
        rest = ["role", "systems", "minutes", "inputs", "decisions", "exceptions", "patterns", "pains", "help"]
        assert visited == ["text", *rest]
        assert (d.cell_of(), d.cell()) == ("step 8, step", "File it")
        await d.press("shift+tab")
        assert (d.cell_of(), d.column()) == ("step 7, AI help", "help")
        # What is typed on the way is kept.
        await d.type("p")
        await d.press("shift+tab", "shift+tab")
        assert d.says("Send the report", "help") == "P"
        assert (d.column(), d.cell()) == ("patterns", "= ")
        await d.type("same page")
        await d.press("tab")
        assert d.says("Send the report", "patterns") == "="
        await d.press("escape")
        await d.go_to_cell("Ask the lead", "minutes")
        await d.press("enter")
        await d.retype("11")
        await d.press("down")
        assert (d.cell_of(), d.cell()) == ("step 5, minutes", "45")
        await d.retype("46")
        await d.press("up", "up")
        assert (d.cell_of(), d.cell()) == ("step 3, minutes", "30")
        assert (d.says("Ask the lead", "minutes"), d.says("Write the", "minutes")) == ("~11m", "~46m")
        # At the ends there is nowhere to go: what was typed is kept all the same.
        await d.press("escape", "home", "enter")
        await d.retype("26")
        await d.press("up")
        assert not d.in_cell
        assert d.says("Pull", "minutes") == "~26m"
        await d.go_to_cell("File it", "help")
        await d.press("enter")
        await d.type("a")
        await d.press("tab")
        assert not d.in_cell
        assert d.says("File it", "help") == "A"
        await d.press(*["u"] * 6)
        assert [d.says(words, "minutes") for words in ("Pull", "Ask the lead", "Write")] == ["~25m", "~10m", "~45m"]
        assert (d.says("Send the report", "help"), d.says("Send the report", "patterns")) == (".", "")


async def test_t5_what_cannot_be_read_is_refused_in_words_and_stays(driver):
    async with driver(world=reporting) as d:
        refused = (
            ("Check odd", "minutes", "soon", "Minutes are written 25, 25m, 1h30 or 1.5h. Nothing was changed."),
            ("Check odd", "help", "x", "The letter is P (a person), D (AI drafts) or A (AI does it). Nothing was"),
            ("Check odd", "text", "", "a step needs words"),
            (
                "figures missing",
                "often",
                "sometimes",
                "How often is written 1/5, 2 of 10 or 20 %. Nothing was changed.",
            ),
            ("figures missing", "often", "7/5", "Nothing was changed."),
            ("figures missing", "written_down", "perhaps", "This is answered yes or no. Nothing was changed."),
            ("figures missing", "new_way", "robot", "In the new version: person, AI, or stop and ask. Nothing was"),
            ("HubSpot", "name", "", "a system needs a name"),
        )
        for words, column, text, why in refused:
            if not any(words in row for row in d.table()):
                await d.press("tab")
            shown = d.says(words, column)
            await d.go_to_cell(words, column)
            await d.press("enter")
            await d.retype(text)
            await d.press("enter")
            assert why.casefold() in d.told().casefold(), (column, text, d.told())
            assert (d.in_cell, d.cell()) == (True, text)
            await d.press("escape")
            assert d.says(words, column) == shown
        for column in ("steps", "copied_out", "copied_in"):
            await d.go_to_cell("HubSpot", column)
            await d.press("enter")
            assert d.told() == "The program counts this column: go left or right to one that people fill in."
            await d.press("delete")
            assert d.told() == "The program counts this column."


async def test_t5_a_cell_of_lines_opens_each_line(driver):
    async with driver(world=reporting, size=(120, 40)) as d:
        await d.go_to_cell("Check odd", "inputs")
        await d.press("enter")
        assert (d.cell_of(), d.cell()) == ("step 3", "< the sheet")
        await d.type(" #Word")
        await d.press("tab")
        assert d.cell() == "< last year's"
        await d.press("tab")
        assert d.cell() == "? More than 10 % off? yes -> Ask the lead; no -> Write the comment"
        await d.press("escape")
        assert "< the sheet #Word < last year" in d.detail()
        # + types one more, what is emptied is removed; each is one undo.
        await d.go_to_cell("Check odd", "inputs")
        await d.press("plus")
        assert d.hint() == "type the line, or - for none"
        await d.type("the list of clients #HubSpot")
        assert d.hint() == "Right HubSpot"
        await d.type(" ")
        assert d.hint() == "input # HubSpot"
        await d.press("enter")
        assert "< last year's < the list of clients #HubSpot" in d.detail()
        await d.press("enter")
        await d.retype("")
        await d.press("enter")
        assert "the sheet" not in d.detail()
        await d.press("u")
        assert "< the sheet #Word" in d.detail()
        await d.press("u", "u")
        assert "< the sheet < last year" in d.detail()
        assert "clients" not in d.detail()
        # - says that there are none, where nothing was asked.
        await d.go_to_cell("Ask the lead", "inputs")
        assert d.says("Ask the lead", "inputs") == "."
        await d.press("enter")
        await d.retype("-")
        await d.press("tab")
        assert d.says("Ask the lead", "inputs") == "-"
        assert "no inputs" in d.detail()
        await d.type("Back by noon? yes -> wait; no -> 5")
        assert d.hint().startswith("decision")
        await d.press("enter")
        assert d.says("Ask the lead", "decisions") == "?"
        assert "? Back by noon? yes -> wait; no -> 5" in d.detail()
        # Pain, pattern and what the document says are lines too.
        await d.edit("Ask the lead", "pains", "* nobody answers p3")
        assert d.says("Ask the lead", "pains") == "3"
        await d.edit("Ask the lead", "doc", '" the lead is told first')
        assert d.says("Ask the lead", "doc") == "the lead is told fir⋯"
        await d.edit("Ask the lead", "signals", "same pattern, same analysis")
        assert d.says("Ask the lead", "signals") == "same patt⋯"
        await d.go_to_cell("Ask the lead", "asked_systems")
        await d.press("enter")
        assert (d.cell_of(), d.cell()) == ("step 4, systems", "Slack")
        await d.press("escape")
        # What is typed into a cell stays in the cell, with its sign or without.
        await d.edit("Ask the lead", "patterns", "same question")
        await d.edit("Check odd", "exceptions", "figures gone 1/5")
        assert (d.says("Ask the lead", "patterns"), d.says("Check odd", "exceptions")) == ("=", "!")
        assert len(d.table()) == 8
        await d.press("delete")
        assert d.told() == "Enter opens the lines of this cell; one that is emptied is removed."
        await d.go_to_cell("Ask the lead", "role")
        await d.press("plus")
        assert d.told() == "Go to one of the columns < ? ! = * first: there a cell may have several lines."


async def test_t5_e_edits_the_whole_line_with_the_grammar(driver):
    async with driver(world=reporting) as d:
        await d.go_to_row("Write the comment")
        await d.press("e")
        assert (d.cell_of(), d.cell()) == ("step 5", "Write the comment @analyst #Word ~45m -d")
        await d.type(" #sla")
        await d.press("right")
        assert d.hint() == "step @ analyst # Word # Slack 45m (a guess) no decisions"
        await d.press("enter")
        assert d.says("Write the comment", "systems") == "Word, Slack"
        # In a cell the signs are plain words, and that is said.
        await d.go_to_cell("Write the comment", "text")
        await d.press("enter")
        await d.type(" @boss")
        assert "a cell is taken as it stands: Esc, then e opens the whole line" in d.hint()
        await d.press("escape", "tab")
        await d.go_to_row("another layout")
        await d.press("e")
        assert (d.cell_of(), d.cell()) == ("exception of step 5", "! another layout 1/10 -> copy the old one")
        await d.retype("! another layout 3/10 @clerk -> say no")
        await d.press("enter")
        assert " ".join(d.line_here().split()) == "5 another layout 3 in 10 say no clerk never ."
        await d.press("tab")
        await d.go_to_row("Slack")
        await d.press("e")
        assert (d.cell_of(), d.cell()) == ("Slack, name", "Slack")
        await d.press("escape", "u", "u")
        await d.press("tab")
        assert d.says("Write the comment", "systems") == "Word"


async def test_names_are_completed_and_a_system_can_become_another(driver):
    async with driver(world=reporting) as d:
        await d.go_to_cell("File it", "role")
        await d.press("enter")
        await d.retype("an")
        assert d.hint().startswith("Right analyst")
        await d.press("right")
        assert d.cell() == "analyst"
        await d.press("tab")
        assert d.says("File it", "role") == "analyst"
        assert d.cell() == "SharePoint"
        await d.type(", goo")
        await d.press("right", "enter")
        assert d.detail().startswith("8 File it @analyst #SharePoint #Google Sheets")
        # In the middle of what is typed, Right goes right.
        await d.press("enter", "home", "right", "right")
        await d.type("X")
        assert d.cell().startswith("ShXarePoint")
        await d.press("escape", "tab", "tab")
        await d.go_to_cell("Slack", "name")
        await d.press("enter")
        assert d.hint() == "the name of another system makes them one"
        await d.retype("Email")
        await d.press("enter")
        assert "Systems 5" in d.counts()
        assert d.says("Email", "steps") == "4, 6, 7"
        await d.edit("Email", "way_out", "forwarding")
        await d.press("tab")
        assert d.says("Ask the lead", "systems") == "Email"
        await d.press("u", "u")
        assert "Systems 6" in d.counts()


async def test_resizing_while_a_cell_is_open_loses_nothing(driver):
    async with driver(world=reporting, size=(120, 40)) as d:
        await d.go_to_cell("Check odd", "signals")
        await d.press("enter")
        await d.type("same pa")
        for width, height in ((60, 20), (40, 10), (80, 24)):
            await d.resize(width, height)
            assert (d.in_cell, d.cell()) == (True, "same pa")
            assert "same pa" in d.screen()
        await d.resize(60, 20)
        await d.press("enter")
        await d.resize(120, 40)
        assert d.says("Check odd", "signals") == "same patt⋯"
        # Nothing that was typed is a key of the table, and a paste of lines becomes one.
        await d.go_to_cell("Check odd", "text")
        await d.press("enter")
        await d.retype("u p d a 3 4 ? =")
        await d.paste("\nand\nmore")
        assert d.cell() == "u p d a 3 4 ? =and more"
        await d.press("ctrl+z")
        assert d.hint().startswith("Enter keeps the cell, Esc restores it: then Ctrl+Z")
        await d.press("enter", "ctrl+z")
        assert d.line_here().startswith("3 Check odd")


async def test_t8_what_changed_on_a_row_and_when(driver):
    async with driver(world=with_lines("Pull the figures @analyst ~25m", "! late")) as d:
        await d.press("4")
        d.clock.forward(minutes=75)
        await d.edit("Pull", "minutes", "20")
        await d.press("c")
        assert "What changed: Pull the figures" in d.dialog()
        assert 'Mon 02 Mar 2026 10:15  Changed minutes of "Pull the figures"' in d.dialog()
        assert "minutes: 25 -> 20" in d.dialog()
        assert "added ! late" in d.dialog()
        await d.press("escape", "u", "c")
        assert "(taken back)" in " ".join(d.dialog().split())
        await d.press("q", "tab", "w", "c")
        assert "What changed: late" in d.dialog()
        assert "written down before: no -> yes" in d.dialog()
