"""What the power cut interrupts: one commit after another, each acknowledged on standard output.

`python writer.py FOLDER MODE COMMITS`; MODE is `ours`, or one of SQLite's own defaults to compare with.
"""

from __future__ import annotations

import os
import sqlite3
import sys
from pathlib import Path

from gaptui.records.base import build
from gaptui.records.mapping import Step
from gaptui.records.process import Process
from gaptui.store.database import Database

NAME = "firm.gap"
PLAIN_MODES = {"full": "DELETE", "wal": "WAL"}
"""DELETE with synchronous=FULL is what SQLite does by itself; WAL is mostly used with NORMAL."""


def acknowledge(number: int) -> None:
    os.write(1, f"ack {number}\n".encode())


def write_ours(path: Path, commits: int) -> None:
    database = Database.create(path)
    process = build(Process, order="h", name="Invoices")
    with database.write("Add process") as session:
        session.add(process)
    acknowledge(0)
    for number in range(1, commits + 1):
        with database.write("Add step") as session:
            step = build(Step, process_id=process.id, order="h", text=f"row {number}")
            session.add(step)
        acknowledge(number)
        if number % 4 == 0:
            with database.write("Edit step") as session:
                session.get_one(Step, step.id).text += " edited" * 300
            database.undo()
            acknowledge(number)
    database.close()


def write_plain(path: Path, commits: int, mode: str) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute(f"PRAGMA journal_mode = {PLAIN_MODES[mode]}")
    connection.execute(f"PRAGMA synchronous = {'NORMAL' if mode == 'wal' else 'FULL'}")
    connection.execute("CREATE TABLE step (id INTEGER PRIMARY KEY, text TEXT)")
    acknowledge(0)
    for number in range(1, commits + 1):
        connection.execute("INSERT INTO step (text) VALUES (?)", (f"row {number}",))
        acknowledge(number)
    connection.close()


def main() -> None:
    path, mode, commits = Path(sys.argv[1]) / NAME, sys.argv[2], int(sys.argv[3])
    if mode == "ours":
        write_ours(path, commits)
    else:
        write_plain(path, commits, mode)


if __name__ == "__main__":
    main()
