"""Writing one of the three tables to a file: name and folder are shown first, and nothing is overwritten unasked."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from gaptui.files import write_new
from gaptui.method.sheets import Sheet
from gaptui.paths import slug
from gaptui.records.errors import Invalid
from gaptui.ui.dialogs.form import Ask, Form, Values
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

    def save(values: Values) -> None:
        from gaptui.exchange.formats import TABLE_FORMATS

        path = _path(values)
        firm = workbook.processes.firm()
        next_line = next((row.next_line for row in firm.processes if row.id == shown.process_id), firm.next_line)
        whole = replace(shown.map, steps=tuple(shown.steps))
        text = TABLE_FORMATS[sheet][_format(path)](sheet, whole, firm.name, next_line, "", only)
        write_new(path, text, overwrite=True)
        tell(f"Wrote {path}")

    def doubt(values: Values) -> str:
        path = _path(values)
        return f"{path.name} is there already and would be replaced." if path.exists() else ""

    suggested = Path.cwd() / f"{slug(shown.map.name)}-{sheet.value}.csv"
    rows = "" if only is None else f" Only the {len(only)} rows that are shown."
    return Form(
        f"Export the {sheet.value}",
        (Ask("path", "Write it to", value=str(suggested), check=_format_of_text),),
        save,
        intro=f"The ending says how: .csv for a spreadsheet, .md for a page, .json for programs.{rows}",
        doubt=doubt,
    )


def _path(values: Values) -> Path:
    if not values["path"]:
        raise Invalid("Say which file to write.")
    return Path(values["path"]).expanduser()


def _format_of_text(text: str) -> str:
    return _format(Path(text))


def _format(path: Path) -> str:
    ending = path.suffix.lower().removeprefix(".")
    if ending not in ("csv", "md", "json"):
        raise Invalid("End the name with .csv, .md or .json.")
    return ending
