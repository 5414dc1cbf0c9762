"""Keeps unfinished text in the file while it is typed, and brings it back after a kill. It draws nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gaptui.records.errors import GaptuiError
from gaptui.ui.widgets.capture_bar import CaptureBar, Editing

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
    def of(cls, bar: CaptureBar) -> Begun:
        """What stands in a capture bar now."""
        if isinstance(bar.mode, Editing):
            changed = bar.line != bar.mode.was
            return cls(bar.set_aside, bar.line if changed else "", bar.mode.id if changed else "")
        return cls(bar.set_aside or bar.line)


class Unfinished:
    """What was begun in each process since the program was opened."""

    def __init__(self) -> None:
        self._kept: dict[str, Begun] = {}

    def keep(self, workbook: Workbook, process_id: str, begun: Begun) -> bool:
        """Write down what changed; False when the file is busy and it should be tried again."""
        before = self._kept.get(process_id, Begun())
        try:
            if begun.line != before.line:
                workbook.drafts.keep(line_field(process_id), begun.line)
            if (begun.edit, begun.row) != (before.edit, before.row):
                workbook.drafts.keep(_row_field(process_id), begun.row)
                workbook.drafts.keep(edit_field(process_id), begun.edit)
        except GaptuiError:
            return False
        self._kept[process_id] = begun
        return True

    def bring_back(self, workbook: Workbook, process_id: str) -> Begun:
        """What was begun here before, in this opening of the file or the last."""
        if process_id not in self._kept:
            try:
                fields = (line_field(process_id), edit_field(process_id), _row_field(process_id))
                self._kept[process_id] = Begun(*(workbook.drafts.adopt(field) or "" for field in fields))
            except GaptuiError:
                return Begun()
        return self._kept[process_id]


def line_field(process_id: str) -> str:
    """The name of the draft of a new line."""
    return f"capture {process_id}"


def edit_field(process_id: str) -> str:
    """The name of the draft of an edit."""
    return f"edit {process_id}"


def _row_field(process_id: str) -> str:
    return f"edited row {process_id}"
