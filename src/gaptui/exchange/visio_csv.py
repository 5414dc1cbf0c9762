"""The steps as the table that Visio's data visualizer draws a flowchart from, one lane for each role.

It is a way out only. The headings and the names of the shapes are Visio's. Ids begin with a letter, since
spreadsheets read 2.10 as 2.1.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from gaptui.exchange.csv_cells import csv_text
from gaptui.method.answers import goes_on
from gaptui.method.process_map import MapDecision, MapStep, ProcessMap, leaves, numbers

HEADINGS = (
    "Process Step ID",
    "Process Step Description",
    "Next Step ID",
    "Connector Label",
    "Shape Type",
    "Function",
    "Phase",
)
_Shape = tuple[str, str, str, str, str]
"""The first five cells of a row."""


def write_visio(process_map: ProcessMap) -> str:
    """Start, the steps that are asked about with their decisions, End. Sub-steps stand for their step."""
    steps = process_map.steps
    role_of = {step.id: step.role for step in steps}
    asked = {step.id for step in leaves(steps)}
    drawn = [step for step in steps if step.id in asked or step.decisions]
    ids = _ids(steps, {step.id for step in drawn})
    following = [*(ids[step.id] for step in drawn), "end"]
    roles = [step.role or role_of.get(step.parent_id or "", "") for step in drawn] or [""]
    rows = [HEADINGS, ("start", process_map.starts_when or "Start", following[0], "", "Start", roles[0], "")]
    for step, role, then in zip(drawn, roles, following[1:], strict=False):
        rows += [(*shape, role, "") for shape in _step(step, then, ids)]
    rows.append(("end", process_map.ends_when or "End", "", "", "End", roles[-1], ""))
    return csv_text(rows)


def _ids(steps: Sequence[MapStep], drawn: set[str]) -> dict[str, str]:
    """With which shape each step begins: its own, or that of its first sub-step."""
    numbered = numbers(steps)
    ids: dict[str, str] = {}
    after = "end"
    for step in reversed(steps):
        after = ids[step.id] = f"S{numbered[step.id]}" if step.id in drawn else after
    return ids


def _step(step: MapStep, then: str, ids: Mapping[str, str]) -> Iterator[_Shape]:
    own = ids[step.id]
    ways = [*(f"{own}-d{number}" for number in range(1, len(step.decisions) + 1)), then]
    yield own, step.text, ways[0], "", "Process"
    for at, decision in enumerate(step.decisions):
        yield from _decision(decision, ways[at], ways[at + 1], ids)


def _decision(decision: MapDecision, own: str, then: str, ids: Mapping[str, str]) -> Iterator[_Shape]:
    """The question, and a shape for each answer of which only words say where it leads."""
    labels: dict[str, list[str]] = {}
    words: list[_Shape] = []
    for number, answer in enumerate(decision.answers, 1):
        to = ids.get(answer.target_id or "") or (then if goes_on(answer.says) else "")
        if not to:
            to = f"{own}-a{number}"
            words.append((to, answer.says or "not said where to", "", "", "Process"))
        # Visio separates labels by commas, and takes one for each id.
        labels.setdefault(to, []).append(answer.label.replace(",", ";"))
    if then not in labels:
        labels[then] = ["not said"] if decision.answers else [""]
    said = [" / ".join(filter(None, each)) for each in labels.values()]
    yield own, decision.question, ",".join(labels), ",".join(said), "Decision"
    yield from words
