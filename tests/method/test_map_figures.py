"""What is counted of a map, what is asked next, and how a map is numbered and written."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from gaptui.method.capture import Kind, capture
from gaptui.method.completeness import (
    Coverage,
    Tally,
    answered,
    coverage,
    first_gap,
    mapped_minutes,
    totals,
)
from gaptui.method.marks import Often
from gaptui.method.process_map import (
    MapAnswer,
    MapDecision,
    MapException,
    MapNote,
    MapStep,
    all_lines,
    answer_words,
    in_reading_order,
    leaves,
    numbers,
    step_line,
)
from gaptui.method.questions import next_question
from gaptui.words import Mark, NoteKind, Signal


def step(id_: str, parent: str | None = None, **more: object) -> MapStep:
    return MapStep(id_, f"o{id_}", f"Step {id_}", parent, **more)  # type: ignore[arg-type]


def note(kind: NoteKind, text: str = "x", level: int | None = None, *systems: str) -> MapNote:
    return MapNote(f"n{text}", kind, text, level, systems)


FULL = step(
    "1",
    role="me",
    minutes=5,
    systems=("A",),
    notes=(note(NoteKind.PAIN, "p", 3), note(NoteKind.INPUT, "i", None, "B"), note(NoteKind.DOC, "d")),
    decisions=(MapDecision("q", "Ok?", (MapAnswer("y", "yes", "", "2"), MapAnswer("n", "no", "wait"))),),
    exceptions=(MapException("e", "late", Often(1, 4), "wait", "IT", True, ("A", "C")),),
)


# -- completeness


def test_per_cent_is_rounded_down_and_an_empty_map_has_none() -> None:
    assert Coverage(0, 0).percent == 0
    assert not Coverage(0, 0).complete
    assert Coverage(999, 1000).percent == 99
    assert Coverage(4, 4).complete


def test_says() -> None:
    assert [FULL.says(mark) for mark in Mark] == [True] * 4
    bare = step("2")
    assert [bare.says(mark) for mark in Mark] == [None] * 4
    assert answered(bare) == 0
    none = step("3", none=frozenset(Mark))
    assert [none.says(mark) for mark in Mark] == [False] * 4
    assert answered(none) == 4


def test_an_output_is_no_input_and_a_system_of_a_line_counts() -> None:
    shown = step("1", notes=(note(NoteKind.OUTPUT, "o", None, "Word"),))
    assert shown.says(Mark.INPUTS) is None
    assert shown.says(Mark.SYSTEMS) is True


def test_a_step_with_sub_steps_is_answered_by_them() -> None:
    steps = [step("1"), step("2", "1", none=frozenset(Mark)), step("3", "1"), step("4")]
    assert [s.id for s in leaves(steps)] == ["2", "3", "4"]
    assert coverage(steps) == Coverage(4, 12)
    gap = first_gap(steps)
    assert gap is not None
    assert (gap.step_id, gap.words) == ("3", "step 1.2 has no answer for inputs")


def test_no_gap_when_all_was_asked() -> None:
    assert first_gap([FULL]) is None
    assert first_gap([]) is None


def test_minutes_of_parts_stand_for_their_step() -> None:
    assert mapped_minutes([step("1", minutes=10), step("2", "1", minutes=3), step("3", "1"), step("4", minutes=1)]) == 4
    assert mapped_minutes([step("1", minutes=10), step("2", "1")]) == 10
    assert mapped_minutes([step("1", minutes=10), step("2", "1", minutes=0)]) == 0
    assert mapped_minutes([]) == 0


def test_totals() -> None:
    found = totals([FULL, step("2", exceptions=(MapException("f", "x"),))])
    assert (found.steps, found.decisions, found.exceptions, found.never_written_down) == (2, 1, 2, 1)
    assert (found.systems, found.minutes, found.coverage) == (3, 5, Coverage(5, 8))


def test_a_tally_counts_like_anew_whatever_changes() -> None:
    chance, tally = random.Random(3), Tally()
    steps = [step(str(n), minutes=n) for n in range(9)]
    for _ in range(60):
        at = chance.randrange(len(steps))
        steps[at] = chance.choice(
            [
                replace(steps[at], none=frozenset(chance.sample(list(Mark), 2))),
                replace(steps[at], systems=(chance.choice("ABC"),)),
                replace(steps[at], exceptions=FULL.exceptions),
                replace(steps[at], parent_id=chance.choice([None, "0"]) if at else None),
            ]
        )
        assert tally.totals(steps) == totals(steps)
        assert tally.totals(steps).coverage == coverage(steps)


# -- the map


def test_lines_under_a_step_in_their_order() -> None:
    notes = tuple(note(kind, kind.name) for kind in reversed(NoteKind))
    shown = replace(FULL, notes=notes)
    assert [getattr(item, "kind", type(item)) for item in shown.items] == [
        NoteKind.INPUT, NoteKind.OUTPUT, MapDecision, MapException, NoteKind.PATTERN, NoteKind.PAIN, NoteKind.DOC,
    ]  # fmt: skip


def test_systems_once_and_the_worst_pain() -> None:
    assert FULL.all_systems == ("A", "B", "C")
    assert FULL.pain == 3
    assert step("2").pain is None
    assert step("2", notes=(note(NoteKind.PAIN, "a"), note(NoteKind.PAIN, "b", 1))).pain == 1


def test_reading_order_and_numbers() -> None:
    rows = [step("3"), step("5", "1"), step("1"), step("4", "1"), step("2")]
    ordered = in_reading_order(rows)
    assert [row.id for row in ordered] == ["1", "4", "5", "2", "3"]
    assert numbers(ordered) == {"1": "1", "4": "1.1", "5": "1.2", "2": "2", "3": "3"}


def test_equal_keys_are_told_apart_by_id() -> None:
    rows = [replace(step("2"), order="o"), replace(step("1"), order="o")]
    assert [row.id for row in in_reading_order(rows)] == ["1", "2"]


def test_answers_say_todays_number() -> None:
    assert answer_words(MapAnswer("a", "yes", "", "2"), {"2": "7"}) == "7"
    assert answer_words(MapAnswer("a", "yes", "words", "2"), {"2": "7"}) == "words"
    assert answer_words(MapAnswer("a", "yes", "", None), {}) == ""


def test_every_line_of_a_map() -> None:
    assert all_lines([FULL, step("2")]) == [
        "Step 1 @me #A ~5m",
        "< i #B",
        "? Ok? yes -> 2; no -> wait",
        "! late 1/4 @IT #A #C -> wait",
        "* p p3",
        '" d',
        "Step 2",
    ]


@pytest.mark.parametrize("text", ["@home", "-i", "< less", "a ~5m b", "#1 of 3", '"', "x \\#y", "..", "p4"])
def test_a_title_that_looks_like_marks_is_read_back_as_it_is(text: str) -> None:
    said = capture(step_line(replace(step("1"), text=text)))
    assert (said.kind, said.title) == (Kind.STEP, text)


# -- the next question


def ask(current: MapStep | None, **more: object) -> tuple[str, Mark | None, str]:
    given = {"starts_when": "Monday", "any_steps": True} | more
    found = next_question(current, **given)  # type: ignore[arg-type]
    return found.ask, found.mark, found.sign


def test_questions_in_their_order() -> None:
    assert "very first" in ask(None, any_steps=False)[0]
    assert "before that" in ask(None)[0]
    bare = step("1")
    asked = []
    for mark in Mark:
        words, about, sign = ask(bare)
        assert (about, sign) == (mark, mark.value)
        asked.append(words)
        bare = replace(bare, none=bare.none | {mark})
    assert len(set(asked)) == 4
    assert ask(bare) == ("how many minutes does it take?", None, "~")
    bare = replace(bare, minutes=0)
    assert ask(bare) == ("who does it?", None, "@")
    bare = replace(bare, role="me")
    assert ask(bare)[0] == "what happens next?"
    assert "go on" in ask(bare, is_last=False)[0]
    assert "belongs to it" in ask(step("1"), has_sub_steps=True)[0]


def test_an_exception_is_asked_about_first() -> None:
    case = MapException("e", "late")
    shown = step("1", exceptions=(case,))
    assert next_question(shown, starts_when="", any_steps=True).about == "late"
    assert ask(shown)[0] == "how often, out of five?"
    assert ask(step("1", exceptions=(replace(case, often=Often(1, 5)),)))[0] == "what do you do then?"
    done = replace(case, often=Often(1, 5), response="wait")
    assert ask(step("1", exceptions=(done,)))[1] is Mark.INPUTS


def test_signals_have_words() -> None:
    assert len({signal.value for signal in Signal}) == 3
