"""The page of candidates: a whole firm as literal text, a firm with none, what was picked and why, any words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exchange.plans import ANSWERED
from exchange.sample import hostile_words
from exchange.test_safe_markdown import PIECES, SIGNS, seen, squeezed
from gaptui.exchange.markdown_candidates import candidates_markdown
from gaptui.exchange.safe_markdown import one_line
from gaptui.method.pick import Answers, Candidate, Left, PickView
from gaptui.words import Outcome, Phase, Standing
from store.long import times

HOSTILE = hostile_words()

REPORTING = Candidate("a", "Client reporting", Standing.THE_ONE, Phase.PICKED, ANSWERED, "five people wait for it")
PROPOSALS = Candidate(
    "b",
    "Proposal creation",
    Standing.PARKED,
    Phase.CANDIDATE,
    replace(
        ANSWERED,
        cycles_a_week=0.5,
        minutes=300,
        people=3,
        area="Sales",
        same_analysis=None,
        catches_mistakes=1,
        pain=5,
        better=Outcome.QUALITY,
        outcome="",
    ),
    "stopped: the price list is being redone",
    despite="not printed: it is not the one any more",
)
ENTRY = Candidate(
    "c",
    "Data entry",
    Standing.DONE,
    Phase.REUSED,
    replace(ANSWERED, cycles_a_week=5.0, minutes=120, moved_by_hand=False, better=None, outcome=""),
    "small, and everybody sees it",
    few_because="two were all there was",
)
ONBOARDING = Candidate("d", "Client onboarding", Standing.CANDIDATE, Phase.CANDIDATE)
NORTHGATE = PickView(
    firm="Northgate Ltd",
    authority="the managing director",
    candidates=(PROPOSALS, REPORTING, ONBOARDING, ENTRY),
    left_out=(Left("l1", "Payroll", "moves to another provider"), Left("l2", "Recruiting")),
    next_line="map every step of Client reporting",
    today=date(2026, 11, 24),
    audit_seconds=52 * 60 + 59,
    audit_ended_on=date(2026, 11, 23),
)
NONE = PickView("Northgate Ltd", "", (), (), "name 3 to 5 processes", date(2026, 11, 24))

WHOLE = """\
# Candidates — Northgate Ltd

Next: map every step of Client reporting

- Who has the authority here: the managing director
- 3 candidates, and 1 done; 3 to 5 make a good choice
- 60-minute audit on Mon 23 Nov 2026, 52 min
- Page made on 2026-11-24

## The one picked

- Client reporting
- Why this one: five people wait for it

## The candidates: those that fail no gate first, then by score; without a score last

| Candidate | Gates passed | At stake a year | Fit | Score | Pain |
| --- | --- | --- | --- | --- | --- |
| Data entry (done) | 5/5 | 520 h | 70 % | 364 h | 4 |
| Client reporting (the one picked) | 5/5 | 156 h | 70 % | 109 h | 4 |
| Proposal creation (parked) | 3/5 | 130 h | 70 % | 91 h | 5 |
| Client onboarding | 0/5 | ? | ? | ? | ? |

## How to read it

- Gates, passed or failed and never averaged: at least weekly; several steps; 2 to 4 hours of people's time each \
cycle; somebody answers for it; small enough to finish, and not the biggest problem
- At stake: how often a week, times the hours each time, times 52 weeks
- Fit: five answers from 1 to 5 on how well AI can help; all 1s are 0 %, all 5s are 100 %
- Score: the hours at stake times the fit, the hours a year that AI could touch
- Pain, from 1 to 5, stands beside the score and only decides between equals
- ? is not answered yet

## Each candidate

### Data entry (done)

Data entry: 5 times a week, 2 h each, is 520 h a year, and 70 % of that fits: 364 h; pain 4 of 5

- Signs that AI can help: follows the same pattern
- Why this one: small, and everybody sees it
- Picked from fewer than 3 candidates, because: two were all there was

### Client reporting (the one picked)

Client reporting: once a week, 3 h each, is 156 h a year, and 70 % of that fits: 109 h; pain 4 of 5

- Signs that AI can help: follows the same pattern, moved between systems by hand
- What is to get better: throughput, how fast it gets through; report out by Monday 12:00

### Proposal creation (parked)

Proposal creation: once in 2 weeks, 5 h each, is 130 h a year, and 70 % of that fits: 91 h; fails weekly, 2-4 h; \
pain 5 of 5

- Fails a gate: it runs once in 2 weeks: what runs less than weekly teaches too slowly
- Fails a gate: 5h is not 2 to 4 hours: too long to finish in six weeks, take a part of it
- Signs that AI can help: follows the same pattern, moved between systems by hand
- A mistake of AI would hurt before anybody sees it: plan a check by a person first
- What is to get better: quality, how well it is done; which number is to be reached is not said yet
- Area Sales, done by 3 people
- Still open: Does it need the same analysis every time?
- Noted: stopped: the price list is being redone

### Client onboarding

Client onboarding: no score yet, 16 questions are open

- Signs that AI can help: not asked yet
- Still open: all 16 questions

## Looked at and left out

- Payroll, because: moves to another provider
- Recruiting, nobody said why

Next: map every step of Client reporting
"""

NOTHING = """\
# Candidates — Northgate Ltd

Next: name 3 to 5 processes

- Who has the authority here: not said yet. Ask who may say where the firm begins
- No candidate yet; 3 to 5 make a good choice

## The one picked

- Nobody has picked one yet: one process to start with, not several

## Looked at and left out

- not said yet. Note which areas were looked at and left out, and why

Next: name 3 to 5 processes
"""


def lines_of(*candidates: Candidate, **more: object) -> list[str]:
    return candidates_markdown(replace(NORTHGATE, candidates=candidates, **more)).splitlines()


def test_a_whole_page() -> None:
    assert candidates_markdown(NORTHGATE, "2026-11-24") == WHOLE


def test_a_firm_without_candidates() -> None:
    assert candidates_markdown(NONE) == NOTHING


def test_the_page_is_markdown_that_a_reader_sees() -> None:
    for page in (WHOLE, NOTHING):
        assert seen(page)


def test_the_one_picked_in_spite_of_a_gate_and_from_few() -> None:
    troubled = replace(REPORTING, answers=replace(ANSWERED, biggest=True))
    page = lines_of(replace(troubled, despite="no other team has time", few_because="nobody knows a third"))
    begin = page.index("## The one picked")
    assert page[begin + 2 : begin + 7] == [
        "- Client reporting",
        "- Why this one: five people wait for it",
        "- Picked although a gate failed, because: no other team has time",
        "- Picked from fewer than 3 candidates, because: nobody knows a third",
        "",
    ]
    assert "- A gate fails; why it was picked all the same is not said yet" in lines_of(troubled)
    silent = lines_of(replace(REPORTING, because="", answers=replace(ANSWERED, better=None, outcome="")))
    assert "- Why this one: not said yet. Write down why this one and no other" in silent
    assert "- What is to get better: not said yet. Set a number to reach" in silent


@pytest.mark.parametrize(
    ("seconds", "ended", "words"),
    [
        (0, None, "- 60-minute audit, 0 min so far"),
        (61 * 60, None, "- 60-minute audit, 61 min so far"),
        (59, date(2026, 11, 23), "- 60-minute audit on Mon 23 Nov 2026, 0 min"),
        (None, None, None),
    ],
)
def test_the_audit(seconds: int | None, ended: date | None, words: str | None) -> None:
    page = lines_of(REPORTING, audit_seconds=seconds, audit_ended_on=ended)
    assert [line for line in page if "60-minute audit" in line] == ([words] if words else [])


def test_what_is_open_is_asked_where_it_is_little_and_counted_where_it_is_much() -> None:
    few = replace(ANSWERED, pain=None, biggest=None)
    many = replace(few, minutes=None, fit_pattern=None, contained=None)
    some = [line for line in lines_of(replace(REPORTING, answers=few)) if line.startswith("- Still open")]
    assert some == ["- Still open: Is it the firm's biggest problem? How much does it hurt those who do it?"]
    assert "- Still open: 5 of 16 questions" in lines_of(replace(REPORTING, answers=many))
    assert not any(line.startswith("- Still open") for line in lines_of(REPORTING))


def test_signs_that_were_asked_and_are_not_there() -> None:
    none = replace(ANSWERED, follows_patterns=False, moved_by_hand=False)
    assert "- Signs that AI can help: none" in lines_of(replace(REPORTING, answers=none))


def test_a_number_without_its_kind_and_a_single_person() -> None:
    page = lines_of(replace(PROPOSALS, answers=Answers(outcome="in two days", people=1)))
    assert "- What is to get better: throughput or quality, not said which yet; in two days" in page
    assert "- Done by 1 person" in page


# -- any words


def assert_safe_page(words: str) -> None:
    line = one_line(words)
    one = Candidate(
        "a",
        words,
        Standing.THE_ONE,
        Phase.PICKED,
        replace(ANSWERED, outcome=words, area=words, biggest=True),
        because=words,
        despite=words,
        few_because=words,
    )
    parked = replace(one, id="b", standing=Standing.PARKED, answers=Answers())
    left = (Left("l", words, words),)
    view = PickView(words, words, (parked, one), left, words, date(2026, 11, 24))
    texts = [squeezed(text) for text in seen(candidates_markdown(view, words))]
    if not line:
        return
    for label in (
        "Who has the authority here",
        "Page made on",
        "Why this one",
        "Picked although a gate failed, because",
        "Picked from fewer than 3 candidates, because",
        "Noted",
    ):
        joint = " " if label == "Page made on" else ": "
        assert f"{label}{joint}{line}" in texts
    assert texts[0] == f"Candidates — {line}"
    assert texts[1] == texts[-1] == f"Next: {line}"
    assert texts[texts.index("The one picked") + 1] == line
    for named in (f"{line} (parked)", f"{line} (the one picked)"):
        assert texts.count(named) == 2, "in the table and above what is said of it"
    assert f"{line}: no score yet, 16 questions are open" in texts
    assert f"What is to get better: throughput, how fast it gets through; {line}" in texts
    assert f"Area {line}" in texts
    assert f"{line}, because: {line}" in texts


@settings(max_examples=times(25, 200), deadline=None)
@given(st.one_of(st.text(max_size=40), SIGNS, PIECES))
def test_a_page_full_of_any_words_is_still_the_page(words: str) -> None:
    assert_safe_page(words)


def test_a_page_full_of_hostile_words_is_still_the_page() -> None:
    if not HOSTILE:
        pytest.skip("the hostile strings are not at hand")
    for words in HOSTILE[:: times(24, 1)]:
        assert_safe_page(words)
