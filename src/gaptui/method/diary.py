"""The owner's days as plain values: lines, stuck items, learning cycles, and what they come to in a week.

Days are wall days in the firm's zone. It knows no clock: today is given.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from gaptui.method.blocks import Block, WorkWeek
from gaptui.method.daylog import DaySaid, bare, to_line, tools_of
from gaptui.words import BlockKind, BlockState, HelperKind, LineKind, Looked

QUESTIONS: tuple[str, ...] = (
    "what does a cycle cost now?",
    "did it run once?",
    "which exception broke it?",
    "who else ran it?",
    "what still needs you?",
    "what would you tell the next team?",
)
"""One for each of the six weeks: a question that never changes is answered without thought after a while."""

FADES_DAYS = 7
"""Days after which a concept that was learned and not applied is nearly forgotten."""

THREE: dict[LineKind, str] = {
    LineKind.CHANGED: "what changed",
    LineKind.TIME: "time",
    LineKind.PROBLEM: "problems solved",
}
"""The three things that are documented, in the words of the counters."""


@dataclass(frozen=True, slots=True)
class Helper:
    """Somebody who helps. `cost` is for an hour, in the firm's currency."""

    id: str
    name: str
    kind: HelperKind
    reachable: str = ""
    contact: str = ""
    cost: float | None = None

    @property
    def shown(self) -> str:
        """`consultant, reachable Thu 14-17`: no name, for a wall that others see."""
        return f"{self.kind.value}, reachable {self.reachable}" if self.reachable else self.kind.value


@dataclass(frozen=True, slots=True)
class StuckNote:
    """Something said of a stuck item, or where an answer was looked for and how long."""

    id: str
    at: datetime
    text: str = ""
    looked: Looked | None = None
    minutes: int | None = None


@dataclass(frozen=True, slots=True)
class StuckItem:
    """What hangs on a stuck line. Moments are UTC; `since_day` is the day it began, in the firm's zone."""

    since: datetime
    since_day: date
    tried: str = ""
    sample: str = ""
    expected: str = ""
    happened: str = ""
    helper: Helper | None = None
    asked_at: datetime | None = None
    asked_day: date | None = None
    promised_on: date | None = None
    answered_at: datetime | None = None
    answer: str = ""
    solved_at: datetime | None = None
    solved_day: date | None = None
    notes: tuple[StuckNote, ...] = ()


@dataclass(frozen=True, slots=True)
class LearningCycle:
    """What hangs on a line of something learned: applied, troubleshot, next; or dropped with a reason."""

    applied: str = ""
    applied_on: date | None = None
    troubled: str = ""
    troubled_on: date | None = None
    next: str = ""
    closed_on: date | None = None
    dropped_because: str = ""
    unmapped_because: str = ""

    @property
    def waits(self) -> bool:
        """Learned and neither applied nor dropped: the next concept waits for it."""
        return self.applied_on is None and self.closed_on is None

    @property
    def is_open(self) -> bool:
        return self.closed_on is None

    @property
    def stage(self) -> str:
        """The last thing that was done with it, in one word."""
        if self.dropped_because:
            return "dropped"
        if self.closed_on is not None:
            return "done"
        if self.troubled_on is not None:
            return "troubleshot"
        return "applied" if self.applied_on is not None else "learned"


@dataclass(frozen=True, slots=True)
class DayLine:
    """One line of one day, with what hangs on it. `step_number` and `step_title` are those of the map now."""

    id: str
    day: date
    order: str
    kind: LineKind
    text: str
    then: str = ""
    before: int | None = None
    after: int | None = None
    step_id: str | None = None
    step_number: str = ""
    step_title: str = ""
    works: bool | None = None
    question: int | None = None
    more: str = ""
    private: bool = False
    edited: bool = False
    stuck: StuckItem | None = None
    cycle: LearningCycle | None = None

    @property
    def line(self) -> str:
        """As it is typed."""
        said = DaySaid(self.kind, self.text, self.then, self.before, self.after, self.step_number, self.works)
        return to_line(said)

    @property
    def tools(self) -> tuple[str, ...]:
        """The tools it was done with. What is tried next was not done yet."""
        return tools_of(self.text if self.kind is LineKind.TRIED else f"{self.text} {self.then}")

    @property
    def words(self) -> str:
        """The text as people read it, on one line."""
        return bare(self.text)

    @property
    def is_stuck_now(self) -> bool:
        return self.stuck is not None and self.stuck.solved_at is None


@dataclass(frozen=True, slots=True)
class WeekFigures:
    """The strip over a day: which week it is, and what it came to. Minutes are of all weeks so far."""

    number: int
    """Of the plan, from 1; 0 before it begins and where there is none."""
    weeks: int
    cycles: int
    """Concepts learned and applied, in all."""
    learning: int
    doing: int
    """Minutes really worked, protected or beside the desk."""
    three: Mapping[LineKind, int]
    """Lines of this week under each of the three headings."""
    question: int
    """Which of the weekly questions it is, from 1."""
    answered: bool


@dataclass(frozen=True, slots=True)
class DayView:
    """Everything the day's screen shows. `waiting` is what is open from any day: stuck items, the learning cycle."""

    process_id: str
    name: str
    outcome: str
    today: date
    now: int
    day: date
    work_week: WorkWeek
    lines: tuple[DayLine, ...]
    waiting: tuple[DayLine, ...]
    blocks: tuple[Block, ...]
    figures: WeekFigures
    experiment: bool = False
    mapped: bool = True
    empty_last_week: tuple[LineKind, ...] = ()
    """Headings that the week before left empty, though something was written then; asked until this week has a line."""
    days_written: tuple[date, ...] = ()
    has_helpers: bool = False
    by_id: Mapping[str, DayLine] = field(default_factory=dict, compare=False, repr=False)


def question_of(week: int) -> int:
    """Which question a week asks: they begin again when the plan is longer than they are."""
    return (max(week, 1) - 1) % len(QUESTIONS) + 1


def three_counts(lines: Iterable[DayLine]) -> dict[LineKind, int]:
    """How many lines stand under each of the three headings; a try or a note stands under none."""
    counted = dict.fromkeys(THREE, 0)
    for line in lines:
        if line.kind in counted:
            counted[line.kind] += 1
    return counted


def worked(blocks: Iterable[Block]) -> tuple[int, int]:
    """(learning, doing) in minutes: hours really worked, by what they were for."""
    learning = doing = 0
    for block in blocks:
        minutes = block.span.minutes if block.state is BlockState.SIDE else block.kept
        if block.kind is BlockKind.LEARN:
            learning += minutes
        else:
            doing += minutes
    return learning, doing


@dataclass(frozen=True, slots=True)
class ToolUse:
    """A row of the tools register: how often a tool worked at a step, and how often not."""

    tool: str
    """Empty where a try named none."""
    step_id: str | None
    step: str
    """Number and title of the step; empty where the try named none."""
    works: int
    does_not: int
    last: date
    next: str
    """What the last try said would be tried next."""


def tools_register(lines: Iterable[DayLine]) -> tuple[ToolUse, ...]:
    """Every tool that was tried at every step, in the order of the alphabet, then of the steps."""
    rows: dict[tuple[str, str], list[tuple[DayLine, str]]] = {}
    for line in lines:
        if line.kind is LineKind.TRIED:
            for tool in line.tools or ("",):
                rows.setdefault((tool.casefold(), line.step_id or ""), []).append((line, tool))
    found = []
    for tried in rows.values():
        last, tool = max(tried, key=lambda row: (row[0].day, row[0].order, row[0].id))
        step = f"{last.step_number} {last.step_title}".strip()
        works = sum(line.works is True for line, _ in tried)
        does_not = sum(line.works is False for line, _ in tried)
        found.append(ToolUse(tool, last.step_id, step, works, does_not, last.day, last.then))
    return tuple(sorted(found, key=lambda use: (not use.tool, use.tool.casefold(), _in_order(use.step), use.step)))


def _in_order(step: str) -> tuple[int, ...]:
    """The number that a step's words begin with, to sort by: 2 before 10."""
    number = step.split(" ", 1)[0]
    return tuple(int(part) for part in number.split(".") if part.isdecimal())


def tried_once(lines: Sequence[DayLine], today: date, work_week: WorkWeek) -> tuple[DayLine, ...]:
    """Failed tries that nothing followed for three working days: no other try at that step, no next try named."""
    tries = [line for line in lines if line.kind is LineKind.TRIED]
    found = []
    for line in tries:
        if line.works is not False or line.then or working_days(line.day, today, work_week) < 3:
            continue
        later = [other for other in tries if (other.day, other.order, other.id) > (line.day, line.order, line.id)]
        if not any(_same_target(line, other) for other in later):
            found.append(line)
    return tuple(found)


def _same_target(one: DayLine, other: DayLine) -> bool:
    if one.step_id or other.step_id:
        return one.step_id == other.step_id
    return not one.tools or bool(set(map(str.casefold, one.tools)) & set(map(str.casefold, other.tools)))


def fades(line: DayLine, today: date) -> bool:
    """Whether something was learned a week ago and never applied: what is not used at once is lost (S28)."""
    return line.cycle is not None and line.cycle.waits and (today - line.day).days >= FADES_DAYS


def working_days(since: date, today: date, work_week: WorkWeek) -> int:
    """Working days that have begun after `since`, up to `today`: from Friday to Monday it is one."""
    whole_weeks, rest = divmod(max((today - since).days, 0), 7)
    count = whole_weeks * len(work_week.work_days)
    tail = (today - timedelta(days=n) for n in range(rest))
    count += sum(day.weekday() in work_week.work_days for day in tail)
    off = (day for day in work_week.days_off if since < day <= today and day.weekday() in work_week.work_days)
    return count - sum(1 for _ in off)
