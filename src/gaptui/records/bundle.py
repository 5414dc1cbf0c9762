"""A whole workbook as plain lists of rows, in the order of `KEPT`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from gaptui.records.base import Row, RowT, table_name
from gaptui.records.tables import KEPT


@dataclass(frozen=True)
class Bundle:
    """Rows by table name. Missing tables are empty; rows are sorted by id where order matters not."""

    rows: Mapping[str, tuple[Row, ...]] = field(default_factory=dict)

    @classmethod
    def of(cls, rows: Iterable[Row]) -> Bundle:
        """Sort loose rows into their tables."""
        loose = list(rows)
        return cls({table_name(kind): tuple(row for row in loose if type(row) is kind) for kind in KEPT})

    def all(self, kind: type[RowT]) -> tuple[RowT, ...]:
        return tuple(row for row in self.rows.get(table_name(kind), ()) if isinstance(row, kind))
