"""Tables and lists of the review in Markdown: exceptions, systems, patterns, pains, and the potential with its sum.

It knows nothing of the page they stand on.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from gaptui.exchange.safe_markdown import safe, table
from gaptui.method.potential import potential, sum_of_all
from gaptui.method.process_map import MapStep, ProcessMap, numbers
from gaptui.method.review import ExceptionRow, HandCopy, SystemRow, hand_copies, pains, patterns
from gaptui.words import NoteKind, Signal


def exceptions_table(rows: Sequence[ExceptionRow], step_words: Mapping[str, str]) -> str:
    """`step_words` name each step by its id. Empty where there are no rows."""
    headings = ("Step", "Exception", "How often", "Done now", "Who", "Written down before", "New version")
    cells = [
        (
            step_words[row.step.id],
            safe(row.case.text),
            row.case.often.shown if row.case.often else "not asked",
            safe(row.case.response) or "not asked",
            safe(row.case.who),
            "yes" if row.case.written_down else "no",
            row.case.new_way.value if row.case.new_way else "not decided",
        )
        for row in rows
    ]
    return table(headings, cells) if cells else ""


def systems_table(rows: Sequence[SystemRow], numbered: Mapping[str, str]) -> str:
    """The systems, the steps that use them, and how often something is copied out or in by hand."""
    headings = ("System", "Kind", "Login", "Way out", "Steps", "Copied out by hand", "Copied in by hand")
    cells = [
        (
            safe(row.system.name),
            safe(row.system.kind),
            safe(row.system.login),
            safe(row.system.way_out),
            ", ".join(numbered[step.id] for step in row.steps),
            str(row.copied_out),
            str(row.copied_in),
        )
        for row in rows
    ]
    return table(headings, cells) if cells else ""


def hand_copies_list(steps: Sequence[MapStep]) -> str:
    """One line for each step in which something is moved between systems by hand."""
    numbered = numbers(steps)
    return "\n".join(_hand_copy(copy, numbered) for copy in hand_copies(steps))


def _hand_copy(copy: HandCopy, numbered: Mapping[str, str]) -> str:
    sources, targets = (", ".join(map(safe, ends)) or "not said" for ends in (copy.sources, copy.targets))
    return f"- {_step(copy.step, numbered)}: from {sources} to {targets}"


def patterns_list(steps: Sequence[MapStep]) -> str:
    """Where AI can help, the most minutes first."""
    numbered = numbers(steps)
    return "\n".join(
        f"- {'minutes not asked' if step.minutes is None else f'{step.minutes} min'} · {_step(step, numbered)}: "
        + "; ".join([*_notes(step, NoteKind.PATTERN), *(each.value for each in Signal if each in step.signals)])
        for step in patterns(steps)
    )


def pains_list(steps: Sequence[MapStep]) -> str:
    """What people would be glad to be rid of, the worst first."""
    numbered = numbers(steps)
    return "\n".join(
        f"- {'pain not rated' if step.pain is None else f'pain {step.pain} of 5'} · {_step(step, numbered)}: "
        + "; ".join(_notes(step, NoteKind.PAIN))
        for step in pains(steps)
    )


def potential_list(process_map: ProcessMap) -> str:
    """What AI could take, with the sum it comes from."""
    whole = potential(process_map.steps, process_map.factors, process_map.cycles_a_week)
    return "\n".join(f"- {safe(line)}" for line in sum_of_all(whole, process_map.factors))


def _step(step: MapStep, numbered: Mapping[str, str]) -> str:
    return f"step {numbered[step.id]}, {safe(step.text)}"


def _notes(step: MapStep, kind: NoteKind) -> list[str]:
    return [safe(note.text) for note in step.notes_of(kind)]
