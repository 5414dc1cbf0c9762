"""The audit that finds the candidates: sixty minutes in five parts (METHOD n17). It never asks the time."""

from __future__ import annotations

from dataclasses import dataclass

PARTS: tuple[tuple[str, int], ...] = (
    ("who may choose, where to look", 10),
    ("name three to five", 10),
    ("how often, how long, gates", 15),
    ("signs, fit, mistakes, pain", 15),
    ("pick one and say why", 10),
)
"""Name and minutes of each part."""
WHOLE_MINUTES = sum(minutes for _, minutes in PARTS)


@dataclass(frozen=True, slots=True)
class AuditFace:
    """What the audit's clock says. `part` counts from 1; minutes are whole."""

    part: int
    name: str
    left_in_part: int
    used: int
    running: bool
    over: bool
    """The sixty minutes are used up."""

    @property
    def words(self) -> str:
        """`audit 3/5: how often, how long, gates, 4 min`: as much as a line beside the tabs holds."""
        if self.over:
            return f"audit: {self.used} of {WHOLE_MINUTES} min used, C ends it"
        state = f"{self.left_in_part} min" if self.running else "paused"
        return f"audit {self.part}/{len(PARTS)}: {self.name}, {state}"

    @property
    def short(self) -> str:
        """The same for a narrow line: `audit 3/5 4 min`."""
        if self.over:
            return f"audit {self.used} min"
        return f"audit {self.part}/{len(PARTS)} {f'{self.left_in_part} min' if self.running else 'paused'}"


def audit_face(used_seconds: int, *, running: bool) -> AuditFace:
    """Read the clock: which part it should be in by now."""
    used, end = used_seconds // 60, 0
    for number, (name, minutes) in enumerate(PARTS, 1):
        end += minutes
        if used < end:
            return AuditFace(number, name, end - used, used, running, over=False)
    return AuditFace(len(PARTS), PARTS[-1][0], 0, used, running, over=True)
