"""One row of a file that is to be taken over, and how it is refused in words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from gaptui.method.sheets import FileRow, Sheet, column
from gaptui.records.errors import Invalid


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """One row of the file: the row of the map that it is (None: a new one), and the cells that differ."""

    row: FileRow
    id: str | None
    was: Mapping[str, str]
    now: Mapping[str, str]
    belongs_to: str | None = None
    """For a new exception: its step."""


def refused(sheet: Sheet, row: FileRow, column_id: str, words: str) -> Invalid:
    """Says where in the file, and that nothing was changed."""
    return Invalid(f"Row {row.row}, column {column(sheet, column_id).heading}: {words}. Nothing was changed.")
