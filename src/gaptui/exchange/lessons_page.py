"""Which lessons go on a page, and what stands above them: for the screen and the shell alike."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from gaptui.exchange.markdown_lessons import LessonsPage
from gaptui.method.lessons import LessonView
from gaptui.words import LessonKind


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which lessons: all that fit everything that is said here. Names of systems in any case."""

    process_id: str | None = None
    process: str = ""
    """Its name, for the heading."""
    owner_role: str = ""
    kind: LessonKind | None = None
    system: str = ""
    only: frozenset[str] | None = None
    """Ids."""
    names: bool = False
    """Persons, not only roles."""
    replaced: bool = False
    """Those that another one stands for, too."""

    def fits(self, lesson: LessonView) -> bool:
        return (
            (self.only is None or lesson.id in self.only)
            and (self.process_id is None or lesson.process_id == self.process_id)
            and (self.kind is None or lesson.said.kind is self.kind)
            and (not self.system or self.system.casefold() in map(str.casefold, lesson.said.systems))
        )


def lessons_page(lessons: Iterable[LessonView], wanted: Wanted, firm: str, next_line: str) -> LessonsPage:
    """The page of the wanted lessons; of a process also those it could not use, and why."""
    every = list(lessons)
    not_used = [
        (lesson, reuse.process, reuse.because)
        for lesson in every
        for reuse in lesson.reuses
        if wanted.process_id is not None and reuse.process_id == wanted.process_id and not reuse.used
    ]
    return LessonsPage(
        firm=firm,
        title_of=wanted.process,
        agreed_by=wanted.owner_role,
        next_line=next_line,
        lessons=tuple(lesson for lesson in every if wanted.fits(lesson)),
        not_used=tuple(not_used),
        names=wanted.names,
        replaced=wanted.replaced,
    )
