"""Listing the backups of a workbook and bringing one back. It opens no workbook."""

from __future__ import annotations

from pathlib import Path

from gaptui.clock import utc_now
from gaptui.paths import backups_folder
from gaptui.records.errors import Invalid
from gaptui.store.backup import Backups


def list_backups(file: Path) -> list[str]:
    """One line a backup, newest first, and how to bring one back."""
    kept = Backups(backups_folder(file)).all()
    if not kept:
        return [f"There are no backups of {file} yet."]
    lines = [f"Backups of {file}, times in UTC:"]
    lines += [f"{place:4}  {row.at:%Y-%m-%d %H:%M:%S}  {row.reason}" for place, row in enumerate(kept, 1)]
    return [*lines, "gaptui restore NUMBER brings one back; what is there now is kept as a backup first."]


def restore_backup(file: Path, number: str) -> list[str]:
    """Put backup `number` of the list in the place of the file. Raises `Invalid` when there is none such."""
    backups = Backups(backups_folder(file))
    kept = backups.all()
    if not number.isdecimal() or not 1 <= int(number) <= len(kept):
        raise Invalid(f"There is no backup {number}: the list has 1 to {len(kept)}. Nothing was changed.")
    chosen = kept[int(number) - 1]
    before = backups.restore(chosen, file, utc_now())
    lines = [f"Brought back the workbook of {chosen.at:%Y-%m-%d %H:%M:%S} UTC to {file}."]
    if before is not None:
        lines.append(f"What was there before is kept: {before}")
    return lines
