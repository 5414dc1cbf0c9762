"""Pasted lists become lines of the capture grammar; no word is lost on the way, and each line keeps its number."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gaptui.exchange.steps_text import read_lines
from store.long import times


@pytest.mark.parametrize(
    ("pasted", "lines"),
    [
        ("Pull figures\n\n  Check them  \r\n", ["Pull figures", "", "Check them", ""]),
        ("1. Pull\n2. Check\n10. Send", ["Pull", "Check", "Send"]),
        ("1) Pull\n2) Check", ["Pull", "Check"]),
        ("(1) Pull\n(2) Check", ["Pull", "Check"]),
        ("1. Pull\n1.1. Log in\n1.2. Export\n2. Check", ["Pull", "Log in", "Export", "Check"]),
        (
            "1. Pull\nwhile it rains\n2. Check\n\n1. Send\n2. File",
            ["Pull", "while it rains", "Check", "", "Send", "File"],
        ),
        ("- [ ] Pull\n- [x] Check\n- Send", ["Pull", "Check", "Send"]),
        ("• Pull\n\t◦ Log in\n– Check\n•\n-", ["Pull", "Log in", "Check", "", ""]),
        ("* Pull\n  * Log in\n* [ ] Check", ["Pull", "Log in", "Check"]),
        ("- Pull @analyst ~25m\n< contract\n! old CRM 1/5", ["Pull @analyst ~25m", "< contract", "! old CRM 1/5"]),
    ],
)
def test_bullets_and_numbering_go(pasted, lines):
    assert read_lines(pasted) == lines


@pytest.mark.parametrize(
    "pasted",
    [
        "3. Quartal abschließen",
        "2. Mai\n3. Mai",
        "1. Check\nno number here",
        "1.5 hours of checks\n2.5 hours of talk",
        "-i -d -e -s",
        "-5 degrees",
        "* retyping",
        "* retyping p4\n* waiting p2",
        "Pull\n* retyping\nCheck\n* waiting",
        '< in\n> out\n? Big? yes -> 3\n! late\n= same\n" manager signs\n.. VAT',
        "[x] Pull",
    ],
)
def test_what_may_be_words_or_signs_stays(pasted):
    assert read_lines(pasted) == pasted.split("\n")


def letters(text: str) -> str:
    return "".join(sign for sign in text if sign.isalpha() and sign != "x")


@settings(max_examples=times(60, 500), deadline=None)
@given(
    st.lists(st.sampled_from(["1. ", "2) ", "- ", "* ", "• ", "[x] ", "\n", " ", "\t", "ab", "< ", "p4"])).map("".join)
)
def test_no_word_is_lost(pasted):
    lines = read_lines(pasted)
    assert letters("".join(lines)) == letters(pasted)
    assert all(line == line.strip() for line in lines)
    assert len(lines) == pasted.count("\n") + 1, "a line keeps its number"


@settings(max_examples=times(30, 200), deadline=None)
@given(st.text())
def test_any_text_gives_clean_single_lines(pasted):
    for line in read_lines(pasted):
        assert "\n" not in line
        assert line.strip() == line
