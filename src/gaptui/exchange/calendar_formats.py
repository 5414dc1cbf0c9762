"""The files a calendar can leave in, by their usual names. It writes none of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from gaptui.exchange.blocks_json import blocks_json
from gaptui.exchange.markdown_blocks import blocks_markdown
from gaptui.exchange.markdown_commitment import commitment_sheet
from gaptui.exchange.markdown_plan import one_page_plan
from gaptui.exchange.plan_page import PlanPage
from gaptui.method.announcement import Announcement

CalendarWriter = Callable[[PlanPage, Sequence[Announcement]], str]
"""From the page, and what other calendars are to be told (only an .ics file needs it)."""

ICS = "owner-blocks.ics"


def _ics(page: PlanPage, told: Sequence[Announcement]) -> str:
    from gaptui.exchange.ics_out import write_events

    return write_events(told, page.zone, f"{page.map.name}: protected hours")


CALENDAR_FORMATS: dict[str, CalendarWriter] = {
    ICS: _ics,
    "commitment.md": lambda page, told: commitment_sheet(page),
    "plan.md": lambda page, told: one_page_plan(page),
    "blocks.md": lambda page, told: blocks_markdown(page),
    "blocks.json": lambda page, told: blocks_json(page),
}
