"""Our three themes. Every colour of the program is named here; style sheets only use the names."""

from __future__ import annotations

from textual.theme import Theme

DARK, LIGHT, CONTRAST = "gaptui-dark", "gaptui-light", "gaptui-contrast"
NAMES = (DARK, LIGHT, CONTRAST)

BLOCK_GROUNDS = ("planned", "kept", "partly", "taken", "side", "busy", "off")
"""The ground of a block by what became of it, `$block-…`, and what lies behind blocks."""

SIGN_COLOURS = ("input", "output", "decision", "exception", "pattern", "pain", "doc", "who", "system", "parked")
"""Each sign of the capture grammar has one colour, `$sign-…`, wherever it is drawn."""


def _theme(name: str, dark: bool, ground: dict[str, str], signs: tuple[str, ...], blocks: tuple[str, ...]) -> Theme:
    variables = {f"sign-{sign}": colour for sign, colour in zip(SIGN_COLOURS, signs, strict=True)}
    variables |= {f"block-{block}": colour for block, colour in zip(BLOCK_GROUNDS, blocks, strict=True)}
    variables |= {
        "page": ground["page"],
        "bar": ground["bar"],
        "here": ground["here"],
        "on-here": ground["on-here"],
        "press": ground["press"],
        "ink": ground["ink"],
        "quiet": ground["quiet"],
        "row": ground["row"],
        "cursor-row": ground["cursor-row"],
        "good": ground["good"],
        "warn": ground["warn"],
        "bad": ground["bad"],
        "track": ground["track"],
        "block-cursor-foreground": ground["on-here"],
        "block-cursor-background": ground["here"],
        "input-cursor-background": ground["ink"],
        "input-cursor-foreground": ground["page"],
        "input-selection-background": ground["cursor-row"],
        "scrollbar": ground["track"],
        "scrollbar-background": ground["page"],
        "scrollbar-hover": ground["quiet"],
        "scrollbar-active": ground["here"],
        "footer-background": ground["bar"],
    }
    return Theme(
        name=name,
        primary=ground["press"],
        secondary=ground["here"],
        accent=ground["here"],
        foreground=ground["ink"],
        background=ground["page"],
        surface=ground["page"],
        panel=ground["bar"],
        success=ground["good"],
        warning=ground["warn"],
        error=ground["bad"],
        dark=dark,
        variables=variables,
    )


THEMES: tuple[Theme, ...] = (
    _theme(
        DARK,
        True,
        {
            "page": "#10141b",
            "bar": "#1b222c",
            "row": "#1a212b",
            "cursor-row": "#2b3747",
            "track": "#3a4657",
            "ink": "#e9edf3",
            "quiet": "#9aa6b6",
            "here": "#ffb454",
            "on-here": "#10141b",
            "press": "#79c0ff",
            "good": "#7ee08a",
            "warn": "#ffb454",
            "bad": "#ff8a93",
        },
        (
            "#79c0ff",
            "#a5b8ff",
            "#cdb0ff",
            "#ff8a93",
            "#7ee08a",
            "#ffb454",
            "#a9b6c6",
            "#d5dce6",
            "#62d9c4",
            "#a9b6c6",
        ),
        ("#1d3a5c", "#1b4428", "#4d3c12", "#5a242c", "#3c2f5e", "#29303a", "#181d25"),
    ),
    _theme(
        LIGHT,
        False,
        {
            "page": "#ffffff",
            "bar": "#edf0f6",
            "row": "#eff3fa",
            "cursor-row": "#dbe6f7",
            "track": "#c3ccda",
            "ink": "#10151d",
            "quiet": "#3c4555",
            "here": "#743700",
            "on-here": "#ffffff",
            "press": "#083f8a",
            "good": "#0a4d24",
            "warn": "#6d3500",
            "bad": "#8a0d1f",
        },
        (
            "#083f8a",
            "#2c3a86",
            "#4d2193",
            "#8a0d1f",
            "#0a4d24",
            "#6d3500",
            "#3c4555",
            "#1d2937",
            "#07494a",
            "#3c4555",
        ),
        ("#cfe2fb", "#d0eed6", "#fae3bd", "#fadadd", "#e6dcf9", "#e4e8ee", "#f2f4f8"),
    ),
    _theme(
        CONTRAST,
        True,
        {
            "page": "#000000",
            "bar": "#000000",
            "row": "#14141c",
            "cursor-row": "#003a66",
            "track": "#808080",
            "ink": "#ffffff",
            "quiet": "#d8d8d8",
            "here": "#ffd700",
            "on-here": "#000000",
            "press": "#8fd3ff",
            "good": "#8dff9a",
            "warn": "#ffd700",
            "bad": "#ffa3a8",
        },
        (
            "#8fd3ff",
            "#c3ccff",
            "#e2c9ff",
            "#ffa3a8",
            "#8dff9a",
            "#ffd700",
            "#d8d8d8",
            "#ffffff",
            "#7fffe8",
            "#d8d8d8",
        ),
        ("#003a70", "#00501c", "#5c4300", "#6b0d1a", "#40206e", "#2e2e2e", "#16161e"),
    ),
)


def known_theme(name: str) -> str:
    """The theme of that name, else the usual one."""
    return name if name in NAMES else DARK


def next_theme(name: str) -> str:
    """The theme after this one, round and round."""
    return NAMES[(NAMES.index(name) + 1) % len(NAMES)] if name in NAMES else DARK
