"""What may enter a record."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gaptui.text import clean, clean_lines, is_clean

anything = st.text(st.characters(), max_size=60)


@given(anything)
def test_clean_once_is_clean_for_ever(text: str) -> None:
    once = clean_lines(text)
    assert clean_lines(once) == once
    assert is_clean(once)
    line = clean(text)
    assert clean(line) == line
    assert "\n" not in line


@given(anything)
def test_nothing_steers_and_all_can_be_kept(text: str) -> None:
    kept = clean(text)
    kept.encode("utf-8")
    assert not [c for c in kept if unicodedata.category(c) == "Cc" or unicodedata.bidirectional(c) in
                ("LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI")]  # fmt: skip


@given(st.text(st.characters(categories=["L", "N", "P", "S", "Zs"]), max_size=60))
def test_no_readable_character_is_lost(text: str) -> None:
    assert clean(text) == unicodedata.normalize("NFC", text)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("a\x1b[31mb", "a[31mb"),
        ("\x1b]52;c;YQ==\x07", "]52;c;YQ=="),
        ("a\x9b2Jb", "a2Jb"),
        ("a\x00b\x7fc", "abc"),
        ("a\tb", "a b"),
        ("a\r\nb\rc\nd\x0be\x0cf\x85g\u2028h\u2029i", "a b c d e f g h i"),
        ("\u202eevil\u202c \u2066x\u2069", "evil x"),
        ("\ufeffa", "a"),
        ("a\ud800b", "a\ufffdb"),
        ("e\u0301", "é"),
        ("  outer  ", "  outer  "),
        ("👨\u200d👩\u200d👧 ❤\ufe0f", "👨\u200d👩\u200d👧 ❤\ufe0f"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("[/] [b +", "[/] [b +"),
        ("", ""),
    ],
)
def test_clean(typed: str, kept: str) -> None:
    assert clean(typed) == kept


def test_lines_stay_lines() -> None:
    assert clean_lines("a\r\n\r\nb\u2028c\td") == "a\n\nb\nc d"
    assert is_clean("a\nb")
    assert not is_clean("a\r\nb")
    assert not is_clean("a\tb")


def test_what_is_joined_by_cleaning_is_normal_too() -> None:
    assert clean("e\x00\u0301") == "é"
