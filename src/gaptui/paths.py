"""Where things lie on this machine: workbooks, backups, reports, styles. It opens none of them.

`GAPTUI_HOME` moves everything into one folder, for tests and for a stick that goes from desk to desk.
"""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

from platformdirs import PlatformDirs


def data_folder() -> Path:
    """The folder of workbooks, backups and crash reports. It may not exist yet."""
    home = os.environ.get("GAPTUI_HOME")
    if home:
        return Path(home).expanduser()
    return Path(PlatformDirs("gaptui", appauthor=False).user_data_dir)


def settings_file() -> Path:
    """What this desk remembers between runs: the theme, and which workbook was open last."""
    home = os.environ.get("GAPTUI_HOME")
    if home:
        return Path(home).expanduser() / "settings.json"
    return Path(PlatformDirs("gaptui", appauthor=False).user_config_dir) / "settings.json"


def workbooks_folder() -> Path:
    return data_folder() / "workbooks"


def reports_folder() -> Path:
    return data_folder() / "reports"


def backups_folder(workbook: Path) -> Path:
    """The backups of one workbook, told apart by its whole path."""
    whole = str(workbook.expanduser().absolute())
    return data_folder() / "backups" / f"{slug(workbook.stem)}-{hashlib.sha256(os.fsencode(whole)).hexdigest()[:8]}"


def slug(name: str) -> str:
    """A file name of lower-case ASCII letters, digits and hyphens; `untitled` when nothing is left."""
    kept = "".join(letter if letter.isascii() and letter.isalnum() else "-" for letter in name.casefold())
    return "-".join(part for part in kept.split("-") if part)[:48] or "untitled"


def styles_dir() -> Path:
    """The style sheets: packaged beside the code, or at the top of a checkout."""
    packaged = Path(__file__).parent / "styles"
    return packaged if packaged.is_dir() else Path(__file__).parents[2] / "styles"
