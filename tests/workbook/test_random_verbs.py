"""Verbs in any order, refusals included: undo goes all the way back, redo all the way on again."""

from __future__ import annotations

import random
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gaptui.exchange.json_bundle import dump_bundle, read_bundle
from gaptui.method.blocks import Busy, Span
from gaptui.method.completeness import coverage
from gaptui.method.process_map import MapStep, item_line, numbers, step_line
from gaptui.method.sheets import FileRow, Sheet
from gaptui.records.errors import Invalid, NothingToUndo
from gaptui.words import BlockKind, JobAnswer, Mark, Outcome, Signal, Standing, Way, WentTo
from gaptui.workbook.reviewing import Cell
from gaptui.workbook.workbook import Workbook
from store.long import times

from .world import HOURS, FixedClock, World, span

LINES = (
    *("Do it @me #HubSpot ~5m", "Ask", 'Write #"Google Sheets"', "Do it -i -d -e -s"),
    *("< in #Fax", "> out #HubSpot", "? Ok? yes -> 2; no -> Do it", "! late 1/4 @IT #Fax -> wait", "= so"),
    *("* dull p4", '" says', ".. later", "@you ~10m", "#Fax -d", "-e"),
)

CELLS: dict[Sheet, dict[str, tuple[str, ...]]] = {
    Sheet.STEPS: {
        "text": ("Do it", "Ask", ""),
        "role": ("me", ""),
        "systems": ("Fax, HubSpot", "", '"a'),
        "minutes": ("5", "", "long"),
        "timed": ("yes", "no"),
        "inputs": ("in #Fax\nlist", ""),
        "decisions": ("Ok? yes -> 2; no -> Do it", ""),
        "exceptions": ("late 1/4 @IT #Fax -> wait\nlost", "late", ""),
        "pains": ("dull p4", ""),
        "signals": ("by hand", ""),
        "help": ("A", ""),
        "none": ("inputs, systems", "decisions", ""),
    },
    Sheet.EXCEPTIONS: {"text": ("lost", ""), "often": ("1/5", "6/5"), "new_way": ("AI", ""), "systems": ("Fax", "")},
    Sheet.SYSTEMS: {"name": ("Fax", "HubSpot", "Hub"), "kind": ("paper", "")},
}

ANSWERS: dict[str, tuple[bool | float | str | Outcome | None, ...]] = {
    "cycles_a_week": (1, 0.5, 0, None),
    "minutes": (180, 90, -1, None),
    "contained": (True, False, None),
    "biggest": (True, False, None),
    "somebody_answers": (True, False, None),
    "fit_pattern": (1, 5, 6, None),
    "pain": (3, 0, None),
    "better": (Outcome.QUALITY, "x", None),
    "area": ("sales", "", None),
    "outcome": ("by noon", ""),
}


class Room:
    """People who try whatever comes to mind; what is refused changes nothing."""

    def __init__(self, world: World, seed: int) -> None:
        self.world = world
        self.chance = random.Random(seed)

    def step(self) -> MapStep:
        steps = self.world.map().steps
        if not steps:
            raise Invalid("there is no step")
        return self.chance.choice(steps)

    def capture(self) -> None:
        step = self.chance.choice([None, self.step().id])
        line, above = self.chance.choice(LINES), self.chance.random() < 0.3
        self.world.workbook.mapping.capture(self.world.process(), line, step, above=above)

    def capture_all(self) -> None:
        lines = self.chance.sample(LINES, 4)
        self.world.workbook.mapping.capture_all(self.world.process(), lines, self.step().id)

    def edit_step(self) -> None:
        step = self.step()
        self.world.workbook.mapping.edit_step(step.id, self.chance.choice(LINES), step_line(step))

    def edit_item(self) -> None:
        step = self.step()
        if step.items:
            item = self.chance.choice(step.items)
            was = item_line(item, numbers(self.world.map().steps))
            self.world.workbook.mapping.edit_item(item.id, self.chance.choice(LINES), was)

    def remove_item(self) -> None:
        step = self.step()
        if step.items:
            self.world.workbook.mapping.remove_item(self.chance.choice(step.items).id)

    def say_none(self) -> None:
        self.world.workbook.mapping.say_none(self.step().id, self.chance.sample(list(Mark), 2))

    def turn(self) -> None:
        self.world.workbook.mapping.turn_signal(self.step().id, self.chance.choice(list(Signal)))

    def move(self) -> None:
        self.world.workbook.arranging.move(self.step().id, self.chance.choice((-1, 1)))

    def nest(self) -> None:
        self.world.workbook.arranging.nest(self.step().id)

    def merge(self) -> None:
        self.world.workbook.arranging.merge(self.step().id)

    def split(self) -> None:
        step = self.step()
        self.world.workbook.arranging.split(step.id, step.text[:2], step.text[2:], step_line(step))

    def remove(self) -> None:
        self.world.workbook.arranging.remove(self.step().id)

    def send(self) -> None:
        parked = self.world.map().parked
        if parked:
            to = self.chance.choice(list(WentTo))
            self.world.workbook.parking.send(self.chance.choice(parked).id, to, self.step().id)

    def set_cell(self) -> None:
        sheet = self.chance.choice(list(Sheet))
        rows = self.world.file(sheet)
        if rows:
            row, column = self.chance.choice(rows), self.chance.choice(list(CELLS[sheet]))
            cell, text = Cell(row.cells["id"], row.cells[column]), self.chance.choice(CELLS[sheet][column])
            self.world.workbook.reviewing.set_cell(sheet, cell, column, text)

    def set_cells(self) -> None:
        ids = [row.cells["id"] for row in self.world.file(Sheet.STEPS)]
        column = self.chance.choice(("role", "systems", "minutes", "help", "signals", "none"))
        text = self.chance.choice(CELLS[Sheet.STEPS][column])
        if ids:
            self.world.workbook.reviewing.set_cells(Sheet.STEPS, self.chance.sample(ids, len(ids) // 2), column, text)

    def take(self) -> None:
        rows = self.world.file(Sheet.STEPS)
        new = {"text": "Filed", "systems": "Fax", "decisions": "Ok? yes -> Filed; no -> 1", "exceptions": "late 1/4"}
        rows.insert(len(rows), FileRow(99, new))
        column = self.chance.choice(list(CELLS[Sheet.STEPS]))
        rows[0] = FileRow(2, {**rows[0].cells, "text": "First", column: self.chance.choice(CELLS[Sheet.STEPS][column])})
        self.world.workbook.reviewing.take(self.world.process(), Sheet.STEPS, rows)

    def answer(self) -> None:
        question, values = self.chance.choice(list(ANSWERS.items()))
        self.world.workbook.picking.answer(self._any_process(), question, self.chance.choice(values))

    def choose(self) -> None:
        """Pick, and what leads away from it again; most of it is refused."""
        picking, one = self.world.workbook.picking, self._any_process()
        because = self.chance.choice(("because", ""))
        self.chance.choice(
            (
                lambda: picking.pick(one, because, despite=self.chance.choice(("we must", "")), by=because),
                lambda: picking.stop(self._the_one(), because),
                lambda: picking.finish(self._the_one()),
                lambda: picking.park(one),
            )
        )()

    def leave_out(self) -> None:
        picking, left = self.world.workbook.picking, self.world.workbook.picking.view().left_out
        if left and self.chance.random() < 0.5:
            picking.look_again(self.chance.choice(left).id)
        else:
            picking.leave_out(self.chance.choice(("Payroll", "Tenders", "")), "because")

    def say_who_may_choose(self) -> None:
        self.world.workbook.picking.set_authority(self.chance.choice(("the partners", "")))

    def shift(self) -> None:
        owning, one = self.world.workbook.owning, self._any_process()
        said = {"role": self.chance.choice(("analyst", "")), "shift": "checks"}
        here = owning.shifts(one)
        if not here:
            owning.add_shift(one, **said)
        elif self.chance.random() < 0.5:
            owning.edit_shift(here[0].id, answer=self.chance.choice(list(JobAnswer)), says="so", **said)
        else:
            owning.remove_shift(here[0].id)

    def choose_way(self) -> None:
        way, which = self.chance.choice((None, *Way)), self.chance.choice(("a consultant", ""))
        self.world.workbook.owning.choose_way(self._any_process(), way, which)

    def map_is_whole(self) -> None:
        processes, one = self.world.workbook.processes, self._any_process()
        self.chance.choice((lambda: processes.call_mapped(one, "x"), lambda: processes.call_draft(one)))()

    def _any_process(self) -> str:
        return self.chance.choice([row.id for row in self.world.workbook.processes.firm().processes])

    def _the_one(self) -> str:
        one = self.world.workbook.picking.view().one
        return one.id if one else self._any_process()

    def add_process(self) -> None:
        self.world.workbook.processes.add(f"Process {self.chance.randrange(5)}")

    def own(self) -> None:
        owning, id_ = self.world.workbook.owning, self.world.process()
        self.chance.choice(
            (
                lambda: owning.name_owner(id_, owner=self.chance.choice(("Kim", "")), owner_role=""),
                lambda: owning.let_go(id_),
                lambda: owning.build_without(id_, self.chance.choice(("x", ""))),
                lambda: self.world.workbook.processes.climb(id_, self.chance.choice((-1, 1))),
            )
        )()

    def plan(self) -> None:
        line = self.chance.choice((HOURS, "tue 9-12 x4", "mon thu 8-12 test x4"))
        self.world.plan(line, because=self.chance.choice(("x", "")))

    def add_block(self) -> None:
        calendar = self.world.workbook.calendar
        self.chance.choice((calendar.add, calendar.add_side))(self.world.process(), self._somewhere())

    def change_block(self) -> None:
        calendar, blocks = self.world.workbook.calendar, self.world.blocks()
        if not blocks:
            return
        one, by = self.chance.choice(blocks).id, self.chance.choice(("sales", ""))
        self.chance.choice(
            (
                lambda: calendar.keep(one),
                lambda: calendar.keep_partly(one, 30, by),
                lambda: calendar.take(one, by),
                lambda: calendar.reopen(one),
                lambda: calendar.move(one, self._somewhere()),
                lambda: calendar.retime(one, self._somewhere()),
                lambda: calendar.set_kind(one, BlockKind.TEST),
                lambda: calendar.remove(one),
            )
        )()

    def _somewhere(self) -> Span:
        day, hour = self.chance.choice((span("3 mar 9-10"), span("2026-02-27 9-10"))).day, self.chance.randrange(24)
        return Span(day, 60 * hour, self.chance.choice((10, 15, 60, 180)))

    def busy(self) -> None:
        spans = [Busy(span(words)) for words in self.chance.sample(("3 mar 9-10", "4 mar 9-10", "5 mar 9-10"), 2)]
        self.world.workbook.availability.take_busy(self.world.process(), "kim.ics", spans)


VERBS: tuple[Callable[[Room], None], ...] = tuple(
    verb for name, verb in vars(Room).items() if name[0] != "_" and name != "step"
)


def check_sound(world: World) -> None:
    """What must hold of any map, whatever was done."""
    steps = world.map().steps
    ids = {step.id for step in steps}
    parents = {step.id: step.parent_id for step in steps}
    assert all(parent is None or parents[parent] is None for parent in parents.values()), "one level below a step"
    for step in steps:
        for decision in step.decisions:
            assert all(a.target_id is None or a.target_id in ids for a in decision.answers)
    names = [system.name for system in world.map().systems]
    assert len(names) == len(set(names)), "a name is that of one system"
    firm, choice = world.workbook.processes.firm(), world.workbook.picking.view()
    assert [row.standing for row in firm.processes].count(Standing.THE_ONE) <= 1
    assert sum(row.standing is not Standing.DONE for row in firm.processes) <= 5
    assert {each.id: (each.standing, each.phase) for each in choice.candidates} == {
        row.id: (row.standing, row.phase) for row in firm.processes
    }
    for row in firm.processes:
        assert row.asked == coverage(world.workbook.mapping.map(row.id).steps), "counted in the file and in the map"
    read_bundle(dump_bundle(world.workbook.snapshot()))


@given(st.lists(st.sampled_from(VERBS), min_size=5, max_size=25), st.integers(0, 2**32))
@settings(max_examples=times(3, 40), deadline=None, suppress_health_check=list(HealthCheck))
def test_all_the_way_back_and_on_again(filled: Path, verbs: list[Callable[[Room], None]], seed: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "firm.gap"
        shutil.copyfile(filled, path)
        world = World(Workbook.open(path, clock=FixedClock()))
        room = Room(world, seed)
        states = [world.rows()]
        for verb in verbs:
            try:
                verb(room)
            except Invalid:
                assert world.rows() == states[-1]
                continue
            if (now := world.rows()) != states[-1]:
                states.append(now)
        check_sound(world)
        if room.chance.random() < 0.3:
            world.workbook.close()
            world = World(Workbook.open(path, clock=FixedClock()))
        for state in reversed(states[:-1]):
            world.workbook.undo()
            assert world.rows() == state
        for state in states[1:]:
            world.workbook.redo()
            assert world.rows() == state
        with pytest.raises(NothingToUndo):
            world.workbook.redo()
        world.workbook.close()


def test_a_line_shown_for_editing_can_always_be_saved_again(world: World) -> None:
    room = Room(world, 7)
    for _ in range(times(40, 400)):
        try:
            room.chance.choice((Room.capture, Room.edit_item, Room.say_none, Room.merge, Room.nest))(room)
        except Invalid:
            continue
    for step in world.map().steps:
        line = step_line(step)
        world.workbook.mapping.edit_step(step.id, line, line)
