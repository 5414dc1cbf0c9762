"""The questions before a sitting: who does the work, what begins it, what is handed over at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gaptui.method.process_map import ProcessMap
from gaptui.method.sitting_clock import LONGEST_MINUTES, SHORTEST_MINUTES
from gaptui.ui.dialogs.form import Ask, Form, Values
from gaptui.ui.reading import read_minutes, read_number

if TYPE_CHECKING:
    from gaptui.workbook.sittings import SittingView
    from gaptui.workbook.workbook import Workbook

_START = Ask("starts_when", "What has just happened when it starts?", "the week has ended")
_END = Ask("ends_when", "What is handed over at the end?", "the report, to the client")


def start_sitting(workbook: Workbook, shown: ProcessMap, last: SittingView | None) -> Form:
    """The form before a sitting. The people of the last one are filled in."""

    def save(values: Values) -> None:
        planned = read_minutes(values["planned"]) or (SHORTEST_MINUTES + LONGEST_MINUTES) // 2
        claimed = read_minutes(values["claimed"])
        workbook.sittings.start(
            shown.id,
            doer=values["doer"],
            doer_role=values["role"],
            facilitator=values["facilitator"],
            planned_minutes=planned,
        )
        _describe(workbook, shown, values, claimed)

    asks = (
        Ask("doer", "Who does this work? (name)", "the person who does it every week", last.doer if last else ""),
        Ask("role", "Their role, as the map will show it", "analyst", last.doer_role if last else ""),
        Ask("facilitator", "Who asks and types?", "may stay empty", last.facilitator if last else ""),
        _filled(_START, shown.starts_when),
        _filled(_END, shown.ends_when),
        Ask(
            "claimed",
            "How long does it take each time, by what people say?",
            "3h",
            _minutes(shown.claimed_minutes),
            read_minutes,
        ),
        Ask("planned", "How long will you sit today? Two to three hours is right", "2h30", "2h30", read_minutes),
    )
    return Form(f"Sit down: {shown.name}", asks, save, doubt=_doubt_doer)


def process_details(workbook: Workbook, shown: ProcessMap) -> Form:
    """Start, end, claimed minutes and cycles a week of a process."""

    def save(values: Values) -> None:
        cycles = read_number(values["cycles"])
        _describe(workbook, shown, values, read_minutes(values["claimed"]), cycles)

    asks = (
        _filled(_START, shown.starts_when),
        _filled(_END, shown.ends_when),
        Ask(
            "claimed",
            "How long does it take each time, by what people say?",
            "3h",
            _minutes(shown.claimed_minutes),
            read_minutes,
        ),
        Ask(
            "cycles",
            "How many times a week, all people together?",
            "1",
            f"{shown.cycles_a_week:g}" if shown.cycles_a_week else "",
            read_number,
        ),
    )
    return Form(f"About {shown.name}", asks, save)


def _describe(
    workbook: Workbook, shown: ProcessMap, values: Values, claimed: int | None, cycles: float | None = None
) -> None:
    cycles = cycles if "cycles" in values else shown.cycles_a_week
    if (values["starts_when"], values["ends_when"], claimed, cycles) != (
        shown.starts_when,
        shown.ends_when,
        shown.claimed_minutes,
        shown.cycles_a_week,
    ):
        workbook.processes.describe(
            shown.id,
            starts_when=values["starts_when"],
            ends_when=values["ends_when"],
            claimed_minutes=claimed,
            cycles_a_week=cycles,
        )


def _doubt_doer(values: Values) -> str:
    from gaptui.workbook.sittings import sounds_like_a_boss

    if sounds_like_a_boss(values["role"]):
        return f"Is the {values['role']} the person who really does this work, step by step?"
    return ""


def _filled(ask: Ask, value: str) -> Ask:
    return Ask(ask.name, ask.question, ask.example, value)


def _minutes(minutes: int | None) -> str:
    from gaptui.method.marks import minutes_text

    return minutes_text(minutes) if minutes else ""
