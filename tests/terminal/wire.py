"""What a terminal sends to a program: the bytes of keys and pastes, and answers to its queries.

It knows nothing of processes, screens or what a program draws.
"""

from __future__ import annotations

import re
from collections.abc import Callable

_NAMED = {
    "enter": "\r",
    "tab": "\t",
    "shift+tab": "\x1b[Z",
    "escape": "\x1b",
    "space": " ",
    "backspace": "\x7f",
    "insert": "\x1b[2~",
    "delete": "\x1b[3~",
    "up": "\x1b[A",
    "down": "\x1b[B",
    "right": "\x1b[C",
    "left": "\x1b[D",
    "home": "\x1b[H",
    "end": "\x1b[F",
    "pageup": "\x1b[5~",
    "pagedown": "\x1b[6~",
    "shift+up": "\x1b[1;2A",
    "shift+down": "\x1b[1;2B",
    "shift+right": "\x1b[1;2C",
    "shift+left": "\x1b[1;2D",
    "alt+up": "\x1b[1;3A",
    "alt+down": "\x1b[1;3B",
    "ctrl+up": "\x1b[1;5A",
    "ctrl+down": "\x1b[1;5B",
    "ctrl+right": "\x1b[1;5C",
    "ctrl+left": "\x1b[1;5D",
    "f1": "\x1bOP",
    "f2": "\x1bOQ",
    "f3": "\x1bOR",
    "f4": "\x1bOS",
    "f5": "\x1b[15~",
    "f6": "\x1b[17~",
    "f7": "\x1b[18~",
    "f8": "\x1b[19~",
    "f9": "\x1b[20~",
    "f10": "\x1b[21~",
}

_QUERY = re.compile(
    rb"\x1b\[\?(?P<mode>\d+)\$p"  # DECRQM: is this mode known?
    rb"|\x1b\[(?P<attributes>[>=]?)0?c"  # DA1, DA2, DA3
    rb"|\x1b\[\??(?P<status>[56])n"  # DSR: are you well, where is the cursor?
    rb"|\x1b\[(?P<window>1[68])t"  # the size of a cell, of the screen
    rb"|\x1b\](?P<colour>1[01]);\?(?:\x07|\x1b\\)"  # foreground and background
)
# Synchronised output, bracketed paste, focus events, cursor and alternate screen are known and may be
# switched. In-band resize (2048) is not: a resize then arrives as SIGWINCH, as in most terminals.
_KNOWN_MODES = {b"2026", b"2004", b"1004", b"25", b"1049"}


def key_bytes(key: str) -> bytes:
    """The bytes for `a`, `enter`, `ctrl+q`, `alt+x`, in the classic xterm form. Raises `ValueError`."""
    if key in _NAMED:
        return _NAMED[key].encode()
    if len(key) == 1:
        return key.encode()
    kind, _, letter = key.partition("+")
    if kind == "ctrl" and len(letter) == 1 and "@" <= letter.upper() <= "_":
        return bytes([ord(letter.upper()) & 0x1F])
    if kind == "alt" and letter:
        return b"\x1b" + key_bytes(letter)
    raise ValueError(f"no such key: {key!r}")


def paste_bytes(text: str) -> bytes:
    """A bracketed paste; line breaks arrive as carriage returns, as terminals send them."""
    return b"\x1b[200~" + text.replace("\n", "\r").encode() + b"\x1b[201~"


class Answers:
    """Answers a program's queries at once, also where one query is split over two reads.

    Unknown ones (the kitty keyboard query among them) stay unanswered: that is how a terminal says no.
    """

    def __init__(self, size: tuple[int, int], cursor: Callable[[], tuple[int, int]]) -> None:
        self.size = size
        self._cursor = cursor
        self._tail = b""

    def to(self, data: bytes) -> bytes:
        text = self._tail + data
        end = 0
        reply = b""
        for query in _QUERY.finditer(text):
            end = query.end()
            reply += self._one(query)
        self._tail = text[end:][-64:]
        return reply

    def _one(self, query: re.Match[bytes]) -> bytes:
        columns, rows = self.size
        if mode := query["mode"]:
            return b"\x1b[?%s;%d$y" % (mode, 2 if mode in _KNOWN_MODES else 0)
        if status := query["status"]:
            x, y = self._cursor() if status == b"6" else (0, 0)
            return b"\x1b[%d;%dR" % (y + 1, x + 1) if status == b"6" else b"\x1b[0n"
        if window := query["window"]:
            return b"\x1b[8;%d;%dt" % (rows, columns) if window == b"18" else b"\x1b[6;20;10t"
        if colour := query["colour"]:
            shade = b"e0e0/e0e0/e0e0" if colour == b"10" else b"1c1c/1c1c/1c1c"
            return b"\x1b]%s;rgb:%s\x1b\\" % (colour, shade)
        return {b"": b"\x1b[?62;22c", b">": b"\x1b[>1;10;0c"}.get(query["attributes"], b"")
