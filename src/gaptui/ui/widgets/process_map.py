"""The map of a process, drawn line by line. It shows values it is given and knows no workbook."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from rich.style import Style
from textual.strip import Strip

from gaptui.method.answers import goes_on
from gaptui.method.marks import minutes_text
from gaptui.method.process_map import (
    MapAnswer,
    MapDecision,
    MapException,
    MapItem,
    MapNote,
    MapStep,
    item_line,
    step_line,
)
from gaptui.ui.text import CUT
from gaptui.ui.widgets.line_view import LineView, Pen
from gaptui.ui.widgets.map_lines import Edge, MapLine, MapLines
from gaptui.words import Mark, NoteKind

_SIGN_NAMES: dict[NoteKind, str] = {
    NoteKind.INPUT: "input",
    NoteKind.OUTPUT: "output",
    NoteKind.PATTERN: "pattern",
    NoteKind.PAIN: "pain",
    NoteKind.DOC: "doc",
}
ARROW = "->"


@dataclass(frozen=True, slots=True)
class Columns:
    """Cells of the columns beside a step's words; 0 is not shown."""

    role: int
    systems: int

    MINUTES = 6
    MARKS = 4


@lru_cache(maxsize=8)
def columns_for(width: int) -> Columns:
    """What fits: words first, then who, then systems."""
    if width >= 110:
        return Columns(role=16, systems=26)
    if width >= 70:
        return Columns(role=10, systems=15)
    return Columns(role=10 if width >= 56 else 0, systems=0)


class ProcessMapView(LineView):
    """The cursor stands on a line; the step it belongs to is the current one."""

    COMPONENT_CLASSES = {
        "map--row",
        "map--cursor",
        "map--rail",
        "map--number",
        "map--title",
        "map--words",
        "map--quiet",
        "map--struck",
        "map--unasked",
        "map--input",
        "map--output",
        "map--decision",
        "map--exception",
        "map--pattern",
        "map--pain",
        "map--doc",
        "map--who",
        "map--system",
    }

    def __init__(self, id: str | None = None) -> None:
        super().__init__(id)
        self.lines: MapLines | None = None

    def show(self, lines: MapLines, keep: str | None = None, step_id: str | None = None) -> None:
        """Draw these lines, the cursor on the row `keep` (of the step `step_id`), else where it was."""
        self.lines = lines
        line = lines.line_of(keep, step_id) if keep else None
        self.lines_changed()
        if line is not None:
            self.put_cursor(line)

    @property
    def here(self) -> MapLine | None:
        """The line under the cursor."""
        return self.lines[self.cursor] if self.lines and self.lines.count else None

    @property
    def current(self) -> MapStep | None:
        """The step the cursor is in: at the start edge none, at the end edge the last one."""
        if not self.lines or not self.lines.steps:
            return None
        if self.cursor >= self.lines.count - 1:
            return self.lines.steps[-1]
        return self.lines[self.cursor].step

    @property
    def cut_line(self) -> str:
        """The whole of the highlighted line when it does not fit, else empty."""
        here = self.here
        if here is None or self.lines is None or CUT not in self.draw(self.cursor, self._line_width, True).text:
            return ""
        if here.item is not None:
            return item_line(here.item, self.lines.numbers)
        return step_line(here.step) if here.step else ""

    @property
    def _line_width(self) -> int:
        return self.scrollable_content_region.width

    def line_count(self) -> int:
        return self.lines.count if self.lines else 0

    def group(self, line: int) -> range:
        return self.lines.block(line) if self.lines else range(0)

    def _style(self, name: str) -> Style:
        return self.look(f"map--{name}")

    def draw(self, line: int, width: int, here: bool) -> Strip:
        assert self.lines is not None
        shown = self.lines[line]
        current = line in self.lines.block(self.cursor)
        ground = self._style("cursor" if here and self.has_focus else "row") if current else self.rich_style
        pen = Pen(width, ground)
        pen.write(" ", self._style("rail") if current else Style.null())
        if shown.edge is not None:
            self._draw_edge(pen, shown.edge)
        elif shown.item is not None and shown.step is not None:
            pen.gap(6 if shown.step.parent_id is None else 9)
            self._draw_item(pen, shown.item)
        elif shown.step is not None:
            self._draw_step(pen, shown.step)
        return pen.strip()

    def _draw_edge(self, pen: Pen, edge: Edge) -> None:
        assert self.lines is not None
        said = self.lines.map.starts_when if edge is Edge.START else self.lines.map.ends_when
        pen.gap(1)
        pen.write(f"{edge.value}  ", self._style("quiet"))
        pen.write(said or "not asked yet", self._style("words" if said else "unasked"))

    def _draw_step(self, pen: Pen, step: MapStep) -> None:
        assert self.lines is not None
        columns = columns_for(pen.left + 1)
        below = step.parent_id is not None
        pen.write(self.lines.numbers[step.id], self._style("number"), 7 if below else 4, right=True)
        pen.gap(1)
        tail = 1 + Columns.MINUTES + 1 + Columns.MARKS + 1
        tail += columns.role + 1 if columns.role else 0
        tail += columns.systems + 1 if columns.systems else 0
        pen.write(step.text, self._style("title"), max(pen.left - tail, 8))
        pen.gap(1)
        if columns.role:
            pen.write(step.role, self._style("who"), columns.role)
            pen.gap(1)
        if columns.systems:
            pen.write(", ".join(step.systems), self._style("system"), columns.systems)
            pen.gap(1)
        minutes = "" if step.minutes is None else minutes_text(step.minutes)
        if minutes and not step.timed:
            minutes = f"~{minutes}"
        pen.write(minutes, self._style("words" if step.timed else "quiet"), Columns.MINUTES, right=True)
        pen.gap(1)
        if any(other.parent_id == step.id for other in self._following(step)):
            return
        for mark in Mark:
            said = step.says(mark)
            sign = mark.value if said else "-" if said is False else "."
            pen.write(sign, self._style(_MARK_STYLES[mark] if said else "quiet" if said is False else "unasked"))

    def _following(self, step: MapStep) -> list[MapStep]:
        """The one step after this one, if any: a sub-step of it stands right below it."""
        assert self.lines is not None
        place = self.lines.place_of(step.id)
        return list(self.lines.steps[place + 1 : place + 2]) if place is not None else []

    def _draw_item(self, pen: Pen, item: MapItem) -> None:
        match item:
            case MapNote():
                name = _SIGN_NAMES[item.kind]
                pen.write(f"{item.kind.value}  ", self._style(name))
                pen.write(item.text, self._style("struck" if item.kind is NoteKind.DOC else "words"))
                if item.level is not None:
                    pen.write("  " + "▮" * item.level + "▯" * (5 - item.level), self._style("pain"))
                    pen.write(f" {item.level} of 5", self._style("quiet"))
                if item.kind is NoteKind.DOC:
                    pen.write("  the document says", self._style("quiet"))
                self._draw_systems(pen, item.systems)
            case MapDecision():
                pen.write("?  ", self._style("decision"))
                pen.write(item.question, self._style("words"))
                for answer in item.answers:
                    pen.write(f"   {answer.label} ", self._style("quiet"))
                    pen.write(f"{ARROW} {self.answer_shown(answer)}", self._style("decision"))
            case MapException():
                pen.write("!  ", self._style("exception"))
                pen.write(item.text, self._style("words"))
                if item.often:
                    pen.write(f"  {item.often.shown}", self._style("exception"))
                if item.response:
                    pen.write(f"  {ARROW} {item.response}", self._style("quiet"))
                if item.who:
                    pen.write(f"  @{item.who}", self._style("who"))
                self._draw_systems(pen, item.systems)
                if item.written_down:
                    pen.write("  ✓ written down", self._style("quiet"))

    def _draw_systems(self, pen: Pen, names: tuple[str, ...]) -> None:
        if names:
            pen.write("  " + ", ".join(names), self._style("system"))

    def answer_shown(self, answer: MapAnswer) -> str:
        """Where an answer leads: the step's number today, and the words said."""
        number = self.lines.numbers.get(answer.target_id or "", "") if self.lines else ""
        if goes_on(answer.says) or not number:
            return answer.says or "?"
        return f"{number} {answer.says}".rstrip()


_MARK_STYLES: dict[Mark, str] = {
    Mark.INPUTS: "input",
    Mark.DECISIONS: "decision",
    Mark.EXCEPTIONS: "exception",
    Mark.SYSTEMS: "system",
}
