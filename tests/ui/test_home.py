"""H1, H3, H4, H6, H7 and the processes of the firm."""

from __future__ import annotations

import re
from datetime import date

import pytest

from gaptui.demo import write_demo_workbook
from gaptui.method.sheets import Sheet
from gaptui.settings import Settings
from gaptui.words import HelperKind, Standing
from gaptui.workbook.workbook import Workbook
from ui.driver import PLAN, HandClock, plan_hours, three_steps
from ui.pick_world import answered, named, picked

STEPS = (
    "Pull the figures @analyst #HubSpot ~60m -i -d -e",
    "Send the report @assistant #Email ~30m -i -d -e",
)


def four(workbook: Workbook) -> None:
    for name in ("Client reporting", "Proposal creation", "Data entry", "Onboarding"):
        workbook.processes.add(name, claimed_minutes=180)


def one_of(workbook: Workbook) -> str:
    return workbook.processes.find("Client reporting")


def mapped_one(workbook: Workbook) -> None:
    """Client reporting was picked, and its map is complete; AI could take all of its first step. One is at Home."""
    picked(workbook)
    workbook.mapping.capture_all(one_of(workbook), STEPS)
    step = workbook.mapping.map(one_of(workbook)).steps[0]
    workbook.reviewing.set_cells(Sheet.STEPS, [step.id], "help", "A")
    workbook.processes.call_mapped(one_of(workbook), "enough")


def owned_one(workbook: Workbook) -> None:
    mapped_one(workbook)
    workbook.owning.name_owner(one_of(workbook), owner="Alex", owner_role="Head of Client Service")


def climbed(rungs: int):
    """The same with its hours, with which the building begins, and so many rungs up from there, or down."""

    def world(workbook: Workbook) -> None:
        owned_one(workbook)
        plan_hours(workbook, PLAN)
        for _ in range(abs(rungs)):
            workbook.processes.climb(one_of(workbook), +1 if rungs > 0 else -1)

    return world


def half_mapped(workbook: Workbook) -> None:
    picked(workbook)
    workbook.mapping.capture_all(one_of(workbook), ["Pull the figures @analyst -i", "Send it"])


def all_asked(workbook: Workbook) -> None:
    picked(workbook)
    workbook.mapping.capture_all(one_of(workbook), STEPS)


def none_but(*names: str):
    def world(workbook: Workbook) -> None:
        for name in names:
            workbook.processes.add(name)

    return world


def finished(workbook: Workbook) -> None:
    climbed(2)(workbook)
    workbook.picking.finish(one_of(workbook))


STATES = {
    "nothing": (None, "name 3 to 5 processes where help from AI would matter most", "2 Pick, then n names"),
    "one named": (none_but("A"), "name 2 more candidates, to have a choice", "2 Pick, then n names"),
    "two named": (none_but("A", "B"), "name 1 more candidate, to have a choice", "2 Pick, then n names"),
    "three named": (named, "answer the 16 open questions about Client reporting", "2 Pick, then Right goes to the que"),
    "answered": (answered, "pick the one process to start with", "2 Pick, then Enter picks"),
    "picked": (
        picked,
        "sit down with the person who does Client reporting and map",
        "3 Walk, then F2 begins the sitting",
    ),
    "half mapped": (
        half_mapped,
        "ask what is open in the map of Client reporting: ",
        "3 Walk, then o goes to the next",
    ),
    "all asked": (all_asked, "say that the map of Client reporting is complete", "3 Walk, then E ends the sitting"),
    "mapped": (mapped_one, "name the person who answers for Client reporting", "5 Calendar, then o names the owner"),
    "owned": (owned_one, "block 8-10 hours a week for Client reporting, for 4-6 weeks", "5 Calendar, then n plans"),
    "planned": (
        climbed(-1),
        "begin to build Client reporting in the blocked hours",
        "1 Home, then + says that it has begun",
    ),
    "building": (
        climbed(0),
        "run one whole cycle of Client reporting the new way",
        "6 Log, then i writes down how it went",
    ),
    "running": (
        climbed(1),
        "write down what changed, what time is saved and what",
        "6 Log, then i writes a line: + ~ or !",
    ),
    "documented": (
        climbed(2),
        "finish Client reporting: the next process starts from",
        "1 Home, then F says that it is fini",
    ),
    "reused": (
        climbed(3),
        "finish Client reporting, and pick the process after it",
        "1 Home, then F says that it is fini",
    ),
    "finished": (finished, "name 1 more candidate, to have a choice, for the one after Client", "2 Pick, then n names"),
}
SHOWS = {
    "n names": "name ›",
    "Right goes": "a number",
    "Enter picks": "Pick Client reporting",
    "F2 begins": "Sit down: Client reporting",
    "o goes": "",
    "E ends": "End the sitting",
    "o names": "who answers for it",
    "n plans": "Which days and hours",
    "+ says": "is now: building",
    "i writes": "Esc to the day",
    "F says": "is done",
}


@pytest.mark.parametrize("state", STATES)
async def test_h1_in_every_state_g_goes_where_the_next_thing_is_done_and_says_its_key(driver, state):
    world, words, there = STATES[state]
    async with driver(world=world) as d:
        if d.place != "home":
            await d.press("1")
        assert d.next().startswith(f"Next {words}")
        assert f"g goes there: {there}" in d.next()
        assert d.screen().count("Next  ") == 1
        digit, title, key, does = re.match(r"(\d) (\w+), then (\S+) (.*)", there).groups()
        await d.press("g")
        assert d.place == title.casefold()
        assert f" {digit} {title} " in d.top()
        assert d.told().startswith(f"{key} {does}")
        # The key that is named does something here.
        await d.press({"Right": "right", "Enter": "enter", "F2": "f2"}.get(key, key))
        shown = next(shown for begin, shown in SHOWS.items() if there.split(", then ")[1].startswith(begin))
        assert shown in d.screen()
        assert d.told() != "There is no process yet: press n to name one."


async def follow(d) -> str:
    """Go to Home, press g, then the key it names. Returns the Next line."""
    await d.press("1")
    said = d.next()
    key = re.search(r"g goes there: \d \w+, then (\S+) ", said)[1]
    await d.press("g")
    await d.press({"Right": "right", "Enter": "enter", "F2": "f2"}.get(key, key))
    return said


async def test_h1_a_new_firm_comes_to_building_with_the_next_line_as_its_only_guide(driver):
    async with driver(world=None) as d:
        said = [await follow(d)]
        for name in ("Client reporting", "Onboarding", "Invoicing"):
            await d.type(name)
            await d.press("enter")
        await d.press("escape")
        # The questions of three candidates, one after the other.
        said.append(await follow(d))
        for _ in range(3):
            await d.press("1", "enter", "3", "h", "enter", *"yyynyyy4444444")
        assert d.told().startswith("Every candidate is answered.")
        await d.press("escape")
        said.append(await follow(d))
        await d.form(because="weekly, three hours", by="managing partner")
        said.append(await follow(d))
        await d.form(doer="Robin", role="analyst", facilitator="Kim")
        await d.say("Pull the figures @analyst #HubSpot ~60m")
        await d.press("escape")
        said.append(await follow(d))
        assert d.typing or d.asked()
        for _ in range(8):
            if "say that the map" in d.workbook.processes.firm().next_line:
                break
            await d.to_map()
            await d.press("minus")
        said.append(await follow(d))
        await d.form(what="complete")
        said.append(await follow(d))
        await d.press("enter")
        await d.form(**{next(iter(d.values())): "Alex"})
        while d.asking:
            await d.press("escape")
        said.append(await follow(d))
        await d.type("tue thu 9-12, fri 13-15 x6")
        await d.press("enter")
        while d.asking:
            await d.press("enter")
        # The building begins with its hours.
        await d.press("1")
        said.append(d.next())
        begin = [" ".join(line.split()[1:4]) for line in said]
        assert begin == [
            "name 3 to",
            "answer the 16",
            "pick the one",
            "sit down with",
            "ask what is",
            "say that the",
            "name the person",
            "block 8-10 hours",
            "run one whole",
        ]


async def test_h3_exactly_one_is_the_one(driver):
    async with driver(world=four) as d:
        assert d.screen().count("? candidate") == 4
        await d.press("down", "p")
        assert "Pick Proposal creation" in d.dialog()
        await d.form(because="nobody likes it")
        assert d.trouble() == "15 questions are not answered. Esc goes back to them. Enter again if it is so."
        await d.press("enter")
        assert "Proposal creation is the one; the others are parked. u takes it back" in d.told()
        assert d.screen().count("✓ the one") == 1
        assert d.screen().count(".. parked") == 3
        assert "chosen because nobody likes it" in d.screen()
        # Another one is refused until this one is stopped, with a reason.
        await d.press("home", "p")
        assert d.told().startswith("Proposal creation is the one: one process at a time.")
        await d.press("S")
        await d.form(because="nobody has time")
        assert d.screen().count(".. parked") == 4
        await d.press("down")
        assert "stopped: nobody has time" in d.about()
        await d.press("up", "p")
        await d.form(because="I like it more")
        await d.press("enter")
        standings = [row.standing for row in d.workbook.processes.firm().processes]
        assert standings == [Standing.THE_ONE, *[Standing.PARKED] * 3]
        await d.press("F")
        assert d.told() == "Client reporting does not run yet. Stop it instead, and say why."
        await d.press("u", "u", "u")
        assert d.screen().count("? candidate") == 4
        for key in "SF":
            await d.press(key)
            assert d.told() == "No process is picked: 2 goes to the candidates."


async def test_h2_the_bar_of_the_90_days_has_a_letter_for_each_phase(driver):
    clock = HandClock()
    async with driver(world=picked, clock=clock) as d:
        assert d.ninety()[-2].endswith("  day 0 of 90")
        assert d.ninety()[-1].strip() == "P picked day 0"
        clock.forward(days=10)
        d.workbook.mapping.capture_all(one_of(d.workbook), STEPS)
        d.workbook.processes.call_mapped(one_of(d.workbook), "enough")
        clock.forward(days=10)
        d.workbook.owning.name_owner(one_of(d.workbook), owner="Alex", owner_role="Head of Client Service")
        await d.press("3", "1")
        assert "day 20 of 90" in d.top()
        bar, legend = d.ninety()[-2:]
        assert bar.endswith("  day 20 of 90")
        width = min(d.app.size.width - 24, 72)
        places = {letter: bar.index(letter) - 1 for letter in "PMO"}
        assert places == {letter: round(day / 90 * width) for letter, day in (("P", 0), ("M", 10), ("O", 20))}
        assert legend.split() == ["P", "picked", "day", "0", "M", "mapped", "day", "10", "O", "owned", "day", "20"]
        # A paused clock is none: a process that is stopped keeps counting, and one rung down forgets its day.
        await d.press("minus")
        assert "O owned" not in d.ninety()[-1]
        await d.press("u", "S")
        await d.form(because="no time")
        clock.forward(days=80)
        await d.press("3", "1", "escape")
        assert "day 100, past the 90" in "".join(d.ninety())


async def test_h2_at_day_90_the_page_opens_once_and_not_again_after_a_restart(driver):
    clock = HandClock()

    def world(workbook: Workbook) -> None:
        climbed(1)(workbook)
        workbook.diary.say(one_of(workbook), "~ 140m -> 95m", date(2026, 3, 2))

    async with driver(world=world, clock=clock) as d:
        clock.forward(days=89)
        await d.press("3", "1")
        assert not d.asking
        clock.forward(days=1)
        await d.press("3")
        assert not d.asking
        await d.press("1")
        assert "Three months later: what has changed?" in d.page()
        assert "Day 90 of 90" in d.page()
        assert "Client reporting: the one, running" in d.page()
        assert "one cycle: 140 min (told) -> 95 min (told)" in d.page()
        assert "45 min less a cycle, about 0.8 h a week: a guess, nobody timed it" in d.page()
        assert "Next: write down what changed" in d.page()
        await d.press("escape", "3", "1")
        assert not d.asking
    async with driver(clock=clock) as d:
        d.app._settle()
        await d.settle()
        await d.press("3", "1")
        assert not d.asking
        # l shows it on any day.
        await d.press("l")
        assert "Three months later: what has changed?" in d.page()


async def test_h2_the_page_opens_at_the_start_too_when_the_day_came_meanwhile(driver):
    clock = HandClock()
    async with driver(world=picked, clock=clock) as d:
        assert not d.asking
    clock.forward(days=91)
    async with driver(clock=clock) as d:
        assert not d.asking
        d.app._settle()
        await d.settle()
        assert "Day 91, past the 90" in d.page()
        assert "Nothing has changed: the work is still done as it was on day 0." in d.page()


async def test_h5_the_life_line_is_there_only_while_a_sign_is_true(driver):
    clock = HandClock()
    async with driver(world=mapped_one, clock=clock) as d:
        assert d.life() == ""
        clock.forward(days=4)
        await d.press("3", "1")
        assert d.life() == ""
        clock.forward(days=3)
        await d.press("3", "1")
        assert d.life() == (
            "Signs that it may die ! Mapped 5 working days ago, and nobody answers for it "
            "-> name the person who answers for it being fast and good (5, then o)"
        )
        # What the remedy says is done where it says.
        await d.press("5", "o")
        assert d.asking
        await d.press("escape")
        d.workbook.owning.name_owner(one_of(d.workbook), owner="Alex", owner_role="Head of Client Service")
        await d.press("1")
        assert d.life() == ""
        # It runs: one person only, until a second one has run it.
        plan_hours(d.workbook, PLAN)
        d.workbook.helping.add_helper("Robin", HelperKind.CONSULTANT)
        d.workbook.processes.climb(one_of(d.workbook), +1)
        await d.settle()
        assert "Nobody has said that more than one person runs it the new way" in d.life()
        await d.press("w")
        assert "One person only is a personal tool." in d.page()
        await d.form(count="1.5")
        assert d.trouble() == '"1.5" is not a whole number above zero. Write 3.'
        await d.retype("1")
        await d.press("enter")
        assert "Only 1 person has run it the new way" in d.life()
        await d.press("w")
        await d.form(count="2")
        assert "person" not in d.life()
        # Nobody wrote a line for five working days: the one sign that is true, for the one process only.
        clock.forward(days=9)
        await d.press("3", "1")
        assert "No line in the log" in d.life()
        assert d.screen().count("Signs that it may die") == 1
        await d.press("S")
        await d.form(because="no time")
        assert d.life() == ""


async def test_h5_a_short_window_counts_the_signs_it_has_no_room_for(driver):
    clock = HandClock()

    def world(workbook: Workbook) -> None:
        climbed(0)(workbook)
        process = one_of(workbook)
        for line in ("/tried 1 screenshot: does not work", "/stuck 1 cannot read it [red]", "/learned prompts -> 1"):
            workbook.diary.say(process, line, date(2026, 3, 2))

    async with driver(world=world, clock=clock) as d:
        clock.forward(days=14)
        await d.press("3", "1")
        assert re.search(r"Signs that it may die \d, a larger window shows all", d.life())
        assert d.life().count(" -> ") == 2
        assert "cannot read it [red]" in d.life()
        # Everything else is still there.
        assert "✓ the one" in d.screen()
        assert "answers for it" in d.about()
        await d.resize(120, 40)
        assert "a larger window" not in d.life()
        assert d.life().count(" -> ") > 2


async def test_h8_hours_waiting_are_shown_hidden_with_h_and_hidden_on_a_projector(driver):
    clock = HandClock()
    async with driver(world=mapped_one, clock=clock) as d:
        assert "waiting" not in "".join(d.ninety())
        clock.forward(weeks=4)
        await d.press("3", "1")
        assert "waiting since the map: 4 weeks, about 3.6 h not saved" in d.ninety()[-1]
        await d.press("h")
        assert d.told() == "Hours waiting are hidden"
        assert "waiting" not in "".join(d.ninety())
        await d.press("h")
        assert d.told() == "Hours waiting are shown"
        assert "waiting since the map" in d.ninety()[-1]
    # Nobody said anything: a light window is a projector's.
    async with driver(clock=clock) as d:
        assert "waiting since the map" in d.ninety()[-1]
        await d.press("f5")
        assert d.told() == "Theme: light"
        await d.press("3", "1")
        assert "waiting" not in "".join(d.ninety())
        await d.press("f5", "3", "1")
        assert "waiting since the map" in d.ninety()[-1]


async def test_h8_hours_waiting_go_at_once_when_the_window_turns_light(driver):
    clock = HandClock()
    async with driver(world=mapped_one, clock=clock) as d:
        clock.forward(weeks=4)
        await d.press("3", "1", "f5")
        assert "waiting" not in "".join(d.ninety())


async def test_d1_d2_the_decision_by_whom_with_which_help_and_whose_jobs_shift(driver):
    async with driver(world=picked) as d:
        await d.press("d")
        assert "The decision: Client reporting" in d.page()
        assert d.trouble() == "decided by: nobody said yet carried out: not decided yet"
        assert "Nobody is named whose job shifts." in d.page()
        await d.press("d")
        await d.form(by="managing [/ director", on="soon")
        assert d.asking
        assert d.trouble()
        await d.retype("2 mar")
        await d.press("enter")
        assert d.trouble().startswith("decided by: managing [/ director, on Mon 2 Mar 2026")
        await d.press("w")
        await d.form(way="x")
        assert d.trouble() == "Say o for by yourselves, or h for with help."
        await d.form(way="h", help="a consultant for weeks 1 to 3")
        assert d.trouble().endswith("carried out: with help: a consultant for weeks 1 to 3")
        await d.press("n")
        await d.form(role="analyst", shift="checks [red]figures[/]", answer="perhaps")
        assert d.trouble() == "Say y, n, or ? for not sure yet."
        await d.form(role="analyst", shift="checks [red]figures[/]", answer="?", says="will my job stay?")
        assert "analyst: checks [red]figures[/]" in d.page()
        assert "will my job stay?" in d.page()
        await d.press("enter")
        await d.form(answer="y", says="fine")
        assert "yes: fine" in d.page()
        await d.press("delete")
        assert "analyst" not in d.page()
        await d.press("u")
        assert "yes: fine" in d.page()
        with d.elsewhere() as other:
            other.owning.remove_shift(other.owning.shifts(one_of(other))[0].id)
        await d.press("delete")
        assert "gone" in d.trouble() or "removed" in d.trouble()
        assert "analyst" not in d.page()
        await d.press("escape", "d", "escape")
        assert not d.asking
        agreed = d.workbook.owning.of(one_of(d.workbook))
        assert (agreed.decided_by, agreed.way_help) == ("managing [/ director", "a consultant for weeks 1 to 3")


async def test_d6_the_week_leaves_as_a_page(driver, tmp_path):
    async with driver(world=climbed(0)) as d:
        await d.press("x")
        assert "One page for who decides." in d.page()
        assert d.values()["path"] == str(tmp_path / "client-reporting-week.md")
        await d.press("enter")
        assert d.told().startswith("Wrote /")
        page = (tmp_path / "client-reporting-week.md").read_text(encoding="utf-8")
        assert page.rstrip().endswith("Next: run one whole cycle of Client reporting the new way")
        await d.press("x", "enter")
        assert "is there already and would be replaced" in d.trouble()


async def test_finished_the_parked_ones_come_next(driver):
    async with driver(world=climbed(3)) as d:
        await d.press("F")
        assert d.told().startswith("Client reporting is done: pick the next.")
        assert d.screen().count("✓ done") == 1
        assert d.next().startswith("Next name 1 more candidate, to have a choice, for the one after Client reporting")
        await d.press("u")
        assert d.screen().count("✓ the one") == 1


async def test_h7_no_word_of_firm_a_is_offered_in_firm_b(driver, tmp_path):
    other = tmp_path / "a.gap"
    made = Workbook.create(other, "Aardvark", "UTC")
    process = made.processes.add("Zanzibar reporting")
    made.mapping.capture_all(process, ["Zebra work @zookeeper #Zendesk ~20m"])
    made.picking.leave_out("Zoology")
    made.drafts.keep("form pick name", "Zoo begun")
    made.close()
    async with driver(world=four, settings=Settings(recent=[str(other)])) as d:
        seen = ""
        for keys in (
            *(("2",), ("n",), ("escape", "t"), ("escape", "a"), ("escape", "w"), ("escape", "enter"), ("escape", "3")),
            *(("i", "@", "z", "tab"), ("ctrl+u", "x", " ", "#", "Z", "e", "tab"), ("ctrl+u", "escape", "4"), ("5",)),
            *(("6",), ("7",), ("1", "f6", "Z", "e")),
        ):
            await d.press(*keys)
            seen += d.screen()
        for word in ("Zanzibar", "ebra", "zookeeper", "Zendesk", "Zoo", "Aardvark"):
            assert word not in seen, word


async def test_h4_the_demo_firm_is_in_its_fourth_week(driver, file):
    clock = HandClock()
    write_demo_workbook(file, clock)
    async with driver(clock=clock) as d:
        assert "day 23 of 90" in d.top()
        assert "✓ the one" in d.screen()
        await d.press("enter")
        assert len(d.steps()) == 8
        assert "Northgate Ltd (example)" in d.top()


async def test_n4_lessons_that_wait_are_seen_on_home_in_a_narrow_window_too(driver, file):
    clock = HandClock()
    write_demo_workbook(file, clock)
    async with driver(clock=clock) as d:
        assert "2 lessons of other processes wait for an answer: 7, then c" in d.screen()


async def test_h6_the_same_screen_and_row_after_a_restart(driver):
    async with driver(world=three_steps) as d:
        await d.go_to("Check")
        await d.rest()
    async with driver() as d:
        assert d.place == "walk"
        assert d.line_here().startswith("2 Check odd numbers")
        await d.say("! late 1/5")
        await d.rest()
    async with driver() as d:
        assert d.line_here().startswith("!  late")


async def test_h6_also_when_the_program_ends_at_once(driver):
    async with driver(world=three_steps) as d:
        await d.go_to("Check")
        await d.press("ctrl+q")
    async with driver() as d:
        assert d.line_here().startswith("2 Check odd numbers")


async def test_h6_the_start_line_is_a_row_too(driver):
    async with driver(world=three_steps) as d:
        await d.to_map()
        await d.press("home")
        await d.rest()
    async with driver() as d:
        assert d.line_here().startswith("starts when")


async def test_h6_home_and_its_row_too(driver):
    async with driver(world=four) as d:
        await d.press("down", "down")
        await d.rest()
    async with driver() as d:
        assert d.place == "home"
        assert d.line_here().startswith("Data entry")


async def test_h6_what_was_written_is_there_after_a_kill(driver):
    async with driver(world=three_steps) as d:
        await d.go_to("Check")
        await d.rest()
        with d.elsewhere() as other:
            place = other.place()
            assert place.screen == "walk"
            assert place.row == d._map().here.id


async def test_screens_stay_as_they_were_left(driver):
    async with driver(world=three_steps) as d:
        await d.go_to("Check")
        await d.press("1")
        assert d.place == "home"
        await d.press("enter")
        assert d.place == "walk"
        assert d.line_here().startswith("2 Check")


async def test_new_process_by_its_name_is_highlighted_and_opened(driver):
    async with driver(world=four) as d:
        await d.press("n")
        await d.form(name="Invoicing", minutes="2h")
        assert "Added process Invoicing. Enter opens its walkthrough" in d.told()
        assert d.line_here().startswith("Invoicing")
        await d.press("enter")
        assert "Invoicing" in d.top()


async def test_a_name_is_needed_and_only_once(driver):
    async with driver(world=four) as d:
        await d.press("n")
        await d.form()
        assert d.trouble() == "A process needs a name."
        await d.form(name="client REPORTING")
        assert 'There is a process called "Client reporting" already.' in d.trouble()


async def test_rename_remove_and_undo(driver):
    async with driver(world=four) as d:
        await d.press("r")
        await d.form(name="Weekly report")
        assert d.line_here().startswith("Weekly report")
        await d.press("delete")
        assert "Removed process Weekly report. u brings it back" in d.told()
        assert d.line_here().startswith("Proposal creation")
        await d.press("u")
        assert "Weekly report" in d.screen()


async def test_find_a_process_by_a_part_of_its_name(driver):
    async with driver(world=four) as d:
        await d.press("/")
        await d.form(words="ONBO")
        assert d.line_here().startswith("Onboarding")
        await d.press("/")
        await d.form(words="zzz")
        assert 'No process has "zzz" in its name.' in d.told()
        assert d.line_here().startswith("Onboarding")


async def test_without_a_process_each_command_says_so(driver):
    async with driver(world=None) as d:
        assert "Nothing here yet. Press n" in d.screen()
        for key in ("enter", "p", "+", "-", "r", "delete", "/"):
            await d.press(key)
            assert d.told() == "There is no process yet: press n to name one.", key
        for key in ("3", "4"):
            await d.press(key)
            assert "There is no process yet: press 1, then n to name one." in d.screen(), key


async def test_a_paste_on_home_says_what_to_press(driver):
    async with driver(world=four) as d:
        await d.paste("some words")
        assert d.told()
        assert "Press i" not in d.told()


async def test_h7_other_firms_are_listed_by_file_and_opened(driver, home):
    other = home / "workbooks" / "southgate.gap"
    other.parent.mkdir(parents=True)
    Workbook.create(other, "Southgate", "UTC").close()
    async with driver(world=four, settings=Settings(recent=[str(other)])) as d:
        await d.press("f")
        assert "southgate" in d.dialog()
        assert "open now" in d.dialog()
        await d.press("down", "enter")
        assert d.app.leaving_for == (other, "")


async def test_h7_a_new_firm_needs_a_name(driver, home):
    async with driver(world=four) as d:
        await d.press("f", "n")
        await d.form()
        assert d.trouble() == "The firm needs a name."
        await d.form(name="Westgate AG")
        assert d.app.leaving_for == (home / "workbooks" / "westgate-ag.gap", "Westgate AG")


async def test_a_file_that_cannot_be_opened_ends_with_words(driver):
    from gaptui.records.errors import NotFound

    def opener():
        raise NotFound("It is gone.")

    async with driver(world=None, opener=opener) as d:
        assert str(d.app.failure) == "It is gone."
        assert d.app.return_code == 2


async def test_help_on_home_lists_find_once(driver):
    async with driver(world=four, size=(120, 60)) as d:
        await d.press("f1")
        assert d.dialog().count("  Find  ") == 1


async def test_a_single_key_is_no_paste(driver, monkeypatch):
    monkeypatch.setattr("gaptui.ui.screens.base._BURST_SECONDS", 0.001)
    async with driver() as d:
        await d.press("n")
        assert "What is it called?" in d.dialog()


async def test_escape_where_there_is_nothing_to_leave_does_nothing(driver):
    async with driver() as d:
        await d.press("escape", "escape")
        assert "Next" in d.screen()


async def test_what_the_other_terminal_took_away_meanwhile_is_said_in_words(driver, monkeypatch):
    # Its news come later than the key here.
    monkeypatch.setattr("gaptui.ui.app.POLL_SECONDS", 3600.0)
    async with driver(world=picked) as d:
        await d.press("1")
        with d.elsewhere() as other:
            other.picking.stop(other.processes.find("Client reporting"), "not now")
        for key in ("S", "F"):
            await d.press(key)
            assert d.told() == "No process is picked any more: it was stopped or finished in another terminal."
    async with driver(world=picked) as d:
        await d.press("1", "home")
        with d.elsewhere() as other:
            other.processes.remove(other.processes.find("Client reporting"))
        await d.press("p")
        assert d.told() == "Client reporting is gone: it was removed in another terminal."
