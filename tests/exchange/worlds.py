"""Workbooks as bundles, made by hypothesis: any words, any numbers, every table, all references sound."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import strategies as st

from gaptui.method.blocks import EARLIEST, LATEST
from gaptui.records.base import Row, build
from gaptui.records.bundle import Bundle
from gaptui.records.deployment import BlockedTime, BusyTime, DayOff, Owner, SentBlock
from gaptui.records.firm import Firm
from gaptui.records.mapping import (
    Answer,
    Decision,
    Note,
    Parked,
    Sitting,
    SittingClock,
    Step,
    StepException,
    System,
    SystemUse,
)
from gaptui.records.process import Process
from gaptui.words import BlockKind, BlockState, NoteKind, Phase, Standing, WentTo

words = st.text(max_size=20)
orders = st.from_regex("[0-9a-z]{8}([0-9a-z]{0,4}[1-9a-z])?", fullmatch=True)
instants = st.datetimes(datetime(1970, 1, 1), datetime(2200, 1, 1), timezones=st.just(UTC))
numbers = st.integers(0, 2**53 - 1)
days = st.dates(EARLIEST, LATEST)


@st.composite
def bundles(draw: st.DrawFn) -> Bundle:
    rows: list[Row] = [
        build(Firm, name=draw(words), first_day=draw(st.integers(0, 6)), works_to=draw(st.integers(600, 1440))),
        build(DayOff, day=draw(st.dates()), name=draw(words)),
    ]
    systems = [build(System, name=draw(words)) for _ in range(draw(st.integers(0, 2)))]
    for _ in range(draw(st.integers(0, 2))):
        rows += draw(processes([system.id for system in systems]))
    return Bundle.of([*rows, *systems])


@st.composite
def processes(draw: st.DrawFn, systems: list[str]) -> list[Row]:
    process = build(
        Process,
        order=draw(orders),
        name=draw(words),
        standing=draw(st.sampled_from([kind for kind in Standing if kind is not Standing.THE_ONE])),
        phase=draw(st.sampled_from(Phase)),
        claimed_minutes=draw(st.none() | st.integers(1, 9_999)),
        cycles_a_week=draw(st.none() | st.floats(0.001, 1e9)),
        started_on=draw(st.none() | st.dates()),
    )
    here = {"process_id": process.id}
    sitting = build(
        Sitting,
        **here,
        doer=draw(words),
        doer_role=draw(words),
        started_at=draw(instants),
        ended_at=draw(st.none() | instants),
    )
    clock = build(SittingClock, id=sitting.id, seconds=draw(numbers), seen_at=draw(instants))
    parked = build(Parked, **here, order=draw(orders), text=draw(words), went=draw(st.none() | st.sampled_from(WentTo)))
    step = build(
        Step, **here, order=draw(orders), text=draw(words), minutes=draw(st.none() | numbers), timed=draw(st.booleans())
    )
    below = build(Step, **here, order=draw(orders), text=draw(words), parent_id=step.id)
    return [process, sitting, clock, parked, step, below, *draw(under(step, below, systems)), *draw(hours(process.id))]


@st.composite
def spans(draw: st.DrawFn) -> tuple[int, int]:
    """A beginning and minutes up to midnight at most."""
    start = draw(st.integers(0, 1439))
    return start, draw(st.integers(1, 1440 - start))


@st.composite
def hours(draw: st.DrawFn, process_id: str) -> list[Row]:
    """Who answers for a process, a block that may have been moved, what is in its way, what was sent."""
    here, (start, minutes), first = {"process_id": process_id}, draw(spans()), draw(st.none() | spans())
    stands = {"day": draw(days), "start": start, "minutes": minutes}
    block = build(
        BlockedTime,
        **here,
        **stands,
        kind=draw(st.sampled_from(BlockKind)),
        state=draw(st.sampled_from(BlockState)),
        partly=draw(st.integers(0, minutes)),
        taken_by=draw(words),
        moved_day=draw(days) if first else None,
        moved_start=first[0] if first else None,
        moved_minutes=first[1] if first else None,
    )
    owner = build(Owner, id=process_id, owner=draw(words), for_speed=draw(st.booleans()), agreed_on=draw(st.dates()))
    sent = build(
        SentBlock, **here, **stands, id=block.id, at=draw(instants), sequence=draw(numbers), summary=draw(words)
    )
    return [owner, block, build(BusyTime, **here, **stands, source=draw(words), title=draw(words)), sent]


@st.composite
def under(draw: st.DrawFn, step: Step, other: Step, systems: list[str]) -> list[Row]:
    here = {"process_id": step.process_id, "step_id": step.id, "order": draw(orders)}
    decision = build(Decision, **here, question=draw(words))
    note = build(
        Note, **here, kind=draw(st.sampled_from(NoteKind)), text=draw(words), level=draw(st.none() | st.integers(1, 5))
    )
    target = draw(st.sampled_from([None, step.id, other.id]))
    return [
        decision,
        note,
        build(Answer, **here, decision_id=decision.id, label=draw(words), says=draw(words), target_id=target),
        build(StepException, **here, text=draw(words), often_n=1, often_of=5, written_down=draw(st.booleans())),
        *(build(SystemUse, **here, system_id=system, by_id=note.id) for system in systems),
    ]
