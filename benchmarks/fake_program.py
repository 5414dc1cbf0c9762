"""A tiny stand-in with a capture line, to prove the killing: it keeps what it acknowledges, or lies.

It knows nothing of gaptui. `lying` shows `✓ saved` at once, writes a second later and keeps no draft.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from textual.app import App, ComposeResult
from textual.containers import Horizontal
from textual.widgets import Input, Static


class FakeProgram(App[None]):
    CSS = "Horizontal { height: 1; } #prompt { width: 2; } Input { width: 1fr; }"

    def __init__(self, file: Path, lying: bool) -> None:
        super().__init__()
        self.file, self.draft = file, file.with_suffix(".draft")
        self.lying = lying
        self.steps: list[str] = []

    def compose(self) -> ComposeResult:
        yield Static("fake workbook", id="saved", markup=False)
        with Horizontal():
            yield Static("›", id="prompt")
            yield Input(self.draft.read_text("utf-8") if self.draft.exists() else "", compact=True)
        yield Static("", id="steps", markup=False)

    def on_input_changed(self, event: Input.Changed) -> None:
        if not self.lying:
            replace(self.draft, event.value)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        step = event.value
        if self.lying:
            self.set_timer(1, lambda: append(self.file, step))
        else:
            append(self.file, step)
        self.steps.insert(0, step)
        event.input.value = ""
        self.query_one("#saved", Static).update("fake workbook ✓ saved")
        self.query_one("#steps", Static).update("\n".join(self.steps))


def append(file: Path, line: str) -> None:
    with open(file, "a", encoding="utf-8") as stream:
        stream.write(line + "\n")
        stream.flush()
        os.fsync(stream.fileno())


def replace(file: Path, text: str) -> None:
    new = file.with_suffix(".new")
    new.write_text(text, encoding="utf-8")
    os.replace(new, file)


if __name__ == "__main__":
    FakeProgram(Path(sys.argv[1]), "lying" in sys.argv[2:]).run()
