"""The reference: the least Textual program with a table of 50 rows.

It knows nothing of gaptui: what it costs is what Textual costs on this machine.
"""

from __future__ import annotations

from textual.app import App, ComposeResult
from textual.widgets import DataTable, Footer, Header


class BareApp(App[None]):
    def compose(self) -> ComposeResult:
        yield Header()
        yield DataTable(cursor_type="row")
        yield Footer()

    def on_mount(self) -> None:
        table = self.query_one(DataTable)
        table.add_columns("step", "who", "system", "minutes")
        table.add_rows((f"Bare row {n}", "analyst", "HubSpot", n) for n in range(1, 51))


if __name__ == "__main__":
    BareApp().run()
