"""A protected hour as other calendars are told of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from gaptui.method.blocks import Span


@dataclass(frozen=True, slots=True)
class Announcement:
    """`uid` stays with an hour for ever, and `sequence` counts its changes: other programs go by them.

    `stamp` is the instant of its last change, UTC; `span` is wall time in the firm's zone.
    """

    uid: str
    sequence: int
    stamp: datetime
    span: Span
    summary: str
    description: str = ""
    cancelled: bool = False
