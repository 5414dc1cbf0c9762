"""The steps of a map in Markdown: a heading for each, and a line for everything said about it.

It knows nothing of the rest of the page.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from gaptui.exchange.safe_markdown import safe
from gaptui.method.completeness import MARK_WORDS
from gaptui.method.process_map import (
    MapAnswer,
    MapDecision,
    MapException,
    MapNote,
    MapStep,
    ProcessMap,
    leaves,
    numbers,
)
from gaptui.words import Mark, NoteKind, Signal

_NOTE_WORDS: dict[NoteKind, str] = {
    NoteKind.INPUT: "Input",
    NoteKind.OUTPUT: "Output",
    NoteKind.PATTERN: "Pattern",
    NoteKind.PAIN: "Pain",
    NoteKind.DOC: "The document says",
}


class StepNames:
    """How a map's steps are named: `2.1`, and in the words `step 2.1, Ask the partner`."""

    def __init__(self, process_map: ProcessMap) -> None:
        self.numbers: Mapping[str, str] = numbers(process_map.steps)
        self._words = {step.id: safe(step.text) for step in process_map.steps}

    def leads_to(self, answer: MapAnswer) -> str:
        """Where an answer leads: the words said, the step, or both."""
        target = answer.target_id or ""
        step = f"step {self.numbers[target]}, {self._words[target]}" if target in self.numbers else ""
        if answer.says and step:
            return f"{safe(answer.says)} ({step})"
        return safe(answer.says) or step or "not said where to"


def steps_markdown(process_map: ProcessMap) -> str:
    """All steps in reading order, sub-steps one heading level lower."""
    names = StepNames(process_map)
    asked = {step.id for step in leaves(process_map.steps)}
    return "\n\n".join(_step(step, names, step.id in asked) for step in process_map.steps)


def _step(step: MapStep, names: StepNames, asked: bool) -> str:
    level = "####" if step.parent_id else "###"
    heading = f"{level} {names.numbers[step.id]}. {safe(step.text)}"
    lines = list(_lines(step, names, asked))
    return "\n\n".join([heading, "\n".join(lines)] if lines else [heading])


def _lines(step: MapStep, names: StepNames, asked: bool) -> Iterable[str]:
    if step.role:
        yield f"- Who: {safe(step.role)}"
    if step.systems:
        yield f"- Systems: {_names(step.systems)}"
    yield from _none(step, Mark.SYSTEMS, asked)
    if step.minutes is not None:
        yield f"- Minutes: {step.minutes} ({'timed' if step.timed else 'guess'})"
    yield from map(_note, step.notes_of(NoteKind.INPUT))
    yield from _none(step, Mark.INPUTS, asked)
    yield from map(_note, step.notes_of(NoteKind.OUTPUT))
    for decision in step.decisions:
        yield from _decision(decision, names)
    yield from _none(step, Mark.DECISIONS, asked)
    yield from map(_exception, step.exceptions)
    yield from _none(step, Mark.EXCEPTIONS, asked)
    for kind in (NoteKind.PATTERN, NoteKind.PAIN, NoteKind.DOC):
        yield from map(_note, step.notes_of(kind))
    if step.signals:
        said = ", ".join(signal.value for signal in Signal if signal in step.signals)
        yield f"- Signs that AI can help: {said}"


def _none(step: MapStep, mark: Mark, asked: bool) -> Iterable[str]:
    """Says that there are none, or that nobody asked. A step with sub-steps is answered by them."""
    says = step.says(mark)
    if says is False:
        yield f"- {MARK_WORDS[mark].capitalize()}: none"
    elif says is None and asked:
        yield f"- {MARK_WORDS[mark].capitalize()}: not asked"


def _note(note: MapNote) -> str:
    more = [f"pain {note.level} of 5"] if note.level is not None else []
    if note.systems:
        more.append(_names(note.systems))
    return f"- {_NOTE_WORDS[note.kind]}: {safe(note.text)}" + (f" ({'; '.join(more)})" if more else "")


def _decision(decision: MapDecision, names: StepNames) -> Iterable[str]:
    yield f"- Decision: {safe(decision.question)}"
    for answer in decision.answers:
        yield f"  - {f'{safe(answer.label)} → ' if answer.label else '→ '}{names.leads_to(answer)}"


def _exception(case: MapException) -> str:
    parts = [
        f"- Exception: {safe(case.text)}",
        f"how often: {case.often.shown if case.often else 'not asked'}",
        f"done now: {safe(case.response) or 'not asked'}",
    ]
    if case.who:
        parts.append(f"who: {safe(case.who)}")
    if case.systems:
        parts.append(f"systems: {_names(case.systems)}")
    return " · ".join(parts)


def _names(systems: Iterable[str]) -> str:
    return ", ".join(map(safe, systems))
