"""The protected hours as plain readable JSON, for scripts and other programs. It is a way out only."""

from __future__ import annotations

from gaptui.exchange.map_json import Json, as_text
from gaptui.exchange.plan_page import PlanPage
from gaptui.exchange.plan_words import weeks
from gaptui.method.blocks import Block, Span
from gaptui.method.ledger import Sums, as_whole, forecast, takers
from gaptui.method.promise import promise


def blocks_json(page: PlanPage) -> str:
    """Days are ISO dates, times of day are wall time in `zone`, everything that ends in `minutes` is a number."""
    whole: dict[str, Json] = {
        "process": page.map.name,
        "firm": page.firm,
        "next": page.next_line,
        "phase": page.phase.value,
        "experiment": page.experiment,
        "owner": page.ownership.shown,
        "zone": page.zone,
        "as_of": {"day": page.today.isoformat(), "time": _time(page.now)},
        "promise": _promise(page),
        "sums": _sums(as_whole(page.blocks, page.today, page.now)),
        "weeks": [{"number": week.number, "begins": week.first.isoformat(), **_sums(week)} for week in weeks(page)],
        "taken_by": [
            {"by": taker.by, "minutes": taker.minutes, "times": taker.times, "whys": taker.whys}
            for taker in takers(page.blocks)
        ],
        "forecast": _forecast(page),
        "blocks": [_block(block) for block in page.blocks],
    }
    return as_text(whole)


def _promise(page: PlanPage) -> Json:
    """Of the hours where they were promised: what had to move counts there."""
    promised = promise(page.promised, page.work_week)
    return {
        "minutes_a_week": round(promised.minutes_a_week, 2),
        "weeks": promised.weeks,
        "minutes": promised.total,
        "fits": promised.fits,
        "sprint": promised.is_sprint,
        "because": page.ownership.hours_because,
    }


def _sums(sums: Sums) -> dict[str, Json]:
    return {
        "planned_minutes": sums.planned,
        "kept_minutes": sums.kept,
        "taken_minutes": sums.taken,
        "moved_minutes": sums.moved,
        "nothing_said_minutes": sums.open,
        "to_come_minutes": sums.to_come,
        "side_of_desk_minutes": sums.side,
        "planned_minutes_by_kind": {kind.value: minutes for kind, minutes in sums.by_kind.items()},
    }


def _forecast(page: PlanPage) -> Json:
    ahead = forecast(page.blocks, page.work_week, page.today, page.now)
    if ahead is None:
        return None
    return {
        "wanted_minutes": ahead.wanted,
        "kept_minutes": ahead.kept,
        "weeks_planned": ahead.weeks_planned,
        "in_week": ahead.in_week,
        "words": ahead.words,
    }


def _block(block: Block) -> Json:
    return {
        "id": block.id,
        **_span(block.span),
        "kind": block.kind.value,
        "state": block.state.value,
        "kept_minutes": block.kept,
        "taken_minutes": block.taken,
        "taken_by": block.taken_by,
        "taken_why": block.taken_why,
        "moved_from": _span(block.moved_from) if block.moved_from else None,
    }


def _span(span: Span) -> dict[str, Json]:
    return {
        "day": span.day.isoformat(),
        "from": _time(span.start),
        "to": _time(span.end),
        "minutes": span.minutes,
    }


def _time(minutes: int) -> str:
    """`09:00`; the end of the day is `24:00`, as ISO 8601 has it."""
    return f"{minutes // 60:02}:{minutes % 60:02}"
