"""Looks over what a running program has drawn for what a text may never do to a terminal.

It refuses to know which texts were put in.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from textual.screen import Screen
from textual.strip import Strip

from gaptui.text import FORBIDDEN

_FORBIDDEN = re.compile(f"[{FORBIDDEN}\ud800-\udfff\n\t]")


def faults(strips: Iterable[Strip]) -> list[str]:
    """Characters a terminal might obey, and click actions or links hidden in the style of drawn text."""
    found: list[str] = []
    for strip in strips:
        for segment in strip:
            if segment.control or _FORBIDDEN.search(segment.text):
                found.append(f"steers: {segment.text!r} {segment.control!r}")
            style = segment.style
            if style is None:
                continue
            found += [f"acts: {name}={what!r}" for name, what in style.meta.items() if name.startswith("@click")]
            if style.link:
                found.append(f"links: {style.link}")
    return found


def faults_of(screen: Screen[object]) -> list[str]:
    return faults(screen._compositor.render_strips())
