"""`python -m benchmarks`: gaptui's speed and size as ratios to a bare Textual app, as a small table.

It knows no screen of gaptui (see scenarios) and judges nothing by its exit status, which is always 0.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

if sys.platform == "win32":
    print("The benchmarks need a pseudo-terminal, which Windows does not have in this form.")
    raise SystemExit(0)

from benchmarks.measure import Run, measure, median, p95
from benchmarks.scenarios import CHECKS, Check, scenarios
from benchmarks.selfcheck import selfcheck


def main() -> None:
    names = [check.name for check in CHECKS]
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer runs and keys: a first impression")
    parser.add_argument("--only", action="append", choices=names, metavar="NAME", help=", ".join(names))
    parser.add_argument("--json", type=Path, metavar="OUT", help="write every single figure to this file")
    parser.add_argument("--selfcheck", action="store_true", help="measure what is known beforehand instead")
    chosen = parser.parse_args()
    reps = 2 if chosen.quick else 7
    if chosen.selfcheck:
        selfcheck(max(reps, 3), say)
        return
    checks = [check for check in CHECKS if not chosen.only or check.name in chosen.only]
    wanted = {name for check in checks for name in (check.of, check.to)}
    runs, failed = measure([one for one in scenarios(chosen.quick) if one.name in wanted], reps, say)
    print_checks(checks, runs, failed)
    print_runs(runs)
    for name, why in failed.items():
        print(f"\n{name} could not be measured:\n{why}")
    if chosen.json:
        write_json(chosen.json, checks, runs, failed)


def say(progress: str) -> None:
    if sys.stderr.isatty():
        print(f"\r\x1b[K{progress}", end="" if progress else "\r", file=sys.stderr, flush=True)


def outcome(check: Check, runs: dict[str, list[Run]]) -> float | None:
    """The figure of a check: the median of the turns' ratios, or a p95. None where it was not measured."""
    if check.of not in runs or (check.to and check.to not in runs):
        return None
    mine = [check.figure(run) for run in runs[check.of]]
    if check.to is None:
        pooled = [value for values in mine if isinstance(values, list) for value in values]
        return p95(pooled) if pooled else None
    theirs = [check.figure(run) for run in runs[check.to]]
    ratios = [
        a / b for a, b in zip(mine, theirs, strict=True) if isinstance(a, float) and isinstance(b, float) and b > 0
    ]
    return median(ratios) if ratios else None


def print_checks(checks: list[Check], runs: dict[str, list[Run]], failed: dict[str, str]) -> None:
    say("")
    print(f"{'':36}{'measured':>9}  {'target':>8}")
    for check in checks:
        value = outcome(check, runs)
        if value is None:
            missing = [name for name in (check.of, check.to) if name in failed]
            verdict = f"not measured ({', '.join(map(str, missing)) or 'no figure'})"
            print(f"{check.label:36}{'':>9}  {check.target:>8.2f}  {verdict}")
        else:
            verdict = "ok" if value <= check.target else "over"
            print(f"{check.label:36}{value:>9.2f}  {check.target:>8.2f}  {verdict}")


def print_runs(runs: dict[str, list[Run]]) -> None:
    print(f"\n{'median':14}{'paint ms':>9}{'ready ms':>9}{'key ms':>8}{'p95':>8}{'missed':>8}{'MiB':>7}{'runs':>6}")
    for name, some in runs.items():
        keys = [value for run in some for value in run.keys]
        memory = [run.memory for run in some if run.memory is not None]
        cells = [
            f"{median([run.first_paint for run in some]):>9.0f}",
            f"{median([run.ready for run in some]):>9.0f}",
            f"{median(keys):>8.1f}" if keys else f"{'-':>8}",
            f"{p95(keys):>8.1f}" if keys else f"{'-':>8}",
            f"{sum(run.missed for run in some):>8}",
            f"{median(memory):>7.0f}" if memory else f"{'-':>7}",
            f"{len(some):>6}",
        ]
        print(f"{name:14}{''.join(cells)}")


def write_json(path: Path, checks: list[Check], runs: dict[str, list[Run]], failed: dict[str, str]) -> None:
    report = {
        "checks": {
            check.name: {"label": check.label, "measured": outcome(check, runs), "target": check.target}
            for check in checks
        },
        "runs": {name: [vars(run) for run in some] for name, some in runs.items()},
        "failed": failed,
    }
    path.write_text(json.dumps(report, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
