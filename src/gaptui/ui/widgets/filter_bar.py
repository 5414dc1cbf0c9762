"""The line in which a filter is typed. It tells each letter at once; what is kept is not known here."""

from __future__ import annotations

from collections.abc import Callable

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.widgets import Static

from gaptui.ui.text import joined
from gaptui.ui.widgets.field import Field
from gaptui.ui.widgets.frame import TextLine

_COUNT = 24
"""Cells for how many rows are shown of how many."""


class FilterBar(Horizontal):
    """Shown while it has the cursor, words, or something to tell. `leave` is told whether to show all again."""

    def __init__(self, typed: Callable[[str], None], leave: Callable[[bool], None], id: str | None = None) -> None:
        super().__init__(id=id)
        self._typed = typed
        self._leave = leave
        self._only = ""

    def compose(self) -> ComposeResult:
        yield Static(joined((" filter ", "$quiet"), ("› ", "bold $here")), id="filter-label", markup=False)
        yield Field(id="filter")
        yield TextLine(id="kept")

    def on_mount(self) -> None:
        self.display = False
        keep = lambda: self._leave(False)  # noqa: E731 - one meaning for several keys
        self.field.keys = {"enter": keep, "down": keep, "up": keep, "tab": keep, "escape": lambda: self._leave(True)}

    @property
    def field(self) -> Field:
        return self.query_one("#filter", Field)

    def begin(self, words: str) -> None:
        self.display = True
        self.put(words)
        self.field.focus()

    def put(self, words: str) -> None:
        self.field.put(words)

    def tell(self, only: str, kept: int, of: int) -> None:
        """How many rows there are of how many, and the filter that a key has turned on."""
        words = f"only those {only}   " if only else ""
        line = self.query_one("#kept", TextLine)
        if only != self._only:
            # Not on each letter: a new width lays the whole screen out again.
            self._only = only
            line.styles.width = len(words) + _COUNT
        line.content = joined((words, "bold $here"), (f"{kept:,} of {of:,} shown ", "$quiet"))
        self.display = bool(only or self.field.value or self.field.has_focus)

    @on(Field.Changed, "#filter")
    def _changed(self, event: Field.Changed) -> None:
        event.stop()
        self._typed(event.value)

    @on(Field.Pasted, "#filter")
    def _pasted(self, event: Field.Pasted) -> None:
        event.stop()
        self.field.insert_text_at_cursor(" ".join(event.lines))
