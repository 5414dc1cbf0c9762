"""A table taken in from a file: what it would change is said first, what can't be read changes nothing."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

import pytest

from gaptui.demo import write_demo_workbook
from gaptui.method.cell_values import names_cell
from gaptui.method.sheets import COLUMNS, FileRow, Sheet
from gaptui.records.errors import Invalid
from gaptui.text import clean
from gaptui.workbook import map_writer
from gaptui.workbook.table_import import ImportPlan
from gaptui.workbook.workbook import Workbook
from hostile.texts import WORST, all_texts, kept
from store.long import LONG

from .test_random_verbs import check_sound
from .world import World

STEPS, EXCEPTIONS, SYSTEMS = Sheet
PULL, CHECK, WRITE, SEND, CRM = (
    "Pull the figures",
    "Check the figures",
    "Write the comment",
    "Send the report",
    "old CRM",
)


# -- files, and what is done to them


def numbered(rows: Iterable[dict[str, str]]) -> list[FileRow]:
    return [FileRow(n, row) for n, row in enumerate(rows, 2)]


def without(rows: Sequence[FileRow], *columns: str) -> list[FileRow]:
    return [FileRow(r.row, {name: text for name, text in r.cells.items() if name not in columns}) for r in rows]


def edited(rows: Sequence[FileRow], words: str, **cells: str) -> list[FileRow]:
    """The file with other cells in the row of these words."""
    assert any(words in (row.cells.get("text"), row.cells.get("name")) for row in rows)
    return [
        FileRow(r.row, {**r.cells, **cells}) if words in (r.cells.get("text"), r.cells.get("name")) else r for r in rows
    ]


def with_row(rows: Sequence[FileRow], after: str | None, **cells: str) -> list[FileRow]:
    """The file with a new row below the one of these words, or as its first."""
    at = 0 if after is None else next(n for n, row in enumerate(rows, 1) if row.cells["text"] == after)
    found = [row.cells for row in rows]
    return numbered([*found[:at], dict(cells), *found[at:]])


def renumbered(rows: Sequence[FileRow]) -> list[FileRow]:
    """The file with the numbers its rows have now, as a careful person leaves it; a number with a dot is a sub-step."""
    top = sub = 0
    found = []
    for row in rows:
        if "." in row.cells.get("number", ""):
            sub += 1
        else:
            top, sub = top + 1, 0
        found.append(FileRow(row.row, {**row.cells, "number": f"{top}.{sub}" if sub else str(top)}))
    return found


def take(world: World, sheet: Sheet, rows: Sequence[FileRow], process: str = "Reporting") -> ImportPlan:
    return world.workbook.reviewing.take(world.process(process), sheet, rows)


def plan(world: World, sheet: Sheet, rows: Sequence[FileRow], process: str = "Reporting") -> ImportPlan:
    return world.workbook.reviewing.plan(world.process(process), sheet, rows)


def cells(world: World, sheet: Sheet, process: str = "Reporting") -> list[FileRow]:
    """What a file of the table says but for the ids."""
    return without(world.file(sheet, process), "id")


def copy(source: World, process: str, target: World, *, keep_ids: bool = True) -> None:
    """Every table of a process into a new process of the same name."""
    for sheet in Sheet:
        rows = source.file(sheet, process)
        known = sheet is not STEPS
        target.workbook.reviewing.take(
            target.process(process) if known else None,
            sheet,
            rows if keep_ids else without(rows, "id"),
            new_process="" if known else process,
        )


def refused(world: World, sheet: Sheet, rows: Sequence[FileRow], words: str) -> None:
    """`plan` and `take` say so in these words, and not a byte of the file is another one."""
    before, told = world.path.read_bytes(), []
    stop_listening = world.workbook.subscribe(told.append)
    for verb in (plan, take):
        with pytest.raises(Invalid, match=words) as error:
            verb(world, sheet, rows)
        assert str(error.value).endswith("Nothing was changed.")
    stop_listening()
    assert world.path.read_bytes() == before
    assert told == []


def decide(world: World, process: str = "Reporting") -> None:
    """Say something in every column that a mapping session leaves empty."""
    steps, exceptions, systems = (world.file(sheet, process) for sheet in Sheet)
    reviewing = world.workbook.reviewing
    ids = [row.cells["id"] for row in steps]
    reviewing.set_cells(STEPS, ids[::2], "help", "D")
    reviewing.set_cells(STEPS, ids[1::3], "help", "A")
    reviewing.set_cells(STEPS, ids[:2], "timed", "yes")
    reviewing.set_cells(STEPS, ids[1:3], "signals", "by hand, same analysis")
    reviewing.set_cells(EXCEPTIONS, [row.cells["id"] for row in exceptions][:2], "new_way", "stop and ask")
    reviewing.set_cells(EXCEPTIONS, [row.cells["id"] for row in exceptions][::2], "written_down", "yes")
    reviewing.set_cells(SYSTEMS, [row.cells["id"] for row in systems][:3], "kind", 'a "program", ours')
    reviewing.set_cells(SYSTEMS, [row.cells["id"] for row in systems][::2], "way_out", "=export; @API")


# -- there and back


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    path = tmp_path_factory.mktemp("demo") / "demo.gap"
    write_demo_workbook(path)
    shown = World(Workbook.open(path))
    decide(shown, "Client reporting")
    yield shown
    shown.workbook.close()


@pytest.mark.parametrize("keep_ids", [True, False])
def test_a_process_comes_back_as_it_was(world: World, empty: World, keep_ids: bool) -> None:
    decide(world)
    copy(world, "Reporting", empty, keep_ids=keep_ids)
    for sheet in Sheet:
        assert cells(empty, sheet) == cells(world, sheet)
    assert {step.id for step in empty.map().steps}.isdisjoint(step.id for step in world.map().steps)
    check_sound(empty)


@pytest.mark.parametrize("process", ["Client reporting", "Proposal creation"])
def test_the_example_comes_back_as_it_was(demo: World, empty: World, process: str) -> None:
    copy(demo, process, empty)
    for sheet in Sheet:
        assert cells(empty, sheet, process) == cells(demo, sheet, process)
    assert [a.target_id is None for s in empty.map(process).steps for d in s.decisions for a in d.answers] == [
        a.target_id is None for s in demo.map(process).steps for d in s.decisions for a in d.answers
    ]


def _hostile_rows(texts: Sequence[str]) -> list[FileRow]:
    """Steps that have such a text in every column of words."""
    return numbered(
        {
            "number": str(n),
            "text": text,
            "role": text,
            "systems": names_cell([kept(text).replace('"', "”"), f"{n}"]),
            "inputs": f"in {text} #Fax\n{text} x",
            "outputs": f"x {text}",
            "decisions": f"{text}? yes -> {text}; {text} -> {n}\nx {text}",
            "exceptions": f"x {text} 1/4 -> {text}",
            "patterns": f"x {text}",
            "pains": f"x {text} p4",
            "doc": f"x {text}",
        }
        for n, text in enumerate(texts, 1)
    )


def test_texts_that_broke_other_programs_come_back_as_they_were(world: World, empty: World) -> None:
    """Of the public lists, a part each day; the worst of them, each time."""
    found = list({kept(text).casefold(): text for text in reversed(all_texts())}.values())[::-1]
    chosen = found if LONG else [*filter(kept, WORST), *found[len(WORST) :: 15]]
    texts = [clean(text) for text in chosen]
    world.workbook.reviewing.take(None, STEPS, _hostile_rows(texts), new_process="Hostile")
    facts = [
        {"number": row.cells["number"], "text": row.cells["text"], "id": row.cells["id"], "response": text, "who": text}
        for row, text in zip(world.file(EXCEPTIONS, "Hostile"), texts, strict=True)
    ]
    take(world, EXCEPTIONS, numbered(facts), "Hostile")
    named = [row.cells | {"kind": text, "login": text, "way_out": text}
             for row, text in zip(world.file(SYSTEMS, "Hostile"), texts, strict=False)]  # fmt: skip
    take(world, SYSTEMS, numbered(named), "Hostile")
    copy(world, "Hostile", empty)
    for sheet in Sheet:
        there, here = cells(empty, sheet, "Hostile"), cells(world, sheet, "Hostile")
        assert len(there) == len(here)
        for one, other in zip(there, here, strict=True):
            assert one == other
        again = plan(world, sheet, world.file(sheet, "Hostile"), "Hostile")
        assert (again.added, again.changed, again.lines) == (0, 0, ())
    assert [row.cells["text"] for row in cells(empty, STEPS, "Hostile")] == [kept(text) for text in chosen]


def test_names_that_differ_in_their_letters_only_come_back_as_they_were(world: World, empty: World) -> None:
    world.set_cell(STEPS, PULL, "systems", "fax")
    world.set_cell(STEPS, CHECK, "systems", "FAX")
    copy(world, "Reporting", empty)
    assert (empty.step(PULL).systems, empty.step(CHECK).systems) == (("fax",), ("FAX",))


@pytest.mark.parametrize("sheet", Sheet)
@pytest.mark.parametrize("keep_ids", [True, False])
def test_a_file_that_nobody_touched_changes_nothing(world: World, sheet: Sheet, keep_ids: bool) -> None:
    decide(world)
    rows = world.file(sheet) if keep_ids else without(world.file(sheet), "id")
    found = plan(world, sheet, rows)
    assert (found.added, found.changed, found.same, found.absent, found.lines) == (0, 0, len(rows), 0, ())
    told = []
    stop_listening = world.workbook.subscribe(told.append)
    assert take(world, sheet, rows) == found
    stop_listening()
    assert told == []


VALUES: dict[str, tuple[str, ...]] = {
    "text": ("New words", "Check the figures", "new  words"),
    "role": ("clerk", "", "the lead"),
    "systems": ("Fax", "", "HubSpot; Fax", '"a, b"'),
    "minutes": ("5", "", "1h30", "0"),
    "timed": ("yes", "", "no"),
    "inputs": ("", "list #Fax", "a\nb #HubSpot\nc"),
    "decisions": ("", "Ok? yes -> 2; no -> Send the report", "One?\nTwo? yes -> 5; no -> 3.1", "Ok? yes -> New"),
    "exceptions": ("", "late 1/4 @IT #Phone -> wait", "late\nlost 20 %"),
    "pains": ("dull", "dull p3\nslow p9", ""),
    "signals": ("by hand", "", "same pattern, same analysis"),
    "help": ("P", "d", "A", ""),
    "none": ("", "decisions", "inputs, systems"),
}

NEW = {"number": "", "text": "New", "decisions": "Ok? yes -> 2; no -> 5", "exceptions": "late 1/4 #Fax"}


def test_a_file_that_was_taken_changes_nothing_more(world: World) -> None:
    """Whatever a person does to some cells: it is refused whole, or it is what the map says from then on."""
    chance = random.Random(11)
    taken = 0
    for _ in range(40 if LONG else 9):
        before = world.rows()
        rows = world.file(STEPS)
        for _ in range(chance.randrange(1, 4)):
            column = chance.choice(list(VALUES))
            at = chance.randrange(len(rows))
            rows[at] = FileRow(rows[at].row, {**rows[at].cells, column: chance.choice(VALUES[column])})
        if chance.random() < 0.6:
            rows = with_row(rows, chance.choice([None, *(row.cells["text"] for row in rows)]), **NEW)
            rows = renumbered(rows) if chance.random() < 0.5 else rows
        try:
            take(world, STEPS, rows)
        except Invalid:
            assert world.rows() == before
            continue
        taken += 1
        check_sound(world)
        again = plan(world, STEPS, rows)
        assert (again.added, again.lines) == (0, ())
        if world.rows() != before:
            world.workbook.undo()
        assert world.rows() == before
    assert taken > 3


# -- what it would change


def test_a_plan_lists_what_a_file_changes(world: World) -> None:
    rows = edited(world.file(STEPS), PULL, role="clerk", minutes="", inputs="closed deals #HubSpot\nlist")
    rows = with_row(edited(rows, SEND, text="Send it", help="d"), CHECK, text="x" * 80, minutes="5")
    before = world.path.read_bytes()
    found = plan(world, STEPS, rows)
    assert found.lines == (
        'row 2  "Pull the figures": who "analyst" -> "clerk"',
        'row 2  "Pull the figures": minutes "25" -> (empty)',
        'row 2  "Pull the figures": inputs "closed deals #HubSpot" -> "closed deals #HubSpot / list"',
        f'row 4  "{"x" * 59}⋯": new',
        'row 8  "Send it": step "Send the report" -> "Send it"',
        'row 8  "Send it": AI help (empty) -> "D"',
    )
    assert found.summary == "steps: 1 new, 2 changed, 4 the same"
    assert world.path.read_bytes() == before


def test_a_plan_sees_each_part_of_a_decision(world: World) -> None:
    was = "Over 10k? yes -> 3; no -> go on"
    for now in ("Over 20k? yes -> 3; no -> go on", "Over 10k? ja -> 3; no -> go on", "Over 10k? yes -> 3; no -> stop",
                "Over 10k? yes -> 2; no -> go on", "Over 10k? yes -> 3", "Over 10k?", f"{was}\n{was}"):  # fmt: skip
        found = plan(world, STEPS, edited(world.file(STEPS), PULL, decisions=now))
        assert len(found.lines) == 1, now


def test_a_plan_knows_names_in_other_characters(world: World) -> None:
    world.set_cell(STEPS, CHECK, "systems", "Café")
    assert plan(world, STEPS, edited(world.file(STEPS), CHECK, systems="Cafe\u0301")).lines == ()


def test_a_plan_of_the_other_tables(world: World) -> None:
    rows = [*world.file(EXCEPTIONS), FileRow(9, {"number": "4", "text": "nobody there"})]
    found = plan(world, EXCEPTIONS, edited(rows, CRM, new_way="s", often="1/4"))
    assert found.lines == (
        'row 2  "old CRM": how often "1 of 5" -> "1 of 4"',
        'row 2  "old CRM": new version (empty) -> "stop and ask"',
        'row 9  "nobody there": new',
    )
    found = plan(world, SYSTEMS, numbered([{"name": "HubSpot", "kind": "CRM"}, {"name": "Fax"}]))
    assert found.lines == ('row 2  "HubSpot": kind (empty) -> "CRM"', 'row 3  "Fax": new')
    assert found.summary == "systems: 1 new, 1 changed, 0 the same, 1 not in the file stay as they are"


def test_taking_a_file_does_what_the_plan_said(world: World) -> None:
    rows = edited(world.file(STEPS), PULL, role="clerk", minutes="1h30", inputs="list #Fax", help="a", none="")
    rows = edited(rows, SEND, inputs="report #Email", none="decisions, exceptions")
    planned = plan(world, STEPS, rows)
    assert take(world, STEPS, rows) == planned
    step = {name: world.cell(STEPS, PULL, name) for name in ("role", "minutes", "inputs", "help")}
    assert step == {"role": "clerk", "minutes": "90", "inputs": "list #Fax", "help": "A"}
    assert (world.cell(STEPS, SEND, "inputs"), world.cell(STEPS, SEND, "none")) == (
        "report #Email",
        "decisions, exceptions",
    )
    take(world, EXCEPTIONS, edited(world.file(EXCEPTIONS), CRM, text="older CRM", who="", systems="Phone"))
    assert world.line("older CRM") == "! older CRM 1/5 #Phone -> ask IT"
    take(world, SYSTEMS, edited(world.file(SYSTEMS), "HubSpot", name="Hub", login="ours"))
    (hub,) = [system for system in world.map().systems if system.name == "Hub"]
    assert (hub.login, world.step(PULL).systems) == ("ours", ("Hub",))


def test_what_is_not_in_the_file_stays(world: World) -> None:
    before = cells(world, STEPS)
    found = take(world, STEPS, numbered([{"text": CHECK, "role": "boss"}]))
    assert (found.absent, found.summary) == (
        5,
        "steps: 0 new, 1 changed, 0 the same, 5 not in the file stay as they are",
    )
    assert cells(world, STEPS) == edited(before, CHECK, role="boss")
    assert take(world, EXCEPTIONS, numbered([{"step": SEND, "text": "late"}])).absent == 1
    assert take(world, SYSTEMS, numbered([{"name": "Fax"}])).absent == 2
    assert {"HubSpot", "Google Sheets", "Fax"} == {system.name for system in world.map().systems}


def test_one_undo_takes_it_all_back(world: World) -> None:
    before, told = world.rows(), []
    rows = with_row(edited(world.file(STEPS), PULL, text="Pull all", inputs=""), CHECK, text="New", systems="Fax")
    stop_listening = world.workbook.subscribe(told.append)
    take(world, STEPS, rows)
    assert [news.label for news in told] == ["Imported 7 rows of steps"]
    after = world.rows()
    world.workbook.undo()
    assert world.rows() == before
    world.workbook.redo()
    assert world.rows() == after
    stop_listening()


def test_a_new_process_is_made_in_the_same_action(world: World) -> None:
    before = world.rows()
    world.workbook.reviewing.take(None, STEPS, world.file(STEPS), new_process=" Weekly  report ")
    assert world.titles("Weekly report") == world.titles()
    world.workbook.undo()
    assert world.rows() == before


@pytest.mark.parametrize(("sheet", "name", "words"), [(STEPS, "", "needs a name"), (STEPS, "onboarding", "called"),
                                                      (EXCEPTIONS, "New", "no step of the map")])  # fmt: skip
def test_a_new_process_that_cannot_be(world: World, sheet: Sheet, name: str, words: str) -> None:
    before = world.path.read_bytes()
    with pytest.raises(Invalid, match=words):
        world.workbook.reviewing.take(None, sheet, world.file(sheet), new_process=name)
    assert world.path.read_bytes() == before


# -- which row is which


def test_a_row_is_known_by_its_id_whatever_its_words(world: World) -> None:
    ids = {row.cells["text"]: row.cells["id"] for row in world.file(STEPS)}
    rows = numbered([{"id": ids[SEND], "text": "Mail it"}, {"id": ids[PULL], "text": SEND}])
    assert take(world, STEPS, rows).changed == 2
    assert (world.id("Mail it"), world.id(SEND)) == (ids[SEND], ids[PULL])


def test_unknown_ids_match_by_words(world: World) -> None:
    ids = {row.cells["text"]: row.cells["id"] for row in world.file(STEPS)}
    rows = edited([FileRow(r.row, {**r.cells, "id": f"x{r.row}"}) for r in world.file(STEPS)], CHECK, role="boss")
    found = plan(world, STEPS, edited(rows, SEND, text=" send  the REPORT "))
    assert [planned.id for planned in found.rows] == list(ids.values())
    assert (found.added, found.changed) == (0, 2)


def test_rows_of_the_same_words_are_taken_in_order(world: World) -> None:
    world.say(SEND, CHECK)
    ids = [step.id for step in world.map().steps if step.text == SEND]
    found = plan(world, STEPS, numbered([{"text": SEND, "role": "a"}, {"text": SEND}, {"text": SEND}]))
    assert [planned.id for planned in found.rows] == [*ids, None]
    found = plan(world, STEPS, numbered([{"text": SEND}, {"text": SEND, "id": ids[0]}]))
    assert [planned.id for planned in found.rows] == [ids[1], ids[0]]


def test_exceptions_are_those_of_their_step(world: World) -> None:
    world.say("! old CRM", SEND)
    mine, other = (case.id for step in world.map().steps for case in step.exceptions)
    assert world.step(PULL).exceptions[0].id == mine
    found = plan(
        world,
        EXCEPTIONS,
        numbered(
            [
                {"number": "4", "text": CRM},
                {"number": "1", "text": "OLD crm"},
                {"step": CHECK, "text": CRM},
                {"number": "3.1", "step": "Greet", "text": CRM},
                {"number": "1", "step": "Explain", "text": CRM},
                {"number": "2.0", "text": CRM},
            ]
        ),
    )
    assert [planned.id for planned in found.rows] == [other, mine, None, None, None, None]
    steps = [next((s.text for s in world.map().steps if s.id == planned.belongs_to), "") for planned in found.rows]
    assert steps[2:] == [CHECK, "Greet", "Explain", CHECK]


def test_exceptions_of_the_same_words_are_taken_in_order(world: World) -> None:
    world.say("! old CRM 1/9", PULL)
    first, second = (case.id for case in world.step(PULL).exceptions)
    row = {"step": PULL, "text": CRM}
    assert [p.id for p in plan(world, EXCEPTIONS, numbered([row, row, row])).rows] == [first, second, None]
    assert [p.id for p in plan(world, EXCEPTIONS, numbered([row, row | {"id": first}])).rows] == [second, first]


def test_a_system_is_known_by_its_name(world: World) -> None:
    hubspot = world.system("HubSpot")
    found = plan(world, SYSTEMS, numbered([{"name": "hubspot", "kind": "CRM"}]))
    assert [planned.id for planned in found.rows] == [hubspot]


def test_a_system_is_known_by_its_very_name_first(world: World) -> None:
    world.set_cell(STEPS, SEND, "systems", "FAX, fax")
    found = plan(world, SYSTEMS, numbered([{"name": "fax", "kind": "machine"}]))
    assert [planned.id for planned in found.rows] == [world.system("fax")]


# -- where new rows go


def test_new_rows_go_after_the_row_above_them(world: World) -> None:
    rows = with_row(with_row(world.file(STEPS), PULL, text="One"), "One", text="Two")
    rows = with_row(with_row(rows, WRITE, text="Three"), SEND, text="Four")
    take(world, STEPS, rows)
    assert world.titles() == [
        "1 Pull the figures",
        "2 One",
        "3 Two",
        "4 Check the figures",
        "5 Write the comment",
        "5.1 Greet",
        "5.2 Explain",
        "6 Three",
        "7 Send the report",
        "8 Four",
    ]


def test_a_row_below_sub_steps_is_a_step(world: World) -> None:
    take(world, STEPS, with_row(world.file(STEPS), "Explain", text="New"))
    assert world.titles()[-2:] == ["4 New", "5 Send the report"]


def test_a_new_first_row_is_the_first_step(world: World) -> None:
    take(world, STEPS, with_row(world.file(STEPS), None, text="New"))
    assert world.titles()[0] == "1 New"


def test_sub_steps_by_number(world: World) -> None:
    rows = with_row(world.file(STEPS), "Greet", text="Bow", number="3.2")
    rows = with_row(with_row(rows, SEND, text="Stamp it", number="4.1"), CHECK, text="Look", number="2.1")
    take(world, STEPS, rows)
    assert world.titles() == [
        "1 Pull the figures",
        "2 Check the figures",
        "2.1 Look",
        "3 Write the comment",
        "3.1 Greet",
        "3.2 Bow",
        "3.3 Explain",
        "4 Send the report",
        "4.1 Stamp it",
    ]
    check_sound(world)


def test_sub_steps_of_steps_that_are_new_too(empty: World) -> None:
    rows = numbered(
        {"number": number, "text": text}
        for number, text in (("1", "A"), ("1.1", "Aa"), ("1.2", "Ab"), ("2", "B"), ("9.1", "C"), ("2.x", "D"))
    )
    empty.workbook.reviewing.take(None, STEPS, rows, new_process="Reporting")
    assert empty.titles() == ["1 A", "1.1 Aa", "1.2 Ab", "2 B", "3 C", "4 D"]
    check_sound(empty)


def test_sub_steps_that_are_not_in_the_file_come_first(world: World) -> None:
    take(world, STEPS, numbered([{"number": "3", "text": WRITE}, {"number": "3.1", "text": "Sign"}]))
    assert world.titles()[3:6] == ["3.1 Greet", "3.2 Explain", "3.3 Sign"]


def test_a_sub_step_never_gets_sub_steps(world: World) -> None:
    take(world, STEPS, numbered([{"number": "1", "text": "Greet"}, {"number": "1.1", "text": "Wave"}]))
    check_sound(world)
    assert world.step("Wave")


# -- where answers lead


def leads_to(world: World, text: str) -> list[str | None]:
    """The titles of the steps that the answers of a step's decisions lead to."""
    titles = {step.id: step.text for step in world.map().steps}
    answers = [answer for decision in world.step(text).decisions for answer in decision.answers]
    return [titles.get(answer.target_id or "") for answer in answers]


def test_numbers_in_answers_are_those_of_the_file(world: World) -> None:
    """`3` is Write the comment in the map, and in this file, with a row added above, New."""
    rows = with_row(world.file(STEPS), PULL, text="New", number="", decisions="Sure? yes -> 2; no -> 5")
    rows = edited(renumbered(rows), CHECK, decisions="Right? yes -> 4; no -> 2", none="inputs")
    rows = edited(rows, PULL, decisions="Over 10k? yes -> 4; no -> 4.2")
    take(world, STEPS, rows)
    assert leads_to(world, "New") == ["New", SEND]
    assert leads_to(world, CHECK) == [WRITE, "New"]
    assert leads_to(world, PULL) == [WRITE, "Explain"]
    assert world.cell(STEPS, PULL, "decisions") == "Over 10k? yes -> 4; no -> 4.2"


def test_a_decision_beside_one_that_changed_stays_as_it_is(world: World) -> None:
    answers = world.step(PULL).decisions[0].answers
    rows = renumbered(with_row(world.file(STEPS), PULL, text="New", number=""))
    take(world, STEPS, edited(rows, PULL, decisions="Over 10k? yes -> 4; no -> go on\nDone?"))
    assert [decision.question for decision in world.step(PULL).decisions] == ["Over 10k?", "Done?"]
    assert world.step(PULL).decisions[0].answers == answers


def test_numbers_in_answers_of_a_file_that_kept_its_numbers(world: World) -> None:
    rows = with_row(world.file(STEPS), PULL, text="New", decisions="Sure? yes -> 2; no -> 4")
    take(world, STEPS, edited(rows, SEND, decisions="Sent? yes -> 3.1", none="inputs, exceptions, systems"))
    assert leads_to(world, "New") == [CHECK, SEND]
    assert leads_to(world, SEND) == ["Greet"]
    assert leads_to(world, PULL) == [WRITE, None]
    assert world.cell(STEPS, PULL, "decisions") == "Over 10k? yes -> 4; no -> go on"


def test_numbers_in_answers_of_a_file_without_numbers_are_those_of_the_map(world: World) -> None:
    rows = without(world.file(STEPS), "number")
    take(world, STEPS, edited(rows, PULL, decisions="Over 10k? yes -> 4; no -> 3.2"))
    assert leads_to(world, PULL) == [SEND, "Explain"]


def test_the_same_words_mean_another_step_where_the_file_has_other_numbers(world: World) -> None:
    rows = renumbered(with_row(world.file(STEPS), CHECK, text="New", number=""))
    assert [row.cells["text"] for row in rows if row.cells["number"] == "3"] == ["New"]
    take(world, STEPS, rows)
    assert leads_to(world, PULL) == ["New", None]


def test_a_file_that_kept_its_numbers_changes_nothing_more_once_it_was_taken(world: World) -> None:
    rows = with_row(world.file(STEPS), PULL, text="New")
    take(world, STEPS, rows)
    assert world.cell(STEPS, PULL, "decisions") == "Over 10k? yes -> 4; no -> go on"
    assert plan(world, STEPS, rows).lines == ()


def test_numbers_of_steps_that_are_not_in_the_file_are_those_of_the_map(world: World) -> None:
    rows = [row for row in world.file(STEPS) if row.cells["text"] == PULL]
    take(world, STEPS, edited(rows, PULL, decisions="Over 10k? yes -> 3; no -> stop"))
    assert leads_to(world, PULL) == [WRITE, None]


def test_a_number_that_no_step_has_is_a_change_too(world: World) -> None:
    world.say("? Ok? yes -> 9; no -> 8", CHECK)
    rows = world.file(STEPS)
    assert plan(world, STEPS, rows).lines == ()
    rows = edited(rows, CHECK, decisions="Ok? yes -> 7; no -> 8")
    assert len(plan(world, STEPS, rows).lines) == 1
    take(world, STEPS, rows)
    assert world.cell(STEPS, CHECK, "decisions") == "Ok? yes -> 7; no -> 8"


def test_words_in_answers_find_new_and_renamed_steps(world: World) -> None:
    rows = edited(world.file(STEPS), PULL, decisions="Ok? yes -> Ask the partner; no -> Mail it")
    rows = with_row(edited(rows, SEND, text="Mail it"), CHECK, text="Ask the partner", decisions="Ok? yes -> Mail it")
    take(world, STEPS, rows)
    assert leads_to(world, PULL) == ["Ask the partner", "Mail it"]
    assert leads_to(world, "Ask the partner") == ["Mail it"]


def test_answers_that_wait_find_the_step_that_a_file_brings(world: World) -> None:
    world.say("? Ok? yes -> Ask the partner; no -> Mail it", SEND)
    take(world, STEPS, numbered([{"text": "Ask the partner"}, {"text": "Mail it", "id": world.id(CHECK)}]))
    assert leads_to(world, SEND) == ["Ask the partner", "Mail it"]


def test_words_in_answers_are_those_of_the_file(world: World) -> None:
    ids = {row.cells["text"]: row.cells["id"] for row in world.file(STEPS)}
    rows = edited(world.file(STEPS), PULL, decisions="Ok? yes -> Send the report")
    rows = [
        replace(row, cells={**row.cells, "text": {CHECK: SEND, SEND: CHECK}.get(row.cells["text"], row.cells["text"])})
        for row in rows
    ]
    take(world, STEPS, rows)
    assert world.id(SEND) == ids[CHECK]
    assert leads_to(world, PULL) == [SEND]


# -- what is refused


@pytest.mark.parametrize(
    ("words", "cell", "says"),
    [
        (SEND, {"minutes": "a while"}, "Row 7, column Minutes: minutes are written 25"),
        (SEND, {"timed": "maybe"}, "Row 7, column Timed: this is answered yes or no"),
        (SEND, {"help": "X"}, "Row 7, column AI help: the letter is P"),
        (SEND, {"signals": "same"}, "Row 7, column Signals: the signals are"),
        (SEND, {"none": "outputs"}, "Row 7, column Asked and none: none is said of"),
        (SEND, {"systems": 'a "b"'}, "Row 7, column Systems: names are separated by commas"),
        (SEND, {"inputs": "report"}, "Row 7, column Asked and none: it says that there are no inputs"),
        (SEND, {"systems": "Fax"}, "Row 7, column Asked and none: it says that there are no systems"),
        (PULL, {"none": "decisions"}, "Row 2, column Asked and none: it says that there are no decisions"),
        (CHECK, {"inputs": "< x\n#Fax"}, "Row 3, column Inputs: a line there has no words"),
        ("Greet", {"exceptions": "1/5"}, "Row 5, column Exceptions: a line there has no words"),
        (CHECK, {"text": "\u200b"}, "Row 3, column Step: there are no words that can be read"),
        (CHECK, {"text": ""}, "Row 3, column Step: there are no words that can be read"),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_place(
    world: World, words: str, cell: dict[str, str], says: str
) -> None:
    rows = edited(world.file(STEPS), "Explain", role="boss")
    refused(world, STEPS, edited(rows, words, **cell), says)
    if words == SEND:
        refused(world, STEPS, edited(without(rows, "id"), words, text="A new one", **cell), says)


@pytest.mark.parametrize(
    ("sheet", "cell", "says"),
    [
        (EXCEPTIONS, {"often": "5/1"}, "Row 2, column How often: how often is written"),
        (EXCEPTIONS, {"written_down": "2"}, "Row 2, column Written down before: this is answered"),
        (EXCEPTIONS, {"new_way": "later"}, "Row 2, column New version: in the new version"),
        (EXCEPTIONS, {"systems": '"x'}, "Row 2, column Systems: names are separated"),
        (EXCEPTIONS, {"text": " "}, "Row 2, column Exception: there are no words"),
        (SYSTEMS, {"name": "\u200b"}, "Row 2, column System: there are no words"),
    ],
)
def test_what_cannot_be_read_in_the_other_tables(world: World, sheet: Sheet, cell: dict[str, str], says: str) -> None:
    first, *others = world.file(sheet)
    refused(world, sheet, [FileRow(2, {**first.cells, **cell}), *others], says)


@pytest.mark.parametrize(
    ("cells", "says"),
    [
        ({"step": "Nobody knows"}, 'Row 9, column Step: no step of the map is "Nobody knows"'),
        ({"number": "12"}, 'Row 9, column Step no: no step of the map is "12"'),
        ({"number": "1", "step": "Nobody knows"}, 'column Step: no step of the map is "Nobody knows"'),
        ({"number": "", "step": ""}, "Row 9, column Step: it does not say which step"),
        ({}, "Row 9, column Step no: it does not say which step"),
    ],
)
def test_an_exception_of_no_step_is_refused(world: World, cells: dict[str, str], says: str) -> None:
    rows = [*edited(world.file(EXCEPTIONS), CRM, who="boss"), FileRow(9, {"text": "late", **cells})]
    refused(world, EXCEPTIONS, rows, says)


def test_words_that_two_steps_have_name_none_of_them(world: World) -> None:
    world.say(SEND, CHECK)
    refused(world, EXCEPTIONS, numbered([{"step": SEND, "text": "late"}]), "no step of the map is")
    take(world, EXCEPTIONS, numbered([{"step": SEND, "number": "5", "text": "late"}]))
    assert [case.text for case in world.map().steps[-1].exceptions] == ["late"]


@pytest.mark.parametrize("sheet", Sheet)
def test_one_id_in_two_rows_is_refused(world: World, sheet: Sheet) -> None:
    first = world.file(sheet)[0]
    rows = [FileRow(2, first.cells), FileRow(3, {**first.cells, "role": "x"})]
    refused(world, sheet, rows, "Row 3, column Id: row 2 has the same Id")


def test_none_of_what_the_map_has_is_refused(world: World) -> None:
    rows = numbered([{"text": PULL, "none": "decisions"}])
    refused(world, STEPS, rows, "Row 2, column Asked and none: it says that there are no decisions")


def test_none_of_what_a_line_of_the_map_names_is_refused(world: World) -> None:
    """The row names no system; an input that it does not tell of does."""
    rows = numbered([{"text": PULL, "systems": "", "none": "systems"}])
    before = world.path.read_bytes()
    with pytest.raises(Invalid, match="Row 2, column Asked and none: it says that there are no systems"):
        take(world, STEPS, rows)
    assert world.path.read_bytes() == before


def test_a_plan_refuses_what_taking_it_would(world: World) -> None:
    refused(world, STEPS, numbered([{"text": PULL, "systems": "", "none": "systems"}]), "column Asked and none")


def test_a_line_of_a_new_step_names_a_system_whatever_is_said_of_none(world: World) -> None:
    take(world, STEPS, numbered([{"text": "New", "inputs": "list #Fax", "none": "systems, exceptions"}]))
    assert (world.cell(STEPS, "New", "none"), world.step("New").all_systems) == ("exceptions", ("Fax",))


def test_a_new_system_that_stands_twice_is_one_or_refused(world: World) -> None:
    try:
        take(world, SYSTEMS, numbered([{"name": "Fax"}, {"name": "Fax", "kind": "machine"}]))
    except Invalid:
        return
    assert [system.name for system in world.map().systems].count("Fax") == 1


def test_a_file_may_say_that_two_systems_are_one(world: World) -> None:
    take(world, SYSTEMS, edited(world.file(SYSTEMS), "HubSpot", name="Google Sheets", kind="sheet"))
    assert [(system.name, system.kind) for system in world.map().systems] == [("Google Sheets", "sheet")]


def test_a_file_may_give_two_systems_one_name(world: World) -> None:
    take(world, SYSTEMS, [replace(row, cells=row.cells | {"name": "CRM"}) for row in world.file(SYSTEMS)])
    assert [system.name for system in world.map().systems] == ["CRM"]
    assert world.step(PULL).systems == world.step(CHECK).systems == ("CRM",)


@pytest.mark.parametrize("order", [1, -1])
def test_a_name_of_two_rows_is_never_that_of_two_systems(world: World, order: int) -> None:
    rows = [{"id": world.system("HubSpot"), "name": "Fax"}, {"name": "Fax", "kind": "machine"}]
    try:
        take(world, SYSTEMS, numbered(rows[::order]))
    except Invalid:
        return
    assert [system.name for system in world.map().systems].count("Fax") == 1


def test_a_file_may_swap_the_names_of_two_systems(world: World) -> None:
    hubspot, sheets = world.system("HubSpot"), world.system("Google Sheets")
    take(world, SYSTEMS, numbered([{"id": hubspot, "name": "Google Sheets"}, {"id": sheets, "name": "HubSpot"}]))
    assert (world.system("HubSpot"), world.system("Google Sheets")) == (sheets, hubspot)


# -- timed


def test_a_file_that_says_timed_means_it(world: World) -> None:
    world.set_cell(STEPS, PULL, "timed", "yes")
    rows = edited(world.file(STEPS), PULL, minutes="30")
    take(world, STEPS, rows)
    assert plan(world, STEPS, rows).lines == ()


def test_an_empty_timed_is_a_no(world: World) -> None:
    assert plan(world, STEPS, edited(world.file(STEPS), PULL, timed="")).lines == ()


# -- how far it is


class Stop(Exception):
    """What a person who presses Escape makes of `progress`."""


def many(count: int) -> list[FileRow]:
    return numbered({"text": f"Step {n}", "systems": "Fax"} for n in range(count))


@pytest.mark.parametrize("at", [100, 150])
def test_stopping_it_changes_nothing(world: World, at: int) -> None:
    before, told = world.path.read_bytes(), []

    def stop(done: int, total: int) -> None:
        assert total == 150
        if done == at:
            raise Stop

    stop_listening = world.workbook.subscribe(told.append)
    with pytest.raises(Stop):
        world.workbook.reviewing.take(None, STEPS, many(150), new_process="Many", progress=stop)
    stop_listening()
    assert world.path.read_bytes() == before
    assert told == []
    assert world.say("It goes on")


def test_progress_is_told_up_to_the_end(world: World) -> None:
    told: list[tuple[int, int]] = []
    world.workbook.reviewing.take(
        None, STEPS, many(150), new_process="Many", progress=lambda *so_far: told.append(so_far)
    )
    assert (told[0], told[-1]) == ((100, 150), (150, 150))
    steps = world.map("Many").steps
    assert [step.text for step in steps] == [f"Step {n}" for n in range(150)]
    assert {step.systems for step in steps} == {("Fax",)}


@pytest.mark.parametrize("sheet", Sheet)
def test_rows_that_are_there_are_counted_too(world: World, sheet: Sheet) -> None:
    told: list[tuple[int, int]] = []
    rows = world.file(sheet)
    world.workbook.reviewing.take(world.process(), sheet, rows, progress=lambda *so_far: told.append(so_far))
    assert told == [(len(rows), len(rows))]


@pytest.mark.parametrize(("count", "so_far"), [(7, [7]), (100, [100]), (150, [100, 150])])
def test_progress_only_ever_goes_on(world: World, count: int, so_far: list[int]) -> None:
    told: list[int] = []
    world.workbook.reviewing.take(
        None, STEPS, many(count), new_process="Many", progress=lambda done, total: told.append(done)
    )
    assert told == so_far


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> dict[str, int]:
    """How often the whole map, and all its titles, were read to find where answers lead."""
    found = {"maps": 0, "titles": 0}

    def counting(name: str, real: Callable[..., object]) -> Callable[..., object]:
        def counted(*given: object) -> object:
            found[name] += 1
            return real(*given)

        return counted

    monkeypatch.setattr(map_writer, "read_map", counting("maps", map_writer.read_map))
    monkeypatch.setattr(map_writer, "Titles", counting("titles", map_writer.Titles))
    return found


def test_the_map_is_not_read_for_every_answer(world: World, asked: dict[str, int]) -> None:
    rows = numbered(
        {"number": str(n), "text": f"Task {n}", "decisions": "Ok? yes -> 3; no -> Task 5"} for n in range(9)
    )
    world.workbook.reviewing.take(None, STEPS, rows, new_process="Many")
    assert asked["maps"] + asked["titles"] <= 3


def test_the_map_is_not_read_for_every_answer_of_a_file_without_numbers(world: World, asked: dict[str, int]) -> None:
    rows = numbered({"text": f"Task {n}", "decisions": "Ok? yes -> 3; no -> Task 5"} for n in range(9))
    world.workbook.reviewing.take(None, STEPS, rows, new_process="Many")
    assert asked["maps"] + asked["titles"] <= 3


def test_the_titles_are_not_read_for_every_changed_answer(world: World, asked: dict[str, int]) -> None:
    rows = numbered({"text": row.cells["text"], "decisions": "Ok? yes -> Greet; no -> stop", "none": ""}
                    for row in world.file(STEPS))  # fmt: skip
    take(world, STEPS, rows)
    assert asked["maps"] + asked["titles"] <= 3


def test_every_column_of_every_table_is_tried_here() -> None:
    own = [each.id for each in COLUMNS[STEPS] if not each.counted]
    assert set(own) - set(VALUES) == {"outputs", "patterns", "doc"}, "the others are plain lines"
