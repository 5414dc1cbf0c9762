"""`gaptui log`: one line into the owner's day from any folder. It reads its own few options, because the parser
of the other commands would take longer than the work itself.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from gaptui.records.errors import Invalid
from gaptui.shell import emit, opened

if TYPE_CHECKING:
    from datetime import date

HELP = """\
gaptui log LINE [--day DAY] [--for 2h] [--private]
           [--process NAME] [--because WHY] [--at FILE]

Write one line into the owner's day. What it begins with says what it is:

  + moved the export to a nightly job         what changed
  ~ 140m -> 95m                               what time one cycle takes
  ! token expired -> re-login each Monday     a problem, and what solved it
  /tried 4 draft prompt #ChatGPT: works       a try at step 4, or: does not work
  /stuck 4 cannot read the PDF tables         where you are stuck
  /learned few-shot prompts -> 4              a concept, and the step it is for
  ? the bank holiday                          the answer to the week's question
  anything else                               a note

  --day DAY       yesterday, mon, 3 may; today where it is left out
  --for 2h        hours beside the desk: counted apart, never as protected
  --private       in no export and in no room
  --because WHY   of something learned: why it could not wait for the whole map

Put the line in quotes, so that the shell leaves its signs alone.
"""


@dataclass(slots=True)
class _Asked:
    line: str = ""
    at: Path | None = None
    day: str = ""
    took: str = ""
    process: str | None = None
    because: str = ""
    private: bool = False


def log(words: Sequence[str]) -> None:
    """Write the line that these words of a command line ask for. Raises `Invalid` when they can't be read."""
    asked = _read([_as_typed(word) for word in words])
    if asked is None:
        emit(HELP)
        return
    side = _minutes(asked.took) if asked.took else 0
    with opened(asked.at) as workbook:
        process_id = workbook.processes.find(asked.process)
        day = _day(asked.day, workbook.diary.today()) if asked.day else None
        id_ = workbook.diary.say(process_id, asked.line, day, private=asked.private, because=asked.because, side=side)
        kept = workbook.diary.line(id_)
        name = workbook.processes.name_of(process_id)
    from gaptui.method.blocks import day_text
    from gaptui.method.daylog import read_line

    emit(f"{kept.line}\n")
    for note in (f"{name}, {day_text(kept.day)}", *read_line(asked.line).hints):
        _tell(note)


def _as_typed(word: str) -> str:
    """A word of the command line as it was typed, where Python read it by a plain locale."""
    try:
        return os.fsencode(word).decode("utf-8", "replace")
    except UnicodeEncodeError:
        return word  # it came from elsewhere


def _read(words: Sequence[str]) -> _Asked | None:
    """What is asked for; None for the help."""
    asked, line, rest = _Asked(), list[str](), list(words)
    while rest:
        word = rest.pop(0)
        name, equals, value = word.partition("=")
        if word == "--":
            line += rest
            break
        if word in ("--help", "-h"):
            return None
        if word == "--private":
            asked.private = True
        elif name in ("--at", "--day", "--for", "--process", "--because"):
            if not equals:
                if not rest:
                    raise Invalid(f"{name} needs a value behind it. See gaptui log --help.")
                value = rest.pop(0)
            match name:
                case "--at":
                    asked.at = Path(value)
                case "--day":
                    asked.day = value
                case "--for":
                    asked.took = value
                case "--process":
                    asked.process = value
                case _:
                    asked.because = value
        elif word.startswith("--") and " " not in word and (not line or " " in line[0]):
            raise Invalid(f"There is no option {word}. Put the line in quotes; see gaptui log --help.")
        else:
            line.append(word)
    asked.line = " ".join(line)
    if not asked.line.strip():
        raise Invalid('Say what to write down: gaptui log "+ moved the export to a nightly job"')
    return asked


def _day(text: str, today: date) -> date:
    from gaptui.method.cell_values import Unreadable
    from gaptui.method.past_days import read_past_day

    try:
        return read_past_day(text, today)
    except Unreadable as error:
        raise Invalid(f"--day: {error}.") from None


def _minutes(text: str) -> int:
    from gaptui.method.capture import capture

    bare = text.strip().replace(" ", "")
    minutes = capture(f"x ~{bare}m" if bare.isdecimal() else f"x ~{bare}").minutes
    if not minutes:
        raise Invalid(f'--for: "{text.strip()[:20]}" is not a time. Write 2h, 1h30 or 90m.')
    return minutes


def _tell(words: str) -> None:
    import sys

    print(words, file=sys.stderr)  # noqa: T201
