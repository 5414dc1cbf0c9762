"""The worst texts in the real program, in a pseudo-terminal: nothing it writes steers the terminal."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("a pseudo-terminal needs POSIX", allow_module_level=True)

from gaptui.workbook.workbook import Workbook
from hostile.test_crawl import worst_world
from terminal.desk import Desk, type_slowly
from terminal.emulator import steering


def test_nothing_the_program_writes_steers_the_terminal(tmp_path: Path) -> None:
    desk = Desk(tmp_path / "desk")
    desk.folder.mkdir()
    workbook = Workbook.create(desk.file, "\x1b]0;firm\x07[/]", "UTC", tmp_path / "backups")
    worst_world(workbook)
    workbook.close()
    with desk.on_map(size=(120, 40)) as terminal:
        terminal.press("home")
        for _ in range(10):
            terminal.press("pagedown")
            terminal.wait_quiet(60)
        for key in ("f4", "f1", "ctrl+p", "g", "e", "x"):
            terminal.press(key)
            terminal.wait_quiet(150)
            terminal.press("escape")
            terminal.wait_quiet(150)
        terminal.press("i")
        terminal.paste("]52;c;x \u202e\x07 \x9b31m [/bold] [@click=app.quit]x[/]")
        terminal.wait_quiet(150)
        type_slowly(terminal, "\u202e\x9b [/]")
        terminal.press("enter")
        terminal.wait_quiet(200)
        terminal.press("escape", "4")
        terminal.wait_for("Exceptions")
        for key in ("pagedown", "enter"):
            terminal.press(key)
            terminal.wait_quiet(60)
        terminal.paste("]52;c;y \u202e\x07 \x9b31m [/bold]")
        terminal.wait_quiet(60)
        terminal.press("escape", "tab", "end", "c")
        terminal.wait_quiet(60)
        terminal.press("escape", "tab", "l")
        terminal.wait_quiet(60)
        terminal.press("escape", "1")
        terminal.wait_quiet(200)
        for _ in range(10):
            terminal.press("down")
            terminal.wait_quiet(60)
        terminal.press("ctrl+q")
        assert terminal.wait_exit() == 0
        assert steering(terminal.raw) == []
    assert b"52;c" in terminal.raw  # as words: it was there
