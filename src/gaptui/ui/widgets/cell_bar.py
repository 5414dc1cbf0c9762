"""The line in which a cell of a table is typed, with what was understood under it. It saves nothing itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum, auto
from typing import Protocol

from textual import events, on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Static

from gaptui.method.names import complete, completions, open_name
from gaptui.ui.text import joined, plain
from gaptui.ui.widgets.field import Field
from gaptui.ui.widgets.frame import TextLine


class Holds(Enum):
    """What is typed into a cell: this says which names can be completed."""

    WORDS = auto()
    ROLE = auto()
    SYSTEMS = auto()
    """Names between commas."""
    LINE = auto()
    """A line of the capture grammar."""


class Then(Enum):
    """Where to go on after a cell was kept."""

    STAY = auto()
    NEXT = auto()
    BEFORE = auto()
    DOWN = auto()
    UP = auto()


class CellEars(Protocol):
    """Who owns the bar, and what it is told, at once."""

    def kept(self, text: str, then: Then) -> None:
        """The person wants this text in the cell."""

    def restored(self) -> None:
        """The person wants the cell as it was."""

    def typed(self, text: str) -> None:
        """This stands in the line now."""


class CellBar(Vertical):
    """Hidden until it is opened for a cell. `hint` tells what a text means there."""

    def __init__(self, ears: CellEars, id: str | None = None) -> None:
        super().__init__(id=id)
        self._ears = ears
        self._holds = Holds.WORDS
        self._hint: Callable[[str], Content] = lambda text: Content("")
        self.roles: Sequence[str] = ()
        self.systems: Sequence[str] = ()

    def compose(self) -> ComposeResult:
        with Horizontal(id="cell-typing"):
            yield Static("", id="cell-label", markup=False)
            yield Field(id="cell")
        yield TextLine(id="cell-hint")

    def on_mount(self) -> None:
        self.display = False
        self.field.keys = {
            "enter": lambda: self._keep(Then.STAY),
            "tab": lambda: self._keep(Then.NEXT),
            "shift+tab": lambda: self._keep(Then.BEFORE),
            "down": lambda: self._keep(Then.DOWN),
            "up": lambda: self._keep(Then.UP),
            "escape": self._ears.restored,
            "right": self._right,
        }

    @property
    def field(self) -> Field:
        return self.query_one("#cell", Field)

    @property
    def text(self) -> str:
        return self.field.value

    def begin(self, label: str, text: str, holds: Holds, hint: Callable[[str], Content]) -> None:
        """Show the line with the text of a cell in it."""
        self._holds, self._hint = holds, hint
        self.query_one("#cell-label", Static).update(joined((f" {label} ", "$quiet"), ("› ", "bold $here")))
        self.display = True
        self.field.put(text)
        self.field.focus()
        self._show_hint()

    def close(self) -> None:
        self.display = False
        self.field.put("")

    # -- completing

    def offered(self) -> list[str]:
        """Names that what is typed may become."""
        text, cursor = self.text, self.field.cursor_position
        if cursor != len(text):
            return []
        match self._holds:
            case Holds.ROLE:
                return [name for name in completions(text.strip(), self.roles) if name != text.strip()]
            case Holds.SYSTEMS:
                begun = text.rpartition(",")[2].strip()
                return [name for name in completions(begun, self.systems) if name != begun] if begun else []
            case Holds.LINE:
                name = open_name(text, cursor)
                known = self.systems if name and name.sign == "#" else self.roles
                return completions(name.begun, known) if name else []
        return []

    def _right(self) -> None:
        """At the end of what is typed, take the first name offered; else only go right."""
        offered = self.offered()
        if not offered:
            self.field.action_cursor_right()
            return
        text = self.text
        if self._holds is Holds.LINE and (name := open_name(text, len(text))):
            self.field.put(*complete(text, len(text), name, offered[0]))
        elif self._holds is Holds.SYSTEMS:
            head, comma, _ = text.rpartition(",")
            self.field.put(f"{head}{comma}{' ' if comma else ''}{_in_list(offered[0])}")
        else:
            self.field.put(offered[0])

    # -- typing

    @on(Field.Changed, "#cell")
    def _changed(self, event: Field.Changed) -> None:
        event.stop()
        if self.display:
            self._show_hint()
            self._ears.typed(event.value)

    def _show_hint(self) -> None:
        offered = self.offered()
        if offered:
            parts: list[Content] = [joined("  ", ("Right", "bold $press"), " ")]
            for place, name in enumerate(offered):
                parts.append(joined((f" {name} ", "bold $page on $sign-system" if place == 0 else "$ink on $bar"), " "))
            content = joined(*parts)
        else:
            content = joined("  ", self._hint(self.text))
        self.query_one("#cell-hint", TextLine).content = content

    def _keep(self, then: Then) -> None:
        self._ears.kept(self.text, then)

    @on(Field.Pasted, "#cell")
    def _pasted(self, event: Field.Pasted) -> None:
        event.stop()
        self.field.insert_text_at_cursor(" ".join(event.lines))

    def on_key(self, event: events.Key) -> None:
        if event.key in ("ctrl+z", "ctrl+y"):
            event.stop()
            event.prevent_default()
            self.query_one("#cell-hint", TextLine).content = plain(
                "  Enter keeps the cell, Esc restores it: then Ctrl+Z takes back the last change.", "$warn"
            )


def _in_list(name: str) -> str:
    return f'"{name}"' if "," in name or ";" in name else name
