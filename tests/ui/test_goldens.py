"""Each screen as text, from the example firm at a fixed time. GAPTUI_GOLDENS=write makes them anew: read the diff."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from gaptui.demo import write_demo_workbook
from ui.driver import HandClock

GOLDENS = Path(__file__).parent / "goldens"
SIZES = [(80, 24), (120, 40)]


def check(d, name: str) -> list[str]:
    """The names of what differs; with GAPTUI_GOLDENS=write, write it instead."""
    width, height = d.app.size
    golden = GOLDENS / f"{name}_{width}x{height}.txt"
    shown = d.screen() + "\n"
    if os.environ.get("GAPTUI_GOLDENS") == "write":
        golden.write_text(shown, encoding="utf-8")
    if golden.exists() and shown == golden.read_text(encoding="utf-8"):
        return []
    print(f"--- {golden.name} is now\n{shown}")
    return [golden.name]


@pytest.mark.parametrize("size", SIZES, ids=["80x24", "120x40"])
async def test_the_screens_are_the_golden_ones(driver, file, size):
    clock = HandClock()
    write_demo_workbook(file, clock)
    async with driver(clock=clock, size=size) as d:
        differ = check(d, "home")
        await d.press("f1")
        differ += check(d, "home_help")
        await d.press("escape", "2", "right", "home")
        differ += check(d, "pick_questions")
        await d.press("pagedown", "pagedown", "down", "enter")
        differ += check(d, "pick_number")
        await d.press("escape", "escape", "o", "w")
        differ += check(d, "pick_why")
        await d.press("escape", "t")
        differ += check(d, "pick_usual")
        await d.press("escape", "a")
        differ += check(d, "pick_authority")
        await d.press("escape", "end", "enter")
        differ += check(d, "pick_one")
        await d.press("escape", "f1")
        differ += check(d, "pick_help")
        await d.press("escape", "home", "1", "d")
        differ += check(d, "home_decision")
        await d.press("escape", "l")
        differ += check(d, "home_look_back")
        await d.press("escape", "enter")
        await d.go_to("Check odd")
        differ += check(d, "walk_map")
        await d.press("i")
        await d.type('Ask the client @analyst #"Google Sheets" ~1h30 -d')
        differ += check(d, "walk_capture")
        await d.press("ctrl+u")
        await d.type("! late again 2/5 -> ask #g")
        differ += check(d, "walk_completion")
        await d.press("ctrl+u", "escape", "f1")
        differ += check(d, "walk_help")
        await d.press("escape", "f4")
        differ += check(d, "walk_parked")
        await d.press("escape", "g")
        differ += check(d, "walk_signals")
        await d.press("escape", "E")
        differ += check(d, "walk_end")
        await d.press("escape", "f2")
        differ += check(d, "walk_start")
        await d.form()
        await d.at(1, 15)
        differ += check(d, "walk_sitting")
        await d.press("escape", "home", "4", "home", "down")
        differ += check(d, "table_steps")
        await d.press("right", "enter")
        differ += check(d, "table_cell")
        await d.press("escape", "f1")
        differ += check(d, "table_help")
        await d.press("escape", "=")
        differ += check(d, "table_sum")
        await d.press("escape", "l")
        differ += check(d, "table_lists")
        await d.press("escape", "tab", "/")
        await d.type("client")
        differ += check(d, "table_exceptions")
        await d.press("escape", "tab")
        differ += check(d, "table_systems")
        await d.press("escape", "5")
        differ += check(d, "calendar_week")
        await d.press("k", "pagedown", "shift+tab", "enter", "down")
        differ += check(d, "calendar_in_hand")
        await d.press("escape", "n")
        await d.type("tue thu 9-12 x6")
        differ += check(d, "calendar_plan")
        await d.press("escape", "o")
        differ += check(d, "calendar_owner")
        await d.press("escape", "l")
        differ += check(d, "calendar_account")
        await d.press("escape", "f1")
        differ += check(d, "calendar_help")
        await d.press("escape", "6", "home")
        differ += check(d, "log_day")
        await d.press("i")
        await d.type('/tried 3 odd weeks marked #ChatGPT #"Google Sheets": works -> ask Jo')
        differ += check(d, "log_line")
        await d.press("ctrl+u", "escape")
        await d.go_to_log("STUCK")
        await d.press("enter")
        differ += check(d, "log_stuck")
        await d.press("escape", "/")
        await d.type("export")
        differ += check(d, "log_search")
        await d.press("escape", "f1")
        differ += check(d, "log_help")
        await d.press("escape")
    assert not differ
