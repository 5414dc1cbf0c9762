"""Cuts the power at every system call of a program that saves, and looks whether anything acknowledged is lost.

    python -m tests.faults.powercut --states 2000            the store: must lose nothing
    python -m tests.faults.powercut --states 500 --mode full  SQLite's default: must lose something
    python -m tests.faults.powercut --states 500 --mode wal   WAL with synchronous=NORMAL: likewise

The writer runs once under strace; from its calls a model of the disk derives what a power cut may leave, and
every such state is opened as after a restart. Needs Linux and `strace`. Ends with status 1 when `ours` lost
anything, or when a mode that must lose something did not.
"""

from __future__ import annotations

import argparse
import random
import sqlite3
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from gaptui.records.errors import GaptuiError
from gaptui.store.database import Database

from .disk import Disk, Files
from .trace import Call, record
from .writer import NAME

WRITER = Path(__file__).with_name("writer.py")
COMMITS = 24


@dataclass
class Tally:
    """How many states were opened, and what was wrong with those that lost something."""

    states: int = 0
    lost: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        return f"states {self.states}, lost {len(self.lost)}"


def cut(mode: str, states: int, commits: int = COMMITS, seed: int = 1) -> Tally:
    """Record the writer once, then open `states` of the states that a power cut may leave."""
    tally = Tally()
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch).resolve() / "disk"
        folder.mkdir()
        command = [sys.executable, str(WRITER), str(folder), mode, str(commits)]
        calls = record(command, Path(scratch) / "calls")
        for number, (acknowledged, files) in enumerate(_chosen(calls, str(folder), states, seed)):
            place = Path(scratch) / f"state{number}"
            problem = _problem(files, acknowledged, place, mode)
            tally.states += 1
            if problem:
                tally.lost.append(problem)
    return tally


def _chosen(calls: list[Call], folder: str, wanted: int, seed: int) -> list[tuple[int, Files]]:
    """Distinct states, spread over all calls; the extremes of every call come before further torn ones."""
    chance = random.Random(seed)
    extremes = dict(_distinct(calls, folder, chance, torn=0))
    chosen = list(extremes.values())
    if len(chosen) > wanted:
        return chance.sample(chosen, wanted)
    torn = 1
    while len(extremes) < wanted and torn < 64:
        extremes |= dict(_distinct(calls, folder, chance, torn))
        torn *= 2
    further = list(extremes.values())[len(chosen) :]
    return chosen + chance.sample(further, min(len(further), wanted - len(chosen)))


def _distinct(
    calls: list[Call], folder: str, chance: random.Random, torn: int
) -> Iterator[tuple[int, tuple[int, Files]]]:
    disk = Disk(folder)
    for call in calls:
        if disk.feed(call):
            for files in disk.states(chance, torn):
                yield hash((disk.acknowledged, *sorted(files.items()))), (disk.acknowledged, files)


def _problem(files: Files, acknowledged: int, place: Path, mode: str) -> str | None:
    """What is missing after a restart from `files`; None when everything acknowledged is there."""
    if acknowledged < 0:
        return None
    place.mkdir()
    for name, content in files.items():
        (place / name).write_bytes(content)
    try:
        rows = _rows_of_ours(place / NAME) if mode == "ours" else _rows_of_plain(place / NAME)
    except (GaptuiError, sqlite3.Error) as error:
        return f"after {acknowledged}: {error}"
    finally:
        for each in place.iterdir():
            each.unlink()
        place.rmdir()
    missing = set(range(1, acknowledged + 1)) - rows
    unasked = rows - set(range(1, acknowledged + 2))
    return f"after {acknowledged}: missing {missing}, unasked {unasked}" if missing or unasked else None


def _rows_of_ours(path: Path) -> set[int]:
    database = Database.open(path)
    try:
        with database.read() as session:
            texts = session.connection().exec_driver_sql("SELECT text FROM step").scalars().all()
        database.next_undo()
    finally:
        database.close()
    with closing(sqlite3.connect(path)) as connection:
        _insist_on_integrity(connection)
        told = connection.execute("SELECT count(*) FROM action WHERE label = 'Add step'").fetchone()[0]
    if told != len(texts):
        raise sqlite3.IntegrityError(f"{len(texts)} rows, but {told} in the journal")
    return {int(text.split()[1]) for text in texts}


def _rows_of_plain(path: Path) -> set[int]:
    with closing(sqlite3.connect(path)) as connection:
        _insist_on_integrity(connection)
        return {int(text.split()[1]) for (text,) in connection.execute("SELECT text FROM step")}


def _insist_on_integrity(connection: sqlite3.Connection) -> None:
    found = connection.execute("PRAGMA integrity_check").fetchone()[0]
    if found != "ok":
        raise sqlite3.DatabaseError(found)


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--states", type=int, default=2000)
    parser.add_argument("--mode", choices=("ours", "full", "wal"), default="ours")
    parser.add_argument("--commits", type=int, default=COMMITS)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    tally = cut(chosen.mode, chosen.states, chosen.commits, chosen.seed)
    for problem in tally.lost[:5]:
        print(problem)
    print(tally)
    return int(bool(tally.lost) == (chosen.mode == "ours"))


if __name__ == "__main__":
    sys.exit(main())
