"""The program itself, started as people start it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from store.long import LONG


def start(home: Path, *args: str, stdin: bytes = b"", **environment: str) -> subprocess.CompletedProcess[bytes]:
    plain = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG", "PYTHON"))}
    return subprocess.run(
        [sys.executable, "-m", "gaptui", *args],
        input=stdin,
        capture_output=True,
        timeout=30,
        check=False,
        env={**plain, "GAPTUI_HOME": str(home), **environment},
    )


def test_wrong_use_and_right_use(home: Path) -> None:
    done = start(home, "nonsense")
    assert (done.returncode, done.stdout, done.stderr.count(b"\n")) == (2, b"", 1)
    done = start(home)
    assert (done.returncode, done.stdout, done.stderr.count(b"\n")) == (2, b"", 1)
    assert b"terminal" in done.stderr


def test_a_reader_that_has_had_enough(home: Path, file: Path) -> None:
    program = subprocess.Popen(
        [sys.executable, "-m", "gaptui", "export", "json", "--at", str(file)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert program.stdout is not None
    program.stdout.close()
    assert program.stderr is not None
    said = program.stderr.read()
    program.stderr.close()
    assert (program.wait(timeout=30), said) == (0, b"")


def test_a_reader_that_has_had_enough_of_a_few_words(home: Path) -> None:
    program = subprocess.Popen([sys.executable, "-m", "gaptui", "where"], stdout=subprocess.PIPE)
    assert program.stdout is not None
    program.stdout.close()
    assert program.wait(timeout=30) == 0


@pytest.mark.parametrize(
    "environment", [{"PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}, *([{}] if LONG else [])], ids=str
)
def test_in_a_plain_locale(home: Path, environment: dict[str, str]) -> None:
    text = "Grüße schicken @Büro #Söhne\n! größer → später\n".encode()
    environment["LC_ALL"] = "C"
    done = start(home, "import", "steps", "-", "--at", "firm.gap", "--process", "Office", stdin=text, **environment)
    assert (done.returncode, done.stderr) == (0, b"Added 2 lines to Office\n")
    assert "Grüße" in start(home, "steps", "--at", "firm.gap", **environment).stdout.decode("utf-8")


def test_a_file_with_an_odd_name_where_output_is_ascii(home: Path) -> None:
    done = start(home, "where", "--at", "Büro.gap", PYTHONIOENCODING="ascii", PYTHONUTF8="0", LC_ALL="C")
    assert done.returncode == 0
