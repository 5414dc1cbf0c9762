"""Who answers for a process, and what was agreed so that they can: name, people, the work that gives way.

Each verb is one action and one undo. It knows no hours.
"""

from __future__ import annotations

from datetime import date

from sqlmodel import Session, func, select

from gaptui.method.ownership import Ownership, Shift
from gaptui.method.phases import from_building
from gaptui.order import between
from gaptui.records.base import build
from gaptui.records.deployment import JobShift, Owner
from gaptui.records.errors import Invalid, NotFound
from gaptui.store.database import Database
from gaptui.text import one_line
from gaptui.words import JobAnswer, Phase, Way
from gaptui.workbook.firm_time import firm_today
from gaptui.workbook.guards import get_process, quoted
from gaptui.workbook.ladder import stand_on
from gaptui.workbook.ownership_reader import read_ownership, read_shifts


class Owning:
    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, process_id: str) -> Ownership:
        """What was agreed about a process; nothing yet is an empty `Ownership`."""
        with self._database.read() as session:
            return read_ownership(session, process_id)

    # -- verbs

    def name_owner(
        self,
        process_id: str,
        *,
        owner: str,
        owner_role: str,
        for_speed: bool = True,
        for_quality: bool = True,
        named_by: str = "",
        named_from: date | None = None,
    ) -> None:
        """Somebody answers for this process being fast and consistent. A mapped process is then owned.

        `named_by` and `named_from` say who made them the owner where nobody was before. Raises `Invalid`
        without a name and a role, or when they answer for neither speed nor quality.
        """
        owner, owner_role = one_line(owner), one_line(owner_role)
        if not owner and not owner_role:
            raise Invalid("Say who answers for it: the name, the role, or both.")
        if not (for_speed or for_quality):
            raise Invalid("An owner answers for speed, for quality, or for both.")
        with self._database.write(f"Named the owner:{quoted(owner_role or owner)}") as session:
            _put(
                session,
                process_id,
                owner=owner,
                owner_role=owner_role,
                for_speed=for_speed,
                for_quality=for_quality,
                named_by=one_line(named_by),
                named_from=named_from,
                experiment_because="",
            )
            process = get_process(session, process_id)
            if process.phase == Phase.MAPPED:
                stand_on(process, Phase.OWNED, firm_today(session, self._database))
                session.add(process)

    def let_go(self, process_id: str) -> None:
        """Nobody answers for it any more; what else was agreed stays."""
        with self._database.write("Nobody answers for it any more") as session:
            _put(session, process_id, owner="", owner_role="", for_speed=False, for_quality=False)

    def name_people(self, process_id: str, *, enthusiast: str, builder: str, helper: str) -> None:
        """Who is keenest on AI, who builds, who helps when the owner is stuck. Empty is nobody."""
        with self._database.write("Named the people around the owner") as session:
            _put(
                session, process_id, enthusiast=one_line(enthusiast), builder=one_line(builder), helper=one_line(helper)
            )

    def agree(
        self,
        process_id: str,
        *,
        gives_way: str,
        covered_by: str,
        agreed_by: str,
        agreed_on: date | None,
    ) -> None:
        """Which normal work is paused or covered in the protected hours, by whom, and who agreed to that when."""
        with self._database.write("Agreed what gives way") as session:
            _put(
                session,
                process_id,
                gives_way=one_line(gives_way),
                covered_by=one_line(covered_by),
                agreed_by=one_line(agreed_by),
                agreed_on=agreed_on,
            )

    def decide(self, process_id: str, *, by: str, on: date | None) -> None:
        """Who decided that this process is the one, and when."""
        with self._database.write("Wrote down who decided") as session:
            set_decision(session, process_id, one_line(by), on)

    def choose_way(self, process_id: str, way: Way | None, which_help: str = "") -> None:
        """Whether the firm carries it out alone or with help. Raises `Invalid` for help of which nobody says what."""
        which_help = one_line(which_help)
        if way is Way.WITH_HELP and not which_help:
            raise Invalid("Say which help: a consultant, a technical colleague, a platform's own people.")
        with self._database.write("Decided who carries it out") as session:
            _put(session, process_id, way=way, way_help=which_help if way is Way.WITH_HELP else "")

    # -- whose jobs shift

    def shifts(self, process_id: str) -> tuple[Shift, ...]:
        """Whose jobs shift, in the order they were named."""
        with self._database.read() as session:
            return read_shifts(session, process_id)

    def add_shift(
        self, process_id: str, *, role: str, shift: str, answer: JobAnswer | None = None, says: str = ""
    ) -> str:
        """Somebody whose job shifts. Returns its id. Raises `Invalid` without a role and what is different."""
        with self._database.write(f"Named whose job shifts:{quoted(one_line(role))}") as session:
            get_process(session, process_id)
            last = session.exec(select(func.max(JobShift.order)).where(JobShift.process_id == process_id)).one()
            row = build(JobShift, process_id=process_id, order=between(last, None), role=role, shift=shift)
            _fill_shift(row, role, shift, answer, says)
            session.add(row)
            return row.id

    def edit_shift(self, shift_id: str, *, role: str, shift: str, answer: JobAnswer | None, says: str) -> None:
        """Raises `NotFound` when it is gone, `Invalid` without a role and what is different."""
        with self._database.write(f"Changed whose job shifts:{quoted(one_line(role))}") as session:
            row = _get_shift(session, shift_id)
            _fill_shift(row, role, shift, answer, says)
            session.add(row)

    def remove_shift(self, shift_id: str) -> None:
        with self._database.write("Removed whose job shifts") as session:
            session.delete(_get_shift(session, shift_id))

    def build_without(self, process_id: str, because: str) -> None:
        """Begin to build although nobody answers for it: everything is called an experiment from then on.

        Raises `Invalid` without a reason, or when somebody does answer for it.
        """
        because = one_line(because)
        if not because:
            raise Invalid("Say why it is built although nobody answers for it.")
        with self._database.write("Began to build without an owner: an experiment") as session:
            if read_ownership(session, process_id).owned:
                raise Invalid("Somebody answers for it: no reason is needed.")
            _put(session, process_id, experiment_because=because)
            process = get_process(session, process_id)
            if not from_building(Phase(process.phase)):
                stand_on(process, Phase.BUILDING, firm_today(session, self._database))
                session.add(process)


def _put(session: Session, process_id: str, **said: object) -> None:
    """Write these fields and leave the others: another terminal may have said those meanwhile."""
    get_process(session, process_id)
    row = session.get(Owner, process_id)
    checked = build(Owner, id=process_id, **said)
    if row is None:
        session.add(checked)
        return
    for name in said:
        setattr(row, name, getattr(checked, name))
    session.add(row)


def _fill_shift(row: JobShift, role: str, shift: str, answer: JobAnswer | None, says: str) -> None:
    role, shift, says = one_line(role), one_line(shift), one_line(says)
    if not role or not shift:
        raise Invalid("Say whose job it is, by the role, and what is different for them.")
    checked = build(
        JobShift, process_id=row.process_id, order=row.order, role=role, shift=shift, answer=answer, says=says
    )
    row.role, row.shift, row.answer, row.says = checked.role, checked.shift, checked.answer, checked.says


def _get_shift(session: Session, shift_id: str) -> JobShift:
    row = session.get(JobShift, shift_id)
    if row is None:
        raise NotFound("That line is gone: it was removed meanwhile.")
    return row


def set_decision(session: Session, process_id: str, by: str, on: date | None) -> None:
    """Who decided that it is the one, inside an open transaction."""
    _put(session, process_id, decided_by=by, decided_on=on)


def set_hours_reason(session: Session, process_id: str, because: str) -> None:
    """Why the planned hours lie outside what the method asks for, inside an open transaction."""
    if read_ownership(session, process_id).hours_because != because:
        _put(session, process_id, hours_because=because)
