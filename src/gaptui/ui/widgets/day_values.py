"""A row of a day's list as a plain value."""

from __future__ import annotations

from dataclasses import dataclass

from gaptui.method.blocks import Block
from gaptui.method.diary import DayLine


@dataclass(frozen=True, slots=True)
class DayRow:
    """A row of the list: a block of the day, something that waits, a line; or a heading, empty between groups."""

    block: Block | None = None
    line: DayLine | None = None
    waits: bool = False
    """It stands among what waits, whatever day it is from."""
    heading: str = ""
    """Of an earlier day; the cursor passes over it."""
    found: bool = False
    """It was found in another day or this one: its day stands beside it."""

    @property
    def id(self) -> str:
        of = self.block or self.line
        return "" if of is None else f"{of.id} waits" if self.waits else of.id

    @property
    def is_heading(self) -> bool:
        return self.block is None and self.line is None
