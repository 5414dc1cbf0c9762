"""The sittings of a process and their clock: start, pause, go on, end.

Starting and ending are actions and can be undone; the clock itself only runs forward.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session, col, select

from gaptui.records.base import build
from gaptui.records.errors import Invalid, NotFound
from gaptui.records.mapping import Sitting, SittingClock
from gaptui.store.database import Database
from gaptui.text import one_line
from gaptui.workbook import running_clock
from gaptui.workbook.guards import get_process

_ABOVE = ("manager", "head", "director", "owner", "lead", "chief", "boss", "supervisor", "partner", "ceo", "vp")


@dataclass(frozen=True, slots=True)
class SittingView:
    """The newest sitting of a process. `used_seconds` adds up all of them, up to `as_of`."""

    id: str
    doer: str
    doer_role: str
    facilitator: str
    planned_minutes: int
    used_seconds: int
    used_before: int
    """Seconds of the earlier sittings, which are part of `used_seconds`."""
    running: bool
    open: bool
    count: int
    as_of: datetime

    def used_at(self, now: datetime) -> int:
        """Seconds used at a later instant, without asking the file."""
        return self.used_seconds + (int((now - self.as_of).total_seconds()) if self.running else 0)


def sounds_like_a_boss(role: str) -> bool:
    """Whether a role sounds like somebody above the work, so that one asks who really does it."""
    return any(word in _ABOVE for word in role.casefold().replace("-", " ").split())


class Sittings:
    def __init__(self, database: Database) -> None:
        self._database = database

    def current(self, process_id: str) -> SittingView | None:
        """The newest sitting of a process, open or ended; None when nobody sat down yet."""
        now = self._database.clock()
        with self._database.read() as session:
            rows = _rows(session, process_id)
            if not rows:
                return None
            clocks = [session.get(SittingClock, row.id) or SittingClock(id=row.id) for row in rows]
        last = rows[-1]
        return SittingView(
            id=last.id,
            doer=last.doer,
            doer_role=last.doer_role,
            facilitator=last.facilitator,
            planned_minutes=last.planned_minutes,
            used_seconds=sum(running_clock.used(clock, now) for clock in clocks),
            used_before=sum(running_clock.used(clock, now) for clock in clocks[:-1]),
            running=clocks[-1].running_since is not None,
            open=last.ended_at is None,
            count=len(rows),
            as_of=now,
        )

    def start(
        self, process_id: str, *, doer: str, doer_role: str, facilitator: str = "", planned_minutes: int = 150
    ) -> str:
        """Begin a sitting with the person who does the work, and let its clock run. Returns its id.

        Raises `Invalid` without the doer's name and role, or while another sitting is open.
        """
        doer, doer_role, facilitator = (one_line(text) for text in (doer, doer_role, facilitator))
        if not doer or not doer_role:
            raise Invalid("Who does this work? Both the name and the role are needed.")
        if not 30 <= planned_minutes <= 600:
            raise Invalid("A sitting is planned for two to three hours; half an hour to ten hours can be entered.")
        now = self._database.clock()
        with self._database.write(f"Started a sitting with the {doer_role}") as session:
            get_process(session, process_id)
            if any(row.ended_at is None for row in _rows(session, process_id)):
                raise Invalid("A sitting is open already: go on with it, or end it first.")
            sitting = build(
                Sitting,
                process_id=process_id,
                doer=doer,
                doer_role=doer_role,
                facilitator=facilitator,
                planned_minutes=planned_minutes,
                started_at=now,
            )
            session.add(sitting)
            session.add(build(SittingClock, id=sitting.id, running_since=now, seen_at=now))
            return sitting.id

    def end(self, sitting_id: str) -> None:
        """Close a sitting; its time is kept, and another one can go on another day."""
        self.pause(sitting_id)
        with self._database.write("Ended the sitting") as session:
            sitting = _get(session, sitting_id)
            sitting.ended_at = self._database.clock()
            session.add(sitting)

    def pause(self, sitting_id: str) -> None:
        """Stop the clock. Already stopped is fine."""
        with self._database.jot() as session:
            clock = session.get(SittingClock, sitting_id)
            if clock is not None:
                running_clock.stop(clock, self._database.clock())
                session.add(clock)

    def go_on(self, sitting_id: str) -> None:
        """Let the clock of an open sitting run again."""
        now = self._database.clock()
        with self._database.jot() as session:
            if _get(session, sitting_id).ended_at is not None:
                raise Invalid("This sitting has ended: start another one.")
            clock = session.get(SittingClock, sitting_id) or SittingClock(id=sitting_id)
            running_clock.run(clock, now)
            session.add(clock)

    def beat(self, sitting_id: str) -> None:
        """Say that the clock is being watched: after a kill, time counts up to the last beat."""
        with self._database.jot() as session:
            clock = session.get(SittingClock, sitting_id)
            if clock is not None:
                running_clock.beat(clock, self._database.clock())
                session.add(clock)

    def stop_abandoned(self) -> None:
        """Stop clocks that a killed program left running, at the last moment it was seen."""
        with self._database.jot() as session:
            running_clock.stop_abandoned(session, SittingClock, self._database.clock())


def _rows(session: Session, process_id: str) -> list[Sitting]:
    found = select(Sitting).where(Sitting.process_id == process_id)
    return list(session.exec(found.order_by(col(Sitting.started_at), col(Sitting.id))))


def _get(session: Session, sitting_id: str) -> Sitting:
    sitting = session.get(Sitting, sitting_id)
    if sitting is None:
        raise NotFound("That sitting is gone: it was taken back meanwhile.")
    return sitting
