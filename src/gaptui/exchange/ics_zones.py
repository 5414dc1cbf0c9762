"""The time zones that one calendar of a file speaks of: by their names, else as the file itself describes them.

It reads no events. A name that nobody knows means the firm's zone, and that is always said out loud.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime, time, tzinfo
from zoneinfo import ZoneInfo

from gaptui.exchange.ics_moments import ever_fits, stamp, wall_of
from gaptui.exchange.ics_text import Part, checked_rule, shown
from gaptui.exchange.ics_zone_names import zone_meant

_OFFSET = re.compile(r"[+-](?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d)?", re.ASCII)


class Zones:
    """Zones of one calendar by the names it gives them."""

    def __init__(self, calendar: Part, firm: ZoneInfo, say: Callable[[str], None]) -> None:
        self._firm, self._say = firm, say
        self._found: dict[str, tzinfo] = {}
        self._described: dict[str, Part] = {}
        for part in calendar.parts:
            if part.kind == "VTIMEZONE" and (line := part.first("TZID")) is not None:
                self._described.setdefault(line.rest.partition(":")[2].strip().strip('"'), part)

    def find(self, name: str, line: int) -> tzinfo:
        """The zone of a name that stands on `line`."""
        if name not in self._found:
            self._found[name] = self._find(name, line)
        return self._found[name]

    def begin_of_day(self, moment: datetime) -> date | None:
        """The day that begins at this moment of UTC somewhere in this calendar or at the firm."""
        here = [self._firm, *(self.find(name, part.number) for name, part in self._described.items())]
        walls = [moment.astimezone(zone) for zone in here]
        return next((wall.date() for wall in walls if wall.time() == time()), None)

    def _find(self, name: str, line: int) -> tzinfo:
        part = self._described.get(name)
        place = part.first("X-LIC-LOCATION") if part is not None else None
        found = zone_meant(name) or (zone_meant(place.rest.partition(":")[2]) if place is not None else None)
        if found is not None:
            return found
        described = _described(part) if part is not None else None
        if described is not None:
            return described
        why = "is not described in the file" if part is None else "is described in a way that can't be read"
        self._say(
            f"Line {line:,}: the zone {shown(name)} is not known here and {why}. "
            f"Its times were taken as those of {self._firm.key}: look whether the hours are right."
        )
        return self._firm


def _described(part: Part) -> tzinfo | None:
    """The zone that a file describes, or nothing where that can't be read."""
    from icalendar import Timezone

    try:
        for each in part.parts:
            for name in ("TZOFFSETFROM", "TZOFFSETTO"):
                if not _OFFSET.fullmatch(each.word(name)):
                    return None
            start = each.first("DTSTART")
            if start is None:
                return None
            begin, _ = stamp(start, start.value()[1])
            for line in each.all("RRULE"):
                rule = checked_rule(line)
                if "UNTIL" in rule:
                    stamp(line, rule.pop("UNTIL"))
                # Others would be tried day by day from 1601 on.
                if rule["FREQ"] != "YEARLY" or not ever_fits(";".join(map("=".join, rule.items())), wall_of(begin)):
                    return None
        # The library keeps zones by their names, for all files: it gets to know one name, and is not asked for it.
        text = re.sub("(?m)^TZID[^\r\n]*", "TZID:gaptui", part.text())
        zone = Timezone.from_ical(text)
        assert isinstance(zone, Timezone)
        found: tzinfo = zone.to_tz(lookup_tzid=False)
        found.utcoffset(datetime(2026, 1, 1))  # noqa: DTZ001 - wall time
    except Exception:  # the library raises what it meets
        return None
    return found
