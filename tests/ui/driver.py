"""Speaks the user's words to a running gaptui: say a line, press a key, read what is on the screen.

It never sleeps for a fixed time: after each key it waits until every widget has done what it had to do.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from itertools import chain
from pathlib import Path
from tempfile import TemporaryDirectory

from textual import events, messages
from textual.keys import _character_to_key
from textual.message import Message
from textual.pilot import Pilot
from textual.strip import Strip
from textual.widget import Widget
from textual.worker import WorkerCancelled, WorkerState

from gaptui.method.blocks import Busy, Span
from gaptui.method.hours import planned_blocks, read_plan
from gaptui.settings import Settings
from gaptui.ui.app import GaptuiApp
from gaptui.ui.screens.calendar import CalendarScreen
from gaptui.ui.screens.log import LogScreen
from gaptui.ui.screens.pick import PickScreen
from gaptui.ui.screens.walk import WalkScreen
from gaptui.ui.widgets.candidate_list import CandidateList
from gaptui.ui.widgets.cell_bar import CellBar
from gaptui.ui.widgets.day_list import DayList
from gaptui.ui.widgets.field import Field
from gaptui.ui.widgets.frame import KeysLine, MessageLine, Tabs, TopBar
from gaptui.ui.widgets.lessons_list import LessonsList
from gaptui.ui.widgets.line_bar import LineBar
from gaptui.ui.widgets.line_view import LineView
from gaptui.ui.widgets.process_map import ProcessMapView
from gaptui.ui.widgets.question_list import QuestionList
from gaptui.ui.widgets.row_detail import RowDetail
from gaptui.ui.widgets.sheet_tabs import SheetTabs
from gaptui.ui.widgets.table_view import TableHead, TableView
from gaptui.ui.widgets.week_grid import WeekGrid
from gaptui.ui.widgets.week_head import WeekDays, WeekStrip
from gaptui.workbook.workbook import Workbook

World = Callable[[Workbook], None]
MONDAY = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
PATIENCE_SECONDS = 10.0
"""Longer than anything here takes: reaching it is a failure, never a pause."""
_HOUSEKEEPING = (messages.Prompt, messages.InvokeLater, events.Callback, events.Idle, events.Timer)


class HandClock:
    """A clock that stands still until it is moved."""

    def __init__(self, now: datetime = MONDAY) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **by: float) -> None:
        """`forward(minutes=30)`."""
        self.now += timedelta(**by)


class Driver:
    """One running program on one file."""

    def __init__(self, app: GaptuiApp, pilot: Pilot[None], file: Path, clock: HandClock, noted: list[Message]) -> None:
        self.app, self.pilot, self.file, self.clock = app, pilot, file, clock
        self._noted = noted

    # -- waiting

    async def settle(self) -> None:
        """Wait until nothing is under way: messages, workers, layout. Drawing is left to who reads the screen."""
        for _ in range(200):
            self._noted.clear()
            await self._drain()
            await self._workers()
            if not self.app._running:
                return
            if self._noted:
                continue
            screen = self.app.screen
            if not (screen._layout_required or screen._scroll_required or screen._callbacks):
                return
            screen._on_timer_update()
            # What is left of it is done when the screen has nothing else to do.
            screen.call_later(lambda: None)
        raise AssertionError(f"The program does not come to rest: {self._noted}")

    async def _drain(self) -> None:
        """Every widget waits for its next message."""
        loop = asyncio.get_running_loop()
        end, turns = loop.time() + PATIENCE_SECONDS, 0
        while self._busy():
            assert loop.time() < end, "The program does not come to rest."
            turns += 1
            # Most of it is done in a few turns of the loop; what waits for a thread takes longer.
            await asyncio.sleep(0 if turns < 100 else 0.001)
        if self.app._exception is not None:
            raise self.app._exception

    def _busy(self) -> bool:
        if self.app._exception is not None or not self.app._running:
            return False
        screens = self.app.screen_stack
        pumps = chain([self.app], *(screen.walk_children(with_self=True) for screen in screens))
        queues = (pump._message_queue for pump in pumps if pump._running)
        # One who has nothing to do waits for something to come into the queue, and nowhere else.
        return any(queue.values or not queue.ready_event._waiters for queue in queues)

    async def _workers(self) -> None:
        running = [w for w in self.app.workers if w.state in (WorkerState.PENDING, WorkerState.RUNNING)]
        if running:
            with suppress(WorkerCancelled):
                await self.app.workers.wait_for_complete(running)

    async def until(self, true: Callable[[], object], what: str) -> None:
        """Wait for what a timer of the program does; fails when it never comes."""
        loop = asyncio.get_running_loop()
        end = loop.time() + PATIENCE_SECONDS
        while not true():
            assert loop.time() < end, f"never came: {what}"
            await asyncio.sleep(0.002)
            await self.settle()

    # -- doing

    async def press(self, *keys: str) -> None:
        """Press keys by their Textual names or characters, each one after the last had its effect."""
        for key in keys:
            self._send(key)
            await self.settle()

    async def type(self, text: str) -> None:
        """Type characters as fast as they come into whatever has the cursor."""
        for letter in text:
            self._send(letter)
        await self.settle()

    def _send(self, key: str) -> None:
        letter = key if len(key) == 1 else None
        name = _character_to_key(key) if letter and not key.isalnum() else key
        event = events.Key(name, " " if name == "space" else letter)
        event.set_sender(self.app)
        self.app.post_message(event)

    async def say(self, *lines: str) -> None:
        """Type each line into the capture line and press Enter."""
        for line in lines:
            if not self.typing:
                await self.press("i")
            assert self.typing, f"the capture line did not open\n{self.screen()}"
            for letter in line:
                self._send(letter)
            self._send("enter")
            await self.settle()

    async def paste(self, text: str) -> None:
        """A bracketed paste from the terminal."""
        self.app.post_message(events.Paste(text))
        await self.settle()

    async def fill(self, **values: str) -> None:
        """Write into fields of the open form, by the names of what they ask, and leave it open."""
        fields = list(self.app.screen.query(Field))
        known = {field.id for field in fields}
        assert set(values) <= known, f"the form asks {known}\n{self.screen()}"
        fields[0].focus()
        await self.settle()
        for field in fields:
            if field.id in values:
                await self.press("end", "ctrl+u")
                for letter in values[field.id]:
                    self._send(letter)
            if field is not fields[-1]:
                await self.press("enter")
        await self.settle()

    async def form(self, **values: str) -> None:
        """Fill the open form and press Enter on its last field."""
        await self.fill(**values)
        await self.press("enter")

    async def tick(self) -> None:
        """What the program does every half second, and its clock every five."""
        self.app._tick()
        for screen in self.app._main_screens():
            if isinstance(screen, WalkScreen | CalendarScreen | LogScreen):
                screen._clock_tick()
            elif isinstance(screen, PickScreen):
                screen._tick()
        await self.settle()

    async def rest(self) -> None:
        """Stay where one is for a second: the place is remembered then."""
        await self.tick()
        await self.tick()

    async def at(self, hours: int, minutes: int = 0) -> None:
        """Let it be so long after `MONDAY`, with the clock on screen drawn anew."""
        self.clock.now = MONDAY + timedelta(hours=hours, minutes=minutes)
        await self.tick()

    async def resize(self, width: int, height: int) -> None:
        await self.pilot.resize_terminal(width, height)
        await self.settle()

    @contextmanager
    def elsewhere(self) -> Iterator[Workbook]:
        """The same file in another terminal."""
        other = Workbook.open(self.file, clock=self.clock)
        try:
            yield other
        finally:
            other.close()

    # -- reading

    @property
    def typing(self) -> bool:
        """Whether the cursor is in the capture line."""
        focused = self.app.focused
        return isinstance(focused, Field) and focused.id == "capture"

    @property
    def asking(self) -> bool:
        """Whether a form, list or help stands over the screen."""
        return len(self.app.screen_stack) > 1 and self.app.screen.is_modal

    @property
    def workbook(self) -> Workbook:
        assert self.app.workbook is not None
        return self.app.workbook

    @property
    def place(self) -> str:
        return str(self.app.current_mode)

    def rows(self) -> list[str]:
        """The whole screen as drawn, a row a line."""
        return [strip.text.rstrip() for strip in self.app.screen._compositor.render_strips()]

    def screen(self) -> str:
        return "\n".join(self.rows())

    def picture(self) -> list[tuple[str, str]]:
        """The whole screen with its colours: each piece of text and its style, in words."""
        return [(part.text, str(part.style)) for strip in self.app.screen._compositor.render_strips() for part in strip]

    def _drawn(self, widget: Widget) -> list[str]:
        """The part of the screen where a widget stands."""
        if not widget.display or not widget.region:
            return []
        x, y, width, height = region = widget.region
        # As the whole screen is drawn, but only where it is asked for.
        drawn = widget.screen._compositor._render_chops(region, lambda line: y <= line < y + height)[y : y + height]
        parts = ([part for cut, part in line.items() if x <= cut < x + width and part] for line in drawn)
        return [Strip.join(line).crop(0, width).text.rstrip() for line in parts]

    @property
    def _main(self) -> Widget:
        return self.app.screen_stack[0]

    def top(self) -> str:
        """The two lines at the head: what I am in, and where I am."""
        return "\n".join(self._drawn(self._main.query_one(TopBar)) + self._drawn(self._main.query_one(Tabs)))

    def told(self) -> str:
        """The message line."""
        return " ".join(self._drawn(self._main.query_one(MessageLine))).strip()

    def footer(self) -> str:
        return " ".join(self._drawn(self._main.query_one(KeysLine))).strip()

    def chips(self) -> str:
        """What the capture line understood."""
        return " ".join(" ".join(self._drawn(self._main.query_one("#chips"))).split())

    def asked(self) -> str:
        """The question shown over the capture line or in the panel."""
        drawn = self._drawn(self._main.query_one("#question")) or self._drawn(self._main.query_one("#aside"))
        return " ".join(" ".join(drawn).split())

    def aside(self) -> list[str]:
        return self._drawn(self._main.query_one("#aside"))

    def line(self) -> str:
        """What stands in the capture line."""
        return self._main.query_one(LineBar).line

    def _map(self) -> ProcessMapView:
        return self._main.query_one(ProcessMapView)

    def map(self) -> list[str]:
        """Every line of the map as it is drawn, those scrolled away too."""
        view = self._map()
        width = view.scrollable_content_region.width
        return [view.draw(line, width, False).text.rstrip() for line in range(view.line_count())]

    def map_seen(self) -> list[str]:
        """The lines of the map that are on the screen."""
        return self._drawn(self._map())

    def steps(self) -> list[str]:
        """`1 Pull the figures` for each step of the map."""
        lines = self._map().lines
        return [] if lines is None else [f"{lines.numbers[step.id]} {step.text}" for step in lines.steps]

    def line_of(self, words: str) -> str:
        """The line of the map that has these words."""
        found = [line for line in self.map() if words in line]
        assert found, f'no line says "{words}"\n' + "\n".join(self.map())
        return found[0]

    def line_here(self) -> str:
        """The line the cursor is on, without the rail and the space around it."""
        view = next(iter(self.app.screen.query(LineView))) if self.asking else self._main.query(LineView).first()
        width = view.scrollable_content_region.width
        return view.draw(view.cursor, width, True).text.strip()

    async def go_to(self, words: str) -> None:
        """Put the cursor on the line of the map that has these words, with keys."""
        await self.to_map()
        lines = self.map()
        wanted = next((place for place, line in enumerate(lines) if words in line), None)
        assert wanted is not None, f'no line says "{words}"\n' + "\n".join(lines)
        await self.press("home")
        for _ in range(wanted):
            self._send("down")
        await self.settle()

    async def to_map(self) -> None:
        if self.typing:
            await self.press("escape")

    # -- the table

    def _table(self) -> TableView:
        return self._main.query_one(TableView)

    def table(self) -> list[str]:
        """Every row of the table as it is drawn, those scrolled away too."""
        view = self._table()
        width = view.scrollable_content_region.width
        return [view.draw(line, width, False).text.rstrip() for line in range(view.line_count())]

    def table_seen(self) -> list[str]:
        """The rows of the table that are on the screen."""
        return self._drawn(self._table())

    def counts(self) -> str:
        """The line with the three tables."""
        return " ".join(self._drawn(self._main.query_one(SheetTabs))).strip()

    def headings(self) -> str:
        return " ".join(self._drawn(self._main.query_one(TableHead))).strip()

    def detail(self) -> str:
        """The highlighted row, whole."""
        return " ".join(" ".join(self._drawn(self._main.query_one(RowDetail))).split())

    def totals(self) -> str:
        return " ".join(" ".join(self._drawn(self._main.query_one("#totals"))).split())

    @property
    def in_cell(self) -> bool:
        """Whether the cursor is in the line in which a cell is typed."""
        focused = self.app.focused
        return isinstance(focused, Field) and focused.id == "cell"

    @property
    def filtering(self) -> bool:
        """Whether the cursor is in the filter."""
        focused = self.app.focused
        return isinstance(focused, Field) and focused.id == "filter"

    def cell(self) -> str:
        """What stands in the line of the open cell."""
        return self._main.query_one(CellBar).text

    def cell_of(self) -> str:
        """Which cell is open: `step 2, minutes`."""
        return " ".join(self._drawn(self._main.query_one("#cell-label"))).strip().removesuffix("›").strip()

    def hint(self) -> str:
        """What is said under the open cell."""
        return " ".join(" ".join(self._drawn(self._main.query_one("#cell-hint"))).split())

    def shown_count(self) -> str:
        """`3 of 8 shown`; empty while the filter is not there."""
        return " ".join(" ".join(self._drawn(self._main.query_one("#kept"))).split())

    def column(self) -> str:
        """The id of the column the cursor is in."""
        return self._table().column_here

    def row_of(self, words: str) -> int:
        """The number of the row that has these words, from 0."""
        rows = self.table()
        found = next((place for place, row in enumerate(rows) if words in row), None)
        assert found is not None, f'no row says "{words}"\n' + "\n".join(rows)
        return found

    def says(self, words: str, column_id: str) -> str:
        """What the cell in this column shows, in the row that has these words."""
        view = self._table()
        laid = next((each for each in view.laid if each.column.id == column_id), None)
        assert laid is not None, f"no column {column_id}: {[each.column.id for each in view.laid]}"
        strip = view.draw(self.row_of(words), view.scrollable_content_region.width, False)
        return strip.crop(laid.start, laid.start + laid.width).text.strip()

    async def go_to_row(self, words: str) -> None:
        """Put the cursor on the row that has these words, with keys."""
        wanted = self.row_of(words)
        await self.press("home")
        for _ in range(wanted):
            self._send("down")
        await self.settle()

    async def go_to_cell(self, words: str, column_id: str) -> None:
        """Put the cursor on a cell of the row that has these words, with keys."""
        await self.go_to_row(words)
        columns = [each.column.id for each in self._table().laid]
        assert column_id in columns, f"no column {column_id}: {columns}"
        by = columns.index(column_id) - columns.index(self.column())
        for _ in range(abs(by)):
            self._send("right" if by > 0 else "left")
        await self.settle()

    async def edit(self, words: str, column_id: str, text: str) -> None:
        """Open a cell, type its new text, and press Enter."""
        await self.go_to_cell(words, column_id)
        await self.press("enter")
        assert self.in_cell, f"the cell did not open\n{self.screen()}"
        await self.retype(text)
        await self.press("enter")

    async def retype(self, text: str) -> None:
        """Clear the field with the cursor and type anew."""
        await self.press("end", "ctrl+u")
        await self.type(text)

    # -- the calendar

    def _grid(self) -> WeekGrid:
        return self._main.query_one(WeekGrid)

    def week(self) -> list[str]:
        """Every half hour of the week as it is drawn, from midnight on, those scrolled away too."""
        view = self._grid()
        width = view.scrollable_content_region.width
        return [view.draw(line, width, False).text.rstrip() for line in range(view.line_count())]

    def week_seen(self) -> list[str]:
        """The half hours that are on the screen."""
        return self._drawn(self._grid())

    def days(self) -> str:
        """The line with the days over the week."""
        return " ".join(self._drawn(self._main.query_one(WeekDays)))

    def day(self, words: str) -> list[str]:
        """What is drawn under one day, a half hour a line: `day("Tue 3")[18]` is nine o'clock."""
        start, end = self._column(words)
        return [row[start:end].strip() for row in self.week()]

    def _column(self, words: str) -> tuple[int, int]:
        """Where a day is drawn, as people see it: from its name to the next one's."""
        line = self.days()
        names = [found.start() for found in re.finditer(r"(Mon|Tue|Wed|Thu|Fri|Sat|Sun) \d", line)]
        assert words in line, f"no day {words}: {line}"
        start = line.index(words)
        return start, next((name for name in names if name > start), self._grid().scrollable_content_region.width)

    def spot(self, day: str, time: str, into: int = 2) -> tuple[int, int]:
        """The cell of the screen in which a half hour of a day is drawn: `spot("Tue 3", "9:30")`."""
        hour, _, half = time.partition(":")
        labels = ((n, re.match(r"\s*(\d+):00", line)) for n, line in enumerate(self.week_seen()))
        first, label = next((n, found[1]) for n, found in labels if found)
        row = first + 2 * (int(hour) - int(label)) + (half == "30")
        assert 0 <= row < len(self.week_seen()), f"{time} is not on the screen\n{self.screen()}"
        region = self._grid().region
        return region.x + self._column(day)[0] + into, region.y + row

    def _mouse(self, kind: type[events.MouseEvent], spot: tuple[int, int]) -> None:
        """As it comes from a terminal: clicks are made of it by the program."""
        x, y = spot
        pressed = 0 if kind is events.MouseUp else 1
        event = kind(None, x, y, 0, 0, pressed, False, False, False, x, y, None)
        event.set_sender(self.app)
        self.app.post_message(event)

    async def drag(self, start: tuple[int, int], *to: tuple[int, int]) -> None:
        """Press the mouse, go from spot to spot, and let go at the last one."""
        self._mouse(events.MouseDown, start)
        for spot in to:
            self._mouse(events.MouseMove, spot)
        self._mouse(events.MouseUp, to[-1])
        await self.settle()

    async def click(self, spot: tuple[int, int], times: int = 1) -> None:
        for _ in range(times):
            self._mouse(events.MouseDown, spot)
            self._mouse(events.MouseUp, spot)
        await self.settle()

    def head(self) -> str:
        """Whose hours, which week, and its sums."""
        return " ".join(" ".join(self._drawn(self._main.query_one("#week-head"))).split())

    def here(self) -> str:
        """The block under the cursor or in hand, whole; or the free half hour."""
        return " ".join(" ".join(self._drawn(self._main.query_one("#week-here"))).split())

    def weeks(self) -> str:
        """All weeks at a glance, with what is foretold."""
        return " ".join(" ".join(self._drawn(self._main.query_one(WeekStrip))).split())

    @property
    def holding(self) -> bool:
        """Whether a block is in hand."""
        return "Enter put down" in self.footer()

    async def go_to_block(self, words: str) -> None:
        """Put the cursor on the block of which the line below the week begins with these words, with keys."""
        for key in ("tab", "shift+tab"):
            for _ in range(100):
                if self.here().startswith(words) and " h " in self.here():
                    return
                before = self.here()
                await self.press(key)
                if self.here() == before:
                    break
        raise AssertionError(f"no block {words}")

    def blocks(self) -> list[str]:
        """Each block as it is kept: `2026-03-03 9:00 180 build planned`."""
        view = self.workbook.calendar.view(self.workbook.processes.find(None))
        return [
            f"{block.span.day} {block.span.start // 60}:{block.span.start % 60:02} {block.span.minutes} "
            f"{block.kind.value} {block.state.value}"
            for block in view.blocks
        ]

    # -- the owner's day

    def log(self) -> list[str]:
        """Every row of the day as it is drawn, those scrolled away too; empty ones are left out."""
        return [row for row in self._log_rows() if row]

    def _log_rows(self) -> list[str]:
        view = self._main.query_one(DayList)
        width = view.scrollable_content_region.width
        return [" ".join(view.draw(line, width, False).text.split()) for line in range(view.line_count())]

    def log_seen(self) -> list[str]:
        """The rows of the day that are on the screen."""
        return self._drawn(self._main.query_one(DayList))

    def strip(self) -> str:
        """Which day and week it is, and what the hours came to."""
        return " ".join(" ".join(self._drawn(self._main.query_one("#day-strip"))).split())

    def target(self) -> str:
        """The target, and the three counters of the week."""
        return " ".join(" ".join(self._drawn(self._main.query_one("#day-target"))).split())

    def question(self) -> str:
        """This week's question, as long as it stands over the line."""
        return " ".join(" ".join(self._drawn(self._main.query_one("#question"))).split())

    def standing(self) -> str:
        """What the message line says when nothing just happened."""
        return self._main.query_one(MessageLine).standing.plain.strip()

    def row(self) -> str:
        """The row under the cursor, as `log` says it."""
        return self._log_rows()[self._main.query_one(DayList).cursor]

    async def go_to_log(self, words: str) -> None:
        """Put the cursor on the first row of the day that has these words, with keys."""
        await self.to_map()
        assert any(words in row for row in self.log()), f'no row says "{words}"\n' + "\n".join(self.log())
        await self.press("home")
        for _ in range(len(self._log_rows())):
            if words in self.row():
                return
            await self.press("down")
        raise AssertionError(f'the cursor never comes to "{words}"\n' + "\n".join(self.log()))

    # -- the choice

    def candidates(self) -> list[str]:
        """Every row of the list of candidates as it is drawn, those scrolled away too."""
        return self._every_line(CandidateList)

    def questions(self) -> list[str]:
        """Every question about the highlighted candidate with its answer, those scrolled away too."""
        return self._every_line(QuestionList)

    def _every_line(self, kind: type[LineView]) -> list[str]:
        view = self._main.query_one(kind)
        width = view.scrollable_content_region.width
        return [" ".join(view.draw(line, width, False).text.split()) for line in range(view.line_count())]

    def question_here(self) -> str:
        """The words of the question under the cursor; empty while the cursor is not in the questions."""
        view = self._main.query_one(QuestionList)
        return view.here.words if self.app.focused is view else ""

    def answer_to(self, words: str) -> str:
        """What is drawn behind the question that has these words."""
        found = [row for row in self.questions() if words in row]
        assert len(found) == 1, f'"{words}" is asked {len(found)} times\n' + "\n".join(self.questions())
        return found[0].removeprefix("? ").partition("? ")[2]

    async def go_to_question(self, words: str) -> None:
        """Put the cursor on the question that has these words, with keys."""
        if not self.question_here():
            await self.press("right")
        wanted = next((place for place, row in enumerate(self.questions()) if words in row), None)
        assert wanted is not None, f'nothing asks "{words}"\n' + "\n".join(self.questions())
        await self.press("home", *["down"] * wanted)

    async def go_to_candidate(self, name: str) -> None:
        """Put the cursor on a candidate, with keys."""
        if self.question_here():
            await self.press("escape")
        wanted = next((place for place, row in enumerate(self.candidates()) if row.startswith(name)), None)
        assert wanted is not None, f"no candidate {name}\n" + "\n".join(self.candidates())
        await self.press("home", *["down"] * wanted)

    def counted(self) -> str:
        """What stands over the list: how many there are of how many, and by what they are ordered."""
        return " ".join(" ".join(self._drawn(self._main.query_one("#pick-head"))).split())

    def gates(self) -> str:
        """The line with the five gates; empty where they stand beside the questions."""
        return " ".join(" ".join(self._drawn(self._main.query_one("#pick-gates"))).split())

    def sum(self) -> str:
        """The sum of the highlighted candidate and what stands below it, in one line."""
        return " ".join(" ".join(self._drawn(self._main.query_one("#pick-sum"))).split())

    def entry(self) -> str:
        """The line over the messages: what an answer means, or what is being typed behind its question."""
        return " ".join(" ".join(self._drawn(self._main.query_one("#pick-entry"))).split())

    # -- home

    def next(self) -> str:
        """The Next line, and where it is done."""
        return " ".join(" ".join(self._drawn(self._main.query_one("#next"))).split())

    def ninety(self) -> list[str]:
        """The bar of the 90 days and what stands below it."""
        return self._drawn(self._main.query_one("#days"))

    def life(self) -> str:
        """The life line; empty while no sign is true."""
        return " ".join(" ".join(self._drawn(self._main.query_one("#life"))).split())

    def about(self) -> str:
        """What is said of the highlighted process."""
        return " ".join(" ".join(self._drawn(self._main.query_one("#about"))).split())

    # -- lessons

    def lessons(self) -> list[str]:
        """Every line of the list of lessons as it is drawn, those scrolled away too."""
        view = self._main.query_one(LessonsList)
        width = view.scrollable_content_region.width
        return [" ".join(view.draw(line, width, False).text.split()) for line in range(view.line_count())]

    def lesson(self) -> str:
        """The highlighted lesson, whole, in one line."""
        return " ".join(" ".join(self._drawn(self._main.query_one("#lesson-text"))).split())

    def balance(self) -> str:
        """What stands over the list of lessons."""
        return " ".join(" ".join(self._drawn(self._main.query_one("#lessons-head"))).split())

    async def go_to_lesson(self, code: str) -> None:
        """Put the cursor on a lesson by its number, with keys."""
        wanted = next((place for place, line in enumerate(self.lessons()) if line.startswith(code)), None)
        assert wanted is not None, f"no lesson {code}\n" + "\n".join(self.lessons())
        await self.press("home")
        for _ in range(wanted):
            self._send("down")
        await self.settle()

    def reading(self) -> str:
        """What reading mode shows: the place, the lesson, the answer of the process, what was said last."""
        drawn = (
            self._drawn(self.app.screen.query_one(f"#reading{part}")) for part in ("-head", "", "-answer", "-said")
        )
        return " ".join(" ".join(" ".join(lines) for lines in drawn).split())

    # -- what stands over the screen

    def dialog(self) -> str:
        """The form, list or help that stands over the screen; empty when there is none."""
        if not self.asking:
            return ""
        return "\n".join(self._drawn(self.app.screen.query_one("#box")))

    def page(self) -> str:
        """The same in one line, wherever its own were broken."""
        return " ".join(self.dialog().split())

    def trouble(self) -> str:
        """What an open form or list has to say."""
        return " ".join(" ".join(self._drawn(self.app.screen.query_one("#trouble"))).split())

    def values(self) -> dict[str, str]:
        """What stands in the fields of the open form."""
        return {field.id or "": field.value for field in self.app.screen.query(Field)}


@lru_cache(maxsize=64)
def _made(world: World | None) -> bytes:
    """The file of a world. It is made once: a copy of the idle file is complete."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / "firm.gap"
        workbook = Workbook.create(file, "Northgate Ltd", "UTC", clock=HandClock())
        if world is not None:
            world(workbook)
        workbook.close()
        return file.read_bytes()


@asynccontextmanager
async def driving(
    file: Path,
    *,
    world: World | None = None,
    size: tuple[int, int] = (80, 24),
    clock: HandClock | None = None,
    opener: Callable[[], Workbook] | None = None,
    settings: Settings | None = None,
) -> AsyncIterator[Driver]:
    """Start the program on `file`, made first with `world` when it is not there, and end it after."""
    clock = clock or HandClock()
    if not file.exists():
        file.write_bytes(_made(world))
    app = GaptuiApp(opener or (lambda: Workbook.open(file, clock=clock)), settings or Settings())
    noted: list[Message] = []

    def note(message: Message) -> None:
        if not isinstance(message, _HOUSEKEEPING):
            noted.append(message)

    async with app.run_test(size=size, message_hook=note) as pilot:
        d = Driver(app, pilot, file, clock, noted)
        try:
            await d.until(lambda: app.workbook is not None or app.failure is not None or app._exception, "the file")
            yield d
            if app._running:
                # What a test leaves behind can be drawn, also where it read nothing.
                d.screen()
        except AssertionError as error:
            error.add_note("The screen was:\n" + d.screen())
            raise


# -- worlds


def a_process(workbook: Workbook) -> None:
    """One process, and nobody sat down yet."""
    workbook.processes.add("Client reporting", claimed_minutes=180)


def in_a_sitting(workbook: Workbook) -> None:
    """A sitting with the analyst has begun at `MONDAY`; the map is empty."""
    id_ = workbook.processes.add("Client reporting", claimed_minutes=180)
    workbook.sittings.start(id_, doer="Robin", doer_role="analyst", facilitator="Kim")
    workbook.remember_place("walk", id_, None)


THREE_STEPS = (
    "Pull the figures @analyst #HubSpot ~25m",
    "Check odd numbers @analyst #Sheets ~30m",
    "Send the report @assistant #Email ~10m",
)


def with_lines(*lines: str) -> World:
    """A sitting has begun and these lines were said."""

    def world(workbook: Workbook) -> None:
        in_a_sitting(workbook)
        workbook.mapping.capture_all(workbook.processes.find(None), lines)

    return world


three_steps = with_lines(*THREE_STEPS)


def mapped(workbook: Workbook) -> None:
    """A process whose every step is said, and nobody answers for it yet. One looks at its calendar."""
    id_ = workbook.processes.add("Client reporting", claimed_minutes=180)
    workbook.mapping.capture_all(id_, THREE_STEPS)
    for _ in range(2):
        workbook.processes.climb(id_, +1)
    workbook.remember_place("calendar", id_, None)


def owned(workbook: Workbook) -> None:
    """The same, and the Head of Client Service answers for it."""
    mapped(workbook)
    workbook.owning.name_owner(workbook.processes.find(None), owner="Alex", owner_role="Head of Client Service")


PLAN = "tue thu 9-12, fri 13-15 x6"


def plan_hours(workbook: Workbook, phrase: str, because: str = "") -> None:
    """Plan protected hours as somebody types them."""
    view = workbook.calendar.view(workbook.processes.find(None))
    reading = read_plan(phrase, view.today, view.work_week)
    assert reading.plan is not None, reading.trouble
    workbook.calendar.plan(view.process_id, planned_blocks(reading.plan, view.work_week), because)


def protected(workbook: Workbook) -> None:
    """Six weeks of hours from `MONDAY` on: Tuesday and Thursday 9 to 12, Friday 13 to 15."""
    owned(workbook)
    plan_hours(workbook, PLAN)


def with_busy(workbook: Workbook) -> None:
    """The same, and the owner's calendar says no now and then, also at the end of the first block."""
    protected(workbook)
    times = ((2, 10, 60), (3, 11, 120), (4, 14, 60), (12, 9, 180))
    workbook.availability.take_busy(
        workbook.processes.find(None),
        "alex.ics",
        [Busy(Span(date(2026, 3, day), hour * 60, minutes), "alex.ics") for day, hour, minutes in times],
    )
