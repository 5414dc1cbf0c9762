"""Lessons that a firm already has: a table or a list from another program, and our own JSON.

Columns are known by their headings. No word of a column that is read gets lost, what was guessed is said in notes,
and what can't be read at all is refused in words that say where.
"""

from __future__ import annotations

import codecs
import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from gaptui.exchange import lesson_columns as columns
from gaptui.exchange.csv_cells import unguarded
from gaptui.exchange.csv_records import even, read_records, refuse, shown
from gaptui.exchange.json_bundle import SIZE_LIMIT
from gaptui.exchange.lesson_columns import called
from gaptui.exchange.lessons_json import as_table, has_words, is_dump, no_file, parsed, read_dump
from gaptui.exchange.safe_markdown import one_line
from gaptui.exchange.table_csv import summed
from gaptui.method.lessons import LessonText
from gaptui.words import LessonKind, LessonStatus

T = TypeVar("T")

LONGEST = 200
"""Letters of a sentence that is taken out of a longer text."""
_NAMED = 5
"""So many rows are named in a note; of more, it is said how many."""
_LONG = ("situation", "expected", "happened", "why", "advice")
_KNOWN = frozenset(even(name) for names in columns.HEADINGS_OF.values() for name in names)
_CP1252 = {byte: bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in range(0x80, 0xA0)}
_OTHER_PROGRAMS = {
    b"PK\x03\x04": "a spreadsheet or an archive",
    b"\xd0\xcf\x11\xe0": "an Office file",
    b"%PDF": "a PDF",
}

_SENTENCE = re.compile(rf".{{19,{LONGEST - 1}}}?[.!?](?=\s|$)")


@dataclass(frozen=True, slots=True)
class LessonsIn:
    """The lessons of a file, and what a person is to know of how it was read."""

    lessons: tuple[LessonText, ...]
    notes: tuple[str, ...] = ()


def read_lessons(data: bytes, name: str, encoding: str | None = None) -> LessonsIn:
    """The lessons in the bytes of the file `name`. A step stays with its process: its words go to the situation.

    Raises `Invalid` that says what is wrong and where.
    """
    for begin, what in _OTHER_PROGRAMS.items():
        if data.startswith(begin):
            refuse(f'This is {what}. Save the lessons as "CSV UTF-8" and read that')
    if len(data) > SIZE_LIMIT:
        refuse(f"The file is longer than {SIZE_LIMIT:,} bytes")
    notes: list[str] = []
    data, encoding = _seen(data, encoding, notes)
    if _is_json(data, name):
        whole = parsed(_decoded(data, encoding))
        if is_dump(whole):
            lessons, behind = read_dump(whole)
            return LessonsIn(lessons, (*notes, *behind))
        return _Reader("Item", 1, *as_table(whole)).read(notes)
    headings, *records = read_records(data, encoding, _KNOWN)
    return _Reader("Row", 2, headings, [list(map(unguarded, record)) for record in records]).read(notes)


def first_sentence(text: str) -> str:
    """The first sentence of a text, at most `LONGEST` letters, cut behind a word."""
    line = one_line(next((part for part in re.split(r"\n\s*\n", text) if has_words(part)), ""))
    if found := _SENTENCE.match(line):
        return found[0]
    if len(line) <= LONGEST:
        return line
    cut = line[: LONGEST - 1]
    return (cut[: cut.rfind(" ")] if " " in cut and line[LONGEST - 1] != " " else cut).rstrip() + "⋯"


# -- from bytes to rows


def _seen(data: bytes, encoding: str | None, notes: list[str]) -> tuple[bytes, str | None]:
    """The bytes as something that is read for sure: what is not UTF-8 and has no mark is taken as Western Windows."""
    if encoding is not None or data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data, encoding
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        text = data.decode("latin-1").translate(_CP1252)
        odd = sum(text.count(chr(byte)) for byte, letter in _CP1252.items() if letter == chr(byte))
        kept = f" ({odd} bytes mean nothing there and were taken as control signs)" if odd else ""
        notes.append(
            f"The file is not UTF-8: it was read as cp1252{kept}. "
            "Where letters look wrong, name its encoding: --encoding latin-1, for instance"
        )
        return text.encode("utf-8"), "utf-8"
    return data, encoding


def _is_json(data: bytes, name: str) -> bool:
    ending = name.lower().rpartition(".")[2]
    begins = data.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")[:1]
    return ending == "json" or (ending not in ("csv", "tsv", "tab", "txt") and begins in (b"[", b"{"))


def _decoded(data: bytes, encoding: str | None) -> str:
    marked = "utf-16" if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) else "utf-8"
    try:
        return data.decode(encoding or marked)
    except (LookupError, ValueError):
        no_file(f"it is not {shown(encoding or marked)}")


# -- from rows to lessons


class _Reader:
    """Reads one table, and remembers what a person is to know."""

    def __init__(self, word: str, first: int, headings: Sequence[str], records: Sequence[Sequence[str]]) -> None:
        self._word, self._first, self._headings = word, first, headings
        self._fields = columns.fields_of(headings)
        self._records = [[columns.plain_cell(cell) for cell in record] for record in records]
        read = {at for places in self._fields.values() for at in places}
        cells = [cell for record in records for at, cell in enumerate(record) if at in read]
        self._scraps = sum(columns.SCRAP.search(cell) is not None for cell in cells)
        self._signs = sum(columns.SIGN.search(columns.SCRAP.sub("", cell)) is not None for cell in cells)
        self._trouble: defaultdict[str, list[int]] = defaultdict(list)

    def read(self, notes: list[str]) -> LessonsIn:
        if not self._fields.keys() & {"text", *_LONG}:
            there = summed([words for heading in self._headings if (words := shown(heading))]) or "none"
            refuse(f"No column is called title, lesson, text, advice or situation. The headings there are: {there}")
        days = columns.Days([self._cell(record, "day") for record in self._records])
        lessons = [
            lesson
            for row, record in enumerate(self._records, self._first)
            if (lesson := self._lesson(record, row, days)) is not None
        ]
        if not lessons:
            refuse(
                "There is no lesson in the file, only headings" if self._headings else "There is nothing in the file"
            )
        return LessonsIn(tuple(lessons), (*notes, *self._columns(), *days.notes, *self._rows()))

    def _lesson(self, record: Sequence[str], row: int, days: columns.Days) -> LessonText | None:
        if any(record[len(self._headings) :]):
            self._trouble["left out: more cells than headings. A text with a comma in it needs quotes"].append(row)
            return None
        long = {name: self._joined(record, name) for name in _LONG}
        about = self._joined(record, "about")
        whole = self._cell(record, "text")
        sentence = one_line(whole)
        if not sentence:
            found = next((name for name in _LONG if has_words(long[name])), None)
            if found is None:
                self._trouble["left out: there is no lesson"].append(row)
                return None
            sentence = first_sentence(self._cell(record, found))
            self._trouble[f"without a sentence: the first one of {called(found)} stands for it"].append(row)
        elif len(sentence) > LONGEST:
            sentence = first_sentence(whole)
            long["situation"] = "\n\n".join(part for part in (whole, long["situation"]) if part)
            self._trouble["a long text: its first sentence was taken, all of it stands in the situation"].append(row)
        long["situation"] = "\n".join(part for part in (about, long["situation"]) if part)
        written = self._cell(record, "day")
        day = days.of(written)
        if written and day is None:
            self._trouble["the day is not understood, so there is none"].append(row)
        return LessonText(
            text=sentence,
            kind=self._one_of(columns.KINDS, record, row, "kind", LessonKind.PROBLEM),
            works=self._one_of(columns.WORKS, record, row, "works", True),
            systems=columns.names_in(self._joined(record, "systems", labels=False)),
            role=one_line(self._joined(record, "role", labels=False).replace("\n", ", ")),
            person=one_line(self._joined(record, "person", labels=False).replace("\n", ", ")),
            status=self._one_of(columns.STATUSES, record, row, "status", LessonStatus.DRAFT),
            day=day,
            **long,
        )

    def _cell(self, record: Sequence[str], name: str) -> str:
        """The first cell of a field that has words, or an empty one."""
        places = self._fields.get(name, ())
        return next((record[at] for at in places if at < len(record) and has_words(record[at])), "")

    def _joined(self, record: Sequence[str], name: str, *, labels: bool = True) -> str:
        """All cells of a field. Where several columns tell it, each says which one it is."""
        places = self._fields.get(name, ())
        labels = labels and (len(places) > 1 or name == "about")
        return "\n".join(
            f"{shown(self._headings[at])}: {record[at]}" if labels else record[at]
            for at in places
            if at < len(record) and record[at]
        )

    def _one_of(self, known: Mapping[str, T], record: Sequence[str], row: int, name: str, usual: T) -> T:
        said = even(self._cell(record, name)).rstrip(".!")
        if said and said not in known:
            self._trouble[f"{called(name)} is not understood, so it is the usual one"].append(row)
        return known.get(said, usual)

    # -- what a person is to know

    def _columns(self) -> list[str]:
        taken = [
            f"{shown(self._headings[at])} -> {called(name)}"
            for at, name in sorted((at, name) for name, places in self._fields.items() for at in places)
        ]
        read = {at for places in self._fields.values() for at in places}
        unread = [
            shown(heading) or f"column {at + 1}"
            for at, heading in enumerate(self._headings)
            if at not in read and (shown(heading) or any(at < len(record) and record[at] for record in self._records))
        ]
        usual = {"kind": "of the kind problem", "works": "working", "status": "drafts"}
        silent = [words for name, words in usual.items() if name not in self._fields]
        return [
            f"Read: {', '.join(taken)}",
            *([f"Not read: {summed(unread)}"] if unread else []),
            *([f"No column tells otherwise, so all are {', '.join(silent)}"] if silent else []),
            *([f"HTML in {self._scraps} cells was read as text: <br> as a line break"] if self._scraps else []),
            *([f"Other HTML in {self._signs} cells stays as it is"] if self._signs else []),
        ]

    def _rows(self) -> list[str]:
        every = len(self._records)
        return [
            f"{f'All {self._word.lower()}s' if len(rows) == every > _NAMED else _listed(self._word, rows)}: {what}"
            for what, rows in self._trouble.items()
        ]


def _listed(word: str, rows: Sequence[int]) -> str:
    """`Rows 4, 9 and 5 more`."""
    named = ", ".join(map(str, rows[:_NAMED]))
    more = f" and {len(rows) - _NAMED} more" if len(rows) > _NAMED else ""
    return f"{word}{'s' if len(rows) > 1 else ''} {named}{more}"
