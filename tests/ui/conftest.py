"""A home of its own for each test, and the driver bound to a file in it."""

from __future__ import annotations

from functools import partial

import pytest

from ui.driver import driving


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    """Settings, backups and reports go here; keys may follow each other faster than fingers.

    Screens are drawn when a test reads them, not sixty times a second: that is most of a test's time.
    """
    monkeypatch.setenv("GAPTUI_HOME", str(tmp_path / "home"))
    monkeypatch.setattr("gaptui.ui.screens.base._BURST_SECONDS", 0.0)
    monkeypatch.setattr("textual.screen.UPDATE_PERIOD", 3600.0)
    monkeypatch.chdir(tmp_path)
    return tmp_path / "home"


@pytest.fixture
def file(tmp_path):
    return tmp_path / "firm.gap"


@pytest.fixture
def driver(file):
    """`async with driver(size=(80, 24), world=three_steps) as d:`"""
    return partial(driving, file)
