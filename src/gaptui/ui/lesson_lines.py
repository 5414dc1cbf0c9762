"""One lesson, whole, as lines of text: beside the list, and alone on the screen in reading mode."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from textual.content import Content

from gaptui.method.blocks import day_text
from gaptui.method.lessons import HELPED, LessonView, ReuseView, lesson_code
from gaptui.method.search import marks
from gaptui.ui.text import joined, plain
from gaptui.words import LessonKind, LessonStatus

KIND_WORDS: dict[LessonKind, str] = {kind: kind.value for kind in LessonKind} | {LessonKind.BUSINESS: "business"}
"""A kind in one word."""
QUESTIONS: dict[str, str] = {
    "expected": "What was supposed to happen?",
    "happened": "What happened?",
    "why": "Why?",
    "advice": "What do we keep or change?",
}
"""The four questions that a lesson answers, in their order."""
_SHORT = {"expected": "supposed", "happened": "happened", "why": "why", "advice": "keep or change"}
_HIT = "bold underline $here"


def marked(text: str, words: str, style: str = "") -> Content:
    """The text with what was searched for marked in it."""
    content = plain(text, style)
    for start, end in marks(text, words) if words.strip() else ():
        content = content.stylize(_HIT, start, end)
    return content


def works_words(works: bool, style: str = "bold") -> Content:
    return plain("✓ works", f"{style} $good") if works else plain("✗ does not", f"{style} $bad")


def status_words(lesson: LessonView) -> str:
    """`draft`, `agreed`, `replaced by L-12`."""
    if lesson.said.status is LessonStatus.REPLACED and lesson.replaced_by is not None:
        return f"replaced by {lesson_code(lesson.replaced_by)}"
    return lesson.said.status.value


def short_lines(lesson: LessonView, words: str, width: int) -> list[Content]:
    """Everything said of a lesson, close together: beside the list."""
    said = lesson.said
    lines = [_head(lesson), *marked(said.text, words, "bold").wrap(width)]
    for name, label in (("situation", "situation"), *_SHORT.items()):
        text = getattr(said, name)
        if text:
            lines += joined((f"{label}  ", "$quiet"), marked(text, words)).wrap(width)
    return [*lines, *(row for line in _facts(lesson, words) for row in line.wrap(width))]


def long_lines(lesson: LessonView, words: str, width: int) -> list[Content]:
    """The same with room around it: one lesson a screen."""
    said = lesson.said
    lines = [_head(lesson), Content(""), *marked(said.text, words, "bold").wrap(width), Content("")]
    for name, label in (("situation", "Situation"), *QUESTIONS.items()):
        text = getattr(said, name)
        if text:
            lines += [plain(label, "$quiet"), *marked(text, words).wrap(width), Content("")]
    return [*lines, *(row for line in _facts(lesson, words) for row in line.wrap(width))]


def _head(lesson: LessonView) -> Content:
    status = {LessonStatus.DRAFT: "$warn"}.get(lesson.said.status, "$quiet")
    parts = [plain(lesson.code, "bold $ink"), works_words(lesson.said.works), plain(lesson.said.kind.value, "$quiet")]
    return joined(*_beside([*parts, plain(status_words(lesson), status)]))


def _beside(parts: Iterable[Content]) -> Iterator[Content]:
    for place, part in enumerate(parts):
        if place:
            yield Content("   ")
        yield part


def _facts(lesson: LessonView, words: str) -> Iterator[Content]:
    """Where it is from, who stands for it, and what others did with it."""
    said = lesson.said
    if said.systems:
        yield joined(*_beside(marked(f"#{name}", words, "$sign-system") for name in said.systems))
    if lesson.process:
        step = f", step {lesson.step}" if lesson.step else ""
        yield joined(("learned in ", "$quiet"), lesson.process, step)
    days = list(dict.fromkeys(day_text(each.day) for each in lesson.evidence))
    if days:
        yield joined(("seen on ", "$quiet"), ", ".join(days[-12:]))
    else:
        yield joined(("written down on ", "$quiet"), day_text(lesson.day))
    who = _who(lesson)
    if said.status is LessonStatus.AGREED:
        on = f" on {day_text(lesson.agreed_on)}" if lesson.agreed_on else ""
        yield joined((f"agreed{' by ' if who else ''}", "$quiet"), who, (on, "$quiet"))
    elif who:
        yield joined(("told by ", "$quiet"), who)
    if lesson.source:
        yield joined(("from the file ", "$quiet"), lesson.source)
    for reuse in lesson.reuses:
        yield reuse_words(reuse)


def _who(lesson: LessonView) -> str:
    said = lesson.said
    return f"{said.role} ({said.person})" if said.role and said.person else said.role or said.person


def reuse_words(reuse: ReuseView) -> Content:
    """`used in Invoicing: it helped a lot`, `not for Invoicing: we have no CRM`."""
    if not reuse.used:
        return joined(("✗ not for ", "$quiet"), reuse.process, (": ", "$quiet"), reuse.because)
    helped = f": {HELPED[reuse.helped]}" if reuse.helped is not None else ""
    return joined(("✓ used in ", "$good"), reuse.process, (helped, "$quiet"))
