"""The owner's days: one line a thing, and what hangs on some of them: where one was stuck, what was learned.

Days are wall days in the firm's zone; moments are UTC.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import ClassVar

from sqlalchemy import Index, String
from sqlmodel import Field

from gaptui.records.base import Instant, Row
from gaptui.words import HelperKind, LineKind, Looked


class DayLine(Row, table=True):
    """One line of one day. What the text means its kind tells."""

    many_lines: ClassVar[frozenset[str]] = frozenset({"more"})
    __table_args__ = (Index("dayline_in_order", "process_id", "day", "order"),)

    process_id: str = Field(foreign_key="process.id", ondelete="CASCADE", index=True)
    day: date
    order: str
    kind: LineKind = Field(sa_type=String)
    text: str
    """What changed, the problem, what was tried, the question, the concept, or the note. A `#tool` stays in it."""
    then: str = ""
    """What solved the problem, what is tried next, or what the line adds to a time."""
    before: int | None = Field(default=None, ge=0)
    after: int | None = Field(default=None, ge=0)
    """Minutes a cycle, on a line of kind TIME; the first may be missing."""
    step_id: str | None = Field(default=None, foreign_key="step.id", ondelete="SET NULL", index=True)
    works: bool | None = None
    """Of a try: whether it worked; None where that is not said."""
    question: int | None = Field(default=None, ge=1)
    """Which of the weekly questions it answers."""
    more: str = ""
    """A long note under the line, of several lines."""
    private: bool = False
    """In no export and in no room."""
    edited_at: datetime | None = Field(default=None, sa_type=Instant)


class Helper(Row, table=True):
    """Somebody who helps when the owner is stuck, for all processes of the firm."""

    name: str
    kind: HelperKind = Field(sa_type=String)
    reachable: str = ""
    """When, in words: `Thu 14-17`."""
    contact: str = ""
    cost: float | None = Field(default=None, ge=0)
    """For an hour, in the firm's currency."""


class Stuck(Row, table=True):
    """What hangs on a line of kind STUCK; the line holds the question and the step."""

    many_lines: ClassVar[frozenset[str]] = frozenset({"tried", "sample", "expected", "happened", "answer"})

    id: str = Field(primary_key=True, foreign_key="dayline.id", ondelete="CASCADE")
    process_id: str = Field(foreign_key="process.id", ondelete="CASCADE", index=True)
    since: datetime = Field(sa_type=Instant)
    """Its age counts from here, whatever is said of it later."""
    tried: str = ""
    sample: str = ""
    """What goes in, as text."""
    expected: str = ""
    happened: str = ""
    helper_id: str | None = Field(default=None, foreign_key="helper.id", ondelete="SET NULL", index=True)
    asked_at: datetime | None = Field(default=None, sa_type=Instant)
    promised_on: date | None = None
    """The day on which the helper means to answer."""
    answered_at: datetime | None = Field(default=None, sa_type=Instant)
    answer: str = ""
    solved_at: datetime | None = Field(default=None, sa_type=Instant)


class StuckNote(Row, table=True):
    """Something said of a stuck item, or a place where an answer was looked for. It never changes its age."""

    stuck_id: str = Field(foreign_key="stuck.id", ondelete="CASCADE", index=True)
    process_id: str = Field(foreign_key="process.id", ondelete="CASCADE", index=True)
    at: datetime = Field(sa_type=Instant)
    looked: Looked | None = Field(default=None, sa_type=String)
    minutes: int | None = Field(default=None, ge=0)
    text: str = ""


class Cycle(Row, table=True):
    """What hangs on a line of kind LEARNED: one concept, applied at once. The line holds the concept and the step."""

    id: str = Field(primary_key=True, foreign_key="dayline.id", ondelete="CASCADE")
    process_id: str = Field(foreign_key="process.id", ondelete="CASCADE", index=True)
    applied: str = ""
    applied_on: date | None = None
    troubled: str = ""
    """What had to be put right, or that nothing had to be."""
    troubled_on: date | None = None
    next: str = ""
    closed_on: date | None = None
    dropped_because: str = ""
    """Why it was never applied; empty on all others."""
    unmapped_because: str = ""
    """Why it began before the map was complete."""


class OwnLine(Row, table=True):
    """A line that the owner types often, kept to be taken with one key."""

    order: str
    text: str
