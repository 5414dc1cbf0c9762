"""Where to look and what to press in gaptui: everything here follows its screens, and only that.

It refuses to know how a figure is measured or a process is killed.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from tests.terminal.pty_driver import Terminal
from tests.terminal.spawn import environment

from benchmarks.measure import Run, median
from benchmarks.plan import CHILD_ENV, Go, KillPlan, Press, Scenario

PROGRAM = [sys.executable, "-m", "gaptui"]
PROCESS = "Bench process"
WORKBOOK = "bench.gap"

# From Home to the map, its cursor on the last step; from there to its top, or into the capture line.
TO_THE_MAP = Go(keys=("3",), until=r"Pull figures \d+")
TO_THE_TOP = Go(keys=("home",))
TO_THE_CAPTURE_LINE = Go(keys=("i",))
IN_THE_TABLE = r"^ +1 Pull figures 1\b"
TO_THE_FILTER = Go(keys=("/",), until="filter")
TAB_LINE = frozenset({1})
"""The row with the running clock of the sitting: what changes there answers no key."""


def step_lines(count: int) -> str:
    """`count` steps in the words of the capture line; every fourth with an exception, an output, a decision."""
    lines: list[str] = []
    for n in range(1, count + 1):
        lines.append(f"Pull figures {n} @analyst #HubSpot ~25m")
        if n % 4 == 0:
            lines += ["! late 1/5 -> ask IT", "> report #Sheets", "? above 5k -> call the client"]
    return "\n".join(lines) + "\n"


def env(folder: Path) -> dict[str, str | None]:
    return {"GAPTUI_HOME": str(folder / "home")}


def gaptui(folder: Path, *words: str, stdin: str = "") -> str:
    """Run one command without a screen; what it printed. Raises `RuntimeError` with its message."""
    return gaptui_alone(*words, "--at", str(folder / WORKBOOK), stdin=stdin, more=env(folder))


def gaptui_alone(*words: str, stdin: str = "", more: dict[str, str | None] | None = None) -> str:
    """The same without a workbook."""
    done = subprocess.run(
        [*PROGRAM, *words],
        input=stdin,
        capture_output=True,
        encoding="utf-8",
        env=environment(CHILD_ENV | (more or {})),
    )
    if done.returncode:
        raise RuntimeError(f"gaptui {' '.join(words)} ended with {done.returncode}: {done.stderr.strip()}")
    return done.stdout


def workbook(steps: int) -> Callable[[Path], None]:
    def make(folder: Path) -> None:
        gaptui(folder, "import", "steps", "-", "--process", PROCESS, stdin=step_lines(steps))

    return make


def open_workbook(folder: Path) -> list[str]:
    return [*PROGRAM, "--at", str(folder / WORKBOOK)]


def bare_app(_: Path) -> list[str]:
    return [sys.executable, str(Path(__file__).with_name("bare_app.py"))]


def _map(steps: int, presses: int) -> Scenario:
    return Scenario(
        f"map-{steps}",
        open_workbook,
        ready=PROCESS,
        prepare=workbook(steps),
        env=env,
        go=(TO_THE_MAP, TO_THE_TOP),
        press=Press("down", times=presses),
        ignore_rows=TAB_LINE,
    )


def _capture(steps: int, presses: int) -> Scenario:
    return Scenario(
        f"capture-{steps}",
        open_workbook,
        ready=PROCESS,
        prepare=workbook(steps),
        env=env,
        go=(TO_THE_MAP, TO_THE_CAPTURE_LINE),
        # The prompt stands before what is still being typed: a drawn step has none.
        press=Press("enter", presses, text="Step said {n}", until=r"^[^›\n]*Step said {n}\b", quiet_ms=200),
        ignore_rows=TAB_LINE,
    )


def left_on_the_table(steps: int) -> Callable[[Path], None]:
    """A workbook that was left in the table: it opens there again."""

    def make(folder: Path) -> None:
        workbook(steps)(folder)
        with Terminal(open_workbook(folder), size=KILL_SIZE, env=CHILD_ENV | env(folder)) as terminal:
            terminal.wait_for(PROCESS, timeout=60)
            terminal.wait_quiet(300, timeout=60)
            terminal.press("4")
            terminal.wait_for("Systems", timeout=60)
            terminal.press("home")
            terminal.wait_quiet(300, timeout=60)
            terminal.press("ctrl+q")
            terminal.wait_exit()

    return make


def _table(steps: int, presses: int) -> Scenario:
    return Scenario(
        f"table-{steps}",
        open_workbook,
        ready=IN_THE_TABLE,
        prepare=left_on_the_table(steps),
        env=env,
        press=Press("down", times=presses),
    )


def _filter(steps: int, presses: int) -> Scenario:
    """Each press is one more letter or one less: `f`, `fi`, `f`, `fi` ... of a word in all rows' midst."""
    return Scenario(
        f"filter-{steps}",
        open_workbook,
        ready=IN_THE_TABLE,
        prepare=left_on_the_table(steps),
        env=env,
        go=(TO_THE_FILTER,),
        press=Press("9", times=presses, text="", until=r"\d of"),
    )


def busy_calendar(folder: Path) -> None:
    """The example firm's six weeks of blocks, among a calendar that is busy all day long."""
    gaptui_alone("demo", "--write", str(folder / WORKBOOK))
    today = date.today()
    events = [
        f"BEGIN:VEVENT\r\nUID:{day}-{hour}\r\nDTSTART:{today + timedelta(days=day):%Y%m%d}T{hour:02}0000\r\n"
        "DURATION:PT45M\r\nEND:VEVENT\r\n"
        for day in range(-20, 60)
        for hour in range(24)
    ]
    file = folder / "busy.ics"
    file.write_bytes(f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{''.join(events)}END:VCALENDAR\r\n".encode())
    gaptui(folder, "import", "busy", str(file), "--process", "Client reporting")


def _week(presses: int) -> Scenario:
    """Right goes on by a day, and on Friday by a week."""
    return Scenario(
        "week",
        open_workbook,
        ready="Client reporting",
        prepare=busy_calendar,
        env=env,
        go=(Go(keys=("5",), until="weeks"),),
        press=Press("right", times=presses),
    )


def example(folder: Path) -> None:
    """The example firm: four candidates with every answer."""
    gaptui_alone("demo", "--write", str(folder / WORKBOOK))


def _choice(presses: int) -> Scenario:
    """Each press orders the candidates by score, or as they were named: rows, sum and message are drawn anew."""
    return Scenario(
        "choice",
        open_workbook,
        ready="Client reporting",
        prepare=example,
        env=env,
        go=(Go(keys=("2",), until="PICK SCORE"),),
        press=Press("o", times=presses),
    )


def _screen(presses: int) -> Scenario:
    """From the walkthrough back to Home, both visited before: a whole screen is drawn."""
    return Scenario(
        "screen",
        open_workbook,
        ready="Client reporting",
        prepare=example,
        env=env,
        go=(Go(keys=("3",), until="Walk"), Go(keys=("1",), until="90")),
        press=Press("1", times=presses, text="3"),
    )


def scenarios(quick: bool) -> list[Scenario]:
    presses = 12 if quick else 40
    return [
        Scenario("bare", bare_app, ready="Bare row 1", press=Press("down", presses)),
        # The walk to the map proves that the keys are live; it is not part of a figure.
        Scenario("home", open_workbook, ready=PROCESS, prepare=workbook(50), env=env, go=(TO_THE_MAP,)),
        _map(50, presses),
        _map(10_000, presses),
        _capture(10, presses // 2),
        _capture(1_000, presses // 2),
        _table(50, presses),
        _table(10_000, presses),
        _filter(10_000, presses // 2),
        _week(presses),
        _choice(presses),
        _screen(presses // 2),
    ]


@dataclass(frozen=True)
class Check:
    """`figure` of the scenario `of`, divided by that of `to`, turn by turn; without `to`, pooled p95."""

    name: str
    label: str
    figure: Callable[[Run], float | list[float] | None]
    of: str
    to: str | None
    target: float


def key(run: Run) -> float | None:
    return median(run.keys) if run.keys else None


CHECKS = (
    Check("paint", "first paint / bare app", lambda run: run.first_paint, "home", "bare", 1.10),
    Check("ready", "data on screen / bare app ready", lambda run: run.ready, "home", "bare", 2.2),
    Check("cursor", "cursor key, 10,000 steps / 50", key, "map-10000", "map-50", 1.25),
    Check("cursor95", "cursor key, 10,000 steps, p95 ms", lambda run: run.keys, "map-10000", None, 16.7),
    Check("enter", "Enter to step drawn, 1,000 / 10", key, "capture-1000", "capture-10", 1.5),
    Check("table", "table ready, 10,000 steps / 50", lambda run: run.ready, "table-10000", "table-50", 1.5),
    Check("tablekey", "cursor key in the table, 10,000 / 50", key, "table-10000", "table-50", 1.25),
    Check("tablekey95", "the same at 10,000, p95 ms", lambda run: run.keys, "table-10000", None, 16.7),
    Check("filter95", "key to filtered rows, 10,000, p95 ms", lambda run: run.keys, "filter-10000", None, 50.0),
    Check("week95", "cursor key in the week, p95 ms", lambda run: run.keys, "week", None, 16.7),
    Check("choice95", "order key among the candidates, p95 ms", lambda run: run.keys, "choice", None, 16.7),
    Check("screen95", "key to a screen visited before, p95 ms", lambda run: run.keys, "screen", None, 16.7),
    Check("memory", "memory, 10,000 steps / bare app", lambda run: run.memory, "map-10000", "bare", 2.5),
)


def left_on_the_map(folder: Path) -> None:
    """A small workbook that was left on the walkthrough: there, the capture line is one key away."""
    workbook(3)(folder)
    with Terminal(open_workbook(folder), size=KILL_SIZE, env=CHILD_ENV | env(folder)) as terminal:
        terminal.wait_for(PROCESS, timeout=60)
        terminal.wait_quiet(150, timeout=60)
        terminal.press("3")
        terminal.wait_for("Pull figures 3")
        terminal.press("ctrl+q")
        terminal.wait_exit()


KILL_SIZE = (100, 30)
KILL = KillPlan(
    command=open_workbook,
    prepare=left_on_the_map,
    ready=r"^ +\d+ Pull figures 3\b",
    stored=lambda folder: gaptui(folder, "steps", "--json"),
    env=env,
    go=(TO_THE_CAPTURE_LINE,),
    go_again=(),  # with a draft the capture line is open
    size=KILL_SIZE,
)
