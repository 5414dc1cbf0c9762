"""What the owner of the example firm wrote down in three weeks, and the lessons that came of it.

It knows the workbook and no screen.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from gaptui.method.lessons import LessonText
from gaptui.words import HelperKind, LessonKind, LessonStatus, Looked
from gaptui.workbook.workbook import Workbook

_LINES: tuple[tuple[int, str], ...] = (
    (15, "? three hours and a bit, and the analyst hates every minute of it"),
    (15, "/learned what a view export is -> 1"),
    (15, "/tried 1 screenshot of the view to #ChatGPT: does not work -> export the view as CSV"),
    (14, "/tried 1 CSV export of the view #HubSpot: works"),
    (14, "+ the figures come from a saved view now, not from four filters set by hand /1"),
    (13, "~ 180m -> 165m the export alone"),
    (12, "! digits swapped when AI read the screenshot -> never let it read the screen, export instead /1"),
    (12, "asked the analyst to keep doing it the old way beside it until Friday"),
    (10, "+ the export runs by itself each Monday at six #HubSpot /1"),
    (10, '/tried 2 formula sheet that pulls the CSV in #"Google Sheets": works'),
    (9, "~ 165m -> 140m"),
    (9, "? yes, once, on Monday, with the analyst watching"),
    (8, "! the token for the export expires every four weeks -> reminder in the shared calendar /1"),
    (7, "/learned few-shot examples -> 5"),
    (7, "/tried 5 comments from three old ones #ChatGPT: works -> with the client's own words"),
    (5, "+ AI drafts the comment, the analyst changes what is wrong /5"),
    (5, "~ 140m -> 118m with ten minutes of checking"),
    (4, "! it praised a client for a loss -> the figure and its sign go into the prompt as words /5"),
    (4, "the analyst asked whether her job is next. Talked for an hour. That hour was the best of the week"),
    (3, "/tried 3 odd numbers against last year #ChatGPT: does not work"),
    (2, "/learned giving it the rule and not the examples -> 3"),
    (2, "/stuck 3 it flags every client with a holiday week as odd"),
    (1, "+ the sheet marks holiday weeks, so that nobody has to know them /3"),
    (1, "? the bank holiday: last year's week had four days"),
)
"""Working days ago, and the line as it was typed."""

_LESSONS: tuple[tuple[str, dict[str, Any], bool], ...] = (
    (
        "never let it read",
        {
            "text": "Look for an export before you look for AI",
            "kind": LessonKind.CHANGED,
            "situation": "The figures were retyped by hand from four filters, 25 minutes a week.",
            "expected": "AI reads a screenshot of the view.",
            "happened": "Wrong digits in two of ten runs.",
            "advice": "Ask of each system first what it can export, and on which schedule.",
        },
        True,
    ),
    (
        "the token for the export",
        {
            "text": "Whatever runs by itself stops by itself: put its expiry date into a calendar that two people read",
            "happened": "The export stopped after four weeks, and nobody noticed until Monday noon.",
        },
        True,
    ),
    (
        "screenshot of the view",
        {
            "text": "Reading figures off the screen with AI does not work, not even nearly",
            "why": "Digits have no context.",
        },
        True,
    ),
    (
        "it praised a client",
        {
            "text": "Give figures to AI as words with their sign and unit, not as a table",
            "expected": "It sees that -12 % is bad news.",
            "happened": "It wrote congratulations.",
        },
        True,
    ),
    ("~ 140m -> 118m", {"text": "Count the checking: the draft saves 40 minutes, and checking it takes ten"}, False),
    (
        "the analyst asked whether",
        {
            "text": "Talk about the job before you talk about the tool: they help who know what becomes of them",
            "kind": LessonKind.BUSINESS,
        },
        False,
    ),
)
"""A part of the line that each came from, what is said of it, and whether it is agreed."""

_EARLIER = (
    LessonText(
        text="Slack messages are no record: whoever approves there has not approved",
        kind=LessonKind.BUSINESS,
        works=False,
        systems=("Slack",),
        situation="In the trial of last year approvals were given in a channel and could not be found again.",
        advice="Let approvals come where the document is.",
        role="head of operations",
        status=LessonStatus.AGREED,
    ),
    LessonText(
        text="Copy the sheet before AI writes into it, and compare the sums after",
        kind=LessonKind.PROBLEM,
        systems=("Google Sheets",),
        happened="A filled sheet was overwritten; the week's figures had to be pulled again.",
        advice="Read from one sheet, write into another.",
        role="head of operations",
        status=LessonStatus.AGREED,
    ),
)


def write_days(workbook: Workbook, now: list[datetime], process_id: str) -> None:
    """The owner's lines of three weeks, one stuck item with an answer promised, and eight lessons."""
    helping, learning = workbook.helping, workbook.learning
    workbook.lessons.take_in(_EARLIER, "trial-of-last-year.csv")
    workbook.diary.set_outcome(process_id, "report out by Monday 12:00, in under 100 minutes")
    consultant = helping.add_helper(
        "Robin Okafor", HelperKind.CONSULTANT, reachable="Thu 14-17", contact="video call", cost=120
    )
    helping.add_helper("Jo", HelperKind.COLLEAGUE, reachable="most mornings", contact="desk 4")
    today, week = now[0], workbook.calendar.view(process_id).work_week
    ids: dict[str, str] = {}
    for ago, line in _LINES:
        day, left = today, ago
        while left:
            day -= timedelta(days=1)
            left -= not week.is_off(day.date())
        now[0] = day.replace(hour=15)
        ids[line] = workbook.diary.say(process_id, line)
        if "/learned" in line and ago > 5:
            learning.apply(ids[line], "the same day, with three real clients")
            learning.trouble(ids[line], "one client was missing in the view" if ago > 10 else "nothing")
            learning.close(ids[line], "examples in the prompt" if ago > 10 else "")
        if "/stuck" in line:
            helping.note(ids[line], "the help pages say nothing of weeks", Looked.DOCUMENTATION, 40)
    now[0] = today
    stuck = next(id_ for line, id_ in ids.items() if "/stuck" in line)
    answer = today + timedelta(days=1)
    while week.is_off(answer.date()):
        answer += timedelta(days=1)
    helping.ask(stuck, consultant, answer.date())
    learned = [id_ for line, id_ in ids.items() if "the rule and not" in line]
    for id_ in learned:
        learning.apply(id_, "the check of odd numbers, with last week's sheet")
    for part, said, agreed in _LESSONS:
        _lesson(workbook, next(id_ for line, id_ in ids.items() if part in line), said, agreed=agreed)


def _lesson(workbook: Workbook, line_id: str, said: dict[str, Any], *, agreed: bool) -> None:
    """A lesson of a line, with what stands in the line filled in."""
    from dataclasses import replace

    from gaptui.method.lessons import from_line

    lesson = workbook.lessons.add_from_line(line_id, replace(from_line(workbook.diary.line(line_id)), **said))
    if agreed:
        workbook.lessons.agree(lesson)
