"""The commands of the walkthrough that change or search the map. The screen owns what is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gaptui.method.process_map import item_line
from gaptui.ui.dialogs.exporting import export_map
from gaptui.ui.dialogs.find import find_dialog
from gaptui.ui.dialogs.signals import SignalsDialog
from gaptui.ui.screens.walk_saying import say_none

if TYPE_CHECKING:
    from gaptui.ui.screens.walk import WalkScreen


class MapCommands:
    """One `do_…` method a command; the screen has made sure that what it needs is there."""

    def __init__(self, screen: WalkScreen) -> None:
        self._screen = screen
        self._looking_for = ""

    def do_none(self) -> None:
        say_none(self._screen.map_shown, self._screen.map.current, every=False)

    def do_open_question(self) -> None:
        step = self._screen.map_shown.next_open(self._screen.map.current)
        if step is None:
            self._screen.tell("Everything has been asked.", "$good")
        else:
            self._screen.go_to(step.id, None)

    def do_up(self) -> None:
        self._screen.workbook.arranging.move(self._screen.step.id, -1)

    def do_down(self) -> None:
        self._screen.workbook.arranging.move(self._screen.step.id, +1)

    def do_nest(self) -> None:
        self._screen.workbook.arranging.nest(self._screen.step.id)

    def do_merge(self) -> None:
        self._screen.go_to(self._screen.workbook.arranging.merge(self._screen.step.id), None)
        self._screen.tell("Merged with the step above. u takes it apart again")

    def do_remove(self) -> None:
        here, line = self._screen.map.here, self._screen.map.cursor
        assert here is not None and here.step is not None
        number = self._screen.map_shown.lines.numbers[here.step.id]
        if here.item is not None:
            self._screen.workbook.mapping.remove_item(here.item.id)
            words = item_line(here.item, {})
            self._screen.tell(f"u brings it back. Removed from step {number}: {words}")
        else:
            below = sum(step.parent_id == here.step.id for step in self._screen.map_shown.steps)
            with_it = f" and its {below} sub-step{'' if below == 1 else 's'}" if below else ""
            self._screen.workbook.arranging.remove(here.step.id)
            self._screen.tell(f'u brings it back. Removed step {number} "{here.step.text}"{with_it}')
        self._screen.map.put_cursor(line)
        self._screen.show_aside()

    def do_written(self) -> None:
        here = self._screen.map.here
        assert here is not None and here.item is not None
        self._screen.workbook.mapping.turn_written_down(here.item.id)

    def do_signals(self) -> None:
        screen = self._screen
        screen.app.push_screen(SignalsDialog(screen.workbook, screen.map_shown.process_id, screen.step))

    def do_find(self) -> None:
        screen = self._screen
        screen.app.push_screen(find_dialog(screen.map_shown, screen.map.cursor, self._looking_for, self._found))

    def _found(self, words: str, line: int | None) -> None:
        self._looking_for = words
        if line is None:
            self._screen.tell(f'Nothing in this map says "{words}".', "$warn")
        else:
            self._screen.map.put_cursor(line)
            self._screen.moved()

    def do_export(self) -> None:
        screen = self._screen
        screen.app.push_screen(export_map(screen.workbook, screen.map_shown.process_id, screen.tell))
