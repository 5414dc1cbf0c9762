"""One process's calendar as a plain value: its blocks, what stands in their way, whose they are, and what day it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from gaptui.method.blocks import Block, Busy, WorkWeek
from gaptui.method.ownership import Ownership, Shift, is_experiment
from gaptui.method.pick import Candidate
from gaptui.words import Phase

_WEEKS_AHEAD = 8
"""The longest plan of the method, and some room to move blocks to."""


@dataclass(frozen=True, slots=True)
class CalendarView:
    """The calendar of one process. Blocks and busy times stand in the order of time."""

    process_id: str
    name: str
    phase: Phase
    ownership: Ownership
    blocks: tuple[Block, ...]
    busy: tuple[Busy, ...]
    work_week: WorkWeek
    today: date
    now: int
    """Minutes after midnight of `today`, in the firm's zone."""
    outcome: str = ""
    picked_because: str = ""
    next_line: str = ""
    zone: str = "UTC"
    shifts: tuple[Shift, ...] = ()
    """Whose jobs shift."""
    candidate: Candidate | None = None
    """What was answered of it before it was picked."""
    by_id: Mapping[str, Block] = field(default_factory=dict)

    @property
    def experiment(self) -> bool:
        return is_experiment(self.phase, self.ownership)


def busy_window(view: CalendarView) -> tuple[date, date]:
    """The first and last day that busy times are of use for: the weeks of the plan, and some weeks from today on."""
    days = [view.today, view.today + timedelta(weeks=_WEEKS_AHEAD), *(block.span.day for block in view.blocks)]
    return view.work_week.first_of(min(days)), view.work_week.week(max(days))[-1]
