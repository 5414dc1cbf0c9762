"""Choosing the one: answers, authority, what is left out, pick, stop, finish, the ladder's days, the audit's clock."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import date

import pytest

from gaptui.method.pick import Answers, Candidate, Gate, PickView, failed, gate
from gaptui.method.pick_questions import BY_ID, QUESTIONS, Asked
from gaptui.method.sheets import FileRow, Sheet
from gaptui.records.errors import Invalid, NotFound
from gaptui.records.mapping import AuditClock
from gaptui.text import is_clean
from gaptui.words import Outcome, Phase, Standing
from gaptui.workbook.workbook import Workbook

from .conftest import Bench
from .world import FixedClock, World, refused

TODAY = date(2026, 3, 2)
SAID: dict[str, object] = {
    "cycles_a_week": 2.5,
    "minutes": 150,
    "people": 4,
    **{question.id: question.id != "biggest" for question in QUESTIONS if question.asked is Asked.YES_NO},
    **{question.id: n % 5 + 1 for n, question in enumerate(QUESTIONS) if question.asked is Asked.SCALE},
    "better": Outcome.QUALITY,
    "outcome": "out by Monday 12:00",
    "area": "sales",
}
"""An answer to every question; no gate fails."""


def view(world: World) -> PickView:
    return world.workbook.picking.view()


def seen(world: World, name: str = "A") -> Candidate:
    (found,) = [each for each in view(world).candidates if each.name == name]
    return found


def standings(world: World) -> str:
    """`A the one, B parked`: every process in its order."""
    return ", ".join(f"{each.name} {each.standing.value}" for each in view(world).candidates)


def answer(world: World, name: str, **said: object) -> None:
    for question, value in said.items():
        world.workbook.picking.answer(world.process(name), question, value)  # type: ignore[arg-type]


def pick(world: World, name: str, because: str = "weekly", **said: str) -> None:
    world.workbook.picking.pick(world.process(name), because, **said)


def run(world: World, name: str = "A") -> None:
    """Up to running, with an owner."""
    world.workbook.owning.name_owner(world.process(name), owner="Kim", owner_role="")
    while world.listed(name).phase is not Phase.RUNNING:
        world.workbook.processes.climb(world.process(name), +1)


def dates(world: World, name: str = "A") -> dict[str, str]:
    """The days a process has, read past the program; without those it has not."""
    with closing(sqlite3.connect(world.path)) as plain:
        plain.row_factory = sqlite3.Row
        (row,) = plain.execute("SELECT * FROM process WHERE name = ?", (name,)).fetchall()
    return {key.removesuffix("_on"): row[key] for key in row.keys() if key.endswith("_on") and row[key]}  # noqa: SIM118


@contextmanager
def another(world: World) -> Iterator[World]:
    """The same file in another terminal."""
    with closing(Workbook.open(world.path, clock=world.clock)) as workbook:
        yield World(workbook, world.clock)


@pytest.fixture(scope="module")
def choice(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bench]:
    """Four candidates of which nothing was answered."""
    folder = tmp_path_factory.mktemp("choice")
    with closing(Workbook.create(folder / "four.gap", "Four", "UTC", clock=FixedClock())) as workbook:
        for name in "ABCD":
            workbook.processes.add(name)
    made = Bench(folder / "four.gap", folder)
    yield made
    made.world.workbook.close()


@pytest.fixture
def four(choice: Bench) -> Iterator[World]:
    yield choice.world
    choice.tidy()


# -- what the choice shows


def test_before_anything_was_said(empty: World) -> None:
    assert view(empty) == PickView(
        firm="Empty",
        authority="",
        candidates=(),
        left_out=(),
        next_line="name 3 to 5 processes where help from AI would matter most",
        today=TODAY,
        as_of=empty.clock.now,
    )


def test_every_process_in_the_order_it_came(four: World) -> None:
    pick(four, "C", "three hours")
    assert standings(four) == "A parked, B parked, C the one, D parked"
    assert view(four).one == seen(four, "C")
    assert (seen(four, "C").because, seen(four, "C").phase) == ("three hours", Phase.PICKED)
    assert seen(four, "A").phase is Phase.CANDIDATE
    assert view(four).next_line == four.workbook.processes.firm().next_line


# -- answers


def test_each_answer_is_kept_where_it_belongs(four: World) -> None:
    assert SAID.keys() == BY_ID.keys()
    for name, value in SAID.items():
        before = seen(four).answers
        assert getattr(before, name) in (None, "")
        answer(four, "A", **{name: value})
        after = seen(four).answers
        assert getattr(after, name) == value
        assert [other for other in BY_ID if getattr(after, other) != getattr(before, other)] == [name]
    assert seen(four).answers == Answers(**SAID)  # type: ignore[arg-type]
    assert seen(four).answers.open == ()
    assert seen(four, "B").answers == Answers()
    assert four.listed("A").claimed_minutes == 150, "the walkthrough asks it too"
    four.workbook.undo()
    assert seen(four).answers.area == ""


@pytest.mark.parametrize("name", BY_ID)
def test_none_takes_an_answer_back(four: World, name: str) -> None:
    answer(four, "A", **{name: SAID[name]})
    answer(four, "A", **{name: None})
    assert seen(four).answers == Answers()


def test_no_words_take_an_answer_back(four: World) -> None:
    answer(four, "A", area="sales", outcome="by noon")
    answer(four, "A", area=" \n", outcome="")
    assert seen(four).answers == Answers()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        *(("cycles_a_week", bad) for bad in (0, -1, float("nan"), float("inf"), 2**60, "often")),
        *(("minutes", bad) for bad in (0, -5, 90.5, 2**60, "3h")),
        *(("people", bad) for bad in (0, -1, 1.5, 2**60)),
        *((name, bad) for name in ("several_steps", "biggest", "same_analysis") for bad in (2, "maybe", 0.5)),
        *(
            (name, bad)
            for name in ("fit_pattern", "fit_stable", "catches_mistakes", "pain")
            for bad in (0, 6, 3.5, "x")
        ),
        *(("better", bad) for bad in ("faster", 1, True)),
    ],
)
def test_an_answer_that_cannot_be(four: World, name: str, value: object) -> None:
    with refused(four, Invalid, "does not fit|too large"):
        answer(four, "A", **{name: value})


@pytest.mark.parametrize("name", ["area", "outcome"])
@pytest.mark.parametrize("words", ["a\x1b[31m\u202eb\ud800\nc", "[/red] | `x`", "é\u200d😀 " * 300])
def test_any_words_are_kept_clean_and_whole(four: World, name: str, words: str) -> None:
    answer(four, "A", **{name: words})
    kept = getattr(seen(four).answers, name)
    assert is_clean(kept)
    assert kept == " ".join(words.replace("\x1b", "").replace("\u202e", "").replace("\ud800", "\ufffd").split())
    label = four.workbook.undo().label
    assert is_clean(label)
    assert "\n" not in label


@pytest.mark.parametrize(
    ("name", "value", "label"),
    [
        ("pain", 4, "Answered pain: 4"),
        ("pain", None, "Took back: pain"),
        ("biggest", False, "Answered biggest problem: no"),
        ("cycles_a_week", 2.5, "Answered how often: 2.5"),
        ("better", Outcome.THROUGHPUT, "Answered what gets better: throughput"),
        ("area", "sales", 'Answered area: "sales"'),
    ],
)
def test_what_undo_calls_an_answer(four: World, name: str, value: object, label: str) -> None:
    answer(four, "A", pain=3)
    answer(four, "A", **{name: value})
    assert label in four.workbook.undo().label


def test_the_same_answer_again_is_no_action(four: World) -> None:
    answer(four, "A", pain=3, minutes=90)
    told: list[object] = []
    stop_listening = four.workbook.subscribe(told.append)
    answer(four, "A", pain=3, minutes=90, cycles_a_week=None)
    stop_listening()
    assert told == []


def test_two_terminals_answer_different_questions(four: World) -> None:
    with another(four) as other:
        answer(four, "A", pain=3)
        answer(other, "A", fit_pattern=5, minutes=90)
        answer(four, "A", fit_pattern=4, outcome="by noon")
        assert seen(four).answers == seen(other).answers
    assert seen(four).answers == Answers(pain=3, fit_pattern=4, minutes=90, outcome="by noon")


def test_the_map_says_whether_it_has_several_steps(four: World) -> None:
    process = four.process("A")
    four.workbook.mapping.capture(process, "Pull the figures")
    assert seen(four).answers.several_steps is None, "one step tells nothing yet: more may be mapped"
    four.workbook.mapping.capture(process, "Send them")
    assert seen(four).answers.several_steps is True
    assert "several_steps" not in [question.id for question in seen(four).answers.open]
    answer(four, "A", several_steps=False)
    assert seen(four).answers.several_steps is False, "what was said stands"
    assert seen(four, "B").answers.several_steps is None


@pytest.mark.parametrize("said", [None, False, True])
def test_an_owner_is_somebody_who_answers(four: World, said: bool | None) -> None:
    answer(four, "A", somebody_answers=said)
    assert gate(Gate.ANSWERS, seen(four).answers) is said
    four.workbook.owning.name_owner(four.process("A"), owner="", owner_role="head of sales")
    assert seen(four).answers.somebody_answers is True
    assert seen(four, "B").answers.somebody_answers is None
    four.workbook.owning.let_go(four.process("A"))
    assert seen(four).answers.somebody_answers is said


# -- authority, and what is left out


def test_who_has_the_authority(four: World) -> None:
    four.workbook.picking.set_authority(" the two\npartners ")
    assert view(four).authority == "the two partners"
    four.workbook.picking.set_authority("")
    assert view(four).authority == ""
    four.workbook.undo()
    assert view(four).authority == "the two partners"


def test_areas_that_were_looked_at_and_left_out(four: World) -> None:
    picking = four.workbook.picking
    first = picking.leave_out(" Pay\troll ", "outside\n  the firm ")
    picking.leave_out("Tenders")
    assert [(left.area, left.because) for left in view(four).left_out] == [
        ("Pay roll", "outside the firm"),
        ("Tenders", ""),
    ]
    assert view(four).left_out[0].id == first
    picking.look_again(first)
    assert [left.area for left in view(four).left_out] == ["Tenders"]
    picking.leave_out("Payroll")
    assert [left.area for left in view(four).left_out] == ["Tenders", "Payroll"], "new ones stand last"
    with refused(four, NotFound, "taken back in meanwhile"):
        picking.look_again(first)


@pytest.mark.parametrize("area", ["", "  ", "\x1b\n"])
def test_an_area_needs_a_name(world: World, area: str) -> None:
    with refused(world, Invalid, "Say which area"):
        world.workbook.picking.leave_out(area, "because")


# -- pick


def test_picking_parks_every_other_candidate(four: World) -> None:
    four.workbook.picking.park(four.process("D"))
    pick(four, "B", "  weekly,\nthree hours ")
    assert standings(four) == "A parked, B the one, C parked, D parked"
    assert seen(four, "B").because == "weekly, three hours"
    assert four.workbook.processes.find(None) == four.process("B")
    four.workbook.undo()
    assert standings(four) == "A candidate, B candidate, C candidate, D parked", "one undo takes all of it back"


def test_a_parked_one_can_be_picked(four: World) -> None:
    four.workbook.picking.park(four.process("B"))
    pick(four, "B")
    assert standings(four) == "A parked, B the one, C parked, D parked"


def test_what_is_named_later_is_a_candidate_again(four: World) -> None:
    pick(four, "A")
    four.workbook.processes.add("E")
    assert seen(four, "E").standing is Standing.CANDIDATE


def test_no_second_one(four: World) -> None:
    pick(four, "A")
    for name in "BCD":
        with refused(four, Invalid, "^A is the one: one process at a time. Finish or stop it first"):
            pick(four, name, despite="whatever")
    with refused(four, Invalid, "^A is the one already"):
        pick(four, "A", "another reason")


def test_two_terminals_pick_at_once(four: World) -> None:
    with another(four) as other:
        assert standings(other) == standings(four) == "A candidate, B candidate, C candidate, D candidate"
        pick(four, "A")
        with refused(other, Invalid, "A is the one: one process at a time"):
            pick(other, "B")
        assert standings(other) == "A the one, B parked, C parked, D parked"
        four.workbook.undo()
        pick(other, "B")
    assert standings(four) == "A parked, B the one, C parked, D parked"


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE process SET standing = 'the one'",
        "UPDATE process SET standing = 'the one' WHERE name = 'Proposals'",
        'INSERT INTO process (id, "order", name, standing, standing_because, phase, outcome, starts_when, ends_when,'
        " mapped_because) VALUES ('x', 'z', 'Twin', 'the one', '', 'candidate', '', '', '', '')",
    ],
)
def test_a_file_cannot_hold_two_picked_ones(world: World, sql: str) -> None:
    with closing(sqlite3.connect(world.path)) as plain:
        with pytest.raises(sqlite3.IntegrityError, match=r"UNIQUE constraint failed: process\.standing"):
            plain.execute(sql)
        plain.rollback()
        assert plain.execute(sql.replace("'the one'", "'done'")), "only the second one is what it refuses"
        plain.rollback()


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ({"cycles_a_week": 0.99}, "A gate fails: it runs 0.99 times a week"),
        ({"several_steps": False}, "A gate fails: it has one step only"),
        ({"minutes": 119}, "A gate fails: 1h59 is not 2 to 4 hours"),
        ({"minutes": 241}, "A gate fails: 4h01 is not 2 to 4 hours"),
        ({"somebody_answers": False}, "A gate fails: nobody answers for it"),
        ({"contained": False}, "A gate fails: it is not small enough"),
        ({"biggest": True}, "A gate fails: it is the biggest problem"),
    ],
)
def test_a_failed_gate_needs_a_reason(four: World, said: dict[str, object], words: str) -> None:
    answer(four, "A", **said)
    assert len(failed(seen(four).answers)) == 1
    for despite in ("", "  ", "\x1b"):
        with refused(four, Invalid, f"{words}.*Say why it is picked all the same"):
            pick(four, "A", despite=despite)
    pick(four, "A", despite=" it is\nthe only one ")
    assert (seen(four).standing, seen(four).despite) == (Standing.THE_ONE, "it is the only one")


def test_a_gate_that_is_open_is_no_failed_one(four: World) -> None:
    pick(four, "A")
    assert (seen(four).standing, seen(four).despite) == (Standing.THE_ONE, "")


def test_from_fewer_than_three(empty: World) -> None:
    empty.workbook.processes.add("A")
    answer(empty, "A", pain=2)
    pick(empty, "A", few_because=" nothing else is\nrepeated ")
    assert seen(empty).few_because == "nothing else is repeated"
    assert seen(empty).answers.pain == 2


def test_a_reason_of_an_earlier_pick_does_not_stay(four: World) -> None:
    answer(four, "A", biggest=True)
    pick(four, "A", despite="we must", few_because="no time")
    four.workbook.picking.stop(four.process("A"), "too big")
    answer(four, "A", biggest=False)
    pick(four, "A")
    assert (seen(four).despite, seen(four).few_because) == ("", "")


def test_who_decided_and_when(four: World) -> None:
    four.clock.go(days=3)
    pick(four, "A", by=" the two\npartners ")
    said = four.workbook.owning.of(four.process("A"))
    assert (said.decided_by, said.decided_on) == ("the two partners", date(2026, 3, 5))
    four.workbook.undo()
    assert four.workbook.owning.of(four.process("A")).decided_by == "", "it is the same action"


def test_a_decision_that_was_written_down_stays(four: World) -> None:
    four.workbook.owning.decide(four.process("A"), by="the board", on=date(2026, 2, 20))
    pick(four, "A")
    said = four.workbook.owning.of(four.process("A"))
    assert (said.decided_by, said.decided_on) == ("the board", date(2026, 2, 20))


def test_picking_again_keeps_the_phase(four: World) -> None:
    pick(four, "A")
    four.workbook.processes.climb(four.process("A"), +1)
    four.workbook.picking.stop(four.process("A"), "later")
    four.clock.go(days=9)
    pick(four, "A")
    assert (seen(four).phase, dates(four)["picked"]) == (Phase.MAPPED, "2026-03-02")


def test_undo_and_redo_of_picks_never_meet_two(four: World) -> None:
    for name in "ABA":
        pick(four, name)
        four.workbook.picking.stop(four.process(name), "for now")
    for _ in range(6):
        four.workbook.undo()
    assert standings(four) == "A candidate, B candidate, C candidate, D candidate"
    for _ in range(5):
        four.workbook.redo()
    assert standings(four) == "A the one, B parked, C parked, D parked"


# -- park, stop, finish, and process two


def test_park(four: World) -> None:
    park = four.workbook.picking.park
    answer(four, "B", pain=5)
    park(four.process("B"))
    assert (seen(four, "B").standing, seen(four, "B").answers.pain) == (Standing.PARKED, 5)
    pick(four, "A")
    with refused(four, Invalid, "^A is the one: stop it, and say why"):
        park(four.process("A"))
    run(four)
    four.workbook.picking.finish(four.process("A"))
    with refused(four, Invalid, "^A is done already"):
        park(four.process("A"))


@pytest.mark.parametrize("because", ["", "  ", "\x1b\n"])
def test_stopping_needs_a_reason(world: World, because: str) -> None:
    with refused(world, Invalid, "Say why it stops"):
        world.workbook.picking.stop(world.process(), because)


def test_only_the_one_is_stopped_or_finished(world: World) -> None:
    for verb in (world.workbook.picking.finish, lambda id_: world.workbook.picking.stop(id_, "x")):
        with refused(world, Invalid, "^Proposals is not the one that was picked"):
            verb(world.process("Proposals"))


def test_stopped_it_is_parked_with_its_answers(four: World) -> None:
    answer(four, "A", **SAID)
    answer(four, "B", **SAID)
    pick(four, "A", despite="x")
    four.workbook.picking.stop(four.process("A"), " the CRM\nchanges ")
    assert standings(four) == "A parked, B parked, C parked, D parked"
    assert (seen(four).because, "ended" in dates(four)) == ("stopped: the CRM changes", False)
    pick(four, "B")
    four.workbook.picking.stop(four.process("B"), "y")
    pick(four, "A", "now it is possible")
    assert seen(four).because == "now it is possible"
    assert seen(four).answers == seen(four, "B").answers == Answers(**SAID)  # type: ignore[arg-type]


@pytest.mark.parametrize("rung", range(len(Phase)))
def test_finishing_before_it_runs(four: World, rung: int) -> None:
    phase = list(Phase)[rung]
    pick(four, "A")
    four.workbook.owning.name_owner(four.process("A"), owner="Kim", owner_role="")
    for _ in range(abs(rung - 1)):
        four.workbook.processes.climb(four.process("A"), +1 if rung else -1)
    assert seen(four).phase is phase
    if phase in (Phase.RUNNING, Phase.DOCUMENTED, Phase.REUSED):
        four.workbook.picking.finish(four.process("A"))
        assert (seen(four).standing, seen(four).phase) == (Standing.DONE, phase)
    else:
        with refused(four, Invalid, "^A does not run yet. Stop it instead, and say why"):
            four.workbook.picking.finish(four.process("A"))


def test_finished_on_its_day_the_next_is_picked_from_the_parked_ones(four: World) -> None:
    answer(four, "B", **SAID)
    pick(four, "A")
    run(four)
    four.clock.go(days=40)
    four.workbook.picking.finish(four.process("A"))
    assert view(four).next_line == "answer the 16 open questions about C"
    assert standings(four) == "A done, B parked, C parked, D parked"
    assert dates(four)["ended"] == "2026-04-11"
    assert seen(four, "B").answers == Answers(**SAID), "the old answers are kept"  # type: ignore[arg-type]
    with refused(four, Invalid, "^A is done. Pick one of the others, or name a new one"):
        pick(four, "A")
    pick(four, "B")
    assert standings(four) == "A done, B the one, C parked, D parked"
    assert view(four).one == seen(four, "B")


def test_the_ninety_days_begin_again_when_one_is_finished(four: World) -> None:
    def day() -> int | None:
        return four.workbook.processes.firm().day

    pick(four, "A")
    run(four)
    four.clock.go(days=50)
    assert day() == 50
    four.workbook.picking.finish(four.process("A"))
    assert day() == 0
    four.clock.go(days=7)
    assert (day(), four.listed("B").day) == (7, 57)
    four.workbook.undo()
    assert day() == 57


def test_the_next_line_names_the_one_that_was_finished_last(four: World) -> None:
    for name in "BA":
        pick(four, name)
        run(four, name)
        four.clock.go(days=30)
        four.workbook.picking.finish(four.process(name))
    assert view(four).next_line == "name 1 more candidate, to have a choice, for the one after A"


# -- three to five


def test_the_sixth_is_refused_however_it_comes(four: World) -> None:
    four.workbook.processes.add("E")
    four.workbook.picking.park(four.process("B"))
    pick(four, "A")
    limit = "^There are 5 processes to choose from already: 3 to 5 .*Nothing was changed"
    with refused(four, Invalid, limit):
        four.workbook.processes.add("F")
    with refused(four, Invalid, limit):
        four.workbook.mapping.capture_into("F", ["One", "Two"])
    with refused(four, Invalid, limit):
        four.workbook.reviewing.take(None, Sheet.STEPS, [FileRow(2, {"text": "One"})], new_process="F")
    assert four.workbook.mapping.capture_into("e", ["One"]) == 1, "one that is there takes more lines"
    four.workbook.processes.remove(four.process("E"))
    four.workbook.processes.add("F")


def test_done_ones_take_no_place(four: World) -> None:
    four.workbook.processes.add("E")
    pick(four, "A")
    run(four)
    with refused(four, Invalid, "There are 5 processes"):
        four.workbook.processes.add("F")
    four.workbook.picking.finish(four.process("A"))
    four.workbook.mapping.capture_into("F", ["One"])
    with refused(four, Invalid, "There are 5 processes"):
        four.workbook.processes.add("G")


def test_gone_meanwhile(world: World) -> None:
    picking, gone = world.workbook.picking, "0" * 32
    for verb in (
        *(lambda name=name: picking.answer(gone, name, SAID[name]) for name in ("minutes", "pain", "area")),
        lambda: picking.answer(gone, "pain", None),
        lambda: picking.pick(gone, "x"),
        lambda: picking.park(gone),
        lambda: picking.stop(gone, "x"),
        lambda: picking.finish(gone),
    ):
        with refused(world, NotFound, "process is gone"):
            verb()


def test_answers_go_and_come_back_with_their_process(four: World) -> None:
    answer(four, "A", pain=4)
    four.workbook.processes.remove(four.process("A"))
    assert four.rows()["candidate"] == []
    four.workbook.undo()
    assert seen(four).answers.pain == 4


# -- the days of the ladder


def test_each_rung_is_noted_on_its_day_and_forgotten_when_it_is_left(four: World) -> None:
    processes, id_ = four.workbook.processes, four.process("A")
    four.workbook.owning.name_owner(id_, owner="Kim", owner_role="")
    pick(four, "A")
    noted = {"started": "2026-03-02", "picked": "2026-03-02"}
    assert dates(four) == noted
    after = [noted]
    for n, rung in enumerate(("mapped", "owned", "building", "running", "documented", "reused"), 3):
        four.clock.go(days=1)
        assert processes.climb(id_, +1).value == rung
        noted = noted | ({rung: f"2026-03-{n:02}"} if rung != "mapped" else {})
        assert dates(four) == noted, "those below stay as they were"
        after.append(noted)
    for was in reversed(after[:-1]):
        four.clock.go(days=1)
        processes.climb(id_, -1)
        assert dates(four) == was
    assert processes.climb(id_, -1) is Phase.CANDIDATE
    assert dates(four) == {"started": "2026-03-02"}
    four.clock.go(days=1)
    processes.climb(id_, +1)
    assert dates(four)["picked"] == four.clock.now.date().isoformat()


def test_mapped_with_an_owner_is_owned_at_once(four: World) -> None:
    pick(four, "A")
    four.workbook.owning.name_owner(four.process("A"), owner="Kim", owner_role="")
    four.clock.go(days=4)
    four.workbook.processes.call_mapped(four.process("A"), "the rest on Monday")
    assert seen(four).phase is Phase.OWNED
    assert dates(four) == {
        "started": "2026-03-02",
        "picked": "2026-03-02",
        "mapped": "2026-03-06",
        "owned": "2026-03-06",
    }


def test_mapped_first_and_owned_on_another_day(four: World) -> None:
    pick(four, "A")
    four.workbook.processes.call_mapped(four.process("A"), "the rest on Monday")
    assert (seen(four).phase, "owned" in dates(four)) == (Phase.MAPPED, False)
    four.clock.go(days=4)
    four.workbook.owning.name_owner(four.process("A"), owner="Kim", owner_role="")
    assert (seen(four).phase, dates(four)["owned"]) == (Phase.OWNED, "2026-03-06")


def test_built_without_an_owner_the_building_has_its_day(four: World) -> None:
    pick(four, "A")
    four.clock.go(days=2)
    four.workbook.owning.build_without(four.process("A"), "she starts in May")
    assert dates(four) == {"started": "2026-03-02", "picked": "2026-03-02", "building": "2026-03-04"}
    four.clock.go(days=2)
    four.workbook.owning.build_without(four.process("A"), "in June")
    assert dates(four)["building"] == "2026-03-04"


def test_a_draft_again_stands_where_it_was_picked(four: World) -> None:
    pick(four, "A")
    four.clock.go(days=1)
    for name, phase in (("A", Phase.PICKED), ("B", Phase.CANDIDATE)):
        four.workbook.processes.call_mapped(four.process(name), "the rest on Monday")
        four.workbook.processes.call_draft(four.process(name))
        assert seen(four, name).phase is phase
    assert dates(four) == {"started": "2026-03-02", "picked": "2026-03-02"}


def test_what_was_mapped_before_has_its_day_of_picking_too(four: World) -> None:
    four.workbook.processes.call_mapped(four.process("A"), "the rest on Monday")
    four.clock.go(days=3)
    pick(four, "A")
    assert dates(four).get("picked") == "2026-03-05"


def test_a_draft_again_is_mapped_no_more_where_somebody_answers(four: World) -> None:
    pick(four, "A")
    four.workbook.owning.name_owner(four.process("A"), owner="Kim", owner_role="")
    four.workbook.processes.call_mapped(four.process("A"), "the rest on Monday")
    four.workbook.processes.call_draft(four.process("A"))
    assert seen(four).phase is Phase.PICKED


def test_days_are_those_of_the_firm(empty: World) -> None:
    with closing(sqlite3.connect(empty.path)) as plain, plain:
        plain.execute("UPDATE firm SET zone = 'Pacific/Auckland'")
    empty.clock.go(hours=3)
    empty.workbook.processes.add("A")
    pick(empty, "A", by="Kim")
    run(empty)
    empty.workbook.picking.finish(empty.process("A"))
    assert view(empty).today == date(2026, 3, 3)
    assert set(dates(empty).values()) == {"2026-03-03"}
    assert empty.workbook.owning.of(empty.process("A")).decided_on == date(2026, 3, 3)


# -- the clock of the audit


def audit(world: World) -> tuple[int | None, bool, date | None]:
    """Seconds used, whether it runs, the day it ended."""
    shown = view(world)
    assert shown.as_of == world.clock.now
    return shown.audit_seconds, shown.audit_running, shown.audit_ended_on


def test_no_audit_yet(empty: World) -> None:
    assert audit(empty) == (None, False, None)
    for verb in (empty.workbook.auditing.pause, empty.workbook.auditing.go_on, empty.workbook.auditing.end):
        with pytest.raises(Invalid, match="No audit is under way"):
            verb()
    empty.workbook.auditing.beat()
    empty.workbook.auditing.stop_abandoned()
    assert audit(empty) == (None, False, None)


def test_an_audit_runs_is_paused_and_goes_on(empty: World) -> None:
    auditing = empty.workbook.auditing
    auditing.begin()
    assert audit(empty) == (0, True, None)
    empty.clock.go(minutes=10)
    assert audit(empty) == (600, True, None)
    auditing.pause()
    auditing.pause()
    empty.clock.go(hours=5)
    assert audit(empty) == (600, False, None)
    auditing.go_on()
    empty.clock.go(seconds=30)
    auditing.go_on()
    empty.clock.go(seconds=30)
    assert audit(empty) == (660, True, None)
    auditing.end()
    empty.clock.go(hours=1)
    assert audit(empty) == (660, False, TODAY), "its time stays to be seen"


def test_one_audit_at_a_time(empty: World) -> None:
    auditing = empty.workbook.auditing
    auditing.begin()
    auditing.pause()
    with pytest.raises(Invalid, match="An audit is under way: go on with it, or end it first"):
        auditing.begin()
    auditing.end()
    for verb in (auditing.pause, auditing.go_on, auditing.end):
        with pytest.raises(Invalid, match="No audit is under way"):
            verb()


def test_the_newest_audit_counts(empty: World) -> None:
    auditing = empty.workbook.auditing
    auditing.begin()
    empty.clock.go(minutes=50)
    auditing.end()
    empty.clock.go(days=80)
    auditing.begin()
    empty.clock.go(minutes=2)
    assert audit(empty) == (120, True, None)
    auditing.end()
    assert audit(empty) == (120, False, date(2026, 5, 21))
    auditing.begin()
    empty.clock.go(minutes=3)
    auditing.end()
    assert audit(empty) == (180, False, date(2026, 5, 21)), "the later one of a day"
    assert len(empty.workbook.snapshot().all(AuditClock)) == 3


def test_a_paused_audit_can_be_ended_at_once(empty: World) -> None:
    empty.workbook.auditing.begin()
    empty.clock.go(seconds=59.9)
    empty.workbook.auditing.pause()
    empty.clock.go(days=1)
    empty.workbook.auditing.end()
    assert audit(empty) == (59, False, date(2026, 3, 3))


def test_an_audit_that_was_killed(empty: World) -> None:
    empty.workbook.auditing.begin()
    empty.clock.go(minutes=10)
    empty.workbook.auditing.beat()
    empty.clock.go(seconds=89)
    with another(empty) as other:
        other.workbook.auditing.stop_abandoned()
        assert audit(other) == (689, True, None), "it may still be watched"
        empty.clock.go(hours=14)
        other.workbook.auditing.stop_abandoned()
        assert audit(other) == (600, False, None)
        other.workbook.auditing.beat()
        assert audit(other) == (600, False, None), "a beat starts no clock"
        other.workbook.auditing.go_on()
        empty.clock.go(minutes=1)
        assert audit(other) == (660, True, None)


def test_a_clock_set_back_takes_no_time_away(empty: World) -> None:
    empty.workbook.auditing.begin()
    empty.clock.go(minutes=-30)
    assert audit(empty) == (0, True, None)
    empty.workbook.auditing.pause()
    assert audit(empty) == (0, False, None)


def test_undo_turns_back_no_clock(empty: World) -> None:
    auditing, told = empty.workbook.auditing, []
    empty.workbook.processes.add("A")
    empty.workbook.subscribe(told.append)
    for verb in (auditing.begin, auditing.beat, auditing.pause, auditing.go_on, auditing.end, auditing.begin):
        verb()
        empty.clock.go(minutes=1)
    auditing.stop_abandoned()
    assert told == [], "none of it is an action"
    assert "Added process" in empty.workbook.undo().label
    assert audit(empty) == (60, True, None)
