"""The table for Visio: every connector ends at a shape that is there, and has one label."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exchange.sample import SAMPLE, hostile_words, said_everywhere
from gaptui.exchange.csv_cells import unguarded
from gaptui.exchange.visio_csv import HEADINGS, write_visio
from gaptui.method.process_map import MapAnswer, MapDecision, MapStep, ProcessMap
from store.long import times

HOSTILE = hostile_words()
Shape = dict[str, str]


def shapes(process_map: ProcessMap) -> list[Shape]:
    """The rows by heading; fails where they could not be drawn."""
    rows = list(csv.reader(io.StringIO(write_visio(process_map)[1:], newline=""), strict=True))
    assert tuple(rows[0]) == HEADINGS
    found = [dict(zip(HEADINGS, map(unguarded, row), strict=True)) for row in rows[1:]]
    ids = [shape["Process Step ID"] for shape in found]
    assert len(set(ids)) == len(ids)
    for shape in found:
        ends = [end for end in shape["Next Step ID"].split(",") if end]
        assert set(ends) <= set(ids)
        assert len(set(ends)) == len(ends)
        assert shape["Connector Label"].count(",") == max(len(ends) - 1, 0)
        assert shape["Shape Type"] in ("Start", "Process", "Decision", "End")
    assert [found[0]["Shape Type"], found[-1]["Shape Type"]] == ["Start", "End"]
    return found


def lines(process_map: ProcessMap) -> list[str]:
    return [" ".join(shape[name] for name in HEADINGS[:5]).strip() for shape in shapes(process_map)]


def test_the_sample():
    assert lines(SAMPLE) == [
        "start the week is over S1  Start",
        "S1 Pull last week's figures S1-d1  Process",
        "S1-d1 Over 10k? S3,S2.1,S1-d1-a3 yes,no,not sure Decision",
        "S1-d1-a3 call the client (new)   Process",
        "S2.1 Copy the numbers | client-side (new) S3  Process",
        "S3 Ask the partner S3-d1  Process",
        "S3-d1 Agreed? S2.1,end no,not said Decision",
        "end the client has the report   End",
    ]


def test_a_sub_step_is_in_the_lane_of_its_step():
    lanes = {shape["Process Step ID"]: shape["Function"] for shape in shapes(SAMPLE)}
    assert lanes["S2.1"] == "analyst"
    assert lanes["S1-d1-a3"] == "analyst"
    assert (lanes["start"], lanes["end"]) == ("analyst", "partner")


def test_nothing_to_draw_is_a_start_and_an_end():
    assert lines(ProcessMap("p", "Empty")) == ["start Start end  Start", "end End   End"]


def test_a_step_with_sub_steps_that_asks_something_is_drawn_too():
    asks = replace(SAMPLE.steps[1], decisions=(MapDecision("d3", "Done?"),))
    drawn = lines(replace(SAMPLE, steps=(SAMPLE.steps[0], asks, *SAMPLE.steps[2:])))
    assert "S2 Write the report S2-d1  Process" in drawn
    assert "S2-d1 Done? S2.1  Decision" in drawn


def test_answers_to_one_step_share_a_connector_and_commas_do_not_part_labels():
    answers = (MapAnswer("1", "yes, always", "", "b"), MapAnswer("2", "", "go on"), MapAnswer("3", "later", "next"))
    step = MapStep("a", "h", "Ask", decisions=(MapDecision("d", "Now?", answers), MapDecision("e", "And then?")))
    drawn = lines(ProcessMap("p", "P", steps=(step, MapStep("b", "i", "Do"))))
    assert "S1-d1 Now? S2,S1-d2 yes; always,later Decision" in drawn
    assert "S1-d2 And then? S2  Decision" in drawn


def test_no_id_can_be_read_as_a_number():
    parent = MapStep("p", "h", "All")
    below = tuple(MapStep(f"s{n}", f"h{n:02}", "One", parent_id="p") for n in range(1, 12))
    ids = [shape["Process Step ID"] for shape in shapes(ProcessMap("p", "P", steps=(parent, *below)))]
    assert {"S1.1", "S1.10"} <= set(ids)


@settings(max_examples=times(25, 300), deadline=None)
@given(st.text(max_size=30))
def test_any_words_can_be_drawn(words):
    shapes(said_everywhere(words))


def test_hostile_words_can_be_drawn():
    if not HOSTILE:
        pytest.skip("the hostile strings are not at hand")
    for words in HOSTILE[:: times(8, 1)]:
        found = shapes(said_everywhere(words))
        assert found[1]["Process Step Description"] == words
