"""Backups are whole or they do not count, and bringing one back loses nothing that was there."""

from __future__ import annotations

import os
import signal
import sqlite3
import stat
import subprocess
import sys
import threading
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from gaptui.records.errors import DamagedFile, FileBusy, FileReplaced, NotFound, WrongFile
from gaptui.store import copying
from gaptui.store.backup import Backups
from gaptui.store.database import Database

from .world import add_process, add_step, edit_step, snapshot, text_of

NOW = datetime(2026, 11, 22, 10, 15, tzinfo=UTC)


@pytest.fixture
def backups(tmp_path: Path) -> Backups:
    return Backups(tmp_path / "backups" / "firm")


def test_a_backup_holds_everything_and_says_so_in_its_name(database: Database, path: Path, backups: Backups) -> None:
    add_step(database, add_process(database))
    made = backups.make(path, "open", NOW)
    assert made.path.name == f"20261122T101500Z-open-t000002-{made.digest}.gap"
    assert (made.at, made.reason, made.turn, backups.all()) == (NOW, "open", 2, [made])
    backups.verify(made)
    copy = Database.open(made.path)
    assert snapshot(copy) == snapshot(database)
    copy.close()


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps no modes")
def test_only_the_owner_may_read_a_backup(database: Database, path: Path, backups: Backups) -> None:
    made = backups.make(path, "open", NOW)
    assert stat.S_IMODE(made.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(backups.folder.stat().st_mode) == 0o700


def test_a_backup_is_made_only_when_something_was_done(database: Database, path: Path, backups: Backups) -> None:
    add_process(database)
    first = backups.make_if_changed(path, "day", NOW)
    assert first is not None
    assert backups.make_if_changed(path, "day", NOW + timedelta(hours=1)) is None
    database.undo()
    second = backups.make_if_changed(path, "day", NOW + timedelta(hours=2))
    assert second is not None
    assert backups.all() == [second, first]


def test_a_damaged_newest_backup_is_no_reason_to_make_none(database: Database, path: Path, backups: Backups) -> None:
    backups.make(path, "day", NOW).path.write_bytes(b"")
    assert backups.make_if_changed(path, "day", NOW + timedelta(hours=1)) is not None


def test_a_large_file_is_copied_in_steps_while_it_is_written_to(
    database: Database, path: Path, backups: Backups, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copying, "SMALL", 0)
    monkeypatch.setattr(copying, "STEP_PAGES", 5)
    process = add_process(database)
    for number in range(20):
        add_step(database, process, f"step {number} " + "long " * 400)
    writer = threading.Thread(target=lambda: [add_step(database, process) for _ in range(20)])
    writer.start()
    made = backups.make(path, "day", NOW)
    writer.join()
    assert 21 <= made.turn <= 41
    copy = Database.open(made.path)
    assert len(snapshot(copy)["step"]) == made.turn - 1
    copy.close()


def test_what_keeps_changing_is_given_up_in_words(
    database: Database, path: Path, backups: Backups, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copying, "SMALL", 0)
    monkeypatch.setattr(copying, "PATIENCE", -1)
    with pytest.raises(FileBusy, match="kept changing"):
        backups.make(path, "day", NOW)
    assert list(backups.folder.iterdir()) == []


def test_a_wrong_or_damaged_file_is_not_backed_up(path: Path, backups: Backups) -> None:
    with pytest.raises(NotFound):
        backups.make(path, "open", NOW)
    path.write_text("Dear firm", encoding="utf-8")
    with pytest.raises(WrongFile):
        backups.make(path, "open", NOW)
    assert backups.all() == []
    assert list(backups.folder.iterdir()) == []


def test_a_reason_that_the_name_cannot_carry_is_a_mistake(database: Database, path: Path, backups: Backups) -> None:
    with pytest.raises(ValueError, match="not a reason"):
        backups.make(path, "../Open", NOW)
    assert not backups.folder.exists()


def test_a_changed_bit_is_found(database: Database, path: Path, backups: Backups) -> None:
    made = backups.make(path, "open", NOW)
    content = bytearray(made.path.read_bytes())
    content[-100] ^= 1
    made.path.write_bytes(content)
    with pytest.raises(DamagedFile, match="older backup"):
        backups.verify(made)
    with pytest.raises(DamagedFile):
        backups.restore(made, path, NOW)
    made.path.unlink()
    with pytest.raises(DamagedFile):
        backups.verify(made)


_KILLED = """
import os, signal, sys
from datetime import datetime, UTC
from pathlib import Path
import gaptui.store.backup as backup
stage = sys.argv[3]
real = getattr(backup, stage)
def die(*values):
    if stage == "copy_database":
        with open(values[1], "wb") as file:
            file.write(Path(values[0]).read_bytes()[:8192])
    os.kill(os.getpid(), signal.SIGKILL)
setattr(backup, stage, die)
backup.Backups(Path(sys.argv[1])).make(Path(sys.argv[2]), "open", datetime.now(UTC))
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")
@pytest.mark.parametrize("stage", ["copy_database", "sync_file", "digest"])
def test_a_killed_backup_does_not_count(database: Database, path: Path, backups: Backups, stage: str) -> None:
    add_process(database)
    command = [sys.executable, "-c", _KILLED, str(backups.folder), str(path), stage]
    assert subprocess.run(command, check=False).returncode == -signal.SIGKILL
    assert len(list(backups.folder.iterdir())) == 1
    assert backups.all() == []
    finished = backups.make(path, "open", NOW)
    assert backups.all() == [finished]


def test_leftovers_of_killed_backups_are_cleared_away(database: Database, path: Path, backups: Backups) -> None:
    backups.make(path, "open", NOW)
    old, fresh = backups.folder / ".unfinished-old", backups.folder / ".unfinished-fresh"
    old.touch()
    fresh.touch()
    os.utime(old, (0, 0))
    backups.thin()
    assert not old.exists()
    assert fresh.exists()


def test_thinning_keeps_the_newest_the_days_the_weeks_and_the_drastic(
    database: Database, path: Path, backups: Backups
) -> None:
    first = backups.make(path, "day", NOW)
    for hours in range(6, 24 * 90, 6):
        at = f"{NOW + timedelta(hours=hours):%Y%m%dT%H%M%SZ}"
        reason = "pre-import" if hours == 600 else "day"
        first.path.with_name(f"{at}-{reason}-t{first.turn:06}-{first.digest}.gap").hardlink_to(first.path)
    made = backups.all()
    assert len(made) == 360
    removed = backups.thin()
    kept = backups.all()
    assert set(kept) | set(removed) == set(made)
    assert kept[:12] == made[:12]
    days = {backup.at.date() for backup in kept}
    newest = made[0].at.date()
    assert {newest - timedelta(days=back) for back in range(7)} <= days
    assert len({day.isocalendar()[:2] for day in days if newest - day <= timedelta(days=56)}) >= 8
    assert [backup.reason for backup in kept].count("pre-import") == 1
    assert len(kept) == 12 + 3 + 6 + 1  # newest, further days, further weeks, drastic
    assert backups.thin() == []


def test_restoring_brings_back_the_old_and_keeps_the_new(database: Database, path: Path, backups: Backups) -> None:
    step = add_step(database, add_process(database))
    made = backups.make(path, "open", NOW)
    edit_step(database, step.id, "Newer")
    database.close()
    kept = backups.restore(made, path, NOW + timedelta(hours=1))
    assert kept == backups.all()[0].path
    assert backups.all()[0].reason == "pre-restore"
    again = Database.open(path)
    assert text_of(again, step.id) == "Open the mail"
    again.close()
    before = Database.open(kept)
    assert text_of(before, step.id) == "Newer"
    before.close()
    assert [each.name for each in path.parent.iterdir() if each.is_file()] == [path.name]


def test_restoring_where_there_is_nothing(database: Database, path: Path, backups: Backups) -> None:
    made = backups.make(path, "open", NOW)
    database.close()
    path.unlink()
    assert backups.restore(made, path, NOW) is None
    Database.open(path).close()
    if os.name != "nt":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize("damage", ["truncated", "overwritten", "empty"])
def test_a_damaged_file_is_kept_aside_with_its_journal(
    database: Database, path: Path, backups: Backups, damage: str
) -> None:
    process = add_process(database)
    for number in range(30):
        add_step(database, process, f"step {number} " + "long " * 100)
    made = backups.make(path, "open", NOW)
    database.close()
    content = path.read_bytes()
    path.write_bytes(
        {"truncated": content[: len(content) // 2], "overwritten": b"x" * len(content), "empty": b""}[damage]
    )
    present = path.read_bytes()
    journal = path.with_name(path.name + "-journal")
    journal.write_bytes(b"an old journal that must not be played into the new file")
    kept = backups.restore(made, path, NOW)
    assert kept is not None
    assert kept.read_bytes() == present
    assert not journal.exists()
    assert backups.all() == [made]
    again = Database.open(path)
    assert len(snapshot(again)["step"]) == 30
    again.close()


@pytest.mark.skipif(os.name == "nt", reason="Windows does not let an open file be replaced")
def test_another_terminal_learns_of_a_restore_and_stops_one_while_it_writes(
    database: Database, path: Path, backups: Backups
) -> None:
    made = backups.make(path, "open", NOW)
    with closing(sqlite3.connect(path, isolation_level=None)) as writer:
        writer.execute("BEGIN IMMEDIATE")
        with pytest.raises(FileBusy):
            backups.restore(made, path, NOW)
    backups.restore(made, path, NOW)
    with pytest.raises(FileReplaced):
        add_process(database)
