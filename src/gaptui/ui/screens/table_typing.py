"""Typing into cells: opening one after the other, keeping each, and bringing back what a kill interrupted."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from gaptui.method.process_map import MapStep
from gaptui.method.sheets import Sheet
from gaptui.records.errors import ChangedMeanwhile, GaptuiError
from gaptui.ui.screens.table_columns import NOT_EDITED
from gaptui.ui.screens.table_editing import (
    WHOLE_LINE,
    OpenCell,
    has_lines,
    hint_of,
    keep_cell,
    new_line,
    open_cells,
    open_line,
)
from gaptui.ui.shown_sheet import row_id
from gaptui.ui.widgets.cell_bar import Then

if TYPE_CHECKING:
    from gaptui.ui.screens.table import TableScreen

KEEP_SECONDS = 0.15
"""Text is in the file at the latest this long after it was typed."""


class TableTyping:
    """One cell at most is open. The screen owns what is shown."""

    def __init__(self, screen: TableScreen) -> None:
        self._screen = screen
        self.open: OpenCell | None = None
        self._text = ""
        """What stands in the open cell."""
        self._drafted = ""
        self._draft_waits = False
        self.coming_back = False
        """A cell was opened with what was begun in it, and the keys are still on their way to it."""
        self._left: dict[str, tuple[str, str]] = {}
        """By process: the cell that was left open there, and what was typed."""

    # -- opening

    def do_edit(self) -> None:
        screen = self._screen
        column_id = screen.view.column_here
        row = screen.row
        assert row is not None
        if column_id in NOT_EDITED:
            screen.tell("The program counts this column: go left or right to one that people fill in.")
            return
        ticked = screen.rows_meant
        if len(ticked) > 1 and (has_lines(column_id) or column_id in ("text", "name")):
            screen.tell("That is different in each row: Esc unticks, then Enter edits this one.", "$warn")
            return
        self._begin(open_cells(screen.here, row, column_id, ticked)[0])

    def do_line(self) -> None:
        screen = self._screen
        assert screen.row is not None
        opened = open_line(screen.here, screen.row)
        if opened is None:
            screen.view.go_to_column("name")
            self.do_edit()
        else:
            self._begin(opened)

    def do_another(self) -> None:
        screen = self._screen
        row, column_id = screen.row, screen.view.column_here
        assert isinstance(row, MapStep)
        if has_lines(column_id):
            self._begin(new_line(screen.here, row, column_id))
        else:
            screen.tell("Go to one of the columns < ? ! = * first: there a cell may have several lines.")

    def _begin(self, opened: OpenCell, text: str | None = None) -> None:
        screen = self._screen
        self.open, self._text = opened, opened.was if text is None else text
        screen.bar.roles = screen.workbook.mapping.roles()
        screen.bar.systems = list(screen.workbook.mapping.systems())
        text = self._text
        screen.bar.begin(opened.label, text, opened.holds, lambda typed: hint_of(opened, typed))
        screen.view.show_typing(None if opened.column_id == WHOLE_LINE else text)

    # -- what the bar tells

    def typed(self, text: str) -> None:
        self._text = text
        if self.open is not None and self.open.column_id != WHOLE_LINE:
            self._screen.view.show_typing(text)
        if not self._draft_waits:
            self._draft_waits = True
            self._screen.set_timer(KEEP_SECONDS, self.keep_draft)

    def kept(self, text: str, then: Then) -> None:
        """Keep the cell; where that can't be done it stays open with what was typed."""
        screen, opened = self._screen, self.open
        if opened is None or screen.shown is None:
            return
        with screen.gaptui.attempt():
            nth = self._nth(opened)
            try:
                keep_cell(screen.workbook, screen.map_shown.process_id, opened, text, self._field)
            except ChangedMeanwhile as error:
                self.open = replace(opened, was=error.now)
                raise
            self.put_away()
            if len(opened.rows) > 1 and text.strip():
                screen.tell(f"Set {opened.label.partition(', ')[2]} of {len(opened.rows)} rows. u takes it back")
            self._go_on(opened, nth, then)

    def restored(self) -> None:
        self.put_away()

    def put_away(self) -> None:
        """Close the line; what stood in it is no draft any more."""
        if self.open is None:
            return
        self._close()
        self._screen.view.focus()
        self.keep_draft()

    def leave(self) -> None:
        """Another process is to be shown: what is being typed for this one waits for it."""
        if self.open is None or self._screen.shown is None:
            return
        self.keep_draft()
        if self._drafted:
            self._left[self._screen.shown.process_id] = (_where(self.open), self._drafted)
        self._drafted = ""
        self._close()

    def _close(self) -> None:
        self.open, self._text = None, ""
        self._screen.bar.close()
        self._screen.view.show_typing(None)

    def settle(self) -> bool:
        """The keys are wanted elsewhere: keep the open cell. False where that can't be done; then it stays open."""
        opened, screen = self.open, self._screen
        if opened is None:
            return True
        self.kept(self._text, Then.STAY)
        if self.open is None:
            return True
        line = screen.here.line_of(opened.row)
        if line is not None:
            screen.view.put_cursor(line)
        screen.view.go_to_column(opened.column_id)
        screen.bar.field.focus()
        return False

    # -- where to go on

    def _nth(self, opened: OpenCell) -> int:
        """Which of its cell's lines is open."""
        screen = self._screen
        row = screen.here.rows.get(opened.row)
        if row is None or not opened.sign or opened.column_id == WHOLE_LINE:
            return 0
        cells = open_cells(screen.here, row, opened.column_id)
        return next((place for place, each in enumerate(cells) if each.item_id == opened.item_id), len(cells))

    def _go_on(self, opened: OpenCell, nth: int, then: Then) -> None:
        view = self._screen.view
        if then is Then.STAY or opened.column_id == WHOLE_LINE or len(opened.rows) > 1:
            return
        if then in (Then.DOWN, Then.UP):
            before = view.cursor
            view.action_step(1 if then is Then.DOWN else -1)
            if view.cursor != before:
                self.do_edit()
            return
        row = self._screen.row
        if then is Then.NEXT and row is not None and opened.sign:
            cells = open_cells(self._screen.here, row, opened.column_id)
            if nth + 1 < len(cells):
                self._begin(cells[nth + 1])
                return
        if self._next_column(1 if then is Then.NEXT else -1):
            self.do_edit()

    def _next_column(self, by: int) -> bool:
        """Go to the next cell that people fill in, over the end of the row into the next; False at the last one."""
        view = self._screen.view
        columns = [laid.column.id for laid in view.laid]
        place, line = view.column, view.cursor
        for _ in range(2 * len(columns)):
            place += by
            if not 0 <= place < len(columns):
                line += by
                if not 0 <= line < view.line_count():
                    return False
                place = 0 if by > 0 else len(columns) - 1
            if columns[place] not in NOT_EDITED | {"asked_systems"}:
                view.put_cursor(line)
                view.column = place
                self._screen.moved()
                return True
        return False

    # -- unfinished text

    @property
    def _field(self) -> str:
        return f"cell {self._screen.map_shown.process_id}"

    def keep_draft(self) -> None:
        """Write down what stands in an open cell, and which cell it is."""
        self._draft_waits = False
        screen, opened = self._screen, self.open
        if screen.shown is None or screen.gaptui.workbook is None:
            return
        changed = self._text if opened is not None and self._text != opened.was else ""
        if changed == self._drafted:
            return
        try:
            screen.workbook.drafts.keep(f"{self._field} where", _where(opened) if opened and changed else "")
            screen.workbook.drafts.keep(self._field, changed)
        except GaptuiError:
            if screen.is_running:
                self._draft_waits = True
                screen.set_timer(KEEP_SECONDS, self.keep_draft)
            return
        self._drafted = changed

    def bring_back(self) -> None:
        """Open the cell that was being typed when the program ended, with what was typed."""
        screen = self._screen
        if screen.shown is None:
            return
        try:
            where, text = self._left.pop(screen.shown.process_id, ("", ""))
            if not where:
                where = screen.workbook.drafts.adopt(f"{self._field} where") or ""
                text = screen.workbook.drafts.adopt(self._field) or ""
        except GaptuiError:
            return
        sheet, row, column_id, item = [*where.split(" "), "", "", "", ""][:4]
        if not text or sheet not in set(Sheet):
            return
        self._drafted = text
        screen.go_to_sheet(Sheet(sheet))
        line = screen.here.line_of(row)
        shown = screen.here.row(line) if line is not None else None
        if line is None or shown is None:
            screen.tell(f"This was typed for a row that is gone: {text}", "$warn")
            return
        screen.view.put_cursor(line)
        screen.view.go_to_column(column_id)
        screen.moved()
        cells = (
            [open_line(screen.here, shown)] if column_id == WHOLE_LINE else open_cells(screen.here, shown, column_id)
        )
        found = next((each for each in cells if each is not None and (each.item_id or "") == item), None)
        if found is None and isinstance(shown, MapStep) and has_lines(column_id):
            found = new_line(screen.here, shown, column_id)
        if found is not None and found.row == row_id(shown):
            self._begin(found, text)
            # After the screen has put the cursor where it always begins.
            self.coming_back = True
            screen.call_after_refresh(self._come_back)
            screen.tell("Your unfinished cell is back: Enter keeps it", "$good")

    def _come_back(self) -> None:
        self._screen.bar.field.focus()
        self.coming_back = False


def _where(opened: OpenCell) -> str:
    return f"{opened.sheet.value} {opened.row} {opened.column_id} {opened.item_id or ''}"
