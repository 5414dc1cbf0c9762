"""The firm's week: with which day it begins, on which days and in which hours the firm works."""

from __future__ import annotations

from collections.abc import Callable

from gaptui.method.blocks import DAY_NAMES, clock
from gaptui.method.cell_values import Unreadable
from gaptui.method.hour_plan import days_text
from gaptui.method.hours import read_plan, read_span
from gaptui.records.errors import Invalid
from gaptui.ui.dialogs.form import Ask, Form, Values
from gaptui.ui.shown_calendar import ShownCalendar


def week_form(shown: ShownCalendar, tell: Callable[[str], None]) -> Form:
    view = shown.view
    week = view.work_week

    def read_days(text: str) -> frozenset[int]:
        reading = read_plan(f"{text} 9-12 x1", view.today, week)
        if reading.plan is None:
            raise Invalid("Days are written mon-fri, or mon tue thu.")
        return frozenset(slot.weekday for slot in reading.plan.slots)

    def save(values: Values) -> None:
        (first,) = read_days(values["first"]) if len(read_days(values["first"])) == 1 else (week.first_day,)
        start, minutes = _read_hours(values["hours"])
        shown.workbook.availability.set_week(
            first_day=first, work_days=read_days(values["days"]), works_from=start, works_to=start + minutes
        )
        tell("Changed the firm's week. u takes it back")

    asks = (
        Ask("first", "With which day does a week begin?", "mon", DAY_NAMES[week.first_day], read_days),
        Ask("days", "On which days does the firm work?", "mon-fri", days_text(sorted(week.work_days)), read_days),
        Ask("hours", "From when to when?", "9-17", f"{clock(week.works_from)}-{clock(week.works_to)}", _read_hours),
    )
    intro = "What lies outside is shaded, and blocks there are marked. z makes a single day a day off."
    return Form("The firm's week", asks, save, intro=intro)


def _read_hours(text: str) -> tuple[int, int]:
    try:
        return read_span(text)
    except Unreadable as error:
        raise Invalid(str(error)) from None
