"""Lessons as plain values, what a list of them comes to, and drafts made from a day's line. No clock."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from gaptui.method.daylog import bare
from gaptui.method.diary import DayLine
from gaptui.words import LessonKind, LessonStatus, LineKind

KIND_OF: dict[LineKind, LessonKind] = {
    LineKind.CHANGED: LessonKind.CHANGED,
    LineKind.TIME: LessonKind.TIME,
    LineKind.ANSWER: LessonKind.BUSINESS,
}
"""The kind of lesson that a line gives; a problem where it is not named here."""

HELPED: tuple[str, ...] = ("it did not help", "it helped a little", "it helped a lot")
"""The answers 0, 1 and 2 to whether a lesson helped."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """A day on which it was seen, and the line that says so where there is one."""

    day: date
    line_id: str | None = None


@dataclass(frozen=True, slots=True)
class ReuseView:
    """What another process did with a lesson."""

    process_id: str
    process: str
    used: bool
    because: str = ""
    helped: int | None = None


@dataclass(frozen=True, slots=True)
class LessonText:
    """What people write of a lesson: a draft of one, or all that can be edited."""

    text: str
    kind: LessonKind = LessonKind.PROBLEM
    works: bool = True
    step_id: str | None = None
    systems: tuple[str, ...] = ()
    situation: str = ""
    expected: str = ""
    happened: str = ""
    why: str = ""
    advice: str = ""
    role: str = ""
    person: str = ""
    status: LessonStatus = LessonStatus.DRAFT
    day: date | None = None
    """When it was first written down; today where it is None."""


@dataclass(frozen=True, slots=True)
class LessonView:
    """One lesson with everything that is known of it. `step` is the number and title in the map now."""

    id: str
    number: int
    said: LessonText
    day: date
    process_id: str | None = None
    process: str = ""
    step: str = ""
    replaced_by: int | None = None
    """The number of the lesson that stands in its place."""
    agreed_on: date | None = None
    source: str = ""
    evidence: tuple[Evidence, ...] = ()
    reuses: tuple[ReuseView, ...] = ()

    @property
    def code(self) -> str:
        return lesson_code(self.number)

    @property
    def helped(self) -> int | None:
        """The best that was said of its help; None where nobody said."""
        said = [reuse.helped for reuse in self.reuses if reuse.helped is not None]
        return max(said) if said else None


@dataclass(frozen=True, slots=True)
class LessonRow:
    """A line of the list of lessons: only what is shown there, so that a hundred thousand are read at once."""

    id: str
    number: int
    text: str
    kind: LessonKind
    works: bool
    status: LessonStatus
    process: str = ""
    process_id: str | None = None
    replaced_by: str | None = None
    """The id of the lesson that stands in its place."""

    @property
    def code(self) -> str:
        return lesson_code(self.number)


def lesson_code(number: int) -> str:
    """`L-07`: how people name a lesson."""
    return f"L-{number:02}"


def balance(works: Iterable[bool]) -> str:
    """`6 work, 5 do not`."""
    each = list(works)
    good = sum(each)
    return f"{good} work{'s' if good == 1 else ''}, {len(each) - good} do{'es' if len(each) - good == 1 else ''} not"


def from_line(line: DayLine) -> LessonText:
    """The lesson that a day's line would be: its sentence is still to be said better."""
    then = bare(line.then)
    text, works, happened, advice = line.words, True, "", ""
    match line.kind:
        case LineKind.TIME:
            before = f" instead of {line.before}" if line.before is not None else ""
            text = f"One cycle takes {line.after} min{before}" + (f": {line.words}" if line.words else "")
        case LineKind.PROBLEM:
            happened, advice = line.words, then
            text = f"{line.words}: {then}" if then else line.words
        case LineKind.TRIED:
            works, advice = line.works is not False, then
            happened = {True: "worked", False: "did not work", None: ""}[line.works]
        case LineKind.STUCK:
            happened = line.words
            if line.stuck is not None and line.stuck.answer:
                text, advice = f"{line.words}: {line.stuck.answer.splitlines()[0]}", line.stuck.answer
    return LessonText(
        text=text,
        kind=KIND_OF.get(line.kind, LessonKind.PROBLEM),
        works=works,
        step_id=line.step_id,
        systems=line.tools,
        happened=happened,
        advice=advice,
        day=line.day,
    )
