"""What the Pick screen says in lines of Content: gates, the sum, what stands beside it. It reads no workbook."""

from __future__ import annotations

from collections.abc import Iterable

from textual.content import Content

from gaptui.method.pick import Answers, Candidate, Gate, Left, PickView, gate, gate_trouble, score_lines
from gaptui.method.pick_questions import Question
from gaptui.ui.text import joined, plain, wrapped

_SIGN: dict[bool | None, tuple[str, str]] = {True: ("✓", "$good"), False: ("✗", "$bad"), None: ("?", "$warn")}
_CATCH = "Mistakes of AI would hurt before anybody sees them: plan a check first"
_GATES_OF: dict[str, Gate] = {
    "cycles_a_week": Gate.WEEKLY,
    "several_steps": Gate.STEPS,
    "minutes": Gate.LENGTH,
    "somebody_answers": Gate.ANSWERS,
    "contained": Gate.CONTAINED,
    "biggest": Gate.CONTAINED,
}


def gates_line(answers: Answers) -> Content:
    """All five gates with their signs, in one line."""
    parts = []
    for which in Gate:
        sign, style = _SIGN[gate(which, answers)]
        parts.append(joined(" ", (sign, f"bold {style}"), (f" {which.value}  ", "$ink")))
    return joined(*parts)


def sum_lines(name: str, answers: Answers) -> list[Content]:
    """The sum of one candidate, its first line and the score standing out."""
    head, stake, fit, score, pain = score_lines(name, answers)
    return [
        plain(head, "bold $here"),
        plain(stake, "$ink"),
        plain(fit, "$ink"),
        plain(score, "bold $ink"),
        plain(pain, "$quiet"),
    ]


def trouble_of(question: Question, answers: Answers) -> str:
    """What is wrong with the answer to this question, in the method's words; empty when nothing is."""
    if question.id == "catches_mistakes" and answers.hurts_before_seen:
        return _CATCH
    which = _GATES_OF.get(question.id)
    return gate_trouble(which, answers) if which is not None else ""


def beside(candidate: Candidate, answers: Answers, view: PickView, width: int) -> Iterable[Content]:
    """Below the sum, where there is room: each gate with what is wrong, the choice made, who may choose."""
    yield Content("")
    for which in Gate:
        sign, style = _SIGN[gate(which, answers)]
        yield joined((f"  {sign} ", f"bold {style}"), (which.value, "$ink"))
        yield from _indented(gate_trouble(which, answers), width, 4, "$warn")
    if answers.hurts_before_seen:
        yield from _indented(_CATCH, width, 2, "$bad")
    yield joined(("  signs that AI can help  ", "$quiet"), (f"{answers.signals} of 3", "$ink"))
    for label, text in (("why", candidate.because), ("in spite of the gates", candidate.despite)):
        if text:
            yield Content("")
            yield from _indented(f"{label}: {text}", width, 2, "$ink")
    yield Content("")
    yield from territory(view, width)


def territory(view: PickView, width: int) -> Iterable[Content]:
    """Who may choose, and the areas left out."""
    yield from _indented(f"who may choose: {view.authority or 'not said yet, a says it'}", width, 2, "$quiet")
    if view.left_out:
        yield from _indented(f"left out: {', '.join(map(_left, view.left_out))}", width, 2, "$quiet")


def _left(left: Left) -> str:
    return f"{left.area} ({left.because})" if left.because else left.area


def _indented(text: str, width: int, by: int, style: str) -> Iterable[Content]:
    return (plain(" " * by + line, style) for line in wrapped(text, max(width - by, 10)))
