"""The door. `python -m gaptui` and `gaptui` are the same.

The ways people open the program every day go past the command line's parser, whose import alone would
make the first paint late.
"""

from __future__ import annotations

import gc
import io
import os
import sys
from pathlib import Path
from typing import NoReturn


def main() -> None:
    """Ends with 0 done, 1 a bug, 2 wrong use or a file that can't be used."""
    # Nothing made while starting is garbage: collecting it would only make the first paint late.
    gc.disable()
    # Whatever this program makes is for its owner only.
    os.umask(0o077)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    from gaptui.shell import open_demo, open_screen, run

    match sys.argv[1:]:
        case []:
            _end(run(open_screen))
        case ["--at", file]:
            _end(run(lambda: open_screen(Path(file))))
        case ["demo"]:
            _end(run(open_demo))
        case ["log", *words]:
            from gaptui.cli_log import log

            _end(run(lambda: log(words)))
        case _:
            gc.enable()
            from gaptui.cli import app

            _end(run(lambda: app(standalone_mode=False)))


def _end(status: int) -> NoReturn:
    """End with this status even where the terminal is gone and what is still to be written has nowhere to go."""
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except (OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
    sys.exit(status)


if __name__ == "__main__":
    main()
