"""Choices to stand in: candidates that are named, and such that are answered."""

from __future__ import annotations

from gaptui.workbook.workbook import Workbook

_QUESTIONS = (
    *("cycles_a_week", "minutes", "several_steps", "somebody_answers", "contained", "biggest"),
    *("follows_patterns", "moved_by_hand", "same_analysis"),
    *("fit_pattern", "fit_analysis", "fit_copying", "fit_digital", "fit_stable", "catches_mistakes", "pain"),
)
"""Those that are needed, in their order."""
_ANSWERS: dict[str, tuple[float | int | bool, ...]] = {
    "Client reporting": (1.0, 180, True, True, True, False, True, True, True, 4, 4, 5, 3, 3, 4, 4),
    "Proposal creation": (2.0, 150, True, True, True, False, True, False, False, 2, 2, 3, 2, 4, 4, 4),
    "Onboarding": (0.5, 240, True, True, False, True, False, True, False, 2, 2, 3, 2, 3, 2, 5),
}
NAMES = tuple(_ANSWERS)


def named(workbook: Workbook) -> None:
    """Three candidates, and nothing is answered; one looks at them."""
    for name in NAMES:
        workbook.processes.add(name)
    workbook.remember_place("pick", None, None)


def answer(workbook: Workbook, name: str) -> None:
    """Answer every needed question about a candidate."""
    id_ = workbook.processes.find(name)
    for question, value in zip(_QUESTIONS, _ANSWERS[name], strict=True):
        workbook.picking.answer(id_, question, value)


def answered(workbook: Workbook) -> None:
    """The same, and every needed question is answered: the first two pass all gates, the third fails two."""
    named(workbook)
    for name in NAMES:
        answer(workbook, name)


def picked(workbook: Workbook) -> None:
    """The same, and Client reporting is the one; one looks at Home."""
    answered(workbook)
    workbook.picking.pick(workbook.processes.find("Client reporting"), "weekly, three hours")
    workbook.remember_place("home", None, None)
