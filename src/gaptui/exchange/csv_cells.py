"""Cells that a spreadsheet takes for words and never for a formula, and rows of them as CSV text.

It knows no tables: what stands in the cells is the caller's business.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence

# What makes a spreadsheet work a cell out instead of showing it, with any apostrophes before it: then
# every guarded text has one more of them than it had, and taking one off is always right.
_WORKED_OUT = re.compile("'*[=+\\-@\t\r\n＝＋－＠]")


def guarded(text: str) -> str:
    """`=1+1` as `'=1+1`, which spreadsheets show as it is; other texts stay as they are."""
    return f"'{text}" if _WORKED_OUT.match(text) else text


def unguarded(text: str) -> str:
    """What `guarded` was given. `'tis` is no guarded text and stays."""
    return text[1:] if text.startswith("'") and _WORKED_OUT.match(text) else text


def csv_text(rows: Iterable[Sequence[str]]) -> str:
    """Guarded rows as spreadsheets want them: a byte order mark, so that they see UTF-8, and CRLF."""
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator="\r\n").writerows([guarded(cell) for cell in row] for row in rows)
    return "\ufeff" + out.getvalue()
