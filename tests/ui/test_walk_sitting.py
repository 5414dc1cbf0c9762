"""W1, W7, W22: sitting down with the person who does the work, and the clock of the sitting."""

from __future__ import annotations

from ui.driver import MONDAY, HandClock, a_process, in_a_sitting, with_lines


async def sit_down(d, **values):
    if not d.asking:
        await d.press("f2")
    await d.form(**{"doer": "Robin", "role": "analyst", **values})


async def test_w1_name_and_role_of_the_doer_are_needed(driver):
    async with driver(world=a_process) as d:
        await d.press("enter", "i")
        assert "Sit down: Client reporting" in d.dialog()
        await d.form(doer="Robin")
        assert d.asking
        assert "Who does this work? Both the name and the role are needed." in d.trouble()
        await d.form(doer="", role="analyst")
        assert d.asking
        await d.form(doer="Robin", role="analyst")
        assert not d.asking
        assert d.typing
        assert "Type what is said" in d.told()


async def test_w1_somebody_above_the_work_is_doubted_once(driver):
    async with driver(world=a_process) as d:
        await d.press("enter", "f2")
        await d.form(doer="Alex", role="Head of Client Service")
        assert "Is the Head of Client Service the person who really does this work" in d.trouble()
        assert d.workbook.sittings.current(d.app.process_id) is None
        await d.press("enter")
        assert not d.asking
        assert d.workbook.sittings.current(d.app.process_id).doer_role == "Head of Client Service"


async def test_w1_another_role_after_the_doubt_is_taken_at_once(driver):
    async with driver(world=a_process) as d:
        await d.press("enter", "f2")
        await d.form(doer="Alex", role="manager")
        assert d.asking
        await d.form(role="analyst")
        assert not d.asking


async def test_w1_esc_leaves_without_a_sitting(driver):
    async with driver(world=a_process) as d:
        await d.press("enter", "f2")
        await d.fill(doer="Robin", role="analyst")
        await d.press("escape")
        assert not d.asking
        assert "no sitting yet" in d.top()


async def test_w22_start_and_end_are_asked_first_and_frame_the_map(driver):
    async with driver(world=a_process) as d:
        await d.press("enter")
        assert d.map() == ["  starts when  not asked yet", "  ends with  not asked yet"]
        await d.press("f2")
        await d.form(
            doer="Robin", role="analyst", starts_when="the week has ended", ends_when="the report, to the client"
        )
        assert d.map() == ["  starts when  the week has ended", "  ends with  the report, to the client"]
        assert d.asked() == "ask the week has ended: what is the very first thing you do?"


async def test_w22_enter_on_the_start_line_asks_again(driver):
    async with driver(world=in_a_sitting) as d:
        await d.press("home", "enter")
        assert "About Client reporting" in d.dialog()
        assert d.values()["claimed"] == "3h"
        await d.form(starts_when="the mail is in", cycles="2,5")
        assert d.map()[0] == "  starts when  the mail is in"
        await d.press("e")
        assert d.values()["cycles"] == "2.5"


async def test_w23_a_time_that_is_none_is_refused_in_words(driver):
    async with driver(world=a_process) as d:
        await d.press("enter", "f2")
        await d.form(doer="Robin", role="analyst", claimed="long")
        assert '"long" is not a time. Write 3h, 1h30 or 150m.' in d.trouble()
        await d.form(claimed="1h30", planned="2h")
        assert not d.asking
        assert d.workbook.mapping.map(d.app.process_id).claimed_minutes == 90


async def test_a_screen_is_opened_once(driver, monkeypatch):
    from gaptui.ui.screens.walk import WalkScreen

    opened, times = WalkScreen.opened, []
    monkeypatch.setattr(WalkScreen, "opened", lambda self: (times.append(1), opened(self)))
    async with driver(world=in_a_sitting):
        assert len(times) == 1


# -- the clock


async def test_w7_time_used_and_the_pace_in_words(driver):
    async with driver(world=in_a_sitting, size=(120, 40)) as d:
        assert "sitting with the analyst   0:00 on pace" in d.top()
        await d.say("Pull the figures ~90m")
        assert "ahead 75" in d.top()
        await d.at(1, 32)
        assert "1:32 behind 17" in d.top()
        aside = " ".join(" ".join(d.aside()).split())
        assert "Clock 1:32 of 2-3 h behind 17" in aside
        assert "58 min left" in aside
        await d.at(1, 15)
        assert "1:15 on pace" in d.top()


async def test_w7_words_when_time_gets_short(driver):
    async with driver(world=in_a_sitting) as d:
        await d.at(1, 59)
        assert "short" not in d.screen()
        await d.at(2, 0)
        assert "2:00: time is getting short" in d.screen()
        await d.at(2, 22)
        assert "time is getting short" in d.screen()
        await d.at(2, 23)
        assert "2:23: last minutes" in d.screen()
        await d.at(2, 30)
        assert "2:30: time is up" in d.screen()


async def test_w7_pause_stops_the_clock_and_f2_goes_on(driver):
    async with driver(world=in_a_sitting) as d:
        await d.at(0, 20)
        await d.press("f2")
        assert "The clock is paused. F2 goes on" in d.told()
        assert "0:20 paused" in d.top()
        await d.at(1, 0)
        assert "0:20 paused" in d.top()
        await d.press("f2")
        assert "The clock runs again" in d.told()
        await d.at(1, 10)
        assert "0:30 behind 30" in d.top()


async def test_w7_f2_works_while_typing_and_the_line_stays(driver):
    async with driver(world=in_a_sitting) as d:
        await d.press("i")
        await d.type("Pull the fig")
        await d.press("f2")
        assert "paused" in d.top()
        assert d.typing
        assert d.line() == "Pull the fig"


async def test_w7_another_day_adds_up(driver):
    async with driver(world=with_lines("Pull the figures")) as d:
        await d.at(1)
        await d.press("E")
        await d.press("enter", "enter")
        assert "Only 1:00 h of the two hours are used and questions are open." in d.trouble()
        assert "This is the step not to skip." in d.trouble()
        await d.press("enter")
        assert not d.asking
        assert "1:00 ended" in d.top()
        await d.at(24)
        assert "1:00 ended" in d.top()
        await d.press("f2")
        assert d.values()["doer"] == "Robin"
        assert d.values()["role"] == "analyst"
        await d.form(planned="2h")
        await d.at(24, 30)
        assert "1:30" in d.top()


async def test_w7_the_second_day_has_the_time_that_is_planned_for_it(driver):
    async with driver(world=with_lines("Pull the figures"), size=(120, 40)) as d:
        await d.at(2)
        await d.press("E", "enter", "enter")
        await d.at(24)
        await d.press("f2")
        await d.form(planned="2h")
        await d.at(24, 30)
        assert "2:30" in d.top()
        assert "time is up" not in d.top()
        assert "90 min left" in "\n".join(d.aside())


async def test_w7_two_hours_or_a_whole_map_are_not_doubted(driver):
    async with driver(world=with_lines("Pull the figures")) as d:
        await d.at(2)
        await d.press("E", "enter", "enter")
        assert not d.asking
        assert "2:00 ended" in d.top()


async def test_w7_a_whole_map_is_not_doubted(driver):
    async with driver(world=with_lines("Pull the figures -i -d -e -s")) as d:
        await d.at(0, 20)
        await d.press("E", "enter", "enter")
        assert not d.asking
        assert "0:20 ended" in d.top()


async def test_w7_undo_brings_the_sitting_back(driver):
    async with driver(world=with_lines("Pull the figures -i -d -e -s")) as d:
        await d.press("E", "enter", "enter")
        assert "ended" in d.top()
        await d.press("u")
        assert "ended" not in d.top()


async def test_w18_a_clock_left_running_by_a_kill_stopped_where_it_was_last_seen(driver, file):
    clock = HandClock()
    async with driver(world=in_a_sitting, clock=clock) as d:
        await d.at(0, 40)
    clock.now = MONDAY
    clock.forward(hours=5)
    async with driver(clock=clock) as d:
        d.app._settle()
        await d.tick()
        assert "0:40 paused" in d.top()
