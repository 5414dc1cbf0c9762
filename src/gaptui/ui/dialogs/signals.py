"""The three signs that AI can help with a step, and how its minutes are known: one key each."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType

from gaptui.method.process_map import MapStep
from gaptui.records.errors import GaptuiError
from gaptui.ui.dialogs.pick_list import PickList
from gaptui.words import Signal

if TYPE_CHECKING:
    from gaptui.workbook.workbook import Workbook

_QUESTIONS = (
    (Signal.REPEATS, "It follows the same pattern each time"),
    (Signal.COPIED, "Something is moved between systems by hand"),
    (Signal.SAME_ANALYSIS, "The decision rests on the same analysis each time"),
)


class SignalsDialog(PickList):
    BINDINGS: ClassVar[list[BindingType]] = [
        *(Binding(str(place), f"turn({place})", show=False) for place in range(1, 5)),
        Binding("enter,space", "turn_here", "Turn", show=False),
    ]

    def __init__(self, workbook: Workbook, process_id: str, step: MapStep) -> None:
        self._workbook, self._process_id, self._step = workbook, process_id, step
        super().__init__(
            f"Signals: {step.text}", self._lines(), [("1 2 3 4", "yes or no"), ("Enter", "the highlighted one")]
        )

    def _lines(self) -> list[tuple[str, str]]:
        on = [signal in self._step.signals for signal, _ in _QUESTIONS]
        words = [question for _, question in _QUESTIONS]
        rows = [*zip(words, on, strict=True), ("The minutes were measured, not guessed", self._step.timed)]
        return [(f"{place}  {words}", "✓ yes" if yes else "- no") for place, (words, yes) in enumerate(rows, 1)]

    def action_turn(self, place: int) -> None:
        mapping = self._workbook.mapping
        try:
            if place <= len(_QUESTIONS):
                mapping.turn_signal(self._step.id, _QUESTIONS[place - 1][0])
            else:
                mapping.turn_timed(self._step.id)
            self._step = mapping.steps(self._process_id, [self._step.id])[0]
        except (GaptuiError, IndexError) as error:
            self.tell(str(error) or "That step is gone: it was removed meanwhile.")
            return
        self.show(self._lines())

    def action_turn_here(self) -> None:
        if self.row is not None:
            self.action_turn(self.row + 1)
