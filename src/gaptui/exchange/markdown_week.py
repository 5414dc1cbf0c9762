"""The week on one page for the business owner: what was asked, what came of it, and one thing for them to do.

It reads no clock and no files: the same week gives the same bytes. Persons are called by their roles, and private
lines are in no part of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from gaptui.exchange.markdown_lessons import whole_page
from gaptui.exchange.plan_words import bullets, full_day
from gaptui.exchange.safe_markdown import one_line, safe
from gaptui.method.blocks import day_text
from gaptui.method.daylog import bare
from gaptui.method.diary import DayLine
from gaptui.method.ownership import EXPERIMENT
from gaptui.method.potential import hours_words
from gaptui.method.promise import plain_hours
from gaptui.method.stuck import stuck_state
from gaptui.method.week_facts import WeekFacts, request
from gaptui.words import LineKind

_MOST = 5
"""Lines under a heading: the page is read in a minute."""


def week_markdown(facts: WeekFacts, made_on: str = "") -> str:
    """The page `week.md`. `made_on` is the day it was made, shown as it is given."""
    facts = facts.for_others
    return whole_page((_word(facts), facts.process, facts.firm), facts.next_line, _head(facts, made_on), _parts(facts))


def _word(facts: WeekFacts) -> str:
    if not facts.number:
        return f"The week of {full_day(facts.first)}"
    if facts.number > facts.weeks:
        return f"Week {facts.number}, {facts.weeks} were planned"
    return f"Week {facts.number} of {facts.weeks}"


def _head(facts: WeekFacts, made_on: str) -> Iterable[str]:
    days = f"{day_text(facts.first)} to {full_day(facts.last)}"
    yield safe(f"{days}, as of {full_day(facts.until)}" + (f", page made on {made_on}" if one_line(made_on) else ""))
    if facts.experiment:
        yield f"This is an {EXPERIMENT}: nobody answers for {safe(facts.process)} being fast and consistent"


def _parts(facts: WeekFacts) -> Iterable[tuple[str, str]]:
    yield "One request to you", _sentence(request(facts))
    yield "Hours", _list(_hours(facts), "No hours were blocked this week.")
    yield "Stuck", _list((_stuck(line, facts) for line in facts.stuck), "Nothing is stuck.")
    yield "Tried", _list(map(_try, facts.of(LineKind.TRIED)), "Nothing was tried.")
    yield "What changed", _list(map(_said, facts.of(LineKind.CHANGED)), "Nothing yet this week.")
    yield "Time", _list((_time(line, facts.cycles_a_week) for line in facts.of(LineKind.TIME)), "No time was told.")
    yield "Problems solved", _list(map(_said, facts.of(LineKind.PROBLEM)), "None this week.")
    if facts.signs:
        signs = [f"{sign.words}. What helps: {sign.remedy}" for sign in facts.signs]
        yield f"Signs that it may die, as of {full_day(facts.today)}", _list(signs, "")


# -- the hours


def _hours(facts: WeekFacts) -> Iterable[str]:
    sums = facts.hours
    if sums.planned or sums.moved:
        said = [
            f"Blocked {plain_hours(sums.planned)}",
            f"kept {plain_hours(sums.kept)}",
            f"taken {plain_hours(sums.taken)}",
        ]
        optional = (("moved", sums.moved), ("still to come", sums.to_come), ("nothing said of", sums.open))
        yield ", ".join([*said, *(f"{word} {plain_hours(minutes)}" for word, minutes in optional if minutes)])
    if facts.takers:
        took = (f"{taker.by} {plain_hours(taker.minutes)}{_whys(taker.whys)}" for taker in facts.takers[:_MOST])
        more = len(facts.takers) - _MOST
        yield "Taken by: " + ", ".join(took) + (f", and {more} more" if more > 0 else "")
    if sums.side:
        yield f"Besides, after hours or between: {plain_hours(sums.side)}"


def _whys(whys: Sequence[str]) -> str:
    return f" ({', '.join(whys)})" if whys else ""


# -- the lines


def _said(line: DayLine) -> str:
    """What a line says, and the step it is about."""
    then = f" -> {bare(line.then)}" if one_line(line.then) else ""
    return f"{line.words}{then}{_at(line)}"


def _try(line: DayLine) -> str:
    result = {True: "Works", False: "Does not work", None: "Not clear yet"}[line.works]
    then = f"; next: {bare(line.then)}" if one_line(line.then) else ""
    return f"{result}: {line.words}{_at(line)}{then}"


def _time(line: DayLine, cycles_a_week: float | None) -> str:
    """Minutes before and after, and what that saves; nobody timed it, so it is called a guess."""
    if line.after is None:
        return _said(line)
    added = ", ".join(words for words in (line.words, bare(line.then)) if one_line(words))
    added = f" ({added})" if added else ""
    if line.before is None:
        return f"One cycle takes {line.after} min now, a guess{added}{_at(line)}"
    saved = line.before - line.after
    weekly = f", about {hours_words(saved * cycles_a_week / 60)} a week" if cycles_a_week and saved > 0 else ""
    words = f"{saved} min saved each time{weekly}" if saved >= 0 else f"{-saved} min more each time"
    return f"One cycle {line.before} min -> {line.after} min: {words}, a guess{added}{_at(line)}"


def _stuck(line: DayLine, facts: WeekFacts) -> str:
    item = line.stuck
    if item is None:
        return _said(line)
    state = stuck_state(item, facts.until, facts.work_week)
    asked = f"; asked: {item.helper.shown}" if item.helper is not None else ""
    step = f"step {line.step_number} {line.step_title}: " if line.step_number else ""
    return f"{_capital(state.words)}, {step}{line.words}{asked}"


def _at(line: DayLine) -> str:
    step = f"{line.step_number} {line.step_title}".strip()
    return f" (step {step})" if step else ""


# -- how it is put


def _list(lines: Iterable[str], nothing: str) -> str:
    """One point for each line, the first few of them, or that there is none. Each becomes safe as a whole."""
    found = [safe(line) for line in lines]
    more = [f"and {len(found) - _MOST} more"] if len(found) > _MOST else []
    return bullets([*found[:_MOST], *more]) or nothing


def _sentence(words: str) -> str:
    return safe(f"{_capital(words)}.")


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
