"""The request for help and the owner's log: byte for byte, what is missing, what is private, any words."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import example, given, settings

from exchange.sample import FIRM, hostile_words
from exchange.test_goldens import GOLDENS, compare
from exchange.test_lessons_pages import JUDGES, TEXTS, Blocks, blocks, headings, listed, paragraphs, squeezed, under
from gaptui.exchange.markdown_help import help_request
from gaptui.exchange.markdown_log import log_markdown
from gaptui.method.blocks import Block, Span, WorkWeek
from gaptui.method.diary import DayLine, Helper, LearningCycle, StuckItem, StuckNote
from gaptui.records.errors import Invalid
from gaptui.text import clean_lines
from gaptui.words import BlockKind, BlockState, HelperKind, LineKind, Looked
from store.long import times

HOSTILE = hostile_words()
WEEK = WorkWeek()
MONDAY = date(2026, 4, 20)
MOMENT = datetime(2026, 4, 20, 8, tzinfo=UTC)
PERSON = "Ann Example"
HELPER = Helper("h", PERSON, HelperKind.COLLEAGUE, "Thu 14-17", "ann@example.test")
ITEM = StuckItem(
    MOMENT,
    MONDAY,
    tried="other page ranges\nanother model",
    sample="Client;Amount\nNorthgate;12,50\n```\nnot a fence\n",
    expected="a table of two columns",
    happened="one column, amounts in the names",
    helper=HELPER,
    asked_at=MOMENT,
    asked_day=MONDAY,
    notes=(
        StuckNote("1", MOMENT, "the page on tables", Looked.DOCUMENTATION, 30),
        StuckNote("2", MOMENT, "", Looked.COLLEAGUE),
        StuckNote("3", MOMENT, "the bank changed its layout"),
    ),
)


def line(kind: LineKind, text: str, day: int = 0, **more: object) -> DayLine:
    order = f"{kind.value}{text}"
    return DayLine(order, MONDAY + timedelta(days=day), order, kind, text, **more)  # type: ignore[arg-type]


STEP = {"step_id": "four", "step_number": "4", "step_title": "Read the PDF"}
STUCK = line(LineKind.STUCK, 'cannot read the tables of the #"bank PDF"', **STEP, stuck=ITEM, more="since the new one")
TRIES = (
    line(LineKind.TRIED, "draft the table with #ChatGPT", 1, **STEP, works=False, then="paste the text"),
    line(LineKind.TRIED, "paste the text into #ChatGPT", 2, **STEP, works=True),
    line(LineKind.TRIED, "something of nobody's business", 2, **STEP, works=True, private=True),
    line(LineKind.TRIED, "another step", 2, step_id="five", works=True),
    line(LineKind.TRIED, "not said how it ended with #ChatGPT", 2, **STEP),
)
SOLVED = replace(
    ITEM, solved_at=MOMENT, solved_day=MONDAY + timedelta(days=2), answer="ask the bank for CSV", answered_at=MOMENT
)
LINES = (
    *TRIES,
    line(LineKind.CHANGED, "moved the export to a nightly job", 1, step_number="2", step_title="Copy"),
    line(LineKind.CHANGED, "asked for CSV", 0),
    line(LineKind.TIME, "the short month", 3, before=140, after=95),
    line(LineKind.TIME, "", 1, after=140),
    line(LineKind.PROBLEM, "token expired", 2, then="log in again each Monday", more="every 7 days\n\nsee the #wiki"),
    line(LineKind.PROBLEM, "a secret", 2, private=True, more="a secret"),
    replace(STUCK, stuck=SOLVED),
    line(LineKind.STUCK, "which font?", 3, stuck=StuckItem(MOMENT, MONDAY + timedelta(days=3))),
    line(
        LineKind.LEARNED,
        "few-shot prompts",
        1,
        **STEP,
        cycle=LearningCycle(
            "three examples", MONDAY + timedelta(days=2), "names were mixed up", MONDAY + timedelta(days=3)
        ),
    ),
    line(LineKind.LEARNED, "fine-tuning", 2, cycle=LearningCycle(closed_on=MONDAY, dropped_because="too early")),
    line(LineKind.LEARNED, "agents", 3, cycle=LearningCycle(unmapped_because="the vendor was here")),
    line(LineKind.ANSWER, "95 min, and less on Fridays", 4, question=1),
    line(LineKind.ANSWER, "yes", 4, question=8),
    line(LineKind.NOTE, "quiet day", 4, more="nobody called"),
    line(LineKind.NOTE, "a secret", 4, private=True),
)
BLOCKS = (
    Block("a", Span(MONDAY, 540, 120), BlockKind.LEARN, BlockState.KEPT),
    Block("b", Span(MONDAY, 800, 90), BlockKind.BUILD, BlockState.SIDE),
    Block("c", Span(MONDAY, 1000, 90), BlockKind.BUILD, BlockState.PLANNED),
)


def asked(stuck: DayLine = STUCK, today: int = 1, names: bool = False, week: WorkWeek = WEEK) -> str:
    return help_request(
        stuck, "Client reporting", "4 Read the PDF", TRIES[::-1], week, MONDAY + timedelta(days=today), names
    )


def log(lines: tuple[DayLine, ...] = LINES, blocks: tuple[Block, ...] = BLOCKS, stamp: str = "") -> str:
    return log_markdown("Client reporting", FIRM, lines, blocks, "ask the bank", stamp)


# -- the bytes


def test_the_bytes_are_the_golden_ones():
    compare(asked().encode(), GOLDENS / "help.md")
    compare(asked(line(LineKind.STUCK, "AI help", stuck=StuckItem(MOMENT, MONDAY))).encode(), GOLDENS / "empty-help.md")
    compare(log(stamp="2026-04-25").encode(), GOLDENS / "log.md")
    compare(log((), ()).encode(), GOLDENS / "empty-log.md")


def test_the_order_they_are_given_in_does_not_show():
    assert log(LINES[::-1]) == log()


# -- asking for help


def test_a_request_says_everything_in_one_order():
    page = asked()
    assert headings(page, 1) == ["Help wanted — step 4 Read the PDF — Client reporting"]
    assert headings(page, 2) == [
        "Where it is",
        "The question",
        "What goes in",
        "What should happen",
        "What happened",
        "What was tried",
        "Where an answer was looked for",
        "What else was said",
    ]
    assert under("The question", page) == ["cannot read the tables of the bank PDF", "since the new one"]
    assert under("What was tried", page) == [
        "other page ranges\\",
        "another model",
        "- Tue 21 Apr 2026: draft the table with ChatGPT: does not work -> paste the text",
        "- Wed 22 Apr 2026: not said how it ended with ChatGPT",
        "- Wed 22 Apr 2026: paste the text into ChatGPT: works",
    ]
    assert under("Where an answer was looked for", page) == [
        "- documentation, 30 min: the page on tables",
        "- colleague",
        "- In all: 30 min",
    ]
    assert "Not said yet" not in page


def test_what_is_missing_is_asked():
    page = asked(line(LineKind.STUCK, "AI help", stuck=StuckItem(MOMENT, MONDAY)))
    assert page.count("Not said yet. ") == 6
    assert all(each.endswith("____") for each in page.splitlines() if each.startswith("Not said yet"))
    no_step = help_request(STUCK, "", "", (), WEEK, MONDAY)
    assert "Not said yet. Which step of the process is it? ____" in no_step


@pytest.mark.parametrize(
    ("today", "changes", "words"),
    [
        (0, {}, "- An answer is needed by Thu 23 Apr 2026: then 3 working days are over"),
        (2, {}, "- An answer is needed by Thu 23 Apr 2026: then 3 working days are over"),
        (3, {}, "- An answer is needed today: 3 working days are over"),
        (30, {}, "- An answer is needed today: 3 working days are over"),
        (1, {"promised_on": date(2026, 4, 24)}, "- An answer is promised for Fri 24 Apr 2026"),
        (1, {"since_day": date(2026, 4, 17)}, "- An answer is needed by Wed 22 Apr 2026: then 3 working days are over"),
    ],
)
def test_by_when_an_answer_is_needed(today, changes, words):
    assert words in asked(replace(STUCK, stuck=replace(ITEM, **changes)), today).splitlines()


def test_by_when_in_a_firm_that_does_not_work_and_at_the_end_of_time():
    assert "when can you not wait any longer?" in asked(week=WorkWeek(work_days=frozenset()))
    last = replace(STUCK, stuck=StuckItem(MOMENT, date.max))
    assert "when can you not wait" in help_request(last, "P", "", (), WEEK, date.max)


def test_since_when_and_how_long():
    assert "- Since Mon 20 Apr 2026: stuck 2 days" in asked(today=2).splitlines()
    solved = asked(replace(STUCK, stuck=SOLVED), today=9)
    assert "- Since Mon 20 Apr 2026: solved after 2 days" in solved.splitlines()
    assert "An answer is" not in solved
    assert under("The answer so far", solved) == ["ask the bank for CSV"]


def test_the_helper_is_a_role_unless_names_are_asked_for():
    assert "- For: technical colleague, reachable Thu 14-17" in asked().splitlines()
    assert PERSON not in asked() and "example.test" not in asked()
    named = asked(names=True).replace("\\", "")
    assert f"- For: {PERSON}, technical colleague, reachable Thu 14-17, ann@example.test" in named.splitlines()


def test_what_is_private_or_about_something_else_is_refused():
    for stuck in (replace(STUCK, private=True), replace(STUCK, stuck=None)):
        with pytest.raises(Invalid, match=r"Nothing was changed\.$"):
            asked(stuck)


# -- the log


def test_the_log_begins_with_the_three_documented_things():
    page = log()
    assert headings(page, 1) == ["Log — Client reporting — Northgate Ltd"]
    assert headings(page, 2) == [
        "What changed in the workflow",
        "What time savings we see",
        "What problems we had to solve",
        "What was tried",
        "Where it was stuck",
        "What was learned",
        "Answers to the question of the week",
        "Day by day",
    ]
    assert page.splitlines()[4] == (
        "5 days written, from Mon 20 Apr 2026 to Fri 24 Apr 2026 · hours really worked: 2 h learning, 1.5 h doing"
    )
    assert under("What changed in the workflow", page) == [
        "- Mon 20 Apr 2026: asked for CSV",
        "- Tue 21 Apr 2026: moved the export to a nightly job (step 2 Copy)",
    ]
    assert under("What time savings we see", page) == [
        "- Tue 21 Apr 2026: one cycle 140 min",
        "- Thu 23 Apr 2026: one cycle 140 min -> 95 min, the short month",
    ]
    assert under("What problems we had to solve", page)[0] == (
        "- Wed 22 Apr 2026: token expired -> log in again each Monday"
    )


def test_the_tools_of_the_log():
    assert under("What was tried", log())[2:] == [
        "| ChatGPT | 4 Read the PDF | 1 | 1 | Wed 22 Apr 2026 |  |",
        "| none named | none named | 1 | 0 | Wed 22 Apr 2026 |  |",
    ]


def test_any_tool_and_step_stay_words_in_the_table():
    tried = line(LineKind.TRIED, '#"a|b *c* <d>"', **{**STEP, "step_title": "x | `y`"}, works=True, then="_z_ |")
    table = under("What was tried", log((tried,)))
    assert table[2:] == [r"| a\|b \*c\* \<d> | 4 x \| \`y\` | 1 | 0 | Mon 20 Apr 2026 | \_z\_ \| |"]


def test_stuck_learned_and_answers_of_the_log():
    page = log()
    stuck = under("Where it was stuck", page)
    assert stuck[0] == "- Mon 20 Apr 2026: cannot read the tables of the bank PDF (step 4 Read the PDF)"
    assert stuck[2] == (
        "  solved after 2 days; helper: technical colleague, reachable Thu 14-17; "
        "looked for in: documentation, colleague (30 min)"
    )
    assert stuck[3] == "  Answer: ask the bank for CSV"
    assert stuck[-1] == "  stuck 1 day"
    assert PERSON not in page
    learned = under("What was learned", page)
    assert learned[1] == (
        "  applied on Wed 22 Apr 2026: three examples; troubleshot on Thu 23 Apr 2026: names were mixed up"
    )
    assert learned[3] == "  dropped on Mon 20 Apr 2026: too early"
    assert learned[5:] == ["  not applied yet", "  begun before the map was complete: the vendor was here"]
    assert under("Answers to the question of the week", page) == [
        "- Fri 24 Apr 2026: what does a cycle cost now? 95 min, and less on Fridays",
        "- Fri 24 Apr 2026: did it run once? yes",
    ]
    assert under("Day by day", page)[-2:] == ["- Fri 24 Apr 2026: quiet day", "  nobody called"]


def test_days_of_being_stuck_are_counted_to_the_day_that_is_given():
    page = log_markdown("P", FIRM, LINES, (), "", today=date(2026, 4, 28))
    assert under("Where it was stuck", page)[-1] == "  stuck 3 days"
    off = WorkWeek(days_off={date(2026, 4, 27): "a day off"})
    page = log_markdown("P", FIRM, LINES, (), "", today=date(2026, 4, 28), work_week=off)
    assert under("Where it was stuck", page)[-1] == "  stuck 2 days"


def test_every_line_that_is_not_private_is_somewhere_and_no_private_one():
    page = log()
    for each in LINES:
        assert (f" {each.words}" in page) != each.private, each
    assert "secret" not in page and "nobody's business" not in page
    bare = tuple(line(kind, f"words of {kind.value}") for kind in LineKind)
    assert all(f"words of {kind.value}" in log(bare) for kind in LineKind)


def test_an_empty_log_has_its_three_headings():
    page = log((), ())
    assert len(headings(page, 2)) == page.count("Nothing yet.") == 3
    assert page.splitlines()[4] == "0 days written"


# -- any words


def assert_safe_help(words: str) -> None:
    row = squeezed(clean_lines(words))
    helper = Helper("h", row, HelperKind.CONSULTANT, row, row)
    notes = (StuckNote("1", MOMENT, words, Looked.FORUM, 5), StuckNote("2", MOMENT, words))
    item = StuckItem(MOMENT, MONDAY, words, words, words, words, helper=helper, notes=notes, answer=words)
    stuck = line(LineKind.STUCK, row, **STEP, stuck=item, more=words)
    tries = (line(LineKind.TRIED, row, **STEP, works=True, then=row),)
    text = help_request(stuck, row, row, tries, WEEK, MONDAY, names=True)
    whole = [("p", lines) for lines in paragraphs(words)]
    sample = clean_lines(words).strip("\n")
    for judge in JUDGES.values():
        found = blocks(text, judge, "fence")
        at = {title: found.index(("h2", [title])) + 1 for title in headings(text, 2)}

        def told(title: str, at: dict[str, int] = at, found: Blocks = found) -> Blocks:
            rest = found[at[title] :]
            return rest[: next((n for n, (kind, _) in enumerate(rest) if kind == "h2"), len(rest))]

        if not row:
            assert "Not said yet" in text
            continue
        assert told("What goes in") == [("fence", sample.split("\n"))]
        assert told("What should happen") == told("What happened") == told("The answer so far") == whole
        assert told("What was tried")[: len(whole)] == whole
        assert len(told("What was tried")) == len(whole) + 1
        assert told("What else was said") == [("li", lines) for _, lines in whole]
        assert told("Where an answer was looked for") == listed("forum, 5 min", words)
        assert found[0] == ("h1", [f"Help wanted — step {row} — {row}"])


def assert_safe_log(words: str) -> None:
    row = squeezed(clean_lines(words))
    cycle = LearningCycle(row, MONDAY, row, MONDAY, row, MONDAY, row, row)
    item = StuckItem(MOMENT, MONDAY, answer=words, helper=Helper("h", "x", HelperKind.PROVIDER, row))
    lines = [
        line(kind, row, then=row, step_number="1", step_title=row, more=words, question=1, before=2, after=1)
        for kind in LineKind
    ]
    lines[list(LineKind).index(LineKind.STUCK)] = replace(lines[list(LineKind).index(LineKind.STUCK)], stuck=item)
    lines[list(LineKind).index(LineKind.LEARNED)] = replace(lines[list(LineKind).index(LineKind.LEARNED)], cycle=cycle)
    text = log_markdown(row, row, lines, BLOCKS, row, row)
    more = [("li", each) for each in paragraphs(words)]
    table = ("table", "thead", "tbody", "tr", "th", "td")
    for name, judge in JUDGES.items():
        if name == "commonmark":
            # It knows no tables: they are text to it.
            assert not re.search("<(?!p>|/|h[123]>|ul>|li>|br />)", judge.render(text))
            continue
        found = blocks(text, judge, *table)
        assert [lines for kind, lines in found if kind == "h2"] == [[title] for title in headings(text, 2)]
        assert len(headings(text, 2)) == 8
        changed = found.index(("h2", ["What changed in the workflow"])) + 1
        after = found.index(("h2", ["What time savings we see"]))
        assert found[changed + 1 : after] == more
        if row and "#" not in row:
            said = f"Mon 20 Apr 2026: {row} -> {row} (step 1 {row})"
            assert found[changed] == ("li", [said])
            assert [lines for _, lines in found if lines == [said.replace(f": {row}", f": tried: {row}", 1)]]


@settings(max_examples=times(150, 10_000), deadline=None)
@given(TEXTS)
@example("````\n```\n~~~\n   indented\n\n")
@example("one\n\n- two\n===\n|a|\n|-|")
def test_any_words_stay_words_in_a_request_and_in_the_log(words):
    assert_safe_help(words)
    assert_safe_log(words)


def test_hostile_words_stay_words_in_a_request_and_in_the_log():
    if not HOSTILE:
        pytest.skip("the hostile strings are not at hand")
    for words in HOSTILE[:: times(16, 1)]:
        assert_safe_help(words)
        assert_safe_log(words)
