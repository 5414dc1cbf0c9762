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
from gaptui.ui.commands import Command, bindings
from gaptui.ui.dialogs.form import Ask, Form, Values
from gaptui.ui.dialogs.no_owner import no_owner_form
from gaptui.ui.screens.base import MainScreen
from gaptui.ui.text import bar, joined, plain
from gaptui.ui.widgets.frame import TopBar
from gaptui.ui.widgets.line_view import LineView
from gaptui.ui.widgets.process_list import ProcessList
from gaptui.words import Phase

if TYPE_CHECKING:
    from gaptui.records.changes import ChangeSet
    from gaptui.workbook.processes import FirmView

_COMMANDS = (
    Command("open", "enter", "Open", "Go to the walkthrough of this process", "open", needs="process"),
    Command("new", "n", "New process", "Add a candidate; 3 to 5 is a good number to choose from", "new process"),
    Command(
        "pick", "p", "Pick the one", "Make this the one process; the others are parked", "pick the one", needs="process"
    ),
    Command(
        "climb", "plus", "Up the ladder", "What the Next line says is done: one rung up", "next rung", needs="process"
    ),
    Command("descend", "minus", "Down the ladder", "One rung down again", needs="process"),
    Command("rename", "r", "Rename", "Give this process another name", "rename", needs="process"),
    Command("remove", "delete", "Remove", "Remove this process and its map; undo brings it back", needs="process"),
    Command("firms", "f", "Other firms", "Open the workbook of another firm", "firms"),
    Command("find", "slash", "Find", "Put the cursor on a process by a part of its name", needs="process"),
)


class HomeScreen(MainScreen):
    NAME, TITLE_SHOWN = "home", "Home"
    AUTO_FOCUS = "#processes"
    CSS_PATH = styles_dir() / "home.tcss"
    COMMANDS_HERE = _COMMANDS
    BINDINGS = bindings(_COMMANDS)

    def compose_body(self) -> Iterable[Widget]:
        with Vertical(id="home"):
            yield Static("", id="next", markup=False)
            yield Static("", id="days", markup=False)
            yield ProcessList(id="processes")
            yield Static("", id="empty", markup=False)
            yield Static("", id="about", markup=False)

    def on_mount(self) -> None:
        self.query_one(ProcessList).on_move = self._show_about

    # -- what is shown

    def opened(self) -> None:
        self._read()
        assert self.gaptui.workbook is not None
        place = self.gaptui.workbook.place()
        self.query_one(ProcessList).select(place.row if place and place.screen == self.NAME else self.gaptui.process_id)
        self._show_about()

    def changed(self, changes: ChangeSet) -> None:
        if self.is_current:
            self._read()

    def on_screen_resume(self) -> None:
        if self.gaptui.workbook is not None:
            self._read()

    def take_paste(self, text: str) -> None:
        self.tell("Nothing takes a paste here. 3 goes to the walkthrough: paste a list of steps there.", "$warn")

    def row_here(self) -> str | None:
        here = self.query_one(ProcessList).here if self.query(ProcessList) else None
        return here.id if here else None

    def _read(self) -> None:
        assert self.gaptui.workbook is not None
        firm = self.gaptui.workbook.processes.firm()
        top = self.query_one(TopBar)
        top.what, top.badge = "gaptui", "demo, not kept" if self.gaptui.demo else ""
        top.firm, top.day = firm.name, "" if firm.day is None else f"day {firm.day} of {DAYS}"
        self.query_one("#next", Static).update(joined((" Next  ", "bold $here"), plain(firm.next_line, "bold $ink")))
        self._show_days(firm)
        self.query_one(ProcessList).show(firm.processes)
        self.query_one("#home").set_class(not firm.processes, "-empty")
        self.query_one("#empty", Static).update(
            joined(
                ("Nothing here yet. Press ", "$quiet"),
                ("n", "bold $press"),
                (
                    " and name a process: something done at least weekly, in several steps, that takes 2 to 4 hours "
                    "each time. Three to five of them make a good choice.",
                    "$quiet",
                ),
            )
        )
        self._show_about()

    def _show_days(self, firm: FirmView) -> None:
        days = self.query_one("#days", Static)
        days.display = firm.day is not None
        if firm.day is not None:
            width = max(min(self.size.width - 24, 60), 10)
            share = firm.day / DAYS
            words = f"  day {firm.day} of {DAYS}" if firm.day <= DAYS else f"  day {firm.day}, past the {DAYS}"
            days.update(joined(" ", bar(share, width, "press"), (words, "$quiet")))

    def _show_about(self) -> None:
        here = self.query_one(ProcessList).here
        about = self.query_one("#about", Static)
        about.display = here is not None
        if here is None:
            return
        facts = [
            f"{here.claimed_minutes} min a cycle claimed" if here.claimed_minutes else "minutes a cycle not asked yet"
        ]
        if here.cycles_a_week:
            facts.append("once a week" if here.cycles_a_week == 1 else f"{here.cycles_a_week:g} times a week")
        because = f"\nchosen because {here.standing_because}" if here.standing_because else ""
        facts.append(f"answers for it: {here.owner}" if here.owner else "nobody answers for it yet")
        if here.experiment:
            facts.append("an experiment")
        waiting = _waiting_lessons(self._unanswered(here.id))
        ladder = " - ".join(phase.value for phase in Phase)
        about.update(
            joined(
                (f"{here.name}\n", "bold $ink"),
                (f"next: {here.next_line}\n", "$ink"),
                (f"{', '.join(facts)}{because}\n", "$quiet"),
                (f"{waiting}\n" if waiting else "", "$press"),
                (f"the ladder: {ladder}", "$quiet"),
            )
        )

    def _unanswered(self, process_id: str) -> int:
        assert self.gaptui.workbook is not None
        return self.gaptui.workbook.reusing.unanswered(process_id)

    # -- commands

    def missing(self, need: str) -> str:
        if need == "process" and self.gaptui.workbook and self.query_one(ProcessList).here is None:
            return "There is no process yet: press n to name one."
        return super().missing("")

    def leaving(self) -> None:
        here = self.query_one(ProcessList).here
        self.gaptui.process_id = here.id if here else None

    def do_open(self) -> None:
        self.gaptui.go("walk")

    @on(LineView.Opened, "#processes")
    def _opened_row(self) -> None:
        self.action_command("open")

    def do_new(self) -> None:
        workbook = self.gaptui.workbook
        assert workbook is not None

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
        workbook, here = self.gaptui.workbook, self.query_one(ProcessList).here
        assert workbook is not None and here is not None
        if needs_owner(here.phase) and not may_build(workbook.owning.of(here.id)):
            self.app.push_screen(no_owner_form(workbook, here.id, here.name, self.tell))
        else:
            self._climb(+1)

    def do_descend(self) -> None:
        self._climb(-1)

    def _climb(self, by: int) -> None:
        workbook, here = self.gaptui.workbook, self.query_one(ProcessList).here
        assert workbook is not None and here is not None
        self.tell(f"{here.name} is now: {workbook.processes.climb(here.id, by).value}. u takes it back")

    def do_rename(self) -> None:
        workbook, here = self.gaptui.workbook, self.query_one(ProcessList).here
        assert workbook is not None and here is not None

        def save(values: Values) -> None:
            workbook.processes.rename(here.id, values["name"])

        self.app.push_screen(Form("Rename", (Ask("name", "What is it called?", value=here.name),), save))

    def do_pick(self) -> None:
        workbook, here = self.gaptui.workbook, self.query_one(ProcessList).here
        assert workbook is not None and here is not None

        def save(values: Values) -> None:
            workbook.processes.pick(here.id, values["because"])
            waiting = _waiting_lessons(self._unanswered(here.id))
            self.tell(f"{here.name} is the one; the others are parked. {waiting or 'u takes it back'}")

        asks = (Ask("because", "Why this one?", "weekly, three hours, one team"),)
        intro = "One process at a time. Every other candidate is parked and can be picked later."
        self.app.push_screen(Form(f"Pick {here.name}", asks, save, intro=intro))

    def do_remove(self) -> None:
        workbook, here = self.gaptui.workbook, self.query_one(ProcessList).here
        assert workbook is not None and here is not None
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


def _waiting_lessons(count: int) -> str:
    """Lessons of earlier processes that this one has not answered; empty where there is none."""
    if not count:
        return ""
    lessons = "1 lesson of another process waits" if count == 1 else f"{count:,} lessons of other processes wait"
    return f"{lessons} for an answer: 7, then c"
