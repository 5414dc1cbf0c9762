"""The screen a person would see: pyte behind a filter for the sequences pyte would print as text.

It knows nothing of processes, time or who wrote the bytes.
"""

from __future__ import annotations

import codecs
import re
from typing import Any

import pyte

_SEQUENCE = re.compile(
    r"\x1b\[(?P<parameters>[0-?]*)(?P<between>[ -/]*)(?P<final>[@-~])"
    r"|\x1b[\]PX^_](?P<string>.*?)(?:\x07|\x1b\\)"
    r"|\x1b[ -/]*[0-OQ-WYZ\\`-~]",
    re.DOTALL,
)
_ALTERNATE = {47, 1047, 1049}
_HANDED_ON = {7, 25}
"""Private modes that change what pyte draws: line wrap and the cursor."""

_STRAY = re.compile("[\x00-\x07\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")

_POINTER_SHAPE = re.compile("22;[a-z-]*")
"""The one control string that Textual itself sends."""

Row = tuple[Any, ...]


class Emulator:
    """Feed it bytes; read `lines()`, `modes`, `cursor`, and whether what is visible `changed()`."""

    def __init__(self, columns: int, rows: int) -> None:
        self._screen = pyte.Screen(columns, rows)
        self._stream = pyte.Stream(self._screen)
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._carry = ""
        self._primary: dict[int, dict[int, Any]] | None = None
        self.modes: set[int] = set()
        self._shown = [self._row(y) for y in range(rows)]

    @property
    def cursor(self) -> tuple[int, int]:
        """Column and row, from 0."""
        return self._screen.cursor.x, self._screen.cursor.y

    def lines(self) -> list[str]:
        return [line.rstrip() for line in self._screen.display]

    def blank(self) -> bool:
        return not any(line.strip() for line in self._screen.display)

    def resize(self, columns: int, rows: int) -> None:
        self._screen.resize(rows, columns)
        self._shown = [self._row(y) for y in range(rows)]

    def feed(self, data: bytes) -> None:
        text = self._carry + self._decoder.decode(data)
        at = 0
        for found in _SEQUENCE.finditer(text):
            self._plain(text[at : found.start()])
            self._sequence(found)
            at = found.end()
        rest = text[at:]
        start = rest.find("\x1b")
        self._carry = "" if start < 0 else rest[start:]
        self._plain(rest if start < 0 else rest[:start])

    def changed(self, ignore_rows: frozenset[int] = frozenset()) -> bool:
        """Whether anything visible differs since the last call; rows count from 0, or from -1 upwards."""
        result = False
        ignored = {y % self._screen.lines for y in ignore_rows}
        for y in self._screen.dirty:
            if y < self._screen.lines and (row := self._row(y)) != self._shown[y]:
                self._shown[y] = row
                result = result or y not in ignored
        self._screen.dirty.clear()
        return result

    def _row(self, y: int) -> Row:
        line = self._screen.buffer[y]
        return tuple(line[x] for x in range(self._screen.columns))

    def _plain(self, text: str) -> None:
        if text:
            self._stream.feed(text.replace("\x1b", ""))

    def _sequence(self, found: re.Match[str]) -> None:
        parameters, final = found["parameters"], found["final"]
        if final is None:
            if found["string"] is None:
                self._stream.feed(found.group())
            return
        if found["between"] or parameters[:1] in {"<", "=", ">"} or final in "suqt":
            return
        if parameters.startswith("?"):
            if final in "hl":
                for mode in parameters[1:].split(";"):
                    self._private_mode(int(mode or 0), on=final == "h")
            return
        self._stream.feed(found.group())

    def _private_mode(self, mode: int, on: bool) -> None:
        (self.modes.add if on else self.modes.discard)(mode)
        if mode in _HANDED_ON:
            self._stream.feed(f"\x1b[?{mode}{'h' if on else 'l'}")
        elif mode in _ALTERNATE and on == (self._primary is None):
            self._alternate(on)

    def _alternate(self, on: bool) -> None:
        screen = self._screen
        before, self._primary = self._primary, None
        if on:
            self._primary = {y: dict(screen.buffer[y]) for y in range(screen.lines)}
        screen.erase_in_display(2)
        for y, line in (before or {}).items():
            screen.buffer[y].update(line)
        screen.dirty.update(range(screen.lines))


def steering(raw: bytes) -> list[str]:
    """What in a program's output could steer a terminal beyond drawing and modes, in order.

    These are control strings (OSC: title, clipboard, links; DCS; APC), the mouse pointer's shape
    excepted, and control characters that belong to no sequence, C1 and bidi overrides included.
    """
    text = raw.decode("utf-8", "replace")
    found: list[str] = []
    at = 0
    for sequence in _SEQUENCE.finditer(text):
        found += _STRAY.findall(text[at : sequence.start()])
        string = sequence["string"]
        if string is not None and not _POINTER_SHAPE.fullmatch(string):
            found.append(sequence.group())
        at = sequence.end()
    return found + _STRAY.findall(text[at:])
