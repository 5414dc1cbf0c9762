"""One JSON value as the value of a record's field, strictly by its type: nothing is guessed.

It knows no tables; which rows and fields there are is the bundle's business.
"""

from __future__ import annotations

import json
import math
import re
from datetime import date, datetime
from enum import StrEnum
from types import NoneType
from typing import get_args

from gaptui.records.errors import Invalid
from gaptui.text import clean

_INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z", re.ASCII)
_DATE = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_SHOWN_LIMIT = 40


def read_value(annotation: object, value: object) -> object:
    """`value` as the field with this annotation keeps it.

    Raises `Invalid` with the bare problem, without a full stop: the caller knows where it was.
    """
    kinds = get_args(annotation) or (annotation,)
    if value is None and NoneType in kinds:
        return None
    kind = next(kind for kind in kinds if kind is not NoneType)
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return _one_of(kind, value)
    if kind is datetime:
        return _instant(value)
    if kind is date:
        return _date(value)
    if kind is float and type(value) in (int, float):
        return _finite(value)
    if type(value) is not kind:
        raise Invalid(f"{shown(value)} is not {_WORDS[kind]}")
    return value


_WORDS: dict[object, str] = {str: "text", int: "a whole number", float: "a number", bool: "true or false"}


def shown(value: object) -> str:
    """A value from a file as an error may quote it: short, on one line, nothing steering."""
    if isinstance(value, dict | list):
        return "a list" if isinstance(value, list) else "a group"
    text = clean(value if isinstance(value, str) else json.dumps(value))
    return f"“{text}”" if len(text) <= _SHOWN_LIMIT else f"“{text[:_SHOWN_LIMIT]}…”"


def _one_of(kind: type[StrEnum], value: object) -> StrEnum:
    if value not in [member.value for member in kind]:
        raise Invalid(f"{shown(value)} is none of {', '.join(member.value for member in kind)}")
    return kind(value)


def _instant(value: object) -> datetime:
    if isinstance(value, str) and _INSTANT.fullmatch(value):
        try:
            return datetime.fromisoformat(value)
        except ValueError:
            pass
    raise Invalid(f"{shown(value)} is not a moment like 2026-03-02T09:00:00Z")


def _date(value: object) -> date:
    if isinstance(value, str) and _DATE.fullmatch(value):
        try:
            return date.fromisoformat(value)
        except ValueError:
            pass
    raise Invalid(f"{shown(value)} is not a date like 2026-03-02")


def _finite(value: object) -> float:
    try:
        number = float(value)  # type: ignore[arg-type]
    except OverflowError:
        number = math.inf
    if not math.isfinite(number):
        raise Invalid("the number is too large")
    return number
