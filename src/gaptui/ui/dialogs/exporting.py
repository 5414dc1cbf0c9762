"""Writing text to a file: name and folder are shown first, and nothing is overwritten unasked."""

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


def write_form(
    title: str,
    name: str,
    make: Callable[[Path], str],
    tell: Callable[[str], None],
    *,
    intro: str = "",
    check: Callable[[str], object] | None = None,
) -> Form:
    """A form with the path to write to, `name` in the present folder at first; a second Enter writes over a file.

    `make` gives the text once the path is known.
    """

    def save(values: Values) -> None:
        path = _path(values)
        write_new(path, make(path), overwrite=True)
        tell(f"Wrote {path}")

    def doubt(values: Values) -> str:
        path = _path(values)
        return f"{path.name} is there already and would be replaced." if path.exists() else ""

    ask = Ask("path", "Write it to", value=str(Path.cwd() / name), check=check)
    return Form(title, (ask,), save, intro=intro, doubt=doubt)


def export_map(workbook: Workbook, process_id: str, tell: Callable[[str], None]) -> Form:
    """A form that writes the map as a page."""
    shown = workbook.mapping.map(process_id)

    def make(path: Path) -> str:
        from gaptui.exchange.formats import MAP_FORMATS

        firm, next_line = head_of(workbook, process_id)
        return MAP_FORMATS["md"](shown, firm, next_line, "")

    return write_form("Export the map", f"{slug(shown.name)}-map.md", make, tell)


def export_week(workbook: Workbook, process_id: str, name: str, tell: Callable[[str], None]) -> Form:
    """A form that writes the page of this week for the business owner."""

    def make(path: Path) -> str:
        from gaptui.exchange.markdown_week import week_markdown

        return week_markdown(workbook.health.week(process_id))

    return write_form("Export the week", f"{slug(name)}-week.md", make, tell, intro="One page for who decides.")


def head_of(workbook: Workbook, process_id: str) -> tuple[str, str]:
    """The firm's name and the process's Next line, as every page begins."""
    firm = workbook.processes.firm()
    return firm.name, next((row.next_line for row in firm.processes if row.id == process_id), firm.next_line)


def _path(values: Values) -> Path:
    if not values["path"]:
        raise Invalid("Say which file to write.")
    return Path(values["path"]).expanduser()
