"""The lines of an owner's day: read as people mean them, kept whole, and back as they were."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gaptui.method.daylog import DaySaid, bare, read_line, to_line, tools_of
from gaptui.words import LineKind as K
from store.long import times


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("+ moved the export to a nightly job", DaySaid(K.CHANGED, "moved the export to a nightly job")),
        ("+ moved it /4", DaySaid(K.CHANGED, "moved it", step="4")),
        ("+moved it", DaySaid(K.NOTE, "+moved it")),
        ("~ 140m -> 95m", DaySaid(K.TIME, before=140, after=95)),
        ("~ 2h20 → 1.5h with checking", DaySaid(K.TIME, "with checking", before=140, after=90)),
        ("~ 95 min", DaySaid(K.TIME, after=95)),
        ("~ 2 h -> 95 minutes alone", DaySaid(K.TIME, "alone", before=120, after=95)),
        ("~ about an hour", DaySaid(K.NOTE, "~ about an hour")),
        ("~ 99999m", DaySaid(K.NOTE, "~ 99999m")),
        (
            "! token expired -> re-login each Monday",
            DaySaid(K.PROBLEM, "token expired", "re-login each Monday"),
        ),
        ("! token expired -> re-login /4", DaySaid(K.PROBLEM, "token expired", "re-login", step="4")),
        ("! no idea yet", DaySaid(K.PROBLEM, "no idea yet")),
        ("! a -> b -> c", DaySaid(K.PROBLEM, "a", "b -> c")),
        ("/tried 4 draft prompt: works", DaySaid(K.TRIED, "draft prompt", step="4", works=True)),
        (
            "/tried 4 draft #ChatGPT prompt: does not work -> export a CSV first",
            DaySaid(K.TRIED, "draft #ChatGPT prompt", "export a CSV first", step="4", works=False),
        ),
        ("/tried draft prompt : Works.", DaySaid(K.TRIED, "draft prompt", works=True)),
        ("/tried 4.1 it: doesn't work", DaySaid(K.TRIED, "it", step="4.1", works=False)),
        ("/tried 4 works for some: maybe", DaySaid(K.TRIED, "works for some: maybe", step="4")),
        ("/stuck 4 cannot read the PDF tables", DaySaid(K.STUCK, "cannot read the PDF tables", step="4")),
        ("/Stuck AI training", DaySaid(K.STUCK, "AI training")),
        ("/learned few-shot prompts -> 4", DaySaid(K.LEARNED, "few-shot prompts", step="4")),
        ("/learned from A -> B", DaySaid(K.LEARNED, "from A -> B")),
        ("? the bank holiday", DaySaid(K.ANSWER, "the bank holiday")),
        ("tried to call them", DaySaid(K.NOTE, "tried to call them")),
        ("stuck in traffic", DaySaid(K.NOTE, "stuck in traffic")),
        ("/retry later", DaySaid(K.NOTE, "/retry later")),
        (r"\+ is not a sign", DaySaid(K.NOTE, "+ is not a sign")),
        (r"/tried \4 prompts: works", DaySaid(K.TRIED, "4 prompts", works=True)),
        (r"+ the \/4 stays", DaySaid(K.CHANGED, "the /4 stays")),
        ("+ a /4 b /5", DaySaid(K.CHANGED, "a b /5", step="4")),
        ("", DaySaid(K.NOTE)),
        ("+", DaySaid(K.CHANGED)),
    ],
)
def test_lines_are_read_as_people_mean_them(line: str, said: DaySaid) -> None:
    assert read_line(line) == said
    assert read_line(to_line(said)) == said


@pytest.mark.parametrize(
    ("line", "hint"),
    [
        ("/trid 4 it", "/tried, /stuck and /learned"),
        ("/tried 4 it", "works or : does not work"),
        ("/tried it: works", "which step?"),
        ("/tried 4 it: works", "#tool"),
        ("/stuck cannot read", "which step?"),
        ("/learned prompts", "for which step?"),
        ("~ soon", "140m -> 95m"),
        ("! token expired", "what solved it"),
        ("+ a /4 b /5", "/5 stays text"),
    ],
)
def test_what_is_missing_is_said(line: str, hint: str) -> None:
    assert any(hint in said for said in read_line(line).hints)
    assert not read_line("+ moved the export #Sheets /4").hints


def test_a_line_without_words_is_unfinished() -> None:
    assert all(read_line(line).unfinished for line in ("", "+", "! ", "/tried 4", "/stuck", "? \u200b", "+ /4"))
    assert not read_line("~ 95m").unfinished
    assert not read_line("+ x").unfinished


def test_tools_stay_in_the_text_and_are_read_from_it() -> None:
    text = 'from #HubSpot to #"Google Sheets", again #HubSpot; a#b #1 #'
    assert tools_of(text) == ("HubSpot", "Google Sheets")
    assert bare(text) == "from HubSpot to Google Sheets, again HubSpot; a#b #1 #"


WORDS = st.sampled_from(
    [
        *("+", "~", "!", "?", "/tried", "/stuck", "/learned", "->", "→", "/4", "/5.1", "4", "4.1", ":", "it:"),
        *("works", "works:", "does", "not", "work", "doesn't", "140m", "2h", "95", "min", "h", "\\", "\\4", "\\->"),
        *("\\/4", "\\\\/4", "\\+", "#Sheets", '#"Google', 'Sheets"', "a", "b.", "é", "日本", "\\works", "\\\\works"),
    ]
)
LINES = st.lists(WORDS, max_size=9).map(" ".join) | st.text(max_size=40)


@given(LINES)
@settings(max_examples=times(400, 20_000))
def test_what_was_read_comes_back_as_a_line_that_reads_the_same(line: str) -> None:
    said = read_line(line)
    again = to_line(said)
    assert read_line(again) == said
    assert to_line(read_line(again)) == again


@given(
    st.lists(st.sampled_from(["word", "x", "é日", "->", "a:b", "#Sheets", "(c)", "1/5", "~25m", "@role"]), max_size=8)
)
@settings(max_examples=times(200, 5_000))
def test_no_word_is_eaten(words: list[str]) -> None:
    for sign in ("", "+ ", "! ", "? ", "/tried 4 ", "/stuck 4 ", "/learned "):
        said = read_line(sign + " ".join(words))
        kept = f"{said.text} -> {said.then}" if said.then else said.text
        rest = [word for word in kept.split() if word != "->"]
        assert rest == [word for word in words if word != "->"] or (said.step == "4" and sign == "/learned ")
