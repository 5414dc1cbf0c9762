"""How much of a map has been asked: four marks a step, and the minutes against what was claimed.

It counts; it does not decide what to ask (questions) or what may be done (workbook).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from gaptui.method.process_map import MapStep, leaves, numbers
from gaptui.words import Mark

MARK_WORDS: dict[Mark, str] = {
    Mark.INPUTS: "inputs",
    Mark.DECISIONS: "decisions",
    Mark.EXCEPTIONS: "exceptions",
    Mark.SYSTEMS: "systems",
}


@dataclass(frozen=True, slots=True)
class Coverage:
    """`asked` of `of` questions have an answer, "none" said aloud included."""

    asked: int
    of: int

    @property
    def percent(self) -> int:
        """Whole per cent, rounded down: 100 only when everything was asked. 0 for an empty map."""
        return self.asked * 100 // self.of if self.of else 0

    @property
    def complete(self) -> bool:
        return self.of > 0 and self.asked == self.of


@dataclass(frozen=True, slots=True)
class Gap:
    """A question nobody has asked yet."""

    step_id: str
    number: str
    mark: Mark

    @property
    def words(self) -> str:
        return f"step {self.number} has no answer for {MARK_WORDS[self.mark]}"


@dataclass(frozen=True, slots=True)
class Totals:
    """What a map holds. `minutes` are hands-on minutes a cycle."""

    steps: int
    decisions: int
    exceptions: int
    never_written_down: int
    systems: int
    minutes: int
    coverage: Coverage
    first_open: str | None = None
    """The id of the first step with a question nobody has asked."""


def answered(step: MapStep) -> int:
    """How many of the four marks of a step have an answer."""
    return sum(step.says(mark) is not None for mark in Mark)


def coverage(steps: Sequence[MapStep]) -> Coverage:
    asked = of = 0
    for step in leaves(steps):
        asked += answered(step)
        of += len(Mark)
    return Coverage(asked, of)


def first_gap(steps: Sequence[MapStep]) -> Gap | None:
    """The first question, in reading order, that nobody has asked."""
    step = next((step for step in leaves(steps) if answered(step) < len(Mark)), None)
    return gap_of(step, numbers(steps)[step.id]) if step else None


def gap_of(step: MapStep, number: str) -> Gap | None:
    """The first question of one step that nobody has asked."""
    return next((Gap(step.id, number, mark) for mark in Mark if step.says(mark) is None), None)


def mapped_minutes(steps: Sequence[MapStep]) -> int:
    """Minutes a cycle. Where sub-steps have minutes, they stand for those of their step."""
    below: dict[str, int] = {}
    for step in steps:
        if step.parent_id and step.minutes is not None:
            below[step.parent_id] = below.get(step.parent_id, 0) + step.minutes
    return sum(below.get(step.id, step.minutes or 0) for step in steps if step.parent_id is None)


class _Counts(NamedTuple):
    """What one step adds to the totals."""

    answered: int
    decisions: int
    exceptions: int
    unwritten: int
    systems: tuple[str, ...]


class Tally:
    """Counts a map again and again: only steps that are new or changed are looked into."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[MapStep, _Counts]] = {}

    def totals(self, steps: Sequence[MapStep]) -> Totals:
        systems: set[str] = set()
        asked = of = decisions = exceptions = unwritten = 0
        first_open: str | None = None
        parents = {step.parent_id for step in steps}
        for step in steps:
            counts = self._counts(step)
            systems.update(counts.systems)
            decisions += counts.decisions
            exceptions += counts.exceptions
            unwritten += counts.unwritten
            if step.id not in parents:
                asked += counts.answered
                of += len(Mark)
                if first_open is None and counts.answered < len(Mark):
                    first_open = step.id
        covered = Coverage(asked, of)
        minutes = mapped_minutes(steps)
        return Totals(len(steps), decisions, exceptions, unwritten, len(systems), minutes, covered, first_open)

    def _counts(self, step: MapStep) -> _Counts:
        known = self._known.get(step.id)
        if known is not None and known[0] is step:
            return known[1]
        unwritten = sum(not case.written_down for case in step.exceptions)
        counts = _Counts(answered(step), len(step.decisions), len(step.exceptions), unwritten, step.all_systems)
        self._known[step.id] = (step, counts)
        return counts


def totals(steps: Sequence[MapStep]) -> Totals:
    """What a map holds, counted once."""
    return Tally().totals(steps)
