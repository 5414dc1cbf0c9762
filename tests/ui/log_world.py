"""Owners' days to stand in: a mapped process with its hours, and what was written in its first two weeks."""

from __future__ import annotations

from datetime import date

from gaptui.method.lessons import LessonText
from gaptui.words import HelperKind, LessonKind, LessonStatus
from gaptui.workbook.workbook import Workbook
from ui.driver import PLAN, owned, plan_hours

TUESDAY = 24 * 1 + 6
"""Hours after `MONDAY`: Tuesday 3 March, 15:00. The first block, 9 to 12, is over."""


def of(workbook: Workbook) -> str:
    return workbook.processes.find("Client reporting")


def say(workbook: Workbook, *lines: str, day: int = 2, month: int = 3) -> None:
    """Lines of one day of 2026, as somebody typed them."""
    for line in lines:
        workbook.diary.say(of(workbook), line, date(2026, month, day))


def at_work(workbook: Workbook) -> None:
    """Three mapped steps, an owner, six weeks of hours from `MONDAY` on, nothing written yet; one looks at the day."""
    owned(workbook)
    plan_hours(workbook, PLAN)
    workbook.processes.call_mapped(of(workbook), "all steps are known")
    workbook.diary.set_outcome(of(workbook), "report out by Monday 12:00")
    workbook.remember_place("log", of(workbook), None)


def with_days(workbook: Workbook) -> None:
    """The same, and something was written on the last three days of the week before."""
    at_work(workbook)
    say(workbook, "/tried 1 CSV export of the view #HubSpot: works", "called IT about the token", month=2, day=26)
    say(workbook, "+ the figures come from a saved view now /1", "~ 140m -> 118m", month=2, day=27)
    say(workbook, "/tried 2 screenshot to #ChatGPT: does not work", "! digits swapped -> export instead /2", day=2)


def with_helper(workbook: Workbook) -> None:
    at_work(workbook)
    workbook.helping.add_helper("Robin Okafor", HelperKind.CONSULTANT, reachable="Thu 14-17", cost=120)


def with_lesson(workbook: Workbook) -> None:
    """An agreed lesson of an earlier process, about HubSpot; and a draft about Sheets, which is shown nowhere yet."""
    at_work(workbook)
    earlier = workbook.processes.add("Invoicing")
    for text, system, status in (
        ("An export at night has no figures of the same day", "HubSpot", LessonStatus.AGREED),
        ("Sheets forgets who wrote a cell", "Sheets", LessonStatus.DRAFT),
    ):
        said = LessonText(text, LessonKind.PROBLEM, False, systems=(system,), status=status)
        workbook.lessons.add(said, earlier)
