"""Writes the new steps of a file all at once: their rows are made without asking the file back for each.

It knows where a new row goes: after the row above it in the file, a sub-step under the step of its number.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import func
from sqlmodel import Session, col, select

from gaptui.method.capture import Captured, Kind
from gaptui.method.cell_values import (
    Unreadable,
    read_cell_lines,
    read_help,
    read_name,
    read_names,
    read_none,
    read_signals,
    read_yes_no,
)
from gaptui.method.completeness import MARK_WORDS
from gaptui.method.sheets import STEP_COLUMNS, Sheet
from gaptui.order import between, spread
from gaptui.records.base import build, new_id
from gaptui.records.mapping import Decision, Note, Step, StepException, SystemUse
from gaptui.words import NoteKind
from gaptui.workbook.cell_writer import SIGNAL_FIELDS, read_whole_minutes, said_in_cell
from gaptui.workbook.map_writer import NO_FIELDS, MapWriter, exception_fields
from gaptui.workbook.planned_row import PlannedRow, refused

_TOLD_EVERY = 100


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a new step goes: under which step, and with which order key."""

    parent_id: str | None
    order: str


class NewSteps:
    """The new ones among the rows of a file; `ids` are their ids by row number of the file."""

    def __init__(self, session: Session, process_id: str, rows: Sequence[PlannedRow]) -> None:
        self._session, self._process_id = session, process_id
        self._map = MapWriter(session, process_id)
        self._rows = rows
        self.ids: dict[int, str] = {planned.row.row: new_id() for planned in rows if planned.id is None}
        self._decisions: list[tuple[Decision, Captured]] = []

    def write(self, progress: Callable[[int], None]) -> None:
        """Make every new step and what hangs on it but the answers. Raises `Invalid` with row and column."""
        places = self._places()
        new = [planned for planned in self._rows if planned.id is None]
        for done, planned in enumerate(new, 1):
            self._step(planned, places[planned.row.row])
            if done % _TOLD_EVERY == 0:
                self._session.flush()
                progress(done)

    def write_answers(self, writer: MapWriter) -> None:
        """Once every step is there: where the answers of the new decisions lead."""
        for decision, said in self._decisions:
            writer.set_answers(decision, said)

    # -- where they go

    def _places(self) -> dict[int, _Place]:
        """The place of each new row, by its row number."""
        runs: list[tuple[str | None, str | None, list[int]]] = []
        above: dict[str | None, str | None] = {}
        by_number = self._by_number()
        for planned in self._rows:
            if planned.id is not None:
                step = self._map.step(planned.id)
                above[step.parent_id] = step.id
                runs.append((step.parent_id, step.id, []))
                continue
            parent = self._parent(planned, by_number)
            run = next((run for run in reversed(runs) if run[0] == parent), None) if parent in above else None
            if run is None:
                run = (parent, None, [])
                runs.append(run)
                above[parent] = None
            run[2].append(planned.row.row)
        return {
            row: _Place(parent, order)
            for parent, after, rows in runs
            for row, order in zip(rows, self._orders(parent, after, len(rows)), strict=True)
        }

    def _by_number(self) -> Mapping[str, str]:
        found = {planned.row.cells.get("number", ""): planned for planned in self._rows}
        return {number: planned.id or self.ids[planned.row.row] for number, planned in found.items() if number}

    def _parent(self, planned: PlannedRow, by_number: Mapping[str, str]) -> str | None:
        """The step whose number stands before the dot, where the file has one that is no sub-step itself."""
        head, dot, tail = planned.row.cells.get("number", "").partition(".")
        return by_number.get(head) if dot and head.isdigit() and tail.isdigit() else None

    def _orders(self, parent: str | None, after: str | None, count: int) -> Sequence[str]:
        if count == 0:
            return []
        if after is not None:
            return self._map.orders_after(self._map.step(after), count)
        if parent in self.ids.values():
            return spread(None, None, count)
        last = select(func.max(Step.order)).where(
            Step.process_id == self._process_id, col(Step.parent_id).is_not_distinct_from(parent)
        )
        return spread(self._session.exec(last).one(), None, count)

    # -- what they are

    def _step(self, planned: PlannedRow, place: _Place) -> None:
        cells, id_ = planned.now, self.ids[planned.row.row]
        column_id = ""
        try:
            values: dict[str, object] = {}
            for column_id in ("minutes", "timed", "help", "signals", "none"):
                values |= _field_values(column_id, cells.get(column_id, ""))
            step = build(
                Step,
                id=id_,
                process_id=self._process_id,
                parent_id=place.parent_id,
                order=place.order,
                text=cells["text"],
                role=read_name(cells.get("role", "")),
                **values,
            )
            self._session.add(step)
            uses: list[tuple[str | None, str]] = [(None, name) for name in read_names(cells.get("systems", ""))]
            order: str | None = None
            for about in STEP_COLUMNS:
                column_id = about.id
                if about.lines is None:
                    continue
                for line in read_cell_lines(cells.get(about.id, "")):
                    order = between(order, None)
                    said = said_in_cell(about.lines, line)
                    item = self._item(id_, said, order)
                    uses += [(item, name) for name in said.systems]
        except Unreadable as error:
            raise refused(Sheet.STEPS, planned.row, column_id, str(error)) from None
        step.no_systems = step.no_systems and not uses
        self._use(id_, uses)

    def _item(self, step_id: str, said: Captured, order: str) -> str:
        hangs_on = {"process_id": self._process_id, "step_id": step_id, "order": order}
        match said.kind:
            case Kind.DECISION:
                decision = build(Decision, question=said.title, **hangs_on)
                self._session.add(decision)
                self._decisions.append((decision, said))
                return decision.id
            case Kind.EXCEPTION:
                case = build(StepException, **hangs_on, **exception_fields(said))
                self._session.add(case)
                return case.id
        note = build(Note, kind=NoteKind(said.kind.value), text=said.title, level=said.level, **hangs_on)
        self._session.add(note)
        return note.id

    def _use(self, step_id: str, uses: Sequence[tuple[str | None, str]]) -> None:
        order: str | None = None
        for by, name in dict.fromkeys(uses):
            order = between(order, None)
            system_id = self._map.system_id(name)
            hangs_on = {"process_id": self._process_id, "step_id": step_id, "by_id": by, "order": order}
            self._session.add(build(SystemUse, system_id=system_id, **hangs_on))


def _field_values(column_id: str, text: str) -> dict[str, object]:
    """The fields of a new step that a cell stands for. Raises `Unreadable`."""
    match column_id:
        case "minutes":
            return {"minutes": read_whole_minutes(text)}
        case "timed":
            return {"timed": read_yes_no(text)}
        case "help":
            return {"help": read_help(text)}
        case "signals":
            signals = read_signals(text)
            return {field: signal in signals for signal, field in SIGNAL_FIELDS.items()}
    none = read_none(text, MARK_WORDS)
    return {field: mark in none for mark, field in NO_FIELDS.items()}
