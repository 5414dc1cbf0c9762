"""What is asked of every candidate: the questions of the gates, the three signals, the five fit answers and the rest.

It knows no answers. `method.pick` says what they come to.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

TEMPLATES: tuple[tuple[str, str, str], ...] = (
    ("Client onboarding", "email, CRM, documents", "what is sent, asked and set up each time"),
    ("Proposal generation", "email, folders, word processor", "the request, similar proposals, prices"),
    ("Data entry from CRM to project tool", "CRM, project tool, sheets", "what is typed twice, and who checks it"),
    ("Report compilation", "sheets, accounting, slides", "where the figures come from, who reads them"),
    ("Client reporting", "CRM, sheets, email", "figures, comment, approval"),
    ("Data aggregation for decisions", "sheets, accounting, CRM", "which sources, who decides what from them"),
)
"""Names to begin with (METHOD S21, S37), likely systems, and what to ask about: no step is invented."""


class Asked(Enum):
    """How a question is answered."""

    NUMBER = "a number"
    COUNT = "a whole number"
    MINUTES = "a time"
    YES_NO = "y or n"
    SCALE = "1 to 5"
    OUTCOME = "t or q"
    TEXT = "words"


@dataclass(frozen=True, slots=True)
class Question:
    """One thing that is asked of every candidate. `id` is the name of the field in `Answers`."""

    id: str
    asked: Asked
    words: str
    hint: str = ""
    """What an answer means; for a scale what 1, 3 and 5 stand for."""
    short: str = ""
    """The question in one or two words, for what was done to it."""
    needed: bool = True
    """Without it the question is open; the others may stay empty."""


def _number(id: str, asked: Asked, words: str, hint: str, short: str, *, needed: bool = True) -> Question:
    return Question(id, asked, words, hint, short, needed)


def _yes_no(id: str, words: str, hint: str, short: str) -> Question:
    return Question(id, Asked.YES_NO, words, hint, short)


def _scale(id: str, words: str, ends: tuple[str, str, str], short: str, more: str = "") -> Question:
    one, three, five = ends
    return Question(id, Asked.SCALE, words, f"1 {one}   3 {three}   5 {five}{more}", short)


_SIGN = "a sign that AI can help"
_BESIDE = "   (not scored)"

FIT: tuple[Question, ...] = (
    _scale(
        "fit_pattern",
        "Does it follow the same pattern each time?",
        ("different every time", "half and half", "the same every time"),
        "same pattern",
    ),
    _scale(
        "fit_analysis",
        "Is each decision based on the same analysis?",
        ("each one is new", "some are", "always the same"),
        "same analysis",
    ),
    _scale(
        "fit_copying",
        "Is much copied between systems by hand?",
        ("hardly anything", "some of it", "most of the work"),
        "copying by hand",
    ),
    _scale(
        "fit_digital",
        "Is the input digital and in the same shape?",
        ("paper or talk", "digital, any shape", "digital, same shape"),
        "digital input",
    ),
    _scale(
        "fit_stable",
        "Will it stay as it is for six months?",
        ("all is changing", "parts of it", "nothing planned"),
        "stable",
    ),
)
"""The five answers that make the fit: three from the method's signals (S20), two from how automation is assessed."""

QUESTIONS: tuple[Question, ...] = (
    _number(
        "cycles_a_week",
        Asked.NUMBER,
        "How often a week, all people together?",
        "1 or more passes; 0.5 does not",
        "how often",
    ),
    _number(
        "minutes",
        Asked.MINUTES,
        "How long does it take each time?",
        "3h, 2h30, 90m; 2 to 4 hours pass",
        "how long",
    ),
    _yes_no("several_steps", "Does it have several steps?", "with one step there is nothing to map", "several steps"),
    _yes_no(
        "somebody_answers",
        "Does somebody answer for it?",
        "one person who answers for it being fast and right",
        "somebody answers",
    ),
    _yes_no("contained", "Is it small enough to finish in six weeks?", "one team, one kind of case", "contained"),
    _yes_no(
        "biggest",
        "Is it the firm's biggest problem?",
        "if so, begin with something smaller that matters",
        "biggest problem",
    ),
    _yes_no("follows_patterns", "Is it repeated work that follows patterns?", _SIGN, "patterns"),
    _yes_no("moved_by_hand", "Is something moved by hand between systems?", _SIGN, "moved by hand"),
    _yes_no("same_analysis", "Does it need the same analysis every time?", _SIGN, "decisions"),
    *FIT,
    _scale(
        "catches_mistakes",
        "Can a person catch AI's mistakes in time?",
        ("too late by then", "with effort", "easily"),
        "mistakes caught",
        _BESIDE,
    ),
    _scale(
        "pain", "How much does it hurt those who do it?", ("not at all", "it annoys", "they dread it"), "pain", _BESIDE
    ),
    _number("people", Asked.COUNT, "How many people do it?", "may stay empty", "people", needed=False),
    Question(
        "better",
        Asked.OUTCOME,
        "Should it become faster (t) or better (q)?",
        "t throughput   q quality",
        "what gets better",
        False,
    ),
    Question(
        "outcome", Asked.TEXT, "Which number is to be reached?", "report out by Monday 12:00", "number to reach", False
    ),
    Question("area", Asked.TEXT, "Which area of the firm is it in?", "may stay empty", "area", False),
)
"""In the order in which they are asked."""

SIGNALS = ("follows_patterns", "moved_by_hand", "same_analysis")
BY_ID: dict[str, Question] = {question.id: question for question in QUESTIONS}
