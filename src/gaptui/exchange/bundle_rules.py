"""What must hold between the rows of a bundle before it may enter a workbook.

It looks at rows that are each sound by themselves, and knows no file format.
"""

from __future__ import annotations

import re
from typing import NoReturn

from gaptui.method.blocks import EARLIEST, LATEST
from gaptui.records.base import Row, table_name
from gaptui.records.bundle import Bundle
from gaptui.records.deployment import BlockedTime, BusyTime, SentBlock
from gaptui.records.errors import Invalid
from gaptui.records.firm import Firm
from gaptui.records.mapping import AuditClock, Step
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
    for firm in bundle.all(Firm):
        if firm.works_from >= firm.works_to:
            _refuse("the working hours of the firm end before they begin")
    if any(clock.ended_on is not None and clock.running_since is not None for clock in bundle.all(AuditClock)):
        _refuse("the clock of an audit that has ended is running")
    _ends_by_midnight((*bundle.all(BlockedTime), *bundle.all(BusyTime), *bundle.all(SentBlock)))


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


def _ends_by_midnight(rows: tuple[BlockedTime | BusyTime | SentBlock, ...]) -> None:
    for row in rows:
        if not EARLIEST <= row.day <= LATEST:
            _refuse(f"table {table_name(type(row))}, row with id {row.id}: {row.day.isoformat()} is no day to work on")
        if row.start + row.minutes > 1440:
            _refuse(f"table {table_name(type(row))}, row with id {row.id}: it runs past midnight")
        if isinstance(row, BlockedTime):
            if not EARLIEST <= (row.moved_day or row.day) <= LATEST:
                _refuse(f"table block, row with id {row.id}: where it was moved from is no day to work on")
            if row.partly > row.minutes:
                _refuse(f"table block, row with id {row.id}: more was kept than it is long")
            if len({row.moved_day is None, row.moved_start is None, row.moved_minutes is None}) > 1:
                _refuse(f"table block, row with id {row.id}: it does not say whole where it was moved from")
            if (row.moved_start or 0) + (row.moved_minutes or 0) > 1440:
                _refuse(f"table block, row with id {row.id}: it ran past midnight where it was moved from")


def _refuse(what: str) -> NoReturn:
    raise Invalid(f"The file cannot be read: {what}. Nothing was changed.")
