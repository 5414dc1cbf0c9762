"""What the table counts and lists: roles, exceptions, hand copies, systems, and two lists that are never one."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest

from gaptui.method.marks import Often
from gaptui.method.process_map import MapException, MapNote, MapStep, MapSystem, ProcessMap
from gaptui.method.review import (
    ExceptionFigures,
    RoleShare,
    exception_figures,
    exception_rows,
    hand_copies,
    hand_copy,
    pains,
    patterns,
    role_shares,
    system_rows,
)
from gaptui.words import NewWay, NoteKind, Signal


def step(id_: str, parent: str | None = None, **more: object) -> MapStep:
    return MapStep(id_, f"o{id_}", f"Step {id_}", parent, **more)  # type: ignore[arg-type]


def note(kind: NoteKind, *systems: str, level: int | None = None) -> MapNote:
    return MapNote("n", kind, "x", level, systems)


# -- who


def test_minutes_by_role_the_most_first() -> None:
    steps = [
        step("1", role="clerk", minutes=10),
        step("2", role="boss", minutes=5),
        step("3", minutes=30),
        step("4", role="clerk", minutes=15),
        step("5", role="partner"),
        step("6", role="driver", minutes=0),
        step("7", role="aide", minutes=5),
    ]
    assert role_shares(steps) == [
        RoleShare("", 30, 30 / 65),
        RoleShare("clerk", 25, 25 / 65),
        RoleShare("aide", 5, 5 / 65),
        RoleShare("boss", 5, 5 / 65),
    ]


def test_sub_steps_without_a_role_have_that_of_their_step() -> None:
    steps = [step("1", role="boss", minutes=60), step("2", "1", role="clerk", minutes=10), step("3", "1", minutes=30)]
    assert [(share.role, share.minutes, share.share) for share in role_shares(steps)] == [
        ("boss", 30, 0.75),
        ("clerk", 10, 0.25),
    ]


def test_no_minutes_no_shares() -> None:
    assert role_shares([]) == []
    assert role_shares([step("1", role="boss"), step("2", role="clerk", minutes=0)]) == []


# -- exceptions


CASES = [
    step("1", exceptions=(MapException("a", "late", Often(1, 5), written_down=True), MapException("b", "lost"))),
    step("2", "1", exceptions=(MapException("c", "torn", Often(1, 4), new_way=NewWay.ASK),)),
    step("3"),
    step("4", exceptions=(MapException("d", "wet", new_way=NewWay.AI), MapException("e", "cut", new_way=NewWay.ASK))),
]


def test_every_exception_in_the_order_of_the_map() -> None:
    rows = exception_rows(CASES)
    assert [(row.step.id, row.case.id) for row in rows] == [("1", "a"), ("1", "b"), ("2", "c"), ("4", "d"), ("4", "e")]


def test_exception_figures() -> None:
    found = exception_figures(exception_rows(CASES))
    assert (found.count, found.never_written_down, found.undecided) == (5, 4, 2)
    assert found.a_cycle == pytest.approx(0.2 + 0.25)
    assert found.decided == ((NewWay.AI, 1), (NewWay.ASK, 2))
    assert exception_figures([]) == ExceptionFigures(0, 0, 0, 0, ())


# -- hand copies


def copying(*notes: MapNote, systems: tuple[str, ...] = ()) -> MapStep:
    return step("1", notes=notes, systems=systems, signals=frozenset({Signal.COPIED}))


IN, OUT = NoteKind.INPUT, NoteKind.OUTPUT


@pytest.mark.parametrize(
    ("shown", "sources", "targets"),
    [
        (copying(note(IN, "A"), note(OUT, "B")), "A", "B"),
        (copying(note(OUT, "B"), note(IN, "A")), "A", "B"),
        (copying(note(IN, "A", "B"), note(IN, "A"), note(OUT, "C", "D")), "AB", "CD"),
        (copying(note(IN, "A"), systems=("B",)), "A", "B"),
        (copying(note(IN, "A"), systems=("A", "B", "C")), "A", "BC"),
        (copying(note(IN, "A"), note(OUT, "B"), systems=("C",)), "A", "B"),
        (copying(note(OUT, "B"), systems=("A",)), "A", "B"),
        (copying(note(OUT, "C"), systems=("A", "B", "C")), "A", "C"),
        (copying(systems=("A", "B")), "A", "B"),
        (copying(systems=("A", "B", "C")), "A", "BC"),
        (copying(systems=("A",)), "A", ""),
        (copying(note(IN, "A"), systems=("A",)), "A", ""),
        (copying(note(OUT, "B"), systems=("B",)), "", "B"),
        (copying(note(OUT, "B")), "", "B"),
        (copying(note(IN, "A"), note(OUT, "A")), "A", ""),
        (copying(note(IN, "A"), note(OUT, "A", "B")), "A", "B"),
        (copying(note(NoteKind.PAIN, "A"), note(NoteKind.DOC, "B")), "", ""),
        (copying(), "", ""),
    ],
)
def test_from_where_to_where(shown: MapStep, sources: str, targets: str) -> None:
    found = hand_copy(shown)
    assert found is not None
    assert found.step is shown
    assert ("".join(found.sources), "".join(found.targets)) == (sources, targets)


def test_only_what_is_moved_by_hand_is_a_hand_copy() -> None:
    shown = copying(note(IN, "A"), note(OUT, "B"))
    assert hand_copy(replace(shown, signals=frozenset(Signal) - {Signal.COPIED})) is None
    assert hand_copy(replace(shown, signals=frozenset(Signal))) is not None
    assert hand_copies([replace(shown, signals=frozenset())]) == []


def test_a_step_with_sub_steps_leaves_copying_to_them() -> None:
    part = replace(copying(systems=("C", "D")), id="2", parent_id="1")
    assert [copy.step.id for copy in hand_copies([copying(systems=("A", "B")), part])] == ["2"]


# -- systems


def test_systems_with_their_steps_and_copies() -> None:
    one = replace(copying(note(IN, "Mail"), note(OUT, "Sheet")), id="1")
    two = step("2", systems=("CRM", "Mail"), exceptions=(MapException("e", "late", systems=("Phone",)),))
    three = replace(copying(systems=("Sheet", "Mail")), id="3")
    crm, other = MapSystem("c", "CRM", "program", "ours", "export"), MapSystem("o", "Other")
    whole = ProcessMap("p", "Process", systems=(crm, MapSystem("m", "Mail"), other, MapSystem("s", "Sheet")))
    rows = system_rows(whole, [one, two, three])
    assert [row.system for row in rows] == [
        MapSystem("m", "Mail"),
        MapSystem("s", "Sheet"),
        crm,
        MapSystem("", "Phone"),
    ]
    assert [[user.id for user in row.steps] for row in rows] == [["1", "2", "3"], ["1", "3"], ["2"], ["2"]]
    assert [(row.copied_out, row.copied_in) for row in rows] == [(1, 1), (1, 1), (0, 0), (0, 0)]
    assert system_rows(whole, []) == []


def test_a_system_said_twice_of_a_step_is_one_use() -> None:
    shown = step("1", systems=("A",), notes=(note(IN, "A"),))
    assert [[user.id for user in row.steps] for row in system_rows(ProcessMap("p", "P"), [shown])] == [["1"]]


# -- two lists


PATTERN, PAIN = note(NoteKind.PATTERN), NoteKind.PAIN
BOTH = [
    step("1", minutes=5, notes=(PATTERN, note(PAIN, level=2))),
    step("2", minutes=30, signals=frozenset({Signal.REPEATS})),
    step("3", notes=(PATTERN, note(PAIN))),
    step("4", minutes=5, signals=frozenset({Signal.SAME_ANALYSIS}), notes=(note(PAIN, level=1), note(PAIN, level=5))),
    step("5", minutes=90, notes=(note(IN), note(OUT))),
    step("6", notes=(note(PAIN, level=2),)),
]


def test_patterns_by_minutes_and_pains_by_pain() -> None:
    assert [each.id for each in patterns(BOTH)] == ["2", "1", "4", "3"]
    assert [each.id for each in pains(BOTH)] == ["4", "1", "6", "3"]


def test_the_two_lists_know_nothing_of_each_other() -> None:
    no_pain = [replace(each, notes=tuple(n for n in each.notes if n.kind is not PAIN)) for each in BOTH]
    no_pattern = [
        replace(each, minutes=None, signals=frozenset(), notes=tuple(n for n in each.notes if n is not PATTERN))
        for each in BOTH
    ]
    assert [each.id for each in patterns(no_pain)] == [each.id for each in patterns(BOTH)]
    assert [each.id for each in pains(no_pattern)] == [each.id for each in pains(BOTH)]
    assert pains(no_pain) == []
    assert patterns(no_pattern) == []


def test_sub_steps_stand_for_their_step_in_both_lists() -> None:
    whole = step("1", minutes=60, signals=frozenset(Signal), notes=(note(PAIN, level=5),))
    part = step("2", "1", minutes=5, signals=frozenset(Signal), notes=(note(PAIN, level=1),))
    assert [each.id for each in patterns([whole, part])] == ["2"]
    assert [each.id for each in pains([whole, part])] == ["2"]


def test_no_step_is_lost_or_doubled() -> None:
    assert Counter(each.id for each in patterns(BOTH)) == Counter("1234")
    assert Counter(each.id for each in pains(BOTH)) == Counter("1346")
