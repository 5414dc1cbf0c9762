"""Search as you type over every text of the workbook: lessons first. Enter goes to what is highlighted."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar

from rich.cells import cell_len
from rich.style import Style
from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.strip import Strip
from textual.widgets import Static

from gaptui.method.blocks import day_text
from gaptui.method.lessons import lesson_code
from gaptui.method.search import Hit, Kind
from gaptui.paths import styles_dir
from gaptui.ui.text import cut, joined, plain
from gaptui.ui.widgets.field import Field
from gaptui.ui.widgets.line_view import LineView, Pen

if TYPE_CHECKING:
    from gaptui.workbook.workbook import Workbook

_SCREEN_OF: dict[Kind, str] = {
    Kind.LESSON: "lessons",
    Kind.USED_AGAIN: "lessons",
    Kind.DAY: "log",
    Kind.LEARNED: "log",
    Kind.STUCK: "log",
    Kind.HELPER: "log",
    Kind.OWN_LINE: "log",
    Kind.OWNER: "calendar",
    Kind.BLOCK: "calendar",
    Kind.BUSY: "calendar",
    Kind.DAY_OFF: "calendar",
    Kind.LEFT_OUT: "pick",
    Kind.JOB: "home",
    Kind.SYSTEM: "table",
    Kind.PROCESS: "home",
    Kind.FIRM: "home",
}
"""Where each kind of thing is shown; in the walkthrough where it is not named here."""


class Hits(LineView):
    """What was found, a line each, with the words marked."""

    COMPONENT_CLASSES = {"list--row", "list--name", "list--quiet", "hit--mark"}

    def __init__(self, id: str) -> None:
        super().__init__(id)
        self.hits: tuple[Hit, ...] = ()

    def line_count(self) -> int:
        return len(self.hits)

    def draw(self, line: int, width: int, here: bool) -> Strip:
        hit = self.hits[line]
        pen = Pen(width, self.get_component_rich_style("list--row") if here else self.rich_style)
        quiet = self.look("list--quiet")
        pen.gap(1)
        pen.write(lesson_code(hit.number) if hit.number else hit.kind.value, quiet, 10)
        pen.gap(1)
        beside = _beside(hit)
        room = max(pen.left - cell_len(beside) - 3, pen.left // 2)
        _write_marked(pen, hit, room, self.look("list--name"), self.look("hit--mark"))
        pen.gap(2)
        pen.write(beside, quiet, pen.left - 1, right=True)
        return pen.strip()


class Everywhere(ModalScreen[None]):
    CSS_PATH = styles_dir() / "dialogs.tcss"
    VERTICAL_BREAKPOINTS = [(0, "-short"), (34, "-tall")]
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", "Leave", show=False),
        Binding("enter", "open", "Go there", show=False, priority=True),
        Binding("down", "move(1)", "Down", show=False, priority=True),
        Binding("up", "move(-1)", "Up", show=False, priority=True),
        Binding("pagedown", "move(10)", "Page down", show=False, priority=True),
        Binding("pageup", "move(-10)", "Page up", show=False, priority=True),
    ]

    def __init__(self, workbook: Workbook, go: Callable[[Hit], None]) -> None:
        super().__init__()
        self._workbook, self._go = workbook, go

    def compose(self) -> ComposeResult:
        with Vertical(id="box"):
            yield Static(plain("Search everything", "bold $here"), id="title", markup=False)
            yield Field(placeholder="any words, or parts of them", id="search")
            yield Hits("hits")
            yield Static("", id="trouble", markup=False)
            pairs = (("Enter", "go there"), ("Up Down", "choose"), ("Esc", "leave"))
            words = joined(*(joined((key, "bold $press"), (f" {word}   ", "$quiet")) for key, word in pairs))
            yield Static(words, id="keys", markup=False)

    def on_mount(self) -> None:
        self.query_one("#search", Field).focus()

    @property
    def hits(self) -> Hits:
        return self.query_one("#hits", Hits)

    @on(Field.Changed, "#search")
    def _typed(self, event: Field.Changed) -> None:
        words = event.value.strip()
        self.hits.hits = self._workbook.searching.find(words) if words else ()
        self.hits.lines_changed()
        self.hits.put_cursor(0)
        none = "Nothing in this workbook has these words." if words and not self.hits.hits else ""
        self.query_one("#trouble", Static).update(plain(none, "$quiet"))

    @on(Field.Pasted)
    def _pasted(self, event: Field.Pasted) -> None:
        event.stop()
        event.field.insert_text_at_cursor(" ".join(event.lines))

    @on(LineView.Opened, "#hits")
    def _double_clicked(self) -> None:
        self.action_open()

    def action_move(self, by: int) -> None:
        self.hits.put_cursor(self.hits.cursor + by)

    def action_open(self) -> None:
        if self.hits.hits:
            hit = self.hits.hits[self.hits.cursor]
            self.dismiss()
            self._go(hit)

    def action_leave(self) -> None:
        self.dismiss()


def place_of(hit: Hit) -> tuple[str, str]:
    """The screen that shows it, and the row to stand on there."""
    screen = _SCREEN_OF.get(hit.kind, "walk")
    if screen == "calendar" and hit.day is not None:
        return screen, hit.day.isoformat()
    if screen == "walk":
        return screen, hit.id if hit.kind is not Kind.ANSWER else hit.step_id or hit.id
    return screen, hit.id


def _beside(hit: Hit) -> str:
    day = day_text(hit.day) if hit.day is not None else ""
    parts = (hit.status if hit.status not in ("", "agreed") else "", day, cut(hit.process, 20))
    return "  ".join(part for part in parts if part)


def _write_marked(pen: Pen, hit: Hit, room: int, plain_look: Style, mark_look: Style) -> None:
    end = pen.left - room
    at = 0
    for start, stop in (*hit.marks, (len(hit.text), len(hit.text))):
        for text, look in ((hit.text[at:start], plain_look), (hit.text[start:stop], mark_look)):
            if text and pen.left > end:
                pen.write(cut(text, pen.left - end), look)
        at = stop
    pen.gap(max(pen.left - end, 0))
