"""One day of one process as its screen shows it: the rows in their order, what waits, what a search found.

It reads again what changed and keeps nothing else; it draws nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import TYPE_CHECKING

from gaptui.method.blocks import Block, day_text
from gaptui.method.diary import DayLine, DayView, tried_once
from gaptui.method.ledger import is_over
from gaptui.ui.widgets.day_values import DayRow
from gaptui.words import BlockState, LineKind

if TYPE_CHECKING:
    from gaptui.records.changes import ChangeSet
    from gaptui.workbook.workbook import Workbook

_MOST_ROWS = 120
"""About so many rows, earlier days included: what is further back is found by searching."""
_EMPTY = "Nothing is written on this day yet: i writes a line"
_OF_PROCESS = frozenset({"dayline", "stuck", "stucknote", "cycle", "block", "step", "process", "owner", "reuse"})
_OF_FIRM = frozenset({"helper", "dayoff", "firm", "lesson", "lessonevidence"})


class ShownDay:
    """`search` narrows to lines of all days; without one the rows are those of `view.day`."""

    def __init__(self, workbook: Workbook, process_id: str, day: date | None = None) -> None:
        self.workbook = workbook
        self.process_id = process_id
        self.search = ""
        self._day = day
        """The day that was gone to; None follows the clock from day to day."""
        self.view: DayView
        self.rows: list[DayRow] = []
        self.lessons_waiting = 0
        """Lessons of other processes that this one has not answered."""
        self.lesson_of: Mapping[str, str] = {}
        """`L-07` by the id of the line that it came from."""
        self._steps: Mapping[str, str] | None = None
        self.read()

    def read(self) -> None:
        """Read everything. Raises `NotFound` when the process is gone."""
        self.view = self.workbook.diary.view(self.process_id, self._day)
        self.lessons_waiting = self.workbook.reusing.unanswered(self.process_id)
        self.lesson_of = self.workbook.lessons.codes_by_line(self.process_id)
        self._steps = None
        self._lay_out()

    def patch(self, changes: ChangeSet) -> bool:
        """Read again if anything shown here changed. Raises `NotFound` when the process is gone."""
        ours = any(row.table in _OF_PROCESS and self._is_ours(row.row, row.was, row.now) for row in changes.rows)
        if not ours and not any(row.table in _OF_FIRM for row in changes.rows):
            return False
        self.read()
        return True

    def _is_ours(self, row: str, *values: Mapping[str, object]) -> bool:
        return row == self.process_id or any(each.get("process_id") == self.process_id for each in values)

    def turn_clock(self) -> bool:
        """Ask what time it is; says whether it is another minute. The day goes on where none was gone to."""
        if self.workbook.calendar.wall_time() == (self.view.today, self.view.now):
            return False
        self.read()
        return True

    def go_to(self, day: date) -> None:
        """Show this day; today follows the clock."""
        self._day = None if day == self.view.today else day
        self.search = ""
        self.read()

    def day_beside(self, by: int) -> date | None:
        """The day after (+1) or before (-1) worth a look: a working day, or one with lines. None after today."""
        day = self.view.day
        for _ in range(14):
            day += timedelta(days=by)
            if day > self.view.today:
                return None
            if not self.view.work_week.is_off(day) or day in self.view.days_written:
                return day
        return day

    def step_title(self, number: str) -> str:
        """The title of a step by its number; empty where there is no such step."""
        if self._steps is None:
            self._steps = self.workbook.diary.step_titles(self.process_id)
        return self._steps.get(number, "")

    # -- rows

    def find(self, words: str) -> None:
        """Show the lines of all days that have these words; none shows the day again."""
        self.search = words
        self._lay_out()

    def _lay_out(self) -> None:
        wanted = self.search.casefold().split()
        if wanted:
            found = [line for line in self.view.by_id.values() if all(_has(line, word) for word in wanted)]
            self.rows = [DayRow(line=line, found=True) for line in reversed(found)]
            return
        view = self.view
        waiting = sorted(view.waiting, key=lambda line: line.kind is not LineKind.STUCK)
        written = [DayRow(line=line) for line in view.lines] or [DayRow(heading=_EMPTY)]
        self.rows = []
        for group in (
            [DayRow(block=block) for block in view.blocks],
            [DayRow(line=line, waits=True) for line in waiting],
            written,
        ):
            self.rows += [DayRow(), *group] if group and self.rows else group
        self._add_earlier_days()

    def _add_earlier_days(self) -> None:
        """What was written before this day, the newest day first, each under its date."""
        days = [day for day in self.view.days_written if day < self.view.day]
        for day in reversed(days):
            if len(self.rows) > _MOST_ROWS:
                return
            self.rows += [DayRow(), DayRow(heading=day_text(day))]
            self.rows += [DayRow(line=line) for line in self.view.by_id.values() if line.day == day]

    def place_of(self, id: str) -> int | None:
        """Which row it is."""
        return next((place for place, row in enumerate(self.rows) if id and row.id == id), None)

    # -- what wants an answer

    @property
    def unsaid(self) -> Block | None:
        """The first block of the day that is over and of which nobody said what became of it."""
        over = (block for block in self.view.blocks if is_over(block.span, self.view.today, self.view.now))
        return next((block for block in over if block.state is BlockState.PLANNED), None)

    @property
    def tried_once(self) -> DayLine | None:
        """A try that failed and that nothing followed."""
        found = tried_once(tuple(self.view.by_id.values()), self.view.today, self.view.work_week)
        return found[-1] if found else None


def _has(line: DayLine, word: str) -> bool:
    """Whether a line has a word, or is of the kind it names, or of the step `/4`."""
    if word.startswith("/") and word[1:].replace(".", "").isdigit():
        return line.step_number == word[1:]
    if word in _KINDS:
        return line.kind is _KINDS[word]
    if len(word) > 1 and any(sign.startswith(word) for sign in _KINDS):
        return any(line.kind is kind for sign, kind in _KINDS.items() if sign.startswith(word))
    if word.startswith("#"):
        return any(word[1:].strip('"') in tool.casefold() for tool in line.tools)
    text = f"{line.text} {line.then} {line.more} {line.step_title} {line.day.isoformat()}"
    return word in text.casefold()


_KINDS = {
    "+": LineKind.CHANGED,
    "~": LineKind.TIME,
    "!": LineKind.PROBLEM,
    "?": LineKind.ANSWER,
    "/tried": LineKind.TRIED,
    "/stuck": LineKind.STUCK,
    "/learned": LineKind.LEARNED,
}
"""The words of a search that mean a kind of line."""
