"""What every main screen has: the frame, the commands, and the way to say what happened.

It knows no area of the work; a screen adds its body, its commands and what it shows when rows change.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, ClassVar, cast

from textual import events, on
from textual.app import ComposeResult
from textual.content import Content
from textual.screen import Screen
from textual.timer import Timer
from textual.widget import Widget

from gaptui.method.phases import DAYS
from gaptui.ui.commands import Command, Place, bindings
from gaptui.ui.grammars import MAP_GRAMMAR, Grammar
from gaptui.ui.screens import SCREENS
from gaptui.ui.text import joined, plain
from gaptui.ui.widgets.field import Field
from gaptui.ui.widgets.frame import KeysLine, MessageLine, Tabs, TopBar

if TYPE_CHECKING:
    from gaptui.records.changes import ChangeSet
    from gaptui.ui.app import GaptuiApp

MESSAGE_SECONDS = 8.0
_BURST_SECONDS = 0.004
"""Two keys closer together than this were not pressed by a person: an unbracketed paste."""


EVERYWHERE: tuple[Command, ...] = (
    Command("undo", "u,ctrl+z", "Undo", "Take back the last change; also after a restart", "undo"),
    Command("redo", "U,ctrl+y", "Redo", "Bring back what was undone"),
    Command("help", "f1,question_mark", "Help", "Every key of this screen", place=Place.ANYWHERE),
    Command("palette", "ctrl+p", "All commands", "Search every command by its name", place=Place.ANYWHERE),
    Command("search", "f6", "Search everything", "Every text: lessons first", place=Place.ANYWHERE, needs="any"),
    Command("theme", "f5", "Theme: dark, light, high contrast", "Light is for projectors", place=Place.ANYWHERE),
    Command("back", "escape", "Back", "Leave this field, list or question"),
    Command("quit", "ctrl+q", "Quit", "Everything is saved already", place=Place.ANYWHERE),
    *(
        Command(f"go_{entry.name}", entry.digit, entry.title, f"Go to {entry.title}", does="go", says=entry.name)
        for entry in SCREENS
    ),
)


class MainScreen(Screen[None]):
    """Subclasses list their COMMANDS and have a `do_<id>` method for each that is not silent."""

    AUTO_FOCUS = ""
    NAME: ClassVar[str] = ""
    TITLE_SHOWN: ClassVar[str] = ""
    COMMANDS_HERE: ClassVar[tuple[Command, ...]] = ()
    GRAMMAR: ClassVar[Grammar] = MAP_GRAMMAR
    BINDINGS = bindings(EVERYWHERE)
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (100, "-wide")]

    def __init__(self) -> None:
        super().__init__()
        self.parts: tuple[object, ...] = ()
        """Objects that do some of the commands of a large screen."""
        self._fade: Timer | None = None
        self._to_act_on = False

    @property
    def gaptui(self) -> GaptuiApp:
        return cast("GaptuiApp", self.app)

    # -- for subclasses

    def compose_body(self) -> Iterable[Widget]:
        raise NotImplementedError

    def opened(self) -> None:
        """The workbook is open now."""

    def changed(self, changes: ChangeSet) -> None:
        """These rows changed."""

    def look_again(self) -> None:
        """Show the process that is chosen now, and the row of it that was asked for."""

    def row_here(self) -> str | None:
        """The id of the row the cursor is on, to come back to."""
        return None

    def keep_typing(self) -> None:
        """Write down unfinished text now: the program may be about to end."""

    def leaving(self) -> None:
        """Another screen is about to be shown: what it should know of where one was goes to the app."""

    def take_paste(self, text: str) -> None:
        """Text was pasted where no field has the cursor."""
        self.tell("Press i first, then paste.", "$warn")

    def missing(self, need: str) -> str:
        """Why a command that needs `need` can't be given now; empty when it can."""
        return "" if self.gaptui.workbook else "The workbook is still being opened."

    # -- frame

    def compose(self) -> ComposeResult:
        yield TopBar()
        yield Tabs(self.gaptui.screens_shown)
        yield from self.compose_body()
        yield MessageLine()
        yield KeysLine()

    def settled(self) -> None:
        """What was put off at the start is done: a clock may have been stopped."""

    def on_mount(self) -> None:
        self.gaptui.visited[self.NAME] = self
        self.query_one(Tabs).here = self.NAME
        self.show_keys()
        if self.gaptui.workbook is not None:
            self.query_one(TopBar).saved = self.gaptui.saved
            self.opened()

    @on(Tabs.Chosen)
    def _tab(self, event: Tabs.Chosen) -> None:
        self.gaptui.go(event.name)

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        self.show_keys()

    def on_descendant_blur(self, event: events.DescendantBlur) -> None:
        self.show_keys()

    @property
    def commands(self) -> tuple[Command, ...]:
        """This screen's commands, then those of every screen."""
        return (*self.COMMANDS_HERE, *EVERYWHERE)

    def show_keys(self) -> None:
        here = Place.FIELD if isinstance(self.focused, Field) else Place.OUTSIDE
        self.query_one(KeysLine).commands = tuple(
            command for command in self.commands if command.footer and here in command.place and self.offers(command)
        )

    def offers(self, command: Command) -> bool:
        """Whether the footer may name the command, as things are."""
        return True

    def show_head(self, what: str, *badges: str) -> None:
        """What one is in, and what to know of it: draft, experiment. A demo says that it is one."""
        top = self.query_one(TopBar)
        demo = "demo, not kept" if self.gaptui.demo else ""
        top.what, top.badge = what, " ".join(word for word in (*badges, demo) if word)

    def show_firm(self) -> None:
        """Whose workbook it is, and the day of its 90."""
        assert self.gaptui.workbook is not None
        firm = self.gaptui.workbook.processes.head()
        top = self.query_one(TopBar)
        top.firm, top.day = firm.name, "" if firm.day is None else f"day {firm.day} of {DAYS}"

    # -- telling

    def tell(self, words: str | Content, style: str = "$ink") -> None:
        """Say what happened, for a while; in the same place on every screen."""
        line = self.query_one(MessageLine)
        self._to_act_on = style in ("$warn", "$bad")
        line.message = joined((" ", ""), plain(words, style) if isinstance(words, str) else words)
        if self._fade is not None:
            self._fade.stop()
        self._fade = self.set_timer(MESSAGE_SECONDS, self.hush)

    def tell_news(self, words: str) -> None:
        """Say what happened elsewhere, unless there stands what the person has to act on."""
        if not (self._to_act_on and self.told):
            self.tell(words, "$quiet")

    def hush(self) -> None:
        """Say nothing more of what happened."""
        self.query_one(MessageLine).message = Content("")

    @property
    def told(self) -> str:
        """What the message line says now."""
        return self.query_one(MessageLine).message.plain.strip()

    def do_back(self) -> None:
        """Escape where there is nothing to leave."""

    # -- commands

    def action_command(self, id: str) -> None:
        """Give a command by its id: say why it can't be given, or do it."""
        command = next(command for command in self.commands if command.id == id)
        if self.gaptui.key_gap < _BURST_SECONDS and len(command.keys.split(",")[0]) == 1:
            self.tell("That looked like a paste. Press i first, then paste.", "$warn")
            return
        reason = self.missing(command.needs)
        if reason:
            self.tell(reason, "$warn")
            return
        self.hush()
        name = f"do_{command.does or id}"
        owner = next(owner for owner in (self, *self.parts, self.gaptui) if hasattr(owner, name))
        method = getattr(owner, name)
        with self.gaptui.attempt():
            method(command.says) if command.does else method()
