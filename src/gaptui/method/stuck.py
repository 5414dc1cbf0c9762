"""Being stuck: how old it is, what is to be done about it today, and how fast help answers.

The age counts working days from the day it began; nothing that is said of it later changes that.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from statistics import median

from gaptui.method.blocks import WorkWeek, day_text
from gaptui.method.diary import DayLine, StuckItem, working_days

ALARM_DAYS = 3
"""The method's number n8: three days of being stuck cost more than paying somebody who knows."""

LATE_DAYS = 7
"""An answer promised for later than this is no help while one is stuck (n19)."""

_VAGUE = re.compile(
    r"(ai|ki|a\.i\.|ml|training|course|learn(ing)?|prompt(s|ing)?|everything|help|it|general(ly)?|the|with|in|about|"
    r"more|some|need|needs|do|does|not|work|works|working|doesn't|\W)+",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class StuckState:
    """`days` is the age in working days. `words` say it, `todo` says what to do now; `alarm` from day three on."""

    days: int
    words: str
    todo: str
    alarm: bool


def stuck_state(item: StuckItem, today: date, work_week: WorkWeek) -> StuckState:
    """How a stuck item stands on a day."""
    end = item.solved_day if item.solved_day is not None else today
    days = working_days(item.since_day, end, work_week)
    if item.solved_at is not None:
        return StuckState(days, f"solved after {_days(days)}" if days else "solved on the same day", "", False)
    words = f"stuck {_days(days)}" if days else "stuck since today"
    alarm = days >= ALARM_DAYS
    if item.answered_at is not None:
        return StuckState(days, words, "answered: try it, then say what solved it", alarm)
    if item.asked_at is None:
        if alarm:
            return StuckState(days, words, "three days cost more than an hour of somebody who knows: ask now", True)
        return StuckState(days, words, "ask today" if days else "ask as soon as you have looked for an hour", False)
    if too_late(item):
        assert item.promised_on is not None
        return StuckState(days, words, f"the answer is promised for {day_text(item.promised_on)}: ask another", alarm)
    if alarm:
        return StuckState(days, words, "no answer yet, and three days are over: ask another, or pay for an hour", True)
    promised = f", answer by {day_text(item.promised_on)}" if item.promised_on else ""
    return StuckState(days, words, f"asked{promised}", False)


def too_late(item: StuckItem) -> bool:
    """Whether the answer is promised for more than a week after it was asked for."""
    if item.promised_on is None or item.answered_at is not None:
        return False
    return (item.promised_on - (item.asked_day or item.since_day)).days > LATE_DAYS


def is_vague(question: str) -> bool:
    """Whether a question names no problem that somebody could answer, such as `AI training`."""
    words = question.split()
    return len(words) < 2 or _VAGUE.fullmatch(question.strip()) is not None


def hours_to_answer(lines: Iterable[DayLine]) -> float | None:
    """The middle of the hours from asking to the answer, over all items that were answered; None without any."""
    taken = [
        (item.answered_at - item.asked_at).total_seconds() / 3600
        for line in lines
        if (item := line.stuck) is not None and item.asked_at is not None and item.answered_at is not None
    ]
    return median(taken) if taken else None


def _days(days: int) -> str:
    return f"{days} day{'' if days == 1 else 's'}"
