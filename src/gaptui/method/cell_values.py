"""What stands in one cell of the tables, read and written: minutes, yes or no, a letter, how often, names, lines.

Every `read_...` takes what `..._text` gives back, and what people write instead; it raises `Unreadable` in words.
It knows no tables.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import TypeVar

from gaptui.method.marks import MarkKind, Often, find_mark, tidy_name
from gaptui.words import Help, Mark, NewWay, Signal

_Word = TypeVar("_Word", Help, Mark, NewWay, Signal)

MOST_LETTERS = 100_000
"""A longer cell is no cell of a table: a file that was read wrong, most likely."""


class Unreadable(ValueError):
    """What was typed can't be read; the message says so in words, and what can be."""


SIGNAL_WORDS: dict[Signal, str] = {
    Signal.REPEATS: "same pattern",
    Signal.COPIED: "by hand",
    Signal.SAME_ANALYSIS: "same analysis",
}
_HELP_ALSO: dict[str, Help] = {
    "person": Help.PERSON,
    "human": Help.PERSON,
    "draft": Help.DRAFT,
    "drafts": Help.DRAFT,
    "ai drafts": Help.DRAFT,
    "alone": Help.ALONE,
    "ai": Help.ALONE,
}
_NEW_WAY_ALSO: dict[str, NewWay] = {
    "p": NewWay.PERSON,
    "human": NewWay.PERSON,
    "a": NewWay.AI,
    "s": NewWay.ASK,
    "stop": NewWay.ASK,
    "ask": NewWay.ASK,
    "stop & ask": NewWay.ASK,
}
_YES = ("yes", "y", "true", "1", "x", "ja", "oui")
_NO = ("no", "n", "false", "0", "", "-", "nein", "non")
_BARE_MINUTES = re.compile(r"(\d{1,16})(?:\.0+)?\s*(?:m|min|mins|minutes)?")
_BARE_HOURS = re.compile(r"(\d{1,4}(?:[.,]\d+)?)\s*(?:h|hours?)")
_NAME = re.compile(r'\s*(?:"([^"]*)"|([^,;\n"]*))\s*(?:[,;\n]|$)')


def minutes_cell(minutes: int | None) -> str:
    return "" if minutes is None else str(minutes)


def read_minutes(text: str) -> int | None:
    """`25`, `25m`, `~1h30`, `1.5 h`; nothing is None. Whole minutes."""
    bare = text.strip().removeprefix("~").casefold()
    if not bare:
        return None
    if match := _BARE_MINUTES.fullmatch(bare):
        return int(match[1])
    if match := _BARE_HOURS.fullmatch(bare):
        return round(float(match[1].replace(",", ".")) * 60)
    mark = find_mark(f"~{bare.replace(' ', '')}", 0, "STEP")
    whole = mark is not None and mark.end == len(bare.replace(" ", "")) + 1
    if mark is not None and whole and mark.kind is MarkKind.MINUTES and not mark.hint:
        return mark.number
    raise Unreadable("minutes are written 25, 25m, 1h30 or 1.5h")


def yes_no(value: bool) -> str:
    return "yes" if value else "no"


def read_yes_no(text: str) -> bool:
    word = text.strip().casefold()
    if word in _YES or word in _NO:
        return word in _YES
    raise Unreadable("this is answered yes or no")


def often_cell(often: Often | None) -> str:
    """`1 of 5` and not 1/5, which spreadsheets take for a date; percentages as `20 %`."""
    if often is None:
        return ""
    return often.shown if often.shown.endswith("%") else f"{often.n} of {often.of}"


def read_often(text: str) -> Often | None:
    """`1/5`, `20 %`, `2 of 10`, `1 in 5`; nothing is None."""
    bare = " ".join(text.casefold().replace(" in ", " of ").split()).replace(" %", "%")
    if not bare:
        return None
    mark = find_mark(bare, 0, "EXCEPTION")
    if mark is None or mark.kind is not MarkKind.OFTEN or mark.hint or mark.end != len(bare):
        raise Unreadable("how often is written 1/5, 2 of 10 or 20 %")
    return mark.often


def read_help(text: str) -> Help | None:
    return _read_word(text, Help, _HELP_ALSO, "the letter is P (a person), D (AI drafts) or A (AI does it)")


def read_new_way(text: str) -> NewWay | None:
    return _read_word(text, NewWay, _NEW_WAY_ALSO, "in the new version: person, AI, or stop and ask")


def _read_word(text: str, kind: type[_Word], also: Mapping[str, _Word], words: str) -> _Word | None:
    bare = " ".join(text.casefold().split())
    if not bare:
        return None
    known = {member.value.casefold(): member for member in kind} | dict(also)
    if bare in known:
        return known[bare]
    raise Unreadable(words)


def signals_cell(signals: Iterable[Signal]) -> str:
    found = set(signals)
    return ", ".join(words for signal, words in SIGNAL_WORDS.items() if signal in found)


def read_signals(text: str) -> frozenset[Signal]:
    words = "the signals are: " + ", ".join(SIGNAL_WORDS.values())
    known = {said: signal for signal, said in SIGNAL_WORDS.items()}
    return frozenset(_one_beginning(part, known, words) for part in _parts(text))


def none_cell(marks: Iterable[Mark], words: Mapping[Mark, str]) -> str:
    found = set(marks)
    return ", ".join(words[mark] for mark in Mark if mark in found)


def read_none(text: str, words: Mapping[Mark, str]) -> frozenset[Mark]:
    known = {said: mark for mark, said in words.items()}
    return frozenset(_one_beginning(part, known, "none is said of: " + ", ".join(known)) for part in _parts(text))


def _parts(text: str) -> list[str]:
    return [part for raw in re.split(r"[,;\n]", text) if (part := " ".join(raw.casefold().split()))]


def _one_beginning(part: str, known: Mapping[str, _Word], words: str) -> _Word:
    found = [value for said, value in known.items() if said == part] or [
        value for said, value in known.items() if said.startswith(part)
    ]
    if len(found) != 1:
        raise Unreadable(words)
    return found[0]


def names_cell(names: Iterable[str]) -> str:
    """`HubSpot, Google Sheets`; a name with a comma in it stands in quotes."""
    return ", ".join(f'"{name}"' if re.search("[,;]", name) or name != name.strip() else name for name in names)


def read_names(text: str) -> tuple[str, ...]:
    """Names between commas, each once, as they may be kept."""
    found: list[str] = []
    at = 0
    while at < len(text):
        match = _NAME.match(text, at)
        if match is None:
            raise Unreadable("names are separated by commas; quotes go around a whole name")
        found.append(tidy_name(match[1] if match[1] is not None else match[2]))
        at = max(match.end(), at + 1)
    return tuple(dict.fromkeys(name for name in found if name))


def read_name(text: str) -> str:
    """One name, as it may be kept."""
    return tidy_name(text)


def lines_cell(lines: Iterable[str]) -> str:
    return "\n".join(lines)


def read_cell_lines(text: str) -> list[str]:
    return [line for raw in text.replace("\r\n", "\n").replace("\r", "\n").split("\n") if (line := raw.strip())]
