"""Pastes, Escape and keys that come in pieces, as real terminals send them."""

from __future__ import annotations

import re
import time

import pytest

from gaptui.records.bundle import Bundle
from gaptui.records.mapping import Answer, Decision, Note, Parked, Step, StepException, SystemUse
from gaptui.records.process import Process
from store.long import times

from .desk import STEPS, Desk, type_slowly
from .pty_driver import Terminal

PASTED = "Call the client @analyst\n! nobody answers 1/5 -> write\nClose the ticket"


def rows_of(bundle: Bundle) -> object:
    """What people said; not when the row was touched last."""
    kinds = (Process, Step, Note, Decision, Answer, StepException, SystemUse, Parked)
    return [[{name: getattr(row, name) for name in kind.model_fields} for row in bundle.all(kind)] for kind in kinds]


def pause(terminal: Terminal, seconds: float) -> None:
    end = time.monotonic() + seconds
    while (left := end - time.monotonic()) > 0:
        terminal.read(left)


@pytest.mark.parametrize("where", ["capture line", "map"])
def test_a_paste_of_many_lines_asks_once_and_is_one_undo(desk: Desk, where: str) -> None:
    with desk.typing() if where == "capture line" else desk.on_map() as terminal:
        terminal.paste(PASTED)
        terminal.wait_for("3 lines: add them")
        terminal.wait_quiet(300)
        assert len(desk.steps()) == 3
        terminal.press("enter")
        terminal.wait_for("Close the ticket")
        assert len(desk.steps()) == 5
        terminal.press("escape", "u")
        terminal.wait_gone("Close the ticket")
        terminal.press("ctrl+q")
        assert terminal.wait_exit() == 0
    assert len(desk.steps()) == 3


def test_a_paste_that_is_declined_adds_nothing_and_keeps_what_was_typed(desk: Desk) -> None:
    with desk.typing() as terminal:
        type_slowly(terminal, "begun")
        terminal.paste(PASTED)
        terminal.wait_for("3 lines: add them")
        terminal.press("escape")
        terminal.wait_gone("3 lines: add them")
        assert "› begun" in "\n".join(terminal.screen())
    assert len(desk.steps()) == 3


def test_a_paste_of_one_line_goes_into_the_line_without_its_control_characters(desk: Desk) -> None:
    with desk.typing() as terminal:
        terminal.paste("tab\tand\x07 bell \u202eand\x9b more")
        terminal.wait_for("› tab and bell and more")


@pytest.mark.parametrize(
    "text",
    [
        "Kunde fragt nach x und Marke\rDann m, t, s und - weiter\ru\rE\r",
        "-----\r-----\r",
        "Ku-u-u-u-u-u-",
        "KKKKJJJJ\rmmmm\rtttt\r",
        "Send it to the team\rexit\rbring the numbers\r",
    ][: times(1, 5)],
)
def test_an_unbracketed_paste_on_the_map_destroys_nothing(desk: Desk, text: str) -> None:
    """It may add or change, if `u` takes it back; it may lose nothing, and write no file."""
    before, actions = desk.bundle(), desk.actions()
    files = {path for path in desk.folder.rglob("*") if "home" not in path.parts}
    with desk.on_map() as terminal:
        terminal.send(text)
        terminal.wait_quiet(500)
        for _ in range(3):
            terminal.press("escape")
            terminal.wait_quiet(150)
        while (extra := desk.actions() - actions) != 0:
            terminal.press("u" if extra > 0 else "U")
            terminal.wait_quiet(150)
            assert desk.actions() - actions != extra, "what it did cannot be undone"
        terminal.press("ctrl+q")
        assert terminal.wait_exit() == 0
    assert rows_of(desk.bundle()) == rows_of(before)
    assert {path for path in desk.folder.rglob("*") if "home" not in path.parts} <= files


def test_a_burst_of_one_command_key_gives_at_most_one_command(desk: Desk) -> None:
    with desk.on_map() as terminal:
        terminal.send("KKKKKKKK")
        terminal.wait_quiet(500)
    moved = desk.steps()
    assert moved in (
        ["Pull figures", "Check odd numbers", "Send the report"],
        ["Pull figures", "Send the report", "Check odd numbers"],
    )


@pytest.mark.parametrize("apart", [0.002, 0.0, 0.03][: times(1, 3)])
def test_typing_on_after_enter_keeps_every_line_as_it_was_typed(desk: Desk, apart: float) -> None:
    """A fast typist, or a slow machine, does not wait until a step is drawn."""
    said = [f"Spoken line {n}" for n in range(6)]
    with desk.typing() as terminal:
        for letter in "".join(f"{line}\r" for line in said):
            terminal.send(letter)
            pause(terminal, apart) if apart else None
        terminal.wait_quiet(700, timeout=20)
        terminal.press("ctrl+q")
        assert terminal.wait_exit() == 0
    assert desk.steps()[3:] == said


@pytest.mark.parametrize("how", ["SSH_CONNECTION", "", "SSH_TTY"][: times(2, 3)])
def test_arrow_keys_in_pieces_are_arrow_keys_over_a_slow_line(desk: Desk, how: str) -> None:
    """Over a slow line only: over a local one nothing comes in pieces, and Escape need not wait."""
    env = {how: "192.0.2.1 1 192.0.2.2 22"} if how else {}
    with desk.typing(env=env) as terminal:
        type_slowly(terminal, "ac")
        terminal.send(b"\x1b")
        pause(terminal, 0.06 if how else 0.0)
        terminal.send(b"[D")
        pause(terminal, 0.3)
        type_slowly(terminal, "b")
        terminal.wait_for("› abc")


def test_escape_is_quick_over_a_local_line(desk: Desk) -> None:
    """The key after it, a tenth of a second later, is a key of its own: not Alt and that key."""
    with desk.typing() as terminal:
        terminal.send(b"\x1b")
        pause(terminal, 0.1)
        terminal.send(b"k")
        terminal.wait_for("Check odd numbers: what")
        assert not re.search("› *k", "\n".join(terminal.screen()))


def test_a_click_is_no_key(desk: Desk) -> None:
    with desk.on_map() as terminal:
        row = next(y for y, line in enumerate(terminal.screen()) if "Check odd numbers" in line)
        terminal.send(f"\x1b[<0;10;{row + 1}M\x1b[<0;10;{row + 1}m".encode())
        terminal.wait_for("Check odd numbers: what")
        terminal.press("ctrl+q")
        assert terminal.wait_exit() == 0
    assert len(desk.steps()) == len(STEPS)


def test_each_screen_is_painted_when_it_is_seen_first_and_when_one_comes_back(desk: Desk) -> None:
    seen = {
        "1": "name 2 more candidates",
        "2": "PICK SCORE",
        "4": "really",
        "5": "Nobody answers for it yet",
        "6": "Nothing is written on this day",
        "7": "No lesson yet",
    }
    with desk.on_map() as terminal:
        for _ in range(2):
            for key, words in seen.items():
                terminal.press(key)
                terminal.wait_for(words)
                terminal.press("3")
                terminal.wait_for("starts when")
        terminal.press("ctrl+q")
        assert terminal.wait_exit() == 0
