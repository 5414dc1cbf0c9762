"""To form 5: what is answered of candidates, areas left out, the audit's clock, days of the ladder, jobs that shift."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

if TYPE_CHECKING:
    from alembic.operations import Operations

_DAYS = ("picked_on", "owned_on", "building_on", "running_on", "documented_on", "reused_on", "ended_on")
_YES_NO = (
    *("several_steps", "somebody_answers", "contained", "biggest"),
    *("follows_patterns", "moved_by_hand", "same_analysis"),
)
_ONE_TO_FIVE = ("fit_pattern", "fit_analysis", "fit_copying", "fit_digital", "fit_stable", "catches_mistakes", "pain")


def upgrade(operations: Operations) -> None:
    for name in _DAYS:
        operations.add_column("process", sa.Column(name, sa.Date()))
    operations.add_column("process", sa.Column("runners", sa.Integer()))
    operations.add_column("firm", sa.Column("authority", sa.String(), nullable=False, server_default=""))
    operations.add_column("owner", sa.Column("way", sa.String()))
    operations.add_column("owner", sa.Column("way_help", sa.String(), nullable=False, server_default=""))
    operations.add_column("place", sa.Column("looked_back", sa.Date()))
    operations.create_table(
        "candidate",
        sa.Column("id", sa.String(), sa.ForeignKey("process.id", ondelete="CASCADE"), primary_key=True, nullable=False),
        _text("area"),
        sa.Column("people", sa.Integer()),
        *(sa.Column(name, sa.Boolean()) for name in _YES_NO),
        *(sa.Column(name, sa.Integer()) for name in _ONE_TO_FIVE),
        sa.Column("better", sa.String()),
        _text("despite"),
        _text("few_because"),
    )
    operations.create_table("leftout", _id(), _text("order"), _text("area"), _text("because"))
    operations.create_table(
        "auditclock",
        _id(),
        sa.Column("seconds", sa.Integer(), nullable=False),
        sa.Column("running_since", sa.String()),
        sa.Column("seen_at", sa.String()),
        sa.Column("ended_on", sa.Date()),
    )
    operations.create_table(
        "jobshift",
        _id(),
        sa.Column("process_id", sa.String(), sa.ForeignKey("process.id", ondelete="CASCADE"), nullable=False),
        *(_text(name) for name in ("order", "role", "shift")),
        sa.Column("answer", sa.String()),
        _text("says"),
    )
    operations.create_index("ix_jobshift_process_id", "jobshift", ["process_id"])


def _id() -> sa.Column[object]:
    return sa.Column("id", sa.String(), primary_key=True, nullable=False)


def _text(name: str) -> sa.Column[object]:
    return sa.Column(name, sa.String(), nullable=False)
