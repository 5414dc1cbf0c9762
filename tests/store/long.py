"""How often tests repeat themselves: `GAPTUI_LONG=1` runs the long form of all of them."""

from __future__ import annotations

import os

LONG = os.environ.get("GAPTUI_LONG", "") not in ("", "0")


def times(quick: int, long: int) -> int:
    return long if LONG else quick
