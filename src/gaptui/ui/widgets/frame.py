"""The frame around every screen: what I am in, where I am, what just happened, what I can press.

These are lines of text; they are told what to show and know no workbook.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from rich.cells import cell_len
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget

from gaptui.ui.commands import Command
from gaptui.ui.text import cut, cut_content, joined, plain

_ROOMY = 90
"""Cells from which on the tabs stand apart."""


class Saved(Enum):
    """The truth about the file at this moment, in words. The value is (text, style)."""

    OPENING = ("opening", "$quiet")
    YES = ("✓ saved", "$good")
    SAVING = ("saving", "$warn")
    NO = ("NOT SAVED, file busy", "bold $bad")
    STOPPED = ("NOT SAVED, file gone", "bold $bad")


class Line(Widget):
    """One row with something at the left and something at the right."""

    def two_ends(self, left: Content, right: Content) -> Content:
        width = self.content_size.width
        room = width - right.cell_length - 1
        if room < 8:
            return left.truncate(width)
        left = left.truncate(room) if left.cell_length > room else left
        return joined(left, " " * (width - left.cell_length - right.cell_length), right)


class TopBar(Line):
    """`Client reporting [draft]` on the left; firm, day and whether all is saved on the right."""

    what: reactive[str] = reactive("gaptui")
    badge: reactive[str] = reactive("")
    firm: reactive[str] = reactive("")
    day: reactive[str] = reactive("")
    saved: reactive[Saved] = reactive(Saved.OPENING)

    def render(self) -> Content:
        text, style = self.saved.value
        width = self.content_size.width
        wanted = cell_len(self.what) + cell_len(self.badge) + 6
        firm, day = self.firm, self.day
        if wanted + cell_len(text + firm + day) + 6 > width:
            firm = cut(firm, max(width - wanted - cell_len(text + day) - 6, 0))
        if wanted + cell_len(text + firm + day) + 6 > width:
            day = ""
        right = joined((f"{firm}   ", "$quiet") if firm else "", (f"{day}   ", "$quiet") if day else "", (text, style))
        badge = joined(" ", (f" {self.badge} ", "bold $on-here on $here")) if self.badge else Content("")
        room = max(width - right.cell_length - badge.cell_length - 2, 8)
        return self.two_ends(joined(plain(cut(self.what, room), "bold"), badge), right)


class Tabs(Line):
    """Where I am: the screens by their digits. Clicking one goes there."""

    here: reactive[str] = reactive("")
    right: reactive[Content] = reactive(Content(""), layout=False)

    class Chosen(Message):
        def __init__(self, name: str) -> None:
            super().__init__()
            self.name = name

    def __init__(self, screens: Sequence[tuple[str, str, str]]) -> None:
        """`screens` are (name, digit, title)."""
        super().__init__()
        self._screens = screens

    def _tabs(self) -> list[tuple[str, Content]]:
        """Each screen's name and its tab; in a narrow window they stand closer, so that figures fit beside them."""
        after = " " if self.content_size.width >= _ROOMY else ""
        found = []
        for name, digit, title in self._screens:
            if name == self.here:
                found.append((name, plain(f" {digit} {title} ", "bold $on-here on $here")))
            else:
                found.append((name, joined(" ", (digit, "bold $press"), (f" {title}{after}", "$quiet"))))
        return found

    def render(self) -> Content:
        tabs = joined(*(tab for _, tab in self._tabs()))
        # Every screen can be found: the figures at the right give way.
        room = max(self.content_size.width - tabs.cell_length - 1, 0)
        right = cut_content(self.right, room)
        return self.two_ends(tabs, right)

    def on_click(self, event: object) -> None:
        start = 0
        for name, tab in self._tabs():
            if start <= getattr(event, "x", -1) < start + tab.cell_length:
                self.post_message(self.Chosen(name))
            start += tab.cell_length


class TextLine(Line):
    """One row of content. Changing it never lays the screen out again, so it costs the same on every key."""

    # Contents of the same words are equal to the library, whatever their styles: it would not draw the second one.
    content: reactive[Content] = reactive(Content(""), layout=False, always_update=True)

    def put(self, content: Content) -> None:
        """Show this; nothing is painted where the same words stand there in the same styles already."""
        if content.plain != self.content.plain or content.spans != self.content.spans:
            self.content = content

    def render(self) -> Content:
        return self.content.truncate(self.content_size.width)


class MessageLine(Line):
    """What happened and the way back; or the one Next line when nothing just did."""

    message: reactive[Content] = reactive(Content(""), layout=False)
    standing: reactive[Content] = reactive(Content(""), layout=False)

    def render(self) -> Content:
        return cut_content(self.message if self.message.plain else self.standing, self.content_size.width)


class KeysLine(Line):
    """What I can press, here, now: as many whole commands as fit; help is always among them."""

    commands: reactive[tuple[Command, ...]] = reactive(())

    def render(self) -> Content:
        width = self.content_size.width
        last = joined(("F1", "bold $press"), (" help", "$quiet"))
        parts: list[Content] = []
        used = last.cell_length
        for command in self.commands:
            part = joined((command.shown, "bold $press"), (f" {command.footer}   ", "$quiet"))
            if used + part.cell_length > width:
                break
            parts.append(part)
            used += part.cell_length
        return joined(*parts, last)


class TwoEnds(TextLine):
    """One row that says something at the left and something at the right; the left gives way."""

    def show(self, left: Content, right: Content) -> None:
        self.put(self.two_ends(left, right))
