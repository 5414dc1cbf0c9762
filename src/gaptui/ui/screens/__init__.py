"""The main screens, in the order of their digits."""

from __future__ import annotations

from gaptui.ui.screens.base import MainScreen
from gaptui.ui.screens.home import HomeScreen
from gaptui.ui.screens.walk import WalkScreen

SCREENS: tuple[type[MainScreen], ...] = (HomeScreen, WalkScreen)
"""The first one is shown at the start."""
