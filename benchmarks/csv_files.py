"""`python -m benchmarks.csv_files`: seconds for CSV of so many steps out and in, and whether they grow in line.

It measures the commands of the shell, as people give them, and judges nothing by its exit status.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from pathlib import Path

from benchmarks.measure import median
from benchmarks.scenarios import PROCESS, gaptui

_TURNS = 3


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.csv_files", description=__doc__)
    parser.add_argument("--steps", type=int, default=10_000, help="the larger size; the other is half of it")
    steps: int = parser.parse_args().steps
    names = ("out", "dry run, nothing new", "in, all new")
    with tempfile.TemporaryDirectory(prefix="gaptui-bench-") as folder:
        least, half, whole = (_medians(Path(folder), count) for count in (1, steps // 2, steps))
    print(f"{'CSV, seconds beyond one row':28}{steps // 2:>10,}{steps:>10,}{'ratio':>8}")
    for name, nothing, small, large in zip(names, least, half, whole, strict=True):
        small, large = small - nothing, large - nothing
        print(f"{name:28}{small:>10.2f}{large:>10.2f}{large / small if small > 0 else 0:>8.2f}")


def _medians(folder: Path, steps: int) -> list[float]:
    turns = [_once(folder / f"{steps}-{turn}", steps) for turn in range(_TURNS)]
    return [median(values) for values in zip(*turns, strict=True)]


def _once(folder: Path, steps: int) -> tuple[float, float, float]:
    """Seconds for: out, a dry run on what is there already, into a new process."""
    folder.mkdir()
    file, out = folder / "steps.csv", folder / "out.csv"
    file.write_text(_table(steps), encoding="utf-8")
    new = _seconds(folder, "import", "steps", str(file), "--process", PROCESS)
    written = _seconds(folder, "export", "steps", "--format", "csv", "-o", str(out), "--process", PROCESS)
    dry = _seconds(folder, "import", "steps", str(out), "--dry-run", "--process", PROCESS)
    return written, dry, new


def _table(steps: int) -> str:
    """Like the map of the other benchmarks: every fourth step with an exception, an output and a decision."""
    rows = ["Step,Who,Systems,Minutes,Exceptions,Outputs,Decisions"]
    for n in range(1, steps + 1):
        more = "late 1/5 -> ask IT,report #Sheets,above 5k? -> call the client" if n % 4 == 0 else ",,"
        rows.append(f"Pull figures {n},analyst,HubSpot,25,{more}")
    return "\r\n".join(rows) + "\r\n"


def _seconds(folder: Path, *words: str) -> float:
    began = time.perf_counter()
    gaptui(folder, *words)
    return time.perf_counter() - began


if __name__ == "__main__":
    main()
