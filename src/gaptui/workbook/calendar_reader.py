"""Reads an owner's calendar as plain values: blocks, busy times, the firm's week. It changes nothing."""

from __future__ import annotations

from sqlmodel import Session, col, select

from gaptui.method.blocks import Block, Busy, Span, WorkWeek
from gaptui.records.deployment import BlockedTime, BusyTime, DayOff
from gaptui.records.firm import Firm
from gaptui.words import BlockKind, BlockState


def read_blocks(session: Session, process_id: str) -> tuple[Block, ...]:
    """Every block of a process, in the order of time."""
    rows = session.exec(select(BlockedTime).where(BlockedTime.process_id == process_id))
    return tuple(sorted((block_of(row) for row in rows), key=lambda block: (block.span, block.id)))


def block_of(row: BlockedTime) -> Block:
    return Block(
        id=row.id,
        span=Span(row.day, row.start, row.minutes),
        kind=BlockKind(row.kind),
        state=BlockState(row.state),
        partly=row.partly,
        taken_by=row.taken_by,
        taken_why=row.taken_why,
        moved_from=Span(row.moved_day, row.moved_start, row.moved_minutes)
        if row.moved_day is not None and row.moved_start is not None and row.moved_minutes is not None
        else None,
    )


def read_busy_times(session: Session, process_id: str) -> tuple[Busy, ...]:
    columns = select(BusyTime.day, BusyTime.start, BusyTime.minutes, BusyTime.source, BusyTime.title)  # type: ignore[call-overload]
    rows = session.exec(columns.where(col(BusyTime.process_id) == process_id))
    found = (Busy(Span(day, start, minutes), source, title) for day, start, minutes, source, title in rows)
    return tuple(sorted(found, key=lambda busy: (busy.span, busy.source, busy.title)))


def read_work_week(session: Session) -> WorkWeek:
    firm = session.exec(select(Firm)).first()
    days_off = {row.day: row.name for row in session.exec(select(DayOff).order_by(col(DayOff.day), col(DayOff.id)))}
    if firm is None:
        return WorkWeek(days_off=days_off)
    return WorkWeek(
        first_day=firm.first_day,
        work_days=frozenset(int(digit) for digit in firm.work_days),
        works_from=firm.works_from,
        works_to=firm.works_to,
        days_off=days_off,
    )
