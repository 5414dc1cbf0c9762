"""Conveniences of one desk: unfinished text and the place one was at. Never journaled, never exported."""

from __future__ import annotations

from datetime import date, datetime
from typing import ClassVar

from sqlmodel import Field

from gaptui.records.base import Instant, Row


class Draft(Row, table=True):
    """Text in a field that is not saved yet. `session` is the open workbook it was typed in."""

    journaled: ClassVar[bool] = False

    session: str = Field(index=True)
    field: str = Field(index=True)
    text: str
    at: datetime = Field(sa_type=Instant)


class Place(Row, table=True):
    """Where the reader was: one row, id `here`."""

    journaled: ClassVar[bool] = False

    screen: str
    process_id: str | None = None
    row: str | None = None
    """Id of the highlighted step or process."""
    looked_back: date | None = None
    """Day 0 of the 90 days whose end was shown already."""
