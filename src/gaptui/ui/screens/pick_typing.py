"""What is typed on the Pick screen: names one after the other, and answers that a single key can't give.

What was begun and not kept is there again the next time.
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
from gaptui.ui.widgets.entry_bar import EntryBar

if TYPE_CHECKING:
    from gaptui.ui.screens.pick import PickScreen

_KEEP_SECONDS = 0.15
_NAME = "name"


class PickTyping:
    def __init__(self, screen: PickScreen) -> None:
        self._screen = screen
        self._question: Question | None = None
        """What is being answered; None while names are typed."""
        self._of: str | None = None
        """The candidate it is answered of."""
        self._begun = ""
        """The name that is being typed, or was left for later."""
        self._drafts: KeptForm | None = None
        self._keep_waits = False

    def listen(self, entry: EntryBar) -> None:
        entry.said, entry.typed, entry.left, entry.pasted = self._said, self._typed, self.leave, self._pasted

    # -- names

    def do_new(self) -> None:
        if not self._screen.has_room:
            raise Invalid("Five are as many as can be compared with care. Remove one, or note an area as left out.")
        self._question = None
        self._screen.entry.begin("name", self._begun, "Client reporting; Enter adds it, Esc ends, t shows usual ones")

    def add(self, name: str) -> None:
        """Raises `Invalid` without a name, for a name that is taken, and for a sixth."""
        screen = self._screen
        id_ = screen.workbook.processes.add(name)
        screen.list.select(id_)
        screen.moved()
        left = "" if screen.has_room else " That makes five."
        screen.tell(f"Added {one_line(name)}.{left} Ctrl+Z takes it back", "$good")

    def bring_back(self) -> None:
        """A name that was begun and not kept, before the program ended."""
        self._begun = self._kept.begun({_NAME: ""}).get(_NAME, "")
        if self._begun and self._screen.has_room:
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
                screen.go_on(question)

    def begin(self, question: Question, first: str) -> None:
        """Open the line for an answer that has to be typed."""
        screen = self._screen
        if screen.here is None or question.asked not in _TYPED:
            return
        self._question, self._of = question, screen.here.id
        text = first or answer_text(question, screen.here.answers)
        screen.entry.begin(question.words, text, question.hint)
        self._typed(text)

    # -- the line

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
        elif self._question is None:
            self._begun = text
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
                self._begun = ""
                screen.entry.field.put("")
                self.keep()
                if not screen.has_room:
                    self.leave()
                return
            question, of = self._question, self._of
            assert of is not None
            # While it can't be kept the line stays open, with what was typed.
            screen.workbook.picking.answer(of, question.id, read_answer(question, text))
            self._end()
            screen.list.select(of)
            screen.questions.focus()
            screen.go_on(question)

    def leave(self) -> None:
        """Leave the line; a begun name stays begun."""
        screen, asked = self._screen, self._question is not None
        self.keep()
        self._end()
        (screen.questions if asked and screen.here is not None else screen.list).focus()
        screen.show_question()

    def put_away(self) -> None:
        """The cursor went elsewhere, by mouse: as after Esc."""
        if self._screen.entry.is_open:
            self.keep()
            self._end()

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

    def keep(self) -> None:
        """Write down the name that is being typed."""
        self._keep_waits = False
        screen = self._screen
        if screen.shown is not None and screen.gaptui.workbook is not None:
            self._kept.keep({_NAME: self._begun} if self._begun else {})


_TYPED = (Asked.NUMBER, Asked.COUNT, Asked.MINUTES, Asked.TEXT)


def read_answer(question: Question, text: str) -> Any:
    """What was typed, as the question wants it; None for nothing. Raises `Invalid` in words."""
    match question.asked:
        case Asked.NUMBER:
            return read_number(text)
        case Asked.COUNT:
            return read_count(text)
        case Asked.MINUTES:
            return read_minutes(text)
        case _:
            return one_line(text)
