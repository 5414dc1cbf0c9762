"""A list of lines drawn one by one: its cost does not grow with their number.

It moves a cursor, scrolls and keeps drawn lines; what a line says is the business of the subclass.
"""

from __future__ import annotations

from collections.abc import Callable

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.binding import Binding
from textual.geometry import Region, Size
from textual.message import Message
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip

from gaptui.ui.text import fitted

_MOST_KEPT = 2_000


class LineView(ScrollView, can_focus=True):
    """Subclasses say how many lines there are (`line_count`) and draw one (`draw`)."""

    BINDINGS = [
        Binding("up,k", "step(-1)", "Up", show=False),
        Binding("down,j", "step(1)", "Down", show=False),
        Binding("pageup", "page(-1)", "Page up", show=False),
        Binding("pagedown", "page(1)", "Page down", show=False),
        Binding("home", "edge(False)", "First", show=False),
        Binding("end", "edge(True)", "Last", show=False),
    ]

    cursor: reactive[int] = reactive(0, repaint=False)
    # The library lays the whole screen out again for each new number of lines; `_resize` does what it takes.
    virtual_size: reactive[Size] = reactive(Size(0, 0), layout=False)

    class Opened(Message):
        """A line was double-clicked."""

        def __init__(self, view: LineView, line: int) -> None:
            super().__init__()
            self.view = view
            self.line = line

        @property
        def control(self) -> LineView:
            return self.view

    def __init__(self, id: str | None = None) -> None:
        super().__init__(id=id)
        self.on_move: Callable[[], None] = lambda: None
        """Called at once when the person moved the cursor: what it changes is painted with it, in one frame."""
        self._drawn: dict[tuple[int, int, bool], Strip] = {}
        self._looks: dict[str, Style] = {}

    # -- for subclasses

    def line_count(self) -> int:
        raise NotImplementedError

    def draw(self, line: int, width: int, here: bool) -> Strip:
        """One line in exactly `width` cells; `here` when the cursor stands on it."""
        raise NotImplementedError

    def group(self, line: int) -> range:
        """The lines that belong together with this one and are drawn differently when the cursor is there."""
        return range(line, line + 1)

    def lines_changed(self) -> None:
        """Everything may read differently now."""
        self._drawn.clear()
        count = self.line_count()
        width = self.scrollable_content_region.width or self.size.width
        if self.virtual_size != Size(width, count):
            self._resize(Size(width, count))
        if self.cursor >= count:
            self.set_reactive(LineView.cursor, max(count - 1, 0))
        self.refresh()

    def _resize(self, size: Size) -> None:
        """There are so many lines now: move the scrollbar, and lay out anew only where one comes or goes."""
        self.virtual_size = size
        needs_bar = size.height > self.container_size.height
        if self.styles.auto_dimensions or needs_bar != self.show_vertical_scrollbar:
            self.refresh(layout=True)
        elif needs_bar:
            self.vertical_scrollbar.window_virtual_size = size.height
        if self.scroll_y > self.max_scroll_y:
            self.scroll_to(y=self.max_scroll_y, animate=False, force=True)

    def put_cursor(self, line: int) -> None:
        """Move the cursor for the program's own reasons: `on_move` is not called."""
        self.cursor = max(0, min(line, self.line_count() - 1))
        self._show_cursor()

    # -- drawing

    def render_line(self, y: int) -> Strip:
        width = self.scrollable_content_region.width
        line = y + self.scroll_offset.y
        if line >= self.line_count():
            return Strip.blank(width, self.rich_style)
        key = (line, width, line in self.group(self.cursor))
        strip = self._drawn.get(key) if line != self.cursor else None
        if strip is None:
            strip = self.draw(line, width, line == self.cursor)
            if line != self.cursor:
                if len(self._drawn) > _MOST_KEPT:
                    self._drawn.clear()
                self._drawn[key] = strip
        return strip

    def look(self, component: str) -> Style:
        """The style of a component class, looked up once a theme."""
        style = self._looks.get(component)
        if style is None:
            style = self._looks[component] = self.get_component_rich_style(component, partial=True)
        return style

    def notify_style_update(self) -> None:
        self._drawn.clear()
        self._looks.clear()
        super().notify_style_update()

    def on_resize(self, event: events.Resize) -> None:
        self.lines_changed()
        self._show_cursor()

    def watch_cursor(self, old: int, new: int) -> None:
        for line in {*self.group(old), *self.group(new)}:
            self.refresh_line(line)

    def on_focus(self) -> None:
        self.watch_cursor(self.cursor, self.cursor)

    def on_blur(self) -> None:
        self.watch_cursor(self.cursor, self.cursor)

    # -- moving

    def action_step(self, by: int) -> None:
        self._move(self.cursor + by)

    def action_page(self, by: int) -> None:
        self._move(self.cursor + by * max(self.scrollable_content_region.height - 1, 1))

    def action_edge(self, last: bool) -> None:
        self._move(self.line_count() - 1 if last else 0)

    def _move(self, line: int) -> None:
        line = max(0, min(line, self.line_count() - 1))
        if line != self.cursor:
            self.cursor = line
            self._show_cursor()
            self.on_move()

    def _show_cursor(self) -> None:
        group = self.group(self.cursor)
        height = min(len(group), self.scrollable_content_region.height)
        top = self.cursor if self.cursor >= group.start + height else group.start
        region = Region(0, top, 1, max(height, 1) if top == group.start else 1)
        self.scroll_to_region(region, animate=False, force=True, x_axis=False)

    def on_click(self, event: events.Click) -> None:
        line = event.y + self.scroll_offset.y
        if line < self.line_count():
            self._move(line)
            if event.chain > 1:
                self.post_message(self.Opened(self, line))


class Pen:
    """Lays text side by side into one line of exactly `width` cells."""

    def __init__(self, width: int, ground: Style) -> None:
        self.left = width
        self._ground = ground
        self._segments: list[Segment] = []

    def write(self, text: str, style: Style, width: int | None = None, *, right: bool = False) -> None:
        """Text in its own width, or cut and filled to `width`; never beyond the line's end."""
        if self.left <= 0 or (not text and width is None):
            return
        if width is None:
            text = fitted(text, min(cell_len(text), self.left))
        else:
            width = min(width, self.left)
            text = " " * (width - cell_len(text)) + text if right and cell_len(text) < width else fitted(text, width)
        self.left -= cell_len(text)
        self._segments.append(Segment(text, self._ground + style))

    def gap(self, width: int) -> None:
        self.write(" " * min(width, max(self.left, 0)), self._ground)

    def strip(self) -> Strip:
        self.gap(self.left)
        return Strip(self._segments)
