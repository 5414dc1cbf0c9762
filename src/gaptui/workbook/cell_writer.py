"""Writes one cell of the three tables, from its text, inside one open transaction.

It raises `Unreadable` in words when a text can't be read; what an action is called it does not know.
"""

from __future__ import annotations

from sqlmodel import Session, select

from gaptui.method import cell_values as values
from gaptui.method.capture import Captured, Kind, capture, to_line
from gaptui.method.cell_values import (
    Unreadable,
    read_cell_lines,
    read_help,
    read_minutes,
    read_name,
    read_names,
    read_new_way,
    read_none,
    read_often,
    read_signals,
    read_yes_no,
)
from gaptui.method.completeness import MARK_WORDS
from gaptui.method.marks import tidy_name
from gaptui.method.process_map import MapDecision, item_line, numbers
from gaptui.method.sheets import Sheet, column, items_of
from gaptui.records.errors import Invalid
from gaptui.records.lessons import LessonSystem
from gaptui.records.mapping import Decision, Note, Step, StepException, System, SystemUse
from gaptui.text import WHOLE_NUMBER_LIMIT, clean, clean_lines, one_line
from gaptui.words import Mark
from gaptui.workbook.map_reader import read_map, read_steps
from gaptui.workbook.map_writer import NO_FIELDS, SIGNAL_FIELDS, Item, MapWriter


def said_in_cell(kind: Kind, line: str) -> Captured:
    """What one line of a cell says: a line of the capture grammar without its sign. Raises `Unreadable`."""
    said = capture(clean(f"{kind.value} {line}"))
    if said.kind is not kind or said.unfinished or not said.readable:
        raise Unreadable("a line there has no words")
    return said


def as_kept(sheet: Sheet, column_id: str, text: str) -> str:
    """The text of a cell as it would read once kept. Raises `Unreadable`."""
    kind = column(sheet, column_id).lines
    if kind is not None:
        lines = (to_line(said_in_cell(kind, line)) for line in read_cell_lines(text))
        return values.lines_cell(line[len(kind.value) + 1 :] for line in lines)
    match column_id:
        case "minutes":
            return values.minutes_cell(read_whole_minutes(text))
        case "often":
            return values.often_cell(read_often(text))
        case "systems":
            return values.names_cell(read_names(clean_lines(text)))
        case "signals":
            return values.signals_cell(read_signals(text))
        case "none":
            return values.none_cell(read_none(text, MARK_WORDS), MARK_WORDS)
        case "timed" | "written_down":
            return values.yes_no(read_yes_no(text))
        case "help":
            letter = read_help(text)
            return letter.value if letter else ""
        case "new_way":
            way = read_new_way(text)
            return way.value if way else ""
        case "role" | "who" | "name":
            return read_name(clean(text))
    return one_line(text) if column_id == "text" else clean(text).strip()


def read_whole_minutes(text: str) -> int | None:
    minutes = read_minutes(text)
    if minutes is not None and minutes > WHOLE_NUMBER_LIMIT:
        raise Unreadable("that is too many minutes")
    return minutes


class CellWriter:
    """One process, one transaction."""

    def __init__(self, session: Session, process_id: str) -> None:
        self._session = session
        self.map = MapWriter(session, process_id)

    # -- steps

    def set_step(self, step: Step, column_id: str, text: str) -> None:
        match column_id:
            case "text":
                step.text = _words(text, "a step needs words")
            case "role":
                step.role = read_name(clean(text))
            case "systems":
                self.map.set_systems(step, read_names(clean_lines(text)), None)
            case "minutes":
                minutes = read_whole_minutes(text)
                step.timed = step.timed and minutes == step.minutes
                step.minutes = minutes
            case "timed":
                step.timed = read_yes_no(text)
            case "help":
                step.help = read_help(text)
            case "signals":
                signals = read_signals(text)
                for signal, field in SIGNAL_FIELDS.items():
                    setattr(step, field, signal in signals)
            case "none":
                self._set_none(step, read_none(text, MARK_WORDS))
            case _:
                self._set_lines(step, column_id, text)
        self._session.add(step)

    def add_systems(self, step: Step, text: str, by_id: str | None) -> None:
        """Systems said of a step, or of the line `by_id` under it, beside those it has."""
        for name in read_names(clean_lines(text)):
            self.map.use_system(step, name, by_id)

    def _set_none(self, step: Step, none: frozenset[Mark]) -> None:
        for mark, field in NO_FIELDS.items():
            if mark not in none:
                setattr(step, field, False)
        for mark in none:
            if not getattr(step, NO_FIELDS[mark]):
                try:
                    self.map.say_none(step, mark)
                except Invalid as error:
                    raise Unreadable(str(error).rstrip(".")) from None

    def _set_lines(self, step: Step, column_id: str, text: str) -> None:
        """Make the lines of a column those of the cell.

        A line that reads as before stays untouched; of the others, the first one becomes the first, and so on.
        """
        kind = column(Sheet.STEPS, column_id).lines
        assert kind is not None
        wanted = [said_in_cell(kind, line) for line in read_cell_lines(text)]
        there, said_there = self._items(step, kind), self._said(step, column_id)
        left = list(there)
        kept: list[Item | None] = []
        for said in wanted:
            same = next((item for item in left if said_there[item.id] == said), None)
            if same is not None:
                left.remove(same)
            kept.append(same)
        for place, said in enumerate(wanted):
            if kept[place] is None and left:
                kept[place] = item = left.pop(0)
                self.map.set_item(item, said)
        for item in left:
            self.map.remove_item(item)
        self._session.flush()
        final = [item or self.map.add_item(step, said) for item, said in zip(kept, wanted, strict=True)]
        for item, order in zip(final, sorted(item.order for item in final), strict=True):
            item.order = order
            self._session.add(item)

    def _said(self, step: Step, column_id: str) -> dict[str, Captured]:
        """What each line of a cell says now, by its id; where answers lead, by the numbers that are meant here."""
        (here,) = read_steps(self._session, step.process_id, [step.id])
        items = items_of(here, column_id)
        numbered: dict[str, str] = {}
        if any(isinstance(item, MapDecision) and item.answers for item in items):
            if self.map.by_number is not None:
                numbered = {id_: number for number, id_ in self.map.by_number.items()}
            else:
                numbered = numbers(read_map(self._session, step.process_id).steps)
        return {item.id: capture(item_line(item, numbered)) for item in items}

    def _items(self, step: Step, kind: Kind) -> list[Item]:
        exec_, under = self._session.exec, step.id
        decisions = exec_(select(Decision).where(Decision.step_id == under)).all() if kind is Kind.DECISION else []
        cases = exec_(select(StepException).where(StepException.step_id == under)).all()
        notes = exec_(select(Note).where(Note.step_id == under, Note.kind == kind.value)).all()
        found: list[Item] = [*decisions, *(cases if kind is Kind.EXCEPTION else ()), *notes]
        return sorted(found, key=lambda item: (item.order, item.id))

    # -- exceptions

    def set_exception(self, case: StepException, column_id: str, text: str) -> None:
        match column_id:
            case "text":
                case.text = _words(text, "an exception needs words")
            case "often":
                often = read_often(text)
                case.often_n, case.often_of = (often.n, often.of) if often else (None, None)
            case "response":
                case.response = clean(text).strip()
            case "who":
                case.who = read_name(clean(text))
            case "written_down":
                case.written_down = read_yes_no(text)
            case "new_way":
                case.new_way = read_new_way(text)
            case "systems":
                names = read_names(clean_lines(text))
                self.map.set_systems(self.map.step(case.step_id), names, case.id)
        self._session.add(case)

    # -- systems

    def set_system(self, system: System, column_id: str, text: str) -> None:
        if column_id != "name":
            setattr(system, column_id, clean(text).strip())
            self._session.add(system)
            return
        name = tidy_name(clean(text))
        if not name:
            raise Unreadable("a system needs a name")
        other = self._session.exec(select(System).where(System.name == name, System.id != system.id)).first()
        if other is None:
            system.name = name
            self._session.add(system)
        else:
            self._become(system, other)

    def _become(self, system: System, other: System) -> None:
        """Two names were the same system: what one was used for, the other is."""
        uses = self._session.exec(select(SystemUse).where(SystemUse.system_id == system.id)).all()
        there = set(
            self._session.exec(select(SystemUse.step_id, SystemUse.by_id).where(SystemUse.system_id == other.id)).all()
        )
        for use in uses:
            if (use.step_id, use.by_id) in there:
                self._session.delete(use)
            else:
                use.system_id = other.id
                self._session.add(use)
        theirs = set(self._session.exec(select(LessonSystem.lesson_id).where(LessonSystem.system_id == other.id)))
        for about in self._session.exec(select(LessonSystem).where(LessonSystem.system_id == system.id)).all():
            if about.lesson_id in theirs:
                self._session.delete(about)
            else:
                about.system_id = other.id
                self._session.add(about)
        for field in ("kind", "login", "way_out"):
            setattr(other, field, getattr(other, field) or getattr(system, field))
        self._session.add(other)
        self._session.flush()
        self._session.delete(system)


def _words(text: str, missing: str) -> str:
    words = one_line(text)
    if not any(letter.isprintable() and not letter.isspace() for letter in words):
        raise Unreadable(missing)
    return words
