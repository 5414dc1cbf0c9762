"""The processes of the firm, and which one is the one."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Index, String, text
from sqlmodel import Field

from gaptui.records.base import Row
from gaptui.words import Phase, Standing


class Process(Row, table=True):
    """One process. The index makes it impossible for a file to hold two picked ones."""

    __table_args__ = (Index("only_one_is_the_one", "standing", unique=True, sqlite_where=text("standing = 'the one'")),)

    order: str
    name: str
    standing: Standing = Field(default=Standing.CANDIDATE, sa_type=String)
    standing_because: str = ""
    phase: Phase = Field(default=Phase.CANDIDATE, sa_type=String)
    outcome: str = ""
    """What it is to become, with a number to reach."""
    claimed_minutes: int | None = Field(default=None, ge=1)
    """Human minutes a cycle, as people say before it is mapped."""
    cycles_a_week: float | None = Field(default=None, gt=0)
    """All people together."""
    starts_when: str = ""
    ends_when: str = ""
    started_on: date | None = None
    """Day 0 of the 90, in the firm's zone."""
    mapped_on: date | None = None
    mapped_because: str = ""
    """Why it was called mapped although questions were open; empty when none were."""
