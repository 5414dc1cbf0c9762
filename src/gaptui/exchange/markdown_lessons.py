"""Lessons as one Markdown page: for the next process, for a wiki, for version control.

It reads no clock and no files: the same lessons give the same bytes. Persons are called by their roles.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from gaptui.exchange.markdown_page import count
from gaptui.exchange.plan_words import full_day
from gaptui.exchange.safe_markdown import one_line, safe
from gaptui.method.lessons import HELPED, LessonView, ReuseView, balance, lesson_code
from gaptui.text import clean_lines
from gaptui.words import LessonKind, LessonStatus

HEADINGS: dict[LessonKind, str] = {
    LessonKind.CHANGED: "What changed in the workflow",
    LessonKind.TIME: "What time savings we see",
    LessonKind.PROBLEM: "What problems we had to solve",
    LessonKind.BUSINESS: "What we learned about our business",
}
DOCUMENTED = (LessonKind.CHANGED, LessonKind.TIME, LessonKind.PROBLEM)
"""The three things that are documented: their headings stand even with nothing below them."""
DOES_NOT_WORK = "What does not work"
NOTHING = "Nothing yet."

NotUsed = tuple[LessonView, str, str]
"""A lesson, the process that could not use it, and why."""

# A line that could be the second of a table is none in a text that only happens to look so.
_LIKE_A_RULE = re.compile(r":?-[-: ]*")


@dataclass(frozen=True, slots=True)
class LessonsPage:
    """The lessons that were asked for, and what stands above them."""

    firm: str
    title_of: str = ""
    """The name of the process; empty for the whole firm."""
    place: str = ""
    """`process 1 of 5`."""
    agreed_by: str = ""
    """A role."""
    agreed_on: date | None = None
    next_line: str = ""
    """Without the word Next."""
    lessons: tuple[LessonView, ...] = ()
    not_used: tuple[NotUsed, ...] = ()
    names: bool = False
    """Whether persons are named."""
    drafts: bool = True
    replaced: bool = False
    """Whether lessons that another one stands for are there too."""

    @property
    def shown(self) -> tuple[LessonView, ...]:
        """The lessons that leave, by number."""
        left_out = {
            *([] if self.drafts else [LessonStatus.DRAFT]),
            *([] if self.replaced else [LessonStatus.REPLACED]),
        }
        kept = (lesson for lesson in self.lessons if lesson.said.status not in left_out)
        return tuple(sorted(kept, key=lambda lesson: (lesson.number, lesson.id)))


def lessons_markdown(page: LessonsPage, stamp: str = "") -> str:
    """The page `lessons.md`. `stamp` is the day it was made, shown as it is given."""
    sections = [(title, _under(lessons, page, title)) for title, lessons in lesson_sections(page)]
    if page.not_used:
        sections.append(("Not used, and why", _not_used(page.not_used)))
    return whole_page(lessons_title(page), page.next_line, [summary(page, stamp)], sections)


# -- what this page and the folder of notes have in common


def lessons_title(page: LessonsPage) -> tuple[str, ...]:
    of = f"{page.title_of} ({page.place})" if one_line(page.title_of) and page.place else page.title_of
    return ("Lessons", of, page.firm)


def summary(page: LessonsPage, stamp: str = "") -> str:
    """How many work and how many do not, how many are drafts, who agreed."""
    shown = page.shown
    said = [balance(lesson.said.works for lesson in shown) if shown else "no lessons yet"]
    drafts = sum(lesson.said.status is LessonStatus.DRAFT for lesson in shown)
    if drafts:
        said.append(count(drafts, "draft"))
    said += _agreed(page.agreed_by, page.agreed_on)
    if stamp:
        said.append(f"page made on {stamp}")
    return safe(" · ".join(said))


def lesson_sections(page: LessonsPage) -> list[tuple[str, list[LessonView]]]:
    """Headings and the lessons under them: each lesson once, and what does not work in a place of its own."""
    shown = page.shown
    found = [
        (title, [lesson for lesson in shown if lesson.said.works and lesson.said.kind is kind])
        for kind, title in HEADINGS.items()
    ]
    found.append((DOES_NOT_WORK, [lesson for lesson in shown if not lesson.said.works]))
    always = {HEADINGS[kind] for kind in DOCUMENTED}
    return [(title, lessons) for title, lessons in found if lessons or title in always]


def lesson_heading(lesson: LessonView, *, process: bool = False, kind: bool = False) -> str:
    """`L-03 · works · step 2 Copy into the sheet · HubSpot, Sheets`; with its process or its kind where asked for."""
    said = lesson.said
    where = [lesson.process if process else "", f"step {lesson.step}" if one_line(lesson.step) else ""]
    parts = [
        lesson.code,
        "works" if said.works else "does not work",
        said.kind.value if kind else "",
        _status_words(lesson),
        ", ".join(part for part in where if one_line(part)),
        ", ".join(said.systems),
    ]
    return safe(" · ".join(part for part in parts if one_line(part)))


def lesson_body(lesson: LessonView, *, names: bool = False) -> str:
    """The sentence, and below it what stands behind it, as far as it was said."""
    said = lesson.said
    lines = [
        bullet(label, text)
        for label, text in (
            ("Situation", said.situation),
            ("Expected", said.expected),
            ("Happened", said.happened),
            ("Why", said.why),
            ("Advice for the next process", said.advice),
            ("Evidence", ", ".join(dict.fromkeys(each.day.isoformat() for each in lesson.evidence))),
            ("Used again in", "; ".join(_reuse(reuse) for reuse in lesson.reuses if reuse.used)),
            _who(lesson, names),
            ("From the file", lesson.source),
        )
        if one_line(text)
    ]
    sentence = f"**Lesson.** {safe(said.text)}".rstrip()
    return "\n\n".join([sentence, *(["\n".join(lines)] if lines else [])])


# -- texts of several lines, and pages that are of no map


def flowing(text: str, indent: str = "") -> str:
    """Markdown of a text whose line breaks stay; after empty lines a new paragraph begins. Later lines are indented."""
    money = text.count("$") > 1
    paragraphs: list[list[str]] = [[]]
    for raw in clean_lines(text).split("\n"):
        line = safe(raw)
        if not line:
            paragraphs.append([])
            continue
        if money and raw.count("$") == 1:
            line = line.replace("$", r"\$")
        paragraphs[-1].append(f"\\{line}" if _LIKE_A_RULE.fullmatch(line) else line)
    return f"\n\n{indent}".join(f"\\\n{indent}".join(lines) for lines in paragraphs if lines)


def bullet(label: str, text: str) -> str:
    """`- Why: ` and the text, with all its lines inside the list."""
    return f"- {label}: {flowing(text, '  ')}"


def whole_page(title: Sequence[str], next_line: str, head: Iterable[str], sections: Iterable[tuple[str, str]]) -> str:
    """A page that begins and ends with the Next line, as those of a map do."""
    next_words = safe(f"Next: {next_line}") if one_line(next_line) else ""
    parts = [f"# {safe(' — '.join(part for part in title if one_line(part)))}", next_words, *head]
    for heading, body in sections:
        parts += [f"## {heading}", body]
    return "\n\n".join(part for part in [*parts, next_words] if part) + "\n"


# -- pieces of the page


def _under(lessons: Sequence[LessonView], page: LessonsPage, title: str) -> str:
    parts: list[str] = []
    for lesson in lessons:
        other = lesson.process != page.title_of
        heading = lesson_heading(lesson, process=other, kind=title == DOES_NOT_WORK)
        parts += [f"### {heading}", lesson_body(lesson, names=page.names)]
    return "\n\n".join(parts) or NOTHING


def _not_used(not_used: Sequence[NotUsed]) -> str:
    ordered = sorted(not_used, key=lambda each: (each[0].number, each[0].id, each[1]))
    lines = [
        safe(
            f"{lesson.code}, {lesson.said.text}: not used in {process or 'another process'}, "
            + (f"because: {because}" if one_line(because) else "and nobody said why")
        )
        for lesson, process, because in ordered
    ]
    return "\n".join(f"- {line}" for line in lines)


def _status_words(lesson: LessonView) -> str:
    match lesson.said.status:
        case LessonStatus.DRAFT:
            return "draft, not agreed yet"
        case LessonStatus.REPLACED:
            return f"replaced by {lesson_code(lesson.replaced_by)}" if lesson.replaced_by else "replaced"
    return ""


def _reuse(reuse: ReuseView) -> str:
    said = [HELPED[reuse.helped] if reuse.helped is not None else "", reuse.because]
    words = ": ".join(part for part in said if one_line(part))
    process = reuse.process if one_line(reuse.process) else "a process that is gone"
    return f"{process} ({words})" if words else process


def _who(lesson: LessonView, names: bool) -> tuple[str, str]:
    """Who agreed to it or told it, by role; by name only where names were asked for."""
    who = [lesson.said.role, lesson.said.person if names else ""]
    words = ", ".join(part for part in who if one_line(part))
    if lesson.said.status is not LessonStatus.AGREED:
        return "Told by", words
    label, _, said = (_agreed(words, lesson.agreed_on) or [""])[0].partition(": ")
    return label.capitalize(), said


def _agreed(who: str, day: date | None) -> list[str]:
    """`agreed by: Head of Client Service, Fri 29 May 2026`, as far as it is known; empty when nothing is."""
    said = [*([who] if one_line(who) else []), *([full_day(day)] if day else [])]
    return [f"agreed {'by' if one_line(who) else 'on'}: {', '.join(said)}"] if said else []
