"""The sum behind "AI could take": step by step, whole, and the shares it rests on, which Enter changes."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content

from gaptui.method.potential import (
    counting,
    potential,
    short_sum_of_step,
    step_potential,
    sum_of_all,
    sum_of_step,
)
from gaptui.method.process_map import MapStep
from gaptui.records.errors import Invalid
from gaptui.ui.dialogs.form import Ask, Form, Values
from gaptui.ui.dialogs.page import Page
from gaptui.ui.shown_map import ShownMap
from gaptui.ui.text import plain

_MOST_STEPS = 200
"""More steps than this are not spelled out: nobody reads them."""


class SumPage(Page):
    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "shares", "Change the shares", show=False)]

    def __init__(self, shown: ShownMap, row: MapStep | None) -> None:
        self._shown, self._row = shown, row.id if row else None
        super().__init__("What AI could take", self._words(), [("Enter", "change the shares")])

    def _words(self) -> list[Content]:
        shown = self._shown
        factors, numbered = shown.map.factors, shown.numbers
        whole = sum_of_all(potential(shown.steps, factors, shown.map.cycles_a_week), factors)
        lines = [plain(line, "bold" if place == 0 else "$ink") for place, line in enumerate(whole)]
        lines.append(Content(""))
        steps = [step for step in counting(shown.steps) if step.minutes is not None]
        here = [step for step in steps if step.id == self._row]
        for step in (*here, *(step for step in steps[:_MOST_STEPS] if step.id != self._row)):
            part = step_potential(step, factors)
            head, *rest = sum_of_step(part, numbered[step.id])
            highlighted = step.id == self._row
            lines.append(plain(head, "bold $here" if highlighted else "$ink"))
            lines += [plain(line, "$quiet") for line in (rest if highlighted else [short_sum_of_step(part)])]
        if len(steps) > _MOST_STEPS:
            lines.append(plain(f"and {len(steps) - _MOST_STEPS} more steps", "$quiet"))
        return lines

    def action_shares(self) -> None:
        factors, workbook = self._shown.map.factors, self._shown.workbook

        def save(values: Values) -> None:
            workbook.reviewing.set_shares(_percent(values["draft"]), _percent(values["alone"]))
            self.show(self._words())

        asks = (
            Ask("draft", "Per cent of a step where AI drafts and a person checks (D)", value=str(factors.draft)),
            Ask("alone", "Per cent of a step that AI does and somebody still looks (A)", value=str(factors.alone)),
        )
        intro = "D 50 is the rule labour studies use, A 90 our own choice. They hold for the whole firm."
        self.app.push_screen(Form("The shares of the estimate", asks, save, intro=intro))


def _percent(text: str) -> int:
    bare = text.strip().removesuffix("%").strip()
    if not bare.isdecimal() or len(bare) > 3 or int(bare) > 100:
        raise Invalid("A share is a whole number from 0 to 100.")
    return int(bare)
