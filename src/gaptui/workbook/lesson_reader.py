"""Reads lessons as plain values: whole ones, and the rows of a list. It changes nothing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable

from sqlalchemy import ColumnElement
from sqlmodel import Session, col, select

from gaptui.method.lessons import Evidence, LessonRow, LessonText, LessonView, ReuseView
from gaptui.records.lessons import Lesson, LessonEvidence, LessonSystem, Reuse
from gaptui.records.mapping import System
from gaptui.records.process import Process
from gaptui.words import LessonKind, LessonStatus
from gaptui.workbook.diary_reader import StepNames, read_step_names

_AT_ONCE = 500
"""Ids in one query."""


def read_lesson_rows(session: Session) -> list[LessonRow]:
    """Every lesson as a line of a list, the oldest number first: only the columns that are shown."""
    names = dict(session.exec(select(Process.id, Process.name)).all())
    shown = (Lesson.id, Lesson.number, Lesson.text, Lesson.kind, Lesson.works, Lesson.status, Lesson.process_id)
    columns = select(*shown, Lesson.replaced_by)  # type: ignore[call-overload]
    rows = session.exec(columns.order_by(col(Lesson.number), col(Lesson.id)))
    kinds, statuses = {kind.value: kind for kind in LessonKind}, {status.value: status for status in LessonStatus}
    return [
        LessonRow(id_, number, text, kinds[kind], works, statuses[status], names.get(process, ""), process, instead)
        for id_, number, text, kind, works, status, process, instead in rows
    ]


def read_lessons(session: Session, only: Collection[str] | None = None) -> list[LessonView]:
    """Whole lessons by number: all, or those whose ids are named; ids that are gone are left out."""
    if only is not None and len(only) > _AT_ONCE:
        some = list(only)
        found = [
            lesson for at in range(0, len(some), _AT_ONCE) for lesson in read_lessons(session, some[at : at + _AT_ONCE])
        ]
        return sorted(found, key=lambda lesson: (lesson.number, lesson.id))
    rows = session.exec(select(Lesson).where(*_of(Lesson.id, only)).order_by(col(Lesson.number), col(Lesson.id))).all()
    processes = dict(session.exec(select(Process.id, Process.name)).all())
    steps = {id_: read_step_names(session, id_) for id_ in {row.process_id for row in rows if row.step_id} if id_}
    numbered = dict(session.exec(select(Lesson.id, Lesson.number).where(col(Lesson.id).in_(_replacing(rows)))).all())
    systems = _systems(session, only)
    evidence = _evidence(session, only)
    reuses = _reuses(session, only, processes)
    return [
        LessonView(
            id=row.id,
            number=row.number,
            said=_said(row, tuple(systems.get(row.id, ()))),
            day=row.day,
            process_id=row.process_id,
            process=processes.get(row.process_id or "", ""),
            step=steps.get(row.process_id or "", _NO_STEPS).words(row.step_id),
            replaced_by=numbered.get(row.replaced_by or ""),
            agreed_on=row.agreed_on,
            source=row.source,
            evidence=tuple(evidence.get(row.id, ())),
            reuses=tuple(reuses.get(row.id, ())),
        )
        for row in rows
    ]


_NO_STEPS = StepNames({}, {})


def _said(row: Lesson, systems: tuple[str, ...]) -> LessonText:
    return LessonText(
        text=row.text,
        kind=LessonKind(row.kind),
        works=row.works,
        step_id=row.step_id,
        systems=systems,
        situation=row.situation,
        expected=row.expected,
        happened=row.happened,
        why=row.why,
        advice=row.advice,
        role=row.role,
        person=row.person,
        status=LessonStatus(row.status),
        day=row.day,
    )


def _replacing(rows: Iterable[Lesson]) -> list[str]:
    return [row.replaced_by for row in rows if row.replaced_by]


def _of(column: str, only: Collection[str] | None) -> list[ColumnElement[bool]]:
    return [] if only is None else [col(column).in_(only)]


def _systems(session: Session, only: Collection[str] | None) -> dict[str, list[str]]:
    uses = select(LessonSystem.lesson_id, System.name).where(col(System.id) == col(LessonSystem.system_id))
    found: dict[str, list[str]] = defaultdict(list)
    ordered = uses.where(*_of(LessonSystem.lesson_id, only)).order_by(col(LessonSystem.order), col(LessonSystem.id))
    for lesson, name in session.exec(ordered):
        found[lesson].append(name)
    return found


def _evidence(session: Session, only: Collection[str] | None) -> dict[str, list[Evidence]]:
    found: dict[str, list[Evidence]] = defaultdict(list)
    rows = select(LessonEvidence).where(*_of(LessonEvidence.lesson_id, only))
    for row in session.exec(rows.order_by(col(LessonEvidence.day), col(LessonEvidence.id))):
        found[row.lesson_id].append(Evidence(row.day, row.line_id))
    return found


def _reuses(session: Session, only: Collection[str] | None, processes: dict[str, str]) -> dict[str, list[ReuseView]]:
    found: dict[str, list[ReuseView]] = defaultdict(list)
    rows = select(Reuse).where(*_of(Reuse.lesson_id, only))
    for row in session.exec(rows.order_by(col(Reuse.day), col(Reuse.id))):
        process = processes.get(row.process_id, "")
        found[row.lesson_id].append(ReuseView(row.process_id, process, row.used, row.because, row.helped))
    return found
