"""The bytes of a CSV file as rows of cells: its encoding, its separator, its quotes, and where it goes wrong.

It knows no tables; which headings somebody waits for is told to it. What can't be read for sure is refused.
"""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from typing import NoReturn

from gaptui.records.errors import Invalid
from gaptui.text import clean

SEPARATORS = (",", ";", "\t", "|")
_HEADING_SHOWN = 40
_NO_LIMIT = 2**31 - 1
"""The largest limit that every platform takes."""
_SEPARATOR_LINE = re.compile(r'"?sep=(\t|[^"\s])"?[ ]*(?:\r\n|\n|\r|\Z)', re.IGNORECASE)
_SAVE_AS = 'Save it as "CSV UTF-8", or name its encoding: --encoding'


def read_records(data: bytes, encoding: str | None, known: Collection[str]) -> list[list[str]]:
    """Every row of the file, the headings first; a cell with line breaks is in one row, an empty row is `[]`.

    `known` are the headings that are waited for, as `even` makes them: they tell which sign separates the cells.
    Raises `Invalid` that names row and column.
    """
    with _cells_of_any_length():
        text = _decoded(data, encoding, known)
        if "\0" in text:
            where = _place_after(text[: text.index("\0")], known)
            refuse(f"{where}: there is a NUL character, so this is UTF-16 most likely. {_SAVE_AS} utf-16")
        body, separator = _body(text, known)
        if not body.strip():
            refuse("The file is empty")
        return _split(body, separator)


def even(heading: str) -> str:
    """A heading as headings are compared: case, outer spaces and runs of spaces make no difference."""
    return " ".join(heading.replace("\ufeff", "").casefold().split())


def place(row: int, column: int, headings: Sequence[str] = ()) -> str:
    """`Row 3, column Step`, as a spreadsheet counts; the column's number where it has no heading."""
    heading = shown(headings[column - 1]) if 0 < column <= len(headings) else ""
    return f"Row {row}, column {heading or column}"


def shown(heading: str) -> str:
    """A heading as a message may name it: short, on one line, nothing steering."""
    words = " ".join(clean(heading).split())
    return words if len(words) <= _HEADING_SHOWN else f"{words[:_HEADING_SHOWN]}⋯"


def refuse(what: str) -> NoReturn:
    """Raises `Invalid`."""
    raise Invalid(f"{what}. Nothing was changed.") from None


# -- from bytes to text


def _decoded(data: bytes, encoding: str | None, known: Collection[str]) -> str:
    name = _python_name(encoding) if encoding is not None else _encoding_by_mark(data)
    try:
        return data.decode(name).removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        where = _place_after(data[: error.start].decode(name, "ignore").removeprefix("\ufeff"), known)
    except UnicodeError:
        where = "Row 1"
    other = "Name another encoding, --encoding latin-1 for instance" if encoding is not None else f"{_SAVE_AS} cp1252"
    refuse(f"{where}: this is not {name.upper()}. {other}")


def _encoding_by_mark(data: bytes) -> str:
    return "utf-16" if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) else "utf-8"


def _python_name(encoding: str) -> str:
    """Raises `Invalid` for a name that is no encoding of text."""
    try:
        name = codecs.lookup(encoding).name
        # Some codecs turn no bytes into text; it takes a byte to see that.
        b" ".decode(name, "ignore")
    except (LookupError, ValueError):
        refuse(f'"{shown(encoding)}" is no encoding known here. Say utf-8, utf-16, cp1252 or latin-1, for instance')
    return name


# -- from text to rows


@contextmanager
def _cells_of_any_length() -> Iterator[None]:
    """The library's limit of a cell is one for the whole program: lifted here, and put back."""
    before = csv.field_size_limit(_NO_LIMIT)
    try:
        yield
    finally:
        csv.field_size_limit(before)


def _body(text: str, known: Collection[str]) -> tuple[str, str]:
    """The text from its headings on, and the separator: by a `sep=;` line, else by the headings themselves."""
    line = _SEPARATOR_LINE.match(text)
    if line is not None:
        # Spreadsheets show no such line, so it counts as no row.
        return text[line.end() :], line[1]

    def promise(separator: str) -> tuple[int, int]:
        headings = next(_reader(text, separator), [])
        return sum(even(heading) in known for heading in headings), len(headings)

    return text, max(SEPARATORS, key=promise)


def _reader(text: str, separator: str) -> Iterator[list[str]]:
    """Rows as far as they can be read, with no complaint."""
    return csv.reader(io.StringIO(text, newline=""), delimiter=separator, skipinitialspace=True)


def _split(body: str, separator: str) -> list[list[str]]:
    lines = list(io.StringIO(body, newline=""))
    reader = csv.reader(lines, delimiter=separator, skipinitialspace=True, strict=True)
    rows: list[list[str]] = []
    begins = 0
    try:
        for row in reader:
            rows.append(row)
            begins = reader.line_num
    except csv.Error:
        column, what = _quote_trouble("".join(lines[begins:]), separator)
        refuse(f"{place(len(rows) + 1, column, rows[0] if rows else ())}: {what}")
    return rows


def _quote_trouble(record: str, separator: str) -> tuple[int, str]:
    """In which column a row can't be read, and why."""
    quoted = r' *"[^"]*(?:""[^"]*)*'
    whole = re.compile(rf'(?:{quoted}"|(?! *")[^{re.escape(separator)}\r\n]*){re.escape(separator)}')
    column, at = 1, 0
    while cell := whole.match(record, at):
        column, at = column + 1, cell.end()
    if re.compile(rf"{quoted}\Z").match(record, at):
        return column, "the quote that opens this cell is never closed"
    return column, 'more comes after the closing quote. Inside a cell in quotes, a quote is written twice: ""'


def _place_after(text: str, known: Collection[str]) -> str:
    """The place of the character after this text."""
    row = 0
    cells: list[str] = []
    headings: list[str] = []
    # The character itself may begin a row: a letter in its place does so too.
    for cells in _reader(*_body(f"{text}x", known)):
        row += 1
        headings = headings or cells
    return place(max(row, 1), max(len(cells), 1), headings if row > 1 else ())
