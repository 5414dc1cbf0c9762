"""The commands of the walkthrough around the sitting: its start, clock and end, and the parked notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gaptui.ui.dialogs.ending import end_dialog
from gaptui.ui.dialogs.parked import ParkedDialog
from gaptui.ui.dialogs.sitting import process_details, start_sitting
from gaptui.ui.widgets.line_bar import Adding

if TYPE_CHECKING:
    from gaptui.ui.screens.walk import WalkScreen


class SittingCommands:
    """One `do_…` method a command; the screen has made sure that what it needs is there."""

    def __init__(self, screen: WalkScreen) -> None:
        self._screen = screen

    def do_sitting(self) -> None:
        """Start a sitting; while one is open, pause its clock or let it go on."""
        screen = self._screen
        sitting = screen.sitting
        if sitting is None or not sitting.open:
            screen.app.push_screen(start_sitting(screen.workbook, screen.map_shown.map, sitting), self._sat_down)
            return
        turn = screen.workbook.sittings.pause if sitting.running else screen.workbook.sittings.go_on
        turn(sitting.id)
        screen.read_sitting()
        screen.show_aside()
        screen.tell("The clock is paused. F2 goes on" if sitting.running else "The clock runs again")

    def _sat_down(self, started: bool | None) -> None:
        if started:
            self._screen.read_sitting()
            self._screen.show_all()
            self._screen.bar.begin(Adding())
            self._screen.tell("Type what is said, one line each. Enter keeps it and the map grows", "$good")

    def do_details(self) -> None:
        self._screen.app.push_screen(process_details(self._screen.workbook, self._screen.map_shown.map))

    def do_end(self) -> None:
        screen = self._screen
        screen.app.push_screen(end_dialog(screen.map_shown, screen.sitting, screen.clock()), self._ended)

    def _ended(self, ended: bool | None) -> None:
        if ended:
            self._screen.read_sitting()
            self._screen.show_all()
            self._screen.tell("The sitting has ended; its time is kept. F2 starts another one", "$good")

    def do_parked(self) -> None:
        current = self._screen.map.current
        self._screen.app.push_screen(ParkedDialog(self._screen.map_shown, current.id if current else None))
