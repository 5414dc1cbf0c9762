"""The map as the walkthrough shows it: read once, then patched with the steps that changed.

It asks the workbook; it draws nothing.
"""

from __future__ import annotations

import gc
from dataclasses import replace
from typing import TYPE_CHECKING

from gaptui.method.completeness import Gap, Tally, Totals, answered, gap_of
from gaptui.method.ownership import EXPERIMENT
from gaptui.method.process_map import MapParked, MapStep, MapSystem, ProcessMap, in_reading_order, numbers
from gaptui.method.questions import Question, next_question
from gaptui.ui.widgets.map_lines import MapLines
from gaptui.words import Mark

if TYPE_CHECKING:
    from gaptui.records.changes import ChangeSet, RowChange
    from gaptui.workbook.workbook import Workbook

_MOST_PATCHED = 200
"""More changed rows than this are read anew as a whole."""
_BESIDE_THE_MAP = ("block", "busy")
"""Tables of a process that its map does not show."""
_UNDER_A_STEP = ("note", "decision", "answer", "stepexception", "systemuse")


class ShownMap:
    """One process of an open workbook, kept in step with its file by `patch`."""

    def __init__(self, workbook: Workbook, process_id: str) -> None:
        """Raises `NotFound` when the process is gone."""
        self.workbook = workbook
        self.process_id = process_id
        self._tally = Tally()
        self._last: tuple[ChangeSet | None, bool] = (None, False)
        self.map: ProcessMap
        self.steps: list[MapStep]
        self.numbers: dict[str, str]
        self._lines: MapLines | None = None
        self._totals: Totals | None = None
        self.read()

    def read(self) -> None:
        """Read the whole map. Collecting garbage meanwhile would double the time of a large one: there is none."""
        collects = gc.isenabled()
        gc.disable()
        try:
            self.map = self.workbook.mapping.map(self.process_id)
            self._show(list(self.map.steps), moved=True)
        finally:
            if collects:
                gc.enable()

    def patch(self, changes: ChangeSet) -> bool:
        """Take over what changed; False when nothing of this process did. Raises `NotFound` when it is gone.

        Each screen that shows the map asks for it: the same news are taken over once.
        """
        if changes is not self._last[0]:
            self._last = (changes, self._take_over(changes))
        return self._last[1]

    def _take_over(self, changes: ChangeSet) -> bool:
        if changes.in_table("firm") or any(_renamed(row) for row in changes.in_table("system")):
            self.read()
            return True
        self._take_over_systems(changes)
        rows = [row for row in changes.rows if row.table not in _BESIDE_THE_MAP and self._is_ours(row)]
        if not rows:
            return bool(changes.in_table("system"))
        touched = {row.row for row in rows if row.table == "step"}
        for row in rows:
            if row.table in _UNDER_A_STEP:
                touched |= {str(values["step_id"]) for values in (row.was, row.now) if "step_id" in values}
        if len(rows) > _MOST_PATCHED or any(row.table in ("process", "owner", "sitting", "parked") for row in rows):
            self.read()
            return True
        fresh = {step.id: step for step in self.workbook.mapping.steps(self.process_id, touched)}
        moved = any(row.table == "step" and _moved(row) for row in rows)
        kept = [fresh.pop(step.id, step) for step in self.steps if step.id not in touched or step.id in fresh]
        self._show(in_reading_order([*kept, *fresh.values()]) if moved else kept, moved=moved)
        return True

    def _is_ours(self, row: RowChange) -> bool:
        return self.process_id in (row.row, _process_of(row.was), _process_of(row.now))

    def _take_over_systems(self, changes: ChangeSet) -> None:
        """Systems belong to the firm: a new one, or one that is gone, changes no step."""
        rows = changes.in_table("system")
        if rows:
            known = {system.id: system for system in self.map.systems}
            for row in rows:
                known.pop(row.row, None)
                if row.after is not None:
                    facts = {name: str(row.now[name]) for name in ("name", "kind", "login", "way_out")}
                    known[row.row] = MapSystem(row.row, **facts)
            self.map = replace(self.map, systems=tuple(known.values()))

    def _show(self, steps: list[MapStep], *, moved: bool) -> None:
        self.steps = steps
        if moved:
            self.numbers = numbers(steps)
        self._lines = self._totals = None

    @property
    def lines(self) -> MapLines:
        """The lines of the map; made when they are first asked for."""
        if self._lines is None:
            self._lines = MapLines(self.map, self.steps, self.numbers)
        return self._lines

    @property
    def totals(self) -> Totals:
        """What the map holds; counted when it is first asked for."""
        if self._totals is None:
            self._totals = self._tally.totals(self.steps)
        return self._totals

    @property
    def waiting(self) -> tuple[MapParked, ...]:
        """Parked notes that went nowhere yet."""
        return tuple(note for note in self.map.parked if note.went is None)

    def step(self, step_id: str) -> MapStep | None:
        place = self.lines.place_of(step_id)
        return None if place is None else self.steps[place]

    @property
    def gap(self) -> Gap | None:
        """The first question in the map that nobody has asked."""
        step = self.step(self.totals.first_open) if self.totals.first_open else None
        return gap_of(step, self.lines.numbers[step.id]) if step else None

    def next_open(self, current: MapStep | None) -> MapStep | None:
        """The next step after `current`, going round, with a question nobody has asked."""
        place = self.lines.place_of(current.id) if current else None
        start = 0 if place is None else place + 1
        parents = {step.parent_id for step in self.steps}
        round_ = (*self.steps[start:], *self.steps[:start])
        return next((step for step in round_ if step.id not in parents and answered(step) < len(Mark)), None)

    def question(self, current: MapStep | None) -> Question:
        """What to ask next, with the cursor in `current`."""
        place = None if current is None else self.lines.place_of(current.id)
        following = self.steps[place + 1] if place is not None and place + 1 < len(self.steps) else None
        return next_question(
            current,
            starts_when=self.map.starts_when,
            any_steps=bool(self.steps),
            has_sub_steps=following is not None and current is not None and following.parent_id == current.id,
            is_last=following is None,
        )

    def number_after(self, current: MapStep | None) -> str:
        """The number a step would get that goes in after `current` (None: at the end)."""
        if current is None:
            return str(sum(step.parent_id is None for step in self.steps) + 1)
        number = self.lines.numbers[current.id]
        head, dot, last = number.rpartition(".")
        return f"{head}{dot}{int(last) + 1}"


def badges(process_map: ProcessMap) -> tuple[str, ...]:
    """What the head of a screen says of a process."""
    return ("draft" if process_map.draft else "", EXPERIMENT if process_map.experiment else "")


def came_last(changes: ChangeSet) -> RowChange | None:
    """The row to look at after a change that brought some: the last step on its own level, else the first row."""
    came = [row for row in changes.rows if row.before is None and row.table != "systemuse"]
    steps = [row for row in came if row.table == "step"]
    top = [row for row in steps if row.now.get("parent_id") is None]
    if len(steps) > 1:
        return (top or steps)[-1]
    return came[0] if came else None


def _moved(row: RowChange) -> bool:
    """Whether a step came, went or got another place."""
    return any(row.was.get(name) != row.now.get(name) for name in ("id", "order", "parent_id"))


def _renamed(row: RowChange) -> bool:
    return row.before is not None and row.after is not None and row.was["name"] != row.now["name"]


def _process_of(values: dict[str, str | int | float | None]) -> object:
    return values.get("process_id")
