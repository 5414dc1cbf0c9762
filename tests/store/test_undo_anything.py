"""Whatever is done in whatever order, with restarts between: undo and redo pass through the same states."""

from __future__ import annotations

import random
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlmodel import col, select

from gaptui.records.mapping import Answer, Note, Step
from gaptui.records.process import Process
from gaptui.store.database import Database

from .long import times
from .world import (
    Snapshot,
    add_branch,
    add_note,
    add_process,
    add_step,
    edit_step,
    remove_step,
    snapshot,
)

VERBS = ("process", "step", "substep", "note", "branch", "edit", "several", "remove", "remove process")


def _do(database: Database, verb: str, chance: random.Random) -> None:
    with database.read() as session:
        processes = session.exec(select(Process).order_by(col(Process.id))).all()
        steps = session.exec(select(Step).order_by(col(Step.id))).all()
    if verb == "process" or not processes:
        add_process(database, f"process {chance.random()}")
    elif verb == "remove process":
        with database.write("Remove process") as session:
            session.delete(session.get_one(Process, chance.choice(processes).id))
    elif verb == "step" or not steps:
        add_step(database, chance.choice(processes), f"step {chance.random()}")
    elif verb == "note":
        add_note(database, chance.choice(steps), "é\u200d \"'\\")
    elif verb == "branch":
        add_branch(database, chance.choice(steps), chance.choice(steps))
    elif verb == "edit":
        edit_step(database, chance.choice(steps).id, f"edited {chance.random()}")
    elif verb == "remove":
        remove_step(database, chance.choice(steps).id)
    elif verb == "substep":
        parent = chance.choice(steps)
        with database.write("Add sub-step") as session:
            session.add(Step(process_id=parent.process_id, parent_id=parent.id, order="h", text="part"))
    else:
        _several(database, chance)


def _several(database: Database, chance: random.Random) -> None:
    """Rows made, changed, moved and removed in one action."""
    with database.write("Several") as session:
        steps = session.exec(select(Step).order_by(col(Step.id))).all()
        target = chance.choice(steps)
        target.minutes = chance.randrange(1000)
        session.flush()
        target.minutes = None
        target.text = "twice"
        for note in session.exec(select(Note)).all():
            note.step_id = target.id
        session.flush()
        passing = Step(process_id=target.process_id, order="h", text="passing")
        session.add(passing)
        session.flush()
        for answer in session.exec(select(Answer)).all():
            answer.target_id = passing.id
        session.flush()
        if chance.random() < 0.5:
            session.delete(passing)


@given(st.lists(st.sampled_from(VERBS), min_size=1, max_size=12), st.integers(0, 2**32), st.booleans())
@settings(max_examples=times(10, 60), deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_undo_and_redo_pass_through_the_same_states(verbs: list[str], seed: int, restart: bool) -> None:
    chance = random.Random(seed)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "firm.gap"
        database = Database.create(path)
        states: list[Snapshot] = [snapshot(database)]
        for verb in verbs:
            _do(database, verb, chance)
            if snapshot(database) != states[-1]:
                states.append(snapshot(database))
        at = len(states) - 1
        for _ in range(3 * len(states)):
            if restart and chance.random() < 0.2:
                database.close()
                database = Database.open(path)
            if chance.random() < 0.6 and at > 0:
                database.undo()
                at -= 1
            elif at < len(states) - 1:
                database.redo()
                at += 1
            assert snapshot(database) == states[at]
        database.close()
