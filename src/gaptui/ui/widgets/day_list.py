"""The rows of a day: its blocks, what waits, its lines. It draws what it is told and knows no workbook."""

from __future__ import annotations

from collections.abc import Sequence

from rich.cells import cell_len
from textual.binding import Binding
from textual.strip import Strip

from gaptui.method.blocks import clock, day_text
from gaptui.method.daylog import SIGN_OF, minutes_typed
from gaptui.method.diary import DayLine
from gaptui.method.state_words import sign, state_words
from gaptui.ui.text import cut
from gaptui.ui.widgets.day_values import DayRow
from gaptui.ui.widgets.line_view import LineView, Pen
from gaptui.words import BlockState, LineKind

_BLOCK_LOOKS = {
    BlockState.PLANNED: "day--planned",
    BlockState.KEPT: "day--good",
    BlockState.PARTLY: "day--warn",
    BlockState.TAKEN: "day--bad",
    BlockState.SIDE: "day--quiet",
}
KIND_LOOKS = {
    LineKind.CHANGED: "day--changed",
    LineKind.TIME: "day--time",
    LineKind.PROBLEM: "day--problem",
    LineKind.TRIED: "day--tried",
    LineKind.STUCK: "day--bad",
    LineKind.LEARNED: "day--learned",
    LineKind.ANSWER: "day--here",
    LineKind.NOTE: "day--quiet",
}
_SIGN_WIDTH = 9
"""As wide as `/learned`: the words of all lines begin in one column."""


class DayList(LineView, inherit_bindings=False):
    """`waits_words` tells what stands beside something that waits: how old it is, what to do, whether it is urgent."""

    BINDINGS = [
        Binding("up", "step(-1)", "Up", show=False),
        Binding("down", "step(1)", "Down", show=False),
        Binding("pageup", "page(-1)", "Page up", show=False),
        Binding("pagedown", "page(1)", "Page down", show=False),
        Binding("home", "edge(False)", "First", show=False),
        Binding("end", "edge(True)", "Last", show=False),
    ]
    COMPONENT_CLASSES = {
        "list--row",
        "day--ink",
        "day--quiet",
        "day--good",
        "day--warn",
        "day--bad",
        "day--here",
        "day--planned",
        "day--changed",
        "day--time",
        "day--problem",
        "day--tried",
        "day--learned",
        "day--hit",
    }

    def __init__(self, id: str | None = None) -> None:
        super().__init__(id)
        self.rows: Sequence[DayRow] = ()
        self.waits: dict[str, tuple[str, str, bool]] = {}
        """By line id: how old, what to do, and whether it is urgent."""
        self.codes: dict[str, str] = {}
        """`L-07` by line id."""
        self.hits: tuple[str, ...] = ()
        """Words of a search, casefolded."""

    def show(self, rows: Sequence[DayRow], place: int | None) -> None:
        """Draw these rows, with the cursor on `place`, else where it was."""
        self.rows = rows
        self.lines_changed()
        self.put_cursor(self.cursor if place is None else place)
        self._off_the_heading(1)

    @property
    def row(self) -> DayRow | None:
        """The row under the cursor; None on an empty day."""
        return (
            self.rows[self.cursor] if self.cursor < len(self.rows) and not self.rows[self.cursor].is_heading else None
        )

    def line_count(self) -> int:
        return len(self.rows)

    def action_step(self, by: int) -> None:
        super().action_step(by)
        self._off_the_heading(by)

    def action_page(self, by: int) -> None:
        super().action_page(by)
        self._off_the_heading(by)

    def _off_the_heading(self, by: int) -> None:
        """Go on to the next row that is one, or back where there is none."""
        step = 1 if by > 0 else -1
        places = [*range(self.cursor, len(self.rows) if by > 0 else -1, step), *range(self.cursor, -1, -1)]
        place = next(
            (place for place in places if 0 <= place < len(self.rows) and not self.rows[place].is_heading), None
        )
        if place is not None and place != self.cursor:
            self._move(place)

    # -- drawing

    def draw(self, line: int, width: int, here: bool) -> Strip:
        row = self.rows[line]
        pen = Pen(width, self.get_component_rich_style("list--row") if here else self.rich_style)
        pen.gap(1)
        if row.heading:
            pen.write(row.heading, self.look("day--quiet"), pen.left)
        elif row.block is not None:
            self._draw_block(pen, row)
        elif row.line is not None and row.waits:
            self._draw_waiting(pen, row.line)
        elif row.line is not None:
            self._draw_line(pen, row.line, found=row.found)
        return pen.strip()

    def _draw_block(self, pen: Pen, row: DayRow) -> None:
        block = row.block
        assert block is not None
        look = self.look(_BLOCK_LOOKS[block.state])
        pen.write(sign(block), look, _SIGN_WIDTH)
        pen.write(f"{clock(block.span.start)}-{clock(block.span.end)}", self.look("day--ink"), 13)
        pen.write(block.kind.value, self.look("day--ink"), 7)
        pen.write(state_words(block), look, pen.left)

    def _draw_waiting(self, pen: Pen, line: DayLine) -> None:
        age, todo, urgent = self.waits.get(line.id, ("", "", False))
        strong = self.look("day--bad" if urgent else "day--warn")
        pen.write("STUCK" if line.kind is LineKind.STUCK else "LEARNED", strong, _SIGN_WIDTH)
        step = f"step {line.step_number}: " if line.step_number else ""
        words = f"{step}{line.text}"
        right = f"{age}: {todo}" if age else todo
        room = max(pen.left - cell_len(right) - 3, pen.left // 3)
        pen.write(cut(words, room), self.look("day--ink"), room)
        pen.gap(2)
        pen.write(right, strong, pen.left - 1, right=True)

    def _draw_line(self, pen: Pen, line: DayLine, *, found: bool) -> None:
        if found:
            pen.write(day_text(line.day), self.look("day--quiet"), 11)
        pen.write(_sign(line), self.look(KIND_LOOKS[line.kind]), _SIGN_WIDTH)
        marks = "  ".join(
            word
            for word, there in (
                (f"+{line.more.count(chr(10)) + 1} lines", line.more),
                ("private", line.private),
                ("edited", line.edited),
                (self.codes.get(line.id, ""), line.id in self.codes),
            )
            if there
        )
        beside = f"step {line.step_number}" if line.step_number else ""
        right = "  ".join(part for part in (marks, beside) if part)
        room = max(pen.left - cell_len(right) - (2 if right else 0), pen.left // 2)
        before = pen.left
        for text, look in _words(line):
            left = room - (before - pen.left)
            self._write_hits(pen, cut(text, left), look)
            if cell_len(text) > left:
                break
        pen.gap(max(room - (before - pen.left), 0))
        if right:
            pen.gap(2)
            pen.write(right, self.look("day--quiet"), pen.left, right=True)

    def _write_hits(self, pen: Pen, text: str, look: str) -> None:
        """Write a text, with what was searched for marked in it."""
        folded = text.casefold()
        if not self.hits or len(folded) != len(text):
            pen.write(text, self.look(look))
            return
        at = 0
        while at < len(text):
            found = [(place, word) for word in self.hits if (place := folded.find(word, at)) >= 0]
            if not found:
                break
            place, word = min(found)
            pen.write(text[at:place], self.look(look))
            pen.write(text[place : place + len(word)], self.look("day--hit"))
            at = place + len(word)
        pen.write(text[at:], self.look(look))


def _sign(line: DayLine) -> str:
    return "" if line.kind is LineKind.NOTE else SIGN_OF[line.kind]


def _words(line: DayLine) -> list[tuple[str, str]]:
    """The line in pieces, each with how it looks."""
    text = line.text
    match line.kind:
        case LineKind.TIME:
            before = f"{minutes_typed(line.before)} -> " if line.before is not None else ""
            saved = ""
            if line.before is not None and line.after is not None:
                less = line.before - line.after
                saved = f"  saves {less} min" if less > 0 else f"  {-less} min more" if less < 0 else "  the same"
            parts = [(f"{before}{minutes_typed(line.after or 0)}", "day--ink"), (saved, "day--good")]
            return [*parts, (f"  {text}" if text else "", "day--ink")]
        case LineKind.TRIED:
            result = {True: (": works", "day--good"), False: (": does not work", "day--bad"), None: ("", "day--ink")}
            then = f"  -> {line.then}" if line.then else ""
            return [(text, "day--ink"), result[line.works], (then, "day--quiet")]
        case LineKind.PROBLEM:
            return [(text, "day--ink"), (f"  -> {line.then}" if line.then else "", "day--good")]
        case LineKind.LEARNED if line.cycle is not None:
            return [(text, "day--ink"), (f"  {line.cycle.stage}", "day--quiet")]
        case LineKind.STUCK if line.stuck is not None and line.stuck.solved_at is not None:
            return [(text, "day--ink"), ("  solved", "day--good")]
    return [(text, "day--ink")]
