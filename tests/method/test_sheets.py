"""The three tables: each column has a heading of its own, and every cell its text."""

from __future__ import annotations

import pytest

from gaptui.method.capture import Kind
from gaptui.method.marks import Often
from gaptui.method.process_map import (
    MapAnswer,
    MapDecision,
    MapException,
    MapNote,
    MapStep,
    MapSystem,
    ProcessMap,
    numbers,
)
from gaptui.method.sheets import (
    COLUMNS,
    EXCEPTION_COLUMNS,
    MAIN_COLUMN,
    STEP_COLUMNS,
    SYSTEM_COLUMNS,
    Sheet,
    bare_line,
    column,
    items_of,
    sheet_rows,
    step_cell,
    system_facts,
)
from gaptui.words import Help, Mark, NewWay, NoteKind, Signal


def note(kind: NoteKind, text: str, *systems: str, level: int | None = None) -> MapNote:
    return MapNote(f"n-{text}", kind, text, level, systems)


LATE = MapException("e-late", "late", Often(1, 4), "wait", "IT", True, ("Fax", "a, b"), NewWay.ASK)
FULL = MapStep(
    id="s1",
    order="o1",
    text="Pull the figures",
    role="analyst",
    minutes=25,
    timed=True,
    systems=("HubSpot", "Google Sheets"),
    notes=(
        note(NoteKind.PAIN, "retyping", level=4),
        note(NoteKind.INPUT, "deals", "HubSpot"),
        note(NoteKind.OUTPUT, "sheet", "Google Sheets"),
        note(NoteKind.PATTERN, "same filters"),
        note(NoteKind.DOC, "the CRM mails it"),
        note(NoteKind.INPUT, "a list"),
        note(NoteKind.PAIN, "dull"),
    ),
    decisions=(
        MapDecision("d1", "Over 10k?", (MapAnswer("a1", "yes", "", "s3"), MapAnswer("a2", "no", "go on"))),
        MapDecision("d2", "urgent"),
    ),
    exceptions=(LATE, MapException("e-lost", "lost 1/5")),
    signals=frozenset({Signal.SAME_ANALYSIS, Signal.COPIED}),
    help=Help.DRAFT,
)
BARE = MapStep("s2", "o2", "Check")
PART = MapStep("s3", "o3", "Greet", "s2", minutes=0, none=frozenset({Mark.SYSTEMS, Mark.INPUTS}))
STEPS = (FULL, BARE, PART)
SYSTEMS = (
    MapSystem("y1", "Fax", "machine", "none", "paper"),
    MapSystem("y2", "Google Sheets"),
    MapSystem("y3", "HubSpot"),
    MapSystem("y4", "Unused"),
    MapSystem("y5", "a, b"),
)
WHOLE = ProcessMap("p", "Process", steps=STEPS, systems=SYSTEMS)

FULL_CELLS = {
    "number": "1",
    "text": "Pull the figures",
    "role": "analyst",
    "systems": "HubSpot, Google Sheets",
    "minutes": "25",
    "timed": "yes",
    "inputs": "deals #HubSpot\na list",
    "outputs": 'sheet #"Google Sheets"',
    "decisions": "Over 10k? yes -> 2.1; no -> go on\nurgent",
    "exceptions": 'late 1/4 @IT #Fax #"a, b" -> wait\nlost \\1/5',
    "patterns": "same filters",
    "pains": "retyping p4\ndull",
    "doc": "the CRM mails it",
    "signals": "by hand, same analysis",
    "help": "D",
    "none": "",
    "id": "s1",
}
EMPTY_CELLS = dict.fromkeys(FULL_CELLS, "")


@pytest.mark.parametrize(
    ("step", "cells"),
    [
        (FULL, FULL_CELLS),
        (BARE, EMPTY_CELLS | {"number": "2", "text": "Check", "timed": "no", "id": "s2"}),
        (
            PART,
            EMPTY_CELLS
            | {"number": "2.1", "text": "Greet", "minutes": "0", "timed": "no", "none": "inputs, systems", "id": "s3"},
        ),
    ],
    ids=["full", "bare", "sub-step"],
)
def test_every_cell_of_a_step(step: MapStep, cells: dict[str, str]) -> None:
    assert cells.keys() == {each.id for each in STEP_COLUMNS}
    assert {each.id: step_cell(step, each.id, numbers(STEPS)) for each in STEP_COLUMNS} == cells


def test_timed_is_said_where_there_are_minutes() -> None:
    assert step_cell(MapStep("s", "o", "x", timed=True), "timed", {}) == "yes"
    assert step_cell(MapStep("s", "o", "x", minutes=5), "timed", {}) == "no"


def test_rows_of_the_steps_table() -> None:
    assert sheet_rows(Sheet.STEPS, WHOLE) == [
        [step_cell(step, each.id, numbers(STEPS)) for each in STEP_COLUMNS] for step in STEPS
    ]
    assert [row[0] for row in sheet_rows(Sheet.STEPS, WHOLE, STEPS[:1])] == ["1"]


def test_every_cell_of_an_exception() -> None:
    rows = [dict(zip([each.id for each in EXCEPTION_COLUMNS], row, strict=True))
            for row in sheet_rows(Sheet.EXCEPTIONS, WHOLE)]  # fmt: skip
    assert rows == [
        {
            "number": "1",
            "step": "Pull the figures",
            "text": "late",
            "often": "1 of 4",
            "response": "wait",
            "who": "IT",
            "written_down": "yes",
            "new_way": "stop and ask",
            "systems": 'Fax, "a, b"',
            "id": "e-late",
        },
        {
            "number": "1",
            "step": "Pull the figures",
            "text": "lost 1/5",
            "often": "",
            "response": "",
            "who": "",
            "written_down": "no",
            "new_way": "",
            "systems": "",
            "id": "e-lost",
        },
    ]


def test_every_cell_of_a_system() -> None:
    rows = [dict(zip([each.id for each in SYSTEM_COLUMNS], row, strict=True))
            for row in sheet_rows(Sheet.SYSTEMS, WHOLE)]  # fmt: skip
    bare = {"kind": "", "login": "", "way_out": "", "steps": "1"}
    assert rows == [
        bare | {"name": "HubSpot", "copied_out": "1", "copied_in": "0", "id": "y3"},
        bare | {"name": "Google Sheets", "copied_out": "0", "copied_in": "1", "id": "y2"},
        {
            "name": "Fax",
            "kind": "machine",
            "login": "none",
            "way_out": "paper",
            "steps": "1",
            "copied_out": "0",
            "copied_in": "0",
            "id": "y1",
        },
        bare | {"name": "a, b", "copied_out": "0", "copied_in": "0", "id": "y5"},
    ]


def test_steps_of_a_system_by_their_numbers() -> None:
    users = [MapStep(f"s{n}", f"o{n}", "x", "s0" if n == 1 else None, systems=("Fax",)) for n in range(3)]
    (row,) = sheet_rows(Sheet.SYSTEMS, ProcessMap("p", "P", steps=tuple(users), systems=SYSTEMS))
    assert row[[each.id for each in SYSTEM_COLUMNS].index("steps")] == "1, 1.1, 2"


def test_facts_of_a_system_are_the_cells_that_are_its_own() -> None:
    assert system_facts(SYSTEMS[0]) == {"name": "Fax", "kind": "machine", "login": "none", "way_out": "paper"}
    assert list(system_facts(SYSTEMS[0])) == [each.id for each in SYSTEM_COLUMNS if not each.counted]


# -- columns


@pytest.mark.parametrize("sheet", Sheet)
def test_each_heading_is_that_of_one_column(sheet: Sheet) -> None:
    names = [name.casefold() for each in COLUMNS[sheet] for name in {each.heading.casefold(), *each.also}]
    assert len(names) == len(set(names))
    ids = [each.id for each in COLUMNS[sheet]]
    assert len(ids) == len(set(ids))
    assert column(sheet, MAIN_COLUMN[sheet]).counted is False
    assert column(sheet, "id").counted is True


def test_columns_of_lines_hold_the_lines_of_a_step() -> None:
    shown = {each.id: each.lines for each in STEP_COLUMNS if each.lines}
    assert set(shown.values()) == set(Kind) - {Kind.STEP, Kind.PARKED, Kind.MARKS, Kind.NOTHING}
    found = [item for id_ in shown for item in items_of(FULL, id_)]
    assert sorted(item.id for item in found) == sorted(item.id for item in FULL.items)
    for id_, kind in shown.items():
        for item in items_of(FULL, id_):
            if isinstance(item, MapNote):
                assert item.kind.value == kind


@pytest.mark.parametrize(
    ("item", "line"),
    [
        (FULL.decisions[0], "Over 10k? yes -> 9; no -> go on"),
        (MapDecision("d", "? twice?"), "? twice?"),
        (LATE, 'late 1/4 @IT #Fax #"a, b" -> wait'),
        (note(NoteKind.DOC, '"quoted"'), '"quoted"'),
        (note(NoteKind.PAIN, "really", level=5), "really p5"),
        (note(NoteKind.INPUT, "< less"), "< less"),
    ],
)
def test_a_line_without_its_sign(item: MapNote, line: str) -> None:
    assert bare_line(item, {"s3": "9"}) == line


def test_headings_inside_a_sentence() -> None:
    assert column(Sheet.STEPS, "role").spoken == "who"
    assert column(Sheet.STEPS, "help").spoken == "AI help"
    assert column(Sheet.EXCEPTIONS, "new_way").spoken == "new version"
    assert column(Sheet.SYSTEMS, "way_out").spoken == "way out"
