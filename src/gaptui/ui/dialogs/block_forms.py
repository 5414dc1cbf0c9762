"""The short questions about one block: how much was kept, who took it, when it takes place instead."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from gaptui.method.blocks import Block, clock, day_text, hours, when
from gaptui.method.ledger import takers
from gaptui.records.errors import Invalid
from gaptui.ui.dialogs.form import Ask, Form, Values
from gaptui.ui.reading import read_day, read_minutes, read_when
from gaptui.ui.shown_calendar import ShownCalendar

Tell = Callable[[str], None]


def partly_form(shown: ShownCalendar, block: Block, tell: Tell) -> Form:
    def save(values: Values) -> None:
        minutes = _hours_read(values["kept"])
        shown.workbook.calendar.keep_partly(block.id, minutes, values["by"], values["why"])
        tell(f"Kept {hours(minutes)} of {hours(block.span.minutes)}. u takes it back")

    kept = f"{block.partly / 60:g}h" if block.partly else ""
    asks = (
        Ask("kept", f"How much of the {hours(block.span.minutes)} was kept?", "1.5h, or 90m", kept, _hours_read),
        Ask("by", "Who took the rest? (their role)", _known(shown) or "sales; may stay empty", block.taken_by),
        Ask("why", "Why?", "a customer called; may stay empty", block.taken_why),
    )
    return Form(f"Kept partly: {when(block.span)}", asks, save)


def taken_form(shown: ShownCalendar, block: Block, tell: Tell) -> Form:
    def save(values: Values) -> None:
        shown.workbook.calendar.take(block.id, values["by"], values["why"])
        tell(f"{hours(block.span.minutes)} taken by {values['by']}. u takes it back")

    asks = (
        Ask("by", "Who took it? (their role)", _known(shown) or "sales", block.taken_by),
        Ask("why", "Why?", "a customer called; may stay empty", block.taken_why),
    )
    return Form(f"Taken: {when(block.span)}", asks, save)


def move_form(shown: ShownCalendar, block: Block, tell: Tell) -> Form:
    """When it takes place instead; where it stood is remembered."""

    def save(values: Values) -> None:
        span = read_when(values["when"], shown.view.today, shown.view.work_week, block.span)
        shown.workbook.calendar.move(block.id, span)
        tell(f"Moved to {when(span)}. u takes it back")

    return _when_form(shown, block, f"Moved: {when(block.span)}", "To when?", "", save)


def edit_form(shown: ShownCalendar, block: Block, tell: Tell) -> Form:
    """Another day, time or length for a block, typed."""

    def save(values: Values) -> None:
        span = read_when(values["when"], shown.view.today, shown.view.work_week, block.span)
        shown.workbook.calendar.retime(block.id, span)
        tell(f"Stands on {when(span)} now. u takes it back")

    span = block.span
    now = f"{span.day.isoformat()} {clock(span.start)}-{clock(span.end)}"
    return _when_form(shown, block, f"The block on {when(span)}", "Day and time", now, save)


def _when_form(
    shown: ShownCalendar, block: Block, title: str, question: str, value: str, save: Callable[[Values], None]
) -> Form:
    def read(text: str) -> object:
        return read_when(text, shown.view.today, shown.view.work_week, block.span)

    def watch(values: Values) -> tuple[str, str]:
        from gaptui.method.promise import conflict_words

        if not values["when"]:
            return "", "$quiet"
        try:
            span = read_when(values["when"], shown.view.today, shown.view.work_week, block.span)
        except Invalid as error:
            return str(error), "$quiet"
        found = shown.conflicts(span, block.id)
        return f"{when(span)}, {hours(span.minutes)}. {conflict_words(found)}", "$warn" if found else "$good"

    ask = Ask("when", question, "thu 14-16, tomorrow 9-11, thu 14", value, read)
    return Form(title, (ask,), save, watch=watch)


def day_form(shown: ShownCalendar, go: Callable[[date], None]) -> Form:
    def save(values: Values) -> None:
        day = read_day(values["day"], shown.view.today)
        if day is None:
            raise Invalid("Say which day.")
        go(day)

    return Form("Go to a day", (Ask("day", "Which day?", "9 mar, next mon, 2026-03-09"),), save)


def off_form(day: date, save_name: Callable[[str], None]) -> Form:
    def save(values: Values) -> None:
        save_name(values["name"])

    ask = Ask("name", "What is it called?", "Good Friday; may stay empty")
    return Form(f"{day_text(day)} is a day off", (ask,), save, intro="Plans skip it; blocks on it are marked.")


def _hours_read(text: str) -> int:
    """Minutes from `1.5h`, `90m`, or bare hours: nobody keeps three minutes."""
    bare = text.strip().replace(",", ".")
    if bare.replace(".", "", 1).isdecimal():
        bare = f"{bare}h"
    if bare.strip("0.") in ("", "h", "m"):
        return 0
    minutes = read_minutes(bare)
    if minutes is None:
        raise Invalid("Say how much of it was kept: 1.5h, or 90m.")
    return minutes


def _known(shown: ShownCalendar) -> str:
    """Roles that took time before: the same name again adds up."""
    return ", ".join(taker.by for taker in takers(shown.view.blocks)[:3])
