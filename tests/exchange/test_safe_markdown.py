"""Any words stay words in Markdown. The judge is markdown-it-py with tables, strike-through and links."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from exchange.sample import FIRM, hostile_words, said_everywhere
from gaptui.exchange.markdown import map_markdown
from gaptui.exchange.safe_markdown import one_line, safe, table
from store.long import times

JUDGE = MarkdownIt("gfm-like")
HOSTILE = hostile_words()
PLACES = [("", "{}"), ("- ", "{}"), ("- ", "Input: {} (Email)"), ("### ", "{}"), ("### ", "2. {}"), ("", "Words\n{}")]
"""What stands before the words without being seen, and the line that is seen."""
SIGNS = st.text(alphabet="\\`*_~[]()<>&#|!-+=.:/@$%;^\"'{}1a ", max_size=30)
PIECES = st.lists(
    st.sampled_from(
        ["http://", "https:", "//", "www.", "mailto:", "ftp://", "localhost", "a@b.com", "x.co.uk", "report.md", "com"]
        + ["&amp;", "&#35;", "<b>", "<!--", "-->", "</", "```", "~~", "**", "__", "[x]", "](", "![", "1.", "2)", "---"]
        + [
            "===",
            "- ",
            "+ ",
            "> ",
            "# ",
            "|",
            "\\",
            "\n",
            "\t",
            "  ",
            "😀",
            "👩‍💻",
            "é",
            "word",
            " ",
            ".",
            "xn--p1ai",
            "рф",
        ]
    ),
    max_size=8,
).map("".join)


def leaves(tokens: list[Token]) -> Iterator[Token]:
    for token in tokens:
        yield token
        yield from leaves(token.children or [])


def seen(markdown: str) -> list[str]:
    """The text of every block as a reader sees it; fails on anything that words could not have meant."""
    tokens = JUDGE.parse(markdown)
    allowed = {"text", "softbreak", "inline", "fence"}
    for token in leaves(tokens):
        kind = token.type.removesuffix("_open").removesuffix("_close")
        assert kind in allowed | {"heading", "paragraph", "bullet_list", "list_item"} or kind in TABLE, token
        assert kind != "fence" or token.info == "mermaid"
    return ["".join(child.content or " " for child in t.children or []) for t in tokens if t.type == "inline"]


TABLE = {"table", "thead", "tbody", "tr", "th", "td"}


def squeezed(text: str) -> str:
    return " ".join(text.split())


def assert_safe(words: str) -> None:
    line = one_line(words)
    for before, shape in PLACES:
        got = " ".join(squeezed(text) for text in seen(before + shape.format(safe(words))))
        assert got == squeezed(shape.format(line))
    cells = seen(table(("Step", "What"), [(safe(words), "x"), ("y", safe(words))]))
    assert [squeezed(cell) for cell in cells] == ["Step", "What", line, "x", "y", line]


@settings(max_examples=times(60, 500), deadline=None)
@given(st.one_of(st.text(max_size=40), SIGNS, PIECES))
@example("1. first")
@example("a#b # ##")
@example("\\")
@example("C:\\Users\\*.*")
@example("---")
@example("a | b \\| c")
def test_any_words_are_shown_as_they_are(words):
    assert_safe(words)


def test_hostile_words_are_shown_as_they_are():
    if not HOSTILE:
        pytest.skip("the hostile strings are not at hand")
    for words in HOSTILE:
        assert_safe(words)


@pytest.mark.parametrize(
    "plain",
    [
        "Over 10k?",
        "client-side (new)",
        "R&D: 5 % of cases, about 3 * 4 = 12",
        "client_id in C#",
        "less than < 10 or <5",
        'Müller\'s "draft" costs $5',
        "v1.2, e.g. the 3.5-hour one",
        "-5 degrees",
        "ask IT; then wait -> done",
        "和 emoji 😀!",
    ],
)
def test_plain_words_need_no_backslash(plain):
    assert safe(plain) == plain


@pytest.mark.parametrize(
    ("words", "markdown"),
    [
        ("see http://a.example/x", r"see http:\//a.example/x"),
        ("mail ann@firm.com", r"mail ann\@firm\.com"),
        ("1. first", r"1\. first"),
        ("- item", r"\- item"),
        ("a|b", r"a\|b"),
        ("from $5 to $7", r"from \$5 to \$7"),
        ("two\nlines", "two lines"),
        ("%%hidden%% ==lit==", r"\%\%hidden\%\% \=\=lit\=\="),
    ],
)
def test_what_would_mean_something_gets_one(words, markdown):
    assert safe(words) == markdown


def assert_safe_page(words: str) -> None:
    page = map_markdown(said_everywhere(words), words, words, words)
    line = one_line(words)
    texts = [squeezed(text) for text in seen(page)]
    assert squeezed(f"Next: {line}") in texts or not words
    assert squeezed(f"1. {line}") in texts
    assert squeezed(f"Pain: {line} (pain 4 of 5; {line})") in texts
    assert squeezed(f"{line} → {line} (step 1, {line})") in texts or not words
    assert squeezed(f"{line} (no place yet)") in texts


@settings(max_examples=times(12, 100), deadline=None)
@given(st.one_of(st.text(max_size=40), SIGNS, PIECES))
def test_a_page_full_of_any_words_is_still_the_page(words):
    assert_safe_page(words)


def test_a_page_full_of_hostile_words_is_still_the_page():
    if not HOSTILE:
        pytest.skip("the hostile strings are not at hand")
    for words in HOSTILE[:: times(16, 1)]:
        assert_safe_page(words)


def test_the_judge_would_object():
    for bad in ("<b>x</b>", "http://a.example", "`x`", "*x*", "a.com", "&amp;", "1. x", "~~x~~"):
        with pytest.raises(AssertionError):
            assert seen(bad) == [bad]


def test_the_firm_stands_in_the_title():
    assert f"# Map — x — {FIRM}" in map_markdown(said_everywhere("x"), FIRM, "go")
