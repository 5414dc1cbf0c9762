"""The driver of the interface's tests, at a home of its own."""

from __future__ import annotations

from ui.conftest import driver, file, home

__all__ = ["driver", "file", "home"]
