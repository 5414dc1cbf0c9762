"""Who answers for a process, whose other work gives way, and what it is called when nobody answers. No clock."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from gaptui.method.phases import from_building
from gaptui.words import JobAnswer, Phase, Way

EXPERIMENT = "experiment"
"""What the building is called, everywhere, while nobody answers for the process."""


@dataclass(frozen=True, slots=True)
class Ownership:
    """What was agreed about one process. Texts are empty where nobody has said anything yet."""

    owner: str = ""
    """The person who answers for it being fast and consistent."""
    owner_role: str = ""
    for_speed: bool = False
    for_quality: bool = False
    named_by: str = ""
    """Who made them the owner, where nobody was before."""
    named_from: date | None = None
    enthusiast: str = ""
    """Who is keenest on AI: another question than who answers."""
    builder: str = ""
    """Who builds it, where that is not the owner."""
    helper: str = ""
    """Who helps when the owner is stuck."""
    gives_way: str = ""
    """The normal work that is paused or covered in the protected hours."""
    covered_by: str = ""
    agreed_by: str = ""
    agreed_on: date | None = None
    decided_by: str = ""
    """Who decided that this process is the one, and when."""
    decided_on: date | None = None
    hours_because: str = ""
    """Why the plan lies outside 8-10 hours a week for 4-6 weeks; empty when it does not."""
    experiment_because: str = ""
    """Why it is built although nobody answers for it."""
    way: Way | None = None
    """Whether the firm carries it out alone or with help; None where nobody has decided."""
    way_help: str = ""
    """Which help."""

    @property
    def owned(self) -> bool:
        return bool(self.owner or self.owner_role)

    @property
    def shown(self) -> str:
        """The role where there is one, else the name: what screens and exports say."""
        return self.owner_role or self.owner


@dataclass(frozen=True, slots=True)
class Shift:
    """Somebody whose job shifts, and what they say to it."""

    id: str
    role: str
    shift: str
    """What is different for them."""
    answer: JobAnswer | None = None
    says: str = ""


def is_experiment(phase: Phase, ownership: Ownership) -> bool:
    """Whether it is being built, or runs, and nobody answers for it."""
    return from_building(phase) and not ownership.owned


def needs_owner(phase: Phase) -> bool:
    """Whether the next rung is one that only an owner, or a reason for going without, leads to."""
    return list(Phase).index(phase) >= list(Phase).index(Phase.MAPPED)


def may_build(ownership: Ownership) -> bool:
    """Whether building may begin: somebody answers for it, or a reason was given for going without."""
    return ownership.owned or bool(ownership.experiment_because)


def one_for_all(ownership: Ownership) -> bool:
    """Whether owner, enthusiast and builder are the same person: worth a word, and no more than that."""
    names = {" ".join(name.casefold().split()) for name in (ownership.owner, ownership.enthusiast, ownership.builder)}
    return len(names) == 1 and "" not in names


def cover_open(ownership: Ownership) -> tuple[str, ...]:
    """What is still to be said about the work that gives way, in the order it is asked."""
    asked = (
        (ownership.gives_way, "which normal work is paused or covered"),
        (ownership.covered_by, "who covers it"),
        (ownership.agreed_by, "who agreed to that"),
        (ownership.agreed_on, "when it was agreed"),
    )
    return tuple(words for said, words in asked if not said)
