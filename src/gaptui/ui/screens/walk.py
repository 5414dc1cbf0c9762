"""The walkthrough: the map beside the capture line, in a room of people. It keeps no copy of the rules."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from textual import on
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widget import Widget

from gaptui.method.capture import Captured
from gaptui.method.process_map import MapException, MapStep, item_line, step_line
from gaptui.method.sitting_clock import ClockFace
from gaptui.paths import styles_dir
from gaptui.ui.commands import bindings
from gaptui.ui.screens.typing_screen import TypingScreen
from gaptui.ui.screens.walk_commands import WALK_COMMANDS
from gaptui.ui.screens.walk_figures import read_aside, read_clock, tab_line
from gaptui.ui.screens.walk_map_commands import MapCommands
from gaptui.ui.screens.walk_saying import keep, where_it_goes
from gaptui.ui.screens.walk_sitting_commands import SittingCommands
from gaptui.ui.shown_map import ShownMap, badges, came_last
from gaptui.ui.text import cut, joined, plain
from gaptui.ui.widgets.capture_bar import CaptureBar, Known
from gaptui.ui.widgets.field import Field
from gaptui.ui.widgets.frame import MessageLine, Tabs
from gaptui.ui.widgets.line_bar import Adding, Editing, Mode, Splitting
from gaptui.ui.widgets.line_view import LineView
from gaptui.ui.widgets.process_map import ProcessMapView
from gaptui.ui.widgets.side_panel import AskNext, LessonMargin, SidePanel, ask_words, clock_colour, lesson_words

if TYPE_CHECKING:
    from gaptui.records.changes import ChangeSet
    from gaptui.workbook.sittings import SittingView

_CLOCK_SECONDS = 5.0
_INVITATION = joined(
    " ",
    ("Enter", "bold $press"),
    (" starts the sitting: two to three hours with the person who does this work", "$quiet"),
)
_NO_PROCESS = "There is no process yet: press 1, then n to name one."


class WalkScreen(TypingScreen):
    NAME, TITLE_SHOWN = "walk", "Walk"
    AUTO_FOCUS = "#map"
    CSS_PATH = styles_dir() / "walk.tcss"
    COMMANDS_HERE = WALK_COMMANDS
    BINDINGS = bindings(WALK_COMMANDS)
    DRAFTS = ("capture", "edit")

    def __init__(self) -> None:
        super().__init__()
        self.shown: ShownMap | None = None
        self.sitting: SittingView | None = None
        self._questions = True
        self._last_said: str | None = None
        self.sitting_commands = SittingCommands(self)
        self.parts = (MapCommands(self), self.sitting_commands)

    def compose_body(self) -> Iterable[Widget]:
        with Horizontal(id="walk"):
            yield ProcessMapView(id="map")
            with Vertical(id="aside"):
                yield AskNext()
                yield LessonMargin()
                yield SidePanel()
        yield CaptureBar(self._where, self, id="bar")

    @property
    def map(self) -> ProcessMapView:
        return self.query_one("#map", ProcessMapView)

    @property
    def bar(self) -> CaptureBar:
        return self.query_one("#bar", CaptureBar)

    def on_mount(self) -> None:
        self.map.on_move = self.moved

    # -- what is shown

    def opened(self) -> None:
        super().opened()
        self.set_interval(_CLOCK_SECONDS, self._clock_tick)

    def shown_process(self) -> tuple[str, str] | None:
        return (self.shown.process_id, self.shown.map.name) if self.shown is not None else None

    def patch(self, changes: ChangeSet) -> bool:
        if self.shown is None:
            return False
        # A lesson that is agreed now may stand in the margin.
        return self.shown.patch(changes) or any(changes.in_table(table) for table in ("lesson", "lessonsystem"))

    def settled(self) -> None:
        self.read_sitting()
        self.show_aside()

    def catch_up(self) -> None:
        self.read_sitting()
        self._know_names()
        self.show_all()

    def came_back(self) -> None:
        self._go_to_the_step()

    def _go_to_the_step(self) -> None:
        """Stand on the step that another screen was left at, unless one stands in it already."""
        there, here = self.gaptui.row_id, self.map.here
        self.gaptui.row_id = None
        if there is not None and self.shown is not None and (here is None or there not in (here.id, self._step_id)):
            self.go_to(there, None)

    @property
    def _step_id(self) -> str | None:
        current = self.map.current
        return current.id if current else None

    def leaving(self) -> None:
        here = self.map.here
        self.gaptui.row_id = here.id if here is not None and here.item is not None else self._step_id

    def show_process(self) -> None:
        """Show the process chosen on Home, and bring back what was being typed for it."""
        self.keep_typing()
        self.shown = None
        self.show_firm()
        self.shown = self.gaptui.shown_map()
        if self.shown is None:
            self._show_nothing()
            return
        place = self.workbook.place()
        last = self.shown.steps[-1].id if self.shown.steps else None
        self.read_sitting()
        there = place.row if place and self.shown.lines.line_of(place.row or "") is not None else None
        self.show_all(there or last)
        self._know_names()
        self._bring_back()

    def _show_nothing(self) -> None:
        self.show_head("No process")
        self.map.lines = None
        self.map.lines_changed()
        self.query_one(SidePanel).aside = None
        self.tell(_NO_PROCESS, "$warn")

    def forget(self) -> None:
        self.keep_typing()
        self.shown = None
        self._show_nothing()

    def show_changes(self, changes: ChangeSet) -> None:
        if changes.in_table("sitting"):
            self.read_sitting()
        if not self.bar.known.knows(changes):
            self._know_names()
        came = None if changes.elsewhere else came_last(changes)
        self.show_all(came.row if came else None, str(came.now.get("step_id") or "") or None if came else None)

    def show_all(self, row: str | None = None, step_id: str | None = None) -> None:
        """Draw map, figures and question; the cursor goes to `row`, else it stays on the row it was on."""
        if self.shown is None:
            return
        here = self.map.here
        if row is None and here is not None:
            row, step_id = here.id, here.step.id if here.step else None
        self.map.show(self.shown.lines, row, step_id)
        self.query_one(LessonMargin).display = self.gaptui.shelf is not None and not self.gaptui.shelf.is_empty
        self.show_head(self.shown.map.name, *badges(self.shown.map))
        self.show_aside()
        self.bar.show_understood()

    def read_sitting(self) -> None:
        self.sitting = self.workbook.sittings.current(self.shown.process_id) if self.shown else None

    def go_to(self, row: str | None, step_id: str | None) -> None:
        """Put the cursor on a row, and draw what goes with it."""
        line = self.shown.lines.line_of(row, step_id) if self.shown and row else None
        if line is not None:
            self.map.put_cursor(line)
        self.moved()

    def show_aside(self) -> None:
        """Draw what depends on the cursor and the clock: the question, the clock, the figures."""
        if self.shown is None:
            return
        clock, current = self.clock(), self.map.current
        self.bar.likely_role = current.role if current else ""
        question = self.shown.question(current) if self._questions else None
        self.query_one(AskNext).question = question
        self.query_one(SidePanel).aside = read_aside(self.shown, clock)
        room = self.size.width - 12
        self.bar.ask(joined(("ask  ", "bold $here"), ask_words(question, room)) if question else None)
        self.query_one(MessageLine).standing = self._standing(clock, self._show_lesson(current))
        self.query_one(Tabs).right = tab_line(self.shown, self.sitting, clock, narrow=self.size.width < 100)

    def _standing(self, clock: ClockFace | None, lesson: str) -> Content:
        """What is said while nothing happened: how to begin, that time is short, or what does not fit on its row."""
        if self._nobody_sat_down:
            return _INVITATION
        if clock is not None and clock.warning and self.size.width < 100:
            return plain(f" {clock.used}: {clock.warning}", f"bold ${clock_colour(clock)}")
        return plain(f" {self.map.cut_line or lesson}", "$quiet")

    def _show_lesson(self, step: MapStep | None) -> str:
        """Show the lesson that fits a step in the margin; where there is none, the words for the message line."""
        shelf, margin = self.gaptui.shelf, self.query_one(LessonMargin)
        match = shelf.for_step(step, self.map_shown.process_id) if shelf is not None and step is not None else None
        margin.match = match
        if self.size.width >= 100 or match is None:
            return ""
        return ": ".join(lesson_words(match))

    def clock(self) -> ClockFace | None:
        return read_clock(self.shown, self.sitting, self.workbook.now()) if self.shown else None

    def _clock_tick(self) -> None:
        if self.gaptui.stop_thread is not None:
            return
        if self.sitting is not None and self.sitting.running and self.gaptui.workbook is not None:
            with self.gaptui.attempt():
                self.workbook.sittings.beat(self.sitting.id)
            self.show_aside()

    def _know_names(self) -> None:
        self.bar.known = Known(tuple(self.workbook.mapping.roles()), self.workbook.mapping.systems())

    def row_here(self) -> str | None:
        here = self.map.here if self.query(ProcessMapView) else None
        return here.id if here else None

    def moved(self) -> None:
        self.show_aside()
        self.bar.show_understood()

    # -- what is said

    def _where(self, said: Captured) -> str:
        return where_it_goes(self.shown, self.map.current, said, self.bar.mode) if self.shown else ""

    def nothing_shown(self) -> str:
        return _NO_PROCESS if self.shown is None else ""

    def keep_line(self, line: str, mode: Mode, at: int) -> None:
        kept = keep(self.map_shown, self.unfinished, self.map.current, line, mode, at)
        self._last_said = kept.row
        self.bar.done()
        self.go_to(kept.row, kept.step_id)
        if kept.words:
            self.tell(kept.words)

    # -- unfinished text

    def stop_showing(self) -> None:
        self.shown = None

    def _bring_back(self) -> None:
        """Open the capture line with what was begun in this process."""
        assert self.shown is not None
        begun = self.unfinished.bring_back(self.workbook, self.shown.process_id)
        self.bar.open_for_another(begun.line)
        line = self.shown.lines.line_of(begun.row) if begun.row else None
        if begun.edit and line is not None:
            self.map.put_cursor(line)
            self._open_here(begun.edit)
        elif begun.edit:
            self.bar.open_for_another(begun.line or begun.edit)
        if begun.line or begun.edit:
            # After the screen has put the cursor where it always begins.
            self.call_after_refresh(self.bar.field.focus)
            self.tell("Your unfinished line is back: Enter keeps it", "$good")

    # -- the capture line's other keys

    def left(self) -> None:
        self.map.focus()

    def walk(self, by: int) -> None:
        """Make the step so many below the current one the current one."""
        if self.shown is not None and self.shown.steps:
            current = self.map.current
            place = (self.shown.lines.place_of(current.id) or 0) + by if current else 0
            self.map.put_cursor(self.shown.lines.first_line[max(0, min(place, len(self.shown.steps) - 1))])
            self.moved()

    def edit_last(self) -> None:
        """Open what was said last; a parked note is not in the map."""
        line = self.shown.lines.line_of(self._last_said) if self.shown and self._last_said else None
        if line is not None:
            self.map.put_cursor(line)
        elif self._last_said is not None:
            self.tell("The last line is not in the map: F4 shows what is parked.")
            return
        self._open_here()

    def edit_above(self) -> None:
        self._open_here()

    @on(LineView.Opened, "#map")
    def _double_clicked(self) -> None:
        self._open_here()

    def _open_here(self, text: str | None = None) -> None:
        """Open the highlighted line in the capture line, as it was typed, or with the text of a begun edit."""
        here = self.map.here
        if here is None or self.shown is None:
            return
        if here.item is not None:
            line = item_line(here.item, self.shown.lines.numbers)
            self.bar.begin(Editing(here.item.id, line, is_step=False), line if text is None else text)
        elif here.step is not None:
            line = step_line(here.step)
            self.bar.begin(Editing(here.step.id, line, is_step=True), line if text is None else text)
        elif self.focused is self.map:
            self.sitting_commands.do_details()

    # -- what a command needs

    def missing(self, need: str) -> str:
        here = self.map.here
        if need and self.shown is None:
            return _NO_PROCESS
        if need == "step" and self.map.current is None:
            return "There is no step here: press i and type one."
        if need == "line" and (here is None or here.edge is not None):
            return "Highlight a step or a line of one first."
        if need == "exception" and (here is None or not isinstance(here.item, MapException)):
            return "Highlight an exception first: a line that begins with !"
        return super().missing("")

    @property
    def map_shown(self) -> ShownMap:
        assert self.shown is not None
        return self.shown

    @property
    def step(self) -> MapStep:
        current = self.map.current
        assert current is not None
        return current

    @property
    def _nobody_sat_down(self) -> bool:
        return self.sitting is None and not self.map_shown.steps

    # -- commands: typing

    def do_capture(self) -> None:
        self.sitting_commands.do_sitting() if self._nobody_sat_down else self.bar.begin(Adding())

    def do_edit(self) -> None:
        self.sitting_commands.do_sitting() if self._nobody_sat_down else self._open_here()

    def do_above(self) -> None:
        self.bar.begin(Adding(above=True))

    def do_below(self) -> None:
        self.bar.begin(Adding())

    def do_begin(self, sign: str) -> None:
        if self.bar.line:
            self.tell(f'"{cut(self.bar.line, 24)}" is begun already: Enter keeps it, Ctrl+U clears it.', "$warn")
            self.bar.field.focus()
        else:
            self.bar.begin(Adding(), sign)

    def do_split(self) -> None:
        step = self.step
        self.bar.begin(Splitting(step.id, step_line(step)), step.text, len(step.text) // 2)

    def do_back(self) -> None:
        if isinstance(self.focused, Field):
            self.map.focus()

    # -- commands: what is shown

    def do_questions(self) -> None:
        self._questions = not self._questions
        self.show_aside()
        self.tell("Questions are shown again" if self._questions else "Questions are hidden. F3 shows them")
