"""The bytes of a calendar file as parts with their lines, each with its number, and where the file goes wrong.

The library that reads events knows no line numbers and reads what is broken as it likes; people are told the line.
This knows which lines a reader of busy times asks for, and nothing of what they mean.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple, NoReturn

from gaptui.records.errors import Invalid
from gaptui.text import clean

MOST_BYTES = 64 * 2**20
MOST_PARTS = 100_000
"""Events and the like in one file."""
_DEEPEST = 8
_SHOWN = 40

_WANTED = (
    "BEGIN|END|METHOD|UID|SEQUENCE|STATUS|TRANSP|SUMMARY|DTSTART|DTEND|DURATION|RRULE|EXRULE|RDATE|EXDATE|"
    "RECURRENCE-ID|FREEBUSY|X-MICROSOFT-CDO-BUSYSTATUS|TZID|TZOFFSETFROM|TZOFFSETTO|X-LIC-LOCATION"
)
# Folded lines go on in the next one after a space or a tab. A name must end here, or it is another name.
_LINE = re.compile(rf"^({_WANTED})(?![A-Z0-9-])([^\n]*(?:\n[ \t][^\n]*)*)", re.MULTILINE | re.IGNORECASE)
_FOLD = re.compile(r"\n[ \t]")
_QUOTED = r'(?:"[^"]*"|[^";:,]*)'
_VALUE = re.compile(rf"((?:;[A-Z0-9-]+={_QUOTED}(?:,{_QUOTED})*)*):(.*)", re.IGNORECASE | re.DOTALL)
_PARAMETER = re.compile(rf";([A-Z0-9-]+)=({_QUOTED}(?:,{_QUOTED})*)", re.IGNORECASE)
_ZONE = re.compile(r'(.*?);TZID="?([^";]+)"?(.*)', re.IGNORECASE | re.DOTALL)
_STRAY_BYTE = re.compile("[\udc80-\udcff]")

_NUMBER = "0*[1-9][0-9]{0,8}"
_WEEKDAY = "(?:MO|TU|WE|TH|FR|SA|SU)"
_MONTH, _DAY_OF_MONTH = "0?[1-9]|1[0-2]", "[+-]?(?:0?[1-9]|[12][0-9]|3[01])"
_OF_YEAR = "[+-]?0{0,2}(?:[1-9]|[1-9][0-9]|[12][0-9]{2}|3[0-5][0-9]|36[0-6])"
_RULE = {
    "FREQ": "YEARLY|MONTHLY|WEEKLY|DAILY|HOURLY|MINUTELY|SECONDLY",
    "INTERVAL": _NUMBER,
    "COUNT": _NUMBER,
    "UNTIL": ".*",
    "WKST": _WEEKDAY,
    "BYDAY": f"(?:[+-]?(?:0?[1-9]|[1-4][0-9]|5[0-3]))?{_WEEKDAY}",
    "BYMONTH": _MONTH,
    "BYMONTHDAY": _DAY_OF_MONTH,
    "BYYEARDAY": _OF_YEAR,
    "BYSETPOS": _OF_YEAR,
    "BYWEEKNO": "[+-]?(?:0?[1-9]|[1-4][0-9]|5[0-3])",
    "BYHOUR": "[01]?[0-9]|2[0-3]",
    "BYMINUTE": "[0-5]?[0-9]",
    "BYSECOND": "[0-5]?[0-9]",
}
_LISTS = {name for name in _RULE if name.startswith("BY")}


class Unreadable(Exception):
    """One part of a file can't be read; the file as a whole can."""

    def __init__(self, line: int, reason: str) -> None:
        super().__init__(f"Line {line:,}: {reason}")


class Line(NamedTuple):
    """One line of the file, unfolded: `rest` is all that comes after the name."""

    number: int
    name: str
    rest: str

    def value(self) -> tuple[dict[str, str], str]:
        """The parameters by their names in capitals, without quotes, and the value. Raises `Unreadable`."""
        if self.rest.startswith(":"):
            return {}, self.rest[1:].strip()
        found = _VALUE.fullmatch(self.rest)
        if found is not None and not (":" in found[2] and "TZID=" in found[1].upper()):
            return {name.upper(): value.strip('"') for name, value in _PARAMETER.findall(found[1])}, found[2].strip()
        # Some programs write a zone with a colon in its name and no quotes, or quote the time with it. No date has one.
        before, _, value = self.rest.rpartition(":")
        zone = _ZONE.fullmatch(before)
        if zone is None or not _VALUE.fullmatch(f"{zone[1]}{zone[3]}:"):
            raise Unreadable(self.number, f"this {self.name} line is broken")
        others = {name.upper(): value.strip('"') for name, value in _PARAMETER.findall(f"{zone[1]}{zone[3]}")}
        return {**others, "TZID": zone[2]}, value.strip().rstrip('"')

    def letters(self) -> str:
        """The value as words: no backslashes, and letters that were not UTF-8 as Windows would show them."""
        raw = re.sub(r"\\(.)", lambda each: "\n" if each[1] in "nN" else each[1], self.value()[1])
        if not _STRAY_BYTE.search(raw):
            return raw
        data = raw.encode("utf-8", "surrogateescape")
        try:
            # Some programs fold in the middle of a letter: unfolded, it is whole again.
            return data.decode("utf-8")
        except UnicodeDecodeError:
            return _STRAY_BYTE.sub(lambda each: bytes([ord(each[0]) - 0xDC00]).decode("cp1252", "replace"), raw)


@dataclass(slots=True)
class Part:
    """`VEVENT` and its like, with the line it begins on."""

    kind: str
    number: int
    lines: list[Line] = field(default_factory=list)
    parts: list[Part] = field(default_factory=list)

    def first(self, name: str) -> Line | None:
        return next((line for line in self.lines if line.name == name), None)

    def all(self, name: str) -> list[Line]:
        return [line for line in self.lines if line.name == name]

    def word(self, name: str) -> str:
        """What is said in one word, in capitals, however the line is written."""
        line = self.first(name)
        return line.rest.rpartition(":")[2].strip().upper() if line is not None else ""

    def text(self) -> str:
        """The part as a file has it."""
        lines = [f"{line.name}{line.rest}\r\n" for line in self.lines]
        return "".join(
            [f"BEGIN:{self.kind}\r\n", *lines, *(part.text() for part in self.parts), f"END:{self.kind}\r\n"]
        )


def read_parts(data: bytes, progress: Callable[[int, int], None]) -> list[Part]:
    """The calendars of a file. Events that stand alone, without a calendar around them, count as one of their own.

    `progress` is told how many of all letters are behind. Raises `Invalid`, with the number of the line.
    """
    text = _decoded(data)
    top = Part("", 1)
    open_parts = [top]
    number, behind, count = 1, 0, 0
    for found in _LINE.finditer(text):
        number += text.count("\n", behind, found.start())
        behind = found.start()
        name, rest = found[1].upper(), found[2]
        if "\n" in rest:
            rest = _FOLD.sub("", rest)
        if name == "BEGIN":
            part = Part(rest.removeprefix(":").strip().upper(), number)
            open_parts[-1].parts.append(part)
            open_parts.append(part)
            count += 1
            if count > MOST_PARTS:
                refuse(number, f"more than {MOST_PARTS:,} events and other parts are too many to read")
            if len(open_parts) > _DEEPEST:
                refuse(number, "events stand inside events here, deeper than any calendar has them")
            if count % 100 == 0:
                progress(behind, len(text))
        elif name == "END":
            _close(open_parts, rest.removeprefix(":").strip().upper(), number)
        else:
            open_parts[-1].lines.append(Line(number, name, rest))
    if len(open_parts) > 1:
        last = text.rstrip().count("\n") + 1
        where = open_parts[-1]
        refuse(last, f"the file ends inside the {_plain(where.kind)} that begins on line {where.number:,}")
    return [part for part in top.parts if part.kind == "VCALENDAR"] + [
        Part("VCALENDAR", part.number, [], [part]) for part in top.parts if part.kind != "VCALENDAR"
    ]


def checked_rule(line: Line) -> dict[str, str]:
    """The parts of a repeat rule that has a form. Raises `Unreadable`."""
    parts: dict[str, str] = {}
    for piece in line.value()[1].upper().rstrip(";").split(";"):
        name, equals, value = (each.strip() for each in piece.partition("="))
        if not equals or not value or name in parts:
            raise Unreadable(line.number, "the repeat rule is broken")
        if name.startswith("X-"):
            continue
        form = _RULE.get(name)
        if form is None:
            raise Unreadable(line.number, f"the repeat rule has {shown(name)}, which is not known here")
        for each in value.split(",") if name in _LISTS else [value]:
            if not re.fullmatch(form, each):
                raise Unreadable(line.number, f"{name} of the repeat rule can't be read")
        parts[name] = value
    if "FREQ" not in parts:
        raise Unreadable(line.number, "the repeat rule does not say how often")
    return parts


def refuse(line: int, reason: str) -> NoReturn:
    """Raises `Invalid`."""
    raise Invalid(f"Line {line:,}: {reason}. Nothing was changed.") from None


def shown(value: str) -> str:
    """A piece of the file as a message may quote it: short, on one line, nothing steering, in quotes."""
    words = " ".join(clean(value).split())
    return f'"{words if len(words) <= _SHOWN else f"{words[:_SHOWN]} ..."}"'


def _close(open_parts: list[Part], kind: str, number: int) -> None:
    if len(open_parts) == 1:
        refuse(number, f"{shown(f'END:{kind}')} ends something that never began")
    part = open_parts.pop()
    if part.kind != kind:
        refuse(
            number, f"{shown(f'END:{kind}')} stands inside the {_plain(part.kind)} that begins on line {part.number:,}"
        )


def _plain(kind: str) -> str:
    words = {"VCALENDAR": "calendar", "VEVENT": "event", "VTIMEZONE": "time zone", "VALARM": "alarm"}
    return words.get(kind) or f"part {shown(kind)}"


def _decoded(data: bytes) -> str:
    """The text with one kind of line end. Bytes that are no UTF-8 stay, each as a sign of its own: hours are ASCII."""
    if len(data) > MOST_BYTES:
        raise Invalid(f"The file is larger than {MOST_BYTES // 2**20} MB, too large to read. Nothing was changed.")
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        text = data.decode("utf-16", "replace")
    else:
        text = data.removeprefix(codecs.BOM_UTF8).decode("utf-8", "surrogateescape")
    if "\r" in text:
        # Some programs write each line end twice, and very old ones write half of it.
        text = text.replace("\r\r\n", "\n").replace("\r\n", "\n")
        if "\n" not in text:
            text = text.replace("\r", "\n")
    begin = len(text) - len(text.lstrip())
    if begin == len(text):
        raise Invalid("The file is empty. Nothing was changed.")
    if "\0" in text:
        at = text.count("\n", 0, text.index("\0")) + 1
        refuse(at, "there is a NUL character, so this is no calendar file (.ics), or not one in UTF-8")
    if not re.compile(r"BEGIN:V[A-Z]+[ ]*(?:\n|\Z)", re.IGNORECASE).match(text, begin):
        at = text.count("\n", 0, begin) + 1
        there = shown(text[begin : begin + 200].partition("\n")[0])
        what = "a web page" if re.match(r"<(!doctype )?html", text[begin : begin + 20], re.IGNORECASE) else there
        refuse(at, f"a calendar file (.ics) begins with BEGIN:VCALENDAR, and here is {what}")
    return text
