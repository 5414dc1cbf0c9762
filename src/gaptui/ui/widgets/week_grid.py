"""The week: hours down, days across, blocks as tall as they are long.

It moves a cursor over half hours and blocks, and a block that is held; what a key does with either it does not know.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from rich.style import Style
from textual import events
from textual.binding import Binding
from textual.message import Message
from textual.strip import Strip

from gaptui.method.blocks import DAY_MINUTES, Block, Span
from gaptui.ui.widgets.line_view import LineView
from gaptui.ui.widgets.week_cells import WeekPainter
from gaptui.ui.widgets.week_layout import ROW_MINUTES, ROWS, day_widths, lane_cells, rows_of
from gaptui.ui.widgets.week_values import DayShown, Held, ShownWeek, day_shown


class WeekGrid(LineView, inherit_bindings=False):
    """A line is a row of half an hour; the cursor's column is a day. Held blocks move instead of the cursor."""

    COMPONENT_CLASSES = {
        *("week--hour", "week--off", "week--busy", "week--ghost", "week--now", "week--here", "week--held"),
        *("week--planned", "week--kept", "week--partly", "week--taken", "week--side"),
    }
    BINDINGS = [
        Binding("up", "go(0, -1)", "Up", show=False),
        Binding("down", "go(0, 1)", "Down", show=False),
        Binding("left", "go(-1, 0)", "Left", show=False),
        Binding("right", "go(1, 0)", "Right", show=False),
        Binding("shift+up", "nudge(0, -1)", "Earlier", show=False),
        Binding("shift+down", "nudge(0, 1)", "Later", show=False),
        Binding("shift+left", "nudge(-1, 0)", "Day before", show=False),
        Binding("shift+right", "nudge(1, 0)", "Day after", show=False),
    ]

    class Dropped(Message):
        """The mouse let go of the held block."""

    class Nudged(Message):
        """The block under the cursor is to stand elsewhere: so many days and rows on."""

        def __init__(self, days: int, rows: int) -> None:
            super().__init__()
            self.days, self.rows = days, rows

    def __init__(self, id: str | None = None) -> None:
        super().__init__(id)
        self.week = ShownWeek()
        self.day = 0
        """Which of the days shown the cursor is on."""
        self.selected = ""
        """Id of the block under the cursor, where there is one."""
        self.held: Held | None = None
        self.on_edge: Callable[[int], None] = lambda weeks: None
        """Called when the cursor or the held block goes past the first (-1) or the last day (+1)."""
        self._days: tuple[DayShown, ...] = ()
        self._drag: tuple[int, int, bool] | None = None
        """Day and row where the mouse went down, and whether it was on the end of the block."""
        self._scrolled = False

    # -- what is shown

    def show(self, week: ShownWeek) -> None:
        """Draw this week. The cursor keeps its place, the selected block too if it is there."""
        self.week = week
        self._days = self._laid()
        self.day = max(0, min(self.day, len(week.days) - 1))
        block = self.block
        if block is not None and block.span.day in week.days:
            self._stand_on(block)
        else:
            self.selected = self._first_at(self.day, self.cursor)
        self.lines_changed()

    def _laid(self) -> tuple[DayShown, ...]:
        return tuple(day_shown(self.week, day, self.held) for day in self.week.days)

    @property
    def block(self) -> Block | None:
        """The block under the cursor."""
        return next((block for block in self.week.blocks if block.id == self.selected), None)

    @property
    def left_here(self) -> Block | None:
        """The block that stood under the cursor and was moved."""
        return self._days[self.day].ghosts.get(self.cursor) if self._days else None

    @property
    def day_here(self) -> date | None:
        return self.week.days[self.day] if self.week.days else None

    @property
    def slot(self) -> Span | None:
        """The half hour under the cursor."""
        day = self.day_here
        return None if day is None else Span(day, self.cursor * ROW_MINUTES, ROW_MINUTES)

    def stand(self, day: date, minute: int, block: str = "") -> None:
        """Put the cursor on a time of a shown day, or on the block of that id."""
        before = self._touched()
        if day in self.week.days:
            self.day = self.week.days.index(day)
        row = max(0, min(minute // ROW_MINUTES, ROWS - 1))
        self.selected = block or self._first_at(self.day, row)
        chosen = self.block
        if chosen is not None:
            row = rows_of(chosen.span).start
        self._to_row(row, before)

    def hold(self, held: Held | None) -> None:
        """Take a block in hand, move it, or let go of it."""
        self.held = held
        self._days = self._laid()
        if held is not None and held.span.day in self.week.days:
            self.day = self.week.days.index(held.span.day)
            self.cursor = rows_of(held.span).start
        self._drawn.clear()
        self.refresh()
        self._show_cursor()

    # -- drawing

    def line_count(self) -> int:
        return ROWS if self.week.days else 0

    def group(self, line: int) -> range:
        if self.held is not None:
            return rows_of(self.held.span)
        block = self.block
        return rows_of(block.span) if block is not None else range(line, line + 1)

    def draw(self, line: int, width: int, here: bool) -> Strip:
        at = (self.day, self.cursor)
        painter = WeekPainter(self.week, self._days, self.held, at, self.selected, self.rich_style, self._week_look)
        return painter.row(line, width)

    def _week_look(self, name: str) -> Style:
        return self.look(f"week--{name}")

    def on_resize(self, event: events.Resize) -> None:
        super().on_resize(event)
        if not self._scrolled and self.size.height:
            self._scrolled = True
            self.scroll_to(y=self.week.work_week.works_from // ROW_MINUTES, animate=False, force=True)
            self._show_cursor()

    # -- moving

    def action_go(self, days: int, rows: int) -> None:
        if not self.week.days:
            return
        if self.held is not None:
            self._carry(days, rows)
            return
        before = self._touched()
        block = self.block
        if rows:
            taken = rows_of(block.span) if block is not None else range(self.cursor, self.cursor + 1)
            row = taken.stop if rows > 0 else taken.start - 1
            if not 0 <= row < ROWS:
                return
            self.selected = self._first_at(self.day, row)
            if self.block is not None:
                row = rows_of(self.block.span).start
            self._to_row(row, before)
        elif not self._to_next_lane(days, before):
            self._to_day(self.day + days, before)
        self.on_move()

    def action_nudge(self, days: int, rows: int) -> None:
        if self.held is not None:
            self._carry(days, rows)
        else:
            self.post_message(self.Nudged(days, rows))

    def _carry(self, days: int, rows: int) -> None:
        """Move what is held, within its day or to a day beside; past the edge the week turns."""
        assert self.held is not None
        span = self.held.span
        start = max(0, min(span.start + rows * ROW_MINUTES, DAY_MINUTES - span.minutes))
        day = self.day + days
        if not 0 <= day < len(self.week.days):
            self.on_edge(days)
            day = 0 if days > 0 else len(self.week.days) - 1
        self.hold(replace(self.held, span=Span(self.week.days[day], start, span.minutes)))
        self.on_move()

    def _to_next_lane(self, by: int, before: set[int]) -> bool:
        """Beside a block that overlaps stands the next one of the same hours."""
        lanes = [lane for lane in self._days[self.day].lanes if self.cursor in rows_of(lane.block.span)]
        place = next((n for n, lane in enumerate(lanes) if lane.block.id == self.selected), None)
        if place is None or not 0 <= place + by < len(lanes):
            return False
        self.selected = lanes[place + by].block.id
        self._to_row(self.cursor, before)
        return True

    def _to_day(self, day: int, before: set[int]) -> None:
        if not 0 <= day < len(self.week.days):
            by = -1 if day < 0 else 1
            self.on_edge(by)
            day = 0 if by > 0 else len(self.week.days) - 1
        self.day = day
        self.selected = self._first_at(day, self.cursor)
        self._to_row(self.cursor, before)

    def _first_at(self, day: int, row: int) -> str:
        if not 0 <= day < len(self._days):
            return ""
        return next((lane.block.id for lane in self._days[day].lanes if row in rows_of(lane.block.span)), "")

    def _stand_on(self, block: Block) -> None:
        self.day = self.week.days.index(block.span.day)
        if self.cursor not in rows_of(block.span):
            self.cursor = rows_of(block.span).start

    def _touched(self) -> set[int]:
        return {self.cursor, *self.group(self.cursor)}

    def _to_row(self, row: int, before: set[int]) -> None:
        """Stand in a row, and draw again what was and what is under the cursor."""
        self.cursor = row
        for line in before | self._touched():
            for in_group in (True, False):
                self._drawn.pop((line, self.scrollable_content_region.width, in_group), None)
            self.refresh_line(line)
        self._show_cursor()

    # -- mouse

    def _under(self, x: int, y: int) -> tuple[int, int] | None:
        """Day and row under the mouse, x and y in the widget."""
        row = y + self.scroll_offset.y
        for number, (start, wide) in enumerate(day_widths(self.scrollable_content_region.width, len(self.week.days))):
            if start <= x < start + wide and row < self.line_count():
                return number, row
        return None

    def on_mouse_down(self, event: events.MouseDown) -> None:
        there = self._under(event.x, event.y)
        if there is None or self.held is not None:
            return
        before = self._touched()
        self.day, row = there
        self.selected = self._lane_under(there, event.x)
        self._to_row(row, before)
        self.on_move()
        if self.block is not None:
            self._drag = (*there, row == rows_of(self.block.span).stop - 1 and len(rows_of(self.block.span)) > 1)
            self.capture_mouse()

    def _lane_under(self, there: tuple[int, int], x: int) -> str:
        number, row = there
        start, wide = day_widths(self.scrollable_content_region.width, len(self.week.days))[number]
        found = ""
        for lane in self._days[number].lanes:
            if row in rows_of(lane.block.span) and x >= start + lane_cells(wide - 1, lane)[0]:
                found = lane.block.id
        return found

    def on_mouse_move(self, event: events.MouseMove) -> None:
        there = self._under(event.x, event.y)
        if self._drag is None or there is None:
            return
        block = self.held.block if self.held is not None else self.block
        day, row, stretches = self._drag
        if block is None or (self.held is None and there == (day, row)):
            return
        span = block.span
        if stretches:
            end = min((there[1] + 1) * ROW_MINUTES, DAY_MINUTES)
            moved = Span(span.day, span.start, max(end - span.start, ROW_MINUTES))
        else:
            start = max(0, min(span.start + (there[1] - row) * ROW_MINUTES, DAY_MINUTES - span.minutes))
            moved = Span(self.week.days[there[0]], start, span.minutes)
        self.hold(Held(moved, block.kind, block))
        self.on_move()

    def on_mouse_up(self, event: events.MouseUp) -> None:
        dragged, self._drag = self._drag is not None and self.held is not None, None
        self.release_mouse()
        if dragged:
            self.post_message(self.Dropped())

    def on_click(self, event: events.Click) -> None:
        there = self._under(event.x, event.y)
        if there is not None and event.chain > 1:
            self.post_message(self.Opened(self, there[1]))
