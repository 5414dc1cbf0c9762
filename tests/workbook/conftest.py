"""A workbook per test: a copy of one that is filled once."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from gaptui.store import connect
from gaptui.workbook.workbook import Workbook

from .world import FixedClock, World, fill


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Give a locked file up at once: how long the program waits is the store's test."""
    monkeypatch.setattr(connect, "WAIT", 0.01)


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("world") / "firm.gap"
    clock = FixedClock()
    workbook = Workbook.create(path, "Northgate", "Europe/London", clock=clock)
    fill(workbook, clock)
    workbook.close()
    return path


@pytest.fixture
def world(filled: Path, tmp_path: Path) -> Iterator[World]:
    path = tmp_path / "firm.gap"
    shutil.copyfile(filled, path)
    clock = FixedClock()
    clock.go(hours=1)
    workbook = Workbook.open(path, tmp_path / "backups", clock=clock)
    yield World(workbook, clock)
    workbook.close()


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[World]:
    clock = FixedClock()
    workbook = Workbook.create(tmp_path / "empty.gap", "Empty", "UTC", clock=clock)
    yield World(workbook, clock)
    workbook.close()


@pytest.fixture
def again(world: World) -> Iterator[Callable[[], World]]:
    """The same file opened once more: another terminal, or after a restart."""
    opened: list[Workbook] = []

    def open_again() -> World:
        opened.append(Workbook.open(world.path, clock=world.clock))
        return World(opened[-1], world.clock)

    yield open_again
    for workbook in opened:
        workbook.close()
