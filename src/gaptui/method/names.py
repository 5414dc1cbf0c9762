"""Completing names of people's roles and systems, and finding near-duplicates. It knows no list of its own."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable
from dataclasses import dataclass

from gaptui.method.marks import name_text

_OPEN_NAME = re.compile(r'(?:^|(?<=\s))([@#])("?)([^"@#]*)$')


@dataclass(frozen=True, slots=True)
class OpenName:
    """A name being typed: `sign` and what there is of it so far, from `start` up to the cursor."""

    sign: str
    begun: str
    start: int


def open_name(line: str, cursor: int) -> OpenName | None:
    """The name under the cursor, if one is being typed there: bare up to a space, quoted up to the quote."""
    match = _OPEN_NAME.search(line[:cursor])
    if match is None or (not match[2] and " " in match[3]):
        return None
    return OpenName(match[1], match[3], match.start())


def completions(begun: str, known: Iterable[str], most: int = 5) -> list[str]:
    """Known names that fit: first those that begin so, then those with a later word that does."""
    wanted = begun.casefold()
    starts: list[str] = []
    inside: list[str] = []
    for name in known:
        folded = name.casefold()
        if folded.startswith(wanted):
            starts.append(name)
        elif any(word.startswith(wanted) for word in folded.split()):
            inside.append(name)
    return [*starts, *inside][:most]


def complete(line: str, cursor: int, open_: OpenName, name: str) -> tuple[str, int]:
    """The line with the name written out and a space after it, and where the cursor goes."""
    after = line[cursor:].lstrip('"')
    whole = f"{line[: open_.start]}{open_.sign}{name_text(name)} "
    return whole + after.lstrip(" "), len(whole)


def close_to(name: str, known: Iterable[str]) -> str | None:
    """A known name that `name` was probably meant to be, None when it is known or unlike all."""
    names = list(known)
    if name in names:
        return None
    bare = _bare(name)
    for other in names:
        if _bare(other) == bare:
            return other
    near = difflib.get_close_matches(name.casefold(), [n.casefold() for n in names], n=1, cutoff=0.86)
    return next((n for n in names if near and n.casefold() == near[0]), None)


def _bare(name: str) -> str:
    return "".join(letter for letter in name.casefold() if letter.isalnum()) or name
