"""Lines pasted from a document or a file, made ready for the capture grammar one by one.

It takes bullets and numbering off and never a word; what the lines mean is for the grammar.

- A bullet (`-`, `–`, `•` and their like, with or without `[ ]`) goes wherever it begins a line.
- Numbering (`1.` `2)` `2.1.` `(3)`) goes when the numbered lines, two or more, count up from 1: then
  "3. Quartal" alone keeps its number.
- `*` is the grammar's pain sign. It is a bullet only when every line begins with it, there are two or
  more, and none ends in a pain mark (`p4`).
"""

from __future__ import annotations

import re
from itertools import pairwise

from gaptui.text import clean_lines

_BULLET = re.compile(r"^(?:[-–—•◦▪▫‣⁃·●○■□](?:\s+|$))(?:\[[ xX]\](?:\s+|$))?")
_STAR = re.compile(r"^\*\s+(?:\[[ xX]\]\s+)?(?=\S)")
_PAIN_MARK = re.compile(r"\sp[1-5]$")
_NUMBERING = re.compile(r"^\(?([0-9]{1,4}(?:\.[0-9]{1,4})*)[.)]+\s+(?=\S)")


def read_lines(text: str) -> list[str]:
    """The lines of a text, cleaned, without indentation, bullets or numbering; empty ones keep their place."""
    lines = [line.strip() for line in clean_lines(text).split("\n")]
    bare = [_BULLET.sub("", line, count=1) for line in lines]
    return _without_numbering(_without_stars(bare))


def _without_stars(lines: list[str]) -> list[str]:
    said = [line for line in lines if line]
    bullets = len(said) > 1 and all(_STAR.match(line) and not _PAIN_MARK.search(line) for line in said)
    return [_STAR.sub("", line) for line in lines] if bullets else lines


def _without_numbering(lines: list[str]) -> list[str]:
    found = [_NUMBERING.match(line) for line in lines]
    counted = [tuple(int(part) for part in match[1].split(".")) for match in found if match]
    return [_NUMBERING.sub("", line) for line in lines] if _counts_up(counted) else lines


def _counts_up(counted: list[tuple[int, ...]]) -> bool:
    """Two or more, beginning at 1, each higher than the one before or beginning again at 1."""
    if len(counted) < 2 or counted[0] != (1,):
        return False
    return all(later > earlier or later == (1,) for earlier, later in pairwise(counted))
