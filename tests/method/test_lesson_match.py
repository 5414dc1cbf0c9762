"""Which lessons fit, why, and in which order."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gaptui.method.lesson_match import SHARED_WORDS, Asked, Match, Shelf, stems
from gaptui.method.lessons import LessonText, LessonView, ReuseView
from gaptui.words import LessonStatus
from store.long import times

DAY = date(2026, 3, 2)


def lesson(number: int, text: str, *systems: str, helped: Sequence[int | None] = (), **values: object) -> LessonView:
    said = {"status": LessonStatus.AGREED} | values
    step = str(said.pop("step", ""))
    reuses = tuple(ReuseView(str(n), "P", True, helped=each) for n, each in enumerate(helped))
    return LessonView(str(number), number, LessonText(text, systems=systems, **said), DAY, step=step, reuses=reuses)  # type: ignore[arg-type]


def found(lessons: list[LessonView], text: str, *systems: str) -> list[tuple[int, str]]:
    return [(match.lesson.number, match.why) for match in Shelf(lessons).matches(Asked.of([text], systems))]


# -- why


def test_a_shared_system_is_enough() -> None:
    lessons = [lesson(1, "Look for an export first", "HubSpot"), lesson(2, "Never mind", "Fax")]
    assert found(lessons, "nothing alike", "hubspot") == [(1, "both use HubSpot")]
    assert found(lessons, "nothing alike", "Zapier") == []


def test_two_systems_are_named_and_more_are_not() -> None:
    lessons = [lesson(1, "x", "HubSpot", "Fax", "Sheets", "Zapier")]
    assert found(lessons, "", "Zapier", "HubSpot", "Fax") == [(1, "both use HubSpot and Fax")]


def test_one_shared_word_is_chance_and_two_are_not() -> None:
    assert SHARED_WORDS == 2
    lessons = [lesson(1, "Exports of figures stop after a month")]
    assert found(lessons, "Pull the figures") == []
    assert found(lessons, "Export the figures") == [(1, "same words: exports, figures")]
    assert found(lessons, "The month after: exporting figures again") == [(1, "same words: exports, figures, month")]


def test_the_same_word_twice_is_one() -> None:
    assert found([lesson(1, "Figures of figures")], "figure figures figure") == []


def test_common_words_are_none() -> None:
    assert found([lesson(1, "What works for them after the first time")], "for them after that time it works") == []


def test_systems_and_words_are_both_told() -> None:
    lessons = [lesson(1, "Export the figures", "HubSpot")]
    assert found(lessons, "figures to export", "HubSpot") == [(1, "both use HubSpot; same words: export, figures")]
    assert found(lessons, "figures", "HubSpot") == [(1, "both use HubSpot")], "one word is no reason"


@pytest.mark.parametrize("field", ["situation", "advice", "happened", "step"])
def test_all_that_tells_what_it_is_about_is_looked_at(field: str) -> None:
    assert found([lesson(1, "x", **{field: "export of figures"})], "export figures")


@pytest.mark.parametrize("field", ["expected", "why", "role", "person"])
def test_and_nothing_else(field: str) -> None:
    assert not found([lesson(1, "x", **{field: "export of figures"})], "export figures")


def test_far_down_a_long_lesson_nothing_is_looked_at() -> None:
    assert not found([lesson(1, "so " * 600 + "export figures")], "export figures")
    assert found([lesson(1, "so " * 300 + "export figures")], "export figures")


@pytest.mark.parametrize("status", [LessonStatus.DRAFT, LessonStatus.REPLACED])
def test_only_agreed_lessons_stand_on_the_shelf(status: LessonStatus) -> None:
    shelf = Shelf([lesson(1, "export figures", "HubSpot", status=status)])
    assert len(shelf) == 0
    assert shelf.ranked(Asked.of(["export figures"], ["HubSpot"])) == []


# -- words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("export", "Exports"),
        ("export", "exporting"),
        ("export", "exported"),
        ("figure", "figures"),
        ("invoice", "invoices"),
        ("copy", "copies"),
        ("meeting", "meetings"),
        ("table", "tables"),
        ("Prüfung", "prüfung"),
        ("straße", "STRASSE"),
    ],
)
def test_endings_make_no_other_word(one: str, other: str) -> None:
    assert stems(one) == stems(other) != frozenset()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("file", "files"),
        ("date", "dates"),
        ("name", "names"),
        ("process", "processes"),
        ("address", "addresses"),
        ("employee", "employees"),
        ("agree", "agreed"),
    ],
)
def test_these_endings_neither(one: str, other: str) -> None:
    assert stems(one) == stems(other)


def test_short_words_and_numbers_are_none() -> None:
    assert stems("an ok 2026 a1b2 _x_ 4.1 --") == frozenset()
    assert stems("") == frozenset()


# -- the order


def test_shared_systems_then_words_then_help_then_the_number() -> None:
    lessons = [
        lesson(1, "export figures"),
        lesson(2, "export figures month", helped=[1]),
        lesson(3, "export figures month", helped=[2, 0]),
        lesson(4, "alone", "HubSpot"),
        lesson(5, "alone", "HubSpot", "Fax"),
        lesson(6, "export figures month"),
        lesson(7, "never helped: export figures month", "HubSpot", "Fax", helped=[0, None]),
        lesson(8, "something else"),
        lesson(9, "something else", helped=[0]),
        lesson(10, "something else", helped=[2]),
    ]
    asked = Asked.of(["export the figures of a month"], ["HubSpot", "Fax"])
    assert [match.lesson.number for match in Shelf(lessons).matches(asked)] == [5, 4, 3, 2, 6, 1, 7]
    ranked = Shelf(lessons).ranked(asked)
    assert [match.lesson.number for match in ranked] == [5, 4, 3, 2, 6, 1, 7, 10, 8, 9]
    assert [bool(match.why) for match in ranked] == [True] * 7 + [False] * 3


def test_nothing_asked_fits_nothing() -> None:
    lessons = [lesson(2, "export figures", "HubSpot"), lesson(1, "export figures")]
    assert Shelf(lessons).matches(Asked.of([])) == []
    assert [match.lesson.number for match in Shelf(lessons).ranked(Asked.of([]))] == [1, 2]


WORDS = st.lists(
    st.sampled_from(["export", "exports", "figures", "month", "clients", "drafts", "token", "expire", "the", "new"]),
    max_size=5,
)
SYSTEMS = st.lists(st.sampled_from(["HubSpot", "hubspot", "Fax", "Sheets"]), max_size=2)
LESSONS = st.lists(
    st.builds(
        lambda words, systems, helped, status: (" ".join(words), systems, helped, status),
        *(WORDS, SYSTEMS, st.lists(st.sampled_from([None, 0, 1, 2]), max_size=2), st.sampled_from(LessonStatus)),
    ),
    max_size=6,
)


def slowly(lessons: list[LessonView], asked: Asked) -> set[str]:
    """Every agreed lesson that shares a system or two words, found without an index."""
    return {
        each.id
        for each in lessons
        if each.said.status is LessonStatus.AGREED
        and (
            {name.casefold() for name in each.said.systems} & asked.systems
            or len(stems(each.said.text) & asked.words) >= 2
        )
    }


@given(LESSONS, WORDS, SYSTEMS)
@settings(max_examples=times(100, 5_000))
def test_the_index_finds_what_is_found_one_by_one(
    said: list[tuple[str, list[str], list[int | None], LessonStatus]], words: list[str], systems: list[str]
) -> None:
    lessons = [
        lesson(n, text, *names, helped=helped, status=status) for n, (text, names, helped, status) in enumerate(said, 1)
    ]
    asked, shelf = Asked.of(words, systems), Shelf(lessons)
    matches = shelf.matches(asked)
    assert {match.lesson.id for match in matches} == slowly(lessons, asked)
    assert len({match.lesson.id for match in matches}) == len(matches)
    assert all(match.why for match in matches)
    sunk = [match.lesson.helped == 0 for match in matches]
    assert sunk == sorted(sunk), "what never helped stands below all others"
    ranked: list[Match] = shelf.ranked(asked)
    assert ranked[: len(matches)] == matches
    assert sorted(match.lesson.number for match in ranked) == [
        each.number for each in lessons if each.said.status is LessonStatus.AGREED
    ]
