"""The workbooks of other firms that this desk knows: open one, or begin a new one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import ClassVar

from textual.binding import Binding, BindingType

from gaptui.paths import slug, workbooks_folder
from gaptui.records.errors import Invalid
from gaptui.ui.dialogs.form import Ask, Form, Values
from gaptui.ui.dialogs.pick_list import PickList


class FirmsDialog(PickList):
    """Calls `choose` with the file to open, or with a path that is new and the name of its firm."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "open", "Open", show=False),
        Binding("n", "new", "New firm", show=False),
    ]

    def __init__(self, known: Sequence[Path], here: Path, choose: Callable[[Path, str], None]) -> None:
        self._known, self._choose = known, choose
        rows = [(path.stem, f"open now  {path.parent}" if path == here else str(path.parent)) for path in known]
        super().__init__("Firms: one workbook each", rows, [("Enter", "open"), ("n", "new firm")], "None but this one.")

    def action_open(self) -> None:
        if self.row is not None:
            self._choose(self._known[self.row], "")

    def action_new(self) -> None:
        def save(values: Values) -> None:
            if not values["name"]:
                raise Invalid("The firm needs a name.")
            path = workbooks_folder() / f"{slug(values['name'])}.gap"
            if path.exists():
                raise Invalid(f"There is a workbook {path.name} already. Open it from the list, or take another name.")
            self._choose(path, values["name"])

        self.app.push_screen(Form("New firm", (Ask("name", "What is the firm called?", "Northgate Ltd"),), save))
