"""A fault of the program's own tells nobody's words: not on the terminal, not in the report."""

from __future__ import annotations

import stat

import pytest

from store.long import times

from .desk import Desk, type_slowly
from .pty_driver import Terminal

SECRETS = ("Aunt Mathilda", "Northgate", "Client reporting", "Pull figures", "Send the report")
FAULT = """
from gaptui.ui.screens.walk import WalkScreen
def fault(self, *_):
    secret = "Aunt Mathilda " + self.bar.line
    try:
        {}["Aunt Mathilda's key"]
    except KeyError:
        raise RuntimeError(secret)
async def later(self):
    fault(self)
"""


def after_the_screen(terminal: Terminal) -> str:
    """What was printed once the program had left its own screen."""
    return terminal.raw.rpartition(b"\x1b[?1049l")[2].decode("utf-8", "replace")


FAULTS = {
    "command": "do_signals = fault",
    "thread": "do_signals = lambda self: self.run_worker(lambda: fault(self), thread=True)",
    "drafts": "keep_typing = lambda self: fault(self) if self.bar.line else None",
    "callback": "do_signals = lambda self: self.call_later(fault, self)",
    "timer": "do_signals = lambda self: self.set_timer(0.05, lambda: fault(self))",
    "worker": "do_signals = lambda self: self.run_worker(later(self))",
}


@pytest.mark.parametrize("where", [*FAULTS][: times(3, 6)])
def test_a_fault_ends_it_with_status_1_and_none_of_the_words(desk: Desk, where: str) -> None:
    fault = FAULTS[where]
    with desk.typing(before=f"{FAULT}\nWalkScreen.{fault}") as terminal:
        type_slowly(terminal, "Aunt Mathilda called")
        if "keep_typing" not in fault:
            terminal.wait_for("Aunt Mathilda called")
            terminal.wait_quiet(400)
            terminal.press("escape", "g")
        assert terminal.wait_exit() == 1
        terminal.screen()
        assert terminal.cooked() and 1049 not in terminal.emulator.modes
        told = after_the_screen(terminal)
    assert "gaptui" in told and "safe" in told
    assert "Traceback" not in told
    reports = list((desk.folder / "home").rglob("report-*"))
    assert reports
    assert not stat.S_IMODE(reports[0].stat().st_mode) & 0o077
    report = reports[0].read_text(encoding="utf-8")
    for secret in SECRETS:
        assert secret not in told
        assert secret not in report
    assert len(desk.steps()) == 3
    if "keep_typing" not in fault:
        assert desk.drafts() == ["Aunt Mathilda called"]


@pytest.mark.parametrize(
    "how",
    ["fault(self)", "self.run_worker(later(self))", "self.run_worker(lambda: fault(self), thread=True)"][: times(1, 3)],
)
def test_the_report_says_where_it_happened(desk: Desk, how: str) -> None:
    with desk.on_map(before=f"{FAULT}\nWalkScreen.do_signals = lambda self: {how}") as terminal:
        terminal.press("g")
        assert terminal.wait_exit() == 1
    (report,) = (desk.folder / "home").rglob("report-*")
    told = report.read_text(encoding="utf-8")
    assert "RuntimeError" in told and " in fault" in told


def test_a_fault_while_the_file_is_opened_tells_no_words_either(desk: Desk) -> None:
    before = (
        "from gaptui.workbook.workbook import Workbook\n"
        "def fault(*_):\n    raise RuntimeError('Aunt Mathilda')\n"
        "Workbook.place = fault"
    )
    with desk.program(before=before, wait=False) as terminal:
        assert terminal.wait_exit(30) == 1
        told = terminal.raw.decode("utf-8", "replace")
    assert "Mathilda" not in told and "Traceback" not in after_the_screen(terminal)
