"""`python -m benchmarks.kills --times 60`: kill -9 while somebody types; nothing promised may be lost.

It knows no screen of gaptui (see scenarios) and nothing of how a workbook is stored.
"""

from __future__ import annotations

import argparse
import random
import re
import shutil
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

if sys.platform == "win32":
    print("Killing needs a pseudo-terminal, which Windows does not have in this form.")
    raise SystemExit(0)

from tests.terminal.pty_driver import Terminal

from benchmarks.measure import go
from benchmarks.plan import CHILD_ENV, Go, KillPlan
from benchmarks.scenarios import KILL
from benchmarks.typist import Typist

OLD_TYPING = 0.5
"""Seconds after which unfinished typing must survive."""
_SPAN = (0.05, 4.0)


@dataclass
class Tally:
    kills: int = 0
    acknowledged: int = 0
    lost: int = 0
    typing: int = 0
    typing_lost: int = 0
    stories: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        return (
            f"kills {self.kills}, acknowledged {self.acknowledged}, lost {self.lost}, "
            f"typing lost {self.typing_lost} of {self.typing}"
        )


def kill_often(plan: KillPlan, times: int, seed: int, show: bool = True) -> Tally:
    """Raises `AssertionError` where the program does not come as far as its capture line."""
    chance = random.Random(seed)
    tally = Tally()
    with tempfile.TemporaryDirectory(prefix="gaptui-kills-") as folder:
        template = Path(folder) / "template"
        template.mkdir()
        plan.prepare(template)
        for n in range(1, times + 1):
            home = Path(folder) / f"kill-{n}"
            shutil.copytree(template, home)
            kill_once(plan, home, f"{n:03}", chance, tally)
            shutil.rmtree(home)
            if show and sys.stderr.isatty():
                print(f"\r\x1b[K{tally}", end="" if n < times else "\r\x1b[K", file=sys.stderr, flush=True)
    return tally


def kill_once(plan: KillPlan, home: Path, tag: str, chance: random.Random, tally: Tally) -> None:
    with start(plan, home, plan.go) as terminal:
        typist = Typist(terminal, plan, tag, chance)
        typist.type_until(time.monotonic() + chance.uniform(*_SPAN))
        if chance.random() < 0.5:  # else few lines would be old enough to be owed as a draft
            typist.hesitate(chance.uniform(0.3, 1.0))
        killed_at = time.monotonic()
        terminal.kill()
        typist.look()  # what it wrote in its last moment was promised too
    tally.kills += 1
    tally.acknowledged += len(typist.acknowledged)
    stored = plan.stored(home)
    lost = [name for name in sorted(typist.acknowledged) if name not in stored]
    tally.lost += len(lost)
    tally.stories += [f"{name!r} was shown as saved and is not in the workbook" for name in lost]

    text = typist.unfinished(killed_at - OLD_TYPING)
    # A line entered just before may be kept as a step already, although nobody was told.
    if not text or (typist.line in typist.entered and typist.line in stored):
        return
    tally.typing += 1
    with start(plan, home, plan.go_again) as terminal:
        line = re.compile(f"{re.escape(plan.prompt)}.*{re.escape(text)}")
        try:
            terminal.wait_for(line, timeout=3)
        except AssertionError as error:
            tally.typing_lost += 1
            tally.stories.append(f"{text!r} was typed and is not in the capture line: {error}")


def start(plan: KillPlan, home: Path, steps: tuple[Go, ...]) -> Terminal:
    """The program in its capture line."""
    env = CHILD_ENV | (plan.env(home) if plan.env else {})
    terminal = Terminal(plan.command(home), size=plan.size, env=env)
    try:
        terminal.wait_for(re.compile(plan.ready, re.MULTILINE), timeout=60)
        terminal.wait_quiet(150, timeout=60)
        for step in steps:
            go(terminal, step)
    except BaseException:
        terminal.kill()
        terminal.hang_up()
        raise
    return terminal


def fake(lying: bool) -> KillPlan:
    words = [sys.executable, str(Path(__file__).with_name("fake_program.py"))]
    return KillPlan(
        command=lambda home: [*words, str(home / "steps.txt"), *(["lying"] if lying else [])],
        prepare=lambda home: (home / "steps.txt").touch(),
        ready="fake workbook",
        stored=lambda home: (home / "steps.txt").read_text("utf-8"),
    )


def selfcheck(times: int, seed: int) -> bool:
    """A program that keeps its word must lose nothing, and one that lies must be caught."""
    honest, lying = kill_often(fake(False), times, seed), kill_often(fake(True), times, seed)
    kept = honest.acknowledged > 0 and honest.typing > 0 and honest.lost == honest.typing_lost == 0
    caught = lying.lost > 0 and lying.typing_lost > 0
    print(f"honest program: {honest}  {'ok' if kept else 'off'}")
    print(f"lying program: {lying}  {'ok' if caught else 'off'}")
    return kept and caught


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.kills", description=__doc__)
    parser.add_argument("--times", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--selfcheck", action="store_true", help="kill two stand-ins instead, one of which lies")
    chosen = parser.parse_args()
    if chosen.selfcheck:
        raise SystemExit(0 if selfcheck(min(chosen.times, 12), chosen.seed) else 1)
    try:
        tally = kill_often(KILL, chosen.times, chosen.seed)
    except (AssertionError, RuntimeError) as error:
        print(f"could not be killed in its capture line: {error}")
        raise SystemExit(2) from None
    print(tally)
    for story in tally.stories:
        print(story)
    raise SystemExit(1 if tally.lost or tally.typing_lost else 0)


if __name__ == "__main__":
    main()
