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
            sys.exit(run(open_screen))
        case ["--at", file]:
            sys.exit(run(lambda: open_screen(Path(file))))
        case ["demo"]:
            sys.exit(run(open_demo))
        case _:
            gc.enable()
            from gaptui.cli import app

            sys.exit(run(lambda: app(standalone_mode=False)))


if __name__ == "__main__":
    main()
