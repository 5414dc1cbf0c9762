"""The decision about one process: by whom and when, alone or with help, and whose jobs shift with their answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType

from gaptui.method.blocks import day_text
from gaptui.method.ownership import Shift
from gaptui.records.errors import Invalid
from gaptui.ui.dialogs.form import Ask, Form, Values
from gaptui.ui.dialogs.pick_list import PickList
from gaptui.ui.reading import read_day
from gaptui.words import JobAnswer, Way

if TYPE_CHECKING:
    from gaptui.workbook.workbook import Workbook

_NONE = "Nobody is named whose job shifts. n names one: what is different for them, and what they say to it."
_ANSWERS = {"y": JobAnswer.YES, "n": JobAnswer.NO, "?": JobAnswer.NOT_SURE}


class DecisionPage(PickList):
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("d", "decided", "Who decided", show=False),
        Binding("w", "way", "Alone or with help", show=False),
        Binding("n", "name", "Whose job shifts", show=False),
        Binding("enter", "edit", "Edit", show=False),
        Binding("delete", "remove", "Remove", show=False),
        Binding("u,ctrl+z", "undo", "Undo", show=False),
    ]

    def __init__(self, workbook: Workbook, process_id: str, name: str) -> None:
        self._workbook, self._process = workbook, process_id
        self._shifts: tuple[Shift, ...] = ()
        keys = [("d", "decided by"), ("w", "alone or with help"), ("n", "whose job shifts"), ("Enter", "edit")]
        super().__init__(f"The decision: {name}", self._lines(), [*keys, ("Del", "remove"), ("u", "undo")], _NONE)

    def on_mount(self) -> None:
        super().on_mount()
        self.fill()

    def _lines(self) -> list[tuple[str, str]]:
        self._shifts = self._workbook.owning.shifts(self._process)
        return [(f"{each.role}: {each.shift}", _answer(each)) for each in self._shifts]

    def fill(self) -> None:
        self.show(self._lines())
        agreed = self._workbook.owning.of(self._process)
        by = agreed.decided_by or "nobody said yet"
        on = f", on {day_text(agreed.decided_on)} {agreed.decided_on.year}" if agreed.decided_on else ""
        way = agreed.way.value if agreed.way else "not decided yet"
        which = f": {agreed.way_help}" if agreed.way_help else ""
        self.tell(f"decided by: {by}{on}\ncarried out: {way}{which}", "$ink")

    # -- what can be said

    def action_decided(self) -> None:
        agreed, today = self._workbook.owning.of(self._process), self._workbook.calendar.wall_time()[0]

        def save(values: Values) -> None:
            self._workbook.owning.decide(self._process, by=values["by"], on=read_day(values["on"], today))
            self.fill()

        on = agreed.decided_on or today
        asks = (
            Ask("by", "Who decided that this is the one?", "managing director", agreed.decided_by),
            Ask("on", "When?", "today", on.isoformat(), lambda text: read_day(text, today)),
        )
        self.app.push_screen(Form("Decided by", asks, save))

    def action_way(self) -> None:
        agreed = self._workbook.owning.of(self._process)

        def save(values: Values) -> None:
            way = _way(values["way"])
            self._workbook.owning.choose_way(self._process, way, values["help"])
            self.fill()

        said = {Way.OURSELVES: "o", Way.WITH_HELP: "h"}.get(agreed.way, "") if agreed.way else ""
        asks = (
            Ask("way", "Do you carry it out by yourselves (o) or with help (h)?", "o", said, _way),
            Ask("help", "With which help?", "a consultant for weeks 1 to 3; empty by yourselves", agreed.way_help),
        )
        self.app.push_screen(Form("Alone or with help", asks, save))

    def action_name(self) -> None:
        self._form("Whose job shifts", None)

    def action_edit(self) -> None:
        if self.row is not None:
            self._form("Whose job shifts", self._shifts[self.row])

    def _form(self, title: str, shift: Shift | None) -> None:
        owning = self._workbook.owning

        def save(values: Values) -> None:
            answer, role, what, says = _job_answer(values["answer"]), values["role"], values["shift"], values["says"]
            if shift is None:
                owning.add_shift(self._process, role=role, shift=what, answer=answer, says=says)
            else:
                owning.edit_shift(shift.id, role=role, shift=what, answer=answer, says=says)
            self.fill()

        letter = next((key for key, each in _ANSWERS.items() if shift and each is shift.answer), "")
        asks = (
            Ask("role", "Whose job is it? (role)", "analyst", shift.role if shift else ""),
            Ask(
                "shift", "What is different for them?", "checks figures instead of typing", shift.shift if shift else ""
            ),
            Ask("answer", "Do they agree: y, n, or ? for not sure yet", "may stay empty", letter, _job_answer),
            Ask("says", "What do they say to it?", "may stay empty", shift.says if shift else ""),
        )
        self.app.push_screen(Form(title, asks, save))

    def action_remove(self) -> None:
        if self.row is not None:
            shift = self._shifts[self.row]
            self.act(lambda: self._workbook.owning.remove_shift(shift.id))

    def action_undo(self) -> None:
        self.act(self._workbook.undo)


def _answer(shift: Shift) -> str:
    said = shift.answer.value if shift.answer else "not asked"
    return f"{said}: {shift.says}" if shift.says else said


def _way(text: str) -> Way | None:
    ways = {"": None, "o": Way.OURSELVES, "h": Way.WITH_HELP}
    letter = text.strip()[:1].casefold()
    if letter not in ways:
        raise Invalid("Say o for by yourselves, or h for with help.")
    return ways[letter]


def _job_answer(text: str) -> JobAnswer | None:
    letter = text.strip()[:1].casefold()
    if letter and letter not in _ANSWERS:
        raise Invalid("Say y, n, or ? for not sure yet.")
    return _ANSWERS.get(letter)
