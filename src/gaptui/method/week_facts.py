"""One week of a process as its business owner is told of it, and the one thing that is asked of them.

It knows plain values and no clock.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from gaptui.method.blocks import HOURS_A_WEEK, WorkWeek
from gaptui.method.diary import DayLine
from gaptui.method.ledger import NOBODY, Sums, Taker
from gaptui.method.promise import plain_hours
from gaptui.method.signs import Sign, TrueSign
from gaptui.words import LineKind

NOTHING_ASKED = "nothing this week"

_ASKED: dict[Sign, str] = {
    Sign.NO_OWNER: "name the person who answers for it being fast and good",
    Sign.STUCK: "make an hour possible with somebody who knows, also a paid one",
    Sign.NO_LOG: "ask how it goes: nothing was written down for days",
    Sign.FEW_HOURS: f"see that {HOURS_A_WEEK[0]} hours a week are really kept for it",
    Sign.TRIED_ONCE: "ask for a second try: the first one seldom works",
    Sign.NOT_APPLIED: "see that what was learned is used this week, at the real work",
    Sign.NO_HELPER: "name somebody who can be asked when it is stuck",
    Sign.ONE_PERSON: "see that a second person runs it once",
}
"""What the business owner can do about each sign, in their words."""
_BEFORE_HOURS = frozenset({Sign.NO_OWNER, Sign.STUCK, Sign.NO_LOG})
"""More urgent than hours that were taken."""


@dataclass(frozen=True, slots=True)
class WeekFacts:
    """One week of one process, as it stands on `today`."""

    firm: str
    process: str
    next_line: str
    """Without the word Next."""
    first: date
    last: date
    """The first and last day of the week."""
    number: int
    """Of the plan, from 1; 0 before it begins and where there is none."""
    weeks: int
    """So many weeks are planned."""
    today: date
    hours: Sums
    """Of this week, in minutes."""
    takers: tuple[Taker, ...] = ()
    """Who took hours of this week, the biggest first."""
    lines: tuple[DayLine, ...] = ()
    """Lines of this week, in their order."""
    stuck: tuple[DayLine, ...] = ()
    """What was stuck on any day of this week, the oldest first."""
    signs: tuple[TrueSign, ...] = ()
    """True on `today`, the most urgent first."""
    cycles_a_week: float | None = None
    work_week: WorkWeek = field(default_factory=WorkWeek)
    experiment: bool = False
    """It is being built, or runs, and nobody answers for it."""

    @property
    def until(self) -> date:
        """The day up to which this page counts: today, or the end of a week that is over."""
        return max(min(self.today, self.last), self.first)

    @property
    def for_others(self) -> WeekFacts:
        """Without private lines, whoever filled it."""
        lines, stuck = (tuple(line for line in some if not line.private) for some in (self.lines, self.stuck))
        return replace(self, lines=lines, stuck=stuck)

    def of(self, kind: LineKind) -> tuple[DayLine, ...]:
        return tuple(line for line in self.lines if line.kind is kind)


def request(facts: WeekFacts) -> str:
    """The one thing that is asked of the business owner: about the most urgent sign, or the hours that were taken."""
    first = facts.signs[0].sign if facts.signs else None
    if facts.takers and first not in _BEFORE_HOURS:
        return f"see that the blocked hours stay blocked: {_took(facts.takers)}"
    return NOTHING_ASKED if first is None else _ASKED[first]


def _took(takers: Sequence[Taker]) -> str:
    """`sales took 2.5 h`; the biggest of several, and that there are more."""
    biggest = takers[0]
    if biggest.by == NOBODY:
        return f"{plain_hours(sum(taker.minutes for taker in takers))} were taken"
    more = f", and {len(takers) - 1} more took time" if len(takers) > 1 else ""
    return f"{biggest.by} took {plain_hours(biggest.minutes)}{more}"
