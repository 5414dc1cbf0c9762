"""The marks of the capture grammar: `@who #system ~25m 1/5 p4 -i`, found at the start of a word.

It knows which marks each kind of line has, and how values are written; it knows nothing of whole lines.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum


class MarkKind(StrEnum):
    """The value is the word used for it on screen."""

    ROLE = "who"
    SYSTEM = "system"
    MINUTES = "time"
    OFTEN = "how often"
    LEVEL = "pain"
    NONE = "none"


MARKS_OF: dict[str, frozenset[MarkKind]] = {
    "STEP": frozenset({MarkKind.ROLE, MarkKind.SYSTEM, MarkKind.MINUTES, MarkKind.NONE}),
    "MARKS": frozenset({MarkKind.ROLE, MarkKind.SYSTEM, MarkKind.MINUTES, MarkKind.NONE}),
    "INPUT": frozenset({MarkKind.SYSTEM}),
    "OUTPUT": frozenset({MarkKind.SYSTEM}),
    "EXCEPTION": frozenset({MarkKind.OFTEN, MarkKind.ROLE, MarkKind.SYSTEM}),
    "PAIN": frozenset({MarkKind.LEVEL}),
    "DECISION": frozenset(),
    "PATTERN": frozenset(),
    "DOC": frozenset(),
    "PARKED": frozenset(),
    "NOTHING": frozenset(),
}
"""Which marks a line of each kind has, by the name of the kind."""

_END = r"(?=[.,;:!?)]*(?:\s|$))"
_NAME = re.compile(
    r'[@#](?:"(?P<quoted>[^"]+)"' + _END + r"|“(?P<curly>[^“”]+)”" + _END + r'|(?P<bare>[^\s"“][^\s"]*?)' + _END + ")"
)
_MINUTES = re.compile(
    r"~(?:(?P<h>\d{1,3})h(?P<hm>\d{1,2})m?|(?P<hours>\d{1,3}(?:[.,]\d{1,3})?)h|(?P<minutes>\d{1,5})m(?:in)?)" + _END,
    re.IGNORECASE,
)
_OFTEN = re.compile(
    r"(?:(?P<n>\d{1,6})/(?P<of>\d{1,6})|(?P<n2>\d{1,6})\s+(?:out\s+of|of|in)\s+(?P<of2>\d{1,6})"
    r"|(?P<percent>\d{1,3}(?:[.,]\d{1,2})?)\s?%)" + _END
)
_LEVEL = re.compile(r"p(\d)" + _END)
_NONE = re.compile(r"-([ides])" + _END)
_TIME_LIKE = re.compile(r"~\d\S*")


@dataclass(frozen=True, slots=True)
class Often:
    """`n` cases of `of`. Percentages have `of` 100 (or 1,000, 10,000 with decimals)."""

    n: int
    of: int

    @property
    def share(self) -> float:
        return self.n / self.of

    @property
    def shown(self) -> str:
        return f"{self._percent} %" if self._percent else f"{self.n} in {self.of}"

    @property
    def typed(self) -> str:
        return f"{self._percent}%" if self._percent else f"{self.n}/{self.of}"

    @property
    def _percent(self) -> str:
        return f"{self.n * 100 / self.of:g}" if self.of in (100, 1_000, 10_000) else ""


@dataclass(frozen=True, slots=True)
class Found:
    """A mark at `start` up to `end`. With a `hint` it is only nearly one, and stays text."""

    kind: MarkKind
    start: int
    end: int
    name: str = ""
    number: int = 0
    often: Often | None = None
    hint: str = ""


def find_mark(line: str, at: int, kind_name: str) -> Found | None:
    """The mark that starts at `at`, a word's start, in a line of the kind named; None when there is none."""
    allowed = MARKS_OF[kind_name]
    for mark, reader in _READERS.items():
        found = reader(line, at)
        if found is None:
            continue
        if mark in allowed:
            return found
        if kind_name in ("INPUT", "OUTPUT", "EXCEPTION", "DECISION") and mark in _SIGNED and not found.hint:
            typed = line[at : found.end]
            return Found(mark, at, found.end, hint=f"{typed} stays text on this kind of line")
    return None


def looks_like(line: str, at: int, allowed: frozenset[MarkKind]) -> bool:
    """Whether a mark of the allowed kinds stands at `at`, so that a backslash before it means something."""
    return any(
        (found := reader(line, at)) is not None and not found.hint and mark in allowed
        for mark, reader in _READERS.items()
    )


def _name(line: str, at: int, sign: str, kind: MarkKind) -> Found | None:
    if not line.startswith(sign, at):
        return None
    match = _NAME.match(line, at)
    if match is None:
        if line.startswith(('"', "“"), at + 1):
            return Found(kind, at, at + 1, hint=f"the name after {sign} has no closing quote with a space after it")
        return None
    quoted = match["quoted"] or match["curly"]
    name = " ".join((quoted if quoted is not None else match["bare"]).split())
    if quoted is None and not any(letter.isalpha() for letter in name):
        if name.isdigit():
            return Found(kind, at, match.end(), hint=f'{sign}{name} stays text; as a name write {sign}"{name}"')
        return None
    return Found(kind, at, match.end(), name=name) if name else None


def _role(line: str, at: int) -> Found | None:
    return _name(line, at, "@", MarkKind.ROLE)


def _system(line: str, at: int) -> Found | None:
    return _name(line, at, "#", MarkKind.SYSTEM)


def _minutes(line: str, at: int) -> Found | None:
    match = _MINUTES.match(line, at)
    if match is None or int(match["hm"] or 0) > 59:
        near = _TIME_LIKE.match(line, at)
        if near is None:
            return None
        return Found(MarkKind.MINUTES, at, near.end(), hint=f"{near[0]} stays text; write ~25m, ~1h30 or ~1.5h")
    if match["h"]:
        number = int(match["h"]) * 60 + int(match["hm"])
    elif match["hours"]:
        number = round(float(match["hours"].replace(",", ".")) * 60)
    else:
        number = int(match["minutes"])
    return Found(MarkKind.MINUTES, at, match.end(), number=number)


def _often(line: str, at: int) -> Found | None:
    match = _OFTEN.match(line, at)
    if match is None:
        return None
    if match["percent"]:
        whole, _, decimals = match["percent"].replace(",", ".").partition(".")
        n, of = int(whole + decimals), 100 * 10 ** len(decimals)
    else:
        n, of = int(match["n"] or match["n2"]), int(match["of"] or match["of2"])
    if of == 0 or n > of:
        if match["percent"]:
            return None
        return Found(MarkKind.OFTEN, at, match.end(), hint=f"{match[0]} stays text: more than all")
    return Found(MarkKind.OFTEN, at, match.end(), often=Often(n, of))


def _level(line: str, at: int) -> Found | None:
    match = _LEVEL.match(line, at)
    if match is None:
        return None
    if match[1] not in "12345":
        return Found(MarkKind.LEVEL, at, match.end(), hint=f"{match[0]} stays text: pain goes from p1 to p5")
    return Found(MarkKind.LEVEL, at, match.end(), number=int(match[1]))


def _none(line: str, at: int) -> Found | None:
    match = _NONE.match(line, at)
    return None if match is None else Found(MarkKind.NONE, at, match.end(), name=match[1])


_READERS = {
    MarkKind.ROLE: _role,
    MarkKind.SYSTEM: _system,
    MarkKind.MINUTES: _minutes,
    MarkKind.OFTEN: _often,
    MarkKind.LEVEL: _level,
    MarkKind.NONE: _none,
}
_SIGNED = frozenset({MarkKind.ROLE, MarkKind.SYSTEM, MarkKind.MINUTES})


def name_text(name: str) -> str:
    """How a name is written after its sign: bare, or in quotes where it would not be read back whole."""
    found = find_mark(f"#{name}", 0, "STEP")
    bare = found is not None and not found.hint and found.name == name and found.end == len(name) + 1
    return name if bare and '"' not in name else f'"{name}"'


def tidy_name(name: str) -> str:
    """A name as it may be kept: one line, single spaces, no straight double quote (it ends a name)."""
    return " ".join(name.replace('"', "”").split())


def minutes_text(minutes: int) -> str:
    """`25m`, `2h`, `1h30`: read back as the same number of minutes."""
    hours, rest = divmod(minutes, 60)
    if hours == 0 or hours > 999:
        return f"{minutes}m"
    return f"{hours}h{rest:02d}" if rest else f"{hours}h"
