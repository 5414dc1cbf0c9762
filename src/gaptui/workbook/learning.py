"""Learning cycles: a concept is applied at once, put right, and only then comes the next one.

The line that says what was learned is written in `diary`; here is what becomes of it.
"""

from __future__ import annotations

from sqlmodel import Session, col, select

from gaptui.records.diary import Cycle, DayLine
from gaptui.records.errors import Invalid, NotFound
from gaptui.records.process import Process
from gaptui.store.database import Database
from gaptui.text import one_line
from gaptui.workbook.firm_time import firm_today
from gaptui.workbook.guards import quoted


class Learning:
    def __init__(self, database: Database) -> None:
        self._database = database

    def apply(self, cycle_id: str, what: str) -> None:
        """It was applied to its step: `what` says how. Raises `Invalid` where the line names no step."""
        what = _said(what, "Say what it was applied to, in a few words.")
        with self._database.write(f"Applied{self._concept(cycle_id)}") as session:
            cycle = _open(session, cycle_id)
            line = session.get(DayLine, cycle_id)
            if line is None or line.step_id is None:
                raise Invalid("Learned is done only at a mapped step: edit the line and end it with -> and its number.")
            cycle.applied, cycle.applied_on = what, firm_today(session, self._database)
            session.add(cycle)

    def trouble(self, cycle_id: str, what: str) -> None:
        """What had to be put right when it was applied, or that nothing had to be."""
        what = _said(what, "Say what had to be put right, or: nothing.")
        with self._database.write(f"Put right{self._concept(cycle_id)}") as session:
            cycle = _open(session, cycle_id)
            if cycle.applied_on is None:
                raise Invalid("It is not applied yet: say first what it was applied to.")
            cycle.troubled, cycle.troubled_on = what, firm_today(session, self._database)
            session.add(cycle)

    def close(self, cycle_id: str, next_: str) -> None:
        """The cycle is done; `next_` says what is learned next. May be empty."""
        with self._database.write(f"Closed the cycle{self._concept(cycle_id)}") as session:
            cycle = _open(session, cycle_id)
            if cycle.applied_on is None:
                raise Invalid("It is not applied yet: say what it was applied to, or drop it with a reason.")
            cycle.next, cycle.closed_on = one_line(next_), firm_today(session, self._database)
            session.add(cycle)

    def drop(self, cycle_id: str, because: str) -> None:
        """It will not be applied, because."""
        because = _said(because, "Say why it is dropped: that is a lesson too.")
        with self._database.write(f"Dropped{self._concept(cycle_id)}") as session:
            cycle = _open(session, cycle_id)
            if cycle.applied_on is not None:
                raise Invalid("It was applied already: close it instead.")
            cycle.dropped_because, cycle.closed_on = because, firm_today(session, self._database)
            session.add(cycle)

    def _concept(self, cycle_id: str) -> str:
        with self._database.read() as session:
            line = session.get(DayLine, cycle_id)
            return quoted(line.text) if line is not None and not line.private else ""


def check_next_concept(session: Session, process: Process, line_id: str, because: str) -> str:
    """Whether another concept may be begun; returns the reason that is kept where the map is not complete.

    Raises `Invalid` while one waits to be applied, and before the map is complete where no reason is given.
    """
    waiting = select(Cycle, DayLine.text).where(
        col(Cycle.process_id) == process.id,
        col(Cycle.id) != line_id,
        col(Cycle.applied_on).is_(None),
        col(Cycle.closed_on).is_(None),
        col(DayLine.id) == col(Cycle.id),
    )
    found = session.exec(waiting).first()
    if found is not None:
        raise Invalid(f"First apply{quoted(found[1])}, or drop it: one at a time.")
    because = one_line(because)
    if process.mapped_on is None and not because:
        raise Invalid("The map is not complete yet, and learning without a target fades: say why it cannot wait.")
    return because if process.mapped_on is None else ""


def _open(session: Session, cycle_id: str) -> Cycle:
    cycle = session.get(Cycle, cycle_id)
    if cycle is None:
        raise NotFound("That learning cycle is gone: it was removed meanwhile.")
    if cycle.closed_on is not None:
        raise Invalid("This learning cycle is closed: write the next one as /learned.")
    return cycle


def _said(text: str, missing: str) -> str:
    text = one_line(text)
    if not text:
        raise Invalid(missing)
    return text
