"""Order keys: strictly between, and short, whatever is done for however long."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gaptui.order import between, spread

SHAPE = re.compile(r"[0-9a-z]{8}([0-9a-z]*[1-9a-z])?")


def check(keys: list[str]) -> None:
    assert keys == sorted(keys)
    assert len(set(keys)) == len(keys)
    assert all(SHAPE.fullmatch(key) for key in keys)


@given(st.lists(st.floats(0, 1, exclude_max=True), max_size=120))
@settings(max_examples=60, deadline=None)
def test_strictly_between_wherever_rows_go_in(places: list[float]) -> None:
    keys: list[str] = []
    for place in places:
        at = int(place * (len(keys) + 1))
        before, after = keys[at - 1] if at else None, keys[at] if at < len(keys) else None
        keys.insert(at, between(before, after))
    check(keys)


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)), max_size=150))
@settings(max_examples=60, deadline=None)
def test_strictly_between_however_rows_move(moves: list[tuple[int, int]]) -> None:
    keys = list(spread(None, None, 31))
    for taken, to in moves:
        keys.pop(taken)
        keys.insert(to, between(keys[to - 1] if to else None, keys[to] if to < len(keys) else None))
    check(keys)
    assert max(map(len, keys)) <= 8 + 40


@given(st.data(), st.integers(0, 60))
@settings(max_examples=80, deadline=None)
def test_spread_stays_between(data: st.DataObject, count: int) -> None:
    keys = list(spread(None, None, 12))
    for _ in range(data.draw(st.integers(0, 20))):
        at = data.draw(st.integers(1, len(keys) - 1))
        keys.insert(at, between(keys[at - 1], keys[at]))
    at = data.draw(st.integers(0, len(keys)))
    before, after = keys[at - 1] if at else None, keys[at] if at < len(keys) else None
    keys[at:at] = spread(before, after, count)
    check(keys)


def test_a_list_that_only_grows_keeps_short_keys() -> None:
    keys = [between(None, None)]
    for _ in range(2000):
        keys.append(between(keys[-1], None))
    for _ in range(2000):
        keys.insert(0, between(None, keys[0]))
    check(keys)
    assert {len(key) for key in keys} == {8}


@pytest.mark.parametrize("below", [True, False])
def test_always_at_the_same_place_a_key_grows_slowly(below: bool) -> None:
    low, high = spread(None, None, 2)
    for _ in range(200):
        middle = between(low, high)
        assert low < middle < high
        low, high = (middle, high) if below else (low, middle)
    assert len(middle) <= 8 + 200 // 4


def test_after_a_key_with_a_fraction_comes_a_whole_one() -> None:
    one, two = spread(None, None, 2)
    half = between(one, two)
    assert len(half) > 8
    assert len(between(half, None)) == len(between(None, half)) == 8


@pytest.mark.parametrize(("before", "after"), [("i0000000", "i0000000"), ("i0000001", "i0000000")])
def test_wrong_ends_are_refused(before: str, after: str) -> None:
    with pytest.raises(ValueError, match="sort before"):
        between(before, after)


@pytest.mark.parametrize("count", [0, 1, 2, 500])
def test_spread_makes_as_many_as_asked(count: int) -> None:
    for before, after in ((None, None), ("i0000000", None), (None, "i0000000"), ("i0000000", "i0000001")):
        keys = list(spread(before, after, count))
        assert len(keys) == count
        check([key for key in (before, *keys, after) if key])


def test_halving_keeps_many_lines_short() -> None:
    assert max(map(len, spread("i0000000", "i0000001", 5000))) <= 8 + 5
