"""A page whose work runs in a thread: it shows how far it is, and Esc stops it with nothing changed.

The thread only posts: waiting for the screen while it holds the file could wait for ever.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import ClassVar, Generic, TypeVar

from textual.binding import Binding, BindingType
from textual.content import Content

from gaptui.records.errors import GaptuiError, Invalid
from gaptui.ui.dialogs.page import Page
from gaptui.ui.text import bar, joined, plain

LIMIT = 64 * 1024 * 1024
"""Bytes of a file that is read at all."""

Read = TypeVar("Read")

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


class ImportPage(WorkingPage, Generic[Read]):
    """Reads a file in a thread and shows what it holds; Enter takes it over in one action, Esc leaves.

    Subclasses read (`read_file`) and take over (`take_over`) in the thread, and say what they found and what became
    of it. `take_over` returns what is told then, and its style.
    """

    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "take", "Import", show=False)]

    def __init__(self, title: str, busy: Busy, tell: Callable[[str, str], None]) -> None:
        super().__init__(title, [plain("Reading the file ...", "$quiet")], [("Enter", "import")], busy)
        self._tell_screen = tell
        self._found: Read | None = None

    def read_file(self) -> Read:
        raise NotImplementedError

    def take_over(self, found: Read) -> tuple[str, str]:
        raise NotImplementedError

    def found_lines(self, found: Read) -> Sequence[Content]:
        raise NotImplementedError

    def on_mount(self) -> None:
        self.begin(self._reading)

    def _reading(self) -> None:
        """In a thread."""
        found, trouble = None, ""
        try:
            found = self.read_file()
        except Stopped:
            pass
        except GaptuiError as error:
            trouble = str(error)
        self.app.call_later(self._have_read, found, trouble)

    def _have_read(self, found: Read | None, trouble: str) -> None:
        self.rest()
        if self.stopped:
            self.dismiss(False)
        elif found is None:
            self.show([])
            self.tell(trouble)
        else:
            self._found = found
            self.show(self.found_lines(found))

    def action_take(self) -> None:
        if not self.at_work and self._found is not None:
            self.begin(self._taking)

    def _taking(self) -> None:
        """In a thread: one write, which the person may stop."""
        assert self._found is not None
        said, trouble = ("", ""), ""
        try:
            said = self.take_over(self._found)
        except Stopped:
            trouble = "Stopped. Nothing was changed."
        except GaptuiError as error:
            trouble = str(error)
        self.app.call_later(self._have_taken, said, trouble)

    def _have_taken(self, said: tuple[str, str], trouble: str) -> None:
        self.rest()
        if trouble:
            assert self._found is not None
            self.show(self.found_lines(self._found))
            self.tell(trouble)
        else:
            self.dismiss(True)
            self._tell_screen(*said)


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
