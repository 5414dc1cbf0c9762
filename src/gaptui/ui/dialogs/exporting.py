"""Writing the map to a file: name and folder are shown first, and nothing is overwritten unasked."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from gaptui.files import write_new
from gaptui.paths import slug
from gaptui.records.errors import Invalid
from gaptui.ui.dialogs.form import Ask, Form, Values

if TYPE_CHECKING:
    from gaptui.workbook.workbook import Workbook


def export_map(workbook: Workbook, process_id: str, tell: Callable[[str], None]) -> Form:
    """A form with the path to write to; a second Enter writes over a file that is there."""
    shown = workbook.mapping.map(process_id)

    def save(values: Values) -> None:
        from gaptui.exchange.formats import MAP_FORMATS

        if not values["path"]:
            raise Invalid("Say which file to write.")
        path = Path(values["path"]).expanduser()
        firm = workbook.processes.firm()
        next_line = next((row.next_line for row in firm.processes if row.id == process_id), firm.next_line)
        write_new(path, MAP_FORMATS["md"](shown, firm.name, next_line, ""), overwrite=True)
        tell(f"Wrote {path}")

    def doubt(values: Values) -> str:
        path = Path(values["path"]).expanduser()
        return f"{path.name} is there already and would be replaced." if path.exists() else ""

    suggested = Path.cwd() / f"{slug(shown.name)}-map.md"
    return Form("Export the map", (Ask("path", "Write it to", value=str(suggested)),), save, doubt=doubt)
