"""The capture grammar, said in the words of the story: every sign, every mark, and nothing lost."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gaptui.method.capture import Captured, Kind, PieceKind, SaidAnswer, capture, to_line
from gaptui.method.marks import Often, minutes_text, name_text, tidy_name
from gaptui.words import Mark
from store.long import times

HOSTILE = Path(__file__).parents[3] / "shared" / "data" / "hostile"


@pytest.mark.parametrize(
    ("line", "means"),
    [
        (
            "Pull last week's figures @analyst #HubSpot ~25m",
            Captured(Kind.STEP, "Pull last week's figures", "analyst", ("HubSpot",), 25),
        ),
        ("< signed contract #Email", Captured(Kind.INPUT, "signed contract", systems=("Email",))),
        ("> draft report", Captured(Kind.OUTPUT, "draft report")),
        (
            "? Over 10k? yes -> ask partner; no -> go on",
            Captured(
                Kind.DECISION,
                "Over 10k?",
                answers=(SaidAnswer("yes", "ask partner"), SaidAnswer("no", "go on")),
            ),
        ),
        ("? is it urgent", Captured(Kind.DECISION, "is it urgent")),
        (
            "! client still on the old CRM 1/5 -> ask IT",
            Captured(Kind.EXCEPTION, "client still on the old CRM", often=Often(1, 5), response="ask IT"),
        ),
        ("! late 20%", Captured(Kind.EXCEPTION, "late", often=Often(20, 100))),
        ("! late 2 of 10 @boss", Captured(Kind.EXCEPTION, "late", often=Often(2, 10), role="boss")),
        ("! late 1 in 5", Captured(Kind.EXCEPTION, "late", often=Often(1, 5))),
        ("! up to 20% of it -> pay", Captured(Kind.EXCEPTION, "up to 20% of it", response="pay")),
        (
            "! costs 10% more 1/5 @boss -> new approval",
            Captured(Kind.EXCEPTION, "costs 10% more", "boss", often=Often(1, 5), response="new approval"),
        ),
        ("! only 2 of 3 came in -> go on", Captured(Kind.EXCEPTION, "only 2 of 3 came in", response="go on")),
        ("Copy #“Google Sheets” over", Captured(Kind.STEP, "Copy over", systems=("Google Sheets",))),
        ("= same four checks every time", Captured(Kind.PATTERN, "same four checks every time")),
        ("* retyping the same numbers p4", Captured(Kind.PAIN, "retyping the same numbers", level=4)),
        ('" manager approves first', Captured(Kind.DOC, "manager approves first")),
        (".. ask finance about VAT", Captured(Kind.PARKED, "ask finance about VAT")),
        ("-i -e", Captured(Kind.MARKS, none=frozenset({Mark.INPUTS, Mark.EXCEPTIONS}))),
        ("#Sheets ~10m", Captured(Kind.MARKS, systems=("Sheets",), minutes=10)),
        ("File it -d -s", Captured(Kind.STEP, "File it", none=frozenset({Mark.DECISIONS, Mark.SYSTEMS}))),
        ('Copy #"Google Sheets" over', Captured(Kind.STEP, "Copy over", systems=("Google Sheets",))),
        ("Pull from #HubSpot, then mail", Captured(Kind.STEP, "Pull from, then mail", systems=("HubSpot",))),
        ("   ", Captured(Kind.NOTHING)),
        ("!", Captured(Kind.EXCEPTION)),
    ],
)
def test_a_line_means_what_the_story_says(line: str, means: Captured) -> None:
    assert capture(line) == means


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [("~1h30m", 90), ("~1h30", 90), ("~90m", 90), ("~1.5h", 90), ("~1,5h", 90), ("~2h", 120), ("~5min", 5)],
)
def test_minutes_in_every_way_people_write_them(typed: str, minutes: int) -> None:
    assert capture(f"Check {typed}").minutes == minutes


@pytest.mark.parametrize(
    "line",
    [
        "re: the 2019 paper",
        "mail bob@example.test",
        "Use C# and F#",
        "Give 20% off",
        "costs ~25",
        "call at ~1h75",
        "Fill form #3",
        "!important",
        "?what",
        '"Quoted title"',
        "..and then",
        "->",
        "a -> b",
        "C:\\new \\\\server\\share",
        "p4 forms",
        "-x -id",
        "# Sheets",
        "@ noon",
        '#"never closed',
    ],
)
def test_what_is_not_in_the_list_stays_text(line: str) -> None:
    said = capture(line)
    assert (said.kind, said.title) == (Kind.STEP, line)


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Check \\#3 and \\#Sheets", "Check \\#3 and #Sheets"),
        ("\\! shout", "! shout"),
        ("\\\\! shout", "\\! shout"),
        ("! lost \\1/5 of them", "lost 1/5 of them"),
        ("! a \\-> b", "a -> b"),
    ],
)
def test_a_backslash_keeps_a_sign_literal(line: str, title: str) -> None:
    assert capture(line).title == title


@pytest.mark.parametrize(
    ("line", "hint"),
    [
        ("Fill form #3", '#"3"'),
        ("Check ~25", "~25m"),
        ("# Sheets", "#Sheets"),
        ("?who signs", "a space after ?"),
        ("Wait ~72h", "more than a day"),
        ("Sign @a @b", "one who already"),
        ("? big -> ask", "end the question with ?"),
        ("* tired p9", "p1 to p5"),
        ("! lost 7/5", "more than all"),
        ("! slow ~25m", "stays text on this kind of line"),
        ('Copy #"Google Sheets', "no closing quote"),
    ],
)
def test_what_is_ambiguous_is_said_and_not_guessed(line: str, hint: str) -> None:
    assert any(hint in said for said in capture(line).hints)


def test_an_arrow_without_a_semicolon_belongs_to_the_answer() -> None:
    said = capture("? Big? yes -> A -> B; C; no -> D; E")
    assert said.answers == (SaidAnswer("yes", "A -> B; C"), SaidAnswer("no", "D; E"))


SIGNED = st.sampled_from(
    ["<", ">", "?", "!", "=", "*", '"', "..", "@a", "#b", '#"x y"', "~25m", "~1h30", "1/5", "20%", "2 of 10"]
    + ["p4", "-i", "-d", "->", "→", ";", "yes", "\\#b", "\\\\!", "\\->", "é", "漢字", "👩\u200d💻", "?;", "\u3000"]
)
TEXTS = st.one_of(
    st.text(max_size=60),
    st.lists(st.one_of(SIGNED, st.text(max_size=6)), max_size=12).map(" ".join),
    st.lists(SIGNED, max_size=8).map("".join),
)


def check_nothing_is_lost(line: str) -> None:
    said = capture(line)
    assert "".join(piece.text for piece in said.pieces) == line
    kept = [said.title, said.response, *(part for a in said.answers for part in (a.label, a.says))]
    words = (PieceKind.TEXT, PieceKind.LABEL, PieceKind.SAYS)
    plain = "".join(piece.text for piece in said.pieces if piece.kind in words)
    lost = Counter("".join(plain.split())) - Counter("".join("".join(kept).split()))
    assert set(lost) <= {"\\", ";"}, lost
    again = capture(to_line(said))
    assert again == said, (to_line(said), again)


@settings(max_examples=times(3_000, 10_000), deadline=None)
@given(TEXTS)
def test_title_and_chips_rebuild_what_was_typed(line: str) -> None:
    check_nothing_is_lost(line)


@pytest.mark.skipif(not HOSTILE.is_dir(), reason="the folder of hostile text is not beside the checkout")
def test_hostile_text_is_kept_whole() -> None:
    lines = json.loads((HOSTILE / "blns.json").read_text(encoding="utf-8"))
    for name in ("textual-markup-crashers.jsonl", "terminal-escapes.jsonl"):
        rows = (HOSTILE / name).read_text(encoding="utf-8").splitlines()
        lines += [json.loads(row)["text"] for row in rows]
    lines += (HOSTILE / "csv-injection-payloads.txt").read_text(encoding="utf-8").splitlines()
    assert len(lines) > 500
    for line in lines:
        for sign in ("", "< ", "? ", "! ", "* ", ".. "):
            check_nothing_is_lost(sign + line)


@given(st.text(max_size=20).map(tidy_name).filter(bool))
def test_every_tidy_name_comes_back_from_its_mark(name: str) -> None:
    assert capture(f"Copy #{name_text(name)} now").systems == (name,)


@given(st.integers(0, 59_999))
def test_minutes_come_back_from_how_they_are_written(minutes: int) -> None:
    assert capture(f"Copy ~{minutes_text(minutes)}").minutes == minutes
