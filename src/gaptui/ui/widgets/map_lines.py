"""The lines of a map in reading order: start, each step with what was said of it, end. It draws nothing."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from gaptui.method.process_map import MapItem, MapStep, ProcessMap


class Edge(Enum):
    """The first and the last line of a map."""

    START = "starts when"
    END = "ends with"


@dataclass(frozen=True, slots=True)
class MapLine:
    """One line: an edge, a step (no item), or an item under it."""

    step: MapStep | None
    item: MapItem | None = None
    edge: Edge | None = None

    @property
    def id(self) -> str:
        """The id of the row the line shows; an edge has its name."""
        if self.item is not None:
            return self.item.id
        return self.step.id if self.step is not None else self.edge.name if self.edge else ""


class MapLines:
    """Looks up lines by number and by id. Made anew whenever the map changed."""

    def __init__(self, shown: ProcessMap, steps: Sequence[MapStep], numbered: Mapping[str, str]) -> None:
        self.map = shown
        self.steps = steps
        self.numbers = numbered
        self.first_line: list[int] = []
        line = 1
        for step in steps:
            self.first_line.append(line)
            line += 1 + len(step.notes) + len(step.decisions) + len(step.exceptions)
        self.count = line + 1
        self._place = {step.id: place for place, step in enumerate(steps)}

    def __getitem__(self, line: int) -> MapLine:
        if line <= 0:
            return MapLine(None, edge=Edge.START)
        if line >= self.count - 1:
            return MapLine(None, edge=Edge.END)
        place = bisect_right(self.first_line, line) - 1
        step = self.steps[place]
        below = line - self.first_line[place]
        return MapLine(step, step.items[below - 1] if below else None)

    def block(self, line: int) -> range:
        """All lines of the step that a line belongs to."""
        if not 0 < line < self.count - 1:
            return range(line, line + 1)
        place = bisect_right(self.first_line, line) - 1
        end = self.first_line[place + 1] if place + 1 < len(self.steps) else self.count - 1
        return range(self.first_line[place], end)

    def place_of(self, step_id: str) -> int | None:
        return self._place.get(step_id)

    def line_of(self, row_id: str, step_id: str | None = None) -> int | None:
        """The line that shows a step, an edge, or an item of the step `step_id`; None when there is none."""
        if row_id in Edge.__members__:
            return 0 if row_id == Edge.START.name else self.count - 1
        place = self._place.get(row_id)
        if place is not None:
            return self.first_line[place]
        places = range(len(self.steps)) if step_id is None else [self._place[step_id]] if step_id in self._place else []
        for place in places:
            for below, item in enumerate(self.steps[place].items, 1):
                if item.id == row_id:
                    return self.first_line[place] + below
        return None
