"""Every verb is one action that undo takes back whole and redo brings again, and all or nothing on a busy file.

`VERBS` is the one list; a verb that is not in it fails a test.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import cached_property

import pytest

from gaptui.method.blocks import Busy
from gaptui.method.lessons import Evidence, LessonText
from gaptui.method.sheets import FileRow, Sheet
from gaptui.records.errors import FileBusy
from gaptui.words import BlockKind, HelperKind, JobAnswer, LessonStatus, Looked, Mark, Outcome, Signal, Way, WentTo
from gaptui.workbook.areas import Areas
from gaptui.workbook.arranging import Arranging
from gaptui.workbook.auditing import Auditing
from gaptui.workbook.availability import Availability
from gaptui.workbook.calendar import Calendar
from gaptui.workbook.diary import Diary
from gaptui.workbook.health import Health
from gaptui.workbook.helping import Helping
from gaptui.workbook.learning import Learning
from gaptui.workbook.lessons import Lessons
from gaptui.workbook.mapping import Mapping
from gaptui.workbook.owning import Owning
from gaptui.workbook.parking import Parking
from gaptui.workbook.picking import Picking
from gaptui.workbook.processes import Processes
from gaptui.workbook.publishing import Publishing
from gaptui.workbook.reusing import Reusing
from gaptui.workbook.reviewing import Reviewing
from gaptui.workbook.searching import Searching
from gaptui.workbook.sittings import Sittings
from store.long import LONG

from .world import World, locked, span

AREAS: dict[str, type] = {
    "processes": Processes,
    "picking": Picking,
    "auditing": Auditing,
    "health": Health,
    "mapping": Mapping,
    "arranging": Arranging,
    "reviewing": Reviewing,
    "parking": Parking,
    "sittings": Sittings,
    "owning": Owning,
    "calendar": Calendar,
    "availability": Availability,
    "publishing": Publishing,
    "diary": Diary,
    "learning": Learning,
    "helping": Helping,
    "lessons": Lessons,
    "reusing": Reusing,
    "searching": Searching,
}

NO_ACTIONS = ("auditing", "health")
"""The audit's clock, which only runs forward, and what only asks."""

NOT_VERBS = {
    *("processes.firm", "processes.head", "processes.first_to_show", "processes.find", "processes.name_of"),
    *("mapping.map", "mapping.steps", "mapping.roles", "mapping.systems"),
    *("reviewing.plan", "reviewing.changes", "reviewing.local"),
    *("sittings.current", "sittings.pause", "sittings.go_on", "sittings.beat", "sittings.stop_abandoned"),
    "picking.view",
    *("owning.of", "owning.shifts", "calendar.view", "calendar.wall_time"),
    "publishing.announce",
    *("diary.view", "diary.lines", "diary.line", "diary.tools", "diary.step_titles", "diary.own_lines"),
    "diary.today",
    "helping.helpers",
    *("lessons.rows", "lessons.whole", "lessons.lesson", "lessons.of_line", "lessons.codes_by_line"),
    *("reusing.coming_back", "reusing.unanswered", "reusing.answered", "reusing.shelf"),
    *("searching.find", "searching.lesson_ids"),
}
"""Questions; the sitting's clock, which only runs forward; and what other calendars were told: what was sent can't be
taken back, so it is no action."""

Verb = Callable[[World], object]


def _edit_step(old: str, new: str) -> Verb:
    return lambda w: w.workbook.mapping.edit_step(w.id(old), new, w.step_line(old))


def _edit_item(old: str, new: str) -> Verb:
    return lambda w: w.workbook.mapping.edit_item(w.item(old).id, new, w.line(old))


def _answer(process: str, question: str, value: bool | float | str | None) -> Verb:
    return lambda w: w.workbook.picking.answer(w.process(process), question, value)


def _stop(world: World) -> None:
    """The one is stopped, so that another can be picked."""
    world.workbook.picking.stop(world.process(), "more hours elsewhere")


def _shift(world: World) -> str:
    """The id of the one whose job shifts when Proposals runs the new way."""
    (found,) = world.workbook.owning.shifts(world.process("Proposals"))
    return found.id


def _cell(sheet: Sheet, words: str, column: str, text: str) -> Verb:
    return lambda w: w.set_cell(sheet, words, column, text)


def _cells(sheet: Sheet, words: tuple[str, ...], column: str, text: str) -> Verb:
    return lambda w: w.set_cells(sheet, words, column, text)


def _take(sheet: Sheet, *rows: dict[str, str]) -> Verb:
    """Rows of a file; the row of the map that one is, is named by its words in `id`."""
    return lambda w: w.workbook.reviewing.take(
        w.process(),
        sheet,
        [FileRow(n, row | ({"id": w.row(sheet, row["id"])} if "id" in row else {})) for n, row in enumerate(rows, 2)],
    )


def _block(verb: str, words: str, *said: object) -> Verb:
    """A verb on the block of Proposals that stands at this time."""
    return lambda w: getattr(w.workbook.calendar, verb)(w.block(words, "Proposals").id, *said)


def _busy(source: str, *words: str) -> Verb:
    """A calendar file of the owner of Proposals, read."""
    return lambda w: w.workbook.availability.take_busy(
        w.process("Proposals"), source, [Busy(span(each)) for each in words]
    )


def _say(line: str, day: date | None = None, **values: object) -> Verb:
    return lambda w: w.workbook.diary.say(w.process(), line, day, **values)


def _edit_day(words: str, line: str) -> Verb:
    return lambda w: w.workbook.diary.edit(w.day_line(words).id, line, w.day_line(words).line)


def _of_line(area: str, verb: str, words: str, *said: object) -> Verb:
    """A verb on the line of Reporting with these words, or on what hangs on it."""
    return lambda w: getattr(getattr(w.workbook, area), verb)(w.day_line(words).id, *said)


def _lesson(area: str, verb: str, words: str, *said: object, process: str = "") -> Verb:
    """A verb on the lesson with this sentence; of another process, where one is named."""
    return lambda w: getattr(getattr(w.workbook, area), verb)(
        w.lesson(words).id, *([w.process(process)] if process else []), *said
    )


def _edit_lesson(words: str, **values: object) -> Verb:
    return lambda w: w.workbook.lessons.edit(
        w.lesson(words).id, replace(w.lesson(words).said, **values), w.lesson(words).said
    )


COMING, OPEN, PARTLY, TAKEN, MOVED, SIDE = (
    *("5 mar 9-12", "2026-02-27 9-12", "2026-02-25 9-12", "2026-02-26 9-12", "7 mar 9-11", "2026-02-28 10-11"),
)
"""Blocks of Proposals, by what became of them."""
PULL, SEND, CRM = "Pull the figures", "Send the report", "old CRM"
STEPS, EXCEPTIONS, SYSTEMS = Sheet
STUCK, BOUNCES, VIEWS, PROMPTS, SAVED, TOKEN = (
    *("cannot read the PDF tables", "the mail bounces", "saved views", "few-shot prompts"),
    *("a saved view instead of filters", "token expired"),
)
"""Lines of Reporting: stuck, stuck and solved, learned and applied, learned, changed, a problem with a lesson."""
DRAFT, LOOK, COPY, EVERY, SLACK = (
    *("token expired: re-login each Monday", "Look for an export first", "Copy the sheet before AI writes into it"),
    *("Copy every sheet", "Slack is no record"),
)
"""Lessons: a draft, one of Reporting, one of Proposals that Reporting uses, one it replaces, one from a file."""

VERBS: dict[str, tuple[Verb, ...]] = {
    "processes.add": (lambda w: w.workbook.processes.add("Billing", claimed_minutes=90),),
    "processes.rename": (lambda w: w.workbook.processes.rename(w.process(), "Weekly report"),),
    "processes.describe": (
        lambda w: w.workbook.processes.describe(
            w.process(), starts_when="Monday", ends_when="sent", claimed_minutes=60, cycles_a_week=2.5
        ),
    ),
    "picking.answer": (
        _answer("Reporting", "pain", 4),
        _answer("Onboarding", "several_steps", False),
        _answer("Reporting", "fit_pattern", None),
        _answer("Reporting", "better", Outcome.THROUGHPUT),
        _answer("Reporting", "area", "sales"),
        _answer("Reporting", "outcome", "out by Monday 12:00"),
        _answer("Reporting", "minutes", None),
        _answer("Onboarding", "cycles_a_week", 2.5),
        _answer("Onboarding", "people", 3),
    ),
    "picking.set_authority": (lambda w: w.workbook.picking.set_authority("the partners"),),
    "picking.leave_out": (lambda w: w.workbook.picking.leave_out("Tenders", "once a year"),),
    "picking.look_again": (lambda w: w.workbook.picking.look_again(w.workbook.picking.view().left_out[0].id),),
    "picking.pick": (
        lambda w: (_stop(w), w.workbook.picking.pick(w.process("Proposals"), "more hours")),
        lambda w: (
            _stop(w),
            w.workbook.picking.pick(w.process(), "now", despite="we must", few_because="no other", by="the partners"),
        ),
    ),
    "picking.park": (lambda w: (w.workbook.processes.add("Billing"), w.workbook.picking.park(w.process("Billing"))),),
    "picking.stop": (lambda w: _stop(w),),
    "picking.finish": (
        lambda w: (
            w.workbook.owning.build_without(w.process(), "a trial"),
            w.workbook.processes.climb(w.process(), +1),
            w.workbook.picking.finish(w.process()),
        ),
    ),
    "processes.climb": (
        lambda w: w.workbook.processes.climb(w.process(), +1),
        lambda w: w.workbook.processes.climb(w.process(), -1),
    ),
    "processes.set_runners": (
        lambda w: w.workbook.processes.set_runners(w.process(), 3),
        lambda w: w.workbook.processes.set_runners(w.process(), 0),
    ),
    "processes.remove": (lambda w: w.workbook.processes.remove(w.process()),),
    "processes.call_mapped": (lambda w: w.workbook.processes.call_mapped(w.process(), "the rest on Monday"),),
    "processes.call_draft": (
        lambda w: (
            w.workbook.processes.call_mapped(w.process(), "the rest on Monday"),
            w.workbook.processes.call_draft(w.process()),
        ),
    ),
    "mapping.capture": (
        lambda w: w.say("A new step @clerk #New ~5m -d"),
        lambda w: w.say("A new step", "Pull the figures", above=True),
        lambda w: w.say("A new step", "Greet"),
        lambda w: w.say("< input #Email", "Check the figures"),
        lambda w: w.say("> output", "Check the figures"),
        lambda w: w.say("? Right? yes -> 1; no -> Write the comment", "Check the figures"),
        lambda w: w.say("! late 1/4 -> wait @boss #Phone", "Send the report"),
        lambda w: w.say("= always", "Send the report"),
        lambda w: w.say("* dull p3", "Send the report"),
        lambda w: w.say('" quote', "Send the report"),
        lambda w: w.say(".. later"),
        lambda w: w.say("@clerk ~2h #Fax", "Send the report"),
    ),
    "mapping.capture_all": (
        lambda w: w.workbook.mapping.capture_all(
            w.process(), ["One", "< in #Email", "Two", "? Ok? yes -> One; no -> 2", ".. p"], w.id("Pull the figures")
        ),
    ),
    "mapping.capture_into": (
        lambda w: w.workbook.mapping.capture_into("Billing", ["One", "< in #Email", "Two", ".. p"]),
        lambda w: w.workbook.mapping.capture_into("onboarding", ["One", "! late 1/4"]),
    ),
    "mapping.edit_step": (
        _edit_step("Pull the figures", "Pull all figures @clerk #Excel ~30m"),
        _edit_step("Send the report", "! nobody there"),
        _edit_step("Send the report", ".. send the report?"),
    ),
    "mapping.edit_item": (
        _edit_item("closed deals", "< open deals #Email"),
        _edit_item("raw sheet", "! no sheet 1/9"),
        _edit_item("Over 10k?", "? Over 20k? yes -> 2; no -> 4"),
        _edit_item("old CRM", "a step of its own"),
        _edit_item("same filters", ".. same filters"),
        _edit_item("retyping", "@typist"),
    ),
    "mapping.say_none": (
        lambda w: w.workbook.mapping.say_none(w.id("Greet"), [Mark.INPUTS]),
        lambda w: w.workbook.mapping.say_none(w.id("Greet"), list(Mark)),
    ),
    "mapping.turn_signal": tuple(
        lambda w, signal=signal: w.workbook.mapping.turn_signal(w.id("Greet"), signal) for signal in Signal
    ),
    "mapping.turn_timed": (lambda w: w.workbook.mapping.turn_timed(w.id("Pull the figures")),),
    "mapping.turn_written_down": (lambda w: w.workbook.mapping.turn_written_down(w.item("old CRM").id),),
    "mapping.remove_item": tuple(
        lambda w, words=words: w.workbook.mapping.remove_item(w.item(words).id)
        for words in ("closed deals", "Over 10k?", "old CRM", "the CRM mails it")
    ),
    "arranging.move": (
        lambda w: w.workbook.arranging.move(w.id("Send the report"), -1),
        lambda w: w.workbook.arranging.move(w.id("Pull the figures"), +1),
    ),
    "arranging.nest": (
        lambda w: w.workbook.arranging.nest(w.id("Send the report")),
        lambda w: w.workbook.arranging.nest(w.id("Greet")),
    ),
    "arranging.split": (
        lambda w: w.workbook.arranging.split(
            w.id("Pull the figures"), "Pull", "the figures", w.step_line("Pull the figures")
        ),
    ),
    "arranging.merge": (
        lambda w: w.workbook.arranging.merge(w.id("Check the figures")),
        lambda w: w.workbook.arranging.merge(w.id("Write the comment")),
    ),
    "arranging.remove": (
        lambda w: w.workbook.arranging.remove(w.id("Write the comment")),
        lambda w: w.workbook.arranging.remove(w.id("Pull the figures")),
    ),
    "reviewing.set_cell": (
        _cell(STEPS, PULL, "role", "clerk"),
        _cell(STEPS, PULL, "text", "Pull all figures"),
        _cell(STEPS, PULL, "systems", "Fax, HubSpot"),
        _cell(STEPS, PULL, "systems", ""),
        _cell(STEPS, PULL, "minutes", "1h30"),
        _cell(STEPS, PULL, "minutes", ""),
        _cell(STEPS, PULL, "timed", "yes"),
        _cell(STEPS, PULL, "help", "draft"),
        _cell(STEPS, PULL, "signals", "by hand, same analysis"),
        _cell(STEPS, SEND, "none", "systems"),
        _cell(STEPS, "Greet", "none", "inputs, exceptions"),
        _cell(STEPS, PULL, "inputs", "open deals #Email\nold sheet #Fax"),
        _cell(STEPS, SEND, "inputs", "report"),
        _cell(STEPS, PULL, "outputs", ""),
        _cell(STEPS, PULL, "decisions", "Over 20k? yes -> 2; no -> Send the report\nDone?"),
        _cell(STEPS, PULL, "decisions", ""),
        _cell(STEPS, PULL, "exceptions", "late 1/3 @boss #Phone -> wait\nold CRM"),
        _cell(STEPS, PULL, "exceptions", ""),
        _cell(STEPS, PULL, "pains", "retyping p2\ndull"),
        _cell(EXCEPTIONS, CRM, "text", "very old CRM"),
        _cell(EXCEPTIONS, CRM, "often", "1 in 4"),
        _cell(EXCEPTIONS, CRM, "often", ""),
        _cell(EXCEPTIONS, CRM, "response", "ask again"),
        _cell(EXCEPTIONS, CRM, "who", ""),
        _cell(EXCEPTIONS, CRM, "written_down", "yes"),
        _cell(EXCEPTIONS, CRM, "new_way", "stop"),
        _cell(EXCEPTIONS, CRM, "systems", "Phone, HubSpot"),
        _cell(SYSTEMS, "HubSpot", "kind", "program"),
        _cell(SYSTEMS, "HubSpot", "login", "each their own"),
        _cell(SYSTEMS, "HubSpot", "way_out", "export"),
        _cell(SYSTEMS, "HubSpot", "name", "Hub"),
        _cell(SYSTEMS, "HubSpot", "name", "Google Sheets"),
    ),
    "reviewing.set_cells": (
        _cells(STEPS, (PULL, "Check the figures", "Greet"), "role", "clerk"),
        _cells(STEPS, (PULL, "Check the figures", SEND), "systems", "Fax, HubSpot"),
        _cells(STEPS, (PULL, "Check the figures"), "help", "A"),
        _cells(STEPS, (PULL, SEND), "minutes", "5"),
        _cells(EXCEPTIONS, (CRM,), "new_way", "AI"),
        lambda w: (w.say("! late", SEND), w.set_cells(EXCEPTIONS, (CRM, "late"), "new_way", "AI")),
        _cells(SYSTEMS, ("HubSpot", "Google Sheets"), "kind", "program"),
    ),
    "reviewing.set_shares": (lambda w: w.workbook.reviewing.set_shares(40, 80),),
    "reviewing.take": (
        _take(
            STEPS,
            {"id": PULL, "text": "Pull all figures", "minutes": "30", "systems": "Fax", "decisions": "Ok? yes -> New"},
            {"text": "New", "inputs": "list #Fax", "decisions": "Ok? yes -> Send the report", "exceptions": "late 1/4"},
            {"id": SEND, "text": SEND, "inputs": "report #Email", "none": "", "help": "P"},
        ),
        lambda w: w.workbook.reviewing.take(
            None, STEPS, [FileRow(2, {"text": "One", "systems": "Fax"})], new_process="Billing"
        ),
        _take(
            EXCEPTIONS,
            {"id": CRM, "text": "very old CRM", "new_way": "AI", "systems": "Phone"},
            {"step": SEND, "text": "nobody there", "often": "1 of 4", "systems": "Phone"},
        ),
        _take(SYSTEMS, {"id": "HubSpot", "name": "Hub", "login": "ours"}, {"name": "Fax", "kind": "machine"}),
    ),
    "parking.send": (
        lambda w: w.workbook.parking.send(w.parked("who owns the template?"), WentTo.STEP, w.id("Greet")),
        lambda w: w.workbook.parking.send(w.parked("who owns the template?"), WentTo.STEP),
        lambda w: w.workbook.parking.send(w.parked("who owns the template?"), WentTo.EXCEPTION, w.id("Greet")),
        lambda w: w.workbook.parking.send(w.parked("who owns the template?"), WentTo.FOLLOW_UP),
        lambda w: w.workbook.parking.send(w.parked("who owns the template?"), WentTo.DROPPED),
    ),
    "parking.edit": (lambda w: w.workbook.parking.edit(w.parked("VAT column"), "VAT row"),),
    "parking.take_back": (lambda w: w.workbook.parking.take_back(w.parked("VAT column")),),
    "sittings.start": (lambda w: w.workbook.sittings.start(w.process(), doer="Kim", doer_role="analyst"),),
    "sittings.end": (lambda w: w.workbook.sittings.end(w.sitting("Proposals")),),
    "owning.name_owner": (
        lambda w: w.workbook.owning.name_owner(w.process(), owner="Kim", owner_role="head of operations"),
        lambda w: w.workbook.owning.name_owner(
            w.process("Proposals"), owner="Kim", owner_role="", for_speed=False, named_from=date(2026, 3, 9)
        ),
        lambda w: (
            w.workbook.processes.call_mapped(w.process(), "the rest on Monday"),
            w.workbook.owning.name_owner(w.process(), owner="Kim", owner_role=""),
        ),
    ),
    "owning.let_go": (lambda w: w.workbook.owning.let_go(w.process("Proposals")),),
    "owning.name_people": (
        lambda w: w.workbook.owning.name_people(w.process(), enthusiast="Sam", builder="", helper=""),
        lambda w: w.workbook.owning.name_people(w.process("Proposals"), enthusiast="", builder="", helper=""),
    ),
    "owning.agree": (
        lambda w: w.workbook.owning.agree(
            w.process(), gives_way="calls", covered_by="the team", agreed_by="the boss", agreed_on=date(2026, 3, 2)
        ),
        lambda w: w.workbook.owning.agree(
            w.process("Proposals"), gives_way="", covered_by="", agreed_by="", agreed_on=None
        ),
    ),
    "owning.decide": (lambda w: w.workbook.owning.decide(w.process(), by="the boss", on=date(2026, 3, 2)),),
    "owning.choose_way": (
        lambda w: w.workbook.owning.choose_way(w.process(), Way.WITH_HELP, "a consultant"),
        lambda w: w.workbook.owning.choose_way(w.process("Proposals"), Way.OURSELVES),
    ),
    "owning.add_shift": (
        lambda w: w.workbook.owning.add_shift(w.process(), role="analyst", shift="checks, types no more"),
        lambda w: w.workbook.owning.add_shift(
            w.process("Proposals"), role="lead", shift="reads drafts", answer=JobAnswer.NOT_SURE, says="how many?"
        ),
    ),
    "owning.edit_shift": (
        lambda w: w.workbook.owning.edit_shift(_shift(w), role="intern", shift="asks", answer=None, says=""),
    ),
    "owning.remove_shift": (lambda w: w.workbook.owning.remove_shift(_shift(w)),),
    "owning.build_without": (lambda w: w.workbook.owning.build_without(w.process(), "she starts in May"),),
    "calendar.plan": (
        lambda w: w.plan(process="Onboarding"),
        lambda w: w.plan("tue thu 9-12, wed 13-15 test x6", "Proposals", "they were busy before, too"),
        lambda w: w.plan("tue 9-12 x2", because="a trial"),
        lambda w: w.workbook.calendar.plan(w.process("Proposals"), [], "it is put off"),
    ),
    "calendar.add": (lambda w: w.workbook.calendar.add(w.process(), span("3 mar 9-12"), BlockKind.LEARN),),
    "calendar.add_side": (lambda w: w.workbook.calendar.add_side(w.process(), span("2026-03-01 20-21")),),
    "calendar.retime": tuple(
        _block("retime", words, span("4 mar 10-11:30")) for words in (COMING, OPEN, PARTLY, MOVED, SIDE)
    ),
    "calendar.move": tuple(_block("move", words, span("4 mar 10-13")) for words in (COMING, OPEN, PARTLY, MOVED)),
    "calendar.set_kind": (_block("set_kind", COMING, BlockKind.TEST), _block("set_kind", SIDE, BlockKind.HELP)),
    "calendar.remove": tuple(_block("remove", words) for words in (COMING, PARTLY, MOVED, SIDE)),
    "calendar.keep": tuple(_block("keep", words) for words in (OPEN, PARTLY, TAKEN)),
    "calendar.keep_partly": (
        _block("keep_partly", OPEN, 60, "sales", "a pitch"),
        _block("keep_partly", OPEN, 180),
        _block("keep_partly", OPEN, 0, "sales"),
        _block("keep_partly", PARTLY, 91, "sales", "a pitch"),
    ),
    "calendar.take": (_block("take", OPEN, "sales", "a pitch"), _block("take", PARTLY, "sales")),
    "calendar.reopen": (_block("reopen", PARTLY), _block("reopen", TAKEN)),
    "availability.take_busy": (
        _busy("sam.ics", "3 mar 9-10", "5 mar 9-10"),
        _busy("alex.ics", "3 mar 11-12", "5 mar 9-10"),
        _busy("alex.ics"),
    ),
    "availability.forget_busy": (lambda w: w.workbook.availability.forget_busy(w.process("Proposals")),),
    "availability.set_week": (
        lambda w: w.workbook.availability.set_week(
            first_day=6, work_days=frozenset({0, 1, 2, 3, 6}), works_from=480, works_to=960
        ),
    ),
    "availability.turn_day_off": (
        lambda w: w.workbook.availability.turn_day_off(date(2026, 4, 3), "Good Friday"),
        lambda w: w.workbook.availability.turn_day_off(date(2026, 5, 4)),
    ),
    "diary.say": (
        _say("+ moved the export to a nightly job /4"),
        _say("~ 140m -> 95m with checking", date(2026, 2, 28)),
        _say("/tried 3.1 draft #New: works -> again", private=True),
        _say("/stuck 4 nobody there", date(2026, 2, 20)),
        _say("? the bank holiday", side=90),
        lambda w: w.workbook.diary.say(w.process("Onboarding"), "/learned forms", because="it is due"),
    ),
    "diary.say_all": (
        lambda w: w.workbook.diary.say_all(w.process(), ["+ one /1", "", "! two -> three", "/stuck 2 four"]),
        lambda w: w.workbook.diary.say_all(w.process("Onboarding"), ["one"], date(2026, 1, 30)),
    ),
    "diary.edit": (
        _edit_day(SAVED, "+ a view instead of filters /2"),
        _edit_day(SAVED, "/stuck 1 which view?"),
        _edit_day("asked the analyst", "? asked the analyst"),
        _edit_day("two hours, not three", "two hours, not three"),
        _edit_day(PROMPTS, "/learned few-shot prompts -> 4"),
        _edit_day(PROMPTS, "few-shot prompts"),
        _edit_day(BOUNCES, "/stuck 3 every mail bounces"),
    ),
    "diary.write_more": (
        _of_line("diary", "write_more", SAVED, "One.\nTwo.", ""),
        _of_line("diary", "write_more", TOKEN, "", "The first line.\n\n  The third."),
    ),
    "diary.turn_private": (_of_line("diary", "turn_private", SAVED), _of_line("diary", "turn_private", TOKEN)),
    "diary.remove": tuple(
        _of_line("diary", "remove", words) for words in (SAVED, STUCK, BOUNCES, VIEWS, PROMPTS, TOKEN)
    ),
    "diary.set_outcome": (lambda w: w.workbook.diary.set_outcome(w.process(), "out by Monday 12:00"),),
    "diary.keep_own_line": (lambda w: w.workbook.diary.keep_own_line("~ 95m"),),
    "diary.remove_own_line": (lambda w: w.workbook.diary.remove_own_line(w.workbook.diary.own_lines()[0][0]),),
    "learning.apply": (_of_line("learning", "apply", PROMPTS, "three clients"),),
    "learning.trouble": (_of_line("learning", "trouble", VIEWS, "one client was missing"),),
    "learning.close": (_of_line("learning", "close", VIEWS, "examples"), _of_line("learning", "close", VIEWS, "")),
    "learning.drop": (_of_line("learning", "drop", PROMPTS, "nobody needs it"),),
    "helping.add_helper": (
        lambda w: w.workbook.helping.add_helper(
            "Kim", HelperKind.PROVIDER, reachable="mornings", contact="chat", cost=80
        ),
    ),
    "helping.edit_helper": (
        lambda w: w.workbook.helping.edit_helper(
            w.helper("Jo"), "Jo Lee", HelperKind.PROVIDER, reachable="always", contact="desk 4", cost=0.5
        ),
    ),
    "helping.remove_helper": (lambda w: w.workbook.helping.remove_helper(w.helper("Jo")),),
    "helping.describe": (
        lambda w: w.workbook.helping.describe(
            w.day_line(STUCK).id, tried="all", sample="", expected="a\nb", happened="c"
        ),
    ),
    "helping.note": (
        _of_line("helping", "note", STUCK, "a video of it", Looked.VIDEO, 12),
        _of_line("helping", "note", BOUNCES, "thanked them"),
    ),
    "helping.ask": (
        lambda w: w.workbook.helping.ask(w.day_line(STUCK).id, w.helper("Robin"), date(2026, 3, 4)),
        lambda w: w.workbook.helping.ask(w.day_line(BOUNCES).id, w.helper("Robin")),
    ),
    "helping.answer": (_of_line("helping", "answer", STUCK, "Use the other export.\nIt has them."),),
    "helping.solve": (_of_line("helping", "solve", STUCK, "the other export"),),
    "helping.reopen": (_of_line("helping", "reopen", BOUNCES),),
    "lessons.add": (
        lambda w: w.workbook.lessons.add(LessonText("One", systems=("New", "HubSpot"), step_id=w.id(SEND))),
        lambda w: w.workbook.lessons.add(
            LessonText("One", status=LessonStatus.AGREED),
            w.process(),
            [Evidence(date(2026, 3, 1), w.day_line(SAVED).id)],
        ),
    ),
    "lessons.add_from_line": (
        _of_line("lessons", "add_from_line", "screenshot to #ChatGPT"),
        _of_line("lessons", "add_from_line", TOKEN, LessonText("Once more")),
    ),
    "lessons.edit": (
        _edit_lesson(LOOK, text="Look for an export, then for AI"),
        _edit_lesson(COPY, systems=("Google Sheets", "New"), works=False, advice="none"),
        _edit_lesson(COPY, systems=()),
    ),
    "lessons.agree": (_lesson("lessons", "agree", DRAFT, "the board", "Kim"), _lesson("lessons", "agree", EVERY)),
    "lessons.make_draft": (_lesson("lessons", "make_draft", LOOK), _lesson("lessons", "make_draft", EVERY)),
    "lessons.replace": (lambda w: w.workbook.lessons.replace(w.lesson(LOOK).id, w.lesson(SLACK).number),),
    "lessons.remove": tuple(_lesson("lessons", "remove", words) for words in (DRAFT, COPY, EVERY)),
    "lessons.take_in": (
        lambda w: w.workbook.lessons.take_in(
            [LessonText("One", systems=("New",), day=date(2025, 1, 1)), LessonText("Slack is no record")],
            "more.csv",
            w.process(),
        ),
    ),
    "reusing.use": (
        _lesson("reusing", "use", SLACK, process="Reporting"),
        _lesson("reusing", "use", COPY, process="Onboarding"),
    ),
    "reusing.leave": (
        _lesson("reusing", "leave", SLACK, "we have no Slack", process="Reporting"),
        _lesson("reusing", "leave", COPY, "it is read only", process="Reporting"),
    ),
    "reusing.say_helped": (_lesson("reusing", "say_helped", COPY, 2, process="Reporting"),),
    "reusing.forget": (_lesson("reusing", "forget", COPY, process="Reporting"),),
}

ACTIONS = {
    "processes.call_draft-0": 2,
    "reviewing.set_cells-5": 2,
    "owning.name_owner-2": 2,
    "picking.pick-0": 2,
    "picking.pick-1": 2,
    "picking.park-0": 2,
    "picking.finish-0": 3,
}
"""Here the test itself gives several verbs."""

CASES = [
    pytest.param(f"{name}-{n}", verb, id=f"{name}-{n}") for name, verbs in VERBS.items() for n, verb in enumerate(verbs)
]
ONE_OF_EACH = [case for case in CASES if str(case.id).endswith("-0")]
NOT_UNDONE = ("sittingclock", "auditclock", "sentblock")
"""Undo must not turn back a clock, nor what others were told."""


def test_the_table_lists_every_verb() -> None:
    public = {
        f"{area}.{name}"
        for area, kind in AREAS.items()
        if area not in NO_ACTIONS
        for name, member in vars(kind).items()
        if callable(member) and not name.startswith("_")
    }
    assert public - NOT_VERBS == VERBS.keys()
    assert public >= NOT_VERBS


def test_the_workbook_has_no_other_area(world: World) -> None:
    areas = {name for name, member in vars(Areas).items() if isinstance(member, cached_property)}
    assert areas - AREAS.keys() == {"drafts"}
    assert {name: type(getattr(world.workbook, name)) for name in AREAS} == AREAS
    assert {name for name in vars(world.workbook) if not name.startswith("_")} <= areas, "each is made when asked for"


@pytest.mark.parametrize(("name", "verb"), CASES)
def test_undo_takes_it_back_and_redo_brings_it_again(world: World, name: str, verb: Verb) -> None:
    before, told = world.rows(), []
    stop_listening = world.workbook.subscribe(told.append)
    verb(world)
    stop_listening()
    after = world.rows()
    times = ACTIONS.get(name, 1)
    assert len(told) == times, "one action tells once"
    assert all(news.rows and news.label.strip() and "\n" not in news.label for news in told)
    assert after != before or name in ACTIONS
    for _ in range(times):
        world.workbook.undo()
    assert world.rows() == before
    for _ in range(times):
        world.workbook.redo()
    assert world.rows() == after
    for _ in range(times):
        world.workbook.undo()


@pytest.mark.parametrize(("name", "verb"), CASES if LONG else ONE_OF_EACH)
def test_on_a_busy_file_nothing_is_written(world: World, name: str, verb: Verb) -> None:
    before, told = world.path.read_bytes(), []
    stop_listening = world.workbook.subscribe(told.append)
    with locked(world.path), pytest.raises(FileBusy):
        verb(world)
    assert world.path.read_bytes() == before
    assert told == []
    stop_listening()


@pytest.mark.filterwarnings("ignore:Pydantic serializer warnings")
def test_load_is_one_action_too(world: World, empty: World) -> None:
    before = empty.picture(but=NOT_UNDONE)
    empty.workbook.load(world.workbook.snapshot())
    after = empty.picture(but=NOT_UNDONE)
    empty.workbook.undo()
    assert empty.picture(but=NOT_UNDONE) == before
    empty.workbook.redo()
    assert empty.picture(but=NOT_UNDONE) == after


def test_undo_and_redo_on_a_busy_file(world: World) -> None:
    world.say("A step")
    with locked(world.path), pytest.raises(FileBusy):
        world.workbook.undo()
    world.workbook.undo()
    with locked(world.path), pytest.raises(FileBusy):
        world.workbook.redo()
    world.workbook.redo()
    assert world.step("A step")
