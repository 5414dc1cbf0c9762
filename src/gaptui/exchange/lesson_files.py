"""Lessons as a folder of notes, one file a lesson, for programs that link notes; and a page that leads to them.

It writes nothing: it says which files there are, and what is in them.
"""

from __future__ import annotations

import json
import re
import unicodedata

from gaptui.exchange.markdown_lessons import (
    NOTHING,
    LessonsPage,
    lesson_body,
    lesson_heading,
    lesson_sections,
    lessons_title,
    summary,
    whole_page,
)
from gaptui.exchange.safe_markdown import one_line, safe
from gaptui.method.lessons import LessonView

INDEX = "index.md"
_SLUG_LETTERS = 40
_ID_LETTERS = 8

# Letters that JSON writes as they are and YAML wants as a code.
_NOT_IN_YAML = re.compile("[^ -~\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def lesson_file(lesson: LessonView, firm: str, names: bool = False) -> tuple[str, str]:
    """The name of the file of one lesson, and its text."""
    return f"{_stem(lesson, _ID_LETTERS)}.md", _text(lesson, firm, names)


def lesson_files(page: LessonsPage, stamp: str = "") -> dict[str, str]:
    """Every file of the folder by its name, the index first."""
    names: dict[str, str] = {}
    found: dict[str, str] = {INDEX: ""}
    for lesson in page.shown:
        name = lesson_file(lesson, page.firm, page.names)[0]
        # Two ids may end alike: the whole id tells them apart, and a number those that are not ours.
        stem, again = _stem(lesson, None), 1
        while name in found:
            name = f"{stem}.md" if again == 1 else f"{stem}-{again}.md"
            again += 1
        names[lesson.id] = name
        found[name] = _text(lesson, page.firm, page.names)
    found[INDEX] = _index(page, names, stamp)
    return found


def _stem(lesson: LessonView, letters: int | None) -> str:
    """Letters, digits and hyphens only: what a person wrote is never part of a path."""
    # An id begins with the time it was made at and ends by chance.
    short = re.sub(r"[^0-9a-z]", "", lesson.id.lower())[-letters if letters else 0 :]
    return "-".join(part for part in (lesson.code, _slug(lesson.said.text), short) if part)


def _slug(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.casefold()).encode("ascii", "ignore").decode("ascii")
    words, slug = re.findall(r"[a-z0-9]+", plain), ""
    for word in words:
        if len(slug) + len(word) >= _SLUG_LETTERS:
            break
        slug = f"{slug}-{word}" if slug else word
    return slug or "".join(words[:1])[:_SLUG_LETTERS]


def _text(lesson: LessonView, firm: str, names: bool) -> str:
    front = "\n".join(f"{key}: {value}" for key, value in _front_matter(lesson, firm))
    return f"---\n{front}\n---\n\n# {lesson_heading(lesson, process=True)}\n\n{lesson_body(lesson, names=names)}\n"


def _front_matter(lesson: LessonView, firm: str) -> list[tuple[str, str]]:
    """Keys and their values. There is no `title`: the heading is the title."""
    said = lesson.said
    return [
        ("number", str(lesson.number)),
        ("kind", _quoted(said.kind.value)),
        ("status", _quoted(said.status.value)),
        ("works", "true" if said.works else "false"),
        ("firm", _quoted(firm)),
        ("process", _quoted(lesson.process)),
        ("step", _quoted(lesson.step)),
        ("systems", _list(said.systems)),
        ("evidence", _list(dict.fromkeys(each.day.isoformat() for each in lesson.evidence))),
    ]


def _quoted(text: str) -> str:
    """A text as YAML and JSON both read it: in double quotes, on one line."""
    return _NOT_IN_YAML.sub(lambda letter: f"\\u{ord(letter[0]):04x}", json.dumps(one_line(text), ensure_ascii=False))


def _list(texts: tuple[str, ...] | dict[str, None]) -> str:
    return f"[{', '.join(map(_quoted, texts))}]"


def _index(page: LessonsPage, names: dict[str, str], stamp: str) -> str:
    def line(lesson: LessonView) -> str:
        return f"- [{lesson.code}]({names[lesson.id]}) {safe(f'· {lesson.said.text}')}"

    sections = [
        (title, "\n".join(line(lesson) for lesson in lessons) or NOTHING) for title, lessons in lesson_sections(page)
    ]
    return whole_page(lessons_title(page), page.next_line, [summary(page, stamp)], sections)
