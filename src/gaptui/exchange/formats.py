"""The formats a map can leave in, by the name given on the command line. It writes no files."""

from __future__ import annotations

from collections.abc import Callable

from gaptui.exchange.map_json import map_json
from gaptui.exchange.markdown import map_markdown
from gaptui.exchange.mermaid import flowchart
from gaptui.method.process_map import ProcessMap

MapWriter = Callable[[ProcessMap, str, str, str], str]
"""From the map, the firm's name, the Next line without its word, and the day it was made (or nothing)."""


def _mermaid(process_map: ProcessMap, firm: str, next_line: str, made_on: str) -> str:
    return flowchart(process_map) + "\n"


MAP_FORMATS: dict[str, MapWriter] = {"md": map_markdown, "mermaid": _mermaid, "json": map_json}
