"""What each kind of line becomes and where it goes; what is said again; what is refused."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from gaptui.method.marks import Often
from gaptui.records.errors import ChangedMeanwhile, Invalid, NotFound
from gaptui.words import Mark, Signal
from store.long import times

from .world import World

ANY = "Check the figures"
SIGNS = '<>?!=*"'


@pytest.mark.parametrize(
    ("line", "back"),
    [
        ("< input #Email", "< input #Email"),
        ("> output #Word", "> output #Word"),
        ("? Right? yes -> ask; no -> 1", "? Right? yes -> ask; no -> 1"),
        ("! late 1/4 @boss #Phone -> wait", "! late 1/4 @boss #Phone -> wait"),
        ("! late 20%", "! late 20%"),
        ("= always so", "= always so"),
        ("* dull p3", "* dull p3"),
        ('" the paper says', '" the paper says'),
    ],
)
def test_a_line_goes_under_its_step_and_reads_back(world: World, line: str, back: str) -> None:
    id_ = world.say(line, ANY)
    assert world.under(ANY)[-1:] == [back]
    assert [item.id for item in world.step(ANY).items][-1] == id_


def test_a_step_with_all_its_marks(world: World) -> None:
    id_ = world.say('New step @clerk #Sheets #"Big CRM" ~1h30 -i -d')
    step = world.step("New step")
    assert (step.id, step.role, step.systems, step.minutes) == (id_, "clerk", ("Sheets", "Big CRM"), 90)
    assert step.none == {Mark.INPUTS, Mark.DECISIONS}
    assert world.titles()[-1] == "5 New step"


def test_after_and_above_and_among_sub_steps(world: World) -> None:
    world.say("After", "Pull the figures")
    world.say("Above", "Pull the figures", above=True)
    world.say("After part", "Greet")
    world.say("Above part", "Greet", above=True)
    assert world.titles() == [
        "1 Above",
        "2 Pull the figures",
        "3 After",
        "4 Check the figures",
        "5 Write the comment",
        "5.1 Above part",
        "5.2 Greet",
        "5.3 After part",
        "5.4 Explain",
        "6 Send the report",
    ]


def test_after_a_step_with_parts_means_after_its_parts(world: World) -> None:
    world.say("Next", "Write the comment")
    assert world.titles()[-2:] == ["4 Next", "5 Send the report"]


def test_lines_of_the_step_of_another_process_are_refused(world: World) -> None:
    with pytest.raises(NotFound):
        world.workbook.mapping.capture(world.process("Proposals"), "< in", world.id(ANY))
    with pytest.raises(NotFound):
        world.workbook.mapping.capture("0" * 32, "A step")
    with pytest.raises(NotFound):
        world.workbook.mapping.capture(world.process(), "< in", "0" * 32)


@pytest.mark.parametrize("line", ["", "   ", "\x00", "<", "! ", "..", "?"])
def test_a_line_without_words_is_refused(world: World, line: str) -> None:
    before = world.rows()
    with pytest.raises(Invalid):
        world.workbook.mapping.capture(world.process(), line, world.id(ANY))
    assert world.rows() == before


@pytest.mark.parametrize("line", ["\u200b", "\u00ad", "\u2060 \u200b", "< \u200b"])
def test_a_line_that_shows_nothing_is_refused(world: World, line: str) -> None:
    with pytest.raises(Invalid):
        world.say(line, ANY)


@pytest.mark.parametrize("line", ["< in", "? Ok?", "! late", "= so", "~5m", "-i"])
def test_a_line_needs_a_step_to_belong_to(world: World, line: str) -> None:
    with pytest.raises(Invalid, match="no step yet"):
        world.say(line)


def test_a_parked_note_needs_no_step(world: World) -> None:
    world.say(".. remember")
    assert world.map().parked[-1].text == "remember"


def test_steering_characters_never_enter(world: World) -> None:
    world.say("A\x1b]52;c;YQ==\x07 step\u202e @cl\x1berk #Sy\x00s", None)
    step = world.map().steps[-1]
    assert "\x1b" not in step.text + step.role + "".join(step.systems)
    assert step.text == "A]52;c;YQ== step"


# -- none and has


def test_none_where_there_is_some_is_refused(world: World) -> None:
    step = world.id("Pull the figures")
    for mark in Mark:
        with pytest.raises(Invalid, match="already"):
            world.workbook.mapping.say_none(step, [mark])
    assert not world.step("Pull the figures").none


def test_several_nones_are_all_or_nothing(world: World) -> None:
    world.say("< in", "Greet")
    with pytest.raises(Invalid):
        world.workbook.mapping.say_none(world.id("Greet"), [Mark.DECISIONS, Mark.INPUTS])
    assert not world.step("Greet").none


@pytest.mark.parametrize(
    ("line", "mark"),
    [
        ("< in", Mark.INPUTS),
        ("? Ok?", Mark.DECISIONS),
        ("! late", Mark.EXCEPTIONS),
        ("#Sheets", Mark.SYSTEMS),
        ("> out #Sheets", Mark.SYSTEMS),
        ("! late #Sheets", Mark.SYSTEMS),
    ],
)
def test_adding_one_takes_the_none_back(world: World, line: str, mark: Mark) -> None:
    assert mark in world.step("Send the report").none
    world.say(line, "Send the report")
    step = world.step("Send the report")
    assert mark not in step.none
    assert step.says(mark) is True


@pytest.mark.parametrize("line", ["> out", "= so", "* dull", '" says'])
def test_lines_of_other_kinds_leave_it(world: World, line: str) -> None:
    before = world.step("Send the report").none
    world.say(line, "Send the report")
    assert world.step("Send the report").none == before


def test_removing_the_last_one_makes_it_not_asked(world: World) -> None:
    world.workbook.mapping.remove_item(world.item("closed deals").id)
    assert world.step("Pull the figures").says(Mark.INPUTS) is None


def test_an_output_that_becomes_an_input_takes_the_none_back(world: World) -> None:
    world.say("> sheet", ANY)
    world.workbook.mapping.edit_item(world.item("sheet").id, "< sheet", "> sheet")
    assert Mark.INPUTS not in world.step(ANY).none
    line = world.step_line(ANY)
    world.workbook.mapping.edit_step(world.id(ANY), line, line)


# -- marks said of the current step


def test_marks_alone_are_said_of_the_step(world: World) -> None:
    world.say("@clerk ~2h #Fax -e", "Greet")
    step = world.step("Greet")
    assert (step.role, step.minutes, step.systems, step.none) == ("clerk", 120, ("Fax",), {Mark.EXCEPTIONS})
    world.say("#Phone", "Greet")
    assert world.step("Greet").systems == ("Fax", "Phone")
    assert world.step("Greet").role == "clerk"


# -- saying it differently


def test_edit_a_step(world: World) -> None:
    id_ = world.id("Pull the figures")
    items = world.step("Pull the figures").items
    world.workbook.mapping.edit_step(id_, "Get them @clerk #Excel", world.step_line("Pull the figures"))
    step = world.step("Get them")
    assert (step.id, step.role, step.systems, step.minutes) == (id_, "clerk", ("Excel",), None)
    assert step.items == items


def test_the_same_line_again_changes_nothing(world: World) -> None:
    before, told = world.rows(), []
    world.workbook.subscribe(told.append)
    for step in world.map().steps:
        line = world.step_line(step.text)
        world.workbook.mapping.edit_step(step.id, line, line)
    assert world.rows() == before
    assert told == []


@pytest.mark.parametrize(
    "words", ["closed deals", "raw sheet", "old CRM", "same filters", "retyping", "the CRM mails it"]
)
def test_the_same_item_line_again_changes_nothing(world: World, words: str) -> None:
    before = world.rows()
    world.workbook.mapping.edit_item(world.item(words).id, world.line(words), world.line(words))
    assert world.rows() == before


@pytest.mark.parametrize(
    ("new", "words"),
    [
        ("< other", "other"),
        ("> other", "other"),
        ("? other", "other"),
        ("! other 2/3", "other"),
        ("= other", "other"),
        ("* other p2", "other"),
        ('" other', "other"),
    ],
)
@pytest.mark.parametrize("turn", range(times(1, 4)))
def test_another_sign_makes_another_kind(world: World, turn: int, new: str, words: str) -> None:
    olds = ("closed deals", "Over 10k?", "old CRM", "retyping")
    old = olds[(SIGNS.index(new[0]) + turn) % len(olds)]
    before = len(world.under("Pull the figures"))
    id_ = world.workbook.mapping.edit_item(world.item(old).id, new, world.line(old))
    assert world.line(words) == new
    assert world.item(words).id == id_
    assert len(world.under("Pull the figures")) == before


def test_a_line_without_its_sign_becomes_a_step(world: World) -> None:
    world.workbook.mapping.edit_item(world.item("retyping").id, "Retype it all @analyst", world.line("retyping"))
    assert world.titles()[1] == "2 Retype it all"
    assert not [line for line in world.under("Pull the figures") if "retyping" in line]


def test_a_line_becomes_a_parked_note_or_marks(world: World) -> None:
    world.workbook.mapping.edit_item(world.item("retyping").id, ".. retyping", world.line("retyping"))
    assert world.map().parked[-1].text == "retyping"
    world.workbook.mapping.edit_item(world.item("same filters").id, "@clerk", world.line("same filters"))
    assert world.step("Pull the figures").role == "clerk"


def test_a_step_that_gets_a_sign_belongs_to_the_step_before_it(world: World) -> None:
    world.say("no time", "Check the figures")
    world.workbook.mapping.edit_step(world.id("no time"), "! no time 1/3", "no time")
    assert world.under("Check the figures") == ["! no time 1/3"]


@pytest.mark.parametrize("text", ["Pull the figures", "Write the comment"])
def test_a_step_with_lines_or_sub_steps_stays_a_step(world: World, text: str) -> None:
    before = world.rows()
    with pytest.raises(Invalid):
        world.workbook.mapping.edit_step(world.id(text), "! it", world.step_line(text))
    assert world.rows() == before


def test_the_first_step_can_belong_to_none(world: World) -> None:
    world.say("First", "Pull the figures", above=True)
    with pytest.raises(Invalid, match="no step before"):
        world.workbook.mapping.edit_step(world.id("First"), "< first", "First")
    world.workbook.mapping.edit_step(world.id("First"), ".. first", "First")
    assert world.map().parked[-1].text == "first"


def test_a_step_needs_words(world: World) -> None:
    with pytest.raises(Invalid):
        world.workbook.mapping.edit_step(world.id(ANY), "@clerk", world.step_line(ANY))


def test_what_another_terminal_changed_is_not_overwritten(world: World, again: Callable[[], World]) -> None:
    other = again()
    step_was, item_was = world.step_line("Pull the figures"), world.line("old CRM")
    split_was = world.step_line(ANY)
    other.workbook.mapping.edit_step(world.id("Pull the figures"), "Theirs", step_was)
    other.workbook.mapping.edit_item(world.item("old CRM").id, "! theirs", item_was)
    other.say("#Fax", ANY)
    before = world.rows()
    with pytest.raises(ChangedMeanwhile) as told:
        world.workbook.mapping.edit_step(world.id("Theirs"), "Mine", step_was)
    assert told.value.now == "Theirs"
    with pytest.raises(ChangedMeanwhile) as told:
        world.workbook.mapping.edit_item(world.item("theirs").id, "! mine", item_was)
    assert told.value.now == "! theirs"
    with pytest.raises(ChangedMeanwhile):
        world.workbook.arranging.split(world.id(ANY), "Check", "the figures", split_was)
    assert world.rows() == before
    world.workbook.mapping.edit_step(world.id("Theirs"), "Mine", told.value.now and "Theirs")
    assert world.step("Mine")


def test_what_another_terminal_removed_is_gone_in_words(world: World, again: Callable[[], World]) -> None:
    other = again()
    step, item, was = world.id("Pull the figures"), world.item("old CRM").id, world.step_line("Pull the figures")
    other.workbook.arranging.remove(step)
    mapping, arranging = world.workbook.mapping, world.workbook.arranging
    for verb in (
        lambda: mapping.edit_step(step, "x", was),
        lambda: mapping.edit_item(item, "! x", "! old CRM"),
        lambda: mapping.remove_item(item),
        lambda: mapping.say_none(step, [Mark.INPUTS]),
        lambda: mapping.turn_timed(step),
        lambda: mapping.turn_signal(step, Signal.COPIED),
        lambda: mapping.turn_written_down(item),
        lambda: arranging.move(step, 1),
        lambda: arranging.nest(step),
        lambda: arranging.merge(step),
        lambda: arranging.remove(step),
        lambda: arranging.split(step, "a", "b", was),
    ):
        with pytest.raises(NotFound):
            verb()


def test_signals_timed_and_written_down_turn_on_and_off(world: World) -> None:
    mapping, step = world.workbook.mapping, world.id("Greet")
    for signal in Signal:
        mapping.turn_signal(step, signal)
        assert signal in world.step("Greet").signals
    mapping.turn_signal(step, Signal.COPIED)
    assert world.step("Greet").signals == {Signal.REPEATS, Signal.SAME_ANALYSIS}
    mapping.turn_timed(step)
    assert world.step("Greet").timed
    mapping.turn_timed(step)
    assert not world.step("Greet").timed
    mapping.turn_written_down(world.item("old CRM").id)
    assert world.step("Pull the figures").exceptions[0].written_down
    with pytest.raises(Invalid, match="exception"):
        mapping.turn_written_down(world.item("retyping").id)


def test_editing_an_exception_keeps_that_it_was_written_down(world: World) -> None:
    world.workbook.mapping.turn_written_down(world.item("old CRM").id)
    world.workbook.mapping.edit_item(world.item("old CRM").id, "! older CRM 2/5", world.line("old CRM"))
    (case,) = world.step("Pull the figures").exceptions
    assert (case.written_down, case.often, case.response, case.who) == (True, Often(2, 5), "", "")


# -- many lines


def test_many_lines_at_once(empty: World) -> None:
    process = empty.workbook.processes.add("Reporting")
    lines = [f"Step {n}" for n in range(400)]
    assert empty.workbook.mapping.capture_all(process, lines) == 400
    assert [step.text for step in empty.map().steps] == lines
    inside = [f"Between {n}" for n in range(200)]
    empty.workbook.mapping.capture_all(process, inside, empty.id("Step 7"))
    assert [step.text for step in empty.map().steps] == [*lines[:8], *inside, *lines[8:]]
    assert max(len(step.order) for step in empty.map().steps) <= 12
    empty.workbook.undo()
    assert [step.text for step in empty.map().steps] == lines


def test_many_lines_go_to_the_step_before_them(world: World) -> None:
    lines = ["-e", "< one", "New @clerk", "< two", "", ".. park", "Newer", "~5m"]
    assert world.workbook.mapping.capture_all(world.process(), lines, world.id(ANY)) == 7
    assert world.under(ANY) == ["< one"]
    assert Mark.EXCEPTIONS in world.step(ANY).none
    assert world.under("New") == ["< two"]
    assert world.step("Newer").minutes == 5
    assert world.titles()[2:4] == ["3 New", "4 Newer"]
    assert world.map().parked[-1].text == "park"


def test_many_lines_beside_a_sub_step_are_sub_steps(world: World) -> None:
    world.workbook.mapping.capture_all(world.process(), ["A", "B", "C"], world.id("Explain"))
    parent = world.id("Write the comment")
    assert all(world.step(text).parent_id == parent for text in "ABC")


@pytest.mark.parametrize(
    ("lines", "number"),
    [(["Good", "!"], 2), (["Good", "< in", "", ".."], 4), (["< belongs to nothing", "Good"], 1), (["-i"], 1)],
)
def test_a_bad_line_is_named_and_nothing_is_added(empty: World, lines: list[str], number: int) -> None:
    process = empty.workbook.processes.add("Reporting")
    before = empty.rows()
    with pytest.raises(Invalid, match=rf"[Ll]ine {number}\b"):
        empty.workbook.mapping.capture_all(process, lines)
    assert empty.rows() == before


def test_a_contradicting_line_is_named(empty: World) -> None:
    process = empty.workbook.processes.add("Reporting")
    with pytest.raises(Invalid, match=r"[Ll]ine 3\b"):
        empty.workbook.mapping.capture_all(process, ["Do it", "< in", "-i"])


def test_no_lines_are_no_action(world: World) -> None:
    before, told = world.rows(), []
    stop_listening = world.workbook.subscribe(told.append)
    for lines in ([], ["", "  "], ["\x00"]):
        with pytest.raises(Invalid, match="no lines to add"):
            world.workbook.mapping.capture_all(world.process(), lines)
        with pytest.raises(Invalid, match="no lines to add"):
            world.workbook.mapping.capture_into("Billing", lines)
    stop_listening()
    assert (world.rows(), told) == (before, [])


@pytest.mark.parametrize("line", ["\u200b", "\u00ad", "< \u200b"])
def test_many_lines_that_show_nothing_are_refused(world: World, line: str) -> None:
    with pytest.raises(Invalid):
        world.workbook.mapping.capture_all(world.process(), [line], world.id(ANY))


@pytest.mark.parametrize("name", ["Onboarding", " ONBOARDING ", "Billing", "  Two   words "])
def test_into_a_process_by_name(world: World, name: str) -> None:
    before, known = world.rows(), [row.name for row in world.workbook.processes.firm().processes]
    assert world.workbook.mapping.capture_into(name, ["One @clerk", "", "< in", ".. later"]) == 3
    plain = " ".join(name.split())
    process = plain.capitalize() if plain.capitalize() in known else plain
    shown = world.map(process)
    assert [(step.text, step.role, len(step.notes)) for step in shown.steps] == [("One", "clerk", 1)]
    assert [note.text for note in shown.parked] == ["later"]
    names = [row.name for row in world.workbook.processes.firm().processes]
    assert names == ([*known, plain] if process not in known else known)
    world.workbook.undo()
    assert world.rows() == before, "the process and its lines are one action"


def test_into_a_process_the_lines_go_last(world: World) -> None:
    world.workbook.mapping.capture_into("reporting", ["Later", "Last"])
    assert world.titles()[-3:] == ["4 Send the report", "5 Later", "6 Last"]


@pytest.mark.parametrize(
    ("name", "lines"), [("Billing", ["Good", "!"]), ("Billing", ["< in"]), ("  ", ["Good"]), ("\x1b", ["Good"])]
)
def test_refused_lines_add_no_process(world: World, name: str, lines: list[str]) -> None:
    before = world.rows()
    with pytest.raises(Invalid):
        world.workbook.mapping.capture_into(name, lines)
    assert world.rows() == before


# -- systems and roles


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ('#"Google Sheets"', "Google Sheets"),
        ("#“Curly Name”", "Curly Name"),
        ('#"a;b"', "a;b"),
        ("#O'Reilly", "O'Reilly"),
        ("#C++/CLI", "C++/CLI"),
        ('#"42"', "42"),
        ('#"-> x"', "-> x"),
        ("#销售系统", "销售系统"),
        ('#"[/] @x #y"', "[/] @x #y"),
    ],
)
def test_odd_names_come_back_whole(world: World, typed: str, name: str) -> None:
    world.say(f"New {typed} @{typed[1:]}")
    step = world.step("New")
    assert (step.systems, step.role) == ((name,), name)
    line = world.step_line("New")
    before = world.rows()
    world.workbook.mapping.edit_step(step.id, line, line)
    assert world.rows() == before
    assert world.workbook.mapping.systems()[name] >= 1
    assert name in world.workbook.mapping.roles()


def test_a_quote_inside_a_curly_name_is_made_safe(world: World) -> None:
    world.say('New #“the "big" one”')
    (name,) = world.step("New").systems
    assert '"' not in name
    line = world.step_line("New")
    world.workbook.mapping.edit_step(world.id("New"), line, line)
    assert world.step("New").systems == (name,)


def test_names_known_in_this_firm(world: World) -> None:
    mapping = world.workbook.mapping
    assert mapping.roles()[0] == "analyst"
    assert set(mapping.roles()) == {"analyst", "lead", "IT"}
    assert mapping.systems() == {"Google Sheets": 1, "HubSpot": 1}
    world.say("#HubSpot", "Greet")
    assert next(iter(mapping.systems().items())) == ("HubSpot", 2)


def test_the_same_system_twice_is_one_use(world: World) -> None:
    before = world.rows()
    world.say("#HubSpot", "Pull the figures")
    assert world.rows() == before


def test_steps_asks_for_some_only(world: World) -> None:
    wanted = {world.id("Greet"), world.id(ANY)}
    assert {step.id for step in world.workbook.mapping.steps(world.process(), [*wanted, "0" * 32])} == wanted
    many = [*wanted, *(f"{n:032x}" for n in range(300))]
    assert {step.id for step in world.workbook.mapping.steps(world.process(), many)} == wanted
