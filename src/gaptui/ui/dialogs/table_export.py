"""Writing one of the three tables to a file: the ending of its name says how."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from gaptui.method.sheets import Sheet
from gaptui.paths import slug
from gaptui.records.errors import Invalid
from gaptui.ui.dialogs.exporting import head_of, write_form
from gaptui.ui.dialogs.form import Form
from gaptui.ui.shown_map import ShownMap

if TYPE_CHECKING:
    from gaptui.workbook.workbook import Workbook


def export_table(
    workbook: Workbook,
    shown: ShownMap,
    sheet: Sheet,
    only: Collection[str] | None,
    tell: Callable[[str], None],
) -> Form:
    """A form with the path to write to; its ending says in which form. `only` names the rows, None is all."""

    def make(path: Path) -> str:
        from gaptui.exchange.formats import TABLE_FORMATS

        firm, next_line = head_of(workbook, shown.process_id)
        whole = replace(shown.map, steps=tuple(shown.steps))
        return TABLE_FORMATS[sheet][_format(str(path))](sheet, whole, firm, next_line, "", only)

    rows = "" if only is None else f" Only the {len(only)} rows that are shown."
    intro = f"The ending says how: .csv for a spreadsheet, .md for a page, .json for programs.{rows}"
    name = f"{slug(shown.map.name)}-{sheet.value}.csv"
    return write_form(f"Export the {sheet.value}", name, make, tell, intro=intro, check=_format)


def _format(path: str) -> str:
    ending = Path(path).suffix.lower().removeprefix(".")
    if ending not in ("csv", "md", "json"):
        raise Invalid("End the name with .csv, .md or .json.")
    return ending
