"""Every table of a workbook, parents before children."""

from __future__ import annotations

from gaptui.records.base import Row
from gaptui.records.deployment import BlockedTime, BusyTime, DayOff, JobShift, Owner, SentBlock
from gaptui.records.desk import Draft, Place
from gaptui.records.diary import Cycle, DayLine, Helper, OwnLine, Stuck, StuckNote
from gaptui.records.firm import Firm
from gaptui.records.lessons import Lesson, LessonEvidence, LessonSystem, Reuse
from gaptui.records.mapping import (
    Answer,
    AuditClock,
    Decision,
    Note,
    Parked,
    Sitting,
    SittingClock,
    Step,
    StepException,
    System,
    SystemUse,
)
from gaptui.records.process import Candidate, LeftOut, Process

TABLES: tuple[type[Row], ...] = (
    Firm,
    Process,
    Candidate,
    LeftOut,
    AuditClock,
    Sitting,
    SittingClock,
    Step,
    Note,
    Decision,
    Answer,
    StepException,
    System,
    SystemUse,
    Parked,
    Owner,
    JobShift,
    BlockedTime,
    BusyTime,
    DayOff,
    SentBlock,
    DayLine,
    Helper,
    Stuck,
    StuckNote,
    Cycle,
    OwnLine,
    Lesson,
    LessonSystem,
    LessonEvidence,
    Reuse,
    Draft,
    Place,
)

KEPT: tuple[type[Row], ...] = tuple(table for table in TABLES if table not in (Draft, Place))
"""The tables that leave with an export."""
