"""The verbs of a mapping session: say a line, say it differently, say none, take it back.

Each public method is one action and one undo. It knows no screen; it raises `Invalid`, `NotFound` or
`ChangedMeanwhile` in words, and then nothing was changed.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from sqlmodel import Session, col, func, select

from gaptui.method.capture import Captured, Kind, capture
from gaptui.method.completeness import MARK_WORDS
from gaptui.method.process_map import MapStep, ProcessMap, item_line, numbers, step_line
from gaptui.records.errors import Invalid
from gaptui.records.mapping import Decision, Note, Step, StepException, System, SystemUse
from gaptui.records.process import Process
from gaptui.store.database import Database
from gaptui.store.drafts import Drafts
from gaptui.text import clean
from gaptui.words import Mark, Signal
from gaptui.workbook.guards import check_unchanged, get_step, quoted
from gaptui.workbook.map_reader import read_map, read_steps
from gaptui.workbook.map_writer import NO_FIELDS, SIGNAL_FIELDS, Item, MapWriter
from gaptui.workbook.processes import add_process, named

KIND_WORDS: dict[Kind, str] = {
    Kind.STEP: "step",
    Kind.INPUT: "input",
    Kind.OUTPUT: "output",
    Kind.DECISION: "decision",
    Kind.EXCEPTION: "exception",
    Kind.PATTERN: "pattern",
    Kind.PAIN: "pain",
    Kind.DOC: "what the document says",
    Kind.PARKED: "parked note",
    Kind.MARKS: "what was said of the step",
}


class Mapping:
    """The map of each process: reading it, and every verb that takes a typed line."""

    def __init__(self, database: Database) -> None:
        self._database = database

    # -- questions

    def map(self, process_id: str) -> ProcessMap:
        with self._database.read() as session:
            return read_map(session, process_id)

    def steps(self, process_id: str, only: Collection[str]) -> list[MapStep]:
        """The named steps of a process, in no order; those that are gone are left out."""
        with self._database.read() as session:
            return read_steps(session, process_id, only)

    def roles(self) -> list[str]:
        """Every role ever named in this firm, the most used first."""
        with self._database.read() as session:
            used = session.exec(select(Step.role, func.count()).where(Step.role != "").group_by(Step.role)).all()
            named = session.exec(select(StepException.who).where(StepException.who != "").distinct())
            roles = [role for role, _ in sorted(used, key=lambda row: (-row[1], row[0]))]
            return list(dict.fromkeys([*roles, *named]))

    def systems(self) -> dict[str, int]:
        """Every system ever named in this firm and how many steps use it, the most used first."""
        with self._database.read() as session:
            used = session.exec(
                select(System.name, func.count(func.distinct(SystemUse.step_id)))
                .join(SystemUse, col(SystemUse.system_id) == col(System.id), isouter=True)
                .group_by(col(System.id))
            ).all()
            return dict(sorted(used, key=lambda row: (-row[1], row[0])))

    # -- verbs

    def capture(
        self, process_id: str, line: str, step_id: str | None = None, *, above: bool = False, draft: str = ""
    ) -> str:
        """Keep one typed line; returns the id of what was added, or of the step it was said of.

        A step goes after the step `step_id` (before it with `above`), or to the end; any other line
        goes under that step. `draft` names the field it was typed in: its draft is let go with it.
        """
        said = _read(line)
        with self._database.write(f"Added {KIND_WORDS[said.kind]}{quoted(said.title)}") as session:
            writer = MapWriter(session, process_id)
            id_ = _add(writer, said, step_id, above)
            writer.point_answers() if said.kind is Kind.STEP else None
            _settle(session, self._database, draft, line)
        return id_

    def capture_all(self, process_id: str, lines: Sequence[str], step_id: str | None = None) -> int:
        """Keep many lines as one action; returns how many. Raises `Invalid` naming the first bad line."""
        kept = _read_all(lines)
        with self._database.write(_added(kept)) as session:
            _write_all(MapWriter(session, process_id), kept, step_id)
        return len(kept)

    def capture_into(self, name: str, lines: Sequence[str]) -> int:
        """Like `capture_all`, into the process of that name; one that is not there yet is added in the same action."""
        kept, name = _read_all(lines), named(name)
        with self._database.write(_added(kept)) as session:
            known = session.exec(select(Process.id, Process.name)).all()
            found = [id_ for id_, other in known if other.casefold() == name.casefold()]
            process_id = found[0] if found else add_process(session, name, self._database.clock())
            _write_all(MapWriter(session, process_id), kept, None)
        return len(kept)

    def edit_step(self, step_id: str, line: str, was: str, *, draft: str = "") -> str:
        """Say a step differently. `was` is the line it was opened with: raises `ChangedMeanwhile` if it has
        become another one since. With a sign in front it becomes a line of the step before it."""
        said = _read(line)
        with self._database.write(f"Changed step{quoted(said.title)}") as session:
            step = get_step(session, step_id)
            writer = MapWriter(session, step.process_id)
            now = step_line(read_steps(session, step.process_id, [step_id])[0])
            check_unchanged(now, was)
            if said.kind not in (Kind.STEP, Kind.MARKS):
                id_ = _turn_into_item(writer, session, step, said)
            else:
                if said.kind is Kind.MARKS:
                    raise Invalid("A step needs words beside its marks. Nothing was changed.")
                step.timed = step.timed and said.minutes == step.minutes
                step.text, step.role, step.minutes = said.title, "", None
                for field in NO_FIELDS.values():
                    setattr(step, field, False)
                writer.set_systems(step, said.systems, None)
                writer.mark_step(step, said)
                session.flush()
                writer.point_answers()
                id_ = step_id
            _settle(session, self._database, draft, line)
        return id_

    def edit_item(self, item_id: str, line: str, was: str, *, draft: str = "") -> str:
        """Say a line under a step differently; another sign makes it another kind of line, none a step."""
        said = _read(line)
        with self._database.write(f"Changed {KIND_WORDS[said.kind]}{quoted(said.title)}") as session:
            item = _get_item(session, item_id)
            writer = MapWriter(session, item.process_id)
            step = writer.step(item.step_id)
            check_unchanged(_item_line(session, item), was)
            if _same_kind(item, said.kind):
                writer.set_item(item, said)
                id_ = item_id
            else:
                order = item.order
                writer.remove_item(item)
                session.flush()
                fits = said.kind not in (Kind.STEP, Kind.MARKS, Kind.PARKED)
                id_ = writer.add_item(step, said, order).id if fits else _add(writer, said, step.id, above=False)
            _settle(session, self._database, draft, line)
        return id_

    def say_none(self, step_id: str, marks: Sequence[Mark]) -> None:
        """Asked, and there are none: of one mark or of several, in one action."""
        words = " and ".join(f"no {MARK_WORDS[mark]}" for mark in marks)
        with self._database.read() as session:
            title = get_step(session, step_id).text
        with self._database.write(f"Said {words} in{quoted(title)}") as session:
            step = get_step(session, step_id)
            writer = MapWriter(session, step.process_id)
            for mark in marks:
                writer.say_none(step, mark)

    def turn_signal(self, step_id: str, signal: Signal) -> None:
        """Switch one of the three signs that AI can help on or off."""
        with self._database.write(f"Changed a signal: {signal.value}") as session:
            step = get_step(session, step_id)
            field = SIGNAL_FIELDS[signal]
            setattr(step, field, not getattr(step, field))
            session.add(step)

    def turn_timed(self, step_id: str) -> None:
        """Minutes are measured, or a guess again."""
        with self._database.write("Changed how the minutes are known") as session:
            step = get_step(session, step_id)
            step.timed = not step.timed
            session.add(step)

    def turn_written_down(self, exception_id: str) -> None:
        """The exception was written down before, or was not."""
        with self._database.write("Changed whether it was written down before") as session:
            case = _get_item(session, exception_id)
            if not isinstance(case, StepException):
                raise Invalid("Only an exception can be written down before. Highlight one first.")
            case.written_down = not case.written_down
            session.add(case)

    def remove_item(self, item_id: str) -> None:
        with self._database.read() as session:
            item = _get_item(session, item_id)
            words = item.question if isinstance(item, Decision) else item.text
        with self._database.write(f"Removed{quoted(words)}") as session:
            item = _get_item(session, item_id)
            MapWriter(session, item.process_id).remove_item(item)


def _read(line: str) -> Captured:
    said = capture(clean(line))
    if said.kind is Kind.NOTHING or not said.readable:
        raise Invalid("There is nothing to read on this line.")
    if said.unfinished:
        raise Invalid(f"Say what the {KIND_WORDS[said.kind]} is after the sign {said.kind.value}")
    return said


def _read_all(lines: Sequence[str]) -> list[tuple[int, Captured]]:
    """The lines that say something, with their numbers. Raises `Invalid` at a sign without words."""
    read = [(number, capture(clean(line))) for number, line in enumerate(lines, 1)]
    kept = [(number, said) for number, said in read if said.kind is not Kind.NOTHING]
    for number, said in kept:
        if said.unfinished or not said.readable:
            raise Invalid(f"Line {number} has no words that can be read. Nothing was added.")
    if not kept:
        raise Invalid("There are no lines to add. Nothing was changed.")
    return kept


def _added(kept: list[tuple[int, Captured]]) -> str:
    return f"Added {len(kept)} line{'' if len(kept) == 1 else 's'}"


def _write_all(writer: MapWriter, kept: list[tuple[int, Captured]], step_id: str | None) -> None:
    """Write lines one after the other, steps after the step given, everything else under the last step."""
    step = writer.step(step_id) if step_id else None
    wanted = sum(said.kind is Kind.STEP for _, said in kept)
    orders = iter(writer.orders_after(step, wanted))
    for number, said in kept:
        try:
            if said.kind is Kind.STEP:
                step = writer.add_step(said, next(orders), step.parent_id if step else None)
            elif said.kind is Kind.PARKED:
                writer.park(said.title)
            elif step is None:
                raise Invalid("it belongs to a step, but no step comes before it.")
            elif said.kind is Kind.MARKS:
                writer.mark_step(step, said)
            else:
                writer.add_item(step, said)
        except Invalid as error:
            raise Invalid(f"Line {number}: {error} Nothing was added.") from error
    writer.point_answers()


def _add(writer: MapWriter, said: Captured, step_id: str | None, above: bool) -> str:
    if said.kind is Kind.PARKED:
        return writer.park(said.title).id
    step = writer.step(step_id) if step_id else None
    if said.kind is Kind.STEP:
        order = writer.order_beside(step, above=above)
        return writer.add_step(said, order, step.parent_id if step else None).id
    if step is None:
        raise Invalid(f"There is no step yet for this {KIND_WORDS[said.kind]}: type the step first.")
    if said.kind is Kind.MARKS:
        writer.mark_step(step, said)
        return step.id
    return writer.add_item(step, said).id


def _turn_into_item(writer: MapWriter, session: Session, step: Step, said: Captured) -> str:
    """A step that was typed without its sign becomes a line of the step before it."""
    siblings = writer.siblings(step.parent_id)
    place = [row.id for row in siblings].index(step.id)
    here = read_steps(session, step.process_id, [step.id])[0]
    if here.items or session.exec(select(Step.id).where(Step.parent_id == step.id)).first():
        raise Invalid("This step has lines of its own, so it must stay a step: take the sign away again.")
    if said.kind is Kind.PARKED:
        target: Step | None = None
    elif place == 0:
        raise Invalid("There is no step before this one for that line: take the sign away again.")
    else:
        target = siblings[place - 1]
    writer.let_go_of(step)
    session.delete(step)
    session.flush()
    return _add(writer, said, target.id if target else None, above=False)


def _get_item(session: Session, item_id: str) -> Item:
    return MapWriter(session, "").item(item_id)


def _item_line(session: Session, item: Item) -> str:
    whole = read_map(session, item.process_id) if isinstance(item, Decision) else None
    steps = [s for s in whole.steps if s.id == item.step_id] if whole else None
    step = (steps or read_steps(session, item.process_id, [item.step_id]))[0]
    return next(item_line(row, numbers(whole.steps) if whole else {}) for row in step.items if row.id == item.id)


def _same_kind(item: Item, kind: Kind) -> bool:
    match item:
        case Decision():
            return kind is Kind.DECISION
        case StepException():
            return kind is Kind.EXCEPTION
        case Note():
            return kind in (Kind.INPUT, Kind.OUTPUT, Kind.PATTERN, Kind.PAIN, Kind.DOC)


def _settle(session: Session, database: Database, field: str, text: str) -> None:
    if field:
        Drafts(database).settle(session, field, text)
