"""What form 2 remembers: a letter, what becomes of an exception, facts of a system, and the shares."""

from __future__ import annotations

import pytest

from gaptui.records.base import Row, build
from gaptui.records.errors import Invalid
from gaptui.records.firm import Firm
from gaptui.records.mapping import Step, StepException, System
from gaptui.words import Help, NewWay

HERE = {"process_id": "p", "order": "i0000000", "text": "x"}


def test_nobody_has_said_anything_yet() -> None:
    step, case = build(Step, **HERE), build(StepException, **HERE, step_id="s")
    system, firm = build(System, name="HubSpot"), build(Firm, name="Northgate")
    assert (step.help, case.new_way) == (None, None)
    assert (system.kind, system.login, system.way_out) == ("", "", "")
    assert (firm.draft_share, firm.alone_share) == (50, 90)


@pytest.mark.parametrize("letter", [*Help, None])
def test_a_letter(letter: Help | None) -> None:
    assert build(Step, **HERE, help=letter).help == letter
    assert build(Step, **HERE, help=letter.value if letter else None).help == letter


@pytest.mark.parametrize("way", [*NewWay, None])
def test_what_becomes_of_an_exception(way: NewWay | None) -> None:
    assert build(StepException, **HERE, step_id="s", new_way=way.value if way else None).new_way == way


@pytest.mark.parametrize(
    ("kind", "values"),
    [
        (Step, HERE | {"help": "d"}),
        (Step, HERE | {"help": "B"}),
        (Step, HERE | {"help": ""}),
        (StepException, HERE | {"step_id": "s", "new_way": "ai"}),
        (StepException, HERE | {"step_id": "s", "new_way": "later"}),
        (Firm, {"name": "x", "draft_share": -1}),
        (Firm, {"name": "x", "draft_share": 101}),
        (Firm, {"name": "x", "alone_share": 101}),
        (Firm, {"name": "x", "alone_share": "most"}),
        (System, {"name": "x", "kind": None}),
    ],
)
def test_what_does_not_fit_is_refused(kind: type[Row], values: dict[str, object]) -> None:
    with pytest.raises(Invalid, match="Nothing was changed"):
        build(kind, **values)


def test_shares_from_nothing_to_all() -> None:
    firm = build(Firm, name="x", draft_share=0, alone_share=100)
    assert (firm.draft_share, firm.alone_share) == (0, 100)


def test_facts_of_a_system_are_cleaned() -> None:
    system = build(System, name="x", kind="a\x1b[2Jb", login="c\nd", way_out="e\u202ef")
    assert (system.kind, system.login, system.way_out) == ("a[2Jb", "c d", "ef")
