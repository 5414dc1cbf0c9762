"""The clock of the audit in which the candidates are found: begin, pause, go on, end. It only runs forward."""

from __future__ import annotations

from sqlmodel import Session, col, select

from gaptui.records.base import build
from gaptui.records.errors import Invalid
from gaptui.records.mapping import AuditClock
from gaptui.store.database import Database
from gaptui.workbook import running_clock
from gaptui.workbook.firm_time import firm_today


class Auditing:
    """None of these is an action: undo must not turn back a clock."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def begin(self) -> None:
        """Let a new clock run. Raises `Invalid` while one is under way."""
        now = self._database.clock()
        with self._database.jot() as session:
            clock = newest_audit(session)
            if clock is not None and clock.ended_on is None:
                raise Invalid("An audit is under way: go on with it, or end it first.")
            session.add(build(AuditClock, running_since=now, seen_at=now))

    def pause(self) -> None:
        """Stop the clock. Already stopped is fine."""
        with self._database.jot() as session:
            running_clock.stop(_open(session), self._database.clock())

    def go_on(self) -> None:
        with self._database.jot() as session:
            running_clock.run(_open(session), self._database.clock())

    def beat(self) -> None:
        """Say that the clock is being watched: after a kill, time counts up to the last beat."""
        with self._database.jot() as session:
            clock = newest_audit(session)
            if clock is not None:
                running_clock.beat(clock, self._database.clock())

    def end(self) -> None:
        """It is over; its time stays to be seen."""
        with self._database.jot() as session:
            clock = _open(session)
            running_clock.stop(clock, self._database.clock())
            clock.ended_on = firm_today(session, self._database)

    def stop_abandoned(self) -> None:
        """Stop a clock that a killed program left running, at the last moment it was seen."""
        with self._database.jot() as session:
            running_clock.stop_abandoned(session, AuditClock, self._database.clock())


def newest_audit(session: Session) -> AuditClock | None:
    """The audit that counts: the one under way, else the last that ended; None where none was begun."""
    order = col(AuditClock.ended_on).is_not(None), col(AuditClock.ended_on).desc(), col(AuditClock.id).desc()
    return session.exec(select(AuditClock).order_by(*order)).first()


def _open(session: Session) -> AuditClock:
    clock = newest_audit(session)
    if clock is None or clock.ended_on is not None:
        raise Invalid("No audit is under way.")
    return clock
