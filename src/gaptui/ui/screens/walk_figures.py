"""The figures of a walkthrough: the clock face, what the panel shows, what the tab line shows. Pure."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from textual.content import Content

from gaptui.method.sitting_clock import ClockFace, face
from gaptui.ui.shown_map import ShownMap
from gaptui.ui.text import joined
from gaptui.ui.widgets.side_panel import Aside, clock_colour

if TYPE_CHECKING:
    from gaptui.workbook.sittings import SittingView


_ROOM_NARROW = 22
"""Cells beside the tabs of a window of 80."""


def read_clock(shown: ShownMap, sitting: SittingView | None, now: datetime) -> ClockFace | None:
    """The clock of the newest sitting with the time of all of them; None when nobody sat down yet."""
    if sitting is None:
        return None
    return face(
        sitting.used_at(now),
        sitting.planned_minutes + sitting.used_before // 60,
        running=sitting.running,
        open_=sitting.open,
        percent_asked=shown.totals.coverage.percent,
        mapped_minutes=shown.totals.minutes,
        claimed_minutes=shown.map.claimed_minutes,
    )


def read_aside(shown: ShownMap, clock: ClockFace | None) -> Aside:
    return Aside(shown.totals, shown.map.claimed_minutes, clock, shown.map.parked, shown.gap)


def tab_line(shown: ShownMap, sitting: SittingView | None, clock: ClockFace | None, *, narrow: bool) -> Content:
    """With whom, since when and how far; short when there is little room: a warning is then said elsewhere."""
    percent = (f"{'map' if narrow else 'mapped'} {shown.totals.coverage.percent} %", "bold $press")
    if clock is None or sitting is None:
        return joined(("no sitting yet   ", "$quiet"), percent, " ")
    warning = (f"{clock.warning}   ", f"bold ${clock_colour(clock)}") if clock.warning else ""
    if narrow:
        style = f"bold ${clock_colour(clock)}" if clock.warning else "bold"
        short = joined((clock.used, style), (f" {clock.state} ", "$quiet"), percent)
        if short.cell_length <= _ROOM_NARROW:
            return short
        return joined(
            (clock.used, style), (f" {clock.state} ", "$quiet"), (percent[0].removeprefix("map "), percent[1])
        )
    with_whom = (f"sitting with the {sitting.doer_role}   ", "$quiet")
    return joined(warning, with_whom, (clock.used, "bold"), (f" {clock.state}   ", "$quiet"), percent, " ")
