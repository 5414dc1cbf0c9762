"""The 90 days as one bar: how many are over, and on which of them the process reached each phase.

It is told days; it asks no clock.
"""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content

from gaptui.method.phases import DAYS
from gaptui.ui.text import joined

Mark = tuple[str, str, int]
"""Letter, word and day of a phase that was reached."""


def ninety_bar(day: int, marks: Sequence[Mark], width: int) -> Content:
    """A bar of `width` cells, filled up to today, with a letter on the day of each phase."""
    full = min(round(min(day / DAYS, 1.0) * width), width)
    letters: dict[int, str] = {}
    for letter, _, reached in sorted(marks, key=lambda mark: mark[2]):
        place = min(round(max(reached, 0) / DAYS * width), width - 1)
        # Two phases on one day stand side by side.
        while place in letters and place < width - 1:
            place += 1
        letters[place] = letter
    return joined(*(_cell(letters.get(place, ""), over=place < full) for place in range(width)))


def _cell(letter: str, *, over: bool) -> tuple[str, str]:
    if letter:
        return letter, f"bold $on-here on ${'press' if over else 'here'}"
    return " ", f"on ${'press' if over else 'track'}"


def ninety_legend(marks: Sequence[Mark]) -> Content:
    """What the letters stand for: `P picked day 2   M mapped day 5`."""
    parts = (joined((letter, "bold $press"), (f" {word} day {day}   ", "$quiet")) for letter, word, day in marks)
    return joined(*parts)
