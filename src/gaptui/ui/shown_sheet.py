"""One of the three tables as it is looked at: which rows, in which order, which ones are ticked. It draws nothing.

Rows keep their places while the room reads: an edit never moves or hides one. Only a key sorts, and only
typing filters.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from gaptui.method.cell_values import SIGNAL_WORDS
from gaptui.method.completeness import answered
from gaptui.method.marks import minutes_text
from gaptui.method.process_map import MapStep
from gaptui.method.review import ExceptionRow, SystemRow, exception_rows, system_rows
from gaptui.method.sheets import Sheet, exception_cell, items_of, step_cell, system_cell
from gaptui.ui.shown_map import ShownMap
from gaptui.words import Help, Mark, NewWay

SheetRow = MapStep | ExceptionRow | SystemRow
SortKey = tuple[bool, float, str]
"""Empty ones last, then by number, then by words."""

MARK_COLUMNS: dict[str, Mark] = {
    "inputs": Mark.INPUTS,
    "decisions": Mark.DECISIONS,
    "exceptions": Mark.EXCEPTIONS,
    "asked_systems": Mark.SYSTEMS,
}
"""The columns that show whether something was asked."""


@dataclass(frozen=True, slots=True)
class Narrow:
    """A filter that one key turns on: its words, and which rows it keeps."""

    words: str
    keeps: Callable[[SheetRow], bool]


NARROW: dict[Sheet, tuple[Narrow, ...]] = {
    Sheet.STEPS: (
        Narrow("without a letter", lambda row: isinstance(row, MapStep) and row.help is None),
        Narrow("with an open question", lambda row: isinstance(row, MapStep) and answered(row) < len(Mark)),
        Narrow("without minutes", lambda row: isinstance(row, MapStep) and row.minutes is None),
    ),
    Sheet.EXCEPTIONS: (
        Narrow("never written down", lambda row: isinstance(row, ExceptionRow) and not row.case.written_down),
        Narrow("undecided for the new version", lambda row: isinstance(row, ExceptionRow) and not row.case.new_way),
    ),
    Sheet.SYSTEMS: (
        Narrow("with hand copies", lambda row: isinstance(row, SystemRow) and bool(row.copied_in or row.copied_out)),
        Narrow("without a way out", lambda row: isinstance(row, SystemRow) and not row.system.way_out),
    ),
}


class ShownSheet:
    """The rows of one table of a map, as they are filtered, sorted and ticked now."""

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self.rows: dict[str, SheetRow] = {}
        self.numbers: dict[str, str] = {}
        self.view: list[str] = []
        """Ids of the rows that are shown, in their order on screen."""
        self.words = ""
        self.narrow: Narrow | None = None
        self.sorted_by: tuple[str, bool] | None = None
        """The column, and whether the greatest come first."""
        self.ticked: set[str] = set()
        self._order: list[str] = []
        """All rows as they were when the person last asked for an order."""
        self._texts: dict[str, tuple[SheetRow, str]] = {}

    # -- rows

    def read(self, shown: ShownMap) -> None:
        """Take over the rows of a map; those on screen stay where they are."""
        before = self.rows
        self.rows = {row_id(row): row for row in _rows_of(self.sheet, shown)}
        self.numbers = shown.numbers
        self.ticked &= self.rows.keys()
        if not self._chosen:
            self.view = list(self.rows)
            return
        new = self._matching(id_ for id_ in self.rows if id_ not in before)
        there = set(self.view)
        self.view = [
            *(id_ for id_ in self.view if id_ in self.rows),
            *(id_ for id_ in new if id_ not in there),
        ]

    @property
    def _chosen(self) -> bool:
        """Whether what is shown is not simply the map in its order."""
        return bool(self.words or self.narrow or self.sorted_by)

    def row(self, line: int) -> SheetRow | None:
        return self.rows[self.view[line]] if 0 <= line < len(self.view) else None

    def line_of(self, id_: str | None) -> int | None:
        """The line of a row, or of the first exception of a step of that id."""
        if id_ is None:
            return None
        if id_ in self.rows:
            return self.view.index(id_) if id_ in self.view else None
        return next((line for line, each in enumerate(self.view) if belongs(self.rows[each], id_)), None)

    # -- looking

    def choose(self) -> None:
        """Filter anew, in the order that was asked for last: only when a person asked for it."""
        if self.sorted_by is None:
            self.view = self._matching(self.rows)
            return
        order = [id_ for id_ in self._order if id_ in self.rows]
        there = set(order)
        self.view = self._matching([*order, *(id_ for id_ in self.rows if id_ not in there)])

    def filter(self, words: str) -> None:
        narrower = bool(self.words) and words.startswith(self.words)
        self.words = words
        if narrower:
            # One more letter: only what is shown can still fit.
            self.view = self._matching(self.view)
        else:
            self.choose()

    def sort(self, column_id: str) -> None:
        """By this column; again: the other way round; a third time: as in the map."""
        if self.sorted_by is None or self.sorted_by[0] != column_id:
            self.sorted_by = (column_id, False)
        else:
            self.sorted_by = (column_id, True) if not self.sorted_by[1] else None
        if self.sorted_by is not None:
            self._order = self._sorted(*self.sorted_by)
        self.choose()

    def _sorted(self, column_id: str, most_first: bool) -> list[str]:
        """All rows by a column, those without anything there last."""
        keys = {id_: sort_key(row, column_id, self.numbers) for id_, row in self.rows.items()}
        some = [id_ for id_ in self.rows if not keys[id_][0]]
        none = [id_ for id_ in self.rows if keys[id_][0]]
        return [*sorted(some, key=keys.__getitem__, reverse=most_first), *none]

    def next_narrow(self) -> Narrow | None:
        """Keep fewer rows by the next of this table's filters; after the last, all again."""
        some = NARROW[self.sheet]
        place = some.index(self.narrow) + 1 if self.narrow in some else 0
        self.narrow = some[place] if place < len(some) else None
        self.choose()
        return self.narrow

    def _matching(self, ids: Iterable[str]) -> list[str]:
        found = list(ids)
        if self.narrow is not None:
            keeps = self.narrow.keeps
            found = [id_ for id_ in found if keeps(self.rows[id_])]
        words = self.words.casefold().split()
        if not words:
            return found
        texts = [(id_, self._text(id_)) for id_ in found]
        for word in words:
            numbered = self._numbered(word)
            texts = [(id_, text) for id_, text in texts if word in text or id_ in numbered]
        return [id_ for id_, _ in texts]

    def _numbered(self, word: str) -> frozenset[str]:
        """The rows of the step that has this number."""
        if not word[:1].isdigit() or self.sheet is Sheet.SYSTEMS:
            return frozenset()
        steps = {id_ for id_, number in self.numbers.items() if number == word}
        if self.sheet is Sheet.STEPS:
            return frozenset(steps)
        return frozenset(id_ for id_, row in self.rows.items() if (step := step_of(row)) and step.id in steps)

    def _text(self, id_: str) -> str:
        """Every word of a row, in lower case; worked out once as long as the row is the same."""
        row = self.rows[id_]
        known = self._texts.get(id_)
        if known is None or known[0] is not row:
            known = self._texts[id_] = (row, words_of(row).casefold())
        return known[1]

    def prepare(self, ids: Sequence[str]) -> None:
        """Work out the words of some rows beforehand, so that the first letter of a filter need not wait."""
        for id_ in ids:
            if id_ in self.rows:
                self._text(id_)


def _rows_of(sheet: Sheet, shown: ShownMap) -> Sequence[SheetRow]:
    match sheet:
        case Sheet.STEPS:
            return shown.steps
        case Sheet.EXCEPTIONS:
            return exception_rows(shown.steps)
        case Sheet.SYSTEMS:
            return system_rows(shown.map, shown.steps)


def row_id(row: SheetRow) -> str:
    match row:
        case MapStep():
            return row.id
        case ExceptionRow():
            return row.case.id
        case SystemRow():
            return row.system.id


def step_of(row: SheetRow) -> MapStep | None:
    """The step that a row is about: of a system, the first that uses it."""
    match row:
        case MapStep():
            return row
        case ExceptionRow():
            return row.step
        case SystemRow():
            return row.steps[0] if row.steps else None


def belongs(row: SheetRow, id_: str) -> bool:
    """Whether a row is about the step, or the line of a step, of this id."""
    match row:
        case MapStep():
            return any(item.id == id_ for item in row.items)
        case ExceptionRow():
            return row.step.id == id_
        case SystemRow():
            return False


def cell(row: SheetRow, column_id: str, numbered: dict[str, str]) -> str:
    """The text of a cell, as it is edited and exported."""
    match row:
        case MapStep():
            return step_cell(row, column_id, numbered)
        case ExceptionRow():
            return exception_cell(row, column_id, numbered)
        case SystemRow():
            return system_cell(row, column_id, numbered)


def words_of(row: SheetRow) -> str:
    """Every word that a row shows in any of its columns."""
    match row:
        case MapStep():
            parts = [row.text, row.role, *row.all_systems, *(SIGNAL_WORDS[signal] for signal in row.signals)]
            if row.minutes is not None:
                parts += (
                    f"{row.minutes}m",
                    minutes_text(row.minutes) if row.timed else f"~{minutes_text(row.minutes)}",
                )
            parts += [note.text for note in row.notes]
            for decision in row.decisions:
                parts.append(decision.question)
                for answer in decision.answers:
                    parts += (answer.label, answer.says)
            for case in row.exceptions:
                parts += (case.text, case.response, case.who)
            return "\n".join(parts)
        case ExceptionRow(step=step, case=case):
            often = f"{case.often.shown} {case.often.typed}" if case.often else ""
            way = case.new_way.value if case.new_way else "undecided"
            written = "written down before: yes" if case.written_down else "never written down"
            return "\n".join((case.text, case.response, case.who, often, way, written, step.text, *case.systems))
        case SystemRow(system=system, steps=steps):
            return "\n".join((system.name, system.kind, system.login, system.way_out, *(s.text for s in steps)))


def sort_key(row: SheetRow, column_id: str, numbered: dict[str, str]) -> SortKey:
    number = _number(row, column_id, numbered)
    if number is not None:
        return (False, number, "")
    text = cell(row, column_id, numbered).casefold() if column_id not in _NUMBERS else ""
    return (not text, 0.0, text)


_NUMBERS = ("number", "minutes", "often", "pains", "help", "new_way", "steps", "copied_out", "copied_in", *MARK_COLUMNS)


def _number(row: SheetRow, column_id: str, numbered: dict[str, str]) -> float | None:
    """What a column of numbers, marks or letters is sorted by; None where there is nothing, or only words."""
    match row:
        case MapStep():
            if column_id in MARK_COLUMNS:
                said = row.says(MARK_COLUMNS[column_id])
                return None if said is None else float(len(items_of(row, column_id)) if column_id in _LINES else said)
            letter = list(Help).index(row.help) if row.help else None
            found = {"number": _place(numbered, row.id), "minutes": row.minutes, "pains": row.pain, "help": letter}
        case ExceptionRow(step=step, case=case):
            way = list(NewWay).index(case.new_way) if case.new_way else None
            share = case.often.share if case.often else None
            found = {"number": _place(numbered, step.id), "often": share, "new_way": way}
        case SystemRow():
            found = {"steps": len(row.steps), "copied_out": row.copied_out, "copied_in": row.copied_in}
    value = found.get(column_id)
    return None if value is None else float(value)


_LINES = ("inputs", "decisions", "exceptions")


def _place(numbered: dict[str, str], id_: str) -> float:
    head, _, tail = numbered.get(id_, "0").partition(".")
    return int(head) + int(tail or 0) / 10_000
