"""The owner's day in the real program: a note in an editor of one's own, and a line from another shell."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from pathlib import Path

from gaptui.workbook.workbook import Workbook

from .desk import Desk, type_slowly
from .pty_driver import Terminal

EDITOR = """\
import pathlib, sys
file = pathlib.Path(sys.argv[-1])
text = file.read_text(encoding="utf-8")
print(f"the editor has {len(text.splitlines())} lines", flush=True)
sys.stdin.readline()
file.write_text(text + "first line \\x1b[31m[/]\\nsecond line\\n", encoding="utf-8")
"""
FAILING = EDITOR + "sys.exit(3)\n"


def on_day(desk: Desk, **env: str) -> Terminal:
    """The program with the cursor on the one line of today."""
    workbook = Workbook.open(desk.file)
    process = workbook.processes.find(None)
    workbook.diary.say(process, "called IT about the token")
    workbook.remember_place("log", process, None)
    workbook.close()
    terminal = desk.program(env=dict(env))
    terminal.wait_for("called IT about the token")
    return terminal


def note(desk: Desk) -> str:
    workbook = Workbook.open(desk.file)
    try:
        return workbook.diary.lines(workbook.processes.find(None))[0].more
    finally:
        workbook.close()


def left_in(folder: Path) -> list[Path]:
    return sorted(folder.glob("gaptui-*"))


def with_editor(desk: Desk, script: str) -> dict[str, str]:
    file = desk.folder / "my editor.py"
    file.write_text(script, encoding="utf-8")
    aside = desk.folder / "aside"
    aside.mkdir()
    return {"EDITOR": f'"{sys.executable}" "{file}"', "VISUAL": "", "TMPDIR": str(aside)}


def test_l8_a_note_from_the_editor_comes_back_and_the_screen_is_whole(desk: Desk) -> None:
    env = with_editor(desk, EDITOR)
    aside = Path(env["TMPDIR"])
    with on_day(desk, **env) as terminal:
        before = terminal.wait_quiet(400)
        for lines in (2, 4):
            terminal.press("E")
            terminal.wait_for(f"the editor has {lines - 2} lines")
            assert terminal.cooked()
            (file,) = left_in(aside)
            assert file.stat().st_mode & 0o777 == 0o600
            terminal.send("\r")
            terminal.wait_for(f"+{lines} lines")
            shown = terminal.wait_for("The note is kept. u takes it back")
            terminal.wait_quiet(300)
            assert not terminal.cooked()
            assert left_in(aside) == []
            # The frame stands where it stood: head, tabs, day, line and keys.
            assert [shown[row] for row in (0, 1, 2, -1)] == [before[row] for row in (0, 1, 2, -1)]
            assert "the editor has" not in "\n".join(shown)
        assert note(desk) == "\n".join(["first line [31m[/]", "second line"] * 2)
        # Keys go to the program again, and one undo takes back one note.
        terminal.press("u")
        terminal.wait_for("+2 lines")
        terminal.press("i")
        type_slowly(terminal, "+ still typing")
        terminal.press("enter")
        terminal.wait_for(re.compile(r"\+ +still typing"))
        terminal.press("ctrl+q")
        assert terminal.wait_exit() == 0
    assert note(desk) == "first line [31m[/]\nsecond line"


def test_l8_an_editor_that_fails_or_is_not_there_leaves_the_note_as_it_was(desk: Desk) -> None:
    env = with_editor(desk, EDITOR)
    aside, mine = Path(env["TMPDIR"]), desk.folder / "my-editor"
    env |= {"EDITOR": mine.name, "PATH": f"{desk.folder}{os.pathsep}{os.environ['PATH']}"}
    with on_day(desk, **env) as terminal:
        terminal.press("E")
        terminal.wait_for("The editor my-editor could not be started", timeout=4)
        terminal.wait_for("called IT about the token")
        assert left_in(aside) == []
        mine.write_text(f"#!{sys.executable}\n{FAILING}", encoding="utf-8")
        mine.chmod(0o700)
        terminal.press("E")
        terminal.wait_for("the editor has 0 lines")
        terminal.send("\r")
        terminal.wait_for("The editor ended with an error. The note stays as it was", timeout=4)
        # What was written there is not lost: its file stays.
        (file,) = left_in(aside)
        assert "second line" in file.read_text(encoding="utf-8")
        assert "+2 lines" not in "\n".join(terminal.screen())
        terminal.press("ctrl+q")
        assert terminal.wait_exit() == 0
    assert note(desk) == ""


def test_a_line_from_the_shell_shows_in_the_running_window(desk: Desk) -> None:
    with on_day(desk) as terminal:
        terminal.wait_quiet(300)
        command = [
            sys.executable,
            "-m",
            "gaptui",
            "log",
            "--at",
            str(desk.file),
            "! token expired -> log in on Mondays",
        ]
        env = {**os.environ, "GAPTUI_HOME": str(desk.folder / "home")}
        done = subprocess.run(command, env=env, capture_output=True, text=True, check=True, timeout=60)
        since = time.monotonic()
        assert done.stdout == "! token expired -> log in on Mondays\n"
        # No key is pressed: the window finds it by itself. A second is meant; a busy machine gets five.
        terminal.wait_for("log in on Mondays", timeout=5)
        assert time.monotonic() - since < 5
        terminal.wait_for('In the other terminal: Wrote down a problem "token expired"')
        terminal.press("ctrl+q")
        assert terminal.wait_exit() == 0
