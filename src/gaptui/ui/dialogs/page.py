"""A page of text on top of a screen, to be read and left. It changes nothing itself."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widget import Widget
from textual.widgets import Static

from gaptui.paths import styles_dir
from gaptui.ui.text import joined, plain


class Page(ModalScreen[bool]):
    """Arrow keys scroll, Esc leaves. Subclasses may bind more keys."""

    CSS_PATH = styles_dir() / "dialogs.tcss"
    VERTICAL_BREAKPOINTS = [(0, "-short"), (34, "-tall")]
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q", "leave", "Leave", show=False),
        Binding("down,j", "scroll(1)", "Down", show=False),
        Binding("up,k", "scroll(-1)", "Up", show=False),
        Binding("pagedown,space", "scroll(10)", "Page down", show=False),
        Binding("pageup", "scroll(-10)", "Page up", show=False),
    ]

    def __init__(self, title: str, lines: Sequence[Content], keys: Sequence[tuple[str, str]] = ()) -> None:
        super().__init__()
        self._title, self._lines, self._keys = title, list(lines), list(keys)

    def compose(self) -> ComposeResult:
        with Vertical(id="box"):
            yield Static(plain(self._title, "bold $here"), id="title", markup=False)
            yield from self.compose_body()
            yield Static("", id="trouble", markup=False)
            pairs = [*self._keys, ("Esc", "leave")]
            words = joined(*(joined((key, "bold $press"), (f" {word}   ", "$quiet")) for key, word in pairs))
            yield Static(words, id="keys", markup=False)

    def compose_body(self) -> Sequence[Widget]:
        return [VerticalScroll(Static(self._body(), id="lines", markup=False), id="page", can_focus=False)]

    def _body(self) -> Content:
        return Content("\n").join(self._lines)

    def show(self, lines: Sequence[Content]) -> None:
        self._lines = list(lines)
        self.query_one("#lines", Static).update(self._body())

    def tell(self, words: str, style: str = "$warn") -> None:
        self.query_one("#trouble", Static).update(plain(words, style))

    def action_scroll(self, by: int) -> None:
        for each in self.query(VerticalScroll):
            each.scroll_relative(y=by, animate=False)

    def action_leave(self) -> None:
        self.dismiss(False)
