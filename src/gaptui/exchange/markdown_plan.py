"""The plan of one process on one page: what was decided, what is known, who and when, whose jobs shift.

It reads no clock and no files: the same plan gives the same bytes.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from gaptui.exchange.markdown_page import count, count_exceptions
from gaptui.exchange.markdown_review import potential_list
from gaptui.exchange.plan_page import PlanPage
from gaptui.exchange.plan_words import (
    GATE_WORDS,
    bullets,
    by_and_on,
    full_day,
    gives_way,
    helper,
    not_said,
    owner,
    plan_sheet,
    promised_hours,
    said,
    score_sum,
    weeks_table,
    who_took,
)
from gaptui.exchange.safe_markdown import one_line, safe
from gaptui.method.completeness import mapped_minutes, totals
from gaptui.method.ledger import forecast, plan_begins
from gaptui.method.ownership import Shift
from gaptui.method.pick import CYCLE_HOURS, FEWEST, Answers, Gate, failed, gate
from gaptui.method.review import hand_copies
from gaptui.words import JobAnswer, Phase, Standing, Way

GOAL_WEEK = 6
"""The method's number n9: by then the process runs with help from AI."""
_TAKERS = 3
_TO_FILL_IN = ("Role, what shifts, their answer: " + "_" * 40,) * 2
_ANSWERS: dict[JobAnswer | None, str] = {
    JobAnswer.YES: "says yes",
    JobAnswer.NO: "says no",
    JobAnswer.NOT_SURE: "is not sure yet",
    None: "has not answered yet",
}


def one_page_plan(page: PlanPage) -> str:
    """The page `plan.md`."""
    return plan_sheet("Plan", page, (), _sections(page))


def _sections(plan: PlanPage) -> Iterable[tuple[str, str]]:
    yield "The decision", bullets(_decision(plan))
    yield "Is it the right one", bullets([*_gates(plan), *score_sum(_answers(plan))])
    yield "How the work runs today", bullets(_map_facts(plan))
    yield "What AI could take", potential_list(plan.map)
    so_far = [part for part in (bullets(_so_far(plan)), weeks_table(plan)) if part]
    if so_far:
        yield f"The hours, as of {full_day(plan.today)}", "\n\n".join(so_far)
    yield "Whose jobs shift, and what they say to it", bullets(map(_shift, plan.shifts) if plan.shifts else _TO_FILL_IN)


# -- what was decided


def _decision(plan: PlanPage) -> Iterable[str]:
    ownership = plan.ownership
    yield from _picked(plan)
    decided = by_and_on(ownership.decided_by, ownership.decided_on)
    yield f"Decided by: {decided or not_said('Note who decided, and when')}"
    yield f"Answers for it: {owner(plan)}"
    yield f"Carried out {_way(plan)}"
    yield f"Helps when it is stuck: {helper(plan)}"
    first, *more = promised_hours(plan)
    yield f"Hours: {first}" if plan.promised else first
    yield from more
    yield from gives_way(plan)
    yield f"Goal for week {GOAL_WEEK}{_goal_week(plan)}: {_goal(plan)}"


def _picked(plan: PlanPage) -> Iterable[str]:
    """What was decided about it, and why."""
    name, because = safe(plan.map.name), plan.picked_because
    standing = plan.candidate.standing if plan.candidate is not None else None
    if standing is Standing.PARKED:
        yield f"Not the one at present: {name} is parked"
        if one_line(because):
            yield f"Noted about that: {safe(because)}"
        return
    if standing is Standing.DONE:
        yield f"Picked, and done: {name}"
    elif standing is Standing.THE_ONE or plan.phase is not Phase.CANDIDATE:
        yield f"The one picked: {name}"
    else:
        yield f"Not decided yet: {name} is a candidate. Pick one process to start with"
    yield f"Why this one: {said(because, 'Write down why this one and no other')}"


def _way(plan: PlanPage) -> str:
    ownership = plan.ownership
    match ownership.way:
        case Way.OURSELVES:
            return "by the firm itself"
        case Way.WITH_HELP:
            return f"with help: {said(ownership.way_help, 'Name the help, and what it is for')}"
        case None:
            return f"by the firm itself, or with help: {not_said('Decide it, and name the help')}"


def _goal(plan: PlanPage) -> str:
    better = plan.candidate.answers.better if plan.candidate is not None else None
    goal = said(plan.outcome, "Set one with a number to reach")
    return goal if better is None else f"{better.value}, {goal}"


def _goal_week(plan: PlanPage) -> str:
    begins = plan_begins(plan.blocks, plan.work_week)
    to_goal = timedelta(weeks=GOAL_WEEK - 1)
    return f", which begins on {full_day(begins + to_goal)}" if begins and begins <= date.max - to_goal else ""


def _shift(shift: Shift) -> str:
    """`analyst: checks instead of copying; says yes: at last`."""
    what = f": {safe(shift.shift)}" if one_line(shift.shift) else ""
    says = f": {safe(shift.says)}" if one_line(shift.says) else ""
    return f"{safe(shift.role) or 'somebody'}{what}; {_ANSWERS[shift.answer]}{says}"


# -- what the method asks of the one to start with


def _gates(plan: PlanPage) -> Iterable[str]:
    """Each gate with its answer; next to those that fail, why it was picked all the same. Last, why from few."""
    answers = _answers(plan)
    troubles = failed(answers)
    for which in Gate:
        why = _in_spite(plan, first=which is troubles[0]) if which in troubles else ""
        yield f"{GATE_WORDS[which]}: {_answer(which, plan, answers)}{why}"
    if plan.candidate is None:
        return
    despite, few_because = plan.candidate.despite, plan.candidate.few_because
    if not troubles and one_line(despite):
        yield f"A gate failed when it was picked; picked all the same, because {safe(despite)}"
    if one_line(few_because):
        yield f"Picked from fewer than {FEWEST} candidates, because {safe(few_because)}"


def _answers(plan: PlanPage) -> Answers:
    """What was answered of the candidate; where nobody asked, what the map and the owner say."""
    if plan.candidate is not None:
        return plan.candidate.answers
    return Answers(
        cycles_a_week=plan.map.cycles_a_week,
        minutes=plan.map.claimed_minutes,
        several_steps=len(plan.map.steps) > 1 if plan.map.steps else None,
        somebody_answers=plan.ownership.owned or None,
    )


def _in_spite(plan: PlanPage, *, first: bool) -> str:
    candidate = plan.candidate
    if candidate is not None and one_line(candidate.despite):
        return f"; picked all the same, {f'because {safe(candidate.despite)}' if first else 'for the same reason'}"
    picked = plan.phase is not Phase.CANDIDATE and (candidate is None or candidate.standing is not Standing.PARKED)
    return "; why it was picked all the same is not said yet" if picked else ""


def _answer(which: Gate, plan: PlanPage, answers: Answers) -> str:
    passes = gate(which, answers)
    match which:
        case Gate.WEEKLY:
            return _weekly(answers.cycles_a_week)
        case Gate.STEPS:
            return _several(passes, len(plan.map.steps))
        case Gate.LENGTH:
            return _length(plan, answers.minutes)
        case Gate.ANSWERS if plan.ownership.owned:
            return f"yes, {safe(plan.ownership.shown)}"
        case Gate.ANSWERS:
            return "it was said so, but nobody is named yet" if passes else "no, nobody yet"
        case Gate.CONTAINED if passes is None:
            return not_said("Ask whether it can be finished in six weeks, and what hurts the firm most")
        case Gate.CONTAINED if passes:
            return "yes"
        case Gate.CONTAINED:
            return "no, it is the biggest problem" if answers.biggest else "no, it is more than can be finished"


def _weekly(cycles: float | None) -> str:
    if cycles is None:
        return not_said("Ask how often a week it is done, all people together")
    return f"{_yes(cycles >= 1)}, {cycles:g} {'cycle' if cycles == 1 else 'cycles'} a week"


def _several(passes: bool | None, steps: int) -> str:
    if passes is None:
        return not_said("Walk through it with the person who does it")
    return _yes(passes) + (f", {count(steps, 'step')} mapped" if steps else "")


def _length(plan: PlanPage, claimed: int | None) -> str:
    """What people say it takes, and what was found when it was mapped: both are shown, and each is judged."""
    mapped = "mapped so far" if plan.map.draft else "mapped"
    least, most = CYCLE_HOURS
    measured = [
        f"{_yes(least * 60 <= minutes <= most * 60)}, {minutes} min {word}"
        for minutes, word in ((claimed, "claimed"), (mapped_minutes(plan.map.steps), mapped))
        if minutes
    ]
    return "; ".join(measured) or not_said("Ask the person who does it how long one cycle takes")


def _yes(passes: bool) -> str:
    return "yes" if passes else "no"


# -- facts


def _map_facts(plan: PlanPage) -> Iterable[str]:
    if not plan.map.steps:
        yield "Not mapped yet: sit down with the person who does it, and write down every step"
        return
    total, copies = totals(plan.map.steps), len(hand_copies(plan.map.steps))
    yield (
        f"{count(total.steps, 'step')}, {count(total.decisions, 'decision')}, "
        f"{count_exceptions(total.exceptions, total.never_written_down)}; "
        f"{count(total.systems, 'system')}, moved by hand from one to another in {count(copies, 'step')}"
    )
    word = "Draft" if plan.map.draft else "Mapped"
    doers = ", ".join(safe(role) for role in plan.map.doers if one_line(role))
    walked = f"; walked through with: {doers}" if doers else ""
    yield f"{word}: {total.coverage.percent} % of what has to be asked of every step is answered{walked}"


def _so_far(plan: PlanPage) -> Iterable[str]:
    took = who_took(plan, _TAKERS)
    if took:
        yield f"Who took the time: {took}"
    ahead = forecast(plan.blocks, plan.work_week, plan.today, plan.now)
    if ahead:
        yield f"{ahead.words[:1].upper()}{ahead.words[1:]}"
