"""What is asked of one candidate, a line each, answered by a key that goes on to the next.

It reads the key that was pressed; what an answer comes to, and where it is kept, it does not know.
"""

from __future__ import annotations

from collections.abc import Callable

from rich.cells import cell_len
from rich.style import Style
from textual import events
from textual.geometry import Region
from textual.strip import Strip

from gaptui.method.pick import Answers, answer_text
from gaptui.method.pick_questions import QUESTIONS, Asked, Question
from gaptui.ui.widgets.line_view import LineView, Pen
from gaptui.words import Outcome

_ANSWER = 10
"""Cells that an answer has at least."""
_WORDS = 50
_SCALE = 5
_KEYS: dict[Asked, dict[str, object]] = {
    Asked.YES_NO: {"y": True, "n": False},
    Asked.SCALE: {str(n): n for n in range(1, _SCALE + 1)},
    Asked.OUTCOME: {"t": Outcome.THROUGHPUT, "q": Outcome.QUALITY},
}
_TURNS = {"pagedown": 1, "pageup": -1}
_TYPED = (Asked.NUMBER, Asked.COUNT, Asked.MINUTES)


class QuestionList(LineView):
    """While it has the cursor, digits and letters are answers and lead to no other screen."""

    COMPONENT_CLASSES = {
        *("pick--row", "pick--cursor", "pick--rail", "pick--name", "pick--quiet", "pick--good", "pick--bad"),
        *("pick--open", "pick--score", "pick--pain", "pick--plain"),
    }

    def __init__(self, id: str | None = None) -> None:
        super().__init__(id)
        self.answers: Answers | None = None
        # Called at once and not by messages: keys that come in one burst each find the question they are for.
        self.on_answer: Callable[[Question, object], None] = lambda question, value: None
        """A key answered; None takes the answer back."""
        self.on_begin: Callable[[Question, str], None] = lambda question, first: None
        """The answer has to be typed; told the character it was begun with."""
        self.on_refuse: Callable[[Question], None] = lambda question: None
        """A key that answers nothing here."""
        self.on_turn: Callable[[int], None] = lambda by: None
        """To the candidate so many below."""
        self.elsewhere: Callable[[events.Key], bool] = lambda event: False
        """Takes a key that was meant for the line that was just opened; says whether it did."""

    def show(self, answers: Answers | None) -> None:
        """Draw these answers; None where there is no candidate."""
        if answers != self.answers:
            self.answers = answers
            self.lines_changed()

    @property
    def here(self) -> Question:
        return QUESTIONS[min(self.cursor, len(QUESTIONS) - 1)]

    def go_to(self, question: Question) -> None:
        self.put_cursor(QUESTIONS.index(question))

    def _show_cursor(self) -> None:
        """With the question before and the two after it in sight."""
        region = Region(0, max(self.cursor - 1, 0), 1, min(4, max(self.scrollable_content_region.height, 1)))
        self.scroll_to_region(region, animate=False, force=True, x_axis=False)

    def line_count(self) -> int:
        return len(QUESTIONS) if self.answers is not None else 0

    def draw(self, line: int, width: int, here: bool) -> Strip:
        assert self.answers is not None
        question = QUESTIONS[line]
        text = answer_text(question, self.answers)
        here_look = "pick--cursor" if self.has_focus else "pick--row"
        pen = Pen(width, self.look(here_look) if here else self.rich_style)
        pen.write(" ", self.look("pick--rail") if here and self.has_focus else Style.null(), 1)
        pen.write("  " if text else "? " if question.needed else "  ", self.look("pick--open"), 2)
        words = min(max(width - _ANSWER - 4, 12), _WORDS)
        if cell_len(text) > width - words - 5:
            # Long words stand close behind their question.
            words = min(words, max(width - cell_len(text) - 5, 20))
        pen.write(question.words, self.look("pick--name" if here else "pick--plain"), words)
        pen.gap(1)
        if question.asked is Asked.SCALE:
            level = int(text or 0)
            pen.write(text or "-", self.look("pick--score" if text else "pick--quiet"), 2)
            pen.write("▮" * level, self.look("pick--pain"))
            pen.write("▯" * (_SCALE - level), self.look("pick--quiet"))
            if not text and here and self.has_focus:
                pen.gap(2)
                pen.write(question.asked.value, self.look("pick--quiet"))
        elif text:
            pen.write(text, self.look("pick--score"), pen.left - 1)
        else:
            pen.write(question.asked.value if here and self.has_focus else "-", self.look("pick--quiet"))
        return pen.strip()

    # -- keys

    def on_key(self, event: events.Key) -> None:
        if self.answers is None:
            return
        if self.elsewhere(event):
            event.stop()
            event.prevent_default()
            return
        question, key = self.here, event.character or ""
        answers = _KEYS.get(question.asked, {})
        if key in answers:
            self.on_answer(question, answers[key])
        elif event.key in ("delete", "backspace"):
            self.on_answer(question, "" if question.asked is Asked.TEXT else None)
        elif event.key in _TURNS:
            self.on_turn(_TURNS[event.key])
        elif event.key == "enter":
            if question.asked in (*_TYPED, Asked.TEXT):
                self.on_begin(question, "")
            else:
                self.action_step(1)
        elif question.asked is Asked.TEXT and event.is_printable and key:
            self.on_begin(question, key)
        elif key.isdecimal():
            self.on_begin(question, key) if question.asked in _TYPED else self.on_refuse(question)
        elif key in ("n", "y", "t", "q"):
            self.on_refuse(question)
        else:
            return
        event.stop()
        event.prevent_default()
