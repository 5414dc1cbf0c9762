"""Two processes on one file: no update is lost. `GAPTUI_LONG=1`, or `GAPTUI_CONTENDED=300`, runs the long form."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from gaptui.records.mapping import Step
from gaptui.store.database import Database

from .long import times
from .world import add_process, add_step

EDITS = int(os.environ.get("GAPTUI_CONTENDED", times(25, 300)))
CONTENDER = Path(__file__).with_name("contender.py")


def test_contended_edits_are_all_there(database: Database, path: Path) -> None:
    step = add_step(database, add_process(database))
    command = [sys.executable, str(CONTENDER), str(path), step.id, str(EDITS)]
    running = [subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) for _ in range(2)]
    told = [process.communicate(timeout=120) for process in running]
    assert told == [(f"{EDITS}\n", "")] * 2
    with database.read() as session:
        assert session.get_one(Step, step.id).minutes == 2 * EDITS
    assert len(database.history("step", step.id)) == 2 * EDITS + 1
