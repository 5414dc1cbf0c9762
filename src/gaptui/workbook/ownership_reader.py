"""Reads what was agreed about a process, and about all of them. It changes nothing."""

from __future__ import annotations

from sqlmodel import Session, select

from gaptui.method.ownership import Ownership
from gaptui.records.deployment import Owner

_FIELDS = tuple(name for name in Owner.model_fields if name != "id")


def read_ownership(session: Session, process_id: str) -> Ownership:
    """What was agreed about one process; an empty `Ownership` where nothing was."""
    row = session.get(Owner, process_id)
    return Ownership() if row is None else _of(row)


def read_ownerships(session: Session) -> dict[str, Ownership]:
    """What was agreed, by process id; processes without any are left out."""
    return {row.id: _of(row) for row in session.exec(select(Owner))}


def _of(row: Owner) -> Ownership:
    return Ownership(**{name: getattr(row, name) for name in _FIELDS})
