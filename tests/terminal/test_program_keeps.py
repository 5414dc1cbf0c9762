"""What the real program promised is kept: kill -9, two programs at once. Long form: `python -m benchmarks.kills`."""

from __future__ import annotations

import random
import time

import pytest

from store.long import times

from .desk import PROCESS, Desk, type_slowly
from .pty_driver import Terminal


def capture_line(terminal: Terminal) -> str:
    return next((row.partition("›")[2].strip() for row in terminal.screen() if "›" in row), "")


def start_again(desk: Desk) -> Terminal:
    """The program where it was left: the walkthrough, or Home where it had no time to remember."""
    terminal = desk.program(wait=False)
    terminal.wait_for(PROCESS, timeout=30)
    terminal.wait_quiet(700, timeout=30)
    if "starts when" not in "\n".join(terminal.screen()):
        terminal.press("3")
        terminal.wait_for("starts when")
        terminal.wait_quiet(200)
    return terminal


@pytest.mark.parametrize("seed", range(times(1, 20)))
def test_a_kill_loses_nothing_acknowledged_and_no_typing_older_than_half_a_second(desk: Desk, seed: int) -> None:
    chance = random.Random(seed)
    entered: list[str] = []
    with desk.typing() as terminal:
        time.sleep(1.1)  # so long it may take to remember the screen
        for n in range(chance.randint(1, 4)):
            name = f"Kept {seed} {n}"
            type_slowly(terminal, name)
            terminal.wait_for(f"› {name}")
            terminal.press("enter")
            terminal.wait_gone(f"› {name}")
            assert "✓ saved" in "\n".join(terminal.screen())
            entered.append(name)
        type_slowly(terminal, "an unfinished thou")
        terminal.read(0)
        end = time.monotonic() + 0.5
        while time.monotonic() < end:
            terminal.read(0.05)
        type_slowly(terminal, "ght"[: chance.randint(0, 3)])
        terminal.kill()
    assert desk.steps()[3:] == entered
    with start_again(desk) as terminal:
        terminal.wait_for("an unfinished thou")
        assert capture_line(terminal).startswith("an unfinished thou")
        terminal.press("enter")
        terminal.wait_gone("› an unfinished")
        terminal.press("ctrl+q")
        assert terminal.wait_exit() == 0
    assert len(desk.steps()) == 3 + len(entered) + 1
    assert desk.drafts() == []


def test_a_kill_right_after_enter(desk: Desk) -> None:
    """Enter and kill -9 in one breath: the line is a step or still in the capture line, never nowhere."""
    with desk.typing() as terminal:
        type_slowly(terminal, "one breath")
        terminal.wait_for("one breath")
        end = time.monotonic() + 0.6
        while time.monotonic() < end:
            terminal.read(0.05)
        terminal.press("enter")
        terminal.kill()
    assert ("one breath" in desk.steps()) != (desk.drafts() == ["one breath"])


def test_two_programs_on_one_file_see_each_other(desk: Desk) -> None:
    with desk.typing() as one, desk.on_map() as two:
        type_slowly(one, "Ask the partner")
        one.wait_for("› Ask the partner")
        one.press("enter")
        two.wait_for("Ask the partner", timeout=5)
        two.press("i")
        two.wait_for("Enter keep")
        type_slowly(two, "File it")
        two.press("enter")
        one.wait_for("File it", timeout=5)
        one.press("ctrl+q")
        two.press("ctrl+q")
        assert one.wait_exit() == two.wait_exit() == 0
    assert sorted(desk.steps()[3:]) == ["Ask the partner", "File it"]


def test_neither_of_two_programs_overwrites_the_other(desk: Desk) -> None:
    with desk.on_map() as one, desk.on_map() as two:
        for terminal in (one, two):
            terminal.press("end", "up", "enter")
            terminal.wait_for("› Send the report @assistant")
        type_slowly(one, " by nine")
        one.press("enter")
        two.wait_for("Send the report", timeout=5)
        two.wait_quiet(1500, timeout=10)
        type_slowly(two, " by mail")
        two.press("enter")
        two.wait_quiet(300)
        assert desk.steps()[-1] == "Send the report by nine"
        assert "by mail" in capture_line(two)
        # Shown what it has become, the person says it again, on purpose.
        two.press("enter")
        two.wait_quiet(300)
        assert desk.steps()[-1] == "Send the report by mail"


def test_each_of_two_programs_keeps_its_own_unfinished_line(desk: Desk) -> None:
    with desk.typing() as one, desk.typing() as two:
        type_slowly(one, "mine")
        type_slowly(two, "yours")
        time.sleep(0.6)
        one.kill()
        two.kill()
    with start_again(desk) as one:
        first = capture_line(one)
        assert first in ("mine", "yours")
        one.press("enter")
        one.wait_gone(f"› {first}")
        one.press("ctrl+q")
        one.wait_exit()
    with start_again(desk) as two:
        assert {first, capture_line(two)} == {"mine", "yours"}
