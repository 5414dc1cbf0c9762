"""What stands in the way of protected hours: the owner's busy times, days off, the firm's working hours.

Each verb is one action and one undo. It knows no file of a calendar.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from datetime import date

from sqlmodel import select

from gaptui.method.blocks import DAY_MINUTES, EARLIEST, LATEST, Busy, Span, day_text
from gaptui.records.base import build
from gaptui.records.deployment import BusyTime, DayOff
from gaptui.records.errors import Invalid, NotFound
from gaptui.records.firm import Firm
from gaptui.store.database import Database
from gaptui.text import clean, one_line
from gaptui.workbook.guards import get_process

_AT_ONCE = 500
"""Busy times written between two words about progress."""


class Availability:
    def __init__(self, database: Database) -> None:
        self._database = database

    # -- busy times

    def take_busy(
        self,
        process_id: str,
        source: str,
        busy: Iterable[Busy],
        progress: Callable[[int, int], None] | None = None,
    ) -> tuple[int, int]:
        """Replace what is known from this source. Returns how many are new, and how many are gone.

        The same file again changes nothing. `progress` may raise to stop; nothing is then changed.
        """
        source = one_line(source) or "a calendar"
        with self._database.write(f"Read busy times from {source}") as session:
            get_process(session, process_id)
            rows = session.exec(
                select(BusyTime).where(BusyTime.process_id == process_id, BusyTime.source == source)
            ).all()
            wanted = Counter((each.span, clean(each.title)) for each in busy)
            gone = 0
            for row in rows:
                key = (Span(row.day, row.start, row.minutes), row.title)
                if wanted[key] > 0:
                    wanted[key] -= 1
                else:
                    session.delete(row)
                    gone += 1
            new = list(wanted.elements())
            for number, (span, title) in enumerate(new):
                if span.end > DAY_MINUTES or not EARLIEST <= span.day <= LATEST:
                    raise Invalid("A busy time ends on the day it begins, in this century. Nothing was changed.")
                if progress is not None and number % _AT_ONCE == 0:
                    session.flush()
                    progress(number, len(new))
                session.add(
                    build(
                        BusyTime,
                        process_id=process_id,
                        day=span.day,
                        start=span.start,
                        minutes=span.minutes,
                        source=source,
                        title=title,
                    )
                )
        return len(new), gone

    def forget_busy(self, process_id: str) -> int:
        """Forget every busy time of a process. Returns how many there were."""
        with self._database.write("Forgot the busy times") as session:
            rows = session.exec(select(BusyTime).where(BusyTime.process_id == process_id)).all()
            for row in rows:
                session.delete(row)
        return len(rows)

    # -- the firm's week

    def set_week(self, *, first_day: int, work_days: frozenset[int], works_from: int, works_to: int) -> None:
        """With which day weeks begin, on which days and in which hours (minutes after midnight) the firm works."""
        if works_from >= works_to:
            raise Invalid("Working hours end after they begin: write 9-17.")
        if not work_days:
            raise Invalid("Say at least one working day.")
        with self._database.write("Changed the firm's week") as session:
            firm = session.exec(select(Firm)).first()
            if firm is None:
                raise NotFound("This workbook has no firm.")
            digits = "".join(str(day) for day in sorted(work_days))
            checked = build(
                Firm, name=firm.name, first_day=first_day, work_days=digits, works_from=works_from, works_to=works_to
            )
            for name in ("first_day", "work_days", "works_from", "works_to"):
                setattr(firm, name, getattr(checked, name))
            session.add(firm)

    def turn_day_off(self, day: date, name: str = "") -> bool:
        """Make a day one on which the firm does not work, or take that back. Returns whether it is off now."""
        with self._database.read() as session:
            off = session.exec(select(DayOff).where(DayOff.day == day)).first() is None
        with self._database.write(f"{day_text(day)} is {'a day off' if off else 'a working day again'}") as session:
            rows = session.exec(select(DayOff).where(DayOff.day == day)).all()
            if off and not rows:
                session.add(build(DayOff, day=day, name=one_line(name)))
            for row in () if off else rows:
                session.delete(row)
        return off
