"""A small firm in a file, and the words tests use to find things in it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from gaptui.method.blocks import Block, Busy, Span, WorkWeek, when
from gaptui.method.diary import DayLine
from gaptui.method.hours import planned_blocks, read_plan, read_when
from gaptui.method.lessons import LessonText, LessonView
from gaptui.method.process_map import MapDecision, MapItem, MapStep, ProcessMap, item_line, numbers, step_line
from gaptui.method.sheets import COLUMNS, MAIN_COLUMN, FileRow, Sheet, sheet_rows
from gaptui.records.base import table_name
from gaptui.records.bundle import Bundle
from gaptui.records.tables import KEPT
from gaptui.words import BlockKind, HelperKind, JobAnswer, LessonKind, LessonStatus, Looked, Outcome, WentTo
from gaptui.workbook.processes import ProcessView
from gaptui.workbook.reviewing import Cell
from gaptui.workbook.workbook import Workbook

Snapshot = dict[str, list[dict[str, object]]]

REPORTING = """\
Pull the figures @analyst #HubSpot ~25m
< closed deals #HubSpot
> raw sheet
? Over 10k? yes -> step 3; no -> go on
! old CRM 1/5 -> ask IT @IT
= same filters
* retyping p4
" the CRM mails it
Check the figures @lead #"Google Sheets" ~5m -i -d
Write the comment @analyst
Send the report -i -d -e -s
.. who owns the template?
.. VAT column
"""

HOURS = "tue thu 9-12, fri 13-15 x6"
"""Eight hours a week for six weeks: 18 blocks from 3 March to 10 April."""


class FixedClock:
    """A clock that stands until a test moves it."""

    def __init__(self) -> None:
        self.now = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def go(self, **much: float) -> None:
        self.now += timedelta(**much)


@dataclass
class World:
    workbook: Workbook
    clock: FixedClock = field(default_factory=FixedClock)

    @property
    def path(self) -> Path:
        return self.workbook.path

    def process(self, name: str = "Reporting") -> str:
        return self.workbook.processes.find(name)

    def map(self, process: str = "Reporting") -> ProcessMap:
        return self.workbook.mapping.map(self.process(process))

    def step(self, text: str, process: str = "Reporting") -> MapStep:
        (found,) = [step for step in self.map(process).steps if step.text == text]
        return found

    def id(self, text: str) -> str:
        return self.step(text).id

    def item(self, words: str) -> MapItem:
        (found,) = [
            item
            for step in self.map().steps
            for item in step.items
            if (item.question if isinstance(item, MapDecision) else item.text) == words
        ]
        return found

    def line(self, words: str) -> str:
        """How a line under a step reads now."""
        return item_line(self.item(words), numbers(self.map().steps))

    def step_line(self, text: str) -> str:
        return step_line(self.step(text))

    def parked(self, text: str) -> str:
        (found,) = [note.id for note in self.map().parked if note.text == text]
        return found

    def sitting(self, process: str) -> str:
        found = self.workbook.sittings.current(self.process(process))
        assert found is not None
        return found.id

    def titles(self, process: str = "Reporting") -> list[str]:
        """`1 Pull the figures`, `3.1 Greet` … in reading order."""
        steps = self.map(process).steps
        return [f"{numbers(steps)[step.id]} {step.text}" for step in steps]

    def under(self, text: str) -> list[str]:
        """The lines under a step, as they would be typed."""
        numbered = numbers(self.map().steps)
        return [item_line(item, numbered) for item in self.step(text).items]

    def say(self, line: str, at: str | None = None, *, above: bool = False) -> str:
        step = self.id(at) if at else None
        return self.workbook.mapping.capture(self.process(), line, step, above=above)

    def system(self, name: str) -> str:
        (found,) = [system.id for system in self.map().systems if system.name == name]
        return found

    def row(self, sheet: Sheet, words: str) -> str:
        """The id of a row of one of the three tables, by its words."""
        match sheet:
            case Sheet.STEPS:
                return self.id(words)
            case Sheet.EXCEPTIONS:
                return self.item(words).id
            case Sheet.SYSTEMS:
                return self.system(words)

    def file(self, sheet: Sheet, process: str = "Reporting") -> list[FileRow]:
        """The rows of a table as a file of it holds them."""
        ids = [each.id for each in COLUMNS[sheet]]
        rows = sheet_rows(sheet, self.map(process))
        return [FileRow(n, dict(zip(ids, cells, strict=True))) for n, cells in enumerate(rows, 2)]

    def cells(self, sheet: Sheet, words: str) -> Mapping[str, str]:
        """What stands now in the row of these words."""
        (found,) = [row.cells for row in self.file(sheet) if row.cells[MAIN_COLUMN[sheet]] == words]
        return found

    def cell(self, sheet: Sheet, words: str, column: str) -> str:
        return self.cells(sheet, words)[column]

    def set_cell(self, sheet: Sheet, words: str, column: str, text: str) -> None:
        """What a person does who opens a cell, types and presses Enter."""
        found = self.cells(sheet, words)
        self.workbook.reviewing.set_cell(sheet, Cell(found["id"], found[column]), column, text)

    def set_cells(self, sheet: Sheet, words: Sequence[str], column: str, text: str) -> None:
        self.workbook.reviewing.set_cells(sheet, [self.row(sheet, each) for each in words], column, text)

    def listed(self, process: str = "Reporting") -> ProcessView:
        """The process as the list of all of them shows it."""
        (found,) = [row for row in self.workbook.processes.firm().processes if row.name == process]
        return found

    def blocks(self, process: str = "Reporting") -> tuple[Block, ...]:
        return self.workbook.calendar.view(self.process(process)).blocks

    def block(self, words: str, process: str = "Reporting") -> Block:
        """The one block at a day and times, such as `3 mar 9-12`."""
        (found,) = [block for block in self.blocks(process) if block.span == span(words)]
        return found

    def hours(self, process: str = "Reporting") -> list[str]:
        """`Tue 3 Mar 9:00-12:00` of every block, in the order of time."""
        return [when(block.span) for block in self.blocks(process)]

    def plan(self, line: str = HOURS, process: str = "Reporting", because: str = "") -> int:
        """What a person does who types weeks of hours and saves them."""
        view = self.workbook.calendar.view(self.process(process))
        wanted = wanted_by(line, view.today, view.work_week)
        return self.workbook.calendar.plan(self.process(process), wanted, because)

    def day_line(self, words: str, process: str = "Reporting") -> DayLine:
        """The first line of an owner's days with these words."""
        return next(line for line in self.workbook.diary.lines(self.process(process)) if line.text == words)

    def helper(self, name: str) -> str:
        (found,) = [helper.id for helper in self.workbook.helping.helpers() if helper.name == name]
        return found

    def lesson(self, words: str) -> LessonView:
        (found,) = [lesson for lesson in self.workbook.lessons.whole() if lesson.said.text == words]
        return found

    def sent(self) -> list[tuple[object, ...]]:
        """What other calendars were told, read past the program. Undo never touches it."""
        with closing(sqlite3.connect(self.path)) as plain:
            return plain.execute("SELECT * FROM sentblock ORDER BY id").fetchall()

    def picture(self, *, but: tuple[str, ...] = ()) -> Snapshot:
        return picture(self.workbook.snapshot(), but=but)

    def rows(self) -> dict[str, list[tuple[object, ...]]]:
        """What `snapshot` holds without the clocks, read past the program: faster, and no shared error."""
        names = [table_name(kind) for kind in KEPT if kind.journaled]
        with closing(sqlite3.connect(self.path)) as plain:
            return {name: sorted(plain.execute(f"SELECT * FROM {name}"), key=repr) for name in names}


def span(words: str) -> Span:
    """A day and times as people type them on 2 March 2026: `3 mar 9-12`, `2026-02-27 13-15`."""
    said = read_when(words, FixedClock().now.date(), WorkWeek())
    assert said.minutes is not None
    return Span(said.day, said.start, said.minutes)


def wanted_by(
    line: str, today: date | None = None, work_week: WorkWeek | None = None
) -> tuple[tuple[Span, BlockKind], ...]:
    """The blocks that a line of hours asks for, on 2 March 2026 and in a usual week where nothing else is said."""
    work_week = work_week or WorkWeek()
    plan = read_plan(line, today or FixedClock().now.date(), work_week).plan
    assert plan is not None
    return planned_blocks(plan, work_week)


def picture(bundle: Bundle, *, but: tuple[str, ...] = ()) -> Snapshot:
    """Every value of every row that can leave, as plain lists to compare."""
    return {
        table_name(kind): [{name: getattr(row, name) for name in kind.model_fields} for row in bundle.all(kind)]
        for kind in KEPT
        if table_name(kind) not in but
    }


def fill(workbook: Workbook, clock: FixedClock) -> None:
    """Three processes: one is the one and mapped in part, one is in a sitting and has hours, one is empty."""
    reporting = workbook.processes.add("Reporting", claimed_minutes=120)
    proposals = workbook.processes.add("Proposals")
    workbook.processes.add("Onboarding")
    workbook.auditing.begin()
    fill_choice(workbook, reporting)
    sitting = workbook.sittings.start(reporting, doer="Robin", doer_role="analyst")
    workbook.mapping.capture_all(reporting, REPORTING.splitlines())
    clock.go(minutes=30)
    workbook.sittings.end(sitting)
    workbook.auditing.end()
    workbook.sittings.start(proposals, doer="Sam", doer_role="consultant")
    world = World(workbook, clock)
    for part in ("Greet", "Explain"):
        world.say(part, "Write the comment")
        workbook.arranging.nest(world.id(part))
    workbook.parking.send(world.parked("VAT column"), WentTo.FOLLOW_UP)
    fill_calendar(world)
    fill_days(world)


def fill_choice(workbook: Workbook, process_id: str) -> None:
    """One candidate has answers, with and without a number, and is picked; one area was left out."""
    picking = workbook.picking
    for question, answer in (("contained", True), ("biggest", False), ("fit_pattern", 4), ("better", Outcome.QUALITY)):
        picking.answer(process_id, question, answer)
    picking.leave_out("Payroll", "a supplier does it")
    picking.pick(process_id, "every week")


def fill_calendar(world: World) -> None:
    """Proposals has an owner, somebody whose job shifts, six weeks of hours, and blocks before them.

    Of these, everything became once.
    """
    id_, workbook = world.process("Proposals"), world.workbook
    owning, calendar = workbook.owning, workbook.calendar
    owning.name_owner(id_, owner="Alex", owner_role="head of sales", named_by="the board", named_from=date(2026, 3, 1))
    owning.name_people(id_, enthusiast="Sam", builder="Robin", helper="a consultant")
    owning.agree(
        id_, gives_way="status calls", covered_by="the team", agreed_by="the board", agreed_on=date(2026, 3, 2)
    )
    owning.decide(id_, by="the board", on=date(2026, 2, 20))
    owning.add_shift(id_, role="intern", shift="compares, types no more", answer=JobAnswer.YES, says="at last")
    world.plan(HOURS, "Proposals")
    past = [calendar.add(id_, span(f"2026-02-{day} 9-12")) for day in (24, 25, 26, 27)]
    calendar.keep(past[0])
    calendar.keep_partly(past[1], 90, "sales", "a pitch")
    calendar.take(past[2], "the board", "figures for Thursday")
    calendar.move(world.block("6 mar 13-15", "Proposals").id, span("7 mar 9-11"))
    calendar.add_side(id_, span("2026-02-28 10-11"))
    workbook.availability.take_busy(
        id_, "alex.ics", [Busy(span("3 mar 11-12")), Busy(span("4 mar 9-17"), title="Fair")]
    )
    workbook.availability.turn_day_off(date(2026, 5, 4), "May Day")
    workbook.publishing.announce(id_)


def fill_days(world: World) -> None:
    """Reporting has lines of most kinds, two stuck items of which one is solved, and two concepts of which one waits.

    Six lessons: one of them is a draft, one is replaced, two came from a file; Reporting uses one of Proposals.
    """
    id_, workbook = world.process(), world.workbook
    diary, helping, friday = workbook.diary, workbook.helping, date(2026, 2, 27)
    helping.add_helper("Robin", HelperKind.CONSULTANT, reachable="Thu 14-17", contact="a call", cost=120)
    jo = helping.add_helper("Jo", HelperKind.COLLEAGUE)
    tables = diary.say(id_, "/stuck 2 cannot read the PDF tables", friday)
    helping.describe(tables, tried="the export", sample="a;b\n1;2", expected="a sum", happened="nothing")
    helping.note(tables, "nothing about tables", Looked.DOCUMENTATION, 40)
    bounces = diary.say(id_, "/stuck 4 the mail bounces", friday)
    helping.ask(bounces, jo, date(2026, 3, 3))
    helping.answer(bounces, "the list has an old address")
    helping.solve(bounces, "another address")
    diary.say(id_, "/tried 2 screenshot to #ChatGPT: does not work", friday)
    learned = diary.say(id_, "/learned saved views -> 3.2", friday, because="the demo is on Friday")
    workbook.learning.apply(learned, "the view of closed deals")
    diary.say(id_, "/learned few-shot prompts -> 3", because="the demo is on Friday")
    for line in (
        "+ a saved view instead of filters /4",
        "~ 140m -> 95m",
        "? two hours, not three",
        "asked the analyst",
    ):
        diary.say(id_, line)
    expired = diary.say(id_, "! token expired -> re-login each Monday /4", private=True)
    diary.write_more(expired, "The first line.\n\n  The third.", "")
    diary.keep_own_line("+ sent by hand /4")
    fill_lessons(world, expired)


def fill_lessons(world: World, line_id: str) -> None:
    id_, proposals, lessons = world.process(), world.process("Proposals"), world.workbook.lessons
    lessons.add_from_line(line_id)
    lessons.add(LessonText("Look for an export first", LessonKind.CHANGED, step_id=world.id("Send the report")), id_)
    copy = LessonText(
        "Copy the sheet before AI writes into it", systems=("Google Sheets",), advice="One reads,\none not."
    )
    for said in (copy, LessonText("Copy every sheet", works=False)):
        lessons.add(said, proposals)
    agreed = LessonStatus.AGREED
    found = (
        LessonText("Slack is no record", LessonKind.BUSINESS, works=False, systems=("HubSpot",), status=agreed),
        LessonText("Ask who will check the draft", role="head of operations", status=agreed, day=date(2025, 11, 3)),
    )
    lessons.take_in(found, "trial.csv")
    for words in ("Look for an export first", copy.text):
        lessons.agree(world.lesson(words).id)
    lessons.replace(world.lesson("Copy every sheet").id, world.lesson(copy.text).number)
    world.workbook.reusing.use(world.lesson(copy.text).id, id_)


@contextmanager
def refused(world: World, error: type[Exception], words: str) -> Iterator[None]:
    """What is done inside is refused in these words, and nothing is changed or told."""
    before, told = world.rows(), []
    stop_listening = world.workbook.subscribe(told.append)
    with pytest.raises(error, match=words):
        yield
    stop_listening()
    assert world.rows() == before
    assert told == []


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Another program is in the middle of a write."""
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        yield
    finally:
        other.execute("ROLLBACK")
        other.close()
