"""Lessons as JSON, out and back in, and any other JSON text read strictly.

The text is one group: who wrote it and in which format, then `lessons`, a list. Of each lesson it has what people
wrote under the names of the form (text, kind, works, status, situation, expected, happened, why, advice, systems,
role, day; person only where names were asked for), and what the program knows of it: id, number, code, process,
step, agreed_on, replaced_by (a number), source, evidence (days), used_again (process, used, because, helped 0 to 2).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from typing import NoReturn

from gaptui.exchange.csv_records import refuse
from gaptui.exchange.json_values import read_value, shown
from gaptui.exchange.map_json import Json, as_text
from gaptui.exchange.markdown_lessons import LessonsPage
from gaptui.method.lessons import LessonText, LessonView
from gaptui.records.errors import Invalid
from gaptui.text import clean, clean_lines
from gaptui.words import LessonKind, LessonStatus

MADE_BY = "gaptui lessons"
FORMAT = 1
"""One higher whenever a field comes."""

_SAID: dict[str, object] = {
    "text": str,
    "kind": LessonKind,
    "works": bool,
    "status": LessonStatus,
    "situation": str,
    "expected": str,
    "happened": str,
    "why": str,
    "advice": str,
    "role": str,
    "person": str,
    "day": date | None,
}
"""What is read back besides `systems`."""
_KNOWN = frozenset(
    ["id", "number", "code", "process", "step", "agreed_on", "replaced_by", "source", "evidence", "used_again"]
)
"""What belongs to the workbook that it came from."""


def dump_lessons(page: LessonsPage) -> str:
    """The lessons of the page by number; days are ISO dates."""
    whole: dict[str, Json] = {
        "made_by": MADE_BY,
        "format": FORMAT,
        "firm": page.firm,
        "process": page.title_of,
        "next": page.next_line,
        "agreed_by": page.agreed_by,
        "agreed_on": _day(page.agreed_on),
        "lessons": [_lesson(lesson, page.names) for lesson in page.shown],
    }
    return as_text(whole)


def parsed(text: str) -> object:
    """A JSON text. Raises `Invalid` where it is none, or where one reader would see other things than the next."""
    try:
        whole: object = json.loads(
            text.removeprefix("\ufeff"),
            object_pairs_hook=_without_duplicates,
            parse_constant=lambda name: no_file(f"{name} is not a number"),
            parse_float=_finite,
        )
    except RecursionError:
        no_file("it is nested too deep")
    except json.JSONDecodeError as error:
        no_file(f"line {error.lineno} is not JSON")
    except ValueError:
        # Python does not read whole numbers of thousands of digits.
        no_file("a number in it is too large")
    return whole


def is_dump(whole: object) -> bool:
    return isinstance(whole, dict) and whole.get("made_by") == MADE_BY


def read_dump(whole: object) -> tuple[tuple[LessonText, ...], tuple[str, ...]]:
    """What people wrote of the lessons that `dump_lessons` wrote out, and what of them stays behind, in words."""
    assert isinstance(whole, dict)
    number, lessons = whole.get("format"), whole.get("lessons")
    if type(number) is not int or number < 1:
        no_file("it does not say which format it has")
    if number > FORMAT:
        no_file(f"it has format {shown(number)} and this gaptui knows up to {FORMAT}; a newer gaptui reads it")
    if not isinstance(lessons, list):
        no_file("it has no list of lessons")
    found = tuple(_read(lesson, f"lesson {place}") for place, lesson in enumerate(lessons, 1))
    behind = [name for name in ("step", "evidence", "used_again") if any(lesson.get(name) for lesson in lessons)]
    words = {"step": "the step", "evidence": "the days it was seen", "used_again": "where it was used again"}
    said = f"Stays with the workbook it came from: {', '.join(words[name] for name in behind)}"
    return found, (said,) if behind else ()


def no_file(what: str) -> NoReturn:
    """Raises `Invalid`."""
    refuse(f"The file cannot be read: {what}")


# -- out


def _lesson(lesson: LessonView, names: bool) -> Json:
    said = lesson.said
    return {
        "id": lesson.id,
        "number": lesson.number,
        "code": lesson.code,
        "text": said.text,
        "kind": said.kind.value,
        "works": said.works,
        "status": said.status.value,
        "day": _day(lesson.day),
        "process": lesson.process,
        "step": lesson.step,
        "systems": said.systems,
        "situation": said.situation,
        "expected": said.expected,
        "happened": said.happened,
        "why": said.why,
        "advice": said.advice,
        "role": said.role,
        **({"person": said.person} if names else {}),
        "agreed_on": _day(lesson.agreed_on),
        "replaced_by": lesson.replaced_by,
        "source": lesson.source,
        "evidence": [_day(each.day) for each in lesson.evidence],
        "used_again": [
            {"process": reuse.process, "used": reuse.used, "because": reuse.because, "helped": reuse.helped}
            for reuse in lesson.reuses
        ],
    }


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


# -- in


def _read(fields: object, where: str) -> LessonText:
    if not isinstance(fields, dict):
        no_file(f"{where} is not a group")
    others = sorted(fields.keys() - _SAID.keys() - _KNOWN - {"systems"})
    if others:
        no_file(f"{where}: field {shown(others[0])} is not known")
    if not has_words(fields.get("text")):
        no_file(f"{where}: the text has no words")
    systems = fields.get("systems", [])
    if not isinstance(systems, list) or not all(isinstance(name, str) for name in systems):
        no_file(f"{where}: systems is not a list of texts")
    values = {name: _value(name, fields, where) for name in _SAID if name in fields}
    return LessonText(**values, systems=tuple(map(clean_lines, systems)))  # type: ignore[arg-type]


def has_words(text: object) -> bool:
    """Whether there is anything in it to be read: a lesson needs a sentence."""
    return isinstance(text, str) and any(letter.isprintable() and not letter.isspace() for letter in clean(text))


def _value(name: str, fields: Mapping[str, object], where: str) -> object:
    try:
        value = read_value(_SAID[name], fields[name])
        return clean_lines(value) if type(value) is str else value
    except Invalid as error:
        no_file(f"{where}: {name}: {error}")


def _without_duplicates(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found: dict[str, object] = {}
    for key, value in pairs:
        if key in found:
            no_file(f"{shown(key)} stands twice in one place")
        found[key] = value
    return found


def _finite(digits: str) -> float:
    number = float(digits)
    return no_file("a number in it is too large") if number in (float("inf"), float("-inf")) else number


def as_table(whole: object) -> tuple[list[str], list[list[str]]]:
    """A list of groups as headings and rows of cells. What is no group has an empty row."""
    if isinstance(whole, dict) and isinstance(whole.get("lessons"), list):
        whole = whole["lessons"]
    if not isinstance(whole, list):
        no_file("it is no list of lessons")
    headings = list(dict.fromkeys(key for item in whole if isinstance(item, dict) for key in item))
    return headings, [[_cell(item.get(key)) for key in headings] if isinstance(item, dict) else [] for item in whole]


def _cell(value: object) -> str:
    match value:
        case None:
            return ""
        case str():
            return value
        case bool():
            return "yes" if value else "no"
        case list() if all(isinstance(each, str) for each in value):
            return "\n".join(value)
    return json.dumps(value, ensure_ascii=False)
