"""What a mapping session leaves behind: sittings, steps, and all that hangs on a step.

Every row under a step carries `step_id` and `process_id`, so that a change can be traced to its step
and a map be read in a few queries, whatever its size.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import ClassVar

from sqlalchemy import Index, String
from sqlmodel import Field

from gaptui.records.base import Instant, Row
from gaptui.words import Help, NewWay, NoteKind, WentTo


class Sitting(Row, table=True):
    """One mapping session with the person who does the work."""

    process_id: str = Field(foreign_key="process.id", ondelete="CASCADE", index=True)
    doer: str
    doer_role: str
    facilitator: str = ""
    planned_minutes: int = Field(default=150, ge=1)
    started_at: datetime = Field(sa_type=Instant)
    ended_at: datetime | None = Field(default=None, sa_type=Instant)


class Clock(Row):
    """Time used, by a clock that can be stopped. Not journaled: undo must not turn back a clock."""

    journaled: ClassVar[bool] = False

    seconds: int = Field(default=0, ge=0)
    """Used up to the last stop, whole seconds."""
    running_since: datetime | None = Field(default=None, sa_type=Instant)
    seen_at: datetime | None = Field(default=None, sa_type=Instant)
    """The last heartbeat while running: after a kill, time counts up to here."""


class SittingClock(Clock, table=True):
    """Time used in the sitting of the same id."""


class AuditClock(Clock, table=True):
    """Time used in the audit that finds the candidates. The newest is the one that counts."""

    ended_on: date | None = None
    """The day it ended, in the firm's zone; None while it is under way."""


class Step(Row, table=True):
    """One step as it really is. A sub-step names its parent; sub-steps have no sub-steps."""

    __table_args__ = (Index("step_in_order", "process_id", "parent_id", "order"),)

    process_id: str = Field(foreign_key="process.id", ondelete="CASCADE", index=True)
    parent_id: str | None = Field(default=None, foreign_key="step.id", ondelete="CASCADE", index=True)
    order: str
    text: str
    role: str = ""
    minutes: int | None = Field(default=None, ge=0)
    """Hands-on minutes a cycle."""
    timed: bool = False
    """The minutes were measured, not guessed."""
    no_inputs: bool = False
    no_decisions: bool = False
    no_exceptions: bool = False
    no_systems: bool = False
    """`no_...`: asked, and the answer was none."""
    repeats: bool = False
    copied: bool = False
    same_analysis: bool = False
    """The three signals that AI can help."""
    help: Help | None = Field(default=None, sa_type=String)
    """How much of the step AI could do; None where nobody has said."""


class Note(Row, table=True):
    """An input, output, pattern, pain or doc-says line under a step."""

    process_id: str = Field(foreign_key="process.id", ondelete="CASCADE", index=True)
    step_id: str = Field(foreign_key="step.id", ondelete="CASCADE", index=True)
    order: str
    kind: NoteKind = Field(sa_type=String)
    text: str
    level: int | None = Field(default=None, ge=1, le=5)
    """Pain from 1 to 5; None on all other kinds, and where nobody said."""


class Decision(Row, table=True):
    """A question that sends the work one way or another."""

    process_id: str = Field(foreign_key="process.id", ondelete="CASCADE", index=True)
    step_id: str = Field(foreign_key="step.id", ondelete="CASCADE", index=True)
    order: str
    question: str


class Answer(Row, table=True):
    """One answer and where it leads: to a step, in words, or both.

    `says` is what was typed; it is empty when a step's number was typed, which `target_id` then keeps
    right however steps move.
    """

    process_id: str = Field(foreign_key="process.id", ondelete="CASCADE", index=True)
    step_id: str = Field(foreign_key="step.id", ondelete="CASCADE", index=True)
    decision_id: str = Field(foreign_key="decision.id", ondelete="CASCADE", index=True)
    order: str
    label: str
    says: str = ""
    target_id: str | None = Field(default=None, foreign_key="step.id", ondelete="SET NULL", index=True)


class StepException(Row, table=True):
    """A case that leaves the usual path: how often (`often_n` of `often_of`) and what is done now."""

    process_id: str = Field(foreign_key="process.id", ondelete="CASCADE", index=True)
    step_id: str = Field(foreign_key="step.id", ondelete="CASCADE", index=True)
    order: str
    text: str
    often_n: int | None = Field(default=None, ge=0)
    often_of: int | None = Field(default=None, ge=1)
    response: str = ""
    who: str = ""
    written_down: bool = False
    """Somebody had written this case down before the map was made."""
    new_way: NewWay | None = Field(default=None, sa_type=String)
    """Who handles it in the new version; None while that is undecided."""


class System(Row, table=True):
    """A program, sheet, mailbox or cabinet the work passes through."""

    name: str
    kind: str = ""
    """What it is: a sheet, a mailbox, a program with accounts."""
    login: str = ""
    """Whose login it takes, or that it takes none."""
    way_out: str = ""
    """How its contents can be had without reading the screen: an export, an interface."""


class SystemUse(Row, table=True):
    """A step uses a system. `by_id` is the input, output or exception that named it; None is the step."""

    process_id: str = Field(foreign_key="process.id", ondelete="CASCADE", index=True)
    step_id: str = Field(foreign_key="step.id", ondelete="CASCADE", index=True)
    system_id: str = Field(foreign_key="system.id", ondelete="CASCADE", index=True)
    by_id: str | None = Field(default=None, index=True)
    order: str


class Parked(Row, table=True):
    """A remark that does not belong in the map now. It must go somewhere before the end."""

    process_id: str = Field(foreign_key="process.id", ondelete="CASCADE", index=True)
    order: str
    text: str
    went: WentTo | None = Field(default=None, sa_type=String)
