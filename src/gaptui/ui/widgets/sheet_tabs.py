"""The tables of one screen with their counts, the one shown marked. Clicking one goes there."""

from __future__ import annotations

from collections.abc import Sequence

from rich.cells import cell_len
from textual import events
from textual.content import Content
from textual.message import Message

from gaptui.method.sheets import Sheet
from gaptui.ui.text import joined
from gaptui.ui.widgets.frame import TextLine


class SheetTabs(TextLine):
    class Chosen(Message):
        def __init__(self, sheet: Sheet) -> None:
            super().__init__()
            self.sheet = sheet

    _ends: tuple[tuple[int, Sheet], ...] = ()

    def show(self, tabs: Sequence[tuple[Sheet, str]], here: Sheet) -> None:
        parts: list[Content] = []
        ends: list[tuple[int, Sheet]] = []
        end = 0
        for sheet, words in tabs:
            parts.append(joined((f" {words} ", "bold $on-here on $here" if sheet is here else "$quiet"), " "))
            end += cell_len(words) + 3
            ends.append((end, sheet))
        self.content = joined(*parts)
        self._ends = tuple(ends)

    def on_click(self, event: events.Click) -> None:
        found = [sheet for end, sheet in self._ends if event.x < end]
        if found:
            self.post_message(self.Chosen(found[0]))
