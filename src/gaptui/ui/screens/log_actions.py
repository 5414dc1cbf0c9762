"""The commands of the owner's day that change something or open a question. The screen owns what is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.app import SuspendNotSupported

from gaptui.method.blocks import Block, when
from gaptui.method.diary import DayLine
from gaptui.records.errors import GaptuiError, Invalid
from gaptui.ui import long_note
from gaptui.ui.dialogs.block_forms import partly_form, taken_form
from gaptui.ui.dialogs.cycle_page import CyclePage
from gaptui.ui.dialogs.day_forms import export_log, lesson_form, past_day_form, target_form, tools_page
from gaptui.ui.dialogs.helpers import HelperList
from gaptui.ui.dialogs.own_lines import OwnLines
from gaptui.ui.dialogs.stuck_page import StuckPage
from gaptui.ui.shown_calendar import ShownCalendar
from gaptui.words import BlockState

if TYPE_CHECKING:
    from gaptui.ui.screens.log import LogScreen


class LogActions:
    """One `do_...` method a command; the screen has made sure that what it needs is there."""

    def __init__(self, screen: LogScreen) -> None:
        self._screen = screen

    @property
    def _line(self) -> DayLine:
        line = self._screen.line_here
        assert line is not None
        return line

    @property
    def _block(self) -> Block:
        block = self._screen.block_here
        assert block is not None
        return block

    # -- blocks

    def do_keep(self) -> None:
        screen, block = self._screen, self._block
        if block.state is BlockState.KEPT:
            screen.tell("It was kept already.")
            return
        screen.workbook.calendar.keep(block.id)
        screen.tell(f"Kept {when(block.span)}. u takes it back. i writes a line")

    def do_take(self) -> None:
        self._screen.app.push_screen(taken_form(self._calendar(), self._block, self._screen.tell))

    def do_p(self) -> None:
        screen = self._screen
        row = screen.row
        if row is not None and row.line is not None:
            private = screen.workbook.diary.turn_private(row.line.id)
            screen.tell("Private: in no export and in no room. u takes it back" if private else "Public again")
        else:
            screen.app.push_screen(partly_form(self._calendar(), self._block, screen.tell))

    def _calendar(self) -> ShownCalendar:
        return ShownCalendar(self._screen.workbook, self._screen.day.process_id)

    # -- lines

    def do_open(self) -> None:
        screen, row = self._screen, self._screen.row
        assert row is not None
        if row.block is not None:
            screen.tell("k kept, p kept partly, t taken; 5 goes to the calendar")
        elif screen.day.search:
            screen.go_to_line(self._line)
        elif row.line is not None and (row.line.stuck is not None or row.line.cycle is not None):
            self._open_hanging(row.line)
        else:
            self.do_edit()

    def _open_hanging(self, line: DayLine) -> None:
        screen = self._screen
        if line.stuck is not None:
            screen.app.push_screen(StuckPage(screen.workbook, screen.day.view, line, self._solved))
        else:
            screen.app.push_screen(CyclePage(screen.workbook, line))

    def _solved(self, line_id: str) -> None:
        """What was solved is a line of today now, and a lesson is offered."""
        screen = self._screen
        line = screen.workbook.diary.line(line_id)
        screen.stand_on(line_id)
        screen.tell("Solved: it stands under the problems solved. u takes it back")
        screen.app.push_screen(lesson_form(screen.workbook, line, self._lesson_made))

    def do_edit(self) -> None:
        line = self._line
        self._screen.open_line(line)

    def do_lesson(self) -> None:
        line = self._line
        if line.id in self._screen.day.lesson_of:
            self._screen.tell(f"{self._screen.day.lesson_of[line.id]} came from this line: L goes there")
            return
        self._screen.app.push_screen(lesson_form(self._screen.workbook, line, self._lesson_made))

    def _lesson_made(self, lesson_id: str) -> None:
        code = self._screen.workbook.lessons.lesson(lesson_id).code
        self._screen.tell(f"{code} is a draft in Lessons (7). u takes it back", "$good")

    def do_to_lesson(self) -> None:
        screen, line = self._screen, self._line
        lesson = screen.workbook.lessons.of_line(line.id)
        if lesson is None:
            screen.tell("No lesson came from this line yet: l makes one.")
            return
        screen.gaptui.go("lessons", lesson)

    def do_step(self) -> None:
        line = self._line
        if line.step_id is None:
            self._screen.tell("This line names no step: e edits it, /4 says which.")
            return
        self._screen.gaptui.go("walk", line.step_id)

    def do_editor(self) -> None:
        """Write the long note of a line in the editor; the file stays until the note is saved."""
        screen, line = self._screen, self._line
        edited, failed = None, None
        try:
            with screen.app.suspend():
                try:
                    edited = long_note.edit(line.more)
                except Invalid as error:
                    failed = error  # raised here, it would leave the screen blank
        except SuspendNotSupported:
            raise Invalid("This terminal can't be lent to an editor. Write the note in lines of the day.") from None
        if edited is None:
            raise failed or Invalid("The note stays as it was.")
        try:
            screen.workbook.diary.write_more(line.id, edited.text, line.more)
        except GaptuiError as error:
            raise Invalid(f"{error} What you wrote is in {edited.file}") from error
        edited.done()
        screen.tell("The note is kept. u takes it back")

    def do_remove(self) -> None:
        line = self._line
        self._screen.workbook.diary.remove(line.id)
        self._screen.tell("Removed the line. u brings it back")

    # -- around

    def do_own(self) -> None:
        screen = self._screen

        screen.app.push_screen(OwnLines(screen.workbook, screen.bar.line.strip(), screen.do_begin))

    def do_day(self) -> None:
        screen = self._screen
        screen.app.push_screen(past_day_form(screen.day.view.today, screen.go_to_day))

    def do_helpers(self) -> None:
        self._screen.app.push_screen(HelperList(self._screen.workbook))

    def do_tools(self) -> None:
        from gaptui.method.diary import tools_register

        lines = self._screen.workbook.diary.lines(self._screen.day.process_id)
        self._screen.app.push_screen(tools_page(tools_register(lines), self._screen.size.width))

    def do_target(self) -> None:
        self._screen.app.push_screen(target_form(self._screen.workbook, self._screen.day.view, self._screen.tell))

    def do_export(self) -> None:
        screen = self._screen
        screen.app.push_screen(export_log(screen.workbook, screen.day.process_id, screen.tell))
