"""Sets everything up and runs it: `python3 run.py demo`, `test`, `programmes`, `lint` or `bench`, from a clean clone.

It needs Python 3.11 or newer and nothing else; what it installs stays in `.venv` beside it.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent
ENVIRONMENT = ROOT / ".venv"
PYTHON = ENVIRONMENT / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
STAMP = ENVIRONMENT / "installed-from"

PYTEST = ["-m", "pytest", "-n", "2", "--dist", "worksteal"]
PROGRAMMES = ("terminal", "hostile", "faults")
"""The real program in a pseudo-terminal, hostile text on every screen, power cuts: what takes long to start."""

COMMANDS: dict[str, list[list[str]]] = {
    "demo": [["-m", "gaptui", "demo"]],
    "test": [[*PYTEST, *(f"--ignore=tests/{name}" for name in PROGRAMMES)]],
    "programmes": [[*PYTEST, *(f"tests/{name}" for name in PROGRAMMES)]],
    "lint": [["-m", "ruff", "check", "."], ["-m", "ruff", "format", "--check", "."], ["-m", "mypy"]],
    "bench": [["-m", "benchmarks"]],
}


def main() -> int:
    name = sys.argv[1] if len(sys.argv) > 1 else ""
    if name not in COMMANDS:
        print(f"Say one of: {', '.join(f'python3 run.py {known}' for known in COMMANDS)}")
        return 2
    if sys.version_info < (3, 11):  # noqa: UP036  whoever starts this may have an older one
        print(f"gaptui needs Python 3.11 or newer; this is {sys.version.split()[0]}.")
        return 2
    set_up()
    for words in COMMANDS[name]:
        ended = subprocess.call([str(PYTHON), *words, *sys.argv[2:]], cwd=ROOT)
        if ended:
            return ended
    return 0


def set_up() -> None:
    """Make the environment and install into it, unless what is installed is up to date."""
    wanted = hashlib.sha256()
    for name in ("pyproject.toml", "constraints.txt"):
        wanted.update((ROOT / name).read_bytes())
    if PYTHON.exists() and STAMP.exists() and STAMP.read_text(encoding="utf-8") == wanted.hexdigest():
        return
    print("Setting up: the first time this takes a minute.", flush=True)
    if not PYTHON.exists():
        venv.create(ENVIRONMENT, with_pip=True)
    pip = [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.check_call([*pip, "-c", "constraints.txt", "-e", ".[test]"], cwd=ROOT)
    STAMP.write_text(wanted.hexdigest(), encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
