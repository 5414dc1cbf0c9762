"""To form 4: the owner's days, stuck items and helpers, learning cycles, lessons and where they were used again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

if TYPE_CHECKING:
    from alembic.operations import Operations


def upgrade(operations: Operations) -> None:
    _days(operations)
    _stuck(operations)
    _lessons(operations)


def _days(operations: Operations) -> None:
    _table(
        operations,
        "dayline",
        _key(),
        _names("process_id", "process"),
        sa.Column("day", sa.Date(), nullable=False),
        *_texts("order", "kind", "text", "then"),
        sa.Column("before", sa.Integer()),
        sa.Column("after", sa.Integer()),
        _may_name("step_id", "step"),
        sa.Column("works", sa.Boolean()),
        sa.Column("question", sa.Integer()),
        *_texts("more"),
        sa.Column("private", sa.Boolean(), nullable=False),
        sa.Column("edited_at", sa.String()),
    )
    operations.create_index("dayline_in_order", "dayline", ["process_id", "day", "order"])
    _table(
        operations,
        "cycle",
        _key("dayline"),
        _names("process_id", "process"),
        *_texts("applied"),
        sa.Column("applied_on", sa.Date()),
        *_texts("troubled"),
        sa.Column("troubled_on", sa.Date()),
        *_texts("next"),
        sa.Column("closed_on", sa.Date()),
        *_texts("dropped_because", "unmapped_because"),
    )
    _table(operations, "ownline", _key(), *_texts("order", "text"))


def _stuck(operations: Operations) -> None:
    _table(operations, "helper", _key(), *_texts("name", "kind", "reachable", "contact"), sa.Column("cost", sa.Float()))
    _table(
        operations,
        "stuck",
        _key("dayline"),
        _names("process_id", "process"),
        *_texts("since", "tried", "sample", "expected", "happened"),
        _may_name("helper_id", "helper"),
        sa.Column("asked_at", sa.String()),
        sa.Column("promised_on", sa.Date()),
        sa.Column("answered_at", sa.String()),
        *_texts("answer"),
        sa.Column("solved_at", sa.String()),
    )
    _table(
        operations,
        "stucknote",
        _key(),
        _names("stuck_id", "stuck"),
        _names("process_id", "process"),
        *_texts("at"),
        sa.Column("looked", sa.String()),
        sa.Column("minutes", sa.Integer()),
        *_texts("text"),
    )


def _lessons(operations: Operations) -> None:
    _table(
        operations,
        "lesson",
        _key(),
        _may_name("process_id", "process"),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        *_texts("text", "kind"),
        sa.Column("works", sa.Boolean(), nullable=False),
        _may_name("step_id", "step"),
        *_texts("situation", "expected", "happened", "why", "advice", "status"),
        _may_name("replaced_by", "lesson"),
        *_texts("role", "person"),
        sa.Column("agreed_on", sa.Date()),
        *_texts("source"),
    )
    operations.create_index("ix_lesson_number", "lesson", ["number"])
    _table(
        operations,
        "lessonsystem",
        _key(),
        _names("lesson_id", "lesson"),
        _names("system_id", "system"),
        *_texts("order"),
    )
    _table(
        operations,
        "lessonevidence",
        _key(),
        _names("lesson_id", "lesson"),
        sa.Column("day", sa.Date(), nullable=False),
        _may_name("line_id", "dayline"),
    )
    _table(
        operations,
        "reuse",
        _key(),
        _names("lesson_id", "lesson"),
        _names("process_id", "process"),
        sa.Column("used", sa.Boolean(), nullable=False),
        *_texts("because"),
        sa.Column("helped", sa.Integer()),
        sa.Column("day", sa.Date(), nullable=False),
    )
    operations.create_index("one_answer_each", "reuse", ["lesson_id", "process_id"], unique=True)


def _table(operations: Operations, name: str, *columns: sa.Column[object]) -> None:
    """A table with an index on each column that names a row of another one."""
    operations.create_table(name, *columns)
    for column in columns:
        if column.foreign_keys and not column.primary_key:
            operations.create_index(f"ix_{name}_{column.name}", name, [column.name])


def _key(of: str = "") -> sa.Column[object]:
    """The id; that of a row of another table where one is named."""
    also = [sa.ForeignKey(f"{of}.id", ondelete="CASCADE")] if of else []
    return sa.Column("id", sa.String(), *also, primary_key=True, nullable=False)


def _names(column: str, table: str) -> sa.Column[object]:
    """A row that this one goes with."""
    return sa.Column(column, sa.String(), sa.ForeignKey(f"{table}.id", ondelete="CASCADE"), nullable=False)


def _may_name(column: str, table: str) -> sa.Column[object]:
    return sa.Column(column, sa.String(), sa.ForeignKey(f"{table}.id", ondelete="SET NULL"))


def _texts(*names: str) -> tuple[sa.Column[object], ...]:
    return tuple(sa.Column(name, sa.String(), nullable=False) for name in names)
