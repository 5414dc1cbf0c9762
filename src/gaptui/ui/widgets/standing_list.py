"""A list of processes, one line each, whose cursor stays on its process. What a line says is the subclass's."""

from __future__ import annotations

from typing import Generic, Protocol, TypeVar

from gaptui.ui.widgets.line_view import LineView
from gaptui.words import Standing

STANDING_WORDS: dict[Standing, str] = {
    Standing.THE_ONE: "✓ the one",
    Standing.CANDIDATE: "? candidate",
    Standing.PARKED: ".. parked",
    Standing.DONE: "✓ done",
}
"""Sign and word for what a process is to the firm."""


class Listed(Protocol):
    @property
    def id(self) -> str: ...


RowT = TypeVar("RowT", bound=Listed)


class StandingList(LineView, Generic[RowT]):
    def __init__(self, id: str | None = None) -> None:
        super().__init__(id)
        self.rows: tuple[RowT, ...] = ()

    def show(self, rows: tuple[RowT, ...]) -> None:
        """Draw these; the cursor stays on its process."""
        here = self.here
        self.rows = rows
        self.lines_changed()
        self.select(here.id if here else None)

    @property
    def here(self) -> RowT | None:
        return self.rows[self.cursor] if self.cursor < len(self.rows) else None

    def select(self, id: str | None) -> None:
        """Put the cursor on a process; where it is not listed, nothing moves."""
        place = next((place for place, row in enumerate(self.rows) if row.id == id), None)
        if place is not None:
            self.put_cursor(place)

    def line_count(self) -> int:
        return len(self.rows)
