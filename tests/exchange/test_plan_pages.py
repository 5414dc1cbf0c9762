"""The plan, the commitment sheet and the blocks: byte for byte, roles for names, what is missing, any words."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exchange.plans import (
    AGREED,
    ANSWERED,
    CHOSEN,
    EMPTY,
    EXPERIMENT,
    NAME,
    PLAN,
    SHIFTS,
    SPRINT,
    TODAY,
    plan_of,
    usual_blocks,
)
from exchange.sample import hostile_words
from exchange.test_goldens import GOLDENS, compare
from exchange.test_safe_markdown import PIECES, SIGNS, seen, squeezed
from gaptui.exchange.blocks_json import blocks_json
from gaptui.exchange.markdown_blocks import blocks_markdown
from gaptui.exchange.markdown_commitment import commitment_sheet
from gaptui.exchange.markdown_plan import one_page_plan
from gaptui.exchange.plan_page import PlanPage
from gaptui.exchange.safe_markdown import one_line
from gaptui.method.blocks import Block, Span, WorkWeek
from gaptui.method.ownership import Ownership
from gaptui.words import BlockKind, BlockState, JobAnswer, Outcome, Phase, Standing, Way
from store.long import times

HOSTILE = hostile_words()
Writer = Callable[[PlanPage], str]
PAGES: dict[str, Writer] = {
    "plan.md": one_page_plan,
    "commitment.md": commitment_sheet,
    "blocks.md": blocks_markdown,
}
FILES: dict[str, Writer] = {**PAGES, "blocks.json": blocks_json}
PLANS = {"": PLAN, "empty-": EMPTY, "experiment-": EXPERIMENT, "sprint-": SPRINT}
every_page = pytest.mark.parametrize("write", PAGES.values(), ids=PAGES)


def under(heading: str, page: str) -> list[str]:
    """The lines of one section that are not empty; the heading may go on."""
    lines = page.splitlines()
    begin = next(n for n, line in enumerate(lines) if line.startswith(f"## {heading}")) + 1
    end = next((n for n in range(begin, len(lines)) if lines[n].startswith(("## ", "Next: "))), len(lines))
    return [line for line in lines[begin:end] if line]


# -- the bytes


@pytest.mark.parametrize(
    ("kind", "name"),
    [(kind, name) for kind in PLANS for name in FILES if kind in ("", "empty-") or not name.startswith("blocks")],
)
def test_the_bytes_are_the_golden_ones(kind, name):
    compare(FILES[name](PLANS[kind]).encode(), GOLDENS / f"{kind}{name}")


@every_page
@pytest.mark.parametrize("plan", PLANS.values(), ids=["usual", "empty", "experiment", "sprint"])
def test_a_page_has_one_title_and_begins_and_ends_with_the_next_line(write, plan):
    page = write(plan)
    lines = page.splitlines()
    assert [line for line in lines if line.startswith("# ")] == lines[:1]
    assert lines[2] == lines[-1] == f"Next: {plan.next_line}"
    assert page.endswith("\n") and not page.endswith("\n\n")
    assert "None" not in page
    assert seen(page)


@pytest.mark.parametrize("plan", PLANS.values(), ids=["usual", "empty", "experiment", "sprint"])
def test_the_plan_and_the_sheet_are_one_page(plan):
    assert len(one_page_plan(plan).splitlines()) <= 68
    assert len(commitment_sheet(plan).splitlines()) <= 45


# -- who


def test_roles_and_not_names():
    for write in FILES.values():
        said = write(PLAN)
        assert NAME not in said
        assert AGREED.enthusiast not in said
        assert AGREED.builder not in said
    assert "- Answers for it: Head of Client Service, for it being fast and consistent" in one_page_plan(PLAN)
    assert "- Somebody answers for it: yes, Head of Client Service" in one_page_plan(PLAN)


def test_a_name_stands_in_only_where_there_is_no_role():
    unnamed = replace(PLAN, ownership=replace(AGREED, owner_role=""))
    assert f"- Owner: {NAME}, for it being fast and consistent" in commitment_sheet(unnamed)
    assert json.loads(blocks_json(unnamed))["owner"] == NAME


@pytest.mark.parametrize(
    ("speed", "quality", "words"),
    [
        (True, False, "boss, for it being fast; nobody was named for its quality"),
        (False, True, "boss, for it being consistent; nobody was named for its speed"),
        (False, False, "boss, whether for speed, quality or both is not said yet"),
    ],
)
def test_what_the_owner_answers_for(speed, quality, words):
    ownership = Ownership(owner_role="boss", for_speed=speed, for_quality=quality)
    assert f"- Owner: {words}" in commitment_sheet(replace(PLAN, ownership=ownership))


def test_a_sheet_nobody_has_agreed_to_has_lines_to_fill_and_to_sign():
    lines = under("Signed", commitment_sheet(EMPTY))
    assert len(lines) == 4
    assert all(line.count("_" * 12 + " ") >= 2 and line.endswith("_" * 12) for line in lines)
    signed = under("Signed", commitment_sheet(PLAN))
    assert signed[0].startswith("- Answers for it: Head of Client Service, signed: ____")
    assert signed[2].startswith("- Covers the normal work: the second analyst, signed: ____")


@pytest.mark.parametrize(
    ("by", "on", "words"),
    [
        ("the board", date(2026, 9, 30), "the board, on Wed 30 Sep 2026"),
        ("the board", None, "the board; when is not said yet"),
        ("", date(2026, 9, 30), "on Wed 30 Sep 2026; by whom is not said yet"),
        ("", None, "not said yet. Ask whoever may decide what waits"),
    ],
)
def test_who_agreed_and_when(by, on, words):
    plan = replace(PLAN, ownership=replace(AGREED, agreed_by=by, agreed_on=on))
    assert f"- Agreed by: {words}" in one_page_plan(plan).splitlines()
    assert f"- Agreed by: {words}" in commitment_sheet(plan).splitlines()


# -- an experiment


@every_page
def test_an_experiment_says_so_at_the_very_top_and_why(write):
    lines = write(EXPERIMENT).splitlines()
    assert ", experiment — Client reporting" in lines[0]
    assert lines[4].startswith("This is an experiment: nobody answers for Client reporting being fast")
    assert lines[4].endswith("because: the owner starts in January")
    silent = write(replace(EXPERIMENT, ownership=Ownership()))
    assert "and nobody has written down why" in silent.splitlines()[4]
    assert json.loads(blocks_json(EXPERIMENT))["experiment"] is True


@every_page
def test_nothing_is_an_experiment_before_the_building_or_with_an_owner(write):
    assert "experiment" not in write(PLAN)
    assert "experiment" not in write(replace(EXPERIMENT, phase=Phase.MAPPED))


# -- what was decided


def decided(plan: PlanPage) -> list[str]:
    return under("The decision", one_page_plan(plan))


@pytest.mark.parametrize(
    ("standing", "phase", "words"),
    [
        (Standing.THE_ONE, Phase.PICKED, "- The one picked: Client reporting"),
        (Standing.DONE, Phase.REUSED, "- Picked, and done: Client reporting"),
        (Standing.PARKED, Phase.BUILDING, "- Not the one at present: Client reporting is parked"),
        (Standing.CANDIDATE, Phase.MAPPED, "- The one picked: Client reporting"),
        (Standing.CANDIDATE, Phase.CANDIDATE, "- Not decided yet: Client reporting is a candidate. Pick one "),
    ],
)
def test_what_it_is_to_the_firm(standing, phase, words):
    first, second, *_ = decided(replace(PLAN, phase=phase, candidate=replace(CHOSEN, standing=standing)))
    assert first.startswith(words)
    label = "Noted about that" if standing is Standing.PARKED else "Why this one"
    assert second == f"- {label}: five people wait for it every week"


@pytest.mark.parametrize(
    ("way", "help_", "words"),
    [
        (Way.OURSELVES, "left from before", "- Carried out by the firm itself"),
        (Way.WITH_HELP, "a student", "- Carried out with help: a student"),
        (Way.WITH_HELP, "", "- Carried out with help: not said yet. Name the help, and what it is for"),
        (None, "", "- Carried out by the firm itself, or with help: not said yet. Decide it, and name the help"),
    ],
)
def test_alone_or_with_help(way, help_, words):
    assert words in decided(replace(PLAN, ownership=replace(AGREED, way=way, way_help=help_)))


def test_the_decision_holds_the_hours_and_what_gives_way():
    lines = decided(PLAN)
    assert "- Hours: 8 h a week for 6 weeks, 48 h in all, from Tue 6 Oct 2026 to Fri 13 Nov 2026" in lines
    assert "- Paused or covered: new reports for small clients" in lines
    assert "- Covered by: the second analyst" in lines
    assert "- No hours are protected yet: block 8 to 10 h a week for 4 to 6 weeks" in decided(EMPTY)


def test_the_goal_says_what_is_to_get_better():
    assert decided(PLAN)[-1].endswith(": throughput, report out by Monday 12:00")
    better = replace(CHOSEN, answers=replace(ANSWERED, better=Outcome.QUALITY))
    assert decided(replace(PLAN, candidate=better, outcome=""))[-1].endswith(": quality, not said yet. " + GOAL)
    assert decided(replace(PLAN, candidate=None, outcome=""))[-1].endswith(": not said yet. " + GOAL)


GOAL = "Set one with a number to reach"


# -- the gates


def right_one(plan: PlanPage) -> list[str]:
    return under("Is it the right one", one_page_plan(plan))


def gates(plan: PlanPage = PLAN, **answered: object) -> list[str]:
    """The answers of the five gates, with these answers of the candidate."""
    changed = replace(plan, candidate=replace(CHOSEN, answers=replace(ANSWERED, **answered)))
    return [line.partition(": ")[2] for line in right_one(changed)[:5]]


@pytest.mark.parametrize(
    ("cycles", "words"),
    [
        (1.0, "yes, 1 cycle a week"),
        (2.5, "yes, 2.5 cycles a week"),
        (None, "not said yet. Ask how often a week it is done, all people together"),
    ],
)
def test_at_least_weekly(cycles, words):
    assert gates(cycles_a_week=cycles)[0] == words


def test_several_steps():
    assert gates()[1] == "yes, 4 steps mapped"
    unmapped = replace(PLAN, map=replace(PLAN.map, steps=()))
    assert gates(unmapped)[1] == "yes"
    assert gates(unmapped, several_steps=None)[1].startswith("not said yet. ")


@pytest.mark.parametrize(
    ("claimed", "minutes", "words"),
    [
        (120, 240, "yes, 120 min claimed; yes, 240 min mapped"),
        (240, 119, "yes, 240 min claimed; no, 119 min mapped"),
        (121, 241, "yes, 121 min claimed; no, 241 min mapped"),
        (None, 175, "yes, 175 min mapped"),
        (175, None, "yes, 175 min claimed"),
        (None, None, "not said yet. Ask the person who does it how long one cycle takes"),
    ],
)
def test_two_to_four_hours_each_cycle(claimed, minutes, words):
    steps = (replace(PLAN.map.steps[0], minutes=minutes),)
    assert gates(replace(PLAN, map=replace(PLAN.map, steps=steps, draft=False)), minutes=claimed)[2] == words


def test_who_answers_is_who_is_named():
    unnamed = replace(PLAN, ownership=Ownership())
    assert gates(unnamed)[3] == "it was said so, but nobody is named yet"
    assert gates(unnamed, somebody_answers=None)[3] == "no, nobody yet"
    assert gates()[3] == "yes, Head of Client Service"


def test_contained_is_answered_by_two_questions():
    assert gates()[4] == "yes"
    for half in ({"biggest": None}, {"contained": None}):
        assert gates(**half)[4].startswith("not said yet. ")


@pytest.mark.parametrize(
    ("at", "words", "answered"),
    [
        (0, "no, 0.5 cycles a week", {"cycles_a_week": 0.5}),
        (1, "no, 4 steps mapped", {"several_steps": False}),
        (2, "no, 60 min claimed; no, 70 min mapped so far", {"minutes": 60}),
        (4, "no, it is the biggest problem", {"biggest": True}),
        (4, "no, it is more than can be finished", {"contained": False}),
    ],
)
def test_next_to_a_failed_gate_stands_why_it_was_picked_all_the_same(at, words, answered):
    silent = replace(CHOSEN, answers=replace(ANSWERED, **answered))
    assert gates(**answered)[at] == f"{words}; why it was picked all the same is not said yet"
    page = one_page_plan(replace(PLAN, candidate=replace(silent, despite="no other team has time")))
    assert f": {words}; picked all the same, because no other team has time\n" in page
    assert page.count("picked all the same") == 1
    # Of one that is not picked there is nothing to explain.
    for phase, standing in ((Phase.CANDIDATE, Standing.CANDIDATE), (Phase.PICKED, Standing.PARKED)):
        not_picked = replace(PLAN, phase=phase, candidate=replace(silent, standing=standing))
        assert f": {words}\n" in one_page_plan(not_picked)


def test_one_reason_for_several_gates_is_said_once():
    troubles = replace(ANSWERED, cycles_a_week=0.5, biggest=True)
    lines = right_one(replace(PLAN, candidate=replace(CHOSEN, answers=troubles, despite="it must be", few_because="")))
    assert lines[0].endswith("; picked all the same, because it must be")
    assert lines[4].endswith("; picked all the same, for the same reason")


def test_a_reason_stays_when_the_answers_have_changed():
    lines = right_one(replace(PLAN, candidate=replace(CHOSEN, despite="it must be", few_because="nobody has more")))
    assert "- A gate failed when it was picked; picked all the same, because it must be" in lines
    assert "- Picked from fewer than 3 candidates, because nobody has more" in lines


def test_without_a_candidate_the_map_and_the_owner_answer():
    lines = right_one(replace(PLAN, candidate=None))
    assert [line.partition(": ")[2] for line in lines[:4]] == [
        "yes, 1 cycle a week",
        "yes, 4 steps mapped",
        "yes, 180 min claimed; no, 70 min mapped so far",
        "yes, Head of Client Service",
    ]
    assert all("not said yet" in line for line in right_one(EMPTY) if "Somebody answers" not in line)
    assert "- Somebody answers for it: no, nobody yet" in right_one(EMPTY)


# -- the sum


def test_the_sum_of_the_score_and_the_pain_beside_it():
    assert right_one(PLAN)[5:] == [
        "- Hours at stake: 1 a week x 3 h x 52 weeks = 156 h a year",
        "- How well AI fits, by five answers from 1 to 5: 4 4 5 3 3 -> average 3.8 = 70 %",
        "- Score, the hours that AI could touch, as judged before mapping: 156 h x 70 % = 109 h a year",
        "- Pain: 4 of 5 (beside the score, never inside it)",
    ]


def test_a_sum_with_gaps_says_what_is_not_known():
    half = replace(CHOSEN, answers=replace(ANSWERED, minutes=None, fit_digital=None, catches_mistakes=2))
    lines = right_one(replace(PLAN, candidate=half))
    assert "- Hours at stake: 1 a week x ? x 52 weeks = not known yet" in lines
    assert any(line.startswith("- How well AI fits, by five answers from 1 to 5: 4 4 5 - 3 = 1 ") for line in lines)
    assert lines[-1].startswith("- A mistake of AI would hurt before anybody sees it")
    # Nothing is summed up where there is nothing.
    assert right_one(EMPTY)[5].startswith("- Hours that AI could touch: not said yet. ")
    assert len(right_one(EMPTY)) == 6


# -- whose jobs shift


def test_each_job_that_shifts_has_a_line_with_its_answer():
    assert under("Whose jobs shift", one_page_plan(PLAN)) == [
        "- analyst: checks the numbers instead of copying them; says yes: at last",
        "- account lead: sees the draft a day earlier; is not sure yet",
        "- partner: approves in the sheet; has not answered yet",
    ]
    no = replace(SHIFTS[0], shift="", answer=JobAnswer.NO, says="")
    assert under("Whose jobs shift", one_page_plan(replace(PLAN, shifts=(no,)))) == ["- analyst; says no"]


def test_lines_to_fill_in_stand_only_where_nobody_was_entered():
    assert all(line.endswith("_" * 40) for line in under("Whose jobs shift", one_page_plan(EMPTY)))
    assert "____" not in one_page_plan(PLAN)
    assert "____" in commitment_sheet(PLAN)


# -- the hours


def hours_of(plan: PlanPage) -> list[str]:
    return under("The hours", commitment_sheet(plan))


def test_hours_that_are_what_the_method_asks_for_need_no_reason():
    assert hours_of(PLAN)[0] == "- 8 h a week for 6 weeks, 48 h in all, from Tue 6 Oct 2026 to Fri 13 Nov 2026"
    assert "The method asks" not in commitment_sheet(PLAN)


@pytest.mark.parametrize("write", [one_page_plan, commitment_sheet, blocks_markdown])
def test_other_hours_say_why_or_that_nobody_said(write):
    asks = "- The method asks for 8 to 10 h a week for 4 to 6 weeks. Why it is otherwise here: "
    assert f"{asks}the busy season begins in three weeks" in write(SPRINT).splitlines()
    few = replace(PLAN, blocks=usual_blocks()[:6])
    assert f"{asks}no reason was given. Write one down, or change the hours" in write(few).splitlines()
    assert "A focus sprint: " in write(SPRINT)
    assert "A focus sprint: " not in write(few)


def test_hours_that_differ_from_week_to_week_are_those_of_the_usual_one():
    blocks = (*usual_blocks(), Block("more", Span(date(2026, 10, 5), 600, 60)))
    assert hours_of(replace(PLAN, blocks=blocks))[0].startswith("- 8 h in a usual week for 6 weeks, 49 h in all")


def test_the_sheet_says_what_was_promised_whatever_became_of_it():
    usual = replace(PLAN, blocks=usual_blocks())
    assert hours_of(PLAN)[:2] == hours_of(usual)[:2]
    assert "Fri 13:00-15:00 (6 times)" in hours_of(PLAN)[1]


def test_a_week_that_begins_on_sunday():
    slots = [Block(str(n), Span(date(2026, 10, day), 540, 60)) for n, day in enumerate((5, 11))]
    plan = replace(PLAN, blocks=tuple(slots), work_week=WorkWeek(first_day=6))
    assert "- When: Sun 9:00-10:00 (once), Mon 9:00-10:00 (once)" in hours_of(plan)
    assert "| 1 | Sun 4 Oct 2026 | 1.0 h |" in one_page_plan(plan)


def test_times_that_always_change_are_not_listed_on_one_page():
    blocks = tuple(Block(str(n), Span(date(2026, 10, 5), n * 60, 60)) for n in range(11))
    assert "- When: 11 blocks at changing times; the list of blocks has them all" in hours_of(
        replace(PLAN, blocks=blocks)
    )


def test_the_goal_has_the_date_of_week_six_even_at_the_end_of_time():
    assert "- Goal for week 6, which begins on Mon 9 Nov 2026: throughput, report out by Monday 12:00" in one_page_plan(
        PLAN
    )
    last = replace(PLAN, blocks=(Block("x", Span(date.max, 0, 60)),))
    assert "- Goal for week 6: throughput, report" in one_page_plan(last)


def test_what_became_of_each_block():
    page = blocks_markdown(PLAN)
    week_two, week_three = under("Week 2", page), under("Week 3", page)
    assert "| Thu 15 Oct | 9:00-12:00 | build | 1.5 h of 3.0 h kept | Sales: a pitch |  |" in week_two
    assert "| Sat 17 Oct | 20:00-21:00 | build | side of desk |  |  |" in week_two
    assert "- Moved from where it stood in this week: 2 h" in week_two
    assert "| Mon 19 Oct | 10:00-12:00 | test | nothing said yet |  | Fri 16 Oct 13:00-15:00 |" in week_three
    assert "| Fri 23 Oct | 13:00-15:00 | test | to come |  |  |" in week_three
    assert "| sales | 3.5 h | 2 | quarter close, a pitch |" in under("Who took the time", page)


def test_hours_beside_the_desk_before_the_plan_and_weeks_without_any():
    early = Block("early", Span(date(2026, 9, 1), 540, 90), state=BlockState.SIDE)
    page = blocks_markdown(replace(PLAN, blocks=(early, *usual_blocks())))
    assert "| Week | Begins | Planned | Kept | Taken | Moved | Nothing said | Side of desk |" in page
    assert "| before | Mon 31 Aug 2026 | 0 | 0 | 0 | 0 | 0 | 1.5 h |" in page
    assert page.count("## Before week 1, from ") == 1
    assert under("Before week 1", page)[-1].startswith("- Side of desk: 1.5 h. ")
    alone = blocks_markdown(replace(PLAN, blocks=(early,)))
    assert "Who took the time" not in alone
    assert "- No hours are protected yet" in alone


def test_only_the_biggest_takers_stand_in_the_plan():
    took = [replace(block, state=BlockState.TAKEN, taken_by=f"role {n}") for n, block in enumerate(usual_blocks()[:5])]
    plan = replace(PLAN, blocks=(*took, *usual_blocks()[5:]))
    assert "- Who took the time: role 0 3 h, role 1 3 h, role 3 3 h, and 2 more" in one_page_plan(plan)
    assert len(under("Who took the time", blocks_markdown(plan))) == 2 + 5


# -- JSON


def test_the_json_adds_up_and_ends_a_day_at_24():
    late = Block("late", Span(TODAY, 23 * 60, 60), BlockKind.LEARN)
    whole = json.loads(blocks_json(replace(PLAN, blocks=(*PLAN.blocks, late))))
    assert whole["blocks"][-1] == {
        "id": "late",
        "day": "2026-10-22",
        "from": "23:00",
        "to": "24:00",
        "minutes": 60,
        "kind": "learn",
        "state": "planned",
        "kept_minutes": 0,
        "taken_minutes": 0,
        "taken_by": "",
        "taken_why": "",
        "moved_from": None,
    }
    for key in ("planned_minutes", "kept_minutes", "taken_minutes", "moved_minutes", "side_of_desk_minutes"):
        assert whole["sums"][key] == sum(week[key] for week in whole["weeks"])
    assert whole["promise"]["minutes"] == 49 * 60
    assert whole["forecast"]["wanted_minutes"] == 49 * 60


def test_the_json_of_nothing():
    whole = json.loads(blocks_json(EMPTY))
    assert whole["blocks"] == whole["weeks"] == whole["taken_by"] == []
    assert whole["forecast"] is None
    assert whole["promise"]["weeks"] == 0
    assert whole["owner"] == ""


# -- any words


def assert_safe_pages(words: str) -> None:
    line, plan = one_line(words), plan_of(words)
    experiment = replace(plan, ownership=Ownership(experiment_because=words))
    for write in PAGES.values():
        texts = [squeezed(text) for text in seen(write(plan))]
        assert squeezed(f"Next: {line}") in texts or not words
        experimental = " ".join(squeezed(text) for text in seen(write(experiment)))
        assert f"because: {line}" in experimental or not line
    if not line:
        return
    texts = [squeezed(text) for text in seen(one_page_plan(plan))]
    for label in ("The one picked", "Why this one", "Decided by", "Helps when it is stuck", "Paused or covered"):
        assert squeezed(f"{label}: {line}") in texts
    assert f"Carried out with help: {line}" in texts
    assert f"Picked from fewer than 3 candidates, because {line}" in texts
    assert any(text.endswith(f"the biggest problem; picked all the same, because {line}") for text in texts)
    assert f"{line}: {line}; says no: {line}" in texts
    assert f"Who took the time: {line} 2 h" in texts
    texts = [squeezed(text) for text in seen(commitment_sheet(plan))]
    assert f"Made the owner: by {line}" in texts
    assert f"Agreed by: {line}; when is not said yet" in texts
    assert sum(text.endswith("_" * 12) and f": {line}, signed: _" in text for text in texts) == 4
    assert f"Times are those of {line}" in texts
    texts = [squeezed(text) for text in seen(blocks_markdown(plan))]
    assert texts.count(f"{line}: {line}") == 1
    assert any(text.endswith(f"Why it is otherwise here: {line}") for text in texts)


@settings(max_examples=times(12, 100), deadline=None)
@given(st.one_of(st.text(max_size=40), SIGNS, PIECES))
def test_pages_full_of_any_words_are_still_the_pages(words):
    assert_safe_pages(words)


def test_pages_full_of_hostile_words_are_still_the_pages():
    if not HOSTILE:
        pytest.skip("the hostile strings are not at hand")
    for words in HOSTILE[:: times(24, 1)]:
        assert_safe_pages(words)


@settings(max_examples=times(30, 300), deadline=None)
@given(
    st.lists(
        st.tuples(
            st.dates(TODAY - timedelta(days=60), TODAY + timedelta(days=60)),
            st.integers(0, 1380),
            st.sampled_from(BlockState),
            st.booleans(),
        ),
        max_size=12,
    )
)
def test_any_blocks_make_pages_and_sums_that_agree(days):
    blocks = tuple(
        Block(str(n), Span(day, start, 60), state=state, partly=20, moved_from=Span(TODAY, 60, 30) if moved else None)
        for n, (day, start, state, moved) in enumerate(sorted(days))
    )
    plan = replace(PLAN, blocks=blocks)
    page = blocks_markdown(plan)
    assert seen(page) and seen(one_page_plan(plan)) and seen(commitment_sheet(plan))
    assert page.count(" | build | ") == len(blocks)
    whole = json.loads(blocks_json(plan))
    assert sum(week["planned_minutes"] for week in whole["weeks"]) == whole["sums"]["planned_minutes"]
