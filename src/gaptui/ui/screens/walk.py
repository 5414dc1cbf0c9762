"""The walkthrough: the map beside the capture line, in a room of people. It keeps no copy of the rules."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from textual import on
from textual.containers import Horizontal
from textual.content import Content
from textual.timer import Timer
from textual.widget import Widget
from textual.widgets import Static

from gaptui.method.capture import Captured, Kind
from gaptui.method.process_map import MapException, MapStep, item_line, step_line
from gaptui.method.sitting_clock import ClockFace, face
from gaptui.records.errors import ChangedMeanwhile, FileBusy, NotFound
from gaptui.ui.commands import bindings
from gaptui.ui.screens.base import MainScreen
from gaptui.ui.screens.shown_map import ShownMap
from gaptui.ui.screens.walk_commands import WALK_COMMANDS
from gaptui.ui.text import joined, plain
from gaptui.ui.widgets.capture_bar import Adding, CaptureBar, Editing, Known, Mode, Pasting, Splitting
from gaptui.ui.widgets.field import Field
from gaptui.ui.widgets.frame import Tabs, TopBar
from gaptui.ui.widgets.line_view import LineView
from gaptui.ui.widgets.process_map import ProcessMapView
from gaptui.ui.widgets.side_panel import Aside, SidePanel, ask_words, clock_colour
from gaptui.words import Mark

if TYPE_CHECKING:
    from gaptui.records.changes import ChangeSet
    from gaptui.workbook.sittings import SittingView
    from gaptui.workbook.workbook import Workbook

_DRAFT_SECONDS = 0.15
_CLOCK_SECONDS = 5.0
_RETRY_SECONDS = 0.4


class WalkScreen(MainScreen):
    NAME, DIGIT, TITLE_SHOWN = "walk", "3", "Walk"
    AUTO_FOCUS = "#map"
    COMMANDS_HERE = WALK_COMMANDS
    BINDINGS = bindings(WALK_COMMANDS)

    def __init__(self) -> None:
        super().__init__()
        self.shown: ShownMap | None = None
        self.sitting: SittingView | None = None
        self._questions = True
        self._last_said: str | None = None
        self._draft_timer: Timer | None = None
        self._looking_for = ""

    def compose_body(self) -> Iterable[Widget]:
        with Horizontal(id="walk"):
            yield ProcessMapView(id="map")
            yield SidePanel(id="aside")
        yield Static("", id="detail", markup=False)
        yield CaptureBar(self._where, id="bar")

    # -- the parts

    @property
    def map(self) -> ProcessMapView:
        return self.query_one("#map", ProcessMapView)

    @property
    def bar(self) -> CaptureBar:
        return self.query_one("#bar", CaptureBar)

    @property
    def workbook(self) -> Workbook:
        assert self.gaptui.workbook is not None
        return self.gaptui.workbook

    # -- what is shown

    def opened(self) -> None:
        self._show_process()
        self.set_interval(_CLOCK_SECONDS, self._clock_tick)

    def on_screen_resume(self) -> None:
        if self.gaptui.workbook is not None and (self.shown is None or self.shown.process_id != self.gaptui.process_id):
            self._show_process()
        self.map.focus() if self.focused is None else None

    def _show_process(self) -> None:
        """Show the process chosen on Home, and bring back what was being typed for it."""
        self.shown = None
        firm = self.workbook.processes.firm()
        if self.gaptui.process_id is None and firm.processes:
            self.gaptui.process_id = next(
                (p.id for p in firm.processes if p.standing == "the one"), firm.processes[0].id
            )
        top = self.query_one(TopBar)
        top.firm, top.day = firm.name, "" if firm.day is None else f"day {firm.day} of 90"
        if self.gaptui.process_id is None:
            self.tell("There is no process yet: press 1, then n to name one.", "$warn")
            return
        try:
            self.shown = ShownMap(self.workbook, self.gaptui.process_id)
        except NotFound:
            self.gaptui.process_id = None
            return
        place = self.workbook.place()
        self._know_names()
        self._show_all(place.row if place else None)
        self._adopt_draft()

    def changed(self, changes: ChangeSet) -> None:
        if self.shown is None:
            return
        try:
            if not self.shown.patch(changes):
                return
        except NotFound:
            self.shown = None
            self.gaptui.process_id = None
            self.map.lines = None
            self.map.lines_changed()
            return
        back = next((row.row for row in changes.rows if row.before is None and row.table != "systemuse"), None)
        step = next((str(row.now["step_id"]) for row in changes.rows if row.row == back and "step_id" in row.now), None)
        self._show_all(None if changes.elsewhere else back, step)
        if changes.in_table("system") or changes.in_table("step"):
            self._know_names()

    def _show_all(self, row: str | None = None, step_id: str | None = None) -> None:
        """Draw map, figures and question; the cursor goes to `row`, else it stays on the row it was on."""
        if self.shown is None:
            return
        self.sitting = self.workbook.sittings.current(self.shown.process_id)
        here = self.map.here
        keep = row or (here.id if here else None)
        if row is None and here is not None and here.step is not None:
            step_id = here.step.id
        self.map.show(self.shown.lines, keep, step_id)
        top = self.query_one(TopBar)
        top.what, top.badge = self.shown.map.name, "draft" if self.shown.map.draft else ""
        if self.gaptui.demo:
            top.badge = f"{top.badge}  demo, not kept".strip()
        self._show_aside()
        self.bar.show_understood()

    def _show_aside(self) -> None:
        """Draw what depends on the cursor and the clock: question, clock, figures, the whole of a cut line."""
        if self.shown is None:
            return
        shown, clock = self.shown, self._clock()
        question = shown.question(self.map.current) if self._questions else None
        self.query_one(SidePanel).aside = Aside(
            shown.totals, shown.map.claimed_minutes, question, clock, shown.map.parked
        )
        self.bar.ask(joined((" ask  ", "bold $here"), ask_words(question)) if question else plain(""))
        self.bar.set_class(question is not None, "-asking")
        self.query_one(Tabs).right = self._figures(clock)

    def _figures(self, clock: ClockFace | None) -> Content:
        """The sitting, and when the panel has no room its figures."""
        assert self.shown is not None
        percent = (f"mapped {self.shown.totals.coverage.percent} %", "bold $press")
        if clock is None or self.sitting is None:
            return joined(("no sitting yet   ", "$quiet"), percent, " ")
        state = clock.pace if clock.running else "paused"
        if not self.sitting.open:
            state = "ended"
        warning = (f"{clock.warning}  ", f"bold ${clock_colour(clock)}") if clock.warning and self.sitting.open else ""
        if self.size.width < 100:
            return joined(
                warning, (clock.used, "bold"), (" of 2-3 h  ", "$quiet"), (f"{state}  ", "$quiet"), percent, " "
            )
        with_whom = (f"sitting with the {self.sitting.doer_role}   ", "$quiet")
        return joined(warning, with_whom, (clock.used, "bold"), (f" {state}   ", "$quiet"), percent, " ")

    def _clock(self) -> ClockFace | None:
        if self.sitting is None or self.shown is None:
            return None
        return face(
            self.sitting.used_at(self.workbook.now()),
            self.sitting.planned_minutes,
            running=self.sitting.running,
            percent_asked=self.shown.totals.coverage.percent,
            mapped_minutes=self.shown.totals.minutes,
            claimed_minutes=self.shown.map.claimed_minutes,
        )

    def _clock_tick(self) -> None:
        if self.sitting is not None and self.sitting.running:
            with self.gaptui.attempt():
                self.workbook.sittings.beat(self.sitting.id)
            if self.is_current:
                self._show_aside()

    def _know_names(self) -> None:
        roles = self.workbook.mapping.roles()
        current = self.map.current
        first = [current.role] if current is not None and current.role else []
        self.bar.known = Known(tuple(dict.fromkeys([*first, *roles])), self.workbook.mapping.systems())

    def row_here(self) -> str | None:
        here = self.map.here
        return here.id if here else None

    @on(LineView.Moved, "#map")
    def _moved(self) -> None:
        self._show_aside()

    # -- what is said

    def _where(self, said: Captured) -> str:
        """For the chips: where a line of this kind would go."""
        if self.shown is None or said.kind is Kind.PARKED:
            return ""
        current = self.map.current
        if said.kind is not Kind.STEP:
            return f"step {self.shown.lines.numbers[current.id]}" if current else "no step yet"
        mode = self.bar.mode
        if current is not None and isinstance(mode, Adding) and mode.above:
            return f"{self.shown.lines.numbers[current.id]}, above"
        number = self.shown.number_after(current)
        last = current is None or self.shown.steps[-1].id == current.id
        return number if last else f"{number}, after {self.shown.lines.numbers[current.id]}" if current else number

    @on(CaptureBar.Said)
    def _said(self, event: CaptureBar.Said) -> None:
        if self.shown is None or (not event.line.strip() and not isinstance(event.mode, Pasting)):
            return
        try:
            with self.gaptui.attempt():
                try:
                    row, step = self._keep(event.line, event.mode, event.at)
                except ChangedMeanwhile as error:
                    if isinstance(event.mode, Editing):
                        self.bar.mode = Editing(event.mode.id, error.now, event.mode.is_step)
                    raise
                except FileBusy:
                    self.set_timer(_RETRY_SECONDS, lambda: self._retry(event))
                    raise
                self._last_said = row
                self.bar.done()
                self._show_all(row, step)
        finally:
            self._keep_draft()

    def _retry(self, event: CaptureBar.Said) -> None:
        """Try again to keep a line that the file was too busy for, unless the person went on with it."""
        if self.bar.line == event.line and self.bar.mode == event.mode:
            self._said(event)

    def _keep(self, line: str, mode: Mode, at: int) -> tuple[str | None, str | None]:
        """Store what was said; returns the row to show it on, and its step."""
        assert self.shown is not None
        process_id, mapping, current = self.shown.process_id, self.workbook.mapping, self.map.current
        step_id = current.id if current else None
        match mode:
            case Pasting(lines=lines):
                count = mapping.capture_all(process_id, lines, step_id)
                self.tell(f"Added {count} lines. u takes them all back")
                return None, None
            case Editing(id=id_, was=was, is_step=is_step):
                edit = mapping.edit_step if is_step else mapping.edit_item
                return edit(id_, line, was, draft=self._draft_field), None if is_step else step_id
            case Splitting(id=id_, was=was):
                return self.workbook.arranging.split(id_, line[:at], line[at:], was), None
        if line.strip() in ("-", "--"):
            self._answer_none(every=line.strip() == "--")
            return step_id, None
        above = mode.above
        if current is None and self.shown.steps:
            step_id, above = self.shown.steps[0].id, True
        row = mapping.capture(process_id, line, step_id, above=above, draft=self._draft_field)
        return row, step_id

    def _answer_none(self, *, every: bool) -> None:
        """Say none to the mark that is asked next, or to all that are open on the current step."""
        current = self.map.current
        if current is None:
            self.tell("There is no step yet that could have none.", "$warn")
            return
        open_ = [mark for mark in Mark if current.says(mark) is None]
        if not open_:
            self.tell("Nothing is open on this step.", "$quiet")
        for mark in open_ if every else open_[:1]:
            self.workbook.mapping.say_none(current.id, mark)

    # -- unfinished text

    @property
    def _draft_field(self) -> str:
        return f"capture {self.gaptui.process_id}"

    @on(CaptureBar.Typed)
    def _typed(self) -> None:
        if self._draft_timer is None:
            self._draft_timer = self.set_timer(_DRAFT_SECONDS, self._keep_draft)

    def _keep_draft(self) -> None:
        self._draft_timer = None
        if self.shown is not None and self.gaptui.workbook is not None:
            try:
                self.workbook.drafts.keep(self._draft_field, self.bar.line)
            except FileBusy:
                self._draft_timer = self.set_timer(_DRAFT_SECONDS, self._keep_draft)

    def keep_typing(self) -> None:
        self._keep_draft()

    def on_unmount(self) -> None:
        self._keep_draft()

    def _adopt_draft(self) -> None:
        """Bring back text that was typed but not kept when the program last ended."""
        text = "" if self.bar.line else self.workbook.drafts.adopt(self._draft_field)
        if text:
            self.bar.begin(Adding(), text)
            self.tell("Your unfinished line is back: Enter keeps it", "$good")

    def take_paste(self, text: str) -> None:
        self.bar.field.focus()
        self.bar.field.take_paste(text)

    # -- the capture line's other keys

    @on(CaptureBar.Left)
    def _left(self) -> None:
        self.map.focus()

    @on(CaptureBar.Walk)
    def _walk(self, event: CaptureBar.Walk) -> None:
        """Make the step above or below the current one."""
        if self.shown is None or not self.shown.steps:
            return
        current = self.map.current
        place = self.shown.lines.place_of(current.id) if current else -1
        place = max(0, min((place if place is not None else -1) + event.by, len(self.shown.steps) - 1))
        self.map.put_cursor(self.shown.lines.first_line[place])
        self._show_aside()
        self.bar.show_understood()

    @on(CaptureBar.EditLast)
    def _edit_last(self) -> None:
        if self._last_said is not None and self.shown is not None:
            line = self.shown.lines.line_of(self._last_said)
            if line is not None:
                self.map.put_cursor(line)
        self._open_here()

    @on(CaptureBar.EditAbove)
    def _edit_above(self) -> None:
        self._open_here()

    @on(LineView.Opened, "#map")
    def _double_clicked(self) -> None:
        self._open_here()

    def _open_here(self) -> None:
        """Open the highlighted line in the capture line, as it was typed."""
        here = self.map.here
        if here is None or self.shown is None:
            return
        if here.edge is not None:
            if not self.shown.steps or self.focused is self.map:
                self.do_details() if self.sitting else self.do_sitting()
            return
        if here.item is not None:
            line = item_line(here.item, self.shown.lines.numbers)
            self.bar.begin(Editing(here.item.id, line, is_step=False), line)
        elif here.step is not None:
            line = step_line(here.step)
            self.bar.begin(Editing(here.step.id, line, is_step=True), line)

    # -- what a command needs

    def missing(self, need: str) -> str:
        if need and self.shown is None:
            return "There is no process yet: press 1, then n to name one."
        if need == "step" and self.map.current is None:
            return "There is no step here yet: press i and type the first one."
        if need == "line" and (self.map.here is None or self.map.here.edge is not None):
            return "Highlight a step or a line of one first."
        if need == "exception" and (self.map.here is None or not isinstance(self.map.here.item, MapException)):
            return "Highlight an exception first: a line that begins with !"
        return super().missing("")

    @property
    def _step(self) -> MapStep:
        current = self.map.current
        assert current is not None
        return current

    # -- commands: typing

    def do_capture(self) -> None:
        if self.shown is not None and not self.shown.steps and self.sitting is None:
            self.do_sitting()
        else:
            self.bar.begin(Adding())

    def do_edit(self) -> None:
        if self.shown is not None and not self.shown.steps and self.sitting is None:
            self.do_sitting()
        else:
            self._open_here()

    def do_above(self) -> None:
        self.bar.begin(Adding(above=True))

    def do_below(self) -> None:
        self.bar.begin(Adding())

    def _begin(self, sign: str) -> None:
        self.bar.begin(Adding(), sign)

    def do_input(self) -> None:
        self._begin("< ")

    def do_output(self) -> None:
        self._begin("> ")

    def do_decision(self) -> None:
        self._begin("? ")

    def do_exception(self) -> None:
        self._begin("! ")

    def do_system(self) -> None:
        self._begin("#")

    def do_pattern(self) -> None:
        self._begin("= ")

    def do_pain(self) -> None:
        self._begin("* ")

    def do_doc(self) -> None:
        self._begin('" ')

    # -- commands: the map

    def do_none(self) -> None:
        self._answer_none(every=False)

    def do_up(self) -> None:
        self.workbook.arranging.move(self._step.id, -1)

    def do_down(self) -> None:
        self.workbook.arranging.move(self._step.id, +1)

    def do_nest(self) -> None:
        self.workbook.arranging.nest(self._step.id)

    def do_merge(self) -> None:
        step = self._step
        row = self.workbook.arranging.merge(step.id)
        self._show_all(row)
        self.tell("Merged with the step above. u takes it apart again")

    def do_split(self) -> None:
        line = step_line(self._step)
        text = self._step.text
        self.bar.begin(Splitting(self._step.id, line), text, len(text) // 2)

    def do_remove(self) -> None:
        here = self.map.here
        assert here is not None and here.step is not None
        line = self.map.cursor
        if here.item is not None:
            self.workbook.mapping.remove_item(here.item.id)
            self.tell("Removed the line. u brings it back")
        else:
            assert self.shown is not None
            number = self.shown.lines.numbers[here.step.id]
            self.workbook.arranging.remove(here.step.id)
            self.tell(f'Removed step {number} "{here.step.text}". u brings it back')
        self.map.put_cursor(line)
        self._show_aside()

    def do_written(self) -> None:
        here = self.map.here
        assert here is not None and here.item is not None
        self.workbook.mapping.turn_written_down(here.item.id)

    def do_signals(self) -> None:
        from gaptui.ui.dialogs.signals import SignalsDialog

        assert self.shown is not None
        self.app.push_screen(SignalsDialog(self.workbook, self.shown.process_id, self._step))

    def do_find(self) -> None:
        from gaptui.ui.dialogs.find import find_dialog

        assert self.shown is not None
        self.app.push_screen(find_dialog(self.shown, self.map.cursor, self._looking_for, self._found))

    def _found(self, words: str, line: int | None) -> None:
        self._looking_for = words
        if line is None:
            self.tell(f'Nothing in this map says "{words}".', "$warn")
            return
        self.map.put_cursor(line)
        self._show_aside()

    # -- commands: the sitting

    def do_sitting(self) -> None:
        from gaptui.ui.dialogs.sitting import start_sitting

        assert self.shown is not None
        if self.sitting is None or not self.sitting.open:
            self.app.push_screen(start_sitting(self.workbook, self.shown.map, self.sitting), self._sat_down)
            return
        turn = self.workbook.sittings.pause if self.sitting.running else self.workbook.sittings.go_on
        turn(self.sitting.id)
        self._show_all()
        self.tell("The clock is paused. F2 goes on" if not self.sitting.running else "The clock runs again")

    def _sat_down(self, started: bool | None) -> None:
        if started:
            self._show_all()
            self.bar.begin(Adding())
            self.tell("Type what is said, one line each. Enter keeps it and the map grows", "$good")

    def do_details(self) -> None:
        from gaptui.ui.dialogs.sitting import process_details

        assert self.shown is not None
        self.app.push_screen(process_details(self.workbook, self.shown.map))

    def do_end(self) -> None:
        from gaptui.ui.dialogs.ending import end_dialog

        assert self.shown is not None
        self.app.push_screen(end_dialog(self.shown, self.sitting, self._clock()), self._ended)

    def _ended(self, ended: bool | None) -> None:
        if ended:
            self._show_all()
            self.tell("The sitting has ended; its time is kept. F2 starts another one", "$good")

    def do_questions(self) -> None:
        self._questions = not self._questions
        self._show_aside()
        self.tell("Questions are shown again" if self._questions else "Questions are hidden. F3 shows them")

    def do_parked(self) -> None:
        from gaptui.ui.dialogs.parked import ParkedDialog

        assert self.shown is not None
        current = self.map.current
        self.app.push_screen(ParkedDialog(self.shown, current.id if current else None))

    def do_export(self) -> None:
        from gaptui.ui.dialogs.exporting import export_map

        assert self.shown is not None
        self.app.push_screen(export_map(self.workbook, self.shown.process_id, self.tell))

    def do_back(self) -> None:
        if isinstance(self.focused, Field):
            self.map.focus()

    def do_home(self) -> None:
        self.gaptui.go("home")
