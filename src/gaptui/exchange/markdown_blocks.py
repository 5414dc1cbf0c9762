"""The protected hours block by block, with what became of each, the sums of the weeks, and who took the time.

It reads no clock and no files: the same plan gives the same bytes.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from gaptui.exchange.plan_page import PlanPage
from gaptui.exchange.plan_words import (
    bullets,
    full_day,
    plan_sheet,
    promised_hours,
    takers_table,
    times_are,
    weeks,
    weeks_table,
)
from gaptui.exchange.safe_markdown import one_line, safe, table
from gaptui.method.blocks import Block, clock, day_text, hours, when
from gaptui.method.ledger import WeekSum, forecast, is_over, takers
from gaptui.method.promise import plain_hours
from gaptui.words import BlockState


def blocks_markdown(page: PlanPage) -> str:
    """The page `blocks.md`: the sums first, for those who read no further."""
    return plan_sheet("Blocks", page, [f"As of {full_day(page.today)}. {times_are(page)}"], _sections(page))


def _sections(plan: PlanPage) -> Iterable[tuple[str, str]]:
    yield "The hours", bullets(_promised(plan))
    yield "", weeks_table(plan)
    if plan.protected:
        yield "Who took the time", takers_table(takers(plan.blocks)) or "Nobody took any."
    for week in weeks(plan):
        number = f"Week {week.number}" if week.number else "Before week 1"
        yield f"{number}, from {full_day(week.first)}", _week(plan, week)


def _promised(plan: PlanPage) -> Iterable[str]:
    yield from promised_hours(plan)
    ahead = forecast(plan.blocks, plan.work_week, plan.today, plan.now)
    if ahead:
        yield f"{ahead.words[:1].upper()}{ahead.words[1:]}"


# -- one week


def _week(plan: PlanPage, week: WeekSum) -> str:
    blocks = [block for block in plan.blocks if plan.work_week.first_of(block.span.day) == week.first]
    parts = [_blocks_table(plan, blocks), bullets(_sums(week))]
    return "\n\n".join(part for part in parts if part)


def _blocks_table(plan: PlanPage, blocks: Sequence[Block]) -> str:
    rows = [
        (
            day_text(block.span.day),
            f"{clock(block.span.start)}-{clock(block.span.end)}",
            block.kind.value,
            state_words(block, plan),
            _taken_by(block),
            when(block.moved_from) if block.moved_from else "",
        )
        for block in blocks
    ]
    return table(("Day", "Time", "For", "What became of it", "Taken by", "Moved from"), rows) if rows else ""


def state_words(block: Block, plan: PlanPage) -> str:
    match block.state:
        case BlockState.PLANNED:
            return "nothing said yet" if is_over(block.span, plan.today, plan.now) else "to come"
        case BlockState.PARTLY:
            return f"{hours(block.kept)} of {hours(block.span.minutes)} kept"
    return block.state.value


def _taken_by(block: Block) -> str:
    """`sales: quarter close`, as far as it was said."""
    by = [safe(text) for text in (block.taken_by, block.taken_why) if one_line(text)]
    return ": ".join(by)


def _sums(week: WeekSum) -> Iterable[str]:
    if week.planned:
        yield f"Planned for: {week.split}"
    if week.moved:
        yield f"Moved from where it stood in this week: {plain_hours(week.moved)}"
    if week.side:
        yield f"Side of desk: {plain_hours(week.side)}. This is project work: it belongs in protected hours"
