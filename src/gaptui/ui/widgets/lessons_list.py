"""The list of lessons: number, works or does not, the sentence with what was searched for, kind, status.

It is told what a line says; it knows no workbook.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from rich.cells import cell_len
from rich.style import Style
from textual.strip import Strip

from gaptui.ui.text import cut
from gaptui.ui.widgets.line_view import LineView, Pen

WORKS, DOES_NOT = "✓ works", "✗ does not"
_WORKS, _KIND = 10, 8
_ROOMY = 90
"""From so many cells on, a status may say more than its shortest word."""


@dataclass(frozen=True, slots=True)
class LessonLine:
    """What a line says. `status` is (long, short, component class)."""

    code: str
    works: bool
    text: str
    marks: tuple[tuple[int, int], ...]
    kind: str
    status: tuple[str, str, str]
    faint: bool = False
    """Something else stands in its place."""


class LessonsList(LineView):
    COMPONENT_CLASSES = {
        *("lessons--row", "lessons--cursor", "lessons--rail", "lessons--code", "lessons--words", "lessons--quiet"),
        *("lessons--works", "lessons--fails", "lessons--hit", "lessons--draft", "lessons--agreed", "lessons--replaced"),
    }

    def __init__(self, id: str | None = None) -> None:
        super().__init__(id)
        self._count = 0
        self._widest = 4
        self._says: Callable[[int], LessonLine] | None = None

    def show(self, count: int, widest: int, says: Callable[[int], LessonLine]) -> None:
        """Draw `count` lines; `widest` are the cells of the widest number."""
        self._count, self._widest, self._says = count, widest, says
        self.lines_changed()

    def line_count(self) -> int:
        return self._count

    def _style(self, name: str) -> Style:
        return self.look(f"lessons--{name}")

    def draw(self, line: int, width: int, here: bool) -> Strip:
        assert self._says is not None
        says = self._says(line)
        pen = Pen(width, self._style("cursor" if self.has_focus else "row") if here else self.rich_style)
        pen.write(" ", self._style("rail") if here else Style.null())
        pen.gap(1)
        pen.write(says.code, self._style("quiet" if says.faint else "code"), self._widest)
        pen.gap(1)
        sign = self._style("quiet" if says.faint else "works" if says.works else "fails")
        pen.write(WORKS if says.works else DOES_NOT, sign, _WORKS)
        pen.gap(1)
        status = says.status[0] if width >= _ROOMY else says.status[1]
        beside = 16 if width >= _ROOMY else 8
        self._sentence(pen, says, max(pen.left - _KIND - beside - 3, 8))
        pen.gap(1)
        pen.write(says.kind, self._style("quiet"), _KIND)
        pen.gap(1)
        pen.write(status, self._style(says.status[2]), beside)
        return pen.strip()

    def _sentence(self, pen: Pen, says: LessonLine, width: int) -> None:
        """The sentence in exactly `width` cells, its found words marked."""
        short = cut(says.text, width)
        whole = len(short) if short == says.text else len(short) - 1
        words, hit, at = self._style("quiet" if says.faint else "words"), self._style("hit"), 0
        for start, end in says.marks:
            if start >= whole:
                break
            pen.write(short[at:start], words)
            pen.write(short[start : min(end, whole)], hit)
            at = min(end, whole)
        pen.write(short[at:], words)
        pen.gap(width - cell_len(short))
