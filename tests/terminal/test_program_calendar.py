"""C2, C4: the calendar in the real program: hours planned and kept by real keys are there after a kill."""

from __future__ import annotations

import re

from gaptui.workbook.workbook import Workbook

from .desk import Desk, type_slowly


def states(desk: Desk) -> list[str]:
    workbook = Workbook.open(desk.file)
    try:
        return [block.state.value for block in workbook.calendar.view(workbook.processes.find(None)).blocks]
    finally:
        workbook.close()


def test_hours_planned_and_kept_are_still_there(desk: Desk) -> None:
    with desk.program(size=(80, 24)) as terminal:
        terminal.press("5")
        terminal.wait_for("no hours are protected yet")
        terminal.press("n")
        terminal.wait_for("Which days and hours")
        # Every day, so that it is the same test on a Sunday.
        type_slowly(terminal, "mon-sun 0:00-0:30 x2")
        terminal.wait_for("14 blocks: Mon-Sun 0:00-0:30, 2 weeks")
        terminal.press("enter")
        terminal.wait_quiet(150)
        type_slowly(terminal, "a try")
        terminal.press("enter")
        terminal.wait_for("Planned 14 blocks")
        terminal.press("tab")
        terminal.wait_for("0.5 h build  o planned")
        # It is still to come: said twice.
        terminal.press("k")
        terminal.wait_for("k again says that it was kept")
        terminal.press("k")
        # On a Monday the cursor goes on to the first block: it is over, and nobody spoke of it.
        terminal.wait_for(re.compile("✓ (kept|build)"))
        assert "✓ saved" in "\n".join(terminal.screen())
        terminal.kill()
    assert sorted(states(desk)) == ["kept", *["planned"] * 13]
    with desk.program(size=(80, 24), wait=False) as terminal:
        terminal.wait_for("✓ saved", timeout=30)
        terminal.wait_quiet(250, timeout=30)
        if "weeks " not in "\n".join(terminal.screen()):
            terminal.press("5")
        terminal.wait_for("o✓ooooo")
        # Undo reaches over the kill.
        terminal.press("u")
        terminal.wait_for("1 ooooooo")
        terminal.press("ctrl+q")
        assert terminal.wait_exit() == 0
    assert states(desk) == ["planned"] * 14
