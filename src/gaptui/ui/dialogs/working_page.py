"""A page whose work runs in a thread: it shows how far it is, and Esc stops it with nothing changed.

The thread only posts: waiting for the screen while it holds the file could wait for ever.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from pathlib import Path

from textual.content import Content

from gaptui.records.errors import Invalid
from gaptui.ui.dialogs.page import Page
from gaptui.ui.text import bar, joined

LIMIT = 64 * 1024 * 1024
"""Bytes of a file that is read at all."""

Busy = Callable[[Callable[[], None] | None], None]
"""How the program is told that a thread is at work, with what stops it; None: no longer."""


class Stopped(Exception):
    """The person stopped it: everything it did is taken back."""


class WorkingPage(Page):
    """Subclasses call `begin` with what runs in the thread, and `rest` when it has posted its end."""

    def __init__(self, title: str, lines: Sequence[Content], keys: Sequence[tuple[str, str]], busy: Busy) -> None:
        super().__init__(title, lines, keys)
        self._busy = busy
        self._stop = threading.Event()
        self.at_work = False

    @property
    def stopped(self) -> bool:
        return self._stop.is_set()

    def begin(self, work: Callable[[], None]) -> None:
        self._stop.clear()
        self.at_work = True
        self._busy(self._stop.set)
        self.run_worker(work, thread=True, exit_on_error=True, name="import")

    def rest(self) -> None:
        self.at_work = False
        self._busy(None)

    def on_it(self, done: int, total: int) -> None:
        """In the thread: say how far it is. Raises `Stopped` when the person wants it to stop."""
        if self._stop.is_set():
            raise Stopped
        self.app.call_later(self._show_progress, done, total)

    def _show_progress(self, done: int, total: int) -> None:
        if self.at_work:
            words = f"  {done:,} of {total:,}, Esc stops and changes nothing"
            self.show([joined(bar(done / max(total, 1), 30, "press"), (words, "$ink"))])

    def action_leave(self) -> None:
        if self.at_work:
            self._stop.set()
            self.tell("Stopping ...", "$quiet")
        else:
            self.dismiss(False)


def read_whole(text: str) -> tuple[str, bytes]:
    """The name and the bytes of the file that was typed. Raises `Invalid` in words."""
    path = Path(text).expanduser()
    try:
        with path.open("rb") as file:
            data = file.read(LIMIT + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "it is no path"
        raise Invalid(f"{path.name or path} could not be read: {reason}.") from None
    if len(data) > LIMIT:
        raise Invalid(f"{path.name} is larger than {LIMIT // 1024 // 1024} MB.")
    return path.name, data
