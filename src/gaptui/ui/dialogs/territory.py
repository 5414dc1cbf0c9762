"""Who may choose, and the areas of the firm that were looked at and left out."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType

from gaptui.method.pick_questions import TEMPLATES
from gaptui.records.errors import GaptuiError
from gaptui.ui.dialogs.form import Ask, Form, Values
from gaptui.ui.dialogs.pick_list import PickList

if TYPE_CHECKING:
    from gaptui.workbook.workbook import Workbook

_NONE = "No area is noted as left out. Looking at everything is not the aim: say what you leave out, and why."


class Territory(PickList):
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("a", "authority", "Who may choose", show=False),
        Binding("n", "leave_out", "Leave out an area", show=False),
        Binding("delete", "look_again", "Take it back in", show=False),
        Binding("u,ctrl+z", "undo", "Undo", show=False),
    ]

    def __init__(self, workbook: Workbook) -> None:
        self._workbook = workbook
        keys = [("a", "who may choose"), ("n", "leave out an area"), ("Del", "take it back in"), ("u", "undo")]
        super().__init__("Who may choose, and what is left out", self._lines(), keys, _NONE)

    def on_mount(self) -> None:
        super().on_mount()
        self.fill()

    def _lines(self) -> list[tuple[str, str]]:
        self._view = self._workbook.picking.view()
        return [(left.area, left.because) for left in self._view.left_out]

    def fill(self) -> None:
        self.show(self._lines())
        self.tell(f"who may choose: {self._view.authority or 'not said yet'}", "$ink")

    def action_authority(self) -> None:
        def save(values: Values) -> None:
            self._workbook.picking.set_authority(values["who"])
            self.fill()

        ask = Ask(
            "who", "Who may say what is looked at, and which one is picked?", "managing director", self._view.authority
        )
        intro = "Somebody with the authority walks through the firm and marks three to five. Not everything."
        self.app.push_screen(Form("Who may choose", (ask,), save, intro=intro))

    def action_leave_out(self) -> None:
        def save(values: Values) -> None:
            self._workbook.picking.leave_out(values["area"], values["because"])
            self.fill()

        asks = (
            Ask("area", "Which area was looked at and left out?", "payroll"),
            Ask("because", "Why?", "changes next year; may stay empty"),
        )
        self.app.push_screen(Form("Left out", asks, save))

    def action_look_again(self) -> None:
        if self.row is not None:
            left = self._view.left_out[self.row]
            self.act(lambda: self._workbook.picking.look_again(left.id))

    def action_undo(self) -> None:
        self.act(self._workbook.undo)


class Templates(PickList):
    """Names to begin with. `take` is told the name that was chosen."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "take", "Take", show=False),
        *(Binding(str(n), f"number({n})", f"Name {n}", show=False) for n in range(1, len(TEMPLATES) + 1)),
    ]

    def __init__(self, take: Callable[[str], None]) -> None:
        self._take = take
        rows = [(f"{n}  {name}", systems) for n, (name, systems, _) in enumerate(TEMPLATES, 1)]
        super().__init__("Usual processes", rows, [(f"1-{len(TEMPLATES)}", "add")], left=39)

    def action_number(self, number: int) -> None:
        name, _, ask = TEMPLATES[number - 1]
        try:
            self._take(name)
        except GaptuiError as error:
            self.tell(str(error))
        else:
            self.tell(f"Added {name}. Ask about: {ask}", "$good")

    def action_take(self) -> None:
        if self.row is not None:
            self.action_number(self.row + 1)
