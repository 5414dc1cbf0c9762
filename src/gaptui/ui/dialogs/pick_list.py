"""A short list on top of a screen, one line chosen by the cursor. What is done with it the keys say."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.strip import Strip
from textual.widgets import Static

from gaptui.paths import styles_dir
from gaptui.records.errors import GaptuiError
from gaptui.ui.text import joined, plain
from gaptui.ui.widgets.line_view import LineView, Pen


class Lines(LineView):
    """Plain lines of one or two parts."""

    COMPONENT_CLASSES = {"list--row", "list--name", "list--quiet"}

    def __init__(self, rows: Sequence[tuple[str, str]], id: str | None = None, left: int = 0) -> None:
        """`left` is the width of the first part where the second parts stand in one column."""
        super().__init__(id)
        self.rows = list(rows)
        self._left = left

    def line_count(self) -> int:
        return len(self.rows)

    def draw(self, line: int, width: int, here: bool) -> Strip:
        left, right = self.rows[line]
        style = self.get_component_rich_style
        pen = Pen(width, style("list--row") if here else self.rich_style)
        pen.gap(1)
        beside = min(len(right) + 1, width // 2) if right else 0
        if self._left:
            beside = width - self._left - 2
        pen.write(left, style("list--name", partial=True), max(width - beside - 2, 4))
        pen.gap(1)
        pen.write(right, style("list--quiet", partial=True), beside or None)
        return pen.strip()


class PickList(ModalScreen[None]):
    """Subclasses bind keys and act on `row`. Esc leaves."""

    CSS_PATH = styles_dir() / "dialogs.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [("escape", "leave", "Leave")]

    def __init__(
        self,
        title: str,
        rows: Sequence[tuple[str, str]],
        keys: Sequence[tuple[str, str]],
        none: str = "",
        left: int = 0,
    ) -> None:
        super().__init__()
        self._left = left
        self._title, self._rows, self._keys, self._none = title, rows, keys, none

    def compose(self) -> ComposeResult:
        with Vertical(id="box"):
            yield Static(plain(self._title, "bold $here"), id="title", markup=False)
            yield Lines(self._rows, "rows", self._left)
            yield Static(plain(self._none, "$quiet"), id="none", markup=False)
            yield Static("", id="trouble", markup=False)
            yield Static(self._key_words(), id="keys", markup=False)

    def _key_words(self) -> Content:
        pairs = [*self._keys, ("Esc", "leave")]
        return joined(*(joined((key, "bold $press"), (f" {word}   ", "$quiet")) for key, word in pairs))

    def on_mount(self) -> None:
        self.query_one("#none").display = not self._rows
        self.rows.focus()

    @property
    def rows(self) -> Lines:
        return self.query_one("#rows", Lines)

    @property
    def row(self) -> int | None:
        """The line the cursor is on; None in an empty list."""
        return self.rows.cursor if self.rows.rows else None

    def show(self, rows: Sequence[tuple[str, str]]) -> None:
        self.rows.rows = list(rows)
        self.rows.lines_changed()
        self.query_one("#none").display = not rows

    def tell(self, words: str, style: str = "$warn") -> None:
        self.query_one("#trouble", Static).update(plain(words, style))

    def fill(self) -> None:
        """Read the rows again; for subclasses that act on what they show."""
        raise NotImplementedError

    def act(self, do: Callable[[], object]) -> None:
        """Do it, show what there is now, and say in words what could not be done."""
        try:
            do()
        except GaptuiError as error:
            self.fill()
            self.tell(str(error))
        else:
            self.fill()

    def action_leave(self) -> None:
        self.dismiss()
