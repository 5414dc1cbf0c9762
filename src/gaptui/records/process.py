"""The processes of the firm, which one is the one, and what was answered of each before it was picked."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Index, String, text
from sqlmodel import Field

from gaptui.records.base import Row
from gaptui.words import Outcome, Phase, Standing


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
    picked_on: date | None = None
    owned_on: date | None = None
    building_on: date | None = None
    running_on: date | None = None
    documented_on: date | None = None
    reused_on: date | None = None
    """The day it reached each rung of the ladder, in the firm's zone; None where it has not, or nobody noted it."""
    ended_on: date | None = None
    """The day it was finished."""
    runners: int | None = Field(default=None, ge=0)
    """How many people have run it the new way; None where nobody has said."""


class Candidate(Row, table=True):
    """What was answered of the process of the same id. None is not answered yet.

    Gates and fit answers are those of `method.pick`; how long and how often a cycle is stand in `Process`.
    """

    id: str = Field(primary_key=True, foreign_key="process.id", ondelete="CASCADE")
    area: str = ""
    people: int | None = Field(default=None, ge=1)
    """How many people do it."""
    several_steps: bool | None = None
    somebody_answers: bool | None = None
    contained: bool | None = None
    biggest: bool | None = None
    """Whether it is the firm's biggest problem."""
    follows_patterns: bool | None = None
    moved_by_hand: bool | None = None
    same_analysis: bool | None = None
    """The three signals that AI can help."""
    fit_pattern: int | None = Field(default=None, ge=1, le=5)
    fit_analysis: int | None = Field(default=None, ge=1, le=5)
    fit_copying: int | None = Field(default=None, ge=1, le=5)
    fit_digital: int | None = Field(default=None, ge=1, le=5)
    fit_stable: int | None = Field(default=None, ge=1, le=5)
    catches_mistakes: int | None = Field(default=None, ge=1, le=5)
    """Whether a person can catch a mistake before it hurts; shown, never scored."""
    pain: int | None = Field(default=None, ge=1, le=5)
    better: Outcome | None = Field(default=None, sa_type=String)
    """Which of the two it is to become better at; the number to reach is the process's `outcome`."""
    despite: str = ""
    """Why it was picked although a gate fails."""
    few_because: str = ""
    """Why it was picked from fewer than three."""


class LeftOut(Row, table=True):
    """An area of the firm that was looked at and left out."""

    order: str
    area: str
    because: str = ""
