"""Moments as the clocks of the firm show them, cut at midnights: hours that clocks leave out or show twice, too.

It knows no events.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from gaptui.exchange.ics_moments import Moment
from gaptui.method.blocks import DAY_MINUTES, Span

_DAY = timedelta(days=1)


def walls(begin: Moment, end: Moment, firm: ZoneInfo) -> Iterator[tuple[datetime, datetime]]:
    """From when to when that is, as clocks at the firm show it."""
    if not isinstance(begin, datetime) or not isinstance(end, datetime):
        yield datetime.combine(begin, time()), datetime.combine(end, time())
        return
    low, high = (_existing(each).astimezone(firm) for each in (begin, end))
    wall_low, wall_high = low.replace(tzinfo=None), high.replace(tzinfo=None)
    if begin.tzinfo is not firm or end.tzinfo is not firm:
        back = (low.utcoffset() or timedelta()) - (high.utcoffset() or timedelta())
        if wall_high + back <= wall_low:
            return
        if back > timedelta():
            yield from _over_the_change(low, high, back)
            return
    yield wall_low, wall_high


def _existing(moment: datetime) -> datetime:
    """In a zone that a file describes, an hour that clocks leave out is the one before; elsewhere it is the next."""
    if isinstance(moment.tzinfo, ZoneInfo) or moment.tzinfo in (UTC, None):
        return moment
    before, now, after = ((moment + n * _DAY).utcoffset() or timedelta() for n in (-1, 0, 1))
    forward = after - before
    left_out = forward > timedelta() and now == after and (moment - forward).utcoffset() == before
    return moment + forward if left_out else moment


def _over_the_change(low: datetime, high: datetime, back: timedelta) -> Iterator[tuple[datetime, datetime]]:
    """The same where clocks go back between: they show some hours twice, and both times are busy."""
    early, late = low.astimezone(UTC), high.astimezone(UTC)
    while late - early > timedelta(seconds=1):
        middle = (early + (late - early) / 2).replace(microsecond=0)
        if middle == early:
            break
        same = middle.astimezone(low.tzinfo).utcoffset() == low.utcoffset()
        early, late = (middle, late) if same else (early, middle)
    again = late.astimezone(low.tzinfo).replace(tzinfo=None)
    wall_low, wall_high = low.replace(tzinfo=None), high.replace(tzinfo=None)
    if wall_low <= wall_high:
        yield min(wall_low, again), max(wall_high, again + back)
    else:
        yield wall_low, again + back
        yield again, wall_high


def spans(low: datetime, high: datetime, first: date, last: date) -> Iterator[Span]:
    """Whole minutes, cut at midnights and at the two days."""
    low = max(low, datetime.combine(first, time()))
    high = min(high, datetime.combine(last, time()) + _DAY)
    while low < high:
        midnight = datetime.combine(low.date(), time()) + _DAY
        begin = low.hour * 60 + low.minute
        end = DAY_MINUTES if high >= midnight else high.hour * 60 + high.minute + bool(high.second)
        if end > begin:
            yield Span(low.date(), begin, end - begin)
        low = midnight
