"""What a file of somebody's lessons can look like: its headings, the words in its cells, its dates, its HTML.

It reads no file.
"""

from __future__ import annotations

import html
import re
from collections.abc import Sequence
from datetime import date
from html.entities import html5

from gaptui.exchange.safe_markdown import one_line
from gaptui.method.blocks import MONTH_NAMES
from gaptui.text import clean_lines
from gaptui.words import LessonKind, LessonStatus

SENTENCES = (
    *("title", "lesson title", "headline", "subject", "sentence", "lesson in one sentence", "lesson learned"),
    *("lessons learned", "lesson", "lessons", "learning", "lesson text", "text"),
)
"""Headings of the lesson in one sentence, the surest first. Another one of them in the same file tells more of it."""

HEADINGS_OF: dict[str, tuple[str, ...]] = {
    "text": SENTENCES,
    "situation": (
        *("situation", "background", "context", "abstract", "summary", "description", "narrative", "driving event"),
        *("details", "notes", "comments"),
    ),
    "expected": ("expected", "expectation", "supposed", "what was supposed to happen", "what should happen", "planned"),
    "happened": (
        *("happened", "what happened", "what actually happened", "actual", "result", "outcome", "impact"),
        *("immediate action taken", "action taken"),
    ),
    "why": (
        *("why", "why did it happen", "reason", "because", "cause", "root cause", "contributing factors"),
        *("human factors", "other factors"),
    ),
    "advice": (
        *("advice", "advice for the next process", "recommendation", "recommendations", "keep or change", "next time"),
        *("action", "actions", "corrective action", "solution"),
    ),
    "about": ("process", "project", "step", "task", "event task", "incident name"),
    "systems": ("systems", "system", "system(s)", "tools", "tool", "software", "applications", "application"),
    "role": ("role", "organization", "organisation", "department", "team", "event position title", "position"),
    "person": ("person", "author", "submitter", "submitted by"),
    "kind": ("kind", "kind of lesson", "lesson kind", "type"),
    "works": ("works", "does it work", "worked", "success"),
    "status": ("status",),
    "day": (
        *("day", "date", "lesson date", "event start date", "event date", "written on", "created", "create date"),
        *("safenet create date",),
    ),
}
"""The headings of each field, the surest first."""

ONLY_ONE = frozenset({"text", "kind", "works", "status", "day"})
"""Fields that one column fills; the others take every column that is theirs."""

FIELD_WORDS: dict[str, str] = {
    "text": "the sentence",
    "advice": "advice for the next process",
    "about": "situation",
    "day": "the day it was written down",
    "works": "whether it works",
}
"""How a note calls a field, where its own name is not the word for it."""

KINDS: dict[str, LessonKind] = {
    **{kind.value: kind for kind in LessonKind},
    **dict.fromkeys(("change", "workflow", "what changed", "what changed in the workflow"), LessonKind.CHANGED),
    **dict.fromkeys(("time saved", "time savings", "what time savings we see"), LessonKind.TIME),
    **dict.fromkeys(("problems", "problem solved", "what problems we had to solve"), LessonKind.PROBLEM),
    **dict.fromkeys(("business", "our business", "what we learned about our business"), LessonKind.BUSINESS),
}
WORKS: dict[str, bool] = {
    **dict.fromkeys(("yes", "y", "true", "1", "works", "worked", "work", "it works"), True),
    **dict.fromkeys(
        ("no", "n", "false", "0", "does not work", "did not work", "do not work", "fails", "failed"), False
    ),
    **dict.fromkeys(("doesn't work", "doesn’t work", "didn't work", "didn’t work"), False),
}
STATUSES: dict[str, LessonStatus] = {**{status.value: status for status in LessonStatus}}

SCRAP = re.compile(
    r"</?(?:br|p|center)\s*/?>|&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});", re.IGNORECASE | re.ASCII
)
"""HTML that says nothing but how a text is set, and letters that are written as codes."""
SIGN = re.compile(r"</?[a-z][^<>]*>", re.IGNORECASE | re.ASCII)

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?", re.ASCII)
_FIGURES = re.compile(r"(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?:[ ,T].*)?", re.ASCII)
_DAY_NAMED = re.compile(r"(\d{1,2})(?:st|nd|rd|th|\.)?[ -]*([a-z]{3,9})\.?,?[ -]*(\d{4})", re.ASCII | re.IGNORECASE)
_MONTH_NAMED = re.compile(r"([a-z]{3,9})\.? +(\d{1,2})(?:st|nd|rd|th)?,? +(\d{4})", re.ASCII | re.IGNORECASE)


def fields_of(headings: Sequence[str]) -> dict[str, list[int]]:
    """Which columns tell which field, the surest first."""
    bare = [_bare(heading) for heading in headings]
    found: dict[str, list[int]] = {}
    for name, names in HEADINGS_OF.items():
        wanted = dict.fromkeys(map(_bare, names))
        places = [at for name_ in wanted for at, heading in enumerate(bare) if heading == name_]
        if places:
            found[name] = places[:1] if name in ONLY_ONE else sorted(places)
    for at, heading in enumerate(bare):
        if heading in map(_bare, SENTENCES) and at not in found["text"]:
            name = "advice" if heading.startswith(("lesson", "learning")) else "situation"
            found[name] = sorted([*found.get(name, []), at])
    return found


def _bare(heading: str) -> str:
    return re.sub(r"[^a-z0-9]+", "", heading.casefold())


def called(name: str) -> str:
    """A field, as a note calls it."""
    return FIELD_WORDS.get(name, name)


def plain_cell(cell: str) -> str:
    """A cell as it may be kept: line breaks and letters for their HTML; all other HTML stays, since it has words."""
    return clean_lines(SCRAP.sub(lambda found: _plainly(found[0]), cell)).strip()


def _plainly(scrap: str) -> str:
    if scrap.startswith("<"):
        return "\n"
    # The library also takes `&ampere;` for an ampersand and some letters: a name must be known as a whole.
    letter = html.unescape(scrap) if scrap[1] == "#" or scrap[1:] in html5 else scrap
    # A code of no letter stays as it is written: what it meant is not known.
    return " " if letter == "\xa0" else scrap if "\ufffd" in letter or not letter else letter


def names_in(text: str) -> tuple[str, ...]:
    """The names in a cell that has several."""
    return tuple(dict.fromkeys(name for part in re.split(r"[,;\n]", text) if (name := one_line(part))))


class Days:
    """Reads the dates of one column: day first, unless some of them can only be read with the month first."""

    def __init__(self, cells: Sequence[str]) -> None:
        figures = [found for cell in cells if (found := _FIGURES.fullmatch(cell.strip()))]
        first, second = [int(found[1]) for found in figures], [int(found[3]) for found in figures]
        self._month_first = max(second, default=0) > 12 >= max(first, default=0)
        both = sum(a <= 12 and b <= 12 and a != b for a, b in zip(first, second, strict=True))
        order = "month" if self._month_first else "day"
        sure = "as the others have to be" if max([*first, *second], default=0) > 12 else "nothing tells which"
        said = f"Dates that can be read in two ways: {both}, read with the {order} first, {sure}"
        self.notes = [said] if both else []

    def of(self, cell: str) -> date | None:
        """None where it is empty, and where it is not understood."""
        for year, month, day in self._readings(cell.strip()):
            try:
                return date(year, month, day)
            except ValueError:
                continue
        return None

    def _readings(self, text: str) -> list[tuple[int, int, int]]:
        if found := _ISO.fullmatch(text):
            return [(int(found[1]), int(found[2]), int(found[3]))]
        if found := _FIGURES.fullmatch(text):
            year, one, other = int(found[4]), int(found[1]), int(found[3])
            readings = [(year, other, one), (year, one, other)]
            return readings[::-1] if self._month_first else readings
        if found := _DAY_NAMED.fullmatch(text):
            return [(int(found[3]), _month(found[2]), int(found[1]))]
        if found := _MONTH_NAMED.fullmatch(text):
            return [(int(found[3]), _month(found[1]), int(found[2]))]
        return []


def _month(name: str) -> int:
    """1 to 12; 0 for a word that is no month."""
    short = name.lower()[:3]
    return MONTH_NAMES.index(short) + 1 if short in MONTH_NAMES else 0
