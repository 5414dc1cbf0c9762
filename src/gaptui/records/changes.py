"""The one event of the house: "these rows changed, because of this action"."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cached_property

Value = str | int | float | None


@dataclass(frozen=True)
class RowChange:
    """One row before and after: JSON objects by column name, None where the row did not exist."""

    table: str
    row: str
    before: str | None
    after: str | None

    @cached_property
    def was(self) -> dict[str, Value]:
        return json.loads(self.before) if self.before else {}

    @cached_property
    def now(self) -> dict[str, Value]:
        return json.loads(self.after) if self.after else {}

    def turned_round(self) -> RowChange:
        return RowChange(self.table, self.row, self.after, self.before)


@dataclass(frozen=True)
class ChangeSet:
    """What one action did. `label` is what the person reads; `elsewhere` says another terminal did it."""

    label: str
    rows: tuple[RowChange, ...]
    elsewhere: bool = False

    def in_table(self, table: str) -> tuple[RowChange, ...]:
        return tuple(change for change in self.rows if change.table == table)
