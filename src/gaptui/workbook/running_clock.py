"""A clock that can be stopped, in a row: of a sitting, of the audit. It only ever runs forward."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlmodel import Session, col, select

from gaptui.records.mapping import Clock

_DEAD_AFTER = timedelta(seconds=90)
"""A clock without a heartbeat for so long was left running by a program that is gone."""


def used(clock: Clock, now: datetime) -> int:
    """Whole seconds up to now."""
    running = int((now - clock.running_since).total_seconds()) if clock.running_since else 0
    return clock.seconds + max(running, 0)


def run(clock: Clock, now: datetime) -> None:
    """Let it run. Running already is fine."""
    if clock.running_since is None:
        clock.running_since = clock.seen_at = now


def stop(clock: Clock, at: datetime) -> None:
    """Stopped already is fine."""
    if clock.running_since is not None:
        clock.seconds = used(clock, at)
        clock.running_since = None
        clock.seen_at = at


def beat(clock: Clock, now: datetime) -> None:
    """It is being watched: after a kill, time counts up to the last beat."""
    if clock.running_since is not None:
        clock.seen_at = now


def stop_abandoned(session: Session, kind: type[Clock], now: datetime) -> None:
    """Stop clocks that a killed program left running, at the last moment they were seen."""
    for clock in session.exec(select(kind).where(col(kind.running_since).is_not(None))):
        seen = clock.seen_at or clock.running_since
        if seen is not None and now - seen > _DEAD_AFTER:
            stop(clock, seen)
            session.add(clock)
