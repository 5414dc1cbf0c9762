"""Home: the processes of the firm with their phase, and the one next thing. It maps nothing itself."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from textual import on
from textual.containers import Vertical
from textual.widget import Widget
from textual.widgets import Static

from gaptui.method.ownership import may_build, needs_owner
from gaptui.method.phases import DAYS
from gaptui.paths import styles_dir
from gaptui.records.errors import NotFound
from gaptui.ui.commands import Command, bindings
from gaptui.ui.dialogs.form import Ask, Form, Values
from gaptui.ui.dialogs.no_owner import no_owner_form
from gaptui.ui.screens.base import MainScreen
from gaptui.ui.screens.home_commands import HOME_COMMANDS
from gaptui.ui.screens.home_figures import NOTHING_YET, about_lines, day_lines, life_lines, next_lines, page_lines
from gaptui.ui.theme import LIGHT
from gaptui.ui.widgets.frame import TopBar
from gaptui.ui.widgets.line_view import LineView
from gaptui.ui.widgets.process_list import ProcessList
from gaptui.words import Phase, Standing

if TYPE_CHECKING:
    from gaptui.method.pick import Candidate
    from gaptui.records.changes import ChangeSet
    from gaptui.workbook.processes import FirmView, ProcessView
    from gaptui.workbook.workbook import Workbook

_SHORT = 32
"""Rows below which there is no room for everything."""
_SIGNS = 2
"""So many signs are shown in a short window; the rest are counted."""


class HomeScreen(MainScreen):
    NAME, TITLE_SHOWN = "home", "Home"
    AUTO_FOCUS = "#processes"
    CSS_PATH = styles_dir() / "home.tcss"
    COMMANDS_HERE = HOME_COMMANDS
    BINDINGS = bindings(HOME_COMMANDS)
    VERTICAL_BREAKPOINTS = [(0, "-short"), (_SHORT, "-tall")]

    def __init__(self) -> None:
        super().__init__()
        self._firm: FirmView | None = None
        self._chosen: str | None = None
        """The process that the other screens showed when this one was last looked at."""
        self._waiting: bool | None = None
        """Whether the hours waiting are shown; None as the theme has it."""

    def compose_body(self) -> Iterable[Widget]:
        with Vertical(id="home"):
            yield Static("", id="next", markup=False)
            yield Static("", id="days", markup=False)
            yield Static("", id="life", markup=False)
            yield ProcessList(id="processes")
            yield Static("", id="empty", markup=False)
            yield Static("", id="about", markup=False)

    def on_mount(self) -> None:
        self.query_one(ProcessList).on_move = self._show_about
        self.watch(self.app, "theme", self._theme_changed, init=False)

    def _theme_changed(self) -> None:
        """On a projector nobody's waiting hours are shown unasked."""
        if self.gaptui.workbook is not None and self._firm is not None:
            self._read()

    # -- what is shown

    def opened(self) -> None:
        # What is known of its health comes with the next frame: the processes are on screen that much earlier.
        self._read_firm()
        self.call_after_refresh(self._show_all_else)
        place = self._workbook.place()
        self.query_one(ProcessList).select(place.row if place and place.screen == self.NAME else self.gaptui.process_id)
        self._chosen = self.gaptui.process_id

    def _show_all_else(self) -> None:
        if self.gaptui.workbook is not None and self.is_mounted:
            self._show_health()
            self._show_about()

    def changed(self, changes: ChangeSet) -> None:
        if self.is_current:
            self._read()

    def on_screen_resume(self) -> None:
        if self.gaptui.workbook is not None:
            self._read()
            if self.gaptui.process_id != self._chosen:
                self._chosen = self.gaptui.process_id
                self.query_one(ProcessList).select(self._chosen)
                self._show_about()
            self._look_back_once()

    def settled(self) -> None:
        self._look_back_once()

    def take_paste(self, text: str) -> None:
        self.tell("Nothing takes a paste here. 3 goes to the walkthrough: paste a list of steps there.", "$warn")

    def row_here(self) -> str | None:
        here = self.query_one(ProcessList).here if self.query(ProcessList) else None
        return here.id if here else None

    @property
    def _workbook(self) -> Workbook:
        assert self.gaptui.workbook is not None
        return self.gaptui.workbook

    @property
    def _here(self) -> ProcessView:
        here = self.query_one(ProcessList).here
        assert here is not None
        return here

    @property
    def _one(self) -> ProcessView | None:
        rows = self._firm.processes if self._firm is not None else ()
        return next((row for row in rows if row.standing is Standing.THE_ONE), None)

    def _read(self) -> None:
        self._read_firm()
        self._show_health()
        self._show_about()

    def _read_firm(self) -> None:
        """The processes and the Next line: what has to be there first."""
        firm = self._firm = self._workbook.processes.firm()
        top = self.query_one(TopBar)
        top.what, top.badge = "gaptui", "demo, not kept" if self.gaptui.demo else ""
        top.firm, top.day = firm.name, "" if firm.day is None else f"day {firm.day} of {DAYS}"
        self.query_one("#next", Static).update(next_lines(firm.next, self.size.width))
        self.query_one("#days", Static).display = firm.day is not None
        self.query_one(ProcessList).show(firm.processes)
        self.query_one("#home").set_class(not firm.processes, "-empty")
        self.query_one("#empty", Static).update(NOTHING_YET)
        self.show_keys()

    def _show_health(self) -> None:
        """The 90 days, the hours waiting and the signs."""
        firm, one = self._firm, self._one
        if firm is None or self.gaptui.workbook is None:
            return
        health = self._workbook.health
        marks = health.phase_days(one.id) if one else ()
        waiting = health.waiting(one.id) if one and self._shows_waiting else None
        if firm.day is not None:
            words = waiting.words if waiting else ""
            self.query_one("#days", Static).update(day_lines(firm.day, marks, words, self.size.width))
        signs = health.signs(one.id) if one else ()
        life = self.query_one("#life", Static)
        life.update(life_lines(signs, self.size.width, most=_SIGNS if self._short else len(signs)))
        life.display = bool(signs)

    @property
    def _short(self) -> bool:
        return self.size.height < _SHORT

    @property
    def _shows_waiting(self) -> bool:
        return self._waiting if self._waiting is not None else self.app.theme != LIGHT

    def _show_about(self) -> None:
        here = self.query_one(ProcessList).here
        about = self.query_one("#about", Static)
        about.display = here is not None
        if here is not None:
            from gaptui.ui.dialogs.picking import waiting_lessons

            lessons = waiting_lessons(self._workbook.reusing.unanswered(here.id))
            about.update(about_lines(here, lessons, short=self._short))

    def on_resize(self) -> None:
        if self.gaptui.workbook is not None and self._firm is not None:
            self._read()

    def _look_back_once(self) -> None:
        """At the end of the 90 days the page opens once by itself, when one comes to Home."""
        firm, workbook = self._firm, self.gaptui.workbook
        if firm is None or workbook is None or not self.is_current or self.app.screen is not self:
            return
        if firm.day is not None and firm.day >= DAYS and firm.began and workbook.looked_back() != firm.began:
            workbook.note_looked_back(firm.began)
            self.do_look_back()

    # -- commands

    def missing(self, need: str) -> str:
        if need == "process" and self.gaptui.workbook and self.query_one(ProcessList).here is None:
            return "There is no process yet: press n to name one."
        if need == "one" and self.gaptui.workbook and self._one is None:
            return "No process is picked: 2 goes to the candidates."
        return super().missing("")

    def offers(self, command: Command) -> bool:
        if command.id == "pick" and self._one is not None:
            return False
        return not self.missing(command.needs)

    def leaving(self) -> None:
        here = self.query_one(ProcessList).here
        self.gaptui.process_id = self._chosen = here.id if here else None

    def do_next(self) -> None:
        assert self._firm is not None
        step = self._firm.next
        if step.process_id is not None:
            self.query_one(ProcessList).select(step.process_id)
        self.gaptui.go(step.screen)
        self.call_after_refresh(self.gaptui.say, f"{step.keys} {step.does}", "$here")

    def do_waiting(self) -> None:
        self._waiting = not self._shows_waiting
        self._read()
        self.tell("Hours waiting are shown" if self._waiting else "Hours waiting are hidden")

    def do_look_back(self) -> None:
        from gaptui.method.ninety_days import TITLE, look_back_lines
        from gaptui.ui.dialogs.page import Page

        lines = look_back_lines(self._workbook.health.look_back())
        self.app.push_screen(Page(TITLE, page_lines(lines)))

    def do_decide(self) -> None:
        from gaptui.ui.dialogs.decision import DecisionPage

        self.app.push_screen(DecisionPage(self._workbook, self._here.id, self._here.name))

    def do_week(self) -> None:
        from gaptui.ui.dialogs.exporting import export_week

        self.app.push_screen(export_week(self._workbook, self._here.id, self._here.name, self.tell))

    def do_runners(self) -> None:
        from gaptui.ui.reading import read_count

        here, workbook = self._here, self._workbook

        def save(values: Values) -> None:
            workbook.processes.set_runners(here.id, read_count(values["count"]))

        value = "" if here.runners is None else str(here.runners)
        ask = Ask("count", "How many different people have run it the new way?", "1", value, read_count)
        self.app.push_screen(Form(f"Who runs {here.name}", (ask,), save, intro="One person only is a personal tool."))

    def do_stop(self) -> None:
        from gaptui.ui.dialogs.picking import stop_form

        self.app.push_screen(stop_form(self._workbook, self._picked(), self.tell))

    def do_finish(self) -> None:
        from gaptui.ui.dialogs.picking import finish

        finish(self._workbook, self._picked(), self.tell)

    def _picked(self) -> Candidate:
        """The one as the file has it now; raises `NotFound` when another terminal stopped or finished it."""
        one = self._workbook.picking.view().one
        if one is None:
            raise NotFound("No process is picked any more: it was stopped or finished in another terminal.")
        return one

    def do_open(self) -> None:
        self.gaptui.go("walk")

    @on(LineView.Opened, "#processes")
    def _opened_row(self) -> None:
        self.action_command("open")

    def do_new(self) -> None:
        workbook = self._workbook

        def save(values: Values) -> None:
            from gaptui.ui.reading import read_minutes

            id_ = workbook.processes.add(values["name"], claimed_minutes=read_minutes(values["minutes"]))
            self.query_one(ProcessList).select(id_)
            self._show_about()
            self.tell(f"Added process {values['name']}. Enter opens its walkthrough")

        asks = (
            Ask("name", "What is it called?", "Client reporting"),
            Ask("minutes", "How long does it take each time, by what people say?", "3h, or 150m; may stay empty"),
        )
        self.app.push_screen(
            Form("New process", asks, save, intro="At least weekly, several steps, 2-4 hours each time.")
        )

    def do_climb(self) -> None:
        workbook, here = self._workbook, self._here
        if here.phase is Phase.CANDIDATE and here.standing is not Standing.THE_ONE:
            # From candidate to picked leads no step but the pick itself, with its reason.
            self.do_pick()
        elif needs_owner(here.phase) and not may_build(workbook.owning.of(here.id)):
            self.app.push_screen(no_owner_form(workbook, here.id, here.name, self.tell))
        else:
            self._climb(+1)

    def do_descend(self) -> None:
        self._climb(-1)

    def _climb(self, by: int) -> None:
        workbook, here = self._workbook, self._here
        self.tell(f"{here.name} is now: {workbook.processes.climb(here.id, by).value}. u takes it back")

    def do_rename(self) -> None:
        workbook, here = self._workbook, self._here

        def save(values: Values) -> None:
            workbook.processes.rename(here.id, values["name"])

        self.app.push_screen(Form("Rename", (Ask("name", "What is it called?", value=here.name),), save))

    def do_pick(self) -> None:
        from gaptui.ui.dialogs.picking import pick_form

        view = self._workbook.picking.view()
        here = view.by_id.get(self._here.id)
        if here is None:
            raise NotFound(f"{self._here.name} is gone: it was removed in another terminal.")
        self.app.push_screen(pick_form(self._workbook, here, view, self.tell))

    def do_remove(self) -> None:
        workbook, here = self._workbook, self._here
        workbook.processes.remove(here.id)
        if self.gaptui.process_id == here.id:
            self.gaptui.process_id = None
        self.tell(f"Removed process {here.name}. u brings it back")

    def do_firms(self) -> None:
        from gaptui.ui.dialogs.firms import FirmsDialog

        assert self.gaptui.workbook is not None
        here = self.gaptui.workbook.path
        self.app.push_screen(FirmsDialog(self.gaptui.known_files(here), here, self.gaptui.leave_for))

    def do_find(self) -> None:
        processes = self.query_one(ProcessList)

        def save(values: Values) -> None:
            wanted = values["words"].casefold()
            found = [row for row in processes.rows if wanted in row.name.casefold()]
            if found:
                processes.select(found[0].id)
                self._show_about()
            else:
                self.tell(f'No process has "{wanted}" in its name.', "$warn")

        self.app.push_screen(Form("Find a process", (Ask("words", "A part of its name"),), save))
