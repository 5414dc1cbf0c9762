"""The candidates on one page, for people who have never seen the program: what was compared, and what was chosen.

It reads no clock and no files: the same choice gives the same bytes.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from gaptui.exchange.markdown_lessons import whole_page
from gaptui.exchange.markdown_page import count
from gaptui.exchange.plan_words import GATE_WORDS, HURTS, bullets, full_day, not_said, said
from gaptui.exchange.safe_markdown import one_line, safe, table
from gaptui.method.audit import WHOLE_MINUTES
from gaptui.method.pick import (
    FEWEST,
    MOST,
    Answers,
    Candidate,
    Gate,
    Left,
    PickView,
    failed,
    gate_trouble,
    hours_text,
    passed,
    percent,
    ranked,
    sentence,
)
from gaptui.method.pick_questions import QUESTIONS, SIGNALS
from gaptui.words import Outcome, Signal, Standing

_SIGNALS = dict(zip(SIGNALS, Signal, strict=True))
_MARKED = {Standing.THE_ONE: "the one picked", Standing.PARKED: "parked", Standing.DONE: "done"}
_BETTER = {Outcome.THROUGHPUT: "throughput, how fast it gets through", Outcome.QUALITY: "quality, how well it is done"}
_OPEN = "?"
_MOST_OPEN = 4
"""So many open questions are asked on the page; of more it says how many there are."""


def candidates_markdown(view: PickView, made_on: str = "") -> str:
    """The page `candidates.md`. `made_on` is the day it was made, shown as it is given."""
    return whole_page(("Candidates", view.firm), view.next_line, [bullets(_facts(view, made_on))], _sections(view))


def _facts(view: PickView, made_on: str) -> Iterable[str]:
    yield f"Who has the authority here: {said(view.authority, 'Ask who may say where the firm begins')}"
    done = sum(each.standing is Standing.DONE for each in view.candidates)
    there = len(view.candidates) - done
    more = f", and {done} done" if done else ""
    yield f"{count(there, 'candidate') if there else 'No candidate yet'}{more}; {FEWEST} to {MOST} make a good choice"
    if view.audit_seconds is not None:
        yield _audit(view, view.audit_seconds)
    if one_line(made_on):
        yield f"Page made on {safe(made_on)}"


def _audit(view: PickView, seconds: int) -> str:
    """`60-minute audit on Mon 23 Nov 2026, 52 min`."""
    ended = view.audit_ended_on
    when, so_far = (f" on {full_day(ended)}", "") if ended else ("", " so far")
    return f"{WHOLE_MINUTES}-minute audit{when}, {seconds // 60} min{so_far}"


def _sections(view: PickView) -> Iterable[tuple[str, str]]:
    yield "The one picked", bullets(_one(view.one))
    ordered = ranked(view.candidates)
    if ordered:
        yield (
            "The candidates: those that fail no gate first, then by score; without a score last",
            table(_HEADINGS, [_row(each) for each in ordered]),
        )
        yield "How to read it", bullets(_legend())
        each_one = "\n\n".join(f"### {_marked(each)}\n\n{_body(each)}" for each in ordered)
        yield "Each candidate", each_one
    yield "Looked at and left out", bullets(_left_out(view.left_out))


# -- the one


def _one(candidate: Candidate | None) -> Iterable[str]:
    if candidate is None:
        yield "Nobody has picked one yet: one process to start with, not several"
        return
    yield safe(candidate.name)
    yield from _why(candidate)


def _why(candidate: Candidate) -> Iterable[str]:
    """Why it was picked, and why in spite of a gate or from few candidates, where that was asked."""
    yield f"Why this one: {said(candidate.because, 'Write down why this one and no other')}"
    if one_line(candidate.despite):
        yield f"Picked although a gate failed, because: {safe(candidate.despite)}"
    elif failed(candidate.answers):
        yield "A gate fails; why it was picked all the same is not said yet"
    if one_line(candidate.few_because):
        yield f"Picked from fewer than {FEWEST} candidates, because: {safe(candidate.few_because)}"


# -- the table

_HEADINGS = ("Candidate", "Gates passed", "At stake a year", "Fit", "Score", "Pain")


def _row(candidate: Candidate) -> tuple[str, ...]:
    answers = candidate.answers
    return (
        _marked(candidate),
        f"{passed(answers)}/{len(Gate)}",
        _hours(answers.hours_at_stake),
        _OPEN if answers.fit is None else percent(answers.fit),
        _hours(answers.score),
        _OPEN if answers.pain is None else str(answers.pain),
    )


def _hours(hours: float | None) -> str:
    return _OPEN if hours is None else hours_text(hours)


def _legend() -> Iterable[str]:
    asked = "; ".join(f"{words[:1].lower()}{words[1:]}" for words in GATE_WORDS.values())
    yield f"Gates, passed or failed and never averaged: {asked}"
    yield "At stake: how often a week, times the hours each time, times 52 weeks"
    yield "Fit: five answers from 1 to 5 on how well AI can help; all 1s are 0 %, all 5s are 100 %"
    yield "Score: the hours at stake times the fit, the hours a year that AI could touch"
    yield "Pain, from 1 to 5, stands beside the score and only decides between equals"
    yield f"{_OPEN} is not answered yet"


# -- each candidate


def _marked(candidate: Candidate) -> str:
    word = _MARKED.get(candidate.standing)
    return safe(candidate.name) + (f" ({word})" if word else "")


def _body(candidate: Candidate) -> str:
    """The sum in one sentence, and below it what stands behind it."""
    lines = bullets(_lines(candidate))
    named = replace(candidate, name=one_line(candidate.name))
    return f"{safe(sentence(named))}\n\n{lines}"


def _lines(candidate: Candidate) -> Iterable[str]:
    answers = candidate.answers
    for which in failed(answers):
        yield f"Fails a gate: {gate_trouble(which, answers)}"
    yield _signs(answers)
    if answers.hurts_before_seen:
        yield HURTS
    yield from _outcome(answers, wanted=candidate.standing is Standing.THE_ONE)
    if answers.open:
        yield f"Still open: {_still_open(answers)}"
    if candidate.standing is Standing.DONE:
        yield from _why(candidate)
    elif candidate.standing is not Standing.THE_ONE and one_line(candidate.because):
        yield f"Noted: {safe(candidate.because)}"


def _signs(answers: Answers) -> str:
    """Which of the three signals were ticked; those nobody asked about are among the open questions."""
    seen = [sign.value for name, sign in _SIGNALS.items() if getattr(answers, name)]
    asked = any(getattr(answers, name) is not None for name in SIGNALS)
    return f"Signs that AI can help: {', '.join(seen) or ('none' if asked else 'not asked yet')}"


def _outcome(answers: Answers, *, wanted: bool) -> Iterable[str]:
    better = _BETTER[answers.better] if answers.better is not None else ""
    if better or one_line(answers.outcome):
        number = safe(answers.outcome) if one_line(answers.outcome) else "which number is to be reached is not said yet"
        yield f"What is to get better: {better or 'throughput or quality, not said which yet'}; {number}"
    elif wanted:
        yield f"What is to get better: {not_said('Set a number to reach')}"
    done_by = f"done by {answers.people} {'person' if answers.people == 1 else 'people'}" if answers.people else ""
    where = ", ".join(
        part for part in (f"area {safe(answers.area)}" if one_line(answers.area) else "", done_by) if part
    )
    if where:
        yield f"{where[:1].upper()}{where[1:]}"


def _still_open(answers: Answers) -> str:
    """The questions themselves, as long as they are few."""
    questions, needed = answers.open, sum(each.needed for each in QUESTIONS)
    if len(questions) <= _MOST_OPEN:
        return " ".join(question.words for question in questions)
    return f"all {needed} questions" if len(questions) == needed else f"{len(questions)} of {needed} questions"


def _left_out(areas: Sequence[Left]) -> Iterable[str]:
    for left in areas:
        why = f"because: {safe(left.because)}" if one_line(left.because) else "nobody said why"
        yield f"{safe(left.area)}, {why}"
    if not areas:
        yield not_said("Note which areas were looked at and left out, and why")
