"""What a file of one of the three tables would change, said first, and then done.

Rows are matched by their Id, else by their words; what is not in the file stays. Nothing here begins or names
an action.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from sqlmodel import Session

from gaptui.method.answers import number_meant
from gaptui.method.capture import Kind
from gaptui.method.cell_values import Unreadable, read_cell_lines, read_none
from gaptui.method.completeness import MARK_WORDS
from gaptui.method.process_map import MapStep, ProcessMap, numbers
from gaptui.method.review import SystemRow, exception_rows
from gaptui.method.sheets import (
    COLUMNS,
    MAIN_COLUMN,
    FileRow,
    Sheet,
    column,
    exception_cell,
    step_cell,
    system_cell,
)
from gaptui.words import Mark
from gaptui.workbook.cell_writer import as_kept, said_in_cell
from gaptui.workbook.map_reader import read_map
from gaptui.workbook.plan_writer import PlanWriter
from gaptui.workbook.planned_row import PlannedRow, refused

_SHOWN = 60
"""Letters of a cell's text that a line about it shows."""


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What a file would change. `absent` rows of the map are not in the file; they stay."""

    sheet: Sheet
    rows: tuple[PlannedRow, ...]
    absent: int
    numbers: Mapping[str, str] = field(default_factory=dict)
    """Steps of the map, by the numbers they had before."""

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
            return _plan_steps(rows, known)
        case Sheet.EXCEPTIONS:
            return _plan_exceptions(rows, known)
        case Sheet.SYSTEMS:
            return _plan_systems(rows, known)


def apply_plan(session: Session, process_id: str, plan: ImportPlan, progress: Callable[[int, int], None]) -> None:
    """Write what a plan says. Raises `Invalid` with row and column when a cell does not fit the others."""
    PlanWriter(session, process_id, plan.rows, progress).write(plan.sheet, plan.numbers)


Cells = Mapping[str, str]
_Known = Mapping[str, Cells]
"""The cells of each row of the map by its id."""


def _own_columns(sheet: Sheet) -> list[str]:
    return [each.id for each in COLUMNS[sheet] if not each.counted]


# -- which row is which


def _match(sheet: Sheet, rows: Sequence[FileRow], known: _Known, places: Sequence[str]) -> dict[int, str]:
    """Ids by row number of the file: by the Id of a row, then by its very words, then by its words in any letters.

    `places` are what else must be the same: the step of an exception, or nothing.
    """
    found = _named(sheet, rows, known)
    taken = set(found.values())
    main = MAIN_COLUMN[sheet]
    for folded in (False, True):
        waiting: dict[tuple[str, str], list[str]] = {}
        for id_, cells in known.items():
            if id_ not in taken:
                waiting.setdefault((cells.get("place", ""), _folded(cells[main], folded)), []).append(id_)
        for row, place in zip(rows, places, strict=True):
            same = waiting.get((place, _folded(kept_cell(sheet, row, main), folded)))
            if row.row not in found and same:
                found[row.row] = same.pop(0)
                taken.add(found[row.row])
    return found


def _folded(text: str, folded: bool) -> str:
    return text.casefold() if folded else text


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


# -- what differs


def kept_cell(sheet: Sheet, row: FileRow, column_id: str) -> str:
    """A cell of the file as it would read once kept. Raises `Invalid` with row and column."""
    try:
        kept = as_kept(sheet, column_id, row.cells[column_id])
    except Unreadable as error:
        raise refused(sheet, row, column_id, str(error)) from None
    if column_id == MAIN_COLUMN[sheet] and not any(letter.isprintable() and not letter.isspace() for letter in kept):
        raise refused(sheet, row, column_id, "there are no words that can be read")
    return kept


def _compared(sheet: Sheet, row: FileRow, id_: str | None, known: Cells, belongs_to: str | None = None) -> PlannedRow:
    kept = {name: kept_cell(sheet, row, name) for name in _own_columns(sheet) if name in row.cells}
    if sheet is Sheet.STEPS and kept.get("none"):
        _nothing_twice(row, {**known, **kept}, is_new=id_ is None)
    if id_ is None:
        return PlannedRow(row, None, {}, {name: text for name, text in kept.items() if text}, belongs_to)
    differ = {name: text for name, text in kept.items() if text != known[name]}
    was = {name: known[name] for name in (*differ, MAIN_COLUMN[sheet])}
    return PlannedRow(row, id_, was, differ)


def _nothing_twice(row: FileRow, cells: Cells, *, is_new: bool) -> None:
    """Raises `Invalid` where a row says that there are none of what it names."""
    for mark in read_none(cells["none"], MARK_WORDS):
        some = bool(cells.get(MARK_WORDS[mark]))
        if mark is Mark.SYSTEMS and not some and not is_new:
            some = any(
                said_in_cell(each.lines, line).systems
                for each in COLUMNS[Sheet.STEPS]
                if each.lines is not None
                for line in read_cell_lines(cells.get(each.id, ""))
            )
        if some:
            words = f"it says that there are no {MARK_WORDS[mark]}, and there are some in the row"
            raise refused(Sheet.STEPS, row, "none", words)


# -- steps


def _plan_steps(rows: Sequence[FileRow], known: ProcessMap) -> ImportPlan:
    sheet = Sheet.STEPS
    numbered = numbers(known.steps)
    cells = {step.id: {id_: step_cell(step, id_, numbered) for id_ in _own_columns(sheet)} for step in known.steps}
    ids = _match(sheet, rows, cells, [""] * len(rows))
    by_number = {number: id_ for id_, number in numbered.items()}
    in_file = {
        **by_number,
        **{row.cells["number"]: ids.get(row.row, f"row {row.row}") for row in rows if row.cells.get("number")},
    }
    planned = []
    for row in rows:
        id_ = ids.get(row.row)
        each = _compared(sheet, row, id_, cells.get(id_ or "", {}))
        if id_ is not None and "decisions" in row.cells:
            each = _with_decisions(each, cells[id_]["decisions"], by_number, in_file)
        planned.append(each)
    return ImportPlan(sheet, tuple(planned), len(cells) - len(ids), by_number)


def _with_decisions(
    planned: PlannedRow, there: str, by_number: Mapping[str, str], in_file: Mapping[str, str]
) -> PlannedRow:
    """The numbers in the answers of a file are the file's: its decisions differ when they lead elsewhere."""
    kept = kept_cell(Sheet.STEPS, planned.row, "decisions")
    now = {name: text for name, text in planned.now.items() if name != "decisions"}
    if _where_they_lead(kept, in_file) != _where_they_lead(there, by_number):
        now["decisions"] = kept
    was = {**planned.was, "decisions": there}
    ordered = {name: now[name] for name in _own_columns(Sheet.STEPS) if name in now}
    return PlannedRow(planned.row, planned.id, was, ordered)


def _where_they_lead(text: str, by_number: Mapping[str, str]) -> list[tuple[str, tuple[tuple[str, str], ...]]]:
    """Each decision of a cell with its answers; an answer that is a number is the step it means."""
    found = []
    for line in read_cell_lines(text):
        said = said_in_cell(Kind.DECISION, line)
        answers = tuple(
            (answer.label, by_number.get(number, number) if (number := number_meant(answer.says)) else answer.says)
            for answer in said.answers
        )
        found.append((said.title, answers))
    return found


# -- exceptions and systems


def _plan_exceptions(rows: Sequence[FileRow], known: ProcessMap) -> ImportPlan:
    sheet = Sheet.EXCEPTIONS
    there = {row.case.id: row for row in exception_rows(known.steps)}
    cells = {
        id_: {"place": row.step.id, **{name: exception_cell(row, name, {}) for name in _own_columns(sheet)}}
        for id_, row in there.items()
    }
    named, find_step = _named(sheet, rows, there), _StepFinder(known)
    steps = ["" if row.row in named else find_step(row).id for row in rows]
    ids = _match(sheet, rows, cells, steps)
    planned = tuple(
        _compared(sheet, row, ids.get(row.row), cells.get(ids.get(row.row, ""), {}), step)
        for row, step in zip(rows, steps, strict=True)
    )
    return ImportPlan(sheet, planned, len(there) - len(ids))


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


def _plan_systems(rows: Sequence[FileRow], known: ProcessMap) -> ImportPlan:
    sheet = Sheet.SYSTEMS
    cells = {
        system.id: {id_: system_cell(SystemRow(system, (), 0, 0), id_, {}) for id_ in _own_columns(sheet)}
        for system in known.systems
    }
    ids = _match(sheet, rows, cells, [""] * len(rows))
    first: dict[str, FileRow] = {}
    for row in rows:
        name = kept_cell(sheet, row, "name")
        other = first.setdefault(name, row)
        # Two systems that are there may become one; a new one must have a name of its own.
        if other is not row and (row.row not in ids or other.row not in ids):
            raise refused(sheet, row, "name", f"row {other.row} has the same name")
    planned = tuple(_compared(sheet, row, ids.get(row.row), cells.get(ids.get(row.row, ""), {})) for row in rows)
    used = {name for step in known.steps for name in step.all_systems}
    missing = [id_ for id_, each in cells.items() if each["name"] in used and id_ not in set(ids.values())]
    return ImportPlan(sheet, planned, len(missing))
