"""Looks for the lessons of other processes that fit, in a thread: there are thousands of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from gaptui.method.lesson_match import Match
from gaptui.records.errors import GaptuiError
from gaptui.ui.dialogs.working_page import Busy, WorkingPage
from gaptui.ui.text import plain

if TYPE_CHECKING:
    from gaptui.workbook.workbook import Workbook


class ComingPage(WorkingPage):
    """Leaves by itself once they are found; `found` is then told."""

    def __init__(self, workbook: Workbook, process_id: str, busy: Busy, found: Callable[[list[Match]], None]) -> None:
        self._workbook, self._process_id, self._found = workbook, process_id, found
        super().__init__("What comes back", [plain("Looking for what fits ...", "$quiet")], [], busy)

    def on_mount(self) -> None:
        self.begin(self._look)

    def _look(self) -> None:
        """In a thread."""
        try:
            matches: list[Match] | str = self._workbook.reusing.coming_back(self._process_id)
        except GaptuiError as error:
            matches = str(error)
        self.app.call_later(self._looked, matches)

    def _looked(self, matches: list[Match] | str) -> None:
        self.rest()
        if isinstance(matches, str):
            self.show([])
            self.tell(matches)
            return
        self.dismiss(False)
        if not self.stopped:
            self.app.call_later(self._found, matches)
