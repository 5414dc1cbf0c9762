"""T1, T2, T3, T4, T6: three tables with their counts, going through them, to the walkthrough and back, and sizes."""

from __future__ import annotations

from ui.reporting import reporting


async def test_t1_t2_t3_three_tables_at_80_columns(driver):
    async with driver(world=reporting) as d:
        assert d.place == "table"
        assert "Client reporting" in d.top()
        assert d.counts() == "Steps 8, ? 2   Exceptions 5, 4 never written down   Systems 6, 1 hand copy"
        assert d.headings().split() == ["no", "really", "who", "systems", "min", "<?!#", "=", "*", "AI"]
        assert [" ".join(row.split()) for row in d.table()] == [
            "1 Pull the figures analyst HubSpot ~25m <-!# = A",
            "2 Copy them into the sheet analyst Google Sheets ~35m <--# = 4 A",
            "3 Check odd numbers analyst Google Sheets ~30m <?!# D",
            "4 Ask the lead analyst Slack ~10m .-!# D",
            "5 Write the comment analyst Word ~45m .-!# 5 .",
            "6 Ask the partner partner Email ~25m .?!# .",
            "7 Send the report assistant Email ~10m .--# .",
            "8 File it assistant SharePoint ~5m --.# .",
        ]
        await d.go_to_cell("Copy them", "systems")
        # What 80 columns have no room for stands under the table.
        assert "> the sheet" in d.detail()
        await d.resize(80, 40)
        assert '" the CRM mails a filled sheet' in d.detail()
        await d.resize(80, 24)

        await d.press("tab")
        assert d.headings().split() == ["no", "exception", "often", "done", "now", "who", "written", "new", "way"]
        assert [" ".join(row.split()) for row in d.table()][:2] == [
            "1 old CRM 1 in 5 ask IT IT never .",
            "3 figures missing 2 in 5 last month's never .",
        ]
        assert (d.says("travelling", "written_down"), d.says("travelling", "new_way")) == ("yes", "person")
        await d.go_to_row("figures missing")
        assert "in step 3 Check odd numbers" in d.detail()
        assert "never written down new version: undecided" in d.detail()
        assert d.totals() == "0.9 exceptions a cycle 4 undecided for the new version person 1"

        await d.press("tab")
        assert d.headings().split() == ["system", "kind", "login", "way", "out", "used", "by", "steps", "out", "in"]
        assert d.says("HubSpot", "kind") == "CRM"
        assert d.says("HubSpot", "steps") == "1, 2"
        assert (d.says("HubSpot", "copied_out"), d.says("HubSpot", "copied_in")) == ("1", "-")
        assert (d.says("Google", "copied_out"), d.says("Google", "copied_in")) == ("-", "1")
        assert d.totals() == "scattered across 6 systems 1 hand copy between them"

        # Round, and the other way round; each table is as it was left.
        await d.press("tab")
        assert d.line_here().startswith("2 Copy them")
        assert d.column() == "systems"
        await d.press("shift+tab", "shift+tab")
        assert "figures missing" in d.line_here()
        await d.press("shift+tab", "shift+tab")
        assert "figures missing" not in d.line_here()
        assert d.headings().startswith("system")
        # The cursor has the same habits in each, and stops at the edges.
        for _ in range(3):
            await d.press("home")
            first = d.line_here()
            await d.press("down", "j", "up", "k", "up")
            assert d.line_here() == first
            await d.press("end", "down", "pagedown", "pageup", "pageup")
            assert d.line_here() == first
            await d.press(*["left"] * 9)
            begun = d.column()
            await d.press(*["right"] * 14)
            assert d.column() not in ("text", "name", begun)
            await d.press("tab")


async def test_t6_totals_and_the_larger_and_smaller_screens(driver):
    async with driver(world=reporting, size=(120, 40)) as d:
        assert d.counts().startswith("Steps 8, 2 decisions")
        assert "document says" in d.headings()
        assert "signals" in d.headings()
        assert d.says("Copy them", "doc") == "the CRM mails a fill⋯"
        assert d.says("Copy them", "signals") == "by hand"
        assert d.totals() == (
            "total 185 of 180 min AI could take 63 min = 34 % (a guess) analyst 78 % partner 14 % assistant 8 %"
        )
        await d.go_to_cell("Write the comment", "signals")
        await d.resize(60, 20)
        assert d.counts() == "Steps 8, ? 2   Exceptions 5, 4 unwritten   Systems 6"
        assert d.headings().split() == ["no", "really", "min", "<?!#", "=", "*", "AI"]
        assert d.line_here().startswith("5 Write the comment")
        assert d.totals().startswith("total 185 of 180 min AI could take 63 min")
        assert "F1 help" in d.footer()
        for width, height in ((60, 20), (80, 24), (120, 40), (200, 50), (40, 12)):
            await d.resize(width, height)
            for _ in range(3):
                assert len(d.headings()) <= width
                view = d._table()
                inner = view.scrollable_content_region.width
                assert {view.draw(n, inner, False).cell_length for n in range(view.line_count())} == {inner}
                assert all(laid.start + laid.width <= inner for laid in view.laid) or width < 60
                await d.press("tab")


async def test_t4_to_the_step_in_the_walkthrough_and_back_to_the_same_row(driver):
    async with driver(world=reporting) as d:
        await d.go_to_cell("Ask the lead", "systems")
        await d.press("3")
        assert d.place == "walk"
        assert d.line_here().startswith("4 Ask the lead")
        await d.press("4")
        assert d.line_here().startswith("4 Ask the lead")
        assert d.column() == "systems"
        # An exception is found as the line under its step.
        await d.press("tab")
        await d.go_to_cell("another layout", "response")
        await d.press("3")
        assert d.line_here().startswith("!  another layout")
        await d.press("4")
        assert "another layout" in d.line_here()
        assert d.column() == "response"
        # And the other way round: the walkthrough is left at another step.
        await d.press("3")
        await d.go_to("Check odd")
        await d.press("4")
        assert "figures missing" in d.line_here()
        await d.press("tab")
        await d.go_to_row("SharePoint")
        await d.press("3")
        assert d.line_here().startswith("8 File it")
        await d.press("4")
        assert d.line_here().startswith("SharePoint")


async def test_the_footer_names_what_can_be_pressed_and_what_cannot_says_why(driver):
    async with driver(world=reporting, size=(120, 30)) as d:
        assert "p d a letter" in d.footer()
        for words in ("Enter edit", "e line", "Tab next table", "Space tick", "/ filter", "n only", "o order", "= sum"):
            assert words in d.footer()
        for key in ("s", "w"):
            await d.press(key)
            assert d.told() == "That is said of exceptions: Tab goes to their table."
        await d.press("slash")
        assert "Enter to the rows   Esc show all" in d.footer()
        await d.press("escape", "enter")
        for words in ("Enter keep", "Tab next cell", "Down Up next row", "Right complete", "Esc restore"):
            assert words in d.footer()
        await d.press("escape", "tab")
        assert "p a s new version" in d.footer()
        assert "p d a" not in d.footer()
        for key in ("d", "g", "plus"):
            await d.press(key)
            assert d.told() == "That is said of steps: Tab goes to their table.", key
        await d.press("tab")
        assert "letter" not in d.footer()
        assert "new version" not in d.footer()
        await d.press("p")
        assert d.told() == "Systems have no letter: steps and exceptions have."
        await d.press("f1")
        assert "Help: Table" in d.dialog()
        await d.type("never written")
        assert "Never written down, undecided, without a letter" in d.dialog()
        await d.press("escape", "ctrl+p")
        await d.type("patterns and")
        await d.press("enter")
        assert "Patterns beside pain" in d.dialog()


async def test_no_process_and_an_empty_map_say_what_can_be_done(driver):
    async with driver(world=None) as d:
        await d.press("4")
        assert "No process" in d.top()
        for key in (
            "enter",
            "e",
            "tab",
            "slash",
            "n",
            "o",
            "p",
            "space",
            "asterisk",
            "equals_sign",
            "l",
            "c",
            "x",
            "I",
        ):
            await d.press(key)
            assert d.told() == "There is no process yet: press 1, then n to name one.", key
        await d.paste("Step\tMinutes\nPull\t5\n")
        assert d.told() == "There is no process to paste a table into."
        await d.press("1", "n")
        await d.form(name="Client reporting")
        await d.press("4")
        assert "Client reporting" in d.top()
        assert d.counts() == "Steps 0, 0 decisions   Exceptions 0, 0 never written down   Systems 0"
        assert d.detail() == "No steps yet: 3 goes to the walkthrough, I imports a CSV file."
        assert d.totals() == "total 0 min no minutes yet"
        for key in ("enter", "e", "p", "space", "c", "delete"):
            await d.press(key)
            assert d.told() == "There is no row here.", key
        for key in ("n", "o", "asterisk", "up", "end", "right"):
            await d.press(key)
        await d.press("equals_sign")
        assert "No step has minutes yet" in d.dialog()
        await d.press("escape", "l")
        assert "none said yet: = or g on a step" in d.dialog()
        await d.press("escape", "escape", "tab")
        assert "lines that begin with !" in d.detail()
        await d.press("tab")
        assert "named with #" in d.detail()
        assert d.totals() == "no system named yet"
        with d.elsewhere() as other:
            other.mapping.capture_all(other.processes.find(None), ["Pull figures #HubSpot ~5m"])
        await d.tick()
        assert d.line_here().startswith("HubSpot")
        assert d.totals() == "all in one place"


async def test_the_mouse_clicks_a_cell_opens_it_sorts_and_changes_the_table(driver):
    async with driver(world=reporting) as d:

        async def click(words: str, x: int, times: int = 1) -> None:
            y = next(place for place, row in enumerate(d.rows()) if words in row)
            await d.pilot.click(offset=(x, y), times=times)
            await d.settle()

        minutes = next(laid for laid in d._table().laid if laid.column.id == "minutes")
        await click("Check odd", minutes.start + 2)
        assert (d.column(), d.line_here()[:7]) == ("minutes", "3 Check")
        await click("Ask the lead", minutes.start + 2, times=2)
        assert d.in_cell
        assert (d.cell_of(), d.cell()) == ("step 4, minutes", "10")
        await d.press("escape")
        await click("really", minutes.start + 3)
        assert [row.split()[0] for row in d.table()] == ["8", "4", "7", "1", "6", "3", "2", "5"]
        await click("Systems 6", d.counts().index("Systems") + 2)
        assert d.headings().startswith("system")
        await click("Systems 6", 3)
        assert d.line_here().startswith("4 Ask the lead")
        await click("4 Table", 3)
        assert d.place == "home"
