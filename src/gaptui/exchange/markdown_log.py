"""The owner's days as one document that is read in ten minutes: first the three things that are documented.

It reads no clock and no files: the same days give the same bytes. Private lines are in no part of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from gaptui.exchange.markdown_lessons import DOCUMENTED, HEADINGS, NOTHING, flowing, whole_page
from gaptui.exchange.markdown_page import count
from gaptui.exchange.plan_words import full_day
from gaptui.exchange.safe_markdown import one_line, safe, table
from gaptui.method.blocks import Block, WorkWeek
from gaptui.method.daylog import bare
from gaptui.method.diary import QUESTIONS, DayLine, LearningCycle, StuckItem, tools_register, worked
from gaptui.method.promise import plain_hours
from gaptui.method.stuck import stuck_state
from gaptui.words import LineKind

_KIND_UNDER = dict(zip(DOCUMENTED, (LineKind.CHANGED, LineKind.TIME, LineKind.PROBLEM), strict=True))
"""Which lines stand under the headings that lessons have too."""


def log_markdown(
    process: str,
    firm: str,
    lines: Sequence[DayLine],
    blocks: Sequence[Block],
    next_line: str,
    stamp: str = "",
    *,
    today: date | None = None,
    work_week: WorkWeek | None = None,
) -> str:
    """The page `log.md`. Days of being stuck are counted up to `today`, the last day written where it is left out."""
    shown = sorted((line for line in lines if not line.private), key=lambda line: (line.day, line.order, line.id))
    until = today or max((line.day for line in shown), default=date.min)
    sections = _sections(shown, until, work_week or WorkWeek())
    return whole_page(("Log", process, firm), next_line, [_facts(shown, blocks, stamp)], sections)


def _facts(lines: Sequence[DayLine], blocks: Sequence[Block], stamp: str) -> str:
    days = sorted({line.day for line in lines})
    said = [f"{count(len(days), 'day')} written"]
    if days:
        said[0] += f", from {full_day(days[0])} to {full_day(days[-1])}" if len(days) > 1 else f", {full_day(days[0])}"
    learning, doing = worked(blocks)
    if learning or doing:
        said.append(f"hours really worked: {plain_hours(learning)} learning, {plain_hours(doing)} doing")
    if stamp:
        said.append(f"page made on {stamp}")
    return safe(" · ".join(said))


def _sections(lines: Sequence[DayLine], today: date, work_week: WorkWeek) -> Iterable[tuple[str, str]]:
    for lesson_kind, kind in _KIND_UNDER.items():
        yield HEADINGS[lesson_kind], _list(lines, kind) or NOTHING
    uses = _tools(lines)
    if uses:
        yield "What was tried", uses
    optional = {
        "Where it was stuck": [_stuck(line, line.stuck, today, work_week) for line in lines if line.stuck],
        "What was learned": [_learned(line, line.cycle) for line in lines if line.cycle],
        "Answers to the question of the week": [_bullet(line) for line in lines if line.kind is LineKind.ANSWER],
        "Day by day": [_bullet(line) for line in lines if _only_here(line)],
    }
    for heading, items in optional.items():
        if items:
            yield heading, "\n".join(items)


def _only_here(line: DayLine) -> bool:
    """Notes and the tries in words; and what nothing hangs on, though it could."""
    said_above = (line.kind is LineKind.STUCK and line.stuck) or (line.kind is LineKind.LEARNED and line.cycle)
    last = (LineKind.NOTE, LineKind.TRIED, LineKind.STUCK, LineKind.LEARNED)
    return line.kind in last and not said_above


# -- one line


def _list(lines: Iterable[DayLine], kind: LineKind) -> str:
    return "\n".join(_bullet(line) for line in lines if line.kind is kind)


def _bullet(line: DayLine, *below: str) -> str:
    """One line of the list; its long note, and what hangs on it, in paragraphs of the same item."""
    parts = [safe(f"{full_day(line.day)}: {_words(line)}"), *(flowing(text, "  ") for text in (line.more, *below))]
    return "- " + "\n\n  ".join(part for part in parts if part)


def _words(line: DayLine) -> str:
    """The line as people read it, on one line, and the step it is about."""
    said = line.words
    match line.kind:
        case LineKind.TIME:
            before = f"{line.before} min -> " if line.before is not None else ""
            said = f"one cycle {before}{line.after} min" + (f", {said}" if one_line(said) else "")
        case LineKind.ANSWER if line.question is not None:
            said = f"{QUESTIONS[(line.question - 1) % len(QUESTIONS)]} {said}"
        case LineKind.TRIED:
            result = {True: ": works", False: ": does not work", None: ""}[line.works]
            said = f"tried: {said}{result}"
    then = f" -> {bare(line.then)}" if one_line(line.then) else ""
    step = f"{line.step_number} {line.step_title}".strip()
    return said + then + (f" (step {step})" if one_line(step) else "")


# -- tries, stuck items, learning


def _tools(lines: Sequence[DayLine]) -> str:
    rows = [
        (
            safe(use.tool) or "none named",
            safe(use.step) or "none named",
            str(use.works),
            str(use.does_not),
            full_day(use.last),
            safe(bare(use.next)),
        )
        for use in tools_register(lines)
    ]
    headings = ("Tool", "Step", "Works", "Does not work", "Last try", "Tried next")
    return table(headings, rows) if rows else ""


def _stuck(line: DayLine, item: StuckItem, today: date, work_week: WorkWeek) -> str:
    said = [stuck_state(item, today, work_week).words]
    if item.helper is not None:
        said.append(f"helper: {item.helper.shown}")
    minutes = sum(note.minutes or 0 for note in item.notes if note.looked is not None)
    looked = dict.fromkeys(note.looked.value for note in item.notes if note.looked is not None)
    if looked:
        said.append(f"looked for in: {', '.join(looked)}" + (f" ({minutes} min)" if minutes else ""))
    answer = f"Answer: {item.answer}" if one_line(item.answer) else ""
    return _bullet(line, "; ".join(said), answer)


def _learned(line: DayLine, cycle: LearningCycle) -> str:
    """A concept with what came of it; each stage as far as it was reached."""
    stages = [
        ("applied", cycle.applied_on, cycle.applied),
        ("troubleshot", cycle.troubled_on, cycle.troubled),
        ("dropped" if cycle.dropped_because else "done", cycle.closed_on, cycle.dropped_because or cycle.next),
    ]
    said = [
        f"{stage} on {full_day(day)}" + (f": {words}" if one_line(words) else "") for stage, day, words in stages if day
    ]
    why = f"begun before the map was complete: {cycle.unmapped_because}" if one_line(cycle.unmapped_because) else ""
    return _bullet(line, "; ".join(said) or "not applied yet", why)
