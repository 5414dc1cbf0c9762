"""The one place that asks what time it is. Instants are UTC; a test hands in its own `Clock`."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

Clock = Callable[[], datetime]
"""Returns the present instant, always with `tzinfo=UTC`."""


def utc_now() -> datetime:
    return datetime.now(UTC)
