"""C7, C8, C14, C16: the week as a picture of its hours, and blocks carried, stretched and put down in it."""

from __future__ import annotations

from datetime import date

import pytest

from gaptui.method.blocks import Span
from gaptui.words import BlockKind
from ui.driver import owned, protected, with_busy

TUESDAY, THURSDAY, FRIDAY = date(2026, 3, 3), date(2026, 3, 5), date(2026, 3, 6)


def rows(text: list[str]) -> dict[str, str]:
    """What is drawn under a day, by the time of its row; empty rows are left out."""
    return {f"{n // 2}:{'30' if n % 2 else '00'}": words for n, words in enumerate(text) if words}


def of(workbook) -> str:
    return workbook.processes.find(None)


def crowded(workbook) -> None:
    """Blocks that overlap, one that is short, one at midnight, one on a Saturday; a day off with a block on it."""
    with_busy(workbook)
    calendar, id_ = workbook.calendar, of(workbook)
    calendar.add(id_, Span(TUESDAY, 10 * 60, 60), BlockKind.LEARN)
    calendar.add(id_, Span(TUESDAY, 23 * 60 + 30, 30), BlockKind.TEST)
    calendar.add(id_, Span(FRIDAY, 8 * 60 + 15, 15), BlockKind.HELP)
    workbook.availability.turn_day_off(THURSDAY, "Founders' day")


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_c7_c8_c14_the_week_as_it_is_drawn(driver, size):
    async with driver(world=crowded, size=size) as d:
        wide = size[0] == 120
        assert d.days().split()[0] == "w10"
        assert ("Sat 7" in d.days()) is wide
        # As tall as they are long; two at once stand side by side; what is in the way is said with a sign.
        tuesday = rows(d.day("Tue 3"))
        assert list(tuesday)[:6] == ["9:00", "9:30", "10:00", "10:30", "11:00", "11:30"]
        assert tuesday["9:00"].startswith("|o")
        assert tuesday["10:00"].count("|") == 2
        assert tuesday["10:00"].rindex("|") > 3
        assert tuesday["11:00"].count("|") == 1
        assert tuesday["11:00"].endswith("::")
        assert tuesday["12:30"] == "::"
        assert "13:00" not in tuesday
        assert tuesday["23:30"] == "|o test !"
        # A quarter of an hour has its row; the day off has its name, and a block on it its sign.
        assert rows(d.day("Fri 6"))["8:00"].startswith("|o help !")
        assert rows(d.day("Thu 5"))["9:00"] == "|o build !"
        assert rows(d.day("Mon 2"))["10:00"] == ": busy"
        assert rows(d.day("Wed 4")) == {"14:00": ": busy", "14:30": "::"}
        for words, why in (
            ("Tue 3 Mar 9:00", "busy 11:00-13:00"),
            ("Tue 3 Mar 9:00", "overlaps Tue 3 Mar 10:00-11:00"),
            ("Tue 3 Mar 23:30", "outside working hours (9:00-17:00)"),
            ("Thu 5 Mar", "Founders' day"),
            ("Fri 6 Mar 8:15", "outside working hours"),
        ):
            await d.go_to_block(words)
            assert "!" in d.here()
            assert why in d.here() or not wide
        await d.go_to_block("Tue 10 Mar")
        assert "!" not in d.here()
        if wide:
            assert "o planned ✓ kept / partly ✗ taken > moved ~ side of desk" in " ".join(d.screen().split())
            assert rows(d.day("Sat 14"))["9:00"] == "day off"
        # The head, the days, the block and all weeks stand on the screen with at least six hours of the week.
        assert len(d.week_seen()) >= 12
        assert len(d.rows()) == size[1]
        assert all(len(row) <= size[0] for row in d.rows())


async def test_c7_now_and_today_are_marked_and_move_with_the_clock(driver):
    async with driver(world=protected) as d:
        await d.at(25, 40)
        await d.press("home")
        assert "Tue 3, today" in d.days()
        assert d.here() == "Tue 3 Mar 9:00-12:00 3.0 h build o planned"
        assert d.week()[21].split()[0] == "now"
        await d.at(29, 10)
        assert rows(d.day("Tue 3"))["14:00"].startswith("- now -")
        assert d.told() == "Tue 3 Mar 9:00-12:00 is over: k kept, p partly, t taken, m moved"
        # The cursor stays where it is while the clock goes on, over midnight too.
        await d.at(50)
        assert "Wed 4, today" in d.days()
        assert d.here().startswith("Tue 3 Mar 9:00")


async def test_c7_today_is_marked_on_the_first_day_of_a_week_too(driver):
    async with driver(world=protected) as d:
        assert "today" in d.days()


async def test_c7_today_is_marked_on_a_weekend_too(driver):
    async with driver(world=protected) as d:
        await d.at(24 * 12)
        await d.press("home")
        assert d.here().startswith("Sat 14 Mar")
        assert "Sat 14 now" in d.days()


async def test_c7_home_goes_to_today_on_a_weekend_too(driver):
    async with driver(world=protected) as d:
        await d.go_to_block("Fri 6 Mar")
        await d.at(24 * 5)
        await d.press("home")
        assert d.here().startswith("Sat 7 Mar")


async def test_c7_now_is_a_word_while_a_block_runs(driver):
    async with driver(world=protected) as d:
        await d.at(25, 10)
        await d.press("home", "left")
        assert "now" in d.week()[20]


async def test_c7_keys_go_over_half_hours_blocks_days_and_weeks(driver):
    async with driver(world=protected) as d:
        assert d.here() == "Mon 2 Mar 9:00"
        await d.press("down", "down", "right")
        # A block is one place, however tall.
        assert d.here().startswith("Tue 3 Mar 9:00-12:00")
        await d.press("down")
        assert d.here() == "Tue 3 Mar 12:00"
        await d.press("up", "up")
        assert d.here() == "Tue 3 Mar 8:30"
        await d.press("left", "left")
        assert d.here() == "Fri 27 Feb 8:30"
        assert "w9" in d.days()
        await d.press("pagedown", "right")
        assert d.here() == "Mon 9 Mar 8:30"
        await d.press("pageup", "pageup", "home")
        assert d.here() == "Mon 2 Mar 9:00"
        await d.press("tab")
        assert d.here().startswith("Tue 3 Mar 9:00-12:00")
        await d.press("tab", "tab", "tab")
        assert d.here().startswith("Tue 10 Mar 9:00-12:00")
        await d.press("shift+tab")
        assert d.here().startswith("Fri 6 Mar 13:00-15:00")
        await d.press("shift+tab", "shift+tab", "shift+tab")
        assert d.told() == "There is no earlier block."
        await d.press("g")
        await d.form(day="10 apr")
        assert d.days().split()[0] == "w15"
        assert d.head().startswith("Head of Client Service, week 6 of 6 planned 8.0")
        await d.press("tab")
        assert d.here().startswith("Fri 10 Apr 13:00")
        await d.press("tab")
        assert d.told() == "There is no later block."
        await d.press("g")
        await d.form(day="someday")
        assert "a day is written 9 mar" in d.trouble()
        await d.press("escape")
        # No key falls off the edges of a day.
        for _ in range(60):
            d._send("up")
        await d.settle()
        assert d.here() == "Fri 10 Apr 0:00"
        for _ in range(60):
            d._send("down")
        await d.settle()
        assert d.here() == "Fri 10 Apr 23:30"
        assert "23:00" in d.week_seen()[-2]


async def test_c7_a_block_is_taken_in_hand_carried_stretched_and_put_down(driver):
    async with driver(world=with_busy) as d:
        await d.go_to_block("Tue 3 Mar")
        await d.press("enter")
        assert d.holding
        assert d.here() == "Tue 3 Mar 9:00-12:00 3.0 h build ! busy 11:00-13:00"
        before = d.blocks()
        await d.press("right", "down", "down", "plus", "minus", "minus")
        assert d.here() == "Wed 4 Mar 10:00-12:30 2.5 h build nothing in the way"
        assert rows(d.day("Wed 4"))["10:00"].startswith("|o build")
        assert "9:00" not in rows(d.day("Tue 3"))
        await d.press("down", "down", "down", "down")
        assert d.here() == "Wed 4 Mar 12:00-14:30 2.5 h build ! busy 14:00-15:00"
        assert d.blocks() == before
        # Esc puts everything back.
        await d.press("escape")
        assert not d.holding
        assert d.told() == "Let go of it: nothing was changed."
        assert rows(d.day("Tue 3"))["9:00"] == "|o build !"
        # Past the edge the week turns, with the block in hand.
        await d.go_to_block("Fri 6 Mar")
        await d.press("enter", "right")
        assert d.here().startswith("Mon 9 Mar 13:00-15:00")
        assert rows(d.day("Mon 9"))["13:00"] == "|o build"
        await d.press("enter")
        assert not d.holding
        assert d.told() == "Mon 9 Mar 13:00-15:00, 2.0 h. u takes it back"
        assert "2026-03-09 13:00 120 build planned" in d.blocks()
        assert d.head().startswith("Head of Client Service, week 2 of 6 planned 10.0")
        await d.press("u")
        assert d.blocks() == before
        # A new one where there is none; hours already past count as moved from there.
        await d.go_to_block("Fri 6 Mar")
        await d.press("down", "a", "w", "minus", "minus", "minus", "minus", "enter")
        assert "2026-03-06 15:00 30 test planned" in d.blocks()
        assert d.here() == "Fri 6 Mar 15:00-15:30 0.5 h test o planned"
        await d.press("u")
        assert d.blocks() == before


async def test_c7_stretching_and_nudging_at_once_is_one_undo_each(driver):
    async with driver(world=protected) as d:
        before = d.blocks()
        await d.go_to_block("Tue 3 Mar")
        await d.press("plus")
        assert d.told() == "Tue 3 Mar 9:00-12:30, 3.5 h. u takes it back"
        assert d.here().startswith("Tue 3 Mar 9:00-12:30 3.5 h")
        assert "planned 8.5" in d.head()
        await d.press("minus", "minus", "equals_sign")
        assert d.here().startswith("Tue 3 Mar 9:00-12:00")
        await d.press("shift+down", "shift+right")
        assert d.here().startswith("Wed 4 Mar 9:30-12:30 3.0 h build o planned")
        assert d.told() == "Wed 4 Mar 9:30-12:30. u takes it back"
        await d.press("u", "u", "u", "u", "u", "u")
        assert d.blocks() == before
        # A weekend is no place to nudge to, and the cursor follows over the week.
        await d.go_to_block("Fri 6 Mar")
        await d.press("shift+right")
        assert d.here().startswith("Mon 9 Mar 13:00")
        assert d.days().split()[0] == "w11"
        await d.press("u", "home", "shift+down")
        assert d.told() == "There is no block here."
        await d.press("plus")
        assert d.told() == "There is no block here: Tab goes to the next one, Enter adds one."
        assert d.blocks() == before
        # Typed instead of carried.
        await d.go_to_block("Thu 5 Mar")
        await d.press("e")
        assert d.values() == {"when": "2026-03-05 9:00-12:00"}
        await d.retype("fri 14-16")
        assert d.trouble() == "Fri 6 Mar 14:00-16:00, 2.0 h. overlaps Fri 6 Mar 13:00-15:00"
        await d.retype("nowhere")
        await d.press("enter")
        assert "the day comes first, as thu 14-16" in d.trouble()
        await d.retype("fri 15-17")
        await d.press("enter")
        assert d.here().startswith("Fri 6 Mar 15:00-17:00")
        await d.press("delete")
        assert d.told() == "Removed the block on Fri 6 Mar 15:00-17:00. u brings it back"
        assert len(d.blocks()) == 17
        await d.press("u", "u")
        assert d.blocks() == before


async def test_no_key_breaks_the_program_while_a_new_block_is_in_hand(driver):
    async with driver(world=owned) as d:
        await d.press("a")
        for key in ("k", "p", "t", "m", "r", "e", "delete"):
            await d.press(key)
            assert not d.asking, key
            assert d.holding, key
        assert d.blocks() == []


async def test_a_block_in_hand_is_only_carried(driver):
    async with driver(world=protected) as d:
        before = d.blocks()
        await d.go_to_block("Tue 3 Mar")
        await d.press("enter", "right", "k", "delete")
        assert d.blocks() == before


async def test_c8_what_is_in_hand_has_the_sign_of_where_it_is(driver):
    async with driver(world=with_busy) as d:
        await d.go_to_block("Tue 3 Mar")
        await d.press("enter", "right")
        assert d.here().endswith("nothing in the way")
        assert rows(d.day("Wed 4"))["9:00"] == "|o build"


async def test_c16_another_first_day_of_the_week_keeps_the_place(driver):
    async with driver(world=protected) as d:
        await d.go_to_block("Fri 6 Mar")
        for first in ("sun", "mon"):
            await d.press("f")
            await d.fill(first=first)
            await d.press("ctrl+s")
            assert d.here().startswith("Fri 6 Mar 13:00-15:00"), first


async def test_pagedown_carries_what_is_in_hand_a_week_on(driver):
    async with driver(world=protected) as d:
        await d.go_to_block("Tue 3 Mar")
        await d.press("enter", "down", "pagedown")
        assert d.here().startswith("Tue 10 Mar 9:30-12:30")


async def test_what_is_put_down_is_one_undo(driver):
    async with driver(world=protected) as d:
        before = d.blocks()
        await d.go_to_block("Tue 3 Mar")
        await d.press("enter", "right", "w", "enter", "u")
        assert d.blocks() == before


async def test_what_is_put_down_unchanged_promises_no_undo(driver):
    async with driver(world=protected) as d:
        await d.go_to_block("Tue 3 Mar")
        await d.press("enter", "enter")
        assert "u takes it back" not in d.told()


async def test_c7_the_mouse_selects_carries_stretches_and_opens(driver):
    async with driver(world=with_busy, size=(120, 40)) as d:
        before = d.blocks()
        await d.click(d.spot("Wed 4", "12:00"))
        assert d.here() == "Wed 4 Mar 12:00"
        await d.click(d.spot("Thu 5", "10:30"))
        assert d.here().startswith("Thu 5 Mar 9:00-12:00")
        assert not d.holding
        assert d.blocks() == before
        # Where it is taken hold of stays under the mouse; it is one undo.
        await d.drag(d.spot("Thu 5", "10:00"), d.spot("Thu 5", "11:00"), d.spot("Wed 4", "11:30"))
        assert "2026-03-04 10:30 180 build planned" in d.blocks()
        assert d.here().startswith("Wed 4 Mar 10:30-13:30")
        assert not d.holding
        await d.press("u")
        assert d.blocks() == before
        # Its last row is its end.
        await d.drag(d.spot("Thu 5", "11:30"), d.spot("Thu 5", "12:30"))
        assert "2026-03-05 9:00 240 build planned" in d.blocks()
        await d.drag(d.spot("Thu 5", "12:30"), d.spot("Thu 5", "8:00"))
        assert "2026-03-05 9:00 30 build planned" in d.blocks()
        await d.press("u", "u")
        assert d.blocks() == before
        # Let go where it was is no change.
        await d.drag(d.spot("Thu 5", "10:00"), d.spot("Thu 5", "11:00"), d.spot("Thu 5", "10:00"))
        assert d.blocks() == before
        # Twice opens: takes in hand, or begins a new one.
        await d.press("escape")
        await d.click(d.spot("Tue 3", "9:00"), times=2)
        assert d.holding
        assert d.here().startswith("Tue 3 Mar 9:00-12:00")
        await d.press("escape")
        await d.click(d.spot("Mon 2", "14:00"), times=2)
        assert d.holding
        assert d.here().startswith("Mon 2 Mar 14:00-16:00")
        await d.press("escape")
        # A week of the strip.
        y = next(n for n, row in enumerate(d.rows()) if row.startswith(" weeks "))
        await d.click((d.rows()[y].index(" 4 "), y))
        assert d.days().split()[:3] == ["w13", "Mon", "23"]
        assert d.head().startswith("Head of Client Service, week 4 of 6")


async def test_c7_with_two_at_once_keys_and_mouse_reach_both(driver):
    async with driver(world=crowded, size=(120, 40)) as d:
        await d.click(d.spot("Mon 2", "10:30"))
        await d.press("right")
        assert d.here().startswith("Tue 3 Mar 9:00-12:00")
        await d.press("right")
        assert d.here().startswith("Tue 3 Mar 10:00-11:00") or d.here().startswith("Wed 4 Mar")
        await d.click(d.spot("Tue 3", "10:00", into=10))
        assert d.here().startswith("Tue 3 Mar 10:00-11:00 1.0 h learn")
        await d.press("left")
        assert d.here().startswith("Tue 3 Mar 9:00-12:00")
        await d.press("left")
        assert d.here().startswith("Mon 2 Mar")


async def test_c7_a_screen_of_another_size_shows_the_same_place(driver):
    async with driver(world=with_busy, size=(120, 40)) as d:
        await d.go_to_block("Fri 6 Mar")
        await d.press("enter", "down")
        for size in ((80, 24), (60, 20), (40, 16), (200, 60)):
            await d.resize(*size)
            await d.settle()
            assert d.here().startswith("Fri 6 Mar 13:30-15:30")
            assert ("Sat 7" in d.days()) is (size[0] >= 92)
            assert any("|" in line for line in d.week_seen()), size
            assert all(len(row) <= size[0] for row in d.rows())
        assert d.holding
        await d.resize(60, 20)
        await d.press("escape")
        assert d.week()[26].index("|") < 60
        assert d.here().startswith("Fri 6 Mar 13:00-15:00")


async def test_c8_c16_hours_and_days_off_and_weeks_that_begin_on_sunday(driver):
    async with driver(world=protected, size=(120, 40)) as d:
        before = d.blocks()
        assert d.days().split()[1].startswith("Mon")
        await d.press("f")
        assert d.values() == {"first": "mon", "days": "mon-fri", "hours": "9:00-17:00"}
        await d.form(first="sun", days="someday")
        assert d.trouble() == "Days are written mon-fri, or mon tue thu."
        await d.fill(days="sun-thu")
        await d.fill(hours="17-9")
        await d.press("enter")
        assert "17-9 ends before it begins" in d.trouble()
        await d.fill(hours="10-16")
        await d.press("enter")
        assert d.told() == "Changed the firm's week. u takes it back"
        assert d.days().split()[1:4] == ["Sun", "1", "Mar"]
        await d.go_to_block("Tue 3 Mar")
        assert "! outside working hours (10:00-16:00)" in d.here()
        await d.go_to_block("Fri 6 Mar")
        assert "!" in d.here()
        assert "day off" in d.here()
        await d.press("u")
        await d.go_to_block("Fri 6 Mar")
        assert d.here() == "Fri 6 Mar 13:00-15:00 2.0 h build o planned"
        # A day off is named, shaded, marks what stands on it, and is left out of plans.
        await d.press("z")
        assert "Fri 6 Mar is a day off" in d.dialog()
        await d.form(name="Founders' day")
        assert d.told() == "Fri 6 Mar is a day off. u takes it back"
        assert "! " in d.here()
        assert "Founders' day" in d.here()
        assert rows(d.day("Fri 6"))["9:00"] == "Founders' day"
        await d.press("n")
        await d.form(phrase="tue thu 9-12, fri 13-15 x6", because="a holiday")
        assert d.trouble().startswith("1 block")
        await d.press("enter")
        assert not d.asking
        assert len(d.blocks()) == 17
        await d.press("u")
        await d.go_to_block("Fri 6 Mar")
        await d.press("z")
        assert d.told() == "Fri 6 Mar is a working day again. u takes it back"
        assert d.blocks() == before
