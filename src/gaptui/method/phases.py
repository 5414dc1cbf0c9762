"""The ladder of a process, and its 90 days. What comes next on it is `next_step`'s."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from gaptui.words import Phase

DAYS = 90
"""The method's number n11: close the gap within 90 days."""


def from_building(phase: Phase) -> bool:
    """Whether the building has begun: from there on somebody has to answer for the process."""
    return list(Phase).index(phase) >= list(Phase).index(Phase.BUILDING)


def day_zero(processes: Iterable[tuple[date | None, date | None]]) -> date | None:
    """The first of the firm's 90 days, from (begun on, finished on) of its processes; None before any began.

    It is the day the first candidate was saved; when a process was finished, the 90 days of the next begin then.
    """
    pairs = list(processes)
    ended = [end for _, end in pairs if end is not None]
    began = [begin for begin, _ in pairs if begin is not None]
    return max(ended) if ended else min(began) if began else None


def day_of(started_on: date, today: date) -> int:
    """Which day of the 90 it is: 0 on the day the first candidate was saved, never below."""
    return max((today - started_on).days, 0)
