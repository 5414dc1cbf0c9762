"""The 90 days: on which of them a phase was reached, and what has changed when they are over (S1).

It knows plain values and no clock. Minutes are people's minutes a cycle; what the log tells of them is a guess.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from gaptui.method.phases import DAYS, day_of
from gaptui.method.potential import hours_words
from gaptui.method.promise import plain_hours
from gaptui.words import Phase, Standing

TITLE = "Three months later: what has changed?"

_LETTERS: dict[Phase, str] = {
    Phase.PICKED: "P",
    Phase.MAPPED: "M",
    Phase.OWNED: "O",
    Phase.BUILDING: "B",
    Phase.RUNNING: "R",
    Phase.DOCUMENTED: "D",
    Phase.REUSED: "U",
}
"""One letter each: that of `running` is taken when something is reused."""


# -- the bar


@dataclass(frozen=True, slots=True)
class PhaseDay:
    """A phase that was reached, the day of the 90 it was on, and its letter on the bar."""

    phase: Phase
    day: int
    letter: str


def phase_days(day_zero: date | None, reached: Mapping[Phase, date | None]) -> tuple[PhaseDay, ...]:
    """The phases whose day is known, by day and rung; what was reached before day 0 stands on day 0."""
    if day_zero is None:
        return ()
    found = [
        PhaseDay(phase, day_of(day_zero, on), letter)
        for phase, letter in _LETTERS.items()
        if (on := reached.get(phase)) is not None
    ]
    return tuple(sorted(found, key=lambda each: each.day))


# -- the page


@dataclass(frozen=True, slots=True)
class ProcessThen:
    """A process that was picked at some time. Minutes are None where nobody told or mapped them."""

    name: str
    phase: Phase
    standing: Standing
    claimed_minutes: int | None = None
    mapped_minutes: int | None = None
    """Of a map that was called complete."""
    told_before: int | None = None
    """What the first line of the log that told it says a cycle took before."""
    told_after: int | None = None
    """What the last line of the log about time says a cycle takes now."""
    cycles_a_week: float | None = None
    changed: int = 0
    times: int = 0
    problems: int = 0
    """Lines of the log under each of the three headings."""
    kept: int = 0
    """Protected minutes that were kept."""
    runners: int | None = None

    @property
    def before(self) -> tuple[int, str] | None:
        """Minutes a cycle before, and who says so. What the log tells is compared with what the log tells."""
        said = ((self.told_before, "told"), (self.mapped_minutes, "mapped"), (self.claimed_minutes, "claimed"))
        return next(((minutes, how) for minutes, how in said if minutes), None)

    @property
    def saved(self) -> int | None:
        """Minutes a cycle, below 0 where it takes longer now; None where one of the two is not known."""
        if self.before is None or self.told_after is None:
            return None
        return self.before[0] - self.told_after

    @property
    def has_changed(self) -> bool:
        """Whether anything says that the work is done differently."""
        runs = self.phase in (Phase.RUNNING, Phase.DOCUMENTED, Phase.REUSED)
        return bool(self.changed or self.problems or self.saved or runs)


@dataclass(frozen=True, slots=True)
class LookBack:
    """The firm when the 90 days are over, or on any day before. `next_line` comes without the word Next."""

    day: int
    processes: tuple[ProcessThen, ...]
    lessons: int
    """Agreed ones."""
    next_line: str


def look_back_lines(seen: LookBack) -> tuple[str, ...]:
    """The page below its title: plain lines, what belongs to a process indented."""
    lines = [f"Day {seen.day} of {DAYS}" if seen.day <= DAYS else f"Day {seen.day}, past the {DAYS}"]
    if not seen.processes:
        lines.append("Nothing has changed: no process was ever picked.")
    elif not any(process.has_changed for process in seen.processes):
        lines.append("Nothing has changed: the work is still done as it was on day 0.")
    for process in seen.processes:
        lines += ["", f"{process.name}: {_stands(process)}", *(f"  {line}" for line in _about(process))]
    lessons = (
        f"{_count(seen.lessons, 'lesson')} agreed for the next process" if seen.lessons else "no lesson agreed yet"
    )
    lines += ["", f"What is left for others: {lessons}"]
    if seen.next_line:
        lines.append(f"Next: {seen.next_line}")
    return tuple(lines)


def _stands(process: ProcessThen) -> str:
    match process.standing:
        case Standing.THE_ONE:
            return f"the one, {process.phase.value}"
        case Standing.DONE:
            return "finished"
        case Standing.PARKED:
            return f"parked, {process.phase.value}"
        case Standing.CANDIDATE:
            return f"a candidate again, {process.phase.value}"


def _about(process: ProcessThen) -> Iterator[str]:
    if not process.has_changed:
        yield "nothing has changed in it yet"
    yield from _minutes(process)
    told = (
        (process.changed, "what changed"),
        (process.problems, "problems solved"),
        (process.times, "time told"),
    )
    yield "lines in the log: " + ", ".join(f"{words} {count}" for count, words in told)
    yield f"protected hours kept: {plain_hours(process.kept)}"
    if process.runners is not None:
        people = "1 person" if process.runners == 1 else f"{process.runners} people"
        yield f"run the new way by: {people}"


def _minutes(process: ProcessThen) -> Iterator[str]:
    before, saved = process.before, process.saved
    was = f"{before[0]} min ({before[1]})" if before else "minutes not known"
    if process.told_after is None:
        yield f"one cycle: {was} -> not told yet: write ~ 140m -> 95m in the log"
    else:
        yield f"one cycle: {was} -> {process.told_after} min (told)"
    if saved is not None and saved > 0:
        cycles = process.cycles_a_week
        week = f", about {hours_words(saved * cycles / 60)} a week" if cycles else ""
        yield f"{saved} min less a cycle{week}: a guess, nobody timed it"
    elif saved is not None:
        yield f"{-saved} min more a cycle" if saved else "not a minute less a cycle"
    others = ((process.claimed_minutes, "claimed"), (process.mapped_minutes, "mapped"))
    other = [f"{minutes} min {how}" for minutes, how in others if minutes and before and how != before[1]]
    if other:
        yield f"at the beginning also: {', '.join(other)}"


def _count(number: int, word: str) -> str:
    return f"{number} {word}" if number == 1 else f"{number} {word}s"
