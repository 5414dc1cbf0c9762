"""Cells of the three tables: what a cell sets, what is refused in words, and what else follows from it."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from gaptui.method.marks import Often
from gaptui.method.process_map import Factors, MapAnswer
from gaptui.method.sheets import Sheet
from gaptui.records.errors import ChangedMeanwhile, Invalid, NotFound
from gaptui.words import Help, NewWay, NoteKind, Signal
from gaptui.workbook.reviewing import Cell

from .world import World

STEPS, EXCEPTIONS, SYSTEMS = Sheet
PULL, CHECK, WRITE, SEND, CRM = (
    "Pull the figures",
    "Check the figures",
    "Write the comment",
    "Send the report",
    "old CRM",
)


def refused(world: World, error: type[Exception], words: str, sheet: Sheet, cell: Cell, column: str, text: str) -> None:
    """It is refused in these words, and nothing is changed or told."""
    before, told = world.rows(), []
    stop_listening = world.workbook.subscribe(told.append)
    with pytest.raises(error, match=words):
        world.workbook.reviewing.set_cell(sheet, cell, column, text)
    stop_listening()
    assert world.rows() == before
    assert told == []


# -- what a cell sets


@pytest.mark.parametrize(
    ("sheet", "words", "column", "text", "reads"),
    [
        (STEPS, PULL, "role", "  the  clerk ", "the clerk"),
        (STEPS, PULL, "role", "", ""),
        (STEPS, PULL, "systems", 'Fax; "Mail, old"', 'Fax, "Mail, old"'),
        (STEPS, PULL, "systems", "", ""),
        (STEPS, PULL, "minutes", "1h30", "90"),
        (STEPS, PULL, "minutes", "0", "0"),
        (STEPS, PULL, "minutes", "", ""),
        (STEPS, PULL, "timed", "y", "yes"),
        (STEPS, WRITE, "timed", "y", "yes"),
        (STEPS, PULL, "help", "d", "D"),
        (STEPS, PULL, "signals", "by, same pattern", "same pattern, by hand"),
        (STEPS, "Greet", "none", "sys, in", "inputs, systems"),
        (STEPS, SEND, "none", "exceptions", "exceptions"),
        (STEPS, PULL, "inputs", "open deals #Email\n\n list ", "open deals #Email\nlist"),
        (STEPS, PULL, "pains", "scores p4 \\p5", "scores \\p5 p4"),
        (STEPS, PULL, "decisions", "Ok? yes -> step 4; no ->  Send  it", "Ok? yes -> 4; no -> Send it"),
        (STEPS, PULL, "exceptions", "late 20% -> wait\nold CRM 1/5", "late 20% -> wait\nold CRM 1/5"),
        (STEPS, PULL, "patterns", "", ""),
        (STEPS, PULL, "pains", "dull p5", "dull p5"),
        (STEPS, PULL, "doc", '"quoted"', '"quoted"'),
        (EXCEPTIONS, CRM, "often", "20%", "20 %"),
        (EXCEPTIONS, CRM, "often", "", ""),
        (EXCEPTIONS, CRM, "response", " ask  IT -> wait ", "ask  IT -> wait"),
        (EXCEPTIONS, CRM, "who", 'the "boss"', "the ”boss”"),
        (EXCEPTIONS, CRM, "written_down", "x", "yes"),
        (EXCEPTIONS, CRM, "new_way", "Stop & ask", "stop and ask"),
        (EXCEPTIONS, CRM, "systems", "Phone, HubSpot", "Phone, HubSpot"),
        (SYSTEMS, "HubSpot", "kind", " a program ", "a program"),
        (SYSTEMS, "HubSpot", "login", "none", "none"),
        (SYSTEMS, "HubSpot", "way_out", "export\nas CSV", "export as CSV"),
    ],
)  # fmt: skip
def test_a_cell_is_set_and_reads_back(
    world: World, sheet: Sheet, words: str, column: str, text: str, reads: str
) -> None:
    wanted = [(row.cells["id"], row.cells[column]) for row in world.file(sheet)]
    (here,) = [n for n, row in enumerate(world.file(sheet)) if words in (row.cells.get("text"), row.cells.get("name"))]
    world.set_cell(sheet, words, column, text)
    wanted[here] = (wanted[here][0], reads)
    assert [(row.cells["id"], row.cells[column]) for row in world.file(sheet)] == wanted


@pytest.mark.parametrize(("sheet", "words", "column"), [(STEPS, PULL, "text"), (EXCEPTIONS, CRM, "text"),
                                                        (SYSTEMS, "HubSpot", "name")])  # fmt: skip
def test_the_words_of_a_row(world: World, sheet: Sheet, words: str, column: str) -> None:
    id_ = world.row(sheet, words)
    world.set_cell(sheet, words, column, " Quite  other\nwords ")
    assert world.row(sheet, "Quite other words") == id_


def test_the_values_behind_the_cells(world: World) -> None:
    for column, text in (("help", "A"), ("signals", "same analysis"), ("minutes", "7")):
        world.set_cell(STEPS, PULL, column, text)
    for column, text in (("often", "1/4"), ("new_way", "ai"), ("written_down", "yes"), ("who", "boss")):
        world.set_cell(EXCEPTIONS, CRM, column, text)
    step = world.step(PULL)
    assert (step.help, step.signals, step.minutes) == (Help.ALONE, {Signal.SAME_ANALYSIS}, 7)
    (case,) = step.exceptions
    assert (case.often, case.new_way, case.written_down, case.who) == (Often(1, 4), NewWay.AI, True, "boss")
    world.set_cell(STEPS, PULL, "help", "")
    world.set_cell(EXCEPTIONS, CRM, "new_way", "")
    assert (world.step(PULL).help, world.step(PULL).exceptions[0].new_way) == (None, None)


@pytest.mark.parametrize("sheet", Sheet)
def test_what_stands_in_a_cell_can_be_saved_again(world: World, sheet: Sheet) -> None:
    rows = world.file(sheet)
    for row in rows:
        for column, text in row.cells.items():
            if column not in ("number", "step", "steps", "copied_out", "copied_in", "id"):
                world.workbook.reviewing.set_cell(sheet, Cell(row.cells["id"], text), column, text)
    assert world.file(sheet) == rows


# -- what is refused


@pytest.mark.parametrize(
    ("sheet", "words", "column"),
    [(STEPS, PULL, "role"), (STEPS, PULL, "decisions"), (EXCEPTIONS, CRM, "often"), (EXCEPTIONS, CRM, "systems"),
     (SYSTEMS, "HubSpot", "kind"), (SYSTEMS, "HubSpot", "name")],
)  # fmt: skip
def test_a_cell_that_changed_meanwhile_is_refused_and_shown(
    world: World, sheet: Sheet, words: str, column: str
) -> None:
    cell = Cell(world.row(sheet, words), "as it was once")
    refused(world, ChangedMeanwhile, "Changed elsewhere", sheet, cell, column, "1/4")
    with pytest.raises(ChangedMeanwhile) as told:
        world.workbook.reviewing.set_cell(sheet, cell, column, "1/4")
    assert told.value.now == world.cell(sheet, words, column)


def test_what_another_terminal_wrote_into_other_cells_is_no_hindrance(world: World) -> None:
    was = world.cell(STEPS, PULL, "role")
    world.set_cell(STEPS, PULL, "minutes", "5")
    world.workbook.reviewing.set_cell(STEPS, Cell(world.id(PULL), was), "role", "clerk")
    assert (world.step(PULL).role, world.step(PULL).minutes) == ("clerk", 5)


@pytest.mark.parametrize(
    ("sheet", "words", "column", "text", "says"),
    [
        (STEPS, PULL, "text", " \u200b", "A step needs words"),
        (STEPS, PULL, "minutes", "a while", "Minutes are written 25, 25m, 1h30 or 1.5h"),
        (STEPS, PULL, "timed", "maybe", "This is answered yes or no"),
        (STEPS, PULL, "help", "B", "The letter is P"),
        (STEPS, PULL, "signals", "same", "The signals are: same pattern, by hand, same analysis"),
        (STEPS, PULL, "none", "outputs", "None is said of: inputs, decisions, exceptions, systems"),
        (STEPS, PULL, "none", "inputs", '"Pull the figures" has inputs already'),
        (STEPS, PULL, "none", "systems", "has systems already"),
        (STEPS, PULL, "systems", 'a "b" c', "Names are separated by commas"),
        (STEPS, PULL, "inputs", "list\n#Fax", "A line there has no words"),
        (STEPS, PULL, "pains", "p4", "A line there has no words"),
        (STEPS, PULL, "exceptions", "1/5", "A line there has no words"),
        (EXCEPTIONS, CRM, "text", "", "An exception needs words"),
        (EXCEPTIONS, CRM, "often", "5/1", "How often is written 1/5, 2 of 10 or 20 %"),
        (EXCEPTIONS, CRM, "written_down", "2", "This is answered yes or no"),
        (EXCEPTIONS, CRM, "new_way", "later", "In the new version: person, AI, or stop and ask"),
        (EXCEPTIONS, CRM, "systems", '"open', "Names are separated by commas"),
        (SYSTEMS, "HubSpot", "name", " ", "A system needs a name"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_refused_in_words(
    world: World, sheet: Sheet, words: str, column: str, text: str, says: str
) -> None:
    cell = Cell(world.row(sheet, words), world.cell(sheet, words, column))
    refused(world, Invalid, f"{says}.*Nothing was changed", sheet, cell, column, text)


def test_a_line_that_shows_nothing_is_refused(world: World) -> None:
    cell = Cell(world.id(SEND), "")
    refused(world, Invalid, "no words", STEPS, cell, "inputs", "\u200b")


@pytest.mark.parametrize("sheet", Sheet)
def test_a_row_that_is_gone(world: World, sheet: Sheet) -> None:
    column = "kind" if sheet is SYSTEMS else "systems"
    refused(world, NotFound, "is gone: it was removed meanwhile", sheet, Cell("0" * 32, ""), column, "x")
    before = world.rows()
    there = world.row(sheet, {STEPS: PULL, EXCEPTIONS: CRM, SYSTEMS: "HubSpot"}[sheet])
    with pytest.raises(NotFound, match="is gone"):
        world.workbook.reviewing.set_cells(sheet, [there, "0" * 32], column, "x")
    assert world.rows() == before


def test_a_row_of_another_table_is_no_row_of_this_one(world: World) -> None:
    case, step = world.item(CRM).id, world.id(PULL)
    for sheet, strange, column in ((STEPS, case, "role"), (EXCEPTIONS, step, "who"), (SYSTEMS, step, "kind")):
        refused(world, NotFound, "is gone", sheet, Cell(strange, ""), column, "x")


# -- several rows


@pytest.mark.parametrize(
    ("sheet", "column"),
    [(STEPS, "text"), (STEPS, "inputs"), (STEPS, "decisions"), (STEPS, "exceptions"), (STEPS, "doc"),
     (STEPS, "number"), (STEPS, "id"), (EXCEPTIONS, "text"), (EXCEPTIONS, "step"), (SYSTEMS, "name"),
     (SYSTEMS, "steps")],
)  # fmt: skip
def test_what_is_different_in_each_row_is_set_one_row_at_a_time(world: World, sheet: Sheet, column: str) -> None:
    before = world.rows()
    there = world.row(sheet, {STEPS: PULL, EXCEPTIONS: CRM, SYSTEMS: "HubSpot"}[sheet])
    with pytest.raises(Invalid, match="one row at a time"):
        world.workbook.reviewing.set_cells(sheet, [there], column, "x")
    assert world.rows() == before


def test_one_text_in_several_rows_is_one_action(world: World) -> None:
    told = []
    stop_listening = world.workbook.subscribe(told.append)
    world.set_cells(STEPS, [PULL, CHECK, "Greet"], "help", "d")
    world.set_cells(STEPS, [SEND], "role", "clerk")
    stop_listening()
    assert [news.label for news in told] == ["Set AI help of 3 steps", 'Set who of "Send the report"']
    found = {step.text: step.help for step in world.map().steps}
    assert {text for text, letter in found.items() if letter} == {PULL, CHECK, "Greet"}
    assert set(found.values()) == {Help.DRAFT, None}


def test_an_unreadable_text_changes_none_of_the_rows(world: World) -> None:
    before = world.rows()
    for column, text in (("minutes", "a while"), ("none", "systems")):
        with pytest.raises(Invalid, match="Nothing was changed"):
            world.set_cells(STEPS, ["Greet", PULL], column, text)
        assert world.rows() == before


def test_decisions_on_several_exceptions(world: World) -> None:
    world.say("! late", SEND)
    world.say("! lost", SEND)
    world.set_cells(EXCEPTIONS, [CRM, "late"], "new_way", "person")
    cases = {case.text: case.new_way for step in world.map().steps for case in step.exceptions}
    assert cases == {CRM: NewWay.PERSON, "late": NewWay.PERSON, "lost": None}


def test_systems_of_several_steps_stand_beside_those_there_are(world: World) -> None:
    world.set_cells(STEPS, [PULL, CHECK, SEND], "systems", "Fax, HubSpot")
    assert world.step(PULL).systems == ("HubSpot", "Fax")
    assert world.step(CHECK).systems == ("Google Sheets", "Fax", "HubSpot")
    assert world.step(SEND).systems == ("Fax", "HubSpot")
    assert world.cell(STEPS, SEND, "none") == "inputs, decisions, exceptions", "they say no longer that there are none"


def test_systems_of_one_step_are_replaced(world: World) -> None:
    world.set_cells(STEPS, [CHECK], "systems", "Fax")
    assert world.step(CHECK).systems == ("Fax",)
    world.set_cell(STEPS, CHECK, "systems", "Phone, Fax")
    assert world.step(CHECK).systems == ("Phone", "Fax")
    assert world.under(PULL)[0] == "< closed deals #HubSpot", "those of lines are theirs"


def test_systems_of_several_exceptions_stand_beside_those_there_are(world: World) -> None:
    world.say("! late #Fax", SEND)
    world.set_cells(EXCEPTIONS, [CRM, "late"], "systems", "Phone")
    assert world.line("late") == "! late #Fax #Phone"


# -- what else follows


@pytest.mark.parametrize(("minutes", "timed"), [("30", False), ("", False), ("25", True), ("25m", True)])
def test_other_minutes_are_not_timed_any_more(world: World, minutes: str, timed: bool) -> None:
    world.set_cell(STEPS, PULL, "timed", "yes")
    world.set_cell(STEPS, PULL, "minutes", minutes)
    assert world.step(PULL).timed is timed
    world.workbook.undo()


def test_a_line_takes_back_that_there_were_none(world: World) -> None:
    world.set_cell(STEPS, SEND, "inputs", "report #Email")
    world.set_cell(STEPS, SEND, "exceptions", "nobody there")
    assert world.cell(STEPS, SEND, "none") == "decisions"
    world.set_cell(STEPS, SEND, "decisions", "Sent?")
    assert world.cell(STEPS, SEND, "none") == ""


def test_lines_stay_the_lines_they_were(world: World) -> None:
    world.set_cell(STEPS, PULL, "inputs", "one\ntwo #Fax\nthree")
    one, two, three = world.step(PULL).notes_of(NoteKind.INPUT)
    world.set_cell(STEPS, PULL, "inputs", "one\n2 #Phone\nthree\nfour")
    now = world.step(PULL).notes_of(NoteKind.INPUT)
    assert [note.id for note in now][:3] == [one.id, two.id, three.id]
    assert [(note.text, note.systems) for note in now] == [("one", ()), ("2", ("Phone",)), ("three", ()), ("four", ())]
    world.set_cell(STEPS, PULL, "inputs", "one")
    assert [note.id for note in world.step(PULL).notes_of(NoteKind.INPUT)] == [one.id]


def test_lines_are_those_that_are_shown_and_not_the_oldest_first(world: World) -> None:
    world.say("! early", CHECK)
    world.say("! late", PULL)
    world.workbook.arranging.merge(world.id(CHECK))
    merged = world.map().steps[0]
    late, early = world.item("late").id, world.item("early").id
    assert [case.text for case in merged.exceptions] == [CRM, "late", "early"]
    world.set_cell(STEPS, merged.text, "exceptions", "old CRM\nvery late\nvery early")
    assert (world.item("very late").id, world.item("very early").id) == (late, early)


def test_what_a_line_does_not_say_of_an_exception_stays(world: World) -> None:
    world.set_cell(EXCEPTIONS, CRM, "new_way", "AI")
    world.set_cell(EXCEPTIONS, CRM, "written_down", "yes")
    world.set_cell(STEPS, PULL, "exceptions", "older CRM 1/4\nlate")
    first, second = world.step(PULL).exceptions
    assert (first.text, first.new_way, first.written_down) == ("older CRM", NewWay.AI, True)
    assert (second.text, second.new_way, second.written_down) == ("late", None, False)


@pytest.mark.parametrize("cell", ["late 1/3", "new one\nold CRM 1/5 @IT -> ask IT\nlate 1/3"])
def test_what_was_decided_of_an_exception_never_goes_to_another_one(world: World, cell: str) -> None:
    world.say("! late 1/3", PULL)
    world.set_cell(EXCEPTIONS, CRM, "new_way", "AI")
    world.set_cell(STEPS, PULL, "exceptions", cell)
    decided = {case.text: case.new_way for case in world.step(PULL).exceptions}
    assert decided["late"] is None
    assert decided.get(CRM, NewWay.AI) is NewWay.AI


def test_lines_in_another_order_stay_what_they_are(world: World) -> None:
    world.say("! late 1/3", PULL)
    world.set_cell(EXCEPTIONS, CRM, "new_way", "AI")
    cell = "late 1/3\nlate 1/3\nold CRM 1/5 @IT -> ask IT"
    world.set_cell(STEPS, PULL, "exceptions", cell)
    decided = [(case.text, case.new_way) for case in world.step(PULL).exceptions]
    assert decided == [("late", None), ("late", None), (CRM, NewWay.AI)]
    assert world.cell(STEPS, PULL, "exceptions") == cell


@pytest.mark.parametrize("column", ["inputs", "exceptions", "systems", "pains", "none", "text", "decisions"])
def test_a_cell_saved_as_it_was_is_no_action(world: World, column: str) -> None:
    told = []
    stop_listening = world.workbook.subscribe(told.append)
    world.set_cell(STEPS, PULL, column, world.cell(STEPS, PULL, column))
    stop_listening()
    assert told == []


def test_an_answer_by_number_leads_to_the_step_however_it_moves(world: World) -> None:
    world.set_cell(STEPS, SEND, "decisions", "Ok? yes -> 3.1; no -> 2")
    world.workbook.arranging.move(world.id(WRITE), -1)
    assert world.cell(STEPS, SEND, "decisions") == "Ok? yes -> 2.1; no -> 3"
    targets = [answer.target_id for answer in world.step(SEND).decisions[0].answers]
    assert targets == [world.id("Greet"), world.id(CHECK)]


def test_answers_in_other_steps_find_a_step_by_its_new_words(world: World) -> None:
    world.say("? Ok? yes -> Ask the partner; no -> stop", SEND)
    yes, _ = world.step(SEND).decisions[0].answers
    assert yes.target_id is None
    world.set_cell(STEPS, CHECK, "text", "Ask the partner")
    assert world.step(SEND).decisions[0].answers[0] == MapAnswer(
        yes.id, "yes", "Ask the partner", world.id("Ask the partner")
    )


def test_an_answer_keeps_its_step_under_new_words(world: World) -> None:
    world.say("? Ok? yes -> Check the figures", SEND)
    world.set_cell(STEPS, CHECK, "text", "Look at the figures")
    assert world.step(SEND).decisions[0].answers[0].target_id == world.id("Look at the figures")


def test_a_decision_that_was_not_changed_keeps_where_its_answers_lead(world: World) -> None:
    world.say("? Ok? yes -> Check the figures", SEND)
    target = world.id(CHECK)
    world.say(CHECK, SEND)
    world.set_cell(STEPS, SEND, "decisions", "Ok? yes -> Check the figures\nDone?")
    assert world.step(SEND).decisions[0].answers[0].target_id == target


def test_the_letter_goes_along_when_steps_are_merged_and_split(world: World) -> None:
    world.set_cell(STEPS, CHECK, "help", "A")
    world.set_cell(EXCEPTIONS, CRM, "new_way", "AI")
    world.workbook.arranging.split(world.id(CHECK), "Check", "the figures", world.step_line(CHECK))
    assert (world.step("Check").help, world.step("the figures").help) == (Help.ALONE, None)
    world.workbook.arranging.merge(world.id("Check"))
    merged = world.step("Pull the figures; Check (lead)")
    assert (merged.help, merged.exceptions[0].new_way) == (Help.ALONE, NewWay.AI)
    world.set_cell(STEPS, "the figures", "help", "D")
    world.workbook.arranging.merge(world.id("the figures"))
    assert world.map().steps[0].help is Help.ALONE, "the letter of the upper one stays"


# -- names of systems


def test_a_system_is_renamed_wherever_it_is_used(world: World) -> None:
    id_ = world.system("HubSpot")
    world.set_cell(SYSTEMS, "HubSpot", "name", 'Hub "2"')
    assert world.system("Hub ”2”") == id_
    assert world.step(PULL).systems == ("Hub ”2”",)
    assert world.under(PULL)[0] == '< closed deals #"Hub ”2”"'


def test_two_names_of_one_system_become_one(world: World) -> None:
    world.set_cell(SYSTEMS, "HubSpot", "kind", "CRM")
    world.set_cell(SYSTEMS, "HubSpot", "login", "ours")
    world.set_cell(SYSTEMS, "Google Sheets", "login", "all")
    sheets = world.system("Google Sheets")
    world.set_cell(SYSTEMS, "HubSpot", "name", " Google  Sheets ")
    (system,) = [each for each in world.map().systems if each.name in ("Google Sheets", "HubSpot")]
    assert (system.id, system.kind, system.login, system.way_out) == (sheets, "CRM", "all", "")
    assert world.step(PULL).systems == world.step(CHECK).systems == ("Google Sheets",)
    assert world.under(PULL)[0] == '< closed deals #"Google Sheets"'


def test_a_step_that_used_both_uses_it_once(world: World) -> None:
    world.set_cell(STEPS, PULL, "systems", "HubSpot, Google Sheets")
    world.set_cell(STEPS, PULL, "inputs", 'deals #"Google Sheets" #HubSpot\nlist #HubSpot')
    world.set_cell(SYSTEMS, "HubSpot", "name", "Google Sheets")
    assert world.step(PULL).systems == ("Google Sheets",)
    assert world.under(PULL)[:2] == ['< deals #"Google Sheets"', '< list #"Google Sheets"']
    with closing(sqlite3.connect(world.path)) as plain:
        uses = plain.execute("SELECT step_id, by_id, system_id FROM systemuse").fetchall()
    assert len(uses) == len(set(uses))


def test_a_name_in_other_letters_is_another_name(world: World) -> None:
    world.set_cell(SYSTEMS, "HubSpot", "name", "google sheets")
    assert {"google sheets", "Google Sheets"} <= {system.name for system in world.map().systems}


@pytest.mark.parametrize("typed", ["Cafe\u0301", "Ca\x00fé", "Ca\u202efé"])
def test_a_known_system_typed_in_other_characters_is_that_system(world: World, typed: str) -> None:
    world.set_cell(STEPS, CHECK, "systems", "Café")
    world.set_cell(STEPS, SEND, "systems", typed)
    world.set_cell(EXCEPTIONS, CRM, "systems", typed)
    assert [system.name for system in world.map().systems].count("Café") == 1


# -- drafts, labels, shares, time


def _drafts(world: World) -> list[tuple[str]]:
    with closing(sqlite3.connect(world.path)) as plain:
        return plain.execute("SELECT field FROM draft").fetchall()


def test_a_draft_is_settled_with_the_edit(world: World) -> None:
    world.workbook.drafts.keep("cell", "cler")
    cell = Cell(world.id(PULL), "analyst")
    with pytest.raises(Invalid):
        world.workbook.reviewing.set_cell(STEPS, Cell(world.id(PULL), "25"), "minutes", "some", draft="cell")
    assert _drafts(world) == [("cell",)], "what was refused is kept"
    world.workbook.reviewing.set_cell(STEPS, cell, "role", "clerk", draft="other")
    assert _drafts(world) == [("cell",)]
    world.workbook.reviewing.set_cell(STEPS, Cell(cell.row, "clerk"), "role", "lead", draft="cell")
    assert _drafts(world) == []
    world.workbook.drafts.keep("cells", "cler")
    world.workbook.reviewing.set_cells(STEPS, [cell.row], "role", "clerk", draft="cells")
    assert _drafts(world) == []


def test_labels_name_the_column_and_the_row(world: World) -> None:
    told = []
    stop_listening = world.workbook.subscribe(told.append)
    world.set_cell(STEPS, PULL, "text", "Pull all")
    world.set_cell(STEPS, "Pull all", "help", "A")
    world.set_cell(EXCEPTIONS, CRM, "new_way", "AI")
    world.set_cell(SYSTEMS, "HubSpot", "way_out", "export")
    world.workbook.reviewing.set_shares(40, 80)
    stop_listening()
    assert [news.label for news in told] == [
        'Changed step of "Pull the figures"',
        'Changed AI help of "Pull all"',
        'Changed new version of "old CRM"',
        'Changed way out of "HubSpot"',
        "Set the shares: D 40 %, A 80 %",
    ]


def test_shares_go_from_nothing_to_all(world: World) -> None:
    assert world.map().factors == Factors(50, 90)
    for draft, alone in ((0, 100), (100, 0), (40, 80)):
        world.workbook.reviewing.set_shares(draft, alone)
        assert world.map().factors == Factors(draft, alone)
        assert world.map("Proposals").factors == Factors(draft, alone)
    before = world.rows()
    for draft, alone in ((-1, 90), (101, 90), (50, -1), (50, 101)):
        with pytest.raises(Invalid, match="0 to 100 per cent"):
            world.workbook.reviewing.set_shares(draft, alone)
    assert world.rows() == before


def test_an_instant_is_told_as_wall_time_of_the_firm(world: World) -> None:
    summer = world.clock.now.replace(month=7)
    assert world.workbook.reviewing.local(world.clock.now).hour == world.clock.now.hour
    assert world.workbook.reviewing.local(summer).hour == summer.hour + 1
    assert world.workbook.reviewing.local(summer) == summer
