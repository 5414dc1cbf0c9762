"""A learning cycle: a concept, the step it is for, applied, put right, next. One at a time."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content

from gaptui.method.blocks import day_text
from gaptui.method.diary import DayLine, LearningCycle
from gaptui.records.errors import GaptuiError
from gaptui.ui.dialogs.form import Ask, Form, Values
from gaptui.ui.dialogs.page import Page
from gaptui.ui.text import PAGE_WIDTH, labelled

if TYPE_CHECKING:
    from gaptui.workbook.workbook import Workbook


class CyclePage(Page):
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "go_on", "The next stage", show=False),
        Binding("a", "apply", "Applied", show=False),
        Binding("t", "trouble", "Put right", show=False),
        Binding("n", "close_cycle", "Done, next", show=False),
        Binding("x", "drop", "Drop it", show=False),
        Binding("u,ctrl+z", "undo", "Undo", show=False),
    ]

    def __init__(self, workbook: Workbook, line: DayLine) -> None:
        self._workbook, self._line = workbook, line
        keys = [("Enter", "goes on"), ("a", "applied"), ("t", "put right"), ("n", "done"), ("x", "drop it")]
        super().__init__(f"Learned: {line.words}", cycle_lines(line), keys)

    @property
    def _cycle(self) -> LearningCycle:
        assert self._line.cycle is not None
        return self._line.cycle

    def action_go_on(self) -> None:
        cycle = self._cycle
        if cycle.applied_on is None:
            self.action_apply()
        elif cycle.troubled_on is None:
            self.action_trouble()
        else:
            self.action_close_cycle()

    def action_apply(self) -> None:
        where = f" at step {self._line.step_number}" if self._line.step_number else ""
        self._ask(
            "Applied",
            f"What did you apply it to{where}?",
            "three examples in the prompt",
            self._workbook.learning.apply,
        )

    def action_trouble(self) -> None:
        self._ask(
            "Put right",
            "What had to be put right?",
            "nothing; or: the dates came out wrong",
            self._workbook.learning.trouble,
        )

    def action_close_cycle(self) -> None:
        self._ask("Done", "What comes next? May stay empty", "checking the figures", self._workbook.learning.close)

    def action_drop(self) -> None:
        self._ask(
            "Dropped", "Why will it not be applied?", "the tool cannot read our files", self._workbook.learning.drop
        )

    def _ask(self, title: str, question: str, example: str, verb: Callable[[str, str], None]) -> None:
        def save(values: Values) -> None:
            verb(self._line.id, values["words"])

        self.app.push_screen(Form(title, (Ask("words", question, example),), save), self._again)

    def action_undo(self) -> None:
        try:
            self._workbook.undo()
        except GaptuiError as error:
            self.tell(str(error))
        else:
            self._again(True)

    def _again(self, saved: bool | None) -> None:
        if not saved:
            return
        try:
            self._line = self._workbook.diary.line(self._line.id)
        except GaptuiError as error:
            self.tell(str(error))
            return
        if self._line.cycle is None:
            self.dismiss(True)
            return
        self.tell("u takes it back", "$quiet")
        self.show(cycle_lines(self._line))


def cycle_lines(line: DayLine, width: int = PAGE_WIDTH) -> list[Content]:
    """The stages of a cycle, each with what was said and when."""
    cycle = line.cycle
    assert cycle is not None
    if line.step_number:
        lines = labelled("for", f"step {line.step_number} {line.step_title}", width)
    else:
        lines = labelled("for", "no step yet: edit the line, end it with -> 4", width, style="$warn")
    stages = (
        ("learned", line.words, line.day),
        ("applied", cycle.applied, cycle.applied_on),
        ("put right", cycle.troubled, cycle.troubled_on),
    )
    for word, text, day in stages:
        if day is None:
            lines += labelled(f"o {word}", "not yet", width, style="$quiet")
        else:
            lines += labelled(f"✓ {word}", f"{text}, {day_text(day)}", width)
    if cycle.dropped_because:
        lines += labelled("✗ dropped", cycle.dropped_because, width)
    elif cycle.closed_on is not None:
        lines += labelled("✓ next", cycle.next or "done", width)
    if cycle.unmapped_because:
        lines += labelled("no map yet", cycle.unmapped_because, width, style="$warn")
    return lines
