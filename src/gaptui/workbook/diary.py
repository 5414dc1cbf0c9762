"""The owner's days: say a line, say it differently, take it back. Each verb is one action and one undo.

How a line is typed is `method.daylog`'s; what hangs on stuck and learned lines is `helping`'s and `learning`'s.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlmodel import Session, col, func, select

from gaptui.method import diary
from gaptui.method.blocks import DAY_MINUTES, EARLIEST, LATEST, SHORTEST, Span, day_text
from gaptui.method.daylog import DaySaid, read_line, tools_of
from gaptui.method.ledger import plan_begins
from gaptui.order import between
from gaptui.records.base import build
from gaptui.records.diary import Cycle, DayLine, OwnLine, Stuck, StuckNote
from gaptui.records.errors import ChangedMeanwhile, Invalid, NotFound
from gaptui.records.process import Process
from gaptui.store.database import Database
from gaptui.store.drafts import Drafts
from gaptui.text import clean, clean_lines, one_line
from gaptui.words import LineKind
from gaptui.workbook.calendar_reader import read_blocks, read_work_week
from gaptui.workbook.day_reader import read_day, week_number
from gaptui.workbook.diary_reader import read_lines, read_step_names
from gaptui.workbook.firm_time import firm_now, firm_today
from gaptui.workbook.guards import check_unchanged, get_process, quoted
from gaptui.workbook.learning import check_next_concept

KIND_WORDS: dict[LineKind, str] = {
    LineKind.CHANGED: "what changed",
    LineKind.TIME: "a time",
    LineKind.PROBLEM: "a problem",
    LineKind.TRIED: "a try",
    LineKind.STUCK: "where you are stuck",
    LineKind.LEARNED: "what was learned",
    LineKind.ANSWER: "the week's answer",
    LineKind.NOTE: "a note",
}
MOST_OWN_LINES = 9
"""One for each number key."""


class Diary:
    def __init__(self, database: Database) -> None:
        self._database = database

    # -- questions

    def view(self, process_id: str, day: date | None = None) -> diary.DayView:
        """Everything the screen of one day shows; today where no day is named. Raises `NotFound`."""
        with self._database.read() as session:
            return read_day(session, process_id, firm_now(session, self._database), day)

    def today(self) -> date:
        """Today, in the firm's zone."""
        with self._database.read() as session:
            return firm_today(session, self._database)

    def lines(self, process_id: str) -> tuple[diary.DayLine, ...]:
        """Every line of a process, in the order of days."""
        with self._database.read() as session:
            return read_lines(session, process_id)

    def line(self, line_id: str) -> diary.DayLine:
        """Raises `NotFound` when it is gone."""
        with self._database.read() as session:
            row = get_line(session, line_id)
            return read_lines(session, row.process_id, only=[line_id])[0]

    def tools(self) -> list[str]:
        """Every tool named in a line of this firm, the newest first."""
        with self._database.read() as session:
            named = col(DayLine.text).contains("#") | col(DayLine.then).contains("#")
            found = select(DayLine.text, DayLine.then).where(named).order_by(col(DayLine.id).desc()).limit(500)
            texts = (text for row in session.exec(found) for text in row)
            return list(dict.fromkeys(name for text in texts for name in tools_of(text)))

    def step_titles(self, process_id: str) -> dict[str, str]:
        """The titles of a process's steps by their numbers, as a line may name them."""
        with self._database.read() as session:
            names = read_step_names(session, process_id)
            return {names.number[id_]: title for id_, title in names.title.items()}

    # -- lines

    def say(
        self,
        process_id: str,
        line: str,
        day: date | None = None,
        *,
        private: bool = False,
        because: str = "",
        side: int = 0,
        draft: str = "",
    ) -> str:
        """Keep one line on a day, today where none is named. Returns its id.

        A concept learned while another waits, or before the map is complete, is refused with `Invalid`; for the
        second `because` may say why it is learned all the same. `side` are minutes that were worked beside the
        desk for it, up to now, or after working hours of another day. `draft` names the field it was typed in.
        """
        said = _read(line)
        with self._database.write(f"Wrote down {KIND_WORDS[said.kind]}{_told(said.text, private)}") as session:
            process = get_process(session, process_id)
            day = day or firm_today(session, self._database)
            row = self._put(session, process, said, day, private, because)
            if side:
                from gaptui.workbook.calendar import put_side

                put_side(session, process_id, self._beside(session, day, side))
            if draft:
                Drafts(self._database).settle(session, draft, line)
        return row.id

    def say_all(self, process_id: str, lines: Sequence[str], day: date | None = None) -> list[str]:
        """Keep many lines on a day as one action. Returns their ids. Raises `Invalid` naming the first bad line."""
        said = [_read_numbered(number, line) for number, line in enumerate(lines, 1) if line.strip()]
        if not said:
            raise Invalid("There are no words on these lines. Nothing was changed.")
        with self._database.write(f"Wrote down {len(said)} line{'' if len(said) == 1 else 's'}") as session:
            process = get_process(session, process_id)
            ids = []
            for number, each in said:
                try:
                    ids.append(
                        self._put(session, process, each, day or firm_today(session, self._database), False, "").id
                    )
                except Invalid as error:
                    raise Invalid(f"Line {number}: {error}") from None
        return ids

    def edit(self, line_id: str, line: str, was: str, *, draft: str = "") -> None:
        """Say a line differently; another sign makes it another kind. `was` is the line it was opened with."""
        said = _read(line)
        with self._database.read() as session:
            private = get_line(session, line_id).private
        with self._database.write(f"Changed {KIND_WORDS[said.kind]}{_told(said.text, private)}") as session:
            row = get_line(session, line_id)
            check_unchanged(read_lines(session, row.process_id, only=[line_id])[0].line, was)
            if row.kind != said.kind:
                _check_may_change(session, row, said.kind)
            fields = _fields(session, row.process_id, said)
            changed = any(getattr(row, name) != value for name, value in fields.items())
            kind_was = row.kind
            checked = build(DayLine, process_id=row.process_id, day=row.day, order=row.order, **fields)
            for name in fields:
                setattr(row, name, getattr(checked, name))
            if changed:
                row.edited_at = self._database.clock()
            if kind_was != said.kind:
                row.question = None
                self._ask_question(session, row)
                for kind in (Stuck, Cycle):
                    hanging = session.get(kind, line_id)
                    if hanging is not None:
                        session.delete(hanging)
                session.flush()
                self._hang_on(session, get_process(session, row.process_id), row, "")
            session.add(row)
            if draft:
                Drafts(self._database).settle(session, draft, line)

    def write_more(self, line_id: str, text: str, was: str) -> None:
        """The long note under a line, of several lines. `was` is the note it was opened with."""
        text = clean_lines(text).strip("\n").rstrip()
        with self._database.write("Wrote a long note") as session:
            row = get_line(session, line_id)
            if row.more != was:
                raise ChangedMeanwhile(row.more)
            if text != row.more:
                row.more = text
                row.edited_at = self._database.clock()
                session.add(row)

    def turn_private(self, line_id: str) -> bool:
        """Private, or not any more. Returns whether it is now."""
        with self._database.read() as session:
            private = not get_line(session, line_id).private
        with self._database.write("Made a line private" if private else "Made a line public again") as session:
            row = get_line(session, line_id)
            row.private = private
            session.add(row)
        return private

    def remove(self, line_id: str) -> None:
        """With all that hangs on it."""
        with self._database.read() as session:
            row = get_line(session, line_id)
            words = _told(row.text, row.private)
        with self._database.write(f"Removed the line{words}") as session:
            session.delete(get_line(session, line_id))

    def set_outcome(self, process_id: str, outcome: str) -> None:
        """What the process is to become, with a number to reach: the target that every day's screen shows."""
        outcome = one_line(outcome)
        with self._database.write(f"Set the target{quoted(outcome)}") as session:
            process = get_process(session, process_id)
            process.outcome = outcome
            session.add(process)

    # -- own lines, taken with a number key

    def own_lines(self) -> tuple[tuple[str, str], ...]:
        """(id, text) of the lines that this firm types often."""
        with self._database.read() as session:
            rows = session.exec(select(OwnLine).order_by(col(OwnLine.order), col(OwnLine.id)))
            return tuple((row.id, row.text) for row in rows)

    def keep_own_line(self, text: str) -> str:
        """Keep a line to be taken again with a number key. Raises `Invalid` where there is no key left."""
        text = one_line(text)
        if not text:
            raise Invalid("Type the line first, then keep it.")
        with self._database.write(f"Kept a line of your own{quoted(text)}") as session:
            rows = session.exec(select(OwnLine)).all()
            if any(row.text == text for row in rows):
                raise Invalid("This line is kept already.")
            if len(rows) >= MOST_OWN_LINES:
                raise Invalid(f"There are {MOST_OWN_LINES} already, one for each number key: remove one first.")
            row = build(OwnLine, order=between(max((row.order for row in rows), default=None), None), text=text)
            session.add(row)
            return row.id

    def remove_own_line(self, own_id: str) -> None:
        with self._database.write("Removed a line of your own") as session:
            row = session.get(OwnLine, own_id)
            if row is None:
                raise NotFound("That line is gone: it was removed meanwhile.")
            session.delete(row)

    # -- what follows from a line

    def _put(
        self, session: Session, process: Process, said: DaySaid, day: date, private: bool, because: str
    ) -> DayLine:
        _check_day(day, firm_today(session, self._database))
        newest = select(func.max(DayLine.order)).where(DayLine.process_id == process.id, DayLine.day == day)
        row = build(
            DayLine,
            process_id=process.id,
            day=day,
            order=between(session.exec(newest).one(), None),
            private=private,
            **_fields(session, process.id, said),
        )
        self._ask_question(session, row)
        session.add(row)
        session.flush()
        self._hang_on(session, process, row, because)
        return row

    def _ask_question(self, session: Session, row: DayLine) -> None:
        """An answer is one to the question of its week."""
        if row.kind == LineKind.ANSWER:
            work_week = read_work_week(session)
            begins = plan_begins(read_blocks(session, row.process_id), work_week)
            number = week_number(begins, work_week.first_of(row.day)) if begins is not None and row.day >= begins else 1
            row.question = diary.question_of(number)

    def _hang_on(self, session: Session, process: Process, row: DayLine, because: str) -> None:
        if row.kind == LineKind.STUCK:
            session.add(build(Stuck, id=row.id, process_id=process.id, since=self._since(session, row.day)))
        if row.kind == LineKind.LEARNED:
            because = check_next_concept(session, process, row.id, because)
            session.add(build(Cycle, id=row.id, process_id=process.id, unmapped_because=because))

    def _beside(self, session: Session, day: date, minutes: int) -> Span:
        """Where hours beside the desk stand: up to now, or after working hours of another day, by the whole quarter."""
        now = firm_now(session, self._database)
        if minutes < 0:
            raise Invalid("Hours beside the desk are more than none.")
        quarters = max(-(-minutes // SHORTEST), 1) * SHORTEST
        if quarters > DAY_MINUTES:
            raise Invalid("More than a day beside the desk does not fit in one: write it on the days it was.")
        after = now.hour * 60 + now.minute - quarters if day == now.date() else read_work_week(session).works_to
        start = min(max(after // SHORTEST * SHORTEST, 0), DAY_MINUTES - quarters)
        return Span(day, start, quarters)

    def _since(self, session: Session, day: date) -> object:
        """Now; of a day that is over, its noon."""
        now = firm_now(session, self._database)
        return now if day >= now.date() else now.replace(year=day.year, month=day.month, day=day.day, hour=12)


def get_line(session: Session, line_id: str) -> DayLine:
    """Raises `NotFound` when another terminal removed it."""
    row = session.get(DayLine, line_id)
    if row is None:
        raise NotFound("That line is gone: it was removed meanwhile. What you typed is kept.")
    return row


def _told(text: str, private: bool) -> str:
    """What the label of an action says of a line: other terminals read it, so a private one says nothing."""
    return "" if private else quoted(text)


def _read(line: str) -> DaySaid:
    said = read_line(clean(line))
    if said.unfinished:
        raise Invalid("There are no words on this line yet. Nothing was changed.")
    return said


def _read_numbered(number: int, line: str) -> tuple[int, DaySaid]:
    try:
        return number, _read(line)
    except Invalid as error:
        raise Invalid(f"Line {number}: {error}") from None


def _fields(session: Session, process_id: str, said: DaySaid) -> dict[str, object]:
    """What a line says, as fields of its record. Raises `Invalid` when it names a step that is not there."""
    step_id = None
    if said.step:
        step_id = read_step_names(session, process_id).id_of(said.step)
        if step_id is None:
            raise Invalid(f"There is no step {said.step} in the map. To keep it as a word write \\{said.step}.")
    return {
        "kind": said.kind,
        "text": said.text,
        "then": said.then,
        "before": said.before,
        "after": said.after,
        "step_id": step_id,
        "works": said.works,
    }


def _check_day(day: date, today: date) -> None:
    if day > today:
        raise Invalid(f"{day_text(day)} is still to come: a day is written when it has begun.")
    if not EARLIEST <= day <= LATEST:
        raise Invalid(f"{day.isoformat()} is no day to write on: say one of this century.")


def _check_may_change(session: Session, row: DayLine, kind: LineKind) -> None:
    """What was said of a stuck item or a cycle would go with its line: that is never done by a changed sign."""
    stuck, cycle = session.get(Stuck, row.id), session.get(Cycle, row.id)
    noted = session.exec(select(StuckNote.id).where(StuckNote.stuck_id == row.id)).first() is not None
    told = stuck is not None and any(
        (
            noted,
            stuck.tried,
            stuck.sample,
            stuck.expected,
            stuck.happened,
            stuck.asked_at,
            stuck.answered_at,
            stuck.solved_at,
        )
    )
    used = cycle is not None and any((cycle.applied_on, cycle.closed_on))
    if told or used:
        raise Invalid("More was said of this line than the line itself: keep its sign, or remove it and say it anew.")
