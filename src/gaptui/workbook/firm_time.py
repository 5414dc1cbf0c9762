"""What time it is for the firm: its own wall clock, of which days are made. It reads one row and writes none."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from sqlmodel import Session, select

from gaptui.records.firm import Firm
from gaptui.store.database import Database


def firm_now(session: Session, database: Database) -> datetime:
    """Now, as wall time in the firm's zone."""
    return in_zone(database.clock(), session.exec(select(Firm)).first())


def firm_today(session: Session, database: Database) -> date:
    """Today, in the firm's zone."""
    return firm_now(session, database).date()


def in_zone(at: datetime, firm: Firm | None) -> datetime:
    """An instant as wall time in the firm's zone; UTC where the zone is not known on this machine."""
    try:
        return at.astimezone(ZoneInfo(firm.zone if firm else "UTC"))
    except (ZoneInfoNotFoundError, ValueError):
        return at
