"""What the table counts and lists: minutes by role, exceptions to be decided, hand copies between systems.

It reads plain values. Pattern and pain are two lists and stay two: there is no score made of both.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from gaptui.method.potential import counting
from gaptui.method.process_map import MapException, MapStep, MapSystem, ProcessMap, leaves
from gaptui.words import NewWay, NoteKind, Signal


@dataclass(frozen=True, slots=True)
class RoleShare:
    """Minutes a cycle of one role, and their part of all minutes, 0 to 1. No name: nobody said who."""

    role: str
    minutes: int
    share: float


@dataclass(frozen=True, slots=True)
class ExceptionRow:
    """An exception and the step it leaves."""

    step: MapStep
    case: MapException


@dataclass(frozen=True, slots=True)
class ExceptionFigures:
    """`a_cycle`: how many happen in a cycle on average, as far as people said how often."""

    count: int
    never_written_down: int
    undecided: int
    a_cycle: float
    decided: tuple[tuple[NewWay, int], ...]


@dataclass(frozen=True, slots=True)
class HandCopy:
    """A step in which something is moved between systems by hand: from where, to where, as far as it was said."""

    step: MapStep
    sources: tuple[str, ...]
    targets: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SystemRow:
    """A system of this process: the steps that use it, and the hand copies out of it and into it."""

    system: MapSystem
    steps: tuple[MapStep, ...]
    copied_out: int
    copied_in: int


def role_shares(steps: Sequence[MapStep]) -> list[RoleShare]:
    """Minutes by role, the most first; empty where no step has minutes. A sub-step without one has its step's."""
    minutes: dict[str, int] = {}
    above = {step.id: step.role for step in steps if step.parent_id is None}
    for step in counting(steps):
        if step.minutes:
            role = step.role or above.get(step.parent_id or "", "")
            minutes[role] = minutes.get(role, 0) + step.minutes
    total = sum(minutes.values())
    found = sorted(minutes.items(), key=lambda pair: (-pair[1], pair[0]))
    return [RoleShare(role, spent, spent / total) for role, spent in found]


def exception_rows(steps: Iterable[MapStep]) -> list[ExceptionRow]:
    """Every exception in the order of the map."""
    return [ExceptionRow(step, case) for step in steps for case in step.exceptions]


def exception_figures(rows: Sequence[ExceptionRow]) -> ExceptionFigures:
    decided = {way: sum(row.case.new_way is way for row in rows) for way in NewWay}
    return ExceptionFigures(
        count=len(rows),
        never_written_down=sum(not row.case.written_down for row in rows),
        undecided=sum(row.case.new_way is None for row in rows),
        a_cycle=sum(row.case.often.share for row in rows if row.case.often),
        decided=tuple((way, count) for way, count in decided.items() if count),
    )


def hand_copy(step: MapStep) -> HandCopy | None:
    """Where a step marked as moved by hand takes from and puts to; None when it is not marked.

    What its inputs name is where it takes from, what its outputs name is where it puts to. What the step
    itself names fills the end that is missing: the first one named is then where it takes from.
    """
    if Signal.COPIED not in step.signals:
        return None
    sources = _named(step, NoteKind.INPUT)
    targets = _named(step, NoteKind.OUTPUT)
    others = [name for name in step.systems if name not in sources and name not in targets]
    if not targets:
        targets = others[0 if sources else 1 :]
    if not sources:
        sources = [name for name in others if name not in targets][:1]
    return HandCopy(step, tuple(sources), tuple(name for name in targets if name not in sources))


def _named(step: MapStep, kind: NoteKind) -> list[str]:
    return list(dict.fromkeys(name for note in step.notes_of(kind) for name in note.systems))


def hand_copies(steps: Sequence[MapStep]) -> list[HandCopy]:
    return [copy for step in leaves(steps) if (copy := hand_copy(step))]


def system_rows(process_map: ProcessMap, steps: Sequence[MapStep]) -> list[SystemRow]:
    """The systems of this process in the order in which the map first names them."""
    used: dict[str, list[MapStep]] = {}
    for step in steps:
        for name in step.all_systems:
            used.setdefault(name, []).append(step)
    copies = hand_copies(steps)
    out = {name: sum(name in copy.sources for copy in copies) for name in used}
    into = {name: sum(name in copy.targets for copy in copies) for name in used}
    known = {system.name: system for system in process_map.systems}
    return [
        SystemRow(known.get(name) or MapSystem("", name), tuple(users), out[name], into[name])
        for name, users in used.items()
    ]


def patterns(steps: Sequence[MapStep]) -> list[MapStep]:
    """Where AI can help: steps with a pattern or a signal, those that take most minutes first."""
    found = [step for step in leaves(steps) if step.signals or step.notes_of(NoteKind.PATTERN)]
    return sorted(found, key=lambda step: -(step.minutes or 0))


def pains(steps: Sequence[MapStep]) -> list[MapStep]:
    """What motivates people: steps with a pain, the worst first; those without a number last."""
    found = [step for step in leaves(steps) if step.notes_of(NoteKind.PAIN)]
    return sorted(found, key=lambda step: -(step.pain or 0))
