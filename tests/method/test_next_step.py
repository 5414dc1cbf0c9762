"""The one Next line: exactly one thing to do in every state, and keys that are really there."""

from __future__ import annotations

import importlib
from dataclasses import replace
from itertools import product

import pytest

from gaptui.method.next_step import NextStep, ProcessState, firm_next, process_next
from gaptui.ui.commands import Command, Place
from gaptui.words import Phase, Standing

CANDIDATE, ONE, PARKED, DONE = Standing
PERCENTS = (None, 0, 82, 100)
EVERY = tuple(
    ProcessState("p", "Client reporting", *said)
    for said in product(Standing, Phase, (0, 1, 9), PERCENTS, (False, True), (False, True))
)


def one(phase: Phase, percent: int | None = 100, *, owned: bool = True, planned: bool = True) -> ProcessState:
    return ProcessState("r", "R", ONE, phase, 0, percent, owned, planned)


def some(*said: tuple[str, Standing, int]) -> list[ProcessState]:
    return [ProcessState(name.lower(), name, standing, Phase.CANDIDATE, open_) for name, standing, open_ in said]


# -- one process


def test_every_state_has_one_next_step() -> None:
    assert len(EVERY) == 4 * 8 * 3 * 4 * 2 * 2
    for state in EVERY:
        found = process_next(state)
        assert all((found.words, found.screen, found.keys, found.does)), state
        assert found.words.count("Client reporting") == 1, state
        assert found.process_id == "p"
        assert not found.words.startswith("next"), "the word Next is the screen's"
        assert "None" not in found.words
        assert not found.words.endswith("."), state


@pytest.mark.parametrize("name", ["{name}", "100 %", "{0}", "a\\b", ""])
def test_any_name_can_stand_in_it(name: str) -> None:
    for phase, standing in product(Phase, Standing):
        assert name in process_next(ProcessState("p", name, standing, phase)).words


@pytest.mark.parametrize(
    ("state", "step"),
    [
        (
            one(Phase.CANDIDATE),
            NextStep("decide whether R is the one to start with", "home", "+", "says that it is"),
        ),
        (
            one(Phase.PICKED, None),
            NextStep("sit down with the person who does R and map every step", "walk", "F2", "begins the sitting"),
        ),
        *(
            (
                one(Phase.PICKED, percent),
                NextStep(
                    f"ask what is open in the map of R: {percent} % is asked",
                    "walk",
                    "o",
                    "goes to the next open question",
                ),
            )
            for percent in (0, 99)
        ),
        (
            one(Phase.PICKED, 100),
            NextStep("say that the map of R is complete", "walk", "E", "ends the sitting, or says so"),
        ),
        *(
            (
                one(Phase.MAPPED, owned=False, planned=planned),
                NextStep("name the person who answers for R", "calendar", "o", "names the owner"),
            )
            for planned in (False, True)
        ),
        *(
            (
                one(phase, planned=False),
                NextStep("block 8-10 hours a week for R, for 4-6 weeks", "calendar", "n", "plans the weeks"),
            )
            for phase in (Phase.MAPPED, Phase.OWNED)
        ),
        *(
            (
                one(phase),
                NextStep("begin to build R in the blocked hours", "home", "+", "says that it has begun"),
            )
            for phase in (Phase.MAPPED, Phase.OWNED)
        ),
        (
            one(Phase.BUILDING),
            NextStep("run one whole cycle of R the new way", "log", "i", "writes down how it went"),
        ),
        (
            one(Phase.RUNNING),
            NextStep(
                "write down what changed, what time is saved and what was solved in R",
                "log",
                "i",
                "writes a line: + ~ or !",
            ),
        ),
        (
            one(Phase.DOCUMENTED),
            NextStep("finish R: the next process starts from its lessons", "home", "F", "says that it is finished"),
        ),
        (
            one(Phase.REUSED),
            NextStep("finish R, and pick the process after it", "home", "F", "says that it is finished"),
        ),
    ],
)
def test_the_one_on_each_rung(state: ProcessState, step: NextStep) -> None:
    step = replace(step, process_id="r")
    assert process_next(state) == firm_next([state]) == step
    around = [*some(("A", CANDIDATE, 3), ("B", PARKED, 0), ("C", DONE, 0)), state, *some(("D", PARKED, 9))]
    assert firm_next(around) == step, "whatever else there is"


def test_no_two_rungs_of_the_one_say_the_same() -> None:
    for percent, planned in product(PERCENTS, (False, True)):
        lines = [process_next(one(phase, percent, owned=phase is not Phase.MAPPED, planned=planned)) for phase in Phase]
        assert len({line.words for line in lines}) == len(Phase)


def test_what_a_rung_does_not_ask_does_not_change_it() -> None:
    """Only a picked one looks at its map, only a mapped or owned one at owner and hours."""
    for phase in set(Phase) - {Phase.PICKED, Phase.MAPPED, Phase.OWNED}:
        said = product(PERCENTS, (False, True), (False, True))
        assert len({process_next(one(phase, n, owned=o, planned=p)) for n, o, p in said}) == 1


@pytest.mark.parametrize("phase", Phase)
@pytest.mark.parametrize(
    ("standing", "open_", "words", "where"),
    [
        (CANDIDATE, 0, "decide whether R is the one to start with", ("pick", "Enter")),
        (CANDIDATE, 1, "answer the 1 open question about R", ("pick", "Right")),
        (CANDIDATE, 9, "answer the 9 open questions about R", ("pick", "Right")),
        (PARKED, 0, "keep R parked until it is its turn", ("pick", "Enter")),
        (PARKED, 1, "answer the 1 open question about R", ("pick", "Right")),
        (DONE, 0, "use the lessons of R in the next process", None),
        (DONE, 9, "use the lessons of R in the next process", None),
    ],
)
def test_any_other_process(
    phase: Phase, standing: Standing, open_: int, words: str, where: tuple[str, str] | None
) -> None:
    found = process_next(ProcessState("r", "R", standing, phase, open_))
    if standing is CANDIDATE and phase is not Phase.CANDIDATE:
        # Work on it has begun before anybody picked it: it goes on.
        assert found == process_next(ProcessState("r", "R", Standing.THE_ONE, phase, open_))
        return
    assert found.words == words
    assert found.screen == "lessons" if where is None else (found.screen, found.keys) == where


# -- the firm

NAMES, ANSWERS, PICKS = ("pick", "n"), ("pick", "Right"), ("pick", "Enter")
THREE = (("A", CANDIDATE, 0), ("B", PARKED, 0), ("C", CANDIDATE, 0))


@pytest.mark.parametrize(
    ("states", "words", "where"),
    [
        ([], "name 3 to 5 processes where help from AI would matter most", NAMES),
        (some(("A", CANDIDATE, 9)), "name 2 more candidates, to have a choice", NAMES),
        (some(("A", PARKED, 0)), "name 2 more candidates, to have a choice", NAMES),
        (some(("A", CANDIDATE, 0), ("B", PARKED, 9)), "name 1 more candidate, to have a choice", NAMES),
        (
            some(("A", CANDIDATE, 0), ("B", PARKED, 2), ("C", CANDIDATE, 9)),
            "answer the 2 open questions about B",
            ANSWERS,
        ),
        (some(*THREE[:2], ("C", CANDIDATE, 1)), "answer the 1 open question about C", ANSWERS),
        (some(*THREE), "pick the one process to start with", PICKS),
        (some(*THREE, ("D", CANDIDATE, 0), ("E", PARKED, 0)), "pick the one process to start with", PICKS),
        (some(("Z", DONE, 9)), "name 3 to 5 candidates, for the one after Z", NAMES),
        (some(("Y", DONE, 0), ("Z", DONE, 0)), "name 3 to 5 candidates, for the one after Z", NAMES),
        (
            some(("Z", DONE, 0), ("A", PARKED, 0)),
            "name 2 more candidates, to have a choice, for the one after Z",
            NAMES,
        ),
        (
            some(("A", PARKED, 3), ("Z", DONE, 0), ("B", PARKED, 0)),
            "name 1 more candidate, to have a choice, for the one after Z",
            NAMES,
        ),
        (some(("Z", DONE, 4), *THREE), "pick the process after Z", PICKS),
        (some(("Z", DONE, 0), *THREE[:2], ("C", PARKED, 4)), "answer the 4 open questions about C", ANSWERS),
        (some(*THREE, ("D", PARKED, 0), ("E", PARKED, 0), ("Z", DONE, 0)), "pick the process after Z", PICKS),
    ],
)
def test_what_leads_to_the_pick(states: list[ProcessState], words: str, where: tuple[str, str]) -> None:
    found = firm_next(states)
    assert (found.words, (found.screen, found.keys)) == (words, where)
    assert found.does
    assert found.process_id == (words[-1].lower() if where is ANSWERS else None), "only a question is about one"


# -- the keys


def commands(screen: str) -> dict[str, set[str]]:
    """The keys of each command that can be pressed on a screen itself, outside of its fields.

    Reading mode has keys of its own: they are listed with the lessons and do nothing there.
    """
    found: tuple[Command, ...] = getattr(
        importlib.import_module(f"gaptui.ui.screens.{screen}_commands"), f"{screen.upper()}_COMMANDS"
    )
    return {
        command.id: {command.shown, *command.all_shown.split()}
        for command in found
        if Place.OUTSIDE in command.place and not command.id.startswith("reading_")
    }


def named_steps() -> dict[tuple[str, str], NextStep]:
    """Each screen and key that any Next line names, once."""
    firms = ([], some(("A", CANDIDATE, 9)), some(*THREE), some(*THREE[:2], ("C", PARKED, 4)), some(("Z", DONE, 0)))
    found = {(step.screen, step.keys): step for step in [*map(process_next, EVERY), *map(firm_next, firms)]}
    return dict(sorted(found.items()))


@pytest.mark.parametrize(("screen", "key"), named_steps())
def test_the_key_is_on_its_screen(screen: str, key: str) -> None:
    assert key in set().union(*commands(screen).values())
