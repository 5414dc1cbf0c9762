"""How a process climbs its ladder: every rung it reaches is noted with its day, every rung it leaves is forgotten."""

from __future__ import annotations

from datetime import date

from gaptui.records.process import Process
from gaptui.words import Phase

_DAYS: dict[Phase, str] = {
    Phase.PICKED: "picked_on",
    Phase.OWNED: "owned_on",
    Phase.BUILDING: "building_on",
    Phase.RUNNING: "running_on",
    Phase.DOCUMENTED: "documented_on",
    Phase.REUSED: "reused_on",
}
"""The rungs whose day is noted here; when a map was called complete is noted by who calls it so."""


def stand_on(process: Process, phase: Phase, today: date) -> None:
    """Put a process on a rung. Rungs above it are not reached any more; the days of those below stay as they were."""
    rungs = list(Phase)
    process.phase = phase
    for rung, column in _DAYS.items():
        if rungs.index(rung) > rungs.index(phase):
            setattr(process, column, None)
    if phase in _DAYS and getattr(process, _DAYS[phase]) is None:
        setattr(process, _DAYS[phase], today)
