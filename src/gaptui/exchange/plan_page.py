"""Everything that the plan, the commitment sheet and the list of blocks are made from, as one value.

It reads no clock and no files: today and now are given.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from gaptui.method.blocks import Block, Span, WorkWeek
from gaptui.method.calendar_view import CalendarView
from gaptui.method.ledger import first_place
from gaptui.method.ownership import Ownership, Shift, is_experiment
from gaptui.method.pick import Candidate
from gaptui.method.process_map import ProcessMap
from gaptui.words import Phase


@dataclass(frozen=True, slots=True)
class PlanPage:
    """One process: what was decided about it, who answers for it, and the hours that are protected."""

    firm: str
    map: ProcessMap
    phase: Phase
    picked_because: str
    outcome: str
    """What it is to become, with a number to reach."""
    next_line: str
    """Without the word Next."""
    candidate: Candidate | None
    """What was answered of it before it was picked; None where nobody asked."""
    ownership: Ownership
    shifts: tuple[Shift, ...]
    """Whose jobs shift."""
    blocks: tuple[Block, ...]
    """Protected ones and hours beside the desk, in the order of time."""
    work_week: WorkWeek
    zone: str
    today: date
    now: int
    """Minutes after midnight."""

    @property
    def experiment(self) -> bool:
        return is_experiment(self.phase, self.ownership)

    @property
    def protected(self) -> tuple[Block, ...]:
        return tuple(block for block in self.blocks if block.is_protected)

    @property
    def promised(self) -> tuple[Span, ...]:
        """The protected hours where they stood at first: a block that had to move was promised there."""
        return tuple(sorted(first_place(block) for block in self.protected))


def plan_page(firm: str, process_map: ProcessMap, calendar: CalendarView) -> PlanPage:
    """The page of one process, from its map and its calendar."""
    return PlanPage(
        firm=firm,
        map=process_map,
        phase=calendar.phase,
        picked_because=calendar.picked_because,
        outcome=calendar.outcome,
        next_line=calendar.next_line,
        candidate=calendar.candidate,
        ownership=calendar.ownership,
        shifts=calendar.shifts,
        blocks=calendar.blocks,
        work_week=calendar.work_week,
        zone=calendar.zone,
        today=calendar.today,
        now=calendar.now,
    )
