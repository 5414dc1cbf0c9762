"""The exports of the sample, byte for byte. GAPTUI_GOLDENS=write makes the files anew: read the diff."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from pathlib import Path

import pytest

from exchange.sample import FIRM, NEXT, SAMPLE
from gaptui.exchange.formats import MAP_FORMATS

GOLDENS = Path(__file__).parent / "goldens"
FILES = {"md": "map.md", "mermaid": "map.mmd", "json": "map.json"}
EMPTY = replace(SAMPLE, steps=(), parked=(), starts_when="", ends_when="", doers=(), claimed_minutes=None)


@pytest.mark.parametrize("name", MAP_FORMATS)
@pytest.mark.parametrize("process_map", [SAMPLE, EMPTY], ids=["sample", "empty"])
def test_the_bytes_are_the_golden_ones(name, process_map):
    made = MAP_FORMATS[name](process_map, FIRM, NEXT, "2026-03-02").encode()
    golden = GOLDENS / (FILES[name] if process_map is SAMPLE else f"empty-{FILES[name]}")
    if os.environ.get("GAPTUI_GOLDENS") == "write":
        golden.parent.mkdir(exist_ok=True)
        golden.write_bytes(made)
    assert made == golden.read_bytes()


def test_every_format_has_a_golden():
    assert set(FILES) == set(MAP_FORMATS)


def test_the_order_of_sets_does_not_show():
    turned = replace(SAMPLE.steps[0], signals=frozenset(sorted(SAMPLE.steps[0].signals, reverse=True)))
    again = replace(SAMPLE, steps=(turned, *SAMPLE.steps[1:]))
    for write in MAP_FORMATS.values():
        assert write(again, FIRM, NEXT, "") == write(SAMPLE, FIRM, NEXT, "")


def test_the_json_of_a_map_names_steps_by_number_and_what_was_not_asked():
    whole = json.loads(MAP_FORMATS["json"](SAMPLE, FIRM, NEXT, ""))
    first, write, copy, _ = whole["steps"]
    assert first["decisions"][0]["answers"][0] == {"label": "yes", "says": "", "to_step": "3"}
    assert copy["below"] == "2"
    assert copy["asked_and_none"] == ["inputs", "decisions", "exceptions", "systems"]
    assert write["below"] is None
    assert "made_on" not in whole
