"""How a process is: the signs that it may die, what waiting costs, its week, and what has changed after 90 days.

Questions only. Each reads what it needs and no more.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from sqlmodel import Session, col, func, select

from gaptui.method import diary
from gaptui.method.ledger import as_whole, plan_begins, takers, week_sums
from gaptui.method.ninety_days import LookBack, PhaseDay, ProcessThen, phase_days
from gaptui.method.ownership import is_experiment
from gaptui.method.phases import day_of, day_zero, from_building
from gaptui.method.signs import ABOUT, LifeFacts, TrueSign, true_signs
from gaptui.method.waiting import Waiting, still_waits, waiting, weeks_since
from gaptui.method.week_facts import WeekFacts
from gaptui.records.diary import DayLine, Helper
from gaptui.records.firm import Firm
from gaptui.records.lessons import Lesson
from gaptui.records.process import Process
from gaptui.store.database import Database
from gaptui.words import LessonStatus, LineKind, Phase, Standing
from gaptui.workbook.calendar_reader import read_blocks, read_work_week
from gaptui.workbook.day_reader import week_number
from gaptui.workbook.diary_reader import read_lines
from gaptui.workbook.firm_time import firm_now, firm_today
from gaptui.workbook.guards import get_process
from gaptui.workbook.next_reader import read_firm_next, read_process_next
from gaptui.workbook.ownership_reader import read_ownership

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence


class Health:
    def __init__(self, database: Database) -> None:
        self._database = database

    def signs(self, process_id: str) -> tuple[TrueSign, ...]:
        """The signs that are true today, the most urgent first; only the one has any. Raises `NotFound`."""
        with self._database.read() as session:
            process = get_process(session, process_id)
            if process.standing != Standing.THE_ONE:
                return ()
            return true_signs(_life(session, process, firm_now(session, self._database), ABOUT))

    def waiting(self, process_id: str) -> Waiting | None:
        """What was not saved since the map was complete; None where nothing waits. Raises `NotFound`."""
        with self._database.read() as session:
            process = get_process(session, process_id)
            mapped_on, phase = process.mapped_on, Phase(process.phase)
            if mapped_on is None or process.cycles_a_week is None or not still_waits(phase):
                return None
            today = firm_today(session, self._database)
            if not weeks_since(mapped_on, today):
                return None
            return waiting(mapped_on, today, phase, _hours_a_week(session, process))

    def look_back(self) -> LookBack:
        """What has changed since day 0 in every process that was ever picked."""
        with self._database.read() as session:
            rows = session.exec(select(Process).order_by(col(Process.order), col(Process.id))).all()
            began = day_zero((row.started_on, row.ended_on) for row in rows)
            agreed = select(func.count()).where(Lesson.status == LessonStatus.AGREED)
            return LookBack(
                day=day_of(began, firm_today(session, self._database)) if began else 0,
                processes=tuple(_then(session, row) for row in rows if _was_picked(row)),
                lessons=session.exec(agreed).one(),
                next_line=read_firm_next(session).words,
            )

    def phase_days(self, process_id: str) -> tuple[PhaseDay, ...]:
        """The days of the 90 on which a process reached its phases. Raises `NotFound`."""
        with self._database.read() as session:
            process = get_process(session, process_id)
            return phase_days(
                _day_zero_of(session, process),
                {
                    Phase.PICKED: process.picked_on,
                    Phase.MAPPED: process.mapped_on,
                    Phase.OWNED: process.owned_on,
                    Phase.BUILDING: process.building_on,
                    Phase.RUNNING: process.running_on,
                    Phase.DOCUMENTED: process.documented_on,
                    Phase.REUSED: process.reused_on,
                },
            )

    def week(self, process_id: str, day: date | None = None) -> WeekFacts:
        """The week that a day is in, this one where none is named; private lines are in no part. Raises `NotFound`."""
        with self._database.read() as session:
            process = get_process(session, process_id)
            life = _life(session, process, firm_now(session, self._database))
            firm = session.exec(select(Firm)).first()
            return _week(
                life,
                day or life.today,
                firm=firm.name if firm else "",
                process=process,
                next_line=read_process_next(session, process_id).words,
            )


# -- the life line


def _life(session: Session, process: Process, now: datetime, kinds: Collection[LineKind] | None = None) -> LifeFacts:
    """With the lines of some kinds, or of all: a year of days is many lines, and Home looks at few."""
    return LifeFacts(
        phase=Phase(process.phase),
        standing=Standing(process.standing),
        ownership=read_ownership(session, process.id),
        today=now.date(),
        now=now.hour * 60 + now.minute,
        mapped_on=process.mapped_on,
        runners=process.runners,
        lines=read_lines(session, process.id, kinds=kinds),
        last_line=session.exec(select(func.max(DayLine.day)).where(DayLine.process_id == process.id)).one(),
        blocks=read_blocks(session, process.id),
        work_week=read_work_week(session),
        has_helpers=session.exec(select(Helper.id)).first() is not None,
    )


# -- waiting


def _hours_a_week(session: Session, process: Process) -> float | None:
    """People's hours that AI could take every week, by the map and the firm's shares."""
    from gaptui.method.potential import potential
    from gaptui.workbook.map_reader import read_factors, read_weights

    return potential(read_weights(session, process.id), read_factors(session), process.cycles_a_week).hours_a_week


# -- the 90 days


def _was_picked(process: Process) -> bool:
    """By its day; in files from before that was noted, by where it stands."""
    stands = Standing(process.standing) in (Standing.THE_ONE, Standing.DONE)
    return process.picked_on is not None or stands or from_building(Phase(process.phase))


def _day_zero_of(session: Session, process: Process) -> date | None:
    """Of the 90 days that a process belongs to: those of a finished one began before it was finished."""
    end = process.ended_on
    rows = session.exec(select(Process)).all()
    return day_zero((r.started_on, None if end and r.ended_on and r.ended_on >= end else r.ended_on) for r in rows)


def _then(session: Session, process: Process) -> ProcessThen:
    lines = [line for line in read_lines(session, process.id) if not line.private]
    counted = diary.three_counts(lines)
    times = [line for line in lines if line.kind is LineKind.TIME]
    return ProcessThen(
        name=process.name,
        phase=Phase(process.phase),
        standing=Standing(process.standing),
        claimed_minutes=process.claimed_minutes,
        mapped_minutes=_mapped_minutes(session, process),
        told_before=next((line.before for line in times if line.before is not None), None),
        told_after=next((line.after for line in reversed(times) if line.after is not None), None),
        cycles_a_week=process.cycles_a_week,
        changed=counted[LineKind.CHANGED],
        times=counted[LineKind.TIME],
        problems=counted[LineKind.PROBLEM],
        kept=sum(block.kept for block in read_blocks(session, process.id)),
        runners=process.runners,
    )


def _mapped_minutes(session: Session, process: Process) -> int | None:
    """Minutes a cycle of a complete map: those of a draft are no whole."""
    if process.mapped_on is None:
        return None
    from gaptui.method.completeness import mapped_minutes
    from gaptui.workbook.map_reader import read_steps

    return mapped_minutes(read_steps(session, process.id)) or None


# -- one week


def _week(life: LifeFacts, day: date, *, firm: str, process: Process, next_line: str) -> WeekFacts:
    work_week, blocks = life.work_week, life.blocks
    days = work_week.week(day)
    first, last = days[0], days[-1]
    of_week = [block for block in blocks if first <= block.span.day <= last]
    shown = [line for line in life.lines if not line.private]
    begins = plan_begins(blocks, work_week)
    ends = max((block.span.day for block in blocks if block.is_protected), default=None)
    sums = [week for week in week_sums(blocks, work_week, life.today, life.now) if week.first == first]
    return WeekFacts(
        firm=firm,
        process=process.name,
        next_line=next_line,
        first=first,
        last=last,
        number=week_number(begins, first) if begins is not None and day >= begins else 0,
        weeks=week_number(begins, ends),
        today=life.today,
        hours=sums[0] if sums else as_whole((), life.today, life.now),
        takers=takers(of_week),
        lines=tuple(line for line in shown if first <= line.day <= last),
        stuck=_stuck_in(shown, first, last),
        signs=true_signs(life, private=False),
        cycles_a_week=process.cycles_a_week,
        work_week=work_week,
        experiment=is_experiment(life.phase, life.ownership),
    )


def _stuck_in(lines: Sequence[diary.DayLine], first: date, last: date) -> tuple[diary.DayLine, ...]:
    """Stuck on any day of a week, the oldest first."""
    found = [
        (item.since_day, line)
        for line in lines
        if (item := line.stuck) is not None
        and item.since_day <= last
        and (item.solved_day is None or item.solved_day >= first)
    ]
    return tuple(line for _, line in sorted(found, key=lambda each: each[0]))
