"""The parking lot: each parked note is sent somewhere. It knows the verb, not what it does."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import Binding, BindingType

from gaptui.records.errors import GaptuiError
from gaptui.ui.dialogs.pick_list import PickList
from gaptui.ui.shown_map import ShownMap
from gaptui.words import WentTo


class ParkedDialog(PickList):
    """Notes become a step or an exception at the step that was highlighted, a follow-up, or are dropped."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("s", "send('step')", "Step", show=False),
        Binding("e", "send('exception')", "Exception", show=False),
        Binding("f", "send('follow-up')", "Follow-up", show=False),
        Binding("d", "send('dropped')", "Drop", show=False),
        Binding("u,ctrl+z", "undo", "Undo", show=False),
    ]

    def __init__(self, shown: ShownMap, step_id: str | None) -> None:
        self._shown = shown
        self._step_id = step_id
        number = shown.lines.numbers.get(step_id or "", "")
        keys = [
            ("s", f"a step after {number}" if number else "a step"),
            ("e", f"exception of {number}" if number else "exception"),
            ("f", "follow up later"),
            ("d", "drop"),
            ("u", "undo"),
        ]
        super().__init__("Parked: each note goes somewhere", self._lines(), keys, "Nothing is parked.")

    def _lines(self) -> list[tuple[str, str]]:
        return [(note.text, "") for note in self._shown.waiting]

    def action_send(self, to: str) -> None:
        if self.row is None:
            self.tell("Nothing is parked.")
            return
        note = self._shown.waiting[self.row]
        try:
            self._shown.workbook.parking.send(note.id, WentTo(to), self._step_id)
        except GaptuiError as error:
            self.tell(str(error))
            return
        self._again(f'"{note.text}": {to}. u takes it back')

    def action_undo(self) -> None:
        try:
            label = self._shown.workbook.undo().label
        except GaptuiError as error:
            self.tell(str(error))
            return
        self._again(label)

    def _again(self, words: str) -> None:
        self.show(self._lines())
        self.tell(words, "$good")
