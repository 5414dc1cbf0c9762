"""The three tables as pages: what is counted, what stands in which list, and that any words stay words."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exchange.sample import FIRM, NEXT, SAMPLE, hostile_words, said_everywhere
from exchange.test_safe_markdown import PIECES, SIGNS, seen, squeezed
from gaptui.exchange.safe_markdown import one_line
from gaptui.exchange.table_json import table_json
from gaptui.exchange.table_markdown import table_markdown
from gaptui.method.marks import Often
from gaptui.method.process_map import MapException, MapNote, MapStep, ProcessMap
from gaptui.method.sheets import Sheet
from gaptui.words import Help, NewWay, NoteKind, Signal
from store.long import times

HOSTILE = hostile_words()


def page(sheet: Sheet, process_map: ProcessMap = SAMPLE, only: set[str] | None = None) -> list[str]:
    return table_markdown(sheet, process_map, FIRM, NEXT, "", only).splitlines()


def under(heading: str, lines: list[str]) -> list[str]:
    """The lines of one section."""
    begin = lines.index(f"## {heading}") + 2
    return lines[begin : lines.index("", begin)]


STEPS = Sheet.STEPS
PATTERNS = "Patterns: where AI can help, by minutes"
PAINS = "Pain: what people would be glad to be rid of"


@pytest.mark.parametrize("sheet", Sheet)
@pytest.mark.parametrize("process_map", [SAMPLE, ProcessMap("p", "Empty")], ids=["sample", "empty"])
def test_a_page_begins_and_ends_with_the_next_line(sheet, process_map):
    lines = page(sheet, process_map)
    assert lines[0] == f"# {sheet.value.capitalize()} — {process_map.name} — {FIRM}"
    assert lines[2] == lines[-1] == f"Next: {NEXT}"
    assert "None" not in "".join(lines[:6])


def test_the_sum_of_the_stories():
    """Formula B with its worked numbers."""
    minutes, letters = (25, 35, 30, 45, 25, 10, 5), "AADDDPP"
    off = {0: 1, 2: 2}
    steps = tuple(
        MapStep(
            str(at),
            f"h{at}",
            f"Step {at}",
            minutes=minutes[at],
            help=Help(letters[at]),
            exceptions=(MapException(f"x{at}", "late", Often(off[at], 5)),) if at in off else (),
        )
        for at in range(7)
    )
    said = under("Potential", page(STEPS, ProcessMap("p", "P", cycles_a_week=1, steps=steps)))
    assert "- whole process 93.5 of 175 min = 53 %" in said
    assert "- 1 cycle a week = 1.6 h a week, 81 h a year" in said
    assert said[-1] == "- a guess, until runs are timed"


def test_patterns_and_pains_are_two_lists_each_in_its_own_order():
    steps = (
        MapStep("a", "h", "Short", minutes=5, signals=frozenset({Signal.REPEATS})),
        MapStep("b", "i", "Long", minutes=50, notes=(MapNote("n", NoteKind.PATTERN, "same four"),)),
        MapStep(
            "c",
            "j",
            "Sore",
            minutes=1,
            notes=(MapNote("m", NoteKind.PAIN, "dull", 2), MapNote("k", NoteKind.PAIN, "late", 5)),
        ),
        MapStep("d", "k", "Odd", notes=(MapNote("q", NoteKind.PATTERN, "x"), MapNote("r", NoteKind.PAIN, "y"))),
    )
    lines = page(STEPS, ProcessMap("p", "P", steps=steps))
    assert under(PATTERNS, lines) == [
        "- 50 min · step 2, Long: same four",
        "- 5 min · step 1, Short: follows the same pattern",
        "- minutes not asked · step 4, Odd: x",
    ]
    assert under(PAINS, lines) == ["- pain 5 of 5 · step 3, Sore: dull; late", "- pain not rated · step 4, Odd: y"]
    assert under("Potential", lines)[0].startswith("No step has a letter yet.")


def test_the_counts_of_exceptions():
    cases = tuple(
        MapException(str(n), f"case {n}", Often(1, 5) if n < 4 else None, written_down=n > 6, new_way=way)
        for n, way in enumerate([NewWay.AI, NewWay.AI, NewWay.PERSON, *[None] * 6])
    )
    lines = page(Sheet.EXCEPTIONS, ProcessMap("p", "P", steps=(MapStep("a", "h", "Pull", exceptions=cases),)))
    assert lines[4] == (
        "9 exceptions, 7 never written down · 6 without a decision for the new version"
        " · in the new version: person 1, AI 2 · about 0.8 a cycle"
    )
    assert "| 1 Pull | case 0 | 1 in 5 | not asked |  | no | AI |" in lines
    assert "| 1 Pull | case 8 | not asked | not asked |  | yes | not decided |" in lines


def test_the_counts_of_systems():
    used = MapStep("a", "h", "Copy", systems=("A", "B", "C"), signals=frozenset({Signal.COPIED}))
    lines = page(Sheet.SYSTEMS, ProcessMap("p", "P", steps=(used, MapStep("b", "i", "Read", systems=("A",)))))
    assert lines[4] == "Scattered across 3 systems · 1 hand copy"
    assert "| A |  |  |  | 1, 2 | 1 | 0 |" in lines
    assert under("Moved by hand", lines) == ["- step 1, Copy: from A to B, C"]
    alone = MapStep("a", "h", "Read", systems=("A",))
    assert page(Sheet.SYSTEMS, ProcessMap("p", "P", steps=(alone,)))[4] == "1 system · 0 hand copies"


def test_minutes_by_role():
    assert "Minutes by role: " in page(STEPS)[6]
    assert "partner 10 (14 %)" in page(STEPS)[6]


def test_only_the_rows_that_are_wanted():
    lines = page(Sheet.EXCEPTIONS, only={"x1"})
    assert "Shown here: 1 of 2" in lines
    assert "figures missing" not in "".join(lines)
    assert lines[4].startswith("2 exceptions, 1 never written down")
    assert "None of them is shown here." in page(Sheet.EXCEPTIONS, only=set())
    assert "No exceptions noted." in page(Sheet.EXCEPTIONS, ProcessMap("p", "Empty"), only=set())


def assert_safe_pages(words: str) -> None:
    line = one_line(words)
    process_map = said_everywhere(words)
    for sheet in Sheet:
        texts = [squeezed(text) for text in seen(table_markdown(sheet, process_map, words, words, words))]
        assert line in texts or sheet is Sheet.EXCEPTIONS
        assert squeezed(f"Next: {line}") in texts or not words
    texts = [squeezed(text) for text in seen(table_markdown(STEPS, process_map, words, words))]
    assert squeezed(f"pain 4 of 5 · step 1, {line}: {line}") in texts
    assert squeezed(f"25 min · step 1, {line}: {line}; {'; '.join(list(Signal)[:2])}") in texts
    texts = [squeezed(text) for text in seen(table_markdown(Sheet.EXCEPTIONS, process_map, words, words))]
    assert squeezed(f"1 {line}") in texts
    texts = [squeezed(text) for text in seen(table_markdown(Sheet.SYSTEMS, process_map, words, words))]
    assert squeezed(f"step 1, {line}: from {line} to not said") in texts or not line


@settings(max_examples=times(10, 100), deadline=None)
@given(st.one_of(st.text(max_size=40), SIGNS, PIECES))
def test_pages_full_of_any_words_are_still_the_pages(words):
    assert_safe_pages(words)


def test_pages_full_of_hostile_words_are_still_the_pages():
    if not HOSTILE:
        pytest.skip("the hostile strings are not at hand")
    for words in HOSTILE[:: times(24, 1)]:
        assert_safe_pages(words)


def test_rows_of_json_by_id_and_nothing_that_is_no_json():
    assert table_json(Sheet.EXCEPTIONS, SAMPLE, FIRM, only={"x2"}).count('"step_text"') == 1
    assert table_json(Sheet.STEPS, SAMPLE, FIRM, only={"a", "d"}).count('"number"') == 2
    assert table_json(Sheet.SYSTEMS, SAMPLE, FIRM, only={"y1"}).count('"name"') == 1
    empty = replace(SAMPLE, steps=())
    assert '"a_cycle": 0' in table_json(Sheet.EXCEPTIONS, empty, FIRM)
