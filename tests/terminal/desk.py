"""A desk of its own for the real program: a folder, a workbook in it, and what is stored there.

It refuses to know what is drawn; that is what the pseudo-terminal is for.
"""

from __future__ import annotations

import re
import shutil
import sqlite3
import sys
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from gaptui.method.process_map import ProcessMap
from gaptui.records.bundle import Bundle
from gaptui.workbook.workbook import Workbook

from .pty_driver import Terminal

PROCESS = "Client reporting"
STEPS = ("Pull figures @analyst #HubSpot ~25m", "Check odd numbers @analyst", "Send the report @assistant")


class Desk:
    """`file` is the workbook of one process with three steps; everything else lies in `folder` too."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.file = folder / "firm.gap"

    @classmethod
    def make(cls, folder: Path, lines: Sequence[str] = STEPS) -> Desk:
        desk = cls(folder)
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        workbook = Workbook.create(desk.file, "Northgate", "UTC", folder / "backups-of-the-test")
        process = workbook.processes.add(PROCESS)
        if lines:
            workbook.mapping.capture_all(process, lines)
        workbook.close()
        return desk

    def copy(self, folder: Path) -> Desk:
        shutil.copytree(self.folder, folder)
        return Desk(folder)

    def program(
        self,
        *,
        size: tuple[int, int] = (100, 30),
        env: dict[str, str | None] | None = None,
        before: str = "",
        wait: bool = True,
    ) -> Terminal:
        """The program, on Home or where it was left; `before` is Python that runs in its process before it starts."""
        start = [sys.executable, "-m", "gaptui"]
        if before:
            start = [sys.executable, "-c", f"{before}\nfrom gaptui.__main__ import main\nmain()"]
        far: dict[str, str | None] = {"SSH_CONNECTION": None, "SSH_TTY": None, "ESCDELAY": None}
        terminal = Terminal(
            [*start, "--at", str(self.file)],
            size=size,
            env={**far, "GAPTUI_HOME": str(self.folder / "home"), **(env or {})},
            cwd=self.folder,
        )
        if wait:
            try:
                terminal.wait_for("✓ saved", timeout=30)
                terminal.wait_quiet(250, timeout=30)
            except BaseException:
                terminal.kill()
                terminal.hang_up()
                raise
        return terminal

    def on_map(self, **how: object) -> Terminal:
        """The program with its cursor on the map, on the last step."""
        terminal = self.program(**how)  # type: ignore[arg-type]
        edge = re.compile("starts when|ends with")  # a long map shows one of them
        if not edge.search("\n".join(terminal.screen())):
            terminal.press("3")
            terminal.wait_for(edge, timeout=20)
        terminal.wait_quiet(200, timeout=20)
        return terminal

    def typing(self, **how: object) -> Terminal:
        """The program in its empty capture line."""
        terminal = self.on_map(**how)
        terminal.press("i")
        terminal.wait_for("Enter keep", timeout=20)
        return terminal

    # What is stored, read in this process

    def bundle(self) -> Bundle:
        workbook = Workbook.open(self.file)
        try:
            return workbook.snapshot()
        finally:
            workbook.close()

    def shown(self) -> ProcessMap:
        workbook = Workbook.open(self.file)
        try:
            return workbook.mapping.map(workbook.processes.find(None))
        finally:
            workbook.close()

    def steps(self) -> list[str]:
        return [step.text for step in self.shown().steps]

    def actions(self) -> int:
        """How many changes stand, as undo counts them."""
        with closing(sqlite3.connect(f"file:{self.file}?mode=ro", uri=True)) as connection:
            count: int = connection.execute("SELECT count(*) FROM action WHERE state = 'live'").fetchone()[0]
        return count

    def drafts(self) -> list[str]:
        """Unfinished lines that a next opening would bring back."""
        workbook = Workbook.open(self.file)
        try:
            process = workbook.processes.find(None)
            left = workbook.drafts.left_behind(f"capture {process}")
            return [] if left is None else [left]
        finally:
            workbook.close()


def type_slowly(terminal: Terminal, text: str) -> None:
    """As a person does: a burst could be taken for a paste."""
    for letter in text:
        terminal.send(letter)
        terminal.read(0.015)
