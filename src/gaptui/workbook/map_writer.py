"""Writes single facts of a map inside one open transaction: a step, a line under it, a system it uses.

The verbs of `Mapping` and `Arranging` are made of these; nothing here begins, ends or names an action.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import ColumnElement, func
from sqlmodel import Session, col, select

from gaptui.method.answers import Titles, number_meant
from gaptui.method.capture import Captured, Kind
from gaptui.method.completeness import MARK_WORDS
from gaptui.method.marks import tidy_name
from gaptui.method.process_map import numbers
from gaptui.order import between, spread
from gaptui.records.base import build
from gaptui.records.errors import Invalid, NotFound
from gaptui.records.mapping import Answer, Decision, Note, Parked, Step, StepException, System, SystemUse
from gaptui.words import Mark, NoteKind, Signal
from gaptui.workbook.map_reader import read_map

Item = Note | Decision | StepException
NO_FIELDS: dict[Mark, str] = {
    Mark.INPUTS: "no_inputs",
    Mark.DECISIONS: "no_decisions",
    Mark.EXCEPTIONS: "no_exceptions",
    Mark.SYSTEMS: "no_systems",
}
SIGNAL_FIELDS: dict[Signal, str] = {
    Signal.REPEATS: "repeats",
    Signal.COPIED: "copied",
    Signal.SAME_ANALYSIS: "same_analysis",
}
_MARK_OF: dict[Kind, Mark] = {
    Kind.INPUT: Mark.INPUTS,
    Kind.DECISION: Mark.DECISIONS,
    Kind.EXCEPTION: Mark.EXCEPTIONS,
}


class MapWriter:
    """One process, one transaction."""

    def __init__(self, session: Session, process_id: str) -> None:
        self._session = session
        self._process_id = process_id
        self._systems: dict[str, str] = {}
        self._last_order: dict[str, str] = {}
        self.by_number: Mapping[str, str] | None = None
        """Steps by the numbers that answers mean, where those are not today's: a file has its own."""
        self.known_titles: Titles | None = None
        """Kept while many answers are written and no title changes."""

    # -- steps

    def step(self, step_id: str) -> Step:
        """Raises `NotFound` when another terminal removed it."""
        step = self._session.get(Step, step_id)
        if step is None or step.process_id != self._process_id:
            raise NotFound("That step is gone: it was removed meanwhile. What you typed is kept.")
        return step

    def siblings(self, parent_id: str | None) -> list[Step]:
        found = select(Step).where(Step.process_id == self._process_id, col(Step.parent_id).is_(parent_id))
        if parent_id is not None:
            found = select(Step).where(Step.parent_id == parent_id)
        return list(self._session.exec(found.order_by(col(Step.order), col(Step.id))))

    def order_beside(self, step: Step | None, *, above: bool = False) -> str:
        """A key just after `step` among its siblings, or just before it; None means the end of the map."""
        if step is None:
            newest = select(func.max(Step.order)).where(
                Step.process_id == self._process_id, col(Step.parent_id).is_(None)
            )
            return between(self._session.exec(newest).one(), None)
        self.untie(step)
        same = self._beside(step)
        beyond = (
            select(func.max(Step.order)).where(*same, col(Step.order) < step.order)
            if above
            else select(func.min(Step.order)).where(*same, col(Step.order) > step.order)
        )
        other = self._session.exec(beyond).one()
        return between(other, step.order) if above else between(step.order, other)

    def _beside(self, step: Step) -> list[ColumnElement[bool]]:
        """Which steps stand in one list with this one."""
        if step.parent_id is not None:
            return [col(Step.parent_id) == step.parent_id]
        return [col(Step.process_id) == self._process_id, col(Step.parent_id).is_(None)]

    def untie(self, step: Step) -> None:
        """Two terminals may have made one key: give the later of such neighbours keys of their own."""
        same = self._beside(step)
        tied = select(Step).where(*same, Step.order == step.order).order_by(col(Step.id))
        first, *others = self._session.exec(tied).all()
        if not others:
            return
        beyond = self._session.exec(select(func.min(Step.order)).where(*same, col(Step.order) > step.order)).one()
        for other, order in zip(others, spread(first.order, beyond, len(others)), strict=True):
            other.order = order
            self._session.add(other)
        self._session.flush()

    def orders_after(self, step: Step | None, count: int) -> Sequence[str]:
        """So many keys for steps right after `step` (None: at the end of the map), short however many."""
        if count == 0:
            return []
        first = self.order_beside(step)
        if step is None:
            return [first, *spread(first, None, count - 1)]
        same = self._beside(step)
        beyond = self._session.exec(select(func.min(Step.order)).where(*same, col(Step.order) > step.order)).one()
        return [first, *spread(first, beyond, count - 1)]

    def add_step(self, said: Captured, order: str, parent_id: str | None) -> Step:
        step = build(Step, process_id=self._process_id, parent_id=parent_id, order=order, text=said.title)
        self._session.add(step)
        self._session.flush()
        self.mark_step(step, said)
        return step

    def mark_step(self, step: Step, said: Captured) -> None:
        """Add the marks said to a step: who, systems, minutes, and "none" for what has none."""
        if said.role:
            step.role = tidy_name(said.role)
        if said.minutes is not None:
            step.minutes = said.minutes
        for name in said.systems:
            self.use_system(step, name, None)
        for mark in said.none:
            self.say_none(step, mark)
        self._session.add(step)

    def say_none(self, step: Step, mark: Mark) -> None:
        self._session.flush()
        if self._has(step, mark):
            raise Invalid(
                f'"{step.text}" has {MARK_WORDS[mark]} already; remove them first to say that there are none.'
            )
        setattr(step, NO_FIELDS[mark], True)
        self._session.add(step)

    def _has(self, step: Step, mark: Mark) -> bool:
        match mark:
            case Mark.INPUTS:
                found = select(Note.id).where(Note.step_id == step.id, Note.kind == NoteKind.INPUT)
            case Mark.DECISIONS:
                found = select(Decision.id).where(Decision.step_id == step.id)
            case Mark.EXCEPTIONS:
                found = select(StepException.id).where(StepException.step_id == step.id)
            case Mark.SYSTEMS:
                found = select(SystemUse.id).where(SystemUse.step_id == step.id)
        return self._session.exec(found.limit(1)).first() is not None

    # -- lines under a step

    def add_item(self, step: Step, said: Captured, order: str | None = None) -> Item:
        order = order or self.next_order_under(step)
        item: Item
        match said.kind:
            case Kind.DECISION:
                item = build(Decision, process_id=self._process_id, step_id=step.id, order=order, question=said.title)
            case Kind.EXCEPTION:
                item = build(
                    StepException, process_id=self._process_id, step_id=step.id, order=order, **exception_fields(said)
                )
            case _:
                item = build(
                    Note,
                    process_id=self._process_id,
                    step_id=step.id,
                    order=order,
                    kind=NoteKind(said.kind.value),
                    text=said.title,
                    level=said.level,
                )
        self._session.add(item)
        self._session.flush()
        if isinstance(item, Decision):
            self.set_answers(item, said)
        for name in said.systems:
            self.use_system(step, name, item.id)
        self._has_some_now(step, said.kind)
        return item

    def new_exception(self, step_id: str) -> StepException:
        """An exception without words yet, the last one of its step."""
        step = self.step(step_id)
        order = self.next_order_under(step)
        case = build(StepException, process_id=self._process_id, step_id=step.id, order=order, text="")
        self._session.add(case)
        self._has_some_now(step, Kind.EXCEPTION)
        return case

    def set_item(self, item: Item, said: Captured) -> None:
        """Write a line of the same kind over an item."""
        step = self.step(item.step_id)
        match item:
            case Decision():
                item.question = said.title
                for answer in self.answers(item):
                    self._session.delete(answer)
                self._session.flush()
                self.set_answers(item, said)
            case StepException():
                for name, value in exception_fields(said).items():
                    setattr(item, name, value)
            case Note():
                item.kind, item.text, item.level = NoteKind(said.kind.value), said.title, said.level
        self._session.add(item)
        self._has_some_now(step, said.kind)
        self.set_systems(step, said.systems, item.id)

    def _has_some_now(self, step: Step, kind: Kind) -> None:
        """A line that answers a mark takes back that there were none."""
        mark = _MARK_OF.get(kind)
        if mark is not None and getattr(step, NO_FIELDS[mark]):
            setattr(step, NO_FIELDS[mark], False)
            self._session.add(step)

    def item(self, item_id: str) -> Item:
        """Raises `NotFound` when another terminal removed it."""
        found: Item | None = (
            self._session.get(Note, item_id)
            or self._session.get(Decision, item_id)
            or self._session.get(StepException, item_id)
        )
        if found is not None:
            return found
        raise NotFound("That line is gone: it was removed meanwhile. What you typed is kept.")

    def remove_item(self, item: Item) -> None:
        self.set_systems(self.step(item.step_id), (), item.id)
        self._session.delete(item)

    def next_order_under(self, step: Step) -> str:
        """The next key under a step. Reads once a step, so that long imports stay linear."""
        last = self._last_order.get(step.id)
        if last is None:
            last = max(
                (
                    found
                    for kind in (Note, Decision, StepException)
                    if (found := self._session.exec(select(func.max(kind.order)).where(kind.step_id == step.id)).one())
                ),
                default=None,
            )
        self._last_order[step.id] = between(last, None)
        return self._last_order[step.id]

    # -- answers

    def answers(self, decision: Decision) -> list[Answer]:
        found = select(Answer).where(Answer.decision_id == decision.id)
        return list(self._session.exec(found.order_by(col(Answer.order), col(Answer.id))))

    def set_answers(self, decision: Decision, said: Captured) -> None:
        order: str | None = None
        for answer in said.answers:
            order = between(order, None)
            target, says = self._target(answer.says, decision.step_id)
            self._session.add(
                build(
                    Answer,
                    process_id=self._process_id,
                    step_id=decision.step_id,
                    decision_id=decision.id,
                    order=order,
                    label=answer.label,
                    says=says,
                    target_id=target,
                )
            )

    def _target(self, says: str, own: str) -> tuple[str | None, str]:
        """The step the words mean, and the words to keep: none when they are only a step's number."""
        number = number_meant(says)
        if number is not None:
            by_number = self.by_number
            if by_number is None:
                by_number = {n: id_ for id_, n in numbers(read_map(self._session, self._process_id).steps).items()}
            return (by_number[number], "") if number in by_number else (None, says)
        return self.titles().meant(says, own), says

    def titles(self) -> Titles:
        """The titles of the map as they are now, or as they were kept for many answers."""
        if self.known_titles is not None:
            return self.known_titles
        rows = self._session.exec(select(Step.id, Step.text).where(Step.process_id == self._process_id))
        return Titles(dict(rows.all()))

    def point_answers(self) -> None:
        """Let answers that lead nowhere yet find the step their words mean."""
        loose = select(Answer).where(
            Answer.process_id == self._process_id, col(Answer.target_id).is_(None), Answer.says != ""
        )
        waiting = list(self._session.exec(loose))
        if not waiting:
            return
        titles = self.titles()
        for answer in waiting:
            own = answer.step_id
            if number_meant(answer.says):
                target, says = self._target(answer.says, own)
            else:
                target, says = titles.meant(answer.says, own), answer.says
            if target is not None:
                answer.target_id, answer.says = target, says
                self._session.add(answer)

    def let_go_of(self, step: Step, to: Step | None = None) -> None:
        """Before a step goes: answers that lead to it lead to `to`, or keep its title as words."""
        for answer in self._session.exec(select(Answer).where(Answer.target_id == step.id)):
            answer.says = answer.says or ("" if to else step.text)
            answer.target_id = to.id if to else None
            self._session.add(answer)
        self._session.flush()

    # -- systems

    def use_system(self, step: Step, name: str, by_id: str | None) -> None:
        """Say that a step uses a system; a second time changes nothing."""
        system_id = self.system_id(tidy_name(name))
        known = select(SystemUse).where(
            SystemUse.step_id == step.id, SystemUse.system_id == system_id, col(SystemUse.by_id).is_(by_id)
        )
        if by_id is not None:
            known = select(SystemUse).where(SystemUse.system_id == system_id, SystemUse.by_id == by_id)
        if self._session.exec(known).first() is not None:
            return
        last = self._session.exec(select(func.max(SystemUse.order)).where(SystemUse.step_id == step.id)).one()
        self._session.add(
            build(
                SystemUse,
                process_id=self._process_id,
                step_id=step.id,
                system_id=system_id,
                by_id=by_id,
                order=between(last, None),
            )
        )
        self._session.flush()
        if step.no_systems:
            step.no_systems = False
            self._session.add(step)

    def set_systems(self, step: Step, names: Iterable[str], by_id: str | None) -> None:
        """Make `names` the systems of a step, or of the line `by_id` under it."""
        wanted = [tidy_name(name) for name in names]
        uses = select(SystemUse, System.name).where(
            SystemUse.step_id == step.id, col(System.id) == col(SystemUse.system_id)
        )
        mine = [(use, name) for use, name in self._session.exec(uses) if use.by_id == by_id]
        if [name for _, name in sorted(mine, key=lambda pair: pair[0].order)] == wanted:
            return
        for use, _ in mine:
            self._session.delete(use)
        self._session.flush()
        for name in wanted:
            self.use_system(step, name, by_id)

    def system_id(self, name: str) -> str:
        """The system of that name, made now if the firm has none."""
        if not self._systems:
            self._systems = dict(self._session.exec(select(System.name, System.id)).all())
        if name not in self._systems:
            system = build(System, name=name)
            self._session.add(system)
            self._session.flush()
            self._systems[name] = system.id
        return self._systems[name]

    # -- parked notes

    def park(self, text: str) -> Parked:
        newest = select(func.max(Parked.order)).where(Parked.process_id == self._process_id)
        order = between(self._session.exec(newest).one(), None)
        parked = build(Parked, process_id=self._process_id, order=order, text=text)
        self._session.add(parked)
        return parked


def exception_fields(said: Captured) -> dict[str, object]:
    """What a line says of an exception, as fields of its record."""
    return {
        "text": said.title,
        "often_n": said.often.n if said.often else None,
        "often_of": said.often.of if said.often else None,
        "response": said.response,
        "who": tidy_name(said.role),
    }
