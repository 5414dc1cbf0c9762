"""Searching all days of the log as somebody types. The screen owns what is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gaptui.ui.screens.log import LogScreen


class LogLooking:
    """The lines of all days that have the words, instead of the day; Esc shows the day again."""

    def __init__(self, screen: LogScreen) -> None:
        self._screen = screen

    def do_filter(self) -> None:
        self._screen.filter_bar.begin(self._screen.day.search)

    def filter(self, words: str) -> None:
        """Show only the lines that have these words."""
        screen = self._screen
        if screen.shown is not None and words != screen.shown.search:
            screen.shown.find(words)
            screen.show_all()
            self._tell_found()

    def leave_filter(self, clear: bool) -> None:
        """The keys go back to the rows; with `clear` the day is shown again."""
        if clear:
            self.stop()
            self._screen.show_all()
        self._screen.list.focus()
        self._tell_found()
        self._screen.moved()

    def stop(self) -> None:
        """No search from here on; the caller draws the day."""
        shown = self._screen.shown
        if shown is not None and shown.search:
            shown.find("")
            self._screen.filter_bar.put("")
            self._screen.call_after_refresh(self._tell_found)

    def _tell_found(self) -> None:
        shown = self._screen.shown
        if shown is not None:
            of = len(shown.view.by_id)
            self._screen.filter_bar.tell("", len(shown.rows) if shown.search else of, of)
