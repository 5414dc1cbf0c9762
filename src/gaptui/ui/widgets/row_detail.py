"""The highlighted row, whole: lines of Content, as many as there is room for."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from gaptui.ui.text import joined

Writer = Callable[[int], Sequence[Content]]
"""The lines for a width in cells."""


class RowDetail(Widget):
    """What does not fit is said to be there. Changing it never lays the screen out again."""

    write: reactive[Writer] = reactive[Writer](lambda: lambda width: (), layout=False)

    def render(self) -> Content:
        width, height = self.content_size
        lines = list(self.write(max(width, 20)))
        shown = lines[:height]
        if len(lines) > height > 0:
            shown[-1] = joined(shown[-1].truncate(max(width - 4, 1)), (" ⋯", "$quiet"))
        return Content("\n").join(shown)
