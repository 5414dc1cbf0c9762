"""Reads the map of a process as plain values: only the columns that are shown, in one query a table.

It changes nothing. Cost grows with the steps asked for, not with the size of the workbook.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from sys import intern
from typing import Any

from sqlalchemy import ColumnElement, case, func, literal, or_
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, select

from gaptui.method.completeness import Coverage
from gaptui.method.marks import Often
from gaptui.method.ownership import is_experiment
from gaptui.method.process_map import (
    Factors,
    MapAnswer,
    MapDecision,
    MapException,
    MapNote,
    MapParked,
    MapStep,
    MapSystem,
    ProcessMap,
    in_reading_order,
)
from gaptui.records.errors import NotFound
from gaptui.records.firm import Firm
from gaptui.records.mapping import Answer, Decision, Note, Parked, Sitting, Step, StepException, System, SystemUse
from gaptui.records.process import Process
from gaptui.words import Help, Mark, NewWay, NoteKind, Phase, Signal, WentTo
from gaptui.workbook.ownership_reader import read_ownership


def read_map(session: Session, process_id: str) -> ProcessMap:
    """The whole map. Raises `NotFound` when the process is gone."""
    process = session.get(Process, process_id)
    if process is None:
        raise NotFound("This process is no longer in the workbook.")
    roles = session.exec(
        select(Sitting.doer_role).where(Sitting.process_id == process_id).order_by(col(Sitting.started_at))
    )
    return ProcessMap(
        id=process.id,
        name=process.name,
        starts_when=process.starts_when,
        ends_when=process.ends_when,
        claimed_minutes=process.claimed_minutes,
        cycles_a_week=process.cycles_a_week,
        draft=process.mapped_on is None,
        experiment=is_experiment(Phase(process.phase), read_ownership(session, process_id)),
        doers=tuple(dict.fromkeys(roles)),
        steps=tuple(in_reading_order(read_steps(session, process_id))),
        parked=read_parked(session, process_id),
        systems=read_systems(session),
        factors=read_factors(session),
    )


def read_steps(session: Session, process_id: str, only: Collection[str] | None = None) -> list[MapStep]:
    """The steps of a process, or only those whose ids are named, in no order. Ids not found are left out."""
    if only is not None and len(only) > 200:
        return [step for step in read_steps(session, process_id) if step.id in only]
    systems = _systems(session, _of(SystemUse, process_id, only))
    notes = _notes(session, _of(Note, process_id, only), systems)
    decisions = _decisions(session, process_id, only)
    exceptions = _exceptions(session, _of(StepException, process_id, only), systems)
    where = [col(Step.process_id) == process_id]
    if only is not None:
        where.append(col(Step.id).in_(only))
    columns = (
        Step.id,
        Step.order,
        Step.text,
        Step.parent_id,
        Step.role,
        Step.minutes,
        Step.timed,
        Step.no_inputs,
        Step.no_decisions,
        Step.no_exceptions,
        Step.no_systems,
        Step.repeats,
        Step.copied,
        Step.same_analysis,
        Step.help,
    )
    rows = _rows(session, *columns, where=where, order=())
    return [
        MapStep(
            id=row[0],
            order=row[1],
            text=row[2],
            parent_id=row[3],
            role=intern(row[4]),
            minutes=row[5],
            timed=row[6],
            systems=tuple(systems.get((row[0], None), ())),
            notes=tuple(notes.get(row[0], ())),
            decisions=tuple(decisions.get(row[0], ())),
            exceptions=tuple(exceptions.get(row[0], ())),
            none=_NONE if not any(row[7:11]) else frozenset(m for m, said in zip(Mark, row[7:11], strict=True) if said),
            signals=_NO_SIGNALS
            if not any(row[11:14])
            else frozenset(signal for signal, on in zip(Signal, row[11:14], strict=True) if on),
            help=Help(row[14]) if row[14] else None,
        )
        for row in rows
    ]


def read_weights(session: Session, process_id: str) -> list[MapStep]:
    """The steps of a process with what the potential is computed from, minutes, letter and exceptions, in no order."""
    exceptions = _exceptions(session, _of(StepException, process_id, None), {})
    where = [col(Step.process_id) == process_id]
    return [
        MapStep(
            id=row[0],
            order="",
            text="",
            parent_id=row[1],
            minutes=row[2],
            help=Help(row[3]) if row[3] else None,
            exceptions=tuple(exceptions.get(row[0], ())),
        )
        for row in _rows(session, Step.id, Step.parent_id, Step.minutes, Step.help, where=where, order=())
    ]


def read_coverage(session: Session, process_id: str | None = None) -> dict[str, Coverage]:
    """How much of each process, or of the one named, has been asked, by its id.

    Counted in the file, whatever the size of the maps; a process without steps is left out.
    """
    below = aliased(Step)
    found = (
        (Step.no_inputs, select(Note.id).where(Note.step_id == Step.id, Note.kind == NoteKind.INPUT)),
        (Step.no_decisions, select(Decision.id).where(Decision.step_id == Step.id)),
        (Step.no_exceptions, select(StepException.id).where(StepException.step_id == Step.id)),
        (Step.no_systems, select(SystemUse.id).where(SystemUse.step_id == Step.id)),
    )
    asked: ColumnElement[int] = literal(0)
    for none, some in found:
        asked = asked + case((or_(col(none), some.exists()), 1), else_=0)
    counted = select(col(Step.process_id), func.count(), func.sum(asked))
    if process_id is not None:
        counted = counted.where(col(Step.process_id) == process_id)
    rows = session.execute(
        counted.where(~select(below.id).where(below.parent_id == Step.id).exists()).group_by(col(Step.process_id))
    )
    return {process: Coverage(count_asked, count * len(Mark)) for process, count, count_asked in rows}


def read_parked(session: Session, process_id: str) -> tuple[MapParked, ...]:
    rows = session.exec(
        select(Parked).where(Parked.process_id == process_id).order_by(col(Parked.order), col(Parked.id))
    )
    return tuple(MapParked(row.id, row.text, WentTo(row.went) if row.went else None) for row in rows)


def read_systems(session: Session) -> tuple[MapSystem, ...]:
    """Every system of the firm, by name."""
    columns = (System.id, System.name, System.kind, System.login, System.way_out)
    rows = _rows(session, *columns, where=(), order=(System.name, System.id))
    return tuple(MapSystem(*row) for row in rows)


def read_factors(session: Session) -> Factors:
    found = session.exec(select(Firm)).first()
    return Factors(found.draft_share, found.alone_share) if found else Factors()


_NONE: frozenset[Mark] = frozenset()
_NO_SIGNALS: frozenset[Signal] = frozenset()
_Systems = dict[tuple[str, str | None], list[str]]


def _of(
    kind: type[Note] | type[Decision] | type[Answer] | type[StepException] | type[SystemUse],
    process_id: str,
    only: Collection[str] | None,
) -> list[ColumnElement[bool]]:
    if only is None:
        return [col(kind.process_id) == process_id]
    return [col(kind.step_id).in_(only)]


def _rows(session: Session, *columns: Any, where: Sequence[ColumnElement[bool]], order: Sequence[Any]) -> Any:
    return session.execute(select(*columns).where(*where).order_by(*order))


def _systems(session: Session, where: list[ColumnElement[bool]]) -> _Systems:
    """Names of systems by (step, the line that named it)."""
    found: _Systems = defaultdict(list)
    columns = (SystemUse.step_id, SystemUse.by_id, System.name)
    joined = [*where, col(System.id) == col(SystemUse.system_id)]
    for step, by, name in _rows(session, *columns, where=joined, order=(SystemUse.order, SystemUse.id)):
        found[step, by].append(intern(name))
    return found


def _notes(session: Session, where: list[ColumnElement[bool]], systems: _Systems) -> dict[str, list[MapNote]]:
    found: dict[str, list[MapNote]] = defaultdict(list)
    columns = (Note.step_id, Note.id, Note.kind, Note.text, Note.level)
    for step, id_, kind, text, level in _rows(session, *columns, where=where, order=(Note.order, Note.id)):
        found[step].append(MapNote(id_, NoteKind(kind), text, level, tuple(systems.get((step, id_), ()))))
    return found


def _decisions(session: Session, process_id: str, only: Collection[str] | None) -> dict[str, list[MapDecision]]:
    answers: dict[str, list[MapAnswer]] = defaultdict(list)
    columns = (Answer.decision_id, Answer.id, Answer.label, Answer.says, Answer.target_id)
    where = _of(Answer, process_id, only)
    for decision, id_, label, says, target in _rows(session, *columns, where=where, order=(Answer.order, Answer.id)):
        answers[decision].append(MapAnswer(id_, label, says, target))
    found: dict[str, list[MapDecision]] = defaultdict(list)
    where = _of(Decision, process_id, only)
    fields = (Decision.step_id, Decision.id, Decision.question)
    for step, id_, question in _rows(session, *fields, where=where, order=(Decision.order, Decision.id)):
        found[step].append(MapDecision(id_, question, tuple(answers.get(id_, ()))))
    return found


def _exceptions(session: Session, where: list[ColumnElement[bool]], systems: _Systems) -> dict[str, list[MapException]]:
    found: dict[str, list[MapException]] = defaultdict(list)
    kind = StepException
    columns = (
        kind.step_id,
        kind.id,
        kind.text,
        kind.often_n,
        kind.often_of,
        kind.response,
        kind.who,
        kind.written_down,
        kind.new_way,
    )
    for step, id_, text, n, of, response, who, written, new_way in _rows(
        session, *columns, where=where, order=(kind.order, kind.id)
    ):
        often = None if n is None or not of else Often(n, of)
        named = tuple(systems.get((step, id_), ()))
        decided = NewWay(new_way) if new_way else None
        found[step].append(MapException(id_, text, often, response, who, written, named, decided))
    return found
