"""Importing a CSV file: which file, what it would change, and then doing it with a bar that can be stopped."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content

from gaptui.method.sheets import FileRow, Sheet
from gaptui.records.errors import GaptuiError
from gaptui.ui.dialogs.form import Ask, Form, Values
from gaptui.ui.dialogs.working_page import Busy, Stopped, WorkingPage, read_whole
from gaptui.ui.shown_map import ShownMap
from gaptui.ui.text import plain

if TYPE_CHECKING:
    from gaptui.workbook.table_import import ImportPlan

_MOST_LINES = 500
_AT_ONCE = 32 * 1024
"""Bytes of a file that is read and compared before the next frame; a larger one is so in a thread."""


@dataclass(frozen=True, slots=True)
class Importing:
    """The table that a file is for, and how the program is told that a thread is at work (with what stops it;
    None: no longer), and what came of it."""

    shown: ShownMap
    sheet: Sheet
    busy: Busy
    tell: Callable[[str, str], None]


@dataclass(frozen=True, slots=True)
class _Planned:
    """A file that was read, and what it would change."""

    rows: Sequence[FileRow]
    plan: ImportPlan
    unread: Sequence[str]


def ask_for_file(importing: Importing, push: Callable[[ImportPage], object]) -> Form:
    """A form with the path to read; then `push` shows what the file would change."""

    def save(values: Values) -> None:
        _, data = read_whole(values["path"])
        push(plan_page(importing, data, values["encoding"]))

    asks = (
        Ask("path", f"The CSV file with {importing.sheet.value}"),
        Ask("encoding", "Its encoding, where it is not UTF-8", "cp1252; stays empty for most"),
    )
    intro = "What is not in the file stays. What it would change is shown before anything is written."
    return Form(f"Import {importing.sheet.value}", asks, save, intro=intro)


def plan_page(importing: Importing, data: bytes, encoding: str = "") -> ImportPage:
    """What the bytes of a file would change. Raises `Invalid` with row and column, or shows it for a large file."""
    planned = _plan(importing, data, encoding) if len(data) <= _AT_ONCE else None
    return ImportPage(importing, data, encoding, planned)


def _plan(importing: Importing, data: bytes, encoding: str) -> _Planned:
    from gaptui.exchange.table_csv import read_csv

    read = read_csv(data, importing.sheet, encoding or None)
    shown = importing.shown
    plan = shown.workbook.reviewing.plan(shown.process_id, importing.sheet, read.rows)
    return _Planned(read.rows, plan, read.unread)


class ImportPage(WorkingPage):
    """Enter imports, in a thread; Esc leaves, or stops what is under way."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "take", "Import", show=False)]

    def __init__(self, importing: Importing, data: bytes, encoding: str, planned: _Planned | None) -> None:
        self._importing, self._data, self._encoding, self._planned = importing, data, encoding, planned
        lines = _lines(planned) if planned else [plain("Reading the file ...", "$quiet")]
        super().__init__(
            f"Import {importing.sheet.value}: what would change", lines, [("Enter", "import")], importing.busy
        )

    def on_mount(self) -> None:
        if self._planned is None:
            self.begin(self._read)

    # -- what would change

    def _read(self) -> None:
        """In a thread: read the file and compare."""
        try:
            found: _Planned | str = _plan(self._importing, self._data, self._encoding)
        except GaptuiError as error:
            found = str(error)
        self.app.call_later(self._have_read, found)

    def _have_read(self, found: _Planned | str) -> None:
        self.rest()
        if self.stopped:
            self.dismiss(False)
        elif isinstance(found, str):
            self.show([])
            self.tell(found)
        else:
            self._planned = found
            self.show(_lines(found))

    # -- changing it

    def action_take(self) -> None:
        if self.at_work or self._planned is None:
            return
        if self._planned.plan.lines:
            self.begin(self._take)
        else:
            self.dismiss(False)

    def _take(self) -> None:
        """In a thread: one write, which the person may stop."""
        assert self._planned is not None
        shown, trouble, plan = self._importing.shown, "", self._planned.plan
        reviewing = shown.workbook.reviewing
        try:
            shown.workbook.back_up("pre-import")
            plan = reviewing.take(shown.process_id, self._importing.sheet, self._planned.rows, progress=self.on_it)
        except Stopped:
            trouble = "Stopped. Nothing was changed."
        except GaptuiError as error:
            trouble = str(error)
        self.app.call_later(self._have_taken, plan, trouble)

    def _have_taken(self, plan: ImportPlan, trouble: str) -> None:
        self.rest()
        if trouble:
            assert self._planned is not None
            self.show(_lines(self._planned))
            self.tell(trouble)
        else:
            self.dismiss(True)
            self._importing.tell(f"Imported {plan.summary}. u takes it all back", "$good")


def _lines(planned: _Planned) -> list[Content]:
    changes = planned.plan.lines
    lines = [plain(planned.plan.summary, "bold"), Content("")]
    lines += [plain(line) for line in changes[:_MOST_LINES]]
    if len(changes) > _MOST_LINES:
        lines.append(plain(f"and {len(changes) - _MOST_LINES} more", "$quiet"))
    if not changes:
        lines.append(plain("The file changes nothing.", "$quiet"))
    if planned.unread:
        lines += [Content(""), plain(f"Columns that are not read: {', '.join(planned.unread[:40])}", "$quiet")]
    return lines
