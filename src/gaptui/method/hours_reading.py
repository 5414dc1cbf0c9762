"""One plan phrase read from left to right: its days and times, weeks, start and days off, and the hints about them.

What can't be meant raises `Unreadable`. `method.hours` is the way in.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from gaptui.method.blocks import DAY_NAMES, WorkWeek, clock, day_text
from gaptui.method.cell_values import Unreadable
from gaptui.method.hour_plan import HourPlan, Slot, days_text, planned_blocks, short_range
from gaptui.method.hours_dates import SaidDate, dates_at, day_at, sees_date
from gaptui.method.hours_words import (
    Line,
    Stretch,
    days_at,
    night_hint,
    pattern,
    quoted,
    quoted_range,
    range_at,
    sees_range,
)
from gaptui.words import BlockKind

USUAL_WEEKS = 6
MOST_WEEKS = 52
MOST_BLOCKS = 500
MOST_SLOTS = 50
"""Of one week. With the limit on days off it keeps the canonical phrase shorter than the longest text we read."""
MOST_OFF = 200
LONG = 10 * 60
"""A longer block is most likely a morning that was meant to be an evening."""

EXAMPLE = "tue thu 9-12 x6"

_BETWEEN = re.compile(r"(?:[\s,;&+/.:]|-\s|(?:and|or|on|at|but)(?![^\W\d_]))*", re.IGNORECASE)
_FOR = pattern(r"\s*(?:for\s+)?")
_WEEKS = pattern(
    r"(?:x\s*(\d+)(?:\s*(?:weeks?|wks?|w))?"
    r"|(?:for\s+|over\s+)?(\d+)\s*(?:weeks?|wks?|wk|w|x))(?![a-z\d])"
)
_DIGIT = pattern(r"\d+")
_FROM = dict.fromkeys(("from", "starting", "starts", "start", "beginning", "begins"), True)
_NOT = dict.fromkeys(("not", "no", "except", "excluding", "without", "skip", "off"), True)
_KINDS = {said: kind for kind in BlockKind for said in (kind.value, f"{kind.value}ing")}
_INSTEAD = {
    "until": "write how many weeks, as x6",
    "till": "write how many weeks, as x6",
    "to": "write how many weeks, as x6",
    "every": "a plan is the same every week; write its days and how many weeks, as tue 9-12 x6",
    "each": "a plan is the same every week; write its days and how many weeks, as tue 9-12 x6",
    "biweekly": "a plan is the same every week; write every second week as a day off, as not 10 mar",
    "next": "write from before it, as from next mon",
    "today": "write from before it, as from today",
    "tomorrow": "write from before it, as from tomorrow",
}
"""What to write for words that people use and that mean nothing here."""


@dataclass(slots=True)
class _Said:
    """One range of times, and the kind of work if a word for it followed."""

    stretch: Stretch
    kind: BlockKind | None


class Reading:
    """One line read from left to right. Days wait until their times have come; days off until the start is known."""

    def __init__(self, text: str, today: date, work_week: WorkWeek) -> None:
        self.line = Line(text)
        self.today = today
        self.work_week = work_week
        self.days: list[int] = []
        self.times: list[_Said] = []
        self.slots: list[Slot] = []
        self.weeks: int | None = None
        self.starting: date | None = None
        self.off: list[tuple[SaidDate, SaidDate]] = []
        self._hints: dict[str, None] = {}

    @property
    def hints(self) -> tuple[str, ...]:
        return tuple(self._hints)

    def read(self) -> HourPlan:
        self.line.take(_BETWEEN)
        while not self.line.done:
            if not (self.read_start() or self.read_off() or self.read_weeks() or self.read_days() or self.read_times()):
                raise Unreadable(self.not_understood())
            self.line.take(_BETWEEN)
        self.close_group()
        return self.plan()

    def not_understood(self) -> str:
        chunk = self.line.chunk()
        start = self.line.at
        word = re.split(r"[\W\d_]", chunk.casefold(), maxsplit=1)[0]
        if self.line.word(_KINDS) is not None:
            return f"{quoted(self.line.since(start))} stands apart from its times: write 9-12 {word}"
        if self.line.see(_DIGIT):
            return f"{quoted(chunk)} alone is neither times nor weeks: write 9-12 for times, x6 for weeks"
        return f"{quoted(chunk)} is not understood: {_INSTEAD.get(word, f'write days, times and weeks, as {EXAMPLE}')}"

    # -- its parts

    def read_start(self) -> bool:
        if not self.line.word(_FROM):
            return False
        self.line.take(_BETWEEN)
        awaited = bool(self.days and not self.times)
        if awaited and sees_range(self.line) and not sees_date(self.line):
            return self.read_times()  # tue from 9 to 12
        said = day_at(self.line, self.today, self.work_week)
        if said is None:
            raise Unreadable("after from, write a day: from 9 mar, from 2026-03-09 or from mon")
        if self.starting not in (None, said.day):
            raise Unreadable("it is said twice from when: write from and one day")
        self.starting = said.day
        self.hint(said.hint)
        return True

    def read_off(self) -> bool:
        if not self.line.word(_NOT):
            return False
        self.line.take(_BETWEEN)
        before = len(self.off)
        while said := dates_at(self.line):
            self.off.append(said)
            self.line.take(_BETWEEN)
        if len(self.off) == before:
            raise Unreadable("after not, write dates, as not 3 apr or not 6-10 apr")
        return True

    def read_weeks(self) -> bool:
        match = self.line.take(_WEEKS)
        if match is None:
            return False
        weeks = int(match[1] or match[2])
        if not 1 <= weeks <= MOST_WEEKS:
            raise Unreadable(f"{quoted(match[0])} is no number of weeks: write x1 to x{MOST_WEEKS}")
        if self.weeks not in (None, weeks):
            raise Unreadable(f"it is said twice for how many weeks: write x{self.weeks} or x{weeks}")
        self.weeks = weeks
        return True

    def read_days(self) -> bool:
        said = days_at(self.line, self.work_week)
        if said is None:
            return False
        if self.times:
            self.close_group()
        self.days += said.days
        self.hint(said.hint)
        return True

    def read_times(self) -> bool:
        if typed := sees_date(self.line):
            raise Unreadable(f"{quoted(typed)} stands alone: write from before it for the start, not for a day off")
        stretch = range_at(self.line)
        if stretch is None:
            return False
        if not self.days:
            raise Unreadable(f"{quoted_range(stretch.typed)} has no day before it: write tue {stretch.typed[:20]}")
        after_times = self.line.at
        self.line.take(_FOR)
        kind = self.line.word(_KINDS)
        if kind is None:
            self.line.at = after_times
        self.times.append(_Said(stretch, kind))
        return True

    def close_group(self) -> None:
        """The days so far have all their times: a slot for each of both."""
        days = sorted(set(self.days))
        if not self.times:
            if days:
                raise Unreadable(f"{days_text(days)} has no times: write {DAY_NAMES[days[-1]]} 9-12")
            raise Unreadable(f"write days and times, as {EXAMPLE}")
        for said in self.times:
            stretch = said.stretch
            self.hint(night_hint(stretch))
            if stretch.minutes > LONG:
                self.hint(f"{clock(stretch.start)}-{clock(stretch.end)} is {stretch.minutes // 60} hours in one go")
            self.slots += [Slot(day, stretch.start, stretch.minutes, said.kind or BlockKind.BUILD) for day in days]
        self.hint_of_kinds()
        self.days, self.times = [], []

    # -- the whole

    def plan(self) -> HourPlan:
        if len(self.slots) > MOST_SLOTS:
            raise Unreadable(f"that is {len(self.slots)} blocks a week: {MOST_SLOTS} are the most")
        if self.weeks is None:
            self.hint(f"{USUAL_WEEKS} weeks, since no number was said: write x4 for 4")
        starting = self.starting or self.usual_start()
        plan = HourPlan(tuple(self.slots), self.weeks or USUAL_WEEKS, starting, self.days_off(starting))
        blocks = planned_blocks(plan, self.work_week)
        if not blocks:
            raise Unreadable("no block is left: all days are off, or before the start")
        if len(blocks) > MOST_BLOCKS:
            raise Unreadable(f"that is {len(blocks)} blocks: {MOST_BLOCKS} are the most, write fewer weeks")
        self.hint_of_start(plan, blocks[0].span.day)
        self.hint_of_off(plan)
        self.hint_of_overlaps(plan)
        return plan

    def usual_start(self) -> date:
        gone = [day for day in self.work_week.week(self.today) if day < self.today and self.falls_on(day)]
        if not gone:
            return self.today
        following = self.work_week.first_of(self.today) + timedelta(days=7)
        over = DAY_NAMES[gone[0].weekday()].title()
        self.hint(f"it starts {day_text(following)}, since {over} of this week is over; write from today for sooner")
        return following

    def falls_on(self, day: date) -> bool:
        return any(slot.weekday == day.weekday() for slot in self.slots)

    def days_off(self, starting: date) -> frozenset[date]:
        found: set[date] = set()
        for first_said, last_said in self.off:
            first = first_said.on_or_after(starting)
            last = last_said.on_or_after(first)
            if last < first:
                raise Unreadable(f"{quoted(last_said.typed)} is before {quoted(first_said.typed)}: write it first")
            if (last - first).days >= MOST_OFF:
                words = f"{day_text(first)} {first.year} to {day_text(last)} {last.year}"
                raise Unreadable(f"{words} is too long to be days off: {MOST_OFF} days at most")
            found |= {first + timedelta(days=n) for n in range((last - first).days + 1)}
        if len(found) > MOST_OFF:
            raise Unreadable(f"that is {len(found)} days off: {MOST_OFF} are the most")
        return frozenset(found)

    # -- hints

    def hint(self, words: str) -> None:
        if words:
            self._hints[words] = None

    def hint_of_kinds(self) -> None:
        """`9-11 14-15 test`: the word may have been meant for both."""
        last = self.times[-1]
        without = [said.stretch.typed for said in self.times if said.kind is None]
        if last.kind not in (None, BlockKind.BUILD) and without:
            named = quoted_range(last.stretch.typed)
            self.hint(f"{last.kind} is read for {named} only: write it after {quoted_range(without[0])} too if meant")

    def hint_of_start(self, plan: HourPlan, first_block: date) -> None:
        starting = plan.starting
        if starting < self.today:
            self.hint(f"it starts {day_text(starting)} {starting.year}, which is over: blocks before today are missed")
        elif starting.year != self.today.year:
            self.hint(f"it starts {day_text(starting)} {starting.year}")
        elif self.starting is None and first_block == self.today:
            self.hint(f"it starts today, {day_text(first_block)}")
        first = next(plan.days(self.work_week))
        missed = [day for day in self.work_week.week(first) if day < starting and plan.falls_on(day)]
        if missed:
            named = " ".join(DAY_NAMES[day.weekday()].title() for day in missed)
            self.hint(f"the first week has no {named}: it begins {day_text(starting)}")

    def hint_of_off(self, plan: HourPlan) -> None:
        days = set(plan.days(self.work_week))
        for first_said, last_said in self.off:
            first = first_said.on_or_after(plan.starting)
            last = last_said.on_or_after(first)
            if not any(first <= day <= last for day in days):
                self.hint(f"{day_text(first)} {first.year} has no hours in this plan anyway")

    def hint_of_overlaps(self, plan: HourPlan) -> None:
        if len(plan.slots) < len(self.slots):
            self.hint("the same day and times are said twice and count once")
        for n, slot in enumerate(plan.slots):
            for other in plan.slots[n + 1 :]:
                if other.weekday == slot.weekday and other.start < slot.end:
                    both = f"{short_range(slot.start, slot.end)} and {short_range(other.start, other.end)}"
                    self.hint(f"{DAY_NAMES[slot.weekday].title()} {both} overlap")
