"""The command line in this process: arguments and standard input in, status and bytes out."""

from __future__ import annotations

import gc
import io
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from gaptui.__main__ import main
from gaptui.demo import write_demo_workbook


@dataclass
class Result:
    status: int
    out: bytes
    err: str

    @property
    def text(self) -> str:
        return self.out.decode("utf-8")

    def refused(self) -> str:
        """The one line that says what is wrong; nothing else was said."""
        assert self.status == 2, (self.status, self.err)
        assert self.out == b""
        assert self.err.startswith("gaptui: ")
        assert self.err.count("\n") == 1
        assert self.err.endswith("\n")
        assert "Traceback" not in self.err
        assert len(self.err.split()) > 3
        return self.err


Gaptui = Callable[..., Result]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where everything of ours goes, and a folder of its own to stand in."""
    folder = tmp_path / "home"
    monkeypatch.setenv("GAPTUI_HOME", str(folder))
    (tmp_path / "desk").mkdir()
    monkeypatch.chdir(tmp_path / "desk")
    return folder


@pytest.fixture
def gaptui(home: Path, monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]) -> Gaptui:
    def call(*args: object, stdin: bytes = b"") -> Result:
        monkeypatch.setattr(sys, "argv", ["gaptui", *map(str, args)])
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin), encoding="utf-8"))
        capfdbinary.readouterr()
        with pytest.raises(SystemExit) as ended:
            main()
        gc.enable()  # opening the screen switches it off
        status = ended.value.code if isinstance(ended.value.code, int) else 0
        sys.stdout.flush()
        out, err = capfdbinary.readouterr()
        return Result(status, out, err.decode("utf-8"))

    return call


@pytest.fixture(scope="session")
def example(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The bytes of the example firm's workbook."""
    path = tmp_path_factory.mktemp("example") / "example.gap"
    write_demo_workbook(path)
    return path.read_bytes()


@pytest.fixture
def file(home: Path, example: bytes, tmp_path: Path) -> Path:
    path = tmp_path / "desk" / "firm.gap"
    path.write_bytes(example)
    path.chmod(0o600)
    return path
