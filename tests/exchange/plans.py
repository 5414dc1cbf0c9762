"""Plans of the sample: the middle of week three, nothing agreed yet, an experiment, a sprint, any words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from exchange.sample import FIRM, SAMPLE, said_everywhere
from gaptui.exchange.plan_page import PlanPage
from gaptui.exchange.safe_markdown import one_line
from gaptui.method.blocks import Block, Span, WorkWeek
from gaptui.method.ownership import Ownership, Shift
from gaptui.method.pick import Answers, Candidate
from gaptui.words import BlockKind, BlockState, JobAnswer, Outcome, Phase, Standing, Way

MONDAY = date(2026, 10, 5)
TODAY = date(2026, 10, 22)
"""Thursday of week three."""
NAME = "Ann Miller"

AGREED = Ownership(
    owner=NAME,
    owner_role="Head of Client Service",
    for_speed=True,
    for_quality=True,
    named_by="the managing director",
    named_from=date(2026, 9, 28),
    enthusiast="Bob Stone",
    builder="Cy Reed",
    helper="a consultant, Thu 14-17",
    gives_way="new reports for small clients",
    covered_by="the second analyst",
    agreed_by="the managing director",
    agreed_on=date(2026, 9, 30),
    decided_by="the managing director",
    decided_on=date(2026, 9, 25),
    way=Way.WITH_HELP,
    way_help="a consultant, two days a month",
)

ANSWERED = Answers(
    cycles_a_week=1.0,
    minutes=180,
    several_steps=True,
    somebody_answers=True,
    contained=True,
    biggest=False,
    follows_patterns=True,
    moved_by_hand=True,
    same_analysis=False,
    fit_pattern=4,
    fit_analysis=4,
    fit_copying=5,
    fit_digital=3,
    fit_stable=3,
    catches_mistakes=4,
    pain=4,
    better=Outcome.THROUGHPUT,
    outcome="report out by Monday 12:00",
)
"""The worked numbers of the stories."""

CHOSEN = Candidate("p", SAMPLE.name, Standing.THE_ONE, Phase.BUILDING, ANSWERED, "five people wait for it every week")

SHIFTS = (
    Shift("s1", "analyst", "checks the numbers instead of copying them", JobAnswer.YES, "at last"),
    Shift("s2", "account lead", "sees the draft a day earlier", JobAnswer.NOT_SURE),
    Shift("s3", "partner", "approves in the sheet"),
)


def usual_blocks() -> tuple[Block, ...]:
    """Tue 9-12, Thu 9-12, Fri 13-15 x6."""
    slots = [(1, 9, 3, BlockKind.BUILD), (3, 9, 3, BlockKind.BUILD), (4, 13, 2, BlockKind.TEST)]
    return tuple(
        Block(f"w{week}d{day}", Span(MONDAY + timedelta(days=7 * week + day), start * 60, long * 60), kind)
        for week in range(6)
        for day, start, long, kind in slots
    )


def lived_blocks() -> tuple[Block, ...]:
    """The same in week three, with one of everything that can become of a block."""
    blocks = {block.id: block for block in usual_blocks()}
    for id_ in ("w0d1", "w0d3", "w1d1"):
        blocks[id_] = replace(blocks[id_], state=BlockState.KEPT)
    blocks["w0d1"] = replace(blocks["w0d1"], kind=BlockKind.LEARN)
    blocks["w0d4"] = replace(blocks["w0d4"], state=BlockState.TAKEN, taken_by="sales", taken_why="quarter close")
    blocks["w1d3"] = replace(blocks["w1d3"], state=BlockState.PARTLY, partly=90, taken_by="Sales", taken_why="a pitch")
    stood = blocks["w1d4"].span
    blocks["w1d4"] = replace(blocks["w1d4"], span=Span(date(2026, 10, 19), 600, 120), moved_from=stood)
    side = Block("side", Span(date(2026, 10, 17), 20 * 60, 60), state=BlockState.SIDE)
    return tuple(sorted([*blocks.values(), side], key=lambda block: block.span))


PLAN = PlanPage(
    firm=FIRM,
    map=SAMPLE,
    phase=Phase.BUILDING,
    picked_because="five people wait for it every week",
    outcome="report out by Monday 12:00",
    next_line="run one whole cycle of Client reporting the new way",
    candidate=CHOSEN,
    ownership=AGREED,
    shifts=SHIFTS,
    blocks=lived_blocks(),
    work_week=WorkWeek(),
    zone="Europe/London",
    today=TODAY,
    now=12 * 60 + 30,
)

EMPTY = replace(
    PLAN,
    map=replace(SAMPLE, steps=(), parked=(), doers=(), claimed_minutes=None, cycles_a_week=None),
    phase=Phase.CANDIDATE,
    picked_because="",
    outcome="",
    next_line="decide whether Client reporting is the one to start with",
    candidate=None,
    ownership=Ownership(),
    shifts=(),
    blocks=(),
)

EXPERIMENT = replace(PLAN, ownership=Ownership(experiment_because="the owner starts in January"))

SPRINT = replace(
    PLAN,
    ownership=replace(AGREED, hours_because="the busy season begins in three weeks"),
    blocks=tuple(
        Block(f"s{week}{day}", Span(MONDAY + timedelta(days=7 * week + day), 9 * 60, 4 * 60))
        for week in range(2)
        for day in range(5)
    ),
    today=date(2026, 10, 2),
)


def plan_of(words: str) -> PlanPage:
    """The plan with `words` in every field that a person fills, and nobody's role known."""
    agreed = Ownership(
        owner=words,
        named_by=words,
        helper=words,
        gives_way=words,
        covered_by=words,
        agreed_by=words,
        decided_by=words,
        hours_because=words,
        way=Way.WITH_HELP,
        way_help=words,
    )
    chosen = replace(
        CHOSEN,
        name=words,
        answers=replace(ANSWERED, biggest=True, outcome=words),
        because=words,
        despite=words,
        few_because=words,
    )
    said = one_line(words)  # as it is kept: the sums put words together by role before a page sees them
    taken = replace(PLAN.blocks[2], taken_by=said, taken_why=said)
    return replace(
        PLAN,
        firm=words,
        map=said_everywhere(words),
        picked_because=words,
        outcome=words,
        next_line=words,
        candidate=chosen,
        ownership=agreed,
        shifts=(Shift("s", words, words, JobAnswer.NO, words),),
        blocks=(*PLAN.blocks[:2], taken),
        zone=words,
    )
