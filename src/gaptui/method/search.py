"""What a search finds, as it is shown: which kind of thing, the line of it that matched, and where its words stand."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from gaptui.folding import ALONE, fold, fold_letter

EXCERPT = 160
"""Characters of a text that are shown, with the signs for what is left out."""

_BEFORE = 40
"""Characters before the first found word, where the beginning of a long text is left out."""

LEFT_OUT = "⋯"


class Kind(StrEnum):
    """What was found. The value is the word for it."""

    LESSON = "lesson"
    USED_AGAIN = "used again"
    DAY = "day"
    LEARNED = "learned"
    STUCK = "stuck"
    HELPER = "helper"
    STEP = "step"
    EXCEPTION = "exception"
    DECISION = "decision"
    ANSWER = "answer"
    NOTE = "note"
    SYSTEM = "system"
    PARKED = "parked"
    SITTING = "sitting"
    PROCESS = "process"
    LEFT_OUT = "left out"
    JOB = "job that shifts"
    OWNER = "owner"
    BLOCK = "block"
    BUSY = "busy"
    DAY_OFF = "day off"
    OWN_LINE = "own line"
    FIRM = "firm"


@dataclass(frozen=True, slots=True)
class Hit:
    """One thing that was found. `marks` are the places in `text` of what was asked for, as slices."""

    kind: Kind
    id: str
    text: str
    marks: tuple[tuple[int, int], ...] = ()
    process_id: str | None = None
    process: str = ""
    step_id: str | None = None
    day: date | None = None
    private: bool = False
    """It is in a private line of a day, or hangs on one."""
    number: int | None = None
    status: str = ""
    """Both of lessons only."""


def best(texts: Sequence[str], words: str) -> str:
    """The text that holds most of the words; of several the first."""
    wanted = _wanted(words)

    def held(text: str) -> int:
        folded = fold(text)
        return sum(next(_places(folded, word), None) is not None for word in wanted)

    return max(texts, key=held, default="")


def excerpt(text: str, words: str, length: int = EXCERPT) -> str:
    """The text on one line; of a longer one the part where the words begin."""
    line = " ".join(text.split())
    if len(line) <= length:
        return line
    found = marks(line, words)
    start = 0
    if found and found[0][1] > length - len(LEFT_OUT):
        start = _cut_before(line, max(0, found[0][0] - _BEFORE), found[0][0])
    lead = LEFT_OUT if start else ""
    if len(line) - start <= length - len(lead):
        return lead + line[start:]
    room = start + length - len(lead) - len(LEFT_OUT)
    end = _whole(line, room)
    if end <= start:
        end = room  # one letter under a heap of accents
    return lead + line[start:end].rstrip() + LEFT_OUT


def marks(text: str, words: str) -> tuple[tuple[int, int], ...]:
    """Where the words stand in the text: slices from left to right that neither overlap nor touch.

    As the search finds them: case and accents do not matter, and a word of one or two letters counts where a
    word begins.
    """
    folded, origin = _folded(text)
    found: list[tuple[int, int]] = []
    for word in _wanted(words):
        for at in _places(folded, word):
            end = origin[at + len(word) - 1] + 1
            while end < len(text) and not fold_letter(text[end]):
                end += 1  # an accent of the last letter
            found.append((origin[at], end))
    joined: list[tuple[int, int]] = []
    for start, end in sorted(found):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)


def _wanted(words: str) -> list[str]:
    return list(dict.fromkeys(fold(words).split()))


def _places(folded: str, word: str) -> Iterator[int]:
    at = folded.find(word)
    while at >= 0:
        if len(word) > 2 or _begins_word(folded, at):
            yield at
        at = folded.find(word, at + 1)


_ALONE = re.compile(ALONE)


def _begins_word(folded: str, at: int) -> bool:
    return at == 0 or _ALONE.match(folded[at]) is not None or _ALONE.match(folded[at - 1]) is not None


# -- folding


def _folded(text: str) -> tuple[str, Sequence[int]]:
    """The folded text, and for each letter of it from which of the text it came."""
    folded = fold(text)
    if text.isascii() and len(folded) == len(text):
        return folded, range(len(text))  # each for itself, and quickly
    return folded, [at for at, letter in enumerate(text) for _ in fold_letter(letter)]


# -- cutting


def _cut_before(line: str, at: int, word: int) -> int:
    """Where to begin so that no word and no letter is cut: after the first space, if there is one before the word."""
    space = line.find(" ", at, word)
    return _whole(line, space + 1 if space >= 0 else at)


def _whole(line: str, at: int) -> int:
    """The place itself or the nearest before it where no letter falls apart from what belongs to it."""
    while 0 < at < len(line) and _belongs(line, at):
        at -= 1
    return at


def _belongs(line: str, at: int) -> bool:
    """Whether what stands here is one with what stands before: an accent, a joined emoji, half a flag."""
    here = line[at]
    if _is_flag(here):
        run = 0
        while run < at and _is_flag(line[at - 1 - run]):
            run += 1
        return run % 2 == 1
    return (
        unicodedata.category(here).startswith("M")
        or here == "\u200d"
        or line[at - 1] == "\u200d"
        or 0x1F3FB <= ord(here) <= 0x1F3FF
        or 0xE0020 <= ord(here) <= 0xE007F
    )


def _is_flag(letter: str) -> bool:
    return 0x1F1E6 <= ord(letter) <= 0x1F1FF
