"""Which step the words of an answer mean. It only compares words; it changes nothing."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping

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


class Titles:
    """The titles of a map's steps by id, made ready once to look many answers up in."""

    def __init__(self, titles: Mapping[str, str]) -> None:
        self._by_title: dict[str, list[str]] = {}
        for step, title in titles.items():
            self._by_title.setdefault(_folded(title), []).append(step)
        self._sorted = sorted(self._by_title)

    def meant(self, says: str, own: str) -> str | None:
        """The id of the one step whose title is, or begins with, the words said; None when none or several do.

        `own` is the step that asks: an answer never means the step it is given in by words alone.
        """
        wanted = _folded(says)
        if goes_on(says) or len(wanted) < _SHORTEST:
            return None
        whole = [step for step in self._by_title.get(wanted, ()) if step != own]
        if len(whole) == 1:
            return whole[0]
        begins = [step for step in self._beginning(wanted + " ") if step != own]
        return begins[0] if len(begins) == 1 else None

    def _beginning(self, words: str) -> Iterator[str]:
        for at in range(bisect_left(self._sorted, words), len(self._sorted)):
            if not self._sorted[at].startswith(words):
                return
            yield from self._by_title[self._sorted[at]]


def step_meant(says: str, titles: Mapping[str, str], own: str) -> str | None:
    """`Titles.meant` for one answer."""
    return Titles(titles).meant(says, own)


def _folded(text: str) -> str:
    return " ".join(text.casefold().strip(" .").split())
