"""The clock of a sitting: two to three hours, used and left, ahead or behind. It never asks the time."""

from __future__ import annotations

from dataclasses import dataclass

SHORTEST_MINUTES, LONGEST_MINUTES = 120, 180
"""The method's number n5: a walkthrough takes two to three hours."""


@dataclass(frozen=True, slots=True)
class ClockFace:
    """What the clock says. `used_minutes` adds up all sittings of the process."""

    used_minutes: int
    planned_minutes: int
    ahead_minutes: int
    """Minutes ahead of an even pace; negative is behind."""
    running: bool
    open: bool

    @property
    def left_minutes(self) -> int:
        return max(self.planned_minutes - self.used_minutes, 0)

    @property
    def used(self) -> str:
        return hours_and_minutes(self.used_minutes)

    @property
    def pace(self) -> str:
        if abs(self.ahead_minutes) < 5:
            return "on pace"
        return f"ahead {self.ahead_minutes}" if self.ahead_minutes > 0 else f"behind {-self.ahead_minutes}"

    @property
    def state(self) -> str:
        """The pace while it runs, else why it does not."""
        if not self.open:
            return "ended"
        return self.pace if self.running else "paused"

    @property
    def warning(self) -> str:
        """A word when 20 % of the time is left, another at 5 %, and when it is over; else empty."""
        if not self.open:
            return ""
        left = self.planned_minutes - self.used_minutes
        if left <= 0:
            return "time is up"
        if left * 20 <= self.planned_minutes:
            return "last minutes"
        if left * 5 <= self.planned_minutes:
            return "time is getting short"
        return ""

    @property
    def too_short(self) -> bool:
        """Less than the two hours that a walkthrough needs."""
        return self.used_minutes < SHORTEST_MINUTES


def face(
    used_seconds: int,
    planned_minutes: int,
    *,
    running: bool,
    open_: bool,
    percent_asked: int,
    mapped_minutes: int,
    claimed_minutes: int | None,
) -> ClockFace:
    """Read the clock. Progress is the share of the claimed minutes that is mapped; without a claim, of the
    questions asked. Pace is progress times the plan, less the time used."""
    used = used_seconds // 60
    share = min(mapped_minutes / claimed_minutes, 1.0) if claimed_minutes else percent_asked / 100
    return ClockFace(used, planned_minutes, round(share * planned_minutes) - used, running, open_)


def hours_and_minutes(minutes: int) -> str:
    """`1:12` for 72 minutes."""
    return f"{minutes // 60}:{minutes % 60:02d}"
