"""What the commands about the choice do: the processes of the firm, the one next thing, two pages for who decides.

It knows no command line: the commands read their arguments and call this.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from gaptui.records.errors import Invalid
from gaptui.shell import emit, opened

if TYPE_CHECKING:
    from gaptui.exchange.map_json import Json
    from gaptui.method.pick import Answers
    from gaptui.workbook.processes import ProcessView


def candidates_page(at: Path | None, process: str | None) -> str:
    """The page of candidates. Raises `Invalid` where a process is named: a choice is between all of them."""
    from gaptui.exchange.markdown_candidates import candidates_markdown

    if process is not None:
        raise Invalid("The candidates are those of the whole firm: leave --process out. Nothing was written.")
    with opened(at) as workbook:
        return candidates_markdown(workbook.picking.view())


def week_page(at: Path | None, process: str | None) -> str:
    """The running week of a process, for who decides."""
    from gaptui.exchange.markdown_week import week_markdown

    with opened(at) as workbook:
        return week_markdown(workbook.health.week(workbook.processes.find(process)))


def show_processes(at: Path | None, *, as_json: bool) -> None:
    """Print the processes of the firm, a line each, or as JSON."""
    with opened(at) as workbook:
        rows = workbook.processes.firm().processes
        answers = {each.id: each.answers for each in workbook.picking.view().candidates} if as_json else {}
    if as_json:
        from gaptui.exchange.map_json import as_text

        emit(as_text([_object(row, answers[row.id]) for row in rows]))
    else:
        emit("".join(f"{_line(row)}\n" for row in rows) or "no processes yet\n")


def _line(row: ProcessView) -> str:
    day = "not begun" if row.day is None else f"day {row.day} of 90"
    answers = f"answers for it: {row.owner or 'nobody yet'}{', experiment' if row.experiment else ''}"
    stands = row.standing if row.standing.value == row.phase.value else f"{row.standing}, {row.phase}"
    return f"{row.name}: {stands}, {day}, {answers}. Next: {row.next_line}"


def _object(row: ProcessView, answers: Answers) -> Json:
    """`score` is in hours a year, null while a question is open; `day` is the day of the process's 90."""
    from gaptui.method.pick import passed

    return {
        "id": row.id,
        "name": row.name,
        "standing": row.standing.value,
        "phase": row.phase.value,
        "steps": row.steps,
        "mapped_percent": row.asked.percent,
        "claimed_minutes": row.claimed_minutes,
        "cycles_a_week": row.cycles_a_week,
        "day": row.day,
        "owner": row.owner,
        "experiment": row.experiment,
        "next": row.next_line,
        "score": None if answers.score is None else round(answers.score, 2),
        "gates_passed": passed(answers),
    }


def show_next(at: Path | None) -> None:
    """Print the one next thing of the firm."""
    with opened(at) as workbook:
        emit(f"Next: {workbook.processes.firm().next_line}\n")
