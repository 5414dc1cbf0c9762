"""The example firm, in the middle of week 4, made through the same verbs that people use.

It knows the workbook and no screen.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from gaptui.clock import Clock, utc_now
from gaptui.demo_days import write_days
from gaptui.demo_pick import write_choice
from gaptui.method.blocks import Busy, Span, WorkWeek
from gaptui.method.hours import planned_blocks, read_plan
from gaptui.method.process_map import ProcessMap
from gaptui.method.sheets import Sheet
from gaptui.words import BlockKind, JobAnswer, Signal, Way, WentTo
from gaptui.workbook.workbook import Workbook

_DAYS_AGO = 23
"""The first candidate was saved so long ago: today is in the fourth week."""

_MEETINGS = ((0, 10), (2, 14), (3, 11))
"""Days after Monday and hours at which the owner's own calendar is busy: the last one is in the way of a block."""

_REPORTING = """\
Pull last week's figures @analyst #HubSpot ~25m -d
< export of closed deals #HubSpot
! client still on the old CRM 1/5 -> ask IT for a dump @IT
= same four filters every week
Copy the figures into the sheet @analyst #"Google Sheets" ~35m -d -e
< export of closed deals #HubSpot
> this week's sheet #"Google Sheets"
* retyping the same numbers p4
" the CRM mails a filled sheet every Monday
Check odd numbers @analyst #"Google Sheets" ~30m
< the filled sheet #"Google Sheets"
? More than 10 % off? yes -> ask the account lead; no -> go on
! figures missing for a client 2/5 -> last month's, marked in yellow
= compares with the same week of last year
Ask the account lead @analyst #Slack ~10m -d
< the odd number and last year's #Slack
! account lead on leave 1/10 -> guess, and say so in the comment
Write the comment for each client @analyst #Word ~45m -d
< the checked sheet #"Google Sheets"
> draft report #Word
! client asked for another layout 1/10 -> copy the old report and edit
* Sunday evening work p5
= three sentences: up, down, why
Ask the partner to approve @partner #Email ~25m
< draft report #Email
? Approved? yes -> Send the report; no -> Write the comment for each client
! partner travelling 1/10 -> waits until Friday
" the partner approves every report before it leaves
Send the report @assistant #Email ~10m -d -e
< approved report #Email
File it @assistant #SharePoint ~5m -i -d
.. who owns the report template?
.. ask finance whether the VAT column is still needed
"""

_PROPOSALS = """\
Read the client's request @consultant #Email ~20m -d
< request for proposal #Email
! request only by phone 1/4 -> write it down and mail it back
Look for a similar proposal @consultant #SharePoint ~30m
? Found one? yes -> Copy the old proposal; no -> Start from the template
* nobody finds anything in there p4
Copy the old proposal @consultant #Word ~15m
Start from the template @consultant #Word ~25m
Ask for a price @consultant #Slack
.. discounts: who may give how much?
"""


def write_demo_workbook(file: Path, clock: Clock = utc_now) -> None:
    """Make the example firm's workbook. Raises `WrongFile` when something is at the path already."""
    today = clock()
    now = [today - timedelta(days=_DAYS_AGO)]
    workbook = Workbook.create(file, "Northgate Ltd (example)", "Europe/London", clock=lambda: now[0])
    try:
        _fill(workbook, now)
        now[0] = today
        write_days(workbook, now, workbook.processes.find(None))
    finally:
        workbook.close()


def _fill(workbook: Workbook, now: list[datetime]) -> None:
    processes = workbook.processes
    reporting, proposals, *_ = write_choice(workbook)
    now[0] += timedelta(days=1)
    _map(workbook, now, proposals, _PROPOSALS, doer="Sam", role="consultant", minutes=40)
    now[0] += timedelta(days=1)
    why = "every week, three hours, one team, and nobody likes it"
    workbook.picking.pick(reporting, why, by="managing partner")
    now[0] += timedelta(days=2)
    processes.describe(
        reporting,
        starts_when="the week has ended and the deals are closed in the CRM",
        ends_when="each client has a report with a comment",
        claimed_minutes=180,
        cycles_a_week=1,
    )
    _map(workbook, now, reporting, _REPORTING, doer="Robin", role="analyst", minutes=131)
    shown = workbook.mapping.map(reporting)
    workbook.mapping.turn_signal(shown.steps[0].id, Signal.REPEATS)
    workbook.mapping.turn_signal(shown.steps[1].id, Signal.COPIED)
    workbook.mapping.turn_signal(shown.steps[2].id, Signal.SAME_ANALYSIS)
    _review(workbook, shown)
    processes.call_mapped(reporting, "the assistant was away; the last step is asked on Monday")
    workbook.parking.send(shown.parked[1].id, WentTo.FOLLOW_UP)
    _protect(workbook, now, reporting)


def _protect(workbook: Workbook, now: list[datetime], process_id: str) -> None:
    """Somebody answers for it, six weeks of hours are planned, and two weeks and a half of them are told."""
    owning, calendar = workbook.owning, workbook.calendar
    today = calendar.view(process_id).today
    owning.name_owner(process_id, owner="Alex", owner_role="Head of Client Service")
    owning.name_people(process_id, enthusiast="Sam", builder="", helper="the consultant, Thu 14-17")
    owning.choose_way(process_id, Way.WITH_HELP, "a consultant, in weeks 1 to 3")
    checks = "checks figures instead of typing them"
    owning.add_shift(process_id, role="analyst", shift=checks, answer=JobAnswer.YES, says="at last")
    owning.add_shift(process_id, role="partner", shift="approves a draft that AI began", answer=JobAnswer.NOT_SURE)
    owning.agree(
        process_id,
        gives_way="the Tuesday status call and the newsletter",
        covered_by="the team assistant",
        agreed_by="head of operations",
        agreed_on=today,
    )
    week = WorkWeek()
    reading = read_plan("tue thu 9-12, fri 13-15 test x6", week.first_of(today), week)
    assert reading.plan is not None
    calendar.plan(process_id, planned_blocks(reading.plan, week))
    now[0] += timedelta(days=_DAYS_AGO - 4)
    view = calendar.view(process_id)
    over = [block for block in view.blocks if (block.span.day, block.span.end) <= (view.today, view.now)]
    for number, block in enumerate(over[:-1]):
        match number % 8:
            case 1:
                calendar.set_kind(block.id, BlockKind.LEARN)
                calendar.keep(block.id)
            case 2:
                calendar.take(block.id, "sales", "a customer wanted a demo")
            case 4:
                calendar.keep_partly(block.id, 90, "the board", "figures for Thursday")
            case 5:
                calendar.move(block.id, replace(block.span, start=15 * 60))
                calendar.keep(block.id)
            case _:
                calendar.keep(block.id)
    mondays = [week.first_of(view.today) + timedelta(weeks=n) for n in range(-2, 4)]
    busy = [Busy(Span(day + timedelta(days=later), start * 60, 60)) for day in mondays for later, start in _MEETINGS]
    workbook.availability.take_busy(process_id, "alex.ics", busy)
    side = Span(week.week(view.today - timedelta(weeks=1))[2], 17 * 60, 60)
    calendar.add_side(process_id, side)


def _review(workbook: Workbook, shown: ProcessMap) -> None:
    """The owner went through the table: most steps have a letter, some exceptions are decided."""
    reviewing, steps = workbook.reviewing, shown.steps
    for letter, some in (("A", steps[:2]), ("D", steps[2:5]), ("P", steps[5:7])):
        reviewing.set_cells(Sheet.STEPS, [step.id for step in some], "help", letter)
    reviewing.set_cells(Sheet.EXCEPTIONS, [steps[5].exceptions[0].id], "written_down", "yes")
    reviewing.set_cells(Sheet.EXCEPTIONS, [steps[5].exceptions[0].id], "new_way", "person")
    reviewing.set_cells(Sheet.EXCEPTIONS, [steps[2].exceptions[0].id], "new_way", "stop and ask")
    facts = {"HubSpot": ("CRM", "one each", "CSV export of a view"), "Google Sheets": ("sheet", "shared", "CSV")}
    for system in shown.systems:
        for column, text in zip(("kind", "login", "way_out"), facts.get(system.name, ()), strict=False):
            reviewing.set_cells(Sheet.SYSTEMS, [system.id], column, text)


def _map(
    workbook: Workbook, now: list[datetime], process_id: str, lines: str, *, doer: str, role: str, minutes: int
) -> None:
    """A sitting of so many minutes that left these lines."""
    sitting = workbook.sittings.start(process_id, doer=doer, doer_role=role, facilitator="Kim")
    workbook.mapping.capture_all(process_id, lines.splitlines())
    now[0] += timedelta(minutes=minutes)
    workbook.sittings.end(sitting)
