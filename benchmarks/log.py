"""`python -m benchmarks.log`: one line with `gaptui log` beside `python -c "import sqlmodel"`, in turns.

Both are whole processes; what is compared is the time until each has ended, and the processor time it took. It
judges nothing by its exit status.
"""

from __future__ import annotations

import argparse
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.measure import median

LINE = "+ moved the export to a nightly job"


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.log", description=__doc__)
    parser.add_argument("--pairs", type=int, default=15)
    pairs: int = parser.parse_args().pairs
    with tempfile.TemporaryDirectory(prefix="gaptui-bench-") as folder:
        file = Path(folder) / "demo.gap"
        gaptui = [sys.executable, "-m", "gaptui"]
        took([*gaptui, "demo", "--write", str(file)])
        ours, bare = [*gaptui, "log", "--at", str(file), LINE], [sys.executable, "-c", "import sqlmodel"]
        took(ours)
        took(bare)
        both = [(took(ours), took(bare)) for _ in range(pairs)]
    for name, place in (("until it has ended", 0), ("processor time", 1)):
        log, imported = median([one[place] for one, _ in both]), median([other[place] for _, other in both])
        ratio = median([one[place] / other[place] for one, other in both])
        print(f"{name:<20} log {log * 1000:6.0f} ms   import {imported * 1000:6.0f} ms   ratio {ratio:.2f}")


def took(command: list[str]) -> tuple[float, float]:
    """(seconds until it had ended, seconds of the processor)."""
    # As people run it: what was imported once is compiled.
    compiled = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    subprocess.run(command, check=True, capture_output=True, env=compiled)
    ended, after = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
    return ended - start, after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


if __name__ == "__main__":
    main()
