"""The table in the real program: cells by real keys, and a kill in the middle of one."""

from __future__ import annotations

import time

from .desk import Desk, type_slowly


def test_a_kill_in_the_middle_of_a_cell_loses_nothing(desk: Desk) -> None:
    with desk.program(size=(80, 24)) as terminal:
        terminal.press("4")
        terminal.wait_for("Steps 3")
        terminal.press("home", "enter")
        terminal.wait_for("› Pull figures")
        terminal.press("tab")
        terminal.wait_for("step 1, who › analyst")
        terminal.press("tab", "tab")
        terminal.wait_for("step 1, minutes › 25")
        terminal.press("shift+tab")
        terminal.wait_for("step 1, systems › HubSpot")
        type_slowly(terminal, ", Slack")
        terminal.press("enter")
        terminal.wait_gone("› HubSpot")
        assert "✓ saved" in "\n".join(terminal.screen())
        terminal.press("down", "left", "enter")
        terminal.wait_for("step 2, who › analyst")
        type_slowly(terminal, " or lead")
        terminal.wait_for("› analyst or lead")
        time.sleep(0.5)
        terminal.kill()
    assert [sorted(step.systems) for step in desk.shown().steps] == [["HubSpot", "Slack"], [], []]
    with desk.program(size=(80, 24), wait=False) as terminal:
        terminal.wait_for("✓ saved", timeout=30)
        terminal.wait_quiet(250, timeout=30)
        if "Steps 3" not in "\n".join(terminal.screen()):
            terminal.press("4")
        terminal.wait_for("step 2, who › analyst or lead")
        terminal.press("enter")
        terminal.wait_gone("› analyst or lead")
        terminal.press("ctrl+q")
        assert terminal.wait_exit() == 0
    assert [step.role for step in desk.shown().steps] == ["analyst", "analyst or lead", "assistant"]
