"""Keeps unfinished text in the file while it is typed, and brings it back after a kill. It draws nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gaptui.records.errors import GaptuiError

if TYPE_CHECKING:
    from gaptui.workbook.workbook import Workbook

KEEP_SECONDS = 0.15
"""Text is in the file at the latest this long after it was typed."""


class Unfinished:
    """The text of one capture line, for whichever process is shown."""

    def __init__(self) -> None:
        self.line = ""
        self._kept: tuple[str, str] = ("", "")

    @staticmethod
    def field_of(process_id: str) -> str:
        return f"capture {process_id}"

    def keep(self, workbook: Workbook, process_id: str) -> bool:
        """Write the text down if it changed; False when the file is busy and it should be tried again."""
        now = (process_id, self.line)
        if now == self._kept:
            return True
        try:
            workbook.drafts.keep(self.field_of(process_id), self.line)
        except GaptuiError:
            return False
        self._kept = now
        return True

    def saved(self, process_id: str) -> None:
        """The text was stored, and its draft with that let go."""
        self._kept = (process_id, "")

    def bring_back(self, workbook: Workbook, process_id: str) -> str:
        """Text left in the line when the program last ended; empty when there is none."""
        try:
            return workbook.drafts.adopt(self.field_of(process_id)) or ""
        except GaptuiError:
            return ""
