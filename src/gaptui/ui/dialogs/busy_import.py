"""Importing somebody's calendar as busy times: which file, what it would change, and then doing it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content

from gaptui.method.blocks import Busy as BusyTime
from gaptui.method.blocks import day_text, when
from gaptui.method.calendar_view import busy_window
from gaptui.records.errors import GaptuiError, Invalid
from gaptui.ui.dialogs.form import Ask, Form, Values
from gaptui.ui.dialogs.working_page import Busy, Stopped, WorkingPage, read_whole
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


class BusyPage(WorkingPage):
    """Reads the file in a thread; Enter takes it over, Esc leaves."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "take", "Import", show=False)]

    def __init__(self, shown: ShownCalendar, file: CalendarFile, busy: Busy, tell: Callable[[str, str], None]) -> None:
        self._shown, self._chosen, self._tell = shown, file, tell
        self._read: BusyFile | None = None
        lines = [plain("Reading the file ...", "$quiet")]
        super().__init__(f"Busy times from {file.name}", lines, [("Enter", "import")], busy)

    def on_mount(self) -> None:
        self.begin(self._reading)

    def _reading(self) -> None:
        """In a thread."""
        from gaptui.exchange.ics_in import read_busy

        first, last = busy_window(self._shown.view)
        zone = self._shown.view.zone
        file = self._chosen
        try:
            found: BusyFile | str = read_busy(
                file.data, zone, first, last, source=file.name, titles=file.titles, progress=self.on_it
            )
        except Stopped:
            found = ""
        except GaptuiError as error:
            found = str(error)
        self.app.call_later(self._have_read, found)

    def _have_read(self, found: BusyFile | str) -> None:
        self.rest()
        if self.stopped:
            self.dismiss(False)
        elif isinstance(found, str):
            self.show([])
            self.tell(found)
        else:
            self._read = found
            self.show(_lines(found, busy_window(self._shown.view)))

    def action_take(self) -> None:
        if not self.at_work and self._read is not None:
            self.begin(self._taking)

    def _taking(self) -> None:
        """In a thread: one write, which the person may stop."""
        assert self._read is not None
        shown, new, gone, trouble = self._shown, 0, 0, ""
        try:
            new, gone = shown.workbook.availability.take_busy(
                shown.process_id, self._chosen.name, self._read.busy, progress=self.on_it
            )
        except Stopped:
            trouble = "Stopped. Nothing was changed."
        except GaptuiError as error:
            trouble = str(error)
        self.app.call_later(self._have_taken, new, gone, trouble)

    def _have_taken(self, new: int, gone: int, trouble: str) -> None:
        self.rest()
        if trouble:
            assert self._read is not None
            self.show(_lines(self._read, busy_window(self._shown.view)))
            self.tell(trouble)
            return
        self.dismiss(True)
        if new or gone:
            self._tell(f"Busy times from {self._chosen.name}: {new} new, {gone} gone. u takes it back", "$good")
        elif self._read is not None and not self._read.busy:
            self._tell(f"{self._chosen.name} says nothing about these weeks: nothing was changed.", "$quiet")
        else:
            self._tell(f"{self._chosen.name} says what is known already: nothing was changed.", "$quiet")


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
