"""Draws a week row by row: blocks over busy times over the ground. It moves nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from gaptui.method.blocks import Block, Span, clock
from gaptui.method.state_words import block_lines, went_to
from gaptui.ui.text import fitted
from gaptui.ui.widgets.week_layout import GUTTER, ROW_MINUTES, day_widths, lane_cells, rows_of
from gaptui.ui.widgets.week_values import DayShown, Held, ShownWeek
from gaptui.words import BlockState

_PEEK = 2
"""Cells at the right of a day where a busy time shows behind a block."""


class WeekPainter:
    """`look` gives a style by its name; `here` is the day and row of the cursor, `selected` the block under it."""

    def __init__(
        self,
        week: ShownWeek,
        days: Sequence[DayShown],
        held: Held | None,
        here: tuple[int, int],
        selected: str,
        base: Style,
        look: Callable[[str], Style],
    ) -> None:
        self.week, self.days, self.held, self.here, self.selected = week, days, held, here, selected
        self._base, self._look = base, look

    def row(self, line: int, width: int) -> Strip:
        """One half hour of all days, in exactly `width` cells."""
        week = self.week
        is_now = line == week.now // ROW_MINUTES and week.today in week.days
        label = f"{line // 2:>3}:00" if line % 2 == 0 else ""
        hour = self._look("now") if is_now else self._look("hour")
        segments = [self._cell(f"{'now' if is_now else label:>6} ", hour, GUTTER)]
        for number, (_, wide) in enumerate(day_widths(width, len(week.days))):
            segments += self._day_cells(number, line, wide)
        return Strip(segments)

    def _cell(self, text: str, style: Style, width: int) -> Segment:
        return Segment(fitted(text, width), self._base + style)

    def _day_cells(self, number: int, row: int, width: int) -> list[Segment]:
        """One row of one day: blocks over busy times over the ground, a free cell at the right."""
        shown = self.days[number]
        held = self.held
        inner = width - 1
        if held is not None and self.week.days[number] == held.span.day and row in rows_of(held.span):
            return [*self._block_cells(held.drawn, row, inner, self._look("held")), *self._ground(number, row, 1)]
        cells: list[Segment] = []
        used = 0
        room = inner - _PEEK if row in shown.busy else inner
        for lane in shown.lanes:
            if row not in rows_of(lane.block.span):
                continue
            start, wide = lane_cells(room, lane)
            if start > used:
                cells += self._ground(number, row, start - used)
            here = lane.block.id == self.selected and held is None
            style = self._look("here" if here else _STYLE[lane.block.state])
            cells += self._block_cells(lane.block, row, wide, style)
            used = start + wide
        if used < width:
            cells += self._ground(number, row, width - used, whole=used == 0)
        return cells

    def _block_cells(self, block: Block, row: int, width: int, style: Style) -> list[Segment]:
        lines = block_lines(block, block.id in self.week.warned)
        place = row - rows_of(block.span).start
        text = lines[place] if place < len(lines) else ""
        return [self._cell(f"|{text}", style + Style(bold=place == 0), width)]

    def _ground(self, number: int, row: int, width: int, *, whole: bool = False) -> list[Segment]:
        """What stands behind blocks: the cursor, a moved block's first place, busy, now, hours off, nothing."""
        week, shown = self.week, self.days[number]
        minute = row * ROW_MINUTES
        if whole and self.held is None and not self.selected and (number, row) == self.here:
            return [self._cell(f" {clock(minute)}", self._look("here"), width - 1), self._cell("", Style(), 1)]
        ghost = shown.ghosts.get(row)
        if ghost is not None and whole:
            assert ghost.moved_from is not None
            text = went_to(ghost) if row == rows_of(ghost.moved_from).start else ""
            return [self._cell(f"|{text}", self._look("ghost"), width - 1), self._cell("", Style(), 1)]
        busy = shown.busy.get(row)
        if busy is not None:
            first = row - 1 not in shown.busy or shown.busy[row - 1] is not busy
            text = f": {busy.title or 'busy'}" if first and whole else ":" * min(width, 2)
            return [self._cell(text, self._look("busy"), width - 1), self._cell("", Style(), 1)]
        if week.days[number] == week.today and row == week.now // ROW_MINUTES and whole:
            return [self._cell("- now " + "-" * max(width - 8, 0), self._look("now"), width)]
        if shown.off is not None or week.work_week.outside(Span(week.days[number], minute, ROW_MINUTES)):
            first = shown.off is not None and row == week.work_week.works_from // ROW_MINUTES and whole
            return [self._cell(f" {shown.off or 'day off'}" if first else "", self._look("off"), width)]
        return [self._cell("", Style(), width)]


_STYLE: dict[BlockState, str] = {
    BlockState.PLANNED: "planned",
    BlockState.KEPT: "kept",
    BlockState.PARTLY: "partly",
    BlockState.TAKEN: "taken",
    BlockState.SIDE: "side",
}
