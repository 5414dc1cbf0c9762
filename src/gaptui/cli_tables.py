"""What the commands about the three tables do: list them, and take over a file of rows.

It knows no command line: the commands read their arguments and call this. What cells mean is not known here.
"""

from __future__ import annotations

import signal
import sys
import tempfile
import time
import unicodedata
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from gaptui.exchange.formats import TABLE_FORMATS
from gaptui.exchange.markdown_page import count_exceptions
from gaptui.exchange.table_csv import read_csv, summed
from gaptui.method.process_map import ProcessMap, numbers
from gaptui.method.review import exception_figures, exception_rows, hand_copies, system_rows
from gaptui.method.sheets import Sheet
from gaptui.records.errors import Invalid
from gaptui.shell import chosen_file, emit, opened, read_bytes
from gaptui.text import clean

if TYPE_CHECKING:
    from gaptui.workbook.workbook import Workbook

_WIDEST = 40
"""Letters up to which a column of a list is made even; one longer cell does not push all others away."""
_QUIET = 0.5
_BETWEEN = 0.1
"""Seconds before an import says how far it is, and between one such word and the next."""


def sheet_named(name: str) -> Sheet | None:
    return Sheet(name) if name in list(Sheet) else None


def wanted_rows(sheet: Sheet | None, process_map: ProcessMap, never_written_down: bool) -> Collection[str] | None:
    """The ids of the rows that are asked for; None for all of them."""
    if sheet is not Sheet.EXCEPTIONS or not never_written_down:
        return None
    return {row.case.id for row in exception_rows(process_map.steps) if not row.case.written_down}


# -- lists


def show(
    sheet: Sheet, at: Path | None, process: str | None, *, as_json: bool, never_written_down: bool = False
) -> None:
    """Print a table, as lines or as JSON."""
    with opened(at) as workbook:
        process_map = workbook.mapping.map(workbook.processes.find(process))
        firm = workbook.processes.firm().name
    only = wanted_rows(sheet, process_map, never_written_down)
    if as_json:
        emit(TABLE_FORMATS[sheet]["json"](sheet, process_map, firm, "", "", only))
        return
    lines = _exceptions(process_map, only) if sheet is Sheet.EXCEPTIONS else _systems(process_map)
    emit("".join(f"{line}\n" for line in lines))


def _exceptions(process_map: ProcessMap, only: Collection[str] | None) -> list[str]:
    rows, numbered = exception_rows(process_map.steps), numbers(process_map.steps)
    figures = exception_figures(rows)
    counts = count_exceptions(figures.count, figures.never_written_down)
    undecided = f", {figures.undecided} without a decision for the new version" if rows else ""
    cells = [
        (
            f"step {numbered[row.step.id]}",
            row.case.text,
            row.case.often.shown if row.case.often else "how often: not asked",
            row.case.response or "done now: not asked",
            "written down" if row.case.written_down else "not written down",
            row.case.new_way.value if row.case.new_way else "not decided",
        )
        for row in rows
        if only is None or row.case.id in only
    ]
    return [counts + undecided, *_aligned(cells)]


def _systems(process_map: ProcessMap) -> list[str]:
    steps = process_map.steps
    rows, numbered, copies = system_rows(process_map, steps), numbers(steps), len(hand_copies(steps))
    cells = [
        (
            row.system.name,
            f"step{'' if len(row.steps) == 1 else 's'} {', '.join(numbered[step.id] for step in row.steps)}",
            f"copied out {row.copied_out}, in {row.copied_in}",
            row.system.way_out or "way out: not asked",
        )
        for row in rows
    ]
    counts = f"{len(rows)} system{'' if len(rows) == 1 else 's'}, {copies} hand cop{'y' if copies == 1 else 'ies'}"
    return [counts, *_aligned(cells)]


def _aligned(rows: Sequence[Sequence[str]]) -> list[str]:
    widths = [min(max(map(_width, column)), _WIDEST) for column in zip(*rows, strict=True)]
    return [
        "  ".join(cell + " " * (width - _width(cell)) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    ]


def _width(text: str) -> int:
    """Cells of a terminal that a text takes, near enough for a list."""
    wide = sum(unicodedata.east_asian_width(letter) in "WF" for letter in text)
    return len(text) + wide - sum(unicodedata.combining(letter) > 0 for letter in text)


# -- taking over a file


def is_csv(sheet: Sheet | None, source: str, format_: str | None) -> bool:
    """Whether rows of a table are to be read; steps may come as lines of the capture grammar too.

    Raises `Invalid` when the format named is none, or not one of this table.
    """
    if format_ not in (None, "csv", "lines"):
        raise Invalid(f'There is no format "{format_}" to import. Say csv or lines.')
    if sheet is not Sheet.STEPS:
        if format_ == "lines" or (sheet is None and format_):
            raise Invalid("Only steps come as lines or as CSV. Leave --format out.")
        return sheet is not None
    return format_ == "csv" or (format_ is None and source.lower().endswith((".csv", ".tsv")))


def import_table(
    sheet: Sheet, source: str, at: Path | None, process: str | None, *, dry_run: bool, encoding: str | None
) -> None:
    """Take over the rows of a CSV file, or only say what that would change. Raises `Invalid` with row and column."""
    file = read_csv(read_bytes(source), sheet, encoding)
    if dry_run:
        with _only_looked_at(at) as workbook:
            process_id, _ = _target(workbook, sheet, process)
            plan = workbook.reviewing.plan(process_id, sheet, file.rows)
        emit("".join(f"{line}\n" for line in (plan.summary, *plan.lines)))
    else:
        with opened(at, create=True) as workbook, _Progress() as progress:
            process_id, new = _target(workbook, sheet, process)
            if workbook.processes.firm().processes:
                workbook.back_up("pre-import")
            plan = workbook.reviewing.take(process_id, sheet, file.rows, new_process=new, progress=progress)
        _say(plan.summary)
    if file.unread:
        _say(f"Not read: {summed(file.unread)}")


def _target(workbook: Workbook, sheet: Sheet, process: str | None) -> tuple[str | None, str]:
    """The process that is meant, or the name of one to be made: steps may begin one."""
    if sheet is Sheet.STEPS and process is not None:
        name = " ".join(clean(process).split())
        ids = [row.id for row in workbook.processes.firm().processes if row.name.casefold() == name.casefold()]
        return (ids[0], "") if ids else (None, name)
    return workbook.processes.find(process), ""


@contextmanager
def _only_looked_at(at: Path | None) -> Iterator[Workbook]:
    """The chosen workbook; in the place of one that is not there yet, an empty one that is gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="gaptui-") as folder:
        there = chosen_file(at).exists()
        with opened(at if there else Path(folder) / "new.gap", create=not there) as workbook:
            yield workbook


class _Progress:
    """How far an import is, in one line on the terminal that is written over and taken away in the end.

    Ctrl+C waits for the next word on how far it is: amid a row it would leave the data layer in pieces, and
    after the last row it comes too late. A second Ctrl+C waits for nothing.
    """

    def __init__(self) -> None:
        self._next = time.monotonic() + _QUIET
        self._line = ""
        self._stopped = False

    def __enter__(self) -> _Progress:
        self._before = signal.signal(signal.SIGINT, self._stop)
        return self

    def __exit__(self, *_: object) -> None:
        signal.signal(signal.SIGINT, self._before)
        self._write("")

    def __call__(self, done: int, total: int) -> None:
        if self._stopped:
            raise KeyboardInterrupt
        if time.monotonic() >= self._next and sys.stderr.isatty():
            self._next = time.monotonic() + _BETWEEN
            self._write(f"imported {done:,} of {total:,}; Ctrl+C stops and changes nothing")

    def _stop(self, *_: object) -> None:
        self._stopped = True
        signal.signal(signal.SIGINT, self._before)

    def _write(self, line: str) -> None:
        if self._line or line:
            sys.stderr.write(f"\r{' ' * len(self._line)}\r{line}")
            sys.stderr.flush()
            self._line = line


def _say(words: str) -> None:
    sys.stderr.write(f"{words}\n")
