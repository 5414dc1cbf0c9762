"""Reads the owner's days as plain values: lines with what hangs on them, helpers, step numbers. It changes nothing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date

from sqlmodel import Session, col, select

from gaptui.method import diary
from gaptui.records.diary import Cycle, DayLine, Helper, Stuck, StuckNote
from gaptui.records.firm import Firm
from gaptui.records.mapping import Step
from gaptui.words import HelperKind, LineKind, Looked
from gaptui.workbook.firm_time import in_zone


@dataclass(frozen=True, slots=True)
class StepNames:
    """The numbers and titles of a process's steps, as they are now."""

    number: Mapping[str, str]
    title: Mapping[str, str]

    def id_of(self, number: str) -> str | None:
        return next((id_ for id_, known in self.number.items() if known == number), None)

    def words(self, step_id: str | None) -> str:
        """`4 Check odd numbers`; empty where there is no such step."""
        if step_id is None or step_id not in self.number:
            return ""
        return f"{self.number[step_id]} {self.title[step_id]}"


def read_step_names(session: Session, process_id: str) -> StepNames:
    from gaptui.method.process_map import MapStep, in_reading_order, numbers  # only for lines that name a step

    columns = select(Step.id, Step.order, Step.text, Step.parent_id).where(col(Step.process_id) == process_id)
    steps = in_reading_order([MapStep(*row) for row in session.exec(columns)])
    return StepNames(numbers(steps), {step.id: step.text for step in steps})


def read_lines(
    session: Session,
    process_id: str,
    *,
    day: date | None = None,
    only: Collection[str] | None = None,
    kinds: Collection[LineKind] | None = None,
) -> tuple[diary.DayLine, ...]:
    """The lines of a process in the order of days: all, those of one day, of some kinds, or whose ids are named."""
    found = select(DayLine).where(col(DayLine.process_id) == process_id)
    if day is not None:
        found = found.where(col(DayLine.day) == day)
    if only is not None:
        found = found.where(col(DayLine.id).in_(only))
    if kinds is not None:
        found = found.where(col(DayLine.kind).in_(kinds))
    rows = session.exec(found.order_by(col(DayLine.day), col(DayLine.order), col(DayLine.id))).all()
    if not rows:
        return ()
    names = read_step_names(session, process_id) if any(row.step_id for row in rows) else StepNames({}, {})
    stuck = _stuck(session, process_id) if any(row.kind == LineKind.STUCK for row in rows) else {}
    cycles = _cycles(session, process_id) if any(row.kind == LineKind.LEARNED for row in rows) else {}
    return tuple(_line(row, names, stuck.get(row.id), cycles.get(row.id)) for row in rows)


def read_helpers(session: Session) -> dict[str, diary.Helper]:
    """Everybody who helps, by id, in the order they were named."""
    rows = session.exec(select(Helper).order_by(col(Helper.id)))
    return {
        row.id: diary.Helper(row.id, row.name, HelperKind(row.kind), row.reachable, row.contact, row.cost)
        for row in rows
    }


def _line(
    row: DayLine, names: StepNames, stuck: diary.StuckItem | None, cycle: diary.LearningCycle | None
) -> diary.DayLine:
    known = row.step_id if row.step_id in names.number else None
    return diary.DayLine(
        id=row.id,
        day=row.day,
        order=row.order,
        kind=LineKind(row.kind),
        text=row.text,
        then=row.then,
        before=row.before,
        after=row.after,
        step_id=known,
        step_number=names.number.get(known or "", ""),
        step_title=names.title.get(known or "", ""),
        works=row.works,
        question=row.question,
        more=row.more,
        private=row.private,
        edited=row.edited_at is not None,
        stuck=stuck,
        cycle=cycle,
    )


def _stuck(session: Session, process_id: str) -> dict[str, diary.StuckItem]:
    firm, helpers = session.exec(select(Firm)).first(), read_helpers(session)
    notes: dict[str, list[diary.StuckNote]] = defaultdict(list)
    found = select(StuckNote).where(StuckNote.process_id == process_id).order_by(col(StuckNote.at), col(StuckNote.id))
    for note in session.exec(found):
        looked = Looked(note.looked) if note.looked else None
        notes[note.stuck_id].append(diary.StuckNote(note.id, note.at, note.text, looked, note.minutes))
    return {
        row.id: diary.StuckItem(
            since=row.since,
            since_day=in_zone(row.since, firm).date(),
            tried=row.tried,
            sample=row.sample,
            expected=row.expected,
            happened=row.happened,
            helper=helpers.get(row.helper_id or ""),
            asked_at=row.asked_at,
            asked_day=in_zone(row.asked_at, firm).date() if row.asked_at else None,
            promised_on=row.promised_on,
            answered_at=row.answered_at,
            answer=row.answer,
            solved_at=row.solved_at,
            solved_day=in_zone(row.solved_at, firm).date() if row.solved_at else None,
            notes=tuple(notes.get(row.id, ())),
        )
        for row in session.exec(select(Stuck).where(Stuck.process_id == process_id))
    }


def _cycles(session: Session, process_id: str) -> dict[str, diary.LearningCycle]:
    return {
        row.id: diary.LearningCycle(
            applied=row.applied,
            applied_on=row.applied_on,
            troubled=row.troubled,
            troubled_on=row.troubled_on,
            next=row.next,
            closed_on=row.closed_on,
            dropped_because=row.dropped_because,
            unmapped_because=row.unmapped_because,
        )
        for row in session.exec(select(Cycle).where(Cycle.process_id == process_id))
    }
