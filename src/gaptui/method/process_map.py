"""The map of one process as plain values, its numbering, and its lines in the capture grammar.

It knows no database: the workbook fills these values, screens and exports read them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from gaptui.method.capture import Captured, Kind, SaidAnswer, to_line
from gaptui.method.marks import Often
from gaptui.words import Help, Mark, NewWay, NoteKind, Signal, WentTo


@dataclass(frozen=True, slots=True)
class MapNote:
    """An input, output, pattern, pain or doc-says line."""

    id: str
    kind: NoteKind
    text: str
    level: int | None = None
    systems: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MapAnswer:
    """An answer; `target_id` is the step it leads to, `says` the words typed (empty for a step number)."""

    id: str
    label: str
    says: str
    target_id: str | None = None


@dataclass(frozen=True, slots=True)
class MapDecision:
    id: str
    question: str
    answers: tuple[MapAnswer, ...] = ()


@dataclass(frozen=True, slots=True)
class MapException:
    id: str
    text: str
    often: Often | None = None
    response: str = ""
    who: str = ""
    written_down: bool = False
    systems: tuple[str, ...] = ()
    new_way: NewWay | None = None


MapItem = MapNote | MapDecision | MapException


@dataclass(frozen=True, slots=True)
class MapStep:
    """One step as it really is, with everything said about it. `minutes` are hands-on minutes a cycle."""

    id: str
    order: str
    text: str
    parent_id: str | None = None
    role: str = ""
    minutes: int | None = None
    timed: bool = False
    systems: tuple[str, ...] = ()
    notes: tuple[MapNote, ...] = ()
    decisions: tuple[MapDecision, ...] = ()
    exceptions: tuple[MapException, ...] = ()
    none: frozenset[Mark] = frozenset()
    signals: frozenset[Signal] = frozenset()
    help: Help | None = None

    def notes_of(self, kind: NoteKind) -> tuple[MapNote, ...]:
        return tuple(note for note in self.notes if note.kind is kind)

    @property
    def items(self) -> tuple[MapItem, ...]:
        """Every line under the step in the order the map shows them: `< > ? ! = * "`."""
        return (
            *self.notes_of(NoteKind.INPUT),
            *self.notes_of(NoteKind.OUTPUT),
            *self.decisions,
            *self.exceptions,
            *self.notes_of(NoteKind.PATTERN),
            *self.notes_of(NoteKind.PAIN),
            *self.notes_of(NoteKind.DOC),
        )

    @property
    def all_systems(self) -> tuple[str, ...]:
        """Systems of the step and of the lines under it, each once, in the order they were said."""
        if not self.notes and not self.exceptions:
            return self.systems
        below = [*(note.systems for note in self.notes), *(case.systems for case in self.exceptions)]
        return tuple(dict.fromkeys([*self.systems, *(name for names in below for name in names)]))

    @property
    def pain(self) -> int | None:
        """The worst pain said of the step, 1 to 5."""
        return max((note.level for note in self.notes if note.level is not None), default=None)

    def says(self, mark: Mark) -> bool | None:
        """True: there are some. False: asked, none. None: not asked yet."""
        some: object
        match mark:
            case Mark.INPUTS:
                some = self.notes and self.notes_of(NoteKind.INPUT)
            case Mark.DECISIONS:
                some = self.decisions
            case Mark.EXCEPTIONS:
                some = self.exceptions
            case Mark.SYSTEMS:
                some = self.systems or self.all_systems
        return True if some else False if mark in self.none else None


@dataclass(frozen=True, slots=True)
class MapParked:
    id: str
    text: str
    went: WentTo | None = None


@dataclass(frozen=True, slots=True)
class MapSystem:
    """A system that the firm has named, and what is known of it."""

    id: str
    name: str
    kind: str = ""
    login: str = ""
    way_out: str = ""


@dataclass(frozen=True, slots=True)
class Factors:
    """Per cent of a step's minutes that AI could take: D 50 is the rule of labour studies, A 90 our choice."""

    draft: int = 50
    alone: int = 90

    def of(self, letter: Help | None) -> int:
        """Per cent, 0 to 100; a step without a letter counts as a person's."""
        match letter:
            case Help.DRAFT:
                return self.draft
            case Help.ALONE:
                return self.alone
        return 0


@dataclass(frozen=True, slots=True)
class ProcessMap:
    """One whole process. `steps` stand in reading order: each step, then its sub-steps."""

    id: str
    name: str
    starts_when: str = ""
    ends_when: str = ""
    claimed_minutes: int | None = None
    cycles_a_week: float | None = None
    draft: bool = True
    experiment: bool = False
    """It is being built, or runs, and nobody answers for it."""
    doers: tuple[str, ...] = ()
    """Roles of the people who walked through it, not their names."""
    steps: tuple[MapStep, ...] = ()
    parked: tuple[MapParked, ...] = field(default=())
    systems: tuple[MapSystem, ...] = ()
    """Every system of the firm, by name."""
    factors: Factors = Factors()


def in_reading_order(steps: Iterable[MapStep]) -> list[MapStep]:
    """Sort by order key and id, each step followed by its sub-steps."""
    top: list[MapStep] = []
    below: dict[str, list[MapStep]] = {}
    for step in sorted(steps, key=lambda step: (step.order, step.id)):
        if step.parent_id is None:
            top.append(step)
        else:
            below.setdefault(step.parent_id, []).append(step)
    if not below:
        return top
    return [row for step in top for row in (step, *below.get(step.id, ()))]


def numbers(steps: Sequence[MapStep]) -> dict[str, str]:
    """`1`, `2`, `2.1` … by step id, for steps in reading order."""
    numbered: dict[str, str] = {}
    top = sub = 0
    for step in steps:
        if step.parent_id is None:
            top, sub = top + 1, 0
            numbered[step.id] = str(top)
        else:
            sub += 1
            numbered[step.id] = f"{top}.{sub}"
    return numbered


def leaves(steps: Sequence[MapStep]) -> Iterator[MapStep]:
    """The steps that are asked about: a step with sub-steps is answered by them."""
    parents = {step.parent_id for step in steps if step.parent_id}
    return (step for step in steps if step.id not in parents) if parents else iter(steps)


def step_line(step: MapStep) -> str:
    """The line that captures the step's own words and marks, for editing."""
    return to_line(
        Captured(Kind.STEP, step.text, role=step.role, systems=step.systems, minutes=step.minutes, none=step.none)
    )


def item_line(item: MapItem, numbered: Mapping[str, str]) -> str:
    """The line that captures a line under a step, for editing."""
    match item:
        case MapNote():
            said = Captured(Kind(item.kind.value), item.text, level=item.level, systems=item.systems)
        case MapDecision():
            answers = tuple(SaidAnswer(a.label, answer_words(a, numbered)) for a in item.answers)
            said = Captured(Kind.DECISION, item.question, answers=answers)
        case MapException():
            said = Captured(
                Kind.EXCEPTION,
                item.text,
                role=item.who,
                systems=item.systems,
                often=item.often,
                response=item.response,
            )
    return to_line(said)


def answer_words(answer: MapAnswer, numbered: Mapping[str, str]) -> str:
    """What an answer says: the words typed, or today's number of the step it points at."""
    return answer.says or numbered.get(answer.target_id or "", "")


def all_lines(steps: Sequence[MapStep]) -> list[str]:
    """Every line of a map in the capture grammar, each step followed by what was said of it."""
    numbered = numbers(steps)
    return [line for step in steps for line in (step_line(step), *(item_line(row, numbered) for row in step.items))]
