"""The calendar of protected hours: one week of one process, and how all its weeks stand.

It shows and goes about; what becomes of a block is said in `calendar_actions`.
"""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from textual import events, on
from textual.containers import Vertical
from textual.content import Content
from textual.widget import Widget

from gaptui.method.blocks import Block, when
from gaptui.method.ownership import EXPERIMENT, cover_open
from gaptui.method.state_words import STATE_WORDS
from gaptui.paths import styles_dir
from gaptui.records.errors import NotFound
from gaptui.ui.commands import Command, bindings
from gaptui.ui.screens.calendar_actions import CalendarActions
from gaptui.ui.screens.calendar_commands import CALENDAR_COMMANDS
from gaptui.ui.screens.calendar_figures import head_line, held_line, here_line, strip_line
from gaptui.ui.screens.process_screen import ProcessScreen
from gaptui.ui.shown_calendar import ShownCalendar
from gaptui.ui.text import joined, plain
from gaptui.ui.widgets.frame import MessageLine, TextLine
from gaptui.ui.widgets.line_view import LineView
from gaptui.ui.widgets.week_grid import WeekGrid
from gaptui.ui.widgets.week_head import WeekDays, WeekStrip
from gaptui.ui.widgets.week_layout import days_shown
from gaptui.ui.widgets.week_values import ShownWeek

if TYPE_CHECKING:
    from gaptui.records.changes import ChangeSet

_NO_PROCESS = "There is no process yet. Name one on Home (1)."
_TICK_SECONDS = 20.0
_WHILE_HELD = ("longer", "kind")
"""Commands that do something to a block in hand."""


class CalendarScreen(ProcessScreen):
    NAME, TITLE_SHOWN = "calendar", "Calendar"
    AUTO_FOCUS = "#week"
    CSS_PATH = styles_dir() / "calendar.tcss"
    COMMANDS_HERE = CALENDAR_COMMANDS
    BINDINGS = bindings(CALENDAR_COMMANDS)
    VERTICAL_BREAKPOINTS = [(0, "-short"), (34, "-tall")]

    def __init__(self) -> None:
        super().__init__()
        self.shown: ShownCalendar | None = None
        self.first: date | None = None
        """The first day of the week that is shown."""
        self._asked_for: date | None = None
        """A day somebody went to: it is shown even if nobody works on it."""
        self._keys_for = (True, True)
        """Whether there was no block under the cursor, and none in hand, when the keys were last shown."""
        self.actions = CalendarActions(self)
        self.parts = (self.actions,)

    def compose_body(self) -> Iterable[Widget]:
        with Vertical(id="calendar"):
            yield TextLine(id="week-head")
            yield WeekDays(id="week-days")
            yield WeekGrid(id="week")
            yield TextLine(id="week-here")
            yield TextLine(id="week-more")
            yield WeekStrip(id="week-strip")

    def on_mount(self) -> None:
        self.grid.on_move = self.moved
        self.grid.on_edge = self.turn_week
        self.set_interval(_TICK_SECONDS, self._clock_tick)

    @property
    def grid(self) -> WeekGrid:
        return self.query_one("#week", WeekGrid)

    @property
    def calendar(self) -> ShownCalendar:
        assert self.shown is not None
        return self.shown

    # -- what is shown

    def shown_process(self) -> tuple[str, str] | None:
        return (self.shown.process_id, self.shown.view.name) if self.shown is not None else None

    def patch(self, changes: ChangeSet) -> bool:
        return self.calendar.patch(changes)

    def show_changes(self, changes: ChangeSet) -> None:
        self.show_all()

    def catch_up(self) -> None:
        self.calendar.turn_clock()
        self.show_all()

    def came_back(self) -> None:
        """Show the day that another screen asked for."""
        with suppress(ValueError):
            day = date.fromisoformat(self.gaptui.row_id or "")
            self.gaptui.row_id = None
            if self.shown is not None:
                self.go_to(day, self.shown.view.work_week.works_from)

    def forget(self) -> None:
        self.shown = None
        self._show_nothing()

    def show_process(self) -> None:
        """Show the process chosen on Home, on today or where one was."""
        self.show_firm()
        self.grid.hold(None)
        chosen = self.gaptui.chosen_process()
        try:
            self.shown = ShownCalendar(self.workbook, chosen) if chosen is not None else None
        except NotFound:
            self.gaptui.forget_map()
            self.shown = None
        if self.shown is None:
            self._show_nothing()
            return
        place = self.workbook.place()
        unsaid = self.shown.next_unsaid()
        if place is not None and place.screen == self.NAME and place.process_id == chosen and place.row:
            self.go_to(*self._remembered(place.row))
        elif unsaid is not None:
            self.go_to_block(unsaid)
        else:
            view = self.shown.view
            self.go_to(view.today, max(view.work_week.works_from, min(view.now, view.work_week.works_to - 1)))

    def _show_nothing(self) -> None:
        self.show_head("No process")
        self.first = None
        self.grid.hold(None)
        self.grid.show(ShownWeek())
        self.moved()
        self.tell(_NO_PROCESS, "$warn")

    def _remembered(self, place: str) -> tuple[date, int]:
        """Where one was when the file was last open."""
        day, _, minute = place.partition(" ")
        try:
            return date.fromisoformat(day), int(minute)
        except ValueError:
            return self.calendar.view.today, self.calendar.view.now

    def row_here(self) -> str | None:
        slot = self.grid.slot if self.shown is not None and self.query(WeekGrid) else None
        return f"{slot.day.isoformat()} {slot.start}" if slot else None

    def show_all(self) -> None:
        """Draw the week anew; the cursor stays where it is."""
        if self.shown is None:
            return
        view = self.shown.view
        self.show_head(view.name, EXPERIMENT if view.experiment else "")
        if self.first is None or view.work_week.first_of(self.first) != self.first:
            # Weeks begin with another day now: the one that the cursor is in stays.
            self.first = view.work_week.first_of(self.grid.day_here or view.today)
        self.grid.show(self._week(self.first))
        self.moved()

    def _week(self, first: date) -> ShownWeek:
        shown = self.calendar
        view = shown.view
        week = view.work_week.week(first)
        blocks = shown.blocks(week)
        width = self.grid.scrollable_content_region.width or self.size.width
        used = [block.span.day for block in blocks] + [day for day in (view.today, self._asked_for) if day]
        held = self.grid.held
        if held is not None:
            used.append(held.span.day)
        return ShownWeek(
            days=days_shown(view.work_week, week, used, width),
            blocks=blocks,
            left=shown.left(week),
            busy=shown.busy(week),
            work_week=view.work_week,
            today=view.today,
            now=view.now,
            warned=shown.warned(week),
        )

    def on_resize(self, event: events.Resize) -> None:
        if self.shown is not None:
            self.call_after_refresh(self.show_all)

    def moved(self) -> None:
        """Draw what depends on the cursor and the week: its days, its sums, the block, all weeks."""
        shown, grid = self.shown, self.grid
        days = self.query_one(WeekDays)
        here, head = self.query_one("#week-here", TextLine), self.query_one("#week-head", TextLine)
        more, strip = self.query_one("#week-more", TextLine), self.query_one(WeekStrip)
        if shown is None or self.first is None:
            days.show((), 0, date.min)
            for line in (here, head, more):
                line.put(plain(""))
            strip.show(plain(""), [])
            self.show_keys()
            self.query_one(MessageLine).standing = plain("")
            return
        view, width = shown.view, self.size.width
        days.show(grid.week.days, grid.day, view.today, grid.scrollable_content_region.width or width)
        head.put(head_line(shown, shown.sum_of(self.first), width))
        off = view.work_week.days_off.get(grid.day_here) if grid.day_here else None
        if grid.held is not None:
            held = grid.held
            found = shown.conflicts(held.span, held.block.id if held.block else "")
            here.put(held_line(held.span, "side of desk" if held.side else held.kind.value, found))
        else:
            block = grid.block
            found = shown.conflicts(block.span, block.id) if block is not None and block.id in grid.week.warned else ()
            here.put(here_line(block, grid.slot, found, off, grid.left_here))
        if self._keys_for != (grid.block is None, grid.held is None):
            self._keys_for = (grid.block is None, grid.held is None)
            self.show_keys()
        strip.show(*strip_line(shown, self.first, width, shown.foretold))
        self.query_one(MessageLine).standing = self._standing()
        more.put(plain(f" {STATE_WORDS}", "$quiet"))

    def _standing(self) -> Content:
        """What waits to be said, what is missing, or the one Next line."""
        shown = self.calendar
        view = shown.view
        unsaid = shown.next_unsaid()
        if unsaid is not None and self.grid.held is None:
            keys = "k kept, p partly, t taken, m moved" if unsaid.id == self.grid.selected else "v goes there"
            return joined((f" {when(unsaid.span)} is over", "$here"), (f": {keys}", "$ink"))
        if not view.blocks:
            owner = () if view.ownership.owned else (("o", "bold $press"), (" names who answers for it, ", "$ink"))
            example = (" tue thu 9-12, fri 13-15 x6", "$quiet")
            return joined(" ", *owner, ("n", "bold $press"), (" plans the weeks:", "$ink"), example)
        if shown.missing is not None:
            return plain(f" This week: {shown.missing.words}", "$warn")
        if cover_open(view.ownership):
            return joined((" Not said yet: ", "$here"), (f"{cover_open(view.ownership)[0]}. o says it", "$ink"))
        return joined((" Next: ", "bold $here"), (view.next_line, "$ink"))

    def _clock_tick(self) -> None:
        if self.shown is None or self.gaptui.stop_thread is not None or self.gaptui.current_mode != self.NAME:
            return
        with self.gaptui.attempt():
            if self.shown.turn_clock():
                self.show_all()

    # -- going about

    def go_to(self, day: date, minute: int, block: str = "") -> None:
        """Show the week of a day, with the cursor on that time, or on that block."""
        self.first = self.calendar.view.work_week.first_of(day)
        self._asked_for = day
        self.show_all()
        self.grid.stand(day, minute, block)
        self.moved()

    def go_to_block(self, block: Block) -> None:
        self.go_to(block.span.day, block.span.start, block.id)

    def turn_week(self, weeks: int) -> None:
        """Show the week so many weeks on; where the cursor stands in it is the grid's business."""
        if self.first is not None:
            self.first += timedelta(weeks=weeks)
            self.grid.show(self._week(self.first))

    def _same_time(self, weeks: int) -> None:
        slot, held = self.grid.slot, self.grid.held
        if held is not None:
            span = replace(held.span, day=held.span.day + timedelta(weeks=weeks))
            self.grid.hold(replace(held, span=span))
            self.go_to(span.day, span.start)
        elif slot is not None:
            self.go_to(slot.day + timedelta(weeks=weeks), slot.start)

    def do_week_after(self) -> None:
        self._same_time(1)

    def do_week_before(self) -> None:
        self._same_time(-1)

    def do_today(self) -> None:
        view = self.calendar.view
        self.go_to(view.today, view.now)

    def do_next(self, by: int = 1) -> None:
        slot = self.grid.slot
        if slot is None:
            return
        block = self.calendar.next_block(slot.day, slot.start, self.grid.selected, by)
        if block is None:
            self.tell("There is no later block." if by > 0 else "There is no earlier block.")
        else:
            self.go_to_block(block)

    def do_unsaid(self) -> None:
        unsaid = self.calendar.next_unsaid()
        if unsaid is None:
            self.tell("Of every block that is over it is known what became of it.")
        else:
            self.go_to_block(unsaid)

    def do_before(self) -> None:
        self.do_next(-1)

    @on(WeekStrip.Chosen)
    def _week_chosen(self, event: WeekStrip.Chosen) -> None:
        self.go_to(event.first, self.calendar.view.work_week.works_from)

    @on(WeekGrid.Nudged)
    def _nudged(self, event: WeekGrid.Nudged) -> None:
        with self.gaptui.attempt():
            self.actions.nudge(event.days, event.rows)

    @on(WeekGrid.Dropped)
    def _dropped(self) -> None:
        with self.gaptui.attempt():
            self.actions.put_down()

    @on(LineView.Opened, "#week")
    def _double_clicked(self) -> None:
        if self.grid.held is None:
            self.action_command("hold")

    # -- what a command needs

    def offers(self, command: Command) -> bool:
        if self.grid.held is not None:
            return command.needs == "held" or command.id in _WHILE_HELD
        if command.needs in ("block", "in hand"):
            return self.grid.block is not None
        return command.needs != "held"

    def missing(self, need: str) -> str:
        if need and self.shown is None:
            return _NO_PROCESS
        held = self.grid.held is not None
        if held and need not in ("", "any", "held", "in hand"):
            return "Put down what is in hand first: Enter, or Esc lets go of it."
        if need in ("block", "in hand") and self.grid.block is None and not held:
            return "There is no block here: Tab goes to the next one, Enter adds one."
        return super().missing("")

    def do_back(self) -> None:
        if self.grid.held is not None:
            self.actions.let_go()
            self.show_all()
            self.tell("Let go of it: nothing was changed.", "$quiet")

    def leaving(self) -> None:
        if self.grid.held is not None:
            self.actions.let_go()

    def take_paste(self, text: str) -> None:
        self.tell("Nothing takes a paste here. n plans the weeks in one line: paste it there.", "$warn")
