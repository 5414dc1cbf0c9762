"""The table: steps, exceptions and systems of a map, comparable and editable in place. It keeps no copy of the rules.

This class shows and moves; what is typed into cells and what commands do stand in its parts.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from textual import events, on
from textual.containers import Vertical
from textual.widget import Widget

from gaptui.method.potential import potential
from gaptui.method.process_map import MapStep
from gaptui.method.review import ExceptionRow, SystemRow, exception_figures, exception_rows, hand_copies, role_shares
from gaptui.method.sheets import MAIN_COLUMN, Sheet
from gaptui.paths import styles_dir
from gaptui.ui.commands import Command, Place, bindings
from gaptui.ui.screens.process_screen import ProcessScreen
from gaptui.ui.screens.table_actions import TableActions
from gaptui.ui.screens.table_columns import COLUMNS, shown_cell
from gaptui.ui.screens.table_commands import TABLE_COMMANDS
from gaptui.ui.screens.table_figures import exceptions_total, row_lines, steps_total, systems_total, tabs_of_sheets
from gaptui.ui.screens.table_looking import TableLooking
from gaptui.ui.screens.table_typing import TableTyping
from gaptui.ui.shown_map import ShownMap, badges
from gaptui.ui.shown_sheet import SheetRow, ShownSheet, belongs, row_id, step_of
from gaptui.ui.text import plain
from gaptui.ui.widgets.cell_bar import CellBar
from gaptui.ui.widgets.field import Field
from gaptui.ui.widgets.filter_bar import FilterBar
from gaptui.ui.widgets.frame import MessageLine, TextLine
from gaptui.ui.widgets.line_view import LineView
from gaptui.ui.widgets.row_detail import RowDetail
from gaptui.ui.widgets.sheet_tabs import SheetTabs
from gaptui.ui.widgets.table_view import TableHead, TableView

if TYPE_CHECKING:
    from gaptui.records.changes import ChangeSet

_NO_PROCESS = "There is no process yet: press 1, then n to name one."
_EMPTY: dict[Sheet, str] = {
    Sheet.STEPS: "No steps yet: 3 goes to the walkthrough, I imports a CSV file.",
    Sheet.EXCEPTIONS: "No exceptions yet: in the walkthrough they are lines that begin with !",
    Sheet.SYSTEMS: "No systems yet: in the walkthrough they are named with #",
}
_COUNTED_AT_ONCE = 1_000
"""In a map of more steps the counts come a moment after what was changed."""
_COUNT_SECONDS = 0.05
_FIRST: dict[Sheet, tuple[str | None, str]] = {sheet: (None, column) for sheet, column in MAIN_COLUMN.items()}
"""Where the cursor stands in a table that is shown for the first time."""


class TableScreen(ProcessScreen):
    NAME, TITLE_SHOWN = "table", "Table"
    AUTO_FOCUS = "#rows"
    CSS_PATH = styles_dir() / "table.tcss"
    COMMANDS_HERE = TABLE_COMMANDS
    BINDINGS = bindings(TABLE_COMMANDS)
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (100, "-wide")]
    VERTICAL_BREAKPOINTS = [(0, "-flat"), (20, "-short"), (34, "-tall")]

    def __init__(self) -> None:
        super().__init__()
        self.shown: ShownMap | None = None
        self.sheets = {sheet: ShownSheet(sheet) for sheet in Sheet}
        self.sheet = Sheet.STEPS
        self._at: dict[Sheet, tuple[str | None, str]] = dict(_FIRST)
        self._counts_wait = False
        self._parents: frozenset[str] = frozenset()
        self.typing = TableTyping(self)
        self.looking = TableLooking(self)
        self.actions = TableActions(self)
        self.parts = (self.actions, self.typing, self.looking)

    def compose_body(self) -> Iterable[Widget]:
        with Vertical(id="table"):
            yield SheetTabs(id="sheets")
            yield TableHead(id="head")
            yield TableView(id="rows")
            yield RowDetail(id="detail")
            yield TextLine(id="totals")
        yield FilterBar(self.looking.filter, self.looking.leave_filter, id="filter-bar")
        yield CellBar(self.typing, id="cell-bar")

    @property
    def view(self) -> TableView:
        return self.query_one("#rows", TableView)

    @property
    def bar(self) -> CellBar:
        return self.query_one("#cell-bar", CellBar)

    @property
    def filter_bar(self) -> FilterBar:
        return self.query_one("#filter-bar", FilterBar)

    @property
    def map_shown(self) -> ShownMap:
        assert self.shown is not None
        return self.shown

    @property
    def here(self) -> ShownSheet:
        """The table that is shown."""
        return self.sheets[self.sheet]

    @property
    def row(self) -> SheetRow | None:
        """The highlighted row."""
        return self.here.row(self.view.cursor)

    @property
    def rows_meant(self) -> list[str]:
        """Ids of the ticked rows that are shown, in their order; without any, of the highlighted one."""
        ticked = [id_ for id_ in self.here.view if id_ in self.here.ticked] if self.here.ticked else []
        return ticked or ([row_id(self.row)] if self.row is not None else [])

    def on_mount(self) -> None:
        self.view.on_move = self._moved_by_person
        self.view.on_lay = self._show_counts_and_row

    # -- what is shown

    def shown_process(self) -> tuple[str, str] | None:
        return (self.shown.process_id, self.shown.map.name) if self.shown is not None else None

    def patch(self, changes: ChangeSet) -> bool:
        return self.map_shown.patch(changes)

    def show_changes(self, changes: ChangeSet) -> None:
        self.show_all()

    def catch_up(self) -> None:
        self.show_all()

    def came_back(self) -> None:
        self._go_to_the_row()

    def forget(self) -> None:
        self.typing.leave()
        self.shown = None
        self.show_all()

    def show_process(self) -> None:
        """Show the process chosen on Home, and bring back what was being typed for it."""
        self.typing.leave()
        self.sheets = {sheet: ShownSheet(sheet) for sheet in Sheet}
        self._at = dict(_FIRST)
        self.filter_bar.put("")
        self.show_firm()
        self.shown = self.gaptui.shown_map()
        place = self.workbook.place()
        if place is not None and place.screen == self.NAME and place.process_id == self.gaptui.process_id:
            self._come_back(place.row or "")
        self.show_all()
        self._go_to_the_row()
        self.looking.prepare_filter()
        self.typing.bring_back()

    def _come_back(self, place: str) -> None:
        """Where one was when the file was last open: table, row and column."""
        sheet, _, rest = place.partition(" ")
        row, _, column_id = rest.partition(" ")
        if sheet in set(Sheet):
            self.sheet = Sheet(sheet)
            self._at[self.sheet] = (row or None, column_id)

    def row_here(self) -> str | None:
        if self.shown is None or not self.query(TableView):
            return None
        row = row_id(self.row) if self.row is not None else ""
        return f"{self.sheet.value} {row} {self.view.column_here}"

    def leaving(self) -> None:
        row = self.row
        step = step_of(row) if row is not None else None
        if step is not None and row is not None:
            self.gaptui.row_id = row_id(row) if isinstance(row, ExceptionRow) else step.id

    def _go_to_the_row(self) -> None:
        """Stand on the row of the step that another screen was left at, unless one stands there already."""
        there, row = self.gaptui.row_id, self.row
        self.gaptui.row_id = None
        if there is None or self.shown is None:
            return
        if row is not None and (there == row_id(row) or belongs(row, there)):
            return
        if isinstance(row, SystemRow) and any(step.id == there for step in row.steps):
            return
        line = self.here.line_of(there)
        if line is not None:
            self.view.put_cursor(line)
        self.moved()

    def show_all(self) -> None:
        """Take over the map and draw everything; rows and cursor stay where they are."""
        row = self._at.get(self.sheet, (None, ""))[0] or (row_id(self.row) if self.row is not None else None)
        if self.shown is None:
            self.show_head("No process")
            self.sheets = {sheet: ShownSheet(sheet) for sheet in Sheet}
            self.filter_bar.put("")
        else:
            self.show_head(self.shown.map.name, *badges(self.shown.map))
            self._parents = frozenset(step.parent_id for step in self.shown.steps if step.parent_id)
            self.here.read(self.shown)
        self.show_rows(row)
        if self.shown is None or len(self.shown.steps) <= _COUNTED_AT_ONCE:
            self._show_counts()
        elif not self._counts_wait:
            # The row that was changed is painted first.
            self._counts_wait = True
            self.set_timer(_COUNT_SECONDS, self._show_counts)

    def show_rows(self, row: str | None = None) -> None:
        """Draw the rows as they are filtered and ordered now, the cursor on `row` if it is among them."""
        line_before = self.view.cursor
        self.view.show(COLUMNS[self.sheet], len(self.here.view), self._cell, self._ticked)
        at = self._at.pop(self.sheet, None)
        if at is not None:
            self.view.go_to_column(at[1])
        line = self.here.line_of(row)
        self.view.put_cursor(line if line is not None else line_before)
        self.moved()

    def _cell(self, line: int, column_id: str) -> tuple[str, str]:
        row = self.here.row(line)
        return ("", "") if row is None else shown_cell(row, column_id, self.here.numbers, self._parents)

    def _ticked(self, line: int) -> bool:
        return self.here.view[line] in self.here.ticked

    def _moved_by_person(self) -> None:
        row, column_id = self.row, self.view.column_here
        if self.typing.open is not None and self.typing.settle() and row is not None:
            # The click has moved the cursor before the cell was kept: it stays where the click put it.
            line = self.here.line_of(row_id(row))
            self.view.put_cursor(line if line is not None else self.view.cursor)
            self.view.go_to_column(column_id)
        self.moved()

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        super().on_descendant_focus(event)
        if self.focused is self.view and not self.typing.coming_back:
            self.typing.settle()

    def moved(self) -> None:
        """Draw what depends on the cursor: the headings, the row whole, what filters."""
        view, here = self.view, self.here
        self.query_one(TableHead).show(view.laid, view.column, here.sorted_by)
        detail = self.query_one(RowDetail)
        if self.row is None:
            words = _NO_PROCESS if self.shown is None else _EMPTY[self.sheet]
            if self.shown is not None and here.rows:
                words = "No row has that. Esc shows all again."
            detail.write = lambda width: (plain(words, "$quiet"),)
        else:
            row, numbered = self.row, here.numbers
            detail.write = lambda width: row_lines(row, numbered, width)
        self.filter_bar.tell(here.narrow.words if here.narrow else "", len(here.view), len(here.rows))
        ticked = len(here.ticked.intersection(here.view)) if here.ticked else 0
        hidden = f", {len(here.ticked) - ticked} not shown" if len(here.ticked) > ticked else ""
        standing = f" {ticked} ticked{hidden}: Enter and the letters set them all, Esc unticks" if here.ticked else ""
        self.query_one(MessageLine).standing = plain(standing, "$here")

    def _show_counts_and_row(self) -> None:
        """The table has another width now."""
        self.moved()
        self._show_counts()

    def _show_counts(self) -> None:
        """The counts over the table and the totals under it."""
        self._counts_wait = False
        totals = self.query_one("#totals", TextLine)
        if self.shown is None:
            totals.content = plain("")
            self.query_one(SheetTabs).show((), self.sheet)
            return
        shown, steps = self.shown, self.shown.steps
        cases, copies = exception_figures(exception_rows(steps)), len(hand_copies(steps))
        decisions, systems = shown.totals.decisions, shown.totals.systems
        tabs = tabs_of_sheets(len(steps), decisions, cases, systems, copies, self.size.width)
        self.query_one(SheetTabs).show(tabs, self.sheet)
        match self.sheet:
            case Sheet.STEPS:
                whole = potential(steps, shown.map.factors, shown.map.cycles_a_week)
                totals.content = steps_total(whole, role_shares(steps), shown.map.claimed_minutes)
            case Sheet.EXCEPTIONS:
                totals.content = exceptions_total(cases)
            case Sheet.SYSTEMS:
                totals.content = systems_total(systems, copies)

    # -- tables

    @on(SheetTabs.Chosen)
    def _sheet_chosen(self, event: SheetTabs.Chosen) -> None:
        self.go_to_sheet(event.sheet)

    def go_to_sheet(self, sheet: Sheet) -> None:
        """Show another of the three tables, as it was left."""
        if sheet is self.sheet or not self.typing.settle():
            return
        at = (row_id(self.row) if self.row is not None else None, self.view.column_here)
        self.sheet, left = sheet, self.sheet
        self._at[left] = at
        self.filter_bar.put(self.here.words)
        self.view.put_cursor(0)
        self.show_all()
        self.show_keys()
        self.looking.prepare_filter()

    def do_sheet(self, by: int = 1) -> None:
        some = list(Sheet)
        self.go_to_sheet(some[(some.index(self.sheet) + by) % len(some)])

    def do_sheet_before(self) -> None:
        self.do_sheet(-1)

    @on(TableView.Sorted)
    def _heading_clicked(self, event: TableView.Sorted) -> None:
        self.looking.sort(event.column_id)

    # -- what a command needs

    def offers(self, command: Command) -> bool:
        if isinstance(self.focused, Field) and Place.OUTSIDE not in command.place:
            return command.id.startswith("filter") is (self.focused is self.filter_bar.field)
        only = {"letter_p": Sheet.STEPS, "way": Sheet.EXCEPTIONS}.get(command.id)
        return only is None or only is self.sheet

    def missing(self, need: str) -> str:
        if need and self.shown is None:
            return _NO_PROCESS
        if need not in ("", "process") and self.row is None:
            return "There is no row here."
        if need in ("step", "one step") and not isinstance(self.row, MapStep):
            return "That is said of steps: Tab goes to their table."
        if need == "exception" and not isinstance(self.row, ExceptionRow):
            return "That is said of exceptions: Tab goes to their table."
        if need == "letter" and isinstance(self.row, SystemRow):
            return "Systems have no letter: steps and exceptions have."
        return super().missing("")

    def do_back(self) -> None:
        if isinstance(self.focused, Field):
            self.view.focus()
        elif self.here.ticked:
            self.here.ticked.clear()
            self.show_rows(row_id(self.row) if self.row is not None else None)
        elif self.here.words or self.here.narrow:
            self.looking.show_everything()

    @on(LineView.Opened, "#rows")
    def _double_clicked(self) -> None:
        self.action_command("edit")

    def keep_typing(self) -> None:
        self.typing.keep_draft()

    def on_unmount(self) -> None:
        self.keep_typing()
        # Timers and news may still come: they find nothing shown and let it be.
        self.shown = None

    def take_paste(self, text: str) -> None:
        self.actions.take_table(text)
