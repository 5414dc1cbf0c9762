"""What changed on a row and when, newest first, from the workbook's journal."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from textual.content import Content

from gaptui.ui.dialogs.page import Page
from gaptui.ui.text import joined, plain

if TYPE_CHECKING:
    from gaptui.workbook.looking_back import Change


class ChangesPage(Page):
    def __init__(self, name: str, changes: Sequence[tuple[datetime, Change]]) -> None:
        """`changes` come with the firm's wall time of each."""
        lines = [line for at, change in changes for line in _lines(at, change)]
        none = [plain("Nothing is known of earlier changes.", "$quiet")]
        super().__init__(f"What changed: {name}", lines or none)


def _lines(at: datetime, change: Change) -> list[Content]:
    undone = (" (taken back)", "$warn") if change.undone else ""
    head = joined((f"{at:%a %d %b %Y %H:%M}  ", "$quiet"), (change.label, "bold"), undone)
    return [head, *(plain(f"    {detail}", "$quiet" if change.undone else "$ink") for detail in change.details)]
