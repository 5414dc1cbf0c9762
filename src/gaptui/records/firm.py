"""The firm: one row in each workbook."""

from __future__ import annotations

from sqlmodel import Field

from gaptui.records.base import Row


class Firm(Row, table=True):
    """Whose workbook this is. `zone` is the IANA zone that calendar times are meant in."""

    name: str
    zone: str = "UTC"
    draft_share: int = Field(default=50, ge=0, le=100)
    alone_share: int = Field(default=90, ge=0, le=100)
    """Per cent of a step's minutes that AI could take where it drafts, and where it works alone."""
