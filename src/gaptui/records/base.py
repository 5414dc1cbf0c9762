"""What all rows share: their key, their column types, and `build()`, the only way a row is made.

It refuses to know what any row is about.
"""

from __future__ import annotations

import math
import os
import time
from datetime import UTC, datetime
from typing import Any, ClassVar, TypeVar

from pydantic import ConfigDict, ValidationError
from sqlalchemy import Dialect, String
from sqlalchemy.types import TypeDecorator
from sqlmodel import Field, SQLModel

from gaptui.records.errors import Invalid
from gaptui.text import WHOLE_NUMBER_LIMIT, clean, clean_lines


def new_id() -> str:
    """A UUIDv7 as 32 hex digits: made here, so that a retried write stays one row (RFC 9562, 5.7)."""
    milliseconds = time.time_ns() // 1_000_000
    value = (milliseconds << 80) | int.from_bytes(os.urandom(10), "big")
    value = (value & ~(0xF << 76)) | (0x7 << 76)
    value = (value & ~(0x3 << 62)) | (0x2 << 62)
    return f"{value:032x}"


class Instant(TypeDecorator[datetime]):
    """A moment: aware UTC `datetime` in Python, ISO 8601 with microseconds and `Z` in the file."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("an instant needs its time zone")
        return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:
        return None if value is None else datetime.fromisoformat(value)


class Row(SQLModel):
    """One row of the workbook. `journaled` rows can be undone; the others are only conveniences."""

    # The checks of a table are made when its first row is: a command that writes one line needs those of a few.
    model_config = ConfigDict(defer_build=True)  # type: ignore[assignment]

    journaled: ClassVar[bool] = True
    many_lines: ClassVar[frozenset[str]] = frozenset()
    """The fields whose line breaks are part of the text."""

    id: str = Field(default_factory=new_id, primary_key=True)


RowT = TypeVar("RowT", bound=Row)


def table_name(kind: type[Row]) -> str:
    """The name of the table that keeps rows of this kind."""
    return str(kind.__tablename__)


def build(kind: type[RowT], /, **values: object) -> RowT:
    """Make a row of `kind` with every text cleaned and every value checked.

    Raises `Invalid` in words when a value does not fit, `TypeError` when a field does not exist.
    """
    unknown = values.keys() - kind.model_fields.keys()
    if unknown:
        raise TypeError(f"{kind.__name__} has no {', '.join(sorted(unknown))}")
    checked: dict[str, Any] = {}
    for name, value in values.items():
        if isinstance(value, int) and abs(value) > WHOLE_NUMBER_LIMIT:
            raise Invalid(f"The number for {name.replace('_', ' ')} is too large. Nothing was changed.")
        wash = clean_lines if name in kind.many_lines else clean
        if isinstance(value, float) and not math.isfinite(value):
            raise Invalid(f"The value for {name.replace('_', ' ')} does not fit: it has no end. Nothing was changed.")
        checked[name] = wash(value) if type(value) is str else value
    try:
        return kind.model_validate(checked)
    except ValidationError as error:
        problem = error.errors(include_url=False, include_input=False, include_context=False)[0]
        field = ".".join(str(part) for part in problem["loc"]).replace("_", " ")
        raise Invalid(f"The value for {field} does not fit: {problem['msg']}. Nothing was changed.") from None
