"""Who answers for a process, the hours that are protected for it, and what stands in their way.

Days and minutes are wall time in the firm's zone; no row crosses midnight.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import ClassVar

from sqlalchemy import Index, String
from sqlmodel import Field

from gaptui.records.base import Instant, Row
from gaptui.words import BlockKind, BlockState, JobAnswer, Way


class Owner(Row, table=True):
    """What was agreed about the process of the same id; the fields are those of `method.ownership.Ownership`."""

    id: str = Field(primary_key=True, foreign_key="process.id", ondelete="CASCADE")
    owner: str = ""
    owner_role: str = ""
    for_speed: bool = False
    for_quality: bool = False
    named_by: str = ""
    named_from: date | None = None
    enthusiast: str = ""
    builder: str = ""
    helper: str = ""
    gives_way: str = ""
    covered_by: str = ""
    agreed_by: str = ""
    agreed_on: date | None = None
    decided_by: str = ""
    decided_on: date | None = None
    hours_because: str = ""
    experiment_because: str = ""
    way: Way | None = Field(default=None, sa_type=String)
    """Whether the firm carries it out alone or with help, and with which."""
    way_help: str = ""


class JobShift(Row, table=True):
    """Somebody whose job shifts when the process runs the new way, and what they say to it."""

    process_id: str = Field(foreign_key="process.id", ondelete="CASCADE", index=True)
    order: str
    role: str
    shift: str
    """What is different for them."""
    answer: JobAnswer | None = Field(default=None, sa_type=String)
    says: str = ""


class BlockedTime(Row, table=True):
    """A protected hour or more, or an hour beside the desk. Its id is its name in calendars, for ever."""

    __tablename__ = "block"
    __table_args__ = (Index("block_in_time", "process_id", "day", "start"),)

    process_id: str = Field(foreign_key="process.id", ondelete="CASCADE", index=True)
    day: date
    start: int = Field(ge=0, lt=1440)
    """Minutes after midnight."""
    minutes: int = Field(ge=1, le=1440)
    kind: BlockKind = Field(default=BlockKind.BUILD, sa_type=String)
    state: BlockState = Field(default=BlockState.PLANNED, sa_type=String)
    partly: int = Field(default=0, ge=0, le=1440)
    """Minutes kept, where it was kept partly."""
    taken_by: str = ""
    taken_why: str = ""
    moved_day: date | None = None
    moved_start: int | None = Field(default=None, ge=0, lt=1440)
    moved_minutes: int | None = Field(default=None, ge=1, le=1440)
    """Where it stood before it was moved; all three or none."""


class BusyTime(Row, table=True):
    """The owner's calendar says no then. Read from a file, and replaced when that file is read again."""

    __tablename__ = "busy"

    process_id: str = Field(foreign_key="process.id", ondelete="CASCADE", index=True)
    day: date
    start: int = Field(ge=0, lt=1440)
    minutes: int = Field(ge=1, le=1440)
    source: str = ""
    """The name of the file it was read from."""
    title: str = ""


class DayOff(Row, table=True):
    """A day on which the firm does not work."""

    day: date
    name: str = ""


class SentBlock(Row, table=True):
    """A block as it was last given to other calendars. Not journaled: what was sent can't be taken back.

    It outlives its block, so that a removed one can be cancelled there.
    """

    journaled: ClassVar[bool] = False

    process_id: str = Field(index=True)
    sequence: int = Field(default=0, ge=0)
    """Rises with each change that was sent (RFC 5545, 3.8.7.4)."""
    at: datetime = Field(sa_type=Instant)
    day: date
    start: int = Field(ge=0, lt=1440)
    minutes: int = Field(ge=1, le=1440)
    summary: str
    cancelled: bool = False
