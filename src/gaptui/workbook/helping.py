"""Being stuck and getting help: who helps, who was asked and when, what was answered, what solved it.

Nothing said here ever changes how long somebody has been stuck.
"""

from __future__ import annotations

from datetime import date

from sqlmodel import Session, func, select

from gaptui.method import diary
from gaptui.method.daylog import bare
from gaptui.order import between
from gaptui.records.base import build
from gaptui.records.diary import DayLine, Helper, Stuck, StuckNote
from gaptui.records.errors import Invalid, NotFound
from gaptui.store.database import Database
from gaptui.text import clean_lines, one_line
from gaptui.words import HelperKind, LineKind, Looked
from gaptui.workbook.diary_reader import read_helpers
from gaptui.workbook.firm_time import firm_today
from gaptui.workbook.guards import quoted


class Helping:
    def __init__(self, database: Database) -> None:
        self._database = database

    # -- the roster

    def helpers(self) -> tuple[diary.Helper, ...]:
        """Everybody who helps, in the order they were named."""
        with self._database.read() as session:
            return tuple(read_helpers(session).values())

    def add_helper(
        self, name: str, kind: HelperKind, *, reachable: str = "", contact: str = "", cost: float | None = None
    ) -> str:
        """Returns the id."""
        name = one_line(name)
        if not name:
            raise Invalid("Say who it is.")
        with self._database.write(f"Added a helper{quoted(name)}") as session:
            row = build(
                Helper, name=name, kind=kind, reachable=one_line(reachable), contact=one_line(contact), cost=cost
            )
            session.add(row)
            return row.id

    def edit_helper(
        self, helper_id: str, name: str, kind: HelperKind, *, reachable: str, contact: str, cost: float | None
    ) -> None:
        name = one_line(name)
        if not name:
            raise Invalid("Say who it is.")
        with self._database.write(f"Changed a helper{quoted(name)}") as session:
            row = _helper(session, helper_id)
            said = build(
                Helper, name=name, kind=kind, reachable=one_line(reachable), contact=one_line(contact), cost=cost
            )
            for field in ("name", "kind", "reachable", "contact", "cost"):
                setattr(row, field, getattr(said, field))
            session.add(row)

    def remove_helper(self, helper_id: str) -> None:
        with self._database.read() as session:
            words = quoted(_helper(session, helper_id).name)
        with self._database.write(f"Removed the helper{words}") as session:
            session.delete(_helper(session, helper_id))

    # -- one stuck item

    def describe(self, stuck_id: str, *, tried: str, sample: str, expected: str, happened: str) -> None:
        """What a helper needs to know; each may be of several lines."""
        with self._database.write(f"Described{self._question(stuck_id)}") as session:
            row = _stuck(session, stuck_id)
            row.tried, row.sample = _lines(tried), clean_lines(sample).strip("\n")
            row.expected, row.happened = _lines(expected), _lines(happened)
            session.add(row)

    def note(self, stuck_id: str, text: str, looked: Looked | None = None, minutes: int | None = None) -> str:
        """Something said of it, or where an answer was looked for and how long. Returns the id of the note."""
        text = one_line(text)
        if not text and looked is None:
            raise Invalid("Say something, or where you looked.")
        with self._database.write(f"Noted{self._question(stuck_id)}") as session:
            row = _stuck(session, stuck_id)
            note = build(
                StuckNote,
                stuck_id=stuck_id,
                process_id=row.process_id,
                at=self._database.clock(),
                looked=looked,
                minutes=minutes,
                text=text,
            )
            session.add(note)
            return note.id

    def ask(self, stuck_id: str, helper_id: str, promised_on: date | None = None) -> None:
        """A helper was asked now; `promised_on` is the day they mean to answer. Another answer is then waited for."""
        with self._database.read() as session:
            words = HelperKind(_helper(session, helper_id).kind).value
        with self._database.write(f"Asked the {words}") as session:
            row = _stuck(session, stuck_id)
            _helper(session, helper_id)
            today = firm_today(session, self._database)
            if promised_on is not None and promised_on < today:
                raise Invalid("That day is over: say when they will answer, or leave it empty.")
            row.helper_id, row.promised_on = helper_id, promised_on
            row.asked_at, row.answered_at = self._database.clock(), None
            session.add(row)

    def answer(self, stuck_id: str, answer: str) -> None:
        """What the helper said. It is not solved by that."""
        answer = _lines(answer)
        if not answer:
            raise Invalid("Write down what was answered, in a sentence.")
        with self._database.write(f"Answered{self._question(stuck_id)}") as session:
            row = _stuck(session, stuck_id)
            now = self._database.clock()
            row.answer, row.answered_at = answer, now
            row.asked_at = row.asked_at or now
            session.add(row)

    def solve(self, stuck_id: str, how: str) -> str:
        """It is solved: a line under the problems solved says how, today. Returns the id of that line."""
        how = one_line(how)
        if not how:
            raise Invalid("Say what solved it: that line is worth the most to the next team.")
        with self._database.write(f"Solved{self._question(stuck_id)}") as session:
            row = _stuck(session, stuck_id)
            if row.solved_at is not None:
                raise Invalid("It is solved already.")
            asked = session.get(DayLine, stuck_id)
            assert asked is not None
            now = self._database.clock()
            row.solved_at = now
            session.add(row)
            day = firm_today(session, self._database)
            newest = select(func.max(DayLine.order)).where(DayLine.process_id == row.process_id, DayLine.day == day)
            line = build(
                DayLine,
                process_id=row.process_id,
                day=day,
                order=between(session.exec(newest).one(), None),
                kind=LineKind.PROBLEM,
                text=asked.text,
                then=how,
                step_id=asked.step_id,
                private=asked.private,
            )
            session.add(line)
            return line.id

    def reopen(self, stuck_id: str) -> None:
        """It was not solved after all; its age counts from the first day again."""
        with self._database.write(f"Stuck again{self._question(stuck_id)}") as session:
            row = _stuck(session, stuck_id)
            row.solved_at = None
            session.add(row)

    def _question(self, stuck_id: str) -> str:
        with self._database.read() as session:
            line = session.get(DayLine, stuck_id)
            return quoted(bare(line.text)) if line is not None and not line.private else ""


def _stuck(session: Session, stuck_id: str) -> Stuck:
    row = session.get(Stuck, stuck_id)
    if row is None:
        raise NotFound("That stuck item is gone: it was removed meanwhile. What you typed is kept.")
    return row


def _helper(session: Session, helper_id: str) -> Helper:
    row = session.get(Helper, helper_id)
    if row is None:
        raise NotFound("That helper is gone: somebody removed them meanwhile.")
    return row


def _lines(text: str) -> str:
    return clean_lines(text).strip()
