"""What waiting costs: hours that AI could have taken in every whole week since the map was complete (S69). A guess.

hours = whole weeks since the map x hours a week of the mapped potential
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from gaptui.method.potential import hours_words
from gaptui.words import Phase

_SHOWN_FROM = 0.05
"""Hours: less reads as nought."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """Whole weeks since the map, and the people's hours that were not saved in them."""

    weeks: int
    hours: float

    @property
    def words(self) -> str:
        """`waiting since the map: 4 weeks, about 6.2 h not saved`."""
        weeks = f"{self.weeks} week{'' if self.weeks == 1 else 's'}"
        return f"waiting since the map: {weeks}, about {hours_words(self.hours)} not saved"


def still_waits(phase: Phase) -> bool:
    """Whether nothing runs the new way yet."""
    return list(Phase).index(phase) < list(Phase).index(Phase.RUNNING)


def weeks_since(mapped_on: date, today: date) -> int:
    """Whole weeks that are over, never below 0."""
    return max((today - mapped_on).days // 7, 0)


def waiting(mapped_on: date | None, today: date, phase: Phase, hours_a_week: float | None) -> Waiting | None:
    """None before a whole week is over, without hours to save, and as soon as it runs the new way."""
    if mapped_on is None or not hours_a_week or not still_waits(phase):
        return None
    found = Waiting(weeks_since(mapped_on, today), weeks_since(mapped_on, today) * hours_a_week)
    return found if found.weeks and found.hours >= _SHOWN_FROM else None
