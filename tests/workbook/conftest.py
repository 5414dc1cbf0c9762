"""A workbook per test: a copy of one that is filled once."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from gaptui.records.errors import GaptuiError
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


class Bench:
    """One opening that many tests use in turn: SQL is compiled once an opening, and that is most of the time."""

    def __init__(self, filled: Path, folder: Path) -> None:
        self._filled, self._folder, self._count = filled, folder, 0
        self.world = self._fresh()
        self._before, self._sent = self.world.rows(), self.world.sent()

    def _fresh(self) -> World:
        self._count += 1
        path = self._folder / f"firm-{self._count}.gap"
        shutil.copyfile(self._filled, path)
        clock = FixedClock()
        clock.go(hours=1)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(connect, "WAIT", 0.01)
            return World(Workbook.open(path, clock=clock), clock)

    def tidy(self) -> None:
        """Undo what a test did; where that cannot be (another terminal, raw SQL) take a fresh copy."""
        self.world.clock.now = FixedClock().now + timedelta(hours=1)
        try:
            while self.world.rows() != self._before:
                self.world.workbook.undo()
        except GaptuiError:
            self.world.workbook.close()
            self.world = self._fresh()
        if self.world.sent() != self._sent:
            self._unsend()

    def _unsend(self) -> None:
        """What was sent is nothing that undo takes back."""
        with closing(sqlite3.connect(self.world.path)) as plain, plain:
            plain.execute("DELETE FROM sentblock")
            marks = ", ".join("?" * len(self._sent[0]))
            plain.executemany(f"INSERT INTO sentblock VALUES ({marks})", self._sent)


@pytest.fixture(scope="session")
def bench(filled: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bench]:
    made = Bench(filled, tmp_path_factory.mktemp("bench"))
    yield made
    made.world.workbook.close()


@pytest.fixture
def world(request: pytest.FixtureRequest, filled: Path, tmp_path: Path) -> Iterator[World]:
    """The filled workbook. A module with `FRESH = True` gets a file of its own for each test."""
    if not getattr(request.module, "FRESH", False):
        bench: Bench = request.getfixturevalue("bench")
        yield bench.world
        bench.tidy()
        return
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
