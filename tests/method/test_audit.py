"""The audit's clock: sixty minutes in five parts, read from the seconds that were used."""

from __future__ import annotations

import pytest

from gaptui.method.audit import PARTS, WHOLE_MINUTES, audit_face

FACES = [
    # minutes, seconds: the part, how long it still takes
    (0, 0, 1, 10),
    (0, 59, 1, 10),
    (1, 0, 1, 9),
    (9, 59, 1, 1),
    (10, 0, 2, 10),
    (20, 0, 3, 15),
    (34, 59, 3, 1),
    (35, 0, 4, 15),
    (50, 0, 5, 10),
    (59, 59, 5, 1),
]


@pytest.mark.parametrize(("minutes", "seconds", "part", "left"), FACES)
def test_each_part_begins_when_the_one_before_is_used_up(minutes, seconds, part, left):
    face = audit_face(minutes * 60 + seconds, running=True)
    assert (face.part, face.left_in_part, face.used, face.over) == (part, left, minutes, False)
    assert face.name == PARTS[part - 1][0]
    assert face.words == f"audit {part}/5: {face.name}, {left} min"
    assert face.short == f"audit {part}/5 {left} min"


def test_the_parts_are_an_hour():
    assert len(PARTS) == 5
    assert WHOLE_MINUTES == 60


def test_a_clock_that_stands_says_so():
    face = audit_face(21 * 60, running=False)
    assert face.words == "audit 3/5: how often, how long, gates, paused"
    assert face.short == "audit 3/5 paused"


@pytest.mark.parametrize("running", [True, False])
@pytest.mark.parametrize("minutes", [60, 61, 600])
def test_past_the_hour_it_says_how_to_end_it(minutes, running):
    face = audit_face(minutes * 60, running=running)
    assert face.over
    assert (face.part, face.left_in_part) == (5, 0)
    assert face.words == f"audit: {minutes} of 60 min used, C ends it"
    assert face.short == f"audit {minutes} min"
