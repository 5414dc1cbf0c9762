"""What AI could take of a mapped process, from one letter a step (STORIES, formula B). A guess, with its sum.

    minutes AI could take of a step = minutes x help x normal
        help    the share its letter stands for: P none, D and A by the firm's factors
        normal  how often the step keeps to its usual path: 100 % less the share of its exceptions
    potential = those minutes / all minutes;  hours a week = those minutes x cycles a week / 60

It knows plain values only, and never blends in pain or anything else.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from gaptui.method.process_map import Factors, MapStep
from gaptui.words import Help

WEEKS_A_YEAR = 52
BUDGET_HOURS = (32, 60)
"""8 to 10 protected hours a week for 4 to 6 weeks (METHOD n6)."""

HELP_WORDS: dict[Help, str] = {
    Help.PERSON: "a person does it",
    Help.DRAFT: "AI drafts, a person checks",
    Help.ALONE: "AI does it, somebody still looks",
}


@dataclass(frozen=True, slots=True)
class StepPotential:
    """One step's part of the sum. `minutes` and `could_take` are minutes a cycle, `normal` is 0 to 1."""

    step: MapStep
    minutes: int
    percent: int
    normal: float
    could_take: float


@dataclass(frozen=True, slots=True)
class Potential:
    """The whole process. Hours are people's hours; the weeks are those of the budget's two ends."""

    minutes: int
    could_take: float
    no_letter: int
    """Steps with minutes and without a letter: they count as a person's."""
    no_minutes: int
    """Steps without minutes: they count for nothing."""
    cycles_a_week: float | None

    @property
    def share(self) -> float | None:
        """0 to 1; None where no step has minutes."""
        return self.could_take / self.minutes if self.minutes else None

    @property
    def hours_a_week(self) -> float | None:
        return None if self.cycles_a_week is None else self.could_take * self.cycles_a_week / 60

    @property
    def hours_a_year(self) -> float | None:
        return None if self.hours_a_week is None else self.hours_a_week * WEEKS_A_YEAR

    @property
    def payback_weeks(self) -> tuple[float, float] | None:
        """Weeks until the budget's hours are earned back, least and most; None where nothing is saved."""
        if not self.hours_a_week:
            return None
        least, most = BUDGET_HOURS
        return least / self.hours_a_week, most / self.hours_a_week


def off_the_path(step: MapStep) -> float:
    """How often a step leaves its usual path, 0 to 1: its exceptions together, at most always.

    An exception of which nobody said how often adds nothing.
    """
    if not step.exceptions:
        return 0.0
    return min(sum(case.often.share for case in step.exceptions if case.often), 1.0)


def step_potential(step: MapStep, factors: Factors) -> StepPotential:
    minutes, percent, normal = step.minutes or 0, factors.of(step.help), 1 - off_the_path(step)
    return StepPotential(step, minutes, percent, normal, minutes * percent / 100 * normal)


def potential(steps: Sequence[MapStep], factors: Factors, cycles_a_week: float | None) -> Potential:
    """The sum over the steps that count (`counting`)."""
    minutes = no_letter = no_minutes = 0
    could_take = 0.0
    for step in counting(steps):
        if step.minutes is None:
            no_minutes += 1
            continue
        minutes += step.minutes
        if step.help is None:
            no_letter += 1
        elif step.help is not Help.PERSON:
            could_take += step.minutes * factors.of(step.help) / 100 * (1 - off_the_path(step))
    return Potential(minutes, could_take, no_letter, no_minutes, cycles_a_week)


def counting(steps: Sequence[MapStep]) -> list[MapStep]:
    """The steps whose minutes count: where sub-steps have minutes, they stand for those of their step."""
    timed_below = {step.parent_id for step in steps if step.parent_id and step.minutes is not None}
    if not timed_below and all(step.parent_id is None for step in steps):
        return list(steps)
    return [
        step
        for step in steps
        if (step.id not in timed_below if step.parent_id is None else step.parent_id in timed_below)
    ]


def hours_words(hours: float) -> str:
    """`1.6 h`, `81 h`: one decimal below ten."""
    return f"{hours:.1f} h" if round(hours, 1) < 10 else f"{hours:.0f} h"


def minutes_words(minutes: float) -> str:
    """`93.5`, `9`: one decimal where there is one."""
    return f"{minutes:.1f}".removesuffix(".0")


def sum_of_step(part: StepPotential, number: str) -> list[str]:
    """The sum of one step in words, the step first."""
    step = part.step
    head = f"step {number}  {step.text}"
    if step.minutes is None:
        return [head, "  nobody has said how many minutes it takes"]
    letter = f"{step.help.value}: {HELP_WORDS[step.help]}" if step.help else "no letter yet"
    return [
        head,
        f"  {part.minutes} min x {part.percent} % ({letter})",
        f"  x {part.normal * 100:.0f} % (off its path {(1 - part.normal) * 100:.0f} %)"
        f" = {minutes_words(part.could_take)} min",
    ]


def short_sum_of_step(part: StepPotential) -> str:
    """The sum of one step with minutes, on one line."""
    letter = part.step.help.value if part.step.help else "no letter"
    could = minutes_words(part.could_take)
    return f"  {part.minutes} min x {part.percent} % ({letter}) x {part.normal * 100:.0f} % = {could} min"


def sum_of_all(whole: Potential, factors: Factors) -> list[str]:
    """The whole sum in words, with what is missing from it and the factors it rests on."""
    if whole.share is None:
        return ["No step has minutes yet, so there is nothing to sum up."]
    lines = [
        f"whole process  {minutes_words(whole.could_take)} of {whole.minutes} min = {whole.share * 100:.0f} %",
    ]
    if whole.hours_a_week is None or whole.hours_a_year is None:
        lines.append("how many cycles a week was not asked, so there is no sum of hours")
    else:
        cycles = f"{whole.cycles_a_week:g} cycle{'' if whole.cycles_a_week == 1 else 's'} a week"
        lines.append(f"{cycles} = {hours_words(whole.hours_a_week)} a week, {hours_words(whole.hours_a_year)} a year")
    if whole.payback_weeks is not None:
        least, most = whole.payback_weeks
        low, high = BUDGET_HOURS
        lines.append(f"budget {low}-{high} h pays back in about {least:.0f}-{most:.0f} weeks")
    if whole.no_letter:
        lines.append(f"{_steps(whole.no_letter)} without a letter: counted as a person's")
    if whole.no_minutes:
        lines.append(f"{_steps(whole.no_minutes)} without minutes: not counted")
    lines.append(f"shares used: P 0 %, D {factors.draft} %, A {factors.alone} %")
    lines.append("a guess, until runs are timed")
    return lines


def _steps(count: int) -> str:
    return f"{count} step{'' if count == 1 else 's'}"
