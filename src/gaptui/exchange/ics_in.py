"""Somebody's calendar as the times at which that person is busy, and no more: titles are dropped unless asked for.

`recurring-ical-events` says when events take place; this says which of them count, in which hours of the firm, and
what could not be read. It opens no files and keeps nothing.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from time import monotonic
from zoneinfo import ZoneInfo

from gaptui.exchange.ics_entries import Entry, as_written, place_of, read_entry, written
from gaptui.exchange.ics_moments import Dates, Length, Moment, wall_of, zone_at
from gaptui.exchange.ics_text import Part, Unreadable, read_parts, shown
from gaptui.exchange.ics_walls import spans, walls
from gaptui.exchange.ics_zone_names import zone_named
from gaptui.exchange.ics_zones import Zones
from gaptui.method.blocks import Busy, Span
from gaptui.records.errors import Invalid

MOST_BUSY = 200_000
"""So many busy times are read at most."""
_NOTES = 20
"""So many things are said one by one; of more, it is said how many."""
_AT_ONCE = 25_000
"""So much work is given to the library between two words to `progress`: a time that is tried is 1."""
_EVENT = 400
_EVERY = 0.05
"""Seconds between two words to `progress`, at least."""
_MOST_TOGETHER = 200_000
"""Versions of one event times changes to it."""
_AROUND = timedelta(days=3)
"""Between any two zones lies a day at most, and a bit for what clocks do."""
_BEYOND = "the event reaches beyond the years that can be read"
_SAY_NOTHING = frozenset({"REPLY", "COUNTER", "DECLINECOUNTER", "REFRESH"})
"""Messages that say something of an event and put none into a calendar."""

Series = tuple[Entry | None, Sequence[Entry]]
"""An event and what replaces some of its times; or one of those whose event is not in the file."""


@dataclass(frozen=True, slots=True)
class BusyFile:
    """`notes` are sentences for people; `events` is how many events could be read, busy or not."""

    busy: tuple[Busy, ...]
    notes: tuple[str, ...]
    events: int


def read_busy(
    data: bytes,
    zone: str,
    first: date,
    last: date,
    *,
    source: str,
    titles: bool = False,
    progress: Callable[[int, int], None] | None = None,
) -> BusyFile:
    """When the file says that somebody is busy, from `first` to `last`, as wall time in the firm's `zone`.

    Busy is every event but those that are cancelled or marked as free (TRANSP, and Microsoft's own mark), and every
    period of a VFREEBUSY that is not free. A whole day is busy from 0:00 to 24:00. Times without a zone are meant in
    the firm's. Hours that a change of clocks leaves out or brings twice are busy as clocks show them.

    `progress` is told now and then how much of all is done, and may raise to stop. Raises `Invalid`.
    """
    firm = zone_named(zone)
    if firm is None:
        raise Invalid(f"{shown(zone)} is no time zone known on this machine. Nothing was changed.")
    reading = _Reading(firm, first, last, titles)
    done = _now_and_then(progress or (lambda done, total: None))
    calendars = read_parts(data, lambda at, total: done(at * 300 // total, 1000))
    entries = reading.read(calendars, lambda at, total: done(300 + at * 200 // total, 1000))
    reading.expand(entries, lambda at, total: done(500 + at * 500 // total, 1000))
    if reading.left_out and not reading.events and not reading.periods:
        raise Invalid(f"{reading.left_out[0][0]}. Nothing was changed.")
    if progress is not None:
        progress(1000, 1000)
    busy = sorted(reading.busy)
    return BusyFile(tuple(Busy(span, source, title) for span, title in busy), reading.notes(), reading.events)


def _now_and_then(progress: Callable[[int, int], None]) -> Callable[[int, int], None]:
    """The same, told some times a second however often it is called."""
    said = monotonic()

    def tell(done: int, total: int) -> None:
        nonlocal said
        if monotonic() - said > _EVERY:
            progress(done, total)
            said = monotonic()

    return tell


class _Reading:
    """What one file has said so far."""

    def __init__(self, firm: ZoneInfo, first: date, last: date, titles: bool) -> None:
        self._firm, self._first, self._last, self._titles = firm, first, last, titles
        self._low = datetime.combine(first, time()) - _AROUND
        self._high = datetime.combine(last, time()) + _AROUND
        self.busy: set[tuple[Span, str]] = set()
        self.events = self.periods = 0
        self.left_out: list[tuple[str, str]] = []
        """Why, and what."""
        self._said: dict[str, None] = {}

    def notes(self) -> tuple[str, ...]:
        """What was left out, and what else a person should know."""
        said = [f"{why}. The {what} was left out." for why, what in self.left_out]
        said += self._said
        if not self.events and not self.periods and not said:
            said.append("There are no events in the file.")
        more = len(said) - _NOTES
        return (*said[:_NOTES], *([f"{more:,} more notes like these."] if more > 0 else ()))

    def _leave_out(self, why: str, what: str = "event") -> None:
        self.left_out.append((why, what))

    def _say(self, note: str) -> None:
        self._said[note] = None

    # -- what is in the file

    def read(self, calendars: Sequence[Part], progress: Callable[[int, int], None]) -> dict[object, list[Entry]]:
        """The events by their UID; one without has nobody beside it. Free-busy periods are kept at once."""
        found: dict[object, list[Entry]] = {}
        seen, total = 0, sum(len(calendar.parts) for calendar in calendars)
        for calendar in calendars:
            zones = Zones(calendar, self._firm, self._say)
            dates = Dates(zones.find, self._firm, self._high, zones.begin_of_day)
            method = calendar.word("METHOD")
            for part in calendar.parts:
                progress(seen, total)
                seen += 1
                if part.kind == "VEVENT" and method in _SAY_NOTHING:
                    self.events += 1
                elif part.kind == "VEVENT":
                    entry = self._entry(part, dates, method == "CANCEL")
                    if entry is not None:
                        uid = part.first("UID")
                        name = uid.rest.partition(":")[2].strip() if uid is not None else ""
                        found.setdefault(name or part.number, []).append(entry)
                elif part.kind == "VFREEBUSY" and method != "CANCEL":
                    self._free_busy(part, dates)
                elif part.kind == "VAVAILABILITY":
                    self._say(f"Line {part.number:,}: office hours (VAVAILABILITY) are not read.")
        return found

    def _entry(self, part: Part, dates: Dates, called_off: bool) -> Entry | None:
        try:
            entry = read_entry(part, dates, called_off=called_off)
        except Unreadable as error:
            self._leave_out(str(error))
            return None
        except OverflowError:
            self._leave_out(f"Line {part.number:,}: {_BEYOND}")
            return None
        self.events += 1
        return entry

    def _free_busy(self, part: Part, dates: Dates) -> None:
        for line in part.all("FREEBUSY"):
            try:
                if line.value()[0].get("FBTYPE", "BUSY").upper() == "FREE":
                    continue
                for found in dates.periods(line):
                    if isinstance(found, Unreadable):
                        self._leave_out(str(found), "time")
                        continue
                    begin, length = found
                    self.periods += 1
                    self._keep(begin, (length or Length(timedelta())).after(begin), "")
            except Unreadable as error:
                self._leave_out(str(error), "time")
            except OverflowError:
                self._leave_out(f"Line {line.number:,}: the time reaches beyond the years that can be read", "time")

    # -- when it takes place

    def expand(self, found: dict[object, list[Entry]], progress: Callable[[int, int], None]) -> None:
        """Have the library work out every event inside the days that are asked for."""
        waiting: list[Series] = []
        work = 0
        for at, entries in enumerate(found.values()):
            progress(at, len(found))
            for master, changes in _series(entries, self._older):
                if not self._counts(master, changes):
                    continue
                waiting.append((master, changes))
                work += sum(_EVENT + each.times for each in (master, *changes) if each is not None)
                if work > _AT_ONCE:
                    self._expand(waiting)
                    waiting, work = [], 0
        self._expand(waiting)

    def _older(self, line: int) -> None:
        self._say(f"Line {line:,}: an older version of an event that is here a second time. The newer one counts.")

    def _counts(self, master: Entry | None, changes: Sequence[Entry]) -> bool:
        """Whether it is worth the library's time: what takes place once, long before or after, is not."""
        every = [*changes, *([master] if master is not None else [])]
        if not any(each.busy and not each.cancelled for each in every):
            return False
        if len(every) > 1 or every[0].repeats:
            return True
        begin = wall_of(every[0].begin)
        return begin <= self._high and begin + every[0].length.about >= self._low

    def _expand(self, some: Sequence[Series]) -> None:
        """Together, for speed; where the library can't take one of them, each alone."""
        try:
            found = self._taken(some)
        except Exception:  # the library raises what it meets, and does not say at which event
            if len(some) > 1:
                for each in some:
                    self._expand([each])
                return
            number = next(each.part.number for each in (some[0][0], *some[0][1]) if each is not None)
            self._leave_out(f"Line {number:,}: the dates of the event can't be read")
            return
        for begin, end, title in found:
            self._keep(begin, end, title)

    def _taken(self, some: Sequence[Series]) -> list[tuple[Moment, Moment, str]]:
        """Beginnings, ends and titles, by the library. Raises anything."""
        import recurring_ical_events
        from icalendar import Calendar

        given: dict[tuple[str, datetime | None], tuple[Entry, tzinfo | None]] = {}
        text = ["BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"]
        for number, (master, changes) in enumerate(some):
            uid = str(number)
            if master is not None:
                # Where later ones are moved, nobody knows how far: then all are tried.
                early = None if any(each.onward for each in changes) else self._low - _AROUND
                given[uid, None] = master, zone_at(master.begin)
                text.append(written(master, master.begin, [f"UID:{uid}", *master.repeats], early))
            for each in changes:
                begin, place, lines = each.begin, None, [f"UID:{uid}"]
                if master is not None and each.replaces is not None:
                    place = place_of(each.replaces, master.begin)
                    onward = ";RANGE=THISANDFUTURE" if each.onward else ""
                    lines.append(f"RECURRENCE-ID{onward}{as_written(place, master.begin)}")
                    if each.onward and isinstance(begin, datetime):
                        # Later ones are moved as far as this one: that is told where the event takes place.
                        begin = begin.astimezone(zone_at(master.begin) or begin.tzinfo)
                given[uid, place] = each, zone_at(begin)
                text.append(written(each, begin, lines))
        text.append("END:VCALENDAR\r\n")
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            query = recurring_ical_events.of(Calendar.from_ical("".join(text)))
            # Asked for events, it would copy each for every time it takes place.
            times = [each for series in query.series for each in series.between(self._low, self._high)]
        return [self._time(*given[each.uid, (*each.recurrence_ids, None)[0]], each.start, each.end) for each in times]

    def _time(self, entry: Entry, zone: tzinfo | None, start: Moment, stop: Moment) -> tuple[Moment, Moment, str]:
        begin, end = (each.replace(tzinfo=zone) if isinstance(each, datetime) else each for each in (start, stop))
        if not entry.busy or entry.cancelled:
            return begin, begin, ""
        if stop - start == entry.length.about:  # type: ignore[operator]
            # It is no period of its own: by how long it takes, the end is exact.
            end = entry.length.after(begin)
        return begin, end, entry.title if self._titles else ""

    def _keep(self, begin: Moment, end: Moment, title: str) -> None:
        for low, high in walls(begin, end, self._firm):
            for span in spans(low, high, self._first, self._last):
                self.busy.add((span, title))
        if len(self.busy) > MOST_BUSY:
            raise Invalid(
                f"The file has more than {MOST_BUSY:,} busy times between {self._first} and {self._last}, "
                "too many to read. Nothing was changed."
            )


def _series(entries: Sequence[Entry], say: Callable[[int], None]) -> Iterator[Series]:
    """All entries of one UID as events with their changes, of each the newest version. What is called off is gone."""
    masters = [each for each in entries if each.replaces is None]
    newest = max((each.sequence for each in masters), default=-1)
    older = [each for each in masters if each.sequence < newest and each.busy and not each.cancelled]
    masters = [each for each in masters if each.sequence == newest]
    called_off = {each.begin for each in masters if each.cancelled}
    masters = [each for each in masters if not called_off & {each.begin, date.min}]
    for each in older if masters else ():
        say(each.part.number)
    changes: dict[str, Entry] = {}
    for each in entries:
        if each.replaces is None or (called_off and not masters and each.sequence <= newest):
            continue
        same = changes.get(str(each.replaces))
        if same is None or same.sequence <= each.sequence:
            changes[str(each.replaces)] = each
    kept = list(changes.values())
    if len(masters) * len(kept) > _MOST_TOGETHER:
        masters = masters[:1]
    for master in masters:
        yield master, kept
    if not masters:
        yield from ((None, [each]) for each in kept)
