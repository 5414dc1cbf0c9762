"""The owner's protected hours: plan them, move them, say what became of each.

Each verb is one action and one undo. How a plan is typed and what a sum means is not known here.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlmodel import Session, col, select

from gaptui.method.blocks import DAY_MINUTES, EARLIEST, LATEST, SHORTEST, Busy, Span, hours, when
from gaptui.method.calendar_view import CalendarView
from gaptui.method.ledger import first_place, may_be_replanned
from gaptui.method.ownership import may_build
from gaptui.method.promise import promise
from gaptui.records.base import build
from gaptui.records.deployment import BlockedTime
from gaptui.records.errors import Invalid, NotFound
from gaptui.records.firm import Firm
from gaptui.store.database import Database
from gaptui.text import clean, one_line
from gaptui.words import BlockKind, BlockState, Phase
from gaptui.workbook.calendar_reader import block_of, read_blocks, read_busy_times, read_work_week
from gaptui.workbook.firm_time import firm_now
from gaptui.workbook.guards import get_process
from gaptui.workbook.ladder import stand_on
from gaptui.workbook.next_reader import read_process_next
from gaptui.workbook.ownership_reader import read_ownership, read_shifts
from gaptui.workbook.owning import set_hours_reason
from gaptui.workbook.pick_reader import read_candidate

MOST_BLOCKS = 500
"""Of one process: a slip of the keyboard does not fill ten years."""


class Calendar:
    def __init__(self, database: Database) -> None:
        self._database = database

    # -- questions

    def view(self, process_id: str, busy: tuple[Busy, ...] | None = None) -> CalendarView:
        """Everything the calendar of a process shows; `busy` is taken as it is given. Raises `NotFound`."""
        with self._database.read() as session:
            process = get_process(session, process_id)
            firm = session.exec(select(Firm)).first()
            today, now = self._wall_time(session)
            blocks = read_blocks(session, process_id)
            return CalendarView(
                process_id=process_id,
                name=process.name,
                phase=Phase(process.phase),
                ownership=read_ownership(session, process_id),
                blocks=blocks,
                busy=read_busy_times(session, process_id) if busy is None else busy,
                work_week=read_work_week(session),
                today=today,
                now=now,
                outcome=process.outcome,
                picked_because=process.standing_because,
                next_line=read_process_next(session, process_id).words,
                zone=firm.zone if firm else "UTC",
                shifts=read_shifts(session, process_id),
                candidate=read_candidate(session, process),
                by_id={block.id: block for block in blocks},
            )

    def wall_time(self) -> tuple[date, int]:
        """Today, and the minutes after midnight, in the firm's zone."""
        with self._database.read() as session:
            return self._wall_time(session)

    # -- planning

    def plan(self, process_id: str, wanted: Sequence[tuple[Span, BlockKind]], because: str = "") -> int:
        """Plan these blocks instead of the planned ones that are still to come; what is past stays.

        A block that is wanted and there already stays the same one, and so does one that was moved. A process
        that is owned is then being built. Returns how many blocks are new. Raises `Invalid` when the hours are
        not what the method asks for and no reason is given, or when there are too many.
        """
        because = one_line(because)
        with self._database.write(f"Planned {len(wanted)} block{'' if len(wanted) == 1 else 's'}") as session:
            process = get_process(session, process_id)
            today, now = self._wall_time(session)
            rows = [row for row in _rows(session, process_id) if row.state != BlockState.SIDE]
            to_come = [row for row in rows if may_be_replanned(block_of(row), today, now)]
            stay = [block_of(row) for row in rows if row not in to_come]
            there = {block.span for block in stay} | {first_place(block) for block in stay}
            new = dict.fromkeys((span, BlockKind(kind)) for span, kind in wanted if span not in there)
            plan = promise([*map(first_place, stay), *(span for span, _ in new)], read_work_week(session))
            if plan.trouble and not because:
                raise Invalid(plan.trouble)
            for row in to_come:
                if new.pop((block_of(row).span, BlockKind(row.kind)), ()) == ():
                    session.delete(row)
            session.add_all(_new(process_id, span, kind) for span, kind in new)
            session.flush()
            _check_count(session, process_id)
            set_hours_reason(session, process_id, because if plan.trouble else "")
            if process.phase == Phase.OWNED and wanted and may_build(read_ownership(session, process_id)):
                stand_on(process, Phase.BUILDING, today)
                session.add(process)
        return len(new)

    def add(self, process_id: str, span: Span, kind: BlockKind = BlockKind.BUILD) -> str:
        """One more block. Returns its id."""
        _check(span)
        with self._database.write(f"Added a block on {when(span)}") as session:
            get_process(session, process_id)
            row = _new(process_id, span, kind)
            session.add(row)
            session.flush()
            _check_count(session, process_id)
            return row.id

    def add_side(self, process_id: str, span: Span, kind: BlockKind = BlockKind.BUILD) -> str:
        """Hours that were worked outside the protected ones. Returns the id."""
        _check(span)
        with self._database.write(f"Wrote down {hours(span.minutes)} side of desk") as session:
            get_process(session, process_id)
            return put_side(session, process_id, span, kind)

    def retime(self, block_id: str, span: Span, kind: BlockKind | None = None) -> None:
        """Plan a block for another time or length, or for another kind of work.

        One whose time has come already counts as moved.
        """
        _check(span)
        with self._database.write(f"Put a block on {when(span)}") as session:
            row = _get(session, block_id)
            row.kind = kind or row.kind
            today, now = self._wall_time(session)
            if row.state == BlockState.PLANNED and not _is_to_come(row, today, now):
                _note_first_place(row)
            _place(row, span)
            session.add(row)

    def move(self, block_id: str, span: Span) -> None:
        """The hours could not be kept where they stood, and stand here now: where they stood is remembered."""
        _check(span)
        with self._database.write(f"Moved a block to {when(span)}") as session:
            row = _get(session, block_id)
            if row.state == BlockState.SIDE:
                raise Invalid("Hours beside the desk were never protected: they can't be moved. Add a block instead.")
            if block_of(row).span == span:
                raise Invalid("It stands there already. Say another day or time.")
            _note_first_place(row)
            _place(row, span)
            _set_state(row, BlockState.PLANNED)
            session.add(row)

    def set_kind(self, block_id: str, kind: BlockKind) -> None:
        """What a block is for: learn, build, test or help."""
        with self._database.write(f"A block is now for: {kind.value}") as session:
            row = _get(session, block_id)
            row.kind = kind
            session.add(row)

    def remove(self, block_id: str) -> None:
        with self._database.read() as session:
            span = block_of(_get(session, block_id)).span
        with self._database.write(f"Removed the block on {when(span)}") as session:
            session.delete(_get(session, block_id))

    # -- what became of it

    def keep(self, block_id: str) -> None:
        """It was kept, all of it."""
        self._say(block_id, "Kept", BlockState.KEPT)

    def keep_partly(self, block_id: str, minutes: int, by: str = "", why: str = "") -> None:
        """So many minutes of it were kept; `by` took the rest. All of it is kept, none of it is taken."""
        with self._database.read() as session:
            whole = _get(session, block_id).minutes
        if minutes < 0 or minutes > whole:
            raise Invalid(f"The block is {hours(whole)} long: say how much of that was kept.")
        if minutes == whole:
            self.keep(block_id)
        elif minutes == 0:
            self.take(block_id, by, why)
        else:
            label = f"Kept {hours(minutes)} of {hours(whole)}"
            self._say(block_id, label, BlockState.PARTLY, partly=minutes, by=by, why=why)

    def take(self, block_id: str, by: str, why: str = "") -> None:
        """Somebody took it: `by` is a role. Raises `Invalid` when nobody is named."""
        if not clean(by).strip():
            raise Invalid("Say who took it, by their role: sales, the board, a customer.")
        self._say(block_id, "Taken", BlockState.TAKEN, by=by, why=why)

    def reopen(self, block_id: str) -> None:
        """Nothing was said about it: it is planned again."""
        self._say(block_id, "Planned again", BlockState.PLANNED)

    def _say(
        self, block_id: str, label: str, state: BlockState, *, partly: int = 0, by: str = "", why: str = ""
    ) -> None:
        with self._database.read() as session:
            span = block_of(_get(session, block_id)).span
        with self._database.write(f"{label}: {when(span)}") as session:
            row = _get(session, block_id)
            if row.state == BlockState.SIDE:
                raise Invalid("Hours beside the desk are neither kept nor taken.")
            _set_state(row, state, partly, by, why)
            session.add(row)

    def _wall_time(self, session: Session) -> tuple[date, int]:
        now = firm_now(session, self._database)
        return now.date(), now.hour * 60 + now.minute


def put_side(session: Session, process_id: str, span: Span, kind: BlockKind = BlockKind.BUILD) -> str:
    """Hours beside the desk, inside an open transaction. Returns the id of the block."""
    row = _new(process_id, span, kind, BlockState.SIDE)
    session.add(row)
    session.flush()
    _check_count(session, process_id)
    return row.id


def _rows(session: Session, process_id: str) -> list[BlockedTime]:
    found = select(BlockedTime).where(BlockedTime.process_id == process_id)
    return list(session.exec(found.order_by(col(BlockedTime.day), col(BlockedTime.start), col(BlockedTime.id))))


def _get(session: Session, block_id: str) -> BlockedTime:
    row = session.get(BlockedTime, block_id)
    if row is None:
        raise NotFound("That block is gone: it was removed meanwhile.")
    return row


def _new(process_id: str, span: Span, kind: BlockKind, state: BlockState = BlockState.PLANNED) -> BlockedTime:
    _check(span)
    return build(
        BlockedTime,
        process_id=process_id,
        day=span.day,
        start=span.start,
        minutes=span.minutes,
        kind=kind,
        state=state,
    )


def _place(row: BlockedTime, span: Span) -> None:
    row.day, row.start, row.minutes = span.day, span.start, span.minutes
    row.partly = min(row.partly, span.minutes)
    if (row.moved_day, row.moved_start) == (span.day, span.start):
        row.moved_day = row.moved_start = row.moved_minutes = None  # back where it was promised


def _note_first_place(row: BlockedTime) -> None:
    """Where it stood at first: a block that is moved twice left its first place only once."""
    if row.moved_day is None:
        row.moved_day, row.moved_start, row.moved_minutes = row.day, row.start, row.minutes


def _set_state(row: BlockedTime, state: BlockState, partly: int = 0, by: str = "", why: str = "") -> None:
    row.state, row.partly = state, partly
    row.taken_by, row.taken_why = one_line(by), one_line(why)


def _is_to_come(row: BlockedTime, today: date, now: int) -> bool:
    return row.state == BlockState.PLANNED and (row.day, row.start) > (today, now)


def _check(span: Span) -> None:
    if not (span.start >= 0 and span.end <= DAY_MINUTES):
        raise Invalid("A block begins and ends on the same day.")
    if not EARLIEST <= span.day <= LATEST:
        raise Invalid(f"{span.day.isoformat()} is no day for a block: say one of this century.")
    if span.minutes < SHORTEST:
        raise Invalid(f"A block is at least {SHORTEST} minutes long.")


def _check_count(session: Session, process_id: str) -> None:
    if len(_rows(session, process_id)) > MOST_BLOCKS:
        raise Invalid(f"That would be more than {MOST_BLOCKS} blocks for one process. Nothing was changed.")
