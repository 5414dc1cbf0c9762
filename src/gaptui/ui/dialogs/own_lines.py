"""Lines that are typed often, each taken with its number key."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType

from gaptui.ui.dialogs.pick_list import PickList

if TYPE_CHECKING:
    from gaptui.workbook.workbook import Workbook

_NONE = "None yet. Write a line, leave it with Esc, then n and a keep it for a number key."


class OwnLines(PickList):
    """`typed` is what stands in the line now: it can be kept. `take` is told the line that was chosen."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "take", "Take", show=False),
        *(Binding(str(n), f"number({n})", f"Line {n}", show=False) for n in range(1, 10)),
        Binding("a", "keep", "Keep the line", show=False),
        Binding("delete", "remove", "Remove", show=False),
        Binding("u,ctrl+z", "undo", "Undo", show=False),
    ]

    def __init__(self, workbook: Workbook, typed: str, take: Callable[[str], None]) -> None:
        self._workbook, self._typed, self._take = workbook, typed, take
        self._own = workbook.diary.own_lines()
        keys = [("1-9", "take"), ("Del", "remove"), ("u", "undo")]
        if typed:
            keys.insert(1, ("a", f"keep: {typed[:24]}"))
        super().__init__("Your own lines", self._lines(), keys, _NONE)

    def _lines(self) -> list[tuple[str, str]]:
        return [(f"{n}  {text}", "") for n, (_, text) in enumerate(self._own, 1)]

    def action_number(self, number: int) -> None:
        if number <= len(self._own):
            self._take(self._own[number - 1][1])
            self.dismiss()
        else:
            self.tell(f"There is no line {number}.")

    def action_take(self) -> None:
        if self.row is not None:
            self.action_number(self.row + 1)

    def action_keep(self) -> None:
        self.act(lambda: self._workbook.diary.keep_own_line(self._typed))

    def action_remove(self) -> None:
        if self.row is not None:
            id_, _ = self._own[self.row]
            self.act(lambda: self._workbook.diary.remove_own_line(id_))

    def action_undo(self) -> None:
        self.act(self._workbook.undo)

    def fill(self) -> None:
        self._own = self._workbook.diary.own_lines()
        self.show(self._lines())
