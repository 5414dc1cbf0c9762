"""C11, C12: who took the time, when it is done at this rate, and where there is room for what is missing."""

from __future__ import annotations

from datetime import date, timedelta

from gaptui.method.blocks import Busy, Span
from ui.driver import owned, protected

MONDAY_OF_PLAN = date(2026, 3, 2)


def told_so_far(workbook) -> None:
    """Two weeks and a half: four roles took time, one of them three times in other letters."""
    protected(workbook)
    calendar = workbook.calendar
    blocks = calendar.view(workbook.processes.find(None)).blocks
    calendar.take(blocks[0].id, "sales", "a customer called")
    calendar.take(blocks[1].id, "the board", "figures")
    calendar.keep_partly(blocks[2].id, 60, "SALES ", "a customer called")
    calendar.keep_partly(blocks[3].id, 120, "Sales", "an offer")
    calendar.keep_partly(blocks[4].id, 150, "IT", "a password")
    calendar.keep_partly(blocks[5].id, 105, "a customer", "")


async def test_c11_the_account_of_the_hours_and_the_three_biggest(driver):
    async with driver(world=told_so_far, size=(120, 40)) as d:
        await d.at(24 * 16)
        before = d.workbook.snapshot()
        await d.press("l")
        page = d.page()
        assert page.startswith("The hours of Client reporting 8.0 h a week ✓ 8-10, 6 weeks ✓ 4-6, 48.0 h ✓ of 32-60")
        rows = [line.split() for line in d.dialog().splitlines()]
        assert ["1", "Mon", "2", "Mar", "8.0", "1.0", "7.0", "-", "-"] in rows
        assert ["2", "Mon", "9", "Mar", "8.0", "6.2", "1.8", "-", "-"] in rows
        assert ["3", "Mon", "16", "Mar", "8.0", "-", "-", "-", "-", "now"] in rows
        assert ["in", "all", "48.0", "7.2", "8.8", "-", "-"] in rows
        assert "planned for: build 48 h" in page
        who = page[page.index("Who took the time") :]
        assert who.index("sales 5.0 h") < who.index("the board 3.0 h") < who.index("IT 0.5 h")
        assert "3 times a customer called; an" in who
        assert "a customer 0.2" not in who
        assert "and 1 more: 0.25 h" in who
        assert "at this rate the 48 h are reached in week 14, not 6" in page
        await d.press("escape")
        assert not d.asking
        assert d.workbook.snapshot() == before
        assert d.weeks().endswith("at this rate the 48 h are reached in week 14, not 6")
        # Narrower there is still the short form, and at no width are the signs cut.
        await d.resize(80, 24)
        assert d.weeks() == "weeks 1 ✗✗/ 2 /// 3 ooo 4 ooo 5 ooo 6 ooo at this rate week 14, not 6"
        await d.press("l")
        assert "at this rate the 48 h are reached" in d.page()
        await d.press("pageup", "q")
        assert not d.asking


async def test_c11_an_account_of_nothing_is_no_trouble(driver):
    async with driver(world=owned) as d:
        assert d.weeks() == "weeks"
        await d.press("l")
        assert "no hours planned yet" in d.page()
        assert "nobody so far" in d.page()
        await d.press("escape", "tab")
        assert d.told() == "There is no later block."


async def test_c11_nothing_kept_is_never_reached_and_all_kept_is_as_planned(driver):
    async with driver(world=protected) as d:
        await d.at(24 * 11)
        assert d.weeks().endswith("at this rate never")
        await d.press("v")
        for _ in range(6):
            await d.press("k")
        assert d.weeks().endswith("at this rate week 6")
        await d.press("l")
        assert "at this rate the 48 h are reached in week 6, as planned" in d.page()


async def test_c12_what_is_missing_has_room_between_known_busy_times(driver):
    def busy(workbook) -> None:
        protected(workbook)
        times = [(0, 9, 480), (1, 9, 480), (2, 9, 300), (2, 16, 60), (3, 12, 300), (4, 10, 180), (4, 15, 120)]
        spans = [Span(MONDAY_OF_PLAN + timedelta(days=day), hour * 60, long) for day, hour, long in times]
        id_ = workbook.processes.find(None)
        workbook.availability.take_busy(id_, "alex.ics", [Busy(span, "alex.ics") for span in spans])
        view = workbook.calendar.view(id_)
        workbook.calendar.take(view.blocks[0].id, "sales")
        workbook.owning.agree(id_, gives_way="x", covered_by="y", agreed_by="z", agreed_on=MONDAY_OF_PLAN)

    async with driver(world=busy) as d:
        await d.at(24 * 2)
        assert d.told() == "This week: 3 h short, 3 days left: free Wed 14-16, Fri 9-10"
        await d.press("l", "pagedown")
        assert "This week: 3 h short, 3 days left: free Wed 14-16, Fri 9-10" in d.page()
        await d.press("escape")
        # Without busy times it says that it knows none.
        await d.press("B")
        assert d.told() == "Forgot 7 busy times. u brings them back"
        await d.press("l", "pagedown")
        assert "(no busy times known)" in d.page()
        await d.press("escape", "u", "B", "B")
        assert d.told() == "No busy times are known."


async def test_c12_what_is_short_is_seen_without_opening_anything(driver):
    async with driver(world=told_so_far) as d:
        await d.at(24 * 3 + 9)
        assert "short" in d.screen()
