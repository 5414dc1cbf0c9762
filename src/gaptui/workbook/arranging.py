"""The verbs that change where steps stand: move, split, merge, sub-step, remove.

Each is one action and one undo. Decisions lead to steps by id, so they keep pointing right.
"""

from __future__ import annotations

from sqlmodel import Session, col, select

from gaptui.method.process_map import MapStep, numbers, step_line
from gaptui.order import between
from gaptui.records.diary import DayLine
from gaptui.records.errors import Invalid
from gaptui.records.lessons import Lesson
from gaptui.records.mapping import Decision, Note, Step, StepException, SystemUse
from gaptui.store.database import Database
from gaptui.text import one_line
from gaptui.workbook.guards import check_unchanged, get_step, quoted
from gaptui.workbook.map_reader import read_map, read_steps
from gaptui.workbook.map_writer import NO_FIELDS, MapWriter


class Arranging:
    """Where the steps of a map stand."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def move(self, step_id: str, by: int) -> None:
        """One place up (`by` -1) or down (+1) among its neighbours, sub-steps and all."""
        with self._database.write(f"Moved step {self._named(step_id)}") as session:
            writer, step, siblings, place = _placed(session, step_id)
            to = place + by
            if not 0 <= to < len(siblings):
                raise Invalid("It is the first one already." if by < 0 else "It is the last one already.")
            for row in (step, siblings[to]):
                writer.untie(row)
            low, high = (to - 1, to) if by < 0 else (to, to + 1)
            before = siblings[low].order if low >= 0 else None
            after = siblings[high].order if high < len(siblings) else None
            step.order = between(before, after)
            session.add(step)

    def nest(self, step_id: str) -> None:
        """Make a step a sub-step of the one above it, or a sub-step a step again."""
        with self._database.write(f"Moved step {self._named(step_id)}") as session:
            writer, step, siblings, place = _placed(session, step_id)
            if step.parent_id is not None:
                step.order = writer.order_beside(writer.step(step.parent_id))
                step.parent_id = None
            elif place == 0:
                raise Invalid("There is no step above it that it could belong to.")
            elif writer.siblings(step.id):
                raise Invalid("It has sub-steps of its own: make them steps first. There is one level below a step.")
            else:
                above = siblings[place - 1]
                last = writer.siblings(above.id)
                step.parent_id = above.id
                step.order = between(last[-1].order if last else None, None)
            session.add(step)

    def split(self, step_id: str, first: str, second: str, was: str) -> str:
        """Make two steps of one: `first` keeps all that was said, `second` follows with the same who and
        systems. `was` is the line the step was opened with. Returns the id of the second."""
        first, second = one_line(first), one_line(second)
        if not first or not second:
            raise Invalid("Put the cursor where the second step begins: both halves need words.")
        with self._database.write(f"Split step {self._named(step_id)}") as session:
            writer, step, _, _ = _placed(session, step_id)
            seen = read_steps(session, step.process_id, [step_id])[0]
            check_unchanged(step_line(seen), was)
            step.text = first
            session.add(step)
            fresh = Step(
                process_id=step.process_id,
                parent_id=step.parent_id,
                order=writer.order_beside(step),
                text=second,
                role=step.role,
            )
            session.add(fresh)
            session.flush()
            for name in seen.systems:
                writer.use_system(fresh, name, None)
            return fresh.id

    def merge(self, step_id: str) -> str:
        """Merge a step into the one above it; nothing said of either is lost. Returns the id that stays."""
        with self._database.write(f"Merged step {self._named(step_id)} into the one above") as session:
            writer, step, siblings, place = _placed(session, step_id)
            if place == 0:
                raise Invalid("There is no step above it to merge it with.")
            upper = siblings[place - 1]
            one, two = (_seen(session, row) for row in (upper, step))
            other = f" ({step.role})" if step.role and upper.role and step.role != upper.role else ""
            upper.text = f"{upper.text}; {step.text}{other}"
            upper.role = upper.role or step.role
            if step.minutes is not None:
                upper.timed = step.timed and (upper.minutes is None or upper.timed)
                upper.minutes = (upper.minutes or 0) + step.minutes
            for field in ("repeats", "copied", "same_analysis"):
                setattr(upper, field, getattr(upper, field) or getattr(step, field))
            upper.help = upper.help or step.help
            for mark, field in NO_FIELDS.items():
                setattr(upper, field, one.says(mark) is False and two.says(mark) is False)
            session.add(upper)
            _take_over(session, writer, step, upper)
            writer.let_go_of(step, to=upper)
            for kind in (DayLine, Lesson):
                for said in session.exec(select(kind).where(kind.step_id == step.id)):
                    said.step_id = upper.id
                    session.add(said)
            session.flush()
            session.delete(step)
            return upper.id

    def remove(self, step_id: str) -> None:
        """Remove a step with its sub-steps and all that was said of them; undo brings it back."""
        with self._database.write(f"Removed step {self._named(step_id)}") as session:
            writer, step, _, _ = _placed(session, step_id)
            for gone in (*writer.siblings(step.id), step):
                writer.let_go_of(gone)
            session.delete(step)

    def _named(self, step_id: str) -> str:
        """`4 "Write the comment"`, as it stands now, for the label of an action."""
        with self._database.read() as session:
            step = get_step(session, step_id)
            number = numbers(read_map(session, step.process_id).steps).get(step_id, "")
            return f"{number}{quoted(step.text)}"


def _placed(session: Session, step_id: str) -> tuple[MapWriter, Step, list[Step], int]:
    step = get_step(session, step_id)
    writer = MapWriter(session, step.process_id)
    siblings = writer.siblings(step.parent_id)
    return writer, step, siblings, [row.id for row in siblings].index(step_id)


def _seen(session: Session, step: Step) -> MapStep:
    return read_steps(session, step.process_id, [step.id])[0]


def _take_over(session: Session, writer: MapWriter, step: Step, upper: Step) -> None:
    """Move every line, sub-step and system of `step` under `upper`, after what is there."""
    for kind in (Note, Decision, StepException):
        for row in session.exec(select(kind).where(kind.step_id == step.id).order_by(col(kind.order))):
            row.step_id = upper.id
            row.order = writer.next_order_under(upper)
            session.add(row)
            if isinstance(row, Decision):
                for answer in writer.answers(row):
                    answer.step_id = upper.id
                    session.add(answer)
    for use in session.exec(select(SystemUse).where(SystemUse.step_id == step.id, col(SystemUse.by_id).is_not(None))):
        use.step_id = upper.id
        session.add(use)
    for name in _seen(session, step).systems:
        writer.use_system(upper, name, None)
    last = writer.siblings(upper.id)
    order = last[-1].order if last else None
    for below in writer.siblings(step.id):
        below.parent_id, below.order = upper.id, (order := between(order, None))
        session.add(below)
    session.flush()
