"""What is typed on the Pick screen: names one after the other, and answers that a single key can't give.

What was begun and not kept is there again the next time, also after the program ended.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from gaptui.method.pick import answer_text
from gaptui.method.pick_questions import Asked, Question
from gaptui.records.errors import GaptuiError, Invalid
from gaptui.text import one_line
from gaptui.ui.dialogs.kept_form import KeptForm
from gaptui.ui.reading import read_count, read_minutes, read_number
from gaptui.ui.screens.pick_figures import trouble_of
from gaptui.ui.widgets.entry_bar import EntryBar

if TYPE_CHECKING:
    from gaptui.ui.screens.pick import PickScreen

_KEEP_SECONDS = 0.15
_NAME = "name"
_HOURS_UP_TO = 8
"""A bare number up to this is hours: no process takes 3 minutes each time."""


class PickTyping:
    def __init__(self, screen: PickScreen) -> None:
        self._screen = screen
        self._question: Question | None = None
        """What is being answered; None while names are typed."""
        self._of: str | None = None
        """The candidate it is answered of."""
        self._begun: dict[str, str] = {}
        """What is being typed, or was left for later: the name, and an answer by its candidate and question."""
        self._drafts: KeptForm | None = None
        self._keep_waits = False

    def listen(self, entry: EntryBar) -> None:
        entry.said, entry.typed, entry.left, entry.pasted = self._said, self._typed, self.leave, self._pasted

    # -- names

    def do_new(self) -> None:
        if not self._screen.has_room:
            raise Invalid("Five can be compared with care: remove one, or note an area as left out.")
        self._question = None
        example = "Client reporting; Enter adds it, Esc ends, t shows usual ones"
        self._screen.entry.begin("name", self._begun_in(_NAME), example)

    def add(self, name: str) -> None:
        """Raises `Invalid` without a name, for a name that is taken, and for a sixth."""
        screen = self._screen
        id_ = screen.workbook.processes.add(name)
        screen.list.select(id_)
        screen.moved()
        more = "Ctrl+Z takes it back" if screen.has_room else "That makes five: Esc goes on"
        screen.tell(f"Added {one_line(name)}. {more}", "$good")

    def bring_back(self) -> None:
        """A name that was begun and not kept, before the program ended."""
        if self._begun_in(_NAME) and self._screen.has_room:
            self._screen.call_after_refresh(self.do_new)
            self._screen.tell("The name you had begun is back: Enter adds it", "$good")

    # -- answers

    def answer(self, question: Question, value: Any) -> None:
        """Keep an answer that one key gave, and go on; an answer taken back stays to be seen."""
        screen = self._screen
        here = screen.here
        if here is None:
            return
        with screen.gaptui.attempt():
            screen.hush()
            if getattr(here.answers, question.id) != value:
                screen.workbook.picking.answer(here.id, question.id, value)
            if value is not None and value != "":
                self._go_on(question)

    def begin(self, question: Question, first: str) -> None:
        """Open the line for an answer that has to be typed."""
        screen = self._screen
        if screen.here is None or question.asked not in _TYPED:
            return
        self._question, self._of = question, screen.here.id
        text = first or self._begun_in(self._field) or answer_text(question, screen.here.answers)
        screen.entry.begin(question.words, text, question.hint)
        self._typed(text)

    def _go_on(self, question: Question) -> None:
        """To the next question; what is wrong with the answer is said, because its line is left."""
        screen = self._screen
        trouble = trouble_of(question, screen.here.answers) if screen.here is not None else ""
        screen.go_on(question)
        if trouble:
            screen.tell(f"✗ {trouble}", "$warn")

    # -- the line

    @property
    def _field(self) -> str:
        return _NAME if self._question is None else f"{self._of} {self._question.id}"

    def _typed(self, text: str) -> None:
        screen = self._screen
        screen.tried = None
        if self._question is not None and screen.here is not None:
            try:
                value = read_answer(self._question, text)
            except GaptuiError:
                pass  # it is not finished
            else:
                screen.tried = replace(screen.here.answers, **{self._question.id: value})
        self._begun[self._field] = text
        if not self._keep_waits:
            self._keep_waits = True
            screen.set_timer(_KEEP_SECONDS, self.keep)
        screen.show_question()

    def _said(self, text: str) -> None:
        screen = self._screen
        with screen.gaptui.attempt():
            screen.hush()
            if self._question is None:
                if not one_line(text):
                    return
                self.add(text)
                self._done()
                screen.entry.field.put("")
                return
            question, of = self._question, self._of
            assert of is not None
            # While it can't be kept the line stays open, with what was typed.
            screen.workbook.picking.answer(of, question.id, read_answer(question, text))
            self._done()
            self._end()
            screen.list.select(of)
            screen.questions.focus()
            self._go_on(question)

    def leave(self) -> None:
        """Leave the line; what was begun stays begun."""
        screen, asked = self._screen, self._question is not None
        self.put_away()
        (screen.questions if asked and screen.here is not None else screen.list).focus()
        screen.show_question()

    def put_away(self) -> None:
        """Close the line; also when the cursor went elsewhere by mouse."""
        if self._screen.entry.is_open:
            self._forget_what_stands_there()
            self.keep()
            self._end()

    def _forget_what_stands_there(self) -> None:
        """An answer that reads as it is kept was not begun."""
        question, candidate = self._question, self._screen.choice.candidate(self._of or "")
        kept = answer_text(question, candidate.answers) if question is not None and candidate is not None else None
        if self._screen.entry.field.value == kept:
            self._begun.pop(self._field, None)

    def _end(self) -> None:
        self._question, self._screen.tried = None, None
        self._screen.entry.close()

    def _pasted(self, lines: list[str]) -> None:
        """Several lines: each is a name, as far as there is room; an answer takes them as one."""
        field = self._screen.entry.field
        if self._question is not None:
            field.insert_text_at_cursor(" ".join(lines))
            return
        rest = list(lines)
        with self._screen.gaptui.attempt():
            while rest:
                self.add(rest[0])
                rest.pop(0)
        if rest:
            # What did not fit is not lost: it stands in the line, behind what was begun there.
            field.put(", ".join(part for part in (field.value, *rest) if part))

    def take_paste(self, text: str) -> None:
        """Text was pasted where no field has the cursor: names, as if they had been typed."""
        with self._screen.gaptui.attempt():
            self.do_new()
            self._screen.entry.field.take_paste(text)

    # -- what was begun

    @property
    def _kept(self) -> KeptForm:
        if self._drafts is None:
            self._drafts = KeptForm(self._screen.workbook, "pick")
        return self._drafts

    def _begun_in(self, field: str) -> str:
        if field not in self._begun:
            self._begun[field] = self._kept.begun({field: ""}).get(field, "")
        return self._begun[field]

    def _done(self) -> None:
        """It was kept."""
        self._begun.pop(self._field, None)
        self.keep()

    def keep(self) -> None:
        """Write down what is being typed."""
        self._keep_waits = False
        screen = self._screen
        if screen.shown is not None and screen.gaptui.workbook is not None:
            self._kept.keep({field: text for field, text in self._begun.items() if text})


_TYPED = (Asked.NUMBER, Asked.COUNT, Asked.MINUTES, Asked.TEXT)


def read_answer(question: Question, text: str) -> Any:
    """What was typed, as the question wants it; None for nothing. Raises `Invalid` in words."""
    match question.asked:
        case Asked.NUMBER:
            return read_number(text)
        case Asked.COUNT:
            return read_count(text)
        case Asked.MINUTES:
            bare = text.strip().replace(",", ".")
            hours = float(bare) if bare.isascii() and bare.replace(".", "", 1).isdecimal() else 0.0
            return round(hours * 60) if 0.1 <= hours <= _HOURS_UP_TO else read_minutes(text)
        case _:
            return one_line(text)
