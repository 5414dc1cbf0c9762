"""Every text colour on every ground it can stand on, by the formula of WCAG 2: 4.5 at least, 7 for projectors."""

from __future__ import annotations

import pytest
from textual.theme import Theme

from gaptui.ui.theme import BLOCK_GROUNDS, LIGHT, SIGN_COLOURS, THEMES, next_theme

INKS = ("ink", "quiet", "here", "press", "good", "warn", "bad", *(f"sign-{sign}" for sign in SIGN_COLOURS))
GROUNDS = ("page", "bar", "row", "cursor-row")


def luminance(colour: str) -> float:
    parts = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def ratio(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def test_the_formula_itself() -> None:
    assert ratio("#000000", "#ffffff") == pytest.approx(21)
    assert ratio("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_every_text_can_be_read(theme: Theme) -> None:
    enough = 7.0 if theme.name == LIGHT else 4.5
    poor = {
        (ink, ground): round(ratio(theme.variables[ink], theme.variables[ground]), 2)
        for ink in INKS
        for ground in GROUNDS
        if ratio(theme.variables[ink], theme.variables[ground]) < enough
    }
    assert poor == {}
    assert ratio(theme.variables["on-here"], theme.variables["here"]) >= enough
    assert ratio(theme.variables["page"], theme.variables["ink"]) >= enough, "the cursor in a field"


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_every_block_can_be_read(theme: Theme) -> None:
    enough = 7.0 if theme.name == LIGHT else 4.5
    pairs = [("ink", f"block-{ground}") for ground in BLOCK_GROUNDS]
    pairs += [("quiet", "block-busy"), ("quiet", "block-off"), ("here", "block-off")]
    poor = {
        pair: round(ratio(*(theme.variables[name] for name in pair)), 2)
        for pair in pairs
        if ratio(*(theme.variables[name] for name in pair)) < enough
    }
    assert poor == {}


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_all_themes_name_the_same_colours(theme: Theme) -> None:
    assert theme.variables.keys() == THEMES[0].variables.keys()


def test_round_and_round() -> None:
    names = [THEMES[0].name]
    for _ in THEMES:
        names.append(next_theme(names[-1]))
    assert names == [theme.name for theme in (*THEMES, THEMES[0])]
    assert next_theme("unknown") in names
