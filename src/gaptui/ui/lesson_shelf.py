"""The agreed lessons that fit what is being worked on, one shelf for all screens. It draws nothing."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from gaptui.method.lesson_match import Asked, Match, Shelf
from gaptui.method.process_map import MapStep
from gaptui.words import NoteKind

if TYPE_CHECKING:
    from gaptui.records.changes import ChangeSet
    from gaptui.workbook.workbook import Workbook

_TABLES = ("lesson", "lessonsystem", "reuse")


class LessonShelf:
    """Read when it is first asked, and again after a lesson changed."""

    def __init__(self, workbook: Workbook) -> None:
        self._workbook = workbook
        self._shelf: Shelf | None = None

    def changed(self, changes: ChangeSet) -> None:
        if any(changes.in_table(table) for table in _TABLES):
            self._shelf = None

    @property
    def is_empty(self) -> bool:
        return not len(self._read())

    def for_step(self, step: MapStep, process_id: str) -> Match | None:
        """The lesson of another process that fits a step best, by its systems, its words and its patterns."""
        patterns = (note.text for note in step.notes_of(NoteKind.PATTERN))
        found = self._matches([step.text, *patterns], step.all_systems)
        return next((match for match in found if match.lesson.process_id != process_id), None)

    def first(self, texts: Iterable[str], systems: Iterable[str]) -> Match | None:
        """The lesson that fits best, and why; None where none does."""
        return next(iter(self._matches(texts, systems)), None)

    def _matches(self, texts: Iterable[str], systems: Iterable[str]) -> list[Match]:
        shelf = self._read()
        return shelf.matches(Asked.of(texts, systems)) if len(shelf) else []

    def _read(self) -> Shelf:
        if self._shelf is None:
            self._shelf = self._workbook.reusing.shelf()
        return self._shelf
