"""The firm: one row in each workbook."""

from __future__ import annotations

from gaptui.records.base import Row


class Firm(Row, table=True):
    """Whose workbook this is. `zone` is the IANA zone that calendar times are meant in."""

    name: str
    zone: str = "UTC"
