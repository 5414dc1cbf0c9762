"""A terminal of its own that edits one row many times; `python contender.py FILE ROW TIMES`.

It reads a number and writes one more, so an update that is lost shows in the sum.
"""

from __future__ import annotations

import sys
from pathlib import Path

from gaptui.records.errors import FileBusy
from gaptui.records.mapping import Step
from gaptui.store.database import Database


def main() -> None:
    path, row, times = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
    database = _open(path)
    done = 0
    while done < times:
        try:
            with database.write("Edit step") as session:
                step = session.get_one(Step, row)
                step.minutes = (step.minutes or 0) + 1
            database.poll()
        except FileBusy:
            continue
        done += 1
    database.close()
    print(done)


def _open(path: Path) -> Database:
    while True:
        try:
            return Database.open(path)
        except FileBusy:
            continue


if __name__ == "__main__":
    main()
