"""Where everything stands in a week of half-hour rows: pure measures, no colours and no widget.

A row is half an hour of the day: row 0 is midnight, row 47 half past eleven at night.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from gaptui.method.blocks import DAY_MINUTES, Block, Busy, Span, WorkWeek

ROW_MINUTES = 30
ROWS = DAY_MINUTES // ROW_MINUTES
GUTTER = 7
"""Cells for the hours at the left."""
_LEAST_DAY = 12
"""Cells that a day needs so that its blocks can be read."""


@dataclass(frozen=True, slots=True)
class Lane:
    """One block of a day, and the part of the day's width it has: overlapping ones stand side by side."""

    block: Block
    lane: int
    of: int


def rows_of(span: Span) -> range:
    """The rows that a stretch of a day touches: at least one."""
    return range(span.start // ROW_MINUTES, max(-(-span.end // ROW_MINUTES), span.start // ROW_MINUTES + 1))


def lay_out(blocks: Iterable[Block]) -> tuple[Lane, ...]:
    """The blocks of one day, each with its lane; a group that overlaps shares the width evenly."""
    laid: list[Lane] = []
    group: list[Block] = []
    end = -1
    for block in sorted(blocks, key=lambda block: (block.span, block.id)):
        rows = rows_of(block.span)
        if group and rows.start >= end:
            laid += _share(group)
            group, end = [], -1
        group.append(block)
        end = max(end, rows.stop)
    return tuple(laid + _share(group))


def _share(group: Sequence[Block]) -> list[Lane]:
    """Give each block the first lane that is free where it begins."""
    ends: list[int] = []
    lanes: list[int] = []
    for block in group:
        rows = rows_of(block.span)
        lane = next((lane for lane, end in enumerate(ends) if end <= rows.start), len(ends))
        ends[lane : lane + 1] = [rows.stop]
        lanes.append(lane)
    return [Lane(block, lane, len(ends)) for block, lane in zip(group, lanes, strict=True)]


def days_shown(work_week: WorkWeek, week: Sequence[date], used: Iterable[date], width: int) -> tuple[date, ...]:
    """The days of a week there is room for: all seven, else the working days and those on which something stands."""
    if (width - GUTTER) // 7 >= _LEAST_DAY:
        return tuple(week)
    some = set(used)
    return tuple(day for day in week if day.weekday() in work_week.work_days or day in some) or tuple(week)


def day_widths(width: int, days: int) -> tuple[tuple[int, int], ...]:
    """Where each day's column begins and how wide it is; what can't be shared evenly goes to the first ones."""
    each, more = divmod(max(width - GUTTER, days), days)
    found, start = [], GUTTER
    for number in range(days):
        wide = each + (number < more)
        found.append((start, wide))
        start += wide
    return tuple(found)


def lane_cells(width: int, lane: Lane) -> tuple[int, int]:
    """Where a block begins within its day's column of `width` cells, and how wide it is."""
    start = width * lane.lane // lane.of
    return start, max(width * (lane.lane + 1) // lane.of - start, 1)


def busy_rows(busy: Iterable[Busy]) -> dict[int, Busy]:
    """The rows of one day on which a calendar says busy, and the first that says so."""
    found: dict[int, Busy] = {}
    for each in busy:
        for row in rows_of(each.span):
            found.setdefault(row, each)
    return found
