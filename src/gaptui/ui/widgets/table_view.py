"""A table drawn line by line: a cursor on a cell, ticked rows, columns by priority. Its cost does not grow with rows.

It is told how many rows there are and what a cell says; it knows no process.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from rich.cells import cell_len
from rich.style import Style
from textual import events
from textual.binding import Binding
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.strip import Strip

from gaptui.ui.text import cut, joined
from gaptui.ui.widgets.frame import TextLine
from gaptui.ui.widgets.line_view import LineView, Pen

RAIL = 2
"""Cells before the first column: where the cursor is, and whether the row is ticked."""


@dataclass(frozen=True, slots=True)
class ShownColumn:
    """A column: `width` cells at least, more where `grow` says for how large a part of what is left over.

    Columns of a higher `rank` are left out first. `gap` cells stand before it. `style` names a component class.
    """

    id: str
    head: str
    width: int
    style: str = "words"
    right: bool = False
    grow: int = 0
    rank: int = 0
    gap: int = 1
    least: int = 0
    """Where even the columns of rank 0 do not fit, the cells this one makes do with."""


@dataclass(frozen=True, slots=True)
class Laid:
    """A column as it is drawn: where it begins and how wide it is, in cells."""

    column: ShownColumn
    start: int
    width: int


@lru_cache(maxsize=32)
def lay(columns: tuple[ShownColumn, ...], width: int) -> tuple[Laid, ...]:
    """The columns that fit into `width` cells, in their order, with what is left over given to those that grow."""
    kept: set[str] = set()
    room = width - RAIL - 1
    for column in sorted(columns, key=lambda column: column.rank):
        if column.width + column.gap <= room or column.rank == 0:
            kept.add(column.id)
            room -= column.width + column.gap
    shown = [column for column in columns if column.id in kept]
    parts = sum(column.grow for column in shown)
    laid, start, left, over = [], RAIL, max(room, 0), max(-room, 0)
    for column in shown:
        more = left * column.grow // parts if parts else 0
        less = min(over, column.width - column.least) if column.least else 0
        left, parts, over = left - more, parts - column.grow, over - less
        start += column.gap
        laid.append(Laid(column, start, column.width + more - less))
        start += column.width + more - less
    return tuple(laid)


CellOf = Callable[[int, str], tuple[str, str]]
"""The text of a cell by line and column id, and the component class it is drawn in (empty: the column's)."""


class TableView(LineView):
    """Arrow keys move over cells; the screen gives the rest of the keys their meaning."""

    COMPONENT_CLASSES = {
        *("table--row", "table--cursor", "table--cell", "table--typing", "table--rail", "table--ticked"),
        *("table--words", "table--quiet", "table--number", "table--who", "table--system", "table--unasked"),
        *("table--input", "table--decision", "table--exception", "table--pattern", "table--pain", "table--help"),
    }
    BINDINGS = [
        Binding("left", "column(-1)", "Left", show=False),
        Binding("right", "column(1)", "Right", show=False),
    ]

    column: reactive[int] = reactive(0, repaint=False)

    class Sorted(Message):
        """A heading was clicked."""

        def __init__(self, column_id: str) -> None:
            super().__init__()
            self.column_id = column_id

    def __init__(self, id: str | None = None) -> None:
        super().__init__(id)
        self._columns: tuple[ShownColumn, ...] = ()
        self._wanted = ""
        """A column to stand in as soon as there is room for it."""
        self._count = 0
        self._cell_of: CellOf = lambda line, column_id: ("", "")
        self._ticked: Callable[[int], bool] = lambda line: False
        self.on_lay: Callable[[], None] = lambda: None
        """Called at once when the columns are laid out anew."""
        self.typing: str | None = None
        """What is being typed into the cell under the cursor."""

    def show(
        self, columns: tuple[ShownColumn, ...], count: int, cell_of: CellOf, ticked: Callable[[int], bool]
    ) -> None:
        """Draw `count` rows of these columns."""
        here = self.column_here
        self._columns, self._count, self._cell_of, self._ticked = columns, count, cell_of, ticked
        self.go_to_column(here)
        self.lines_changed()

    def on_resize(self, event: events.Resize) -> None:
        here = self._wanted or self.column_here
        super().on_resize(event)
        self.go_to_column(here)
        self.on_lay()

    # -- where

    @property
    def laid(self) -> tuple[Laid, ...]:
        return lay(self._columns, self.scrollable_content_region.width or self.size.width)

    @property
    def column_here(self) -> str:
        """The id of the column under the cursor."""
        laid = self.laid
        return laid[min(self.column, len(laid) - 1)].column.id if laid else ""

    def go_to_column(self, column_id: str) -> None:
        """Stand in that column, if it is shown."""
        place = next((place for place, each in enumerate(self.laid) if each.column.id == column_id), None)
        if place is not None:
            self.column = place
        else:
            self._wanted = column_id

    def validate_column(self, column: int) -> int:
        return max(0, min(column, len(self.laid) - 1)) if self.laid else 0

    def watch_column(self) -> None:
        self.refresh_line(self.cursor)

    def show_typing(self, text: str | None) -> None:
        self.typing = text
        self.refresh_line(self.cursor)

    # -- drawing

    def line_count(self) -> int:
        return self._count

    def _style(self, name: str) -> Style:
        return self.look(f"table--{name}")

    def draw(self, line: int, width: int, here: bool) -> Strip:
        pen = Pen(width, self._style("cursor" if self.has_focus else "row") if here else self.rich_style)
        pen.write(" ", self._style("rail") if here else Style.null())
        pen.write("✓" if self._ticked(line) else " ", self._style("ticked"))
        place = self.column if here else -1
        for number, laid in enumerate(lay(self._columns, width)):
            column = laid.column
            pen.gap(column.gap)
            text, style = self._cell_of(line, column.id)
            look = self._style(style or column.style)
            if number == place:
                look = self._style("cell")
                if self.typing is not None:
                    text, look = _end(self.typing, laid.width), self._style("typing")
            pen.write(text, look, laid.width, right=column.right and not (number == place and self.typing))
        return pen.strip()

    # -- keys and mouse

    def action_column(self, by: int) -> None:
        before, self._wanted = self.column, ""
        self.column += by
        if self.column != before:
            self.on_move()

    def on_click(self, event: events.Click) -> None:
        place = [n for n, laid in enumerate(self.laid) if event.x >= laid.start]
        if place and event.y + self.scroll_offset.y < self.line_count():
            self.column = place[-1]
            self.on_move()
        super().on_click(event)


def _end(text: str, width: int) -> str:
    """The last part of what is typed: where the cursor is."""
    while cell_len(text) > width:
        text = text[1:]
    return text


class TableHead(TextLine):
    """The headings over a table; the one it is sorted by has a mark. Clicking one asks to sort by it."""

    laid: tuple[Laid, ...] = ()

    def show(self, laid: Sequence[Laid], here: int, sorted_by: tuple[str, bool] | None) -> None:
        self.laid = tuple(laid)
        parts: list[Content] = [Content(" " * RAIL)]
        for number, each in enumerate(laid):
            column = each.column
            head = column.head
            if sorted_by is not None and sorted_by[0] == column.id:
                mark = "v" if sorted_by[1] else "^"
                head = mark if each.width < 2 else cut(head, each.width - 1) + mark
            head = cut(head, each.width)
            pad = " " * (each.width - cell_len(head))
            style = "bold $ink" if number == here else "$quiet"
            parts.append(joined(" " * column.gap, (pad + head if column.right else head + pad, style)))
        self.content = joined(*parts)

    def on_click(self, event: events.Click) -> None:
        place = [each for each in self.laid if each.start <= event.x < each.start + each.width]
        if place:
            self.post_message(TableView.Sorted(place[0].column.id))
