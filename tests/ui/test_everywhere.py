"""Search over every text (F6), lessons that wait on Home, and forms that keep what was begun, in the user's words."""

from __future__ import annotations

from datetime import date

from gaptui.method.lessons import LessonText
from gaptui.words import LessonStatus
from gaptui.workbook.workbook import Workbook

from .driver import Driver
from .log_world import of, with_days, with_helper


def a_firm(workbook: Workbook) -> None:
    with_days(workbook)
    workbook.lessons.add(
        LessonText("Look for an export before AI", status=LessonStatus.AGREED), workbook.processes.add("Invoicing")
    )
    workbook.diary.say(workbook.processes.add("Onboarding"), "the export of new clients", date(2026, 3, 2))
    workbook.remember_place("home", of(workbook), None)


def found(d: Driver) -> list[str]:
    return [" ".join(row.split()) for row in d._drawn(d.app.screen.query_one("#hits")) if row.strip()]


async def test_every_text_is_found_by_parts_of_its_words_and_enter_goes_there(driver):
    async with driver(world=a_firm, size=(120, 40)) as d:
        await d.press("f6")
        await d.type("xpor")
        assert found(d)[0].startswith("L-01 Look for an export before AI")
        assert any("the export of new clients" in row and "Onboarding" in row for row in found(d))
        assert any("digits swapped" in row or "export instead" in row for row in found(d))
        await d.press("enter")
        assert d.place == "lessons"
        # A line of another process: that process is then shown, on that day.
        await d.press("f6")
        await d.type("new clients")
        await d.press("enter")
        assert d.place == "log"
        assert "Onboarding" in d.top()
        assert d.row() == "the export of new clients"
        # From the same screen, back to a line of the first process, of an earlier day.
        await d.press("f6")
        await d.type("called IT")
        await d.press("enter")
        assert "Client reporting" in d.top()
        assert d.strip().startswith("Thu 26 Feb")
        await d.press("f6")
        await d.type("zebra")
        assert found(d) == []
        assert "Nothing in this workbook has these words." in d.page()
        await d.press("enter")
        assert d.asking
        await d.press("escape")
        assert not d.asking
        # A step is shown in the walkthrough; what is typed is only words.
        await d.press("f6")
        await d.type('[/] "odd* (numbers')
        assert found(d) == []
        await d.press("escape", "f6")
        await d.type("odd numb")
        await d.press("enter")
        assert d.place == "walk"
        assert "Check odd numbers" in d.line_here()


async def test_f6_works_while_one_types_and_nothing_typed_is_lost(driver):
    async with driver(world=with_days) as d:
        await d.press("i")
        await d.type("half a thou")
        await d.press("f6")
        await d.type("called")
        await d.press("escape")
        assert d.line() == "half a thou"


async def test_lessons_that_wait_are_named_on_home_until_they_are_answered(driver):
    async with driver(world=a_firm, size=(120, 40)) as d:
        assert "1 lesson of another process waits for an answer: 7, then c" in d.screen()
        await d.press("7", "c", "u", "escape", "1")
        assert "waits for an answer" not in d.screen()


async def test_what_was_begun_in_a_form_is_there_again(driver):
    async with driver(world=with_helper) as d:
        await d.press("7", "n")
        await d.type("the export has every deal")
        await d.press("enter")
        await d.type("the token was gone")
        await d.press("escape")
        assert not d.asking
        await d.press("n")
        assert d.values()["expected"] == "the export has every deal"
        assert d.values()["happened"] == "the token was gone"
        await d.fill(text="Log in again each Monday")
        await d.press("ctrl+s")
        assert any("Log in again each Monday" in row for row in d.rows())
        await d.press("n")
        assert d.values()["expected"] == ""
        await d.type("after a kill")
        await d.until(lambda: not d.app.screen._keep_waits, "the draft")
    async with driver() as d:
        await d.press("7", "n")
        assert d.values()["expected"] == "after a kill"
