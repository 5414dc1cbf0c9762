"""Choosing the one: gates that are passed or failed, the sum of the score, and the order of those to choose from."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gaptui.method.marks import minutes_text
from gaptui.method.pick import (
    Answers,
    Candidate,
    Gate,
    PickView,
    answer_text,
    count_words,
    failed,
    gate,
    gate_trouble,
    gate_words,
    hours_text,
    passed,
    percent,
    ranked,
    score_lines,
    sentence,
    to_choose_from,
)
from gaptui.method.pick_questions import BY_ID, FIT, QUESTIONS, SIGNALS, TEMPLATES, Asked
from gaptui.ui.reading import read_minutes, read_number
from gaptui.words import Outcome, Phase, Standing
from store.long import times

FIT_IDS = tuple(question.id for question in FIT)
STORY = Answers(
    cycles_a_week=1,
    minutes=180,
    several_steps=True,
    somebody_answers=True,
    contained=True,
    biggest=False,
    follows_patterns=True,
    moved_by_hand=True,
    same_analysis=False,
    **dict(zip(FIT_IDS, (4, 4, 5, 3, 3), strict=True)),
    catches_mistakes=4,
    pain=4,
)
"""The worked numbers of the stories: every gate passes."""


def fits(*said: int | None) -> Answers:
    return replace(STORY, **dict(zip(FIT_IDS, said, strict=True)))


def named(name: str, answers: Answers = STORY, standing: Standing = Standing.CANDIDATE) -> Candidate:
    return Candidate(name.casefold(), name, standing, Phase.CANDIDATE, answers)


# -- gates


@pytest.mark.parametrize(
    ("which", "answers", "passes"),
    [
        *((Gate.WEEKLY, {"cycles_a_week": n}, passes) for n, passes in ((None, None), (0.99, False), (1, True))),
        *((Gate.STEPS, {"several_steps": said}, said) for said in (None, False, True)),
        *(
            (Gate.LENGTH, {"minutes": n}, passes)
            for n, passes in ((None, None), (1, False), (119, False), (120, True), (240, True), (241, False))
        ),
        *((Gate.ANSWERS, {"somebody_answers": said}, said) for said in (None, False, True)),
        *(
            (Gate.CONTAINED, {"contained": contained, "biggest": biggest}, passes)
            for contained, biggest, passes in (
                *((None, None, None), (None, False, None), (None, True, False)),
                *((True, None, None), (True, False, True), (True, True, False)),
                *((False, None, False), (False, False, False), (False, True, False)),
            )
        ),
    ],
)
def test_a_gate(which: Gate, answers: dict[str, object], passes: bool | None) -> None:
    alone, among = Answers(**answers), replace(STORY, **answers)
    assert gate(which, alone) is gate(which, among) is passes, "no other answer makes up for it"
    assert all(gate(other, among) is True for other in Gate if other is not which)
    assert failed(among) == ((which,) if passes is False else ())
    assert passed(among) == (5 if passes else 4)
    assert gate_words(among) == {True: "5/5 ✓", False: "4/5 ✗", None: "4/5 ?"}[passes]
    assert bool(gate_trouble(which, among)) is (passes is False)


def test_a_failed_gate_is_shown_before_one_that_is_open() -> None:
    assert gate_words(Answers()) == "0/5 ?"
    assert gate_words(Answers(minutes=60)) == "0/5 ✗"
    assert gate_words(replace(STORY, minutes=60, biggest=None)) == "3/5 ✗"
    assert failed(Answers(cycles_a_week=0.5, contained=False)) == (Gate.WEEKLY, Gate.CONTAINED)


@pytest.mark.parametrize(
    ("which", "answers", "words"),
    [
        (
            Gate.WEEKLY,
            {"cycles_a_week": 0.5},
            "it runs once in 2 weeks: what runs less than weekly teaches too slowly",
        ),
        (Gate.STEPS, {"several_steps": False}, "it has one step only: there is no process to map"),
        (Gate.LENGTH, {"minutes": 60}, "1h is not 2 to 4 hours: too short to be worth the weeks"),
        (
            Gate.LENGTH,
            {"minutes": 360},
            "6h is not 2 to 4 hours: too long to finish in six weeks, take a part of it",
        ),
        (
            Gate.ANSWERS,
            {"somebody_answers": False},
            "nobody answers for it: without an owner the building is only an experiment",
        ),
        (Gate.CONTAINED, {"contained": False}, "it is not small enough to finish: take a part of it"),
        *(
            (
                Gate.CONTAINED,
                {"contained": contained, "biggest": True},
                "it is the biggest problem: begin with one that matters and can be finished",
            )
            for contained in (True, False)
        ),
    ],
)
def test_the_rule_in_plain_words(which: Gate, answers: dict[str, object], words: str) -> None:
    assert gate_trouble(which, replace(STORY, **answers)) == words


def test_what_is_almost_weekly_does_not_read_as_weekly() -> None:
    almost = replace(STORY, cycles_a_week=0.999)
    assert failed(almost) == (Gate.WEEKLY,)
    assert "runs 1 times" not in gate_trouble(Gate.WEEKLY, almost)


# -- the sum


def test_the_worked_numbers() -> None:
    assert (STORY.hours_at_stake, STORY.average, STORY.fit) == (156, 3.8, pytest.approx(0.7))
    assert STORY.score == pytest.approx(109.2)
    assert score_lines("Client reporting", STORY) == (
        "PICK SCORE  Client reporting    gates 5/5 ✓",
        "  at stake   1 a week x 3 h x 52 weeks      = 156 h a year",
        "  fit        4 4 5 3 3 -> average 3.8       = 70 %",
        "  score      156 h x 70 %                   = 109 h a year",
        "  pain       4 of 5     (beside the score, never inside it)",
    )


def test_the_sum_while_something_is_open() -> None:
    open_ = replace(STORY, minutes=None, fit_copying=None, fit_stable=None)
    assert score_lines("A", replace(STORY, pain=None))[4] == (
        "  pain       not yet     (beside the score, never inside it)"
    )
    assert (open_.hours_at_stake, open_.average, open_.fit, open_.score) == (None, None, None, None)
    assert score_lines("A", open_) == (
        "PICK SCORE  A    gates 4/5 ?",
        "  at stake   1 a week x ? x 52 weeks        = not known yet",
        "  fit        4 4 - 3 -                      = 2 open",
        "  score      ? x ?                          = not known yet",
        "  pain       4 of 5     (beside the score, never inside it)",
    )
    assert score_lines("A", replace(STORY, cycles_a_week=2.5, minutes=150, fit_copying=None))[1:4] == (
        "  at stake   2.5 a week x 2.5 h x 52 weeks  = 325 h a year",
        "  fit        4 4 - 3 3                      = 1 open",
        "  score      325 h x ?                      = not known yet",
    )


def test_no_score_is_not_a_score_of_nothing() -> None:
    assert fits(1, 1, 1, 1, 1).score == 0
    assert "= 0 h a year" in score_lines("A", fits(1, 1, 1, 1, 1))[3]
    assert replace(STORY, pain=None, catches_mistakes=None).score == STORY.score
    assert replace(STORY, cycles_a_week=None).score is None
    assert fits(5, 5, 5, 5, None).score is None, "four answers are no average of five"


@pytest.mark.parametrize(
    ("said", "fit"),
    [((n, n, n, n, n), (n - 1) / 4) for n in range(1, 6)] + [((4, 4, 5, 3, 3), 0.7), ((1, 1, 1, 1, 2), 0.05)],
)
def test_all_ones_are_nothing_and_all_fives_are_all(said: tuple[int, ...], fit: float) -> None:
    assert {round(fits(*order).fit or 0, 9) for order in permutations(said)} == {round(fit, 9)}
    assert fits(*said).fit == pytest.approx(fit)
    assert score_lines("A", fits(*said))[2].endswith(f"= {round(fit * 100)} %")


SCALES = st.none() | st.integers(1, 5)
YES_NO = st.none() | st.booleans()
ANSWERS = st.builds(
    Answers,
    cycles_a_week=st.none() | st.floats(0.01, 99).map(lambda n: round(n, 2)),
    minutes=st.none() | st.integers(1, 600),
    **dict.fromkeys(("several_steps", "somebody_answers", "contained", "biggest", *SIGNALS), YES_NO),
    **dict.fromkeys((*FIT_IDS, "catches_mistakes", "pain"), SCALES),
)


@settings(max_examples=times(60, 3_000), deadline=None)
@given(
    st.tuples(*[st.integers(1, 5)] * 5),
    st.integers(0, 4),
    st.integers(1, 4),
    st.floats(0.01, 500),
    st.integers(1, 10_000),
)
def test_a_better_answer_never_lowers_the_score(
    said: tuple[int, ...], which: int, more: int, cycles: float, minutes: int
) -> None:
    better = [min(n + more, 5) if place == which else n for place, n in enumerate(said)]
    before, after = (replace(fits(*each), cycles_a_week=cycles, minutes=minutes) for each in (said, better))
    assert before.score is not None and after.score is not None
    assert after.score > before.score or tuple(better) == said
    assert 0 <= before.score <= (before.hours_at_stake or 0)


@settings(max_examples=times(60, 3_000), deadline=None)
@given(ANSWERS, SCALES, SCALES, st.tuples(YES_NO, YES_NO, YES_NO))
def test_only_hours_and_the_five_make_the_score(
    answers: Answers, pain: int | None, caught: int | None, signals: tuple[bool | None, ...]
) -> None:
    other = replace(answers, pain=pain, catches_mistakes=caught, **dict(zip(SIGNALS, signals, strict=True)))
    gates = {"several_steps": False, "somebody_answers": None, "contained": False, "biggest": True}
    assert answers.score == other.score == replace(other, **gates).score


@settings(max_examples=times(60, 3_000), deadline=None)
@given(ANSWERS)
def test_five_lines_that_fit(answers: Answers) -> None:
    lines = score_lines("Name", answers)
    assert len(lines) == 5
    assert max(map(len, lines)) <= 62
    assert all(not any(open_ in line for open_ in ("None", "nan")) for line in lines)
    assert ("not known yet" in lines[3]) is (answers.score is None)


def test_the_line_of_a_large_firm_fits() -> None:
    assert max(map(len, score_lines("A", replace(STORY, cycles_a_week=1000)))) <= 62


@pytest.mark.parametrize(
    ("hours", "words"),
    [(0, "0 h"), (0.04, "0 h"), (0.06, "0.1 h"), (8.64, "8.6 h"), (9.94, "9.9 h"), (9.96, "10 h"), (109.2, "109 h")]
    + [(1234.4, "1,234 h")],
)
def test_hours(hours: float, words: str) -> None:
    assert hours_text(hours) == words


def test_per_cent_is_whole() -> None:
    assert [percent(share) for share in (0, 0.05, 0.7, 1)] == ["0 %", "5 %", "70 %", "100 %"]


# -- beside the score


@pytest.mark.parametrize(
    ("said", "count"),
    [((None, None, None), 0), ((False, False, False), 0), ((True, None, False), 1), ((True, True, True), 3)],
)
def test_signals_are_counted(said: tuple[bool | None, ...], count: int) -> None:
    assert {Answers(**dict(zip(SIGNALS, order, strict=True))).signals for order in permutations(said)} == {count}


@pytest.mark.parametrize(("caught", "hurts"), [(None, False), (1, True), (2, True), (3, False), (5, False)])
def test_a_mistake_that_hurts_before_it_is_seen(caught: int | None, hurts: bool) -> None:
    assert Answers(catches_mistakes=caught).hurts_before_seen is hurts


def test_what_is_open() -> None:
    needed = [question.id for question in QUESTIONS if question.needed]
    assert [question.id for question in QUESTIONS if not question.needed] == ["people", "better", "outcome", "area"]
    assert [question.id for question in Answers().open] == needed
    assert STORY.open == ()
    for name in needed:
        assert [question.id for question in replace(STORY, **{name: None}).open] == [name]
    no = {name: False for name in needed if BY_ID[name].asked is Asked.YES_NO}
    assert replace(STORY, **no).open == (), "no is an answer"


def test_every_question_has_a_place_and_words_of_its_own() -> None:
    assert set(BY_ID) == set(Answers.__dataclass_fields__)
    assert len(BY_ID) == len(QUESTIONS)
    for field in ("words", "short"):
        assert len({getattr(question, field) for question in QUESTIONS}) == len(QUESTIONS)
    assert all(question.words.endswith("?") and question.hint for question in QUESTIONS)
    for question in QUESTIONS:
        if question.asked is Asked.SCALE:
            assert re.fullmatch(r"1 \S.+   3 \S.+   5 \S.+", question.hint)
    beside = [question.id for question in QUESTIONS if "not scored" in question.hint]
    assert beside == ["catches_mistakes", "pain"]


def test_the_templates_are_names_and_no_steps() -> None:
    assert len({name.casefold() for name, _, _ in TEMPLATES}) == len(TEMPLATES) == 6
    assert all(name and systems and ask for name, systems, ask in TEMPLATES)


# -- the order


def scored(name: str, cycles: float, pain: int | None = 3, **said: object) -> Candidate:
    return named(name, replace(STORY, cycles_a_week=cycles, pain=pain, **said))


def order(*candidates: Candidate) -> str:
    return "".join(each.name for each in ranked(candidates))


def test_the_higher_score_stands_first() -> None:
    assert order(scored("A", 1), scored("B", 3), scored("C", 2)) == "BCA"


def test_what_fails_a_gate_stands_after_what_does_not() -> None:
    failing = scored("A", 50, minutes=241)
    assert (failing.answers.score or 0) > (scored("B", 1).answers.score or 0)
    assert order(failing, scored("B", 1)) == "BA"
    assert order(failing, scored("B", 90, biggest=True), scored("C", 1)) == "CBA", "among them by score again"
    assert order(failing, scored("B", 1, contained=None)) == "BA", "open is not failed"


def test_without_a_score_it_stands_after_those_with_one() -> None:
    unknown, nothing, failing = scored("A", 9, fit_stable=None), named("B", fits(1, 1, 1, 1, 1)), scored("C", 0.5)
    assert order(failing, unknown, nothing) == "BCA", "and after those that fail a gate"


def test_pain_breaks_a_tie_and_nothing_else() -> None:
    assert order(scored("A", 2, 1), scored("B", 2, 5), scored("C", 2, None)) == "BAC"
    assert order(scored("A", 2, 1), scored("B", 1.99, 5)) == "AB"
    almost = scored("A", 1, 5, minutes=220), scored("B", 1.1, 1, minutes=200)
    assert (almost[0].answers.score or 0) < (almost[1].answers.score or 0), "by the last digit of the machine"
    assert order(*almost) == "AB"
    assert order(scored("A", 2, fit_stable=None, pain=1), scored("B", 2, fit_stable=None, pain=2)) == "BA"


def test_else_the_order_they_came_in() -> None:
    same = [scored(name, 2) for name in "ABC"]
    for said in permutations(same):
        assert order(*said) == "".join(each.name for each in said)


@pytest.mark.parametrize("caught", [None, 1, 5])
def test_who_catches_mistakes_moves_nothing(caught: int | None) -> None:
    assert order(scored("A", 2, catches_mistakes=caught), scored("B", 2), scored("C", 3)) == "CAB"


@settings(max_examples=times(40, 2_000), deadline=None)
@given(st.lists(ANSWERS, max_size=8))
def test_ranking_loses_nobody(answers: list[Answers]) -> None:
    here = [Candidate(str(n), str(n), Standing.CANDIDATE, Phase.CANDIDATE, each) for n, each in enumerate(answers)]
    found = ranked(here)
    assert sorted(found, key=lambda each: int(each.id)) == here
    places = [(each.answers.score is None, bool(failed(each.answers))) for each in found]
    assert places == sorted(places), "without a score last, and before that what fails a gate"
    assert ranked(found) == found


STANDINGS = tuple(named(standing.name, STORY, standing) for standing in Standing)


def test_what_can_be_picked_next() -> None:
    assert [each.standing for each in to_choose_from(STANDINGS)] == [Standing.CANDIDATE, Standing.PARKED]


def test_who_counts_as_one_of_three_to_five() -> None:
    assert count_words([]) == "0 of 3-5"
    assert count_words(STANDINGS) == "3 of 3-5", "the one counts, done ones do not"
    assert count_words(STANDINGS * 2) == "6 of 3-5"


def test_the_one_of_a_choice() -> None:
    def view(*candidates: Candidate) -> PickView:
        return PickView("Northgate", "", candidates, (), "", date(2026, 3, 2))

    assert view(*STANDINGS).one == STANDINGS[list(Standing).index(Standing.THE_ONE)]
    assert view(named("A")).one is None


# -- words


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        (STORY, "A: once a week, 3 h each, is 156 h a year, and 70 % of that fits: 109 h; pain 4 of 5"),
        (
            replace(STORY, cycles_a_week=2.5, minutes=90, pain=None),
            "A: 2.5 times a week, 1.5 h each, is 195 h a year, and 70 % of that fits: 136 h; fails 2-4 h",
        ),
        (
            replace(STORY, cycles_a_week=0.25, biggest=True, pain=1),
            "A: once in 4 weeks, 3 h each, is 39 h a year, and 70 % of that fits: 27 h; fails weekly, contained; "
            "pain 1 of 5",
        ),
        (
            replace(STORY, contained=None),
            "A: once a week, 3 h each, is 156 h a year, and 70 % of that fits: 109 h; pain 4 of 5",
        ),
        (replace(STORY, fit_pattern=None), "A: no score yet, 1 question is open"),
        (replace(STORY, fit_pattern=None, minutes=60, pain=None), "A: no score yet, 2 questions are open"),
        (Answers(), "A: no score yet, 16 questions are open"),
    ],
)
def test_the_sum_in_one_sentence(answers: Answers, words: str) -> None:
    assert sentence(named("A", answers)) == words


@settings(max_examples=times(60, 3_000), deadline=None)
@given(ANSWERS.map(lambda answers: replace(answers, people=3, better=Outcome.QUALITY, outcome="x", area="y")))
def test_an_answer_shown_can_be_typed_again(answers: Answers) -> None:
    read = {
        Asked.NUMBER: read_number,
        Asked.COUNT: int,
        Asked.MINUTES: read_minutes,
        Asked.YES_NO: {"yes": True, "no": False}.__getitem__,
        Asked.SCALE: int,
        Asked.OUTCOME: Outcome,
        Asked.TEXT: str,
    }
    for question in QUESTIONS:
        shown, value = answer_text(question, answers), getattr(answers, question.id)
        assert (shown == "") is (value is None)
        if shown:
            assert read[question.asked](shown) == value


@pytest.mark.parametrize("cycles", [0.125, 0.004])
def test_a_finer_number_can_be_typed_again(cycles: float) -> None:
    assert read_number(answer_text(BY_ID["cycles_a_week"], Answers(cycles_a_week=cycles))) == cycles


@pytest.mark.parametrize(
    ("name", "answers", "shown"),
    [
        ("cycles_a_week", Answers(cycles_a_week=10), "10"),
        ("cycles_a_week", Answers(cycles_a_week=2.5), "2.5"),
        ("minutes", Answers(minutes=150), minutes_text(150)),
        ("biggest", Answers(biggest=False), "no"),
        ("biggest", Answers(), ""),
        ("pain", Answers(pain=5), "5"),
        ("better", Answers(better=Outcome.THROUGHPUT), "throughput"),
        ("outcome", Answers(), ""),
        ("outcome", Answers(outcome="out by Monday 12:00"), "out by Monday 12:00"),
    ],
)
def test_an_answer_as_it_is_shown(name: str, answers: Answers, shown: str) -> None:
    assert answer_text(BY_ID[name], answers) == shown
