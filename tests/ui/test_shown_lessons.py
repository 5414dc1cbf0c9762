"""The list of lessons is patched by id: after whatever was done it holds what reading it anew would."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from gaptui.method.lessons import LessonText
from gaptui.ui.shown_lessons import FOUND_AT_MOST, ShownLessons, Whose
from gaptui.words import LessonStatus
from gaptui.workbook.workbook import Workbook
from ui.driver import HandClock
from ui.lessons_world import with_lessons


@pytest.fixture
def workbook(tmp_path):
    made = Workbook.create(tmp_path / "firm.gap", "Northgate Ltd", "UTC", clock=HandClock())
    with_lessons(made)
    yield made
    made.close()


def do_something(workbook: Workbook, chance: random.Random) -> None:
    """One verb on some lesson, or what was done last taken back."""
    lessons, some = workbook.lessons, workbook.lessons.whole()
    one = chance.choice(some)
    match chance.randrange(9):
        case 0:
            lessons.add(LessonText(f"export {chance.random()}"), chance.choice([None, one.process_id]))
        case 1:
            lessons.agree(one.id)
        case 2:
            lessons.make_draft(one.id)
        case 3:
            lessons.edit(one.id, replace(one.said, works=not one.said.works, text=f"{one.said.text}!"), one.said)
        case 4 if len(some) > 3:
            lessons.remove(one.id)
        case 5 if some[-1].id != one.id and some[-1].said.status is not LessonStatus.REPLACED:
            lessons.replace(one.id, some[-1].number)
        case 6:
            workbook.processes.rename(one.process_id or workbook.processes.first_to_show(), f"Named {chance.random()}")
        case 7:
            lessons.take_in([LessonText(f"of a file {chance.random()}"), LessonText("export again")], "old.csv")
        case _:
            workbook.undo()


@pytest.mark.parametrize("seed", range(4))
def test_patched_is_as_read_anew(workbook, seed):
    chance = random.Random(seed)
    shown = ShownLessons(workbook)
    searched = ShownLessons(workbook)
    searched.filter("expo")
    for each in (shown, searched):
        workbook.subscribe(each.patch)
    for _ in range(60):
        do_something(workbook, chance)
        fresh = ShownLessons(workbook)
        assert shown.rows == fresh.rows
        assert shown.view == fresh.view
        assert (shown.balance, shown.drafts, shown.replaced) == (fresh.balance, fresh.drafts, fresh.replaced)
        assert all(shown.line_of(id_) == line for line, id_ in enumerate(shown.view))
        # In a search nothing is moved or hidden by a change, and no line is there twice.
        assert searched.view == [id_ for id_ in fresh.view if id_ in set(searched.view)]
        fresh.filter("expo")
        assert set(fresh.view) <= set(searched.view)


def test_of_one_process_and_drafts(workbook):
    shown = ShownLessons(workbook)
    workbook.subscribe(shown.patch)
    shown.choose_process(workbook.processes.find("Invoicing"))
    shown.choose(Whose.PROCESS)
    assert len(shown.view) == 3
    workbook.lessons.add(LessonText("another"), shown.process_id)
    workbook.lessons.add(LessonText("of the firm"), None)
    assert len(shown.view) == shown.chosen_count == 4
    assert len(shown.unanswered()) == 5
    workbook.processes.remove(shown.process_id)
    assert [row.process for row in shown.rows.values() if row.id in shown.view] == [""] * 4
    workbook.undo()
    assert {shown.rows[id_].process for id_ in shown.view} == {"Invoicing"}
    shown.choose(Whose.DRAFTS)
    assert len(shown.view) == 4
    shown.choose_process(None)
    assert shown.unanswered() == frozenset()


def test_more_is_found_than_is_shown(workbook):
    workbook.lessons.take_in([LessonText(f"needle {n}") for n in range(FOUND_AT_MOST + 5)], "many.csv")
    shown = ShownLessons(workbook)
    shown.filter("needle")
    assert shown.more
    assert len(shown.view) == FOUND_AT_MOST
    shown.choose_process(workbook.processes.find("Invoicing"))
    shown.choose(Whose.PROCESS)
    assert not shown.view
    assert not shown.more
    shown.choose(Whose.DRAFTS)
    assert shown.more
    workbook.undo()
    shown.read()
    assert len(shown.rows) == 11
