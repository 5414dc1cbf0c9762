"""The owner's day: its blocks, what waits, one line a thing. It shows and goes about; commands stand in its parts."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from textual import events, on
from textual.containers import Horizontal, Vertical
from textual.widget import Widget

from gaptui.method.blocks import Block, day_text
from gaptui.method.daylog import DaySaid, read_line
from gaptui.method.diary import DayLine
from gaptui.method.ownership import EXPERIMENT
from gaptui.paths import styles_dir
from gaptui.records.errors import Invalid, NotFound
from gaptui.ui.commands import Command, bindings
from gaptui.ui.dialogs.day_forms import unmapped_form
from gaptui.ui.grammars import DAY_GRAMMAR
from gaptui.ui.screens.log_actions import LogActions
from gaptui.ui.screens.log_commands import LOG_COMMANDS
from gaptui.ui.screens.log_figures import question_line, row_lines, standing, strip_line, target_line, waiting
from gaptui.ui.screens.log_looking import LogLooking
from gaptui.ui.screens.typing_screen import TypingScreen
from gaptui.ui.shown_day import ShownDay
from gaptui.ui.text import cut, plain
from gaptui.ui.widgets.day_bar import DayBar
from gaptui.ui.widgets.day_list import DayList
from gaptui.ui.widgets.day_values import DayRow
from gaptui.ui.widgets.field import Field
from gaptui.ui.widgets.filter_bar import FilterBar
from gaptui.ui.widgets.frame import MessageLine, TextLine, TwoEnds
from gaptui.ui.widgets.line_bar import Adding, Editing, Mode, Pasting
from gaptui.ui.widgets.line_view import LineView
from gaptui.ui.widgets.row_detail import RowDetail
from gaptui.words import LineKind

if TYPE_CHECKING:
    from gaptui.records.changes import ChangeSet

_NO_PROCESS = "There is no process yet: press 1, then n to name one."
_TICK_SECONDS = 20.0


class LogScreen(TypingScreen):
    NAME, TITLE_SHOWN = "log", "Log"
    AUTO_FOCUS = "#day-list"
    CSS_PATH = styles_dir() / "log.tcss"
    COMMANDS_HERE = LOG_COMMANDS
    BINDINGS = bindings(LOG_COMMANDS)
    DRAFTS = ("day", "day edit")
    GRAMMAR = DAY_GRAMMAR
    VERTICAL_BREAKPOINTS = [(0, "-flat"), (20, "-short"), (34, "-tall")]

    def __init__(self) -> None:
        super().__init__()
        self.shown: ShownDay | None = None
        self._last_said: str | None = None
        self._keys_for = (True, True)
        """Whether there was no block and no line under the cursor when the keys were last shown."""
        self._reason = ("", "")
        """A line that says what was learned, and why that could not wait for the map: until the line is kept."""
        self.actions = LogActions(self)
        self.looking = LogLooking(self)
        self.parts = (self.actions, self.looking)

    def compose_body(self) -> Iterable[Widget]:
        yield TextLine(id="day-strip")
        yield TwoEnds(id="day-target")
        with Horizontal(id="log"):
            yield DayList(id="day-list")
            with Vertical(id="day-aside"):
                yield RowDetail(id="day-row")
        yield FilterBar(self.looking.filter, self.looking.leave_filter, id="filter-bar")
        yield DayBar(self._step_title, self, id="bar")

    def on_mount(self) -> None:
        self.list.on_move = self.moved
        self.bar.offer_own = self.actions.do_own
        self.bar.looks_like = self._looks_like
        self.set_interval(_TICK_SECONDS, self._clock_tick)

    @property
    def list(self) -> DayList:
        return self.query_one("#day-list", DayList)

    @property
    def bar(self) -> DayBar:
        return self.query_one("#bar", DayBar)

    @property
    def filter_bar(self) -> FilterBar:
        return self.query_one("#filter-bar", FilterBar)

    @property
    def day(self) -> ShownDay:
        assert self.shown is not None
        return self.shown

    # -- what is shown

    def shown_process(self) -> tuple[str, str] | None:
        return (self.shown.process_id, self.shown.view.name) if self.shown is not None else None

    def patch(self, changes: ChangeSet) -> bool:
        return self.day.patch(changes)

    def show_changes(self, changes: ChangeSet) -> None:
        if changes.in_table("dayline") or changes.in_table("system"):
            self._know_tools()
        came = None
        if not changes.elsewhere:
            new = [row.row for row in changes.in_table("dayline") if row.before is None]
            came = new[-1] if new else None
        self.show_all(came)

    def catch_up(self) -> None:
        self.day.read()
        self._know_tools()
        self.show_all()

    def came_back(self) -> None:
        if self.shown is not None and self.shown.turn_clock():
            self.show_all()
        there, self.gaptui.row_id = self.gaptui.row_id, None
        if there is not None and self.shown is not None:
            self.go_to_named(there)

    def forget(self) -> None:
        self.keep_typing()
        self.stop_showing()
        self._show_nothing()

    def stop_showing(self) -> None:
        self.shown = None

    def show_process(self) -> None:
        """Show the process chosen on Home, today, or where one was; and bring back what was being typed for it."""
        self.keep_typing()
        self.shown = None
        self.show_firm()
        chosen = self.gaptui.chosen_process()
        try:
            self.shown = ShownDay(self.workbook, chosen) if chosen is not None else None
        except NotFound:
            self.gaptui.forget_map()
        if self.shown is None:
            self._show_nothing()
            return
        self._know_tools()
        place = self.workbook.place()
        unsaid = self.shown.unsaid
        self.show_all(unsaid.id if unsaid else None)
        if place is not None and place.screen == self.NAME and place.process_id == chosen:
            # Where one was today; a day later the day begins anew.
            left_on, _, row = (place.row or "").partition(" ")
            if left_on == self.shown.view.today.isoformat():
                self.go_to_named(row)
        self._bring_back()

    def _show_nothing(self) -> None:
        self.show_head("No process")
        self.list.show((), 0)
        self._show_figures()
        self.moved()
        self.tell(_NO_PROCESS, "$warn")

    def show_all(self, row: str | None = None) -> None:
        """Draw the day anew; the cursor goes to `row`, else it stays on the row it was on."""
        if self.shown is None:
            return
        view = self.shown.view
        here = row or (self.list.row.id if self.list.row else "")
        self.show_head(view.name, EXPERIMENT if view.experiment else "")
        self.list.waits = waiting(view)
        self.list.codes = dict(self.shown.lesson_of)
        self.list.hits = tuple(self.shown.search.casefold().split())
        self.list.show(self.shown.rows, self.shown.place_of(here))
        self._show_figures()
        self.moved()

    def moved(self) -> None:
        """Draw what depends on the row under the cursor."""
        if self.shown is not None:
            self.query_one("#day-row", RowDetail).write = row_lines(self.shown, self.list.row)
        offered = (self.block_here is None, self.line_here is None)
        if offered != self._keys_for:
            self._keys_for = offered
            self.show_keys()

    def _show_figures(self) -> None:
        """Draw what depends on the day and the clock: the strip, the target, the question, what wants an answer."""
        strip, target = self.query_one("#day-strip", TextLine), self.query_one("#day-target", TwoEnds)
        if self.shown is None:
            self.bar.ask(None)
            strip.put(plain(""))
            target.show(plain(""), plain(""))
            self.query_one("#day-row", RowDetail).write = lambda width: ()
            self.query_one(MessageLine).standing = plain("")
            return
        view, width = self.shown.view, self.size.width
        strip.put(strip_line(view, width))
        target.show(*target_line(view, width))
        self.bar.ask(question_line(view))
        self.query_one(MessageLine).standing = standing(self.shown)

    def on_resize(self, event: events.Resize) -> None:
        if self.shown is not None:
            self.call_after_refresh(self._show_figures)

    def _clock_tick(self) -> None:
        if self.shown is None or self.gaptui.stop_thread is not None or self.gaptui.current_mode != self.NAME:
            return
        with self.gaptui.attempt():
            if self.shown.turn_clock():
                self.show_all()

    def _know_tools(self) -> None:
        named = [*self.workbook.diary.tools(), *self.workbook.mapping.systems()]
        self.bar.tools = tuple(dict.fromkeys(named))

    def _step_title(self, number: str) -> str:
        return self.day.step_title(number) if self.shown is not None else ""

    def _looks_like(self, said: DaySaid) -> str:
        """The lesson that a try or a question reminds of: it was paid for already."""
        shelf = self.gaptui.shelf
        match = shelf.first([said.text], said.tools) if shelf is not None else None
        return f"{match.lesson.code} looks like this: {match.lesson.said.text} ({match.why})" if match else ""

    # -- where one is

    @property
    def row(self) -> DayRow | None:
        return self.list.row

    @property
    def line_here(self) -> DayLine | None:
        return self.row.line if self.row is not None else None

    @property
    def block_here(self) -> Block | None:
        """The highlighted block, else the one of the day that waits to be spoken of."""
        if self.row is not None and self.row.block is not None:
            return self.row.block
        return self.shown.unsaid if self.shown is not None else None

    def row_here(self) -> str | None:
        if self.shown is None or not self.query(DayList):
            return None
        line, view = self.line_here, self.shown.view
        return f"{view.today.isoformat()} {line.id if line is not None else view.day.isoformat()}"

    def leaving(self) -> None:
        line = self.line_here if self.shown is not None else None
        self.gaptui.row_id = line.step_id if line is not None else None

    def go_to_named(self, row: str) -> None:
        """Go to a line by its id, or to a day by its date; anything else is another screen's."""
        line = self.day.view.by_id.get(row)
        if line is not None:
            self.go_to_line(line)
            return
        try:
            day = date.fromisoformat(row)
        except ValueError:
            return
        if day <= self.day.view.today:
            self.go_to_day(day)

    def go_to_day(self, day: date) -> None:
        self.looking.stop()
        self.day.go_to(day)
        self.show_all()
        self.list.put_cursor(0)
        self.moved()

    def go_to_line(self, line: DayLine) -> None:
        self.looking.stop()
        self.day.go_to(line.day)
        self.show_all(line.id)

    def stand_on(self, line_id: str) -> None:
        """A line that was just written: its day, and the cursor on it."""
        line = self.day.view.by_id.get(line_id)
        if line is not None:
            self.go_to_line(line)

    def _go_beside(self, by: int) -> None:
        day = self.day.day_beside(by)
        if day is None:
            self.tell("That day is still to come.")
        else:
            self.go_to_day(day)

    def do_day_before(self) -> None:
        self._go_beside(-1)

    def do_day_after(self) -> None:
        self._go_beside(+1)

    def do_back(self) -> None:
        if isinstance(self.focused, Field):
            self.list.focus()
        elif self.shown is not None and self.shown.search:
            self.looking.leave_filter(clear=True)

    # -- what is said

    def nothing_shown(self) -> str:
        return _NO_PROCESS if self.shown is None else ""

    def keep_line(self, line: str, mode: Mode, at: int) -> None:
        shown, diary = self.day, self.workbook.diary
        because = self._reason[1] if self._reason[0] == line else ""
        shown.turn_clock()
        process_id, day = shown.process_id, shown.view.day
        match mode:
            case Pasting(lines=lines):
                ids = diary.say_all(process_id, lines, day)
                row, words = ids[-1], f"Wrote down {len(ids)} lines. u takes them all back"
            case Editing(id=id_, was=was):
                diary.edit(id_, line, was, draft=self.unfinished.edit_field(process_id))
                row, words = id_, ""
            case _:
                if not because and self._must_say_why(line):
                    return
                draft = self.unfinished.line_field(process_id)
                row = diary.say(process_id, line, day, because=because, draft=draft)
                words = self._said_words(line)
        self._reason = ("", "")
        self._last_said = row
        self.bar.done()
        self.looking.stop()
        self.show_all(row)
        if words:
            self.tell(words)

    def _must_say_why(self, line: str) -> bool:
        """Ask why a concept is learned before the map is complete; its line is kept once that is said."""
        one_waits = any(each.cycle is not None and each.cycle.waits for each in self.day.view.waiting)
        if self.day.view.mapped or one_waits or read_line(line).kind is not LineKind.LEARNED:
            return False

        def say(because: str) -> None:
            if not because:
                raise Invalid("Say why, or leave the line for later with Esc: it stays where you typed it.")
            self._reason = (line, because)
            self.call_later(self.said, line, Adding(), 0)

        self.app.push_screen(unmapped_form(self.day.view, say))
        return True

    def _said_words(self, line: str) -> str:
        day = self.day.view
        on = f" on {day_text(day.day)}" if day.day != day.today else ""
        match read_line(line).kind:
            case LineKind.STUCK:
                return f"It waits above{on}. Enter there: who was asked, what solved it"
            case LineKind.LEARNED:
                return f"Apply it now: Enter on it above says to what{on}"
        return f"Written down{on}" if on else ""

    def left(self) -> None:
        self.list.focus()

    def walk(self, by: int) -> None:
        """Up and down in the line do nothing else here."""

    def edit_last(self) -> None:
        """Open what was written last, in this opening or on this day."""
        lines = self.day.view.lines if self.shown is not None else ()
        line = self.day.view.by_id.get(self._last_said or "") or (lines[-1] if lines else None)
        if line is not None:
            self.open_line(line)

    def edit_above(self) -> None:
        self.edit_last()

    def open_line(self, line: DayLine, text: str | None = None) -> None:
        """Open a line in the bar, as it was typed, or with the text of a begun edit."""
        self.bar.begin(Editing(line.id, line.line, is_step=False), line.line if text is None else text)

    def do_write(self) -> None:
        self.bar.begin(Adding())

    def do_begin(self, sign: str) -> None:
        if self.bar.line:
            self.tell(f'"{cut(self.bar.line, 24)}" is begun already: Enter keeps it, Ctrl+U clears it.', "$warn")
            self.bar.field.focus()
        else:
            self.bar.begin(Adding(), sign)

    @on(LineView.Opened, "#day-list")
    def _double_clicked(self) -> None:
        if self.row is not None:
            self.action_command("open")

    def _bring_back(self) -> None:
        """Open the line with what was begun in this process."""
        begun = self.unfinished.bring_back(self.workbook, self.day.process_id)
        self.bar.open_for_another(begun.line)
        line = self.day.view.by_id.get(begun.row) if begun.row else None
        if begun.edit and line is not None:
            self.open_line(line, begun.edit)
        elif begun.edit:
            self.bar.open_for_another(begun.line or begun.edit)
        if begun.line or begun.edit:
            # After the screen has put the cursor where it always begins.
            self.call_after_refresh(self.bar.field.focus)
            self.tell("Your unfinished line is back: Enter keeps it", "$good")

    # -- what a command needs

    def offers(self, command: Command) -> bool:
        searching = self.focused is not None and self.focused.id == "filter"
        if searching or command.needs == "search":
            return searching and (command.needs == "search" or not command.silent)
        if command.id == "p":
            return self.line_here is not None
        if command.needs == "block":
            return self.block_here is not None
        return command.needs != "line" or self.line_here is not None

    def missing(self, need: str) -> str:
        if need and self.shown is None:
            return _NO_PROCESS
        if need == "block" and self.block_here is None:
            return "No block of this day waits: 5 goes to the calendar."
        if need == "line" and self.line_here is None:
            return "Highlight a line first."
        if need == "row" and self.row is None:
            return "Nothing is written on this day yet: i writes a line."
        return super().missing("")
