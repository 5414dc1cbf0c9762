"""The formats a map and its tables can leave in, by the name given on the command line. It writes no files."""

from __future__ import annotations

from collections.abc import Callable, Collection

from gaptui.exchange.map_json import map_json
from gaptui.exchange.markdown import map_markdown
from gaptui.exchange.mermaid import flowchart
from gaptui.exchange.table_csv import write_csv
from gaptui.exchange.table_json import table_json
from gaptui.exchange.table_markdown import table_markdown
from gaptui.exchange.visio_csv import write_visio
from gaptui.method.process_map import ProcessMap
from gaptui.method.sheets import Sheet

MapWriter = Callable[[ProcessMap, str, str, str], str]
"""From the map, the firm's name, the Next line without its word, and the day it was made (or nothing)."""

Only = Collection[str] | None
"""The ids of the rows that are wanted; None for all of them."""

TableWriter = Callable[[Sheet, ProcessMap, str, str, str, Only], str]
"""Like `MapWriter`, of one table, with the rows that are wanted."""


def _mermaid(process_map: ProcessMap, firm: str, next_line: str, made_on: str) -> str:
    return flowchart(process_map) + "\n"


def _csv(sheet: Sheet, process_map: ProcessMap, firm: str, next_line: str, made_on: str, only: Only) -> str:
    return write_csv(sheet, process_map, only)


def _visio(sheet: Sheet, process_map: ProcessMap, firm: str, next_line: str, made_on: str, only: Only) -> str:
    return write_visio(process_map)


MAP_FORMATS: dict[str, MapWriter] = {"md": map_markdown, "mermaid": _mermaid, "json": map_json}

_ANY_TABLE: dict[str, TableWriter] = {"md": table_markdown, "csv": _csv, "json": table_json}
TABLE_FORMATS: dict[Sheet, dict[str, TableWriter]] = {
    Sheet.STEPS: {**_ANY_TABLE, "visio": _visio},
    Sheet.EXCEPTIONS: _ANY_TABLE,
    Sheet.SYSTEMS: _ANY_TABLE,
}
