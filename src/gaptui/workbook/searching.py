"""Finds words in everything that a workbook holds, and tells what each find is and where it belongs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sqlmodel import Session, col, select

from gaptui.method.search import Hit, Kind, best, excerpt, marks
from gaptui.records.base import Row, table_name
from gaptui.records.deployment import BlockedTime, BusyTime, DayOff, JobShift, Owner
from gaptui.records.diary import Cycle, DayLine, Helper, OwnLine, Stuck, StuckNote
from gaptui.records.firm import Firm
from gaptui.records.lessons import Lesson, Reuse
from gaptui.records.mapping import Answer, Decision, Note, Parked, Sitting, Step, StepException, System
from gaptui.records.process import Candidate, LeftOut, Process
from gaptui.store.database import Database
from gaptui.store.search import Found, word_columns

KINDS: dict[type[Row], Kind] = {
    Lesson: Kind.LESSON,
    Reuse: Kind.USED_AGAIN,
    DayLine: Kind.DAY,
    Cycle: Kind.LEARNED,
    Stuck: Kind.STUCK,
    StuckNote: Kind.STUCK,
    Helper: Kind.HELPER,
    Step: Kind.STEP,
    StepException: Kind.EXCEPTION,
    Decision: Kind.DECISION,
    Answer: Kind.ANSWER,
    Note: Kind.NOTE,
    System: Kind.SYSTEM,
    Parked: Kind.PARKED,
    Sitting: Kind.SITTING,
    Process: Kind.PROCESS,
    Candidate: Kind.PROCESS,
    LeftOut: Kind.LEFT_OUT,
    JobShift: Kind.JOB,
    Owner: Kind.OWNER,
    BlockedTime: Kind.BLOCK,
    BusyTime: Kind.BUSY,
    DayOff: Kind.DAY_OFF,
    OwnLine: Kind.OWN_LINE,
    Firm: Kind.FIRM,
}
"""Every table that holds words."""

_LESSONS = (table_name(Lesson),)
_OTHERS = tuple(table_name(kind) for kind in KINDS if kind is not Lesson)


class Searching:
    """Questions only."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def find(self, words: str, limit: int = 40, only_lessons: bool = False) -> tuple[Hit, ...]:
        """What holds each of the words: lessons first, then all else, both newest first; nothing for no word."""
        with self._database.read() as session:
            found = self._database.search(words, _LESSONS, limit)
            if not only_lessons and len(found) < limit:
                found += self._database.search(words, _OTHERS, limit - len(found))
            return tuple(_hits(session, found, words))

    def lesson_ids(self, words: str, limit: int = 1000) -> tuple[str, ...]:
        """The lessons that hold each of the words, newest first."""
        return tuple(found.row for found in self._database.search(words, _LESSONS, limit))


def _hits(session: Session, found: list[Found], words: str) -> Iterable[Hit]:
    rows = _rows(session, found)
    names = _process_names(session, rows.values())
    lines = _lines(session, rows.values())
    for each in found:
        row = rows.get(each)
        if row is None:
            continue  # removed past the program
        kind = type(row)
        process_id = row.id if isinstance(row, Process | Candidate | Owner) else getattr(row, "process_id", None)
        line = lines.get(_line_id(row) or "")
        shown = excerpt(best([str(getattr(row, name) or "") for name in word_columns(kind)], words), words)
        yield Hit(
            kind=KINDS[kind],
            id=row.id,
            text=shown,
            marks=marks(shown, words),
            process_id=process_id,
            process=names.get(process_id or "", ""),
            step_id=line.step_id if line else row.id if isinstance(row, Step) else getattr(row, "step_id", None),
            day=line.day if line else getattr(row, "day", None),
            private=line is not None and line.private,
            number=row.number if isinstance(row, Lesson) else None,
            status=row.status if isinstance(row, Lesson) else "",
        )


def _rows(session: Session, found: list[Found]) -> Mapping[Found, Row]:
    wanted: dict[str, list[str]] = {}
    for each in found:
        wanted.setdefault(each.table, []).append(each.row)
    return {
        Found(table, row.id): row
        for kind in KINDS
        if (table := table_name(kind)) in wanted
        for row in session.exec(select(kind).where(col(kind.id).in_(wanted[table])))
    }


def _process_names(session: Session, rows: Iterable[Row]) -> Mapping[str, str]:
    ids = {row.id if isinstance(row, Candidate | Owner) else getattr(row, "process_id", None) for row in rows}
    names = {row.id: row.name for row in rows if isinstance(row, Process)}
    missing = ids - names.keys() - {None}
    if missing:
        names |= dict(session.exec(select(Process.id, Process.name).where(col(Process.id).in_(missing))).all())
    return names


def _lines(session: Session, rows: Iterable[Row]) -> Mapping[str, DayLine]:
    """The lines of days that the rows are or hang on."""
    lines = {row.id: row for row in rows if isinstance(row, DayLine)}
    missing = {id_ for row in rows if (id_ := _line_id(row)) is not None} - lines.keys()
    if missing:
        lines |= {row.id: row for row in session.exec(select(DayLine).where(col(DayLine.id).in_(missing)))}
    return lines


def _line_id(row: Row) -> str | None:
    """The line of a day that the row is or hangs on."""
    if isinstance(row, DayLine | Stuck | Cycle):
        return row.id
    return row.stuck_id if isinstance(row, StuckNote) else None
