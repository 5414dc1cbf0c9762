"""Lessons: write one down, agree to it, replace it; and take in what a firm already has.

Each public verb is one action and one undo. What another process does with a lesson is `reusing`'s.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from datetime import date

from sqlmodel import Session, col, func, select

from gaptui.method.lessons import Evidence, LessonRow, LessonText, LessonView, from_line, lesson_code
from gaptui.method.marks import tidy_name
from gaptui.order import between
from gaptui.records.base import build
from gaptui.records.diary import DayLine
from gaptui.records.errors import ChangedMeanwhile, Invalid, NotFound
from gaptui.records.lessons import Lesson, LessonEvidence, LessonSystem
from gaptui.records.mapping import System
from gaptui.store.database import Database
from gaptui.text import clean, one_line
from gaptui.words import LessonStatus
from gaptui.workbook.diary import get_line
from gaptui.workbook.diary_reader import read_lines
from gaptui.workbook.firm_time import firm_today
from gaptui.workbook.guards import quoted
from gaptui.workbook.lesson_reader import read_lesson_rows, read_lessons
from gaptui.workbook.ownership_reader import read_ownership

_PLAIN = ("kind", "works", "step_id", "situation", "expected", "happened", "why", "advice", "role", "person")
_SAYS = ("text", "works", "advice")
"""What somebody agreed to: said differently, it is a draft again."""
_AT_ONCE = 200
"""Lessons of a file between two looks at whether somebody wants to stop."""


class Lessons:
    def __init__(self, database: Database) -> None:
        self._database = database

    # -- questions

    def rows(self) -> list[LessonRow]:
        """Every lesson of the firm as a line of a list, the oldest number first."""
        with self._database.read() as session:
            return read_lesson_rows(session)

    def whole(self, only: Collection[str] | None = None) -> list[LessonView]:
        """Lessons with everything known of them, by number: all, or those whose ids are named."""
        with self._database.read() as session:
            return read_lessons(session, only)

    def lesson(self, lesson_id: str) -> LessonView:
        """Raises `NotFound` when it is gone."""
        found = self.whole([lesson_id])
        if not found:
            raise _gone()
        return found[0]

    def of_line(self, line_id: str) -> str | None:
        """The lesson that a day's line is evidence of, the newest one."""
        with self._database.read() as session:
            found = select(LessonEvidence.lesson_id).where(LessonEvidence.line_id == line_id)
            return session.exec(found.order_by(col(LessonEvidence.id).desc())).first()

    def codes_by_line(self, process_id: str) -> dict[str, str]:
        """`L-07` by the id of the day's line that it came from, for the lines of a process."""
        found = select(LessonEvidence.line_id, Lesson.number).where(
            col(Lesson.id) == col(LessonEvidence.lesson_id), col(DayLine.id) == col(LessonEvidence.line_id)
        )
        with self._database.read() as session:
            rows = session.exec(found.where(col(DayLine.process_id) == process_id).order_by(col(Lesson.number)))
            return {line: lesson_code(number) for line, number in rows if line is not None}

    # -- verbs

    def add(
        self,
        said: LessonText,
        process_id: str | None = None,
        evidence: Sequence[Evidence] = (),
    ) -> str:
        """Write a lesson down. Returns its id. It gets the next number of the firm."""
        with self._database.write(f"Wrote down a lesson{quoted(said.text)}") as session:
            return _add(
                session,
                said,
                process_id,
                evidence,
                firm_today(session, self._database),
                _next_number(session),
                _Systems(session),
            )

    def add_from_line(self, line_id: str, said: LessonText | None = None) -> str:
        """A draft lesson of a day's line, which is its evidence. Returns its id.

        The line may be private; the lesson is not, so it is a draft until somebody agrees to it.
        """
        with self._database.read() as session:
            row = get_line(session, line_id)
            line = read_lines(session, row.process_id, only=[line_id])[0]
            process_id = row.process_id
        return self.add(said or from_line(line), process_id, [Evidence(line.day, line_id)])

    def edit(self, lesson_id: str, said: LessonText, was: LessonText) -> None:
        """Say it differently. `was` is what it was opened with: raises `ChangedMeanwhile` when it changed since.

        Its status stays; an agreed lesson that says something else is a draft again.
        """
        _check(said)
        with self._database.write(f"Changed a lesson{quoted(said.text)}") as session:
            row = _get(session, lesson_id)
            now = read_lessons(session, [lesson_id])[0].said
            if now != was:
                raise ChangedMeanwhile(now.text)
            checked = build(Lesson, number=row.number, day=row.day, text=one_line(said.text), **_fields(said))
            if row.status == LessonStatus.AGREED and any(
                getattr(row, name) != getattr(checked, name) for name in _SAYS
            ):
                row.status, row.agreed_on = LessonStatus.DRAFT, None
            row.text = checked.text
            for name in _PLAIN:
                setattr(row, name, getattr(checked, name))
            session.add(row)
            if tuple(map(tidy_name, said.systems)) != now.systems:
                for use in session.exec(select(LessonSystem).where(LessonSystem.lesson_id == lesson_id)):
                    session.delete(use)
                session.flush()
                _Systems(session).use(lesson_id, said.systems)

    def agree(self, lesson_id: str, role: str = "", person: str = "") -> None:
        """It stands: `role` says who agreed, and is the owner's where it is left out."""
        with self._database.write(f"Agreed to {self._code(lesson_id)}") as session:
            row = _get(session, lesson_id)
            owner = read_ownership(session, row.process_id or "")
            row.status, row.replaced_by = LessonStatus.AGREED, None
            if role or person:
                row.role, row.person = one_line(role), one_line(person)
            elif not row.role and not row.person:
                row.role, row.person = owner.owner_role, owner.owner
            row.agreed_on = firm_today(session, self._database)
            session.add(row)

    def make_draft(self, lesson_id: str) -> None:
        """It does not stand yet, or not any more."""
        with self._database.write(f"{self._code(lesson_id)} is a draft again") as session:
            row = _get(session, lesson_id)
            row.status, row.agreed_on, row.replaced_by = LessonStatus.DRAFT, None, None
            session.add(row)

    def replace(self, lesson_id: str, number: int) -> None:
        """Another lesson, by its number, stands in its place; it leaves normal exports and stays findable."""
        with self._database.write(f"{self._code(lesson_id)} is replaced by {lesson_code(number)}") as session:
            row = _get(session, lesson_id)
            other = session.exec(select(Lesson).where(Lesson.number == number).order_by(col(Lesson.id))).first()
            if other is None:
                raise NotFound(f"There is no lesson {lesson_code(number)}.")
            after: Lesson | None = other
            seen = set[str]()
            while after is not None and after.id not in seen:
                seen.add(after.id)
                if after.id == row.id:
                    raise Invalid(f"{lesson_code(number)} is itself replaced by this one, or is this one.")
                after = session.get(Lesson, after.replaced_by) if after.replaced_by else None
            row.status, row.replaced_by = LessonStatus.REPLACED, other.id
            session.add(row)

    def remove(self, lesson_id: str) -> None:
        """What it stood for stands for itself again."""
        with self._database.write(f"Removed {self._code(lesson_id)}") as session:
            row = _get(session, lesson_id)
            for other in session.exec(select(Lesson).where(Lesson.replaced_by == lesson_id)):
                other.status = LessonStatus.AGREED if other.agreed_on else LessonStatus.DRAFT
                other.replaced_by = None
                session.add(other)
            session.flush()
            session.delete(row)

    def take_in(
        self,
        found: Sequence[LessonText],
        source: str,
        process_id: str | None = None,
        progress: Callable[[int, int], None] | None = None,
    ) -> tuple[int, int]:
        """The lessons of a file, in one action. Returns (new ones, those that were there before it, left out).

        `progress` is told how many of how many are done, and may raise to stop: nothing is then kept.
        """
        for said in found:
            _check(said)
        label = f"Took in {len(found)} lesson{'' if len(found) == 1 else 's'} from{quoted(source)}"
        with self._database.write(label) as session:
            columns = select(Lesson.text, Lesson.situation, Lesson.advice)
            known = set(session.exec(columns).all())
            number, today, systems, added = (
                _next_number(session),
                firm_today(session, self._database),
                _Systems(session),
                0,
            )
            for place, said in enumerate(found):
                if progress is not None and place % _AT_ONCE == 0:
                    session.flush()
                    progress(place, len(found))
                checked = build(Lesson, number=1, day=today, text=one_line(said.text), **_fields(said))
                if (checked.text, checked.situation, checked.advice) in known:
                    continue
                evidence = [Evidence(said.day)] if said.day is not None else []
                _add(session, said, process_id, evidence, today, number + added, systems, source)
                added += 1
        return added, len(found) - added

    def _code(self, lesson_id: str) -> str:
        with self._database.read() as session:
            return lesson_code(_get(session, lesson_id).number)


class _Systems:
    """The systems of the firm by name; those that are new are made."""

    def __init__(self, session: Session) -> None:
        self._session = session
        rows = session.exec(select(System.name, System.id))
        self._known = {name.casefold(): id_ for name, id_ in rows}

    def use(self, lesson_id: str, names: Sequence[str]) -> None:
        order: str | None = None
        each: dict[str, str] = {}
        for name in map(tidy_name, names):
            each.setdefault(name.casefold(), name)
        for name in filter(None, each.values()):
            if name.casefold() not in self._known:
                system = build(System, name=name)
                self._session.add(system)
                self._session.flush()
                self._known[name.casefold()] = system.id
            order = between(order, None)
            id_ = self._known[name.casefold()]
            self._session.add(build(LessonSystem, lesson_id=lesson_id, system_id=id_, order=order))


def _add(
    session: Session,
    said: LessonText,
    process_id: str | None,
    evidence: Sequence[Evidence],
    today: date,
    number: int,
    systems: _Systems,
    source: str = "",
) -> str:
    _check(said)
    owner = read_ownership(session, process_id) if process_id else None
    row = build(
        Lesson,
        process_id=process_id,
        number=number,
        day=said.day or today,
        text=one_line(said.text),
        source=one_line(source),
        **_fields(said),
        status=said.status,
        agreed_on=today if said.status is LessonStatus.AGREED else None,
    )
    if owner is not None and not row.role and not row.person:
        row.role, row.person = owner.owner_role, owner.owner
    session.add(row)
    session.flush()
    systems.use(row.id, said.systems)
    for each in evidence:
        session.add(build(LessonEvidence, lesson_id=row.id, day=each.day, line_id=each.line_id))
    return row.id


def _fields(said: LessonText) -> dict[str, object]:
    return {name: getattr(said, name) for name in _PLAIN}


def _check(said: LessonText) -> None:
    if not any(letter.isprintable() and not letter.isspace() for letter in clean(said.text)):
        raise Invalid("A lesson needs its one sentence.")


def _next_number(session: Session) -> int:
    return (session.exec(select(func.max(Lesson.number))).one() or 0) + 1


def _get(session: Session, lesson_id: str) -> Lesson:
    row = session.get(Lesson, lesson_id)
    if row is None:
        raise _gone()
    return row


def _gone() -> NotFound:
    return NotFound("That lesson is gone: it was removed meanwhile. What you typed is kept.")
