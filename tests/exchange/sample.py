"""A small map that has one of everything, and the hostile words the exports are tried with."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from gaptui.method.marks import Often
from gaptui.method.process_map import (
    MapAnswer,
    MapDecision,
    MapException,
    MapNote,
    MapParked,
    MapStep,
    MapSystem,
    ProcessMap,
)
from gaptui.words import Help, Mark, NewWay, NoteKind, Signal, WentTo

FIRM = "Northgate Ltd"
NEXT = "name the person who answers for Client reporting"
HOSTILE = Path(__file__).parents[3] / "shared" / "data" / "hostile"

_PULL = MapStep(
    id="a",
    order="h",
    text="Pull last week's figures",
    role="analyst",
    minutes=25,
    timed=True,
    systems=("HubSpot", "Google Sheets"),
    notes=(
        MapNote("n1", NoteKind.INPUT, "signed contract", systems=("Email",)),
        MapNote("n2", NoteKind.OUTPUT, "draft report"),
        MapNote("n3", NoteKind.PATTERN, "same four checks every time"),
        MapNote("n4", NoteKind.PAIN, "retyping the same numbers", level=4),
        MapNote("n5", NoteKind.DOC, "manager pulls the figures"),
    ),
    decisions=(
        MapDecision(
            "d1",
            "Over 10k?",
            (
                MapAnswer("w1", "yes", "", "d"),
                MapAnswer("w2", "no", "go on"),
                MapAnswer("w3", "not sure", "call the client (new)"),
            ),
        ),
    ),
    exceptions=(
        MapException(
            "x1", "client still on the old CRM", Often(1, 5), "ask IT", "IT", systems=("Old CRM",), new_way=NewWay.ASK
        ),
        MapException("x2", "figures missing", Often(20, 100), written_down=True),
    ),
    signals=frozenset({Signal.REPEATS, Signal.COPIED}),
    help=Help.ALONE,
)

SAMPLE = ProcessMap(
    id="p",
    name="Client reporting",
    starts_when="the week is over",
    ends_when="the client has the report",
    claimed_minutes=180,
    cycles_a_week=1.0,
    doers=("analyst",),
    steps=(
        _PULL,
        MapStep(id="b", order="i", text="Write the report", role="analyst", minutes=60),
        MapStep(
            id="c",
            order="h",
            parent_id="b",
            text="Copy the numbers | client-side (new)",
            minutes=35,
            none=frozenset(Mark),
            help=Help.DRAFT,
        ),
        MapStep(
            id="d",
            order="j",
            text="Ask the partner",
            role="partner",
            minutes=10,
            decisions=(MapDecision("d2", "Agreed?", (MapAnswer("w4", "no", "write it again", "b"),)),),
            none=frozenset({Mark.INPUTS}),
        ),
    ),
    parked=(MapParked("k1", "ask finance about VAT"), MapParked("k2", "old template", WentTo.DROPPED)),
    systems=(
        MapSystem("y1", "Google Sheets", kind="sheet", login="none", way_out="CSV"),
        MapSystem("y2", "HubSpot", kind="program", login="one for the team", way_out="=export, every night"),
        MapSystem("y3", "Not used here"),
    ),
)


def hostile_words() -> list[str]:
    """Strings that broke other programs; empty where the collection is not at hand."""
    if not HOSTILE.exists():
        return []
    words: list[str] = json.loads((HOSTILE / "blns.json").read_text(encoding="utf-8"))
    words += (HOSTILE / "csv-injection-payloads.txt").read_text(encoding="utf-8").splitlines()
    for name in ("terminal-escapes.jsonl", "textual-markup-crashers.jsonl"):
        lines = (HOSTILE / name).read_text(encoding="utf-8").splitlines()
        words += [json.loads(line)["text"] for line in lines if line.strip()]
    return words


def said_everywhere(words: str) -> ProcessMap:
    """The sample with `words` in every field that a person fills."""
    note = [replace(note, text=words, systems=(words,)) for note in _PULL.notes]
    answers = (MapAnswer("w1", words, "", "a"), MapAnswer("w2", words, words), MapAnswer("w3", words, words, "a"))
    pull = replace(
        _PULL,
        text=words,
        role=words,
        systems=(words,),
        notes=tuple(note),
        decisions=(MapDecision("d1", words, answers),),
        exceptions=(MapException("x1", words, Often(1, 5), words, words, systems=(words,)),),
    )
    return replace(
        SAMPLE,
        name=words,
        starts_when=words,
        ends_when=words,
        doers=(words,),
        steps=(pull, replace(SAMPLE.steps[1], text=words, role="analyst"), replace(SAMPLE.steps[2], text=words)),
        parked=(MapParked("k1", words),),
        systems=(MapSystem("y1", words, words, words, words),),
    )
