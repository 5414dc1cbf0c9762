"""What a week shows: its days, its blocks, what lies behind them, and a block in hand. Plain values, no widget."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from gaptui.method.blocks import Block, Busy, Span, WorkWeek
from gaptui.ui.widgets.week_layout import Lane, busy_rows, lay_out, rows_of
from gaptui.words import BlockKind, BlockState


@dataclass(frozen=True, slots=True)
class ShownWeek:
    """The days there is room for, and what stands on them."""

    days: tuple[date, ...] = ()
    blocks: tuple[Block, ...] = ()
    left: tuple[Block, ...] = ()
    """Blocks that stood in this week and were moved."""
    busy: tuple[Busy, ...] = ()
    work_week: WorkWeek = field(default_factory=WorkWeek)
    today: date = date.min
    now: int = 0
    warned: frozenset[str] = frozenset()
    """Ids of blocks that something stands in the way of."""


@dataclass(frozen=True, slots=True)
class Held:
    """A block on its way: picked up (`block`) or new, and where it would be put down."""

    span: Span
    kind: BlockKind = BlockKind.BUILD
    block: Block | None = None
    side: bool = False

    @property
    def drawn(self) -> Block:
        """As it would stand there; without an id, for what is in its way is said of the new place."""
        if self.block is not None:
            return replace(self.block, id="", span=self.span, kind=self.kind)
        return Block("", self.span, self.kind, BlockState.SIDE if self.side else BlockState.PLANNED)


@dataclass(frozen=True, slots=True)
class DayShown:
    lanes: tuple[Lane, ...]
    busy: Mapping[int, Busy]
    ghosts: Mapping[int, Block]
    off: str | None
    """The name of a day off, empty for a weekend; None on a working day."""


def day_shown(week: ShownWeek, day: date, held: Held | None) -> DayShown:
    """One day laid out in rows; a block that is held stands nowhere until it is put down."""
    hidden = held.block.id if held and held.block else ""
    ghosts = {
        row: block
        for block in week.left
        if block.moved_from and block.moved_from.day == day
        for row in rows_of(block.moved_from)
    }
    off = week.work_week.days_off.get(day)
    if off is None and day.weekday() not in week.work_week.work_days:
        off = ""
    return DayShown(
        lay_out(block for block in week.blocks if block.span.day == day and block.id != hidden),
        busy_rows(busy for busy in week.busy if busy.span.day == day),
        ghosts,
        off,
    )
