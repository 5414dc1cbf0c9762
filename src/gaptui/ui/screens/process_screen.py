"""What the screens of one process have in common: which process is shown, what became of it meanwhile.

It knows no part of a process; subclasses show theirs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from gaptui.records.errors import NotFound
from gaptui.ui.screens.base import MainScreen

if TYPE_CHECKING:
    from gaptui.records.changes import ChangeSet
    from gaptui.workbook.workbook import Workbook


class ProcessScreen(MainScreen):
    """A screen that is not looked at takes changes over, and draws them when it is looked at again."""

    def __init__(self) -> None:
        super().__init__()
        self._stale = False
        """Something changed while another screen was shown."""

    @property
    def workbook(self) -> Workbook:
        assert self.gaptui.workbook is not None
        return self.gaptui.workbook

    # -- for subclasses

    def shown_process(self) -> tuple[str, str] | None:
        """Id and name of the process that is shown; None while there is none."""
        raise NotImplementedError

    def show_process(self) -> None:
        """Show the process chosen on Home, or that there is none."""
        raise NotImplementedError

    def patch(self, changes: ChangeSet) -> bool:
        """Take over what changed; False when nothing shown here did. Raises `NotFound` when the process is gone."""
        raise NotImplementedError

    def show_changes(self, changes: ChangeSet) -> None:
        """Draw what was taken over."""
        raise NotImplementedError

    def catch_up(self) -> None:
        """Draw what was taken over while another screen was shown."""
        raise NotImplementedError

    def forget(self) -> None:
        """The process is gone: keep what was being typed, and show that there is none."""
        raise NotImplementedError

    def came_back(self) -> None:
        """The screen is looked at again, and shows what it should."""

    # -- what is shown

    def opened(self) -> None:
        self.show_process()
        self.came_back()

    def on_screen_resume(self) -> None:
        self.look_again()

    def look_again(self) -> None:
        app = self.gaptui
        if app.workbook is None or self.NAME not in app.visited or app.current_mode != self.NAME:
            # It is opened in a moment, or a list on top of it just went to another screen.
            return
        shown = self.shown_process()
        if shown is None or shown[0] != self.gaptui.process_id:
            self.show_process()
        elif self._stale:
            self.catch_up()
        self._stale = False
        self.came_back()

    def changed(self, changes: ChangeSet) -> None:
        shown, looked_at = self.shown_process(), self.gaptui.current_mode == self.NAME
        if shown is None:
            if changes.in_table("process") and looked_at:
                self.show_process()
            return
        try:
            if not self.patch(changes):
                return
        except NotFound:
            self.forget()
            self.gaptui.forget_map()
            where = " in the other terminal; u there brings it back" if changes.elsewhere else "; u brings it back"
            self.tell(f"{shown[1]} was removed{where}", "$warn")
            return
        if looked_at:
            self.show_changes(changes)
        else:
            self._stale = True
