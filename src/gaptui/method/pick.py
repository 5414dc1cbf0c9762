"""Choosing the one process: its gates, its fit answers, and the pick score (STORIES, formula A).

    hours at stake a year = cycles a week (all people together) x hours each x 52
    fit                   = average of five answers from 1 to 5, where all 1s = 0 % and all 5s = 100 %
    PICK SCORE            = hours at stake x fit

Gates are passed or failed, never averaged. Pain stands beside the score and only breaks ties; whether a person can
catch a mistake is shown and never scored. It knows plain values only.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from gaptui.method.marks import minutes_text
from gaptui.method.pick_questions import FIT, QUESTIONS, SIGNALS, Asked, Question
from gaptui.words import Outcome, Phase, Standing

FEWEST, MOST = 3, 5
"""The method's number n1: so many candidates are a good choice."""
CYCLE_HOURS = (2, 4)
"""The method's number n4: hours of people's time each cycle."""
WEEKS_A_YEAR = 52
LOW_CATCH = 2
"""At or below this, a mistake hurts before anybody sees it."""


class Gate(StrEnum):
    """What the process to start with has to be. The value is the word for it in a row."""

    WEEKLY = "weekly"
    STEPS = "several steps"
    LENGTH = "2-4 h"
    ANSWERS = "somebody answers"
    CONTAINED = "contained"


@dataclass(frozen=True, slots=True)
class Answers:
    """What was answered of one candidate; None and empty are not answered yet."""

    cycles_a_week: float | None = None
    minutes: int | None = None
    people: int | None = None
    several_steps: bool | None = None
    somebody_answers: bool | None = None
    contained: bool | None = None
    biggest: bool | None = None
    follows_patterns: bool | None = None
    moved_by_hand: bool | None = None
    same_analysis: bool | None = None
    fit_pattern: int | None = None
    fit_analysis: int | None = None
    fit_copying: int | None = None
    fit_digital: int | None = None
    fit_stable: int | None = None
    catches_mistakes: int | None = None
    pain: int | None = None
    better: Outcome | None = None
    outcome: str = ""
    area: str = ""

    @property
    def fit_answers(self) -> tuple[int | None, ...]:
        return tuple(getattr(self, question.id) for question in FIT)

    @property
    def hours_at_stake(self) -> float | None:
        """Hours a year."""
        if self.cycles_a_week is None or self.minutes is None:
            return None
        return self.cycles_a_week * self.minutes / 60 * WEEKS_A_YEAR

    @property
    def average(self) -> float | None:
        """Of the five fit answers; None while one is missing."""
        given = [answer for answer in self.fit_answers if answer is not None]
        return sum(given) / len(FIT) if len(given) == len(FIT) else None

    @property
    def fit(self) -> float | None:
        """0 to 1."""
        return None if self.average is None else (self.average - 1) / 4

    @property
    def score(self) -> float | None:
        """Hours a year that AI could touch."""
        if self.hours_at_stake is None or self.fit is None:
            return None
        return self.hours_at_stake * self.fit

    @property
    def signals(self) -> int:
        """How many of the three signals were ticked."""
        return sum(getattr(self, name) is True for name in SIGNALS)

    @property
    def hurts_before_seen(self) -> bool:
        """Whether mistakes of AI would hurt before a person catches them."""
        return self.catches_mistakes is not None and self.catches_mistakes <= LOW_CATCH

    @property
    def open(self) -> tuple[Question, ...]:
        """What still has to be answered, in the order in which it is asked."""
        return tuple(question for question in QUESTIONS if question.needed and getattr(self, question.id) is None)


@dataclass(frozen=True, slots=True)
class Candidate:
    """One process as the choice sees it."""

    id: str
    name: str
    standing: Standing
    phase: Phase
    answers: Answers = field(default_factory=Answers)
    because: str = ""
    """Why it is the one, or why it was stopped."""
    despite: str = ""
    """Why it was picked although a gate fails."""
    few_because: str = ""


@dataclass(frozen=True, slots=True)
class Left:
    """An area that was looked at and left out."""

    id: str
    area: str
    because: str = ""


@dataclass(frozen=True, slots=True)
class PickView:
    """The whole choice of one firm: everything that its screen and its page show."""

    firm: str
    authority: str
    candidates: tuple[Candidate, ...]
    """Every process of the firm in the order they came, whatever its standing."""
    left_out: tuple[Left, ...]
    next_line: str
    """Without the word Next."""
    today: date
    audit_seconds: int | None = None
    """Used by the audit so far, up to `as_of`; None where none was begun."""
    audit_running: bool = False
    audit_ended_on: date | None = None
    as_of: datetime | None = None

    @property
    def one(self) -> Candidate | None:
        return next((each for each in self.candidates if each.standing is Standing.THE_ONE), None)

    @property
    def by_id(self) -> dict[str, Candidate]:
        return {each.id: each for each in self.candidates}

    @property
    def audit_open(self) -> bool:
        """Whether an audit is under way, running or paused."""
        return self.audit_seconds is not None and self.audit_ended_on is None


# -- gates


def gate(which: Gate, answers: Answers) -> bool | None:
    """Whether a candidate passes; None while it is not answered."""
    match which:
        case Gate.WEEKLY:
            return None if answers.cycles_a_week is None else answers.cycles_a_week >= 1
        case Gate.STEPS:
            return answers.several_steps
        case Gate.LENGTH:
            least, most = CYCLE_HOURS
            return None if answers.minutes is None else least * 60 <= answers.minutes <= most * 60
        case Gate.ANSWERS:
            return answers.somebody_answers
        case Gate.CONTAINED:
            if answers.contained is False or answers.biggest is True:
                return False
            return None if answers.contained is None or answers.biggest is None else True


def passed(answers: Answers) -> int:
    """How many of the five gates it passes."""
    return sum(gate(which, answers) is True for which in Gate)


def failed(answers: Answers) -> tuple[Gate, ...]:
    return tuple(which for which in Gate if gate(which, answers) is False)


def gate_trouble(which: Gate, answers: Answers) -> str:
    """Why a gate fails, with the method's rule in plain words; empty while it does not."""
    if gate(which, answers) is not False:
        return ""
    match which:
        case Gate.WEEKLY:
            return f"it runs {_times(answers.cycles_a_week or 0)}: what runs less than weekly teaches too slowly"
        case Gate.STEPS:
            return "it has one step only: there is no process to map"
        case Gate.LENGTH:
            long = (answers.minutes or 0) > CYCLE_HOURS[1] * 60
            why = "too long to finish in six weeks, take a part of it" if long else "too short to be worth the weeks"
            return f"{minutes_text(answers.minutes or 0)} is not 2 to 4 hours: {why}"
        case Gate.ANSWERS:
            return "nobody answers for it: without an owner the building is only an experiment"
        case Gate.CONTAINED:
            if answers.biggest:
                return "it is the biggest problem: begin with one that matters and can be finished"
            return "it is not small enough to finish: take a part of it"


def gate_words(answers: Answers) -> str:
    """`gates 5/5 ✓`, `gates 3/5 ✗`, or with `?` while one is not answered."""
    sign = "✗" if failed(answers) else "✓" if passed(answers) == len(Gate) else "?"
    return f"{passed(answers)}/{len(Gate)} {sign}"


# -- the sum


def score_lines(name: str, answers: Answers) -> tuple[str, ...]:
    """The whole sum, in five lines of at most 62 cells (the name is not cut)."""
    stake, average, fit = answers.hours_at_stake, answers.average, answers.fit
    given = " ".join("-" if answer is None else str(answer) for answer in answers.fit_answers)
    cycles = "?" if answers.cycles_a_week is None else _number(answers.cycles_a_week)
    each = "?" if answers.minutes is None else _each(answers.minutes)
    missing = sum(answer is None for answer in answers.fit_answers)
    return (
        f"PICK SCORE  {name}    gates {gate_words(answers)}",
        _sum_line("at stake", f"{cycles} a week x {each} x {WEEKS_A_YEAR} weeks", "=", _a_year(stake)),
        _sum_line(
            "fit",
            given if average is None else f"{given} -> average {average:.1f}",
            "=",
            f"{missing} open" if fit is None else percent(fit),
        ),
        _sum_line(
            "score",
            f"{'?' if stake is None else hours_text(stake)} x {'?' if fit is None else percent(fit)}",
            "=",
            _a_year(answers.score),
        ),
        f"  pain       {'not yet' if answers.pain is None else f'{answers.pain} of 5'}"
        "     (beside the score, never inside it)",
    )


def _sum_line(label: str, left: str, sign: str, right: str) -> str:
    return f"  {label:<9}  {left:<31}{sign} {right}"


def _a_year(hours: float | None) -> str:
    return "not known yet" if hours is None else f"{hours_text(hours)} a year"


def sentence(candidate: Candidate) -> str:
    """The sum of one candidate in one sentence, for "why this order?"."""
    answers = candidate.answers
    if answers.score is None:
        left = len(answers.open)
        return f"{candidate.name}: no score yet, {left} {'question is' if left == 1 else 'questions are'} open"
    assert answers.cycles_a_week is not None and answers.minutes is not None and answers.fit is not None
    words = (
        f"{candidate.name}: {_times(answers.cycles_a_week)}, {_each(answers.minutes)} each, is "
        f"{hours_text(answers.hours_at_stake or 0)} a year, and {percent(answers.fit)} of that fits: "
        f"{hours_text(answers.score)}"
    )
    troubles = failed(answers)
    gates = f"; fails {', '.join(which.value for which in troubles)}" if troubles else ""
    return f"{words}{gates}" + (f"; pain {answers.pain} of 5" if answers.pain else "")


def ranked(candidates: Iterable[Candidate]) -> tuple[Candidate, ...]:
    """Those with a score first, of these those that fail no gate, each by score.

    Pain breaks ties, and the order they came in the rest.
    """

    def place(candidate: Candidate) -> tuple[bool, bool, float, int]:
        answers = candidate.answers
        score = answers.score
        return score is None, bool(failed(answers)), -round(score or 0, 6), -(answers.pain or 0)

    return tuple(sorted(candidates, key=place))


def to_choose_from(candidates: Iterable[Candidate]) -> tuple[Candidate, ...]:
    """Candidates and parked ones: what could be picked next."""
    return tuple(each for each in candidates if each.standing in (Standing.CANDIDATE, Standing.PARKED))


def not_to_pick(name: str, standing: Standing, one: str) -> str:
    """Why a process can't be picked now, where `one` is the name of the one; empty when it can."""
    if standing is Standing.THE_ONE:
        return f"{name} is the one already."
    if standing is Standing.DONE:
        return f"{name} is done. Pick one of the others, or name a new one."
    return f"{one} is the one: one process at a time. Finish or stop it first." if one else ""


def count_words(candidates: Sequence[Candidate]) -> str:
    """`2 of 3-5`: done ones do not count, the one does."""
    return f"{sum(each.standing is not Standing.DONE for each in candidates)} of {FEWEST}-{MOST}"


# -- words


def answer_text(question: Question, answers: Answers) -> str:
    """An answer as it is shown, and as it can be typed again; empty where there is none."""
    value = getattr(answers, question.id)
    match question.asked:
        case _ if value is None or value == "":
            return ""
        case Asked.NUMBER:
            return _number(value)
        case Asked.MINUTES:
            return minutes_text(value)
        case Asked.YES_NO:
            return "yes" if value else "no"
        case _:
            return str(value)


def hours_text(hours: float) -> str:
    """`109 h`, `8.6 h`: one decimal below ten."""
    return f"{hours:.1f} h" if 0 < round(hours, 1) < 10 else f"{hours:,.0f} h"


def percent(share: float) -> str:
    return f"{share * 100:.0f} %"


def _number(value: float) -> str:
    """As many digits as it takes to type it again."""
    return f"{value:.10g}"


def _each(minutes: int) -> str:
    """`3 h`, `1.67 h`."""
    return f"{f'{minutes / 60:.2f}'.rstrip('0').rstrip('.')} h"


def _times(cycles: float) -> str:
    if cycles == 1:
        return "once a week"
    weeks = round(1 / cycles) if cycles else 0
    return f"once in {weeks} weeks" if weeks > 1 and cycles == 1 / weeks else f"{_number(cycles)} times a week"
