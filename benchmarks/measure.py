"""Measures a program as a person feels it: from the key to the last thing painted.

It refuses to know what is measured (see scenarios) and what is a good figure (see __main__).
"""

from __future__ import annotations

import gc
import random
import re
import shutil
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tests.terminal.pty_driver import Terminal
from tests.terminal.wire import key_bytes

from benchmarks.plan import CHILD_ENV, Go, Press, Scenario

_START_QUIET_MS = 600
_KEY_TIMEOUT = 4.0


@dataclass
class Run:
    """Milliseconds since the start of the process, milliseconds per key, and MiB."""

    first_paint: float = 0.0
    ready: float = 0.0
    keys: list[float] = field(default_factory=list)
    missed: int = 0
    memory: float | None = None


def measure(
    scenarios: Sequence[Scenario], reps: int, say: Callable[[str], None]
) -> tuple[dict[str, list[Run]], dict[str, str]]:
    """Runs by scenario name, taken in turns (A B, B A, ...) after one warm-up each, and what failed.

    Only figures of the same turn may be compared: a shared machine is not as fast all the time.
    """
    runs: dict[str, list[Run]] = {}
    failed: dict[str, str] = {}
    with tempfile.TemporaryDirectory(prefix="gaptui-bench-") as folder:
        templates = {scenario.name: Path(folder) / f"template-{scenario.name}" for scenario in scenarios}
        for turn in range(reps + 1):
            order = list(scenarios) if turn % 2 else list(reversed(scenarios))
            for scenario in order:
                if scenario.name in failed:
                    continue
                say(f"{scenario.name} {turn}/{reps}" if turn else f"{scenario.name} warm-up")
                template = templates[scenario.name]
                try:
                    if not template.exists():
                        template.mkdir()
                        if scenario.prepare:
                            scenario.prepare(template)
                    run = measure_once(scenario, template)
                except (AssertionError, OSError, RuntimeError) as error:
                    failed[scenario.name] = str(error)
                    runs.pop(scenario.name, None)
                else:
                    if turn:
                        runs.setdefault(scenario.name, []).append(run)
    return runs, failed


def measure_once(scenario: Scenario, template: Path) -> Run:
    with tempfile.TemporaryDirectory(prefix="gaptui-bench-") as folder:
        home = Path(folder) / "run"
        shutil.copytree(template, home)
        env = CHILD_ENV | (scenario.env(home) if scenario.env else {})
        # A collection in here, of our own objects, would be counted as the program's time.
        gc.collect()
        gc.disable()
        try:
            with Terminal(scenario.command(home), size=scenario.size, env=env) as terminal:
                run = _start(terminal, re.compile(scenario.ready, re.MULTILINE))
                for step in scenario.go:
                    go(terminal, step)
                if scenario.press:
                    _press(terminal, scenario.press, scenario.ignore_rows, run)
                run.memory = peak_memory(terminal.pid)
        finally:
            gc.enable()
    return run


def peak_memory(pid: int) -> float | None:
    """Peak resident MiB of one process, where the system tells it (Linux)."""
    try:
        found = re.search(r"VmHWM:\s+(\d+) kB", Path(f"/proc/{pid}/status").read_text(encoding="utf-8"))
    except OSError:
        return None
    return int(found[1]) / 1024 if found else None


def _start(terminal: Terminal, ready: re.Pattern[str], timeout: float = 60) -> Run:
    run = Run()
    end = time.monotonic() + timeout
    while not run.ready:
        # Emulating takes longer than the program needs to write more: so only when it seems done.
        rest = read_until_quiet(terminal, _START_QUIET_MS, end)
        for chunk in terminal.replay():
            at = (chunk.at - terminal.started_at) / 1e6
            if not run.first_paint and not terminal.emulator.blank():
                run.first_paint = at
            if not run.ready and ready.search("\n".join(terminal.emulator.lines())):
                run.ready = at
        if not run.ready and (rest or time.monotonic() > end):
            terminal.wait_for(ready, timeout=0)
    terminal.emulator.changed()
    return run


def read_until_quiet(terminal: Terminal, quiet_ms: float, end: float) -> bool:
    """Read and stamp only, until nothing has come for so long. True when the program has ended."""
    while time.monotonic() < end and terminal.status is None:
        if not terminal.read(quiet_ms / 1000):
            return terminal.ended
    return True


def go(terminal: Terminal, step: Go) -> None:
    terminal.press(*step.keys)
    type_text(terminal, step.text)
    if step.until:
        terminal.wait_for(re.compile(step.until, re.MULTILINE), timeout=60)
    terminal.wait_quiet(150, timeout=60)


def type_text(terminal: Terminal, text: str) -> None:
    """Letter by letter: a burst could be taken for a paste."""
    for letter in text:
        terminal.send(letter)
        terminal.read(0.01)


def _press(terminal: Terminal, press: Press, ignore_rows: frozenset[int], run: Run) -> None:
    for n in range(1, press.times + 1):
        type_text(terminal, press.text.replace("{n}", str(n)))
        terminal.wait_quiet(100, timeout=60)
        terminal.emulator.changed()
        terminal.read(random.uniform(0, 0.01))  # not always at the same moment of the program's timers
        until = re.compile(press.until.replace("{n}", str(n)), re.MULTILINE)
        if (took := time_key(terminal, press.key, until, press.quiet_ms, ignore_rows)) is None:
            run.missed += 1
        else:
            run.keys.append(took)


def time_key(
    terminal: Terminal, key: str, until: re.Pattern[str], quiet_ms: float, ignore_rows: frozenset[int]
) -> float | None:
    """Milliseconds from the key to the last byte that changed the screen; None where none came in time."""
    data = key_bytes(key)
    terminal.send("")  # waits, where an escape was sent just now
    sent_at = time.perf_counter_ns()
    terminal.send(data)
    end = time.monotonic() + _KEY_TIMEOUT
    painted_at = 0
    ended = False
    while not ended and time.monotonic() < end:
        ended = read_until_quiet(terminal, quiet_ms, end)
        for chunk in terminal.replay():
            if terminal.emulator.changed(ignore_rows) and chunk.at > sent_at:
                painted_at = chunk.at
        if painted_at and until.search("\n".join(terminal.emulator.lines())):
            return (painted_at - sent_at) / 1e6
    return None


def median(values: Sequence[float]) -> float:
    return statistics.median(values)


def p95(values: Sequence[float]) -> float:
    """The smallest value that at least 95 of 100 do not exceed."""
    ordered = sorted(values)
    return ordered[max(0, -(-len(ordered) * 95 // 100) - 1)]
