"""The capture grammar: one typed line in, what it means out, and back to a line.

It knows no database and no screen. Whatever it does not understand stays text: the pieces of a
captured line, put together, are always exactly what was typed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum

from gaptui.method.marks import (
    MARKS_OF,
    Found,
    MarkKind,
    Often,
    find_mark,
    looks_like,
    minutes_text,
    name_text,
)
from gaptui.words import Mark


class Kind(StrEnum):
    """What a line is. The value of a kind with a sign is that sign."""

    STEP = "step"
    INPUT = "<"
    OUTPUT = ">"
    DECISION = "?"
    EXCEPTION = "!"
    PATTERN = "="
    PAIN = "*"
    DOC = '"'
    PARKED = ".."
    MARKS = "marks"
    """Marks and no words: said of the current step."""
    NOTHING = "nothing"


SIGNS: dict[str, Kind] = {kind.value: kind for kind in Kind if kind not in (Kind.STEP, Kind.MARKS, Kind.NOTHING)}
_UNKNOWN_NONE = re.compile("-[a-z]{1,4}")
LONG_MINUTES = 10 * 60
_ARROWS = ("->", "→")


class PieceKind(StrEnum):
    """What a stretch of the typed line was understood as."""

    TEXT = "text"
    SIGN = "sign"
    MARK = "mark"
    ARROW = "arrow"
    LABEL = "label"
    SAYS = "says"


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the typed line. `mark` is set on marks only."""

    text: str
    kind: PieceKind
    mark: MarkKind | None = None


@dataclass(frozen=True, slots=True)
class SaidAnswer:
    """One answer of a decision as typed: `yes -> ask partner`."""

    label: str
    says: str


@dataclass(frozen=True, slots=True)
class Captured:
    """What one line means. Fields that its kind does not have stay empty."""

    kind: Kind
    title: str = ""
    role: str = ""
    """Who does the step; on an exception, who takes care of it."""
    systems: tuple[str, ...] = ()
    minutes: int | None = None
    none: frozenset[Mark] = frozenset()
    often: Often | None = None
    response: str = ""
    level: int | None = None
    answers: tuple[SaidAnswer, ...] = ()
    pieces: tuple[Piece, ...] = field(default=(), compare=False, repr=False)
    hints: tuple[str, ...] = field(default=(), compare=False, repr=False)
    """What could have been meant but was left as text, in words."""

    @property
    def readable(self) -> bool:
        """Whether the words, where there are some, show anything at all."""
        return not self.title or any(letter.isprintable() and not letter.isspace() for letter in self.title)

    @property
    def unfinished(self) -> bool:
        """A sign without words after it: nothing to keep yet."""
        return not self.title and self.kind not in (Kind.MARKS, Kind.NOTHING)


@dataclass(slots=True)
class _Word:
    text: str
    start: int
    end: int
    escaped: bool = False
    glued: bool = False
    """Punctuation that followed a mark without a space: it belongs to the word before."""


@dataclass(slots=True)
class _Reading:
    """The state of one pass over a line."""

    line: str
    kind: Kind = Kind.STEP
    words: list[_Word] = field(default_factory=list)
    spans: list[tuple[int, int, PieceKind, MarkKind | None]] = field(default_factory=list)
    found: dict[MarkKind, Found] = field(default_factory=dict)
    systems: list[str] = field(default_factory=list)
    none: set[Mark] = field(default_factory=set)
    hints: list[str] = field(default_factory=list)


def capture(line: str) -> Captured:
    """Read one line of the capture grammar. Any text is accepted; nothing is ever dropped."""
    reading = _Reading(line)
    position = _read_sign(reading)
    _read_words(reading, position)
    if reading.kind is Kind.DECISION:
        title, answers = _read_answers(reading)
        response = ""
    else:
        title, response = _read_response(reading)
        answers = ()
    kind = reading.kind
    if kind is Kind.STEP and not title:
        kind = Kind.MARKS if reading.found or reading.systems or reading.none else Kind.NOTHING
    found = reading.found
    if MarkKind.MINUTES in found and found[MarkKind.MINUTES].number > LONG_MINUTES:
        reading.hints.append("that is more than a day of hands-on work in one step")
    return Captured(
        kind=kind,
        title=title,
        role=found[MarkKind.ROLE].name if MarkKind.ROLE in found else "",
        systems=tuple(reading.systems),
        minutes=found[MarkKind.MINUTES].number if MarkKind.MINUTES in found else None,
        none=frozenset(reading.none),
        often=found[MarkKind.OFTEN].often if MarkKind.OFTEN in found else None,
        response=response,
        level=found[MarkKind.LEVEL].number if MarkKind.LEVEL in found else None,
        answers=answers,
        pieces=_pieces(reading),
        hints=tuple(reading.hints),
    )


def to_line(said: Captured) -> str:
    """The line that means the same: `capture(to_line(said)) == said` for all that `capture` returns."""
    kind = said.kind
    if kind is Kind.DECISION:
        return _decision_line(said)
    parts: list[str] = [] if kind in (Kind.STEP, Kind.MARKS, Kind.NOTHING) else [kind.value]
    if said.title:
        parts.append(_escape(said.title, kind))
    if said.often:
        parts.append(said.often.typed)
    if said.level is not None:
        parts.append(f"p{said.level}")
    if said.role:
        parts.append("@" + name_text(said.role))
    parts.extend("#" + name_text(system) for system in said.systems)
    if said.minutes is not None:
        parts.append("~" + minutes_text(said.minutes))
    parts.extend(f"-{letter}" for letter, mark in NONE_LETTERS.items() if mark in said.none)
    if said.response:
        parts += ["->", _escape(said.response, kind)]
    return " ".join(parts)


NONE_LETTERS: dict[str, Mark] = {
    "i": Mark.INPUTS,
    "d": Mark.DECISIONS,
    "e": Mark.EXCEPTIONS,
    "s": Mark.SYSTEMS,
}


def _read_sign(reading: _Reading) -> int:
    """Take the first sign, if a space or nothing follows it; returns where the words begin."""
    line = reading.line
    start = len(line) - len(line.lstrip())
    word = line[start:].split(maxsplit=1)[0] if line[start:] else ""
    if word in SIGNS:
        reading.kind = SIGNS[word]
        reading.spans.append((start, start + len(word), PieceKind.SIGN, None))
        return start + len(word)
    if word == "#":
        reading.hints.append("to name a system write it close: #Sheets")
    for sign, kind in SIGNS.items():
        if word.startswith(sign) and word[len(sign) : len(sign) + 1].isalpha() and kind is not Kind.DOC:
            reading.hints.append(f"put a space after {sign} if it is meant as a sign")
    return start


def _read_words(reading: _Reading, position: int) -> None:
    line, first = reading.line, reading.kind is Kind.STEP
    while True:
        while position < len(line) and line[position].isspace():
            position += 1
        if position >= len(line):
            return
        backslashes = len(line[position:]) - len(line[position:].lstrip("\\"))
        after = position + backslashes
        end = _word_end(line, position)
        is_mark = looks_like(line, after, MARKS_OF[reading.kind.name]) or (
            line[after:end] in _ARROWS and reading.kind in (Kind.EXCEPTION, Kind.DECISION)
        )
        is_sign = first and line[after:end] in SIGNS
        first = False
        if backslashes and (is_mark or is_sign):
            reading.words.append(_Word(line[position + 1 : end], position, end, escaped=True))
            position = end
            continue
        found = None if backslashes else find_mark(line, position, reading.kind.name)
        if found is not None and found.kind is MarkKind.OFTEN and not _is_last(reading, found.end):
            found = None
        if found is None and reading.kind is Kind.STEP and _UNKNOWN_NONE.fullmatch(line[position:end]):
            reading.hints.append(f"{line[position:end]} stays text; none is said with -i -d -e -s")
        if found is not None and found.hint:
            reading.hints.append(found.hint)
        if found is None or found.hint or not _take(reading, found):
            reading.words.append(_Word(line[position:end], position, end))
            position = end
            continue
        reading.spans.append((position, found.end, PieceKind.MARK, found.kind))
        if found.end < end:
            reading.words.append(_Word(line[found.end : end], found.end, end, glued=True))
        position = max(end, found.end)


def _is_last(reading: _Reading, position: int) -> bool:
    """How often counts as a mark only after the words: in the midst of them it is part of the story."""
    line = reading.line
    while position < len(line):
        while position < len(line) and (line[position].isspace() or line[position] in ".,;:!?)"):
            position += 1
        end = _word_end(line, position)
        if position >= len(line) or line[position:end] in _ARROWS:
            return True
        mark = find_mark(line, position, reading.kind.name)
        if mark is None or mark.hint or mark.kind is MarkKind.OFTEN:
            return False
        position = mark.end
    return True


def _word_end(line: str, position: int) -> int:
    while position < len(line) and not line[position].isspace():
        position += 1
    return position


def _take(reading: _Reading, found: Found) -> bool:
    """Keep a mark. A second one where there can be one only stays text, with a hint."""
    if found.kind is MarkKind.SYSTEM:
        if found.name not in reading.systems:
            reading.systems.append(found.name)
        return True
    if found.kind is MarkKind.NONE:
        reading.none.add(NONE_LETTERS[found.name])
        return True
    if found.kind in reading.found:
        typed = reading.line[found.start : found.end]
        reading.hints.append(f"{typed} stays text: there is one {found.kind.value} already")
        return False
    reading.found[found.kind] = found
    return True


def _text(words: list[_Word]) -> str:
    text = ""
    for word in words:
        text += word.text if word.glued or not text else f" {word.text}"
    return text


def _is_arrow(word: _Word) -> bool:
    return word.text in _ARROWS and not word.escaped


def _read_response(reading: _Reading) -> tuple[str, str]:
    """The title, and on an exception what is done: the words after the first arrow."""
    words = reading.words
    if reading.kind is Kind.EXCEPTION:
        for index, word in enumerate(words):
            if _is_arrow(word):
                reading.spans.append((word.start, word.end, PieceKind.ARROW, None))
                reading.spans += [(w.start, w.end, PieceKind.SAYS, None) for w in words[index + 1 :]]
                return _text(words[:index]), _text(words[index + 1 :])
    return _text(words), ""


def _read_answers(reading: _Reading) -> tuple[str, tuple[SaidAnswer, ...]]:
    """`Over 10k? yes -> ask partner; no -> go on`: the question ends at the last `?` before an arrow."""
    words = reading.words
    arrows = [index for index, word in enumerate(words) if _is_arrow(word)]
    asked = [index for index in range(arrows[0]) if words[index].text.endswith("?")] if arrows else []
    if not asked:
        if arrows:
            reading.hints.append("end the question with ? so that the answers can be told from it")
        return _text(words), ()
    answers: list[SaidAnswer] = []
    label_from, arrow = asked[-1] + 1, arrows[0]
    while True:
        label = words[label_from:arrow]
        split, following = _next_answer(words, arrow, arrows)
        says = words[arrow + 1 :] if following is None else words[arrow + 1 : split + 1]
        reading.spans += [(w.start, w.end, PieceKind.LABEL, None) for w in label]
        reading.spans.append((words[arrow].start, words[arrow].end, PieceKind.ARROW, None))
        reading.spans += [(w.start, w.end, PieceKind.SAYS, None) for w in says]
        said = _text(says)
        answers.append(SaidAnswer(_text(label), said if following is None else said[:-1].rstrip()))
        if following is None:
            return _text(words[: asked[-1] + 1]), tuple(answers)
        label_from, arrow = split + 1, following


def _next_answer(words: list[_Word], arrow: int, arrows: list[int]) -> tuple[int, int | None]:
    """Where this answer's words end and the next answer's arrow is. An arrow without `;` before it is text."""
    for following in arrows:
        if following > arrow:
            for split in range(following - 1, arrow, -1):
                if words[split].text.endswith(";"):
                    return split, following
    return len(words), None


def _decision_line(said: Captured) -> str:
    parts = [Kind.DECISION.value]
    if said.title:
        parts.append(_escape(said.title, Kind.DECISION))
    last = len(said.answers) - 1
    for index, answer in enumerate(said.answers):
        if answer.label:
            parts.append(_escape(answer.label, Kind.DECISION))
        parts.append("->")
        says = _escape(answer.says, Kind.DECISION)
        parts.append(f"{says};" if index < last else says)
    return " ".join(part for part in parts if part)


def _escape(text: str, kind: Kind) -> str:
    """Put a backslash before each word that would be read as a mark or a first sign."""
    words = text.split()
    for index in range(len(words)):
        rest = " ".join(words[index:])
        bare = rest.lstrip("\\")
        word = words[index].lstrip("\\")
        is_mark = looks_like(bare, 0, MARKS_OF[kind.name])
        is_arrow = word in _ARROWS and kind in (Kind.EXCEPTION, Kind.DECISION)
        is_sign = index == 0 and kind is Kind.STEP and word in SIGNS
        if is_mark or is_arrow or is_sign:
            words[index] = "\\" + words[index]
    return " ".join(words)


def _pieces(reading: _Reading) -> tuple[Piece, ...]:
    """The whole line in stretches, in order, with what each was understood as."""
    pieces: list[Piece] = []
    position = 0
    for start, end, kind, mark in sorted(reading.spans, key=lambda span: span[0]):
        if start > position:
            pieces.append(Piece(reading.line[position:start], PieceKind.TEXT))
        pieces.append(Piece(reading.line[start:end], kind, mark))
        position = end
    if position < len(reading.line):
        pieces.append(Piece(reading.line[position:], PieceKind.TEXT))
    return tuple(pieces)
