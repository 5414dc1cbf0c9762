"""Somebody who types steps into a capture line until a given moment, and notes what was promised.

It refuses to know how the program stores them, and who kills it.
"""

from __future__ import annotations

import random
import re
import time

from tests.terminal.pty_driver import Terminal

from benchmarks.plan import KillPlan

_LETTER_PAUSE = (0.004, 0.05)
_THINKING_PAUSE = (0.5, 1.2)


class Typist:
    """`entered` were finished with Enter, `acknowledged` of these are shown as saved, `letters` are open."""

    def __init__(self, terminal: Terminal, plan: KillPlan, tag: str, chance: random.Random) -> None:
        self._terminal = terminal
        self._plan = plan
        self._tag = tag
        self._chance = chance
        self.entered: list[str] = []
        self.acknowledged: set[str] = set()
        self.letters: list[tuple[float, str]] = []

    def type_until(self, end: float) -> None:
        """Steps of random pace, with pauses in the middle of some; returns at `end` (monotonic), mid-word."""
        while True:
            name = f"Kill {self._tag} step {len(self.entered) + 1:02}"
            pause_at = self._chance.randrange(1, len(name) * 2)
            self.letters.clear()
            for n, letter in enumerate(name):
                self._terminal.send(letter)
                self.letters.append((time.monotonic(), letter))
                pause = _THINKING_PAUSE if n == pause_at else _LETTER_PAUSE
                if not self._rest(self._chance.uniform(*pause), end):
                    return
            self._terminal.press("enter")
            self.entered.append(name)
            if not self._rest(self._chance.uniform(0, 0.2), end):
                return

    def hesitate(self, seconds: float) -> None:
        self._rest(seconds, time.monotonic() + seconds)

    def look(self) -> None:
        """Note which entered steps the screen shows as saved now."""
        rows = self._terminal.screen()
        line = next((row for row in rows if self._plan.prompt in row), "")
        if not any(self._plan.saved in row for row in rows):
            return
        drawn = "\n".join(row for row in rows if row is not line)
        for name in self.entered:
            if name not in line and re.search(re.escape(name) + r"\b", drawn):
                self.acknowledged.add(name)

    @property
    def line(self) -> str:
        """The line typed last, entered or not."""
        return "".join(letter for _, letter in self.letters)

    def unfinished(self, before: float) -> str:
        """What of the open or not yet acknowledged line had been typed by `before` (monotonic)."""
        if self.line in self.acknowledged:
            return ""
        return "".join(letter for at, letter in self.letters if at <= before).rstrip()

    def _rest(self, seconds: float, end: float) -> bool:
        until = min(time.monotonic() + seconds, end)
        while (left := until - time.monotonic()) > 0:
            if self._terminal.read(left):
                self.look()
        return time.monotonic() < end
