"""A workbook in a temporary folder, and the few rows that the store's tests need."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from gaptui.store.database import Database


class SteppingClock:
    """A clock that moves on by one second each time it is asked."""

    def __init__(self) -> None:
        self.now = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "firm.gap"


@pytest.fixture
def clock() -> SteppingClock:
    return SteppingClock()


@pytest.fixture
def database(path: Path, clock: SteppingClock) -> Iterator[Database]:
    made = Database.create(path, clock=clock)
    yield made
    made.close()


@pytest.fixture
def reopen(path: Path, clock: SteppingClock) -> Iterator[Callable[[], Database]]:
    """Another opening of the same file, as another terminal or after a restart; closed at the end."""
    opened: list[Database] = []

    def again() -> Database:
        opened.append(Database.open(path, clock=clock))
        return opened[-1]

    yield again
    for each in opened:
        each.close()
