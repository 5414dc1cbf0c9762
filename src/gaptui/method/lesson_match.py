"""Which lessons fit a step, a stuck question, a try or a whole process, and why: shared systems and shared words.

Plain matching that a person can check. It knows no list of lessons of its own.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from gaptui.method.lessons import LessonView
from gaptui.words import LessonStatus

_WORD = re.compile(r"[^\W\d_]{3,}")
_COMMON = frozenset(
    """a about after again all also an and any are as at be because been before but by can cannot could day days did do
    does done each every first for from get gets give go goes had has have her here him his how if in into is it its
    just last let made make makes many may more most much must need needs new next no not now of off on once one only
    or other our out over own per put same say says see she should so some still such take takes than that the their
    them then there these they this those through time times to too two under until up us use used uses using very
    was way we week weeks were what when where which while who why will with work worked works would you your""".split()  # noqa: SIM905
)
SHARED_WORDS = 2
"""So many words must be the same where no system is: one word is chance."""

_ENDINGS = (
    *(("ings", ""), ("ing", ""), ("ies", "y"), ("eed", "ee"), ("ed", "")),
    *(("sses", "ss"), ("ees", "ee"), ("es", ""), ("ss", "ss"), ("s", "")),
)
"""What a word may end with, and what stands there instead; the first that fits is taken."""
_LOOKED_AT = 1500
"""Characters of a lesson; what is further down says little of what it is about."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What is looked for: the systems and the words of a step, a question, a try or a process."""

    systems: frozenset[str]
    """Casefolded."""
    words: frozenset[str]
    """Stems of the words that mean something."""

    @classmethod
    def of(cls, texts: Iterable[str], systems: Iterable[str] = ()) -> Asked:
        return cls(frozenset(name.casefold() for name in systems), stems(" ".join(texts)))


@dataclass(frozen=True, slots=True)
class Match:
    """A lesson that fits, and why in words: `both use HubSpot`, `same words: export, figures`."""

    lesson: LessonView
    why: str
    systems: int
    words: int


class Shelf:
    """Lessons made ready to be matched: their words are looked at once, not at each step."""

    def __init__(self, lessons: Iterable[LessonView]) -> None:
        self._ready = [_Ready.of(lesson) for lesson in lessons if lesson.said.status is LessonStatus.AGREED]
        self._by_word: dict[str, list[int]] = defaultdict(list)
        self._by_system: dict[str, list[int]] = defaultdict(list)
        for place, ready in enumerate(self._ready):
            for stem in ready.words:
                self._by_word[stem].append(place)
            for name in ready.systems:
                self._by_system[name].append(place)

    def __len__(self) -> int:
        return len(self._ready)

    def matches(self, asked: Asked) -> list[Match]:
        """The agreed lessons that fit, best first: shared systems, then shared words, then those that helped before.

        A lesson that was used and never helped sinks below all others.
        """
        counted: Counter[int] = Counter()
        for stem in asked.words:
            counted.update(self._by_word.get(stem, ()))
        places = {place for place, shared in counted.items() if shared >= SHARED_WORDS}
        places.update(place for name in asked.systems for place in self._by_system.get(name, ()))
        return sorted((self._ready[place].match(asked) for place in places), key=_rank)

    def ranked(self, asked: Asked) -> list[Match]:
        """Every agreed lesson: those that fit first, the others after them with an empty why."""
        fitting = self.matches(asked)
        fit = {match.lesson.id for match in fitting}
        others = [Match(ready.lesson, "", 0, 0) for ready in self._ready if ready.lesson.id not in fit]
        return [*fitting, *sorted(others, key=_rank)]


def stems(text: str) -> frozenset[str]:
    """The words of a text that mean something, without their endings."""
    return frozenset(_stem(word) for word in _WORD.findall(text.casefold()) if word not in _COMMON)


@dataclass(frozen=True, slots=True)
class _Ready:
    lesson: LessonView
    systems: dict[str, str]
    """As written, by their casefolded names."""
    words: dict[str, str]
    """One word as written for each stem."""

    @classmethod
    def of(cls, lesson: LessonView) -> _Ready:
        said = lesson.said
        text = f"{said.text} {said.situation} {said.advice} {said.happened} {lesson.step}"[:_LOOKED_AT].casefold()
        words: dict[str, str] = {}
        for word in _WORD.findall(text):
            if word not in _COMMON:
                words.setdefault(_stem(word), word)
        return cls(lesson, {name.casefold(): name for name in said.systems}, words)

    def match(self, asked: Asked) -> Match:
        shared = [name for folded, name in self.systems.items() if folded in asked.systems]
        same = [word for stem, word in self.words.items() if stem in asked.words]
        reasons = [f"both use {' and '.join(shared[:2])}"] if shared else []
        if len(same) >= SHARED_WORDS:
            reasons.append(f"same words: {', '.join(same[:3])}")
        return Match(self.lesson, "; ".join(reasons), len(shared), len(same))


def _rank(match: Match) -> tuple[bool, int, int, int, int]:
    helped = match.lesson.helped
    return helped == 0, -match.systems, -match.words, -(helped or 0), match.lesson.number


def _stem(word: str) -> str:
    for ending, instead in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            word = word[: -len(ending)] + instead
            break
    return word[:-1] if word.endswith("e") and len(word) > 3 else word
