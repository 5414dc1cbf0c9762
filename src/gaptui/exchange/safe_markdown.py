"""People's words as Markdown that shows exactly those words, with as few backslashes as will do.

It knows nothing of maps: any text goes in, one line comes out.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from gaptui.text import clean

# Endings that link makers take for a web address: two letters, or one of the old long ones.
_DOMAIN_END = "(?:[a-z]{2}|com|org|net|info|biz|edu|gov|pro|web|xxx|aero|asia|coop|museum|name|shop|рф)"

_ANYWHERE = re.compile(
    rf"""
      \\(?=[!-/:-@\[-`{{-~]|$)              # a backslash that would escape what follows
    | `                                     # code
    | (?<![ ])\*|\*(?![ ])                  # emphasis; a star between spaces is only a star
    | (?<![^\W_])_|_(?![^\W_])              # emphasis; inside a word (client_id) it is harmless
    | (?<![ ])~|~(?![ ])                    # strike-through
    | \[                                    # links, images, footnotes, check boxes
    | <(?![ \d=])                           # HTML and <links>; "< 10" is harmless
    | &(?=\#?\w+;)                          # entities; "R&D" is harmless
    | \|                                    # table cells
    | (?<![\w\#])\#                         # headings, their closing signs, tags; "C#" is harmless
    | %(?=%)|(?<=%)%|=(?==)|(?<==)=         # hidden and highlighted text in Obsidian
    | /(?=/)                                # http://
    | (?<=\S)@(?=\S)                        # mail addresses
    | (?<=www)\.|(?<=\S)\.(?={_DOMAIN_END}(?![a-z0-9]))
    """,
    re.VERBOSE | re.IGNORECASE,
)
_AT_START = re.compile(r"^(?:>|[-+=](?=[- +=]|$))")
_NUMBERING = re.compile(r"^([0-9]{1,9})([.)])(?= |$)")


def one_line(text: str) -> str:
    """The words with single spaces between them, nothing that steers."""
    return " ".join(clean(text).split())


def safe(text: str) -> str:
    """Markdown that renders as `one_line(text)`: in a paragraph, a list item, a heading or a table cell."""
    line = one_line(text)
    escaped = _ANYWHERE.sub(r"\\\g<0>", line)
    if line.count("$") > 1:
        # Two dollar signs on a line may be read as a formula; one is only money.
        escaped = escaped.replace("$", r"\$")
    escaped = _AT_START.sub(r"\\\g<0>", escaped)
    return _NUMBERING.sub(r"\1\\\2", escaped)


def table(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A table of cells that are Markdown already."""
    lines = [headings, ["---"] * len(headings), *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)
