"""Backups of one workbook in a folder of its own: made, proven, thinned, brought back.

It refuses to know when they are wanted. A backup counts once its content was compared with its source
and its digest is in its name; whatever was interrupted on the way has no such name.
"""

from __future__ import annotations

import re
import sqlite3
import time
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from gaptui.records.base import new_id
from gaptui.records.errors import DamagedFile, GaptuiError, WrongFile
from gaptui.store.copying import copy_database, last_turn
from gaptui.store.files import digest, make_private_file, make_private_folder, sync_file, sync_folder
from gaptui.store.restore import held_still, keep_aside, put_in_place
from gaptui.store.trouble import disk_in_words

NEWEST_KEPT = 12
DAYS_KEPT = 7
WEEKS_KEPT = 8

_REASON = re.compile(r"[a-z]+(?:-[a-z]+)*")
_STAMP = "%Y%m%dT%H%M%SZ"
_NAME = re.compile(rf"(\d{{8}}T\d{{6}}Z)-({_REASON.pattern})-t(\d{{6,}})-([0-9a-f]{{16}})\.gap")
_UNFINISHED = ".unfinished-"
_AT_WORK = 3600.0
"""Seconds of the system's clock, which is the one that stamps files."""


@dataclass(frozen=True)
class Backup:
    """A finished backup. `at` is UTC, `turn` counts the actions in it, `digest` begins its SHA-256."""

    path: Path
    at: datetime
    reason: str
    turn: int
    digest: str


class Backups:
    """The backups of one workbook. `folder` holds nothing else and is made when first needed."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def make(self, path: Path, reason: str, now: datetime) -> Backup:
        """Back the workbook at `path` up, also while it is written to. `reason` is lower-case words and dashes.

        Raises what `Database.open` raises for a file that is missing, foreign, damaged or busy, and
        `DiskTrouble`.
        """
        if not _REASON.fullmatch(reason):
            raise ValueError(f"not a reason for a backup: {reason}")
        with disk_in_words(path):
            make_private_folder(self.folder)
            unfinished = self.folder / f"{_UNFINISHED}{new_id()}"
            make_private_file(unfinished)
            try:
                turn = copy_database(path, unfinished)
                sync_file(unfinished)
                found = digest(unfinished)[:16]
                stamp = now.astimezone(UTC).strftime(_STAMP)
                finished = self.folder / f"{stamp}-{reason}-t{turn:06}-{found}.gap"
                unfinished.replace(finished)
                sync_folder(self.folder)
            except BaseException:
                unfinished.unlink(missing_ok=True)
                raise
        return Backup(finished, now.astimezone(UTC).replace(microsecond=0), reason, turn, found)

    def make_if_changed(self, path: Path, reason: str, now: datetime) -> Backup | None:
        """Like `make`, unless the newest backup already holds the last action."""
        newest = next(iter(self.all()), None)
        # Where either cannot be read, making one is right: it tells what is wrong, or mends it.
        with suppress(GaptuiError, sqlite3.Error):
            if newest is not None and last_turn(newest.path) == last_turn(path):
                return None
        return self.make(path, reason, now)

    def all(self) -> list[Backup]:
        """Every finished backup, newest first."""
        if not self.folder.is_dir():
            return []
        found = (_read_name(path) for path in self.folder.iterdir())
        return sorted(
            (backup for backup in found if backup is not None),
            key=lambda backup: (backup.at, backup.turn, backup.path.name),
            reverse=True,
        )

    def thin(self) -> list[Backup]:
        """Remove what is not worth its room, and say what was removed.

        Kept are the 12 newest, the last of each of the 7 latest days and 8 latest weeks that have one,
        and every backup made before something drastic (its reason begins with `pre-`).
        """
        backups = self.all()
        kept = set(backups[:NEWEST_KEPT]) | {backup for backup in backups if backup.reason.startswith("pre-")}
        kept |= _newest_of_each([(backup.at.date().toordinal(), backup) for backup in backups], DAYS_KEPT)
        kept |= _newest_of_each([(_monday(backup.at), backup) for backup in backups], WEEKS_KEPT)
        removed = [backup for backup in backups if backup not in kept]
        for backup in removed:
            backup.path.unlink(missing_ok=True)
        self._clear_unfinished()
        return removed

    def verify(self, backup: Backup) -> None:
        """Raise `DamagedFile` when the backup is not, bit for bit, what was made."""
        try:
            sound = digest(backup.path)[:16] == backup.digest
        except OSError:
            sound = False
        if not sound:
            raise DamagedFile(
                f"The backup {backup.path.name} is damaged and was not used. Your workbook was not touched. "
                "Choose an older backup."
            )

    def restore(self, backup: Backup, path: Path, now: datetime) -> Path | None:
        """Make the workbook at `path` be what it was in `backup`; the caller has closed it here.

        Returns where what was there before is kept, None where there was nothing. Another terminal that
        has the file open learns it as `FileReplaced`. Raises `DamagedFile` when the backup is not sound,
        `FileBusy` when somebody is writing, `DiskTrouble`; the workbook is then as it was.
        """
        self.verify(backup)
        path = path.resolve()  # a link stays a link
        with disk_in_words(path):
            make_private_folder(path.parent)
            with held_still(path):
                kept = self._keep_present(path, now) if path.exists() else None
                put_in_place(backup.path, path)
        return kept

    def _clear_unfinished(self) -> None:
        """Remove what killed backups left; an unfinished one that is young may still be at work."""
        for path in self.folder.glob(f"{_UNFINISHED}*"):
            with suppress(OSError):
                if time.time() - path.stat().st_mtime > _AT_WORK:
                    path.unlink()

    def _keep_present(self, path: Path, now: datetime) -> Path:
        try:
            return self.make(path, "pre-restore", now).path
        except (DamagedFile, WrongFile):
            make_private_folder(self.folder)
            return keep_aside(path, self.folder / f"{now.astimezone(UTC).strftime(_STAMP)}-kept-aside-{new_id()}")


def _read_name(path: Path) -> Backup | None:
    match = _NAME.fullmatch(path.name)
    if match is None:
        return None
    stamp, reason, turn, found = match.groups()
    try:
        at = datetime.strptime(stamp, _STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None
    return Backup(path, at, reason, int(turn), found)


def _newest_of_each(backups: list[tuple[int, Backup]], periods: int) -> set[Backup]:
    """The newest backup of each of the latest `periods` periods; `backups` come newest first."""
    newest: dict[int, Backup] = {}
    for period, backup in backups:
        newest.setdefault(period, backup)
    return {newest[period] for period in sorted(newest, reverse=True)[:periods]}


def _monday(at: datetime) -> int:
    return at.date().toordinal() - at.weekday()
