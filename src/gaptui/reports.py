"""Crash reports: where in the program it happened, and none of the user's text. It asks nothing of the app."""

from __future__ import annotations

import os
import platform
import traceback
from contextlib import suppress
from pathlib import Path

from gaptui import __version__
from gaptui.clock import utc_now


def write_report(error: BaseException, folder: Path) -> Path | None:
    """Write one report, readable by its owner only; returns its path, or None when it can't be written.

    Only names of files, functions and error classes enter it: the words of an error can hold user text.
    """
    lines = [f"gaptui {__version__}, Python {platform.python_version()}, {platform.system()}", ""]
    seen: BaseException | None = error
    while seen is not None:
        lines.append(type(seen).__qualname__)
        lines += [
            f"  {Path(frame.filename).name}:{frame.lineno} in {frame.name}"
            for frame in traceback.extract_tb(seen.__traceback__)
        ]
        seen = seen.__cause__ or seen.__context__
    with suppress(OSError):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        path = folder / f"report-{utc_now():%Y%m%dT%H%M%SZ}.txt"
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write("\n".join(lines) + "\n")
        return path
    return None
