"""Texts that broke other programs: the public lists beside the checkout where they are, and the worst of them here.

It knows no screen and no workbook.
"""

from __future__ import annotations

import json
from pathlib import Path

from gaptui.text import clean

DATA = Path(__file__).parents[3] / "shared" / "data" / "hostile"

WORST = (
    "[/",
    "[/]",
    "[/bold]",
    "[x] done",
    "[if > 5k]",
    "[@click=app.quit]leave[/]",
    "[@click=app.bell('x')]ring[/@click=]",
    "[link=https://example.test]go[/link]",
    "[red]red[/red",
    "[$accent 50%]half[/]",
    "[]",
    "\\[escaped\\]",
    ":smile: :warning:",
    "\x1b[31mred\x1b[0m",
    "\x1b]52;c;ZXZpbA==\x07",
    "\x1b]0;title\x07 and \x1b]8;;https://example.test\x07link\x1b]8;;\x07",
    "\x1bP+q544e\x1b\\ \x1b_apc\x1b\\",
    "\x1bc\x1b[2J\x1b[6n",
    "\x9b31mC1\x9d0;t\x9c",
    "bell\x07 back\x08\x08 nul\x00 del\x7f",
    "a\u202egnp.exe\u202c \u2066x\u2069",
    "zero\u200bwidth\u200djoin\u2060er \ufeff",
    "de\u0301ja\u0300 Z\u0351\u036b\u0343\u036a\u0302algo",
    "\U0001f468\u200d\U0001f469\u200d\U0001f467 \U0001f1e9\U0001f1ea \u2764\ufe0f",
    "漢字かな交じり文 한국어 ไทย",
    "العربية עברית",
    "tab\there\x0bvertical\x0cfeed",
    "line\rone\u2028two\u2029three\x85four",
    "\ud800 lone \udfff",
    "=cmd|' /C calc'!A0",
    "'; DROP TABLE step; --",
    "<script>alert(1)</script> <!-- x -->",
    "{{7*7}} ${HOME} %s %n {0} {name!r}",
    "../../etc/passwd C:\\CON\\nul",
    "| a | b |\n|---|---|\n```",
    "W" * 500,
    "\u0300" * 60 + "x",
)


def public() -> list[str]:
    """Every text of the public lists; empty where they are not there."""
    if not DATA.is_dir():
        return []
    found: list[str] = json.loads((DATA / "blns.json").read_text(encoding="utf-8"))
    for name in ("textual-markup-crashers.jsonl", "terminal-escapes.jsonl"):
        found += [json.loads(line)["text"] for line in (DATA / name).read_text(encoding="utf-8").splitlines()]
    return found + (DATA / "csv-injection-payloads.txt").read_text(encoding="utf-8").splitlines()


def kept(text: str) -> str:
    """What a workbook keeps of a text, with single spaces; empty where nobody can see anything of it."""
    words = " ".join(clean(text).split())
    return words if any(letter.isprintable() and letter != " " for letter in words) else ""


def all_texts() -> list[str]:
    """Each text once, those of which something can be kept."""
    return [text for text in dict.fromkeys([*WORST, *public()]) if kept(text)]


def together(texts: list[str], count: int = 6) -> list[str]:
    """Several texts in one, so that fewer screens have to be opened."""
    return [" ".join(texts[at : at + count]) for at in range(0, len(texts), count)]
