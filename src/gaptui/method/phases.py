"""The ladder of a process, its 90 days, and the one Next line. It answers for no screen."""

from __future__ import annotations

from datetime import date

from gaptui.words import Phase, Standing

DAYS = 90
"""The method's number n11: close the gap within 90 days."""

_NEXT: dict[Phase, str] = {
    Phase.CANDIDATE: "decide whether {name} is the one to start with",
    Phase.PICKED: "sit down with the person who does {name} and map every step",
    Phase.MAPPED: "name the person who answers for {name}",
    Phase.OWNED: "block 8-10 hours a week for {name}, for 4-6 weeks",
    Phase.BUILDING: "run one whole cycle of {name} the new way",
    Phase.RUNNING: "write down what changed, what time is saved and what was solved in {name}",
    Phase.DOCUMENTED: "start the next process from the lessons of {name}",
    Phase.REUSED: "look at the parked processes and pick the one after {name}",
}


def from_building(phase: Phase) -> bool:
    """Whether the building has begun: from there on somebody has to answer for the process."""
    return list(Phase).index(phase) >= list(Phase).index(Phase.BUILDING)


def next_line(phase: Phase, name: str) -> str:
    """The one next thing for a process, without the word Next."""
    return _NEXT[phase].format(name=name)


def firm_next_line(processes: list[tuple[str, Phase, Standing]]) -> str:
    """The one next thing for a firm, from (name, phase, standing) of its processes."""
    for name, phase, standing in processes:
        if standing is Standing.THE_ONE:
            return next_line(phase, name)
    candidates = [name for name, _, standing in processes if standing is Standing.CANDIDATE]
    if not processes:
        return "add 3 to 5 processes where help from AI would matter most"
    if len(candidates) == 1 and len(processes) == 1:
        return next_line(Phase.CANDIDATE, candidates[0])
    return "pick the one process to start with"


def day_of(started_on: date, today: date) -> int:
    """Which day of the 90 it is: 0 on the day the first candidate was saved, never below."""
    return max((today - started_on).days, 0)
