"""A map as one Markdown page, for people, wikis and version control.

It reads no clock and no files: the same map gives the same bytes.
"""

from __future__ import annotations

from collections.abc import Iterable

from gaptui.exchange.markdown_steps import StepNames, steps_markdown
from gaptui.exchange.mermaid import flowchart
from gaptui.exchange.safe_markdown import one_line, safe, table
from gaptui.method.completeness import Coverage, first_gap, totals
from gaptui.method.process_map import ProcessMap
from gaptui.words import NoteKind


def map_markdown(process_map: ProcessMap, firm: str, next_line: str, made_on: str = "") -> str:
    """The page `map.md`. `next_line` comes without the word Next; `made_on` is shown as it is given."""
    title = " — ".join(safe(part) for part in ("Map", process_map.name, firm) if one_line(part))
    next_words = f"Next: {safe(next_line)}" if next_line else ""
    parts = [f"# {title}", next_words, _facts(process_map), _made(process_map, made_on)]
    for heading, body in _sections(process_map):
        parts += [f"## {heading}", body]
    parts.append(next_words)
    return "\n\n".join(part for part in parts if part) + "\n"


def _sections(process_map: ProcessMap) -> Iterable[tuple[str, str]]:
    names = StepNames(process_map)
    yield "Start and end", _start_and_end(process_map)
    yield "Steps", steps_markdown(process_map) or "No steps yet."
    yield "What the document says, and what really happens", _differences(process_map, names)
    yield "Decisions", _decisions(process_map, names)
    yield "Exceptions", _exceptions(process_map, names)
    yield "Systems", _systems(process_map, names)
    yield "Parked", _parked(process_map)
    yield "Flowchart", f"```mermaid\n{flowchart(process_map)}\n```"


def _facts(process_map: ProcessMap) -> str:
    total = totals(process_map.steps)
    claimed = process_map.claimed_minutes
    minutes = f"{total.minutes} of {claimed} claimed minutes" if claimed else _count(total.minutes, "minute")
    exceptions = _count(total.exceptions, "exception")
    if total.exceptions:
        exceptions += f", {total.never_written_down} never written down"
    facts = [
        _count(total.steps, "step"),
        _count(total.decisions, "decision"),
        exceptions,
        _count(total.systems, "system"),
        f"{minutes} a cycle",
        f"mapped {total.coverage.percent} %",
    ]
    return " · ".join([*facts, *_still_open(process_map, total.coverage)])


def _still_open(process_map: ProcessMap, coverage: Coverage) -> Iterable[str]:
    gap = first_gap(process_map.steps)
    if gap is not None:
        more = coverage.of - coverage.asked - 1
        yield f"still open: {gap.words}" + (f", and {_count(more, 'more question')}" if more else "")
    homeless = sum(parked.went is None for parked in process_map.parked)
    if homeless:
        yield f"{_count(homeless, 'parked note')} without a place"


def _made(process_map: ProcessMap, made_on: str) -> str:
    """One line about the page itself: draft or not, whose walk it was, when it was made."""
    said = ["Draft" if process_map.draft else "Mapped"]
    if process_map.doers:
        said.append(f"walked through with: {', '.join(map(safe, process_map.doers))}")
    if made_on:
        said.append(f"page made on {safe(made_on)}")
    return " · ".join(said)


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


def _exceptions(process_map: ProcessMap, names: StepNames) -> str:
    rows = [
        (
            names.numbers[step.id],
            safe(case.text),
            case.often.shown if case.often else "not asked",
            safe(case.response) or "not asked",
            safe(case.who),
            "yes" if case.written_down else "no",
        )
        for step in process_map.steps
        for case in step.exceptions
    ]
    headings = ("Step", "What", "How often", "Done now", "Who", "Written down before")
    return table(headings, rows) if rows else "None noted."


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


def _count(number: int, word: str) -> str:
    return f"{number} {word}" if number == 1 else f"{number} {word}s"
