"""Reads what was agreed about a process, and about all of them. It changes nothing."""

from __future__ import annotations

from sqlmodel import Session, col, select

from gaptui.method.ownership import Ownership, Shift
from gaptui.records.deployment import JobShift, Owner
from gaptui.words import JobAnswer, Way

_FIELDS = tuple(name for name in Owner.model_fields if name != "id")


def read_ownership(session: Session, process_id: str) -> Ownership:
    """What was agreed about one process; an empty `Ownership` where nothing was."""
    row = session.get(Owner, process_id)
    return Ownership() if row is None else _of(row)


def read_shifts(session: Session, process_id: str) -> tuple[Shift, ...]:
    """Whose jobs shift, in the order they were named."""
    rows = select(JobShift).where(JobShift.process_id == process_id).order_by(col(JobShift.order), col(JobShift.id))
    return tuple(
        Shift(row.id, row.role, row.shift, JobAnswer(row.answer) if row.answer else None, row.says)
        for row in session.exec(rows)
    )


def read_ownerships(session: Session) -> dict[str, Ownership]:
    """What was agreed, by process id; processes without any are left out."""
    return {row.id: _of(row) for row in session.exec(select(Owner))}


def _of(row: Owner) -> Ownership:
    said = {name: getattr(row, name) for name in _FIELDS}
    return Ownership(**{**said, "way": Way(row.way) if row.way else None})
