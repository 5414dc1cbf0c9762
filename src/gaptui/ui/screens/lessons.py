"""The lessons of the firm: a list, and the highlighted one whole beside or below it.

It shows and goes about; what commands do to a lesson stands in `lessons_actions`.
"""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from typing import TYPE_CHECKING

from textual import on
from textual.containers import Container, Vertical
from textual.content import Content
from textual.widget import Widget

from gaptui.method.lessons import LessonRow, LessonView
from gaptui.method.search import marks
from gaptui.paths import styles_dir
from gaptui.records.errors import GaptuiError, NotFound
from gaptui.ui.commands import Command, Place, bindings
from gaptui.ui.dialogs.lesson_reading import ReadingPage
from gaptui.ui.lesson_lines import KIND_WORDS, long_lines, short_lines
from gaptui.ui.screens.base import MainScreen
from gaptui.ui.screens.lessons_actions import LessonsActions
from gaptui.ui.screens.lessons_commands import LESSONS_COMMANDS
from gaptui.ui.shown_lessons import ShownLessons, Whose
from gaptui.ui.text import cut, joined, plain
from gaptui.ui.widgets.field import Field
from gaptui.ui.widgets.filter_bar import FilterBar
from gaptui.ui.widgets.frame import MessageLine, TextLine
from gaptui.ui.widgets.lessons_list import LessonLine, LessonsList
from gaptui.ui.widgets.line_view import LineView
from gaptui.ui.widgets.text_page import TextPage
from gaptui.words import LessonStatus

if TYPE_CHECKING:
    from gaptui.records.changes import ChangeSet
    from gaptui.workbook.workbook import Workbook

_COUNTED_AT_ONCE = 1_000
_COUNT_SECONDS = 0.05
_ASKED_OF = ("lesson", "reuse", "process")
"""Tables that what waits for an answer depends on."""


class LessonsScreen(MainScreen):
    NAME, TITLE_SHOWN = "lessons", "Lessons"
    AUTO_FOCUS = "#lesson-list"
    CSS_PATH = styles_dir() / "lessons.tcss"
    COMMANDS_HERE = LESSONS_COMMANDS
    GRAMMAR = ()
    BINDINGS = bindings(LESSONS_COMMANDS)

    def __init__(self) -> None:
        super().__init__()
        self.shown: ShownLessons | None = None
        self.process = ""
        """The name of the chosen process; empty where there is none."""
        self._stale = self._counts_wait = False
        self._stands: str | None = None
        """The lesson the person stands on; a search that does not list it shows another one meanwhile."""
        self._read_for: tuple[str, str] | None = None
        """The lesson and the words that are shown whole."""
        self.actions = LessonsActions(self)
        self.parts = (self.actions,)

    def compose_body(self) -> Iterable[Widget]:
        with Vertical(id="lessons"):
            yield TextLine(id="lessons-head")
            with Container(id="lessons-body"):
                yield LessonsList(id="lesson-list")
                with Vertical(id="lesson-side"):
                    yield TextPage("v reads on", id="lesson-text")
        yield FilterBar(self.search, self.leave_search, id="filter-bar")

    def on_mount(self) -> None:
        self.view.on_move = self._moved_by_person

    @property
    def view(self) -> LessonsList:
        return self.query_one("#lesson-list", LessonsList)

    @property
    def filter_bar(self) -> FilterBar:
        return self.query_one("#filter-bar", FilterBar)

    @property
    def workbook(self) -> Workbook:
        assert self.gaptui.workbook is not None
        return self.gaptui.workbook

    @property
    def lessons(self) -> ShownLessons:
        assert self.shown is not None
        return self.shown

    @property
    def row(self) -> LessonRow | None:
        """The highlighted lesson."""
        return self.shown.row(self.view.cursor) if self.shown is not None else None

    # -- what is shown

    def opened(self) -> None:
        self.shown = ShownLessons(self.workbook)
        self._choose_process()
        place = self.workbook.place()
        self.show_all(place.row if place is not None and place.screen == self.NAME else None)
        self._go_to_the_row()

    def _choose_process(self) -> None:
        """Which process answers: the one chosen on Home."""
        self.show_firm()
        chosen = self.gaptui.chosen_process()
        try:
            self.process = self.workbook.processes.name_of(chosen) if chosen is not None else ""
        except NotFound:
            self.gaptui.forget_map()
            chosen, self.process = None, ""
        self.show_head(self.process or "No process")
        if self.lessons.process_id != chosen:
            self.lessons.choose_process(chosen)
        self._count_later()

    def on_screen_resume(self) -> None:
        self.look_again()

    def look_again(self) -> None:
        """Show what the chosen process makes of the lessons, and the one that was asked for."""
        if self.gaptui.workbook is None or self.shown is None:
            return
        other = self.shown.process_id != self.gaptui.chosen_process()
        if other or self._stale:
            self._choose_process()
            self.show_all(line=0 if other else None)
        self._stale = False
        self._go_to_the_row()

    def _go_to_the_row(self) -> None:
        """Stand on the lesson that another screen named; what is no lesson is left for who knows it."""
        there = self.gaptui.row_id
        if there is None or there not in self.lessons.rows:
            return
        self.gaptui.row_id = None
        self.go_to(there)

    def go_to(self, lesson_id: str) -> None:
        """Stand on a lesson; all are listed where it is not among those that are."""
        if self.lessons.line_of(lesson_id) is None:
            self.filter_bar.put("")
            self.lessons.filter("")
            if self.lessons.line_of(lesson_id) is None:
                self.lessons.choose(Whose.FIRM)
        self.show_all(lesson_id)

    def row_here(self) -> str | None:
        return self.row.id if self.query(LessonsList) and self.row is not None else None

    def changed(self, changes: ChangeSet) -> None:
        if self.shown is None:
            return
        if not self.shown.patch(changes):
            return
        came = [change.row for change in changes.in_table("lesson") if change.before is None]
        if len(came) == 1 and not changes.elsewhere and self.shown.line_of(came[0]) is not None:
            self._stands = came[0]
        if self.gaptui.current_mode != self.NAME:
            self._stale = True
            self._show_list(self.view.cursor)
            return
        if any(changes.in_table(table) for table in _ASKED_OF):
            self._count_later()
        if changes.in_table("process"):
            self._choose_process()
        self.show_all()
        page = self.app.screen
        if isinstance(page, ReadingPage):
            page.show_lesson()

    def show_all(self, row: str | None = None, *, line: int | None = None) -> None:
        """Draw everything; the cursor goes to `row`, else it stays on its lesson, else on `line` or where it was."""
        if self.shown is None:
            return
        self._stands = row or self._stands
        self._show_list(self.view.cursor if line is None else line)
        self._read_for = None
        self.moved()

    def _show_list(self, line: int) -> None:
        """Draw the list, the cursor on the lesson one stands on, or on that line where it is not listed."""
        shown = self.lessons
        widest = max((len(shown.rows[id_].code) for id_ in shown.view[:1]), default=4)
        self.view.show(len(shown.view), widest, self._line)
        found = shown.line_of(self._stands)
        self.view.put_cursor(found if found is not None else line)
        if self._stands not in shown.rows:
            self._stands = self.row.id if self.row is not None else None

    def _line(self, line: int) -> LessonLine:
        shown = self.lessons
        row = shown.row(line)
        assert row is not None
        long = short = row.status.value
        if row.status is LessonStatus.REPLACED and row.replaced_by:
            code = shown.code_of(row.replaced_by)
            long, short = f"replaced by {code}", f"-> {code}"
        found = marks(row.text, shown.words) if shown.words.strip() else ()
        faint = row.status is LessonStatus.REPLACED
        status = (long, short, row.status.value)
        return LessonLine(row.code, row.works, row.text, found, KIND_WORDS[row.kind], status, faint)

    def _moved_by_person(self) -> None:
        self._stands = self.row.id if self.row is not None else None
        self.moved()

    def moved(self) -> None:
        """Draw what depends on the cursor: the lesson whole, and what stands above the list."""
        shown, row = self.lessons, self.row
        text = self.query_one("#lesson-text", TextPage)
        self.query_one("#lessons-head", TextLine).put(self._head_line())
        self.filter_bar.tell("", len(shown.view), shown.chosen_count)
        if row is None:
            words = self._nothing()
            text.show(lambda width: words.wrap(width), anew=True)
            self._read_for = None
            return
        if self._read_for == (row.id, shown.words):
            return
        anew = self._read_for is None or self._read_for[0] != row.id
        self._read_for = (row.id, shown.words)
        try:
            lesson = shown.whole(row.id)
        except NotFound:
            return
        lines = long_lines if self.has_class("-wide") else short_lines
        text.show(lambda width: lines(lesson, shown.words, width), anew=anew)

    def _nothing(self) -> Content:
        """Why the list is empty, and what to do about it."""
        shown = self.lessons
        if shown.words.strip():
            return plain("No lesson has that. Esc shows all again.", "$quiet")
        if shown.rows:
            words = "No lesson of this process yet." if shown.whose is Whose.PROCESS else "No drafts: all are agreed."
            return joined((f"{words} ", "$quiet"), ("f", "bold $press"), (" shows those of the firm.", "$quiet"))
        return joined(
            ("No lesson yet. ", "$ink"),
            ("In the Log (6) ", "$quiet"),
            ("l", "bold $press"),
            (" on a line makes one of it; here ", "$quiet"),
            ("n", "bold $press"),
            (" writes one and ", "$quiet"),
            ("I", "bold $press"),
            (" imports those you have.", "$quiet"),
        )

    def _head_line(self) -> Content:
        """`6 work, 5 do not   3 drafts   1 replaced`, and whose they are."""
        shown = self.lessons
        whose = f"of {self.process}" if shown.whose is Whose.PROCESS and self.process else shown.whose.value
        width = self.query_one("#lessons-head", TextLine).content_size.width or self.size.width
        right = joined(("f", "bold $press"), (f" {cut(whose, max(width - 50, 12))} ", "$quiet"))
        left = joined((f" {shown.balance}", "bold"))
        if shown.drafts:
            left = joined(left, (f"   {shown.drafts:,} draft{'' if shown.drafts == 1 else 's'}", "$warn"))
        if shown.replaced:
            left = joined(left, (f"   {shown.replaced:,} replaced", "$quiet"))
        if shown.more:
            left = joined(left, ("   the newest that were found", "$quiet"))
        return joined(left, " " * max(width - left.cell_length - right.cell_length, 1), right)

    def _count_later(self) -> None:
        """How many lessons wait for an answer: among many, it is asked after what was changed is painted."""
        if len(self.lessons.rows) <= _COUNTED_AT_ONCE:
            self._count_unanswered()
        elif not self._counts_wait:
            self._counts_wait = True
            self.set_timer(_COUNT_SECONDS, self._count_unanswered)

    def _count_unanswered(self) -> None:
        self._counts_wait = False
        if self.gaptui.workbook is None or self.shown is None or self.gaptui.stop_thread is not None:
            return
        process_id, count = self.shown.process_id, 0
        if process_id is not None:
            with suppress(GaptuiError):
                count = self.workbook.reusing.unanswered(process_id)
        line = self.query_one(MessageLine)
        if not count:
            line.standing = Content("")
            return
        words = "1 lesson of another process is" if count == 1 else f"{count:,} lessons of other processes are"
        line.standing = joined((f" {words} not answered yet: ", "$ink"), ("c", "bold $press"))

    # -- searching

    def search(self, words: str) -> None:
        """Called on each letter."""
        if self.shown is not None and words != self.shown.words:
            with self.gaptui.attempt():
                self.shown.filter(words)
            self.show_all(line=0)

    def do_filter(self) -> None:
        self.filter_bar.begin(self.lessons.words)

    def leave_search(self, clear: bool) -> None:
        """The keys go back to the list; with `clear` all are listed again."""
        if clear:
            self.filter_bar.put("")
            self.search("")
        self.view.focus()
        self._moved_by_person()

    def do_whose(self) -> None:
        shown = self.lessons
        some = [whose for whose in Whose if whose is not Whose.PROCESS or self.process]
        shown.choose(some[(some.index(shown.whose) + 1) % len(some)])
        self.show_all(line=0)

    def do_back(self) -> None:
        if self.shown is not None and self.shown.words:
            self.leave_search(True)

    # -- going

    @on(LineView.Opened, "#lesson-list")
    def _double_clicked(self) -> None:
        self.action_command("read")

    def lesson(self) -> LessonView:
        """The highlighted lesson, whole. Raises `NotFound` when another terminal removed it just now."""
        assert self.row is not None
        return self.lessons.whole(self.row.id)

    # -- what a command needs

    def offers(self, command: Command) -> bool:
        if isinstance(self.focused, Field):
            return Place.FIELD in command.place
        return command.id != "coming" or bool(self.process)

    def missing(self, need: str) -> str:
        if need == "lesson" and self.shown is not None and self.row is None:
            return "There is no lesson here: n writes one." if not self.shown.rows else "There is no lesson here."
        return super().missing("")

    def take_paste(self, text: str) -> None:
        self.tell("Nothing takes a paste here. n writes a lesson, I imports a file of them.", "$warn")

    def on_unmount(self) -> None:
        # Timers and news may still come: they find nothing shown and let it be.
        self.shown = None
