"""The crawl can fail: what it must find is found."""

from __future__ import annotations

import pytest
from rich.segment import Segment
from textual.app import App, ComposeResult
from textual.markup import MarkupError
from textual.strip import Strip
from textual.widgets import Static

from hostile.crawl import faults, faults_of


class Careless(App[None]):
    """An app that shows texts as they come."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.text = text

    def compose(self) -> ComposeResult:
        yield Static(self.text)


async def test_an_app_that_reads_markup_crashes_on_a_text() -> None:
    with pytest.raises(MarkupError):
        async with Careless("[/]").run_test():
            pass


@pytest.mark.parametrize(
    ("text", "what"), [("[@click=app.quit]x[/]", "acts"), ("C1\x9b", "steers"), ("a\u202eb", "steers")]
)
async def test_what_a_careless_app_draws_is_found(text: str, what: str) -> None:
    app = Careless(text)
    async with app.run_test() as pilot:
        await pilot.pause()
        found = faults_of(app.screen)
    assert any(fault.startswith(what) for fault in found)


def test_a_plain_strip_has_no_faults() -> None:
    assert faults([Strip([Segment("plain words")])]) == []
