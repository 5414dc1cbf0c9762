"""The lessons of the firm as the screen lists them: read once, patched by id where something changed.

It asks the workbook; it draws nothing. The newest number stands first, and nothing is ever ordered anew by itself:
an edit neither moves a line nor hides it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping
from dataclasses import replace
from enum import StrEnum
from itertools import chain, repeat
from typing import TYPE_CHECKING

from gaptui.method.lessons import LessonRow, LessonView, balance
from gaptui.records.errors import NotFound
from gaptui.words import LessonKind, LessonStatus

if TYPE_CHECKING:
    from gaptui.records.changes import ChangeSet, Value
    from gaptui.workbook.workbook import Workbook

FOUND_AT_MOST = 1_000
"""Lessons that a search shows; nobody reads more."""
_READ_ANEW = 500
"""So many changed lines are not patched one by one."""
_BEHIND = ("lesson", "lessonsystem", "lessonevidence", "reuse", "process", "step", "dayline", "system")
"""Tables that the whole lesson is read from."""


class Whose(StrEnum):
    """Whose lessons are listed. The value is the word for it."""

    FIRM = "all of the firm"
    PROCESS = "of this process"
    DRAFTS = "only drafts"


class ShownLessons:
    """Every lesson of an open workbook, kept in step with its file by `patch`."""

    def __init__(self, workbook: Workbook) -> None:
        self.workbook = workbook
        self.process_id: str | None = None
        """The chosen process."""
        self.whose = Whose.FIRM
        self.words = ""
        self.more = False
        """The search found more than it shows."""
        self.view: list[str] = []
        """Ids of the lessons that are listed, the newest number first."""
        self._found: set[str] | None = None
        self._whole: dict[str, LessonView] = {}
        self._names: dict[str, str] = {}
        self.read()

    def read(self) -> None:
        """Read everything."""
        rows = self.workbook.lessons.rows()
        self.rows = {row.id: row for row in rows}
        self._names = {row.process_id: row.process for row in rows if row.process_id}
        self._all = [row.id for row in sorted(rows, key=lambda row: row.number, reverse=True)]
        self._forget_read()
        self.choose(self.whose)

    # -- one lesson

    def row(self, line: int) -> LessonRow | None:
        """The lesson in a line of the list."""
        return self.rows[self.view[line]] if 0 <= line < len(self.view) else None

    def whole(self, lesson_id: str) -> LessonView:
        """Everything known of a lesson; kept until something changes. Raises `NotFound` when it is gone."""
        found = self._whole.get(lesson_id)
        if found is None:
            if len(self._whole) > 100:
                self._whole.clear()
            found = self._whole[lesson_id] = self.workbook.lessons.lesson(lesson_id)
        return found

    def code_of(self, lesson_id: str | None) -> str:
        """The number of another lesson as people say it; empty where there is none."""
        row = self.rows.get(lesson_id or "")
        return row.code if row is not None else ""

    def numbered(self, number: int) -> LessonRow | None:
        place = bisect_left(self._all, -number, key=lambda id_: -self.rows[id_].number)
        row = self.rows[self._all[place]] if place < len(self._all) else None
        return row if row is not None and row.number == number else None

    def line_of(self, lesson_id: str | None) -> int | None:
        """The line a lesson is listed in."""
        row = self.rows.get(lesson_id or "")
        if row is None:
            return None
        place = self._place(self.view, row)
        while place < len(self.view) and self.rows[self.view[place]].number == row.number:
            if self.view[place] == row.id:
                return place
            place += 1
        return None

    def unanswered(self) -> frozenset[str]:
        """Ids of the agreed lessons of other processes that the chosen one has not answered yet."""
        process_id = self.process_id
        if process_id is None:
            return frozenset()
        answered = self.workbook.reusing.answered(process_id)
        others = (row for row in self.rows.values() if row.process_id != process_id and row.id not in answered)
        return frozenset(row.id for row in others if row.status is LessonStatus.AGREED)

    # -- what is listed

    def choose_process(self, process_id: str | None) -> None:
        """Another process is chosen now, or none."""
        self.process_id = process_id
        if self.whose is Whose.PROCESS:
            self.choose(Whose.PROCESS if process_id is not None else Whose.FIRM)

    def choose(self, whose: Whose) -> None:
        """List the lessons of all, of the chosen process, or drafts only."""
        self.whose = whose
        everything = self.whose is Whose.FIRM
        self._chosen = self._all if everything else [id_ for id_ in self._all if self._fits(self.rows[id_])]
        self._in = set(self._chosen)
        self._tally = [0, 0, 0, 0]
        for id_ in self._chosen:
            self._count(self.rows[id_], +1)
        self._look()

    def filter(self, words: str) -> None:
        """List only the lessons that hold these words."""
        self.words = words
        self._look()

    def _look(self, also: Iterable[str] = ()) -> None:
        """Search again; `also` is listed whether it holds the words or not."""
        if not self.words.strip():
            self._found, self.more, self.view = None, False, self._chosen
            return
        search = self.workbook.searching.lesson_ids
        found = search(self.words, FOUND_AT_MOST + 1)
        if len(found) > FOUND_AT_MOST and self.whose is not Whose.FIRM:
            found = tuple(id_ for id_ in search(self.words, len(self._all)) if id_ in self._in)
        self.more = len(found) > FOUND_AT_MOST
        self._found = {*found[:FOUND_AT_MOST], *also}
        some = [self.rows[id_] for id_ in self._found if id_ in self._in]
        self.view = [row.id for row in sorted(some, key=lambda row: (-row.number, row.id))]

    def _fits(self, row: LessonRow) -> bool:
        match self.whose:
            case Whose.FIRM:
                return True
            case Whose.PROCESS:
                return row.process_id == self.process_id
            case Whose.DRAFTS:
                return row.status is LessonStatus.DRAFT

    # -- figures

    def _count(self, row: LessonRow, by: int) -> None:
        if row.status is LessonStatus.REPLACED:
            self._tally[3] += by
            return
        self._tally[0 if row.works else 1] += by
        if row.status is LessonStatus.DRAFT:
            self._tally[2] += by

    @property
    def balance(self) -> str:
        """`6 work, 5 do not`, of those chosen by whose they are; the replaced ones do not count."""
        return balance(chain(repeat(True, self._tally[0]), repeat(False, self._tally[1])))

    @property
    def drafts(self) -> int:
        return self._tally[2]

    @property
    def replaced(self) -> int:
        return self._tally[3]

    @property
    def chosen_count(self) -> int:
        return len(self._chosen)

    # -- keeping in step

    def patch(self, changes: ChangeSet) -> bool:
        """Take over what changed; False when no lesson is touched."""
        if not any(change.table in _BEHIND for change in changes.rows):
            return False
        self._forget_read()
        lines = changes.in_table("lesson")
        if len(lines) > _READ_ANEW:
            self.read()
            return True
        ours = [self._patch_row(change.row, change.now) for change in lines]
        for change in changes.in_table("process"):
            self._rename(change.row, str(change.now.get("name") or ""))
        if self._found is not None and lines:
            kept = [id_ for id_ in self._found if id_ in self.rows]
            self._look(kept if changes.elsewhere else [*kept, *(id_ for id_ in ours if id_)])
        return True

    def _patch_row(self, id_: str, now: Mapping[str, Value]) -> str:
        """Put, change or take away one line. Returns its id when it is a new one."""
        before = self.rows.get(id_)
        if before is not None and id_ in self._in:
            self._count(before, -1)
        if not now:
            if before is not None:
                self._take_away(before)
            return ""
        row = self._row_of(id_, now)
        if before is not None and before.number != row.number:
            self._take_away(before)
            before = None
        self.rows[id_] = row
        if before is None:
            self._all.insert(self._place(self._all, row), id_)
            if self._fits(row):
                self._in.add(id_)
                if self._chosen is not self._all:
                    self._chosen.insert(self._place(self._chosen, row), id_)
        if id_ in self._in:
            self._count(row, +1)
        return id_ if before is None else ""

    def _take_away(self, row: LessonRow) -> None:
        for some in {id(some): some for some in (self._all, self._chosen, self.view)}.values():
            place = self._place(some, row)
            while place < len(some) and some[place] != row.id and self.rows[some[place]].number == row.number:
                place += 1
            if place < len(some) and some[place] == row.id:
                del some[place]
        del self.rows[row.id]
        self._in.discard(row.id)

    def _place(self, some: list[str], row: LessonRow) -> int:
        """Where a lesson stands, or would stand, among some that are listed by number."""
        return bisect_left(some, -row.number, key=lambda id_: -self.rows[id_].number)

    def _row_of(self, id_: str, now: Mapping[str, Value]) -> LessonRow:
        """A line of the list from a row of the journal."""
        process_id = str(now.get("process_id") or "") or None
        return LessonRow(
            id=id_,
            number=int(now["number"] or 0),
            text=str(now["text"]),
            kind=LessonKind(str(now["kind"])),
            works=bool(now["works"]),
            status=LessonStatus(str(now["status"])),
            process=self.process_name(process_id),
            process_id=process_id,
            replaced_by=str(now.get("replaced_by") or "") or None,
        )

    def process_name(self, process_id: str | None) -> str:
        """Empty where there is no process, or it is gone."""
        if process_id is None:
            return ""
        if process_id not in self._names:
            try:
                self._names[process_id] = self.workbook.processes.name_of(process_id)
            except NotFound:
                return ""
        return self._names[process_id]

    def _rename(self, process_id: str, name: str) -> None:
        if self._names.get(process_id) == name:
            return
        self._names[process_id] = name
        for row in [row for row in self.rows.values() if row.process_id == process_id]:
            self.rows[row.id] = replace(row, process=name)

    def _forget_read(self) -> None:
        self._whole.clear()
