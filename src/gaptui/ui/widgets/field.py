"""A one-line input that loses nothing: a paste of many lines is handed on whole, nothing is cut off.

It knows nothing of what is typed into it.
"""

from __future__ import annotations

from collections.abc import Callable

from textual import events
from textual.message import Message
from textual.reactive import reactive
from textual.widgets import Input

from gaptui.text import clean, clean_lines


class Field(Input, inherit_css=True):
    """One line of text. Lines pasted at once are posted as `Pasted` and not put in."""

    # The library lays the whole screen out again on each letter, for inputs as wide as their text; ours is not.
    value: reactive[str] = reactive("", layout=False, init=False)

    class Pasted(Message):
        """Several lines were pasted. `lines` are clean, without empty ones."""

        def __init__(self, field: Field, lines: list[str]) -> None:
            super().__init__()
            self.field = field
            self.lines = lines

        @property
        def control(self) -> Field:
            return self.field

    def __init__(self, value: str = "", *, placeholder: str = "", id: str | None = None, replace: bool = False) -> None:
        """With `replace`, what the field holds is selected when it gets the cursor, so typing replaces it."""
        super().__init__(value, placeholder=placeholder, id=id, select_on_focus=replace, compact=True)
        self.cursor_blink = False
        self.keys: dict[str, Callable[[], None]] = {}
        """Keys that mean something else in this field than in others."""
        self._editing: dict[str, Callable[[], None]] = {
            "backspace": self.action_delete_left,
            "delete": self.action_delete_right,
            "left": self.action_cursor_left,
            "right": self.action_cursor_right,
            "home": self.action_home,
            "end": self.action_end,
        }

    def on_key(self, event: events.Key) -> None:
        """Act on editing keys here and at once: as bindings they would come after letters typed behind them."""
        act = self.keys.get(event.key) or self._editing.get(event.key)
        if act is not None:
            event.stop()
            event.prevent_default()
            act()

    def on_paste(self, event: events.Paste) -> None:
        event.prevent_default()
        event.stop()
        self.take_paste(event.text)

    def take_paste(self, text: str) -> None:
        """Put pasted text in at the cursor; many lines are posted instead, and what was typed stays."""
        lines = [line for line in clean_lines(text).split("\n") if line.strip()]
        if len(lines) > 1:
            self.post_message(self.Pasted(self, lines))
        elif lines:
            if self.selection.is_empty:
                self.insert_text_at_cursor(lines[0])
            else:
                self.replace(lines[0], *self.selection)

    def put(self, text: str, cursor: int | None = None) -> None:
        """Set the whole text, with the cursor at its end or where told."""
        self.value = clean(text)
        self.cursor_position = len(self.value) if cursor is None else cursor
