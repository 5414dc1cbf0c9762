"""The days over the week, and the strip of all weeks below it. They are told what to show."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from textual import events
from textual.content import Content
from textual.message import Message

from gaptui.method.blocks import DAY_NAMES, MONTH_NAMES
from gaptui.ui.text import fitted, joined, plain
from gaptui.ui.widgets.frame import TextLine
from gaptui.ui.widgets.week_layout import GUTTER, day_widths


class WeekDays(TextLine):
    """`w43   Mon 19   Tue 20 ...`; today and the day of the cursor are marked."""

    def show(self, days: Sequence[date], here: int, today: date, width: int = 0) -> None:
        if not days:
            self.put(Content(""))
            return
        parts = [plain(fitted(f"   w{days[-1].isocalendar().week}", GUTTER), "$quiet")]
        for number, ((_, wide), day) in enumerate(zip(day_widths(width, len(days)), days, strict=True)):
            bare = f"{DAY_NAMES[day.weekday()].title()} {day.day}"
            month = f" {MONTH_NAMES[day.month - 1].title()}" if number == 0 or day.day == 1 else ""
            marks = (", today", " now") if day == today else ("",)
            names = (bare + more + mark for mark in marks for more in (month, ""))
            name = next((each for each in names if len(each) < wide), bare)
            style = "bold $here" if number == here else "bold $ink" if day == today else "$quiet"
            parts.append(plain(fitted(name, wide), style))
        self.put(joined(*parts))


class WeekStrip(TextLine):
    """All weeks in one line. A click goes to the week."""

    class Chosen(Message):
        def __init__(self, first: date) -> None:
            super().__init__()
            self.first = first

    def __init__(self, id: str | None = None) -> None:
        super().__init__(id=id)
        self._places: Sequence[tuple[int, int, date]] = ()

    def show(self, content: Content, places: Sequence[tuple[int, int, date]]) -> None:
        """`places` are (start, end, first day) of each week that is drawn."""
        self._places = places
        self.put(content)

    def on_click(self, event: events.Click) -> None:
        for start, end, first in self._places:
            if start <= event.x < end:
                self.post_message(self.Chosen(first))
