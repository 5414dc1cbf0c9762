"""The workbook as a whole: snapshot, load, place, drafts with lines, news, backups."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from gaptui.exchange.json_bundle import dump_bundle, read_bundle
from gaptui.records.bundle import Bundle
from gaptui.records.errors import GaptuiError, Invalid, NotFound, NothingToUndo, WrongFile
from gaptui.store.drafts import Drafts
from gaptui.workbook.workbook import Workbook

from .world import World, picture

FRESH = True


@pytest.fixture
def bundle(world: World) -> Bundle:
    """As it comes out of a file that was exported."""
    return read_bundle(dump_bundle(world.workbook.snapshot()))


def test_snapshot_load_snapshot(world: World, empty: World, bundle: Bundle) -> None:
    assert all(world.picture().values()), "there is a row of every table that leaves"
    empty.workbook.load(bundle)
    assert empty.picture() == world.picture() == picture(bundle)
    assert empty.map() == world.map()
    assert empty.workbook.processes.firm().name == "Northgate"


def test_a_snapshot_can_be_loaded_as_it_is(world: World, empty: World) -> None:
    empty.workbook.load(world.workbook.snapshot())


def test_load_only_into_an_empty_one(world: World, bundle: Bundle) -> None:
    before = world.rows()
    with pytest.raises(Invalid, match="new file"):
        world.workbook.load(bundle)
    assert world.rows() == before


def test_an_empty_bundle_leaves_the_firm(empty: World) -> None:
    empty.workbook.load(Bundle())
    assert empty.workbook.processes.firm().name == "Empty"


def test_an_import_that_was_undone_can_be_done_again(empty: World, bundle: Bundle) -> None:
    empty.workbook.load(bundle)
    empty.workbook.undo()
    empty.workbook.load(bundle)


def test_import_into_a_workbook_whose_processes_were_removed(world: World, bundle: Bundle) -> None:
    for name in ("Reporting", "Proposals", "Onboarding"):
        world.workbook.processes.remove(world.process(name))
    try:
        world.workbook.load(bundle)
    except Invalid:
        return
    assert world.step("Greet")


def test_no_clock_without_its_sitting(world: World) -> None:
    world.workbook.processes.remove(world.process())
    snapshot = world.picture()
    assert {row["id"] for row in snapshot["sittingclock"]} == {row["id"] for row in snapshot["sitting"]}


def test_a_step_added_after_an_import_stands_last(empty: World, bundle: Bundle) -> None:
    text = dump_bundle(bundle)
    for n, step in enumerate(sorted(bundle.rows["step"], key=lambda row: row.order)):  # type: ignore[attr-defined]
        text = text.replace(f'"order": "{step.order}"', f'"order": "{"hijklmnop"[n]}"')  # type: ignore[attr-defined]
    try:
        short = read_bundle(text)
    except Invalid:
        return
    empty.workbook.load(short)
    empty.say("Last")
    assert empty.map().steps[-1].text == "Last"


def test_what_is_exported_after_removals_can_be_imported(world: World) -> None:
    world.workbook.processes.remove(world.process())
    world.workbook.undo()
    world.workbook.arranging.remove(world.id("Write the comment"))
    read_bundle(dump_bundle(world.workbook.snapshot()))


# -- the desk


def test_place(world: World, again: Callable[[], World]) -> None:
    assert world.workbook.place() is None
    before = world.rows()
    world.workbook.remember_place("walk", world.process(), world.id("Greet"))
    world.workbook.remember_place("home", world.process(), None)
    place = again().workbook.place()
    assert place is not None
    assert (place.screen, place.process_id, place.row) == ("home", world.process(), None)
    assert world.rows() == before, "a place leaves with no export and is no action"


def test_a_kept_line_lets_its_draft_go_in_the_same_breath(world: World) -> None:
    drafts: Drafts = world.workbook.drafts
    drafts.keep("walk", "! late")
    world.workbook.mapping.capture(world.process(), "! late", world.id("Greet"), draft="walk")
    assert _drafts(world) == []
    drafts.keep("walk", "Greetings")
    world.workbook.mapping.edit_step(world.id("Greet"), "Greetings", "Greet", draft="walk")
    drafts.keep("walk", "! later")
    world.workbook.mapping.edit_item(world.item("late").id, "! later", "! late", draft="walk")
    assert _drafts(world) == []


def test_a_refused_line_keeps_its_draft(world: World) -> None:
    world.workbook.drafts.keep("walk", "Mine")
    with pytest.raises(GaptuiError):
        world.workbook.mapping.edit_step(world.id("Greet"), "Mine", "Theirs", draft="walk")
    assert _drafts(world) == ["Mine"]


def _drafts(world: World) -> list[str]:
    with closing(sqlite3.connect(world.path)) as plain:
        return [row[0] for row in plain.execute("SELECT text FROM draft")]


# -- past and news


def test_undo_goes_back_behind_a_restart_to_the_first_day(world: World) -> None:
    with pytest.raises(NothingToUndo):
        while True:
            world.workbook.undo()
    assert world.workbook.processes.firm().processes == ()
    with pytest.raises(NothingToUndo):
        while True:
            world.workbook.redo()
    assert world.titles()[-1] == "4 Send the report"


def test_another_terminal_hears_of_it_on_its_next_poll(world: World, again: Callable[[], World]) -> None:
    other, told = again(), []
    other.workbook.subscribe(told.append)
    id_ = world.say("A step")
    assert told == []
    other.workbook.poll()
    (news,) = told
    assert news.elsewhere
    assert (news.label, [change.row for change in news.in_table("step")]) == ('Added step "A step"', [id_])


# -- files


def test_backups_only_when_something_changed(world: World) -> None:
    assert world.workbook.back_up("timer") is not None
    assert world.workbook.back_up("timer") is None
    world.say("A step")
    assert world.workbook.back_up("timer") is not None


def test_without_a_folder_there_are_no_backups(empty: World) -> None:
    assert empty.workbook.back_up("timer") is None


@pytest.fixture
def fresh(tmp_path: Path) -> Iterator[Path]:
    yield tmp_path / "new folder" / "new.gap"


def test_create_never_overwrites(fresh: Path) -> None:
    Workbook.create(fresh, "F", "UTC").close()
    before = fresh.read_bytes()
    with pytest.raises(WrongFile):
        Workbook.create(fresh, "G", "UTC")
    assert fresh.read_bytes() == before
    assert fresh.stat().st_mode & 0o777 == 0o600
    assert [path.name for path in fresh.parent.iterdir()] == ["new.gap"]


def test_open_makes_nothing(fresh: Path) -> None:
    with pytest.raises(NotFound):
        Workbook.open(fresh)
    assert not fresh.exists()


@pytest.mark.parametrize("name", ["a\ud800", "Ünïted [/] \x1b Ltd", "😀 & Söhne"])
def test_any_name_of_a_firm(fresh: Path, name: str) -> None:
    workbook = Workbook.create(fresh, name, "UTC")
    assert workbook.processes.firm().name == name.replace("\x1b", "").replace("\ud800", "\ufffd")
    workbook.close()
