"""How a process is, asked of a real workbook: its signs, what waits, its 90 days, its week."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from gaptui.exchange.markdown_week import week_markdown
from gaptui.method.ninety_days import PhaseDay, ProcessThen
from gaptui.method.sheets import Sheet
from gaptui.method.signs import Sign
from gaptui.method.week_facts import WeekFacts
from gaptui.records.errors import NotFound
from gaptui.words import LineKind, Phase, Standing

from .world import World, span

MONDAY = date(2026, 3, 2)
OPEN, FAILED, LEARNED = "cannot read the PDF tables", "screenshot to #ChatGPT", "few-shot prompts"
STUCK, TRIED_ONCE, NOT_APPLIED = Sign.STUCK, Sign.TRIED_ONCE, Sign.NOT_APPLIED


def signs(world: World, process: str = "Reporting") -> list[Sign]:
    return [each.sign for each in world.workbook.health.signs(world.process(process))]


def words(world: World, sign: Sign) -> str:
    (found,) = [each for each in world.workbook.health.signs(world.process()) if each.sign is sign]
    return found.words


def waits(world: World) -> str:
    found = world.workbook.health.waiting(world.process())
    return "" if found is None else found.words


def days(world: World, process: str = "Reporting") -> list[tuple[str, int]]:
    return [(each.phase.value, each.day) for each in world.workbook.health.phase_days(world.process(process))]


def week(world: World, process: str = "Reporting", day: date | None = None) -> WeekFacts:
    return world.workbook.health.week(world.process(process), day)


def then(world: World, process: str = "Reporting") -> ProcessThen:
    (found,) = [each for each in world.workbook.health.look_back().processes if each.name == process]
    return found


def hide(world: World, *texts: str) -> None:
    for text in texts:
        world.workbook.diary.turn_private(world.day_line(text).id)


def own(world: World) -> None:
    """Reporting is mapped and owned, and hours are planned: it is being built."""
    world.workbook.processes.call_mapped(world.process(), "enough to begin")
    world.workbook.owning.name_owner(world.process(), owner="Ann", owner_role="head of sales")
    world.plan("tue thu 9-12, fri 13-15 x6", "Reporting")


# -- the life line


def test_the_lines_of_the_log_become_signs_as_days_go_by(world: World) -> None:
    told = {}
    for day in (2, 3, 4, 8, 9):
        world.clock.now = datetime(2026, 3, day, 12, tzinfo=world.clock.now.tzinfo)
        told[day] = signs(world)
    two, three = [STUCK, TRIED_ONCE], [STUCK, TRIED_ONCE, NOT_APPLIED]
    assert told == {2: [], 3: [], 4: two, 8: two, 9: three}
    assert words(world, STUCK) == "Stuck for 6 working days at step 2 Check the figures: cannot read the PDF tables"


def test_the_day_is_the_firms_and_not_that_of_greenwich(world: World) -> None:
    world.clock.now = datetime(2026, 3, 31, 22, 45, tzinfo=world.clock.now.tzinfo)  # 23:45 in London
    assert words(world, NOT_APPLIED).startswith("Learned 29 days ago")
    world.clock.go(minutes=30)
    assert words(world, NOT_APPLIED).startswith("Learned 30 days ago")


def test_people_and_hours_are_read_too(world: World) -> None:
    own(world)
    world.clock.go(days=14)
    assert signs(world) == [STUCK, Sign.NO_LOG, Sign.FEW_HOURS, TRIED_ONCE, NOT_APPLIED], "somebody helps"
    for name in ("Robin", "Jo"):
        world.workbook.helping.remove_helper(world.helper(name))
    assert Sign.NO_HELPER in signs(world)
    world.workbook.owning.name_people(world.process(), enthusiast="", builder="", helper="a friend")
    assert Sign.NO_HELPER not in signs(world)
    world.workbook.owning.let_go(world.process())
    assert signs(world)[0] is Sign.NO_OWNER
    world.workbook.processes.climb(world.process(), -1)
    world.workbook.processes.climb(world.process(), -1)
    assert words(world, Sign.NO_OWNER) == "Mapped 10 working days ago, and nobody answers for it"
    world.workbook.availability.turn_day_off(date(2026, 3, 9), "Fair")
    assert words(world, Sign.NO_OWNER) == "Mapped 9 working days ago, and nobody answers for it"


def test_how_many_people_run_it(world: World) -> None:
    own(world)
    world.workbook.processes.climb(world.process(), +1)
    assert signs(world) == [Sign.ONE_PERSON]
    world.workbook.processes.set_runners(world.process(), 2)
    assert signs(world) == []


def test_a_private_line_counts_without_its_words(world: World) -> None:
    hide(world, OPEN, FAILED)
    world.clock.go(days=4)
    shown = world.workbook.health.signs(world.process())
    assert [each.sign for each in shown] == [STUCK, TRIED_ONCE]
    assert [each.words for each in shown] == [
        "Stuck for 5 working days",
        "A try did not work 5 working days ago, and nothing followed",
    ]


def test_a_parked_process_has_no_signs(world: World) -> None:
    world.clock.go(days=30)
    assert signs(world) == [STUCK, TRIED_ONCE, NOT_APPLIED]
    world.workbook.picking.stop(world.process(), "no time")
    assert signs(world) == signs(world, "Proposals") == []


# -- what waits


def test_hours_that_were_not_saved_since_the_map(world: World) -> None:
    """25 min x 50 % x 80 % on the usual path, and 5 min x 90 %: 14.5 min, 20 times a week."""
    world.set_cell(Sheet.STEPS, "Pull the figures", "help", "D")
    world.set_cell(Sheet.STEPS, "Check the figures", "help", "A")
    world.workbook.processes.describe(
        world.process(), starts_when="", ends_when="", claimed_minutes=120, cycles_a_week=20
    )
    world.clock.go(days=14)
    assert waits(world) == "", "it is a draft"
    own(world)
    world.clock.go(days=6)
    assert waits(world) == ""
    world.clock.go(days=22)
    assert waits(world) == "waiting since the map: 4 weeks, about 19 h not saved"
    world.workbook.reviewing.set_shares(50, 50)
    assert waits(world) == "waiting since the map: 4 weeks, about 17 h not saved", "by the firm's shares"
    world.workbook.processes.climb(world.process(), +1)
    assert waits(world) == "", "it runs"


# -- the 90 days


def test_each_rung_has_its_day_of_the_90(world: World) -> None:
    assert days(world) == [("picked", 0)]
    world.clock.go(days=3)
    own(world)
    world.clock.go(days=27)
    world.workbook.processes.climb(world.process(), +1)
    assert days(world) == [("picked", 0), ("mapped", 3), ("owned", 3), ("building", 3), ("running", 30)]
    world.workbook.processes.climb(world.process(), -1)
    assert world.workbook.health.phase_days(world.process())[-1] == PhaseDay(Phase.BUILDING, 3, "B")


def test_the_next_process_has_90_days_of_its_own(world: World) -> None:
    own(world)
    world.clock.go(days=40)
    world.workbook.processes.climb(world.process(), +1)
    world.workbook.picking.finish(world.process())
    world.clock.go(days=5)
    world.workbook.picking.pick(world.process("Onboarding"), "the next", few_because="two are left", despite="so")
    assert days(world, "Onboarding") == [("picked", 5)]
    assert days(world)[-1] == ("running", 40), "the finished one keeps its days"
    assert world.workbook.health.look_back().day == 5


def test_what_has_changed_in_everything_that_was_picked(world: World) -> None:
    world.clock.go(days=90)
    seen = world.workbook.health.look_back()
    assert (seen.day, seen.lessons) == (90, 4)
    assert seen.next_line == "ask what is open in the map of Reporting: 55 % is asked"
    assert seen.processes == (
        ProcessThen(
            name="Reporting",
            phase=Phase.PICKED,
            standing=Standing.THE_ONE,
            claimed_minutes=120,
            told_before=140,
            told_after=95,
            changed=1,
            times=1,
            problems=1,
        ),
    ), "its draft has no minutes, its private problem is not counted, and the others were never picked"
    world.workbook.picking.stop(world.process(), "no time")
    assert then(world).standing is Standing.PARKED


def test_the_first_and_the_last_time_that_was_told(world: World) -> None:
    diary, id_ = world.workbook.diary, world.process()
    for line in ("~ 95m -> 80m", "~ 70m", "+ another thing"):
        diary.say(id_, line)
    diary.say(id_, "~ 20m", private=True)
    own(world)
    calendar = world.workbook.calendar
    calendar.keep_partly(world.block("3 mar 9-12", "Reporting").id, 90)
    calendar.add_side(id_, span("2 mar 18-20"))
    world.workbook.processes.set_runners(id_, 3)
    seen = then(world)
    assert (seen.told_before, seen.told_after, seen.mapped_minutes) == (140, 70, 30)
    assert (seen.changed, seen.times, seen.kept, seen.runners) == (2, 3, 90, 3)


# -- one week


def test_the_week_of_a_plan(world: World) -> None:
    now = week(world, "Proposals")
    assert (now.firm, now.process, now.number, now.weeks) == ("Northgate", "Proposals", 2, 7)
    assert (now.first, now.last, now.until) == (MONDAY, date(2026, 3, 8), MONDAY)
    assert now.hours.words == "planned 8.0, kept 0.0, taken 0.0, moved 2.0"
    assert now.takers == ()
    before = week(world, "Proposals", date(2026, 2, 25))
    assert (before.number, before.first, before.until) == (1, date(2026, 2, 23), date(2026, 3, 1))
    assert before.hours.words == "planned 12.0, kept 4.5, taken 4.5, moved 0.0, open 3.0"
    assert [(taker.by, taker.minutes) for taker in before.takers] == [("the board", 180), ("sales", 90)]
    assert week(world, "Proposals", date(2026, 2, 16)).number == 0, "before the plan"
    assert week(world, "Proposals", date(2026, 4, 20)).number == 9
    assert week(world).number == week(world).weeks == 0, "without a plan"


def test_the_lines_of_a_week(world: World) -> None:
    now, before = week(world), week(world, day=date(2026, 2, 23))
    assert [line.text for line in now.of(LineKind.CHANGED)] == ["a saved view instead of filters"]
    assert [line.text for line in before.of(LineKind.TRIED)] == ["screenshot to #ChatGPT"]
    assert {line.day for line in before.lines} == {date(2026, 2, 27)}
    assert {line.text for line in now.stuck} == {line.text for line in before.stuck} == {OPEN, "the mail bounces"}
    assert {line.text for line in week(world, day=date(2026, 3, 9)).stuck} == {OPEN}, "the other one was solved"
    assert week(world, day=date(2026, 2, 16)).stuck == (), "that was before"
    world.clock.go(days=2)
    assert [each.sign for each in week(world).signs] == [STUCK, TRIED_ONCE]


def test_a_private_line_is_in_no_part_of_the_week(world: World) -> None:
    hide(world, OPEN, FAILED, LEARNED)
    world.clock.go(days=11)
    assert signs(world) == [STUCK, TRIED_ONCE, NOT_APPLIED]
    told = week(world)
    assert told.signs == told.stuck == ()
    page = week_markdown(week(world, day=MONDAY)) + week_markdown(week(world, day=date(2026, 2, 27)))
    assert "a saved view" in page
    for hidden in (OPEN, "screenshot", LEARNED, "token expired"):
        assert hidden not in page


# -- a process that is gone


def test_a_process_that_is_gone_is_said_in_words(world: World) -> None:
    health = world.workbook.health
    for ask in (health.signs, health.waiting, health.phase_days, health.week):
        with pytest.raises(NotFound, match="That process is gone"):
            ask("no such id")


def test_an_empty_firm_has_nothing_to_look_back_on(empty: World) -> None:
    seen = empty.workbook.health.look_back()
    assert (seen.day, seen.processes, seen.lessons) == (0, (), 0)
    assert seen.next_line == "name 3 to 5 processes where help from AI would matter most"
