"""The map as a Mermaid flowchart: lanes by role, decisions, answers, exceptions.

It knows no Markdown and trusts no words: every id is made here, every label is quoted and coded.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from gaptui.method.answers import goes_on
from gaptui.method.process_map import MapAnswer, MapDecision, MapException, MapStep, ProcessMap, numbers
from gaptui.text import clean

LABEL_LIMIT = 80

# Kept as they are: letters of all scripts, emoji, and punctuation that means nothing to Mermaid or to
# the Markdown it looks for in labels.
_CODED = re.compile(r"[^\w ,.()/?!'%+\-\u0080-\U0010ffff]|_|%(?=%)|(?<=%)%|(?<!\w)[-+]|[-+](?!\w)")
_NUMBERING = re.compile(r"^(\d+)([.)])(?= |$)")


def flowchart(process_map: ProcessMap) -> str:
    """The whole process from its start to its end, top down. The text ends without a line break."""
    chart = _Chart(process_map)
    lines = ["flowchart TD", f"  begin([{_label(process_map.starts_when or 'Start')}])"]
    lines += chart.nodes()
    lines.append(f"  finish([{_label(process_map.ends_when or 'End')}])")
    return "\n".join(lines + [f"  {edge}" for edge in chart.edges])


@dataclass(slots=True)
class _Drawn:
    """A step's nodes, and the lane they stand in."""

    role: str
    nodes: list[str]


@dataclass(slots=True)
class _Chart:
    process_map: ProcessMap
    edges: list[str] = field(default_factory=list)

    def nodes(self) -> list[str]:
        """All nodes, in their lanes; fills `edges` on the way."""
        steps = self.process_map.steps
        numbered = numbers(steps)
        ids = {step.id: "s" + _id(numbered[step.id]) for step in steps}
        role_of = {step.id: step.role for step in steps}
        following = [*(ids[step.id] for step in steps[1:]), "finish"]
        self.edges.append(f"begin --> {ids[steps[0].id] if steps else 'finish'}")
        drawn = [
            _Drawn(
                step.role or role_of.get(step.parent_id or "", ""),
                self._step(step, numbered[step.id], then, ids),
            )
            for step, then in zip(steps, following, strict=False)
        ]
        return _in_lanes(drawn)

    def _step(self, step: MapStep, number: str, then: str, ids: Mapping[str, str]) -> list[str]:
        step_id = ids[step.id]
        nodes = [f"{step_id}[{_label(f'{number} {step.text}')}]"]
        questions = [f"d{_id(number)}_{index}" for index, _ in enumerate(step.decisions, 1)]
        self.edges.append(f"{step_id} --> {[*questions, then][0]}")
        for index, decision in enumerate(step.decisions):
            nodes += self._decision(decision, questions[index], [*questions, then][index + 1], ids)
        for index, case in enumerate(step.exceptions, 1):
            nodes.append(self._exception(case, step_id, f"e{_id(number)}_{index}"))
        return nodes

    def _decision(self, decision: MapDecision, node_id: str, then: str, ids: Mapping[str, str]) -> list[str]:
        nodes = [f"{node_id}{{{_label(decision.question)}}}"]
        reached: set[str] = set()
        for index, answer in enumerate(decision.answers, 1):
            to = _leads_to(answer, then, ids)
            if not to:
                to = f"a{node_id[1:]}_{index}"
                nodes.append(f"{to}[{_label(answer.says or 'not said where to')}]")
            reached.add(to)
            label = f"|{_label(answer.label)}|" if answer.label.strip() else ""
            self.edges.append(f"{node_id} -->{label} {to}")
        if then not in reached:
            # No answer was said to go on. Dotted, so that the chart hangs together without claiming one.
            self.edges.append(f"{node_id} {'-.->' if decision.answers else '-->'} {then}")
        return nodes

    def _exception(self, case: MapException, step_id: str, node_id: str) -> str:
        words = f"{case.text} → {case.response}" if case.response else case.text
        often = f"|{_label(case.often.shown)}|" if case.often else ""
        self.edges.append(f"{step_id} -.->{often} {node_id}")
        return f"{node_id}>{_label(words)}]"


def _leads_to(answer: MapAnswer, then: str, ids: Mapping[str, str]) -> str:
    """The node an answer leads to; empty when only its own words say where."""
    if answer.target_id is not None and answer.target_id in ids:
        return ids[answer.target_id]
    return then if goes_on(answer.says) else ""


def _in_lanes(drawn: list[_Drawn]) -> list[str]:
    """One group a role, in the order roles appear; no groups when there is one role only."""
    roles = list(dict.fromkeys(step.role for step in drawn if step.role))
    if len(roles) < 2:
        return [f"  {node}" for step in drawn for node in step.nodes]
    lines: list[str] = []
    for index, role in enumerate(roles, 1):
        lines.append(f"  subgraph lane{index}[{_label(role)}]")
        lines += [f"    {node}" for step in drawn if step.role == role for node in step.nodes]
        lines.append("  end")
    return lines + [f"  {node}" for step in drawn if not step.role for node in step.nodes]


def _id(number: str) -> str:
    return number.replace(".", "_")


def _label(text: str) -> str:
    """The words in quotes, cut when very long, with codes for all that Mermaid could take for a sign."""
    words = _cut(" ".join(clean(text).split()))
    marked = _NUMBERING.sub(lambda match: f"{match[1]}#{ord(match[2])};", _coded(words))
    # Mermaid takes no empty label.
    return f'"{marked or " "}"'


def _coded(words: str) -> str:
    return _CODED.sub(lambda sign: "#quot;" if sign[0] == '"' else f"#{ord(sign[0])};", words)


def _cut(words: str) -> str:
    if len(words) <= LABEL_LIMIT:
        return words
    short = words[: LABEL_LIMIT - 1]
    # At a space where there is one not too far back.
    return short[: max(short.rfind(" "), 0) if short.rfind(" ") > LABEL_LIMIT // 2 else None].rstrip() + "…"
