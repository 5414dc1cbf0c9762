"""One open file of one firm, and every verb of the method on it.

The terminal asks it questions, tells it verbs, and listens for what changed. It knows no screen.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

from sqlmodel import select

from gaptui.clock import Clock, utc_now
from gaptui.records.base import build, table_name
from gaptui.records.bundle import Bundle
from gaptui.records.changes import ChangeSet
from gaptui.records.desk import Place
from gaptui.records.errors import Invalid
from gaptui.records.firm import Firm
from gaptui.records.mapping import Sitting, SittingClock
from gaptui.records.process import Process
from gaptui.records.tables import KEPT
from gaptui.store.backup import Backup, Backups
from gaptui.store.database import Database
from gaptui.workbook.areas import Areas

_HERE = "here"


class Workbook(Areas):
    """Made by `open` or `create`, ended by `close`."""

    def __init__(self, database: Database, backups: Backups | None = None) -> None:
        super().__init__(database)
        self._backups = backups

    @classmethod
    def open(cls, path: Path, backups: Path | None = None, clock: Clock = utc_now) -> Workbook:
        """Open an existing file. Raises `NotFound`, `WrongFile`, `NewerFile`, `DamagedFile` or `FileBusy`;
        the file is then untouched. `backups` is the folder for its backups."""
        kept = Backups(backups) if backups else None
        return cls(Database.open(path, clock=clock, backups=kept), kept)

    @classmethod
    def create(cls, path: Path, firm: str, zone: str, backups: Path | None = None, clock: Clock = utc_now) -> Workbook:
        """Make a new file for a firm. Raises `WrongFile` when something is at the path already."""
        database = Database.create(path, clock=clock)
        with database.jot() as session:
            session.add(build(Firm, name=firm, zone=zone))
        return cls(database, Backups(backups) if backups else None)

    @property
    def path(self) -> Path:
        return self._database.path

    def now(self) -> datetime:
        """The instant by this workbook's clock, UTC."""
        return self._database.clock()

    def close(self) -> None:
        self._database.close()

    # -- the past

    def undo(self) -> ChangeSet:
        return self._database.undo()

    def redo(self) -> ChangeSet:
        return self._database.redo()

    # -- news

    def subscribe(self, listener: Callable[[ChangeSet], None]) -> Callable[[], None]:
        """Be told every change, in the thread that made it; the answer ends that."""
        return self._database.subscribe(listener)

    def poll(self) -> None:
        """Tell listeners what other terminals did. Raises `FileReplaced` when the file is another one now."""
        self._database.poll()

    def back_up(self, reason: str) -> Backup | None:
        """Keep a verified copy if anything changed since the last one, and thin out old ones. Any thread may."""
        if self._backups is None:
            return None
        made = self._backups.make_if_changed(self.path, reason, self._database.clock())
        self._backups.thin()
        return made

    # -- the whole

    def snapshot(self) -> Bundle:
        """Every row that can leave, sorted by id."""
        with self._database.read() as session:
            rows = {kind: sorted(session.exec(select(kind)).all(), key=lambda row: row.id) for kind in KEPT}
        # A clock outlives its sitting, so that undo brings the time back too; without it, it stays here.
        sittings = {row.id for row in rows[Sitting]}
        rows[SittingClock] = [row for row in rows[SittingClock] if row.id in sittings]
        return Bundle({table_name(kind): tuple(found) for kind, found in rows.items()})

    def load(self, bundle: Bundle, label: str = "Imported a workbook") -> None:
        """Put a whole workbook into this one as one action. Raises `Invalid` unless this one is empty."""
        with self._database.write(label) as session:
            if session.exec(select(Process.id).limit(1)).first() is not None:
                raise Invalid("This workbook has processes already. Import into a new file: --at NEW.gap")
            for kind in KEPT:
                if kind.journaled and (kind is not Firm or bundle.all(Firm)):
                    for row in session.exec(select(kind)):
                        session.delete(row)
            session.flush()
            for kind in KEPT:
                for row in bundle.all(kind):
                    # What is not journaled outlives an undo of the import: it may be there already.
                    old = None if kind.journaled else session.get(kind, row.id)
                    if old is not None:
                        session.delete(old)
                        session.flush()
                    session.add(kind.model_validate(row.model_dump(warnings=False)))
                session.flush()

    # -- the desk

    def place(self) -> Place | None:
        """Where the reader was when the file was last open."""
        with self._database.read() as session:
            return session.get(Place, _HERE)

    def remember_place(self, screen: str, process_id: str | None, row: str | None) -> None:
        with self._database.jot() as session:
            place = session.get(Place, _HERE) or Place(id=_HERE, screen=screen)
            place.screen, place.process_id, place.row = screen, process_id, row
            session.add(place)

    def looked_back(self) -> date | None:
        """Day 0 of the 90 days whose end was shown already; None where none was."""
        place = self.place()
        return place.looked_back if place else None

    def note_looked_back(self, began: date) -> None:
        """The page at the end of the 90 days that began then was shown: it opens by itself only once."""
        with self._database.jot() as session:
            place = session.get(Place, _HERE) or Place(id=_HERE, screen="home")
            place.looked_back = began
            session.add(place)
