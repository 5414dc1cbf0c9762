"""The chips under the capture line: what was understood, before Enter. Pure; it draws nothing."""

from __future__ import annotations

from dataclasses import dataclass

from gaptui.method.capture import Captured, Kind
from gaptui.method.completeness import MARK_WORDS
from gaptui.method.marks import minutes_text
from gaptui.words import Mark

KIND_NAMES: dict[Kind, tuple[str, str]] = {
    Kind.STEP: ("step", "here"),
    Kind.INPUT: ("input", "sign-input"),
    Kind.OUTPUT: ("output", "sign-output"),
    Kind.DECISION: ("decision", "sign-decision"),
    Kind.EXCEPTION: ("exception", "sign-exception"),
    Kind.PATTERN: ("pattern", "sign-pattern"),
    Kind.PAIN: ("pain", "sign-pain"),
    Kind.DOC: ("the document says", "sign-doc"),
    Kind.PARKED: ("parked", "sign-parked"),
    Kind.MARKS: ("said of", "here"),
}
"""The word for each kind of line and the theme colour of its sign."""


@dataclass(frozen=True, slots=True)
class Chip:
    """`strong` chips are filled with the colour, the others written in it."""

    text: str
    colour: str
    strong: bool = False


def chips(said: Captured, where: str) -> list[Chip]:
    """Kind, where it goes, and every mark understood, in the order people read them."""
    if said.kind is Kind.NOTHING:
        return []
    name, colour = KIND_NAMES[said.kind]
    found = [Chip(name, colour, strong=True)]
    if where:
        found.append(Chip(where, "quiet"))
    if said.role:
        found.append(Chip(f"@ {said.role}", "sign-who"))
    found += [Chip(f"# {system}", "sign-system") for system in said.systems]
    if said.minutes is not None:
        found.append(Chip(f"{minutes_text(said.minutes)} (a guess)", "ink"))
    if said.often:
        found.append(Chip(said.often.shown, "sign-exception"))
    if said.level is not None:
        found.append(Chip(f"pain {said.level} of 5", "sign-pain"))
    found += [Chip(f"no {MARK_WORDS[mark]}", "quiet") for mark in Mark if mark in said.none]
    for answer in said.answers:
        found.append(Chip(f"{answer.label or 'then'} -> {answer.says or '?'}", "sign-decision"))
    if said.response:
        found.append(Chip(f"then: {said.response}", "ink"))
    return found
