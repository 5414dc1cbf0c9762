"""The example firm's choice: who may choose, what was left out, and the answers of its four candidates.

It knows the workbook and no screen.
"""

from __future__ import annotations

from gaptui.words import Outcome
from gaptui.workbook.workbook import Workbook

_CANDIDATES: tuple[tuple[str, int], ...] = (
    ("Client reporting", 180),
    ("Proposal creation", 150),
    ("Data entry from CRM to project tool", 60),
    ("Client onboarding", 240),
)
"""Names, and minutes each time as people say."""

_QUESTIONS = (
    *("cycles_a_week", "people", "several_steps", "somebody_answers", "contained", "biggest"),
    *("follows_patterns", "moved_by_hand", "same_analysis"),
    *("fit_pattern", "fit_analysis", "fit_copying", "fit_digital", "fit_stable", "catches_mistakes", "pain"),
)
_ANSWERS: dict[str, tuple[float | int | bool, ...]] = {
    "Client reporting": (1.0, 2, True, True, True, False, True, True, True, 4, 4, 5, 3, 3, 4, 4),
    "Proposal creation": (2.0, 4, True, True, True, False, True, False, False, 2, 2, 3, 2, 4, 4, 4),
    "Data entry from CRM to project tool": (5.0, 3, True, False, True, False, True, True, False, 5, 3, 5, 5, 2, 3, 3),
    "Client onboarding": (0.5, 3, True, True, False, True, False, True, False, 2, 2, 3, 2, 3, 2, 5),
}


def write_choice(workbook: Workbook) -> list[str]:
    """Name the candidates, answer every question about them. Returns their ids."""
    picking = workbook.picking
    picking.set_authority("managing partner")
    picking.leave_out("Payroll", "moves to another provider in spring")
    picking.leave_out("Recruiting", "every case is another")
    ids = []
    for name, minutes in _CANDIDATES:
        id_ = workbook.processes.add(name, claimed_minutes=minutes)
        ids.append(id_)
        for question, answer in zip(_QUESTIONS, _ANSWERS[name], strict=True):
            picking.answer(id_, question, answer)
    picking.answer(ids[0], "better", Outcome.THROUGHPUT)
    return ids
