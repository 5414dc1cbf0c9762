"""What the plan, the commitment sheet, the blocks and the candidates say in the same words. Texts are Markdown already.

It knows nothing of the pages they stand on. Persons are called by their roles.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from gaptui.exchange.markdown_page import count, page
from gaptui.exchange.plan_page import PlanPage
from gaptui.exchange.safe_markdown import one_line, safe, table
from gaptui.method.blocks import HOURS_A_WEEK, WEEKS, day_text, hours
from gaptui.method.ledger import Taker, WeekSum, as_whole, takers, week_sums
from gaptui.method.ownership import EXPERIMENT
from gaptui.method.pick import CYCLE_HOURS, Answers, Gate, score_lines
from gaptui.method.promise import plain_hours, promise

GATE_WORDS: dict[Gate, str] = {
    Gate.WEEKLY: "At least weekly",
    Gate.STEPS: "Several steps",
    Gate.LENGTH: f"{CYCLE_HOURS[0]} to {CYCLE_HOURS[1]} hours of people's time each cycle",
    Gate.ANSWERS: "Somebody answers for it",
    Gate.CONTAINED: "Small enough to finish, and not the biggest problem",
}
"""What each gate asks, for people who have never seen the program."""
HURTS = "A mistake of AI would hurt before anybody sees it: plan a check by a person first"
RULE = f"{HOURS_A_WEEK[0]} to {HOURS_A_WEEK[1]} h a week for {WEEKS[0]} to {WEEKS[1]} weeks"


def plan_sheet(word: str, plan: PlanPage, head: Iterable[str], sections: Iterable[tuple[str, str]]) -> str:
    """A page of the plan. While nobody answers for the process, it is called an experiment at the very top."""
    if plan.experiment:
        return page(f"{word}, {EXPERIMENT}", plan.map, plan.firm, plan.next_line, [_experiment(plan), *head], sections)
    return page(word, plan.map, plan.firm, plan.next_line, head, sections)


def _experiment(plan: PlanPage) -> str:
    name, because = safe(plan.map.name), plan.ownership.experiment_because
    why = f"because: {safe(because)}" if one_line(because) else "and nobody has written down why"
    return (
        f"This is an {EXPERIMENT}: nobody answers for {name} being fast and consistent. It is built all the same, {why}"
    )


def said(text: str, else_do: str) -> str:
    """People's words, or that nothing was said and what to do about it."""
    return safe(text) if one_line(text) else not_said(else_do)


def not_said(do: str) -> str:
    return f"not said yet. {do}"


def full_day(day: date) -> str:
    """`Tue 20 Oct 2026`: a page is read in other years too."""
    return f"{day_text(day)} {day.year}"


def by_and_on(who: str, day: date | None) -> str:
    """`the managing director, on Mon 12 Oct 2026`, as far as it is known; empty when nothing is."""
    return ", ".join([*([safe(who)] if one_line(who) else []), *([f"on {full_day(day)}"] if day else [])])


# -- the choice

_SUM_WORDS = {
    "at stake": "Hours at stake",
    "fit": "How well AI fits, by five answers from 1 to 5",
    "score": "Score, the hours that AI could touch, as judged before mapping",
    "pain": "Pain",
}
"""By the labels of `score_lines`."""


def score_sum(answers: Answers) -> Iterable[str]:
    """At stake, fit and score with what they are made of, and the pain beside them."""
    if answers.hours_at_stake is None and not any(answer is not None for answer in answers.fit_answers):
        yield f"Hours that AI could touch: {not_said('Ask how often it is done, how long it takes, how well AI fits')}"
        return
    for (label, words), line in zip(_SUM_WORDS.items(), score_lines("", answers)[1:], strict=True):
        yield safe(f"{words}: {one_line(line).removeprefix(label).strip()}")
    if answers.hurts_before_seen:
        yield HURTS


# -- people


def owner(plan: PlanPage) -> str:
    """Who answers for the process, and for what of it. A name is shown only where no role is known."""
    ownership = plan.ownership
    if not ownership.owned:
        return "nobody yet. Find the person who answers for it being fast and consistent, or make somebody"
    for_what = {
        (True, True): "for it being fast and consistent",
        (True, False): "for it being fast; nobody was named for its quality",
        (False, True): "for it being consistent; nobody was named for its speed",
        (False, False): "whether for speed, quality or both is not said yet",
    }
    return f"{safe(ownership.shown)}, {for_what[ownership.for_speed, ownership.for_quality]}"


def helper(plan: PlanPage) -> str:
    return said(plan.ownership.helper, "Find somebody who can be reached when they are needed, not next month")


def gives_way(plan: PlanPage) -> list[str]:
    """Which normal work waits, who covers it, who agreed."""
    ownership = plan.ownership
    agreed = by_and_on(ownership.agreed_by, ownership.agreed_on)
    if agreed and not one_line(ownership.agreed_by):
        agreed += "; by whom is not said yet"
    elif agreed and ownership.agreed_on is None:
        agreed += "; when is not said yet"
    return [
        f"Paused or covered: {said(ownership.gives_way, 'The hours come from somewhere: agree what waits')}",
        f"Covered by: {said(ownership.covered_by, 'Ask who takes over what cannot wait')}",
        f"Agreed by: {agreed or not_said('Ask whoever may decide what waits')}",
    ]


# -- hours


def promised_hours(plan: PlanPage) -> list[str]:
    """How many hours, in which weeks, and why they are not what the method asks for, where they are not."""
    spans = plan.promised
    if not spans:
        return [f"No hours are protected yet: block {RULE}"]
    whole = promise(spans, plan.work_week)
    weekly: dict[date, int] = {}
    for span in spans:
        first = plan.work_week.first_of(span.day)
        weekly[first] = weekly.get(first, 0) + span.minutes
    week = "in a usual week" if len(set(weekly.values())) > 1 else "a week"
    because = plan.ownership.hours_because
    reason = safe(because) if one_line(because) else "no reason was given. Write one down, or change the hours"
    lines = [
        f"{plain_hours(whole.minutes_a_week)} {week} for {count(whole.weeks, 'week')}, "
        f"{plain_hours(whole.total)} in all, from {full_day(spans[0].day)} to {full_day(spans[-1].day)}"
    ]
    if whole.is_sprint:
        lines.append("A focus sprint: a week or two of bigger blocks. It needs somebody who covers the normal work")
    if not whole.fits:
        lines.append(f"The method asks for {RULE}. Why it is otherwise here: {reason}")
    return lines


def weeks(plan: PlanPage) -> tuple[WeekSum, ...]:
    """The weeks in which anything is or was; weeks between without an hour are left out."""
    every = week_sums(plan.blocks, plan.work_week, plan.today, plan.now)
    return tuple(week for week in every if week.planned or week.moved or week.side)


def weeks_table(plan: PlanPage) -> str:
    """Planned, kept, taken and moved hours of each week and of all; side of desk and unsaid hours where there are any.

    Empty where there is no block at all.
    """
    found = weeks(plan)
    if not found:
        return ""
    whole = as_whole(plan.blocks, plan.today, plan.now)
    rows = [(str(week.number or "before"), full_day(week.first), week) for week in found]
    optional = [("Nothing said", "open"), ("Side of desk", "side")]
    shown = [
        *[("Planned", "planned"), ("Kept", "kept"), ("Taken", "taken"), ("Moved", "moved")],
        *[(heading, name) for heading, name in optional if getattr(whole, name)],
    ]
    cells = [
        (number, begins, *(_hours(getattr(sums, name)) for _, name in shown))
        for number, begins, sums in [*rows, ("all", "", whole)]
    ]
    return table(("Week", "Begins", *(heading for heading, _ in shown)), cells)


def _hours(minutes: int) -> str:
    """A nought is a nought: `0.0 h` again and again hides the figures that matter."""
    return hours(minutes) if minutes else "0"


def who_took(plan: PlanPage, most: int) -> str:
    """The biggest takers in one line; empty when nothing was taken."""
    found = takers(plan.blocks)
    more = f", and {len(found) - most} more" if len(found) > most else ""
    return ", ".join(f"{safe(taker.by)} {plain_hours(taker.minutes)}" for taker in found[:most]) + more


def takers_table(found: Sequence[Taker]) -> str:
    rows = [
        (safe(taker.by), hours(taker.minutes), str(taker.times), ", ".join(safe(why) for why in taker.whys if why))
        for taker in found
    ]
    return table(("Who", "Hours", "Times", "Why"), rows) if rows else ""


def times_are(plan: PlanPage) -> str:
    return f"Times are those of {safe(plan.zone)}"


def bullets(lines: Iterable[str]) -> str:
    return "\n".join(f"- {line}" for line in lines)
