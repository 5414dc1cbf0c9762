"""The program ends while something else goes on: screens are taken apart, their parts first."""

from __future__ import annotations

import pytest

from gaptui.ui.screens.base import MainScreen
from ui.driver import THREE_STEPS, with_lines


@pytest.mark.parametrize("key", "1234567")
async def test_news_and_timers_come_while_the_screens_are_taken_apart(driver, monkeypatch, key):
    came = []

    async def goes(self):
        for timer in (*self._timers, *self.app._timers):
            if timer._callback is not None:
                await timer._tick(next_timer=0, count=1)
                came.append(timer)

    monkeypatch.setattr(MainScreen, "on_unmount", goes, raising=False)
    async with driver(world=with_lines(*THREE_STEPS)) as d:
        await d.press(key)
        d.app.say("Something to fade")
        with d.elsewhere() as other:
            other.processes.add("Onboarding")
    assert came
