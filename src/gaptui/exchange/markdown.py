"""A map as one Markdown page, for people, wikis and version control.

It reads no clock and no files: the same map gives the same bytes.
"""

from __future__ import annotations

from collections.abc import Iterable

from gaptui.exchange.markdown_page import facts, made, page
from gaptui.exchange.markdown_review import exceptions_table, potential_list
from gaptui.exchange.markdown_steps import StepNames, steps_markdown
from gaptui.exchange.mermaid import flowchart
from gaptui.exchange.safe_markdown import safe, table
from gaptui.method.process_map import ProcessMap
from gaptui.method.review import exception_rows
from gaptui.words import NoteKind


def map_markdown(process_map: ProcessMap, firm: str, next_line: str, made_on: str = "") -> str:
    """The page `map.md`. `next_line` comes without the word Next; `made_on` is shown as it is given."""
    head = (facts(process_map), made(process_map, made_on))
    return page("Map", process_map, firm, next_line, head, _sections(process_map))


def _sections(process_map: ProcessMap) -> Iterable[tuple[str, str]]:
    names = StepNames(process_map)
    yield "Start and end", _start_and_end(process_map)
    yield "Steps", steps_markdown(process_map) or "No steps yet."
    yield "What the document says, and what really happens", _differences(process_map, names)
    yield "Decisions", _decisions(process_map, names)
    yield "Exceptions", exceptions_table(exception_rows(process_map.steps), names.numbers) or "None noted."
    yield "Systems", _systems(process_map, names)
    if any(step.help for step in process_map.steps):
        yield "Potential", potential_list(process_map)
    yield "Parked", _parked(process_map)
    yield "Flowchart", f"```mermaid\n{flowchart(process_map)}\n```"


def _start_and_end(process_map: ProcessMap) -> str:
    starts = safe(process_map.starts_when) or "not asked"
    ends = safe(process_map.ends_when) or "not asked"
    return f"- Starts when: {starts}\n- Ends when: {ends}"


def _differences(process_map: ProcessMap, names: StepNames) -> str:
    rows = [
        (names.numbers[step.id], safe(note.text), safe(step.text))
        for step in process_map.steps
        for note in step.notes_of(NoteKind.DOC)
    ]
    return table(("Step", "The document says", "What really happens"), rows) if rows else "None noted."


def _decisions(process_map: ProcessMap, names: StepNames) -> str:
    rows = [
        (names.numbers[step.id], safe(decision.question), label, leads_to)
        for step in process_map.steps
        for decision in step.decisions
        for label, leads_to in [(safe(a.label), names.leads_to(a)) for a in decision.answers] or [("", "not asked")]
    ]
    return table(("Step", "Question", "Answer", "Leads to"), rows) if rows else "None noted."


def _systems(process_map: ProcessMap, names: StepNames) -> str:
    used: dict[str, list[str]] = {}
    for step in process_map.steps:
        for system in step.all_systems:
            used.setdefault(system, []).append(names.numbers[step.id])
    if not used:
        return "None noted."
    rows = [(safe(system), ", ".join(steps)) for system, steps in used.items()]
    headline = [f"The work is scattered across {len(used)} systems."] if len(used) > 1 else []
    return "\n\n".join([*headline, table(("System", "Steps that use it"), rows)])


def _parked(process_map: ProcessMap) -> str:
    lines = [
        f"- {safe(parked.text)} ({f'went to: {parked.went.value}' if parked.went else 'no place yet'})"
        for parked in process_map.parked
    ]
    return "\n".join(lines) or "None noted."
