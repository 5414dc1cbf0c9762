"""Pick: three to five candidates with their answers, and then the one. What it comes to is the method's.

It shows and goes about; what commands do stands in `pick_actions`.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from textual import on
from textual.containers import Container, Vertical
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from gaptui.method.pick import MOST, Answers, Candidate, count_words
from gaptui.method.pick_questions import QUESTIONS, Question
from gaptui.paths import styles_dir
from gaptui.ui.commands import Command, bindings
from gaptui.ui.screens.base import MainScreen
from gaptui.ui.screens.pick_actions import PickActions
from gaptui.ui.screens.pick_audit import PickAudit
from gaptui.ui.screens.pick_commands import PICK_COMMANDS
from gaptui.ui.screens.pick_figures import beside, gates_line, sum_lines, territory, trouble_of
from gaptui.ui.screens.pick_typing import PickTyping
from gaptui.ui.shown_pick import ShownPick
from gaptui.ui.text import joined, plain
from gaptui.ui.widgets.candidate_list import CandidateList, candidates_head
from gaptui.ui.widgets.entry_bar import EntryBar
from gaptui.ui.widgets.frame import MessageLine, Tabs, TextLine
from gaptui.ui.widgets.line_view import LineView
from gaptui.ui.widgets.question_list import QuestionList
from gaptui.ui.widgets.row_detail import RowDetail
from gaptui.words import Standing

if TYPE_CHECKING:
    from gaptui.records.changes import ChangeSet
    from gaptui.workbook.workbook import Workbook

_TICK_SECONDS = 10.0
_WIDE = 100
"""From so many cells on, the sum stands beside the questions and there is room for more."""
_EMPTY = (
    "Who may say where the firm begins walks through it and names three to five processes: repeated work that follows "
    "patterns, things moved between systems by hand, decisions that rest on the same analysis every time. "
    "Press n and type the first name; t shows usual ones."
)


class PickScreen(MainScreen):
    NAME, TITLE_SHOWN = "pick", "Pick"
    AUTO_FOCUS = "#candidates"
    CSS_PATH = styles_dir() / "pick.tcss"
    COMMANDS_HERE = PICK_COMMANDS
    GRAMMAR = ()
    BINDINGS = bindings(PICK_COMMANDS)

    def __init__(self) -> None:
        super().__init__()
        self.shown: ShownPick | None = None
        self._stale = False
        self._chosen: str | None = None
        """The process that the other screens showed when this one was last looked at."""
        self._asked_of: str | None = None
        """The candidate that the questions were last shown of."""
        self._written: object = None
        """What the sum that is shown was made from."""
        self.tried: Answers | None = None
        """The answers as they would be with what is being typed."""
        self.typing = PickTyping(self)
        self.actions = PickActions(self)
        self.audit = PickAudit(self)
        self.parts = (self.typing, self.actions, self.audit)

    def compose_body(self) -> Iterable[Widget]:
        with Vertical(id="pick"):
            yield TextLine(id="pick-head")
            yield CandidateList(id="candidates")
            yield Static(plain(_EMPTY, "$quiet"), id="pick-empty", markup=False)
            yield TextLine(id="pick-gates")
            with Container(id="pick-body"):
                yield QuestionList(id="questions")
                yield RowDetail(id="pick-sum")
        yield EntryBar(id="pick-entry")

    def on_mount(self) -> None:
        self.list.on_move = self.moved
        questions = self.questions
        questions.on_move, questions.on_turn, questions.on_refuse = self.show_question, self._turn, self._refuse
        questions.on_answer, questions.on_begin = self.typing.answer, self.typing.begin
        questions.elsewhere = self.entry.take_key
        self.typing.listen(self.entry)
        self.set_interval(_TICK_SECONDS, self._tick)

    @property
    def list(self) -> CandidateList:
        return self.query_one("#candidates", CandidateList)

    @property
    def questions(self) -> QuestionList:
        return self.query_one("#questions", QuestionList)

    @property
    def entry(self) -> EntryBar:
        return self.query_one("#pick-entry", EntryBar)

    @property
    def workbook(self) -> Workbook:
        assert self.gaptui.workbook is not None
        return self.gaptui.workbook

    @property
    def choice(self) -> ShownPick:
        assert self.shown is not None
        return self.shown

    @property
    def here(self) -> Candidate | None:
        """The highlighted candidate."""
        return self.list.here if self.shown is not None else None

    # -- what is shown

    def opened(self) -> None:
        self.shown = ShownPick(self.workbook)
        place = self.workbook.place()
        self.show_all()
        self.list.select(place.row if place and place.screen == self.NAME else self.gaptui.process_id)
        self.moved()
        self._chosen = self.gaptui.process_id
        self.typing.bring_back()

    def settled(self) -> None:
        if self.shown is not None:
            self.read()

    def changed(self, changes: ChangeSet) -> None:
        if self.shown is None or not self.shown.concerns(changes):
            return
        if self.gaptui.current_mode == self.NAME:
            self.read()
        else:
            self._stale = True

    def on_screen_resume(self) -> None:
        self.look_again()

    def look_again(self) -> None:
        if self.gaptui.workbook is None or self.shown is None or self.gaptui.current_mode != self.NAME:
            return
        if self._stale:
            self.read()
        self._stale = False
        there = self.gaptui.row_id
        if there is not None and self.choice.candidate(there) is not None:
            self.gaptui.row_id = None
            self.list.select(there)
        elif self.gaptui.process_id != self._chosen:
            self.list.select(self.gaptui.process_id)
        self._chosen = self.gaptui.process_id
        self.moved()

    def on_resize(self) -> None:
        if self.shown is not None:
            self.show_question()

    def read(self) -> None:
        """Show the file as it is now."""
        self.choice.read()
        self.show_all()

    def show_all(self) -> None:
        """Draw everything; cursors stay where they are."""
        rows = self.choice.rows
        self.show_firm()
        self.show_head("Pick the one to start with")
        self.list.show(rows)
        self.query_one("#pick").set_class(not rows, "-empty")
        self.moved()

    def moved(self) -> None:
        """Draw what depends on the candidate."""
        here = self.here
        self.questions.show(here.answers if here else None)
        if self.focused is not self.questions and here is not None and here.id != self._asked_of:
            self.questions.put_cursor(0)
        self._asked_of = here.id if here else None
        self.show_question()
        self.show_keys()

    def show_question(self) -> None:
        """Draw what depends on the question, on what is typed, and on the clock."""
        here, view = self.here, self.choice.view
        width = self.size.width
        order = "   by score" if self.choice.ordered else ""
        self.query_one("#pick-head", TextLine).put(candidates_head(width, f"{count_words(view.candidates)}{order}"))
        answers = self.tried or (here.answers if here else None)
        self.query_one("#pick-gates", TextLine).put(gates_line(answers) if answers else Content(""))
        self.entry.tell(self._hint(self.questions.here, answers) if answers else Content(""))
        self._show_sum(here, answers)
        self.query_one(MessageLine).standing = joined((" Next: ", "bold $here"), (view.next_line, "$ink"))
        self._show_audit()

    def _show_sum(self, here: Candidate | None, answers: Answers | None) -> None:
        view, more = self.choice.view, self.size.width >= _WIDE
        written = (here, answers, view.authority, view.left_out, more)
        if written == self._written:
            return
        self._written = written

        def lines(width: int) -> list[Content]:
            if here is None or answers is None:
                return list(territory(view, width))
            return [*sum_lines(here.name, answers), *(beside(here, answers, view, width) if more else ())]

        self.query_one("#pick-sum", RowDetail).write = lines

    def _hint(self, question: Question, answers: Answers) -> Content:
        """What an answer means, or what is wrong with it, where the cursor is in the questions."""
        if self.focused is not self.questions:
            return plain(" Right goes to the questions, Enter picks", "$quiet")
        trouble = trouble_of(question, answers)
        if trouble:
            return joined((" ✗ ", "bold $bad"), (trouble, "$warn"))
        return plain(f" {question.hint}", "$quiet")

    def _show_audit(self) -> None:
        self.query_one(Tabs).right = self.audit.words(roomy=self.size.width >= _WIDE)

    def _tick(self) -> None:
        if self.gaptui.workbook is None or self.shown is None or self.gaptui.stop_thread is not None:
            return
        if self.choice.view.audit_running:
            with self.gaptui.attempt():
                self.workbook.auditing.beat()
            self._show_audit()

    # -- going about

    def row_here(self) -> str | None:
        return self.here.id if self.query(CandidateList) and self.here else None

    def do_back(self) -> None:
        self.actions.do_to_list()

    def leaving(self) -> None:
        if self.here is not None:
            self.gaptui.process_id = self._chosen = self.here.id

    def keep_typing(self) -> None:
        self.typing.keep()

    def take_paste(self, text: str) -> None:
        self.typing.take_paste(text)

    def on_descendant_focus(self, event: object) -> None:
        if self.shown is None:
            return
        if self.focused in (self.list, self.questions):
            self.typing.put_away()
        self.show_question()

    def offers(self, command: Command) -> bool:
        asking = self.focused is self.questions
        if command.needs == "questions" or asking:
            return command.needs == "questions" and asking
        return not command.needs or not self.missing(command.needs)

    def missing(self, need: str) -> str:
        if super().missing(""):
            return super().missing("")
        if need == "candidate" and self.here is None:
            return "There is no candidate yet: press n and type a name."
        if need == "one" and self.choice.view.one is None:
            return "No process is picked: Enter picks the highlighted one."
        if need == "audit" and not self.choice.view.audit_open:
            return "No audit is under way: c begins one."
        return ""

    # -- answers

    def _turn(self, by: int) -> None:
        self.list.put_cursor(self.list.cursor + by)
        self.moved()

    def _refuse(self, question: Question) -> None:
        self.tell(f"This is answered by {question.asked.value}. Left goes back to the candidates", "$warn")

    @on(LineView.Opened, "#candidates")
    def _opened_row(self) -> None:
        self.action_command("to_questions")

    @on(LineView.Opened, "#questions")
    def _opened_question(self) -> None:
        self.typing.begin(self.questions.here, "")

    def go_on(self, question: Question) -> None:
        """To the question below; behind the last that is needed, to the next candidate with open ones."""
        assert self.here is not None
        place = QUESTIONS.index(question) + 1
        if place < len(QUESTIONS) and (QUESTIONS[place].needed or not question.needed):
            self.questions.put_cursor(place)
        elif self.here.answers.open:
            self.questions.go_to(self.here.answers.open[0])
        else:
            self._next_candidate(place)
        self.show_question()

    def _next_candidate(self, place: int) -> None:
        assert self.here is not None
        done, waiting = self.here, self.choice.with_questions(self.here.id)
        if waiting is None:
            self.questions.put_cursor(min(place, len(QUESTIONS) - 1))
            self.tell("Every candidate is answered. Left, then o orders, Enter picks", "$good")
            return
        self.list.select(waiting.id)
        self.moved()
        self.questions.go_to(waiting.answers.open[0])
        self.tell(f"{done.name} is answered. Now {waiting.name}", "$good")

    @property
    def has_room(self) -> bool:
        """Whether one more candidate may be named."""
        return sum(each.standing is not Standing.DONE for each in self.choice.view.candidates) < MOST
