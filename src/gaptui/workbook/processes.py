"""The processes of a firm: add, rename, pick the one, park, and call one mapped.

Each verb is one action and one undo. How candidates are weighed is not known here. What reads maps is imported
where it is needed: a line written from the shell only asks which process it is for.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from sqlmodel import Session, col, func, select

from gaptui.method.ownership import Ownership, is_experiment, may_build
from gaptui.method.phases import day_of, firm_next_line, next_line
from gaptui.order import between
from gaptui.records.base import build
from gaptui.records.errors import Invalid
from gaptui.records.firm import Firm
from gaptui.records.mapping import Step
from gaptui.records.process import Process
from gaptui.store.database import Database
from gaptui.text import clean, one_line
from gaptui.words import Phase, Standing
from gaptui.workbook.firm_time import in_zone
from gaptui.workbook.guards import get_process, quoted
from gaptui.workbook.ownership_reader import read_ownership, read_ownerships

if TYPE_CHECKING:
    from gaptui.method.completeness import Coverage

_NOBODY = Ownership()


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
    next_line: str
    owner: str
    """Who answers for it, as screens say it; empty when nobody does."""
    experiment: bool
    """It is being built, or runs, and nobody answers for it."""


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
    next_line: str
    day: int | None


class Processes:
    def __init__(self, database: Database) -> None:
        self._database = database

    # -- questions

    def firm(self) -> FirmView:
        from gaptui.method.completeness import Coverage
        from gaptui.workbook.map_reader import read_coverage

        with self._database.read() as session:
            firm = session.exec(select(Firm)).first()
            rows = session.exec(select(Process).order_by(col(Process.order), col(Process.id))).all()
            counts = dict(session.exec(select(Step.process_id, func.count()).group_by(Step.process_id)).all())
            today = _today(firm, self._database.clock())
            asked = read_coverage(session)
            owned = read_ownerships(session)
            views = tuple(
                _view(row, counts.get(row.id, 0), asked.get(row.id, Coverage(0, 0)), today, owned.get(row.id, _NOBODY))
                for row in rows
            )
        begun = [row.started_on for row in rows if row.started_on]
        return FirmView(
            name=firm.name if firm else "",
            processes=views,
            next_line=firm_next_line([(v.name, v.phase, v.standing) for v in views]),
            day=day_of(min(begun), today) if begun else None,
        )

    def head(self) -> FirmHead:
        """Only what the head of a screen shows of the firm, however large its maps are."""
        with self._database.read() as session:
            firm = session.exec(select(Firm)).first()
            began = session.exec(select(func.min(Process.started_on))).one()
            today = _today(firm, self._database.clock())
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

    def pick(self, process_id: str, because: str) -> None:
        """Make it the one; whatever was the one, and every other candidate, is parked."""
        with self._database.read() as session:
            name = get_process(session, process_id).name
        with self._database.write(f"Picked{quoted(name)}") as session:
            chosen = get_process(session, process_id)
            others = (Standing.THE_ONE, Standing.CANDIDATE)
            for row in session.exec(select(Process).where(col(Process.standing).in_(others))):
                row.standing = Standing.PARKED
                session.add(row)
            session.flush()
            chosen.standing, chosen.standing_because = Standing.THE_ONE, clean(because).strip()
            if chosen.phase == Phase.CANDIDATE:
                chosen.phase = Phase.PICKED
            session.add(chosen)

    def park(self, process_id: str) -> None:
        """Put a process aside; its map and answers stay."""
        with self._database.write("Parked a process") as session:
            process = get_process(session, process_id)
            process.standing = Standing.PARKED
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
            process.phase = rungs[place]
            session.add(process)
        return rungs[place]

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
            firm = session.exec(select(Firm)).first()
            process.mapped_on = _today(firm, self._database.clock())
            process.mapped_because = "" if asked.complete else because
            if process.phase in (Phase.CANDIDATE, Phase.PICKED):
                process.phase = Phase.MAPPED
            session.add(process)

    def call_draft(self, process_id: str) -> None:
        """Open a mapped process again."""
        with self._database.write("Marked as draft again") as session:
            process = get_process(session, process_id)
            process.mapped_on, process.mapped_because = None, ""
            if process.phase == Phase.MAPPED:
                process.phase = Phase.PICKED if process.standing == Standing.THE_ONE else Phase.CANDIDATE
            session.add(process)


def _view(row: Process, steps: int, asked: Coverage, today: date, ownership: Ownership) -> ProcessView:
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
        next_line=next_line(Phase(row.phase), row.name),
        owner=ownership.shown,
        experiment=is_experiment(Phase(row.phase), ownership),
    )


def add_process(session: Session, name: str, now: datetime, claimed_minutes: int | None = None) -> str:
    """Add a candidate inside an open transaction; its 90 days begin today. Returns its id."""
    process = build(
        Process,
        order=between(session.exec(select(func.max(Process.order))).one(), None),
        name=name,
        claimed_minutes=claimed_minutes,
        started_on=_today(session.exec(select(Firm)).first(), now),
    )
    _check_free(session, name, process.id)
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


def _today(firm: Firm | None, now: datetime) -> date:
    return in_zone(now, firm).date()
