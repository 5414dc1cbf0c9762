"""The words in which scenarios are written: what to start, what to press, what the screen must say.

It knows nothing of how that is done or measured, and of no program.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

# Children keep their compiled bytecode; nothing else in the environment may slow or speed them up.
CHILD_ENV: dict[str, str | None] = {
    "PYTHONDONTWRITEBYTECODE": None,
    "PYTHONUNBUFFERED": None,
    "PYTHONPROFILEIMPORTTIME": None,
    "TEXTUAL_DEBUG": None,
}


@dataclass(frozen=True)
class Go:
    """Not measured: send `text`, press `keys`, and wait for the pattern `until`, where given."""

    keys: tuple[str, ...] = ()
    until: str = ""
    text: str = ""


@dataclass(frozen=True)
class Press:
    """Measured: `key`, `times` over. `text` is typed before each, unmeasured; `{n}` in it is a number.

    A press counts once the screen changed and was still for `quiet_ms`, and then shows `until`
    (a pattern; `{n}` as in `text`).
    """

    key: str
    times: int
    text: str = ""
    until: str = ""
    quiet_ms: float = 100


@dataclass(frozen=True)
class Scenario:
    """`command` gets its own copy of the folder that `prepare` filled, and returns the words to run."""

    name: str
    command: Callable[[Path], list[str]]
    ready: str
    prepare: Callable[[Path], None] | None = None
    env: Callable[[Path], dict[str, str | None]] | None = None
    go: tuple[Go, ...] = ()
    press: Press | None = None
    size: tuple[int, int] = (120, 40)
    ignore_rows: frozenset[int] = frozenset()


@dataclass(frozen=True)
class KillPlan:
    """A program that is killed while somebody types into its capture line.

    An item is acknowledged once the screen shows `saved`, the item's name on a row of its own, and
    no longer in the capture line, which is the row with the sign `prompt`.
    """

    command: Callable[[Path], list[str]]
    prepare: Callable[[Path], None]
    ready: str
    stored: Callable[[Path], str]
    """Reads the workbook in another process; the text holds the name of every step."""
    env: Callable[[Path], dict[str, str | None]] | None = None
    go: tuple[Go, ...] = ()
    """From the ready program into an empty capture line."""
    go_again: tuple[Go, ...] = ()
    """The same when there is a draft: no key of it may be typed into the line."""
    prompt: str = "›"
    saved: str = "✓ saved"
    size: tuple[int, int] = (100, 30)
