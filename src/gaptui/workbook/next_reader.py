"""Reads what the Next line rests on, for one process and for the firm. It changes nothing."""

from __future__ import annotations

from sqlmodel import Session, col, select

from gaptui.method.next_step import NextStep, ProcessState, firm_next, process_next
from gaptui.records.deployment import BlockedTime
from gaptui.records.process import Process
from gaptui.words import BlockState, Phase, Standing
from gaptui.workbook.guards import get_process
from gaptui.workbook.ownership_reader import read_ownership
from gaptui.workbook.pick_reader import read_answers


def read_process_next(session: Session, process_id: str) -> NextStep:
    """Raises `NotFound` when the process is gone."""
    return process_next(_state(session, get_process(session, process_id)))


def read_firm_next(session: Session) -> NextStep:
    return firm_next(list(read_states(session).values()))


def read_states(session: Session) -> dict[str, ProcessState]:
    """What the Next lines of all processes rest on, by id, in their order."""
    rows = session.exec(select(Process).order_by(col(Process.order), col(Process.id))).all()
    return {row.id: _state(session, row) for row in rows}


def _state(session: Session, row: Process) -> ProcessState:
    """Only what its rung needs is read: a map may have thousands of steps."""
    one, phase = row.standing == Standing.THE_ONE, Phase(row.phase)
    begun = row.standing in (Standing.THE_ONE, Standing.CANDIDATE)
    percent: int | None = None
    if begun and phase is Phase.PICKED:
        from gaptui.workbook.map_reader import read_coverage

        found = read_coverage(session, row.id).get(row.id)
        percent = None if found is None else found.percent
    to_own = begun and phase in (Phase.MAPPED, Phase.OWNED)
    return ProcessState(
        id=row.id,
        name=row.name,
        standing=Standing(row.standing),
        phase=phase,
        open_answers=0 if one else len(read_answers(session, row).open),
        percent=percent,
        owned=to_own and read_ownership(session, row.id).owned,
        planned=to_own and has_hours(session, row.id),
        ended_on=row.ended_on,
    )


def has_hours(session: Session, process_id: str) -> bool:
    """Whether hours are protected for a process."""
    blocks = select(BlockedTime.id).where(BlockedTime.process_id == process_id, BlockedTime.state != BlockState.SIDE)
    return session.exec(blocks.limit(1)).first() is not None
