"""What leaves the calendar: blocks for other calendars, the commitment sheet, the one-page plan."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import ClassVar

from textual.binding import Binding, BindingType

from gaptui.paths import slug
from gaptui.ui.dialogs.exporting import write_form
from gaptui.ui.dialogs.form import Form
from gaptui.ui.dialogs.pick_list import PickList
from gaptui.ui.shown_calendar import ShownCalendar

_CHOICES = (
    ("Blocks for your calendar", "owner-blocks.ics"),
    ("Commitment sheet, to be signed", "commitment.md"),
    ("One-page plan, for who decides", "plan.md"),
    ("Blocks as a list", "blocks.md"),
)


class ExportList(PickList):
    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "choose", "Export", show=False)]

    def __init__(self, shown: ShownCalendar, tell: Callable[[str], None]) -> None:
        self._shown, self._tell_screen = shown, tell
        super().__init__("Export", _CHOICES, [("Enter", "export")])

    def action_choose(self) -> None:
        _, name = _CHOICES[self.row or 0]
        self.app.push_screen(export_form(self._shown, name, self._tell_screen), self._leave)

    def _leave(self, saved: bool | None) -> None:
        if saved:
            self.dismiss()


def export_form(shown: ShownCalendar, name: str, tell: Callable[[str], None]) -> Form:
    """A form that writes one of them. An .ics file counts as told to other calendars."""

    def make(path: Path) -> str:
        from gaptui.exchange.calendar_formats import CALENDAR_FORMATS, ICS
        from gaptui.exchange.plan_page import plan_page

        workbook, id_ = shown.workbook, shown.process_id
        page = plan_page(workbook.processes.head().name, workbook.mapping.map(id_), workbook.calendar.view(id_))
        return CALENDAR_FORMATS[name](page, workbook.publishing.announce(id_) if name == ICS else ())

    return write_form("Export", f"{slug(shown.view.name)}-{name}", make, tell)
