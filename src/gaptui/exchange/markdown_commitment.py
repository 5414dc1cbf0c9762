"""One page to sign: who answers, in which hours, what waits meanwhile, who helps.

It reads no clock and no files: the same plan gives the same bytes.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from gaptui.exchange.plan_page import PlanPage
from gaptui.exchange.plan_words import (
    bullets,
    by_and_on,
    full_day,
    gives_way,
    helper,
    owner,
    plan_sheet,
    promised_hours,
    said,
    times_are,
)
from gaptui.exchange.safe_markdown import one_line, safe
from gaptui.method.blocks import DAY_NAMES, clock
from gaptui.method.ledger import as_whole

_MOST_SLOTS = 10
"""Different times of the week that are listed: with more of them a page is no page any more."""


def commitment_sheet(page: PlanPage) -> str:
    """The page `commitment.md`. It says what was promised, whatever became of it since."""
    return plan_sheet("Commitment", page, (), _sections(page))


def _sections(plan: PlanPage) -> Iterable[tuple[str, str]]:
    yield "Who answers for it", bullets(_who(plan))
    yield "The hours", bullets(_hours(plan))
    yield "What gives way", bullets(gives_way(plan))
    yield "Who helps", bullets([f"When it is stuck: {helper(plan)}"])
    yield "Signed", bullets(_signatures(plan))


def _who(plan: PlanPage) -> Iterable[str]:
    ownership = plan.ownership
    yield f"Owner: {owner(plan)}"
    named = by_and_on(ownership.named_by, None)
    since = f"from {full_day(ownership.named_from)}" if ownership.named_from else ""
    if named or since:
        yield f"Made the owner: {', '.join(part for part in (f'by {named}' if named else '', since) if part)}"
    yield f"What it is to become: {said(plan.outcome, 'Set a goal with a number to reach')}"


def _hours(plan: PlanPage) -> Iterable[str]:
    yield from promised_hours(plan)
    if not plan.promised:
        return
    yield _times(plan)
    yield f"For: {as_whole(plan.blocks, plan.today, plan.now).split}"
    yield times_are(plan)
    yield "They are working hours, for this and for nothing else"


def _times(plan: PlanPage) -> str:
    """`When: Tue 9:00-12:00 (6 times), Fri 13:00-15:00 (6 times)`, by the day of the week."""
    first_day = plan.work_week.first_day
    slots = Counter(((span.day.weekday() - first_day) % 7, span.start, span.end) for span in plan.promised)
    if len(slots) > _MOST_SLOTS:
        return f"When: {len(plan.promised)} blocks at changing times; the list of blocks has them all"
    said_of = [
        f"{DAY_NAMES[(day + first_day) % 7].title()} {clock(start)}-{clock(end)}{_times_words(number)}"
        for (day, start, end), number in sorted(slots.items())
    ]
    return f"When: {', '.join(said_of)}"


def _times_words(number: int) -> str:
    return " (once)" if number == 1 else f" ({number} times)"


def _signatures(plan: PlanPage) -> Iterable[str]:
    """A line for everybody who has promised something, also for those who are still to be found."""
    ownership = plan.ownership
    for word, who in (
        ("Answers for it", ownership.shown),
        ("Agreed to what gives way", ownership.agreed_by),
        ("Covers the normal work", ownership.covered_by),
        ("Helps when it is stuck", ownership.helper),
    ):
        role = f"{safe(who)}, " if one_line(who) else f"{'_' * 20} "
        yield f"{word}: {role}signed: {'_' * 24} on: {'_' * 12}"
