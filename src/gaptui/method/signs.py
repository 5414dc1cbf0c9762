"""The life line: eight signs that a process dies before it changes anything, each with what to do about it (S8).

Only the process that was picked has signs. It knows plain values, and today as it is given.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import Enum

from gaptui.method.blocks import EARLIEST, HOURS_A_WEEK, LATEST, Block, Span, WorkWeek, day_text
from gaptui.method.diary import DayLine, fades, tried_once, working_days
from gaptui.method.ledger import WeekSum, first_place, plan_begins, week_sums
from gaptui.method.ownership import Ownership
from gaptui.method.phases import from_building
from gaptui.method.promise import plain_hours
from gaptui.method.stuck import stuck_state
from gaptui.words import LineKind, Phase, Standing

SILENT_DAYS = 5
"""Working days without a line after which the log counts as silent."""
OWNER_DAYS = 5
"""Working days from the map to an owner."""
HELPER_AHEAD = 7
"""Days before week 1 from which on somebody has to be named who helps."""
SHORT_WEEKS = 2
"""Weeks running that are too short."""


ABOUT = (LineKind.STUCK, LineKind.TRIED, LineKind.LEARNED)
"""The kinds of lines that signs look at."""


class Sign(Enum):
    """The most urgent first."""

    NO_OWNER = "no owner"
    STUCK = "stuck"
    NO_LOG = "no log"
    FEW_HOURS = "few hours"
    TRIED_ONCE = "tried once"
    NOT_APPLIED = "not applied"
    NO_HELPER = "no helper"
    ONE_PERSON = "one person"


@dataclass(frozen=True, slots=True)
class TrueSign:
    """A sign that is true. `words` say what is so, `remedy` what to do; `keys` do it on the main screen `screen`."""

    sign: Sign
    words: str
    remedy: str
    screen: str
    keys: str


@dataclass(frozen=True, slots=True)
class LifeFacts:
    """What the signs rest on, for one process."""

    phase: Phase
    standing: Standing
    ownership: Ownership
    today: date
    now: int
    """Minutes after midnight."""
    mapped_on: date | None = None
    runners: int | None = None
    """How many people have run it the new way; None where nobody has said."""
    lines: Sequence[DayLine] = ()
    """Lines of the owner's days, in their order: at least those of `ABOUT`."""
    last_line: date | None = None
    """The day of the last line of any kind, where `lines` are only some."""
    blocks: Sequence[Block] = ()
    work_week: WorkWeek = field(default_factory=WorkWeek)
    has_helpers: bool = False
    """Somebody who helps is known to the firm."""

    @property
    def protected(self) -> list[Block]:
        """Protected blocks on days that can be: others are slips of a file."""
        return [each for each in self.blocks if each.is_protected and _can_be(each.span) and _can_be(first_place(each))]

    def shown(self, private: bool) -> list[DayLine]:
        """The lines that may be spoken of."""
        return [line for line in self.lines if private or not line.private]


def _can_be(span: Span) -> bool:
    return EARLIEST <= span.day <= LATEST


def true_signs(facts: LifeFacts, *, private: bool = True) -> tuple[TrueSign, ...]:
    """The signs that are true, the most urgent first.

    No sign shows the words of a private line; without `private`, what rests on private lines only is left out.
    """
    if facts.standing is not Standing.THE_ONE:
        return ()
    asked: tuple[Callable[[], TrueSign | None], ...] = (
        lambda: _no_owner(facts),
        lambda: _stuck(facts, private),
        lambda: _no_log(facts),
        lambda: _few_hours(facts),
        lambda: _tried_once(facts, private),
        lambda: _not_applied(facts, private),
        lambda: _no_helper(facts),
        lambda: _one_person(facts),
    )
    return tuple(sign for ask in asked if (sign := ask()) is not None)


# -- people


def _no_owner(facts: LifeFacts) -> TrueSign | None:
    if facts.ownership.owned:
        return None
    if facts.phase is Phase.BUILDING:
        words = "It is being built, and nobody answers for it"
    elif from_building(facts.phase):
        words = "It runs the new way, and nobody answers for it"
    elif facts.phase in (Phase.MAPPED, Phase.OWNED) and facts.mapped_on is not None:
        days = working_days(facts.mapped_on, facts.today, facts.work_week)
        if days < OWNER_DAYS:
            return None
        words = f"Mapped {days} working days ago, and nobody answers for it"
    else:
        return None
    return TrueSign(Sign.NO_OWNER, words, "name the person who answers for it being fast and good", "calendar", "o")


def _no_helper(facts: LifeFacts) -> TrueSign | None:
    ownership, begins = facts.ownership, plan_begins(facts.protected, facts.work_week)
    if not ownership.owned or ownership.helper or facts.has_helpers or begins is None:
        return None
    if facts.phase not in (Phase.OWNED, Phase.BUILDING) or begins > facts.today + timedelta(days=HELPER_AHEAD):
        return None
    if begins > facts.today:
        words = f"Week 1 begins on {day_text(begins)}, and nobody is named who helps when it is stuck"
    else:
        words = "The weeks of building have begun, and nobody is named who helps when it is stuck"
    return TrueSign(Sign.NO_HELPER, words, "name somebody who helps, and when they can be reached", "log", "h")


def _one_person(facts: LifeFacts) -> TrueSign | None:
    if facts.phase not in (Phase.RUNNING, Phase.DOCUMENTED, Phase.REUSED) or (facts.runners or 0) >= 2:
        return None
    match facts.runners:
        case None:
            words = "Nobody has said that more than one person runs it the new way"
        case 1:
            words = "Only 1 person has run it the new way"
        case _:
            words = "Nobody has run it the new way yet"
    remedy = "let a second person run one cycle, then say how many have"
    return TrueSign(Sign.ONE_PERSON, words, remedy, "home", "w")


# -- hours and days


def _no_log(facts: LifeFacts) -> TrueSign | None:
    if facts.phase not in (Phase.BUILDING, Phase.RUNNING):
        return None
    days_said = [line.day for line in facts.lines]
    last = max([*days_said, *([facts.last_line] if facts.last_line else [])], default=None)
    first = min((block.span.day for block in facts.protected), default=None)
    since = max((day for day in (last, first) if day is not None), default=None)
    if since is None:
        return None
    days = working_days(since, facts.today, facts.work_week)
    if days < SILENT_DAYS:
        return None
    words = f"No line in the log for {days} working days"
    if last is None or last < since:
        words = f"No line in the log yet, {days} working days after the first blocked hours"
    return TrueSign(Sign.NO_LOG, words, "write one line about today", "log", "i")


def _few_hours(facts: LifeFacts) -> TrueSign | None:
    """Too little was kept in each of the last whole weeks; once it is documented, no hours are waited for."""
    if facts.phase in (Phase.DOCUMENTED, Phase.REUSED):
        return None
    running = facts.work_week.first_of(facts.today)
    weeks = [
        week
        for week in week_sums(facts.protected, facts.work_week, facts.today, facts.now)
        if week.first < running and (week.planned or week.moved)
    ][-SHORT_WEEKS:]
    if len(weeks) < SHORT_WEEKS or any(_enough(week.kept) for week in weeks):
        return None
    kept = " and ".join(plain_hours(week.kept) for week in weeks)
    words = f"Kept {kept} in the last two weeks of the plan: below {HOURS_A_WEEK[0]} h each"
    remedy, keys = _hours_remedy(weeks)
    return TrueSign(Sign.FEW_HOURS, words, remedy, "calendar", keys)


def _hours_remedy(weeks: Sequence[WeekSum]) -> tuple[str, str]:
    """Hours of which nobody spoke may have been kept: then that is asked first."""
    unsaid = sum(week.open for week in weeks)
    if unsaid and any(_enough(week.kept + week.open) for week in weeks):
        return f"say what became of the {plain_hours(unsaid)} that nobody spoke of", "v"
    return "show the account to whoever agreed to the hours, and get them back", "l"


def _enough(minutes: int) -> bool:
    return minutes >= HOURS_A_WEEK[0] * 60


# -- lines of the log


def _stuck(facts: LifeFacts, private: bool) -> TrueSign | None:
    lines = [(line.stuck, line) for line in facts.shown(private)]
    stuck = [(item, line) for item, line in lines if item is not None]
    found = [each for each in stuck if stuck_state(each[0], facts.today, facts.work_week).alarm]
    if not found:
        return None
    item, line = min(found, key=lambda each: each[0].since_day)
    state = stuck_state(item, facts.today, facts.work_week)
    words = _about(line, f"Stuck for {state.days} working days", "at") + _more(len(found))
    return TrueSign(Sign.STUCK, words, state.todo, "log", "Enter")


def _tried_once(facts: LifeFacts, private: bool) -> TrueSign | None:
    found = [line for line in tried_once(facts.lines, facts.today, facts.work_week) if private or not line.private]
    if not found:
        return None
    days = working_days(found[0].day, facts.today, facts.work_week)
    words = _about(found[0], "A try", "at", f" did not work {days} working days ago, and nothing followed")
    remedy = "try it another way, and write how it went"
    return TrueSign(Sign.TRIED_ONCE, words + _more(len(found)), remedy, "log", "i")


def _not_applied(facts: LifeFacts, private: bool) -> TrueSign | None:
    found = [line for line in facts.shown(private) if fades(line, facts.today)]
    if not found:
        return None
    days = (facts.today - found[0].day).days
    words = _about(found[0], f"Learned {days} days ago", "for", " and never applied") + _more(len(found))
    remedy = "apply it to one step, or say why it is dropped"
    return TrueSign(Sign.NOT_APPLIED, words, remedy, "log", "Enter")


def _about(line: DayLine, begin: str, preposition: str, end: str = "") -> str:
    """What is so, with the step and what the line says; of a private line only what is so."""
    if line.private:
        return begin + end
    step = f"{line.step_number} {line.step_title}".strip()
    where = f" {preposition} step {step}" if step else ""
    text = f": {line.words}" if line.words.strip() else ""
    return begin + where + end + text


def _more(count: int) -> str:
    return f" (and {count - 1} more)" if count > 1 else ""
