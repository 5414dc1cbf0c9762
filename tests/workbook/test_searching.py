"""What is found is told with what it is, where it belongs and where the words stand."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from gaptui.method.search import EXCERPT, LEFT_OUT, Hit, Kind
from gaptui.records.base import Row, build, new_id, table_name
from gaptui.records.diary import Cycle, DayLine, Helper, OwnLine, Stuck, StuckNote
from gaptui.records.lessons import Lesson, Reuse
from gaptui.records.tables import KEPT
from gaptui.store.search import word_columns
from gaptui.words import HelperKind, LessonKind, LessonStatus, LineKind
from gaptui.workbook.searching import KINDS
from gaptui.workbook.workbook import Workbook

from .world import World

FRESH = True
DAY = date(2026, 3, 3)


def add(world: World, *rows: Row) -> None:
    with world.workbook._database.write("Add") as session:
        session.add_all(rows)


def lesson(text: str, **values: object) -> Lesson:
    said = {"number": 7, "day": DAY, "kind": LessonKind.PROBLEM, "text": text}
    return build(Lesson, **(said | values))


def line(world: World, kind: LineKind, text: str, **values: object) -> DayLine:
    return build(DayLine, process_id=world.process(), day=DAY, order="h", kind=kind, text=text, **values)


def hits(world: World, words: str, limit: int = 40) -> list[tuple[Kind, str]]:
    return [(hit.kind, hit.text) for hit in world.workbook.searching.find(words, limit)]


def only(world: World, words: str) -> Hit:
    (hit,) = world.workbook.searching.find(words)
    return hit


def test_a_kind_for_every_table_with_words() -> None:
    assert {table_name(kind) for kind in KINDS} == {table_name(kind) for kind in KEPT if word_columns(kind)}


def test_a_step_and_what_hangs_on_it(world: World) -> None:
    step = world.step("Pull the figures")
    assert only(world, "pull figures") == Hit(
        kind=Kind.STEP,
        id=step.id,
        text="Pull the figures",
        marks=((0, 4), (9, 16)),
        process_id=world.process(),
        process="Reporting",
        step_id=step.id,
    )
    for words, kind, text in (
        ("over 10k", Kind.DECISION, "Over 10k?"),
        ("same filters", Kind.NOTE, "same filters"),
        ("old crm", Kind.EXCEPTION, "old CRM"),
        ("go on", Kind.ANSWER, "go on"),
    ):
        hit = only(world, words)
        assert (hit.kind, hit.text, hit.step_id, hit.process) == (kind, text, step.id, "Reporting")


def test_things_that_belong_to_no_step(world: World) -> None:
    assert hits(world, "hubspot") == [(Kind.SYSTEM, "HubSpot")]
    assert only(world, "hubspot").process_id is None
    assert hits(world, "onboard") == [(Kind.PROCESS, "Onboarding")]
    assert only(world, "onboard").process_id == only(world, "onboard").id == world.process("Onboarding")
    assert hits(world, "northgate") == [(Kind.FIRM, "Northgate")]
    assert hits(world, "vat") == [(Kind.PARKED, "VAT column")]
    assert hits(world, "may day") == [(Kind.DAY_OFF, "May Day")]
    assert only(world, "may day").day == date(2026, 5, 4)
    owner = only(world, "status calls")
    assert (owner.kind, owner.text, owner.process_id, owner.process) == (
        *(Kind.OWNER, "status calls"),
        *(world.process("Proposals"), "Proposals"),
    )
    block = only(world, "figures thursday")
    assert (block.kind, block.text, block.day, block.process) == (
        *(Kind.BLOCK, "figures for Thursday"),
        *(date(2026, 2, 26), "Proposals"),
    )


def test_lessons(world: World) -> None:
    step = world.id("Send the report")
    first = lesson("Never send before ten", process_id=world.process(), step_id=step, status=LessonStatus.AGREED)
    other = lesson("Ask twice", happened="The report was\nsent before the figures came", number=8)
    add(world, first, other)
    found = {hit.id: hit for hit in world.workbook.searching.find("sen bef")}
    assert found.keys() == {first.id, other.id}
    assert found[first.id] == Hit(
        kind=Kind.LESSON,
        id=first.id,
        text="Never send before ten",
        marks=((6, 9), (11, 14)),
        process_id=world.process(),
        process="Reporting",
        step_id=step,
        day=DAY,
        number=7,
        status="agreed",
    )
    hit = found[other.id]
    assert (hit.text, hit.number, hit.status) == ("The report was sent before the figures came", 8, "draft")
    assert (hit.process_id, hit.process) == (None, "")


def test_lessons_come_first_and_each_newest_first(world: World) -> None:
    made = [lesson(f"report {n}") for n in range(5)]
    for each in made:
        add(world, each)
    newest = sorted((each.id for each in made), reverse=True)
    found = world.workbook.searching.find("report")
    assert [hit.id for hit in found[:5]] == newest
    assert [hit.kind for hit in found[5:]] == [Kind.STEP, Kind.PROCESS]
    others = [hit.id for hit in found[5:]]
    assert others == sorted(others, reverse=True)
    assert [hit.id for hit in world.workbook.searching.find("report", 6)] == [*newest, others[0]]
    assert [hit.id for hit in world.workbook.searching.find("report", 3)] == newest[:3]
    assert [hit.id for hit in world.workbook.searching.find("report", only_lessons=True)] == newest
    assert world.workbook.searching.lesson_ids("report") == tuple(newest)
    assert world.workbook.searching.lesson_ids("report", 2) == tuple(newest[:2])
    assert world.workbook.searching.lesson_ids("reports") == world.workbook.searching.find(" ") == ()


def test_lines_of_days_and_what_hangs_on_them(world: World) -> None:
    step = world.id("Pull the figures")
    add(
        world,
        line(world, LineKind.NOTE, "An open thing", more="zebra\nand more"),
        line(world, LineKind.NOTE, "A secret zebra", private=True),
    )
    assert {(hit.text, hit.private, hit.day) for hit in world.workbook.searching.find("zebra")} == {
        ("A secret zebra", True, DAY),
        ("zebra and more", False, DAY),
    }
    stuck = line(world, LineKind.STUCK, "Why empty?", step_id=step, private=True)
    learned = line(world, LineKind.LEARNED, "A pivot")
    hangs = {"process_id": world.process()}
    now = datetime(2026, 3, 3, tzinfo=UTC)
    add(
        world,
        stuck,
        learned,
        build(Stuck, id=stuck.id, **hangs, since=now, tried="walrus by hand"),
        build(StuckNote, stuck_id=stuck.id, **hangs, at=now, text="walrus in a forum"),
        build(Cycle, id=learned.id, **hangs, applied="walrus in the sheet"),
    )
    found = {
        hit.text: (hit.kind, hit.private, hit.day, hit.step_id, hit.process)
        for hit in world.workbook.searching.find("walrus")
    }
    assert found == {
        "walrus by hand": (Kind.STUCK, True, DAY, step, "Reporting"),
        "walrus in a forum": (Kind.STUCK, True, DAY, step, "Reporting"),
        "walrus in the sheet": (Kind.LEARNED, False, DAY, None, "Reporting"),
    }


def test_other_things_of_the_diary(world: World) -> None:
    said = lesson("Walrus first")
    add(
        world,
        said,
        build(Helper, name="Wanda Walrus", kind=HelperKind.COLLEAGUE),
        build(OwnLine, order="h", text="fed the walrus"),
        build(Reuse, lesson_id=said.id, process_id=world.process(), used=False, because="we have no walrus", day=DAY),
    )
    assert hits(world, "walrus")[0] == (Kind.LESSON, "Walrus first")
    assert set(hits(world, "walrus")[1:]) == {
        (Kind.HELPER, "Wanda Walrus"),
        (Kind.OWN_LINE, "fed the walrus"),
        (Kind.USED_AGAIN, "we have no walrus"),
    }


def test_of_a_long_text_the_part_that_was_asked_for(world: World) -> None:
    add(world, lesson("Short", happened=f"{'word ' * 400}needle{' word' * 400}"))
    hit = only(world, "NEEDLE")
    assert hit.text.startswith(f"{LEFT_OUT}word")
    assert len(hit.text) <= EXCERPT
    ((start, end),) = hit.marks
    assert hit.text[start:end] == "needle"


def test_the_column_that_holds_most_of_the_words(world: World) -> None:
    add(world, lesson("zebra", situation="lion", happened="a lion and a zebra"))
    assert hits(world, "lion zebra") == [(Kind.LESSON, "a lion and a zebra")]
    assert hits(world, "zebra") == [(Kind.LESSON, "zebra")]


def test_what_verbs_do_is_found_at_once_and_undone(world: World, again: Callable[[], World]) -> None:
    world.say("Zebra crossing")
    assert hits(world, "zebra") == hits(again(), "zebra") == [(Kind.STEP, "Zebra crossing")]
    world.workbook.undo()
    assert hits(world, "zebra") == []
    world.workbook.redo()
    assert hits(world, "zebra") == [(Kind.STEP, "Zebra crossing")]
    world.workbook.undo()


def test_what_is_gone_with_its_process(world: World) -> None:
    assert hits(world, "pull") != []
    world.workbook.processes.remove(world.process())
    assert hits(world, "pull") == hits(world, "reporting") == []
    world.workbook.undo()
    assert [kind for kind, _ in hits(world, "reporting")] == [Kind.PROCESS]


def test_a_workbook_that_was_brought_in(world: World, tmp_path: Path) -> None:
    for n in range(30):
        add(world, lesson(f"report {n}", number=n + 1))
    bundle = world.workbook.snapshot()
    other = Workbook.create(tmp_path / "other.gap", "Elsewhere", "UTC")
    other.load(bundle)
    for words in ("report", "p", "figures", "northgate", "old crm", "status"):
        assert other.searching.find(words) == world.workbook.searching.find(words) != ()
    assert other.searching.find("elsewhere") == ()
    other.undo()
    assert [hit.text for hit in other.searching.find("elsewhere")] == ["Elsewhere"]
    assert other.searching.find("report") == ()
    other.close()


def test_a_row_that_was_removed_past_the_program(world: World) -> None:
    add(world, lesson("zebra"))
    database = world.workbook._database
    database._connection.execute("DROP TRIGGER temp.search_lesson_delete")
    with database.write("Remove") as session:
        session.connection().exec_driver_sql("DELETE FROM lesson")
    assert world.workbook.searching.lesson_ids("zebra") != ()
    assert hits(world, "zebra") == []


@pytest.mark.parametrize(
    "words", ["", "  ", '"', "*", "a AND", "\0", "\ud800", "(" * 10_000, "NEAR(a b)", "x" * 10_000]
)
def test_nothing_that_is_typed_is_an_error(world: World, words: str) -> None:
    assert world.workbook.searching.find(words) == ()
    assert world.workbook.searching.lesson_ids(words) == ()


def test_ids_are_in_the_order_of_their_age() -> None:
    """What «newest first» rests on."""
    first = new_id()
    while (later := new_id())[:12] == first[:12]:
        pass
    assert later > first
