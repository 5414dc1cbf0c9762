"""One of the three tables as plain readable JSON, for scripts and other programs. It is a way out only."""

from __future__ import annotations

from collections.abc import Collection

from gaptui.exchange.map_json import Json, as_text, exception_json, potential_json, steps_json
from gaptui.method.process_map import ProcessMap, numbers
from gaptui.method.review import exception_figures, exception_rows, hand_copies, system_rows
from gaptui.method.sheets import Sheet


def table_json(
    sheet: Sheet,
    process_map: ProcessMap,
    firm: str,
    next_line: str = "",
    made_on: str = "",
    only: Collection[str] | None = None,
) -> str:
    """The rows, by name, with what is counted of them; with `only`, the rows that have these ids.

    What is counted is of the whole process.
    """
    whole: dict[str, Json] = {
        "process": process_map.name,
        "experiment": process_map.experiment,
        "firm": firm,
        **({"next": next_line} if next_line else {}),
        **({"made_on": made_on} if made_on else {}),
    }
    match sheet:
        case Sheet.STEPS:
            whole |= _steps(process_map, only)
        case Sheet.EXCEPTIONS:
            whole |= _exceptions(process_map, only)
        case Sheet.SYSTEMS:
            whole |= _systems(process_map, only)
    return as_text(whole)


def _steps(process_map: ProcessMap, only: Collection[str] | None) -> dict[str, Json]:
    rows = zip(process_map.steps, steps_json(process_map), strict=True)
    return {
        "potential": potential_json(process_map),
        "steps": [row for step, row in rows if only is None or step.id in only],
    }


def _exceptions(process_map: ProcessMap, only: Collection[str] | None) -> dict[str, Json]:
    numbered, rows = numbers(process_map.steps), exception_rows(process_map.steps)
    figures = exception_figures(rows)
    return {
        "count": figures.count,
        "never_written_down": figures.never_written_down,
        "undecided": figures.undecided,
        "a_cycle": round(figures.a_cycle, 4),
        "exceptions": [
            {"step": numbered[row.step.id], "step_text": row.step.text, **exception_json(row.case)}
            for row in rows
            if only is None or row.case.id in only
        ],
    }


def _systems(process_map: ProcessMap, only: Collection[str] | None) -> dict[str, Json]:
    steps = process_map.steps
    numbered, rows = numbers(steps), system_rows(process_map, steps)
    systems: list[Json] = [
        {
            "name": row.system.name,
            "kind": row.system.kind,
            "login": row.system.login,
            "way_out": row.system.way_out,
            "steps": [numbered[step.id] for step in row.steps],
            "copied_out_by_hand": row.copied_out,
            "copied_in_by_hand": row.copied_in,
        }
        for row in rows
        if only is None or row.system.id in only
    ]
    copies: list[Json] = [
        {"step": numbered[copy.step.id], "from": copy.sources, "to": copy.targets} for copy in hand_copies(steps)
    ]
    return {"count": len(rows), "systems": systems, "hand_copies": copies}
