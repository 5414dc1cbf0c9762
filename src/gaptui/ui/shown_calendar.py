"""The calendar of one process as the screen shows it: read once, read again where it changed.

It asks the workbook; it draws nothing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, TypeVar

from gaptui.method.blocks import Block, Busy, Span
from gaptui.method.calendar_view import CalendarView
from gaptui.method.free_time import short
from gaptui.method.ledger import WeekSum, first_place, forecast, is_over, week_sums
from gaptui.method.promise import Conflict, Promise, conflicts, promise
from gaptui.words import BlockState

if TYPE_CHECKING:
    from gaptui.records.changes import ChangeSet
    from gaptui.workbook.workbook import Workbook

_Stands = TypeVar("_Stands", Block, Busy)

_SHOWN = ("block", "busy", "owner", "process")
"""Tables of a process that the calendar shows."""
_OF_THE_FIRM = ("firm", "dayoff")


class ShownCalendar:
    """Protected hours of one process in an open workbook, kept in step with its file by `patch`."""

    def __init__(self, workbook: Workbook, process_id: str) -> None:
        """Raises `NotFound` when the process is gone."""
        self.workbook = workbook
        self.process_id = process_id
        self.view: CalendarView
        self.read()

    def read(self) -> None:
        """Read everything. Raises `NotFound` when the process is gone."""
        self._take_over(self.workbook.calendar.view(self.process_id))

    def patch(self, changes: ChangeSet) -> bool:
        """Read again what changed; False when nothing of this calendar did. Raises `NotFound` when it is gone."""
        rows = [row for row in changes.rows if row.table in _SHOWN and self._is_ours(row.row, row.was, row.now)]
        if not rows and not any(changes.in_table(table) for table in _OF_THE_FIRM):
            return False
        # Busy times may be thousands, and change only when a file is read.
        busy = None if any(row.table == "busy" for row in rows) else self.view.busy
        self._take_over(self.workbook.calendar.view(self.process_id, busy))
        return True

    def _is_ours(self, row: str, *values: Mapping[str, object]) -> bool:
        return row == self.process_id or any(each.get("process_id") == self.process_id for each in values)

    def _take_over(self, view: CalendarView) -> None:
        self.view = view
        self.blocks_of: Mapping[date, list[Block]] = _by_day(view.blocks)
        self._busy_of: Mapping[date, list[Busy]] = _by_day(view.busy)
        self._left: Mapping[date, list[Block]] = defaultdict(list)
        for block in view.blocks:
            if block.moved_from is not None:
                self._left[block.moved_from.day].append(block)
        self._count()

    def _count(self) -> None:
        view = self.view
        self.sums: tuple[WeekSum, ...] = week_sums(view.blocks, view.work_week, view.today, view.now)
        self.foretold = forecast(view.blocks, view.work_week, view.today, view.now)
        self.missing = short(view.blocks, view.busy, view.work_week, view.today, view.now) if view.blocks else None

    def turn_clock(self) -> bool:
        """Ask what time it is; says whether it is another minute."""
        today, now = self.workbook.calendar.wall_time()
        if (today, now) == (self.view.today, self.view.now):
            return False
        self.view = replace(self.view, today=today, now=now)
        self._count()
        return True

    # -- a week

    def blocks(self, days: Iterable[date]) -> tuple[Block, ...]:
        return tuple(block for day in days for block in self.blocks_of.get(day, ()))

    def left(self, days: Iterable[date]) -> tuple[Block, ...]:
        """Blocks that stood on these days and were moved."""
        return tuple(block for day in days for block in self._left.get(day, ()))

    def busy(self, days: Iterable[date]) -> tuple[Busy, ...]:
        return tuple(busy for day in days for busy in self._busy_of.get(day, ()))

    def conflicts(self, span: Span, but: str = "") -> tuple[Conflict, ...]:
        """What stands in the way of a block there."""
        day = span.day
        return conflicts(span, self.blocks_of.get(day, ()), self._busy_of.get(day, ()), self.view.work_week, but)

    def warned(self, days: Iterable[date]) -> frozenset[str]:
        """Ids of the blocks on these days that something stands in the way of."""
        found = (block for day in days for block in self.blocks_of.get(day, ()))
        planned = (block for block in found if block.state is BlockState.PLANNED)
        return frozenset(block.id for block in planned if self.conflicts(block.span, block.id))

    def sum_of(self, day: date) -> WeekSum | None:
        """What became of the week that a day is in; None outside the plan."""
        first = self.view.work_week.first_of(day)
        return next((each for each in self.sums if each.first == first), None)

    @property
    def promise(self) -> Promise:
        """Whether the blocks as they stand are what the method asks for."""
        places = [first_place(block) for block in self.view.blocks if block.is_protected]
        return promise(places, self.view.work_week)

    # -- going from block to block

    def next_block(self, day: date, minute: int, selected: str, by: int) -> Block | None:
        """The block after (+1) or before (-1) the one selected, else after or before that time."""
        some = self.view.blocks
        place = next((n for n, block in enumerate(some) if block.id == selected), None)
        if place is None:
            later = [n for n, block in enumerate(some) if (block.span.day, block.span.start) >= (day, minute)]
            place = (later[0] if later else len(some)) - (1 if by > 0 else 0)
        place += by
        return some[place] if 0 <= place < len(some) else None

    def next_unsaid(self) -> Block | None:
        """The first block whose time is over and of which nobody said what became of it."""
        view = self.view
        over = (block for block in view.blocks if is_over(block.span, view.today, view.now))
        return next((block for block in over if block.state is BlockState.PLANNED), None)

    def day_beside(self, day: date, by: int) -> date:
        """The working day after (+1) or before (-1) a day, or the next one on which a block stands."""
        beside = day
        for _ in range(14 if by else 0):
            beside += timedelta(days=by)
            if beside.weekday() in self.view.work_week.work_days or beside in self.blocks_of:
                return beside
        return day

    def week_of(self, day: date) -> tuple[date, ...]:
        return self.view.work_week.week(day)


def _by_day(some: Iterable[_Stands]) -> Mapping[date, list[_Stands]]:
    found: dict[date, list[_Stands]] = defaultdict(list)
    for each in some:
        found[each.span.day].append(each)
    return found
