"""The plan of one process on one page: what was decided, what is known, who and when, what gives way.

It reads no clock and no files: the same plan gives the same bytes.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from gaptui.exchange.markdown_page import count, count_exceptions
from gaptui.exchange.markdown_review import potential_list
from gaptui.exchange.plan_page import PlanPage
from gaptui.exchange.plan_words import (
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
    weeks_table,
    who_took,
)
from gaptui.exchange.safe_markdown import one_line, safe
from gaptui.method.completeness import mapped_minutes, totals
from gaptui.method.ledger import forecast, plan_begins
from gaptui.method.review import hand_copies
from gaptui.words import Phase

GOAL_WEEK = 6
"""The method's number n9: by then the process runs with help from AI."""
CYCLE_HOURS = (2, 4)
"""The method's number n4: hours of people's time each cycle."""
_TAKERS = 3


def one_page_plan(page: PlanPage) -> str:
    """The page `plan.md`."""
    return plan_sheet("Plan", page, (), _sections(page))


def _sections(plan: PlanPage) -> Iterable[tuple[str, str]]:
    yield "The decision", bullets(_decision(plan))
    yield "Is it the right one", bullets(_gates(plan))
    yield "How the work runs today", bullets(_map_facts(plan))
    yield "What AI could take", potential_list(plan.map)
    yield f"The hours, as of {full_day(plan.today)}", bullets([*promised_hours(plan), *_so_far(plan)])
    yield "", weeks_table(plan)
    yield "What gives way", gives_way(plan)
    yield "Whose jobs shift, and what they say to it", bullets(["Role, what shifts, their answer: " + "_" * 40] * 2)


def _decision(plan: PlanPage) -> Iterable[str]:
    name, ownership = safe(plan.map.name), plan.ownership
    if plan.phase is Phase.CANDIDATE:
        yield f"Not decided yet: {name} is a candidate. Pick one process to start with"
    else:
        yield f"The one picked: {name}"
    yield f"Why this one: {said(plan.picked_because, 'Write down why this one and no other')}"
    decided = by_and_on(ownership.decided_by, ownership.decided_on)
    yield f"Decided by: {decided or not_said('Note who decided, and when')}"
    yield f"Answers for it: {owner(plan)}"
    yield f"Helps when it is stuck: {helper(plan)}"
    goal = said(plan.outcome, "Set one with a number to reach")
    yield f"Goal for week {GOAL_WEEK}{_goal_week(plan)}: {goal}"


def _goal_week(plan: PlanPage) -> str:
    begins = plan_begins(plan.blocks, plan.work_week)
    to_goal = timedelta(weeks=GOAL_WEEK - 1)
    return f", which begins on {full_day(begins + to_goal)}" if begins and begins <= date.max - to_goal else ""


# -- what the method asks of the one to start with


def _gates(plan: PlanPage) -> Iterable[str]:
    yield f"At least weekly: {_weekly(plan.map.cycles_a_week)}"
    yield f"Several steps: {_several(len(plan.map.steps))}"
    yield f"{CYCLE_HOURS[0]} to {CYCLE_HOURS[1]} hours of people's time each cycle: {_length(plan)}"
    yield f"Somebody answers for it: {'yes' if plan.ownership.owned else 'no, nobody yet'}"
    yield f"Small enough to finish, and not the biggest problem: {not_said('Judge it by hand, yes or no')}"


def _weekly(cycles: float | None) -> str:
    if cycles is None:
        return not_said("Ask how often a week it is done, all people together")
    times = f"{cycles:g} {'cycle' if cycles == 1 else 'cycles'} a week"
    return f"yes, {times}" if cycles >= 1 else f"no, {times}"


def _several(steps: int) -> str:
    if not steps:
        return not_said("Walk through it with the person who does it")
    return f"{'yes' if steps > 1 else 'no'}, {count(steps, 'step')}"


def _length(plan: PlanPage) -> str:
    """What people say it takes, and what was found when it was mapped: both are shown, and each is judged."""
    mapped = "mapped so far" if plan.map.draft else "mapped"
    measured = [
        f"{_fits(minutes)}, {minutes} min {word}"
        for minutes, word in ((plan.map.claimed_minutes, "claimed"), (mapped_minutes(plan.map.steps), mapped))
        if minutes
    ]
    return "; ".join(measured) or not_said("Ask the person who does it how long one cycle takes")


def _fits(minutes: int) -> str:
    least, most = CYCLE_HOURS
    return "yes" if least * 60 <= minutes <= most * 60 else "no"


# -- facts


def _map_facts(plan: PlanPage) -> Iterable[str]:
    if not plan.map.steps:
        yield "Not mapped yet: sit down with the person who does it, and write down every step"
        return
    total, copies = totals(plan.map.steps), len(hand_copies(plan.map.steps))
    yield ", ".join(
        [
            count(total.steps, "step"),
            count(total.decisions, "decision"),
            count_exceptions(total.exceptions, total.never_written_down),
        ]
    )
    yield f"{count(total.systems, 'system')}; moved by hand from one to another in {count(copies, 'step')}"
    word = "Draft" if plan.map.draft else "Mapped"
    yield f"{word}: {total.coverage.percent} % of what has to be asked of every step is answered"
    doers = ", ".join(safe(role) for role in plan.map.doers if one_line(role))
    if doers:
        yield f"Walked through with: {doers}"


def _so_far(plan: PlanPage) -> Iterable[str]:
    took = who_took(plan, _TAKERS)
    if took:
        yield f"Who took the time: {took}"
    ahead = forecast(plan.blocks, plan.work_week, plan.today, plan.now)
    if ahead:
        yield f"{ahead.words[:1].upper()}{ahead.words[1:]}"
