"""The driver against programs whose behaviour is known, and against ones that must make it fail.

It knows nothing of gaptui.
"""

from __future__ import annotations

import os
import re
import signal
import sys
import time
from pathlib import Path

import pytest

from .emulator import steering
from .pty_driver import Terminal
from .wire import Answers, key_bytes

APP = """
from textual.app import App
from textual.widgets import Input, Static

class Small(App):
    BINDINGS = [("ctrl+t", "tell", "Tell")]
    def compose(self):
        yield Static("nothing yet", id="said")
        yield Input()
    def on_input_changed(self, event):
        self.query_one("#said", Static).update(f"typed {event.value!r}")
    def on_input_submitted(self, event):
        self.query_one("#said", Static).update(f"entered {event.value!r}")
    def on_paste(self, event):
        self.query_one("#said", Static).update(f"pasted {event.text!r}")
    def on_resize(self, event):
        self.title = f"{event.size.width} wide"
        self.query_one(Input).border_title = self.title
    def action_tell(self):
        self.query_one("#said", Static).update("told")

Small().run()
"""


def python(source: str) -> list[str]:
    return [sys.executable, "-u", "-c", source]


def test_a_textual_app_is_seen_and_obeys() -> None:
    with Terminal(python(APP), size=(60, 12)) as terminal:
        terminal.wait_for("nothing yet")
        terminal.send("héllo")
        terminal.wait_for("typed 'héllo'")
        terminal.press("backspace", "enter")
        terminal.wait_for(re.compile(r"entered 'hél+'"))
        terminal.press("escape", "ctrl+t")  # two keys, not Alt+Ctrl+t
        terminal.wait_for("told")
        terminal.paste("one line")
        terminal.wait_for("one line")
        terminal.resize(72, 10)
        assert len(terminal.wait_for("72 wide")) == 10
        assert {1049, 2004} <= terminal.emulator.modes
        assert not terminal.cooked()
        terminal.press("ctrl+q")
        assert terminal.wait_exit() == 0
        terminal.screen()
        assert not {1049, 1000, 2004} & terminal.emulator.modes
        assert terminal.cooked()
        assert b"\x1b[?1049h" in terminal.raw
        assert steering(terminal.raw) == []


def test_what_is_not_there_is_reported_with_the_screen() -> None:
    with Terminal(python("print('only this'); input()")) as terminal:
        terminal.wait_for("only this")
        with pytest.raises(AssertionError, match=r"(?s)did not show 'something else'.*running.*\|only this +\|"):
            terminal.wait_for("something else", timeout=0.2)
        with pytest.raises(AssertionError, match="still shows"):
            terminal.wait_gone("only this", timeout=0.2)
        with pytest.raises(AssertionError, match="did not end"):
            terminal.wait_exit(timeout=0.2)


def test_a_program_that_ended_is_not_waited_for() -> None:
    with Terminal(python("print('bye'); raise SystemExit(3)")) as terminal:
        began = time.monotonic()
        with pytest.raises(AssertionError, match="ended with 3"):
            terminal.wait_for("never", timeout=60)
        assert time.monotonic() - began < 30
        assert terminal.wait_exit() == 3
        assert terminal.screen()[0] == "bye"


def test_a_program_that_never_rests_is_reported() -> None:
    source = "import time\nwhile True: print('.', end='', flush=True); time.sleep(0.01)"
    with Terminal(python(source)) as terminal, pytest.raises(AssertionError, match="was not quiet"):
        terminal.wait_quiet(200, timeout=0.5)


def test_a_missing_program_is_an_error_here() -> None:
    with pytest.raises(FileNotFoundError):
        Terminal(["no-such-program-anywhere"])


def test_kill_leaves_what_was_written_and_nothing_running() -> None:
    with Terminal(python("print('there'); input()")) as terminal:
        terminal.wait_for("there")
        terminal.kill()
        assert terminal.wait_exit() == -signal.SIGKILL
        assert terminal.screen()[0] == "there"
        with pytest.raises(ProcessLookupError):
            os.kill(terminal.pid, 0)


def test_signals_arrive() -> None:
    handler = "import signal, sys; signal.signal(signal.SIGTERM, lambda *a: sys.exit(7))"
    source = f"{handler}; print('up'); signal.pause()"
    with Terminal(python(source)) as terminal:
        terminal.wait_for("up")
        terminal.signal(signal.SIGTERM)
        assert terminal.wait_exit() == 7


def test_hanging_up_reaches_the_program() -> None:
    with Terminal(python("print('up'); input()")) as terminal:
        terminal.wait_for("up")
        terminal.hang_up()
        assert terminal.wait_exit() == -signal.SIGHUP


def test_environment_size_and_folder(tmp_path: Path) -> None:
    source = "import os; print(os.environ['WORD'], 'HOME' in os.environ, *os.get_terminal_size(), os.getcwd())"
    with Terminal(python(source), size=(150, 5), env={"WORD": "here", "HOME": None}, cwd=tmp_path) as terminal:
        terminal.wait_exit()
        assert terminal.screen()[0] == f"here False 150 5 {tmp_path.resolve()}"


def test_a_large_paste_arrives_whole() -> None:
    source = (
        "import os, sys, tty; tty.setraw(0); print('ready', end='')\n"
        "got = b''\nwhile not got.endswith(b'201~'): got += os.read(0, 1000)\n"
        "print(len(got))"
    )
    with Terminal(python(source)) as terminal:
        terminal.wait_for("ready")
        terminal.paste("x" * 100_000)
        terminal.wait_for(f"ready{100_000 + 12}")


def test_foreign_sequences_are_not_shown_as_text() -> None:
    source = (
        r"import tty; tty.setcbreak(0); print('\x1b[>25u\x1b[<u\x1b[?2026$p\x1b]0;title\x07\x1bP+q\x1b\\a\x1b[1;2Hb')"
    )
    with Terminal(python(source)) as terminal:
        terminal.wait_exit()
        assert terminal.screen()[0] == "ab"
        assert b"\x1b]0;title" in terminal.raw


def test_the_first_screen_comes_back_when_the_second_is_left() -> None:
    source = r"print('first\x1b[?1049h\x1b[Hsecond', end=''); input(); print('\x1b[?1049l', end='')"
    with Terminal(python(source)) as terminal:
        assert terminal.wait_for("second")[0] == "second"
        terminal.press("enter")
        terminal.wait_exit()
        assert terminal.screen()[0] == "first"


def test_queries_are_answered_also_when_split() -> None:
    answers = Answers((80, 24), lambda: (4, 2))
    assert answers.to(b"text\x1b[?20") == b""
    assert answers.to(b"26$p\x1b[c") == b"\x1b[?2026;2$y\x1b[?62;22c"
    assert answers.to(b"\x1b[?2048$p\x1b[6n") == b"\x1b[?2048;0$y\x1b[3;5R"
    assert answers.to(b"\x1b[?u") == b""


def test_what_could_steer_a_terminal_is_found_and_drawing_is_not() -> None:
    assert steering("\x1b[1;31mé\x1b[0m\r\n\x1b[?2026h\x1b7".encode()) == []
    harm = "a\x1b]52;c;aGk=\x07b\x00c\x9bd\u202ee\x1bP+q\x1b\\\x1b[m"
    assert steering(harm.encode()) == ["\x1b]52;c;aGk=\x07", "\x00", "\x9b", "\u202e", "\x1bP+q\x1b\\"]
    assert steering(b"cut off \x1b]0;half") == ["\x1b"]


def test_keys() -> None:
    assert [key_bytes(key) for key in ("a", "ctrl+q", "alt+x", "up")] == [b"a", b"\x11", b"\x1bx", b"\x1b[A"]
    with pytest.raises(ValueError, match="no such key"):
        key_bytes("hyper+a")
