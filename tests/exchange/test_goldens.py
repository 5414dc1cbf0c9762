"""The exports of the sample, byte for byte. GAPTUI_GOLDENS=write makes the files anew: read the diff."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from pathlib import Path

import pytest

from exchange.sample import FIRM, NEXT, SAMPLE
from gaptui.exchange.formats import MAP_FORMATS, TABLE_FORMATS

GOLDENS = Path(__file__).parent / "goldens"
FILES = {"md": "map.md", "mermaid": "map.mmd", "json": "map.json"}
TABLE_FILES = {"md": "{}.md", "csv": "{}.csv", "json": "{}.json", "visio": "{}.visio.csv"}
EMPTY = replace(SAMPLE, steps=(), parked=(), starts_when="", ends_when="", doers=(), claimed_minutes=None)


def compare(made: bytes, golden: Path) -> None:
    if os.environ.get("GAPTUI_GOLDENS") == "write":
        golden.parent.mkdir(exist_ok=True)
        golden.write_bytes(made)
    assert made == golden.read_bytes()


@pytest.mark.parametrize("name", MAP_FORMATS)
@pytest.mark.parametrize("process_map", [SAMPLE, EMPTY], ids=["sample", "empty"])
def test_the_bytes_are_the_golden_ones(name, process_map):
    made = MAP_FORMATS[name](process_map, FIRM, NEXT, "2026-03-02").encode()
    compare(made, GOLDENS / (FILES[name] if process_map is SAMPLE else f"empty-{FILES[name]}"))


@pytest.mark.parametrize(("sheet", "name"), [(sheet, name) for sheet, of in TABLE_FORMATS.items() for name in of])
def test_the_tables_are_the_golden_ones(sheet, name):
    made = TABLE_FORMATS[sheet][name](sheet, SAMPLE, FIRM, NEXT, "2026-03-02", None).encode()
    compare(made, GOLDENS / TABLE_FILES[name].format(sheet.value))


def test_every_format_has_a_golden():
    assert set(FILES) == set(MAP_FORMATS)
    assert {name for of in TABLE_FORMATS.values() for name in of} == set(TABLE_FILES)


def test_the_order_of_sets_does_not_show():
    turned = replace(SAMPLE.steps[0], signals=frozenset(sorted(SAMPLE.steps[0].signals, reverse=True)))
    again = replace(SAMPLE, steps=(turned, *SAMPLE.steps[1:]))
    for write in MAP_FORMATS.values():
        assert write(again, FIRM, NEXT, "") == write(SAMPLE, FIRM, NEXT, "")
    for sheet, of in TABLE_FORMATS.items():
        for write in of.values():
            assert write(sheet, again, FIRM, NEXT, "", None) == write(sheet, SAMPLE, FIRM, NEXT, "", None)


def test_the_json_of_a_map_names_steps_by_number_and_what_was_not_asked():
    whole = json.loads(MAP_FORMATS["json"](SAMPLE, FIRM, NEXT, ""))
    first, write, copy, _ = whole["steps"]
    assert first["decisions"][0]["answers"][0] == {"label": "yes", "says": "", "to_step": "3"}
    assert copy["below"] == "2"
    assert copy["asked_and_none"] == ["inputs", "decisions", "exceptions", "systems"]
    assert write["below"] is None
    assert "made_on" not in whole


def test_the_json_of_a_map_says_what_ai_could_take_and_that_it_is_a_guess():
    whole = json.loads(MAP_FORMATS["json"](SAMPLE, FIRM, NEXT, ""))
    # 25 min x 90 % x 60 % (off its path 1 in 5 and 20 %), and 35 min x 50 %; step 2 is counted by its sub-step.
    assert whole["potential"] == {
        "minutes": 70,
        "could_take_minutes": 31.0,
        "share": 0.4429,
        "hours_a_week": 0.517,
        "steps_without_letter": 1,
        "steps_without_minutes": 0,
        "factors": {"P": 0, "D": 50, "A": 90},
        "guess": True,
    }
    assert [step["help"] for step in whole["steps"]] == ["A", None, "D", None]
    assert [case["new_way"] for case in whole["steps"][0]["exceptions"]] == ["stop and ask", None]
