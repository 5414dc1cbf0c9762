"""A whole workbook as plain lists of rows, in the order of `KEPT`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from gaptui.records.base import Row, RowT
from gaptui.records.tables import KEPT


@dataclass(frozen=True)
class Bundle:
    """Rows by table name. Missing tables are empty; rows are sorted by id where order matters not."""

    rows: Mapping[str, tuple[Row, ...]] = field(default_factory=dict)

    @classmethod
    def of(cls, rows: Iterable[Row]) -> Bundle:
        """Sort loose rows into their tables."""
        loose = list(rows)
        return cls({t.__tablename__: tuple(r for r in loose if type(r) is t) for t in KEPT})

    def all(self, kind: type[RowT]) -> tuple[RowT, ...]:
        return self.rows.get(kind.__tablename__, ())  # type: ignore[return-value]
