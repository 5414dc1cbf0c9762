"""A screen of one process with a line to type in: keeping what is said, and what is not finished yet.

It knows no grammar and no verb; subclasses keep a line.
"""

from __future__ import annotations

from dataclasses import replace
from typing import ClassVar

from textual import on

from gaptui.records.errors import ChangedMeanwhile, FileBusy
from gaptui.ui.screens.process_screen import ProcessScreen
from gaptui.ui.screens.typing_drafts import KEEP_SECONDS, Begun, Unfinished
from gaptui.ui.widgets.line_bar import Editing, LineBar, Mode, Pasting

_RETRY_SECONDS = 0.4


class TypingScreen(ProcessScreen):
    """`DRAFTS` name a new line and an edited one in the file."""

    DRAFTS: ClassVar[tuple[str, str]] = ("", "")

    def __init__(self) -> None:
        super().__init__()
        self.unfinished = Unfinished(*self.DRAFTS)
        self.begun = Begun()
        self._draft_waits = False

    # -- for subclasses

    def keep_line(self, line: str, mode: Mode, at: int) -> None:
        """Store a line and show it; raises what the verbs raise, and then nothing was kept."""
        raise NotImplementedError

    def nothing_shown(self) -> str:
        """Why nothing can be said here; empty when it can."""
        raise NotImplementedError

    @property
    def line_bar(self) -> LineBar:
        return self.query_one(LineBar)

    # -- what is said

    def said(self, line: str, mode: Mode, at: int) -> None:
        """Keep a line of the bar; what is typed behind it is already for the next one."""
        if self.nothing_shown():
            self.tell(self.nothing_shown(), "$warn")
            return
        if not line.strip() and not isinstance(mode, Pasting):
            return
        self.hush()
        with self.gaptui.attempt():
            try:
                self.keep_line(line, mode, at)
            except ChangedMeanwhile as error:
                if isinstance(mode, Editing):
                    self.line_bar.mode = replace(mode, was=error.now)
                raise
            except FileBusy:
                self.set_timer(_RETRY_SECONDS, lambda: self._retry(line, mode, at))
                raise
            self.keep_typing()

    def _retry(self, line: str, mode: Mode, at: int) -> None:
        """Try again to keep a line that the file was too busy for, unless the person went on with it."""
        if self.line_bar.line == line and self.line_bar.mode == mode:
            self.said(line, mode, at)

    # -- unfinished text

    @on(LineBar.Typed)
    def _typed(self) -> None:
        self.begun = Begun.of(self.line_bar)
        if not self._draft_waits:
            self._draft_waits = True
            self.set_timer(KEEP_SECONDS, self.keep_typing)

    def keep_typing(self) -> None:
        self._draft_waits = False
        shown = self.shown_process()
        if shown is None or self.gaptui.workbook is None:
            return
        if self.query(LineBar):
            self.begun = Begun.of(self.line_bar)
        if not self.unfinished.keep(self.workbook, shown[0], self.begun) and self.is_running:
            self._draft_waits = True
            self.set_timer(KEEP_SECONDS, self.keep_typing)

    def on_unmount(self) -> None:
        self.keep_typing()
        # Timers and news may still come: they find nothing shown and let it be.
        self.stop_showing()

    def stop_showing(self) -> None:
        """The screen is being taken down."""
        raise NotImplementedError

    def take_paste(self, text: str) -> None:
        self.line_bar.field.focus()
        self.line_bar.field.take_paste(text)
