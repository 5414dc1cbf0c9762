"""Checks this machine and a workbook and says what it finds. It changes nothing."""

from __future__ import annotations

import os
import platform
import shutil
import sqlite3
import sys
from pathlib import Path

from gaptui import __version__, paths
from gaptui.records.errors import GaptuiError
from gaptui.shell import chosen_file
from gaptui.store.backup import Backups
from gaptui.store.schema import SCHEMA

_SYNCED = ("dropbox", "onedrive", "google drive", "icloud", "nextcloud", "owncloud", "syncthing")


def check(at: Path | None) -> list[str]:
    """One line a finding, `ok` or `look` before it."""
    file = chosen_file(at)
    lines = [
        f"ok    gaptui {__version__} on {sys.platform}",
        f"ok    Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}",
        f"ok    file format {SCHEMA}",
        *_terminal(),
        *_file(file),
    ]
    kept = Backups(paths.backups_folder(file)).all()
    newest = f", the newest of {kept[0].at:%Y-%m-%d %H:%M} UTC" if kept else ""
    lines.append(f"ok    {len(kept)} backups{newest}")
    return lines


def _terminal() -> list[str]:
    size = shutil.get_terminal_size()
    small = size.columns < 80 or size.lines < 24
    coding = (sys.stdout.encoding or "").lower().replace("-", "")
    advice = ", 80x24 or more is better" if small else ""
    return [
        f"{'look' if small else 'ok  '}  terminal {size.columns}x{size.lines}{advice}",
        f"{'ok  ' if coding == 'utf8' else 'look'}  text encoding {sys.stdout.encoding}",
    ]


def _file(file: Path) -> list[str]:
    if not file.exists():
        return [f"look  {file} is not made yet"]
    lines: list[str] = []
    try:
        from gaptui.workbook.workbook import Workbook

        workbook = Workbook.open(file)
        workbook.close()
        lines.append(f"ok    {file} opens and passes its checks")
    except GaptuiError as error:
        lines.append(f"look  {file}: {' '.join(str(error).split())}")
    if any(word in str(file).casefold() for word in _SYNCED):
        lines.append(
            "look  the file lies in a synced folder: two machines could overwrite each other; hand over copies"
        )
    if os.name == "posix" and file.stat().st_mode & 0o077:
        lines.append("look  other people on this machine may read the file: chmod 600 mends it")
    return lines
