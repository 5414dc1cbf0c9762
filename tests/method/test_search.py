"""Where words stand in a text, and which part of a long one is shown."""

from __future__ import annotations

import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gaptui.folding import fold
from gaptui.method.search import EXCERPT, LEFT_OUT, best, excerpt, marks

PIECES = [
    "a",
    "b",
    "Ab",
    "ß",
    "İ",
    "ı",
    "ﬁ",
    "é",
    "e\u0301",
    "o\u0308\u0323",
    "Ǆ",
    "ŉ",
    "漢字",
    "한글",
    "\u1112\u1161\u11ab",
]
PIECES += [
    "が",
    "か\u3099",
    "ไทย",
    "हिन्दी",
    "🎉",
    "👨\u200d👩\u200d👧",
    "🇩🇪🇫🇷",
    "❤\ufe0f",
    "-",
    "(",
    '"',
    "\u00ad",
    "½",
    "㎏",
    " ",
    " ",
]
TEXTS = st.lists(st.sampled_from(PIECES), max_size=12).map("".join) | st.text(max_size=30)


def marked(text: str, words: str) -> list[str]:
    return [text[start:end] for start, end in marks(text, words)]


@pytest.mark.parametrize(
    ("text", "words", "shown"),
    [
        ("Monthly export of reports", "port", ["port", "port"]),
        ("Monthly export of reports", "EX ort", ["ex", "ort", "ort"]),
        ("Open the report", "o r", ["O", "r"]),
        ("Open the report", "pe xyz", []),
        ("Straße und Strasse", "strasse", ["Straße", "Strasse"]),
        ("Straße", "tras", ["traß"]),
        ("Weiß so", "ss", []),
        ("İstanbul ISTANBUL", "istan", ["İstan", "ISTAN"]),
        ("re\u0301sume\u0301 fin", "RESUMÉ", ["re\u0301sume\u0301"]),
        ("le café.", "cafe", ["café"]),
        ("oﬃce ﬁnal", "ffi fin", ["ﬃ", "ﬁn"]),
        ("漢字かな交じり", "字か", ["字か"]),
        ("漢字かな交じり", "字", ["字"]),
        ("e-mail (ma)", "ma", ["ma", "ma"]),
        ("soft\u00adware", "software", ["soft\u00adware"]),
        ("abcabc", "abca bcab", ["abcab"]),
        ("aaaa", "aaa", ["aaaa"]),
        ("a*b (c)", '*b "x', ["*b"]),
        ("a b", "", []),
        ("", "a", []),
        ("x\ud800y", "x", ["x"]),
    ],
)
def test_where_words_stand(text: str, words: str, shown: list[str]) -> None:
    assert marked(text, words) == shown


@settings(max_examples=400)
@given(TEXTS, TEXTS)
def test_every_mark_is_what_was_asked_for(text: str, words: str) -> None:
    wanted = fold(words).split()
    found = marks(text, words)
    assert all(0 <= start < end <= len(text) for start, end in found)
    assert all(one[1] < other[0] for one, other in pairwise(found))
    for start, end in found:
        assert any(word in fold(text[start:end]) for word in wanted), text[start:end]
        # Not a letter too many on either side, and no accent of the last one left outside.
        assert any(word[0] in fold(text[start]) for word in wanted)
        assert end == len(text) or fold(text[end]) != ""
    unmarked = fold("".join(" \n " if any(s <= at < e for s, e in found) else each for at, each in enumerate(text)))
    assert not any(len(word) > 2 and word in unmarked for word in wanted)


@settings(max_examples=300)
@given(TEXTS, st.data())
def test_any_part_of_a_text_is_marked_in_it(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    part = text[start : data.draw(st.integers(start, len(text)))]
    words = fold(part).split()
    if not words or any(len(word) < 3 for word in words):
        return
    found = marks(text, part)
    assert all(any(word in fold(text[s:e]) for s, e in found) for word in words)
    assert found == marks(text, unicodedata.normalize("NFD", part)) == marks(text, part.upper().lower()) or "ı" in part


@settings(max_examples=300)
@given(TEXTS)
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)
    assert fold(unicodedata.normalize("NFC", text)) == fold(unicodedata.normalize("NFD", text))


def test_the_best_text() -> None:
    assert best(["one two", "two three", "three"], "two three") == "two three"
    assert best(["first x", "second x"], "x") == "first x"
    assert best(["first", "second"], "zzz") == "first"
    assert best([], "x") == ""


# -- excerpts


LONG = " ".join(f"word{n}" for n in range(200))


def test_a_short_text_is_shown_whole_on_one_line() -> None:
    assert excerpt("  Open the\nmail  and\tread ", "read") == "Open the mail and read"
    whole = "x" * EXCERPT
    assert excerpt(whole, "y") == whole
    assert excerpt(whole + "x", "y") == "x" * (EXCERPT - 1) + LEFT_OUT


def test_of_a_long_text_the_part_where_the_words_are() -> None:
    shown = excerpt(LONG, "WORD120 word199")
    assert shown.startswith(f"{LEFT_OUT}word11")
    assert "word120 word121" in shown
    assert shown.endswith(LEFT_OUT)
    assert len(shown) <= EXCERPT
    assert marked(shown, "word120") == ["word120"]


def test_words_near_the_beginning_leave_nothing_out_before_them() -> None:
    shown = excerpt(LONG, "word3")
    assert shown.startswith("word0 word1")
    assert shown.endswith(LEFT_OUT)
    assert excerpt(LONG, "nothing") == shown


def test_words_near_the_end_leave_nothing_out_after_them() -> None:
    shown = excerpt(LONG, "word199")
    assert shown.startswith(LEFT_OUT)
    assert shown.endswith("word199")


def test_no_letter_is_cut() -> None:
    family, flag, letter = "👨\u200d👩\u200d👧\u200d👦", "🇩🇪", "e\u0323\u0301"
    for one in (family, flag, letter):
        for before in range(EXCERPT - 12, EXCERPT + 3):
            line = "x" * before + one * 30
            shown = excerpt(line, "nothing").removesuffix(LEFT_OUT)
            rest = shown[before:]
            assert rest == one * (len(rest) // len(one)), (one, before)
        for before in range(180, 200):
            line = one * before + "needle" + "y" * 100
            shown = excerpt(line, "needle").removeprefix(LEFT_OUT)
            rest = shown[: shown.index("needle")]
            assert rest == one * (len(rest) // len(one)) != "", (one, before)


@settings(max_examples=300)
@given(st.lists(TEXTS, max_size=40).map(" ".join), TEXTS)
def test_an_excerpt_is_a_part_of_the_text_and_holds_what_was_found(text: str, words: str) -> None:
    line, shown = " ".join(text.split()), excerpt(text, words)
    assert len(shown) <= EXCERPT
    bare = shown
    if shown != line:
        bare = bare.removeprefix(LEFT_OUT) if not line.startswith(shown[:2]) else bare
        bare = bare.removesuffix(LEFT_OUT) if not line.endswith(shown[-2:]) else bare
    assert bare in line
    found = marks(line, words)
    if found and found[0][1] - found[0][0] < 60:
        start, end = found[0]
        assert line[start:end] in shown


def test_a_letter_under_a_heap_of_accents_ends_too() -> None:
    heap = "a" + "\u0301" * 500
    assert len(excerpt(heap, "a")) <= EXCERPT
    assert len(excerpt("x " * 100 + heap + " needle " + heap, "needle")) <= EXCERPT
