"""Which step the words of an answer mean. It only compares words; it changes nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

GO_ON = frozenset(
    {"go on", "goes on", "continue", "next", "next step", "go to the next step", "nothing", "nothing to do", "carry on"}
)
_NUMBER = re.compile(
    r"(?:(?:go |go on |back |skip |on |again )?(?:to |from |at )?(?:step )?)(\d+(?:\.\d+)?)[.)]?", re.IGNORECASE
)
_SHORTEST = 4


def goes_on(says: str) -> bool:
    """Whether the words mean: on to the following step."""
    return says.casefold().strip(" .") in GO_ON


def number_meant(says: str) -> str | None:
    """The step number that is all the answer says: `5`, `step 5`, `go to 2.1`."""
    match = _NUMBER.fullmatch(says.strip())
    return match[1] if match else None


def step_meant(says: str, titles: Mapping[str, str], own: str) -> str | None:
    """The id of the one step whose title is, or begins with, the words said; None when none or several do.

    `own` is the step that asks: an answer never means the step it is given in by words alone.
    """
    wanted = _folded(says)
    if goes_on(says) or len(wanted) < _SHORTEST:
        return None
    titles = {step: title for step, title in titles.items() if step != own}
    whole = _only(step for step, title in titles.items() if _folded(title) == wanted)
    return whole or _only(step for step, title in titles.items() if _folded(title).startswith(wanted + " "))


def _only(steps: Iterable[str]) -> str | None:
    found = list(steps)
    return found[0] if len(found) == 1 else None


def _folded(text: str) -> str:
    return " ".join(text.casefold().strip(" .").split())
