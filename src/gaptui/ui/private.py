"""The only module that uses private names of Textual; a test fails loudly when they move.

It replaces the input loop of the POSIX driver, which ends the app on one invalid UTF-8 byte, spins when
the terminal is gone, and answers Escape only at its next look, up to a tenth of a second late. And it
replaces the crash path, which prints local variables: our users' confidential text.
"""

from __future__ import annotations

import os
import select
from codecs import getincrementaldecoder
from typing import TYPE_CHECKING

from rich.text import Text
from textual.app import App, ScreenStackError
from textual.css.query import NoMatches

if TYPE_CHECKING:
    from textual.driver import Driver
    from textual.screen import Screen

TERMINAL_CLOSED = 129
"""The exit status when the terminal is gone, as after a hang-up."""
_LOOK_SECONDS = 0.1
"""How often the loop looks whether the program is ending."""


def driver_class() -> type[Driver] | None:
    """Our driver where there is a POSIX terminal; None lets Textual choose (Windows)."""
    if os.name == "nt":
        return None

    from textual import constants
    from textual._xterm_parser import XTermParser
    from textual.drivers.linux_driver import LinuxDriver

    class TerminalDriver(LinuxDriver):
        def run_input_thread(self) -> None:
            parser = XTermParser(self._debug)
            decode = getincrementaldecoder("utf-8")(errors="replace").decode
            pending_escape = False
            while not self.exit_event.is_set():
                wait = constants.ESCAPE_DELAY if pending_escape else _LOOK_SECONDS
                ready, _, _ = select.select([self.fileno], [], [], wait)
                if ready:
                    try:
                        data = os.read(self.fileno, 4096)
                    except OSError:
                        data = b""
                    if not data:
                        self._app.call_later(self._app.exit, return_code=TERMINAL_CLOSED)
                        return
                    pending_escape = data.rfind(b"\x1b") >= len(data) - 8
                    for event in parser.feed(decode(data)):
                        self.process_message(event)
                else:
                    pending_escape = False
                for event in parser.tick():
                    self.process_message(event)

    return TerminalDriver


class CrashSafeApp(App[None]):
    """An app whose unhandled exceptions end it with a status and plain words, never with local variables."""

    def knows_the_styles(self, screen: Screen[None]) -> None:
        """Say that a screen just made is styled as things are now; see the test of first visits.

        Without this Textual parses every style sheet twice more when a mode is shown for the first time.
        """
        screen._css_update_count = self._css_update_count

    def crashed(self, error: Exception) -> str:
        """Called once the app has to end; returns the words for the terminal. It must not raise."""
        raise NotImplementedError

    def _handle_exception(self, error: Exception) -> None:
        if not self.is_running and isinstance(error, (NoMatches, ScreenStackError)):
            # Screens that go with the program lose their parts first, and a timer may still come between.
            return
        self._return_code = 1
        if self._exception is None:
            self._exit_renderables.append(Text(self.crashed(error)))
            self._exception = error
            self._exception_event.set()
        self._close_messages_no_wait()
