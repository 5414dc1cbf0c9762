"""Which rows of a table are looked at, and in which order: filter, the filters of one key, sorting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gaptui.ui.shown_sheet import row_id

if TYPE_CHECKING:
    from gaptui.ui.screens.table import TableScreen

_PREPARED_AT_ONCE = 1_000
_PREPARE_SECONDS = 0.01


class TableLooking:
    """The cursor stays on its row, where that row is still shown."""

    def __init__(self, screen: TableScreen) -> None:
        self._screen = screen
        self._preparing: list[str] = []

    @property
    def _row(self) -> str | None:
        row = self._screen.row
        return row_id(row) if row is not None else None

    def filter(self, words: str) -> None:
        """Show only the rows that have these words."""
        screen = self._screen
        if words != screen.here.words:
            row = self._row
            screen.here.filter(words)
            screen.show_rows(row)

    def do_filter(self) -> None:
        self._screen.filter_bar.begin(self._screen.here.words)

    def leave_filter(self, clear: bool) -> None:
        """The keys go back to the rows; with `clear` all of them are shown again."""
        if clear:
            self.show_everything()
        self._screen.view.focus()
        self._screen.moved()

    def show_everything(self) -> None:
        """No filter from here on."""
        screen, row = self._screen, self._row
        screen.here.narrow = None
        screen.here.filter("")
        screen.filter_bar.put("")
        screen.show_rows(row)

    def do_narrow(self) -> None:
        screen, row = self._screen, self._row
        narrow = screen.here.next_narrow()
        screen.show_rows(row)
        screen.tell(f"Only those {narrow.words}. n again goes on, Esc shows all" if narrow else "All rows")

    def do_sort(self) -> None:
        self.sort(self._screen.view.column_here)

    def sort(self, column_id: str) -> None:
        """By this column; again: the other way round; a third time: as in the map."""
        screen, row = self._screen, self._row
        screen.here.sort(column_id)
        screen.show_rows(row)
        order = screen.here.sorted_by
        screen.tell("In the order of the map" if order is None else "Ordered; it stays so until you press o again")

    def prepare_filter(self) -> None:
        """While nobody types: make the words of all rows ready, a few at a time."""
        waiting = bool(self._preparing)
        self._preparing = list(self._screen.here.rows)
        if not waiting and self._preparing:
            self._screen.set_timer(_PREPARE_SECONDS, self._prepare_some)

    def _prepare_some(self) -> None:
        some, self._preparing = self._preparing[:_PREPARED_AT_ONCE], self._preparing[_PREPARED_AT_ONCE:]
        self._screen.here.prepare(some)
        if self._preparing:
            self._screen.set_timer(_PREPARE_SECONDS, self._prepare_some)
