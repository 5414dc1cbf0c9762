"""The application: opens the workbook behind the first screen, passes its news on, and ends well.

Nothing imported here needs the data layer: the first paint needs Textual only.
"""

from __future__ import annotations

import asyncio
import gc
import signal
import sys
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import RenderableType
from textual import events
from textual.app import SystemCommand
from textual.binding import Binding
from textual.filter import ANSIToTruecolor, LineFilter
from textual.screen import Screen
from textual.worker import Worker, WorkerFailed

from gaptui.paths import reports_folder, styles_dir, workbooks_folder
from gaptui.records.errors import FileBusy, FileReplaced, GaptuiError, NotFound, NothingToUndo
from gaptui.reports import write_report
from gaptui.settings import Settings
from gaptui.ui.private import CrashSafeApp, driver_class
from gaptui.ui.screens import SCREENS, ScreenEntry
from gaptui.ui.screens.base import MainScreen
from gaptui.ui.text import SafeLines
from gaptui.ui.theme import THEMES, known_theme, next_theme
from gaptui.ui.widgets.field import Field
from gaptui.ui.widgets.frame import MessageLine, Saved, TopBar

if TYPE_CHECKING:
    from gaptui.method.search import Hit
    from gaptui.records.changes import ChangeSet
    from gaptui.ui.lesson_shelf import LessonShelf
    from gaptui.ui.shown_map import ShownMap
    from gaptui.workbook.workbook import Workbook

POLL_SECONDS = 0.5
BACKUP_SECONDS = 600.0
SETTLE_SECONDS = 1.0


class GaptuiApp(CrashSafeApp):
    """`opener` makes the workbook, in a thread, after the first paint; it may raise `GaptuiError`."""

    TITLE = "gaptui"
    CSS_PATH = styles_dir() / "base.tcss"
    DEFAULT_MODE = SCREENS[0].name
    BINDINGS = [Binding("ctrl+q", "quit", "Quit", show=False, priority=True)]
    ENABLE_COMMAND_PALETTE = True

    def __init__(self, opener: Callable[[], Workbook], settings: Settings, *, demo: bool = False) -> None:
        super().__init__(driver_class=driver_class())
        self._opener = opener
        self.settings = settings
        self.demo = demo
        self.workbook: Workbook | None = None
        self.process_id: str | None = None
        self.row_id: str | None = None
        """The step or line of one that the screen before was left at."""
        self._shown: ShownMap | None = None
        self.shelf: LessonShelf | None = None
        """The lessons that fit what is being worked on; None until the workbook is open."""
        self.stop_thread: Callable[[], None] | None = None
        """Set while a thread holds the workbook, with what stops it: nothing that can wait asks it anything."""
        self._own_thread = threading.get_ident()
        self.failure: GaptuiError | None = None
        self.leaving_for: tuple[Path, str] | None = None
        """Another workbook to open after this one, and the firm's name when it is a new one."""
        self.key_gap = 1.0
        """Seconds between the last two keys as they arrived, however long it took to act on them."""
        self._last_key_at = 0.0
        self.visited: dict[str, MainScreen] = {}
        self._whole = False
        """Whether the screen that is coming right now was made before."""
        self.saved = Saved.OPENING
        self._remembered: tuple[str, str | None, str | None] | None = None
        self._was_at: tuple[str, str | None, str | None] | None = None
        # No colour of ours is an ANSI one, and looking for them on every line costs a third of a key.
        others = [kept for kept in super().get_line_filters() if not isinstance(kept, ANSIToTruecolor)]
        self._line_filters: list[LineFilter] = [SafeLines(), *others]
        self.screens_shown = tuple((entry.name, entry.digit, entry.title) for entry in SCREENS)
        for entry in SCREENS:
            self.add_mode(entry.name, partial(self._make, entry))
        for theme in THEMES:
            self.register_theme(theme)
        self.theme = known_theme(settings.theme)

    def _make(self, entry: ScreenEntry) -> MainScreen:
        screen = entry.make()
        self.knows_the_styles(screen)
        return screen

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """Our colour names, known before a theme is chosen."""
        return THEMES[0].variables

    # -- start and end

    def on_mount(self) -> None:
        if sys.platform != "win32":
            loop = asyncio.get_running_loop()
            for number in (signal.SIGTERM, signal.SIGHUP):
                with suppress(NotImplementedError, RuntimeError):
                    loop.add_signal_handler(number, self._told_to_end, number)
        self.call_after_refresh(self.set_timer, 0.01, self._load)

    def _load(self) -> None:
        self.run_worker(self._open, thread=True, exit_on_error=True, name="open")

    def _open(self) -> None:
        """In a thread: import the data layer and open the file; then what can wait."""
        try:
            workbook = self._opener()
        except GaptuiError as error:
            self.call_from_thread(self._cannot_open, error)
            return
        self.call_from_thread(self._opened, workbook)
        import gaptui.ui.screens.calendar
        import gaptui.ui.screens.lessons
        import gaptui.ui.screens.log
        import gaptui.ui.screens.pick
        import gaptui.ui.screens.table
        import gaptui.ui.screens.walk  # noqa: F401  so that they open at once

    def _cannot_open(self, error: GaptuiError) -> None:
        self.failure = error
        self.exit(return_code=2)

    def _opened(self, workbook: Workbook) -> None:
        from gaptui.ui.lesson_shelf import LessonShelf

        self.workbook, self.shelf = workbook, LessonShelf(workbook)
        workbook.subscribe(self._changed)
        place = workbook.place()
        if place is not None:
            self.process_id = place.process_id
        self.show_saved(Saved.YES)
        for screen in self._main_screens():
            screen.opened()
        if place is not None and place.screen != SCREENS[0].name:
            self.go(place.screen)
        self.set_timer(SETTLE_SECONDS, self._settle)
        self.set_interval(POLL_SECONDS, self._tick)
        self.set_interval(BACKUP_SECONDS, self._back_up)

    def _settle(self) -> None:
        """Once the person can work: what would have made the start slower."""
        gc.freeze()
        gc.enable()
        if self.workbook is None:
            return
        self._read_styles()
        with self.attempt():
            self.workbook.sittings.stop_abandoned()
            self.workbook.auditing.stop_abandoned()
        for screen in self._main_screens():
            screen.settled()
        self._back_up("open")

    def _read_styles(self) -> None:
        """Read the styles of what was not shown yet: each new style sheet has all of them parsed again."""
        unread = [path for path in sorted(styles_dir().glob("*.tcss")) if not self.stylesheet.has_source(str(path))]
        if unread:
            self.stylesheet.read_all(unread)
            self.stylesheet.reparse()
            self.stylesheet.update(self)

    def exit(self, result: None = None, return_code: int = 0, message: RenderableType | None = None) -> None:
        """End the program; first write down what is being typed, and where."""
        if self.stop_thread is not None:
            self.stop_thread()
        for screen in self._main_screens():
            screen.keep_typing()
        with suppress(GaptuiError):
            self._remember(leaving=True)
        super().exit(result, return_code, message)

    def _told_to_end(self, number: int) -> None:
        self.exit(return_code=128 + number)

    def on_unmount(self) -> None:
        workbook = self.workbook
        if workbook is not None:
            # Timers may still come: they find no workbook and let it be.
            self.workbook = None
            workbook.close()

    def crashed(self, error: Exception) -> str:
        for screen in self._main_screens():
            with suppress(Exception):
                screen.keep_typing()
        report = write_report(error.error if isinstance(error, WorkerFailed) else error, reports_folder())
        where = f" A report without any of your text is in {report}." if report else ""
        return (
            "gaptui met a fault of its own and has stopped. Everything you saved is safe, and so is what you "
            f"were typing.{where} Start it again to go on."
        )

    async def on_event(self, event: events.Event) -> None:
        # A key comes here twice: on its way to the widget, and back when the widget did not want it.
        if isinstance(event, events.Key) and event.time != self._last_key_at:
            self.key_gap, self._last_key_at = event.time - self._last_key_at, event.time
        await super().on_event(event)

    # -- news

    def _changed(self, changes: ChangeSet) -> None:
        if threading.get_ident() != self._own_thread:
            # Posted, not waited for: the screen may be waiting for this thread to let go of the file.
            self.call_later(self._changed, changes)
            return
        if changes.elsewhere and isinstance(self.screen, MainScreen) and self.screen.query(MessageLine):
            # A screen that is just coming has no line to say it in.
            self.screen.tell_news(f"In the other terminal: {changes.label}")
        if self.shelf is not None:
            self.shelf.changed(changes)
        for screen in self._main_screens():
            screen.changed(changes)

    def _main_screens(self) -> list[MainScreen]:
        """Every main screen that was visited, shown now or not."""
        return [screen for screen in self.visited.values() if screen.is_mounted]

    def _tick(self) -> None:
        if self.workbook is None or self.stop_thread is not None:
            return
        try:
            self.workbook.poll()
            self._remember()
        except FileReplaced as error:
            self.show_saved(Saved.STOPPED)
            self.say(str(error), "$bad")
        except GaptuiError:
            return

    def _remember(self, *, leaving: bool = False) -> None:
        """Write down where the person is, once they stay there: a cursor on its way is not worth a write."""
        screen = next((s for s in self._main_screens() if self.current_mode == s.NAME), None)
        if self.workbook is None or screen is None:
            return
        place = (screen.NAME, self.process_id, screen.row_here())
        resting, self._was_at = place == self._was_at, place
        if place != self._remembered and (resting or leaving):
            self.workbook.remember_place(*place)
            self._remembered = place

    def _back_up(self, reason: str = "timer") -> Worker[None] | None:
        workbook = self.workbook
        if workbook is None:
            return None

        def keep_copy() -> None:
            if self.workbook is None:
                return
            try:
                workbook.back_up(reason)
            except (GaptuiError, OSError):
                words = "No backup could be made just now. Your work is saved; look at the free space on this disk."
                self.call_from_thread(self.say, words, "$warn")

        return self.run_worker(keep_copy, thread=True, name="backup")

    # -- saying

    def say(self, words: str, style: str = "$ink") -> None:
        screen = next((s for s in reversed(self.screen_stack) if isinstance(s, MainScreen)), None)
        if screen is not None:
            screen.tell(words, style)

    def show_saved(self, saved: Saved) -> None:
        self.saved = saved
        for screen in self._main_screens():
            screen.query_one(TopBar).saved = saved

    @contextmanager
    def attempt(self) -> Iterator[None]:
        """The one place where what a person can act on is shown in words."""
        try:
            yield
        except FileBusy:
            self.show_saved(Saved.NO)
            self.say("Not saved yet: another terminal is writing to the file. Try again in a moment.", "$bad")
        except FileReplaced as error:
            self.show_saved(Saved.STOPPED)
            self.say(str(error), "$bad")
        except NothingToUndo as error:
            self.say(str(error), "$quiet")
        except GaptuiError as error:
            self.say(str(error), "$warn")
        else:
            if self.workbook is not None:
                self.show_saved(Saved.YES)

    # -- commands of every screen

    def go(self, name: str, row: str | None = None) -> None:
        """Show a main screen, on a row of it where one is named; those visited stay as they were left."""
        if name != self.current_mode:
            if isinstance(self.screen, MainScreen):
                self.screen.leaving()
            self.row_id = row or self.row_id
            self._whole = name in self.visited
            self.switch_mode(name)
            self._whole = False

    def delay_update(self, delay: float = 0.05) -> None:
        # Textual paints three frames late when a mode is switched, so that nothing half made is seen.
        if not self._whole:
            super().delay_update(delay)

    def do_go(self, name: str) -> None:
        self.go(name)

    def chosen_process(self) -> str | None:
        """The id of the process that all screens show; None where there is none. It may be gone meanwhile."""
        if self.workbook is not None and self.process_id is None:
            self.process_id = self.workbook.processes.first_to_show()
        return self.process_id

    def shown_map(self) -> ShownMap | None:
        """The map of the chosen process, one for all screens; None where there is no process.

        A process that is gone is chosen no longer.
        """
        from gaptui.ui.shown_map import ShownMap

        if self.workbook is None or self.chosen_process() is None:
            return None
        assert self.process_id is not None
        if self._shown is None or self._shown.process_id != self.process_id:
            try:
                self._shown = ShownMap(self.workbook, self.process_id)
            except NotFound:
                self.forget_map()
        return self._shown

    def forget_map(self) -> None:
        """The chosen process is gone."""
        self._shown = self.process_id = None

    def known_files(self, here: Path) -> list[Path]:
        """Workbooks this desk opened before, and those in its own folder; the open one first."""
        found = [here, *map(Path, self.settings.recent), *sorted(workbooks_folder().glob("*.gap"))]
        return [path for path in dict.fromkeys(path.absolute() for path in found) if path.exists()]

    def leave_for(self, path: Path, new_firm: str) -> None:
        """Close this workbook and open another one; a new one for a firm when it is named."""
        self.leaving_for = (path, new_firm)
        self.exit()

    def do_undo(self) -> None:
        assert self.workbook is not None
        self.say(f"{self._key('U', 'Ctrl+Y')} brings it back. {self.workbook.undo().label}")

    def do_redo(self) -> None:
        assert self.workbook is not None
        self.say(f"{self._key('u', 'Ctrl+Z')} takes it back. {self.workbook.redo().label}")

    def _key(self, outside: str, in_field: str) -> str:
        """The key to name: a letter would only be typed while a field has the cursor."""
        return in_field if isinstance(self.screen.focused, Field) else outside

    def do_help(self) -> None:
        from gaptui.ui.dialogs.help import HelpScreen

        screen = self.screen
        if isinstance(screen, MainScreen):
            self.push_screen(HelpScreen(screen.TITLE_SHOWN, screen.commands, screen.GRAMMAR))

    def do_search(self) -> None:
        from gaptui.ui.dialogs.everywhere import Everywhere

        assert self.workbook is not None
        self.push_screen(Everywhere(self.workbook, self.go_to_hit))

    def go_to_hit(self, hit: Hit) -> None:
        """Show what was found, on the screen that it belongs to."""
        from gaptui.ui.dialogs.everywhere import place_of

        before = self.current_mode
        screen, row = place_of(hit)
        if hit.process_id is not None:
            self.process_id = hit.process_id
        self.go(screen, row)
        shown = self.visited.get(screen)
        if shown is not None and screen == before:
            self.row_id = row
            shown.look_again()

    def do_palette(self) -> None:
        self.action_command_palette()

    def do_theme(self) -> None:
        self.theme = self.settings.theme = next_theme(self.theme)
        self.settings.save()
        self.say(f"Theme: {self.theme.removeprefix('gaptui-')}")

    def do_quit(self) -> None:
        self.exit()

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """The palette: our commands of this screen, and nothing of Textual's own (it offers screenshots)."""
        if isinstance(screen, MainScreen):
            for command in screen.commands:
                if not command.silent and command.id != "palette":
                    run = partial(screen.action_command, command.id)
                    yield SystemCommand(f"{command.title}  ({command.shown})", command.help, run)

    # -- safety

    def get_line_filters(self) -> list[LineFilter]:
        return self._line_filters

    def on_paste(self, event: events.Paste) -> None:
        """A paste that no field took: the screen may have a field for it; nothing pasted is dropped."""
        screen = self.screen
        if isinstance(screen, MainScreen):
            screen.take_paste(event.text)
        elif (field := next(iter(screen.query(Field)), None)) is not None:
            field.take_paste(event.text)
