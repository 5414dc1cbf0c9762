"""Keeps unfinished text in the file while it is typed, and brings it back after a kill. It draws nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gaptui.records.errors import GaptuiError
from gaptui.ui.widgets.line_bar import Editing, LineBar

if TYPE_CHECKING:
    from gaptui.workbook.workbook import Workbook

KEEP_SECONDS = 0.15
"""Text is in the file at the latest this long after it was typed."""


@dataclass(frozen=True, slots=True)
class Begun:
    """A new line that was begun, and an edit of the row `row`; empty where there is none."""

    line: str = ""
    edit: str = ""
    row: str = ""

    @classmethod
    def of(cls, bar: LineBar) -> Begun:
        """What stands in a line bar now."""
        if isinstance(bar.mode, Editing):
            changed = bar.line != bar.mode.was
            return cls(bar.set_aside, bar.line if changed else "", bar.mode.id if changed else "")
        return cls(bar.set_aside or bar.line)


class Unfinished:
    """What was begun in each process since the program was opened; `line` and `edit` name the drafts in the file."""

    def __init__(self, line: str, edit: str) -> None:
        self._line, self._edit = line, edit
        self._kept: dict[str, Begun] = {}

    def keep(self, workbook: Workbook, process_id: str, begun: Begun) -> bool:
        """Write down what changed; False when the file is busy and it should be tried again."""
        before = self._kept.get(process_id, Begun())
        try:
            if begun.line != before.line:
                workbook.drafts.keep(self.line_field(process_id), begun.line)
            if (begun.edit, begun.row) != (before.edit, before.row):
                workbook.drafts.keep(self._row_field(process_id), begun.row)
                workbook.drafts.keep(self.edit_field(process_id), begun.edit)
        except GaptuiError:
            return False
        self._kept[process_id] = begun
        return True

    def bring_back(self, workbook: Workbook, process_id: str) -> Begun:
        """What was begun here before, in this opening of the file or the last."""
        if process_id not in self._kept:
            try:
                fields = (self.line_field(process_id), self.edit_field(process_id), self._row_field(process_id))
                self._kept[process_id] = Begun(*(workbook.drafts.adopt(field) or "" for field in fields))
            except GaptuiError:
                return Begun()
        return self._kept[process_id]

    def line_field(self, process_id: str) -> str:
        """The name of the draft of a new line."""
        return f"{self._line} {process_id}"

    def edit_field(self, process_id: str) -> str:
        """The name of the draft of an edit."""
        return f"{self._edit} {process_id}"

    def _row_field(self, process_id: str) -> str:
        return f"{self._edit}ed row {process_id}"
