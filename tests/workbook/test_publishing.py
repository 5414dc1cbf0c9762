"""What other calendars are told of the hours: the same names for ever, and sequence numbers that only rise."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest

from gaptui.exchange.json_bundle import dump_bundle, read_bundle
from gaptui.method.announcement import Announcement
from gaptui.method.blocks import Span
from gaptui.records.errors import FileBusy, NotFound
from gaptui.words import BlockKind, BlockState
from store.long import times

from .world import World, locked, refused, span

TUESDAY = "3 mar 9-12"
NOW = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)


def announce(world: World, process: str = "Reporting") -> tuple[Announcement, ...]:
    return world.workbook.publishing.announce(world.process(process))


def told_of(world: World, block: str) -> Announcement:
    (found,) = [each for each in announce(world) if UUID(each.uid).hex == block]
    return found


@pytest.fixture
def planned(world: World) -> World:
    """With six weeks of hours for Reporting that nobody was told of."""
    world.plan()
    return world


@pytest.fixture
def block(planned: World) -> str:
    """The first of them; other calendars know all of them."""
    announce(planned)
    return planned.block(TUESDAY).id


def test_every_hour_is_announced_in_the_order_of_time(planned: World) -> None:
    planned.workbook.calendar.set_kind(planned.block(TUESDAY).id, BlockKind.LEARN)
    told = announce(planned)
    assert [each.span for each in told] == [block.span for block in planned.blocks()]
    assert [each.summary for each in told] == ["Reporting: learn", *["Reporting: build"] * 17]
    assert {(each.sequence, each.stamp, each.cancelled) for each in told} == {(0, NOW, False)}


def test_the_name_of_an_hour_is_its_own_for_ever(planned: World) -> None:
    told = announce(planned)
    assert [UUID(each.uid).hex for each in told] == [block.id for block in planned.blocks()]
    assert len({each.uid for each in (*told, *announce(planned, "Proposals"))}) == 18 + 22
    assert all(str(UUID(each.uid)) == each.uid for each in told), "in its usual spelling"


def test_the_same_answer_twice_and_it_is_no_action(planned: World) -> None:
    before, heard = planned.rows(), []
    stop_listening = planned.workbook.subscribe(heard.append)
    told = announce(planned)
    planned.clock.go(days=3)
    assert announce(planned) == told
    stop_listening()
    assert planned.rows() == before
    assert heard == []
    assert planned.workbook.undo().label == "Undid «Planned 18 blocks»"


def test_hours_beside_the_desk_stay_here(world: World) -> None:
    side = world.workbook.calendar.add_side(world.process(), span("2026-03-01 20-21"))
    assert announce(world) == ()
    world.workbook.calendar.remove(side)
    assert announce(world) == ()
    sides = [block for block in world.blocks("Proposals") if block.state is BlockState.SIDE]
    assert sides
    assert not {UUID(each.uid).hex for each in announce(world, "Proposals")} & {block.id for block in sides}


def test_what_became_of_an_hour_is_nobody_elses(planned: World, block: str) -> None:
    before, calendar = announce(planned), planned.workbook.calendar
    for say in (lambda: calendar.take(block, "sales", "a pitch"), lambda: calendar.keep_partly(block, 60, "sales")):
        say()
        assert announce(planned) == before
    assert not any("sales" in each.summary + each.description for each in announce(planned))


def test_each_change_that_is_sent_raises_the_sequence(planned: World, block: str) -> None:
    calendar = planned.workbook.calendar
    others = {each.uid: each for each in announce(planned) if UUID(each.uid).hex != block}
    for number, change in enumerate(
        (
            lambda: calendar.retime(block, span("3 mar 9-11")),
            lambda: calendar.move(block, span("4 mar 14-16")),
            lambda: calendar.set_kind(block, BlockKind.TEST),
        ),
        1,
    ):
        planned.clock.go(minutes=5)
        change()
        told = told_of(planned, block)
        assert (told.sequence, told.stamp) == (number, NOW + timedelta(minutes=5 * number))
    assert (told.span, told.summary) == (span("4 mar 14-16"), "Reporting: test")
    assert {each.uid: each for each in announce(planned) if UUID(each.uid).hex != block} == others


def test_changes_that_nobody_was_told_of_do_not_count(planned: World, block: str) -> None:
    calendar = planned.workbook.calendar
    for hours in ("3 mar 9-11", "4 mar 9-11", "4 mar 9-12"):
        calendar.retime(block, span(hours))
    assert told_of(planned, block).sequence == 1
    calendar.retime(block, span("5 mar 9-12"))
    calendar.retime(block, span("4 mar 9-12"))
    assert told_of(planned, block).sequence == 1
    passing = calendar.add(planned.process(), span("4 mar 14-15"))
    calendar.remove(passing)
    assert len(announce(planned)) == 18, "nobody ever heard of it"


def test_an_undone_change_is_one_more_change(planned: World, block: str) -> None:
    planned.workbook.calendar.retime(block, span("4 mar 9-11"))
    assert (told_of(planned, block).sequence, told_of(planned, block).span) == (1, span("4 mar 9-11"))
    planned.workbook.undo()
    assert (told_of(planned, block).sequence, told_of(planned, block).span) == (2, span(TUESDAY))
    planned.workbook.redo()
    assert (told_of(planned, block).sequence, told_of(planned, block).span) == (3, span("4 mar 9-11"))


def test_a_removed_hour_is_cancelled_and_confirmed_again_when_that_is_undone(planned: World, block: str) -> None:
    first = told_of(planned, block)
    planned.workbook.calendar.remove(block)
    planned.clock.go(minutes=5)
    gone = told_of(planned, block)
    assert (gone.uid, gone.span, gone.summary) == (first.uid, first.span, first.summary)
    assert (gone.cancelled, gone.sequence, gone.stamp) == (True, 1, NOW + timedelta(minutes=5))
    planned.clock.go(minutes=5)
    assert told_of(planned, block) == gone, "as long as anybody may still have it"
    planned.workbook.undo()
    back = told_of(planned, block)
    assert (back.cancelled, back.sequence, back.span) == (False, 2, span(TUESDAY))
    planned.workbook.redo()
    assert (told_of(planned, block).cancelled, told_of(planned, block).sequence) == (True, 3)


def test_an_hour_that_was_put_elsewhere_and_removed_is_cancelled_where_others_have_it(
    planned: World, block: str
) -> None:
    planned.workbook.calendar.retime(block, span("4 mar 9-11"))
    planned.workbook.calendar.remove(block)
    gone = told_of(planned, block)
    assert (gone.cancelled, gone.sequence, gone.span) == (True, 1, span(TUESDAY))


def test_a_changed_plan_tells_only_what_changed(planned: World, block: str) -> None:
    before = {each.uid: each for each in announce(planned)}
    planned.plan("tue thu 9-12, fri 10-12 x6")
    after = {each.uid: each for each in announce(planned)}
    same = {uid for uid in before if before[uid] == after[uid]}
    assert {before[uid].span.day.weekday() for uid in same} == {1, 3}
    assert len(same) == 12
    assert {(after[uid].cancelled, after[uid].sequence) for uid in before.keys() - same} == {(True, 1)}
    assert {(after[uid].cancelled, after[uid].sequence) for uid in after.keys() - before.keys()} == {(False, 0)}
    assert len(after) == 24


def test_another_name_of_the_process_is_told_to_all(planned: World, block: str) -> None:
    planned.workbook.calendar.remove(block)
    gone = told_of(planned, block)
    planned.workbook.processes.rename(planned.process(), "Weekly\x1b report")
    told = [each for each in announce(planned, "Weekly report") if not each.cancelled]
    assert {(each.sequence, each.summary) for each in told} == {(1, "Weekly report: build")}
    assert [each for each in announce(planned, "Weekly report") if each.cancelled] == [gone]


def test_an_experiment_is_called_one(planned: World, block: str) -> None:
    planned.workbook.owning.build_without(planned.process(), "she starts in May")
    assert {(each.sequence, each.summary) for each in announce(planned)} == {(1, "Reporting: build (experiment)")}
    planned.workbook.owning.name_owner(planned.process(), owner="Kim", owner_role="")
    assert {(each.sequence, each.summary) for each in announce(planned)} == {(2, "Reporting: build")}


def test_two_terminals_tell_the_same(planned: World, block: str, again: Callable[[], World]) -> None:
    other = again()
    assert announce(other) == announce(planned)
    other.workbook.calendar.retime(block, span("4 mar 9-11"))
    told = announce(other)
    assert announce(planned) == told
    planned.workbook.calendar.remove(block)
    assert (told_of(other, block).sequence, told_of(other, block).cancelled) == (2, True)


def test_after_a_restart_it_goes_on_where_it_was(planned: World, block: str, again: Callable[[], World]) -> None:
    planned.workbook.calendar.retime(block, span("4 mar 9-11"))
    told = announce(planned)
    assert announce(again()) == told


def test_who_takes_the_workbook_over_goes_on_where_it_was(planned: World, block: str, empty: World) -> None:
    planned.workbook.calendar.retime(block, span("4 mar 9-11"))
    planned.workbook.calendar.remove(planned.block("5 mar 9-12").id)
    told = announce(planned)
    assert {each.sequence for each in told} == {0, 1}
    empty.workbook.load(read_bundle(dump_bundle(planned.workbook.snapshot())))
    assert announce(empty) == told
    empty.workbook.calendar.retime(block, span("5 mar 9-11"))
    assert told_of(empty, block).sequence == 2


def test_a_process_that_was_removed_and_brought_back_has_nothing_new_to_tell(planned: World, block: str) -> None:
    told, id_ = announce(planned), planned.process()
    planned.workbook.processes.remove(id_)
    with refused(planned, NotFound, "removed meanwhile"):
        planned.workbook.publishing.announce(id_)
    planned.workbook.undo()
    assert announce(planned) == told


def test_on_a_busy_file_nobody_is_told(planned: World) -> None:
    before = planned.sent()
    with locked(planned.path), pytest.raises(FileBusy):
        announce(planned)
    assert planned.sent() == before


# -- as another program sees it


class OtherCalendar:
    """A program that goes by UID and SEQUENCE only, and by the newest it has heard (RFC 5546, 2.1.5)."""

    def __init__(self) -> None:
        self.heard: dict[str, Announcement] = {}

    def read(self, told: tuple[Announcement, ...]) -> None:
        for each in told:
            known = self.heard.get(each.uid)
            if known is None or each.sequence > known.sequence:
                self.heard[each.uid] = each
            else:
                assert each == known, "a change without a higher sequence, or a lower one: it would not be seen"
        assert len({each.uid for each in told}) == len(told)

    def shows(self) -> set[tuple[str, Span, str]]:
        return {(UUID(e.uid).hex, e.span, e.summary) for e in self.heard.values() if not e.cancelled}


@pytest.mark.parametrize("seed", range(times(1, 40)))
def test_whatever_is_done_other_calendars_show_the_same_hours(world: World, seed: int) -> None:
    chance, calendar, other = random.Random(seed), world.workbook.calendar, OtherCalendar()
    world.plan("tue thu 9-13 x4")
    done = undone = 0
    for _ in range(30):
        blocks = world.blocks()
        one, to = chance.choice(blocks).id, Span(span(TUESDAY).day, 60 * chance.randrange(20), 60)
        before = world.rows()
        match chance.randrange(8):
            case 0:
                calendar.retime(one, to)
            case 1 if len(blocks) > 3:
                calendar.remove(one)
            case 2:
                calendar.set_kind(one, chance.choice(list(BlockKind)))
            case 3:
                calendar.add(world.process(), to)
            case 4:
                world.plan(chance.choice(["tue thu 9-13 x4", "tue wed 9-13 x4"]))
            case 5 | 6 if done:
                world.workbook.undo()
                done, undone = done - 1, undone + 1
                continue
            case 7 if undone:
                world.workbook.redo()
                done, undone = done + 1, undone - 1
                continue
        if world.rows() != before:
            done, undone = done + 1, 0
        if chance.random() < 0.6:
            other.read(announce(world))
            assert other.shows() == {(b.id, b.span, f"Reporting: {b.kind.value}") for b in world.blocks()}
    other.read(announce(world))
    assert other.shows() == {(b.id, b.span, f"Reporting: {b.kind.value}") for b in world.blocks()}
    assert any(each.cancelled or each.sequence for each in other.heard.values())
