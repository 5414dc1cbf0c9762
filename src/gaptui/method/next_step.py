"""The one Next line: for every state a process or a firm can be in, exactly one thing to do, and where it is done.

It knows plain values only; which keys a screen has is written here as words, and a test holds them to the screens.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from gaptui.method.pick import FEWEST
from gaptui.words import Phase, Standing


@dataclass(frozen=True, slots=True)
class NextStep:
    """`words` come without the word Next. `screen` is the main screen where it is done, `keys` what to press there."""

    words: str
    screen: str
    keys: str
    does: str
    """What the keys do: `n names one`."""
    process_id: str | None = None
    """The process it is about; None where it is about the firm."""


@dataclass(frozen=True, slots=True)
class ProcessState:
    """What the Next line of one process rests on."""

    id: str
    name: str
    standing: Standing
    phase: Phase
    open_answers: int = 0
    """Questions about it as a candidate that are not answered."""
    percent: int | None = None
    """How much of what has to be asked of its steps is answered, 0 to 100; None while there is no step."""
    owned: bool = False
    planned: bool = False
    """Hours are protected for it."""
    ended_on: date | None = None
    """The day it was finished."""


def process_next(state: ProcessState) -> NextStep:
    """The one next thing for a process."""
    return replace(_process_next(state), process_id=state.id)


def _process_next(state: ProcessState) -> NextStep:
    match state.standing:
        case Standing.THE_ONE:
            return _of_the_one(state)
        case Standing.DONE:
            return NextStep(
                f"use the lessons of {state.name} in the next process", "lessons", "v", "reads them one by one"
            )
        case Standing.PARKED if not state.open_answers:
            return NextStep(f"keep {state.name} parked until it is its turn", "pick", "Enter", "picks it then")
        case Standing.CANDIDATE if state.phase is not Phase.CANDIDATE:
            return _of_the_one(state)  # work on it has begun before anybody picked it
        case _ if state.open_answers:
            return _answer(state)
        case _:
            return NextStep(f"decide whether {state.name} is the one to start with", "pick", "Enter", "picks it")


def firm_next(states: Sequence[ProcessState]) -> NextStep:
    """The one next thing for a firm: that of the process that was picked, else what leads to the pick."""
    one = next((state for state in states if state.standing is Standing.THE_ONE), None)
    if one is not None:
        return process_next(one)
    to_choose = [state for state in states if state.standing is not Standing.DONE]
    done = sorted((s for s in states if s.standing is Standing.DONE), key=lambda state: state.ended_on or date.min)
    after = f", for the one after {done[-1].name}" if done else ""
    if not to_choose:
        if done:
            return _name(f"name 3 to 5 candidates{after}")
        return _name("name 3 to 5 processes where help from AI would matter most")
    if len(to_choose) < FEWEST:
        missing = FEWEST - len(to_choose)
        return _name(f"name {missing} more {'candidate' if missing == 1 else 'candidates'}, to have a choice{after}")
    unanswered = next((state for state in to_choose if state.open_answers), None)
    if unanswered is not None:
        return replace(_answer(unanswered), process_id=unanswered.id)
    words = f"pick the process after {done[-1].name}" if done else "pick the one process to start with"
    return NextStep(words, "pick", "Enter", "picks the highlighted one")


def _name(words: str) -> NextStep:
    return NextStep(words, "pick", "n", "names one after the other")


def _answer(state: ProcessState) -> NextStep:
    questions = f"{state.open_answers} open {'question' if state.open_answers == 1 else 'questions'}"
    return NextStep(f"answer the {questions} about {state.name}", "pick", "Right", "goes to the questions")


def _of_the_one(state: ProcessState) -> NextStep:
    name = state.name
    match state.phase:
        case Phase.CANDIDATE:
            return NextStep(f"decide whether {name} is the one to start with", "home", "+", "says that it is")
        case Phase.PICKED:
            return _to_map(name, state.percent)
        case Phase.MAPPED | Phase.OWNED if not state.owned:
            return NextStep(f"name the person who answers for {name}", "calendar", "o", "names the owner")
        case Phase.MAPPED | Phase.OWNED if not state.planned:
            words = f"block 8-10 hours a week for {name}, for 4-6 weeks"
            return NextStep(words, "calendar", "n", "plans the weeks")
        case Phase.MAPPED | Phase.OWNED:
            words = f"begin to build {name} in the blocked hours"
            return NextStep(words, "home", "+", "says that it has begun")
        case Phase.BUILDING:
            return NextStep(f"run one whole cycle of {name} the new way", "log", "i", "writes down how it went")
        case Phase.RUNNING:
            words = f"write down what changed, what time is saved and what was solved in {name}"
            return NextStep(words, "log", "i", "writes a line: + ~ or !")
        case Phase.DOCUMENTED:
            return NextStep(
                f"finish {name}: the next process starts from its lessons", "home", "F", "says that it is finished"
            )
        case Phase.REUSED:
            return NextStep(f"finish {name}, and pick the process after it", "home", "F", "says that it is finished")


def _to_map(name: str, percent: int | None) -> NextStep:
    if percent is None:
        words = f"sit down with the person who does {name} and map every step"
        return NextStep(words, "walk", "F2", "begins the sitting")
    if percent < 100:
        words = f"ask what is open in the map of {name}: {percent} % is asked"
        return NextStep(words, "walk", "o", "goes to the next open question")
    return NextStep(f"say that the map of {name} is complete", "walk", "E", "ends the sitting, or says so")
