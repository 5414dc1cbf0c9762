"""What form 5 remembers: the answers before the choice, areas left out, the audit's clock, rungs, jobs that shift."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from gaptui.method import pick
from gaptui.records.base import Row, build, table_name
from gaptui.records.deployment import JobShift, Owner
from gaptui.records.desk import Place
from gaptui.records.errors import Invalid
from gaptui.records.firm import Firm
from gaptui.records.mapping import AuditClock, SittingClock
from gaptui.records.process import Candidate, LeftOut, Process
from gaptui.records.tables import KEPT
from gaptui.words import JobAnswer, Outcome, Way

HERE = {"order": "i0000000", "name": "Reporting"}
SHIFT = {"process_id": "p", "order": "i0000000", "role": "analyst", "shift": "checks, types no more"}
LEFT = {"order": "i0000000", "area": "Payroll"}

DAYS = ("picked_on", "owned_on", "building_on", "running_on", "documented_on", "reused_on", "ended_on")
YES_NO = (
    *("several_steps", "somebody_answers", "contained", "biggest"),
    *("follows_patterns", "moved_by_hand", "same_analysis"),
)
ONE_TO_FIVE = (
    *("fit_pattern", "fit_analysis", "fit_copying", "fit_digital", "fit_stable"),
    *("catches_mistakes", "pain"),
)
TEXTS = ("area", "despite", "few_because")
DAY = date(2026, 3, 3)


def test_nobody_has_said_anything_yet() -> None:
    candidate = build(Candidate, id="p")
    assert {getattr(candidate, name) for name in (*YES_NO, *ONE_TO_FIVE, "people", "better")} == {None}
    assert {getattr(candidate, name) for name in TEXTS} == {""}
    assert {"id", *YES_NO, *ONE_TO_FIVE, *TEXTS, "people", "better"} == Candidate.model_fields.keys()
    process, firm, owner = build(Process, **HERE), build(Firm, name="Northgate"), build(Owner, id="p")
    assert {getattr(process, name) for name in (*DAYS, "runners")} == {None}
    assert (firm.authority, owner.way, owner.way_help) == ("", None, "")
    assert (build(LeftOut, **LEFT).because, build(Place, id="here", screen="home").looked_back) == ("", None)
    shift, clock = build(JobShift, **SHIFT), build(AuditClock)
    assert (shift.answer, shift.says) == (None, "")
    assert (clock.seconds, clock.running_since, clock.seen_at, clock.ended_on) == (0, None, None, None)


def test_every_answer_that_is_asked_for_has_its_place() -> None:
    """A question whose answer is in neither table would be asked and forgotten."""
    asked = {question.id for question in pick.QUESTIONS}
    assert asked - Candidate.model_fields.keys() == {"cycles_a_week", "minutes", "outcome"}
    assert {"cycles_a_week", "claimed_minutes", "outcome"} <= Process.model_fields.keys()
    assert Candidate.model_fields.keys() - asked == {"id", "despite", "few_because"}


def test_they_leave_with_an_export_and_only_a_clock_is_never_undone() -> None:
    new = {Candidate, LeftOut, AuditClock, JobShift}
    assert new < set(KEPT)
    assert {kind for kind in new if not kind.journaled} == {AuditClock}
    assert {table_name(kind) for kind in new} == {"candidate", "leftout", "auditclock", "jobshift"}
    assert Place not in KEPT


def test_a_clock_of_an_audit_is_one_of_a_sitting_that_ends_on_a_day() -> None:
    assert AuditClock.model_fields.keys() - SittingClock.model_fields.keys() == {"ended_on"}
    assert AuditClock.model_fields.keys() > SittingClock.model_fields.keys()
    assert not SittingClock.journaled
    assert (table_name(SittingClock), table_name(AuditClock)) == ("sittingclock", "auditclock")
    now = datetime(2026, 3, 2, 9, tzinfo=UTC)
    clock = build(AuditClock, seconds=7_200, running_since=now, seen_at=now, ended_on=DAY)
    assert (clock.seconds, clock.running_since, clock.seen_at, clock.ended_on) == (7_200, now, now, DAY)
    assert len({build(AuditClock).id for _ in range(2)}) == 2


@pytest.mark.parametrize("name", ONE_TO_FIVE)
def test_a_scale_is_one_to_five(name: str) -> None:
    assert [getattr(build(Candidate, id="p", **{name: n}), name) for n in (*range(1, 6), None)] == [1, 2, 3, 4, 5, None]
    for wrong in (0, 6, -1, 2.5, "many", 2**53):
        with pytest.raises(Invalid, match="Nothing was changed"):
            build(Candidate, id="p", **{name: wrong})


@pytest.mark.parametrize("name", YES_NO)
def test_yes_no_or_not_answered(name: str) -> None:
    found = [getattr(build(Candidate, id="p", **{name: said}), name) for said in (True, False, None)]
    assert found == [True, False, None]
    with pytest.raises(Invalid, match="Nothing was changed"):
        build(Candidate, id="p", **{name: "perhaps"})


@pytest.mark.parametrize("name", DAYS)
def test_a_rung_has_a_day(name: str) -> None:
    assert getattr(build(Process, **HERE, **{name: DAY}), name) == DAY
    assert getattr(build(Process, **HERE, **{name: None}), name) is None
    for wrong in ("soon", "2026-02-30"):
        with pytest.raises(Invalid, match="Nothing was changed"):
            build(Process, **HERE, **{name: wrong})


@pytest.mark.parametrize("runners", [None, 0, 1, 2**53 - 1])
def test_as_many_have_run_it(runners: int | None) -> None:
    assert build(Process, **HERE, runners=runners).runners == runners


@pytest.mark.parametrize("people", [None, 1, 2**53 - 1])
def test_as_many_do_it(people: int | None) -> None:
    assert build(Candidate, id="p", people=people).people == people


@pytest.mark.parametrize("better", [*Outcome, None])
def test_what_gets_better(better: Outcome | None) -> None:
    assert build(Candidate, id="p", better=better.value if better else None).better == better


@pytest.mark.parametrize("way", [*Way, None])
def test_who_carries_it_out(way: Way | None) -> None:
    assert build(Owner, id="p", way=way.value if way else None).way == way


@pytest.mark.parametrize("answer", [*JobAnswer, None])
def test_what_somebody_says_to_their_new_job(answer: JobAnswer | None) -> None:
    assert build(JobShift, **SHIFT, answer=answer.value if answer else None).answer == answer


@pytest.mark.parametrize(
    ("kind", "values"),
    [
        (Process, {**HERE, "runners": -1}),
        (Process, {**HERE, "runners": 1.5}),
        (Process, {**HERE, "runners": 2**53}),
        (Candidate, {"id": "p", "people": 0}),
        (Candidate, {"id": "p", "people": -1}),
        (Candidate, {"id": "p", "people": "a few"}),
        (Candidate, {"id": "p", "better": "speed"}),
        (Candidate, {"id": "p", "better": ""}),
        (Candidate, {"id": "p", "area": None}),
        (Candidate, {"id": "p", "despite": None}),
        (Candidate, {"id": "p", "few_because": None}),
        (LeftOut, {"order": "i0000000"}),
        (LeftOut, {"area": "Payroll"}),
        (LeftOut, {**LEFT, "area": None}),
        (LeftOut, {**LEFT, "because": None}),
        (AuditClock, {"seconds": None}),
        (AuditClock, {"seconds": "long"}),
        (AuditClock, {"running_since": "noon"}),
        (AuditClock, {"ended_on": "soon"}),
        (JobShift, {**SHIFT, "process_id": None}),
        (JobShift, {**SHIFT, "role": None}),
        (JobShift, {**SHIFT, "shift": None}),
        (JobShift, {**SHIFT, "answer": "maybe"}),
        (JobShift, {**SHIFT, "answer": ""}),
        (JobShift, {**SHIFT, "says": None}),
        (JobShift, {name: value for name, value in SHIFT.items() if name != "shift"}),
        (Owner, {"id": "p", "way": "alone"}),
        (Owner, {"id": "p", "way_help": None}),
        (Firm, {"name": "x", "authority": None}),
        (Place, {"id": "here", "screen": "home", "looked_back": "soon"}),
    ],
)
def test_what_does_not_fit_is_refused(kind: type[Row], values: dict[str, object]) -> None:
    with pytest.raises(Invalid, match="Nothing was changed"):
        build(kind, **values)


def test_every_text_is_cleaned() -> None:
    dirty, kept = "a\x1b[2J\nb\u202e", "a[2J b"
    candidate = build(Candidate, id="p", **dict.fromkeys(TEXTS, dirty))
    left, shift = build(LeftOut, order="h", area=dirty, because=dirty), {"role": dirty, "shift": dirty, "says": dirty}
    job = build(JobShift, **{**SHIFT, **shift})
    firm, owner = build(Firm, name="x", authority=dirty), build(Owner, id="p", way_help=dirty)
    assert {getattr(candidate, name) for name in TEXTS} == {kept}
    assert {left.area, left.because, job.role, job.shift, job.says, firm.authority, owner.way_help} == {kept}
