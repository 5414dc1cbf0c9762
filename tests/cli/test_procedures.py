"""Five real procedures go in through the command line and are counted in the workbook."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from gaptui.method.capture import capture
from gaptui.method.completeness import totals
from gaptui.words import NoteKind
from gaptui.workbook.workbook import Workbook
from store.long import LONG

from .conftest import Gaptui

FOLDER = Path(__file__).parents[1] / "procedures"
EXPECTED: dict[str, dict[str, Any]] = json.loads((FOLDER / "expected.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", EXPECTED)
def test_a_real_procedure(gaptui: Gaptui, home: Path, name: str) -> None:
    text = (FOLDER / f"{name}.txt").read_bytes()
    result = gaptui("import", "steps", "-", "--at", "new.gap", "--process", name, stdin=text)
    expected = EXPECTED[name]
    assert (result.status, result.err) == (0, f"Added {expected['lines']} lines to {name}\n")
    workbook = Workbook.open(Path("new.gap"))
    shown = workbook.mapping.map(workbook.processes.find(name))
    systems, roles = workbook.mapping.systems(), workbook.mapping.roles()
    workbook.close()
    whole = totals(shown.steps)
    notes = [note for step in shown.steps for note in step.notes]
    answers = [a for step in shown.steps for decision in step.decisions for a in decision.answers]
    found = {
        "steps": whole.steps,
        "inputs": sum(note.kind is NoteKind.INPUT for note in notes),
        "outputs": sum(note.kind is NoteKind.OUTPUT for note in notes),
        "decisions": whole.decisions,
        "answers": len(answers),
        "exceptions": whole.exceptions,
        "patterns": sum(note.kind is NoteKind.PATTERN for note in notes),
        "pains": sum(note.kind is NoteKind.PAIN for note in notes),
        "docs": sum(note.kind is NoteKind.DOC for note in notes),
        "parked": len(shown.parked),
        "none": sum(len(step.none) for step in shown.steps),
        "systems": whole.systems,
        "roles": len(roles),
        "lines": len(text.decode().splitlines()),
        "total_minutes": whole.minutes,
        "marks_answered": whole.coverage.asked,
        "marks_asked": whole.coverage.of,
        "answers_with_step_number": sum(a.target_id is not None and not a.says for a in answers),
        "answers_naming_a_step": sum(a.target_id is not None and bool(a.says) for a in answers),
        "system_names": sorted(systems),
        "role_names": sorted(roles),
    }
    assert found == {key: value for key, value in expected.items() if key in found}
    # Fewer hints than were expected at first: "120%" is now plain text without one.
    assert {hint for line in text.decode().splitlines() for hint in capture(line).hints} <= set(expected["hints"])
    assert expected.keys() - found.keys() == {"source", "source_licence", "hints"}
    for format_ in ("md", "mermaid", "json") if LONG else ():
        assert gaptui("export", "map", "--at", "new.gap", "--format", format_).status == 0
    if not LONG and name != next(iter(EXPECTED)):
        return
    lines = gaptui("steps", "--at", "new.gap").out
    gaptui("import", "steps", "-", "--at", "again.gap", "--process", name, stdin=lines)
    assert gaptui("steps", "--at", "again.gap").out == lines
