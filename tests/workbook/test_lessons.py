"""Lessons: written down, from a line, agreed to, replaced, removed, and taken in from a file.

The firm has six: two of Reporting (one a draft), two of Proposals (one replaced by the other), two from a file.
"""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta

import pytest

from gaptui.method.lessons import Evidence, LessonText, LessonView, balance
from gaptui.records.errors import ChangedMeanwhile, Invalid, NotFound
from gaptui.text import is_clean
from gaptui.words import LessonKind, LessonStatus

from .world import World, refused

MONDAY = date(2026, 3, 2)
DRAFT, LOOK, COPY, EVERY, SLACK, ASK = (
    *("token expired: re-login each Monday", "Look for an export first", "Copy the sheet before AI writes into it"),
    *("Copy every sheet", "Slack is no record", "Ask who will check the draft"),
)


def add(world: World, said: LessonText, process: str = "", evidence: tuple[Evidence, ...] = ()) -> LessonView:
    lessons = world.workbook.lessons
    return lessons.lesson(lessons.add(said, world.process(process) if process else None, evidence))


def from_line(world: World, typed: str, day: date | None = None, said: LessonText | None = None) -> LessonView:
    """The lesson of a line that is just written down."""
    id_ = world.workbook.diary.say(world.process(), typed, day)
    return world.workbook.lessons.lesson(world.workbook.lessons.add_from_line(id_, said))


def edit(world: World, words: str, **values: object) -> LessonView:
    """What a person does who opens a lesson, changes it and saves."""
    lesson = world.lesson(words)
    world.workbook.lessons.edit(lesson.id, replace(lesson.said, **values), lesson.said)  # type: ignore[arg-type]
    return world.workbook.lessons.lesson(lesson.id)


def codes(world: World) -> list[str]:
    return [row.code for row in world.workbook.lessons.rows()]


# -- written down


def test_each_gets_the_next_number_of_the_firm(world: World) -> None:
    assert codes(world) == ["L-01", "L-02", "L-03", "L-04", "L-05", "L-06"]
    assert add(world, LessonText("One"), "Proposals").code == "L-07"
    assert from_line(world, "+ x").code == "L-08"
    world.workbook.lessons.take_in([LessonText("Two"), LessonText("Three")], "a.csv")
    assert codes(world)[-2:] == ["L-09", "L-10"]
    world.workbook.lessons.remove(world.lesson("Two").id)
    assert add(world, LessonText("Four")).code == "L-11", "a number that was said is not given again"
    assert [each.number for each in world.workbook.lessons.whole()] == [1, 2, 3, 4, 5, 6, 7, 8, 10, 11]


def test_the_first_lesson_of_a_firm(empty: World) -> None:
    assert empty.workbook.lessons.rows() == empty.workbook.lessons.whole() == []
    assert add(empty, LessonText("One")).code == "L-01"


def test_all_that_can_be_said(world: World) -> None:
    said = LessonText(
        text="  Look\nfirst ",
        kind=LessonKind.CHANGED,
        works=False,
        step_id=world.id("Greet"),
        systems=("HubSpot", ' "New  one" ', "Fax"),
        situation="one\r\n  two",
        expected="a",
        happened="b",
        why="c",
        advice="d\n\ne",
        role="the board",
        person="Kim",
        day=date(2025, 11, 3),
    )
    kept = add(world, said, "Reporting", (Evidence(date(2026, 3, 1)), Evidence(date(2026, 2, 2))))
    assert kept.said == replace(
        said, text="Look first", systems=("HubSpot", "”New one”", "Fax"), situation="one\n  two"
    )
    assert (kept.process, kept.step, kept.day) == ("Reporting", "3.1 Greet", date(2025, 11, 3))
    assert [each.day for each in kept.evidence] == [date(2026, 2, 2), date(2026, 3, 1)]
    assert (kept.agreed_on, kept.source, kept.replaced_by, kept.reuses) == (None, "", None, ())


def test_what_is_not_said_is_today_and_a_draft_of_the_owner(world: World) -> None:
    kept = add(world, LessonText("One"), "Proposals")
    assert (kept.day, kept.said.status, kept.agreed_on) == (MONDAY, LessonStatus.DRAFT, None)
    assert (kept.said.role, kept.said.person) == ("head of sales", "Alex")
    assert (add(world, LessonText("Two")).said.role, add(world, LessonText("Three"), "Reporting").said.role) == ("", "")
    assert add(world, LessonText("Four", role="the board"), "Proposals").said.person == ""


def test_one_that_is_agreed_already(world: World) -> None:
    assert add(world, LessonText("One", status=LessonStatus.AGREED), "Reporting").agreed_on == MONDAY


@pytest.mark.parametrize("text", ["", "  ", "\n", "\x1b\u202e", "\u200b"])
def test_a_lesson_needs_its_one_sentence(world: World, text: str) -> None:
    lessons = world.workbook.lessons
    for verb in (
        lambda: lessons.add(LessonText(text)),
        lambda: lessons.add_from_line(world.day_line("token expired").id, LessonText(text)),
        lambda: edit(world, LOOK, text=text),
        lambda: lessons.take_in([LessonText("One"), LessonText(text)], "a.csv"),
    ):
        with refused(world, Invalid, "A lesson needs its one sentence"):
            verb()


def test_the_rows_of_the_list_tell_the_same(world: World) -> None:
    whole = world.workbook.lessons.whole()
    by_id = {each.id: each.number for each in whole}
    assert [
        (row.id, row.number, row.text, row.kind, row.works, row.status, row.process, row.process_id)
        for row in world.workbook.lessons.rows()
    ] == [
        (each.id, each.number, each.said.text, each.said.kind, each.said.works, each.said.status, *of)
        for each in whole
        for of in [(each.process, each.process_id)]
    ]
    assert [by_id.get(row.replaced_by or "") for row in world.workbook.lessons.rows()] == [
        each.replaced_by for each in whole
    ]
    assert balance(row.works for row in world.workbook.lessons.rows()) == "4 work, 2 do not"


def test_only_those_that_are_named(world: World) -> None:
    whole = world.workbook.lessons.whole()
    some = [whole[4].id, whole[1].id]
    assert world.workbook.lessons.whole([*some, "0" * 32]) == [whole[1], whole[4]]
    assert world.workbook.lessons.whole([]) == []
    many = [f"{n:032x}" for n in range(1200)]
    assert world.workbook.lessons.whole([*many, *some]) == [whole[1], whole[4]]


# -- from a line of the owner's day


@pytest.mark.parametrize(
    ("typed", "text", "kind", "works"),
    [
        ("+ moved it to #Fax /4", "moved it to Fax", LessonKind.CHANGED, True),
        ("~ 140m -> 95m", "One cycle takes 95 min instead of 140", LessonKind.TIME, True),
        ("! bounced -> another address", "bounced: another address", LessonKind.PROBLEM, True),
        ("/tried 4 a draft #ChatGPT: does not work", "a draft ChatGPT", LessonKind.PROBLEM, False),
        ("/stuck 4 nobody answers", "nobody answers", LessonKind.PROBLEM, True),
        ("? the bank holiday", "the bank holiday", LessonKind.BUSINESS, True),
        ("asked the analyst twice", "asked the analyst twice", LessonKind.PROBLEM, True),
    ],
)
def test_a_draft_of_each_kind_of_line(world: World, typed: str, text: str, kind: LessonKind, works: bool) -> None:
    friday = MONDAY - timedelta(days=3)
    kept = from_line(world, typed, friday)
    line = world.workbook.diary.line(kept.evidence[0].line_id or "")
    assert (kept.said.text, kept.said.kind, kept.said.works) == (text, kind, works)
    assert (kept.said.status, kept.process, kept.day) == (LessonStatus.DRAFT, "Reporting", friday)
    assert (kept.evidence, line.line) == ((Evidence(friday, line.id),), typed)
    assert kept.step == ("4 Send the report" if line.step_number else "")
    assert kept.said.systems == line.tools


def test_what_was_learned_gives_one_too(world: World) -> None:
    id_ = world.workbook.lessons.add_from_line(world.day_line("saved views").id)
    kept = world.workbook.lessons.lesson(id_)
    assert (kept.said.text, kept.step) == ("saved views", "3.2 Explain")


def test_said_better_at_once(world: World) -> None:
    kept = from_line(world, "! bounced -> again", said=LessonText("Ask for addresses first", systems=("Fax",)))
    assert (kept.said.text, kept.said.systems, kept.process, len(kept.evidence)) == (
        *("Ask for addresses first", ("Fax",), "Reporting"),
        1,
    )


def test_which_lesson_a_line_gave(world: World) -> None:
    lessons, line = world.workbook.lessons, world.day_line("token expired")
    assert lessons.of_line(line.id) == world.lesson(DRAFT).id
    assert lessons.codes_by_line(world.process()) == {line.id: "L-01"}
    assert lessons.codes_by_line(world.process("Proposals")) == {}
    assert lessons.of_line(world.day_line("asked the analyst").id) is None
    world.clock.go(seconds=1)
    lessons.add_from_line(line.id, LessonText("Once more"))
    assert lessons.of_line(line.id) == world.lesson("Once more").id, "the newest one"
    assert lessons.codes_by_line(world.process()) == {line.id: "L-07"}


# -- said differently


def test_an_agreed_one_that_is_said_differently_is_a_draft(world: World) -> None:
    assert (world.lesson(LOOK).said.status, world.lesson(LOOK).agreed_on) == (LessonStatus.AGREED, MONDAY)
    after = edit(world, LOOK, text=" Look for an  export, then for AI ")
    assert (after.said.text, after.said.status, after.agreed_on) == (
        *("Look for an export, then for AI", LessonStatus.DRAFT, None),
    )
    world.workbook.undo()
    assert world.lesson(LOOK).agreed_on == MONDAY


def test_what_stands_behind_it_may_be_added_to_an_agreed_one(world: World) -> None:
    after = edit(world, LOOK, why="because", situation="a\nb", systems=("Fax",), kind=LessonKind.TIME)
    assert (after.said.status, after.agreed_on) == (LessonStatus.AGREED, MONDAY)
    assert (after.said.why, after.said.situation, after.said.systems) == ("because", "a\nb", ("Fax",))


@pytest.mark.parametrize("values", [{"works": False}, {"advice": "Do the opposite."}])
def test_nobody_agreed_to_the_opposite(world: World, values: dict[str, object]) -> None:
    assert edit(world, LOOK, **values).said.status is LessonStatus.DRAFT


@pytest.mark.parametrize(("words", "status"), [(DRAFT, LessonStatus.DRAFT), (EVERY, LessonStatus.REPLACED)])
def test_the_status_of_others_stays(world: World, words: str, status: LessonStatus) -> None:
    assert edit(world, words, text="Said differently").said.status is status


def test_the_day_and_the_status_are_no_part_of_an_edit(world: World) -> None:
    after = edit(world, DRAFT, day=date(2020, 1, 1), status=LessonStatus.AGREED, why="x")
    assert (after.day, after.said.status, after.agreed_on) == (MONDAY, LessonStatus.DRAFT, None)


def test_the_same_again_is_no_action(world: World) -> None:
    told: list[object] = []
    stop_listening = world.workbook.subscribe(told.append)
    for words in (DRAFT, LOOK, COPY, EVERY, SLACK):
        edit(world, words)
    stop_listening()
    assert told == []


@pytest.mark.parametrize("values", [{"text": "Theirs"}, {"why": "theirs"}, {"systems": ("Fax",)}, {"works": False}])
def test_what_another_terminal_changed_is_not_written_over(
    world: World, again: Callable[[], World], values: dict[str, object]
) -> None:
    opened = world.lesson(DRAFT)
    edit(again(), DRAFT, **values)
    with refused(world, ChangedMeanwhile, "Changed elsewhere"):
        world.workbook.lessons.edit(opened.id, replace(opened.said, text="Mine"), opened.said)


def test_systems_in_the_order_they_were_said(world: World) -> None:
    for systems in (("Fax", "HubSpot", "Google Sheets"), ("Google Sheets",), (), ("HubSpot", "Fax")):
        assert edit(world, COPY, systems=systems).said.systems == systems


def test_a_system_is_made_once_whatever_the_case(world: World) -> None:
    before = len(world.picture()["system"])
    add(world, LessonText("One", systems=("New CRM", "hubspot")))
    assert add(world, LessonText("Two", systems=("NEW crm",))).said.systems == ("New CRM",)
    world.workbook.lessons.take_in([LessonText("Three", systems=("new CRM", "Straße"))], "a.csv")
    assert edit(world, "Three", systems=("STRASSE", "HUBSPOT")).said.systems == ("Straße", "HubSpot")
    assert len(world.picture()["system"]) == before + 2


def test_a_name_said_twice_is_one(world: World) -> None:
    assert add(world, LessonText("One", systems=("Fax", " Fax ", "", "  "))).said.systems == ("Fax",)


def test_a_name_said_twice_in_another_case_is_one(world: World) -> None:
    assert add(world, LessonText("One", systems=("Fax", "fax"))).said.systems == ("Fax",)


def test_two_systems_that_become_one_are_one_for_lessons_too(world: World) -> None:
    from gaptui.method.sheets import Sheet

    assert world.lesson(SLACK).said.systems == ("HubSpot",)
    world.set_cell(Sheet.SYSTEMS, "HubSpot", "name", "Google Sheets")
    assert world.lesson(SLACK).said.systems == ("Google Sheets",)


def test_the_step_of_a_lesson_that_is_merged_is_the_one_that_stays(world: World) -> None:
    edit(world, LOOK, step_id=world.id("Check the figures"))
    world.workbook.arranging.merge(world.id("Check the figures"))
    assert world.lesson(LOOK).step.startswith("1 Pull the figures")


# -- agreed, a draft again


def test_agreed_by_the_owner_where_nobody_is_named(world: World) -> None:
    id_ = world.workbook.lessons.add(LessonText("One"), world.process("Reporting"))
    world.workbook.owning.name_owner(world.process(), owner="Kim", owner_role="head of operations")
    world.clock.go(days=1)
    world.workbook.lessons.agree(id_)
    kept = world.lesson("One")
    assert (kept.said.status, kept.agreed_on) == (LessonStatus.AGREED, MONDAY + timedelta(days=1))
    assert (kept.said.role, kept.said.person) == ("head of operations", "Kim")


def test_agreed_by_somebody_else(world: World) -> None:
    world.workbook.lessons.agree(world.lesson(DRAFT).id, " the\nboard ", "Robin")
    assert (world.lesson(DRAFT).said.role, world.lesson(DRAFT).said.person) == ("the board", "Robin")
    world.workbook.lessons.agree(world.lesson(DRAFT).id)
    assert (world.lesson(DRAFT).said.role, world.lesson(DRAFT).said.person) == ("the board", "Robin"), "as it was"


def test_where_nobody_owns_it_nobody_is_named(world: World) -> None:
    world.workbook.lessons.agree(world.lesson(DRAFT).id)
    assert (world.lesson(DRAFT).said.role, world.lesson(DRAFT).said.status) == ("", LessonStatus.AGREED)


def test_the_owners_name_does_not_stand_beside_another_role(world: World) -> None:
    kept = add(world, LessonText("One", role="the board"), "Proposals")
    world.workbook.lessons.agree(kept.id)
    assert (world.lesson("One").said.role, world.lesson("One").said.person) == ("the board", "")


def test_a_draft_again(world: World) -> None:
    for words in (LOOK, EVERY):
        world.workbook.lessons.make_draft(world.lesson(words).id)
        after = world.lesson(words)
        assert (after.said.status, after.agreed_on, after.replaced_by) == (LessonStatus.DRAFT, None, None)


# -- replaced


def test_replaced_and_still_there(world: World) -> None:
    every = world.lesson(EVERY)
    assert (every.said.status, every.replaced_by) == (LessonStatus.REPLACED, world.lesson(COPY).number)
    world.workbook.lessons.replace(every.id, world.lesson(SLACK).number)
    assert world.lesson(EVERY).replaced_by == 5
    world.workbook.lessons.agree(every.id)
    assert (world.lesson(EVERY).said.status, world.lesson(EVERY).replaced_by) == (LessonStatus.AGREED, None)


def test_never_in_a_circle(world: World) -> None:
    lessons = world.workbook.lessons
    look, copy, every = (world.lesson(words) for words in (LOOK, COPY, EVERY))
    with refused(world, Invalid, "L-02 is itself replaced by this one, or is this one"):
        lessons.replace(look.id, look.number)
    with refused(world, Invalid, "L-04 is itself replaced by this one"):
        lessons.replace(copy.id, every.number)
    lessons.replace(copy.id, look.number)
    with refused(world, Invalid, "L-04 is itself replaced by this one"):
        lessons.replace(look.id, every.number)
    with refused(world, NotFound, "There is no lesson L-99"):
        lessons.replace(look.id, 99)


@contextmanager
def at_most(seconds: float) -> Iterator[None]:
    """What does not end is ended."""

    def end(*_: object) -> None:
        raise TimeoutError

    before = signal.signal(signal.SIGALRM, end)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def test_a_circle_that_two_terminals_made_is_survived(world: World, again: Callable[[], World]) -> None:
    """One takes back that the first is agreed to, after the other had it stand for the second."""
    mine, other = world.workbook.lessons, again()
    look, slack = world.lesson(LOOK), world.lesson(SLACK)
    mine.replace(look.id, slack.number)
    mine.agree(look.id)
    other.workbook.lessons.replace(slack.id, look.number)
    world.workbook.undo()
    assert (world.lesson(LOOK).replaced_by, world.lesson(SLACK).replaced_by) == (slack.number, look.number)
    with at_most(1):
        mine.replace(world.lesson(ASK).id, look.number)


# -- removed


def test_removed_and_brought_back(world: World) -> None:
    before = world.lesson(COPY)
    world.workbook.lessons.remove(before.id)
    with pytest.raises(NotFound):
        world.workbook.lessons.lesson(before.id)
    assert world.lesson(EVERY).replaced_by is None
    world.workbook.undo()
    assert world.lesson(COPY) == before
    assert (before.reuses[0].process, before.said.systems) == ("Reporting", ("Google Sheets",))
    assert world.lesson(EVERY).replaced_by == before.number


def test_what_a_removed_lesson_replaced_is_not_replaced_any_more(world: World) -> None:
    world.workbook.lessons.remove(world.lesson(COPY).id)
    assert world.lesson(EVERY).said.status is not LessonStatus.REPLACED


def test_a_process_that_goes_leaves_its_lessons(world: World) -> None:
    before = world.workbook.lessons.whole()
    world.workbook.processes.remove(world.process())
    after = {each.said.text: each for each in world.workbook.lessons.whole()}
    assert after.keys() == {each.said.text for each in before}
    left = after[DRAFT]
    assert (left.process_id, left.process, left.evidence) == (None, "", (Evidence(MONDAY, None),))
    assert (after[LOOK].step, after[LOOK].said.step_id) == ("", None)
    assert after[COPY].reuses == (), "what it did with others goes with it"
    world.workbook.undo()
    assert world.workbook.lessons.whole() == before, "undo brings the links back"


def test_gone_meanwhile(world: World, again: Callable[[], World]) -> None:
    lessons, kept, line = world.workbook.lessons, world.lesson(DRAFT), world.day_line("asked the analyst")
    other = again().workbook
    other.lessons.remove(kept.id)
    other.diary.remove(line.id)
    for verb in (
        lambda: lessons.lesson(kept.id),
        lambda: lessons.edit(kept.id, kept.said, kept.said),
        lambda: lessons.agree(kept.id),
        lambda: lessons.make_draft(kept.id),
        lambda: lessons.replace(kept.id, 2),
        lambda: lessons.remove(kept.id),
        lambda: lessons.add_from_line(line.id),
        lambda: lessons.add(LessonText("One"), "0" * 32),
        lambda: lessons.add(LessonText("One", step_id="0" * 32)),
        lambda: lessons.add(LessonText("One"), world.process(), [Evidence(MONDAY, line.id)]),
    ):
        with refused(world, NotFound, "removed meanwhile"):
            verb()


# -- taken in from a file


FILE = (
    LessonText("One", systems=("Fax", "HubSpot"), day=date(2025, 11, 3), status=LessonStatus.AGREED),
    LessonText("Two", works=False, situation="once\nor twice", advice="a\n\nb"),
    LessonText("Two", situation="another time"),
)


def test_taken_in_once(world: World) -> None:
    take_in, id_ = world.workbook.lessons.take_in, world.process("Onboarding")
    assert take_in(FILE, "a.csv", id_) == (3, 0)
    one, two, other = world.workbook.lessons.whole()[6:]
    assert (one.said, one.source, one.process) == (FILE[0], "a.csv", "Onboarding")
    assert (one.day, one.agreed_on, one.evidence) == (FILE[0].day, MONDAY, (Evidence(date(2025, 11, 3)),))
    assert (two.said.situation, two.said.advice, two.evidence, two.day) == ("once\nor twice", "a\n\nb", (), MONDAY)
    assert (one.number, two.number, other.number) == (7, 8, 9)
    told: list[object] = []
    stop_listening = world.workbook.subscribe(told.append)
    assert take_in(FILE, "b.csv", id_) == (0, 3)
    stop_listening()
    assert told == [], "a second time is no action"
    assert take_in([*FILE, LessonText("Three")], "b.csv") == (1, 3)
    assert world.lesson("Three").number == 10


def test_words_are_compared_as_they_are_kept(world: World) -> None:
    world.workbook.lessons.take_in([LessonText("  Grüße\n an alle ", advice="a\r\nb\x1b")], "a.csv")
    assert world.workbook.lessons.take_in([LessonText("Gru\u0308ße an alle", advice="a\nb")], "a.csv") == (0, 1)
    assert world.workbook.lessons.take_in([LessonText("Grüße an alle", advice="a b")], "a.csv") == (1, 0)


def test_in_one_undo(world: World) -> None:
    before = world.rows()
    many = [LessonText(f"Lesson {n}", systems=(f"System {n % 7}",)) for n in range(450)]
    asked: list[tuple[int, int]] = []
    assert world.workbook.lessons.take_in(many, "a.csv", progress=lambda *done: asked.append(done)) == (450, 0)
    assert asked == [(0, 450), (200, 450), (400, 450)]
    assert len({row.number for row in world.workbook.lessons.rows()}) == 456
    assert world.workbook.undo().label == 'Undid «Took in 450 lessons from "a.csv"»'
    assert world.rows() == before


def test_stopped_on_the_way_nothing_is_kept(world: World) -> None:
    class Enough(Exception):
        """Somebody pressed Escape."""

    def stop(done: int, of: int) -> None:
        if done:
            raise Enough("enough")

    many = [LessonText(f"Lesson {n}", systems=("Brand new",)) for n in range(300)]
    with refused(world, Enough, "enough"):
        world.workbook.lessons.take_in(many, "a.csv", progress=stop)
    assert world.workbook.lessons.take_in(many, "a.csv") == (300, 0)


def test_one_that_can_not_be_kept_keeps_all_out(world: World) -> None:
    for bad in (LessonText(" "), LessonText("Two", step_id="0" * 32)):
        with refused(world, (Invalid, NotFound), "one sentence|removed meanwhile"):  # type: ignore[arg-type]
            world.workbook.lessons.take_in([LessonText("One", systems=("Brand new",)), bad], "a.csv")


@pytest.mark.parametrize("words", ["a\x1b[31m\u202eb\ud800\nc", "[/red] | `x`", "é\u200d😀 " * 300])
def test_any_words_are_kept_clean_and_whole(world: World, words: str) -> None:
    said = LessonText(
        **dict.fromkeys(("text", "situation", "expected", "happened", "why", "advice", "role", "person"), words),  # type: ignore[arg-type]
        systems=(words,),
    )
    lessons = world.workbook.lessons
    lessons.take_in([said], words)
    kept = lessons.whole()[-1]
    lines = words.replace("\x1b", "").replace("\u202e", "").replace("\ud800", "\ufffd")
    assert (kept.said.text, kept.source) == (" ".join(lines.split()), " ".join(lines.split()))
    assert {kept.said.situation, kept.said.expected, kept.said.happened, kept.said.why, kept.said.advice} == {lines}
    assert all(map(is_clean, (*kept.said.systems, kept.said.role, kept.said.person)))
    assert add(world, replace(said, text="One"), "Reporting").said.situation == lines
    for _ in range(2):
        assert is_clean(label := world.workbook.undo().label)
        assert "\n" not in label
