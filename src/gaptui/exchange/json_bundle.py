"""A whole workbook as one JSON text, and back without losing anything.

It opens no file and trusts none: whatever does not fit is refused in words that say where.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import NoReturn

from gaptui.exchange.bundle_rules import check_rules
from gaptui.exchange.json_values import read_value, shown
from gaptui.records.base import Row, build, table_name
from gaptui.records.bundle import Bundle
from gaptui.records.errors import Invalid
from gaptui.records.tables import KEPT

FORMAT = 5
"""One higher whenever a field or table comes. Older formats are read: what they lack has its default."""
MADE_BY = "gaptui"
SIZE_LIMIT = 64 * 1024 * 1024
"""Characters of text that are read at all."""

JsonValue = str | int | float | bool | None


def dump_bundle(bundle: Bundle) -> str:
    """The workbook as JSON: tables in the order of `KEPT`, rows by id, fields as the table has them."""
    tables = {
        table_name(kind): [_plain(row) for row in sorted(bundle.all(kind), key=lambda row: row.id)] for kind in KEPT
    }
    whole = {"format": FORMAT, "made_by": MADE_BY, "tables": tables}
    return json.dumps(whole, ensure_ascii=False, indent=1, allow_nan=False) + "\n"


def read_bundle(text: str) -> Bundle:
    """The workbook in a text that `dump_bundle` made. Raises `Invalid` in words when anything is amiss."""
    tables = _tables(_parsed(text))
    rows = [
        _row(kind, fields, f"table {table_name(kind)}, row {number}")
        for kind in KEPT
        for number, fields in enumerate(_list(tables, table_name(kind)), 1)
    ]
    bundle = Bundle.of(sorted(rows, key=lambda row: row.id))
    check_rules(bundle)
    return bundle


def _plain(row: Row) -> dict[str, JsonValue]:
    return {name: _json(getattr(row, name)) for name in type(row).model_fields}


def _json(value: object) -> JsonValue:
    match value:
        case datetime():
            if value.tzinfo is None:
                raise ValueError("an instant needs its time zone")
            return value.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"
        case date():
            return value.isoformat()
        case StrEnum():
            return value.value
        case str() | int() | float() | None:
            return value
    raise TypeError(f"no JSON for {type(value).__name__}")


def _parsed(text: str) -> object:
    if len(text) > SIZE_LIMIT:
        _refuse(f"it is longer than {SIZE_LIMIT:,} characters")
    try:
        # Some editors put a byte order mark before the text they save.
        parsed: object = json.loads(
            text.removeprefix("\ufeff"), object_pairs_hook=_without_duplicates, parse_constant=_no_constant
        )
    except RecursionError:
        _refuse("it is nested too deep")
    except json.JSONDecodeError as error:
        _refuse(f"line {error.lineno} is not JSON")
    except ValueError:
        # Python does not read whole numbers of thousands of digits.
        _refuse("a number in it is too large")
    return parsed


def _without_duplicates(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found: dict[str, object] = {}
    for key, value in pairs:
        if key in found:
            _refuse(f"{shown(key)} stands twice in one place")
        found[key] = value
    return found


def _no_constant(name: str) -> NoReturn:
    _refuse(f"{name} is not a number")


def _tables(whole: object) -> Mapping[str, object]:
    if not isinstance(whole, dict) or whole.get("made_by") != MADE_BY:
        _refuse("it was not exported by gaptui")
    number = whole.get("format")
    if type(number) is not int or number < 1:
        _refuse("it does not say which format it has")
    if number > FORMAT:
        _refuse(f"it has format {shown(number)} and this gaptui knows up to {FORMAT}; a newer gaptui reads it")
    tables = whole.get("tables")
    if not isinstance(tables, dict):
        _refuse("it has no tables")
    _no_others(whole, {"format", "made_by", "tables"}, "part")
    _no_others(tables, {table_name(kind) for kind in KEPT}, "table")
    return tables


def _list(tables: Mapping[str, object], name: str) -> list[object]:
    rows = tables.get(name, [])
    if not isinstance(rows, list):
        _refuse(f"table {name} is not a list")
    return rows


def _row(kind: type[Row], fields: object, where: str) -> Row:
    if not isinstance(fields, dict):
        _refuse(f"{where} is not a row")
    known = kind.model_fields
    _no_others(fields, known.keys(), f"{where}: field")
    for name, about in known.items():
        if name not in fields and (about.is_required() or name == "id"):
            _refuse(f"{where}: {name} is missing")
    values = {name: _value(known[name].annotation, value, f"{where}: {name}") for name, value in fields.items()}
    try:
        return build(kind, **values)
    except Invalid as error:
        raise Invalid(f"The file cannot be read: {where}: {error}") from None


def _value(annotation: object, value: object, where: str) -> object:
    try:
        return read_value(annotation, value)
    except Invalid as error:
        _refuse(f"{where}: {error}")


def _no_others(found: Mapping[str, object], known: Iterable[str], word: str) -> None:
    others = sorted(found.keys() - set(known))
    if others:
        _refuse(f"{word} {shown(others[0])} is not known")


def _refuse(what: str) -> NoReturn:
    raise Invalid(f"The file cannot be read: {what}. Nothing was changed.") from None
