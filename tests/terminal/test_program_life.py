"""The real program starts, ends and gives the terminal back, however it is ended."""

from __future__ import annotations

import os
import shutil
import signal
import stat
import subprocess
import sys
import time

import pytest

from store.long import times

from .desk import Desk, type_slowly
from .pty_driver import Terminal

LEFT_ALONE = (1000, 1002, 1003, 1006, 1049, 2004)
"""Modes of a full-screen program: mouse, alternate screen, bracketed paste."""


def assert_given_back(terminal: Terminal) -> None:
    terminal.screen()
    assert terminal.cooked()
    assert not terminal.emulator.modes.intersection(LEFT_ALONE)
    assert 25 in terminal.emulator.modes or b"\x1b[?25h" in terminal.raw


def test_it_ends_with_status_0_and_gives_the_terminal_back(desk: Desk) -> None:
    with desk.program() as terminal:
        assert not terminal.cooked()
        terminal.press("ctrl+q")
        assert terminal.wait_exit() == 0
        assert_given_back(terminal)


def test_the_demo_starts_and_leaves_nothing(desk: Desk) -> None:
    temporary = desk.folder / "temporary"
    temporary.mkdir()
    env = {"GAPTUI_HOME": str(desk.folder / "home"), "TMPDIR": str(temporary)}
    with Terminal([sys.executable, "-m", "gaptui", "demo"], size=(100, 30), env=env, cwd=desk.folder) as terminal:
        terminal.wait_for("demo, not kept", timeout=30)
        terminal.press("ctrl+q")
        assert terminal.wait_exit() == 0
        assert_given_back(terminal)
    assert list(temporary.iterdir()) == []


@pytest.mark.parametrize(("number", "status"), [(signal.SIGTERM, 143), (signal.SIGHUP, 129)][: times(1, 2)])
def test_a_signal_ends_it_and_the_unfinished_line_is_kept(desk: Desk, number: int, status: int) -> None:
    with desk.typing() as terminal:
        type_slowly(terminal, "half a li")
        terminal.wait_for("half a li")
        terminal.signal(number)
        assert terminal.wait_exit() == status
        assert_given_back(terminal)
    assert desk.drafts() == ["half a li"]


def test_a_signal_before_the_file_is_open_ends_it_too(desk: Desk) -> None:
    with desk.program(wait=False) as terminal:
        terminal.wait_for("opening", timeout=20)
        terminal.signal(signal.SIGTERM)
        assert terminal.wait_exit() == 143
        assert_given_back(terminal)


DEAF = """
import asyncio.unix_events as e, signal
signal.signal(signal.SIGHUP, signal.SIG_IGN)
e._UnixSelectorEventLoop.add_signal_handler = lambda *_: None
"""


@pytest.mark.parametrize("how", ["signal", "no signal"])
def test_a_closed_terminal_ends_it_and_the_unfinished_line_is_kept(desk: Desk, how: str) -> None:
    with desk.typing(before=DEAF if how == "no signal" else "") as terminal:
        type_slowly(terminal, "half a li")
        terminal.wait_for("half a li")
        terminal.hang_up()
        terminal.wait_exit()
    assert desk.drafts() == ["half a li"]


@pytest.mark.parametrize("how", ["signal", "no signal"][: times(1, 2)])
def test_a_closed_terminal_is_no_fault_of_the_program(desk: Desk, how: str) -> None:
    with desk.on_map(before=DEAF if how == "no signal" else "") as terminal:
        terminal.hang_up()
        assert terminal.wait_exit() == 129
    assert not list((desk.folder / "home").rglob("report-*"))


def test_bytes_that_are_no_text_do_not_end_it(desk: Desk) -> None:
    with desk.typing() as terminal:
        terminal.send(b"\xff\xfe\xc3\x28 \xe2\x82")
        type_slowly(terminal, "still here")
        terminal.wait_for("still here")
        assert terminal.status is None
        terminal.press("enter")
        terminal.wait_for("4 steps")
        terminal.press("ctrl+q")
        assert terminal.wait_exit() == 0
    assert desk.steps()[-1].endswith("still here")


@pytest.mark.parametrize("which", ["input", "output"])
def test_without_a_terminal_it_says_so_in_one_line(desk: Desk, which: str) -> None:
    master, slave = os.openpty()
    try:
        done = subprocess.run(
            [sys.executable, "-m", "gaptui", "--at", str(desk.file)],
            stdin=subprocess.DEVNULL if which == "input" else slave,
            stdout=slave if which == "input" else subprocess.PIPE,
            stderr=subprocess.PIPE,
            env={**os.environ, "GAPTUI_HOME": str(desk.folder / "home")},
            encoding="utf-8",
            timeout=60,
        )
    finally:
        os.close(slave)
        os.close(master)
    assert done.returncode == 2
    assert done.stderr.startswith("gaptui: ") and done.stderr.count("\n") == 1


def test_a_small_terminal_and_a_resize_do_not_end_it(desk: Desk) -> None:
    with desk.on_map(size=(80, 24)) as terminal:
        for size in ((20, 5), (1, 1), (200, 60), (80, 24)):
            terminal.resize(*size)
            terminal.wait_quiet(200)
        terminal.wait_for("Pull figures")
        terminal.press("ctrl+q")
        assert terminal.wait_exit() == 0


def test_what_it_makes_is_for_its_owner_only(desk: Desk) -> None:
    shutil.rmtree(desk.folder / "home", ignore_errors=True)
    desk.file.unlink()
    env = {"GAPTUI_HOME": str(desk.folder / "home")}
    old = os.umask(0o022)
    try:
        with Terminal([sys.executable, "-m", "gaptui"], size=(100, 30), env=env, cwd=desk.folder) as terminal:
            terminal.wait_for("Nothing here yet", timeout=30)
            terminal.press("n")
            terminal.wait_for("What is it called")
            type_slowly(terminal, "Quoting")
            terminal.press("ctrl+s")
            terminal.wait_for("Added process")
            terminal.press("ctrl+q")
            assert terminal.wait_exit() == 0
    finally:
        os.umask(old)
    found = list((desk.folder / "home").rglob("*"))
    assert any(path.suffix == ".gap" for path in found)
    for path in found:
        assert not stat.S_IMODE(path.stat().st_mode) & 0o077, path


def test_a_file_replaced_under_it_is_not_written_to(desk: Desk) -> None:
    with desk.typing() as terminal:
        type_slowly(terminal, "before")
        terminal.press("enter")
        terminal.wait_gone("› before")
        time.sleep(0.5)
        other = desk.folder / "from-elsewhere"
        shutil.copy2(desk.file, other)
        os.replace(other, desk.file)
        there = desk.file.read_bytes()
        terminal.wait_for("NOT SAVED", timeout=5)
        type_slowly(terminal, "into the void")
        terminal.press("enter")
        terminal.wait_quiet(500)
        terminal.wait_for("into the void")
        shown = "\n".join(terminal.screen())
        assert "NOT SAVED" in shown and "✓ saved" not in shown
        terminal.press("ctrl+q")
        terminal.wait_exit()
        assert_given_back(terminal)
    assert desk.file.read_bytes() == there
