"""The three tables as CSV: out for spreadsheets, and back in as rows of cells.

It knows the columns and their headings; what a cell means, and whether it may be kept, it leaves to others.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from gaptui.exchange.csv_cells import csv_text, unguarded
from gaptui.exchange.csv_records import even, place, read_records, refuse, shown
from gaptui.method.cell_values import MOST_LETTERS
from gaptui.method.process_map import ProcessMap
from gaptui.method.sheets import COLUMNS, MAIN_COLUMN, Column, FileRow, Sheet, column, sheet_rows
from gaptui.text import clean, clean_lines

_NAMED = 12
"""So many headings are named in a message; of more, it is said how many."""


@dataclass(frozen=True, slots=True)
class ReadFile:
    """The rows that say something. `unread` are the headings of columns that no table of ours has."""

    rows: list[FileRow]
    unread: tuple[str, ...] = ()


def write_csv(sheet: Sheet, process_map: ProcessMap, only: Collection[str] | None = None) -> str:
    """The table with its headings; with `only`, the rows that have these ids."""
    ids = [each.id for each in COLUMNS[sheet]].index("id")
    rows = [row for row in sheet_rows(sheet, process_map) if only is None or row[ids] in only]
    return csv_text([[each.heading for each in COLUMNS[sheet]], *rows])


def read_csv(data: bytes, sheet: Sheet, encoding: str | None = None) -> ReadFile:
    """What `write_csv` wrote, or a table of somebody else's with a heading that we know.

    UTF-8 and marked UTF-16 are seen; another encoding must be named. Raises `Invalid` that names row and column.
    """
    names = _names(sheet)
    headings, *records = read_records(data, encoding, names)
    chosen = _chosen(headings, sheet, names)
    main = next(at for at, each in chosen.items() if each.id == MAIN_COLUMN[sheet])
    rows = []
    for number, record in enumerate(records, 2):
        if not any(cell.strip() for cell in record):
            continue
        _check(record, number, headings)
        cells = {each.id: _cell(record, at, each) for at, each in chosen.items()}
        if not cells[MAIN_COLUMN[sheet]]:
            refuse(f"{place(number, main + 1, headings)}: there are no words, and other cells of the row have some")
        rows.append(FileRow(number, cells))
    if not rows:
        refuse("The file has headings and no rows")
    return ReadFile(rows, _unread(headings, chosen, records))


def accepted(sheet: Sheet) -> str:
    """The headings by which the main column of a table is known: `Step, really or activity`."""
    main = column(sheet, MAIN_COLUMN[sheet])
    return f"{', '.join((main.heading, *main.also[:-1]))} or {main.also[-1]}"


def summed(names: Sequence[str]) -> str:
    """Headings for a message: `Owner, Cost and 3 more`."""
    more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
    return ", ".join(names[:_NAMED]) + more


def _names(sheet: Sheet) -> Mapping[str, Column]:
    """Every heading that is known, as `even` makes it. What is a column's own heading is no other one's."""
    columns = COLUMNS[sheet]
    found = {even(each.heading): each for each in columns}
    for names in ([(name, each) for each in columns for name in each.also], [(each.id, each) for each in columns]):
        for name, each in names:
            found.setdefault(even(name), each)
    return found


def _chosen(headings: Sequence[str], sheet: Sheet, names: Mapping[str, Column]) -> dict[int, Column]:
    """Which column of the file is which of ours. Raises `Invalid` when that is not clear."""
    places: dict[str, dict[str, list[int]]] = {}
    for at, heading in enumerate(headings):
        name = even(heading)
        if name in names:
            places.setdefault(names[name].id, {}).setdefault(name, []).append(at)
    chosen: dict[int, Column] = {}
    for each in COLUMNS[sheet]:
        if each.id in places:
            found = places[each.id]
            # Under its own heading before any other: "Step" beside "Description" is the step.
            at, *again = found.get(even(each.heading)) or next(iter(found.values()))
            if again:
                refuse(f"Row 1: the heading {shown(headings[at])} stands twice, in columns {at + 1} and {again[0] + 1}")
            chosen[at] = each
    if MAIN_COLUMN[sheet] not in places:
        found_there = summed([words for heading in headings if (words := shown(heading))]) or "none"
        refuse(f"Row 1: no column is called {accepted(sheet)}. The headings there are: {found_there}")
    return chosen


def _check(record: Sequence[str], row: int, headings: Sequence[str]) -> None:
    if any(cell.strip() for cell in record[len(headings) :]):
        refuse(f"Row {row} has {len(record)} cells, and there are {len(headings)} headings")
    if max(map(len, record)) > MOST_LETTERS:
        at, cell = next((at, cell) for at, cell in enumerate(record, 1) if len(cell) > MOST_LETTERS)
        refuse(
            f"{place(row, at, headings)}: the cell has {len(cell):,} characters, and {MOST_LETTERS:,} are the most. "
            "A quote that is not closed makes such cells"
        )


def _cell(record: Sequence[str], at: int, each: Column) -> str:
    """The cell as it may be kept; a row that ends early has empty ones."""
    cell = unguarded(record[at]) if at < len(record) else ""
    # Most cells are plain: they need no cleaning, and a table may have a hundred thousand of them.
    if not (cell.isascii() and cell.isprintable()):
        cell = clean_lines(cell) if each.lines else clean(cell)
    return cell.strip()


def _unread(headings: Sequence[str], chosen: Mapping[int, Column], records: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """The headings that were not read; a column that has none is named by its number, when there is anything in it."""
    found = []
    for at, heading in enumerate(headings):
        if at not in chosen:
            named = shown(heading)
            if named or any(at < len(record) and record[at].strip() for record in records):
                found.append(named or f"column {at + 1}")
    return tuple(found)
