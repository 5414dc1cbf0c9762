"""One procedure from the map to the file, by keyboard only, on eighty columns."""

from __future__ import annotations

import csv
from pathlib import Path

from ui.driver import with_lines

FOLDER = Path(__file__).parents[1] / "procedures"
FORTY_STEPS = with_lines(
    *(line for name in ("order_form", "zendesk_sync") for line in (FOLDER / f"{name}.txt").read_text().splitlines())
)


async def test_forty_steps_are_reviewed_corrected_lettered_and_exported(driver, tmp_path):
    async with driver(world=FORTY_STEPS) as d:
        await d.press("4")
        assert d.counts().startswith("Steps 40, 11 decisions   Exceptions 10, 10 never")
        assert d.totals().startswith("total 0 of 180 min no minutes yet")
        # Minutes: five for all of them, then down the column where it takes longer.
        await d.go_to_cell("Start the form", "minutes")
        await d.press("asterisk", "enter")
        await d.type("5")
        await d.press("enter", "asterisk", "enter")
        for minutes in range(10, 18):
            await d.retype(str(minutes))
            await d.press("down")
        await d.press("escape")
        assert d.totals().startswith("total 268 of 180 min 40 steps without a letter")
        # Corrected: a title, who does it in three rows at once, a system, and a question nobody asked.
        await d.edit("Sign  ", "text", "Sign the form")
        for words in ("Swap the terms", "Link the form", "Check the recipients"):
            await d.go_to_row(words)
            await d.press("space")
        await d.go_to_cell("Swap the terms", "role")
        await d.press("enter")
        await d.type("sal")
        await d.retype("sales assistant")
        await d.press("enter", "escape")
        assert sum("sales as" in row for row in d.table()) == 3
        await d.go_to_cell("Sign the form", "systems")
        await d.press("enter")
        await d.type(", ema")
        await d.press("right", "tab", "shift+tab")
        assert d.cell() == "PandaDoc, Email"
        await d.press("escape")
        await d.go_to_cell("Mark the deal", "inputs")
        await d.press("plus")
        # Lettered: all at once, then what a person keeps, going down.
        await d.type("the signed form #PandaDoc")
        await d.press("enter", "asterisk", "d", "asterisk")
        assert "without a letter" not in d.totals()
        await d.press("slash")
        await d.type("sign")
        await d.press("enter")
        count = len(d.table())
        assert 2 <= count < 40
        await d.press("home", *["p"] * count)
        assert all(row.split()[-1] == "P" for row in d.table())
        await d.press("escape")
        letters = [row.split()[-1] for row in d.table()]
        assert letters.count("P") == count
        assert letters.count("D") == 40 - count
        # Every exception is decided; those that stand in some document are marked.
        await d.press("tab", "asterisk", "s", "asterisk", "home", "w", "p", "a")
        assert "all decided" in d.totals()
        assert "Exceptions 10, 9 never" in d.counts()
        await d.press("equals_sign")
        assert "without a letter" not in d.dialog()
        await d.press("escape", "n", "x")
        await d.form(path="staff-notes.md")
        assert "Wrote" in d.told()
        await d.press("escape", "tab")
        await d.edit("Zapier", "way_out", "its own log")
        await d.press("tab", "x")
        await d.form()
        assert "Wrote" in d.told()
        assert d.place == "table"
    notes = (tmp_path / "staff-notes.md").read_text(encoding="utf-8")
    assert "no access" not in notes
    assert "only a delivery address known" in notes
    with (tmp_path / "client-reporting-steps.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 40
    assert [row["Minutes"] for row in rows] == [*map(str, range(10, 18)), *["5"] * 32]
    assert [row["AI help"] for row in rows] == letters
    signed = next(row for row in rows if row["Step"] == "Sign the form")
    assert signed["Systems"] == "PandaDoc, Email"
    assert next(row for row in rows if row["Step"].startswith("Mark the deal"))["Inputs"] == "the signed form #PandaDoc"
    assert sum(row["Who"] == "sales assistant" for row in rows) == 3
