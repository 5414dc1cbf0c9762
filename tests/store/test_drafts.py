"""Nothing that was typed is lost: it is kept while typing, offered after a kill, gone once it is saved."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from sqlmodel import select

from gaptui.records.changes import ChangeSet
from gaptui.records.desk import Draft
from gaptui.records.errors import NothingToUndo
from gaptui.store.database import Database
from gaptui.store.drafts import Drafts

from .world import add_process

Reopen = Callable[[], Database]


def _texts(database: Database) -> list[str]:
    with database.read() as session:
        return sorted(draft.text for draft in session.exec(select(Draft)).all())


def test_the_last_text_of_a_field_is_kept(database: Database) -> None:
    drafts = Drafts(database)
    for text in ("P", "Pu", "Pull the figures\nand more"):
        drafts.keep("capture", text)
    drafts.keep("name", "Invo")
    assert _texts(database) == ["Invo", "Pull the figures\nand more"]
    drafts.keep("name", "")
    drafts.keep("name", "")
    assert _texts(database) == ["Pull the figures\nand more"]


def test_what_cannot_be_stored_is_cleaned(database: Database) -> None:
    Drafts(database).keep("capture", "a\ud800\x1b[31m\x00b")
    assert _texts(database) == ["a\ufffd[31mb"]


def test_a_draft_is_neither_told_nor_undone(database: Database) -> None:
    told: list[ChangeSet] = []
    database.subscribe(told.append)
    Drafts(database).keep("capture", "Pull")
    assert told == []
    with pytest.raises(NothingToUndo):
        database.undo()


def test_a_draft_is_offered_after_a_restart_and_not_before(database: Database, reopen: Reopen) -> None:
    drafts = Drafts(database)
    drafts.keep("capture", "Pull the")
    assert drafts.left_behind("capture") is None
    database.close()
    again = Drafts(reopen())
    assert again.left_behind("capture") == "Pull the"
    assert again.left_behind("name") is None


def test_an_adopted_draft_stays_until_it_is_saved(database: Database, reopen: Reopen) -> None:
    Drafts(database).keep("capture", "Pull the")
    database.close()
    second = reopen()
    drafts = Drafts(second)
    assert drafts.adopt("capture") == "Pull the"
    assert drafts.left_behind("capture") is None
    second.close()

    third = reopen()
    drafts = Drafts(third)
    assert drafts.adopt("capture") == "Pull the"
    drafts.keep("capture", "Pull the figures")
    with third.write("Add step") as session:
        drafts.settle(session, "capture", "Pull the figures")
    assert _texts(third) == []


def test_older_drafts_come_up_one_after_another(database: Database, reopen: Reopen) -> None:
    Drafts(database).keep("capture", "first")
    second = reopen()
    Drafts(second).keep("capture", "second")
    third = reopen()
    drafts = Drafts(third)
    assert drafts.left_behind("capture") == "second"
    assert drafts.adopt("capture") == "second"
    assert drafts.adopt("capture") is None
    with third.write("Add step") as session:
        drafts.settle(session, "capture", "second")
    assert drafts.adopt("capture") == "first"


def test_settling_forgets_the_same_text_elsewhere_and_nothing_else(database: Database, reopen: Reopen) -> None:
    Drafts(database).keep("capture", " Pull the figures ")
    second = reopen()
    Drafts(second).keep("capture", "Something else")
    third = reopen()
    drafts = Drafts(third)
    drafts.keep("capture", "Pull the figures")
    drafts.keep("name", "Pull the figures")
    with third.write("Add step") as session:
        drafts.settle(session, "capture", "Pull the figures")
    assert _texts(third) == ["Pull the figures", "Something else"]


def test_a_save_that_fails_keeps_the_draft(database: Database) -> None:
    drafts = Drafts(database)
    drafts.keep("capture", "Pull")
    with pytest.raises(ZeroDivisionError), database.write("Add step") as session:
        drafts.settle(session, "capture", "Pull")
        session.flush()
        1 / 0  # noqa: B018
    assert _texts(database) == ["Pull"]
    add_process(database)
    assert _texts(database) == ["Pull"]
