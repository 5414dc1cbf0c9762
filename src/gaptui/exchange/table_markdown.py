"""The three tables as Markdown pages that a business owner can read.

It reads no clock and no files: the same map gives the same bytes.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from gaptui.exchange.markdown_page import count, count_exceptions, facts, made, page
from gaptui.exchange.markdown_review import (
    exceptions_table,
    hand_copies_list,
    pains_list,
    patterns_list,
    potential_list,
    systems_table,
)
from gaptui.exchange.safe_markdown import safe, table
from gaptui.method.potential import HELP_WORDS
from gaptui.method.process_map import MapStep, ProcessMap, leaves, numbers
from gaptui.method.review import (
    ExceptionRow,
    exception_figures,
    exception_rows,
    hand_copies,
    role_shares,
    system_rows,
)
from gaptui.method.sheets import Sheet
from gaptui.words import Mark, NoteKind

_Section = tuple[str, str]


def table_markdown(
    sheet: Sheet,
    process_map: ProcessMap,
    firm: str,
    next_line: str,
    made_on: str = "",
    only: Collection[str] | None = None,
) -> str:
    """The page `steps.md`, `exceptions.md` or `systems.md`; with `only`, the rows that have these ids.

    What is counted, and what stands below the table, is of the whole process. `next_line` comes without the word
    Next; `made_on` is shown as it is given.
    """
    write = {Sheet.STEPS: _steps_page, Sheet.EXCEPTIONS: _exceptions_page, Sheet.SYSTEMS: _systems_page}[sheet]
    head, sections = write(process_map, only)
    return page(sheet.value.capitalize(), process_map, firm, next_line, [*head, made(process_map, made_on)], sections)


_Page = tuple[list[str], list[_Section]]
"""The lines of counts, and the sections."""


# -- steps


def _steps_page(process_map: ProcessMap, only: Collection[str] | None) -> _Page:
    steps = process_map.steps
    shown = [step for step in steps if only is None or step.id in only]
    letters = any(step.help for step in steps)
    sections = [
        ("", _steps_table(shown, steps) or _nothing(steps, "No steps yet.")),
        ("", _legend() if letters else ""),
        ("Patterns: where AI can help, by minutes", patterns_list(steps) or "None noted."),
        ("Pain: what people would be glad to be rid of", pains_list(steps) or "None noted."),
        ("Potential", potential_list(process_map) if letters else f"No step has a letter yet. {_legend()}"),
    ]
    return [facts(process_map), *_roles(steps), *_shown(len(shown), len(steps))], sections


def _roles(steps: Sequence[MapStep]) -> Iterable[str]:
    shares = [
        f"{safe(each.role) or 'nobody named'} {each.minutes} ({each.share * 100:.0f} %)" for each in role_shares(steps)
    ]
    if shares:
        yield f"Minutes by role: {' · '.join(shares)}"


def _steps_table(shown: Sequence[MapStep], steps: Sequence[MapStep]) -> str:
    numbered = numbers(steps)
    asked = {step.id for step in leaves(steps)}
    headings = ("No", "Step", "Who", "Systems", "Minutes", "Decisions", "Exceptions", "Pain", "AI help")
    rows = [
        (
            numbered[step.id],
            safe(step.text),
            safe(step.role),
            ", ".join(map(safe, step.all_systems)),
            _minutes(step),
            _how_many(step, Mark.DECISIONS, len(step.decisions), step.id in asked),
            _how_many(step, Mark.EXCEPTIONS, len(step.exceptions), step.id in asked),
            _pain(step),
            step.help.value if step.help else "",
        )
        for step in shown
    ]
    return table(headings, rows) if rows else ""


def _minutes(step: MapStep) -> str:
    return "" if step.minutes is None else f"{step.minutes} (timed)" if step.timed else str(step.minutes)


def _how_many(step: MapStep, mark: Mark, number: int, asked: bool) -> str:
    """A step with sub-steps is asked about in them."""
    if number:
        return str(number)
    return "none" if step.says(mark) is False else "not asked" if asked else ""


def _pain(step: MapStep) -> str:
    if step.pain is None:
        return "yes" if step.notes_of(NoteKind.PAIN) else ""
    return f"{step.pain} of 5"


def _legend() -> str:
    return f"AI help: {' · '.join(f'{letter.value} {words}' for letter, words in HELP_WORDS.items())}"


# -- exceptions


def _exceptions_page(process_map: ProcessMap, only: Collection[str] | None) -> _Page:
    rows = exception_rows(process_map.steps)
    shown = [row for row in rows if only is None or row.case.id in only]
    numbered = numbers(process_map.steps)
    words = {step.id: f"{numbered[step.id]} {safe(step.text)}" for step in process_map.steps}
    body = exceptions_table(shown, words) or _nothing(rows, "No exceptions noted.")
    return [" · ".join(_exception_counts(rows)), *_shown(len(shown), len(rows))], [("", body)]


def _exception_counts(rows: Sequence[ExceptionRow]) -> Iterable[str]:
    figures = exception_figures(rows)
    yield count_exceptions(figures.count, figures.never_written_down)
    if rows:
        yield f"{figures.undecided} without a decision for the new version"
    if figures.decided:
        yield "in the new version: " + ", ".join(f"{way.value} {number}" for way, number in figures.decided)
    if figures.a_cycle:
        yield f"about {round(figures.a_cycle, 2):g} a cycle"


# -- systems


def _systems_page(process_map: ProcessMap, only: Collection[str] | None) -> _Page:
    steps = process_map.steps
    rows = system_rows(process_map, steps)
    shown = [row for row in rows if only is None or row.system.id in only]
    copies = len(hand_copies(steps))
    counts = [
        f"Scattered across {len(rows)} systems" if len(rows) > 1 else count(len(rows), "system"),
        "1 hand copy" if copies == 1 else f"{copies} hand copies",
    ]
    sections = [("", systems_table(shown, numbers(steps)) or _nothing(rows, "No systems noted."))]
    if copies:
        sections.append(("Moved by hand", hand_copies_list(steps)))
    return [" · ".join(counts), *_shown(len(shown), len(rows))], sections


# -- all of them


def _shown(number: int, of: int) -> Iterable[str]:
    if number != of:
        yield f"Shown here: {number} of {of}"


def _nothing(rows: Sequence[object], words: str) -> str:
    return "None of them is shown here." if rows else words
