"""Reads the candidates with their answers, and what stands around the choice. It changes nothing."""

from __future__ import annotations

from typing import Any

from sqlmodel import Session, col, func, select

from gaptui.method import pick
from gaptui.method.pick import Answers, Left
from gaptui.method.pick_questions import QUESTIONS
from gaptui.records.mapping import Step
from gaptui.records.process import Candidate, LeftOut, Process
from gaptui.words import Outcome, Phase, Standing
from gaptui.workbook.ownership_reader import read_ownership

IN_PROCESS: dict[str, str] = {"cycles_a_week": "cycles_a_week", "minutes": "claimed_minutes", "outcome": "outcome"}
"""Answers that stand in the process itself, because other screens ask them too."""


def read_answers(session: Session, process: Process) -> Answers:
    """What was answered of one process.

    Where nobody said whether it has several steps, and whether somebody answers for it, the map and the owner say so.
    """
    row = session.get(Candidate, process.id)
    said: dict[str, Any] = {
        question.id: getattr(process, IN_PROCESS[question.id])
        if question.id in IN_PROCESS
        else None
        if row is None
        else getattr(row, question.id)
        for question in QUESTIONS
    }
    if row is None:
        said["area"] = ""
    elif row.better is not None:
        said["better"] = Outcome(row.better)
    if said["several_steps"] is None and _has_several_steps(session, process.id):
        said["several_steps"] = True
    if not said["somebody_answers"] and read_ownership(session, process.id).owned:
        said["somebody_answers"] = True
    return Answers(**said)


def read_candidate(session: Session, process: Process) -> pick.Candidate:
    row = session.get(Candidate, process.id)
    return pick.Candidate(
        id=process.id,
        name=process.name,
        standing=Standing(process.standing),
        phase=Phase(process.phase),
        answers=read_answers(session, process),
        because=process.standing_because,
        despite=row.despite if row else "",
        few_because=row.few_because if row else "",
    )


def read_left_out(session: Session) -> tuple[Left, ...]:
    rows = session.exec(select(LeftOut).order_by(col(LeftOut.order), col(LeftOut.id)))
    return tuple(Left(row.id, row.area, row.because) for row in rows)


def _has_several_steps(session: Session, process_id: str) -> bool:
    return session.exec(select(func.count()).where(col(Step.process_id) == process_id)).one() > 1
