"""Importing somebody's calendar as busy times: which file, what it would change, and then doing it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from textual.content import Content

from gaptui.method.blocks import Busy as BusyTime
from gaptui.method.blocks import day_text, when
from gaptui.method.calendar_view import busy_window
from gaptui.records.errors import Invalid
from gaptui.ui.dialogs.form import Ask, Form, Values
from gaptui.ui.dialogs.working_page import Busy, ImportPage, read_whole
from gaptui.ui.shown_calendar import ShownCalendar
from gaptui.ui.text import plain

if TYPE_CHECKING:
    from gaptui.exchange.ics_in import BusyFile

_SHOWN = 12


@dataclass(frozen=True, slots=True)
class CalendarFile:
    """A file somebody chose: its bytes, its name, and whether titles are wanted."""

    name: str
    data: bytes
    titles: bool


def ask_for_calendar(
    shown: ShownCalendar, busy: Busy, tell: Callable[[str, str], None], push: Callable[[BusyPage], object]
) -> Form:
    """A form with the path to read; then `push` shows what the file says."""

    def save(values: Values) -> None:
        name, data = read_whole(values["path"])
        push(BusyPage(shown, CalendarFile(name, data, _yes(values["titles"])), busy, tell))

    asks = (
        Ask("path", "The .ics file of somebody's calendar"),
        Ask("titles", "Keep the titles of appointments?", "no: only when, never what", "no", _yes),
    )
    intro = "It shows what stands in the way of protected hours. The same file again replaces what it said before."
    return Form("Import busy times", asks, save, intro=intro)


def _yes(text: str) -> bool:
    said = text.strip().casefold()
    if said not in ("", "no", "n", "yes", "y"):
        raise Invalid("Say yes or no.")
    return said in ("yes", "y")


class BusyPage(ImportPage["BusyFile"]):
    def __init__(self, shown: ShownCalendar, file: CalendarFile, busy: Busy, tell: Callable[[str, str], None]) -> None:
        self._shown, self._chosen = shown, file
        super().__init__(f"Busy times from {file.name}", busy, tell)

    def read_file(self) -> BusyFile:
        from gaptui.exchange.ics_in import read_busy

        view, file = self._shown.view, self._chosen
        first, last = busy_window(view)
        return read_busy(file.data, view.zone, first, last, source=file.name, titles=file.titles, progress=self.on_it)

    def found_lines(self, found: BusyFile) -> Sequence[Content]:
        return _lines(found, busy_window(self._shown.view))

    def take_over(self, found: BusyFile) -> tuple[str, str]:
        shown, name = self._shown, self._chosen.name
        new, gone = shown.workbook.availability.take_busy(shown.process_id, name, found.busy, progress=self.on_it)
        if new or gone:
            return f"Busy times from {name}: {new} new, {gone} gone. u takes it back", "$good"
        if not found.busy:
            return f"{name} says nothing about these weeks: nothing was changed.", "$quiet"
        return f"{name} says what is known already: nothing was changed.", "$quiet"


def _lines(file: BusyFile, days: tuple[date, date]) -> list[Content]:
    count = len(file.busy)
    words = f"{count} busy time{'' if count == 1 else 's'} from {day_text(days[0])} to {day_text(days[1])}"
    lines = [plain(words, "bold"), *(plain(f"! {note}", "$warn") for note in file.notes), Content("")]
    lines += [plain(f"{when(busy.span)}{_title(busy)}") for busy in file.busy[:_SHOWN]]
    if count > _SHOWN:
        lines.append(plain(f"and {count - _SHOWN} more", "$quiet"))
    return lines


def _title(busy: BusyTime) -> str:
    return f"  {busy.title}" if busy.title else ""
