"""What is in the file is found by its words, and nothing else, however it came there or went."""

from __future__ import annotations

import json
import random
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlmodel import col, select

from gaptui.folding import fold
from gaptui.records.base import build, table_name
from gaptui.records.lessons import Lesson
from gaptui.records.mapping import Note, Step, StepException, System
from gaptui.records.process import Process
from gaptui.records.tables import KEPT
from gaptui.store import search
from gaptui.store.backup import Backups
from gaptui.store.database import Database
from gaptui.store.search import RUNS, Found, rebuild, word_columns
from gaptui.text import clean
from gaptui.words import LessonKind

from .long import times
from .world import add_note, add_process, add_step, edit_step, remove_step

HOSTILE = Path(__file__).parents[3] / "shared" / "data" / "hostile"

Reopen = Callable[[], Database]


def rows(database: Database, words: str, *tables: str, limit: int = 40) -> list[str]:
    return [found.row for found in database.search(words, tables, limit)]


def add_system(database: Database, **texts: str) -> str:
    """A row with several texts that hangs on nothing."""
    with database.write("Add system") as session:
        row = build(System, **texts)
        session.add(row)
    return row.id


def add_lesson(database: Database, id_: str, text: str = "the same") -> str:
    with database.write("Add lesson") as session:
        session.add(build(Lesson, id=id_, number=1, day=date(2026, 3, 2), text=text, kind=LessonKind.PROBLEM))
    return id_


def check_index(path: Path) -> None:
    """SQLite compares its index with the words that are kept for it."""
    with closing(sqlite3.connect(path)) as plain:
        plain.execute("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)")


def kept(path: Path) -> set[tuple[str, str, str]]:
    with closing(sqlite3.connect(path)) as plain:
        return set(plain.execute("SELECT tbl, row, words FROM searched JOIN search_run USING (run)"))


def kept_after_rebuild(path: Path) -> set[tuple[str, str, str]]:
    with closing(sqlite3.connect(path)) as plain, plain:
        rebuild(plain)
    check_index(path)
    return kept(path)


# -- what is kept right


def test_the_check_of_these_tests_sees_a_wrong_index(database: Database, path: Path) -> None:
    add_process(database, "Invoices")
    check_index(path)
    with closing(sqlite3.connect(path)) as plain, plain:
        plain.execute("UPDATE searched SET words = '  other'")
    with pytest.raises(sqlite3.DatabaseError, match="malformed"):
        check_index(path)


def test_a_new_row_is_found_by_parts_of_its_words(database: Database, path: Path) -> None:
    process = add_process(database, "Monthly export")
    for words in ("m", "mo", "mon", "monthly", "ex", "exp", "port", "thly", "EXPORT monthly", "port nth"):
        assert database.search(words) == [Found("process", process.id)], words
    for words in ("exports", "port x", "or", "xp", "", "  ", "\0"):
        assert database.search(words) == [], words
    check_index(path)


def test_what_was_changed_is_found_by_what_it_says_now(database: Database, path: Path) -> None:
    step = add_step(database, add_process(database), "Open the mail")
    edit_step(database, step.id, "Open the letter")
    assert rows(database, "mail") == []
    assert rows(database, "letter") == rows(database, "open") == [step.id]
    with database.write("Twice") as session:
        session.get_one(Step, step.id).text = "passing"
        session.flush()
        session.get_one(Step, step.id).text = "at last"
    assert (rows(database, "passing"), rows(database, "last")) == ([], [step.id])
    check_index(path)


def test_undo_and_redo(database: Database, path: Path) -> None:
    step = add_step(database, add_process(database), "Open the mail")
    edit_step(database, step.id, "Read the letter")
    remove_step(database, step.id)
    assert rows(database, "letter") == []
    database.undo()
    assert rows(database, "letter") == [step.id]
    database.undo()
    assert (rows(database, "letter"), rows(database, "mail")) == ([], [step.id])
    database.undo()
    assert rows(database, "mail") == []
    for _ in range(2):
        database.redo()
    assert (rows(database, "letter"), rows(database, "mail")) == ([step.id], [])
    check_index(path)
    assert kept(path) == kept_after_rebuild(path)


def test_what_is_taken_back_leaves_nothing(database: Database, path: Path) -> None:
    add_process(database, "Invoices")
    before = kept(path)
    with pytest.raises(RuntimeError), database.write("Fails") as session:
        session.add(build(System, name="Spreadsheet"))
        session.exec(select(Process)).one().name = "Reports"
        session.flush()
        assert [found.table for found in database.search("spreadsheet")] == ["system"]
        raise RuntimeError
    assert (rows(database, "spreadsheet"), rows(database, "reports")) == ([], [])
    assert len(rows(database, "invoices")) == 1
    add_system(database, name="Mail")
    assert len(rows(database, "mail")) == 1
    assert len(kept(path)) == len(before) + 1
    check_index(path)


def test_a_write_finds_its_own_rows(database: Database) -> None:
    with database.write("Add") as session:
        row = build(System, name="Spreadsheet")
        session.add(row)
        session.flush()
        assert rows(database, "sheet") == [row.id]
        session.delete(row)
        session.flush()
        assert rows(database, "sheet") == []


def test_a_row_in_the_place_of_another_one(database: Database, path: Path) -> None:
    """The index counts rows by numbers, and the last one may be given away again before the end of a write."""
    first = add_system(database, name="First")
    with database.write("Swap") as session:
        session.delete(session.get_one(System, first))
        session.flush()
        session.add(build(System, id="f" * 32, name="Second"))
    assert (rows(database, "first"), rows(database, "second")) == ([], ["f" * 32])
    check_index(path)


def test_rows_that_go_with_another_one(database: Database, path: Path) -> None:
    process = add_process(database, "Invoices")
    step = add_step(database, process, "Open the mail")
    note = add_note(database, step, "the PDF")
    with database.write("Remove process") as session:
        session.delete(session.get_one(Process, process.id))
    assert [rows(database, words) for words in ("invoices", "mail", "pdf")] == [[], [], []]
    assert kept(path) == set()
    check_index(path)
    database.undo()
    assert [rows(database, words) for words in ("invoices", "mail", "pdf")] == [[process.id], [step.id], [note.id]]
    check_index(path)


def test_rows_written_past_the_records(database: Database, path: Path) -> None:
    """By SQL, and pushed out by another one of the same id."""
    with database.write("Import") as session:
        connection = session.connection()
        put = "INSERT OR REPLACE INTO system (id, name, kind, login, way_out) VALUES (?, ?, '', '', '')"
        connection.exec_driver_sql(put, ("a", "Mailbox"))
        connection.exec_driver_sql(put, ("b", "Cabinet"))
        connection.exec_driver_sql(put, ("a", "Sheet"))
        connection.exec_driver_sql("UPDATE system SET way_out = 'by hand'")
    assert [rows(database, words) for words in ("mailbox", "sheet", "cabinet")] == [[], ["a"], ["b"]]
    assert rows(database, "hand") == ["b", "a"]
    check_index(path)


def test_a_row_that_is_changed_twice_by_an_upsert(database: Database, path: Path) -> None:
    """As undo does it."""
    put = "INSERT INTO system (id, name, kind, login, way_out) VALUES ('a', ?, '', '', '') ON CONFLICT (id) DO UPDATE "
    with database.write("Import") as session:
        for name in ("Mailbox", "Sheet", "Cabinet"):
            session.connection().exec_driver_sql(f"{put} SET name = excluded.name", (name,))
    assert [rows(database, words) for words in ("mailbox", "sheet", "cabinet")] == [[], [], ["a"]]
    check_index(path)


def test_another_terminal(database: Database, reopen: Reopen, path: Path) -> None:
    here, there = add_process(database, "Written here"), reopen()
    assert rows(there, "written") == [here.id]
    step = add_step(there, here, "Written there")
    assert rows(database, "there") == [step.id]
    edit_step(database, step.id, "Written over")
    assert (rows(there, "there"), rows(there, "over")) == ([], [step.id])
    remove_step(there, step.id)
    assert rows(database, "over") == []
    check_index(path)


def test_a_backup_is_searched_too(database: Database, path: Path, tmp_path: Path) -> None:
    process = add_process(database, "Invoices")
    made = Backups(tmp_path / "backups").make(path, "timer", database.clock())
    restored = Database.open(made.path)
    assert rows(restored, "voice") == [process.id]
    restored.close()


@pytest.mark.parametrize("form", [1, 2, 3])
def test_texts_of_an_older_file(form: int, path: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(path)) as plain:
        plain.executescript((Path(__file__).parent / f"form_{form}.sql").read_text(encoding="utf-8"))
        (step,) = plain.execute("SELECT id FROM step WHERE text = 'Copy the figures into the sheet'").fetchone()
        (firm,) = plain.execute("SELECT id FROM firm").fetchone()
        (name,) = plain.execute("SELECT name FROM firm").fetchone()
    opened = Database.open(path, backups=Backups(tmp_path / "backups"))
    assert Found("step", step) in opened.search("figure sheet copy")
    assert rows(opened, name, "firm") == [firm]
    edit_step(opened, step, "Type them by hand")
    assert Found("step", step) not in opened.search("figure sheet copy")
    opened.undo()
    assert Found("step", step) in opened.search("figure sheet copy")
    opened.close()
    check_index(path)
    assert kept(path) == kept_after_rebuild(path)


def test_an_index_that_went_wrong_is_made_anew(database: Database, path: Path) -> None:
    process = add_process(database, "Invoices")
    right = kept(path)
    with closing(sqlite3.connect(path)) as plain, plain:
        plain.execute("UPDATE searched SET words = '  other'")
        plain.execute("UPDATE search_run SET newest = ''")
    assert kept_after_rebuild(path) == kept_after_rebuild(path) == right
    assert rows(database, "voice") == [process.id]
    with closing(sqlite3.connect(path)) as plain:
        assert plain.execute("SELECT tbl, newest FROM search_run").fetchall() == [("process", process.id)]
    add_step(database, process, "After")
    check_index(path)


@given(st.integers(0, 2**32), st.integers(1, 25))
@settings(max_examples=times(15, 100), deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_whatever_is_done_it_is_as_if_made_anew(seed: int, actions: int) -> None:
    chance = random.Random(seed)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "firm.gap"
        database = Database.create(path)
        process = add_process(database)
        for _ in range(actions):
            _do_something(database, process, chance)
        words = ("a", "ab", "abc", "bc", "cab", "b c", "mail")
        found = [database.search(asked) for asked in words]
        held = kept(path)
        check_index(path)
        assert kept_after_rebuild(path) == held
        assert [database.search(asked) for asked in words] == found
        database.close()


def _do_something(database: Database, process: Process, chance: random.Random) -> None:
    says = " ".join("".join(chance.choices("abc", k=chance.randint(1, 5))) for _ in range(chance.randint(0, 4)))
    with database.read() as session:
        steps = session.exec(select(Step.id).order_by(col(Step.id))).all()
    what = chance.choice(("add", "add", "old", "edit", "remove", "several", "undo", "redo", "fail"))
    if what == "undo" and database.next_undo() not in (None, "Add process"):
        database.undo()
    elif what == "redo" and database.next_redo():
        database.redo()
    elif what == "old":
        add_lesson(database, f"{chance.getrandbits(128):032x}", says)
    elif what == "edit" and steps:
        edit_step(database, chance.choice(steps), says)
    elif what == "remove" and steps:
        remove_step(database, chance.choice(steps))
    elif what in ("several", "fail"):
        try:
            with database.write("Several") as session:
                for step in session.exec(select(Step)):
                    step.text += says
                    session.add(build(Note, step_id=step.id, process_id=process.id, order="h", kind="<", text=says))
                session.flush()
                for note in session.exec(select(Note)):
                    if chance.random() < 0.5:
                        session.delete(note)
                if what == "fail":
                    raise KeyError
        except KeyError:
            pass
    else:
        add_step(database, process, says)


# -- the order


def _ids(count: int) -> list[str]:
    return [f"{n:032x}" for n in range(1, count + 1)]


@pytest.mark.parametrize("seed", range(3))
def test_newest_first_in_whatever_order_they_came(database: Database, seed: int, path: Path) -> None:
    ids = _ids(60)
    random.Random(seed).shuffle(ids)
    for id_ in ids:
        add_lesson(database, id_)
    assert rows(database, "same") == sorted(ids, reverse=True)[:40]
    assert rows(database, "same", limit=7) == sorted(ids, reverse=True)[:7]
    assert rows(database, "same", limit=0) == []
    check_index(path)


def test_a_file_that_came_from_the_newest_to_the_oldest(database: Database, path: Path) -> None:
    """Each begins a run of its own, until there are too many: the order must hold then, too."""
    ids = _ids(4 * RUNS)
    for id_ in reversed(ids):
        add_lesson(database, id_)
    add_lesson(database, "e" * 32)
    assert rows(database, "same", limit=RUNS * 3) == ["e" * 32, *reversed(ids)][: RUNS * 3]
    with closing(sqlite3.connect(path)) as plain:
        assert plain.execute("SELECT count(*) FROM search_run WHERE tbl = 'lesson'").fetchone() == (RUNS,)


def test_tables_are_put_together_by_age(database: Database) -> None:
    process = add_process(database, "Same")
    for n, id_ in enumerate(_ids(4)):
        if n % 2:
            add_lesson(database, id_)
        else:
            with database.write("Add") as session:
                session.add(build(Step, id=id_, process_id=process.id, order="h", text="same"))
    assert rows(database, "same") == [process.id, *reversed(_ids(4))]
    assert rows(database, "same", "lesson") == [_ids(4)[3], _ids(4)[1]]
    assert rows(database, "same", "step", "lesson", limit=3) == list(reversed(_ids(4)))[:3]
    assert rows(database, "same", "note") == []


def test_a_row_that_came_back_stands_where_it_stood(database: Database) -> None:
    for id_ in _ids(5):
        add_lesson(database, id_)
    for id_ in (_ids(5)[1], _ids(5)[4]):
        with database.write("Remove") as session:
            session.delete(session.get_one(Lesson, id_))
    database.undo()
    database.undo()
    assert rows(database, "same") == list(reversed(_ids(5)))
    add_lesson(database, "6" * 32)
    assert rows(database, "same") == ["6" * 32, *reversed(_ids(5))]


# -- the words


FINDS = [
    ("Résumé schreiben", "resume"),
    ("resume", "RÉSUMÉ"),
    ("re\u0301sume\u0301", "résumé"),
    ("Straße", "strasse"),
    ("STRASSE", "straß"),
    ("İstanbul", "istanbul"),
    ("ﬁnal oﬃce", "final office"),
    ("Ωmega Ώρα", "ωρα"),
    ("Café-Besuch", "besuch"),
    ("e-mail", "ma"),
    ("漢字かな交じり文", "字か"),
    ("漢字かな交じり文", "字"),
    ("漢字かな交じり文", "かな交じ"),
    ("한국어 문서", "국어"),
    ("ภาษาไทย", "ไทย"),
    ("over 10k?", "10k?"),
    ('say "no" (never)', '"no" (nev'),
    ("C++ *and* C#", "c++ *and*"),
    ("a:b NEAR c-d", "near a:b c-d"),
    ("50 % of it", "%"),
    ("party 🎉🎈 time", "🎈"),
    ("❤️ it", "❤"),
    ("👨\u200d👩\u200d👧 family", "👨👩"),
    ("don't", "don't"),
    ("soft\u00adware", "software"),
    ("x" * 10_000, "x" * 10_000),
    ("a\\b_c%d", "\\b_c%"),
    ("it is so", "is so is SO"),
]


@pytest.mark.parametrize(("text", "words"), FINDS, ids=lambda text: text[:12])
def test_is_found(database: Database, text: str, words: str) -> None:
    system = add_system(database, name=text)
    add_system(database, name="something else")
    assert rows(database, words) == [system]


FINDS_NOT = [
    ("export", "xp"),
    ("export", "exporta"),
    ("ab cd", "abcd"),
    ("export", '"export"'),
    ("export", "exp*"),
    ("export", "expo OR nothing"),
    ("export", "export -x"),
    ("export", "name:export"),
    ("export report", "export NEAR report"),
    ("tion ation", "nation"),
    ("handle andler", "handler"),
    ("x" * 9_999, "x" * 10_000),
    ("ö", "p"),
]


@pytest.mark.parametrize(("text", "words"), FINDS_NOT, ids=lambda text: text[:12])
def test_is_not_found(database: Database, text: str, words: str) -> None:
    add_system(database, name=text)
    assert rows(database, words) == []


def test_no_word_reaches_from_one_text_to_the_next(database: Database) -> None:
    system = add_system(database, name="over", kind="all", login="mine")
    assert rows(database, "over mine all") == [system]
    assert rows(database, "overall") == rows(database, "verall") == rows(database, "allmi") == []


def test_nothing_that_is_typed_is_an_error(database: Database) -> None:
    add_system(database, name="something")
    typed = [
        "",
        " ",
        "\0",
        "\ud800",
        "a\udfffb",
        '"',
        '""',
        "'",
        "*",
        "^a",
        "(",
        ")",
        "a AND",
        "OR",
        "NOT a",
        "{a b}:c",
    ]
    typed += [" ".join(f"w{n}" for n in range(2_500)), "()" * 5_000, "\x01\x01一", "\u0301", "a\0b", "+" * 3]
    for words in typed:
        assert database.search(words) == [], words[:40]
    assert len(database.search("some\0thing \x1b")) == 1


def test_texts_that_broke_others_find_themselves(database: Database) -> None:
    if not HOSTILE.is_dir():
        pytest.skip("the public lists are not here")
    texts = json.loads((HOSTILE / "blns.json").read_text(encoding="utf-8"))
    for name in ("textual-markup-crashers.jsonl", "terminal-escapes.jsonl"):
        texts += [json.loads(line)["text"] for line in (HOSTILE / name).read_text(encoding="utf-8").splitlines()]
    texts = [text for text in dict.fromkeys(texts) if fold(clean(text)).split()]
    assert len(texts) > 400
    made = {}
    with database.write("Add") as session:
        for text in texts:
            row = build(System, name=text)
            made[text] = row.id
            session.add(row)
    for text, id_ in made.items():
        found = rows(database, text, limit=1000)
        assert id_ in found, text
        assert len(found) < 200 or len("".join(text.split())) < 3, text


def test_folding_twice_changes_nothing() -> None:
    letters = [chr(code) for code in (*range(0x20000), *range(0xE0000, 0xE0200))]
    again = [letter for letter in letters if not "\ud800" <= letter <= "\udfff" and fold(fold(letter)) != fold(letter)]
    assert again == []


# -- what is searched


def test_every_text_is_searched_but_these() -> None:
    left_out = {
        f"{table_name(kind)}.{name}"
        for kind in KEPT
        for name, field in kind.model_fields.items()
        if str in (field.annotation, *get_args(field.annotation)) and name not in word_columns(kind)
    }
    named = {name for name in left_out if not name.endswith((".id", "_id", ".order", ".replaced_by"))}
    assert named == {"firm.zone", "firm.work_days", "sentblock.summary"}
    assert word_columns(Process)[0] == "name"
    assert "kind" not in word_columns(Lesson)
    assert "status" not in word_columns(Lesson)
    assert word_columns(System) == ("name", "kind", "login", "way_out")
    assert word_columns(StepException) == ("text", "response", "who")


@pytest.fixture
def one_of_each(database: Database) -> Iterator[dict[str, str]]:
    """For each table with words: the id of a row of which every text is the name of its column."""
    made: dict[str, str] = {}
    with database.write("Fill") as session:
        connection = session.connection()
        connection.exec_driver_sql("PRAGMA foreign_keys = OFF")
        for n, kind in enumerate(KEPT):
            columns = word_columns(kind)
            if not columns:
                continue
            made[table_name(kind)] = id_ = f"{n:032x}"
            values = {"id": id_} | {name: f"{name} of {table_name(kind)}" for name in columns}
            needed = {
                name: 1
                for name, field in kind.model_fields.items()
                if name not in values and field.annotation is not None and type(None) not in get_args(field.annotation)
            }
            values |= needed
            names = ", ".join(f'"{name}"' for name in values)
            places = ", ".join("?" * len(values))
            connection.exec_driver_sql(
                f'INSERT INTO "{table_name(kind)}" ({names}) VALUES ({places})', tuple(values.values())
            )
        for table, id_ in made.items():
            for name in next(word_columns(kind) for kind in KEPT if table_name(kind) == table):
                assert id_ in [found.row for found in database.search(f"{name} of {table}", (table,))], (table, name)
        yield made
        session.rollback()


def test_each_column_of_each_table(one_of_each: dict[str, str]) -> None:
    assert one_of_each.keys() == {table_name(kind) for kind in KEPT if word_columns(kind)}


# -- what it costs


def test_only_the_newest_are_read(database: Database) -> None:
    """Of many that match, as many are looked up as are asked for: what is typed first matches nearly all."""
    with database.write("Add") as session:
        for n in range(600):
            session.add(build(System, name=f"system number {n}"))
    looked_up: list[str] = []
    database._connection.create_function("instr", 2, lambda text, word: looked_up.append(word) or text.find(word) + 1)
    assert len(database.search("sys", ("system",))) == 40
    assert len(looked_up) == 40


def test_each_row_of_a_write_is_taken_over_once(database: Database) -> None:
    done: list[str] = []
    database._connection.set_trace_callback(done.append)
    with database.write("Add") as session:
        made = [build(System, name=f"system {n}") for n in range(20)]
        for kind in ("sheet", "mailbox", "cabinet"):
            for row in made:
                row.kind = kind
                session.add(row)
            session.flush()
    database._connection.set_trace_callback(None)
    assert sum(statement.startswith("INSERT INTO search (") for statement in done) == 20
    assert database._connection.execute("SELECT count(*) FROM search_due").fetchone() == (0,)
    assert len(rows(database, "cabinet")) == 20


def test_many_rows_of_one_write_are_one_run(database: Database, path: Path) -> None:
    """In whatever order a file holds them."""
    ids = _ids(300)
    random.Random(1).shuffle(ids)
    with database.write("Import") as session:
        for id_ in ids:
            session.add(build(Lesson, id=id_, number=1, day=date(2026, 3, 2), text="same", kind=LessonKind.PROBLEM))
            session.flush()
    assert rows(database, "same") == list(reversed(_ids(300)))[:40]
    with closing(sqlite3.connect(path)) as plain:
        assert plain.execute("SELECT count(*) FROM search_run WHERE tbl = 'lesson'").fetchone() == (1,)


def test_the_sample_is_taken_again_when_the_file_has_grown(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "SAMPLE", 4)
    add_system(database, name="aaaa bbbb")
    assert len(rows(database, "bbbb")) == 1
    for _ in range(20):
        add_system(database, name="cccc dddd")
    assert len(rows(database, "dddd cccc")) == 20
    assert database._search._seen["ddd"] > 1


def test_the_rarest_parts_of_a_word_are_asked_for(database: Database) -> None:
    for n in range(9):
        add_system(database, name=f"formation {'xylo' * (n == 4)}")
    assert database._search._rarest(["xyloformation"]) == ["lof", "ofo", "xyl"]
