"""Reads one day of one process with all that its screen shows around it. It changes nothing."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from sqlmodel import Session, select

from gaptui.method import diary
from gaptui.method.ledger import plan_begins
from gaptui.method.ownership import is_experiment
from gaptui.records.diary import Helper
from gaptui.words import Phase
from gaptui.workbook.calendar_reader import read_blocks, read_work_week
from gaptui.workbook.diary_reader import read_lines
from gaptui.workbook.guards import get_process
from gaptui.workbook.ownership_reader import read_ownership


def read_day(session: Session, process_id: str, now: datetime, day: date | None = None) -> diary.DayView:
    """`now` is wall time in the firm's zone; today where no day is named. Raises `NotFound`."""
    process = get_process(session, process_id)
    today, work_week = now.date(), read_work_week(session)
    day = day or today
    blocks = read_blocks(session, process_id)
    lines = read_lines(session, process_id)
    of_week = set(work_week.week(day))
    before = set(work_week.week(day - timedelta(weeks=1)))
    last_week = [line for line in lines if line.day in before]
    counted = diary.three_counts(last_week)
    begins = plan_begins(blocks, work_week)
    weeks = week_number(begins, max((block.span.day for block in blocks if block.is_protected), default=None))
    number = week_number(begins, work_week.first_of(day)) if begins is not None and day >= begins else 0
    learning, doing = diary.worked(blocks)
    question = diary.question_of(number)
    this_week = [line for line in lines if line.day in of_week]
    return diary.DayView(
        process_id=process_id,
        name=process.name,
        outcome=process.outcome,
        today=today,
        now=now.hour * 60 + now.minute,
        day=day,
        work_week=work_week,
        lines=tuple(line for line in lines if line.day == day),
        waiting=tuple(line for line in lines if _waits(line)),
        blocks=tuple(block for block in blocks if block.span.day == day),
        figures=diary.WeekFigures(
            number=number,
            weeks=weeks,
            cycles=sum(line.cycle is not None and line.cycle.applied_on is not None for line in lines),
            learning=learning,
            doing=doing,
            three=diary.three_counts(this_week),
            question=question,
            answered=any(line.question == question for line in this_week),
        ),
        experiment=is_experiment(Phase(process.phase), read_ownership(session, process_id)),
        mapped=process.mapped_on is not None,
        empty_last_week=tuple(kind for kind, n in counted.items() if last_week and not this_week and not n),
        days_written=tuple(sorted({line.day for line in lines})),
        has_helpers=session.exec(select(Helper.id)).first() is not None,
        by_id={line.id: line for line in lines},
    )


def week_number(begins: date | None, day: date | None) -> int:
    """Which week of the plan a day is in, from 1; 0 without a plan."""
    return 0 if begins is None or day is None else max((day - begins).days // 7 + 1, 0)


def _waits(line: diary.DayLine) -> bool:
    return line.is_stuck_now or (line.cycle is not None and line.cycle.is_open)
