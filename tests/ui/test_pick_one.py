"""P6, P10, P13: one is picked and the others are parked; it is stopped or finished; the audit's clock and the page."""

from __future__ import annotations

import pytest

from hostile.crawl import faults_of
from ui.driver import MONDAY, HandClock
from ui.pick_world import NAMES, answer, answered, named

STEPS = ("Pull the figures @analyst #HubSpot ~25m", "Send the report @assistant #Email ~10m")


def rows(d) -> list[str]:
    """`Client reporting: the one` for each candidate."""
    return [f"{each.name}: {each.standing.value}" for each in d.workbook.picking.view().candidates]


async def insist(d, **values: str) -> None:
    """Fill the open form, and press Enter once more where there is doubt."""
    await d.form(**values)
    if d.asking and d.trouble().endswith("Enter again if it is so."):
        await d.press("enter")


def two(workbook) -> None:
    """Two candidates; the first is answered but for two questions."""
    for name in NAMES[:2]:
        workbook.processes.add(name)
    answer(workbook, "Client reporting")
    for question in ("pain", "fit_stable"):
        workbook.picking.answer(workbook.processes.find("Client reporting"), question, None)
    workbook.remember_place("pick", None, None)


async def test_p6_one_is_picked_with_its_reason_and_the_others_are_parked(driver):
    async with driver(world=answered) as d:
        await d.press("enter")
        assert "Pick Client reporting" in d.page()
        assert "One process, and only one. The others are parked with their answers, for later." in d.page()
        assert "gate fails" not in d.page()
        await d.form()
        assert d.trouble() == "Say why this one: the plan and the next team read it."
        await d.form(because="[red]weekly[/], three hours [/", by="managing partner")
        assert not d.asking
        assert d.told() == "Client reporting is the one; the others are parked. u takes it back"
        assert [row.split(" 156 h")[0] for row in d.candidates()[:1]] == ["Client reporting ✓ the one 5/5 ✓"]
        assert d.candidates()[1].startswith("Proposal creation .. parked 5/5 ✓ 260 h 40 % 104 h")
        assert d.workbook.owning.of(d.workbook.processes.find(None)).decided_by == "managing partner"
        # It is the one already, and one process at a time.
        await d.press("enter")
        assert d.told() == "Client reporting is the one already."
        await d.go_to_candidate("Proposal")
        await d.press("enter")
        assert d.told() == "Client reporting is the one: one process at a time. Finish or stop it first."
        assert rows(d) == ["Client reporting: the one", "Proposal creation: parked", "Onboarding: parked"]
        # The Next line now names what comes after the pick, and the reason is shown as it was typed.
        await d.press("u", "U")
        await d.resize(120, 40)
        await d.go_to_candidate("Client")
        await d.press("down", "up")
        assert "why: [red]weekly[/], three hours [/" in d.sum()
        assert faults_of(d.app.screen) == []
        d.app.screen.hush()
        assert d.told() == "Next: sit down with the person who does Client reporting and map every step"
        await d.press("u")
        assert {row.rpartition(": ")[2] for row in rows(d)} == {"candidate"}


async def test_p4_a_gate_that_fails_needs_a_reason_which_the_pages_print(driver, tmp_path):
    async with driver(world=answered) as d:
        await d.go_to_candidate("Onboarding")
        await d.press("enter")
        assert "A gate fails: it runs once in 2 weeks: what runs less than weekly teaches too slowly" in d.page()
        assert "it is the biggest problem" in d.page()
        await d.form(because="the board wants it")
        assert d.trouble().startswith("A gate fails: it runs once in 2 weeks")
        assert d.trouble().endswith("Say why it is picked all the same.")
        await d.form(because="the board wants it", despite="three teams wait for it")
        assert rows(d)[2] == "Onboarding: the one"
        await d.press("x")
        await d.form(path="page.md")
        assert d.told() == "Wrote page.md"
        page = (tmp_path / "page.md").read_text(encoding="utf-8")
        assert "three teams wait for it" in page
        assert "the board wants it" in page
        # It is there already: a second Enter writes over it.
        await d.press("x")
        await d.form(path="page.md")
        assert d.trouble() == "page.md is there already and would be replaced. Enter again if it is so."
        await d.press("escape")


async def test_p1_fewer_than_three_and_open_questions_are_each_asked_once(driver):
    async with driver(world=two) as d:
        await d.press("enter")
        assert "Only 2 to choose from: look for one more? If not, why?" in d.page()
        await d.fill(because="the only ones")
        await d.press("enter")
        assert d.trouble() == ("There are only 2 to choose from. Esc, then n names one more. Enter again if it is so.")
        assert rows(d)[0] == "Client reporting: candidate"
        # With a reason that is settled, and what is not answered is asked about.
        await d.form(few="nothing else is repeated")
        assert d.trouble() == "2 questions are not answered. Esc goes back to them. Enter again if it is so."
        assert rows(d)[0] == "Client reporting: candidate"
        await d.press("enter")
        assert not d.asking
        assert rows(d) == ["Client reporting: the one", "Proposal creation: parked"]
        one = d.workbook.picking.view().one
        assert (one.because, one.few_because) == ("the only ones", "nothing else is repeated")


async def test_p1_two_are_picked_from_without_a_word_when_it_is_so(driver):
    async with driver(world=two) as d:
        await d.press("enter")
        await d.form(because="the only ones")
        assert d.trouble().startswith("There are only 2 to choose from.")
        await d.press("enter")
        assert not d.asking
        assert rows(d)[0] == "Client reporting: the one"


async def test_p6_the_other_terminal_picked_meanwhile(driver):
    async with driver(world=answered) as d:
        await d.press("enter")
        await d.fill(because="weekly")
        with d.elsewhere() as other:
            other.picking.pick(other.processes.find("Proposal creation"), "theirs")
        await d.press("enter")
        assert d.trouble() == ("Proposal creation is the one: one process at a time. Finish or stop it first.")
        assert d.values()["because"] == "weekly"
        assert rows(d) == ["Client reporting: parked", "Proposal creation: the one", "Onboarding: parked"]
        await d.press("escape")
        await d.tick()
        assert d.candidates()[1].startswith("Proposal creation ✓ the one")
        # Removed there while its form is open here.
        with d.elsewhere() as other:
            other.picking.stop(other.processes.find("Proposal creation"), "not now")
        await d.tick()
        await d.go_to_candidate("Onboarding")
        await d.press("enter")
        await d.fill(because="weekly", despite="so it is")
        with d.elsewhere() as other:
            other.processes.remove(other.processes.find("Onboarding"))
        await d.press("enter")
        assert "gone" in d.trouble() or "removed" in d.trouble()


async def test_p13_it_is_stopped_or_finished_and_the_parked_ones_are_offered_with_their_answers(driver):
    async with driver(world=answered) as d:
        await d.press("enter")
        await d.form(because="weekly")
        await d.press("F")
        assert d.told() == "Client reporting does not run yet. Stop it instead, and say why."
        await d.press("S")
        assert "Stop Client reporting" in d.page()
        await d.form()
        assert d.trouble() == "Say why it stops: the next team reads it."
        await d.form(because="the client left [/")
        assert d.told().startswith("Client reporting is stopped and parked.")
        assert {row.rpartition(": ")[2] for row in rows(d)} == {"parked"}
        assert d.candidates()[0].startswith("Client reporting .. parked 5/5 ✓ 156 h 70 % 109 h 4")
        # A parked one is picked; the stopped one stays parked, with its reason.
        await d.go_to_candidate("Proposal")
        await d.press("enter")
        await d.form(because="the second best")
        assert rows(d) == ["Client reporting: parked", "Proposal creation: the one", "Onboarding: parked"]
        # It runs, is finished, and what was answered stands.
        one = d.workbook.processes.find(None)
        d.workbook.owning.name_owner(one, owner="Alex", owner_role="Head of Sales")
        for _ in range(4):
            d.workbook.processes.climb(one, +1)
        await d.press("F")
        assert d.told().startswith("Proposal creation is done: pick the next.")
        # What is done stands last and is not counted; it can't be picked again.
        assert [row.partition("  ")[0].split(" ✓ ")[0].split(" .. ")[0] for row in d.candidates()] == [
            "Client reporting",
            "Onboarding",
            "Proposal creation",
        ]
        assert d.counted().startswith("2 of 3-5")
        await d.go_to_candidate("Proposal")
        await d.press("enter")
        assert d.told() == "Proposal creation is done. Pick one of the others, or name a new one."
        await d.go_to_candidate("Client")
        assert d.candidates()[0].startswith("Client reporting .. parked 5/5 ✓ 156 h 70 % 109 h 4")
        await d.press("enter")
        assert "Only 2 to choose from" in d.page()
        await d.form(because="back again", few="the others come later")
        assert rows(d) == ["Client reporting: the one", "Proposal creation: done", "Onboarding: parked"]
        # Each of it is one undo.
        await d.press("u", "u")
        assert rows(d)[1] == "Proposal creation: the one"


async def test_p10_the_audit_leads_through_its_hour_and_ends_with_the_page(driver, tmp_path):
    clock = HandClock()
    async with driver(world=named, clock=clock) as d:
        await d.press("c")
        assert d.told() == "The audit began: sixty minutes in five parts. c pauses it, C ends it"
        assert d.top().endswith("audit 1/5 10 min")
        for minutes, face in ((4, "1/5 6 min"), (10, "2/5 10 min"), (21, "3/5 14 min"), (35, "4/5 15 min")):
            await d.at(0, minutes)
            assert d.top().endswith(f"audit {face}"), minutes
        # It runs on while answers are typed and forms are open; paused, it stands.
        await d.go_to_question("How often a week")
        await d.press("1")
        await d.at(0, 36)
        assert d.top().endswith("audit 4/5 14 min")
        await d.press("enter", "escape", "c")
        assert d.told() == "Paused. c goes on"
        assert d.top().endswith("audit 4/5 paused")
        await d.at(5)
        assert d.top().endswith("audit 4/5 paused")
        await d.press("c")
        assert d.told() == "The audit goes on"
        await d.at(5, 14)
        assert d.top().endswith("audit 5/5 10 min")
        # Wide, it says what the part is about.
        await d.resize(120, 40)
        await d.tick()
        assert d.top().endswith("audit 5/5: pick one and say why, 10 min")
        await d.press("3")
        assert "audit" not in d.top()
        await d.press("2")
        await d.at(5, 24)
        assert d.top().endswith("audit: 60 of 60 min used, C ends it")
        await d.at(5, 30)
        assert d.top().endswith("audit: 66 of 60 min used, C ends it")
        # At the end stands the page, and the one Next line.
        await d.press("C")
        assert "Export the candidates" in d.page()
        assert d.values()["path"] == str(tmp_path / "northgate-ltd-candidates.md")
        await d.press("enter")
        assert d.told() == f"Wrote {tmp_path / 'northgate-ltd-candidates.md'}"
        page = (tmp_path / "northgate-ltd-candidates.md").read_text(encoding="utf-8")
        assert "60-minute audit on Mon 2 Mar 2026, 66 min" in page
        assert page.rstrip().endswith("Next: answer the 15 open questions about Client reporting")
        assert "audit" not in d.top()
        d.app.screen.hush()
        assert d.told() == "Next: answer the 15 open questions about Client reporting"
        await d.press("C")
        assert d.told() == "No audit is under way: c begins one."
        await d.press("c")
        assert "audit 1/5: who may choose, where to look, 10 min" in d.top()
        # An undo takes no clock back.
        clock.forward(minutes=3)
        await d.press("u")
        await d.tick()
        assert "where to look, 7 min" in d.top()


async def test_p10_the_clock_stands_whole_beside_the_tabs(driver):
    async with driver(world=named, size=(120, 40)) as d:
        await d.press("c")
        for minutes in (0, 10, 20, 35, 50):
            await d.at(0, minutes)
            assert d.top().endswith("min"), minutes


async def test_p10_a_killed_audit_stands_at_its_last_beat(driver):
    clock = HandClock()
    async with driver(world=named, clock=clock) as d:
        await d.press("c")
        await d.at(0, 12)
        await d.press("ctrl+q")
    clock.now = MONDAY.replace(hour=20)
    async with driver(clock=clock) as d:
        d.app._settle()
        await d.settle()
        assert d.place == "pick"
        assert d.top().endswith("audit 2/5 paused")
        await d.press("c")
        assert d.top().endswith("audit 2/5 8 min")


@pytest.mark.parametrize("size", [(80, 24), (120, 40), (60, 20)], ids=["80x24", "120x40", "60x20"])
async def test_the_help_of_pick_names_every_command(driver, size):
    async with driver(world=answered, size=size) as d:
        await d.press("f1")
        seen = ""
        for _ in range(12):
            seen += d.dialog()
            await d.press("pagedown")
        for command in type(d.app.screen_stack[0]).COMMANDS_HERE:
            assert command.title in seen, command.title
        await d.press("escape")
        assert d.screen().count("Client reporting")
