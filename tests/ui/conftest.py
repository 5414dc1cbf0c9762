"""A home of its own for each test, the driver bound to a file in it, and what keeps many starts cheap."""

from __future__ import annotations

import gc
from functools import partial

import pytest
from textual._compositor import Compositor
from textual._context import visible_screen_stack
from textual.app import App
from textual.cache import LRUCache
from textual.css.stylesheet import Stylesheet

from ui.driver import driving


class Kept(LRUCache):
    """Emptied by nobody: Textual empties it each time it sets the variables, also to what they were."""

    def clear(self) -> None:
        pass


_PARSED: dict[tuple[tuple[str, str], ...], Kept] = {}
"""Parsed style sheets by the theme's variables. Each test starts an app, which parses them all."""
_parse_rules = Stylesheet._parse_rules


def _parse_once(self, *args, **kwargs):
    self._parse_cache = _PARSED.setdefault(tuple(sorted(self._variables.items())), Kept(1024))
    return _parse_rules(self, *args, **kwargs)


def _draw_later(self, full=False, screen_stack=None, simplify=False):
    """Instead of what a terminal would be sent: nobody looks at it. The driver draws what a test reads."""
    visible_screen_stack.set(screen_stack or [])
    self._dirty_regions.clear()


@pytest.fixture(scope="session", autouse=True)
def _few_collections():
    """Hundreds of widgets a test make the collector run all the time; nothing here lives long."""
    usual = gc.get_threshold()
    gc.freeze()
    gc.set_threshold(100_000, 20, 100)
    yield
    gc.set_threshold(*usual)
    gc.unfreeze()


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    """Settings, backups and reports go here; keys may follow each other faster than fingers.

    Screens are drawn when a test reads them, not sixty times a second; words that were said stay; what the
    program does a while after its start waits until a test asks for it.
    """
    monkeypatch.setenv("GAPTUI_HOME", str(tmp_path / "home"))
    monkeypatch.setattr("gaptui.ui.screens.base._BURST_SECONDS", 0.0)
    monkeypatch.setattr("gaptui.ui.app.SETTLE_SECONDS", 3600.0)
    monkeypatch.setattr("gaptui.ui.screens.base.MESSAGE_SECONDS", 3600.0)
    monkeypatch.setattr("textual.screen.UPDATE_PERIOD", 3600.0)
    monkeypatch.setattr(App, "delay_update", lambda self, delay=0.0: None)
    monkeypatch.setattr(Compositor, "render_update", _draw_later)
    monkeypatch.setattr(Stylesheet, "_parse_rules", _parse_once)
    monkeypatch.chdir(tmp_path)
    return tmp_path / "home"


@pytest.fixture
def file(tmp_path):
    return tmp_path / "firm.gap"


@pytest.fixture
def driver(file):
    """`async with driver(size=(80, 24), world=three_steps) as d:`"""
    return partial(driving, file)
