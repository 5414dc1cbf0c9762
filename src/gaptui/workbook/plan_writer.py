"""Does what a plan of an import says, row by row, inside one open transaction. It compares nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from sqlmodel import Session, col, select

from gaptui.method.cell_values import Unreadable
from gaptui.method.sheets import Sheet
from gaptui.records.base import build, new_id
from gaptui.records.mapping import Step, StepException, System
from gaptui.workbook.cell_writer import CellWriter
from gaptui.workbook.new_steps import NewSteps
from gaptui.workbook.planned_row import PlannedRow, refused

_TOLD_EVERY = 100
"""Rows between two words on how far it is."""


class PlanWriter:
    """`progress` is told (done, total) and may raise to stop."""

    def __init__(
        self, session: Session, process_id: str, rows: Sequence[PlannedRow], progress: Callable[[int, int], None]
    ) -> None:
        self._session, self._process_id, self._rows, self._progress = session, process_id, rows, progress
        self._cells = CellWriter(session, process_id)
        self._done = 0

    def write(self, sheet: Sheet, numbers: Mapping[str, str]) -> None:
        """Write every row. Raises `Invalid` with row and column when a cell does not fit the others."""
        match sheet:
            case Sheet.STEPS:
                self._write_steps(numbers)
            case Sheet.EXCEPTIONS:
                self._write_exceptions()
            case Sheet.SYSTEMS:
                self._write_systems()
        self._session.flush()
        if self._done % _TOLD_EVERY or not self._done:
            self._progress(self._done, len(self._rows))

    def _one_done(self) -> None:
        self._done += 1
        if self._done % _TOLD_EVERY == 0:
            self._session.flush()
            self._progress(self._done, len(self._rows))

    # -- steps

    def _write_steps(self, numbers: Mapping[str, str]) -> None:
        """New steps and new words first: then every answer can find the step it means."""
        new = NewSteps(self._session, self._process_id, self._rows)
        new.write(self._one_done)
        there = [(planned, planned.id) for planned in self._rows if planned.id is not None]
        for planned, id_ in there:
            if "text" in planned.now:
                self._set_step(planned, id_, "text")
        self._session.flush()
        writer = self._cells.map
        writer.known_titles = writer.titles()
        ids = {planned.row.cells.get("number", ""): planned.id or new.ids[planned.row.row] for planned in self._rows}
        writer.by_number = {**numbers, **{number: id_ for number, id_ in ids.items() if number}}
        new.write_answers(writer)
        for planned, id_ in there:
            for column_id in planned.now:
                if column_id != "text":
                    self._set_step(planned, id_, column_id)
            self._one_done()
        self._session.flush()
        writer.point_answers()

    def _set_step(self, planned: PlannedRow, id_: str, column_id: str) -> None:
        step = self._session.get_one(Step, id_)
        try:
            self._cells.set_step(step, column_id, planned.now[column_id])
            if column_id == "minutes" and "timed" in planned.row.cells:
                # Other minutes are a guess, unless the file says that these were measured.
                self._cells.set_step(step, "timed", planned.row.cells["timed"])
        except Unreadable as error:
            raise refused(Sheet.STEPS, planned.row, column_id, str(error)) from None

    # -- exceptions

    def _write_exceptions(self) -> None:
        for planned in self._rows:
            if planned.id is not None:
                case = self._session.get_one(StepException, planned.id)
            else:
                assert planned.belongs_to is not None
                case = self._cells.map.new_exception(planned.belongs_to)
            for column_id, text in planned.now.items():
                try:
                    self._cells.set_exception(case, column_id, text)
                except Unreadable as error:
                    raise refused(Sheet.EXCEPTIONS, planned.row, column_id, str(error)) from None
            self._one_done()

    # -- systems

    def _write_systems(self) -> None:
        """All new names at once: two systems may swap theirs."""
        renamed = [planned for planned in self._rows if planned.id is not None and "name" in planned.now]
        for planned in renamed:
            self._session.get_one(System, planned.id).name = new_id()
        self._session.flush()
        stays = {planned.id: self._name(planned) for planned in renamed}
        for planned in self._rows:
            if planned.id is None:
                self._session.add(build(System, **planned.now))
            else:
                system = stays.get(planned.id) or self._session.get_one(System, planned.id)
                for column_id, text in planned.now.items():
                    if column_id != "name":
                        self._cells.set_system(system, column_id, text)
            self._one_done()

    def _name(self, planned: PlannedRow) -> System:
        """Give a system its new name; where another has it, they are one from here on, and that one is returned."""
        system = self._session.get_one(System, planned.id)
        wanted = planned.now["name"]
        other = self._session.exec(
            select(System).where(System.name == wanted, System.id != system.id).order_by(col(System.id))
        ).first()
        try:
            self._cells.set_system(system, "name", wanted)
        except Unreadable as error:
            raise refused(Sheet.SYSTEMS, planned.row, "name", str(error)) from None
        self._session.flush()
        return other or system
