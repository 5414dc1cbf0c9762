"""A command: one record gives the key, the footer, the palette row, the help line and why it can't be done.

It knows nothing of what commands do: the screen that lists them has a `do_<id>` method for each.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Flag, auto

from textual.binding import Binding, BindingType


class Place(Flag):
    """Where the keyboard is when a command can be given."""

    FIELD = auto()
    OUTSIDE = auto()
    ANYWHERE = FIELD | OUTSIDE


@dataclass(frozen=True, slots=True)
class Command:
    """`keys` are Textual key names, the first one shown. `footer` is its word there; empty is not shown.

    `needs` names what must be highlighted or open (the screen says in words when it is not). A `silent`
    command is only told of, in footer and help: its key is handled by the widget that has the cursor.
    """

    id: str
    keys: str
    title: str
    help: str
    footer: str = ""
    place: Place = Place.OUTSIDE
    needs: str = ""
    silent: bool = False
    key_shown: str = ""
    does: str = ""
    """The method is `do_<does>` instead, called with `says`."""
    says: str = ""

    @property
    def shown(self) -> str:
        return self.key_shown or _shown(self.keys.split(",")[0])

    @property
    def all_shown(self) -> str:
        """Every key of the command, for help."""
        return self.key_shown if self.silent and self.key_shown else "  ".join(map(_shown, self.keys.split(",")))


def _shown(key: str) -> str:
    return _SHOWN.get(key, key)


_SHOWN = {
    "enter": "Enter",
    "escape": "Esc",
    "tab": "Tab",
    "shift+tab": "Shift+Tab",
    "pageup": "PgUp",
    "pagedown": "PgDn",
    "home": "Home",
    "delete": "Del",
    "question_mark": "?",
    "slash": "/",
    "tilde": "~",
    "minus": "-",
    "plus": "+",
    "less_than_sign": "<",
    "greater_than_sign": ">",
    "exclamation_mark": "!",
    "number_sign": "#",
    "equals_sign": "=",
    "asterisk": "*",
    "quotation_mark": '"',
    "full_stop": ".",
    "f1": "F1",
    "f2": "F2",
    "f3": "F3",
    "f4": "F4",
    "f5": "F5",
    "f6": "F6",
    "ctrl+p": "Ctrl+P",
    "ctrl+q": "Ctrl+Q",
    "ctrl+z": "Ctrl+Z",
    "ctrl+y": "Ctrl+Y",
    "up": "Up",
    "left": "Left",
    "right": "Right",
    "alt+up": "Alt+Up",
    "alt+down": "Alt+Down",
    "backspace": "Backspace",
}


def bindings(commands: Iterable[Command]) -> list[BindingType]:
    """Textual bindings of the commands that have a key of their own."""
    return [
        Binding(command.keys, f"command('{command.id}')", command.title, show=False)
        for command in commands
        if not command.silent
    ]
