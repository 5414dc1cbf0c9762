"""Makes every Content and Text that holds a person's words, so that no word is ever read as markup.

It also holds the second wall: a line filter that deletes what a terminal might obey.
"""

from __future__ import annotations

import re

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from textual.color import Color
from textual.content import Content
from textual.filter import LineFilter

from gaptui.text import FORBIDDEN

CUT = "⋯"
"""Stands for text that does not fit. One cell wide in every terminal, unlike the usual ellipsis."""
PAGE_WIDTH = 70
"""Cells of a page's text."""
_FORBIDDEN = re.compile(f"[{FORBIDDEN}\ud800-\udfff\n\t]")


def plain(text: str, style: str = "") -> Content:
    """Literal text in one style."""
    return Content.styled(text, style) if style else Content(text)


def joined(*parts: str | tuple[str, str] | Content) -> Content:
    """Literal pieces, each a text or a (text, style)."""
    return Content.assemble(*parts)


def cut(text: str, width: int) -> str:
    """`text` in at most `width` cells, its end cut with a sign where it does not fit."""
    if cell_len(text) <= width:
        return text
    return set_cell_size(text, width - 1).rstrip() + CUT if width > 0 else ""


def cut_content(content: Content, width: int) -> Content:
    """The same of styled text; the library's own sign for it is of ambiguous width."""
    if content.cell_length <= width:
        return content
    return joined(content.truncate(width - 1), (CUT, "$quiet")) if width > 0 else Content("")


def fitted(text: str, width: int) -> str:
    """`text` in exactly `width` cells."""
    short = cut(text, width)
    return short + " " * (width - cell_len(short))


def wrapped(text: str, width: int) -> list[str]:
    """`text` in lines of at most `width` cells, broken between words; a longer word has a line of its own."""
    lines: list[str] = []
    for word in text.split():
        if lines and cell_len(lines[-1]) + 1 + cell_len(word) <= width:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines


def labelled(label: str, text: str, width: int, left: int = 14, style: str = "$ink") -> list[Content]:
    """A text beside its label, of several lines where it is long: the text stands in one column."""
    rows = [row for line in text.splitlines() for row in wrapped(line, max(width - left, 10)) or [""]]
    words = [label, *[""] * len(rows)]
    return [joined((fitted(word, left), "$quiet"), (row, style)) for word, row in zip(words, rows, strict=False)]


def bar(share: float, width: int, colour: str) -> Content:
    """A filled bar of `width` cells: drawn with backgrounds, so that every terminal has it."""
    full = round(min(max(share, 0.0), 1.0) * width)
    return joined((" " * full, f"on ${colour}"), (" " * (width - full), "on $track"))


class SafeLines(LineFilter):
    """Deletes control characters and bidi overrides from whatever is about to be drawn."""

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        if not _FORBIDDEN.search("".join([segment.text for segment in segments])):
            return segments
        return [
            segment if segment.control else Segment(_FORBIDDEN.sub("", segment.text), segment.style)
            for segment in segments
        ]
