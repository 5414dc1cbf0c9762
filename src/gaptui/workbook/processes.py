"""The processes of a firm: add, rename, describe, climb the ladder, and call one mapped.

Each verb is one action and one undo. How the one is chosen is not known here. What reads maps is imported
where it is needed: a line written from the shell only asks which process it is for.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from sqlmodel import Session, col, func, select

from gaptui.method.ownership import Ownership, is_experiment, may_build
from gaptui.method.phases import day_of, day_zero
from gaptui.order import between
from gaptui.records.base import build
from gaptui.records.errors import Invalid
from gaptui.records.firm import Firm
from gaptui.records.mapping import Step
from gaptui.records.process import Process
from gaptui.store.database import Database
from gaptui.text import clean, one_line
from gaptui.words import Phase, Standing
from gaptui.workbook.firm_time import firm_today, in_zone
from gaptui.workbook.guards import get_process, quoted
from gaptui.workbook.ladder import stand_on
from gaptui.workbook.ownership_reader import read_ownership, read_ownerships

if TYPE_CHECKING:
    from gaptui.method.completeness import Coverage
    from gaptui.method.next_step import NextStep

_NOBODY = Ownership()
_BEGUN_AND_ENDED = select(col(Process.started_on), col(Process.ended_on))


@dataclass(frozen=True, slots=True)
class ProcessView:
    """One process as a list shows it. `day` is the day of its 90, None before it began."""

    id: str
    name: str
    standing: Standing
    phase: Phase
    steps: int
    asked: Coverage
    claimed_minutes: int | None
    cycles_a_week: float | None
    day: int | None
    standing_because: str
    next: NextStep
    owner: str
    """Who answers for it, as screens say it; empty when nobody does."""
    experiment: bool
    """It is being built, or runs, and nobody answers for it."""
    runners: int | None
    """How many people have run it the new way; None where nobody has said."""

    @property
    def next_line(self) -> str:
        """Without the word Next, as pages end with it."""
        return self.next.words


@dataclass(frozen=True, slots=True)
class FirmHead:
    """The firm's name, and its day of 90 (None before the first process began)."""

    name: str
    day: int | None


@dataclass(frozen=True, slots=True)
class FirmView:
    """The firm, its processes in their order, and the one next thing. `day` is the firm's day of 90."""

    name: str
    processes: tuple[ProcessView, ...]
    next: NextStep
    day: int | None
    began: date | None
    """Day 0 of the 90."""

    @property
    def next_line(self) -> str:
        """Without the word Next, as pages end with it."""
        return self.next.words


class Processes:
    def __init__(self, database: Database) -> None:
        self._database = database

    # -- questions

    def firm(self) -> FirmView:
        from gaptui.method.completeness import Coverage
        from gaptui.method.next_step import firm_next, process_next
        from gaptui.workbook.map_reader import read_coverage
        from gaptui.workbook.next_reader import read_states

        with self._database.read() as session:
            firm = session.exec(select(Firm)).first()
            rows = session.exec(select(Process).order_by(col(Process.order), col(Process.id))).all()
            counts = dict(session.exec(select(Step.process_id, func.count()).group_by(Step.process_id)).all())
            today = firm_today(session, self._database)
            asked = read_coverage(session)
            owned, states = read_ownerships(session), read_states(session)
            views = tuple(
                _view(
                    row,
                    counts.get(row.id, 0),
                    asked.get(row.id, Coverage(0, 0)),
                    today,
                    owned.get(row.id, _NOBODY),
                    process_next(states[row.id]),
                )
                for row in rows
            )
        began = day_zero((row.started_on, row.ended_on) for row in rows)
        return FirmView(
            name=firm.name if firm else "",
            processes=views,
            next=firm_next(list(states.values())),
            day=day_of(began, today) if began else None,
            began=began,
        )

    def head(self) -> FirmHead:
        """Only what the head of a screen shows of the firm, however large its maps are."""
        with self._database.read() as session:
            firm = session.exec(select(Firm)).first()
            began = day_zero((row[0], row[1]) for row in session.execute(_BEGUN_AND_ENDED))
            today = firm_today(session, self._database)
        return FirmHead(firm.name if firm else "", day_of(began, today) if began else None)

    def first_to_show(self) -> str | None:
        """The id of the one, else of the first process, else None."""
        rows = (select(Process.id, Process.standing)).order_by(col(Process.order), col(Process.id))
        with self._database.read() as session:
            found = session.exec(rows).all()
        one = [id_ for id_, standing in found if standing == Standing.THE_ONE]
        return next(iter([*one, *(id_ for id_, _ in found)]), None)

    def find(self, name: str | None) -> str:
        """The id of the process of that name; without a name, of the one, or of the only one.

        Raises `Invalid` in words when it is not clear which is meant.
        """
        with self._database.read() as session:
            rows = session.exec(select(Process).order_by(col(Process.order), col(Process.id))).all()
        if not rows:
            raise Invalid("There is no process in this workbook yet.")
        if name is None:
            chosen = [row for row in rows if row.standing == Standing.THE_ONE] or (rows if len(rows) == 1 else [])
        else:
            wanted = name.casefold()
            chosen = [row for row in rows if row.name == name] or [r for r in rows if r.name.casefold() == wanted]
        if len(chosen) == 1:
            return chosen[0].id
        known = ", ".join(row.name for row in rows)
        raise Invalid(f"Say which process with --process NAME. This workbook has: {known}.")

    def name_of(self, process_id: str) -> str:
        """Raises `NotFound` when it is gone."""
        with self._database.read() as session:
            return get_process(session, process_id).name

    # -- verbs

    def add(self, name: str, *, claimed_minutes: int | None = None) -> str:
        """Add a candidate; its 90 days begin today. Returns its id."""
        name = named(name)
        with self._database.write(f"Added process{quoted(name)}") as session:
            return add_process(session, name, self._database.clock(), claimed_minutes)

    def rename(self, process_id: str, name: str) -> None:
        name = named(name)
        with self._database.write(f"Renamed a process to{quoted(name)}") as session:
            process = get_process(session, process_id)
            _check_free(session, name, process_id)
            process.name = name
            session.add(process)

    def describe(
        self,
        process_id: str,
        *,
        starts_when: str,
        ends_when: str,
        claimed_minutes: int | None,
        cycles_a_week: float | None,
    ) -> None:
        """What begins it, what is handed over at the end, and what people say it takes."""
        with self._database.write("Changed start and end") as session:
            process = get_process(session, process_id)
            fields = build(
                Process,
                order=process.order,
                name=process.name,
                starts_when=starts_when,
                ends_when=ends_when,
                claimed_minutes=claimed_minutes,
                cycles_a_week=cycles_a_week,
            )
            process.starts_when, process.ends_when = fields.starts_when.strip(), fields.ends_when.strip()
            process.claimed_minutes, process.cycles_a_week = claimed_minutes, cycles_a_week
            session.add(process)

    def climb(self, process_id: str, by: int) -> Phase:
        """Move a process up (+1) or down (-1) the ladder by one rung; returns where it stands then.

        Raises `Invalid` past either end, and above mapped while nobody answers for it.
        """
        with self._database.write("Moved a process on the ladder") as session:
            process = get_process(session, process_id)
            rungs = list(Phase)
            place = rungs.index(Phase(process.phase)) + by
            if not 0 <= place < len(rungs):
                raise Invalid("It stands on the last rung." if by > 0 else "It stands on the first rung.")
            if by > 0 and place >= rungs.index(Phase.OWNED) and not may_build(read_ownership(session, process_id)):
                raise Invalid(
                    f"Nobody answers for {process.name} yet: the building does not begin. Name the owner first."
                )
            stand_on(process, rungs[place], firm_today(session, self._database))
            session.add(process)
        return rungs[place]

    def set_runners(self, process_id: str, count: int | None) -> None:
        """How many people have run it the new way; None is not said. Raises `Invalid` below zero."""
        with self._database.write("Noted how many people run it") as session:
            process = get_process(session, process_id)
            process.runners = build(Process, order=process.order, name=process.name, runners=count).runners
            session.add(process)

    def remove(self, process_id: str) -> None:
        """Remove a process with its map; undo brings it back."""
        with self._database.read() as session:
            name = get_process(session, process_id).name
        with self._database.write(f"Removed process{quoted(name)}") as session:
            session.delete(get_process(session, process_id))

    def call_mapped(self, process_id: str, because: str = "") -> None:
        """The map is complete. Raises `Invalid` when questions are open and no reason is given."""
        from gaptui.method.completeness import coverage
        from gaptui.workbook.map_reader import read_steps

        because = clean(because).strip()
        with self._database.write("Marked as mapped") as session:
            process = get_process(session, process_id)
            asked = coverage(read_steps(session, process_id))
            if not asked.complete and not because:
                raise Invalid(
                    f"Only {asked.percent} % has been asked. Say why it is mapped all the same, or ask the rest."
                )
            today = firm_today(session, self._database)
            process.mapped_on = today
            process.mapped_because = "" if asked.complete else because
            if process.phase in (Phase.CANDIDATE, Phase.PICKED):
                owned = read_ownership(session, process_id).owned
                stand_on(process, Phase.OWNED if owned else Phase.MAPPED, today)
            session.add(process)

    def call_draft(self, process_id: str) -> None:
        """Open a mapped process again."""
        with self._database.write("Marked as draft again") as session:
            process = get_process(session, process_id)
            process.mapped_on, process.mapped_because = None, ""
            if process.phase in (Phase.MAPPED, Phase.OWNED):
                today = firm_today(session, self._database)
                stand_on(process, Phase.PICKED if process.standing == Standing.THE_ONE else Phase.CANDIDATE, today)
            session.add(process)


def _view(row: Process, steps: int, asked: Coverage, today: date, ownership: Ownership, step: NextStep) -> ProcessView:
    return ProcessView(
        id=row.id,
        name=row.name,
        standing=Standing(row.standing),
        phase=Phase(row.phase),
        steps=steps,
        asked=asked,
        claimed_minutes=row.claimed_minutes,
        cycles_a_week=row.cycles_a_week,
        day=day_of(row.started_on, today) if row.started_on else None,
        standing_because=row.standing_because,
        next=step,
        owner=ownership.shown,
        experiment=is_experiment(Phase(row.phase), ownership),
        runners=row.runners,
    )


def add_process(session: Session, name: str, now: datetime, claimed_minutes: int | None = None) -> str:
    """Add a candidate inside an open transaction; its 90 days begin today. Returns its id."""
    process = build(
        Process,
        order=between(session.exec(select(func.max(Process.order))).one(), None),
        name=name,
        claimed_minutes=claimed_minutes,
        started_on=in_zone(now, session.exec(select(Firm)).first()).date(),
    )
    _check_free(session, name, process.id)
    _check_room(session)
    session.add(process)
    session.flush()
    return process.id


def named(name: str) -> str:
    name = one_line(name)
    if not name:
        raise Invalid("A process needs a name.")
    return name


def _check_free(session: Session, name: str, but: str) -> None:
    for row in session.exec(select(Process)):
        if row.id != but and row.name.casefold() == name.casefold():
            raise Invalid(f'There is a process called "{row.name}" already.')


def _check_room(session: Session) -> None:
    from gaptui.method.pick import MOST

    there = session.exec(select(func.count()).where(Process.standing != Standing.DONE)).one()
    if there >= MOST:
        raise Invalid(
            f"There are {there} processes to choose from already: 3 to 5 is what can be compared with care. "
            "Remove one, or note it as left out. Nothing was changed."
        )
