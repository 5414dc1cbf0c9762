"""The owner's days: said, said differently, taken back, and what is refused.

It is Monday, 2 March 2026, 10:00 in London. Reporting has lines already, Onboarding has none and no steps.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gaptui.method.blocks import EARLIEST
from gaptui.method.diary import DayLine, DayView
from gaptui.records.errors import ChangedMeanwhile, Invalid, NotFound, NothingToUndo
from gaptui.text import is_clean
from gaptui.words import BlockState, LineKind
from gaptui.workbook.diary import MOST_OWN_LINES
from gaptui.workbook.workbook import Workbook
from store.long import times

from .world import FixedClock, World, refused, span

MONDAY, FRIDAY = date(2026, 3, 2), date(2026, 2, 27)
EMPTY = "Onboarding"
PULL, SEND = "Pull the figures", "Send the report"


def say(world: World, line: str, day: date | None = None, process: str = "Reporting", **values: object) -> str:
    return world.workbook.diary.say(world.process(process), line, day, **values)  # type: ignore[arg-type]


def line(world: World, id_: str) -> DayLine:
    return world.workbook.diary.line(id_)


def edit(world: World, id_: str, typed: str) -> None:
    """What a person does who opens a line, types and presses Enter."""
    world.workbook.diary.edit(id_, typed, line(world, id_).line)


def view(world: World, day: date | None = None, process: str = EMPTY) -> DayView:
    return world.workbook.diary.view(world.process(process), day)


def shown(world: World, day: date | None = None, process: str = EMPTY) -> list[str]:
    """The lines of a day as they are typed, in their order."""
    return [each.line for each in view(world, day, process).lines]


def told(world: World, verb: Callable[[], object]) -> list[object]:
    """What listeners hear of it."""
    news: list[object] = []
    stop_listening = world.workbook.subscribe(news.append)
    verb()
    stop_listening()
    return news


# -- which day it is


def test_today_where_no_day_is_named(world: World) -> None:
    id_ = say(world, "+ one", process=EMPTY)
    assert (line(world, id_).day, line(world, id_).kind) == (MONDAY, LineKind.CHANGED)
    say(world, "two", process=EMPTY)
    say(world, "+ before", FRIDAY, process=EMPTY)
    assert shown(world) == shown(world, MONDAY) == ["+ one", "two"]
    assert shown(world, FRIDAY) == ["+ before"]
    assert view(world).days_written == (FRIDAY, MONDAY)
    assert [each.line for each in world.workbook.diary.lines(world.process(EMPTY))] == ["+ before", "+ one", "two"]


@pytest.mark.parametrize("later", [1, 2, 365])
def test_a_day_to_come_is_refused(world: World, later: int) -> None:
    with refused(world, Invalid, "is still to come: a day is written when it has begun"):
        say(world, "+ x", MONDAY + timedelta(days=later))
    with refused(world, Invalid, "Line 1: .*still to come"):
        world.workbook.diary.say_all(world.process(), ["+ x"], MONDAY + timedelta(days=later))


def test_a_day_of_another_century_is_refused(world: World) -> None:
    with refused(world, Invalid, "1999-12-31 is no day to write on"):
        say(world, "+ x", EARLIEST - timedelta(days=1))
    assert line(world, say(world, "+ x", EARLIEST)).day == EARLIEST


@pytest.mark.parametrize(
    ("zone", "now", "today"),
    [
        ("Europe/London", datetime(2026, 3, 2, 23, 59, tzinfo=UTC), date(2026, 3, 2)),
        ("Europe/London", datetime(2026, 3, 3, 0, 0, tzinfo=UTC), date(2026, 3, 3)),
        ("Europe/London", datetime(2026, 3, 31, 22, 59, tzinfo=UTC), date(2026, 3, 31)),
        ("Europe/London", datetime(2026, 3, 31, 23, 0, tzinfo=UTC), date(2026, 4, 1)),
        ("Europe/London", datetime(2026, 10, 25, 23, 30, tzinfo=UTC), date(2026, 10, 25)),
        ("Pacific/Auckland", datetime(2026, 3, 2, 11, 0, tzinfo=UTC), date(2026, 3, 3)),
        ("America/New_York", datetime(2026, 3, 3, 4, 59, tzinfo=UTC), date(2026, 3, 2)),
        ("No/Such", datetime(2026, 3, 2, 23, 59, tzinfo=UTC), date(2026, 3, 2)),
    ],
)
def test_the_day_changes_at_midnight_in_the_firms_zone(
    empty: World, tmp_path: Path, zone: str, now: datetime, today: date
) -> None:
    clock = FixedClock()
    clock.now = now
    workbook = Workbook.create(tmp_path / "zone.gap", "Zone", zone, clock=clock)
    process = workbook.processes.add("Billing")
    assert workbook.diary.line(workbook.diary.say(process, "+ x")).day == today
    assert workbook.diary.view(process).today == today
    with pytest.raises(Invalid, match="still to come"):
        workbook.diary.say(process, "+ x", today + timedelta(days=1))
    workbook.close()


@pytest.mark.parametrize(
    ("day", "utc_hour"), [(date(2026, 3, 27), 12), (date(2026, 3, 30), 11), (date(2026, 3, 29), 11)]
)
def test_stuck_on_a_day_that_is_over_began_at_its_noon(world: World, day: date, utc_hour: int) -> None:
    world.clock.go(days=29, hours=4)  # Tuesday, 31 March, in summer time
    item = line(world, say(world, "/stuck x y", day)).stuck
    assert item is not None
    assert (item.since_day, item.since.astimezone(UTC).hour) == (day, utc_hour)
    now = line(world, say(world, "/stuck x y")).stuck
    assert now is not None
    assert now.since == world.clock.now


# -- steps


def test_a_step_is_kept_by_what_it_is_and_not_by_its_number(world: World) -> None:
    id_ = say(world, "+ x /1")
    part = say(world, "/tried 3.1 y #Fax: works")
    assert (line(world, id_).step_id, line(world, id_).step_title) == (world.id(PULL), PULL)
    world.workbook.arranging.move(world.id(PULL), +1)
    assert (line(world, id_).step_number, line(world, id_).line) == ("2", "+ x /2")
    world.say("First", PULL, above=True)
    world.workbook.arranging.move(world.id(SEND), -1)
    assert line(world, part).line == "/tried 5.1 y #Fax: works"
    world.workbook.mapping.edit_step(world.id(PULL), "Pull all", world.step_line(PULL))
    assert line(world, id_).step_title == "Pull all"


def test_of_a_step_that_goes_the_line_stays(world: World) -> None:
    id_ = say(world, "+ x /1")
    world.workbook.arranging.remove(world.id(PULL))
    assert (line(world, id_).line, line(world, id_).step_id) == ("+ x", None)
    world.workbook.undo()
    assert line(world, id_).line == "+ x /1"


def test_what_was_said_of_a_merged_step_is_said_of_the_one_that_stays(world: World) -> None:
    id_ = say(world, "+ x /2")
    world.workbook.arranging.merge(world.id("Check the figures"))
    assert line(world, id_).line == "+ x /1"


@pytest.mark.parametrize("typed", ["+ x /9", "/tried 3.9 x: works", "/stuck 44 x y", "/learned x -> 9", "x /0"])
def test_a_step_that_is_not_there_is_refused_in_words(world: World, typed: str) -> None:
    with refused(world, Invalid, r"There is no step [\d.]+ in the map. To keep it as a word write \\"):
        say(world, typed, because="x")
    id_ = say(world, "as it was")
    with refused(world, Invalid, "There is no step"):
        edit(world, id_, typed)


def test_a_step_of_another_process_is_none(world: World) -> None:
    with refused(world, Invalid, "There is no step 1 in the map"):
        say(world, "+ x /1", process=EMPTY)


def test_what_the_words_of_the_refusal_say_can_be_done(world: World) -> None:
    id_ = say(world, r"+ the \/9 stays")
    assert (line(world, id_).text, line(world, id_).step_id) == ("the /9 stays", None)
    assert world.workbook.diary.step_titles(world.process())["3.1"] == "Greet"
    assert world.workbook.diary.step_titles(world.process(EMPTY)) == {}


# -- saying a line


@pytest.mark.parametrize(
    ("typed", "kind"),
    [
        ("+ moved it /4", LineKind.CHANGED),
        ("~ 140m -> 95m", LineKind.TIME),
        ("~ 95m with checking /4", LineKind.TIME),
        ("! token expired /4 -> re-login", LineKind.PROBLEM),
        ('/tried 4 a #"Big CRM" draft: does not work -> an example', LineKind.TRIED),
        ("/stuck 4 cannot read it", LineKind.STUCK),
        ("? the bank holiday", LineKind.ANSWER),
        ("asked the analyst", LineKind.NOTE),
        (r"\+ is no sign", LineKind.NOTE),
    ],
)
def test_each_kind_of_line_reads_back_as_it_was_typed(world: World, typed: str, kind: LineKind) -> None:
    kept = line(world, say(world, typed))
    assert (kept.kind, kept.line, kept.edited, kept.private) == (kind, typed, False, False)
    assert (kept.stuck is not None) is (kind is LineKind.STUCK)
    assert kept.cycle is None


@pytest.mark.parametrize("typed", ["", "  ", "+", "! ", "/tried 4", "/stuck", "\x1b", "? \u200b", "+ /4"])
def test_a_line_without_words_is_refused(world: World, typed: str) -> None:
    with refused(world, Invalid, "There are no words on this line yet. Nothing was changed"):
        say(world, typed)
    id_ = say(world, "as it was")
    with refused(world, Invalid, "There are no words on this line yet"):
        edit(world, id_, typed)


@pytest.mark.parametrize(
    "words", ["a\x1b[31m\u202eb\ud800\nc", "[/red] | `x` <b>", "é\u200d😀 " * 300, "'; DROP TABLE x"]
)
def test_any_words_are_kept_clean_and_whole(world: World, words: str) -> None:
    id_ = say(world, f"+ {words}")
    text = line(world, id_).text
    assert is_clean(text)
    assert text == " ".join(words.replace("\x1b", "").replace("\u202e", "").replace("\ud800", "\ufffd").split())
    world.workbook.diary.remove(id_)
    for _ in range(2):
        label = world.workbook.undo().label
        assert is_clean(label)
        assert "\n" not in label


def drafts(world: World) -> list[str]:
    with closing(sqlite3.connect(world.path)) as plain:
        return [text for (text,) in plain.execute("SELECT text FROM draft")]


def test_the_draft_of_a_line_is_gone_once_it_is_said(world: World) -> None:
    world.workbook.drafts.keep("day", "+ typed")
    world.workbook.drafts.keep("walk", "a step")
    id_ = say(world, "+ typed", draft="day")
    assert drafts(world) == ["a step"]
    world.workbook.drafts.keep("day", "+ other")
    with pytest.raises(ChangedMeanwhile):
        world.workbook.diary.edit(id_, "+ other", "+ x", draft="day")
    assert drafts(world) == ["a step", "+ other"], "what is refused is kept"
    world.workbook.diary.edit(id_, "+ other", "+ typed", draft="day")
    assert drafts(world) == ["a step"]
    world.workbook.drafts.keep("walk", "")


def test_a_private_line(world: World) -> None:
    id_ = say(world, "+ x", private=True)
    assert line(world, id_).private
    assert world.workbook.diary.turn_private(id_) is False
    assert world.workbook.diary.turn_private(id_) is True
    edit(world, id_, "+ y")
    assert line(world, id_).private, "it stays when it is said differently"
    assert not line(world, say(world, "+ z")).private


def test_a_private_line_is_not_told_among_the_changes_of_its_step(world: World) -> None:
    from gaptui.method.sheets import Sheet

    say(world, "! my boss shouted /1", private=True)
    changes = world.workbook.reviewing.changes(Sheet.STEPS, world.id(PULL))
    assert "shouted" not in repr(changes)


def test_the_words_of_a_private_line_are_in_no_label_that_another_terminal_reads(world: World) -> None:
    told: list[str] = []
    world.workbook.subscribe(lambda changes: told.append(changes.label))
    id_ = say(world, "/stuck 1 my boss shouted", private=True)
    edit(world, id_, "/stuck 1 my boss shouted twice")
    world.workbook.helping.note(id_, "it was about me")
    world.workbook.helping.solve(id_, "we talked")
    world.workbook.diary.remove(id_)
    assert len(told) == 5
    assert not any("boss" in label or "about me" in label for label in told)


# -- hours beside the desk


@pytest.mark.parametrize(
    ("hour", "minute", "side", "stands"),
    [
        (10, 0, 60, "2 mar 9-10"),
        (10, 0, 50, "2 mar 9-10"),
        (10, 0, 1, "2 mar 9:45-10"),
        (10, 7, 120, "2 mar 8-10"),
        (0, 10, 30, "2 mar 0-0:30"),
        (1, 0, 120, "2 mar 0-2"),
        (23, 59, 1440, "2 mar 0-24"),
    ],
)
def test_hours_beside_the_desk_go_up_to_now(world: World, hour: int, minute: int, side: int, stands: str) -> None:
    world.clock.now = datetime(2026, 3, 2, hour, minute, tzinfo=UTC)
    say(world, "+ x", side=side, process=EMPTY)
    (block,) = world.blocks(EMPTY)
    assert (block.span, block.state) == (span(stands), BlockState.SIDE)
    world.workbook.undo()
    assert (world.blocks(EMPTY), shown(world)) == ((), []), "line and hours are one action"


def test_on_another_day_they_stand_after_working_hours(world: World) -> None:
    say(world, "+ x", FRIDAY, side=90, process=EMPTY)
    say(world, "+ long", date(2026, 2, 25), side=600, process=EMPTY)
    assert [block.span for block in world.blocks(EMPTY)] == [span("2026-02-25 14-24"), span("2026-02-27 17-18:30")]
    assert (view(world).figures.doing, view(world).figures.learning) == (690, 0)


def test_more_than_a_day_is_refused_with_the_line(world: World) -> None:
    with refused(world, Invalid, "More than a day beside the desk"):
        say(world, "+ x", side=24 * 60 + 1)


# -- saying it differently


@pytest.mark.parametrize(
    ("was", "typed"),
    [
        ("+ x", "+ y /2"),
        ("+ x /2", "+ x"),
        ("x", "! x -> solved"),
        ("! x -> solved", "~ 95m x"),
        ("~ 140m -> 95m x", "/tried 4 x #Fax: works"),
        ("/tried 4 x: does not work -> y", "? x"),
        ("? x", "/stuck 4 x y"),
        ("/stuck 4 x y", "x y"),
    ],
)
def test_another_sign_makes_it_another_kind(world: World, was: str, typed: str) -> None:
    id_ = say(world, was, FRIDAY)
    order = line(world, id_).order
    edit(world, id_, typed)
    after = line(world, id_)
    assert (after.line, after.day, after.order, after.edited) == (typed, FRIDAY, order, True)
    assert (after.stuck is not None) is typed.startswith("/stuck")
    assert (after.question is not None) is typed.startswith("?")
    world.workbook.undo()
    assert (line(world, id_).line, line(world, id_).edited) == (was, False)


def test_the_same_line_again_is_no_action(world: World) -> None:
    id_ = say(world, "/tried 4 x #Fax: works -> y")
    assert told(world, lambda: edit(world, id_, "/tried  4 x #Fax: works  -> y")) == []
    assert not line(world, id_).edited


def test_what_another_terminal_changed_is_not_written_over(world: World, again: Callable[[], World]) -> None:
    id_ = say(world, "+ x")
    other = again()
    opened = line(world, id_).line
    edit(other, id_, "+ theirs")
    with refused(world, ChangedMeanwhile, r"Changed elsewhere.*\+ theirs") as _:
        world.workbook.diary.edit(id_, "+ mine", opened)
    edit(world, id_, "+ mine")
    assert line(other, id_).line == "+ mine"


def test_a_step_that_moved_meanwhile_counts_as_changed(world: World, again: Callable[[], World]) -> None:
    id_ = say(world, "+ x /1")
    other = again()
    other.workbook.arranging.move(other.id(PULL), +1)
    with refused(world, ChangedMeanwhile, r"\+ x /2"):
        world.workbook.diary.edit(id_, "+ y /1", "+ x /1")


@pytest.mark.parametrize(
    "said",
    [
        lambda w, id_: w.workbook.helping.describe(id_, tried="all", sample="", expected="", happened=""),
        lambda w, id_: w.workbook.helping.describe(id_, tried="", sample="a;b", expected="", happened=""),
        lambda w, id_: w.workbook.helping.ask(id_, w.helper("Jo")),
        lambda w, id_: w.workbook.helping.answer(id_, "so"),
        lambda w, id_: w.workbook.helping.solve(id_, "so"),
        pytest.param(
            lambda w, id_: w.workbook.helping.note(id_, "asked around"),
        ),
    ],
)
def test_what_hangs_on_a_stuck_line_is_not_lost_by_another_sign(
    world: World, said: Callable[[World, str], object]
) -> None:
    id_ = say(world, "/stuck 4 x y")
    said(world, id_)
    with refused(world, Invalid, "More was said of this line than the line itself"):
        edit(world, id_, "! x y")
    edit(world, id_, "/stuck 2 x y z")
    assert line(world, id_).stuck is not None


def test_a_learned_line_that_was_applied_keeps_its_sign(world: World) -> None:
    with refused(world, Invalid, "More was said of this line"):
        edit(world, world.day_line("saved views").id, "saved views")
    waiting = world.day_line("few-shot prompts").id
    edit(world, waiting, "! few-shot prompts")
    assert line(world, waiting).cycle is None
    id_ = say(world, "+ x")
    with refused(world, Invalid, "say why it cannot wait"):
        edit(world, id_, "/learned x -> 4")


def test_no_second_concept_comes_in_by_a_changed_sign(world: World) -> None:
    id_ = say(world, "+ x")
    with refused(world, Invalid, 'First apply "few-shot prompts"'):
        edit(world, id_, "/learned x -> 4")
    edit(world, world.day_line("few-shot prompts").id, "/learned zero-shot prompts -> 4")
    assert world.day_line("zero-shot prompts").step_number == "4"


WORDS = st.sampled_from(
    [
        *("+", "~", "!", "?", "/tried", "/stuck", "->", "→", "/4", "/3.1", "4", "3.1", "it:", "works", "does", "not"),
        *(
            "work",
            "140m",
            "2h",
            "95",
            "min",
            "\\",
            "\\4",
            "\\->",
            "\\/4",
            "\\\\/4",
            "\\+",
            "#Fax",
            '#"Big',
            'CRM"',
            "é",
        ),
    ]
)


@given(st.lists(WORDS, min_size=1, max_size=7).map(" ".join) | st.text(min_size=1, max_size=30))
@settings(max_examples=times(60, 2_000), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_was_kept_opens_as_a_line_that_is_the_same(kept: str, typed: str) -> None:
    world = _OPEN[kept]
    try:
        id_ = say(world, typed)
    except Invalid:
        return
    assert is_clean(line(world, id_).line)
    assert told(world, lambda: edit(world, id_, line(world, id_).line)) == []


_OPEN: dict[str, World] = {}


@pytest.fixture
def kept(world: World) -> Iterator[str]:
    """The world by a name: hypothesis shows its arguments, and that of a workbook is long."""
    _OPEN["here"] = world
    yield "here"
    del _OPEN["here"]


# -- a long note


LONG = "The first line.\n\n  The third, further in.\nThe last."


def test_a_long_note_keeps_its_lines(world: World) -> None:
    id_ = say(world, "x")
    world.workbook.diary.write_more(id_, f"\n\n{LONG}\n \n", "")
    assert (line(world, id_).more, line(world, id_).edited) == (LONG, True)
    world.clock.go(minutes=1)
    assert told(world, lambda: world.workbook.diary.write_more(id_, LONG, LONG)) == []
    world.workbook.diary.write_more(id_, "a\r\nb\x0bc\u2028d\x1b[2J\u202ee", LONG)
    assert line(world, id_).more == "a\nb\nc\nd[2Je"
    world.workbook.diary.write_more(id_, " \n ", line(world, id_).more)
    assert line(world, id_).more == ""
    for _ in range(2):
        world.workbook.undo()
    assert line(world, id_).more == LONG


def test_a_long_note_that_changed_meanwhile(world: World, again: Callable[[], World]) -> None:
    id_ = say(world, "x")
    again().workbook.diary.write_more(id_, "theirs", "")
    with refused(world, ChangedMeanwhile, "theirs"):
        world.workbook.diary.write_more(id_, "mine", "")


# -- many lines at once


def test_a_paste_is_one_undo(world: World) -> None:
    ids = world.workbook.diary.say_all(world.process(), ["+ one /1", "", "  ", "! two -> three", "four"], FRIDAY)
    assert [line(world, id_).line for id_ in ids] == ["+ one /1", "! two -> three", "four"]
    assert {line(world, id_).day for id_ in ids} == {FRIDAY}
    assert world.workbook.undo().label == "Undid «Wrote down 3 lines»"
    with pytest.raises(NotFound):
        line(world, ids[0])
    world.workbook.diary.say_all(world.process(), ["one"])
    assert world.workbook.undo().label == "Undid «Wrote down 1 line»"


def test_many_lines_keep_their_order_behind_those_that_are_there(world: World) -> None:
    say(world, "first", process=EMPTY)
    world.workbook.diary.say_all(world.process(EMPTY), [f"line {n}" for n in range(40)])
    say(world, "last", process=EMPTY)
    assert shown(world) == ["first", *(f"line {n}" for n in range(40)), "last"]


@pytest.mark.parametrize("lines", [[], [""], ["  ", "\t"]])
def test_a_paste_of_nothing(world: World, lines: list[str]) -> None:
    with refused(world, Invalid, "no words on these lines"):
        world.workbook.diary.say_all(world.process(), lines)


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        (["+ one", "two /9", "three"], "^Line 2: There is no step 9"),
        (["+ one", "/learned a -> 1"], "^Line 2: First apply"),
        pytest.param(
            ["+ one", "", "", "two /9"],
            "^Line 4: ",
        ),
        pytest.param(
            ["+ one", "!", "three"],
            "^Line 2: ",
        ),
    ],
)
def test_one_bad_line_is_named_and_nothing_is_kept(world: World, lines: list[str], words: str) -> None:
    with refused(world, Invalid, words):
        world.workbook.diary.say_all(world.process(), lines)


# -- removing, and what is gone meanwhile


def test_a_removed_line_takes_along_what_hangs_on_it(world: World) -> None:
    before = world.picture()
    for words in ("cannot read the PDF tables", "the mail bounces", "saved views", "token expired"):
        world.workbook.diary.remove(world.day_line(words).id)
    after = world.picture()
    assert [len(after[table]) for table in ("stuck", "stucknote", "cycle")] == [0, 0, 1]
    assert len(after["lesson"]) == len(before["lesson"]), "the lesson stays, and its day"
    evidence = world.lesson("token expired: re-login each Monday").evidence
    assert [(each.day, each.line_id) for each in evidence] == [(MONDAY, None)]


def test_gone_meanwhile(world: World, again: Callable[[], World]) -> None:
    diary, id_ = world.workbook.diary, say(world, "+ x")
    again().workbook.diary.remove(id_)
    gone = (
        lambda: diary.line(id_),
        lambda: diary.edit(id_, "+ y", "+ x"),
        lambda: diary.write_more(id_, "y", ""),
        lambda: diary.turn_private(id_),
        lambda: diary.remove(id_),
        lambda: diary.remove_own_line("0" * 32),
        lambda: diary.say("0" * 32, "+ x"),
        lambda: diary.say_all("0" * 32, ["+ x"]),
        lambda: diary.view("0" * 32),
        lambda: diary.set_outcome("0" * 32, "x"),
    )
    for verb in gone:
        with refused(world, NotFound, "is gone: it was removed meanwhile"):
            verb()


def test_another_terminal_hears_of_a_line(world: World, again: Callable[[], World]) -> None:
    other, news = again(), []
    other.workbook.subscribe(news.append)
    say(world, "+ moved it")
    other.workbook.poll()
    assert [changes.label for changes in news] == ['Wrote down what changed "moved it"']
    assert [each.table for each in news[0].rows] == ["dayline"]


# -- the target, and own lines


def test_the_target(world: World) -> None:
    world.workbook.diary.set_outcome(world.process(), "  out by\nMonday \x1b 12:00 ")
    assert view(world, process="Reporting").outcome == "out by Monday 12:00"
    assert world.workbook.calendar.view(world.process()).outcome == "out by Monday 12:00"
    world.workbook.diary.set_outcome(world.process(), "")
    assert view(world, process="Reporting").outcome == ""


def own(world: World) -> list[str]:
    return [text for _, text in world.workbook.diary.own_lines()]


def test_own_lines_stand_in_the_order_they_were_kept(empty: World) -> None:
    diary = empty.workbook.diary
    ids = [diary.keep_own_line(f"  + line\t{n} ") for n in range(MOST_OWN_LINES)]
    assert own(empty) == [f"+ line {n}" for n in range(9)]
    with refused(empty, Invalid, "There are 9 already, one for each number key: remove one first"):
        diary.keep_own_line("+ one more")
    diary.remove_own_line(ids[2])
    diary.keep_own_line("+ one more")
    assert own(empty) == [*(f"+ line {n}" for n in (0, 1, 3, 4, 5, 6, 7, 8)), "+ one more"]
    with refused(empty, NotFound, "removed meanwhile"):
        diary.remove_own_line(ids[2])


def test_an_own_line_is_kept_once_and_has_words(world: World) -> None:
    diary = world.workbook.diary
    with refused(world, Invalid, "kept already"):
        diary.keep_own_line(" + sent by  hand /4")
    for nothing in ("", "  ", "\x1b"):
        with refused(world, Invalid, "Type the line first"):
            diary.keep_own_line(nothing)


# -- the week over it


def test_the_week_of_a_plan_and_its_question(world: World) -> None:
    """The first protected hours of Proposals were on Tuesday, 24 February; the last are on 10 April."""
    figures = view(world, process="Proposals").figures
    assert (figures.number, figures.weeks, figures.question) == (2, 7, 2)
    numbers = {
        day: view(world, day, "Proposals").figures.number
        for day in (date(2026, 2, 22), date(2026, 2, 23), date(2026, 3, 1), date(2026, 4, 10), date(2026, 4, 13))
    }
    assert list(numbers.values()) == [0, 1, 1, 7, 8]
    assert [view(world, MONDAY + timedelta(weeks=n), "Proposals").figures.question for n in range(7)] == [
        *(2, 3, 4, 5, 6, 1, 2)
    ]
    assert (figures.learning, figures.doing) == (0, 180 + 90 + 60)


def test_without_a_plan_there_is_no_week_and_the_first_question(world: World) -> None:
    figures = view(world).figures
    assert (figures.number, figures.weeks, figures.question, figures.answered) == (0, 0, 1, False)
    say(world, "? x", process=EMPTY)
    assert view(world).figures.answered
    assert line(world, view(world).lines[0].id).question == 1


def test_an_answer_is_one_to_the_question_of_its_week(world: World) -> None:
    now, before = (say(world, "? x", day, "Proposals") for day in (None, FRIDAY))
    assert (line(world, now).question, line(world, before).question) == (2, 1)
    assert view(world, process="Proposals").figures.answered
    assert view(world, FRIDAY, "Proposals").figures.answered
    world.clock.go(days=7)
    assert not view(world, process="Proposals").figures.answered
    note = say(world, "x", process="Proposals")
    edit(world, note, "? x")
    assert line(world, note).question == 3
    edit(world, note, "? y")
    assert line(world, note).question == 3
    edit(world, note, "! y")
    assert line(world, note).question is None


def test_three_counters_of_this_week_only(world: World) -> None:
    for typed, ago in (("+ a", 0), ("+ b", 0), ("! c", 0), ("~ 95m", 3), ("/tried d: works", 0), ("e", 0)):
        say(world, typed, MONDAY - timedelta(days=ago), process=EMPTY)
    assert view(world).figures.three == {LineKind.CHANGED: 2, LineKind.TIME: 0, LineKind.PROBLEM: 1}
    assert view(world, FRIDAY).figures.three == {LineKind.CHANGED: 0, LineKind.TIME: 1, LineKind.PROBLEM: 0}


def test_what_the_week_before_left_empty_is_asked_once(world: World) -> None:
    assert view(world).empty_last_week == (), "a week of which nothing was written asks nothing"
    say(world, "~ 95m", FRIDAY, process=EMPTY)
    assert view(world).empty_last_week == (LineKind.CHANGED, LineKind.PROBLEM)
    assert view(world, FRIDAY).empty_last_week == ()
    say(world, "e", process=EMPTY)
    assert view(world).empty_last_week == (), "this week has begun"


def test_the_week_is_the_firms(world: World) -> None:
    say(world, "+ sunday", date(2026, 3, 1), process=EMPTY)
    assert view(world).figures.three[LineKind.CHANGED] == 0
    world.workbook.availability.set_week(
        first_day=6, work_days=frozenset({6, 0, 1, 2, 3}), works_from=480, works_to=960
    )
    assert view(world).figures.three[LineKind.CHANGED] == 1


def test_the_rest_of_a_day(world: World) -> None:
    shown_ = view(world, process="Proposals", day=date(2026, 2, 25))
    assert (shown_.name, shown_.day, shown_.today, shown_.now) == ("Proposals", date(2026, 2, 25), MONDAY, 600)
    assert [block.span for block in shown_.blocks] == [span("2026-02-25 9-12")]
    assert (shown_.mapped, shown_.experiment, shown_.has_helpers) == (False, False, True)
    world.workbook.processes.call_mapped(world.process("Proposals"), "x")
    for _ in range(2):
        world.workbook.helping.remove_helper(world.workbook.helping.helpers()[0].id)
    world.workbook.owning.build_without(world.process(EMPTY), "x")
    assert view(world, process="Proposals").mapped
    assert not view(world).has_helpers
    assert view(world).experiment


def test_what_is_open_waits_on_every_day(world: World) -> None:
    waiting = [each.text for each in view(world, date(2026, 1, 5), "Reporting").waiting]
    assert waiting == ["cannot read the PDF tables", "saved views", "few-shot prompts"]
    world.workbook.helping.solve(world.day_line(waiting[0]).id, "so")
    world.workbook.learning.close(world.day_line(waiting[1]).id, "")
    world.workbook.learning.drop(world.day_line(waiting[2]).id, "so")
    assert view(world, process="Reporting").waiting == ()
    assert view(world, process="Reporting").figures.cycles == 1, "applied, whatever came after"
    kept = view(world, process="Reporting")
    assert kept.by_id == {each.id: each for each in world.workbook.diary.lines(world.process())}


# -- tools


def test_tools_of_the_firm_the_newest_first(world: World) -> None:
    assert world.workbook.diary.tools() == ["ChatGPT"]
    for typed in ('+ a #Fax #"Big CRM"', "no tool", "! b#c # d"):
        say(world, typed, process=EMPTY)
    assert world.workbook.diary.tools() == ["Fax", "Big CRM", "ChatGPT"]


def test_a_tool_that_solved_it_is_named_too(world: World) -> None:
    say(world, "! token expired -> a reminder in #Outlook")
    assert "Outlook" in world.workbook.diary.tools()


# -- undo, once more


def test_undo_all_the_way_and_no_further(empty: World) -> None:
    process = empty.workbook.processes.add("Billing")
    for n in range(3):
        empty.workbook.diary.say(process, f"line {n}")
    for _ in range(4):
        empty.workbook.undo()
    with pytest.raises(NothingToUndo):
        empty.workbook.undo()
