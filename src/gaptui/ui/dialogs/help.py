"""Help for one screen: every key, found by key or by word. It knows only the commands it is given."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from gaptui.paths import styles_dir
from gaptui.ui.commands import Command, Place
from gaptui.ui.grammars import MAP_GRAMMAR, Grammar
from gaptui.ui.text import joined, plain
from gaptui.ui.widgets.field import Field


class HelpScreen(ModalScreen[None]):
    """Type to search; Esc leaves."""

    CSS_PATH = styles_dir() / "dialogs.tcss"
    BINDINGS = [
        Binding("escape,f1", "app.pop_screen", "Leave", show=False),
        Binding("down", "scroll(1)", "Down", show=False),
        Binding("up", "scroll(-1)", "Up", show=False),
        Binding("pagedown", "scroll(10)", "Page down", show=False),
        Binding("pageup", "scroll(-10)", "Page up", show=False),
    ]

    def __init__(self, place: str, commands: Sequence[Command], grammar: Grammar = MAP_GRAMMAR) -> None:
        super().__init__()
        self._place, self._commands, self._grammar = place, commands, grammar

    def compose(self) -> ComposeResult:
        with Vertical(id="box"):
            yield Static(plain(f"Help: {self._place}", "bold $here"), id="title", markup=False)
            yield Field(placeholder="type a key or a word to search", id="search")
            with VerticalScroll(id="found", can_focus=False):
                yield Static("", id="lines", markup=False)
            yield Static(joined(("Esc", "bold $press"), (" back", "$quiet")), id="keys", markup=False)

    def on_mount(self) -> None:
        self.query_one("#search", Field).focus()
        self.call_after_refresh(self._show, "")

    @on(Field.Changed, "#search")
    def _search(self, event: Field.Changed) -> None:
        self._show(event.value.strip().casefold())

    def action_scroll(self, by: int) -> None:
        self.query_one("#found").scroll_relative(y=by, animate=False)

    def _show(self, wanted: str) -> None:
        parts: list[Content] = []
        for heading, place in (("On the map, list or week", Place.OUTSIDE), ("While typing", Place.FIELD)):
            rows = [c for c in self._commands if place in c.place and (c.place == place or place is Place.OUTSIDE)]
            rows = [c for c in rows if wanted in f"{c.all_shown} {c.title} {c.help}".casefold()]
            if rows:
                parts.append(plain(f"{heading}\n", "bold"))
                parts += [self._row(c) for c in rows]
                parts.append(plain("\n"))
        lines = [row for row in self._grammar if wanted in f"{row[0]} {row[1]}".casefold()]
        if lines:
            parts.append(plain("What you type is what you see\n", "bold"))
            parts += [
                joined((f"  {line:<46}", f"${colour}"), (f"{means}\n", "$quiet")) for line, means, colour in lines
            ]
        self.query_one("#lines", Static).update(
            joined(*parts) if parts else plain("Nothing fits. Try another word.", "$warn")
        )

    def _row(self, command: Command) -> Content:
        """Keys, title and help; the help on lines of its own where it does not fit."""
        keys = (f"  {command.all_shown:<14}", "bold $press")
        head = keys[0] + command.title
        room = self.query_one("#found").scrollable_content_region.width
        if len(head) + len(command.help) + 3 <= room:
            return joined(
                (f"  {command.all_shown:<14}", "bold $press"), command.title, (f"  {command.help}\n", "$quiet")
            )
        wrapped = textwrap.fill(command.help, max(room - 2, 40), initial_indent=" " * 18, subsequent_indent=" " * 18)
        return joined(keys, command.title, (f"\n{wrapped}\n", "$quiet"))
