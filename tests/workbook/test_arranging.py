"""Where steps stand: move, sub-steps, split, merge, remove."""

from __future__ import annotations

import itertools
import sqlite3
from contextlib import closing

import pytest

from gaptui.method.process_map import MapStep
from gaptui.records.errors import Invalid
from gaptui.words import Mark, Signal

from .world import World


def set_orders(world: World, orders: dict[str, str]) -> None:
    """As two terminals, or an import, may leave them."""
    with closing(sqlite3.connect(world.path)) as plain, plain:
        for text, order in orders.items():
            plain.execute('UPDATE step SET "order" = ? WHERE text = ?', (order, text))


def test_move_up_and_down_with_its_parts(world: World) -> None:
    world.workbook.arranging.move(world.id("Write the comment"), -1)
    assert world.titles() == [
        "1 Pull the figures",
        "2 Write the comment",
        "2.1 Greet",
        "2.2 Explain",
        "3 Check the figures",
        "4 Send the report",
    ]
    world.workbook.arranging.move(world.id("Greet"), +1)
    assert world.titles()[2:4] == ["2.1 Explain", "2.2 Greet"]
    world.workbook.arranging.move(world.id("Write the comment"), +1)
    world.workbook.arranging.move(world.id("Write the comment"), +1)
    assert world.titles()[-3:] == ["4 Write the comment", "4.1 Explain", "4.2 Greet"]


@pytest.mark.parametrize(
    ("text", "by"), [("Pull the figures", -1), ("Send the report", +1), ("Greet", -1), ("Explain", +1)]
)
def test_the_ends_are_ends(world: World, text: str, by: int) -> None:
    before = world.rows()
    with pytest.raises(Invalid, match="already"):
        world.workbook.arranging.move(world.id(text), by)
    assert world.rows() == before


def test_a_move_writes_one_row(world: World) -> None:
    told = []
    world.workbook.subscribe(told.append)
    world.workbook.arranging.move(world.id("Send the report"), -1)
    (news,) = told
    assert [(change.table, change.row) for change in news.rows] == [("step", world.id("Send the report"))]


def test_two_neighbours_with_one_key(world: World) -> None:
    texts = ["Pull the figures", "Check the figures", "Write the comment", "Send the report"]
    for pair, by, at in itertools.product(((0, 1), (1, 2), (2, 3)), (-1, +1), range(4)):
        orders = {text: f"i000000{n}" for n, text in enumerate(texts)}
        orders[texts[pair[1]]] = orders[texts[pair[0]]]
        set_orders(world, orders)
        wanted = _tops(world)
        if not 0 <= at + by < len(wanted):
            continue
        who = wanted[at]
        wanted.insert(at + by, wanted.pop(at))
        world.workbook.arranging.move(world.id(who), by)
        assert _tops(world) == wanted, (pair, by, who)


def test_three_neighbours_with_one_key(world: World) -> None:
    texts = ["Pull the figures", "Check the figures", "Write the comment", "Send the report"]
    set_orders(world, dict.fromkeys(texts, "i0000000"))
    wanted = _tops(world)
    wanted.insert(1, wanted.pop(2))
    world.workbook.arranging.move(world.id(wanted[1]), -1)
    assert _tops(world) == wanted


def test_after_the_first_of_two_with_one_key_is_between_them(world: World) -> None:
    set_orders(world, {"Pull the figures": "i0000000", "Check the figures": "i0000000"})
    first, second = _tops(world)[:2]
    world.say("New", first)
    assert _tops(world)[:3] == [first, "New", second]


def _tops(world: World) -> list[str]:
    return [step.text for step in world.map().steps if step.parent_id is None]


# -- sub-steps


def test_nest_and_back(world: World) -> None:
    arranging = world.workbook.arranging
    arranging.nest(world.id("Send the report"))
    assert world.titles()[-1] == "3.3 Send the report"
    arranging.nest(world.id("Greet"))
    assert world.titles()[2:] == ["3 Write the comment", "3.1 Explain", "3.2 Send the report", "4 Greet"]


def test_nest_is_refused_where_it_cannot_be(world: World) -> None:
    before = world.rows()
    with pytest.raises(Invalid, match="no step above"):
        world.workbook.arranging.nest(world.id("Pull the figures"))
    with pytest.raises(Invalid, match="sub-steps of its own"):
        world.workbook.arranging.nest(world.id("Write the comment"))
    assert world.rows() == before


# -- split


def test_split_keeps_what_was_said_with_the_first(world: World) -> None:
    line, items = world.step_line("Pull the figures"), world.step("Pull the figures").items
    second = world.workbook.arranging.split(world.id("Pull the figures"), " Pull ", " the  figures ", line)
    assert world.titles()[:3] == ["1 Pull", "2 the figures", "3 Check the figures"]
    upper, lower = world.step("Pull"), world.step("the figures")
    assert lower.id == second
    assert (upper.items, upper.minutes) == (items, 25)
    assert (lower.items, lower.minutes, lower.role, lower.systems) == ((), None, "analyst", ("HubSpot",))


@pytest.mark.parametrize(("first", "second"), [("", "all"), ("all", " "), ("\x00", "x")])
def test_both_halves_need_words(world: World, first: str, second: str) -> None:
    before = world.rows()
    with pytest.raises(Invalid, match="both halves"):
        world.workbook.arranging.split(world.id("Greet"), first, second, "Greet")
    assert world.rows() == before


def test_half_of_a_sub_step_is_a_sub_step(world: World) -> None:
    world.workbook.arranging.split(world.id("Greet"), "Gr", "eet", "Greet")
    assert world.titles()[3:6] == ["3.1 Gr", "3.2 eet", "3.3 Explain"]


# -- merge


def _said(step: MapStep) -> set[object]:
    kinds = {(note.kind, note.text, note.level, note.systems) for note in step.notes}
    asked = {(d.question, tuple((a.label, a.says) for a in d.answers)) for d in step.decisions}
    cases = {(c.text, c.often, c.response, c.who, c.written_down, c.systems) for c in step.exceptions}
    return kinds | asked | cases


def test_merge_loses_nothing(world: World) -> None:
    for line in (
        "< in #Fax",
        "> out",
        "? Ok? yes -> wait",
        "! late 1/3 @boss #Phone -> ring",
        "= so",
        "* dull p2",
        '" q',
    ):
        world.say(line, "Write the comment")
    world.say("@writer ~7m #Word #HubSpot", "Write the comment")
    world.workbook.mapping.turn_signal(world.id("Write the comment"), Signal.COPIED)
    world.workbook.mapping.turn_written_down(world.item("late").id)
    world.workbook.arranging.move(world.id("Write the comment"), -1)
    upper, lower = world.step("Pull the figures"), world.step("Write the comment")
    kept = world.workbook.arranging.merge(lower.id)
    (merged,) = [step for step in world.map().steps if step.id == kept]
    assert kept == upper.id
    assert merged.text == "Pull the figures; Write the comment (writer)"
    assert (merged.role, merged.minutes) == ("analyst", 25 + 7)
    assert _said(merged) == _said(upper) | _said(lower)
    assert len(merged.items) == len(upper.items) + len(lower.items)
    assert set(merged.systems) == set(upper.systems) | set(lower.systems)
    assert len(merged.systems) == len(set(merged.systems))
    assert merged.signals == {Signal.COPIED}
    assert world.titles()[:3] == ["1 Pull the figures; Write the comment (writer)", "1.1 Greet", "1.2 Explain"]


def test_merged_sub_steps_stand_in_order(world: World) -> None:
    for n in range(3):
        world.say(f"Part {n}", "Send the report")
        world.workbook.arranging.nest(world.id(f"Part {n}")) if n == 0 else None
    world.workbook.arranging.merge(world.id("Send the report"))
    assert world.titles()[3:6] == ["3.1 Greet", "3.2 Explain", "3.3 Part 0"]


@pytest.mark.parametrize(
    ("upper", "lower", "together"),
    [("-i", "-i", False), ("-i", "~1m", None), ("~1m", "-i", None), ("-i", "< x", True), ("< x", "-i", True)],
)
def test_none_stays_only_where_both_said_it(empty: World, upper: str, lower: str, together: bool | None) -> None:
    process = empty.workbook.processes.add("Reporting")
    empty.workbook.mapping.capture_all(process, ["One", upper, "Two", lower])
    empty.workbook.arranging.merge(empty.id("Two"))
    assert empty.step("One; Two").says(Mark.INPUTS) is together


@pytest.mark.parametrize(
    ("upper", "lower", "minutes", "timed"),
    [
        ((5, True), (5, True), 10, True),
        ((5, True), (5, False), 10, False),
        ((5, False), (5, True), 10, False),
        ((5, True), (None, False), 5, True),
        ((None, False), (5, True), 5, True),
        ((None, False), (None, False), None, False),
    ],
)
def test_minutes_add_up_and_are_timed_only_when_both_are(
    empty: World, upper: tuple[int | None, bool], lower: tuple[int | None, bool], minutes: int | None, timed: bool
) -> None:
    process = empty.workbook.processes.add("Reporting")
    for text, (much, measured) in (("One", upper), ("Two", lower)):
        empty.workbook.mapping.capture(process, text + (f" ~{much}m" if much else ""))
        if measured:
            empty.workbook.mapping.turn_timed(empty.id(text))
    empty.workbook.arranging.merge(empty.id("Two"))
    assert (empty.step("One; Two").minutes, empty.step("One; Two").timed) == (minutes, timed)


def test_a_first_step_has_nothing_to_merge_with(world: World) -> None:
    for text in ("Pull the figures", "Greet"):
        with pytest.raises(Invalid, match="no step above"):
            world.workbook.arranging.merge(world.id(text))


def test_minutes_that_are_taken_away_are_not_timed_any_more(world: World) -> None:
    id_ = world.id("Pull the figures")
    world.workbook.mapping.turn_timed(id_)
    world.workbook.mapping.edit_step(id_, "Pull the figures", world.step_line("Pull the figures"))
    assert world.step("Pull the figures").minutes is None
    assert not world.step("Pull the figures").timed


# -- remove


def test_remove_takes_the_parts_along_and_undo_brings_all_back(world: World) -> None:
    before = world.picture()
    world.workbook.arranging.remove(world.id("Write the comment"))
    assert world.titles() == ["1 Pull the figures", "2 Check the figures", "3 Send the report"]
    world.workbook.undo()
    assert world.picture() == before


def test_labels_say_which_step(world: World) -> None:
    told = []
    world.workbook.subscribe(told.append)
    world.workbook.arranging.remove(world.id("Explain"))
    world.workbook.arranging.move(world.id("Send the report"), -1)
    assert [news.label for news in told] == ['Removed step 3.2 "Explain"', 'Moved step 4 "Send the report"']
