"""A program whose costs are known, to prove the measuring: a late start, a slow key, a held memory.

It knows nothing of gaptui. `f` answers at once, `s` after 50 ms, `t` paints now and again 60 ms later.
"""

from __future__ import annotations

import sys
import time

from textual.app import App, ComposeResult
from textual.widgets import Static

KEY_DELAY_MS = 50
SECOND_PAINT_MS = 60
START_DELAY_MS = 300
MEMORY_MIB = 64


class SlowApp(App[None]):
    BINDINGS = [("f", "count(0)", "Fast"), ("s", f"count({KEY_DELAY_MS})", "Slow"), ("t", "twice", "Twice")]

    def __init__(self, heavy: bool) -> None:
        super().__init__()
        self.heavy = heavy
        self.held = b""
        self.counted = 0

    def compose(self) -> ComposeResult:
        yield Static("counted 0")

    def on_ready(self) -> None:
        if self.heavy:  # after the first paint, for taking memory takes time
            self.set_timer(0.3, self.hold_memory)

    def hold_memory(self) -> None:
        self.held = b"x" * (MEMORY_MIB << 20)

    def action_count(self, delay_ms: int) -> None:
        time.sleep(delay_ms / 1000)
        self.show_next()

    def action_twice(self) -> None:
        self.show_next()
        self.set_timer(SECOND_PAINT_MS / 1000, self.show_next)

    def show_next(self) -> None:
        self.counted += 1
        self.query_one(Static).update(f"counted {self.counted}")


if __name__ == "__main__":
    heavy = "heavy" in sys.argv
    if heavy:
        time.sleep(START_DELAY_MS / 1000)
    SlowApp(heavy).run()
