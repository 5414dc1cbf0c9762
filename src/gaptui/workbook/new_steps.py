"""Writes the new steps of a file all at once: their rows are made without asking the file back for each.

It knows where a new row goes: after the row above it in the file, a sub-step under the step of its number.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

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
from gaptui.workbook.cell_writer import read_whole_minutes, said_in_cell
from gaptui.workbook.map_writer import NO_FIELDS, SIGNAL_FIELDS, MapWriter, exception_fields
from gaptui.workbook.planned_row import PlannedRow, refused


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a new step goes: under which step, and with which order key."""

    parent_id: str | None
    order: str


@dataclass(slots=True)
class _Run:
    """New rows that follow each other under one step: after the step `after`, or before the step `before`."""

    parent_id: str | None
    after: Step | None
    before: Step | None = None
    rows: list[int] = field(default_factory=list)


class NewSteps:
    """The new ones among the rows of a file; `ids` are their ids by row number of the file."""

    def __init__(self, session: Session, process_id: str, rows: Sequence[PlannedRow]) -> None:
        self._session, self._process_id = session, process_id
        self._map = MapWriter(session, process_id)
        self._rows = rows
        self.ids: dict[int, str] = {planned.row.row: new_id() for planned in rows if planned.id is None}
        self._new = frozenset(self.ids.values())
        self._decisions: list[tuple[Decision, Captured]] = []

    def write(self, one_done: Callable[[], None]) -> None:
        """Make every new step and what hangs on it but the answers. Raises `Invalid` with row and column."""
        places = self._places() if self.ids else {}
        for planned in self._rows:
            if planned.id is None:
                self._step(planned, places[planned.row.row])
                one_done()

    def write_answers(self, writer: MapWriter) -> None:
        """Once every step is there: where the answers of the new decisions lead."""
        for decision, said in self._decisions:
            writer.set_answers(decision, said)

    # -- where they go

    def _places(self) -> dict[int, _Place]:
        """The place of each new row, by its row number."""
        runs: list[_Run] = []
        latest: dict[str | None, _Run] = {}
        by_number = self._by_number()
        for planned in self._rows:
            known = self._map.step(planned.id) if planned.id is not None else None
            parent = known.parent_id if known else self._parent(planned, by_number)
            run = latest.get(parent)
            if known is not None:
                if run is not None and run.after is None and run.before is None:
                    run.before = known
                run = latest[parent] = _Run(parent, known)
                runs.append(run)
                continue
            if run is None:
                run = latest[parent] = _Run(parent, None)
                runs.append(run)
            run.rows.append(planned.row.row)
        return {
            row: _Place(run.parent_id, order)
            for run in runs
            for row, order in zip(run.rows, self._orders(run), strict=True)
        }

    def _by_number(self) -> dict[str, str]:
        found = {planned.row.cells.get("number", ""): planned for planned in self._rows}
        return {number: planned.id or self.ids[planned.row.row] for number, planned in found.items() if number}

    def _parent(self, planned: PlannedRow, by_number: dict[str, str]) -> str | None:
        """The step whose number stands before the dot, where the file has it; a sub-step has no sub-steps."""
        head, dot, tail = planned.row.cells.get("number", "").partition(".")
        id_ = by_number.get(head) if dot and head.isdigit() and tail.isdigit() else None
        if id_ is None or id_ in self._new:
            return id_
        return self._map.step(id_).parent_id or id_

    def _orders(self, run: _Run) -> Sequence[str]:
        """Order keys after the row above, else before the first known row below, else at the end."""
        if not run.rows:
            return []
        if run.after is not None:
            return self._map.orders_after(run.after, len(run.rows))
        if run.parent_id in self._new:
            return spread(None, None, len(run.rows))
        same = [
            col(Step.process_id) == self._process_id,
            col(Step.parent_id).is_not_distinct_from(run.parent_id),
        ]
        if run.before is not None:
            same.append(col(Step.order) < run.before.order)
        last = self._session.exec(select(func.max(Step.order)).where(*same)).one()
        return spread(last, run.before.order if run.before else None, len(run.rows))

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
