"""Lessons as plain values: the draft that each kind of line gives, the balance, and what is said of their help."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from gaptui.method.daylog import read_line
from gaptui.method.diary import DayLine, StuckItem
from gaptui.method.lessons import (
    HELPED,
    LessonRow,
    LessonText,
    LessonView,
    ReuseView,
    balance,
    from_line,
    lesson_code,
)
from gaptui.words import LessonKind as K
from gaptui.words import LessonStatus
from store.long import times

DAY = date(2026, 3, 2)


def line(typed: str, **values: object) -> DayLine:
    said = read_line(typed)
    fields = {name: getattr(said, name) for name in ("kind", "text", "then", "before", "after", "works")}
    return DayLine(id="1", day=DAY, order="h", step_id="step" if said.step else None, **(fields | values))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("typed", "lesson"),
    [
        ("+ moved it to #Sheets /4", LessonText("moved it to Sheets", K.CHANGED, step_id="step", systems=("Sheets",))),
        ("~ 140m -> 95m", LessonText("One cycle takes 95 min instead of 140", K.TIME)),
        ("~ 95m with checking", LessonText("One cycle takes 95 min: with checking", K.TIME)),
        ("~ 0m -> 5m", LessonText("One cycle takes 5 min instead of 0", K.TIME)),
        (
            '! token of #"Big CRM" expired -> ask #IT',
            LessonText(
                "token of Big CRM expired: ask IT",
                systems=("Big CRM", "IT"),
                happened="token of Big CRM expired",
                advice="ask IT",
            ),
        ),
        ("! nobody knows", LessonText("nobody knows", happened="nobody knows")),
        (
            "/tried 4 a draft #ChatGPT: works",
            LessonText("a draft ChatGPT", step_id="step", systems=("ChatGPT",), happened="worked"),
        ),
        (
            "/tried a draft: does not work -> an example",
            LessonText("a draft", works=False, happened="did not work", advice="an example"),
        ),
        ("/stuck 4 cannot read it", LessonText("cannot read it", step_id="step", happened="cannot read it")),
        ("/learned few-shot prompts -> 4", LessonText("few-shot prompts", step_id="step")),
        ("? the bank holiday", LessonText("the bank holiday", K.BUSINESS)),
        ("asked the analyst", LessonText("asked the analyst")),
    ],
)
def test_the_draft_of_a_line(typed: str, lesson: LessonText) -> None:
    assert from_line(line(typed)) == replace(lesson, day=DAY)


def test_what_a_helper_answered_is_the_advice() -> None:
    item = StuckItem(datetime(2026, 3, 2, tzinfo=UTC), DAY, answer="Use the other export.\nIt has them.")
    said = from_line(line("/stuck cannot read #PDF tables", stuck=item))
    assert said.text == "cannot read PDF tables: Use the other export."
    assert (said.happened, said.advice) == ("cannot read PDF tables", "Use the other export.\nIt has them.")


def test_a_try_without_a_result_is_not_said_to_have_failed() -> None:
    assert from_line(line("/tried 4 a draft")).happened == ""


@given(
    st.sampled_from(["", "+ ", "! ", "? ", "/tried 4 ", "/stuck 4 ", "/learned ", "~ 95m "]),
    st.lists(st.sampled_from(["word", "é日", "#Sheets", '#"Big CRM"', "#", "->", "4", "works", ": works"]), max_size=6),
)
@settings(max_examples=times(100, 5_000))
def test_every_line_with_words_gives_one_with_a_sentence(sign: str, words: list[str]) -> None:
    typed = sign + " ".join(words)
    assume(not read_line(typed).unfinished)
    said, lesson = line(typed), from_line(line(typed))
    assert lesson.text.strip()
    assert "\n" not in lesson.text
    assert (lesson.status, lesson.day, lesson.systems) == (LessonStatus.DRAFT, DAY, said.tools)


@pytest.mark.parametrize(("number", "code"), [(1, "L-01"), (7, "L-07"), (99, "L-99"), (100, "L-100"), (1234, "L-1234")])
def test_how_people_name_a_lesson(number: int, code: str) -> None:
    assert lesson_code(number) == code
    assert LessonRow("1", number, "x", K.TIME, True, LessonStatus.DRAFT).code == code
    assert LessonView("1", number, LessonText("x"), DAY).code == code


@pytest.mark.parametrize(
    ("works", "does_not", "words"),
    [
        (6, 5, "6 work, 5 do not"),
        (1, 1, "1 works, 1 does not"),
        (0, 0, "0 work, 0 do not"),
        (2, 1, "2 work, 1 does not"),
        (1, 0, "1 works, 0 do not"),
    ],
)
def test_the_balance(works: int, does_not: int, words: str) -> None:
    assert balance([True] * works + [False] * does_not) == words


@pytest.mark.parametrize(
    ("said", "helped"), [([], None), ([None], None), ([0], 0), ([None, 0], 0), ([0, 2, 1], 2), ([1, None], 1)]
)
def test_the_best_that_was_said_of_its_help(said: list[int | None], helped: int | None) -> None:
    reuses = tuple(ReuseView(str(n), "P", True, helped=each) for n, each in enumerate(said))
    assert LessonView("1", 1, LessonText("x"), DAY, reuses=reuses).helped == helped


def test_a_word_for_each_answer() -> None:
    assert HELPED == ("it did not help", "it helped a little", "it helped a lot")
