"""Unfinished text, kept so that a kill or a power cut loses nothing that was typed.

It refuses to know what the fields are: the caller names them.
"""

from __future__ import annotations

from sqlmodel import Session, col, select

from gaptui.records.base import build
from gaptui.records.desk import Draft
from gaptui.store.database import Database
from gaptui.text import clean_lines


class Drafts:
    """The drafts of one open file. A draft belongs to the opening in which it was typed."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def keep(self, field: str, text: str) -> None:
        """Remember `text` as what now stands in `field`; an empty field is forgotten.

        Raises `FileBusy` and the like: the caller tries again with the next key.
        """
        with self._database.jot() as session:
            draft = self._mine(session, field)
            if not text:
                if draft is not None:
                    session.delete(draft)
                return
            now = self._database.clock()
            if draft is None:
                draft = build(Draft, session=self._database.session, field=field, text="", at=now)
            # Not through build(), which would join the lines of a longer text.
            draft.text = clean_lines(text)
            draft.at = now
            session.add(draft)

    def left_behind(self, field: str) -> str | None:
        """The newest text that another opening of the file left in `field`, if any."""
        with self._database.read() as session:
            draft = self._newest_of_others(session, field)
            return draft.text if draft else None

    def adopt(self, field: str) -> str | None:
        """Take over what `left_behind` tells: from now on it is our draft, until it is saved or emptied.

        None, and nothing is taken, when there is none or when we have text of our own in the field.
        """
        with self._database.jot() as session:
            draft = self._newest_of_others(session, field)
            if draft is None or self._mine(session, field) is not None:
                return None
            draft.session = self._database.session
            session.add(draft)
            return draft.text

    def bring_back(self, field: str) -> str | None:
        """What stands in `field`: our draft, else the newest one left behind, which is ours from now on."""
        with self._database.read() as session:
            mine = self._mine(session, field)
            if mine is not None:
                return mine.text
            if self._newest_of_others(session, field) is None:
                return None
        return self.adopt(field)

    def settle(self, session: Session, field: str, text: str) -> None:
        """Forget our draft of `field`, in the transaction that saves `text`, and the same text left elsewhere."""
        saved = _bare(text)
        for draft in session.exec(select(Draft).where(Draft.field == field)).all():
            if draft.session == self._database.session or _bare(draft.text) == saved:
                session.delete(draft)

    def _mine(self, session: Session, field: str) -> Draft | None:
        mine = select(Draft).where(Draft.field == field, Draft.session == self._database.session)
        return session.exec(mine).first()

    def _newest_of_others(self, session: Session, field: str) -> Draft | None:
        others = select(Draft).where(Draft.field == field, Draft.session != self._database.session)
        return session.exec(others.order_by(col(Draft.at).desc(), col(Draft.id).desc())).first()


def _bare(text: str) -> str:
    return clean_lines(text).strip()
