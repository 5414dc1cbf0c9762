"""The commands of the table that set, look up, export and import. The screen owns what is shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from gaptui.method.potential import HELP_WORDS
from gaptui.method.process_map import MapStep
from gaptui.method.review import ExceptionRow
from gaptui.method.sheets import Sheet, column
from gaptui.ui.dialogs.changes import ChangesPage
from gaptui.ui.dialogs.lists import PatternsAndPain
from gaptui.ui.dialogs.signals import SignalsDialog
from gaptui.ui.dialogs.sums import SumPage
from gaptui.ui.dialogs.table_export import export_table
from gaptui.ui.dialogs.table_import import Importing, ask_for_file, plan_page
from gaptui.ui.screens.table_columns import NOT_EDITED
from gaptui.ui.screens.table_editing import has_lines
from gaptui.ui.shown_sheet import cell, row_id
from gaptui.words import Help, NewWay

if TYPE_CHECKING:
    from gaptui.ui.screens.table import TableScreen

_WAYS: dict[str, NewWay] = {"p": NewWay.PERSON, "a": NewWay.AI, "s": NewWay.ASK}


class TableActions:
    """One `do_...` method a command; the screen has made sure that what it needs is there."""

    def __init__(self, screen: TableScreen) -> None:
        self._screen = screen

    # -- setting

    def do_letter(self, letter: str) -> None:
        """Set the letter of the rows meant; with one row, go on to the next."""
        screen = self._screen
        if isinstance(screen.row, ExceptionRow):
            if letter not in _WAYS:
                screen.tell("An exception is handled by a person p, by AI a, or the new way stops and asks s.")
                return
            column_id, text, words = "new_way", _WAYS[letter].value, f"new version: {_WAYS[letter].value}"
        else:
            if letter.upper() not in set(Help):
                screen.tell("A step has the letter p, d or a.")
                return
            help_ = Help(letter.upper())
            column_id, text, words = "help", help_.value, f"{help_.value}: {HELP_WORDS[help_]}"
        self._set(column_id, text, words)

    def do_written(self) -> None:
        row = self._screen.row
        assert isinstance(row, ExceptionRow)
        text = "no" if row.case.written_down else "yes"
        self._set("written_down", text, "written down before" if text == "yes" else "never written down", stay=True)

    def _set(self, column_id: str, text: str, words: str, *, stay: bool = False) -> None:
        screen = self._screen
        rows = screen.rows_meant
        here = screen.here
        differ = any(cell(here.rows[id_], column_id, here.numbers) != text for id_ in rows)
        if differ:
            screen.workbook.reviewing.set_cells(screen.sheet, rows, column_id, text)
        whose = f"{len(rows)} rows: " if len(rows) > 1 else ""
        screen.view.go_to_column(column_id)
        if len(rows) == 1 and not stay:
            screen.view.action_step(1)
        screen.tell(f"{whose}{words}{'. u takes it back' if differ else ' already'}")

    def do_clear(self) -> None:
        screen = self._screen
        row, column_id = screen.row, screen.view.column_here
        assert row is not None
        column_id = "systems" if column_id == "asked_systems" else column_id
        if column_id in NOT_EDITED:
            screen.tell("The program counts this column.")
        elif has_lines(column_id):
            screen.tell("Enter opens the lines of this cell; one that is emptied is removed.")
        elif column_id in ("text", "name"):
            screen.tell("A row needs its words. Steps and exceptions are removed in the walkthrough: 3, then Del.")
        else:
            empty = "no" if column_id == "written_down" else ""
            rows = screen.rows_meant
            for id_ in rows[:1] if len(rows) == 1 else ():
                if not cell(screen.here.rows[id_], column_id, screen.here.numbers):
                    return
            screen.workbook.reviewing.set_cells(screen.sheet, rows, column_id, empty)
            screen.tell(f"Emptied {column(screen.sheet, column_id).spoken}. u brings it back")

    def do_signals(self) -> None:
        screen = self._screen
        assert isinstance(screen.row, MapStep)
        screen.app.push_screen(SignalsDialog(screen.workbook, screen.map_shown.process_id, screen.row))

    # -- ticking

    def do_tick(self) -> None:
        screen = self._screen
        assert screen.row is not None
        screen.here.ticked ^= {row_id(screen.row)}
        screen.view.lines_changed()
        screen.view.action_step(1)
        screen.moved()

    def do_tick_all(self) -> None:
        here = self._screen.here
        here.ticked = set() if here.ticked >= set(here.view) else here.ticked | set(here.view)
        self._screen.view.lines_changed()
        self._screen.moved()

    # -- looking

    def do_sums(self) -> None:
        screen = self._screen
        row = screen.row if isinstance(screen.row, MapStep) else None
        screen.app.push_screen(SumPage(screen.map_shown, row))

    def do_lists(self) -> None:
        self._screen.app.push_screen(PatternsAndPain(self._screen.map_shown))

    def do_changes(self) -> None:
        screen = self._screen
        assert screen.row is not None
        reviewing = screen.workbook.reviewing
        found = reviewing.changes(screen.sheet, row_id(screen.row))
        name = cell(screen.row, "name" if screen.sheet is Sheet.SYSTEMS else "text", screen.here.numbers)
        screen.app.push_screen(ChangesPage(name, [(reviewing.local(each.at), each) for each in found]))

    # -- files

    def do_export(self) -> None:
        screen = self._screen
        whole = len(screen.here.view) == len(screen.here.rows)
        only = None if whole else frozenset(screen.here.view)
        screen.app.push_screen(export_table(screen.workbook, screen.map_shown, screen.sheet, only, screen.tell))

    def do_import(self) -> None:
        screen = self._screen
        app = screen.gaptui
        form = ask_for_file(self._importing, lambda page: app.call_later(app.push_screen, page))
        app.push_screen(form)

    @property
    def _importing(self) -> Importing:
        screen = self._screen

        def busy(stop: Callable[[], None] | None) -> None:
            screen.gaptui.stop_thread = stop

        return Importing(screen.map_shown, screen.sheet, busy, screen.tell)

    def take_table(self, text: str) -> None:
        """A table was pasted: show what it would change."""
        screen = self._screen
        if screen.shown is None:
            screen.tell("There is no process to paste a table into.", "$warn")
        elif not any(mark in text for mark in "\t,;|"):
            screen.tell("That is no table. In the walkthrough (3) a list of steps can be pasted.", "$warn")
        else:
            with screen.gaptui.attempt():
                screen.app.push_screen(plan_page(self._importing, text.encode("utf-8", "replace")))
