"""Reading mode: one lesson a screen, large and calm, with what the chosen process does with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from textual import events
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen

from gaptui.method.lessons import HELPED, LessonView, ReuseView
from gaptui.paths import styles_dir
from gaptui.records.errors import GaptuiError, NotFound
from gaptui.ui.commands import bindings
from gaptui.ui.dialogs.help import HelpScreen
from gaptui.ui.dialogs.lesson_forms import not_for_us_form
from gaptui.ui.dialogs.reading_commands import READING_COMMANDS
from gaptui.ui.lesson_lines import long_lines
from gaptui.ui.shown_lessons import ShownLessons
from gaptui.ui.text import joined, plain
from gaptui.ui.widgets.frame import KeysLine, TextLine
from gaptui.ui.widgets.text_page import TextPage
from gaptui.words import LessonStatus


@dataclass(frozen=True, slots=True)
class Reading:
    """What is read: ids in their order, why each one fits, the place to begin at, and what stands above."""

    ids: Sequence[str]
    title: str
    at: int = 0
    whys: Sequence[str] = ()
    words: str = ""
    """What was searched for."""


class ReadingPage(ModalScreen[str]):
    """Ends with the id of the lesson that was read last."""

    CSS_PATH = styles_dir() / "lessons.tcss"
    AUTO_FOCUS = ""
    BINDINGS = bindings(READING_COMMANDS)

    def __init__(self, shown: ShownLessons, reading: Reading, process: str) -> None:
        super().__init__()
        self._shown, self._reading, self._process = shown, reading, process
        self._place = min(reading.at, len(reading.ids) - 1)
        self._lesson: LessonView | None = None

    def compose(self) -> ComposeResult:
        yield TextLine(id="reading-head")
        with Vertical(id="reading-middle"):
            yield TextPage("Space reads on", id="reading")
        yield TextLine(id="reading-answer")
        yield TextLine(id="reading-said")
        yield KeysLine()

    def on_mount(self) -> None:
        self.query_one(KeysLine).commands = tuple(command for command in READING_COMMANDS if command.footer)
        self.show_lesson(anew=True)

    @property
    def page(self) -> TextPage:
        return self.query_one("#reading", TextPage)

    @property
    def lesson_id(self) -> str:
        return self._reading.ids[self._place]

    # -- what is shown

    def show_lesson(self, *, anew: bool = False) -> None:
        """Draw the lesson as it is now."""
        reading, words = self._reading, self._reading.words
        here = f"{self._place + 1:,} of {len(reading.ids):,}"
        self.query_one("#reading-head", TextLine).put(
            joined((f" {here}", "bold $here"), (f"   {reading.title}", "$quiet"))
        )
        try:
            lesson = self._lesson = self._shown.whole(self.lesson_id)
        except NotFound:
            self._lesson = None
            self.page.show(lambda width: (plain("This lesson was removed meanwhile.", "$quiet"),), anew=True)
            self.query_one("#reading-answer", TextLine).put(Content(""))
            return
        why = reading.whys[self._place] if reading.whys else ""
        head = [joined(("fits: ", "$quiet"), (why, "$press")), Content("")] if why else []
        self.page.show(lambda width: [*head, *long_lines(lesson, words, width)], anew=anew)
        self.query_one("#reading-answer", TextLine).put(self._answer_line(lesson))

    def _answer(self, lesson: LessonView) -> ReuseView | None:
        return next((reuse for reuse in lesson.reuses if reuse.process_id == self._shown.process_id), None)

    def _answer_line(self, lesson: LessonView) -> Content:
        """What the chosen process says of it."""
        answer, process = self._answer(lesson), (f" {self._process}: ", "bold $ink")
        if not self._process:
            return plain(" No process is chosen: 1 Home names one.", "$quiet")
        if lesson.process_id == self._shown.process_id:
            return joined(process, ("learned here", "$quiet"))
        if answer is None:
            return joined(process, ("not answered yet", "$warn"))
        if not answer.used:
            return joined(process, ("not for us: ", "bold $bad"), (answer.because, "$ink"))
        helped = HELPED[answer.helped] if answer.helped is not None else "did it help? 0 not, 1 a little, 2 a lot"
        return joined(
            process, ("✓ used", "bold $good"), (f", {helped}", "$ink" if answer.helped is not None else "$quiet")
        )

    def tell(self, words: str, style: str = "$ink") -> None:
        self.query_one("#reading-said", TextLine).put(plain(f" {words}" if words else "", style))

    # -- commands

    def action_command(self, id: str) -> None:
        command = next(command for command in READING_COMMANDS if command.id == id)
        method: Callable[..., None] = getattr(self, f"do_{command.does or id}")
        self.tell("")
        try:
            if command.does:
                method(command.says)
            else:
                method()
        except GaptuiError as error:
            self.tell(str(error), "$warn")

    def _go(self, place: int) -> bool:
        """Show the lesson in this place of the list; False where there is none."""
        if not 0 <= place < len(self._reading.ids) or place == self._place:
            return False
        self._place = place
        self.show_lesson(anew=True)
        return True

    def do_reading_next(self) -> None:
        if not self._go(self._place + 1):
            self.tell("That was the last one. Esc goes back to the list", "$quiet")

    def do_reading_before(self) -> None:
        if not self._go(self._place - 1):
            self.tell("This is the first one.", "$quiet")

    def do_reading_first(self) -> None:
        self._go(0)

    def do_reading_last(self) -> None:
        self._go(len(self._reading.ids) - 1)

    def do_reading_on(self) -> None:
        if not self.page.scroll_lines(max(self.page.height_shown - 2, 1)):
            self.do_reading_next()

    def do_reading_back(self) -> None:
        if not self.page.scroll_lines(-max(self.page.height_shown - 2, 1)):
            self.do_reading_before()

    def do_reading_unanswered(self) -> None:
        """Round and round; the answers are asked anew, since another terminal may give some."""
        ids = self._reading.ids
        waiting = self._shown.unanswered()
        after = [*range(self._place + 1, len(ids)), *range(self._place)]
        place = next((place for place in after if ids[place] in waiting), None)
        if place is None:
            self.tell("Nothing else waits for an answer here.", "$good")
        else:
            self._go(place)

    def _answerable(self) -> tuple[LessonView, str] | None:
        """The lesson and the process that may answer it; None, in words, where it can't."""
        lesson, process_id = self._lesson, self._shown.process_id
        if lesson is None:
            return None
        if process_id is None or not self._process:
            self.tell("Choose a process on Home first: Esc, then 1.", "$warn")
        elif lesson.process_id == process_id:
            self.tell(f"It was learned in {self._process} itself: other processes use it.", "$warn")
        elif lesson.said.status is LessonStatus.REPLACED:
            self.tell("Another lesson stands in its place: use that one.", "$warn")
        else:
            return lesson, process_id
        return None

    def do_reading_use(self) -> None:
        ready = self._answerable()
        if ready is None:
            return
        lesson, process_id = ready
        answer = self._answer(lesson)
        if answer is not None and answer.used:
            self.tell(f"{self._process} uses it already.", "$quiet")
            return
        self._shown.workbook.reusing.use(lesson.id, process_id)
        self._said(f"{lesson.code} is used in {self._process}")

    def do_reading_leave(self) -> None:
        ready = self._answerable()
        if ready is None:
            return
        lesson, process_id = ready

        def left(saved: bool | None) -> None:
            if saved:
                self._said(f"{lesson.code} is not for {self._process}")

        self.app.push_screen(not_for_us_form(self._shown.workbook, lesson, process_id, self._process), left)

    def do_reading_helped(self, helped: str) -> None:
        ready = self._answerable()
        if ready is None:
            return
        lesson, process_id = ready
        self._shown.workbook.reusing.say_helped(lesson.id, process_id, int(helped))
        self._said(f"{lesson.code}: {HELPED[int(helped)]}")

    def do_reading_open(self) -> None:
        ready = self._answerable()
        if ready is None:
            return
        lesson, process_id = ready
        if self._answer(lesson) is None:
            self.tell("It is not answered yet.", "$quiet")
            return
        self._shown.workbook.reusing.forget(lesson.id, process_id)
        self._said(f"{lesson.code} is open again")

    def _said(self, words: str) -> None:
        self.show_lesson()
        self.tell(f"{words}. Ctrl+Z takes it back")

    def do_reading_undo(self) -> None:
        label = self._shown.workbook.undo().label
        self.show_lesson()
        self.tell(f"Ctrl+Y brings it back. {label}")

    def do_reading_redo(self) -> None:
        label = self._shown.workbook.redo().label
        self.show_lesson()
        self.tell(f"Ctrl+Z takes it back. {label}")

    def do_reading_help(self) -> None:
        self.app.push_screen(HelpScreen("Reading lessons", READING_COMMANDS, ()))

    def do_reading_end(self) -> None:
        self.dismiss(self.lesson_id)

    def on_paste(self, event: events.Paste) -> None:
        event.stop()
        self.tell("Nothing takes a paste here.", "$warn")
