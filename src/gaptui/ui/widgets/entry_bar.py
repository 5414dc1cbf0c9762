"""One line that says something, and becomes a line to type in when it is asked to. It keeps nothing itself."""

from __future__ import annotations

from collections.abc import Callable

from textual import events, on
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Static

from gaptui.ui.text import joined
from gaptui.ui.widgets.field import Field
from gaptui.ui.widgets.frame import TextLine


class EntryBar(Horizontal):
    """`said` is told the text at Enter, `typed` each letter, `left` at Esc, `pasted` the lines of a paste."""

    def __init__(self, id: str | None = None) -> None:
        super().__init__(id=id)
        self.said: Callable[[str], None] = lambda text: None
        self.typed: Callable[[str], None] = lambda text: None
        self.left: Callable[[], None] = lambda: None
        self.pasted: Callable[[list[str]], None] = lambda lines: None

    def compose(self) -> ComposeResult:
        yield TextLine(id="entry-words")
        yield Static("", id="entry-label", markup=False)
        yield Field(id="entry")

    def on_mount(self) -> None:
        self._show(typing=False)
        self.field.keys = {"escape": self._leave, "enter": self._say, "tab": self._leave, "up": self._leave}

    @property
    def field(self) -> Field:
        return self.query_one("#entry", Field)

    @property
    def is_open(self) -> bool:
        return self.field.display

    def tell(self, words: Content) -> None:
        """What stands here while nobody types."""
        self.query_one("#entry-words", TextLine).put(words)

    def begin(self, label: str, text: str = "", example: str = "") -> None:
        """Take a line of text, with what it is about before it."""
        self.query_one("#entry-label", Static).update(joined((f" {label} ", "$quiet"), ("› ", "bold $here")))
        self._show(typing=True)
        self.field.placeholder = example
        self.field.put(text)
        self.field.focus()

    def close(self) -> None:
        self._show(typing=False)

    def take_key(self, event: events.Key) -> bool:
        """Take a key that came in one burst with the one that opened this line; False while it is closed."""
        if not self.is_open:
            return False
        act = self.field.keys.get(event.key)
        if act is not None:
            act()
        elif event.key == "backspace":
            self.field.action_delete_left()
        elif event.is_printable and event.character:
            self.field.insert_text_at_cursor(event.character)
        return True

    def _show(self, *, typing: bool) -> None:
        self.query_one("#entry-words").display = not typing
        self.query_one("#entry-label").display = self.field.display = typing

    def _say(self) -> None:
        self.said(self.field.value)

    def _leave(self) -> None:
        self.left()

    @on(Field.Changed, "#entry")
    def _changed(self, event: Field.Changed) -> None:
        event.stop()
        if self.is_open:
            self.typed(event.value)

    @on(Field.Pasted, "#entry")
    def _pasted(self, event: Field.Pasted) -> None:
        event.stop()
        self.pasted(event.lines)
