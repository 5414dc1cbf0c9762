"""What was learned, for whoever comes next, and where it was used again."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from sqlalchemy import Index, String
from sqlmodel import Field

from gaptui.records.base import Row
from gaptui.words import LessonKind, LessonStatus


class Lesson(Row, table=True):
    """One sentence, and what stands behind it. One that came from a file may belong to no process."""

    many_lines: ClassVar[frozenset[str]] = frozenset({"situation", "expected", "happened", "why", "advice"})

    process_id: str | None = Field(default=None, foreign_key="process.id", ondelete="SET NULL", index=True)
    number: int = Field(ge=1, index=True)
    """As people say it: L-07. Two files that were merged may hold one twice; the id tells them apart."""
    day: date
    """When it was first written down."""
    text: str
    """The lesson in one sentence."""
    kind: LessonKind = Field(sa_type=String)
    works: bool = True
    step_id: str | None = Field(default=None, foreign_key="step.id", ondelete="SET NULL", index=True)
    situation: str = ""
    expected: str = ""
    happened: str = ""
    why: str = ""
    advice: str = ""
    """What the next process is to keep or to do otherwise."""
    status: LessonStatus = Field(default=LessonStatus.DRAFT, sa_type=String)
    replaced_by: str | None = Field(default=None, foreign_key="lesson.id", ondelete="SET NULL", index=True)
    role: str = ""
    """Who agreed to it, or told it: a role, as exports show it."""
    person: str = ""
    """The same by name; in an export only where it is asked for."""
    agreed_on: date | None = None
    source: str = ""
    """The file that it came from; empty for our own."""


class LessonSystem(Row, table=True):
    """A lesson is about a system or a tool."""

    lesson_id: str = Field(foreign_key="lesson.id", ondelete="CASCADE", index=True)
    system_id: str = Field(foreign_key="system.id", ondelete="CASCADE", index=True)
    order: str


class LessonEvidence(Row, table=True):
    """A day on which it was seen, and the line that says so where there is one."""

    lesson_id: str = Field(foreign_key="lesson.id", ondelete="CASCADE", index=True)
    day: date
    line_id: str | None = Field(default=None, foreign_key="dayline.id", ondelete="SET NULL", index=True)


class Reuse(Row, table=True):
    """What another process did with a lesson: used it, or could not, and why."""

    __table_args__ = (Index("one_answer_each", "lesson_id", "process_id", unique=True),)

    lesson_id: str = Field(foreign_key="lesson.id", ondelete="CASCADE", index=True)
    process_id: str = Field(foreign_key="process.id", ondelete="CASCADE", index=True)
    used: bool
    because: str = ""
    """Why it does not apply; may say how it was used."""
    helped: int | None = Field(default=None, ge=0, le=2)
    """0 not, 1 a little, 2 a lot; None until somebody says."""
    day: date
