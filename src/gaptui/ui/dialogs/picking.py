"""The questions at the moment of picking, of stopping and of finishing. What must be said, the workbook knows."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from gaptui.method.pick import FEWEST, Candidate, PickView, failed, gate_trouble, not_to_pick, to_choose_from
from gaptui.records.errors import Invalid
from gaptui.ui.dialogs.form import Ask, Form, Values

if TYPE_CHECKING:
    from gaptui.workbook.workbook import Workbook

Tell = Callable[[str], None]


def pick_form(workbook: Workbook, candidate: Candidate, view: PickView, tell: Tell) -> Form:
    """Why this one, who decided; why in spite of a gate that fails, and why from so few, where it is so.

    Raises `Invalid` while another one is picked.
    """
    trouble = not_to_pick(candidate.name, candidate.standing, view.one.name if view.one else "")
    if trouble:
        raise Invalid(trouble)
    answers = candidate.answers
    troubles = failed(answers)
    few = FEWEST - len(to_choose_from(view.candidates))

    def save(values: Values) -> None:
        if not values["because"]:
            raise Invalid("Say why this one: the plan and the next team read it.")
        workbook.picking.pick(
            candidate.id,
            values["because"],
            despite=values.get("despite", ""),
            few_because=values.get("few", ""),
            by=values["by"],
        )
        waiting = waiting_lessons(workbook.reusing.unanswered(candidate.id))
        tell(f"{candidate.name} is the one; the others are parked. {waiting or 'u takes it back'}")

    def doubt(values: Values) -> str:
        if few > 0 and not values["few"]:
            return f"There are only {FEWEST - few} to choose from. Esc, then n names one more."
        if answers.open:
            open_ = len(answers.open)
            return f"{open_} {'question is' if open_ == 1 else 'questions are'} not answered. Esc goes back to them."
        return ""

    asks = [Ask("because", "Why this one?", "weekly, three hours, one team")]
    if troubles:
        why = "; ".join(gate_trouble(which, answers) for which in troubles)
        asks.append(Ask("despite", f"A gate fails: {why}. Why pick it all the same?", "the plan shows this reason"))
    if few > 0:
        asks.append(
            Ask("few", f"Only {FEWEST - few} to choose from: look for one more? If not, why?", "may stay empty")
        )
    asks.append(Ask("by", "Who decides that?", "managing director; may stay empty", view.authority))
    intro = "One process, and only one. The others are parked with their answers, for later."
    return Form(f"Pick {candidate.name}", tuple(asks), save, intro=intro, doubt=doubt)


def stop_form(workbook: Workbook, one: Candidate, tell: Tell) -> Form:
    def save(values: Values) -> None:
        workbook.picking.stop(one.id, values["because"])
        tell(f"{one.name} is stopped and parked. u takes it back")

    ask = Ask("because", "Why does it stop?", "what the next team should know")
    return Form(f"Stop {one.name}", (ask,), save, intro="Nothing is lost: it can be picked again later.")


def finish(workbook: Workbook, one: Candidate, tell: Tell) -> None:
    """Raises `Invalid` while it does not run."""
    workbook.picking.finish(one.id)
    tell(f"{one.name} is done: pick the next. u takes it back")


def waiting_lessons(count: int) -> str:
    """Lessons of earlier processes that this one has not answered; empty where there is none."""
    if not count:
        return ""
    lessons = "1 lesson of another process waits" if count == 1 else f"{count:,} lessons of other processes wait"
    return f"{lessons} for an answer: 7, then c"
