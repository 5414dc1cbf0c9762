"""The owner's protected hours: planned, moved, kept or taken, and what is refused.

It is Monday, 2 March 2026, 10:00 in London. Reporting has no hours yet, Proposals has six weeks of them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from gaptui.method.blocks import EARLIEST, LATEST, Block, Busy, Span
from gaptui.method.ledger import as_whole
from gaptui.records.errors import Invalid, NotFound
from gaptui.text import is_clean
from gaptui.words import BlockKind, BlockState, Phase
from gaptui.workbook.calendar import MOST_BLOCKS, Calendar

from .world import HOURS, World, refused, span, wanted_by

TUESDAY = "3 mar 9-12"


def ids(world: World) -> dict[str, str]:
    return {block.id: hours for block, hours in zip(world.blocks(), world.hours(), strict=True)}


@pytest.fixture
def planned(world: World) -> World:
    """With six weeks of hours for Reporting."""
    world.plan()
    return world


@pytest.fixture
def block(planned: World) -> str:
    """The first of them: Tuesday, three hours."""
    return planned.block(TUESDAY).id


# -- the calendar as it is looked at


def test_a_calendar_without_hours(world: World) -> None:
    view = world.workbook.calendar.view(world.process())
    assert (view.name, view.phase, view.blocks, view.busy, view.by_id) == ("Reporting", Phase.PICKED, (), (), {})
    assert (view.today, view.now, view.zone) == (date(2026, 3, 2), 10 * 60, "Europe/London")
    assert (view.picked_because, view.experiment) == ("every week", False)
    assert view.next_line == world.listed().next_line


def test_everything_of_one_process_in_the_order_of_time(world: World) -> None:
    view = world.workbook.calendar.view(world.process("Proposals"))
    assert [block.span for block in view.blocks] == sorted(block.span for block in view.blocks)
    assert [(block.state, block.kept, block.taken) for block in view.blocks[:5]] == [
        (BlockState.KEPT, 180, 0),
        (BlockState.PARTLY, 90, 90),
        (BlockState.TAKEN, 0, 180),
        (BlockState.PLANNED, 0, 0),
        (BlockState.SIDE, 0, 0),
    ]
    assert len(view.blocks) == 5 + 18
    assert view.by_id == {block.id: block for block in view.blocks}
    assert view.busy == (Busy(span("3 mar 11-12"), "alex.ics"), Busy(span("4 mar 9-17"), "alex.ics", "Fair"))
    assert view.ownership.shown == "head of sales"
    assert view.work_week.days_off == {date(2026, 5, 4): "May Day"}
    told = (Busy(span("5 mar 9-10")),)
    assert world.workbook.calendar.view(world.process("Proposals"), busy=told).busy == told, "as it is given"


def test_now_is_what_clocks_show_in_the_firms_zone(world: World) -> None:
    assert world.workbook.calendar.wall_time() == (date(2026, 3, 2), 10 * 60)
    world.clock.go(days=28, hours=13, minutes=35)  # 23:35 UTC in summer
    assert world.workbook.calendar.wall_time() == (date(2026, 3, 31), 35)
    view = world.workbook.calendar.view(world.process())
    assert (view.today, view.now) == world.workbook.calendar.wall_time()


# -- weeks of hours


def test_six_weeks_are_planned(world: World) -> None:
    assert world.plan("tue thu 9-12, fri 13-15 test x6") == 18
    assert world.hours()[:4] == [
        "Tue 3 Mar 9:00-12:00",
        "Thu 5 Mar 9:00-12:00",
        "Fri 6 Mar 13:00-15:00",
        "Tue 10 Mar 9:00-12:00",
    ]
    assert {(block.span.day.weekday(), block.kind) for block in world.blocks()} == {
        (1, BlockKind.BUILD),
        (3, BlockKind.BUILD),
        (4, BlockKind.TEST),
    }
    assert {block.state for block in world.blocks()} == {BlockState.PLANNED}
    assert len(ids(world)) == 18, "an id is that of one block"


def test_planned_hours_of_an_owned_process_begin_the_building(world: World) -> None:
    world.workbook.processes.call_mapped(world.process(), "the rest on Monday")
    world.plan()
    assert world.listed().phase is Phase.MAPPED, "nobody answers for it"
    world.workbook.owning.name_owner(world.process(), owner="Kim", owner_role="")
    world.plan("mon wed 14-18 x6")
    assert world.listed().phase is Phase.BUILDING
    world.workbook.undo()
    assert world.listed().phase is Phase.OWNED
    world.workbook.calendar.plan(world.process(), [])
    assert (world.listed().phase, world.blocks()) == (Phase.OWNED, ()), "no hours, no building"


def test_the_same_plan_again_is_no_action(planned: World) -> None:
    before, told = ids(planned), []
    stop_listening = planned.workbook.subscribe(told.append)
    assert planned.plan() == 0
    stop_listening()
    assert ids(planned) == before
    assert told == []


def test_a_changed_plan_keeps_the_blocks_that_are_in_both(planned: World) -> None:
    before = ids(planned)
    assert planned.plan("tue thu 9-12, fri 10-12 x6") == 6
    after = ids(planned)
    assert before.items() & after.items() == {(id_, hours) for id_, hours in before.items() if "13:00" not in hours}
    assert len(after) == 18
    planned.workbook.undo()
    assert ids(planned) == before, "the Fridays are the same ones again"


def test_another_kind_is_another_block(planned: World) -> None:
    before = ids(planned)
    assert planned.plan("tue 9-12 learn, thu 9-12, fri 13-15 x6") == 6
    assert {planned.block(TUESDAY).kind, planned.block("10 mar 9-12").kind} == {BlockKind.LEARN}
    assert len(before.keys() & ids(planned).keys()) == 12


def test_what_is_past_stays_as_it_is(planned: World) -> None:
    calendar = planned.workbook.calendar
    calendar.keep(planned.block(TUESDAY).id)
    calendar.take(planned.block("5 mar 9-12").id, "sales")
    calendar.add_side(planned.process(), span("4 mar 18-20"))
    calendar.keep(planned.block("12 mar 9-12").id)
    planned.clock.go(days=8)  # Tuesday 10 March, 10:00: the block of that morning has begun
    past = [block for block in planned.blocks() if block.span <= span("10 mar 9-12") or block.kept]
    assert len(past) == 6
    planned.plan("wed 9-13, fri 9-13 x5 from 11 mar")
    assert {block.id for block in past} < {block.id for block in planned.blocks()}
    assert [block for block in planned.blocks() if block in past] == past
    assert len(planned.blocks()) == 6 + 10


@pytest.mark.parametrize(
    ("line", "days"),
    [
        pytest.param("mon wed 9-13 x6 from 2026-03-02", 0, id="a block that has begun"),
        pytest.param(f"{HOURS} from 2026-03-02", 8, id="a week later"),
    ],
)
def test_the_same_plan_again_changes_nothing_though_it_has_begun(world: World, line: str, days: int) -> None:
    world.plan(line)
    before = ids(world)
    world.clock.go(days=days)
    world.plan(line)
    assert ids(world) == before


def test_an_hour_moved_out_of_a_week_that_is_over_is_not_lost_by_planning_the_rest(planned: World, block: str) -> None:
    planned.clock.go(days=4)
    planned.workbook.calendar.move(block, span("11 mar 14-17"))
    planned.clock.go(days=3)
    planned.plan("tue thu 9-12, fri 13-15 x5 from 9 mar")
    assert planned.block("11 mar 14-17").moved_from == span(TUESDAY)
    assert len(planned.blocks()) == 18


def test_where_a_block_was_moved_away_from_none_is_planned_again(planned: World, block: str) -> None:
    planned.workbook.calendar.move(block, span("4 mar 14-17"))
    before = ids(planned)
    assert planned.plan() == 0
    assert ids(planned) == before
    planned.plan("mon wed 14-18 x6")
    assert block in ids(planned), "it is owed, whatever else is planned"


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("tue thu 9-12 x6", "6 h a week is too little: a deployment needs 8 to 10"),
        ("tue thu 9-12, fri 9-15 x5", "12 h a week is too much"),
        ("tue thu 9-13 x3", "3 weeks are too few: a deployment needs 4 to 6"),
        ("tue thu 9-13 x7", "7 weeks are too many"),
        ("tue 9-12 x1", "3 h a week is too little.* 1 week is too few.* Say why"),
        ("tue-fri 9-13 x2", "focus sprint"),
    ],
)
def test_other_hours_than_the_method_asks_for_need_a_reason(world: World, line: str, words: str) -> None:
    with refused(world, Invalid, words):
        world.plan(line)
    with refused(world, Invalid, words):
        world.plan(line, because=" \n\x1b")
    world.plan(line, because=" it is\nall \x1bshe has ")
    assert world.workbook.owning.of(world.process()).hours_because == "it is all she has"
    assert world.blocks()


@pytest.mark.parametrize("line", ["tue thu 9-13 x4", "tue thu 9-14 x6", HOURS])
def test_hours_that_fit_need_none_and_keep_none(world: World, line: str) -> None:
    world.plan("tue 9-12 x6", because="it is all she has")
    world.plan(line, because="not needed")
    assert world.workbook.owning.of(world.process()).hours_because == ""
    world.workbook.undo()
    assert world.workbook.owning.of(world.process()).hours_because == "it is all she has"


def test_the_weeks_that_are_over_count_too(planned: World) -> None:
    planned.clock.go(days=21)  # three weeks are over
    assert planned.plan("tue thu 9-12, fri 13-15 x3 from 23 mar") == 0
    with refused(planned, Invalid, "7 weeks are too many"):
        planned.plan("tue thu 9-12, fri 13-15 x4 from 23 mar")


def test_hours_that_were_moved_count_where_they_were_promised(planned: World) -> None:
    """Else an owner who has to move an hour could not plan the rest of the weeks any more."""
    planned.clock.go(days=39)  # Friday of the sixth week
    planned.workbook.calendar.move(planned.block("10 apr 13-15").id, span("21 apr 13-15"))
    planned.workbook.calendar.keep(planned.block("21 apr 13-15").id)
    planned.workbook.calendar.plan(planned.process(), [])
    assert len(planned.blocks()) == 18


def test_hours_beside_the_desk_do_not_help_a_plan(world: World) -> None:
    for day in range(3, 8):
        world.workbook.calendar.add_side(world.process(), span(f"{day} mar 18-20"))
    with refused(world, Invalid, "6 h a week is too little"):
        world.plan("tue thu 9-12 x6")


def test_a_day_off_is_left_out(world: World) -> None:
    world.workbook.availability.turn_day_off(date(2026, 4, 3), "Good Friday")
    assert world.plan("tue thu 9-12, fri 13-17 x6") == 17
    assert not any("3 Apr" in hours for hours in world.hours())


def test_too_many_blocks_are_a_slip_of_the_keyboard(world: World) -> None:
    many = [(Span(date(2026, 3, 3) + timedelta(days=n), 540, 60), BlockKind.BUILD) for n in range(MOST_BLOCKS + 1)]
    calendar, id_ = world.workbook.calendar, world.process()
    with refused(world, Invalid, f"more than {MOST_BLOCKS} blocks"):
        calendar.plan(id_, many, "for ever")
    assert calendar.plan(id_, many[1:], "for ever") == MOST_BLOCKS
    for verb in (calendar.add, calendar.add_side):
        with refused(world, Invalid, f"more than {MOST_BLOCKS} blocks"):
            verb(id_, span(TUESDAY))


# -- where a block may stand

IMPOSSIBLE = [
    pytest.param(Span(date(2026, 3, 3), 23 * 60, 61), "same day", id="past midnight"),
    pytest.param(Span(date(2026, 3, 3), -30, 60), "same day", id="before midnight"),
    pytest.param(Span(date(2026, 3, 3), 24 * 60, 15), "same day", id="tomorrow"),
    pytest.param(Span(EARLIEST - timedelta(days=1), 540, 60), "1999-12-31 is no day", id="long ago"),
    pytest.param(Span(LATEST + timedelta(days=1), 540, 60), "2200-01-01 is no day", id="far away"),
    pytest.param(Span(date(2026, 3, 3), 540, 14), "15 minutes", id="too short"),
    pytest.param(Span(date(2026, 3, 3), 540, 0), "15 minutes", id="nothing"),
    pytest.param(Span(date(2026, 3, 3), 540, -60), "15 minutes", id="backwards"),
]


@pytest.mark.parametrize(("where", "words"), IMPOSSIBLE)
def test_a_block_cannot_stand_there(world: World, where: Span, words: str) -> None:
    calendar, proposals = world.workbook.calendar, world.process("Proposals")
    there = world.block(TUESDAY, "Proposals").id
    for verb in (
        lambda: calendar.add(proposals, where),
        lambda: calendar.add_side(proposals, where),
        lambda: calendar.retime(there, where),
        lambda: calendar.move(there, where),
        lambda: calendar.plan(proposals, [*wanted_by(HOURS), (where, BlockKind.BUILD)], "x"),
    ):
        with refused(world, Invalid, words):
            verb()


def test_a_quarter_of_an_hour_and_a_whole_day_can(world: World) -> None:
    day = date(2026, 3, 3)
    for where in (Span(day, 0, 15), Span(day, 24 * 60 - 15, 15), Span(day, 0, 24 * 60)):
        id_ = world.workbook.calendar.add(world.process(), where, BlockKind.HELP)
        view = world.workbook.calendar.view(world.process())
        assert view.by_id[id_] == Block(id_, where, BlockKind.HELP)


# -- another time


def test_what_is_still_to_come_is_planned_for_another_time(planned: World, block: str) -> None:
    planned.workbook.calendar.retime(block, span("4 mar 14-16"))
    assert planned.block("4 mar 14-16") == Block(block, span("4 mar 14-16"))
    planned.workbook.calendar.retime(block, span("4 mar 14-16"), BlockKind.LEARN)
    assert planned.block("4 mar 14-16").kind is BlockKind.LEARN
    planned.workbook.calendar.retime(block, span("4 mar 14-17"))
    assert planned.block("4 mar 14-17").kind is BlockKind.LEARN, "as long as nothing else is said"


def test_what_should_have_been_counts_as_moved(planned: World, block: str) -> None:
    planned.clock.go(days=1)
    planned.workbook.calendar.retime(block, span("3 mar 9-13"))
    assert planned.block("3 mar 9-13").moved_from is None, "it is only longer"
    planned.workbook.calendar.retime(block, span("4 mar 14-16"))
    assert planned.block("4 mar 14-16").moved_from == span("3 mar 9-13")
    planned.workbook.calendar.retime(block, span("5 mar 14-16"))
    assert planned.block("5 mar 14-16").moved_from == span("3 mar 9-13")


def test_a_block_that_was_said_something_about_is_only_put_right(planned: World, block: str) -> None:
    planned.clock.go(days=2)
    planned.workbook.calendar.keep_partly(block, 120, "sales", "a pitch")
    planned.workbook.calendar.retime(block, span("3 mar 13-15:30"))
    assert planned.block("3 mar 13-15:30") == Block(
        block, span("3 mar 13-15:30"), state=BlockState.PARTLY, partly=120, taken_by="sales", taken_why="a pitch"
    )
    planned.workbook.calendar.retime(block, span("3 mar 13-14"))
    shorter = planned.block("3 mar 13-14")
    assert (shorter.partly, shorter.kept, shorter.taken) == (60, 60, 0), "no more was kept than it is long"


def test_where_it_stood_first_is_remembered_once(planned: World, block: str) -> None:
    calendar = planned.workbook.calendar
    calendar.move(block, span("4 mar 14-16"))
    assert planned.block("4 mar 14-16") == Block(block, span("4 mar 14-16"), moved_from=span(TUESDAY))
    calendar.move(block, span("5 mar 16-18"))
    assert planned.block("5 mar 16-18").moved_from == span(TUESDAY)
    sums = as_whole(planned.blocks(), date(2026, 3, 2), 600)
    assert sums.moved == 180, "its three hours, and once"
    planned.workbook.undo()
    planned.workbook.undo()
    assert planned.block(TUESDAY).moved_from is None


def test_moved_there_and_back_is_not_moved(planned: World, block: str) -> None:
    planned.workbook.calendar.move(block, span("4 mar 14-17"))
    planned.workbook.calendar.move(block, span(TUESDAY))
    assert as_whole(planned.blocks(), date(2026, 3, 2), 600).moved == 0


def test_moved_it_is_still_to_be_kept(planned: World, block: str) -> None:
    planned.workbook.calendar.take(block, "sales", "a pitch")
    planned.workbook.calendar.move(block, span("4 mar 14-17"))
    moved = planned.block("4 mar 14-17")
    assert (moved.state, moved.taken_by, moved.taken_why) == (BlockState.PLANNED, "", "")
    planned.workbook.calendar.keep(block)
    kept = planned.block("4 mar 14-17")
    assert (kept.state, kept.kept, kept.moved_from) == (BlockState.KEPT, 180, span(TUESDAY))


def test_to_move_it_where_it_stands_is_a_slip(planned: World, block: str) -> None:
    with refused(planned, Invalid, "stands there already"):
        planned.workbook.calendar.move(block, span(TUESDAY))


# -- what became of it


@pytest.mark.parametrize(
    ("say", "became"),
    [
        (lambda c, b: c.keep(b), (BlockState.KEPT, 180, 0, "", "")),
        (lambda c, b: c.keep_partly(b, 60, "sales", "a pitch"), (BlockState.PARTLY, 60, 120, "sales", "a pitch")),
        (lambda c, b: c.keep_partly(b, 60), (BlockState.PARTLY, 60, 120, "", "")),
        (lambda c, b: c.keep_partly(b, 180, "sales", "a pitch"), (BlockState.KEPT, 180, 0, "", "")),
        (lambda c, b: c.keep_partly(b, 0, "sales", "a pitch"), (BlockState.TAKEN, 0, 180, "sales", "a pitch")),
        (lambda c, b: c.take(b, " the\tboard "), (BlockState.TAKEN, 0, 180, "the board", "")),
        (lambda c, b: (c.take(b, "sales"), c.keep(b)), (BlockState.KEPT, 180, 0, "", "")),
        (lambda c, b: (c.keep_partly(b, 60), c.take(b, "sales")), (BlockState.TAKEN, 0, 180, "sales", "")),
        (lambda c, b: (c.take(b, "sales", "x"), c.reopen(b)), (BlockState.PLANNED, 0, 0, "", "")),
        (lambda c, b: (c.keep_partly(b, 60), c.reopen(b)), (BlockState.PLANNED, 0, 0, "", "")),
    ],
)
def test_what_became_of_a_block(
    planned: World, block: str, say: Callable[[Calendar, str], object], became: tuple[object, ...]
) -> None:
    say(planned.workbook.calendar, block)
    now = planned.block(TUESDAY)
    assert (now.state, now.kept, now.taken, now.taken_by, now.taken_why) == became
    assert now.partly == (now.kept if now.state is BlockState.PARTLY else 0)


@pytest.mark.parametrize("minutes", [-1, 181, 2**60])
def test_no_more_was_kept_than_it_is_long(planned: World, block: str, minutes: int) -> None:
    with refused(planned, Invalid, "The block is 3.0 h long"):
        planned.workbook.calendar.keep_partly(block, minutes, "sales")


@pytest.mark.parametrize("by", ["", " \t", "\x1b\u202e"])
def test_somebody_took_it(planned: World, block: str, by: str) -> None:
    with refused(planned, Invalid, "Say who took it"):
        planned.workbook.calendar.take(block, by, "a pitch")
    with refused(planned, Invalid, "Say who took it"):
        planned.workbook.calendar.keep_partly(block, 0, by, "a pitch")


def test_who_took_it_and_why_are_kept_clean(planned: World, block: str) -> None:
    calendar = planned.workbook.calendar
    for say in (calendar.take, lambda *said: calendar.keep_partly(said[0], 60, *said[1:])):
        say(block, "the \x1b[31m[board]\n", "\ud800 |why|\u202e\r\n# now")
        said = planned.block(TUESDAY)
        assert (said.taken_by, said.taken_why) == ("the [31m[board]", "\ufffd |why| # now")


def test_the_same_said_twice_is_no_action(planned: World, block: str) -> None:
    calendar, told = planned.workbook.calendar, []
    calendar.take(block, "sales", "a pitch")
    stop_listening = planned.workbook.subscribe(told.append)
    calendar.take(block, " sales ", "a  pitch")
    stop_listening()
    assert told == []


# -- beside the desk


def test_hours_beside_the_desk_are_neither_kept_nor_taken_nor_moved(world: World) -> None:
    calendar = world.workbook.calendar
    side = calendar.add_side(world.process(), span("2026-03-01 20-21"), BlockKind.LEARN)
    for verb in (
        lambda: calendar.keep(side),
        lambda: calendar.keep_partly(side, 30),
        lambda: calendar.keep_partly(side, 60),
        lambda: calendar.keep_partly(side, 0, "sales"),
        lambda: calendar.take(side, "sales"),
        lambda: calendar.reopen(side),
    ):
        with refused(world, Invalid, "neither kept nor taken"):
            verb()
    with refused(world, Invalid, "never protected"):
        calendar.move(side, span("3 mar 9-10"))
    world.plan()
    calendar.set_kind(side, BlockKind.BUILD)
    calendar.retime(side, span("2026-02-28 20-22"))
    there = world.block("2026-02-28 20-22")
    assert there == Block(side, there.span, BlockKind.BUILD, BlockState.SIDE), "written down wrong is put right"
    assert (there.kept, there.taken, there.moved_from) == (0, 0, None)
    world.plan("mon wed 14-18 x6")
    assert there in world.blocks(), "no plan sweeps it away"
    calendar.remove(side)
    assert there not in world.blocks()


# -- what undo calls it


@pytest.mark.parametrize(
    ("verb", "label"),
    [
        (lambda c, b: c.keep(b), "Kept: Tue 3 Mar 9:00-12:00"),
        (lambda c, b: c.keep_partly(b, 90), "Kept 1.5 h of 3.0 h: Tue 3 Mar 9:00-12:00"),
        (lambda c, b: c.take(b, "sales"), "Taken: Tue 3 Mar 9:00-12:00"),
        (lambda c, b: c.move(b, span("5 mar 14-17")), "Moved a block to Thu 5 Mar 14:00-17:00"),
        (lambda c, b: c.remove(b), "Removed the block on Tue 3 Mar 9:00-12:00"),
    ],
)
def test_undo_says_which_block(planned: World, block: str, verb: Callable[[Calendar, str], object], label: str) -> None:
    verb(planned.workbook.calendar, block)
    assert planned.workbook.undo().label == f"Undid «{label}»"


def test_undo_says_how_many(world: World) -> None:
    world.plan()
    assert world.workbook.undo().label == "Undid «Planned 18 blocks»"


def test_one_block_is_not_several(world: World) -> None:
    world.plan("tue 9-12 x1", because="a trial")
    assert world.workbook.undo().label == "Undid «Planned 1 block»"


# -- other terminals


def test_another_terminal_removed_the_block(planned: World, block: str, again: Callable[[], World]) -> None:
    again().workbook.calendar.remove(block)
    calendar = planned.workbook.calendar
    for verb in (
        lambda: calendar.keep(block),
        lambda: calendar.keep_partly(block, 30),
        lambda: calendar.take(block, "sales"),
        lambda: calendar.reopen(block),
        lambda: calendar.retime(block, span("4 mar 9-12")),
        lambda: calendar.move(block, span("4 mar 9-12")),
        lambda: calendar.set_kind(block, BlockKind.TEST),
        lambda: calendar.remove(block),
    ):
        with refused(planned, NotFound, "^That block is gone: it was removed meanwhile.$"):
            verb()


def test_another_terminal_removed_the_process(planned: World, again: Callable[[], World]) -> None:
    id_, calendar = planned.process(), planned.workbook.calendar
    again().workbook.processes.remove(id_)
    for verb in (
        lambda: calendar.view(id_),
        lambda: calendar.plan(id_, wanted_by(HOURS)),
        lambda: calendar.add(id_, span(TUESDAY)),
        lambda: calendar.add_side(id_, span(TUESDAY)),
    ):
        with refused(planned, NotFound, "removed meanwhile"):
            verb()


def test_two_terminals_on_one_calendar(planned: World, block: str, again: Callable[[], World]) -> None:
    other, told = again(), []
    other.workbook.subscribe(told.append)
    planned.workbook.calendar.take(block, "sales")
    other.workbook.poll()
    assert [[change.row for change in news.in_table("block")] for news in told] == [[block]]
    other.workbook.calendar.move(block, span("4 mar 14-17"))
    assert planned.block("4 mar 14-17") == other.block("4 mar 14-17")
    with refused(planned, Invalid, "changed since in another terminal"):
        planned.workbook.undo()
    other.workbook.undo()
    planned.workbook.undo()
    assert planned.block(TUESDAY) == other.block(TUESDAY) == Block(block, span(TUESDAY))


def test_a_plan_replaces_what_another_terminal_added(planned: World, again: Callable[[], World]) -> None:
    other = again()
    added = other.workbook.calendar.add(other.process(), span("4 mar 9-12"))
    assert planned.plan() == 0
    assert added not in ids(other)
    assert len(other.blocks()) == 18


# -- with its process


def test_a_process_takes_its_hours_along_and_brings_them_back(world: World) -> None:
    id_ = world.process("Proposals")
    before, view = world.rows(), world.workbook.calendar.view(id_)
    assert all(before[name] for name in ("owner", "block", "busy", "dayoff"))
    world.workbook.processes.remove(id_)
    gone = world.rows()
    assert [gone[name] for name in ("owner", "block", "busy")] == [[], [], []]
    assert gone["dayoff"] == before["dayoff"], "a day off is the firm's"
    world.workbook.undo()
    assert world.rows() == before
    assert world.workbook.calendar.view(id_) == view
    world.workbook.redo()
    assert world.rows() == gone


def test_a_block_of_any_process_keeps_its_id_through_undo_and_redo(planned: World, block: str) -> None:
    planned.workbook.calendar.remove(block)
    planned.workbook.undo()
    assert planned.block(TUESDAY).id == block
    planned.workbook.redo()
    planned.workbook.undo()
    assert planned.block(TUESDAY) == replace(planned.block(TUESDAY), id=block)


@pytest.mark.parametrize("label", ["Reporting \x1b[2J", "[/] |"])
def test_labels_are_clean(world: World, label: str) -> None:
    world.workbook.processes.rename(world.process(), label)
    name = label.replace("\x1b", "")
    id_ = world.workbook.calendar.add(world.process(name), span(TUESDAY))
    world.workbook.calendar.take(id_, label, label)
    assert is_clean(world.workbook.undo().label)
    assert world.workbook.calendar.view(world.process(name)).name == name
