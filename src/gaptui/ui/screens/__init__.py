"""The main screens, in the order of their digits. Each is imported when it is first shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gaptui.ui.screens.base import MainScreen


@dataclass(frozen=True)
class ScreenEntry:
    """What the tab line shows of a screen, and how it is made."""

    name: str
    digit: str
    title: str
    make: Callable[[], MainScreen]


def _home() -> MainScreen:
    from gaptui.ui.screens.home import HomeScreen

    return HomeScreen()


def _pick() -> MainScreen:
    from gaptui.ui.screens.pick import PickScreen

    return PickScreen()


def _walk() -> MainScreen:
    from gaptui.ui.screens.walk import WalkScreen

    return WalkScreen()


def _table() -> MainScreen:
    from gaptui.ui.screens.table import TableScreen

    return TableScreen()


def _calendar() -> MainScreen:
    from gaptui.ui.screens.calendar import CalendarScreen

    return CalendarScreen()


def _log() -> MainScreen:
    from gaptui.ui.screens.log import LogScreen

    return LogScreen()


def _lessons() -> MainScreen:
    from gaptui.ui.screens.lessons import LessonsScreen

    return LessonsScreen()


SCREENS: tuple[ScreenEntry, ...] = (
    ScreenEntry("home", "1", "Home", _home),
    ScreenEntry("pick", "2", "Pick", _pick),
    ScreenEntry("walk", "3", "Walk", _walk),
    ScreenEntry("table", "4", "Table", _table),
    ScreenEntry("calendar", "5", "Calendar", _calendar),
    ScreenEntry("log", "6", "Log", _log),
    ScreenEntry("lessons", "7", "Lessons", _lessons),
)
"""The first one is shown at the start."""
