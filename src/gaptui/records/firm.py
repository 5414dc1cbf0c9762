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
    first_day: int = Field(default=0, ge=0, le=6)
    """With which day a week begins: 0 Monday to 6 Sunday."""
    work_days: str = Field(default="01234", schema_extra={"pattern": "^[0-6]{1,7}$"})
    """The days of the week on which the firm works, as digits 0 Monday to 6 Sunday."""
    works_from: int = Field(default=9 * 60, ge=0, lt=1440)
    works_to: int = Field(default=17 * 60, ge=1, le=1440)
    """Working hours, in minutes after midnight."""
    authority: str = ""
    """Who may say which processes are looked at, and which one is picked: a name or a role."""
