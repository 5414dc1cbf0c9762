"""What a file of one of the three tables would change, said first, and then done.

Rows are matched by their Id, else by their words; what is not in the file stays. Nothing here begins or names
an action.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from sqlmodel import Session

from gaptui.method.cell_values import Unreadable, read_none
from gaptui.method.completeness import MARK_WORDS
from gaptui.method.process_map import MapStep, ProcessMap, numbers
from gaptui.method.review import SystemRow, exception_rows
from gaptui.method.sheets import COLUMNS, MAIN_COLUMN, FileRow, Sheet, column, exception_cell, step_cell, system_cell
from gaptui.records.base import build
from gaptui.records.mapping import Step, StepException, System
from gaptui.workbook.cell_writer import CellWriter, as_kept
from gaptui.workbook.map_reader import read_map
from gaptui.workbook.new_steps import NewSteps
from gaptui.workbook.planned_row import PlannedRow, refused

_TOLD_EVERY = 100
"""Rows between two words on how far it is."""
_SHOWN = 60
"""Letters of a cell's text that a line about it shows."""


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What a file would change. `absent` rows of the map are not in the file; they stay."""

    sheet: Sheet
    rows: tuple[PlannedRow, ...]
    absent: int

    @property
    def added(self) -> int:
        return sum(planned.id is None for planned in self.rows)

    @property
    def changed(self) -> int:
        return sum(planned.id is not None and bool(planned.now) for planned in self.rows)

    @property
    def same(self) -> int:
        return len(self.rows) - self.added - self.changed

    @property
    def summary(self) -> str:
        parts = [f"{self.added} new", f"{self.changed} changed", f"{self.same} the same"]
        if self.absent:
            parts.append(f"{self.absent} not in the file stay as they are")
        return f"{self.sheet.value}: {', '.join(parts)}"

    @property
    def lines(self) -> tuple[str, ...]:
        """One line for each new row and for each cell that would change."""
        return tuple(line for planned in self.rows for line in _lines(self.sheet, planned))


def _lines(sheet: Sheet, planned: PlannedRow) -> list[str]:
    name = planned.row.cells.get(MAIN_COLUMN[sheet]) or planned.was.get(MAIN_COLUMN[sheet], "")
    where = f"row {planned.row.row}  {_short(name)}"
    if planned.id is None:
        return [f"{where}: new"]
    return [
        f"{where}: {column(sheet, id_).spoken} {_short(planned.was[id_])} -> {_short(text)}"
        for id_, text in planned.now.items()
    ]


def _short(text: str) -> str:
    words = text.replace("\n", " / ")
    if not words:
        return "(empty)"
    return f'"{words}"' if len(words) <= _SHOWN else f'"{words[: _SHOWN - 1]}⋯"'


def make_plan(session: Session, process_id: str | None, sheet: Sheet, rows: Sequence[FileRow]) -> ImportPlan:
    """Match the rows and compare their cells. Raises `Invalid` with row and column; changes nothing."""
    known = read_map(session, process_id) if process_id else ProcessMap("", "")
    match sheet:
        case Sheet.STEPS:
            return _plan(sheet, rows, _step_cells(known), _by_words(sheet, _step_cells(known)))
        case Sheet.EXCEPTIONS:
            return _plan_exceptions(rows, known)
        case Sheet.SYSTEMS:
            cells = {
                system.id: {id_: system_cell(SystemRow(system, (), 0, 0), id_, {}) for id_ in _own_columns(sheet)}
                for system in known.systems
            }
            return _plan(sheet, rows, cells, _by_words(sheet, cells))


_Known = Mapping[str, Mapping[str, str]]
"""The cells of each row of the map by its id."""
_Words = dict[str, list[str]]
"""Ids of rows by their words, in the order of the map."""


def _own_columns(sheet: Sheet) -> list[str]:
    return [each.id for each in COLUMNS[sheet] if not each.counted]


def _step_cells(known: ProcessMap) -> _Known:
    numbered = numbers(known.steps)
    return {step.id: {id_: step_cell(step, id_, numbered) for id_ in _own_columns(Sheet.STEPS)} for step in known.steps}


def _by_words(sheet: Sheet, cells: _Known) -> _Words:
    found: _Words = {}
    for id_, each in cells.items():
        found.setdefault(each[MAIN_COLUMN[sheet]].casefold(), []).append(id_)
    return found


def _plan(sheet: Sheet, rows: Sequence[FileRow], known: _Known, words: _Words) -> ImportPlan:
    named = _named(sheet, rows, known)
    taken = set(named.values())
    planned = []
    for row in rows:
        id_ = named.get(row.row)
        if id_ is None:
            same = [other for other in words.get(_main(sheet, row).casefold(), ()) if other not in taken]
            id_ = same[0] if same else None
        if id_ is not None:
            taken.add(id_)
        planned.append(_compared(sheet, row, id_, known.get(id_ or "", {})))
    return ImportPlan(sheet, tuple(planned), len(known) - len(taken))


def _named(sheet: Sheet, rows: Sequence[FileRow], known: Mapping[str, object]) -> dict[int, str]:
    """The rows of the file that name a row of the map by its Id. Raises `Invalid` where two name the same."""
    found: dict[int, str] = {}
    first: dict[str, int] = {}
    for row in rows:
        id_ = row.cells.get("id", "")
        if id_ not in known:
            continue
        if id_ in first:
            raise refused(sheet, row, "id", f"row {first[id_]} has the same Id")
        first[id_] = row.row
        found[row.row] = id_
    return found


def _main(sheet: Sheet, row: FileRow) -> str:
    main = MAIN_COLUMN[sheet]
    return _kept(sheet, row, main)


def _kept(sheet: Sheet, row: FileRow, column_id: str) -> str:
    try:
        kept = as_kept(sheet, column_id, row.cells[column_id])
    except Unreadable as error:
        raise refused(sheet, row, column_id, str(error)) from None
    if column_id == MAIN_COLUMN[sheet] and not any(letter.isprintable() and not letter.isspace() for letter in kept):
        raise refused(sheet, row, column_id, "there are no words that can be read")
    return kept


def _compared(
    sheet: Sheet, row: FileRow, id_: str | None, known: Mapping[str, str], belongs_to: str | None = None
) -> PlannedRow:
    kept = {name: _kept(sheet, row, name) for name in _own_columns(sheet) if name in row.cells}
    if sheet is Sheet.STEPS and kept.get("none"):
        _nothing_twice(row, {**known, **kept})
    if id_ is None:
        return PlannedRow(row, None, {}, {name: text for name, text in kept.items() if text}, belongs_to)
    differ = {name: text for name, text in kept.items() if text != known[name]}
    return PlannedRow(row, id_, {**{name: known[name] for name in differ}, **_main_of(sheet, known)}, differ)


def _nothing_twice(row: FileRow, cells: Mapping[str, str]) -> None:
    """Raises `Invalid` where a row says that there are none of what it names."""
    for mark in read_none(cells["none"], MARK_WORDS):
        if cells.get(MARK_WORDS[mark]):
            words = f"it says that there are no {MARK_WORDS[mark]}, and there are some in the row"
            raise refused(Sheet.STEPS, row, "none", words)


def _main_of(sheet: Sheet, known: Mapping[str, str]) -> dict[str, str]:
    return {MAIN_COLUMN[sheet]: known[MAIN_COLUMN[sheet]]}


def _plan_exceptions(rows: Sequence[FileRow], known: ProcessMap) -> ImportPlan:
    sheet = Sheet.EXCEPTIONS
    there = {row.case.id: row for row in exception_rows(known.steps)}
    cells = {id_: {name: exception_cell(row, name, {}) for name in _own_columns(sheet)} for id_, row in there.items()}
    named = _named(sheet, rows, there)
    taken = set(named.values())
    find_step = _StepFinder(known)
    planned = []
    for row in rows:
        id_, step = named.get(row.row), None
        if id_ is None:
            step = find_step(row)
            words = _main(sheet, row).casefold()
            same = [c.id for c in step.exceptions if c.id not in taken and c.text.casefold() == words]
            id_ = same[0] if same else None
        if id_ is not None:
            taken.add(id_)
        planned.append(_compared(sheet, row, id_, cells.get(id_ or "", {}), step.id if step else None))
    return ImportPlan(sheet, tuple(planned), len(there) - len(taken))


class _StepFinder:
    """Which step a row of the exceptions table is about: the one with its number and words, else with its words."""

    def __init__(self, known: ProcessMap) -> None:
        numbered = numbers(known.steps)
        self._by_number: dict[str, MapStep] = {numbered[step.id]: step for step in known.steps}
        self._by_words: dict[str, list[MapStep]] = {}
        for step in known.steps:
            self._by_words.setdefault(step.text.casefold(), []).append(step)

    def __call__(self, row: FileRow) -> MapStep:
        number = row.cells.get("number", "").strip().removesuffix(".0")
        words = " ".join(row.cells.get("step", "").split()).casefold()
        at = self._by_number.get(number)
        if at is not None and (not words or at.text.casefold() == words):
            return at
        same = self._by_words.get(words, []) if words else []
        if len(same) == 1:
            return same[0]
        which = "step" if "step" in row.cells else "number"
        if not words and not number:
            raise refused(Sheet.EXCEPTIONS, row, which, "it does not say which step it belongs to")
        raise refused(Sheet.EXCEPTIONS, row, which, f"no step of the map is {_short(row.cells.get('step') or number)}")


# -- doing it


def apply_plan(session: Session, process_id: str, plan: ImportPlan, progress: Callable[[int, int], None]) -> None:
    """Write what a plan says. Raises `Invalid` with row and column when a cell does not fit the others."""
    writer = CellWriter(session, process_id)
    total = len(plan.rows)
    new = NewSteps(session, process_id, plan.rows) if plan.sheet is Sheet.STEPS and plan.added else None
    if new is not None:
        new.write(lambda done: progress(done, total))
        session.flush()
    if plan.sheet is Sheet.STEPS:
        writer.map.by_number = _numbers_of_the_file(plan, new)
    for done, planned in enumerate(plan.rows, 1):
        if planned.id is not None or plan.sheet is not Sheet.STEPS:
            _write_row(session, writer, plan.sheet, planned)
        if done % _TOLD_EVERY == 0:
            session.flush()
            progress(done, total)
    session.flush()
    if plan.sheet is Sheet.STEPS:
        writer.map.known_titles = writer.map.titles()
        if new is not None:
            new.write_answers(writer.map)
        writer.map.point_answers()
    progress(total, total)


def _numbers_of_the_file(plan: ImportPlan, new: NewSteps | None) -> dict[str, str] | None:
    """Ids by the numbers of the file; None, today's numbers, where it has none."""
    ids = {planned.row.row: planned.id or (new.ids[planned.row.row] if new else "") for planned in plan.rows}
    found = {planned.row.cells.get("number", ""): ids[planned.row.row] for planned in plan.rows}
    found.pop("", None)
    return found or None


def _write_row(session: Session, writer: CellWriter, sheet: Sheet, planned: PlannedRow) -> None:
    """Write the cells that differ, of a row that is there or of a new exception or system."""
    if sheet is Sheet.SYSTEMS and planned.id is None:
        session.add(build(System, **planned.now))
        return
    new = writer.map.new_exception(planned.belongs_to) if planned.belongs_to and planned.id is None else None
    for column_id, text in planned.now.items():
        try:
            match sheet:
                case Sheet.STEPS:
                    writer.set_step(session.get_one(Step, planned.id), column_id, text)
                case Sheet.EXCEPTIONS:
                    writer.set_exception(new or session.get_one(StepException, planned.id), column_id, text)
                case Sheet.SYSTEMS:
                    writer.set_system(session.get_one(System, planned.id), column_id, text)
        except Unreadable as error:
            raise refused(sheet, planned.row, column_id, str(error)) from None
