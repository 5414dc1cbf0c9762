"""What must hold between the rows of a bundle before it may enter a workbook.

It looks at rows that are each sound by themselves, and knows no file format.
"""

from __future__ import annotations

import re
from typing import NoReturn

from gaptui.records.base import Row, table_name
from gaptui.records.bundle import Bundle
from gaptui.records.errors import Invalid
from gaptui.records.firm import Firm
from gaptui.records.mapping import Step
from gaptui.records.process import Process
from gaptui.records.tables import KEPT
from gaptui.words import Standing

_ORDER = re.compile("[0-9a-z]{8}([0-9a-z]*[1-9a-z])?")


def check_rules(bundle: Bundle) -> None:
    """Raises `Invalid` in words when rows contradict each other."""
    ids = {table_name(kind): {row.id for row in bundle.all(kind)} for kind in KEPT}
    for kind in KEPT:
        _no_id_twice(bundle.all(kind), table_name(kind))
        for row in bundle.all(kind):
            _nothing_dangling(row, ids)
            _order_sorts(row)
    if len(bundle.all(Firm)) > 1:
        _refuse("it holds more than one firm")
    if sum(process.standing is Standing.THE_ONE for process in bundle.all(Process)) > 1:
        _refuse("more than one process is picked as the one to start with")
    _only_one_level_below(bundle.all(Step))


def _no_id_twice(rows: tuple[Row, ...], table: str) -> None:
    seen: set[str] = set()
    for row in rows:
        if row.id in seen:
            _refuse(f"table {table} has the id {row.id} twice")
        seen.add(row.id)


def _nothing_dangling(row: Row, ids: dict[str, set[str]]) -> None:
    table = table_name(type(row))
    for column in Row.metadata.tables[table].columns:
        for key in column.foreign_keys:
            named = getattr(row, column.name)
            if named is not None and named not in ids[key.column.table.name]:
                _refuse(f"table {table}, row with id {row.id}: {column.name} names a row that is missing")


def _order_sorts(row: Row) -> None:
    order = getattr(row, "order", None)
    if order is not None and not _ORDER.fullmatch(order):
        _refuse(f"table {table_name(type(row))}, row with id {row.id}: order is not an order key")


def _only_one_level_below(steps: tuple[Step, ...]) -> None:
    """A deeper step would be in the file and on no screen."""
    parents = {step.id: step.parent_id for step in steps}
    for step in steps:
        if step.parent_id is not None and parents[step.parent_id] is not None:
            _refuse(f"table step, row with id {step.id}: it is a sub-step of a sub-step")


def _refuse(what: str) -> NoReturn:
    raise Invalid(f"The file cannot be read: {what}. Nothing was changed.")
