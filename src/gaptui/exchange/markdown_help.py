"""What somebody who helps has to know, as Markdown: the exact question, what goes in, what was tried.

It reads no clock: today is given. What nobody has said yet stands there as a question, to be filled in.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from gaptui.exchange.markdown_lessons import bullet, flowing, whole_page
from gaptui.exchange.plan_words import bullets, full_day
from gaptui.exchange.safe_markdown import one_line, safe
from gaptui.method.blocks import WorkWeek
from gaptui.method.daylog import bare
from gaptui.method.diary import DayLine, Helper, StuckItem, StuckNote, working_days
from gaptui.method.stuck import ALARM_DAYS, is_vague, stuck_state
from gaptui.records.errors import Invalid
from gaptui.text import clean_lines
from gaptui.words import LineKind

_FAR = 60
"""Days in which the third working day comes, unless the firm does not work at all."""


def help_request(
    line: DayLine,
    process: str,
    step: str,
    tries: Sequence[DayLine],
    work_week: WorkWeek,
    today: date,
    names: bool = False,
) -> str:
    """The page `help.md` of a line where somebody is stuck. `step` is its number and title, `tries` are any lines.

    Raises `Invalid` for a private line, which leaves in no export, and for one that nobody is stuck at.
    """
    item = line.stuck
    if item is None:
        raise Invalid("That line is not about being stuck. Nothing was changed.")
    if line.private:
        raise Invalid("That line is private, and private lines leave in no file. Nothing was changed.")
    where = f"step {step}" if one_line(step) else ""
    head = [bullets(safe(words) for words in _facts(item, work_week, today, names))]
    return whole_page(("Help wanted", where, process), "", head, _sections(line, item, where, tries))


def _facts(item: StuckItem, work_week: WorkWeek, today: date, names: bool) -> Iterable[str]:
    if item.helper is not None:
        yield f"For: {_helper(item.helper, names)}"
    yield f"Since {full_day(item.since_day)}: {stuck_state(item, today, work_week).words}"
    if item.solved_at is None:
        yield _needed_by(item, work_week, today)


def _helper(helper: Helper, names: bool) -> str:
    said = (helper.name, helper.shown, helper.contact) if names else (helper.shown,)
    return ", ".join(part for part in said if one_line(part))


def _needed_by(item: StuckItem, work_week: WorkWeek, today: date) -> str:
    if item.promised_on is not None and item.answered_at is None:
        return f"An answer is promised for {full_day(item.promised_on)}"
    if working_days(item.since_day, today, work_week) >= ALARM_DAYS:
        return f"An answer is needed today: {ALARM_DAYS} working days are over"
    days = (today + timedelta(days=n) for n in range(1, min(_FAR, (date.max - today).days + 1)))
    last = next((day for day in days if working_days(item.since_day, day, work_week) >= ALARM_DAYS), None)
    if last is None:
        return "An answer is needed by: when can you not wait any longer?"
    return f"An answer is needed by {full_day(last)}: then {ALARM_DAYS} working days are over"


def _sections(line: DayLine, item: StuckItem, where: str, tries: Sequence[DayLine]) -> Iterable[tuple[str, str]]:
    yield "Where it is", safe(f"{where[:1].upper()}{where[1:]}") or _asked("Which step of the process is it?")
    yield "The question", _question(line)
    yield "What goes in", _fenced(item.sample) or _asked("What exactly goes in? A sample as text, without real names")
    yield "What should happen", flowing(item.expected) or _asked("What should come out?")
    yield "What happened", flowing(item.happened) or _asked("What came out instead? The message, word for word")
    yield "What was tried", _tried(line, item, tries) or _asked("What was tried, with which tool, and how did it end?")
    yield "Where an answer was looked for", _looked(item.notes) or _asked("Where was it looked for, and how long?")
    said = [flowing(note.text, "  ") for note in item.notes if note.looked is None and one_line(note.text)]
    if said:
        yield "What else was said", bullets(said)
    if one_line(item.answer):
        yield "The answer so far", flowing(item.answer)


def _asked(question: str) -> str:
    """A question in the place of an answer that nobody gave."""
    return f"Not said yet. {question}: {'_' * 20}".replace("?:", "?")


def _question(line: DayLine) -> str:
    parts = [flowing(text) for text in (line.words, line.more) if one_line(text)]
    if is_vague(line.words):
        parts.append(_asked("Which problem is it? What goes in, and what is wrong with what comes out?"))
    return "\n\n".join(parts)


def _fenced(sample: str) -> str:
    """A text letter for letter, between fences that are longer than any in it."""
    text = clean_lines(sample).strip("\n")
    if not one_line(text):
        return ""
    fence = "`" * max(3, *(len(run) + 1 for run in re.findall("`+", text)), 0)
    return f"{fence}text\n{text}\n{fence}"


def _tried(line: DayLine, item: StuckItem, tries: Sequence[DayLine]) -> str:
    there = [
        other
        for other in sorted(tries, key=lambda other: (other.day, other.order, other.id))
        if other.kind is LineKind.TRIED and other.step_id == line.step_id and not other.private
    ]
    parts = [flowing(item.tried), bullets(safe(_try(other)) for other in there)]
    return "\n\n".join(part for part in parts if part)


def _try(line: DayLine) -> str:
    """`Wed 21 Oct 2026: read the PDF with ChatGPT: does not work -> paste the text`"""
    result = {True: ": works", False: ": does not work", None: ""}[line.works]
    then = f" -> {bare(line.then)}" if one_line(line.then) else ""
    return f"{full_day(line.day)}: {line.words}{result}{then}"


def _looked(notes: Sequence[StuckNote]) -> str:
    looked = [(note, note.looked) for note in notes if note.looked is not None]
    lines = []
    for note, place in looked:
        label = place.value + (f", {note.minutes} min" if note.minutes is not None else "")
        lines.append(bullet(label, note.text) if one_line(note.text) else f"- {label}")
    minutes = sum(note.minutes or 0 for note, _ in looked)
    return "\n".join([*lines, *([f"- In all: {minutes} min"] if len(lines) > 1 and minutes else [])])
