"""Eight lessons of one process and three of another: agreed, drafts, one of several lines, one that was replaced."""

from __future__ import annotations

from datetime import date

from gaptui.method.lessons import Evidence, LessonText
from gaptui.words import LessonKind, LessonStatus
from gaptui.workbook.workbook import Workbook
from ui.driver import with_lines

STEPS = (
    "Pull the figures @analyst #HubSpot ~25m",
    'Copy them into the sheet @analyst #"Google Sheets" ~35m',
    "Send the report @assistant #Email ~10m",
)
TOKEN = "The token expires after seven days: log in again each Monday, before the export runs"
_AGREED, _DRAFT = LessonStatus.AGREED, LessonStatus.DRAFT
_CHANGED, _TIME = LessonKind.CHANGED, LessonKind.TIME
_PROBLEM, _BUSINESS = LessonKind.PROBLEM, LessonKind.BUSINESS


def with_lessons(workbook: Workbook) -> None:
    """`Client reporting` is chosen and has five agreed lessons, two drafts and one that was replaced; `Invoicing`
    has three agreed ones, of which the first is used and helped a lot."""
    with_lines(*STEPS)(workbook)
    here, other = workbook.processes.find(None), workbook.processes.add("Invoicing")
    workbook.owning.name_owner(here, owner="Alex", owner_role="Head of Client Service")
    step = workbook.mapping.map(here).steps[1].id
    L, add = LessonText, workbook.lessons.add
    seen = [Evidence(date(2026, 2, 26)), Evidence(date(2026, 3, 2))]
    for said in (
        L(
            "Look for an export before you look for AI",
            _CHANGED,
            step_id=step,
            systems=("HubSpot",),
            situation="Two people copied four columns by hand every Monday.",
            expected="The figures have to be pulled by hand.",
            happened="The CRM mails a filled sheet; nobody had asked.",
            why="The mail went to somebody who left.",
            advice="Ask the system first what it can send by itself.",
            status=_AGREED,
        ),
        L("A cycle takes from 140 to 95 min", _TIME, systems=("HubSpot", "Google Sheets"), status=_AGREED),
        L(
            TOKEN,
            _PROBLEM,
            False,
            systems=("HubSpot",),
            why="The system forgets it after seven days.\nNobody gets a mail when it does.",
            advice="Log in again each Monday.\nPut it into the checklist.",
            status=_AGREED,
        ),
        L("Tables in PDF files are not read with one prompt", _PROBLEM, False, systems=("ChatGPT",), status=_AGREED),
        L("Three sentences a client are enough: up, down, why", _BUSINESS, systems=("Word",), status=_AGREED),
        L("The partner approves in two minutes when the odd numbers are on top", _CHANGED),
        L("Clients on the old CRM need their own list", _PROBLEM, False),
        L("Count the checking, too", _TIME),
    ):
        add(said, here, seen if said.status is _AGREED else [])
    others = [
        add(said, other, [Evidence(date(2026, 2, 10))])
        for said in (
            L(
                "Match bank lines by amount and date, then by name",
                _CHANGED,
                systems=("HubSpot",),
                role="Head of Finance",
                person="Sam",
                status=_AGREED,
            ),
            L(
                "An export at night has no figures of the same day",
                _PROBLEM,
                False,
                systems=("HubSpot",),
                status=_AGREED,
            ),
            L("Reminders go out on Tuesday mornings", _BUSINESS, status=_AGREED),
        )
    ]
    workbook.lessons.replace(workbook.lessons.rows()[7].id, 2)
    workbook.reusing.use(others[0], here)
    workbook.reusing.say_helped(others[0], here, 2)
    workbook.remember_place("lessons", here, None)
