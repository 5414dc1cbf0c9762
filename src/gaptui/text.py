"""What may enter a record: `clean()`. It knows nothing of records, files or screens.

Characters that could steer a terminal, hide text or break a file are removed; everything a person
can read stays, so no word is ever lost.
"""

from __future__ import annotations

import re
import unicodedata

# What a terminal might obey or a reader be deceived by: C0 and C1 controls, DEL, bidi embeddings,
# overrides and isolates, interlinear anchors, and the byte order mark. Joiners (ZWJ, ZWNJ) and
# variation selectors are part of words and emoji and stay.
FORBIDDEN = "\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb"
_STEERING = re.compile(f"[{FORBIDDEN}]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_LINE_BREAK = re.compile("\r\n|[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")

WHOLE_NUMBER_LIMIT = 2**53 - 1
"""The largest whole number that SQLite, JSON and spreadsheets all keep exactly."""


def clean(text: str) -> str:
    """Make `text` fit to be kept on one line: NFC, line breaks and tabs as one space, nothing steering.

    Outer spaces are kept: the caller knows whether they mean something. Lone surrogates become U+FFFD.
    """
    return clean_lines(text).replace("\n", " ")


def clean_lines(text: str) -> str:
    """Like `clean`, for text of several lines: every kind of line break becomes one newline."""
    text = _LINE_BREAK.sub("\n", text).replace("\t", " ")
    text = _SURROGATE.sub("\ufffd", _STEERING.sub("", text))
    return unicodedata.normalize("NFC", text)


def one_line(text: str) -> str:
    """Clean text with single spaces and none around it: a name, a sentence, a reason."""
    return " ".join(clean(text).split())


def is_clean(text: str) -> bool:
    return clean_lines(text) == text
