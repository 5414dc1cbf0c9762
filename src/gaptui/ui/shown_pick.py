"""The choice as its screen shows it: candidates in the order looked at, which changes only when it is asked to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gaptui.method.pick import Candidate, ranked
from gaptui.words import Standing

if TYPE_CHECKING:
    from gaptui.records.changes import ChangeSet
    from gaptui.workbook.workbook import Workbook

_TABLES = ("process", "candidate", "leftout", "firm", "owner", "step", "block")
"""What the choice and its Next line are read from."""


class ShownPick:
    def __init__(self, workbook: Workbook) -> None:
        self.workbook = workbook
        self._order: tuple[str, ...] = ()
        """The ids as they were ordered last; empty is as they were named."""
        self.view = workbook.picking.view()

    def concerns(self, changes: ChangeSet) -> bool:
        return any(changes.in_table(table) for table in _TABLES)

    def read(self) -> None:
        """Read everything again; rows keep their places."""
        self.view = self.workbook.picking.view()

    @property
    def ordered(self) -> bool:
        return bool(self._order)

    def turn_order(self) -> None:
        """By score as it is now; again: as they were named."""
        self._order = () if self._order else tuple(each.id for each in ranked(self.view.candidates))

    @property
    def rows(self) -> tuple[Candidate, ...]:
        """Done ones last; new ones stand behind those that were ordered."""
        places = {id_: place for place, id_ in enumerate(self._order)}
        rows = self.view.candidates
        return tuple(sorted(rows, key=lambda row: (row.standing is Standing.DONE, places.get(row.id, len(rows)))))

    def candidate(self, id: str) -> Candidate | None:
        return self.view.by_id.get(id)

    def with_questions(self, after: str) -> Candidate | None:
        """The next one below in which something is not answered, from the top again at the end; not `after` itself."""
        rows = self.rows
        place = next((place for place, row in enumerate(rows) if row.id == after), 0)
        around = (*rows[place + 1 :], *rows[:place])
        return next((row for row in around if row.standing is not Standing.DONE and row.answers.open), None)
