"""One place where the owner is stuck: what is known of it, who was asked, what was answered, what solved it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content

from gaptui.method.blocks import day_text
from gaptui.method.daylog import bare
from gaptui.method.diary import DayLine, DayView, Helper, StuckItem
from gaptui.method.lesson_match import Asked
from gaptui.method.stuck import hours_to_answer, is_vague, stuck_state
from gaptui.paths import slug
from gaptui.records.errors import GaptuiError, Invalid
from gaptui.ui.dialogs.exporting import write_form
from gaptui.ui.dialogs.form import Ask, Form, Values
from gaptui.ui.dialogs.helpers import HelperList
from gaptui.ui.dialogs.kept_form import KeptForm
from gaptui.ui.dialogs.page import Page
from gaptui.ui.reading import read_day, read_minutes
from gaptui.ui.text import PAGE_WIDTH, joined, labelled, plain, wrapped
from gaptui.words import LineKind, Looked

if TYPE_CHECKING:
    from gaptui.workbook.workbook import Workbook

_KEYS = (
    ("a", "ask somebody"),
    ("r", "answered"),
    ("s", "solved"),
    ("n", "note, where I looked"),
    ("d", "describe"),
    ("e", "help request"),
)
Told = Callable[[str], None]


class StuckPage(Page):
    """`solved` is told the id of the line that says what solved it."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("a", "ask", "Ask", show=False),
        Binding("r", "answer", "Answered", show=False),
        Binding("s", "solve", "Solved", show=False),
        Binding("n", "note", "Note", show=False),
        Binding("d", "describe", "Describe", show=False),
        Binding("e", "request", "Help request", show=False),
        Binding("o", "reopen", "Stuck again", show=False),
        Binding("u,ctrl+z", "undo", "Undo", show=False),
    ]

    def __init__(self, workbook: Workbook, view: DayView, line: DayLine, solved: Callable[[str], None]) -> None:
        self._workbook, self._view, self._line, self._solved = workbook, view, line, solved
        super().__init__(_title(line), (), _KEYS)
        self._lines = list(self._written())

    @property
    def _item(self) -> StuckItem:
        assert self._line.stuck is not None
        return self._line.stuck

    def _written(self) -> Sequence[Content]:
        return [
            *stuck_lines(self._line, self._view),
            *self._fitting(),
            *_middle(self._workbook.diary.lines(self._view.process_id)),
        ]

    def _fitting(self) -> Sequence[Content]:
        """Lessons that look like this one: they were paid for already."""
        asked = Asked.of([self._line.text, self._item.tried, self._item.happened], self._line.tools)
        found = self._workbook.reusing.shelf().matches(asked)[:2]
        return [
            joined(
                (f"{match.lesson.code} looks like this: ", "bold $press"),
                (match.lesson.said.text, "$ink"),
                (f" ({match.why})", "$quiet"),
            )
            for match in found
        ]

    def _again(self, saved: bool | None) -> None:
        if not saved:
            return
        try:
            self._line = self._workbook.diary.line(self._line.id)
        except GaptuiError as error:
            self.tell(str(error))
            return
        if self._line.stuck is None:
            self.dismiss(True)
            return
        self.tell("u takes it back", "$quiet")
        self.show(self._written())

    # -- keys

    def action_ask(self) -> None:
        self.app.push_screen(HelperList(self._workbook, self._asked))

    def _asked(self, helper: Helper) -> None:
        today = self._view.today

        def save(values: Values) -> None:
            self._workbook.helping.ask(self._line.id, helper.id, read_day(values["by"], today))

        ask = Ask(
            "by", "When will they answer?", "thu, tomorrow, 3 may; may stay empty", check=lambda t: read_day(t, today)
        )
        form = Form(f"Asked: {helper.shown}", (ask,), save, doubt=lambda values: _too_late(values["by"], today))
        self.app.push_screen(form, self._again)

    def action_answer(self) -> None:
        def save(values: Values) -> None:
            self._workbook.helping.answer(self._line.id, values["answer"])

        ask = Ask("answer", "What was answered?", "use the CSV export instead", _one_line(self._item.answer))
        self.app.push_screen(Form("Answered", (ask,), save, kept=self._kept("answer")), self._again)

    def action_solve(self) -> None:
        found: list[str] = []

        def save(values: Values) -> None:
            found.append(self._workbook.helping.solve(self._line.id, values["how"]))

        def after(saved: bool | None) -> None:
            if saved and found:
                self.dismiss(True)
                self._solved(found[0])

        answer = _one_line(self._item.answer)
        ask = Ask("how", "What solved it?", "the view is exported as CSV each night", answer)
        self.app.push_screen(Form("Solved", (ask,), save, kept=self._kept("solved")), after)

    def action_note(self) -> None:
        def save(values: Values) -> None:
            where = read_looked(values["where"])
            self._workbook.helping.note(self._line.id, values["text"], where, read_minutes(values["minutes"]))

        asks = (
            Ask("text", "What is to be said of it? Its age stays as it is", "tried it with a second file"),
            Ask("where", "Where did you look?", "colleague, documentation, video, forum, helper", check=read_looked),
            Ask("minutes", "How long?", "30m", check=read_minutes),
        )
        self.app.push_screen(Form("A note", asks, save, kept=self._kept("note")), self._again)

    def action_describe(self) -> None:
        item = self._item
        was = {"tried": item.tried, "sample": item.sample, "expected": item.expected, "happened": item.happened}
        shown = {name: _one_line(text) for name, text in was.items()}

        def save(values: Values) -> None:
            # A text of several lines that nobody touched stays as it was.
            said = {name: was[name] if values[name] == shown[name].strip() else values[name] for name in was}
            self._workbook.helping.describe(self._line.id, **said)

        asks = (
            Ask("sample", "What goes in? A few words of it", "the PDF of the March invoice", shown["sample"]),
            Ask("expected", "What should happen?", "a table with four columns", shown["expected"]),
            Ask("happened", "What happens instead?", "one long line of text", shown["happened"]),
            Ask("tried", "What did you try?", "two other prompts, a smaller file", shown["tried"]),
        )
        form = Form("So that somebody can help", asks, save, kept=self._kept("described"))
        self.app.push_screen(form, self._again)

    def _kept(self, form: str) -> KeptForm:
        return KeptForm(self._workbook, f"{form} {self._line.id}")

    def action_request(self) -> None:
        from gaptui.exchange.markdown_help import help_request

        line, view = self._line, self._view
        tries = [each for each in view.by_id.values() if each.kind is LineKind.TRIED and each.step_id == line.step_id]
        step = f"{line.step_number} {line.step_title}".strip()
        try:
            text = help_request(line, view.name, step, tries, view.work_week, view.today)
        except GaptuiError as error:
            self.tell(str(error))
            return
        name = f"help-{slug(bare(line.text))[:40]}.md"
        self.app.push_screen(
            write_form("Help request", name, lambda path: text, lambda words: self.tell(words, "$good"))
        )

    def action_reopen(self) -> None:
        if self._item.solved_at is None:
            self.tell("It is not solved yet: s says what solved it.")
            return
        self._do(lambda: self._workbook.helping.reopen(self._line.id))

    def action_undo(self) -> None:
        self._do(self._workbook.undo)

    def _do(self, act: Callable[[], object]) -> None:
        try:
            act()
        except GaptuiError as error:
            self.tell(str(error))
        else:
            self._again(True)


def stuck_lines(line: DayLine, view: DayView, width: int = PAGE_WIDTH) -> list[Content]:
    """Everything that is known of a stuck item, for a page or a panel."""
    item = line.stuck
    assert item is not None
    state = stuck_state(item, view.today, view.work_week)
    style = "bold $bad" if state.alarm else "bold $warn" if item.solved_at is None else "bold $good"
    lines = [plain(row, "bold $ink") for row in wrapped(line.words, width)]
    todo = f"{state.words}: {state.todo}" if state.todo else state.words
    lines += [plain(row, style) for row in wrapped(todo, width)]
    if is_vague(line.text) and item.solved_at is None:
        vague = "Which step, and what did you try? Nobody can answer it as it stands."
        lines += [plain(row, "$warn") for row in wrapped(vague, width)]
    about = (
        ("asked", _asked_words(item)),
        ("answered", item.answer),
        ("goes in", item.sample),
        ("should happen", item.expected),
        ("happens", item.happened),
        ("tried", item.tried),
    )
    for word, text in about:
        lines += labelled(word, text, width)
    for note in item.notes:
        where = f"looked: {note.looked.value}" if note.looked else ""
        minutes = f"{note.minutes} min" if note.minutes else ""
        words = ", ".join(part for part in (where, minutes, note.text) if part)
        lines += labelled(day_text(note.at.date()), words, width)
    return lines


def read_looked(text: str) -> Looked | None:
    """By the beginning of the word; None for nothing. Raises `Invalid` in words."""
    wanted = text.strip().casefold()
    if not wanted:
        return None
    found = [looked for looked in Looked if looked.value.startswith(wanted)]
    if not found:
        raise Invalid("Write colleague, documentation, video, forum or helper, or nothing.")
    return found[0]


def _title(line: DayLine) -> str:
    step = f" at step {line.step_number} {line.step_title}" if line.step_number else ""
    return f"Stuck{step}"


def _asked_words(item: StuckItem) -> str:
    if item.asked_day is None:
        return ""
    who = item.helper.shown if item.helper else "somebody"
    by = f", answer by {day_text(item.promised_on)}" if item.promised_on else ""
    return f"{who}, on {day_text(item.asked_day)}{by}"


def _middle(lines: Sequence[DayLine]) -> list[Content]:
    hours = hours_to_answer(lines)
    return [plain(f"Help answers after {hours:.1f} h, in the middle of all that was asked.", "$quiet")] if hours else []


def _too_late(text: str, today: date) -> str:
    from gaptui.method.stuck import LATE_DAYS

    by = read_day(text, today)
    late = by is not None and (by - today).days > LATE_DAYS
    return "That is more than a week away: no help while you are stuck. Better ask another." if late else ""


def _one_line(text: str) -> str:
    return " ".join(text.split())
