"""Six weeks of protected hours in one line; what was understood stands under it before it is saved."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from gaptui.method.blocks import HOURS_A_WEEK, WEEKS, Span
from gaptui.method.hours import PlanReading, planned_blocks, read_plan, understood
from gaptui.method.ledger import first_place, may_be_replanned
from gaptui.method.promise import Promise, conflicts, promise
from gaptui.records.errors import Invalid
from gaptui.ui.dialogs.form import Ask, Form, Values
from gaptui.ui.shown_calendar import ShownCalendar


def plan_form(shown: ShownCalendar, planned: Callable[[date, str], None]) -> Form:
    """`planned` is called with the first day and what happened."""
    view = shown.view

    def read(values: Values) -> PlanReading:
        return read_plan(values["phrase"], view.today, view.work_week)

    stays = [block for block in view.blocks if block.is_protected and not may_be_replanned(block, view.today, view.now)]
    there = {block.span for block in stays} | {first_place(block) for block in stays}

    def new_spans(reading: PlanReading) -> list[Span]:
        assert reading.plan is not None
        return [span for span in reading.plan.spans(view.work_week) if span not in there]

    def comes_to(new: list[Span]) -> Promise:
        return promise([*map(first_place, stays), *new], view.work_week)

    def watch(values: Values) -> tuple[str, str]:
        if not values["phrase"]:
            return "", "$quiet"
        reading = read(values)
        if reading.plan is None:
            return reading.trouble, "$quiet"
        new = new_spans(reading)
        found = comes_to(new)
        meets = sum(bool(conflicts(span, stays, shown.busy([span.day]), view.work_week)) for span in new)
        in_the_way = f" {meets} of them meet something: ! in the week." if meets else ""
        hints = "".join(f" {hint[:1].upper()}{hint[1:]}." for hint in reading.hints)
        words = f"{understood(reading.plan, view.work_week)}.\n{found.words}.{in_the_way}{hints}"
        return words, "$warn" if found.trouble or reading.hints or meets else "$good"

    def doubt(values: Values) -> str:
        reading = read(values)
        if reading.plan is None or (comes_to(new_spans(reading)).trouble and not values["because"]):
            return ""  # it will be refused in words
        gone = _replaced(shown, reading)
        return f"{gone} blocks still to come are replaced; what is past stays." if gone else ""

    def save(values: Values) -> None:
        reading = read(values)
        if reading.plan is None:
            raise Invalid(reading.trouble)
        wanted = planned_blocks(reading.plan, view.work_week)
        if not wanted:
            raise Invalid("That plan has no block: every day of it is a day off.")
        shown.workbook.calendar.plan(shown.process_id, wanted, values["because"])
        planned(wanted[0].span.day, f"u takes it back. Planned {understood(reading.plan, view.work_week)}")

    asks = (
        Ask("phrase", "Which days and hours, for how many weeks?", "tue thu 9-12, fri 13-15 x6"),
        Ask("because", "Why other hours, if they are outside that?", "may stay empty", view.ownership.hours_because),
    )
    low, high = HOURS_A_WEEK
    intro = (
        f"{low}-{high} hours a week for {WEEKS[0]}-{WEEKS[1]} weeks. Also: mon-fri 8-10 x2 (a sprint), "
        "fri 13-15 test, from 9 mar, not 3 apr."
    )
    return Form(f"Protected hours for {view.name}", asks, save, intro=intro, doubt=doubt, watch=watch)


def _replaced(shown: ShownCalendar, reading: PlanReading) -> int:
    if reading.plan is None:
        return 0
    view = shown.view
    wanted = {(block.span, block.kind) for block in planned_blocks(reading.plan, view.work_week)}
    going = (block for block in view.blocks if may_be_replanned(block, view.today, view.now))
    return sum((block.span, block.kind) not in wanted for block in going)
