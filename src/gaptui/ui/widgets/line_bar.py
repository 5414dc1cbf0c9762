"""A line to type in, with what was understood under it, completion and modes. It knows no grammar: subclasses do.

What the person asks for is told to the screen; saving is its business.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from textual import events, on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.message import Message
from textual.widgets import Static

from gaptui.method.marks import name_text
from gaptui.method.names import OpenName, complete, completions, open_name
from gaptui.ui.text import joined
from gaptui.ui.widgets.field import Field
from gaptui.ui.widgets.frame import TextLine


@dataclass(frozen=True, slots=True)
class Adding:
    """A new line; a step goes above the current one when `above`."""

    above: bool = False


@dataclass(frozen=True, slots=True)
class Editing:
    """The line of a step or an item, opened as `was`."""

    id: str
    was: str
    is_step: bool


@dataclass(frozen=True, slots=True)
class Splitting:
    """A step to be split where the cursor stands; `was` is its line."""

    id: str
    was: str


@dataclass(frozen=True, slots=True)
class Pasting:
    """Lines pasted at once, waiting for a yes."""

    lines: tuple[str, ...]


Mode = Adding | Editing | Splitting | Pasting


class Ears(Protocol):
    """Who owns a line bar, and what it is told."""

    def said(self, line: str, mode: Mode, at: int) -> None:
        """Enter on a line; `at` is where the cursor stood in it."""

    def left(self) -> None:
        """Escape: back to the map. The text stays."""

    def edit_last(self) -> None:
        """Up on an empty line."""

    def edit_above(self) -> None:
        """Backspace on an empty line."""

    def walk(self, by: int) -> None:
        """Another step is to be the current one, so many below."""

    def tell(self, words: str, style: str = "$ink") -> None:
        """Something to say in the message line."""


class LineBar(Vertical):
    """What the person asks for is told to `ears` at once, not posted: keys typed behind it must come after."""

    PASTED_AS = "lines"
    """What a paste of many lines is asked about as."""

    class Typed(Message):
        """The text in the field is now `line`."""

        def __init__(self, line: str) -> None:
            super().__init__()
            self.line = line

    def __init__(self, ears: Ears, id: str | None = None) -> None:
        super().__init__(id=id)
        self._ears = ears
        self._cycle: tuple[str, int, OpenName, list[str], int] | None = None
        self.set_aside = ""
        """A line begun before another one was opened; it comes back after."""
        self._before_paste: Mode = Adding()
        self.mode: Mode = Adding()

    # -- for subclasses

    def understood(self) -> Content:
        """Chips, hints or, on an empty line, the signs there are."""
        raise NotImplementedError

    def names(self, sign: str) -> list[str]:
        """Names that can be completed after this sign, the likeliest first."""
        raise NotImplementedError

    def near_name(self) -> tuple[str, str, str] | None:
        """The sign, the text after it as typed, and the known name that was probably meant."""
        return None

    def tab_on_nothing(self) -> None:
        """Tab on an empty line."""

    def compose(self) -> ComposeResult:
        yield TextLine(id="question")
        with Horizontal(id="typing"):
            yield Static("› ", id="prompt", markup=False)
            yield Field(id="capture")
        yield TextLine(id="chips")

    def on_mount(self) -> None:
        self.field.keys = {
            "enter": self._entered,
            "tab": self.complete,
            "escape": self._leave,
            "up": self._up,
            "down": lambda: self._ears.walk(+1),
            "pagedown": lambda: self._ears.walk(+1),
            "pageup": lambda: self._ears.walk(-1),
            "backspace": self._backspace,
            "shift+tab": self.complete,
        }

    @property
    def field(self) -> Field:
        return self.query_one("#capture", Field)

    @property
    def line(self) -> str:
        return self.field.value

    # -- modes

    def begin(self, mode: Mode, line: str = "", cursor: int | None = None) -> None:
        """Open the line in a mode, with text in it. A line begun before is set aside and comes back after."""
        if isinstance(self.mode, Adding):
            if isinstance(mode, Adding):
                line = line if not self.line else self.line
            else:
                self.set_aside = self.line
        self.mode = mode
        self.field.put(line, cursor)
        self.field.focus()
        self.show_understood()

    def done(self) -> None:
        """The line was kept: the next one is new, or the one that was set aside."""
        if isinstance(self.mode, Pasting):
            self.mode = self._before_paste
        else:
            self.mode = Adding()
            self.field.put(self.set_aside)
            self.set_aside = ""
        self.show_understood()

    def open_for_another(self, line: str) -> None:
        """Begin anew for another process, with what was begun there."""
        self.mode = Adding()
        self.set_aside = ""
        self.field.put(line)
        self.show_understood()

    def ask(self, question: Content | None) -> None:
        """Show what to ask next over the line, where the panel beside the map has no room; None hides it."""
        self.query_one("#question", TextLine).content = question or Content("")
        self.set_class(question is not None, "-asking")

    # -- understanding

    @on(Field.Changed, "#capture")
    def _typed(self, event: Field.Changed) -> None:
        event.stop()
        self.show_understood()
        self.post_message(self.Typed(event.value))

    def show_understood(self) -> None:
        """Draw chips, completions and hints for the line as it stands."""
        self.query_one("#chips", TextLine).content = self._understood()

    def _understood(self) -> Content:
        match self.mode:
            case Pasting(lines=lines):
                return joined(
                    (f"  {len(lines)} lines: add them as {self.PASTED_AS}?  ", "bold $here"),
                    ("Enter", "bold $press"),
                    (" adds all, one undo   ", "$quiet"),
                    ("Esc", "bold $press"),
                    (" leaves them out", "$quiet"),
                )
            case Splitting():
                return joined(
                    ("  Put the cursor where the second step begins, then ", "$quiet"), ("Enter", "bold $press")
                )
        open_ = self._open()
        if open_ is not None and (found := completions(open_.begun, self.names(open_.sign))):
            return self._offered(open_, found)
        return self.understood()

    def _offered(self, open_: OpenName, found: list[str]) -> Content:
        parts: list[Content] = [joined("  ", ("Tab", "bold $press"), " ")]
        for place, name in enumerate(found):
            style = "bold $page on $sign-system" if place == 0 else "$ink on $bar"
            parts.append(joined((f" {open_.sign}{name} ", style), " "))
        return joined(*parts)

    # -- keys

    def _open(self) -> OpenName | None:
        return open_name(self.line, self.field.cursor_position)

    def complete(self) -> None:
        """Complete the name being typed; again takes the next fitting name. Else take a known close name."""
        if not self.line:
            self.tab_on_nothing()
            return
        if self._cycle is not None and self._cycle[0] == self.line:
            _, cursor, open_, found, place = self._cycle
            self._put_name(open_, found, (place + 1) % len(found), cursor)
            return
        open_now = self._open()
        if open_now is not None and (found := completions(open_now.begun, self.names(open_now.sign))):
            self._put_name(open_now, found, 0, self.field.cursor_position)
            return
        near = self.near_name()
        if near:
            sign, typed, known = near
            at = self.line.casefold().find((sign + typed).casefold())
            self.field.put(self.line[:at] + sign + name_text(known) + self.line[at + len(sign + typed) :])

    def _put_name(self, open_: OpenName, found: list[str], place: int, cursor: int) -> None:
        line, cursor = complete(self.line, cursor, open_, found[place])
        self.field.put(line, cursor)
        self._cycle = (line, cursor, open_, found, place) if len(found) > 1 else None

    def _leave(self) -> None:
        if isinstance(self.mode, Pasting):
            self.done()
            self._ears.tell("The pasted lines were left out")
            return
        if not isinstance(self.mode, Adding):
            self.done()
        self.mode = Adding()
        self._ears.left()

    def _up(self) -> None:
        if not self.line:
            self._ears.edit_last()

    def on_key(self, event: events.Key) -> None:
        if event.key in ("ctrl+z", "ctrl+y") and self.line:
            event.stop()
            event.prevent_default()
            self._ears.tell(
                "Keep or clear the line first (Enter, Ctrl+U): then Ctrl+Z takes back the last change.", "$warn"
            )

    def _backspace(self) -> None:
        if not self.line and isinstance(self.mode, Adding):
            self._ears.edit_above()
        else:
            self.field.action_delete_left()

    def _entered(self) -> None:
        self._ears.said(self.line, self.mode, self.field.cursor_position)

    @on(Field.Pasted, "#capture")
    def _pasted(self, event: Field.Pasted) -> None:
        event.stop()
        self._before_paste = self.mode if not isinstance(self.mode, Pasting) else self._before_paste
        self.mode = Pasting(tuple(event.lines))
        self.show_understood()
