"""The choice through the command line: the processes and how they stand, the one next thing, pages for who decides."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

import pytest

from gaptui.words import Way
from gaptui.workbook.workbook import Workbook
from ui.driver import MONDAY, HandClock

from .conftest import Gaptui

NEXT = "sit down with the person who does Client reporting and map every step"


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Four candidates, one of them picked on the third day; and what was left out."""
    clock = HandClock()
    path = tmp_path_factory.mktemp("choice") / "firm.gap"
    workbook = Workbook.create(path, "Northgate Ltd", "UTC", clock=clock)
    processes, picking = workbook.processes, workbook.picking
    reporting = processes.add("Client reporting", claimed_minutes=180)
    for name in ("Proposal creation", "Data entry", "Client onboarding"):
        processes.add(name)
    answers: dict[str, float | int | bool] = {
        "cycles_a_week": 1.0,
        "several_steps": True,
        "somebody_answers": True,
        "contained": True,
        "biggest": True,
        **dict(
            zip(
                ("fit_pattern", "fit_analysis", "fit_copying", "fit_digital", "fit_stable"),
                (4, 4, 5, 3, 3),
                strict=True,
            )
        ),
    }
    for question, value in answers.items():
        picking.answer(reporting, question, value)
    picking.set_authority("the managing director")
    picking.leave_out("Payroll", "moves to another provider")
    clock.forward(days=2)
    picking.pick(reporting, "five people wait for it", despite="no other team has time", by="managing partner")
    workbook.close()
    return path.read_bytes()


@pytest.fixture
def file(home: Path, world: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The workbook, on the tenth day."""
    path = tmp_path / "desk" / "firm.gap"
    path.write_bytes(world)
    path.chmod(0o600)
    opened, later = Workbook.open, HandClock(MONDAY + timedelta(days=10))
    monkeypatch.setattr(Workbook, "open", lambda path, backups=None, clock=None: opened(path, backups, later))
    return path


def test_the_processes_and_how_they_stand(gaptui: Gaptui, file: Path) -> None:
    first, *others = gaptui("processes", "--at", file).text.splitlines()
    assert first == f"Client reporting: the one, picked, day 10 of 90, answers for it: nobody yet. Next: {NEXT}"
    assert [line.split(": ")[0] for line in others] == ["Proposal creation", "Data entry", "Client onboarding"]
    assert all(": parked, candidate, day 10 of 90, answers for it: nobody yet. Next: " in line for line in others)


def test_the_processes_as_json(gaptui: Gaptui, file: Path) -> None:
    first, second, *_ = whole = json.loads(gaptui("processes", "--json", "--at", file).text)
    assert len(whole) == 4
    assert len(first.pop("id")) == 32
    assert first == {
        "name": "Client reporting",
        "standing": "the one",
        "phase": "picked",
        "steps": 0,
        "mapped_percent": 0,
        "claimed_minutes": 180,
        "cycles_a_week": 1.0,
        "day": 10,
        "owner": "",
        "experiment": False,
        "next": NEXT,
        "score": 109.2,
        "gates_passed": 4,
    }
    assert (second["standing"], second["score"], second["gates_passed"]) == ("parked", None, 0)


def test_the_one_next_thing(gaptui: Gaptui, file: Path) -> None:
    said = gaptui("next", "--at", file)
    assert (said.status, said.text, said.err) == (0, f"Next: {NEXT}\n", "")


def test_a_firm_without_processes(gaptui: Gaptui, home: Path, tmp_path: Path) -> None:
    path = tmp_path / "new.gap"
    Workbook.create(path, "New Ltd", "UTC").close()
    assert gaptui("processes", "--at", path).text == "no processes yet\n"
    assert json.loads(gaptui("processes", "--json", "--at", path).text) == []
    assert gaptui("next", "--at", path).text.startswith("Next: name 3 to 5 processes")
    assert gaptui("export", "candidates", "--at", path).text.startswith("# Candidates — New Ltd\n")


def test_who_answers_for_it_or_that_it_is_an_experiment(gaptui: Gaptui, file: Path) -> None:
    workbook = Workbook.open(file)
    process = workbook.processes.find(None)
    workbook.processes.call_mapped(process, "it is built by the one who does it")
    workbook.owning.build_without(process, "the owner starts in January")
    workbook.owning.add_shift(process, role="analyst", shift="checks instead of copying")
    workbook.owning.choose_way(process, Way.OURSELVES)
    assert ", answers for it: nobody yet, experiment. Next: " in gaptui("processes", "--at", file).text
    assert json.loads(gaptui("processes", "--json", "--at", file).text)[0]["experiment"] is True
    workbook.owning.name_owner(process, owner="Alex", owner_role="Head of Client Service")
    workbook.close()
    assert ", answers for it: Head of Client Service. Next: " in gaptui("processes", "--at", file).text
    plan = gaptui("export", "plan", "--at", file).text
    assert "- analyst: checks instead of copying; has not answered yet\n" in plan
    assert "- Carried out by the firm itself\n" in plan
    assert "Alex" not in plan


@pytest.mark.parametrize(("what", "begins"), [("candidates", "# Candidates"), ("plan", "# Plan"), ("week", "# ")])
def test_pages_for_who_decides(gaptui: Gaptui, file: Path, tmp_path: Path, what: str, begins: str) -> None:
    shown = gaptui("export", what, "--at", file, "--format", "md")
    assert (shown.status, shown.err) == (0, "")
    assert shown.text.startswith(begins)
    assert shown.text.endswith(f"\nNext: {NEXT}\n")
    target = tmp_path / "page.md"
    written = gaptui("export", what, "--at", file, "-o", target)
    assert (written.out, written.err, target.read_bytes()) == (b"", f"Wrote {target}\n", shown.out)
    assert "there already" in gaptui("export", what, "--at", file, "-o", target).refused()


def test_both_pages_say_why_it_was_picked_all_the_same(gaptui: Gaptui, file: Path) -> None:
    page = gaptui("export", "candidates", "--at", file).text.splitlines()
    assert "- Who has the authority here: the managing director" in page
    assert "| Client reporting (the one picked) | 4/5 | 156 h | 70 % | 109 h | ? |" in page
    assert "- Picked although a gate failed, because: no other team has time" in page
    assert "- Payroll, because: moves to another provider" in page
    plan = gaptui("export", "plan", "--at", file).text
    assert ": no, it is the biggest problem; picked all the same, because no other team has time\n" in plan
    assert "156 h x 70 % = 109 h a year\n" in plan
    assert "- Decided by: managing partner, on Wed 4 Mar 2026\n" in plan


@pytest.mark.parametrize(
    ("args", "word"),
    [
        (("export", "candidates", "--process", "Client reporting"), "leave --process out"),
        (("export", "candidates", "--format", "json"), "Say md."),
        (("export", "week", "--format", "csv"), "Say md."),
        (("export", "week", "--process", "No such"), "Client reporting"),
        (("export", "week", "--never-written-down"), "with exceptions"),
        (("export", "candidates", "--names"), "export lessons"),
        (("export", "nonsense"), "candidates, plan, commitment"),
        (("processes", "--process", "x"), "--process"),
        (("next", "--json"), "--json"),
    ],
)
def test_wrong_use_is_answered_in_words(gaptui: Gaptui, file: Path, args: tuple[str, ...], word: str) -> None:
    assert word in gaptui(*args, "--at", file).refused()
