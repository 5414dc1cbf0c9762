"""Who helps when somebody is stuck: the roster of the firm, and choosing one of them to ask."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType

from gaptui.method.diary import Helper
from gaptui.records.errors import GaptuiError, Invalid
from gaptui.ui.dialogs.form import Ask, Form, Values
from gaptui.ui.dialogs.pick_list import PickList
from gaptui.ui.reading import read_number
from gaptui.words import HelperKind

if TYPE_CHECKING:
    from gaptui.workbook.workbook import Workbook

_NONE = "Nobody yet. Name somebody before the first week: a consultant, a technical colleague, the platform's provider."


class HelperList(PickList):
    """Enter edits, or with `choose` takes the one to ask."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "take", "Take", show=False),
        Binding("a", "add", "Add", show=False),
        Binding("e", "edit", "Edit", show=False),
        Binding("delete", "remove", "Remove", show=False),
        Binding("u,ctrl+z", "undo", "Undo", show=False),
    ]

    def __init__(self, workbook: Workbook, choose: Callable[[Helper], None] | None = None) -> None:
        self._workbook, self._choose = workbook, choose
        self._helpers = workbook.helping.helpers()
        enter = ("Enter", "ask them") if choose else ("Enter", "edit")
        keys = [enter, ("a", "add"), ("e", "edit"), ("Del", "remove"), ("u", "undo")]
        title = "Whom do you ask?" if choose else "Who helps when you are stuck"
        super().__init__(title, self._lines(), keys, _NONE, left=24)

    def _lines(self) -> list[tuple[str, str]]:
        return [(helper.name, _about(helper)) for helper in self._helpers]

    @property
    def _here(self) -> Helper | None:
        return self._helpers[self.row] if self.row is not None else None

    def action_take(self) -> None:
        if self._here is None:
            self.action_add()
        elif self._choose is None:
            self.action_edit()
        else:
            helper = self._here
            self.dismiss()
            self._choose(helper)

    def action_add(self) -> None:
        self.app.push_screen(helper_form(self._workbook, None), self._again)

    def action_edit(self) -> None:
        if self._here is not None:
            self.app.push_screen(helper_form(self._workbook, self._here), self._again)

    def action_remove(self) -> None:
        if self._here is not None:
            self._do(lambda id_: self._workbook.helping.remove_helper(id_), self._here.id)

    def action_undo(self) -> None:
        self._do(lambda _: self._workbook.undo(), "")

    def _do(self, act: Callable[[str], object], id_: str) -> None:
        try:
            act(id_)
        except GaptuiError as error:
            self.tell(str(error))
        self._again(True)

    def _again(self, saved: bool | None) -> None:
        if saved:
            self._helpers = self._workbook.helping.helpers()
            self.show(self._lines())


def helper_form(workbook: Workbook, helper: Helper | None) -> Form:
    def save(values: Values) -> None:
        cost = read_number(values["cost"])
        kind, reachable, contact = _read_kind(values["kind"]), values["reachable"], values["contact"]
        if helper is None:
            workbook.helping.add_helper(values["name"], kind, reachable=reachable, contact=contact, cost=cost)
        else:
            workbook.helping.edit_helper(
                helper.id, values["name"], kind, reachable=reachable, contact=contact, cost=cost
            )

    was = helper or Helper("", "", HelperKind.CONSULTANT)
    asks = (
        Ask("name", "Who is it?", "Robin from the consultants", was.name),
        Ask(
            "kind", "A consultant, a technical colleague or the platform's provider?", "c, t or p", was.kind, _read_kind
        ),
        Ask("reachable", "When can they be reached?", "Thu 14-17", was.reachable),
        Ask("contact", "How?", "phone, chat, desk 4", was.contact),
        Ask("cost", "What does an hour cost?", "120; may stay empty", f"{was.cost:g}" if was.cost else "", read_number),
    )
    return Form("Somebody who helps", asks, save)


def _read_kind(text: str) -> HelperKind:
    """By the beginning of the word; `colleague` and `provider` will do. Raises `Invalid` in words."""
    wanted = text.strip().casefold()
    for kind in HelperKind:
        if wanted and (kind.value.startswith(wanted) or kind.value.split()[-1].startswith(wanted)):
            return kind
    raise Invalid("Write c for a consultant, t for a technical colleague, p for the platform's provider.")


def _about(helper: Helper) -> str:
    cost = f"{helper.cost:g} an hour" if helper.cost else ""
    parts = (helper.kind.value, helper.reachable, helper.contact, cost)
    return ", ".join(part for part in parts if part)
