"""The verbs of the table: set a cell of one row or of several, set the shares, take over a file, look back.

Each verb is one action and one undo. What a cell holds as text, `method.sheets` says.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session, select

from gaptui.method.cell_values import Unreadable
from gaptui.method.process_map import numbers
from gaptui.method.review import ExceptionRow, SystemRow
from gaptui.method.sheets import MAIN_COLUMN, FileRow, Sheet, column, exception_cell, step_cell, system_cell
from gaptui.records.errors import Invalid, NotFound
from gaptui.records.firm import Firm
from gaptui.records.mapping import Step, StepException, System
from gaptui.store.database import Database
from gaptui.store.drafts import Drafts
from gaptui.workbook.cell_writer import CellWriter
from gaptui.workbook.firm_time import in_zone
from gaptui.workbook.guards import check_unchanged, quoted
from gaptui.workbook.looking_back import Change, read_changes
from gaptui.workbook.map_reader import read_map, read_steps, read_systems
from gaptui.workbook.processes import add_process, named
from gaptui.workbook.table_import import ImportPlan, apply_plan, make_plan

SheetRow = Step | StepException | System
_ROW_WORDS: dict[Sheet, str] = {Sheet.STEPS: "step", Sheet.EXCEPTIONS: "exception", Sheet.SYSTEMS: "system"}


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell and the text that stood in it when it was opened."""

    row: str
    was: str


class Reviewing:
    """The three tables of each process."""

    def __init__(self, database: Database) -> None:
        self._database = database

    # -- verbs

    def set_cell(self, sheet: Sheet, cell: Cell, column_id: str, text: str, *, draft: str = "") -> None:
        """Make the text of a cell. Raises `Invalid` when it can't be read, `ChangedMeanwhile` when the cell no
        longer reads as it did when it was opened, `NotFound` when its row is gone; then nothing was changed."""
        heading = column(sheet, column_id).spoken
        with self._database.read() as session:
            name = _name(_get(session, sheet, cell.row))
        with self._database.write(f"Changed {heading} of{quoted(name)}") as session:
            row = _get(session, sheet, cell.row)
            check_unchanged(_cell_now(session, sheet, row, column_id), cell.was)
            _set(_writer(session, row), row, column_id, text)
            if draft:
                Drafts(self._database).settle(session, draft, text)

    def set_cells(self, sheet: Sheet, rows: Sequence[str], column_id: str, text: str, *, draft: str = "") -> None:
        """Make the text of one column in several rows, in one action. Systems are added to those there are.

        Words and names of their own (`text`, `name`) and cells of lines can't be set together: `Invalid`.
        """
        about = column(sheet, column_id)
        if column_id == MAIN_COLUMN[sheet] or about.lines or about.counted:
            raise Invalid(f"{about.heading} is different in each row: set it one row at a time.")
        whose = f" {len(rows)} {_ROW_WORDS[sheet]}s"
        if len(rows) == 1:
            with self._database.read() as session:
                whose = quoted(_name(_get(session, sheet, rows[0])))
        with self._database.write(f"Set {about.spoken} of{whose}") as session:
            for id_ in rows:
                row = _get(session, sheet, id_)
                _set(_writer(session, row), row, column_id, text, beside=len(rows) > 1)
            if draft:
                Drafts(self._database).settle(session, draft, text)

    def set_shares(self, draft: int, alone: int) -> None:
        """Per cent of a step's minutes that AI could take with the letter D and with A, for the whole firm."""
        if not (0 <= draft <= 100 and 0 <= alone <= 100):
            raise Invalid("A share goes from 0 to 100 per cent. Nothing was changed.")
        with self._database.write(f"Set the shares: D {draft} %, A {alone} %") as session:
            firm = session.exec(select(Firm)).first()
            if firm is None:
                raise NotFound("This workbook names no firm.")
            firm.draft_share, firm.alone_share = draft, alone
            session.add(firm)

    def take(
        self,
        process_id: str | None,
        sheet: Sheet,
        rows: Sequence[FileRow],
        *,
        new_process: str = "",
        progress: Callable[[int, int], None] = lambda done, total: None,
    ) -> ImportPlan:
        """Take over the rows of a file as one action; without a process, one named `new_process` is made for them.

        What is not in the file stays. Raises `Invalid` with row and column; `progress` is told (done, total) and
        may raise to stop it. Then nothing was changed.
        """
        with self._database.write(
            f"Imported {len(rows)} row{'' if len(rows) == 1 else 's'} of {sheet.value}"
        ) as session:
            if process_id is None:
                process_id = add_process(session, named(new_process), self._database.clock())
                session.flush()
            plan = make_plan(session, process_id, sheet, rows)
            apply_plan(session, process_id, plan, progress)
        return plan

    # -- questions

    def plan(self, process_id: str | None, sheet: Sheet, rows: Sequence[FileRow]) -> ImportPlan:
        """What `take` would do. Raises like it; changes nothing."""
        with self._database.read() as session:
            return make_plan(session, process_id, sheet, rows)

    def changes(self, sheet: Sheet, row: str) -> list[Change]:
        """What changed on a row and what hangs on it, and when, newest first."""
        with self._database.read() as session:
            names = {system.id: system.name for system in read_systems(session)}
        return read_changes(self._database.mentions(row), sheet, row, names)

    def local(self, at: datetime) -> datetime:
        """An instant as wall time in the firm's zone."""
        with self._database.read() as session:
            return in_zone(at, session.exec(select(Firm)).first())


def _get(session: Session, sheet: Sheet, id_: str) -> SheetRow:
    found: SheetRow | None
    match sheet:
        case Sheet.STEPS:
            found = session.get(Step, id_)
        case Sheet.EXCEPTIONS:
            found = session.get(StepException, id_)
        case Sheet.SYSTEMS:
            found = session.get(System, id_)
    if found is None:
        raise NotFound(f"That {_ROW_WORDS[sheet]} is gone: it was removed meanwhile. What you typed is kept.")
    return found


def _name(row: SheetRow) -> str:
    return row.name if isinstance(row, System) else row.text


def _writer(session: Session, row: SheetRow) -> CellWriter:
    return CellWriter(session, "" if isinstance(row, System) else row.process_id)


def _cell_now(session: Session, sheet: Sheet, row: SheetRow, column_id: str) -> str:
    if isinstance(row, System):
        found = next(system for system in read_systems(session) if system.id == row.id)
        return system_cell(SystemRow(found, (), 0, 0), column_id, {})
    step_id = row.id if isinstance(row, Step) else row.step_id
    (step,) = read_steps(session, row.process_id, [step_id])
    if isinstance(row, Step):
        numbered = numbers(read_map(session, row.process_id).steps) if column_id == "decisions" else {}
        return step_cell(step, column_id, numbered)
    case = next(case for case in step.exceptions if case.id == row.id)
    return exception_cell(ExceptionRow(step, case), column_id, {})


def _set(writer: CellWriter, row: SheetRow, column_id: str, text: str, *, beside: bool = False) -> None:
    """Write a cell; with `beside`, systems stand beside those that are there. Raises `Invalid` in words."""
    try:
        match row:
            case Step() if beside and column_id == "systems":
                writer.add_systems(row, text, None)
            case StepException() if beside and column_id == "systems":
                writer.add_systems(writer.map.step(row.step_id), text, row.id)
            case Step():
                writer.set_step(row, column_id, text)
                if column_id == "text":
                    writer.map.point_answers()
            case StepException():
                writer.set_exception(row, column_id, text)
            case System():
                writer.set_system(row, column_id, text)
    except Unreadable as error:
        words = str(error)
        raise Invalid(f"{words[:1].upper()}{words[1:]}. Nothing was changed.") from None
