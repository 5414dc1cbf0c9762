"""To form 3: who answers for a process, the protected hours, busy times, days off, the firm's week."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

if TYPE_CHECKING:
    from alembic.operations import Operations


def upgrade(operations: Operations) -> None:
    for name, type_, default in (
        ("first_day", sa.Integer(), "0"),
        ("work_days", sa.String(), "01234"),
        ("works_from", sa.Integer(), "540"),
        ("works_to", sa.Integer(), "1020"),
    ):
        operations.add_column("firm", sa.Column(name, type_, nullable=False, server_default=default))
    _owner(operations)
    _blocks(operations)


def _owner(operations: Operations) -> None:
    operations.create_table(
        "owner",
        sa.Column("id", sa.String(), sa.ForeignKey("process.id", ondelete="CASCADE"), primary_key=True),
        *(
            sa.Column(name, type_, nullable=type_ is sa.Date)
            for name, type_ in (
                ("owner", sa.String),
                ("owner_role", sa.String),
                ("for_speed", sa.Boolean),
                ("for_quality", sa.Boolean),
                ("named_by", sa.String),
                ("named_from", sa.Date),
                ("enthusiast", sa.String),
                ("builder", sa.String),
                ("helper", sa.String),
                ("gives_way", sa.String),
                ("covered_by", sa.String),
                ("agreed_by", sa.String),
                ("agreed_on", sa.Date),
                ("decided_by", sa.String),
                ("decided_on", sa.Date),
                ("hours_because", sa.String),
                ("experiment_because", sa.String),
            )
        ),
    )


def _blocks(operations: Operations) -> None:
    operations.create_table(
        "block",
        sa.Column("id", sa.String(), primary_key=True),
        _process(),
        *_when(),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("partly", sa.Integer(), nullable=False),
        sa.Column("taken_by", sa.String(), nullable=False),
        sa.Column("taken_why", sa.String(), nullable=False),
        sa.Column("moved_day", sa.Date()),
        sa.Column("moved_start", sa.Integer()),
        sa.Column("moved_minutes", sa.Integer()),
    )
    operations.create_index("block_in_time", "block", ["process_id", "day", "start"])
    operations.create_index("ix_block_process_id", "block", ["process_id"])
    operations.create_table(
        "busy",
        sa.Column("id", sa.String(), primary_key=True),
        _process(),
        *_when(),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
    )
    operations.create_index("ix_busy_process_id", "busy", ["process_id"])
    operations.create_table(
        "dayoff",
        sa.Column("id", sa.String(), primary_key=True),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
    )
    operations.create_table(
        "sentblock",
        sa.Column("id", sa.String(), primary_key=True),
        sa.Column("process_id", sa.String(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("at", sa.String(), nullable=False),
        *_when(),
        sa.Column("summary", sa.String(), nullable=False),
        sa.Column("cancelled", sa.Boolean(), nullable=False),
    )
    operations.create_index("ix_sentblock_process_id", "sentblock", ["process_id"])


def _process() -> sa.Column[str]:
    return sa.Column("process_id", sa.String(), sa.ForeignKey("process.id", ondelete="CASCADE"), nullable=False)


def _when() -> tuple[sa.Column[object], ...]:
    return (
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
    )
