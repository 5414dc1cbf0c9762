"""The audit on the Pick screen: its clock beside the tabs, and the commands that start, pause and end it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from gaptui.method.audit import audit_face
from gaptui.ui.text import plain

if TYPE_CHECKING:
    from gaptui.ui.screens.pick import PickScreen


class PickAudit:
    def __init__(self, screen: PickScreen) -> None:
        self._screen = screen

    def words(self, *, roomy: bool) -> Content:
        """Which part it should be in; nothing while no audit is under way."""
        view = self._screen.choice.view
        if not view.audit_open:
            return Content("")
        face = audit_face(self._seconds(), running=view.audit_running)
        return plain(f"{face.words if roomy else face.short} ", "bold $warn" if face.over else "$here")

    def _seconds(self) -> int:
        """Used by the audit now, without asking the file."""
        view = self._screen.choice.view
        used = view.audit_seconds or 0
        if view.audit_running and view.as_of is not None:
            used += int((self._screen.workbook.now() - view.as_of).total_seconds())
        return used

    def do_audit(self) -> None:
        screen = self._screen
        view, auditing = screen.choice.view, screen.workbook.auditing
        if not view.audit_open:
            auditing.begin()
            words = "The audit began: sixty minutes in five parts. c pauses it, C ends it"
        elif view.audit_running:
            auditing.pause()
            words = "Paused. c goes on"
        else:
            auditing.go_on()
            words = "The audit goes on"
        screen.read()
        screen.tell(words)

    def do_end_audit(self) -> None:
        screen = self._screen
        screen.workbook.auditing.end()
        screen.read()
        screen.tell(f"The audit has ended. Next: {screen.choice.view.next_line}")
        screen.actions.do_export()
