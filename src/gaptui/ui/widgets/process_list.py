"""The processes of a firm, one line each: name, standing, the ladder, how much is mapped."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from rich.style import Style
from textual.strip import Strip

from gaptui.method.ownership import EXPERIMENT
from gaptui.ui.widgets.line_view import Pen
from gaptui.ui.widgets.standing_list import STANDING_WORDS, StandingList
from gaptui.words import Phase, Standing

if TYPE_CHECKING:
    from gaptui.workbook.processes import ProcessView  # noqa: F401  named as text: the first paint does not wait for it


@dataclass(frozen=True, slots=True)
class Widths:
    standing: int
    ladder: int
    steps: int
    mapped: int


@lru_cache(maxsize=8)
def widths_for(width: int) -> Widths:
    if width >= 100:
        return Widths(13, 34, 10, 14)
    return Widths(12, 20, 0, 12)


class ProcessList(StandingList["ProcessView"]):
    COMPONENT_CLASSES = {
        "list--row",
        "list--name",
        "list--quiet",
        "list--one",
        "list--done",
        "list--phase",
        "list--ahead",
    }

    def draw(self, line: int, width: int, here: bool) -> Strip:
        row = self.rows[line]
        style = self.get_component_rich_style
        quiet = style("list--quiet", partial=True)
        pen = Pen(width, style("list--row") if here else self.rich_style)
        pen.write(" ", style("list--one") if here else Style.null(), 1)
        pen.gap(1)
        fit = widths_for(width)
        name_width = max(width - 2 - fit.standing - fit.ladder - fit.steps - fit.mapped - 4, 12)
        pen.write(row.name, style("list--name", partial=True), name_width)
        pen.gap(1)
        one = row.standing is Standing.THE_ONE
        pen.write(STANDING_WORDS[row.standing], style("list--done", partial=True) if one else quiet, fit.standing)
        self._draw_ladder(pen, row.phase, row.experiment, fit.ladder)
        pen.gap(1)
        if fit.steps:
            pen.write(f"{row.steps} steps", quiet, fit.steps, right=True)
        pen.write(f"mapped {row.asked.percent:3} %" if row.steps else "not mapped", quiet, fit.mapped, right=True)
        return pen.strip()

    def _draw_ladder(self, pen: Pen, phase: Phase, experiment: bool, width: int) -> None:
        """A rung for each phase: filled up to where the process stands, and the word for it.

        An experiment says so, if need be instead of the phase.
        """
        style = self.get_component_rich_style
        reached = list(Phase).index(phase) + 1
        pen.write("▮" * reached, style("list--phase", partial=True))
        pen.write("▯" * (len(Phase) - reached), style("list--quiet", partial=True))
        pen.gap(1)
        room = width - len(Phase) - 1
        words = phase.value
        if experiment:
            both = f"{words}, {EXPERIMENT}"
            words = both if len(both) <= room else EXPERIMENT
        pen.write(words, style("list--name", partial=True), room)
