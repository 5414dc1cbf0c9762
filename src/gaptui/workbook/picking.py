"""Choosing the one: what is answered of candidates, who may choose, what is left out; pick, stop and finish.

Each verb is one action and one undo. What the answers come to is the method's (`method.pick`).
"""

from __future__ import annotations

from sqlmodel import Session, col, func, select

from gaptui.method.pick import PickView, failed, gate_trouble, not_to_pick
from gaptui.method.pick_questions import BY_ID, Asked, Question
from gaptui.order import between
from gaptui.records.base import build
from gaptui.records.errors import Invalid, NotFound
from gaptui.records.firm import Firm
from gaptui.records.process import Candidate, LeftOut, Process
from gaptui.store.database import Database
from gaptui.text import one_line
from gaptui.words import Outcome, Phase, Standing
from gaptui.workbook import running_clock
from gaptui.workbook.auditing import newest_audit
from gaptui.workbook.firm_time import firm_today
from gaptui.workbook.guards import get_process, quoted
from gaptui.workbook.ladder import stand_on
from gaptui.workbook.next_reader import read_firm_next
from gaptui.workbook.owning import set_decision
from gaptui.workbook.pick_reader import IN_PROCESS, read_answers, read_candidate, read_left_out

Value = float | int | bool | str | Outcome | None


class Picking:
    def __init__(self, database: Database) -> None:
        self._database = database

    def view(self) -> PickView:
        """Everything the choice shows."""
        now = self._database.clock()
        with self._database.read() as session:
            firm = session.exec(select(Firm)).first()
            rows = session.exec(select(Process).order_by(col(Process.order), col(Process.id))).all()
            audit = newest_audit(session)
            return PickView(
                firm=firm.name if firm else "",
                authority=firm.authority if firm else "",
                candidates=tuple(read_candidate(session, row) for row in rows),
                left_out=read_left_out(session),
                next_line=read_firm_next(session).words,
                today=firm_today(session, self._database),
                audit_seconds=None if audit is None else running_clock.used(audit, now),
                audit_running=audit is not None and audit.running_since is not None,
                audit_ended_on=audit.ended_on if audit else None,
                as_of=now,
            )

    # -- answers

    def answer(self, process_id: str, question_id: str, value: Value) -> None:
        """Answer one question about a candidate; None takes the answer back. Raises `Invalid` for what does not fit."""
        question = BY_ID[question_id]
        if question.asked is Asked.TEXT:
            value = one_line(str(value or ""))
        with self._database.write(_answered(question, value)) as session:
            process = get_process(session, process_id)
            if question_id in IN_PROCESS:
                name = IN_PROCESS[question_id]
                checked = build(Process, order=process.order, name=process.name, **{name: value})
                setattr(process, name, getattr(checked, name))
                session.add(process)
            else:
                _put(session, process_id, **{question_id: value})

    def set_authority(self, who: str) -> None:
        """Who may say which processes are looked at, and which one is picked; empty is nobody yet."""
        who = one_line(who)
        with self._database.write(f"Noted who may choose:{quoted(who)}" if who else "Nobody may choose yet") as session:
            firm = session.exec(select(Firm)).one()
            firm.authority = who
            session.add(firm)

    def leave_out(self, area: str, because: str = "") -> str:
        """An area was looked at and is left out. Returns its id. Raises `Invalid` without a name."""
        area = one_line(area)
        if not area:
            raise Invalid("Say which area was looked at and left out.")
        with self._database.write(f"Left out{quoted(area)}") as session:
            last = session.exec(select(func.max(LeftOut.order))).one()
            row = build(LeftOut, order=between(last, None), area=area, because=one_line(because))
            session.add(row)
            return row.id

    def look_again(self, left_id: str) -> None:
        """An area is not left out any more. Raises `NotFound` when it is gone."""
        with self._database.write("Took an area back in") as session:
            row = session.get(LeftOut, left_id)
            if row is None:
                raise NotFound("That area is gone: it was taken back in meanwhile.")
            session.delete(row)

    # -- the one

    def pick(self, process_id: str, because: str, *, despite: str = "", few_because: str = "", by: str = "") -> None:
        """Make it the one; every other candidate is parked, with its answers.

        `despite` says why although a gate fails, `few_because` why from fewer than three, `by` who decided (today).
        Raises `Invalid` while another one is picked, and when a gate fails and nobody says why it is picked.
        """
        despite = one_line(despite)
        with self._database.read() as session:
            name = get_process(session, process_id).name
        with self._database.write(f"Picked{quoted(name)}") as session:
            chosen = get_process(session, process_id)
            _check_pickable(session, chosen, despite)
            others = Process.standing == Standing.CANDIDATE, Process.id != process_id
            for row in session.exec(select(Process).where(*others)):
                row.standing = Standing.PARKED
                session.add(row)
            session.flush()
            today = firm_today(session, self._database)
            chosen.standing, chosen.standing_because = Standing.THE_ONE, one_line(because)
            if chosen.phase == Phase.CANDIDATE:
                stand_on(chosen, Phase.PICKED, today)
            chosen.picked_on = chosen.picked_on or today
            session.add(chosen)
            session.flush()
            said = {"despite": despite, "few_because": one_line(few_because)}
            if any(said.values()) or session.get(Candidate, process_id) is not None:
                _put(session, process_id, **said)
            if one_line(by):
                set_decision(session, process_id, one_line(by), today)

    def park(self, process_id: str) -> None:
        """Put a candidate aside; its map and answers stay. Raises `Invalid` for the one, and for one that is done."""
        with self._database.write("Parked a process") as session:
            process = get_process(session, process_id)
            if process.standing == Standing.THE_ONE:
                raise Invalid(f"{process.name} is the one: stop it, and say why.")
            if process.standing == Standing.DONE:
                raise Invalid(f"{process.name} is done already.")
            process.standing = Standing.PARKED
            session.add(process)

    def stop(self, process_id: str, because: str) -> None:
        """The one is stopped before it is finished, and parked. Raises `Invalid` without a reason."""
        because = one_line(because)
        if not because:
            raise Invalid("Say why it stops: the next team reads it.")
        with self._database.write("Stopped the one") as session:
            process = _the_one(session, process_id)
            process.standing, process.standing_because = Standing.PARKED, f"stopped: {because}"
            session.add(process)

    def finish(self, process_id: str) -> None:
        """The one is done: the parked ones can be picked from again. Raises `Invalid` while it does not run."""
        with self._database.write("Finished the one") as session:
            process = _the_one(session, process_id)
            rungs = list(Phase)
            if rungs.index(Phase(process.phase)) < rungs.index(Phase.RUNNING):
                raise Invalid(f"{process.name} does not run yet. Stop it instead, and say why.")
            process.standing, process.ended_on = Standing.DONE, firm_today(session, self._database)
            session.add(process)


def _check_pickable(session: Session, chosen: Process, despite: str) -> None:
    one = session.exec(select(Process).where(Process.standing == Standing.THE_ONE)).first()
    trouble = not_to_pick(chosen.name, Standing(chosen.standing), one.name if one else "")
    if trouble:
        raise Invalid(trouble)
    answers = read_answers(session, chosen)
    troubles = failed(answers)
    if troubles and not despite:
        raise Invalid(f"A gate fails: {gate_trouble(troubles[0], answers)}. Say why it is picked all the same.")


def _the_one(session: Session, process_id: str) -> Process:
    process = get_process(session, process_id)
    if process.standing != Standing.THE_ONE:
        raise Invalid(f"{process.name} is not the one that was picked.")
    return process


def _put(session: Session, process_id: str, **said: object) -> None:
    """Write these answers and leave the others: another terminal may have given those meanwhile."""
    checked = build(Candidate, id=process_id, **said)
    row = session.get(Candidate, process_id)
    if row is None:
        session.add(checked)
        return
    for name in said:
        setattr(row, name, getattr(checked, name))
    session.add(row)


def _answered(question: Question, value: Value) -> str:
    match value:
        case None | "":
            return f"Took back: {question.short}"
        case bool():
            shown = " yes" if value else " no"
        case float():
            shown = f" {value:g}"
        case _:
            shown = quoted(str(value)) if question.asked is Asked.TEXT else f" {value}"
    return f"Answered {question.short}:{shown}"
