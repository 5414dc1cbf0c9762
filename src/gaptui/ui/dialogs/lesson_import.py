"""Importing lessons that a firm has already: which file, what it holds, and then taking it with a bar."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from textual.content import Content

from gaptui.records.errors import Invalid
from gaptui.ui.dialogs.form import Ask, Form, Values
from gaptui.ui.dialogs.working_page import Busy, ImportPage, read_whole
from gaptui.ui.lesson_lines import KIND_WORDS, works_words
from gaptui.ui.shown_lessons import ShownLessons
from gaptui.ui.text import cut, joined, plain

if TYPE_CHECKING:
    from gaptui.exchange.lessons_in import LessonsIn

_SHOWN = 12
_WIDE = 58


def ask_for_lessons(
    shown: ShownLessons,
    process: str,
    busy: Busy,
    tell: Callable[[str, str], None],
    push: Callable[[LessonsInPage], object],
) -> Form:
    """A form with the path to read; then `push` shows what the file holds."""

    def save(values: Values) -> None:
        name, data = read_whole(values["path"])
        process_id = shown.process_id if _yes(values.get("ours", "")) else None
        push(LessonsInPage(shown, (name, data, values["encoding"]), process_id, busy, tell))

    asks = [
        Ask("path", "The CSV or JSON file with lessons"),
        Ask("encoding", "Its encoding, where it is not UTF-8", "cp1252; stays empty for most"),
    ]
    if process:
        asks.append(Ask("ours", f"Were they learned in {process}?", "no: they belong to the firm", "no", _yes))
    intro = "What it holds is shown before anything is written. What is here already is left out."
    return Form("Import lessons", tuple(asks), save, intro=intro)


def _yes(text: str) -> bool:
    said = text.strip().casefold()
    if said not in ("", "no", "n", "yes", "y"):
        raise Invalid("Say yes or no.")
    return said in ("yes", "y")


class LessonsInPage(ImportPage["LessonsIn"]):
    def __init__(
        self,
        shown: ShownLessons,
        file: tuple[str, bytes, str],
        process_id: str | None,
        busy: Busy,
        tell: Callable[[str, str], None],
    ) -> None:
        self._shown, self._chosen, self._process_id = shown, file, process_id
        super().__init__(f"Lessons from {file[0]}", busy, tell)

    def read_file(self) -> LessonsIn:
        from gaptui.exchange.lessons_in import read_lessons

        name, data, encoding = self._chosen
        return read_lessons(data, name, encoding or None)

    def found_lines(self, found: LessonsIn) -> Sequence[Content]:
        return _lines(found)

    def take_over(self, found: LessonsIn) -> tuple[str, str]:
        workbook, name = self._shown.workbook, self._chosen[0]
        workbook.back_up("pre-import")
        new, known = workbook.lessons.take_in(found.lessons, name, self._process_id, progress=self.on_it)
        if not new:
            return f"Every lesson of {name} is here already: nothing was changed.", "$quiet"
        left = f", {known:,} were here already" if known else ""
        return f"{new:,} lesson{'' if new == 1 else 's'} from {name}{left}. u takes it all back", "$good"


def _lines(found: LessonsIn) -> list[Content]:
    """How many there are, how they were read, and the first of them."""
    count = len(found.lessons)
    kinds = Counter(lesson.kind for lesson in found.lessons)
    words = ", ".join(f"{number:,} {KIND_WORDS[kind]}" for kind, number in kinds.most_common())
    works = sum(lesson.works for lesson in found.lessons)
    lines = [
        plain(f"{count:,} lesson{'' if count == 1 else 's'}: {words}", "bold"),
        plain(
            f"{works:,} work{'s' if works == 1 else ''}, {count - works:,} do{'es' if count - works == 1 else ''} not",
            "$quiet",
        ),
        *(plain(f"! {note}", "$warn") for note in found.notes),
        Content(""),
    ]
    for lesson in found.lessons[:_SHOWN]:
        lines.append(joined(works_words(lesson.works, ""), "  ", cut(lesson.text, _WIDE)))
    if count > _SHOWN:
        lines.append(plain(f"and {count - _SHOWN:,} more", "$quiet"))
    return lines
