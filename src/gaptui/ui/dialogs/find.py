"""Find a line of the map by its words: the next one after the cursor, round and round."""

from __future__ import annotations

from collections.abc import Callable

from gaptui.method.process_map import MapItem, MapStep, item_line, step_line
from gaptui.ui.dialogs.form import Ask, Form, Values
from gaptui.ui.shown_map import ShownMap


def find_dialog(shown: ShownMap, after: int, words: str, found: Callable[[str, int | None], None]) -> Form:
    """A form that tells `found` the words and the line that has them, None when no line has."""

    def save(values: Values) -> None:
        found(values["words"], find_line(shown, values["words"], after))

    return Form("Find in this map", (Ask("words", "A part of what it says", value=words),), save)


def find_line(shown: ShownMap, words: str, after: int) -> int | None:
    """The first line after `after`, going round, that holds the words in any case."""
    wanted = words.casefold()
    hits: list[int] = []
    for place, step in enumerate(shown.steps):
        rows: tuple[MapStep | MapItem, ...] = (step, *step.items)
        for below, row in enumerate(rows):
            line = step_line(row) if isinstance(row, MapStep) else item_line(row, {})
            if wanted and wanted in line.casefold():
                hits.append(shown.lines.first_line[place] + below)
    return next((hit for hit in hits if hit > after), hits[0] if hits else None)
