"""Lessons that come back: which fit another process, a step, a question or a try, and what was done with them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import ColumnElement
from sqlmodel import Session, col, func, select

from gaptui.method.lesson_match import Asked, Match, Shelf
from gaptui.method.lessons import HELPED, lesson_code
from gaptui.method.process_map import MapStep
from gaptui.records.base import build
from gaptui.records.errors import Invalid, NotFound
from gaptui.records.lessons import Lesson, Reuse
from gaptui.records.process import Process
from gaptui.store.database import Database
from gaptui.text import one_line
from gaptui.words import LessonStatus, NoteKind, Phase
from gaptui.workbook.firm_time import firm_today
from gaptui.workbook.guards import get_process
from gaptui.workbook.ladder import stand_on
from gaptui.workbook.lesson_reader import read_lessons
from gaptui.workbook.map_reader import read_steps

_ON_THE_SHELF = 1_000
"""Lessons that are looked at beside the work: enough for any firm, and soon read."""


class Reusing:
    def __init__(self, database: Database) -> None:
        self._database = database

    # -- questions

    def coming_back(self, process_id: str) -> list[Match]:
        """The agreed lessons of other processes, those that share systems or words with this one first."""
        with self._database.read() as session:
            name = get_process(session, process_id).name
            steps = read_steps(session, process_id)
            asked = asked_of(steps, name)
            return Shelf(read_lessons(session, _ids_of_others(session, process_id))).ranked(asked)

    def unanswered(self, process_id: str) -> int:
        """How many agreed lessons of other processes this one has not answered yet."""
        with self._database.read() as session:
            answered = select(Reuse.lesson_id).where(Reuse.process_id == process_id)
            others = select(func.count()).select_from(Lesson).where(*_of_others(process_id))
            return session.exec(others.where(col(Lesson.id).not_in(answered))).one()

    def answered(self, process_id: str) -> frozenset[str]:
        """Ids of the lessons that this process uses, or said why it can't."""
        with self._database.read() as session:
            return frozenset(session.exec(select(Reuse.lesson_id).where(Reuse.process_id == process_id)))

    def shelf(self) -> Shelf:
        """The agreed lessons of the firm, made ready to be matched with the work; the newest thousand."""
        with self._database.read() as session:
            found = select(Lesson.id).where(Lesson.status == LessonStatus.AGREED)
            agreed = session.exec(found.order_by(col(Lesson.number).desc()).limit(_ON_THE_SHELF)).all()
            return Shelf(read_lessons(session, agreed))

    # -- verbs

    def use(self, lesson_id: str, process_id: str) -> None:
        """This process uses the lesson."""
        self._answer(lesson_id, process_id, used=True, because="")

    def leave(self, lesson_id: str, process_id: str, because: str) -> None:
        """It does not apply here, because."""
        because = one_line(because)
        if not because:
            raise Invalid("Say why it does not apply here: the process after this one will ask the same.")
        self._answer(lesson_id, process_id, used=False, because=because)

    def say_helped(self, lesson_id: str, process_id: str, helped: int) -> None:
        """Whether a used lesson helped: 0 not, 1 a little, 2 a lot."""
        if helped not in range(len(HELPED)):
            raise Invalid("Say 0, 1 or 2: not, a little, a lot.")
        with self._database.write(f"{self._code(lesson_id)}: {HELPED[helped]}") as session:
            row = _reuse(session, lesson_id, process_id)
            if row is None or not row.used:
                raise Invalid("Only a lesson that was used can have helped.")
            row.helped = helped
            session.add(row)

    def forget(self, lesson_id: str, process_id: str) -> None:
        """The answer is taken away: the lesson is asked about again."""
        with self._database.write(f"{self._code(lesson_id)} is open again") as session:
            row = _reuse(session, lesson_id, process_id)
            if row is not None:
                session.delete(row)

    def _answer(self, lesson_id: str, process_id: str, *, used: bool, because: str) -> None:
        code = self._code(lesson_id)
        with self._database.write(f"{code} is used" if used else f"{code} does not apply here") as session:
            get_process(session, process_id)
            row = _reuse(session, lesson_id, process_id)
            if row is None:
                row = build(
                    Reuse,
                    lesson_id=lesson_id,
                    process_id=process_id,
                    used=used,
                    because=because,
                    day=firm_today(session, self._database),
                )
            else:
                row.used, row.because, row.day = used, because, firm_today(session, self._database)
                row.helped = row.helped if used else None
            session.add(row)
            if used:
                self._climb(session, lesson_id)

    def _climb(self, session: Session, lesson_id: str) -> None:
        """The process that a used lesson comes from stands on the last rung, once it was documented."""
        lesson = session.get(Lesson, lesson_id)
        process = session.get(Process, lesson.process_id) if lesson is not None and lesson.process_id else None
        if process is not None and process.phase == Phase.DOCUMENTED:
            stand_on(process, Phase.REUSED, firm_today(session, self._database))
            session.add(process)

    def _code(self, lesson_id: str) -> str:
        with self._database.read() as session:
            row = session.get(Lesson, lesson_id)
            if row is None:
                raise NotFound("That lesson is gone: it was removed meanwhile.")
            return lesson_code(row.number)


def asked_of(steps: Iterable[MapStep], name: str = "") -> Asked:
    """What a process, or one step of it, is about: its systems, and the words of its steps and patterns."""
    texts, systems = [name], set[str]()
    for step in steps:
        texts += [step.text, *(note.text for note in step.notes_of(NoteKind.PATTERN))]
        systems |= set(step.all_systems)
    return Asked.of(texts, systems)


def _of_others(process_id: str) -> tuple[ColumnElement[bool], ...]:
    """The agreed lessons that were not learned in this process."""
    return col(Lesson.status) == LessonStatus.AGREED, col(Lesson.process_id).is_distinct_from(process_id)


def _ids_of_others(session: Session, process_id: str) -> Sequence[str]:
    return session.exec(select(Lesson.id).where(*_of_others(process_id))).all()


def _reuse(session: Session, lesson_id: str, process_id: str) -> Reuse | None:
    return session.exec(select(Reuse).where(Reuse.lesson_id == lesson_id, Reuse.process_id == process_id)).first()
