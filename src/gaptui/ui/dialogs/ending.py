"""The end of a sitting: what is still open, and whether to stop for today or call the map complete."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gaptui.method.completeness import first_gap
from gaptui.method.sitting_clock import ClockFace
from gaptui.records.errors import Invalid
from gaptui.ui.dialogs.form import Ask, Form, Values
from gaptui.ui.shown_map import ShownMap

if TYPE_CHECKING:
    from gaptui.workbook.sittings import SittingView


def end_dialog(shown: ShownMap, sitting: SittingView | None, clock: ClockFace | None) -> Form:
    """A form with one answer: stop, or complete; and with open questions the reason."""
    workbook = shown.workbook

    def save(values: Values) -> None:
        complete = _is_complete(values["what"])
        if complete and shown.waiting:
            raise Invalid(f"{_notes(shown)} without a place. Esc, then F4 sends each of them somewhere.")
        if complete:
            workbook.processes.call_mapped(shown.process_id, values["because"])
        if sitting is not None and sitting.open:
            workbook.sittings.end(sitting.id)

    def doubt(values: Values) -> str:
        if clock is not None and clock.too_short and not shown.totals.coverage.complete:
            return (
                f"Only {clock.used} h of the two hours are used and questions are open. This is the step not to skip."
            )
        return ""

    asks = (
        Ask("what", "Type stop (go on another day) or complete (the map is whole)", "stop", "stop"),
        Ask("because", "If it is complete with questions open: why?", "may stay empty when all was asked"),
    )
    return Form("End the sitting", asks, save, intro=_summary(shown, clock), doubt=doubt)


def _is_complete(answer: str) -> bool:
    words = answer.casefold()
    if words and "stop".startswith(words):
        return False
    if words and "complete".startswith(words):
        return True
    raise Invalid("Type stop or complete.")


def _summary(shown: ShownMap, clock: ClockFace | None) -> str:
    coverage = shown.totals.coverage
    lines = [f"Mapped {coverage.percent} %: {coverage.asked} of {coverage.of} questions asked."]
    gap = first_gap(shown.steps)
    if gap is not None:
        lines.append(f"Open: {gap.words}.")
    if shown.waiting:
        lines.append(f"{_notes(shown)} without a place (F4).")
    if coverage.complete and not 120 <= shown.totals.minutes <= 240:
        lines.append(f"{shown.totals.minutes} minutes a cycle: 2 to 4 hours is the size that pays.")
    if clock is not None:
        lines.append(f"{clock.used} h used, {clock.left_minutes} minutes left.")
    return " ".join(lines)


def _notes(shown: ShownMap) -> str:
    count = len(shown.waiting)
    return f"{count} parked note{'' if count == 1 else 's'}"
