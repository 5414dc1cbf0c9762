"""Each sign that a process may die is switched on and off by moving a day, a number or a name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gaptui.method.blocks import Block, Span, WorkWeek
from gaptui.method.diary import DayLine, LearningCycle, StuckItem
from gaptui.method.ownership import Ownership
from gaptui.method.signs import LifeFacts, Sign, TrueSign, true_signs
from gaptui.ui.screens.calendar_commands import CALENDAR_COMMANDS
from gaptui.ui.screens.home_commands import HOME_COMMANDS
from gaptui.ui.screens.log_commands import LOG_COMMANDS
from gaptui.words import BlockState, LineKind, Phase, Standing
from store.long import times

MONDAY = date(2026, 3, 2)
FRIDAY = date(2026, 2, 27)
OWNED = Ownership(owner_role="head of sales", helper="a consultant")
CALM = LifeFacts(Phase.BUILDING, Standing.THE_ONE, OWNED, MONDAY, 12 * 60)
"""Owned, helped, nothing planned, nothing written: no sign is true."""
MAY_DAY = WorkWeek(days_off={date(2026, 3, 4): "Founders' day"})
"""A Wednesday off."""


def march(day: int) -> date:
    return date(2026, 3, 1) + timedelta(days=day - 1)


def found(facts: LifeFacts, sign: Sign) -> TrueSign | None:
    return next((each for each in true_signs(facts) if each.sign is sign), None)


def words(facts: LifeFacts, sign: Sign) -> str:
    true = found(facts, sign)
    return "" if true is None else true.words


def said(facts: LifeFacts, sign: Sign, days: Sequence[date]) -> list[str]:
    """What the sign says on each of these days; empty while it is off."""
    return [words(replace(facts, today=day), sign) for day in days]


def line(day: date, kind: LineKind = LineKind.NOTE, text: str = "asked", **values: object) -> DayLine:
    return DayLine(f"{day}{text}", day, "a", kind, text, **values)  # type: ignore[arg-type]


def stuck(day: date, text: str = "no export", **values: object) -> DayLine:
    item = StuckItem(datetime(day.year, day.month, day.day, 9, tzinfo=UTC), day)
    return line(day, LineKind.STUCK, text, stuck=item, step_id="s2", step_number="2", step_title="Pull", **values)


def failed(day: date, text: str = "screenshot", **values: object) -> DayLine:
    return line(day, LineKind.TRIED, text, works=False, step_id="s2", step_number="2", step_title="Pull", **values)


def learned(day: date, text: str = "few-shot", **values: object) -> DayLine:
    return line(day, LineKind.LEARNED, text, **{"cycle": LearningCycle(), **values})


def block(day: date, hours: float = 4, kept: float | None = None, **values: object) -> Block:
    state = BlockState.PLANNED if kept is None else BlockState.PARTLY
    became = {"state": state, "partly": round((kept or 0) * 60), **values}
    return Block(str(day), Span(day, 9 * 60, round(hours * 60)), **became)  # type: ignore[arg-type]


def weeks(*kept: float | None, first: date = MONDAY, hours: float = 9) -> tuple[Block, ...]:
    """One block a week, of which so many hours were kept; None is a week of which nobody spoke."""
    return tuple(block(first + timedelta(weeks=n), hours, much) for n, much in enumerate(kept))


# -- which processes have signs, and in which order

EVERYTHING = replace(
    CALM,
    phase=Phase.RUNNING,
    ownership=Ownership(),
    today=march(30),
    blocks=weeks(7, 7, 7),
    lines=(stuck(march(2)), failed(march(3)), learned(march(4))),
)


def test_the_most_urgent_sign_comes_first() -> None:
    assert [each.sign for each in true_signs(EVERYTHING)] == [
        *(Sign.NO_OWNER, Sign.STUCK, Sign.NO_LOG, Sign.FEW_HOURS),
        *(Sign.TRIED_ONCE, Sign.NOT_APPLIED, Sign.ONE_PERSON),
    ]
    no_help = replace(
        EVERYTHING,
        phase=Phase.BUILDING,
        ownership=Ownership(owner="Ann"),
    )
    assert [each.sign for each in true_signs(no_help)][-2:] == [Sign.NOT_APPLIED, Sign.NO_HELPER]


@pytest.mark.parametrize("standing", [standing for standing in Standing if standing is not Standing.THE_ONE])
def test_only_the_one_has_signs(standing: Standing) -> None:
    assert true_signs(replace(EVERYTHING, standing=standing)) == ()


def test_a_calm_process_has_none() -> None:
    assert true_signs(CALM) == ()


def test_each_remedy_is_done_with_a_key_of_its_screen() -> None:
    screens = {"log": LOG_COMMANDS, "calendar": CALENDAR_COMMANDS, "home": HOME_COMMANDS}
    no_help = replace(CALM, ownership=Ownership(owner="Ann"), blocks=weeks(None, first=MONDAY))
    unsaid = replace(CALM, blocks=weeks(None, None), today=march(16))
    shown = [*true_signs(EVERYTHING), *true_signs(no_help), *true_signs(unsaid)]
    assert {each.sign for each in shown} == set(Sign)
    for each in shown:
        assert each.keys in {command.shown for command in screens[each.screen]}, each
        assert each.remedy


# -- no line in the log


def test_a_week_of_working_days_without_a_line() -> None:
    since_friday = replace(CALM, lines=(line(FRIDAY),))
    assert said(since_friday, Sign.NO_LOG, [march(5), march(6), march(7), march(8), march(9)]) == [
        "",
        "No line in the log for 5 working days",
        "No line in the log for 5 working days",
        "No line in the log for 5 working days",
        "No line in the log for 6 working days",
    ]


def test_a_day_off_is_no_silent_day() -> None:
    quiet = replace(CALM, lines=(line(FRIDAY),), work_week=MAY_DAY)
    assert said(quiet, Sign.NO_LOG, [march(6), march(8), march(9)]) == ["", "", "No line in the log for 5 working days"]


def test_the_last_line_counts_in_whatever_order() -> None:
    spoken = replace(CALM, lines=(line(march(6)), line(FRIDAY)), today=march(12))
    assert found(spoken, Sign.NO_LOG) is None
    assert found(replace(spoken, lines=(line(FRIDAY),)), Sign.NO_LOG) is not None


def test_without_any_line_it_counts_from_the_first_protected_hours() -> None:
    side = block(FRIDAY - timedelta(days=30), state=BlockState.SIDE)
    begun = replace(CALM, blocks=(side, block(march(10)), block(march(3))))
    assert said(begun, Sign.NO_LOG, [march(9), march(10)]) == [
        "",
        "No line in the log yet, 5 working days after the first blocked hours",
    ]
    assert found(replace(begun, blocks=(side,), today=march(31)), Sign.NO_LOG) is None, "nothing is planned"


@pytest.mark.parametrize("phase", Phase)
def test_silence_is_a_sign_only_while_it_is_built_or_runs(phase: Phase) -> None:
    quiet = replace(CALM, lines=(line(FRIDAY),), today=march(20), phase=phase)
    assert bool(found(quiet, Sign.NO_LOG)) is (phase in (Phase.BUILDING, Phase.RUNNING))


# -- few hours


def test_two_whole_weeks_below_eight_hours() -> None:
    short = replace(CALM, blocks=weeks(7.75, 6.5, 1, None))
    assert said(short, Sign.FEW_HOURS, [march(9), march(15), march(16), march(23)]) == [
        "",
        "",
        "Kept 7.75 h and 6.5 h in the last two weeks of the plan: below 8 h each",
        "Kept 6.5 h and 1 h in the last two weeks of the plan: below 8 h each",
    ]


@pytest.mark.parametrize(
    ("kept", "true"), [((7, 7), True), ((8, 7), False), ((7, 8), False), ((7.75, 0), True), ((7,), False), ((), False)]
)
def test_one_week_of_eight_hours_is_enough(kept: tuple[float, ...], true: bool) -> None:
    assert bool(found(replace(CALM, blocks=weeks(*kept), today=march(16)), Sign.FEW_HOURS)) is true


def test_a_week_without_blocks_is_none_of_the_two() -> None:
    """A holiday week between them; hours beside the desk make no week of the plan, and moved ones do."""
    first, second = block(MONDAY, 9, 7), block(march(16), 9, 7)
    holiday = replace(CALM, blocks=(first, second), today=march(23))
    assert words(holiday, Sign.FEW_HOURS).startswith("Kept 7 h and 7 h ")
    beside = block(march(9), state=BlockState.SIDE)
    assert words(replace(holiday, blocks=(first, beside, second)), Sign.FEW_HOURS).startswith("Kept 7 h and 7 h ")
    moved = block(march(17), 9, 9, moved_from=Span(march(10), 540, 540))
    assert words(replace(holiday, blocks=(first, moved), today=march(16)), Sign.FEW_HOURS).startswith(
        "Kept 7 h and 0 h"
    )


def test_the_week_ends_where_the_firms_week_ends() -> None:
    sundays = replace(CALM, blocks=weeks(7, 7), work_week=WorkWeek(first_day=6))
    assert [bool(each) for each in said(sundays, Sign.FEW_HOURS, [march(14), march(15)])] == [False, True]


def test_hours_that_nobody_spoke_of_are_asked_for_first() -> None:
    unsaid = found(replace(CALM, blocks=weeks(7, None), today=march(16)), Sign.FEW_HOURS)
    assert unsaid is not None
    assert (unsaid.remedy, unsaid.keys) == ("say what became of the 9 h that nobody spoke of", "v")
    too_few = found(replace(CALM, blocks=weeks(7, None, hours=7.5), today=march(16)), Sign.FEW_HOURS)
    assert too_few is not None
    assert too_few.keys == "l", "also with them there were not enough"


@pytest.mark.parametrize("phase", [Phase.DOCUMENTED, Phase.REUSED])
def test_once_it_is_documented_no_hours_are_waited_for(phase: Phase) -> None:
    short = replace(CALM, blocks=weeks(7, 7), today=march(16))
    assert found(short, Sign.FEW_HOURS)
    assert found(replace(short, phase=phase), Sign.FEW_HOURS) is None


# -- stuck


def test_stuck_for_three_working_days() -> None:
    assert said(replace(CALM, lines=(stuck(FRIDAY),)), Sign.STUCK, [march(3), march(4), march(5)]) == [
        "",
        "Stuck for 3 working days at step 2 Pull: no export",
        "Stuck for 4 working days at step 2 Pull: no export",
    ]
    off = replace(CALM, lines=(stuck(FRIDAY),), work_week=MAY_DAY)
    assert [bool(each) for each in said(off, Sign.STUCK, [march(4), march(5)])] == [False, True]


def test_what_is_solved_is_not_stuck() -> None:
    open_ = stuck(FRIDAY)
    assert open_.stuck is not None
    solved = replace(open_, stuck=replace(open_.stuck, solved_at=datetime(2026, 3, 5, tzinfo=UTC), solved_day=march(5)))
    assert found(replace(CALM, lines=(solved,), today=march(20)), Sign.STUCK) is None


def test_the_oldest_is_named_and_the_others_counted() -> None:
    many = replace(CALM, lines=(stuck(march(3), "later"), stuck(MONDAY), stuck(march(9), "young")), today=march(10))
    assert words(many, Sign.STUCK) == "Stuck for 6 working days at step 2 Pull: no export (and 1 more)"


def test_the_remedy_is_what_is_to_be_done_now() -> None:
    line_ = stuck(FRIDAY)
    assert line_.stuck is not None
    asked = replace(line_.stuck, asked_at=datetime(2026, 3, 2, tzinfo=UTC), asked_day=MONDAY)
    remedies = []
    for each in (line_, replace(line_, stuck=asked)):
        sign = found(replace(CALM, lines=(each,), today=march(4)), Sign.STUCK)
        assert sign is not None
        remedies.append(sign.remedy)
    assert remedies == [
        "three days cost more than an hour of somebody who knows: ask now",
        "no answer yet, and three days are over: ask another, or pay for an hour",
    ]


# -- tried once, learned and not applied


def test_a_try_that_failed_and_nothing_followed() -> None:
    tried = replace(CALM, lines=(failed(FRIDAY),))
    assert said(tried, Sign.TRIED_ONCE, [march(3), march(4)]) == [
        "",
        "A try at step 2 Pull did not work 3 working days ago, and nothing followed: screenshot",
    ]
    again = replace(tried, lines=(failed(FRIDAY), failed(march(3), "export")), today=march(4))
    assert found(again, Sign.TRIED_ONCE) is None
    assert words(replace(again, today=march(6)), Sign.TRIED_ONCE).endswith(": export")
    assert found(replace(tried, lines=(failed(FRIDAY, then="CSV"),), today=march(20)), Sign.TRIED_ONCE) is None


def test_learned_a_week_ago_and_never_applied() -> None:
    fading = replace(CALM, lines=(learned(FRIDAY, step_number="3", step_title="Check"), learned(MONDAY, "views")))
    assert said(fading, Sign.NOT_APPLIED, [march(5), march(6), march(9)]) == [
        "",
        "Learned 7 days ago for step 3 Check and never applied: few-shot",
        "Learned 10 days ago for step 3 Check and never applied: few-shot (and 1 more)",
    ]
    applied = learned(FRIDAY, cycle=LearningCycle(applied_on=MONDAY))
    assert found(replace(CALM, lines=(applied,), today=march(30)), Sign.NOT_APPLIED) is None


@pytest.mark.parametrize(
    ("made", "sign", "public"),
    [
        (stuck, Sign.STUCK, "Stuck for 6 working days"),
        (failed, Sign.TRIED_ONCE, "A try did not work 6 working days ago, and nothing followed"),
        (learned, Sign.NOT_APPLIED, "Learned 8 days ago and never applied"),
    ],
)
def test_a_private_line_counts_and_its_words_are_not_shown(made, sign: Sign, public: str) -> None:
    hidden = made(MONDAY, "the boss", private=True)
    facts = replace(CALM, lines=(hidden,), today=march(10))
    assert words(facts, sign) == public
    assert sign not in [each.sign for each in true_signs(facts, private=False)]
    shown = made(march(3), "in the open")
    if sign is not Sign.TRIED_ONCE:  # the second try would follow the first
        both = [each for each in true_signs(replace(facts, lines=(hidden, shown)), private=False) if each.sign is sign]
        assert both[0].words.endswith(": in the open"), "what rests on other lines stays"


def test_private_lines_are_lines_of_the_log() -> None:
    facts = replace(CALM, lines=(line(FRIDAY), line(march(5), private=True)), today=march(6))
    assert Sign.NO_LOG not in [each.sign for each in true_signs(facts, private=False)]


# -- people


@pytest.mark.parametrize(
    ("phase", "runners", "shown"),
    [
        (Phase.RUNNING, None, "Nobody has said that more than one person runs it the new way"),
        (Phase.RUNNING, 0, "Nobody has run it the new way yet"),
        (Phase.DOCUMENTED, 1, "Only 1 person has run it the new way"),
        (Phase.REUSED, 1, "Only 1 person has run it the new way"),
        (Phase.REUSED, 2, ""),
        (Phase.BUILDING, 1, ""),
    ],
)
def test_only_one_person_runs_it(phase: Phase, runners: int | None, shown: str) -> None:
    assert words(replace(CALM, phase=phase, runners=runners), Sign.ONE_PERSON) == shown


@pytest.mark.parametrize(
    ("phase", "shown"),
    [
        (Phase.PICKED, ""),
        (Phase.MAPPED, ""),
        (Phase.OWNED, ""),
        (Phase.BUILDING, "It is being built, and nobody answers for it"),
        (Phase.RUNNING, "It runs the new way, and nobody answers for it"),
        (Phase.REUSED, "It runs the new way, and nobody answers for it"),
    ],
)
def test_nobody_answers_for_it(phase: Phase, shown: str) -> None:
    facts = replace(CALM, phase=phase, ownership=Ownership(experiment_because="she starts in May"))
    assert words(facts, Sign.NO_OWNER) == shown
    assert found(replace(facts, ownership=Ownership(owner="Ann")), Sign.NO_OWNER) is None


@pytest.mark.parametrize("phase", [Phase.MAPPED, Phase.OWNED])
def test_a_map_waits_for_an_owner_for_a_week_of_working_days(phase: Phase) -> None:
    mapped = replace(CALM, phase=phase, ownership=Ownership(), mapped_on=FRIDAY)
    assert said(mapped, Sign.NO_OWNER, [march(5), march(6)]) == [
        "",
        "Mapped 5 working days ago, and nobody answers for it",
    ]
    assert said(replace(mapped, work_week=MAY_DAY), Sign.NO_OWNER, [march(8)]) == [""]
    assert found(replace(mapped, phase=Phase.PICKED, today=march(30)), Sign.NO_OWNER) is None


def test_nobody_helps_when_week_one_is_near() -> None:
    alone = replace(CALM, ownership=Ownership(owner="Ann"), phase=Phase.OWNED, blocks=(block(march(18)),))
    assert said(alone, Sign.NO_HELPER, [march(8), march(9), march(15), march(16), march(30)]) == [
        "",
        "Week 1 begins on Mon 16 Mar, and nobody is named who helps when it is stuck",
        "Week 1 begins on Mon 16 Mar, and nobody is named who helps when it is stuck",
        "The weeks of building have begun, and nobody is named who helps when it is stuck",
        "The weeks of building have begun, and nobody is named who helps when it is stuck",
    ]


@pytest.mark.parametrize(
    "changed",
    [
        {"ownership": OWNED},
        {"has_helpers": True},
        {"ownership": Ownership()},
        {"phase": Phase.MAPPED},
        {"phase": Phase.RUNNING},
        {"blocks": ()},
        {"blocks": (block(MONDAY, state=BlockState.SIDE),)},
    ],
)
def test_what_ends_the_sign_that_nobody_helps(changed: dict[str, object]) -> None:
    alone = replace(CALM, ownership=Ownership(owner="Ann"), blocks=(block(MONDAY),))
    assert found(alone, Sign.NO_HELPER)
    assert found(replace(alone, **changed), Sign.NO_HELPER) is None  # type: ignore[arg-type]


# -- odd data


def test_blocks_on_days_that_cannot_be_are_none() -> None:
    """The week that such a day is in would begin before the first of all days, or end after the last."""
    sundays = WorkWeek(first_day=6)
    odd = (block(date.min), block(date.max), block(march(3), moved_from=Span(date.min, 0, 60)))
    facts = replace(CALM, ownership=Ownership(owner="Ann"), blocks=odd, work_week=sundays, today=march(30))
    assert true_signs(facts) == ()
    assert {each.sign for each in true_signs(replace(facts, blocks=(*odd, *weeks(7, 7))))} == {
        *(Sign.NO_LOG, Sign.FEW_HOURS, Sign.NO_HELPER),
    }


ANY_DAY = st.one_of(st.dates(), st.dates(date(2026, 1, 1), date(2026, 4, 1)))


@settings(max_examples=times(150, 5_000), deadline=None)
@given(data=st.data())
def test_nothing_that_a_file_can_hold_makes_it_fail(data: st.DataObject) -> None:
    day, many = st.dates(date(2000, 1, 1), date(2199, 12, 31)), st.lists(ANY_DAY, max_size=3)
    made = [st.builds(made, ANY_DAY, st.text(max_size=5), private=st.booleans()) for made in (stuck, failed, learned)]
    moved = st.none() | st.builds(Span, ANY_DAY, st.integers(0, 1440), st.integers(0, 1440))
    facts = LifeFacts(
        phase=data.draw(st.sampled_from(Phase)),
        standing=Standing.THE_ONE,
        ownership=data.draw(st.sampled_from([OWNED, Ownership(), Ownership(owner="A")])),
        today=data.draw(day),
        now=data.draw(st.integers(-1, 5000)),
        mapped_on=data.draw(st.none() | ANY_DAY),
        runners=data.draw(st.none() | st.integers(-1, 3)),
        lines=data.draw(st.lists(st.one_of(*made), max_size=4)),
        blocks=[block(on, 3, moved_from=data.draw(moved)) for on in data.draw(many)],
        work_week=WorkWeek(
            data.draw(st.integers(0, 6)),
            data.draw(st.frozensets(st.integers(0, 6), max_size=7)),
            days_off=dict.fromkeys(data.draw(many), "off"),
        ),
    )
    shown = true_signs(facts)
    assert [each.sign for each in shown] == [sign for sign in Sign if sign in {each.sign for each in shown}]
