"""T4, T12 and trap 16: a filter as one types, an order on a key only, and rows that never jump by themselves."""

from __future__ import annotations

from ui.reporting import reporting


def numbers(d) -> list[str]:
    return [row.replace("✓", " ").split()[0] for row in d.table()]


async def test_t4_filter_as_you_type_over_every_column(driver):
    async with driver(world=reporting) as d:
        await d.go_to_row("Ask the partner")
        await d.press("slash")
        for letter, rows in (("t", "12345678"), ("h", "1234567")):
            await d.type(letter)
            assert "".join(numbers(d)) == rows
        # Words of every column, in any order and as parts of words: who, systems, and lines under a step.
        for words, rows in (
            ("hubspot", "12"),
            ("PART", "6"),
            ("send ask", "6"),
            ("filled sheet", "2"),
            ("sunday", "5"),
            ("by hand", "2"),
            ("travelling", "6"),
            ("dump", ""),
            ("assistant email", "7"),
            ("~25m", "16"),
        ):
            await d.retype(words)
            assert "".join(numbers(d)) == rows, words
            assert d.shown_count() == f"{len(rows)} of 8 shown"
        await d.retype("nowhere")
        assert d.shown_count() == "0 of 8 shown"
        assert d.detail() == "No row has that. Esc shows all again."
        await d.retype("ask the")
        assert numbers(d) == ["1", "3", "4", "6"]
        # Enter keeps it: the rows have the keys again.
        await d.press("enter")
        assert numbers(d) == ["1", "3", "4", "6"]
        await d.go_to_cell("Ask the lead", "text")
        await d.press("enter")
        await d.retype("Call the boss")
        await d.press("down")
        # What was edited stays in its place, though it has the words no more.
        assert numbers(d) == ["1", "3", "4", "6"]
        assert "Call the boss" in d.table()[2]
        assert d.cell_of() == "step 6, step"
        await d.press("escape", "slash")
        assert d.filtering
        await d.press("down")
        assert numbers(d) == ["1", "3", "4", "6"]
        await d.press("p", "p")
        assert d.shown_count() == "4 of 8 shown"
        # Esc shows all, the cursor on the row it was on.
        await d.go_to_row("Call the boss")
        await d.press("escape")
        assert numbers(d) == list("12345678")
        assert d.line_here().startswith("4 Call the boss")
        assert d.shown_count() == ""
        await d.press("slash")
        await d.type("boss")
        await d.press("escape")
        assert numbers(d) == list("12345678")
        # The totals are those of the process, whatever is shown.
        await d.press("slash")
        await d.type("partner")
        assert d.totals().startswith("total 185 of 180 min")
        # Each table has a filter of its own.
        await d.press("enter", "tab")
        assert d.shown_count() == ""
        await d.press("slash")
        for words, count in (("never written down", 4), ("1 in 10", 3), ("6", 1), ("undecided", 4), ("old crm", 1)):
            await d.retype(words)
            assert d.shown_count() == f"{count} of 5 shown", words
        await d.press("enter", "shift+tab")
        assert d.shown_count() == "1 of 8 shown"


async def test_t12_one_key_shows_what_was_never_written_down_and_on(driver):
    async with driver(world=reporting) as d:
        shown = []
        for _ in range(4):
            await d.press("n")
            shown.append((d.told(), "".join(numbers(d))))
        goes_on = "n again goes on, Esc shows all"
        assert shown == [
            (f"Only those without a letter. {goes_on}", "5678"),
            (f"Only those with an open question. {goes_on}", "45678"),
            (f"Only those without minutes. {goes_on}", ""),
            ("All rows", "12345678"),
        ]
        await d.press("n")
        assert d.shown_count() == "only those without a letter 4 of 8 shown"
        await d.go_to_row("Ask the partner")
        await d.press("d", "p")
        assert numbers(d) == list("5678")
        await d.press("escape")
        assert numbers(d) == list("12345678")
        await d.press("tab", "n")
        assert d.told() == "Only those never written down. n again goes on, Esc shows all"
        assert len(d.table()) == 4
        # A ready list for notes: what is written down now stays, until it is asked for anew.
        await d.go_to_row("figures missing")
        await d.press("w")
        assert len(d.table()) == 4
        assert "Exceptions 5, 3 never written down" in d.counts()
        await d.press("slash")
        await d.type("on leave")
        assert len(d.table()) == 1
        await d.press("escape", "n", "n")
        assert d.shown_count() == "only those undecided for the new version 4 of 5 shown"
        assert len(d.table()) == 4
        await d.press("n", "tab", "n")
        assert [row.split()[0] for row in d.table()] == ["HubSpot", "Google"]
        await d.press("n")
        assert d.told().startswith("Only those without a way out.")
        assert len(d.table()) == 5


async def test_o_orders_by_the_column_turns_round_and_back(driver):
    async with driver(world=reporting) as d:
        await d.go_to_cell("Check odd", "minutes")
        await d.press("o")
        assert numbers(d) == ["8", "4", "7", "1", "6", "3", "2", "5"]
        assert "min^" in d.headings()
        assert d.told() == "Ordered; it stays so until you press o again"
        assert d.line_here().startswith("3 Check odd")
        # Nothing jumps when it is edited, or when something comes from elsewhere.
        await d.edit("Ask the partner", "minutes", "3")
        assert numbers(d) == ["8", "4", "7", "1", "6", "3", "2", "5"]
        with d.elsewhere() as other:
            process = other.processes.find(None)
            other.mapping.capture_all(process, ["Wash up ~1m"])
            steps = other.mapping.map(process).steps
            other.arranging.remove(steps[0].id)
        await d.tick()
        assert [row.split()[1] for row in d.table()] == ["File", "Ask", "Send", "Ask", "Check", "Copy", "Write", "Wash"]
        await d.press("o")
        assert "minv" in d.headings()
        assert [row.split()[1] for row in d.table()] == ["Write", "Copy", "Check", "Ask", "Send", "File", "Ask", "Wash"]
        await d.press("o")
        assert numbers(d) == list("12345678")
        assert "min^" not in d.headings()
        assert d.told() == "In the order of the map"
        # What is not known stands at the end, both ways round.
        await d.go_to_cell("Copy", "help")
        for order in ("12345678", "32145678"):
            await d.press("o")
            assert [d.table()[place].split()[-1] for place in range(3)] in (["A", "D", "D"], ["D", "D", "A"]), order
            assert d.table()[-1].split()[-1] == "."
        await d.press("left", "o")
        assert "*^" not in d.headings()
        assert "^" in d.headings()
        await d.press("tab")
        await d.go_to_cell("travelling", "often")
        await d.press("o", "o")
        assert [d.says(words, "often") for words in ("figures", "on leave", "another")] == [
            "2 in 5",
            "1 in 10",
            "1 in 10",
        ]
        assert "figures missing" in d.table()[0]
        await d.press("tab")
        await d.go_to_cell("Google", "name")
        await d.press("o")
        assert [row.split()[0] for row in d.table()] == sorted(row.split()[0] for row in d.table())


async def test_a_filter_and_an_order_stay_together(driver):
    async with driver(world=reporting) as d:
        await d.go_to_cell("Check odd", "text")
        await d.press("o")
        await d.press("slash")
        await d.type("ask")
        assert [row.split()[1] for row in d.table()] == ["Ask", "Ask", "Check", "Pull"]
        await d.press("enter", "o")
        assert [row.split()[1] for row in d.table()] == ["Pull", "Check", "Ask", "Ask"]
        await d.press("asterisk")
        assert "4 ticked" in d.told()
        # Esc takes one thing after the other: first the ticks, then the filter.
        await d.press("escape")
        assert d.shown_count() == "4 of 8 shown"
        assert not any("✓" in row for row in d.table())
        await d.press("escape")
        assert len(d.table()) == 8
        assert "v" in d.headings()
        # A letter sets no row that nobody sees.
        await d.go_to_row("Ask the partner")
        await d.press("space", "slash")
        await d.type("file it")
        await d.press("enter", "a", "escape", "escape")
        assert [d.says(words, "help") for words in ("Ask the partner", "File it")] == [".", "A"]
