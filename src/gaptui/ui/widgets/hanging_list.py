"""Lines with a figure before them, whose words stay right of it however they wrap."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from textual.content import Content
from textual.geometry import Size
from textual.widget import Widget

from gaptui.ui.text import joined

FIGURE = 6
"""Cells of the figures' column."""


@dataclass(frozen=True, slots=True)
class Hanging:
    """A figure of at most 5 cells, and the lines beside it; no figure: they begin at the edge."""

    figure: Content
    lines: tuple[Content, ...]


class HangingList(Widget):
    def __init__(self, entries: Sequence[Hanging]) -> None:
        super().__init__()
        self._entries = list(entries)

    def _drawn(self, width: int) -> list[Content]:
        drawn: list[Content] = []
        for entry in self._entries:
            indent = FIGURE if entry.figure.plain else 0
            rows = [row for line in entry.lines for row in line.wrap(max(width - indent, 8))]
            for number, row in enumerate(rows):
                head = entry.figure if number == 0 else Content("")
                drawn.append(joined(" " * max(indent - 1 - head.cell_length, 0), head, " " if indent else "", row))
        return drawn

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        return len(self._drawn(width))

    def render(self) -> Content:
        return Content("\n").join(self._drawn(self.content_size.width))
