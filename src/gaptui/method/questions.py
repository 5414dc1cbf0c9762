"""The next question to ask in the room. It knows only what has been said of the map so far."""

from __future__ import annotations

from dataclasses import dataclass

from gaptui.method.process_map import MapStep
from gaptui.words import Mark


@dataclass(frozen=True, slots=True)
class Question:
    """`about` what was said, then what to `ask`. `mark` is set when "none" would be an answer."""

    about: str
    ask: str
    mark: Mark | None = None
    sign: str = ""
    """What a line that answers it begins with."""


_ASK: dict[Mark, str] = {
    Mark.INPUTS: "what do you need before you can begin it?",
    Mark.DECISIONS: "is there a point where you have to decide?",
    Mark.EXCEPTIONS: "when does it not go the usual way?",
    Mark.SYSTEMS: "which systems do you need for it?",
}


def next_question(
    current: MapStep | None, *, starts_when: str, any_steps: bool, has_sub_steps: bool = False, is_last: bool = True
) -> Question:
    """What to ask now: first what is open on the current step, then what comes after it."""
    if current is None:
        return Question(
            starts_when, "what happens before that?" if any_steps else "what is the very first thing you do?"
        )
    if has_sub_steps:
        return Question(current.text, "what belongs to it, and what happens next?")
    for case in current.exceptions:
        if case.often is None:
            return Question(case.text, "how often, out of five?")
        if not case.response:
            return Question(case.text, "what do you do then?")
    for mark in Mark:
        if current.says(mark) is None:
            return Question(current.text, _ASK[mark], mark, mark.value)
    if current.minutes is None:
        return Question(current.text, "how many minutes does it take?", sign="~")
    if not current.role:
        return Question(current.text, "who does it?", sign="@")
    if not is_last:
        return Question(current.text, "anything else here? If not, go on to the next step.")
    return Question(current.text, "what happens next?")
