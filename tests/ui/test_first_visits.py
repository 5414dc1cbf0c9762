"""A screen that is shown for the first time reads no style sheet again: that alone took several frames."""

from __future__ import annotations

import pytest
from textual.css.stylesheet import Stylesheet

from ui.driver import a_process


@pytest.fixture
def parsed(monkeypatch):
    """One entry for each time that all style sheets were parsed."""
    times = []
    reparse = Stylesheet.reparse
    monkeypatch.setattr(Stylesheet, "reparse", lambda self: (times.append(self), reparse(self))[1])
    return times


async def test_before_the_program_settled_only_the_styles_of_the_screen_are_new(driver, parsed):
    async with driver(world=a_process) as d:
        for key in "234567":
            parsed.clear()
            await d.press(key)
            assert len(parsed) == 1
            await d.press("1", key)
            assert len(parsed) == 1


async def test_when_it_settled_nothing_is_new_and_everything_looks_the_same(driver, parsed):
    looks = []
    for settled in (False, True):
        async with driver(world=a_process) as d:
            if settled:
                d.app._settle()
            parsed.clear()
            for key in "234567":
                await d.press(key)
                looks.append((key, d.picture()))
                await d.press("f1")
                looks.append((key, d.picture()))
                await d.press("escape")
            assert settled == (not parsed)
    assert looks[: len(looks) // 2] == looks[len(looks) // 2 :]


async def test_a_theme_chosen_meanwhile_reaches_the_screens_visited_before_and_after(driver):
    async with driver(world=a_process) as d:
        await d.press("3", "1", "f5", "3")
        again = d.picture()
        await d.press("4")
        first = d.picture()
    async with driver(world=a_process) as d:
        await d.press("f5", "3")
        assert d.picture() == again
        await d.press("4")
        assert d.picture() == first
