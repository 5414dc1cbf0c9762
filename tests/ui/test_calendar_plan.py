"""C1, C2, C6, C13, D5: who answers for it, the weeks in one line, what gives way, and no start without an owner."""

from __future__ import annotations

import pytest

from ui.driver import mapped, owned, protected, with_busy


async def understood(d, phrase: str) -> str:
    """Type a plan into the open form, and read what it says before anything is saved."""
    await d.retype(phrase)
    return d.trouble()


async def test_c2_what_was_understood_is_said_before_it_is_saved(driver):
    async with driver(world=owned) as d:
        before = d.workbook.snapshot()
        await d.press("n")
        said = await understood(d, "Tue 9-12, Thu 9-12, Fri 13-15 x6")
        assert said.startswith("18 blocks: Tue Thu 9:00-12:00, Fri 13:00-15:00, 6 weeks from Mon 2 Mar to Fri 10 Apr.")
        assert "8.0 h a week ✓ 8-10, 6 weeks ✓ 4-6, 48.0 h ✓ of 32-60" in said
        for phrase, words in (
            ("mon wed 9-12 x6", "6.0 h a week ✗ 8-10"),
            ("tue thu 9-13 x8", "8 weeks ✗ 4-6"),
            ("tue thu 9-13 x5 not 5 mar", "skips Thu 5 Mar"),
            ("tue 9-12 fri 13-15 test x6", "Fri 13:00-15:00 test"),
            ("mon-fri 8-12 x2", "a focus sprint: a week or two of bigger blocks; say who covers the normal work"),
            ("tue thu 9-13", "6 weeks, since no number was said"),
            ("tue thu 1-5 x6", "is at night: write 13-17"),
            ("tue thu", "tue thu has no times: write thu 9-12"),
            ("sometimes", '"sometimes" is not understood: write days, times and weeks, as tue thu 9-12 x6'),
            ("tue 12-9 x6", "12-9 ends before it begins"),
        ):
            assert words in await understood(d, phrase), phrase
        assert await understood(d, "") == ""
        assert d.workbook.snapshot() == before
        await d.press("escape")
        assert d.workbook.snapshot() == before


async def test_c8_a_plan_says_how_many_of_its_blocks_meet_something_that_stays(driver):
    async with driver(world=with_busy) as d:
        await d.press("n")
        assert "2 of them meet something: ! in the week" in await understood(d, "tue thu 9-12, fri 13-15 x6")


async def test_c2_what_was_understood_still_stands_there_when_enter_saves(driver):
    async with driver(world=owned) as d:
        await d.press("n")
        await understood(d, "tue thu 9-12, fri 13-15 x6")
        await d.press("enter")
        assert "18 blocks: Tue Thu 9:00-12:00" in d.dialog()


async def test_what_is_typed_right_behind_enter_is_in_the_next_field(driver):
    async with driver(world=owned) as d:
        await d.press("n")
        for key in (*"tue 9-12", "enter", *"half time"):
            d._send(key)
        await d.settle()
        assert d.values() == {"phrase": "tue 9-12", "because": "half time"}


async def test_c2_eighteen_blocks_of_one_line_and_one_undo(driver):
    async with driver(world=owned) as d:
        assert "no hours are protected yet" in d.head()
        assert "n plans the weeks: tue thu 9-12, fri 13-15 x6" in d.told()
        await d.press("n")
        await d.form(phrase="Tue 9-12, Thu 9-12, Fri 13-15 x6")
        assert not d.asking
        assert d.told().startswith("u takes it back. Planned 18 blocks: Tue Thu 9:00-12:00, Fri 13:00-15:00")
        assert len(d.blocks()) == 18
        assert d.head() == "Head of Client Service, week 1 of 6 planned 8.0 kept 0.0 taken 0.0"
        assert d.weeks() == "weeks 1 ooo 2 ooo 3 ooo 4 ooo 5 ooo 6 ooo"
        assert d.day("Tue 3")[18:25] == ["|o build", "|9:00-12:00", "|", "|", "|", "|", ""]
        await d.press("1")
        assert "building" in d.screen()
        await d.press("5", "u")
        assert d.blocks() == []
        assert "no hours are protected yet" in d.head()
        await d.press("U")
        assert len(d.blocks()) == 18
        # Another plan takes the place of what is still to come, and asks before it does.
        await d.press("n")
        await d.form(phrase="mon wed 9-13 x5")
        assert d.trouble() == "18 blocks still to come are replaced; what is past stays. Enter again if it is so."
        assert len(d.blocks()) == 18
        await d.press("enter")
        assert len(d.blocks()) == 10
        # The same plan once more changes nothing, and asks nothing.
        await d.press("n")
        await d.form(phrase="tue thu 9-13 x5")
        await d.press("enter")
        same = d.blocks()
        await d.press("n")
        await d.form(phrase="tue thu 9-13 x5")
        assert not d.asking
        assert d.blocks() == same


@pytest.mark.parametrize("hours_on", [25, 30])
async def test_c2_planning_the_rest_anew_never_doubles_a_block(driver, hours_on: int):
    async with driver(world=protected) as d:
        await d.at(hours_on)
        if hours_on == 30:
            await d.go_to_block("Tue 3 Mar")
            await d.press("k")
        before = [block for block in d.blocks() if block.startswith("2026-03-03")]
        assert len(before) == 1
        await d.press("n")
        await d.form(phrase="tue thu 9-12, fri 13-15 x6 from 2 mar")
        if d.asking:
            await d.press("enter")
        assert [block for block in d.blocks() if block.startswith("2026-03-03")] == before


async def test_c2_too_few_hours_are_the_methods_rule_in_words_and_may_be_because(driver):
    async with driver(world=owned) as d:
        await d.press("n")
        await d.form(phrase="mon wed 13-16 x6")
        assert "h a week is too little: a deployment needs 8 to 10 protected hours a week. Say why" in d.trouble()
        assert d.blocks() == []
        await d.fill(because="she is on half time")
        await d.press("enter")
        assert not d.asking
        assert len(d.blocks()) == 12
        await d.press("l")
        page = d.page()
        assert "6.0 h a week ✗ 8-10" in page
        assert "because she is on half time" in page
        await d.press("escape", "n")
        assert d.values()["because"] == "she is on half time"
        await d.form(phrase="sometimes")
        assert '"sometimes" is not understood' in d.trouble()
        await d.form(phrase="")
        assert "write days and times, as tue thu 9-12 x6" in d.trouble()
        await d.press("escape")
        assert len(d.blocks()) == 12


async def test_c13_a_sprint_needs_who_covers_and_is_no_fault(driver):
    async with driver(world=owned) as d:
        await d.press("n")
        await d.form(phrase="mon-fri 13-17 x2")
        assert d.trouble() == "This is a focus sprint: a week or two of bigger blocks; say who covers the normal work."
        await d.fill(because="the assistant covers both weeks")
        await d.press("enter")
        assert len(d.blocks()) == 10
        await d.press("l")
        page = d.page()
        assert "20.0 h a week, 2 weeks, 40.0 h in all: a focus sprint" in page
        assert "✗" not in page
        assert "because the assistant covers both weeks" in page


async def test_c1_the_owner_is_named_and_others_are_other_fields(driver):
    async with driver(world=mapped) as d:
        assert d.head().startswith("Nobody answers for it yet: o")
        assert d.told().startswith("o names who answers for it")
        await d.press("o")
        assert "Answers for it nobody yet" in d.page()
        await d.press("enter")
        assert "Who answers for this being fast and consistent?" in d.dialog()
        await d.form(owner="Alex", role="Head of Client Service", answers="cheap")
        assert d.trouble() == "Say speed, quality, or both."
        await d.fill(answers="speed")
        await d.press("enter")
        assert "Answers for it Head of Client Service, Alex, for speed" in d.page()
        assert "Still to be said: which normal work is paused or covered" in d.trouble()
        # One person for all three is worth a word, and stops nothing.
        await d.press("down", "enter")
        await d.form(enthusiast=" ALEX ", builder="alex", helper="the consultant, Thu 14-17")
        assert "keenest: ALEX, builds: alex, helps: the consultant" in d.page()
        assert d.trouble().startswith("One person is owner, enthusiast and builder: fine, if")
        await d.press("enter")
        await d.form(builder="Sam")
        assert "One person is owner" not in d.trouble()
        await d.press("down", "down", "enter")
        await d.form(decided_by="managing partner", decided_on="today")
        assert "managing partner, Mon 2 Mar" in d.dialog()
        await d.press("escape")
        assert not d.asking
        assert d.head().startswith("Head of Client Ser")
        assert d.told() == "Answers for it: Head of Client Service, Alex, for speed"
        await d.press("u", "u", "u", "u")
        assert d.head().startswith("Nobody answers for it yet: o")


async def test_c1_nobody_yet_opens_create_ownership(driver):
    async with driver(world=mapped) as d:
        await d.press("o", "enter", "ctrl+s")
        assert "Create ownership" in d.dialog()
        await d.press("escape", "enter")
        await d.fill(owner="nobody yet")
        await d.press("ctrl+s")
        assert "Create ownership" in d.dialog()
        assert "an expensive experiment" in d.page()
        await d.form(owner="Robin", role="Team lead", named_by="", named_from="")
        assert d.trouble() == "Say who names the owner: somebody with the authority to."
        await d.fill(named_by="the managing partner", named_from="sometime")
        await d.press("enter")
        assert "a day is written 9 mar, 2026-03-09, tomorrow or mon" in d.trouble()
        await d.fill(named_from="next mon")
        await d.press("enter")
        owner = d.workbook.owning.of(d.workbook.processes.find(None))
        assert (owner.owner, owner.named_by, str(owner.named_from)) == ("Robin", "the managing partner", "2026-03-09")
        assert "Team lead, Robin, for speed and quality" in d.page()
        # Somebody who answered may be let go again; what else was agreed stays.
        await d.press("delete")
        assert "Answers for it nobody yet" in d.page()
        assert "Nobody answers for it any more" in d.trouble()
        await d.press("escape")
        assert d.head().startswith("Nobody answers for it yet: o")


async def test_c6_what_gives_way_is_asked_until_it_is_said(driver):
    async with driver(world=protected) as d:
        assert d.told() == "Not said yet: which normal work is paused or covered. o says it"
        await d.press("o", "down", "down", "enter")
        assert "You either pause a part of the normal work, or it takes the hours back one by one." in d.page()
        await d.form(gives_way="the status call")
        assert "Still to be said: who covers it, who agreed to that, when it was agreed" in d.trouble()
        await d.press("escape")
        await d.tick()
        assert "who covers it" in d.screen() or "Answers for it" in d.told()
        await d.press("o", "down", "down", "enter")
        assert d.values()["gives_way"] == "the status call"
        await d.form(covered_by="the assistant", agreed_by="head of operations", agreed_on="1 mar")
        assert d.trouble() == ""
        assert "the status call, the assistant, agreed by" in d.page()
        await d.press("escape", "1", "5")
        said = d.workbook.owning.of(d.workbook.processes.find(None))
        assert str(said.agreed_on) == "2026-03-01"


async def test_d5_no_start_without_an_owner_and_what_is_called_an_experiment(driver):
    async with driver(world=mapped) as d:
        await d.press("1", "plus")
        assert "No owner, no start" in d.dialog()
        assert "Nobody answers for Client reporting yet" in d.dialog()
        await d.form()
        assert d.trouble() == "Name who answers for it. To build without, say why in the last line."
        await d.fill(because="only a trial")
        await d.press("enter")
        assert not d.asking
        told = "u takes it back. Built without an owner, Client reporting is called an experiment everywhere"
        assert told in d.app.screen.told
        assert "an experiment" in d.screen()
        await d.press("3")
        assert "experiment" in d.top()
        await d.press("5")
        assert "experiment" in d.top()
        # Naming somebody ends that.
        await d.press("o", "enter")
        await d.form(owner="Alex", role="Head of Client Service")
        await d.press("escape")
        assert "experiment" not in d.top()
        await d.press("u")
        assert "experiment" in d.top()
        await d.press("1", "u")
        assert "no owner is named yet" in d.screen()
        assert "an experiment\n" not in d.screen()
        # The other way out: name the owner there and then; then the ladder goes on.
        await d.press("plus")
        await d.form(owner="", role="Team lead")
        assert "Team lead answers for Client reporting. u takes it back" in d.told()
        assert "answers for it: Team lead" in d.screen()
        assert "next: block 8-10 hours a week for Client reporting" in d.screen()
        await d.press("plus")
        assert d.told() == "Client reporting is now: building. u takes it back"
        await d.press("minus", "minus")
        assert "now: mapped" in d.told()
