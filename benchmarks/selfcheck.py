"""Measures delays and sizes that are known beforehand, so that the other figures can be believed.

It knows nothing of gaptui.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from benchmarks.measure import Run, measure, median
from benchmarks.plan import Press, Scenario
from benchmarks.slow_app import KEY_DELAY_MS, MEMORY_MIB, SECOND_PAINT_MS, START_DELAY_MS


def _slow_app(name: str, key: str, heavy: bool = False) -> Scenario:
    words = [sys.executable, str(Path(__file__).with_name("slow_app.py")), *(["heavy"] if heavy else [])]
    return Scenario(name, lambda _: words, ready="counted 0", press=Press(key, times=15))


def selfcheck(reps: int, say: Callable[[str], None]) -> bool:
    """Print each known figure beside the measured one; True when all are within tolerance."""
    scenarios = [_slow_app("fast", "f"), _slow_app("slow", "s"), _slow_app("twice", "t", heavy=True)]
    runs, failed = measure(scenarios, reps, say)
    for name, why in failed.items():
        print(f"{name} could not be measured:\n{why}")
    if failed:
        return False

    def more(name: str, figure: Callable[[Run], float]) -> float:
        return median([figure(one) - figure(fast) for one, fast in zip(runs[name], runs["fast"], strict=True)])

    def later(name: str, figure: Callable[[Run], float]) -> float:
        # The smallest of each: a busy machine makes a start slower, never faster.
        return min(map(figure, runs[name])) - min(map(figure, runs["fast"]))

    # known, measured, tolerance; a sleep and a timer never end early, and seldom by much too late
    rows = [
        ("slow key, ms more", KEY_DELAY_MS, more("slow", lambda run: median(run.keys)), 5),
        ("second paint, ms more", SECOND_PAINT_MS, more("twice", lambda run: median(run.keys)), 8),
        ("late start, first paint, ms more", START_DELAY_MS, later("twice", lambda run: run.first_paint), 60),
        ("late start, ready, ms more", START_DELAY_MS, later("twice", lambda run: run.ready), 60),
        ("held memory, MiB more", MEMORY_MIB, more("twice", lambda run: run.memory or 0.0), 6),
        ("same program, ready, ms more", 0, later("slow", lambda run: run.ready), 60),
        ("keys missed", 0, float(sum(run.missed for some in runs.values() for run in some)), 0),
    ]
    print(f"{'':34}{'known':>8}{'measured':>10}{'±':>6}")
    for label, known, measured, tolerance in rows:
        verdict = "ok" if abs(measured - known) <= tolerance else "off"
        print(f"{label:34}{known:>8}{measured:>10.1f}{tolerance:>6}  {verdict}")
    return all(abs(measured - known) <= tolerance for _, known, measured, tolerance in rows)
