"""The formats in which lessons leave, by name: one text, or a folder of texts."""

from __future__ import annotations

from collections.abc import Callable

from gaptui.exchange.lesson_files import lesson_files
from gaptui.exchange.lessons_json import dump_lessons
from gaptui.exchange.markdown_lessons import LessonsPage, lessons_markdown

LessonWriter = Callable[[LessonsPage, str], str]
"""From the page, and the day it was made (or nothing)."""

FolderWriter = Callable[[LessonsPage, str], dict[str, str]]
"""Like `LessonWriter`, of a folder: the texts of its files by their names."""

LESSON_FORMATS: dict[str, LessonWriter] = {"md": lessons_markdown, "json": lambda page, stamp: dump_lessons(page)}
LESSON_FOLDERS: dict[str, FolderWriter] = {"files": lesson_files}
