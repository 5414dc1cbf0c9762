"""The grammar of the owner's day: one typed line in, what it means out, and back to a line.

It knows no database and no screen. A `#tool` stays in the text where it was typed; whatever is not understood
stays text, and a backslash keeps any word as it is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from gaptui.method.marks import find_mark
from gaptui.words import LineKind

SIGNS: dict[str, LineKind] = {
    "+": LineKind.CHANGED,
    "~": LineKind.TIME,
    "!": LineKind.PROBLEM,
    "?": LineKind.ANSWER,
    "/tried": LineKind.TRIED,
    "/stuck": LineKind.STUCK,
    "/learned": LineKind.LEARNED,
}
"""What a line begins with; a sign counts only when a space follows, and a line without one is a note."""

SIGN_OF: dict[LineKind, str] = {kind: sign for sign, kind in SIGNS.items()}

LONGEST = 10 * 24 * 60
"""Minutes that one cycle can take: more is a slip of the keyboard."""

_ARROWS = ("->", "→")
_NUMBER = re.compile(r"\d{1,3}(?:\.\d{1,3})?")
_STEP = re.compile(r"/(\d{1,3}(?:\.\d{1,3})?)")
_TIME = re.compile(
    r"(?:(?P<h>\d{1,3})h(?P<hm>[0-5]?\d)m?|(?P<hours>\d{1,3}(?:[.,]\d{1,2})?)h|(?P<minutes>\d{1,5})m(?:in)?)", re.I
)
_UNITS = {"m": "m", "min": "m", "mins": "m", "minutes": "m", "h": "h", "hour": "h", "hours": "h"}
_RESULTS: dict[tuple[str, ...], bool] = {
    ("works",): True,
    ("worked",): True,
    ("does", "not", "work"): False,
    ("doesn't", "work"): False,
    ("doesn’t", "work"): False,
    ("did", "not", "work"): False,
    ("didn't", "work"): False,
    ("fails",): False,
}
_LEADS_WITH_STEP = (LineKind.TRIED, LineKind.STUCK)


@dataclass(frozen=True, slots=True)
class DaySaid:
    """What one line of a day means. Fields that its kind does not have stay empty."""

    kind: LineKind
    text: str = ""
    """With its `#tools`; on a time what was said beside it."""
    then: str = ""
    """What solved the problem, or what is tried next."""
    before: int | None = None
    after: int | None = None
    """Minutes a cycle."""
    step: str = ""
    """The number of a step, as typed: `4`, `4.1`."""
    works: bool | None = None
    hints: tuple[str, ...] = field(default=(), compare=False, repr=False)
    """What could have been meant but was left as text, or what is still missing, in words."""

    @property
    def unfinished(self) -> bool:
        """A sign with nothing after it, or nothing at all."""
        bare = any(letter.isprintable() and not letter.isspace() for letter in self.text)
        return not bare and self.after is None

    @property
    def tools(self) -> tuple[str, ...]:
        """The names after a `#`, each once; of a try those it was done with, not what is tried next."""
        return tools_of(self.text if self.kind is LineKind.TRIED else f"{self.text} {self.then}")


def read_line(line: str) -> DaySaid:
    """Understand one line; it is never refused, and every word of it is in one of the fields."""
    words = line.split()
    if not words:
        return DaySaid(LineKind.NOTE)
    kind = SIGNS.get(words[0].lower() if words[0].startswith("/") else words[0])
    if kind is None:
        hints = _unknown_command(words[0])
        if _unescaped(words[0]).lower() in SIGNS and words[0].startswith("\\"):
            words[0] = words[0][1:]
        return _finished(LineKind.NOTE, words, hints)
    rest = words[1:]
    match kind:
        case LineKind.TIME:
            return _read_time(rest)
        case LineKind.TRIED:
            return _read_try(rest)
        case LineKind.LEARNED:
            return _read_learned(rest)
        case LineKind.STUCK:
            step, asked = _leading_step(rest)
            hints = [] if step or not asked else ["which step? write its number behind /stuck"]
            return _finished(kind, asked, hints, step=step)
        case LineKind.PROBLEM:
            return _read_problem(rest)
    return _finished(kind, rest, [])


def to_line(said: DaySaid) -> str:
    """The line that reads back as `said`."""
    kind = said.kind
    text = _escaped(said.text, kind, first=kind in _LEADS_WITH_STEP and not said.step)
    step = f"/{said.step}" if said.step else ""
    parts: list[str]
    match kind:
        case LineKind.TIME:
            span = [minutes_typed(said.before), "->"] if said.before is not None else []
            rest = text
            if said.before is None and _read_span(said.text.split(), arrow_only=True):
                rest = f"\\{text}"
            after = minutes_typed(said.after) if said.after is not None else ""
            parts = ["~", *span, after, rest, step]
        case LineKind.TRIED:
            result = {True: "works", False: "does not work", None: ""}[said.works]
            if said.works is None and (place := _result_at(text.split())) is not None:
                words = text.split()
                words[place] = f"\\{words[place]}"
                text = " ".join(words)
            parts = ["/tried", said.step, f"{text}: {result}" if result else text]
            parts += ["->", _escaped(said.then, kind)] if said.then else []
        case LineKind.STUCK:
            parts = ["/stuck", said.step, text]
        case LineKind.LEARNED:
            parts = ["/learned", text, *(["->", said.step] if said.step else [])]
        case LineKind.PROBLEM:
            parts = ["!", text, step, *(["->", _escaped(said.then, kind, arrows=False)] if said.then else [])]
        case LineKind.NOTE:
            parts = [_escaped_sign(text), step]
        case _:
            parts = [SIGN_OF[kind], text, step]
    return " ".join(part for part in parts if part)


def minutes_typed(minutes: int) -> str:
    """`140m`: minutes of a cycle are spoken in minutes."""
    return f"{minutes}m"


def tools_of(text: str) -> tuple[str, ...]:
    """The names behind a `#` in a text, each once, in their order."""
    return tuple(dict.fromkeys(name for _, _, name in _tools(text)))


def bare(text: str) -> str:
    """The text as people read it: names without the sign and the quotes around them."""
    parts, position = [], 0
    for start, end, name in _tools(text):
        parts += [text[position:start], name]
        position = end
    return "".join([*parts, text[position:]])


# -- reading


def _finished(
    kind: LineKind,
    words: Sequence[str],
    hints: Sequence[str],
    *,
    step: str = "",
    then: Sequence[str] = (),
    before: int | None = None,
    after: int | None = None,
    works: bool | None = None,
) -> DaySaid:
    """Take the first `/4` out of the words and what follows the arrow; a second one stays, and a hint says so."""
    said = list(hints)
    both: tuple[list[str], list[str]] = ([], [])
    for kept, words_ in zip(both, (words, then), strict=True):
        for word in words_:
            mark = _STEP.fullmatch(word)
            if mark is not None and not step:
                step = mark[1]
                continue
            if mark is not None:
                said.append(f"{word} stays text: there is one step already")
            first = kept is both[0] and not kept and kind in _LEADS_WITH_STEP and not step
            kept.append(_without_backslash(word, kind, first=first))
    hints = tuple(dict.fromkeys(said))
    return DaySaid(kind, " ".join(both[0]), " ".join(both[1]), before, after, step, works, hints)


def _read_time(words: Sequence[str]) -> DaySaid:
    span = _read_span(words)
    if span is None:
        hint = "write ~ 140m -> 95m, or ~ 95m: minutes of one cycle"
        return _finished(LineKind.NOTE, ["~", *words], [hint])
    before, after, rest = span
    return _finished(LineKind.TIME, rest, [], before=before, after=after)


def _read_span(words: Sequence[str], *, arrow_only: bool = False) -> tuple[int | None, int, Sequence[str]] | None:
    """`140m -> 95m rest` or `95m rest`; with `arrow_only`, whether the words begin `-> 95m`."""
    first, rest = (None, words) if arrow_only else _read_minutes(words)
    if first is None and not arrow_only:
        return None
    if rest and rest[0] in _ARROWS:
        second, behind = _read_minutes(rest[1:])
        if second is not None:
            return first, second, behind
    return None if first is None else (None, first, rest)


def _read_minutes(words: Sequence[str]) -> tuple[int | None, Sequence[str]]:
    """A time at the beginning of the words, in minutes, and what follows."""
    if not words:
        return None, words
    for taken in (2, 1):
        if taken == 2 and (len(words) < 2 or words[1].lower() not in _UNITS):
            continue
        typed = words[0] + (_UNITS[words[1].lower()] if taken == 2 else "")
        match = _TIME.fullmatch(typed)
        if match is None:
            continue
        if match["h"]:
            minutes = int(match["h"]) * 60 + int(match["hm"])
        elif match["hours"]:
            minutes = round(float(match["hours"].replace(",", ".")) * 60)
        else:
            minutes = int(match["minutes"])
        if minutes <= LONGEST:
            return minutes, words[taken:]
    return None, words


def _read_try(words: Sequence[str]) -> DaySaid:
    step, rest = _leading_step(words)
    arrow = next((place for place, word in enumerate(rest) if word in _ARROWS), len(rest))
    tried, then = list(rest[:arrow]), rest[arrow + 1 :]
    works: bool | None = None
    place = _result_at(tried)
    if place is not None:
        works = _RESULTS[_folded(tried[place:])]
        tried = tried[:place]
        tried[-1] = tried[-1][:-1]
        tried = [word for word in tried if word]
    hints = [] if step or not rest else ["which step? write its number behind /tried"]
    if works is None and tried:
        hints.append("end with : works or : does not work")
    elif not tools_of(" ".join(tried)):
        hints.append("#tool names what it was tried with")
    return _finished(LineKind.TRIED, tried, hints, step=step, then=then, works=works)


def _result_at(words: Sequence[str]) -> int | None:
    """Where `works` or `does not work` begins, if the words end with a colon and one of these."""
    for length in (1, 2, 3):
        place = len(words) - length
        if place >= 1 and words[place - 1].endswith(":") and _folded(words[place:]) in _RESULTS:
            return place
    return None


def _folded(words: Sequence[str]) -> tuple[str, ...]:
    folded = [word.lower() for word in words]
    return (*folded[:-1], folded[-1].rstrip(".!")) if folded else ()


def _read_learned(words: Sequence[str]) -> DaySaid:
    if len(words) >= 2 and words[-2] in _ARROWS and _NUMBER.fullmatch(words[-1]):
        return _finished(LineKind.LEARNED, words[:-2], [], step=words[-1])
    said = _finished(LineKind.LEARNED, words, [])
    hint = () if said.step or not words else ("for which step? end with -> and its number",)
    return DaySaid(said.kind, said.text, step=said.step, hints=(*said.hints, *hint))


def _read_problem(words: Sequence[str]) -> DaySaid:
    arrow = next((place for place, word in enumerate(words) if word in _ARROWS), len(words))
    hints = [] if arrow < len(words) - 1 or not words else ["-> tells what solved it"]
    return _finished(LineKind.PROBLEM, words[:arrow], hints, then=words[arrow + 1 :])


def _leading_step(words: Sequence[str]) -> tuple[str, Sequence[str]]:
    if words and _NUMBER.fullmatch(words[0]):
        return words[0], words[1:]
    return "", words


def _unknown_command(word: str) -> list[str]:
    if not re.fullmatch(r"/[A-Za-z]{3,12}", word):
        return []
    return [f"{word} stays text: there are /tried, /stuck and /learned"]


# -- what a backslash keeps as it is


def _unescaped(word: str) -> str:
    return word.lstrip("\\")


def _special(word: str, kind: LineKind, *, first: bool = False, arrows: bool = True) -> bool:
    """Whether a word means something where it stands in the text of a line of this kind."""
    if _STEP.fullmatch(word):
        return True
    if arrows and word in _ARROWS and kind in (LineKind.PROBLEM, LineKind.TRIED, LineKind.LEARNED, LineKind.TIME):
        return True
    if kind is LineKind.TRIED and any(word.lower() == result[0] for result in _RESULTS):
        return True
    return first and _NUMBER.fullmatch(word) is not None


def _without_backslash(word: str, kind: LineKind, *, first: bool = False) -> str:
    return word[1:] if word.startswith("\\") and _special(_unescaped(word), kind, first=first) else word


def _escaped(text: str, kind: LineKind, *, first: bool = False, arrows: bool = True) -> str:
    """Put a backslash before each word that would be read as a mark."""
    words = text.split()
    for place, word in enumerate(words):
        slashed = word.startswith("\\") and _special(_unescaped(word), kind, first=first and place == 0)
        plain = _special(word, kind, first=first and place == 0, arrows=arrows) and not _is_result_word(word)
        if slashed or plain:
            words[place] = f"\\{word}"
    return " ".join(words)


def _is_result_word(word: str) -> bool:
    """Such a word means something only at the end, behind a colon: `to_line` looks there itself."""
    return not word.startswith("\\") and any(word.lower() == result[0] for result in _RESULTS)


def _escaped_sign(text: str) -> str:
    first = text.split(maxsplit=1)[:1]
    if not first or _unescaped(first[0]).lower() not in SIGNS:
        return text
    is_time = first[0] == "~" and _read_span(text.split()[1:]) is None
    return text if is_time else f"\\{text}"


def _tools(text: str) -> list[tuple[int, int, str]]:
    """Where each `#name` begins and ends, and the name."""
    found: list[tuple[int, int, str]] = []
    for match in re.finditer(r"(?:^|(?<=\s))#", text):
        mark = find_mark(text, match.start(), "INPUT")
        if mark is not None and not mark.hint and mark.name and (not found or mark.start >= found[-1][1]):
            found.append((mark.start, mark.end, mark.name))
    return found
