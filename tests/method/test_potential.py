"""What AI could take of a process: the sum of STORIES, formula B, with its worked numbers, and its words."""

from __future__ import annotations

import random

import pytest

from gaptui.method.completeness import mapped_minutes
from gaptui.method.marks import Often
from gaptui.method.potential import (
    counting,
    hours_words,
    minutes_words,
    off_the_path,
    potential,
    short_sum_of_step,
    step_potential,
    sum_of_all,
    sum_of_step,
)
from gaptui.method.process_map import Factors, MapException, MapStep, in_reading_order
from gaptui.words import Help

D, A, P = Help.DRAFT, Help.ALONE, Help.PERSON


def step(
    id_: str, minutes: int | None = None, letter: Help | None = None, *often: int | None, parent: str | None = None
) -> MapStep:
    """A step with an exception for each `often`, in per cent; None: nobody said how often."""
    cases = tuple(
        MapException(f"e{n}", "x", None if each is None else Often(each, 100)) for n, each in enumerate(often)
    )
    return MapStep(id_, f"o{id_}", f"Step {id_}", parent, minutes=minutes, help=letter, exceptions=cases)


WORKED = [
    step("1", 25, A, 20),
    step("2", 35, A),
    step("3", 30, D, 40),
    step("4", 45, D),
    step("5", 25, D),
    step("6", 10, P),
    step("7", 5, P),
]


# -- the worked numbers


def test_the_worked_numbers() -> None:
    whole = potential(WORKED, Factors(), 1)
    assert whole.minutes == 175
    assert whole.could_take == pytest.approx(93.5)
    assert whole.share == pytest.approx(0.534, abs=0.0005)
    assert whole.hours_a_week == pytest.approx(1.558, abs=0.0005)
    assert whole.hours_a_year == pytest.approx(81.0, abs=0.05)
    assert whole.payback_weeks == (pytest.approx(20.5, abs=0.05), pytest.approx(38.5, abs=0.05))
    assert (whole.no_letter, whole.no_minutes) == (0, 0)


@pytest.mark.parametrize(("at", "could_take"), list(enumerate([18, 31.5, 9, 22.5, 12.5, 0, 0])))
def test_each_step_of_the_worked_numbers(at: int, could_take: float) -> None:
    assert step_potential(WORKED[at], Factors()).could_take == pytest.approx(could_take)


def test_other_factors() -> None:
    """25 x 80 % x 80 % + 35 x 80 % + (30 x 60 % + 45 + 25) x 40 %."""
    assert potential(WORKED, Factors(40, 80), 1).could_take == pytest.approx(16 + 28 + 7.2 + 18 + 10)
    assert potential(WORKED, Factors(0, 0), 1).could_take == 0
    assert potential(WORKED, Factors(100, 100), 1).could_take == pytest.approx(20 + 35 + 18 + 45 + 25)


def test_several_cycles_a_week() -> None:
    whole = potential(WORKED, Factors(), 2.5)
    assert whole.hours_a_week == pytest.approx(93.5 * 2.5 / 60)
    assert whole.hours_a_year == pytest.approx(93.5 * 2.5 / 60 * 52)
    assert whole.payback_weeks == (pytest.approx(32 / 3.8958, abs=0.01), pytest.approx(60 / 3.8958, abs=0.01))


# -- off the path


@pytest.mark.parametrize(
    ("often", "off"),
    [((), 0), ((20,), 0.2), ((20, 30), 0.5), ((60, 40), 1), ((60, 70), 1), ((None,), 0), ((None, 20), 0.2), ((0,), 0)],
)
def test_exceptions_add_up_to_always_at_most(often: tuple[int | None, ...], off: float) -> None:
    shown = step("1", 10, D, *often)
    assert off_the_path(shown) == pytest.approx(off)
    part = step_potential(shown, Factors())
    assert part.normal == pytest.approx(1 - off)
    assert part.could_take == pytest.approx(10 * 0.5 * (1 - off))
    assert potential([shown], Factors(), 1).could_take == pytest.approx(part.could_take)


# -- what is missing


def test_no_letter_counts_as_a_persons() -> None:
    whole = potential([step("1", 25), step("2", 25, A), step("3", 5, P)], Factors(), 1)
    assert (whole.minutes, whole.no_letter) == (55, 1)
    assert whole.could_take == pytest.approx(22.5)
    part = step_potential(step("1", 25), Factors())
    assert (part.minutes, part.percent, part.could_take) == (25, 0, 0)


def test_no_minutes_count_for_nothing() -> None:
    whole = potential([step("1", None, A), step("2"), step("3", 10, D)], Factors(), 1)
    assert (whole.minutes, whole.could_take, whole.no_minutes, whole.no_letter) == (10, 5, 2, 0)
    assert potential([step("1", 0, A), step("2", 0)], Factors(), 1).no_minutes == 0


def test_an_empty_map_has_no_share() -> None:
    for steps in ([], [step("1", None, A)], [step("1", 0, A)]):
        whole = potential(steps, Factors(), 1)
        assert (whole.share, whole.could_take, whole.payback_weeks) == (None, 0, None)


def test_without_cycles_there_are_no_hours() -> None:
    whole = potential(WORKED, Factors(), None)
    assert (whole.hours_a_week, whole.hours_a_year, whole.payback_weeks) == (None, None, None)
    assert whole.share == pytest.approx(0.534, abs=0.0005)


def test_what_saves_nothing_never_pays_back() -> None:
    assert potential([step("1", 10, P)], Factors(), 1).payback_weeks is None
    assert potential(WORKED, Factors(), 0).payback_weeks is None


# -- sub-steps


def test_sub_steps_with_minutes_stand_for_their_step() -> None:
    steps = [
        step("1", 100, A),
        step("2", 10, D, 20, parent="1"),
        step("3", None, A, parent="1"),
        step("4", 5, None, parent="1"),
        step("5", 20, A),
    ]
    assert [each.id for each in counting(steps)] == ["2", "3", "4", "5"]
    whole = potential(steps, Factors(), 1)
    assert (whole.minutes, whole.no_minutes, whole.no_letter) == (35, 1, 1)
    assert whole.could_take == pytest.approx(4 + 18)


def test_sub_steps_without_minutes_leave_it_to_their_step() -> None:
    steps = [step("1", 10, D), step("2", None, A, parent="1"), step("3", 6, A)]
    assert [each.id for each in counting(steps)] == ["1", "3"]
    whole = potential(steps, Factors(), 1)
    assert (whole.minutes, whole.could_take, whole.no_minutes) == (16, pytest.approx(5 + 5.4), 0)


def test_sub_steps_of_no_minutes_at_all_still_stand_for_their_step() -> None:
    assert potential([step("1", 10, A), step("2", 0, A, parent="1")], Factors(), 1).minutes == 0


def test_the_whole_is_the_sum_of_its_parts_and_of_all_mapped_minutes() -> None:
    chance = random.Random(5)
    for _ in range(150):
        steps = in_reading_order(
            step(
                str(n),
                chance.choice([None, 0, 7, 30]),
                chance.choice([None, *Help]),
                *chance.choices([None, 10, 45], k=chance.randrange(4)),
                parent=chance.choice([None, "0", "1"]) if n > 1 else None,
            )
            for n in range(chance.randrange(8))
        )
        factors = Factors(chance.randrange(101), chance.randrange(101))
        whole = potential(steps, factors, 1)
        assert whole.minutes == mapped_minutes(steps)
        assert whole.could_take == pytest.approx(sum(step_potential(s, factors).could_take for s in counting(steps)))
        assert 0 <= whole.could_take <= whole.minutes


# -- in words


def words(shown: MapStep, factors: Factors, number: str) -> tuple[str, str]:
    """The first line, and the sum on one line."""
    head, *lines = sum_of_step(step_potential(shown, factors), number)
    assert all(len(line) <= 62 for line in lines)
    return head, " ".join(line.strip() for line in lines)


def test_the_sum_of_a_step_in_words() -> None:
    assert words(WORKED[2], Factors(), "3") == (
        "step 3  Step 3",
        "30 min x 50 % (D: AI drafts, a person checks) x 60 % (off its path 40 %) = 9 min",
    )
    assert words(WORKED[1], Factors(50, 85), "2.1") == (
        "step 2.1  Step 2",
        "35 min x 85 % (A: AI does it, somebody still looks) x 100 % (off its path 0 %) = 29.8 min",
    )
    assert words(WORKED[6], Factors(), "7")[1].startswith("5 min x 0 % (P: a person does it) x 100 %")
    assert "x 0 % (no letter yet) x" in words(step("8", 5), Factors(), "8")[1]
    assert words(step("8", None, D), Factors(), "8")[1] == "nobody has said how many minutes it takes"


def test_the_sum_of_a_step_on_one_line() -> None:
    found = [short_sum_of_step(step_potential(each, Factors())).strip() for each in (WORKED[2], step("8", 5))]
    assert found == ["30 min x 50 % (D) x 60 % = 9 min", "5 min x 0 % (no letter) x 100 % = 0 min"]


def test_the_whole_sum_in_words() -> None:
    assert sum_of_all(potential(WORKED, Factors(), 1), Factors()) == [
        "whole process  93.5 of 175 min = 53 %",
        "1 cycle a week = 1.6 h a week, 81 h a year",
        "budget 32-60 h pays back in about 21-39 weeks",
        "shares used: P 0 %, D 50 %, A 90 %",
        "a guess, until runs are timed",
    ]


def test_the_sum_says_what_is_missing() -> None:
    steps = [step("1", 10, D), step("2", 10), step("3"), step("4")]
    assert sum_of_all(potential(steps, Factors(40, 80), None), Factors(40, 80)) == [
        "whole process  4 of 20 min = 20 %",
        "how many cycles a week was not asked, so there is no sum of hours",
        "1 step without a letter: counted as a person's",
        "2 steps without minutes: not counted",
        "shares used: P 0 %, D 40 %, A 80 %",
        "a guess, until runs are timed",
    ]
    assert sum_of_all(potential([step("1", None, A)], Factors(), 1), Factors()) == [
        "No step has minutes yet, so there is nothing to sum up."
    ]


def test_what_saves_nothing_says_no_weeks() -> None:
    lines = sum_of_all(potential([step("1", 10, P)], Factors(), 2.5), Factors())
    assert lines[:2] == ["whole process  0 of 10 min = 0 %", "2.5 cycles a week = 0.0 h a week, 0.0 h a year"]
    assert not any("budget" in line for line in lines)


@pytest.mark.parametrize(("hours", "words"), [(0.04, "0.0 h"), (1.558, "1.6 h"), (9.94, "9.9 h"), (81.03, "81 h")])
def test_hours_in_words(hours: float, words: str) -> None:
    assert hours_words(hours) == words


def test_hours_that_round_up_to_ten() -> None:
    assert hours_words(9.96) == "10 h"


@pytest.mark.parametrize(("minutes", "words"), [(0, "0"), (9.0, "9"), (93.5, "93.5"), (93.46, "93.5"), (10.04, "10")])
def test_minutes_in_words(minutes: float, words: str) -> None:
    assert minutes_words(minutes) == words
