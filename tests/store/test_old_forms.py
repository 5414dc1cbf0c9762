"""A workbook that an older release left behind opens in today's form with every row as it was.

`form_1.sql` to `form_4.sql` are the demo of the release of that form, without the tables that help to find.
"""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlmodel import Session, select

from gaptui.method.blocks import Busy, Span, WorkWeek
from gaptui.method.completeness import totals
from gaptui.method.lessons import LessonText
from gaptui.method.ownership import Ownership, Shift
from gaptui.method.pick import Left
from gaptui.method.process_map import Factors, ProcessMap
from gaptui.method.sheets import Sheet
from gaptui.records.base import build
from gaptui.records.deployment import BlockedTime, BusyTime, DayOff, JobShift, Owner
from gaptui.records.diary import Cycle, DayLine, Helper, OwnLine, Stuck, StuckNote
from gaptui.records.errors import GaptuiError, Invalid, NothingToUndo
from gaptui.records.firm import Firm
from gaptui.records.lessons import Lesson, LessonEvidence, LessonSystem, Reuse
from gaptui.records.mapping import AuditClock, Step, StepException, System
from gaptui.records.process import Candidate, LeftOut, Process
from gaptui.store import search
from gaptui.store.backup import Backups
from gaptui.store.create import create_file
from gaptui.store.database import Database
from gaptui.store.schema import JOURNAL_TABLES, SCHEMA, tables
from gaptui.store.search import SEARCH_TABLES
from gaptui.words import BlockKind, BlockState, Help, HelperKind, JobAnswer, Looked, NewWay, Outcome, Phase, Way
from gaptui.workbook.reviewing import Cell
from gaptui.workbook.workbook import Workbook

from .world import Snapshot, snapshot

FORMS = range(1, SCHEMA)

NEW_COLUMNS: dict[int, dict[tuple[str, str], object]] = {
    2: {
        ("step", "help"): None,
        ("stepexception", "new_way"): None,
        ("system", "kind"): "",
        ("system", "login"): "",
        ("system", "way_out"): "",
        ("firm", "draft_share"): 50,
        ("firm", "alone_share"): 90,
    },
    3: {
        ("firm", "first_day"): 0,
        ("firm", "work_days"): "01234",
        ("firm", "works_from"): 540,
        ("firm", "works_to"): 1020,
    },
    4: {},
    5: {
        ("process", "picked_on"): None,
        ("process", "owned_on"): None,
        ("process", "building_on"): None,
        ("process", "running_on"): None,
        ("process", "documented_on"): None,
        ("process", "reused_on"): None,
        ("process", "ended_on"): None,
        ("process", "runners"): None,
        ("firm", "authority"): "",
        ("owner", "way"): None,
        ("owner", "way_help"): "",
        ("place", "looked_back"): None,
    },
}
"""What each form added, and what stands there in a file of an older one."""

NEW_TABLES = {
    2: set[str](),
    3: {"owner", "block", "busy", "dayoff", "sentblock"},
    4: {
        *("dayline", "helper", "stuck", "stucknote", "cycle", "ownline"),
        *("lesson", "lessonsystem", "lessonevidence", "reuse"),
    },
    5: {"candidate", "leftout", "auditclock", "jobshift"},
}

SEARCHES_FROM = 4
"""The first form whose files hold an index of their words."""

DAYS = ("picked_on", "owned_on", "building_on", "running_on", "documented_on", "reused_on", "ended_on")

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
"""A Monday in week four of the demo that was left behind."""

Rows = dict[str, list[dict[str, object]]]


def rows(path: Path) -> Rows:
    """Every value of every row by the names of the columns, read past the program, but for what only helps to find."""
    with closing(sqlite3.connect(path)) as plain:
        plain.row_factory = sqlite3.Row
        names = [name for (name,) in plain.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        held = [name for name in names if name not in SEARCH_TABLES]
        return {name: [dict(row) for row in plain.execute(f'SELECT * FROM "{name}"')] for name in held}


def shape(path: Path) -> dict[str, object]:
    """The columns of every table by name (type, whether it must be filled, key, what it names), and the indexes."""
    with closing(sqlite3.connect(path)) as plain:
        made = plain.execute("SELECT type, name FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%'").fetchall()
        names = {
            (name, column): (other, deleted)
            for _, name in made
            for _, _, other, column, _, _, deleted, _ in plain.execute(f'PRAGMA foreign_key_list("{name}")')
        }
        return {
            name: {
                column: (type_, notnull, key, names.get((name, column)))
                for _, column, type_, notnull, _, key in plain.execute(f'PRAGMA table_info("{name}")')
            }
            if kind == "table"
            else kind
            for kind, name in made
        }


def columns_of(path: Path) -> dict[str, set[str]]:
    """The names of the columns of every table."""
    return {name: set(columns) for name, columns in shape(path).items() if isinstance(columns, dict)}


def added_since(form: int) -> dict[tuple[str, str], object]:
    return {column: value for of, columns in NEW_COLUMNS.items() if of > form for column, value in columns.items()}


def tables_added_since(form: int) -> set[str]:
    return {name for of, names in NEW_TABLES.items() if of > form for name in names}


@pytest.fixture(scope="module", params=FORMS)
def form(request: pytest.FixtureRequest) -> int:
    return int(request.param)


@pytest.fixture(scope="module")
def left_behind(form: int, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file as the release of that form wrote it, and somebody looked at it."""
    path = tmp_path_factory.mktemp(f"form-{form}") / "old.gap"
    with closing(sqlite3.connect(path)) as plain:
        plain.executescript((Path(__file__).parent / f"form_{form}.sql").read_text(encoding="utf-8"))
        plain.execute("INSERT INTO place (id, screen) VALUES ('here', 'home')")
        if form >= SEARCHES_FROM:
            make_the_index(plain)
        plain.commit()
    return path


def make_the_index(plain: sqlite3.Connection) -> None:
    """The index as an older release made it: of the tables and columns that it knew."""
    there = {
        table: {column for _, column, *_ in plain.execute(f'PRAGMA table_info("{table}")')}
        for (table,) in plain.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
    }
    known = {
        table: tuple(column for column in columns if column in there[table])
        for table, columns in search._texts().items()
        if table in there
    }
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(search, "_texts", lambda: known)
        search.rebuild(plain)


@pytest.fixture(scope="module")
def migrated(left_behind: Path) -> Path:
    """The same file, opened once in today's program; its backup lies in the folder `backups` beside it."""
    path = left_behind.with_name("new.gap")
    shutil.copyfile(left_behind, path)
    Workbook.open(path, path.parent / "backups").close()
    return path


@pytest.fixture
def workbook(migrated: Path, tmp_path: Path) -> Iterator[Workbook]:
    path = tmp_path / "firm.gap"
    shutil.copyfile(migrated, path)
    opened = Workbook.open(path, clock=lambda: NOW)
    yield opened
    opened.close()


@pytest.fixture
def database(migrated: Path, tmp_path: Path) -> Iterator[Database]:
    path = tmp_path / "firm.gap"
    shutil.copyfile(migrated, path)
    opened = Database.open(path)
    yield opened
    opened.close()


def _map(workbook: Workbook) -> ProcessMap:
    return workbook.mapping.map(workbook.processes.find("Client reporting"))


# -- the file


def test_it_is_a_file_of_its_form(left_behind: Path, form: int) -> None:
    with closing(sqlite3.connect(left_behind)) as plain:
        assert plain.execute("PRAGMA user_version").fetchone() == (form,)
    columns, held = columns_of(left_behind), rows(left_behind)
    assert columns.keys() & tables_added_since(form) == set()
    assert {table for of, names in NEW_TABLES.items() if of <= form for table in names} <= columns.keys()
    assert {(table, column) for table in columns for column in columns[table]} & added_since(form).keys() == set()
    older = {column for of, added in NEW_COLUMNS.items() if of <= form for column in added}
    assert all(column in columns[table] for table, column in older)
    assert all(held[table] for table, _ in added_since(form) if table in held), "a row that shows each default"
    assert columns.keys() & set(SEARCH_TABLES) == (set(SEARCH_TABLES) if form >= SEARCHES_FROM else set())


def test_every_old_value_is_still_there_and_the_new_ones_are_at_their_defaults(
    left_behind: Path, migrated: Path, form: int
) -> None:
    before, after = rows(left_behind), rows(migrated)
    assert after.keys() - before.keys() == tables_added_since(form)
    assert before.keys() <= after.keys()
    assert not any(after[table] for table in tables_added_since(form))
    for table, held in before.items():
        if table in JOURNAL_TABLES:
            continue
        assert len(after[table]) == len(held)
        added = {name: value for (of, name), value in added_since(form).items() if of == table}
        for old, new in zip(held, after[table], strict=True):
            assert new == {**old, **added}, table


def test_its_form_is_that_of_a_new_file(migrated: Path, tmp_path: Path) -> None:
    create_file(tmp_path / "fresh.gap")
    assert shape(migrated) == shape(tmp_path / "fresh.gap")
    with closing(sqlite3.connect(migrated)) as plain:
        assert plain.execute("PRAGMA user_version").fetchone() == (SCHEMA,)
        assert plain.execute("PRAGMA foreign_key_check").fetchall() == []
        assert plain.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_a_backup_of_the_old_form_was_made_first(left_behind: Path, migrated: Path) -> None:
    (backup,) = Backups(migrated.parent / "backups").all()
    assert backup.reason == "pre-migration"
    assert rows(backup.path) == rows(left_behind)
    assert shape(backup.path) == shape(left_behind)


def test_without_a_place_for_a_backup_it_is_not_touched(left_behind: Path, tmp_path: Path) -> None:
    path = tmp_path / "firm.gap"
    shutil.copyfile(left_behind, path)
    with pytest.raises(GaptuiError, match="older gaptui"):
        Workbook.open(path)
    assert path.read_bytes() == left_behind.read_bytes()


def test_what_stands_in_it_is_found(left_behind: Path, migrated: Path, form: int, tmp_path: Path) -> None:
    """Each row with words once, whether or not the old file had an index of its own."""
    anew = shutil.copyfile(migrated, tmp_path / "anew.gap")
    with closing(sqlite3.connect(anew)) as plain:
        search.rebuild(plain)
        plain.commit()
    found = indexed(migrated)
    assert found == indexed(anew)
    named = [(table, row) for table, row, _ in found]
    assert len(named) == len(set(named))
    assert {("process", row["id"]) for row in rows(left_behind)["process"]} <= set(named)
    assert {("step", row["id"]) for row in rows(left_behind)["step"]} <= set(named)
    if form >= SEARCHES_FROM:
        assert [(table, row) for table, row, _ in indexed(left_behind)] == named
    with closing(sqlite3.connect(migrated)) as plain:
        plain.execute("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)")


def indexed(path: Path) -> list[tuple[str, str, str]]:
    """The rows that can be found, each with what it is found by."""
    with closing(sqlite3.connect(path)) as plain:
        return plain.execute("SELECT tbl, row, words FROM searched NATURAL JOIN search_run ORDER BY 1, 2, 3").fetchall()


def test_it_is_brought_up_to_date_once(migrated: Path, tmp_path: Path) -> None:
    path = tmp_path / "firm.gap"
    shutil.copyfile(migrated, path)
    before = path.read_bytes()
    Workbook.open(path, tmp_path / "backups").close()
    assert path.read_bytes() == before
    assert Backups(tmp_path / "backups").all() == []


# -- the workbook in it


def test_the_map_reads(workbook: Workbook, form: int) -> None:
    shown = _map(workbook)
    assert [step.text for step in shown.steps][:3] == [
        "Pull last week's figures",
        "Copy the figures into the sheet",
        "Check odd numbers",
    ]
    found = totals(shown.steps)
    assert (found.steps, found.exceptions, found.minutes) == (8, 5, 185)
    helps = [step.help for step in shown.steps]
    ways = {case.new_way for step in shown.steps for case in step.exceptions}
    facts = {(system.kind, system.login, system.way_out) for system in shown.systems}
    if form == 1:
        assert (set(helps), ways, facts) == ({None}, {None}, {("", "", "")})
    else:
        assert helps == [*[Help.ALONE] * 2, *[Help.DRAFT] * 3, *[Help.PERSON] * 2, None]
        assert ways == {None, NewWay.PERSON, NewWay.ASK}
        assert ("CRM", "one each", "CSV export of a view") in facts
    assert shown.factors == Factors(50, 90)


def test_nobody_answers_for_it_yet(workbook: Workbook, form: int) -> None:
    """It was being built already, when nobody was asked who answers for it; from form 3 on somebody was."""
    if form >= 3:
        view = workbook.calendar.view(workbook.processes.find("Client reporting"))
        assert (view.ownership.shown, view.experiment) == ("Head of Client Service", False)
        assert (len(view.blocks), len(view.busy) > 5) == (19, True)
        return
    id_ = workbook.processes.find("Client reporting")
    view = workbook.calendar.view(id_)
    assert (view.phase, view.ownership, view.blocks, view.busy) == (Phase.BUILDING, Ownership(), (), ())
    assert view.work_week == WorkWeek()
    assert view.experiment
    assert _map(workbook).experiment
    with pytest.raises(Invalid, match="Nobody answers for Client reporting"):
        workbook.processes.climb(id_, +1)
    workbook.owning.name_owner(id_, owner="Alex", owner_role="")
    assert not _map(workbook).experiment
    assert workbook.processes.climb(id_, +1) is Phase.RUNNING


def kept_rows(path: Path) -> Rows:
    """What undo brings back: neither the journal nor what others were told."""
    return {name: held for name, held in rows(path).items() if name not in (*JOURNAL_TABLES, "sentblock")}


def undone_and_redone(workbook: Workbook, before: Rows, actions: int) -> None:
    """All of it goes back, and comes again."""
    after = kept_rows(workbook.path)
    assert after != before
    for _ in range(actions):
        workbook.undo()
    assert kept_rows(workbook.path) == before
    with pytest.raises(NothingToUndo):
        workbook.undo()
    for _ in range(actions):
        workbook.redo()
    assert kept_rows(workbook.path) == after


def test_verbs_of_the_table_work_and_undo(workbook: Workbook) -> None:
    reviewing, shown = workbook.reviewing, _map(workbook)
    before = kept_rows(workbook.path)
    step, case, system = shown.steps[0], shown.steps[0].exceptions[0], shown.systems[0]
    assert (step.help, case.new_way, system.kind) != (Help.PERSON, NewWay.AI, "mailbox")
    reviewing.set_cell(Sheet.STEPS, Cell(step.id, step.help.value if step.help else ""), "help", "P")
    reviewing.set_cell(Sheet.EXCEPTIONS, Cell(case.id, case.new_way.value if case.new_way else ""), "new_way", "AI")
    for column, words in (("kind", "mailbox"), ("login", "everybody's"), ("way_out", "mail rules")):
        reviewing.set_cell(Sheet.SYSTEMS, Cell(system.id, getattr(system, column)), column, words)
    reviewing.set_shares(40, 80)
    now = _map(workbook)
    assert (now.steps[0].help, now.steps[0].exceptions[0].new_way) == (Help.PERSON, NewWay.AI)
    assert (now.systems[0].kind, now.systems[0].login, now.systems[0].way_out) == (
        "mailbox",
        "everybody's",
        "mail rules",
    )
    assert now.factors == Factors(40, 80)
    undone_and_redone(workbook, before, 6)


def test_verbs_of_the_calendar_work_and_undo(workbook: Workbook, form: int) -> None:
    if form >= 3:
        pytest.skip("that release had these verbs")
    before, id_ = kept_rows(workbook.path), workbook.processes.find("Client reporting")
    owning, calendar, availability = workbook.owning, workbook.calendar, workbook.availability
    owning.name_owner(id_, owner="Alex", owner_role="head of service")
    tuesday = Span(date(2026, 11, 24), 540, 180)
    calendar.plan(id_, [(tuesday, BlockKind.TEST)], "a trial")
    (block,) = calendar.view(id_).blocks
    calendar.take(block.id, "sales", "a pitch")
    calendar.move(block.id, Span(date(2026, 11, 25), 540, 120))
    calendar.keep_partly(block.id, 60, "sales")
    calendar.add_side(id_, Span(date(2026, 11, 22), 1200, 60))
    availability.take_busy(id_, "alex.ics", [Busy(tuesday, title="Fair")])
    availability.set_week(first_day=6, work_days=frozenset({0, 6}), works_from=480, works_to=960)
    availability.turn_day_off(date(2026, 12, 25), "Christmas")
    view = calendar.view(id_)
    side, now = view.blocks
    assert side.state is BlockState.SIDE
    assert (now.id, now.kind, now.kept, now.taken, now.moved_from) == (block.id, BlockKind.TEST, 60, 60, tuesday)
    assert (view.ownership.shown, view.ownership.hours_because) == ("head of service", "a trial")
    assert (view.busy, view.experiment) == ((Busy(tuesday, "alex.ics", "Fair"),), False)
    assert view.work_week == WorkWeek(6, frozenset({0, 6}), 480, 960, {date(2026, 12, 25): "Christmas"})
    told = workbook.publishing.announce(id_)
    assert [(each.sequence, each.cancelled) for each in told] == [(0, False)]
    undone_and_redone(workbook, before, 9)
    assert workbook.publishing.announce(id_) == told


def test_verbs_of_the_day_work_and_undo(workbook: Workbook, form: int) -> None:
    id_ = workbook.processes.find("Client reporting")
    if form >= 4:
        lines = workbook.diary.lines(id_)
        assert len([line for line in lines if line.stuck]) > 0
        assert len([line for line in lines if line.cycle]) > 0
        assert [lesson.number for lesson in workbook.lessons.whole()] == list(range(1, 9))
        pytest.skip("that release had these verbs")
    assert (workbook.diary.lines(id_), workbook.lessons.whole()) == ((), [])
    before, today = kept_rows(workbook.path), NOW.date()
    diary, helping, lessons = workbook.diary, workbook.helping, workbook.lessons
    stuck = diary.say(id_, "/stuck 2 cannot read the tables", today)
    robin = helping.add_helper("Robin", HelperKind.CONSULTANT, reachable="Thu 14-17", contact="a call", cost=120)
    helping.ask(stuck, robin, date(2026, 11, 26))
    helping.note(stuck, "nothing about tables", Looked.DOCUMENTATION, 40)
    learned = diary.say(id_, "/learned saved views -> 3", today, because="the demo is on Friday")
    workbook.learning.apply(learned, "the view of closed deals")
    diary.keep_own_line("+ sent by hand /4")
    number = lessons.lesson(lessons.add(LessonText("Look for an export first", systems=("HubSpot",)), id_)).number
    lessons.add_from_line(stuck)
    by_id = {line.id: line for line in diary.lines(id_)}
    assert by_id.keys() == {stuck, learned}
    item, cycle = by_id[stuck].stuck, by_id[learned].cycle
    assert item is not None
    assert item.helper is not None
    assert (item.helper.name, len(item.notes)) == ("Robin", 1)
    assert cycle is not None
    assert (cycle.applied, number) == ("the view of closed deals", 1)
    assert {hit.id for hit in workbook.searching.find("cannot read")} >= {stuck}
    undone_and_redone(workbook, before, 9)


def test_verbs_of_the_choice_work_and_undo(workbook: Workbook) -> None:
    """No older form knew them. The audit's clock is no action: undo leaves it."""
    id_, other = workbook.processes.find("Client reporting"), workbook.processes.find("Client onboarding")
    picking, owning = workbook.picking, workbook.owning
    view = picking.view()
    assert (view.authority, view.left_out, view.audit_seconds) == ("", (), None)
    assert {each.answers.fit for each in view.candidates} == {None}
    assert view.one is not None
    assert (view.one.id, view.one.answers.people, owning.shifts(id_)) == (id_, None, ())
    workbook.auditing.begin()
    workbook.auditing.end()
    before = kept_rows(workbook.path)
    assert len(before["auditclock"]) == 1
    picking.set_authority("head of operations")
    for question, answer in (("people", 3), ("contained", False), ("pain", 5), ("better", Outcome.QUALITY)):
        picking.answer(other, question, answer)
    left = picking.leave_out("Payroll", "a supplier does it")
    shift = owning.add_shift(
        id_, role="analyst", shift="checks, types no more", answer=JobAnswer.NOT_SURE, says="who checks then?"
    )
    owning.choose_way(id_, Way.WITH_HELP, "a consultant")
    workbook.processes.set_runners(id_, 2)
    view = picking.view()
    (answers,) = [each.answers for each in view.candidates if each.id == other]
    assert (answers.people, answers.contained, answers.pain, answers.better) == (3, False, 5, Outcome.QUALITY)
    assert (view.authority, view.left_out) == ("head of operations", (Left(left, "Payroll", "a supplier does it"),))
    assert owning.shifts(id_) == (
        Shift(shift, "analyst", "checks, types no more", JobAnswer.NOT_SURE, "who checks then?"),
    )
    assert (owning.of(id_).way, owning.of(id_).way_help) == (Way.WITH_HELP, "a consultant")
    assert {hit.id for hit in workbook.searching.find("payroll supplier")} == {left}
    undone_and_redone(workbook, before, 9)


def fill_the_new_tables(database: Database) -> None:
    """No file of an older form has rows in them."""
    when = {"day": date(2026, 11, 24), "start": 540, "minutes": 180}
    with database.write("Fill") as session:
        process = session.exec(select(Process)).first()
        assert process is not None
        session.merge(build(Owner, id=process.id, owner="Alex", for_speed=True, agreed_on=date(2026, 11, 2)))
        session.add(
            build(
                BlockedTime,
                process_id=process.id,
                **when,
                partly=60,
                taken_by="é\u200d \"'\\",
                moved_day=date(2026, 11, 23),
                moved_start=0,
                moved_minutes=15,
            )
        )
        session.add(build(BusyTime, process_id=process.id, **when, source="alex.ics", title="Fair"))
        session.add(build(DayOff, day=date(2026, 12, 25), name="Christmas"))
        fill_the_diary(session, process.id)
        fill_the_choice(session, process.id)


def fill_the_diary(session: Session, process_id: str) -> None:
    """A row in each table of days, stuck items and lessons, with texts of several lines."""
    of = {"process_id": process_id}
    line = build(DayLine, **of, day=date(2026, 11, 24), order="i0000000", kind="stuck", text="a", more="b\nc")
    helper = build(Helper, name="é\u200d \"'\\", kind="consultant", cost=0.1)
    stuck = build(Stuck, id=line.id, **of, since=NOW, sample="d\n\ne", helper_id=helper.id)
    session.add_all([line, helper, stuck, build(StuckNote, stuck_id=line.id, **of, at=NOW, looked="forum", minutes=5)])
    learned = build(DayLine, **of, day=date(2026, 11, 24), order="i0000001", kind="learned", text="f")
    session.add_all([learned, build(Cycle, id=learned.id, **of), build(OwnLine, order="i0000000", text="+ g")])
    lesson = build(Lesson, **of, number=1, day=date(2026, 11, 24), text="h", kind="time", advice="i\nj")
    later = build(Lesson, number=2, day=date(2026, 11, 24), text="k", kind="about our business")
    lesson.replaced_by = later.id
    system = session.exec(select(System)).first()
    assert system is not None
    session.add_all([lesson, later, build(LessonSystem, lesson_id=lesson.id, system_id=system.id, order="i0000000")])
    session.add(build(LessonEvidence, lesson_id=lesson.id, day=date(2026, 11, 24), line_id=line.id))
    session.add(build(Reuse, lesson_id=lesson.id, **of, used=True, helped=2, day=date(2026, 11, 24)))


def fill_the_choice(session: Session, process_id: str) -> None:
    """A row in each table of the choice and of what follows from it, with something in every column."""
    candidate = build(
        Candidate,
        id=process_id,
        area="é\u200d \"'\\",
        people=3,
        **dict.fromkeys(("several_steps", "contained", "follows_patterns", "same_analysis"), True),
        **dict.fromkeys(("somebody_answers", "biggest", "moved_by_hand"), False),
        **dict.fromkeys(("fit_pattern", "fit_analysis", "fit_copying"), 1),
        **dict.fromkeys(("fit_digital", "fit_stable", "catches_mistakes", "pain"), 5),
        better=Outcome.QUALITY,
        despite="l",
        few_because="m",
    )
    empty = build(Candidate, id=process_id)
    assert all(getattr(candidate, name) != getattr(empty, name) for name in Candidate.model_fields.keys() - {"id"}), (
        "something in every column"
    )
    session.add_all([candidate, build(LeftOut, order="i0000000", area="n", because="o")])
    session.add(build(AuditClock, seconds=60, running_since=NOW, seen_at=NOW, ended_on=date(2026, 11, 24)))
    shift = build(
        JobShift, process_id=process_id, order="i0000000", role="p", shift="q", answer=JobAnswer.NOT_SURE, says="r"
    )
    session.add_all([shift, build(JobShift, process_id=process_id, order="i0000001", role="s", shift="t")])


def test_the_journal_writes_every_table_down(database: Database) -> None:
    """Each row of each table removed, undone, removed again: what comes back is what was there."""
    fill_the_new_tables(database)
    before: Snapshot = snapshot(database)
    assert {name for name, held in before.items() if held} == {table.name for table in tables(journaled_only=True)}
    with database.write("Clear") as session:
        for table in tables(journaled_only=True):
            session.execute(text(f'DELETE FROM "{table.name}"'))
    emptied = snapshot(database)
    assert not any(emptied.values())
    database.undo()
    assert snapshot(database) == before
    database.redo()
    assert snapshot(database) == emptied
    database.undo()


def changed(database: Database, table: str, row: str) -> tuple[dict[str, object], dict[str, object]]:
    """What the last action that changed the row changed in it: before and after."""
    told, *_ = [each for each in database.history(table, row) if not each.undone]
    was, now = told.change.was, told.change.now
    assert was.keys() == now.keys()
    differ = [name for name in now if now[name] != was[name]]
    return {name: was[name] for name in differ}, {name: now[name] for name in differ}


def test_the_journal_writes_the_new_columns_down(database: Database) -> None:
    with database.write("Name") as session:
        process_id = session.exec(select(Process.id)).first()
        assert process_id is not None
        session.merge(build(Owner, id=process_id, owner="Alex"))  # no file before form 3 has one
    before = snapshot(database)
    days = {name: date(2026, 11, 1 + n) for n, name in enumerate(DAYS)}
    with database.write("Change") as session:
        session.exec(select(Step)).first().help = Help.DRAFT  # type: ignore[union-attr]
        session.exec(select(StepException)).first().new_way = NewWay.AI  # type: ignore[union-attr]
        system = session.exec(select(System)).first()
        assert system is not None
        system.kind, system.login, system.way_out = "a", "b", "c"
        firm = session.exec(select(Firm)).first()
        assert firm is not None
        firm.draft_share, firm.first_day, firm.work_days, firm.works_from, firm.works_to = 1, 6, "06", 0, 1440
        firm.authority = "d"
        process, owner = session.get_one(Process, process_id), session.get_one(Owner, process_id)
        process.runners = 0
        for name, day in days.items():
            setattr(process, name, day)
        owner.way, owner.way_help = Way.WITH_HELP, "e"
    _, now = changed(database, "system", system.id)
    assert now == {"kind": "a", "login": "b", "way_out": "c"}
    was, now = changed(database, "firm", firm.id)
    week = {"first_day": 0, "work_days": "01234", "works_from": 540, "works_to": 1020}
    assert was == week | {"draft_share": 50, "authority": ""}
    week = {"first_day": 6, "work_days": "06", "works_from": 0, "works_to": 1440}
    assert now == week | {"draft_share": 1, "authority": "d"}
    was, now = changed(database, "process", process_id)
    assert was == dict.fromkeys([*DAYS, "runners"])
    assert now == {name: day.isoformat() for name, day in days.items()} | {"runners": 0}
    was, now = changed(database, "owner", process_id)
    assert (was, now) == ({"way": None, "way_help": ""}, {"way": "with help", "way_help": "e"})
    after = snapshot(database)
    assert after != before
    database.undo()
    assert snapshot(database) == before
    database.redo()
    assert snapshot(database) == after


def test_cascades_are_written_down_too(database: Database) -> None:
    fill_the_new_tables(database)
    before, clocks = snapshot(database), kept_rows(database.path)["auditclock"]
    assert len(clocks) == 1
    with database.write("Remove processes") as session:
        for process in session.exec(select(Process)):
            session.delete(process)
    after = snapshot(database)
    assert [name for name, held in after.items() if held] == [
        *("firm", "leftout", "system", "dayoff", "helper", "ownline"),
        *("lesson", "lessonsystem", "lessonevidence"),
    ]
    database.undo()
    assert snapshot(database) == before
    assert kept_rows(database.path)["auditclock"] == clocks, "a clock goes with no process and is not turned back"
