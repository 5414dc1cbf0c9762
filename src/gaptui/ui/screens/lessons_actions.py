"""The commands of the lessons that change something, open a form or go elsewhere. The screen owns what is shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from gaptui.method.lesson_match import Match
from gaptui.ui.dialogs.lesson_coming import ComingPage
from gaptui.ui.dialogs.lesson_export import LessonExport
from gaptui.ui.dialogs.lesson_forms import edit_form, new_form, replaced_form
from gaptui.ui.dialogs.lesson_import import ask_for_lessons
from gaptui.ui.dialogs.lesson_reading import Reading, ReadingPage
from gaptui.words import LessonKind, LessonStatus

if TYPE_CHECKING:
    from gaptui.ui.screens.lessons import LessonsScreen

_AT_ONCE = 1_000
"""Lessons that are matched before the next frame; more are in a thread."""


class LessonsActions:
    """One `do_...` method a command; the screen has made sure that what it needs is there."""

    def __init__(self, screen: LessonsScreen) -> None:
        self._screen = screen

    # -- writing

    def do_new(self) -> None:
        screen = self._screen

        def said(lesson_id: str) -> None:
            screen.go_to(lesson_id)
            screen.tell(f"Wrote down {screen.lessons.code_of(lesson_id)}, a draft. a agrees to it, u takes it back")

        screen.app.push_screen(new_form(screen.workbook, screen.lessons.process_id, screen.process, said))

    def do_edit(self) -> None:
        screen = self._screen
        screen.app.push_screen(edit_form(screen.lessons, screen.lesson(), screen.tell))

    def do_agree(self) -> None:
        screen, lesson = self._screen, self._screen.lesson()
        if lesson.said.status is LessonStatus.AGREED:
            screen.tell(f"{lesson.code} is agreed already.")
            return
        screen.workbook.lessons.agree(lesson.id)
        screen.tell(f"{lesson.code} is agreed. u takes it back")

    def do_draft(self) -> None:
        screen, lesson = self._screen, self._screen.lesson()
        if lesson.said.status is LessonStatus.DRAFT:
            screen.tell(f"{lesson.code} is a draft already.")
            return
        screen.workbook.lessons.make_draft(lesson.id)
        screen.tell(f"{lesson.code} is a draft again. u takes it back")

    def do_replace(self) -> None:
        screen = self._screen
        screen.app.push_screen(replaced_form(screen.lessons, screen.lesson(), screen.tell))

    def do_works(self) -> None:
        screen, lesson = self._screen, self._screen.lesson()
        said = replace(lesson.said, works=not lesson.said.works)
        screen.workbook.lessons.edit(lesson.id, said, lesson.said)
        screen.tell(f"{lesson.code} {'works' if said.works else 'does not work'}. u takes it back")

    def do_kind(self) -> None:
        screen, lesson = self._screen, self._screen.lesson()
        kinds = list(LessonKind)
        said = replace(lesson.said, kind=kinds[(kinds.index(lesson.said.kind) + 1) % len(kinds)])
        screen.workbook.lessons.edit(lesson.id, said, lesson.said)
        screen.tell(f"{lesson.code}: {said.kind.value}. u takes it back")

    def do_remove(self) -> None:
        screen, lesson = self._screen, self._screen.lesson()
        screen.workbook.lessons.remove(lesson.id)
        screen.tell(f"Removed {lesson.code}. u brings it back")

    # -- reading

    def do_read(self) -> None:
        screen = self._screen
        shown = screen.lessons
        title = f"lessons, {shown.whose.value}" if not shown.words.strip() else f"lessons that have: {shown.words}"
        self._read(Reading(tuple(shown.view), title, screen.view.cursor, words=shown.words))

    def _read(self, reading: Reading, *, follow: bool = True) -> None:
        """Read; with `follow` the cursor of the list then stands on what was read last."""
        screen = self._screen

        def back(lesson_id: str | None) -> None:
            if follow and lesson_id is not None and screen.lessons.line_of(lesson_id) is not None:
                screen.show_all(lesson_id)

        screen.app.push_screen(ReadingPage(screen.lessons, reading, screen.process), back)

    def do_coming(self) -> None:
        """What comes back from other processes: what fits first, those that wait for an answer before the others."""
        screen = self._screen
        process_id = screen.lessons.process_id
        if process_id is None or not screen.process:
            screen.tell("Choose a process on Home first: 1.", "$warn")
        elif len(screen.lessons.rows) <= _AT_ONCE:
            self._came_back(screen.workbook.reusing.coming_back(process_id))
        else:
            screen.app.push_screen(ComingPage(screen.workbook, process_id, self._busy, self._came_back))

    def _came_back(self, matches: list[Match]) -> None:
        screen = self._screen
        if not matches:
            screen.tell("No other process has agreed lessons yet.", "$quiet")
            return
        waiting = screen.lessons.unanswered()
        ids = [match.lesson.id for match in matches]
        first = next((place for place, id_ in enumerate(ids) if id_ in waiting), 0)
        fitting = sum(bool(match.why) for match in matches)
        title = f"of other processes for {screen.process}; {fitting:,} fit{'s' if fitting == 1 else ''}"
        whys = [match.why or "nothing in common, by its words" for match in matches]
        self._read(Reading(ids, title, first, whys), follow=False)

    # -- going

    def do_day(self) -> None:
        screen, lesson = self._screen, self._screen.lesson()
        app = screen.gaptui
        if lesson.process_id is None:
            screen.tell("It came from a file: there is no day of it here.")
            return
        seen = lesson.evidence[-1] if lesson.evidence else None
        app.process_id = lesson.process_id
        app.go("log", (seen.line_id or seen.day.isoformat()) if seen is not None else lesson.day.isoformat())

    def do_step(self) -> None:
        screen, lesson = self._screen, self._screen.lesson()
        if lesson.process_id is None or lesson.said.step_id is None:
            screen.tell("It names no step. Enter can say which one.")
            return
        screen.gaptui.process_id = lesson.process_id
        screen.gaptui.go("walk", lesson.said.step_id)

    # -- files

    def do_export(self) -> None:
        screen = self._screen
        row = screen.row
        lesson = screen.lesson() if row is not None else None
        screen.app.push_screen(LessonExport(screen.lessons, lesson, screen.process, screen.tell))

    def do_import(self) -> None:
        screen, app = self._screen, self._screen.gaptui
        form = ask_for_lessons(
            screen.lessons, screen.process, self._busy, screen.tell, lambda page: app.call_later(app.push_screen, page)
        )
        app.push_screen(form)

    def _busy(self, stop: Callable[[], None] | None) -> None:
        self._screen.gaptui.stop_thread = stop
