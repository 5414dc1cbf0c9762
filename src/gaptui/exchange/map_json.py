"""One map as plain readable JSON, for scripts and other programs.

It is a way out only: a workbook goes out and in as a bundle.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from gaptui.method.completeness import MARK_WORDS, totals
from gaptui.method.potential import potential
from gaptui.method.process_map import MapDecision, MapException, MapNote, MapStep, ProcessMap, leaves, numbers
from gaptui.words import Mark, NoteKind, Signal

Json = str | int | float | bool | None | Sequence["Json"] | Mapping[str, "Json"]


def map_json(process_map: ProcessMap, firm: str, next_line: str, made_on: str = "") -> str:
    """The map with its steps by number. Minutes are hands-on minutes a cycle."""
    total = totals(process_map.steps)
    whole: dict[str, Json] = {
        "process": process_map.name,
        "firm": firm,
        "next": next_line,
        **({"made_on": made_on} if made_on else {}),
        "draft": process_map.draft,
        "experiment": process_map.experiment,
        "starts_when": process_map.starts_when,
        "ends_when": process_map.ends_when,
        "claimed_minutes": process_map.claimed_minutes,
        "mapped_minutes": total.minutes,
        "mapped_percent": total.coverage.percent,
        "cycles_a_week": process_map.cycles_a_week,
        "doers": process_map.doers,
        "potential": potential_json(process_map),
        "steps": steps_json(process_map),
        "parked": [
            {"text": parked.text, "went_to": parked.went.value if parked.went else None}
            for parked in process_map.parked
        ],
    }
    return as_text(whole)


def as_text(whole: Json) -> str:
    """JSON as people read it, and programs too."""
    return json.dumps(whole, ensure_ascii=False, indent=1, allow_nan=False) + "\n"


def potential_json(process_map: ProcessMap) -> Json:
    """What AI could take by the letters of the steps, with all that the sum rests on."""
    whole = potential(process_map.steps, process_map.factors, process_map.cycles_a_week)
    return {
        "minutes": whole.minutes,
        "could_take_minutes": round(whole.could_take, 2),
        "share": None if whole.share is None else round(whole.share, 4),
        "hours_a_week": None if whole.hours_a_week is None else round(whole.hours_a_week, 3),
        "steps_without_letter": whole.no_letter,
        "steps_without_minutes": whole.no_minutes,
        "factors": {"P": 0, "D": process_map.factors.draft, "A": process_map.factors.alone},
        "guess": True,
    }


def steps_json(process_map: ProcessMap) -> list[Json]:
    """The steps in reading order."""
    numbered = numbers(process_map.steps)
    asked = {step.id for step in leaves(process_map.steps)}
    return [_step(step, numbered, step.id in asked) for step in process_map.steps]


def _step(step: MapStep, numbered: Mapping[str, str], asked: bool) -> Json:
    """`asked` is false for a step with sub-steps: they are asked in its place."""
    return {
        "number": numbered[step.id],
        "below": numbered.get(step.parent_id or ""),
        "text": step.text,
        "who": step.role,
        "minutes": step.minutes,
        "timed": step.timed,
        "systems": step.systems,
        "inputs": _notes(step, NoteKind.INPUT),
        "outputs": _notes(step, NoteKind.OUTPUT),
        "decisions": [_decision(decision, numbered) for decision in step.decisions],
        "exceptions": [exception_json(case) for case in step.exceptions],
        "patterns": _notes(step, NoteKind.PATTERN),
        "pains": [{"text": pain.text, "level": pain.level} for pain in step.notes_of(NoteKind.PAIN)],
        "document_says": _notes(step, NoteKind.DOC),
        "signals": [signal.value for signal in Signal if signal in step.signals],
        "help": step.help.value if step.help else None,
        "asked_and_none": [MARK_WORDS[mark] for mark in Mark if step.says(mark) is False],
        "not_asked": [MARK_WORDS[mark] for mark in Mark if asked and step.says(mark) is None],
    }


def _notes(step: MapStep, kind: NoteKind) -> list[Json]:
    return [_note(note) for note in step.notes_of(kind)]


def _note(note: MapNote) -> Json:
    return {"text": note.text, **({"systems": note.systems} if note.systems else {})}


def _decision(decision: MapDecision, numbered: Mapping[str, str]) -> Json:
    answers: list[Json] = [
        {"label": answer.label, "says": answer.says, "to_step": numbered.get(answer.target_id or "")}
        for answer in decision.answers
    ]
    return {"question": decision.question, "answers": answers}


def exception_json(case: MapException) -> dict[str, Json]:
    """An exception without the step it leaves."""
    return {
        "text": case.text,
        "often": {"n": case.often.n, "of": case.often.of} if case.often else None,
        "done_now": case.response,
        "who": case.who,
        "systems": case.systems,
        "written_down_before": case.written_down,
        "new_way": case.new_way.value if case.new_way else None,
    }
