"""Writing lessons to a file or a folder: which ones, where to, with roles or with names."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType

from gaptui.files import write_new
from gaptui.method.lessons import LessonView
from gaptui.paths import slug
from gaptui.records.errors import Invalid
from gaptui.ui.dialogs.exporting import head_of
from gaptui.ui.dialogs.form import Ask, Form, Values
from gaptui.ui.dialogs.pick_list import PickList
from gaptui.ui.shown_lessons import ShownLessons

if TYPE_CHECKING:
    from gaptui.exchange.lessons_page import Wanted
    from gaptui.exchange.markdown_lessons import LessonsPage

_INTRO = (
    "End the name with .md for a page or .json for programs. Without an ending it is a folder: a note for each "
    "lesson. What was replaced stays here."
)


@dataclass(frozen=True, slots=True)
class _Which:
    """Some of the lessons: what they are called, the file's name, and which they are."""

    title: str
    name: str
    wanted: Wanted


class LessonExport(PickList):
    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "choose", "Export", show=False)]

    def __init__(
        self, shown: ShownLessons, lesson: LessonView | None, process: str, tell: Callable[[str], None]
    ) -> None:
        self._shown, self._tell_screen = shown, tell
        self._choices = _choices(shown, lesson, process)
        rows = [(which.title, f"{which.name}.md") for which in self._choices]
        super().__init__("Which lessons?", rows, [("Enter", "export")])

    def action_choose(self) -> None:
        which = self._choices[self.row or 0]
        self.app.push_screen(_export_form(self._shown, which, self._tell_screen), self._leave)

    def _leave(self, saved: bool | None) -> None:
        if saved:
            self.dismiss()


def _choices(shown: ShownLessons, lesson: LessonView | None, process: str) -> list[_Which]:
    from gaptui.exchange.lessons_page import Wanted

    some = [_Which("All lessons of the firm", "lessons", Wanted())]
    if len(shown.view) < len(shown.rows):
        listed = frozenset(shown.view)
        some.append(_Which(f"The {len(listed):,} that are listed now", "lessons-found", Wanted(only=listed)))
    if shown.process_id is not None and process:
        role = shown.workbook.owning.of(shown.process_id).owner_role
        wanted = Wanted(process_id=shown.process_id, process=process, owner_role=role)
        some.append(_Which(f"Those of {process}", f"{slug(process)}-lessons", wanted))
    if lesson is not None:
        kind = lesson.said.kind
        some.append(_Which(f"Those of the kind: {kind.value}", f"lessons-{slug(kind.value)}", Wanted(kind=kind)))
        some += [
            _Which(f"Those about #{name}", f"lessons-{slug(name)}", Wanted(system=name)) for name in lesson.said.systems
        ]
        alone = Wanted(only=frozenset((lesson.id,)), replaced=True)
        some.append(_Which(f"{lesson.code} alone", f"lesson-{lesson.code.lower()}", alone))
    return some


def _export_form(shown: ShownLessons, which: _Which, tell: Callable[[str], None]) -> Form:
    def save(values: Values) -> None:
        path = _path(values["path"])
        page = _page(shown, which, _read_names(values["names"]))
        texts = _texts(page, path)
        if not path.suffix:
            _make_folder(path)
        for file, text in texts.items():
            write_new(file, text, overwrite=True)
        notes = f": {len(texts) - 1:,} notes and their index" if not path.suffix else ""
        tell(f"Wrote {path}{notes}")

    def doubt(values: Values) -> str:
        path = _path(values["path"])
        if path.suffix:
            return f"{path.name} is there already and would be replaced." if path.exists() else ""
        # The text is made anew when it is written: meanwhile another terminal may have changed some.
        there = sum(file.exists() for file in _texts(_page(shown, which, False), path)) if path.exists() else 0
        files = "1 file of it is" if there == 1 else f"{there:,} files of it are"
        return f"{path.name} is there: {files} replaced." if there else ""

    asks = (
        Ask("path", "Write it to", value=str(Path.cwd() / f"{which.name}.md"), check=_path),
        Ask("names", "Who tells and agrees: roles, or names?", "roles", "roles", _read_names),
    )
    return Form(f"Export: {which.title}", asks, save, intro=_INTRO, doubt=doubt)


def _page(shown: ShownLessons, which: _Which, names: bool) -> LessonsPage:
    """What leaves, as the file holds it now."""
    from gaptui.exchange.lessons_page import lessons_page

    workbook, wanted = shown.workbook, replace(which.wanted, names=names)
    firm = workbook.processes.firm()
    name, next_line = firm.name, firm.next_line
    if wanted.process_id is not None:
        name, next_line = head_of(workbook, wanted.process_id)
    return lessons_page(workbook.lessons.whole(wanted.only), wanted, name, next_line)


def _texts(page: LessonsPage, path: Path) -> Mapping[Path, str]:
    from gaptui.exchange.lesson_formats import LESSON_FOLDERS, LESSON_FORMATS

    ending = path.suffix.lower().removeprefix(".")
    if ending:
        return {path: LESSON_FORMATS[ending](page, "")}
    return {path / name: text for name, text in LESSON_FOLDERS["files"](page, "").items()}


def _path(text: str) -> Path:
    if not text:
        raise Invalid("Say which file or folder to write.")
    path = Path(text).expanduser()
    if path.suffix.lower() not in ("", ".md", ".json"):
        raise Invalid("End the name with .md or .json; without an ending it is a folder.")
    if not path.suffix and path.is_file():
        raise Invalid(f"{path.name} is a file: a folder needs another name.")
    return path


def _make_folder(path: Path) -> None:
    try:
        path.mkdir(mode=0o700, parents=False, exist_ok=True)
    except OSError as error:
        raise Invalid(f"{path} could not be made: {error.strerror}. Nothing was changed.") from error


def _read_names(text: str) -> bool:
    said = text.casefold()
    if said not in ("", "role", "roles", "name", "names"):
        raise Invalid("Say: roles, or: names.")
    return said.startswith("name")
