"""The three tables of a map: their columns, and every cell as text. Screens, CSV and Markdown read the same cells.

It knows plain values; how a text of a cell is written back is the workbook's business.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from gaptui.method.capture import Kind
from gaptui.method.cell_values import (
    lines_cell,
    minutes_cell,
    names_cell,
    none_cell,
    often_cell,
    signals_cell,
    yes_no,
)
from gaptui.method.completeness import MARK_WORDS
from gaptui.method.process_map import MapItem, MapNote, MapStep, MapSystem, ProcessMap, item_line, numbers
from gaptui.method.review import ExceptionRow, SystemRow, exception_rows, system_rows
from gaptui.words import NoteKind


class Sheet(StrEnum):
    """One of the three tables. The value is its name on the command line and in file names."""

    STEPS = "steps"
    EXCEPTIONS = "exceptions"
    SYSTEMS = "systems"


@dataclass(frozen=True, slots=True)
class Column:
    """`also` are other headings it is known by. A `counted` one is worked out, and never read from a file."""

    id: str
    heading: str
    also: tuple[str, ...] = ()
    counted: bool = False
    lines: Kind | None = None
    """Where each line of the cell is a line of the capture grammar without its sign: the kind of line."""

    @property
    def spoken(self) -> str:
        """The heading inside a sentence."""
        return self.heading if self.heading[:2].isupper() else self.heading[:1].lower() + self.heading[1:]


STEP_COLUMNS: tuple[Column, ...] = (
    Column("number", "No", ("number", "nr", "no.", "#", "step no", "process step id"), counted=True),
    Column("text", "Step", ("really", "what really happens", "description", "process step description", "activity",
                            "task", "step name", "process step", "action", "title", "event task")),
    Column("role", "Who", ("role", "function", "owner", "done by", "responsible", "actor", "person")),
    Column("systems", "Systems", ("system", "tool", "tools", "application", "applications")),
    Column("minutes", "Minutes", ("min", "mins", "time", "duration", "minutes a cycle")),
    Column("timed", "Timed", ("measured",)),
    Column("inputs", "Inputs", ("input",), lines=Kind.INPUT),
    Column("outputs", "Outputs", ("output",), lines=Kind.OUTPUT),
    Column("decisions", "Decisions", ("decision",), lines=Kind.DECISION),
    Column("exceptions", "Exceptions", ("exception",), lines=Kind.EXCEPTION),
    Column("patterns", "Patterns", ("pattern",), lines=Kind.PATTERN),
    Column("pains", "Pain", ("pains", "pain point", "pain points"), lines=Kind.PAIN),
    Column("doc", "Document says", ("doc says", "documented", "document"), lines=Kind.DOC),
    Column("signals", "Signals", ("signal",)),
    Column("help", "AI help", ("help", "letter", "ai", "p/d/a")),
    Column("none", "Asked and none", ("none",)),
    Column("id", "Id", ("gaptui id",), counted=True),
)  # fmt: skip

EXCEPTION_COLUMNS: tuple[Column, ...] = (
    Column("number", "Step no", ("no", "number", "step number"), counted=True),
    Column("step", "Step", ("really", "description", "process step"), counted=True),
    Column("text", "Exception", ("what", "case", "what happens")),
    Column("often", "How often", ("frequency", "often", "how many")),
    Column("response", "Done now", ("what is done now", "what is done", "response", "handling")),
    Column("who", "Who", ("role", "owner", "done by")),
    Column("written_down", "Written down before", ("written down", "documented")),
    Column("new_way", "New version", ("in the new version", "decision", "new way", "handled by")),
    Column("systems", "Systems", ("system", "tool", "tools")),
    Column("id", "Id", ("gaptui id",), counted=True),
)

SYSTEM_COLUMNS: tuple[Column, ...] = (
    Column("name", "System", ("name", "application", "tool", "program")),
    Column("kind", "Kind", ("type", "what it is")),
    Column("login", "Login", ("login needed", "account", "access")),
    Column("way_out", "Way out", ("export", "api", "export known", "api or export")),
    Column("steps", "Steps", ("used by steps",), counted=True),
    Column("copied_out", "Copied out by hand", (), counted=True),
    Column("copied_in", "Copied in by hand", (), counted=True),
    Column("id", "Id", ("gaptui id",), counted=True),
)

COLUMNS: dict[Sheet, tuple[Column, ...]] = {
    Sheet.STEPS: STEP_COLUMNS,
    Sheet.EXCEPTIONS: EXCEPTION_COLUMNS,
    Sheet.SYSTEMS: SYSTEM_COLUMNS,
}
MAIN_COLUMN: dict[Sheet, str] = {Sheet.STEPS: "text", Sheet.EXCEPTIONS: "text", Sheet.SYSTEMS: "name"}
"""The column without which a row says nothing."""

_NOTES: dict[str, NoteKind] = {
    "inputs": NoteKind.INPUT,
    "outputs": NoteKind.OUTPUT,
    "patterns": NoteKind.PATTERN,
    "pains": NoteKind.PAIN,
    "doc": NoteKind.DOC,
}


@dataclass(frozen=True, slots=True)
class FileRow:
    """One row of a file that was read: its row number there (the headings are row 1) and its cells by column id.

    A column that the file does not have is missing from `cells`.
    """

    row: int
    cells: Mapping[str, str]


def column(sheet: Sheet, id_: str) -> Column:
    return next(column for column in COLUMNS[sheet] if column.id == id_)


def items_of(step: MapStep, column_id: str) -> tuple[MapItem, ...]:
    """The lines under a step that stand in a column of the steps table."""
    if column_id == "decisions":
        return step.decisions
    if column_id == "exceptions":
        return step.exceptions
    return step.notes_of(_NOTES[column_id])


def bare_line(item: MapItem, numbered: Mapping[str, str]) -> str:
    """A line under a step in the capture grammar, without its sign."""
    sign = item.kind.value if isinstance(item, MapNote) else "?"  # both other kinds have one letter
    return item_line(item, numbered)[len(sign) + 1 :]


def step_cell(step: MapStep, column_id: str, numbered: Mapping[str, str]) -> str:
    match column_id:
        case "number":
            return numbered.get(step.id, "")
        case "text":
            return step.text
        case "role":
            return step.role
        case "systems":
            return names_cell(step.systems)
        case "minutes":
            return minutes_cell(step.minutes)
        case "timed":
            return yes_no(step.timed)
        case "signals":
            return signals_cell(step.signals)
        case "help":
            return step.help.value if step.help else ""
        case "none":
            return none_cell(step.none, MARK_WORDS)
        case "id":
            return step.id
    return lines_cell(bare_line(item, numbered) for item in items_of(step, column_id))


def exception_cell(row: ExceptionRow, column_id: str, numbered: Mapping[str, str]) -> str:
    case = row.case
    match column_id:
        case "number":
            return numbered.get(row.step.id, "")
        case "step":
            return row.step.text
        case "often":
            return often_cell(case.often)
        case "response":
            return case.response
        case "who":
            return case.who
        case "written_down":
            return yes_no(case.written_down)
        case "new_way":
            return case.new_way.value if case.new_way else ""
        case "systems":
            return names_cell(case.systems)
        case "id":
            return case.id
    return case.text


def system_cell(row: SystemRow, column_id: str, numbered: Mapping[str, str]) -> str:
    match column_id:
        case "kind":
            return row.system.kind
        case "login":
            return row.system.login
        case "way_out":
            return row.system.way_out
        case "steps":
            return ", ".join(numbered.get(step.id, "") for step in row.steps)
        case "copied_out":
            return str(row.copied_out)
        case "copied_in":
            return str(row.copied_in)
        case "id":
            return row.system.id
    return row.system.name


def sheet_rows(sheet: Sheet, process_map: ProcessMap, steps: Sequence[MapStep] | None = None) -> list[list[str]]:
    """Every row of a table as cells in the order of its columns."""
    shown = process_map.steps if steps is None else steps
    numbered, ids = numbers(shown), [each.id for each in COLUMNS[sheet]]
    match sheet:
        case Sheet.STEPS:
            return [[step_cell(step, id_, numbered) for id_ in ids] for step in shown]
        case Sheet.EXCEPTIONS:
            return [[exception_cell(row, id_, numbered) for id_ in ids] for row in exception_rows(shown)]
        case Sheet.SYSTEMS:
            return [[system_cell(row, id_, numbered) for id_ in ids] for row in system_rows(process_map, shown)]


def system_facts(system: MapSystem) -> dict[str, str]:
    """The cells of a system that are its own, by column id."""
    return {"name": system.name, "kind": system.kind, "login": system.login, "way_out": system.way_out}
