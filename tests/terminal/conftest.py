from __future__ import annotations

import sys
from pathlib import Path

import pytest

if sys.platform != "win32":
    from .desk import Desk

    @pytest.fixture(scope="session")
    def first_desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
        return Desk.make(tmp_path_factory.mktemp("desk") / "desk")

    @pytest.fixture
    def desk(first_desk: Desk, tmp_path: Path) -> Desk:
        return first_desk.copy(tmp_path / "desk")
