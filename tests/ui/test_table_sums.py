"""T6, T7, T13: what AI could take with the sum behind it, the shares it rests on, and patterns beside pain."""

from __future__ import annotations

from ui.driver import a_process
from ui.reporting import reporting

WORKED = (
    ("Pull the figures", 25, "20 %", "a"),
    ("Copy them", 35, "", "a"),
    ("Check odd numbers", 30, "40 %", "d"),
    ("Write the comment", 45, "", "d"),
    ("Ask the partner", 25, "", "d"),
    ("Send the report", 10, "", "p"),
    ("File it", 5, "", "p"),
)
"""The worked numbers of formula B in the stories."""


async def test_t7_the_worked_sum_of_the_stories(driver):
    async with driver(world=a_process) as d:
        await d.press("4")
        rows = "".join(f"{name}\t{minutes}\n" for name, minutes, _, _ in WORKED)
        await d.paste(f"Step\tMinutes\n{rows}")
        await d.press("enter")
        assert d.totals() == "total 175 of 180 min 7 steps without a letter nobody named 100 %"
        # Typed: how often a step leaves its path, and one letter a step.
        for name, _, often, _ in WORKED:
            if often:
                await d.edit(name, "exceptions", f"! off the path {often}")
        await d.press("home")
        for _, _, _, letter in WORKED:
            await d.press(letter)
        assert "total 175 of 180 min AI could take 93.5 min = 53 % (a guess)" in d.totals()
        await d.go_to_row("Check odd")
        await d.press("equals_sign")
        said = " ".join(d.dialog().split())
        assert "whole process 93.5 of 175 min = 53 %" in said
        assert "how many cycles a week was not asked" in said
        assert "step 3 Check odd numbers 30 min x 50 % (D: AI drafts, a person checks)" in said
        assert "x 60 % (off its path 40 %) = 9 min" in said
        assert "shares used: P 0 %, D 50 %, A 90 %" in said
        # The highlighted step comes first; the others follow as one scrolls.
        await d.press("pagedown", "pagedown")
        assert "25 min x 50 % (D) x 100 % = 12.5 min" in d.dialog()
        await d.press("escape", "3", "e")
        await d.form(cycles="1")
        await d.press("4", "equals_sign")
        said = " ".join(d.dialog().split())
        assert "1 cycle a week = 1.6 h a week, 81 h a year" in said
        assert "budget 32-60 h pays back in about 21-39 weeks" in said
        # Changing an answer changes the line at once; it holds for the whole firm and is one undo.
        await d.press("enter")
        assert d.values() == {"draft": "50", "alone": "90"}
        await d.fill(draft="many")
        await d.press("ctrl+s")
        assert d.trouble() == "A share is a whole number from 0 to 100."
        await d.form(draft="60 %", alone="100")
        # 20, 35, 10.8, 27 and 15 minutes.
        assert "whole process 107.8 of 175 min = 62 %" in " ".join(d.dialog().split())
        assert "shares used: P 0 %, D 60 %, A 100 %" in d.dialog()
        await d.press("escape")
        assert "AI could take 107.8 min = 62 %" in d.totals()
        await d.press("u")
        assert "AI could take 93.5 min = 53 %" in d.totals()


async def test_t6_totals_name_roles_and_what_is_missing(driver):
    async with driver(world=reporting, size=(140, 30)) as d:
        assert d.totals().endswith("analyst 78 % partner 14 % assistant 8 %")
        await d.edit("File it", "role", "")
        assert d.totals().endswith("assistant 5 % nobody named 3 %")
        await d.press("equals_sign")
        assert "4 steps without a letter: counted as a person's" in d.dialog()
        await d.press("escape")
        await d.edit("File it", "minutes", "")
        await d.press("equals_sign")
        assert "1 step without minutes: not counted" in d.dialog()
        # The step under the cursor has no minutes: there is no sum of it to begin with.
        assert "File it" not in d.dialog()


async def test_t13_patterns_and_pain_are_two_lists_side_by_side(driver):
    async with driver(world=reporting, size=(120, 40)) as d:
        await d.press("l")
        rows = d.dialog().splitlines()
        head = next(row for row in rows if "Patterns: where AI can help" in row)
        edge = head.index("Pain: what motivates people")
        left = [row[:edge].strip() for row in rows]
        right = [row[edge:].strip() for row in rows]
        # By minutes on the left, by pain on the right.
        assert [row for row in left if "m " in row[:5]] == ["35m 2 Copy them into the sheet", "25m 1 Pull the figures"]
        assert "by hand" in left
        assert "same four filters" in left
        assert [row for row in right if "/5 " in row] == ["5/5 5 Write the comment", "4/5 2 Copy them into the sheet"]
        assert "Sunday evening work" in right
        for width, height in ((80, 24), (60, 20)):
            await d.resize(width, height)
            assert "35m 2 Copy them into" in d.dialog()
            assert "5/5 5 Write the" in d.dialog()
        await d.press("escape")
        assert not d.asking
