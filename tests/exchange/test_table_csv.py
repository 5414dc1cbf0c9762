"""Tables out as CSV and in again without losing a letter; what can't be read is refused with row and column."""

from __future__ import annotations

import csv
import io
import time
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from exchange.sample import HOSTILE, SAMPLE, said_everywhere
from gaptui.exchange.csv_cells import guarded, unguarded
from gaptui.exchange.table_csv import ReadFile, read_csv, write_csv
from gaptui.method.cell_values import MOST_LETTERS
from gaptui.method.process_map import ProcessMap
from gaptui.method.sheets import COLUMNS, Sheet, sheet_rows
from gaptui.records.errors import Invalid
from gaptui.text import clean, clean_lines
from store.long import times

LESSONS = Path(__file__).parents[3] / "shared" / "data" / "lessons"
WORKED_OUT = "=+-@\t\r\n＝＋－＠"
NASTY = st.lists(
    st.sampled_from(
        [
            "'",
            "''",
            "=",
            "+",
            "-",
            "@",
            "＝",
            "＠",
            '"',
            '""',
            ",",
            ";",
            "|",
            "\t",
            "\n",
            "\r\n",
            " ",
            "\u2028",
            "sep=;",
        ]
        + ["a", "Step", "1/5", "->", "é", "e\u0301", "😀", "👩‍💻", "\u202e", "\x1b", "\ufeff", "\ud800", "0"]
    ),
    max_size=7,
).map("".join)
WORDS = st.one_of(NASTY, st.text(max_size=20)).map(lambda text: clean(text).strip()).filter(bool)


def steps(text: str | bytes, encoding: str | None = None) -> ReadFile:
    return read_csv(text if isinstance(text, bytes) else text.encode(), Sheet.STEPS, encoding)


def cells(text: str | bytes, encoding: str | None = None) -> list[dict[str, str]]:
    return [dict(row.cells) for row in steps(text, encoding).rows]


def refusal(text: str | bytes, encoding: str | None = None, sheet: Sheet = Sheet.STEPS) -> str:
    with pytest.raises(Invalid) as caught:
        read_csv(text if isinstance(text, bytes) else text.encode(), sheet, encoding)
    said = str(caught.value)
    assert said.endswith(". Nothing was changed.")
    assert "\n" not in said
    return said.removesuffix(". Nothing was changed.")


def kept(sheet: Sheet, process_map: ProcessMap) -> list[dict[str, str]]:
    """The cells of a table as they may come back: cleaned, as all text that enters."""
    return [
        {
            each.id: (clean_lines(cell) if each.lines else clean(cell)).strip()
            for each, cell in zip(COLUMNS[sheet], row, strict=True)
        }
        for row in sheet_rows(sheet, process_map)
    ]


# -- out and in again


@pytest.mark.parametrize("sheet", Sheet)
@settings(max_examples=times(25, 300), deadline=None)
@given(words=WORDS)
@example("=1+1")
@example("'=1+1")
@example("''＝x")
@example("'tis")
@example('a "quoted", word')
def test_any_words_come_back(sheet, words):
    process_map = said_everywhere(words)
    read = read_csv(write_csv(sheet, process_map).encode("utf-8", "surrogatepass"), sheet)
    assert [dict(row.cells) for row in read.rows] == kept(sheet, process_map)
    assert [row.row for row in read.rows] == list(range(2, len(read.rows) + 2))
    assert read.unread == ()


@settings(max_examples=times(60, 1_000), deadline=None)
@given(st.one_of(st.text(), NASTY))
def test_guarding_a_text_can_be_taken_back_and_is_never_worked_out(text):
    assert unguarded(guarded(text)) == text
    assert not guarded(text).startswith(tuple(WORKED_OUT))


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("=1+1", "'=1+1"),
        ("'=1+1", "''=1+1"),
        ("@SUM(1)", "'@SUM(1)"),
        ("-5 degrees", "'-5 degrees"),
        ("＋1", "'＋1"),
        ("\tx", "'\tx"),
        ("'tis", "'tis"),
        ("a=b", "a=b"),
        ("'", "'"),
        ("", ""),
    ],
)
def test_guarded(text, safe):
    assert guarded(text) == safe
    assert unguarded(safe) == text


def test_real_payloads_are_words_and_come_back():
    if not HOSTILE.exists():
        pytest.skip("the hostile strings are not at hand")
    payloads = (HOSTILE / "csv-injection-payloads.txt").read_text(encoding="utf-8").splitlines()
    assert len(payloads) > 3
    for payload in payloads:
        for sheet in Sheet:
            text = write_csv(sheet, said_everywhere(payload))
            written = [cell for row in csv.reader(io.StringIO(text[1:], newline="")) for cell in row]
            assert not [cell for cell in written if cell.startswith(tuple(WORKED_OUT))]
            read = read_csv(text.encode(), sheet)
            assert [dict(row.cells) for row in read.rows] == kept(sheet, said_everywhere(payload))


def test_how_it_looks():
    text = write_csv(Sheet.EXCEPTIONS, SAMPLE)
    assert text.startswith("\ufeffStep no,Step,Exception,How often,")
    assert text.endswith("\r\n")
    assert text.count("\r\n") == 3
    assert "1 of 5" in text


def test_only_some_rows():
    text = write_csv(Sheet.EXCEPTIONS, SAMPLE, {"x2"})
    assert "figures missing" in text
    assert "old CRM" not in text
    assert write_csv(Sheet.EXCEPTIONS, SAMPLE, set()).count("\r\n") == 1


# -- what is accepted


TABLE = "Step,Who\nPull größer,analyst\n"
ROWS = [{"text": "Pull größer", "role": "analyst"}]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_encodings_that_are_seen(encoding):
    assert cells(TABLE.encode(encoding)) == ROWS


def test_marked_utf_16_of_both_orders():
    for mark, encoding in ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")):
        assert cells(mark + TABLE.encode(encoding)) == ROWS


@pytest.mark.parametrize("encoding", ["cp1252", "latin-1", "UTF8", "utf-16", "utf_16_le", "utf-8-sig", "mac-roman"])
def test_encodings_that_are_named(encoding):
    assert cells(TABLE.encode(encoding), encoding) == ROWS


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_separators_and_line_ends(separator, ends):
    text = ends.join([separator.join(("Step", "Who", "Pain")), separator.join(('"a,b;c|d\te"', "x", '"1\n2"')), ""])
    assert cells(text) == [{"text": "a,b;c|d e", "role": "x", "pains": "1\n2"}]


def test_the_separator_is_the_one_that_gives_known_headings():
    assert cells("Step;Owner, or role;Who\na;b;c,d") == [{"text": "a", "role": "c,d"}]
    assert cells('"Step, really; or so";x;Step\na;b;c') == [{"text": "c"}]
    assert cells("Step\na") == [{"text": "a"}]


@pytest.mark.parametrize("line", ["sep=;\r\n", "SEP=;\n", '"sep=;"\n', "\ufeffsep=; \n"])
def test_a_line_that_names_the_separator_is_no_row(line):
    (row,) = steps(f"{line}Step;Who\na,b;c\n").rows
    assert (row.row, row.cells) == (2, {"text": "a,b", "role": "c"})


def test_headings_are_known_by_other_names_and_in_any_dress():
    text = '" \ufeffPROCESS   step\u00a0description",Owner,MINS,"Pain\npoint",gaptui id\na,b,5,c,d'
    assert cells(text) == [{"text": "a", "role": "b", "minutes": "5", "pains": "c", "id": "d"}]


def test_a_heading_of_ours_goes_before_another_name_for_it():
    read = steps("Description,Title,Step,Cost,\na,b,c,5,")
    assert [dict(row.cells) for row in read.rows] == [{"text": "c"}]
    assert read.unread == ("Description", "Title", "Cost")
    assert cells("Title,Description\na,b") == [{"text": "a"}]
    assert cells("Title,Title,Step\na,b,c") == [{"text": "c"}]


def test_a_column_without_a_heading_is_named_when_something_is_in_it():
    assert steps(",Step,,\n7,a,,\n,b").unread == ("column 1",)


def test_the_step_of_an_exception_is_not_the_exception():
    text = "Step,Step no,Exception,Description\nPull,3,late,words"
    (row,) = read_csv(text.encode(), Sheet.EXCEPTIONS).rows
    assert row.cells == {"step": "Pull", "number": "3", "text": "late"}


def test_spaces_before_quotes_are_no_part_of_a_cell():
    assert cells('"No", "Step",  "Who"\n"1", "a, b",  c \n') == [{"number": "1", "text": "a, b", "role": "c"}]


def test_rows_are_counted_as_a_spreadsheet_counts_them():
    text = 'Step,Who\n\n"two\nlines\r\nlong",x\n,\n , \nlast,y\n\n'
    assert [(row.row, row.cells["text"]) for row in steps(text).rows] == [(3, "two lines long"), (6, "last")]


def test_short_rows_and_empty_cells_too_many():
    assert cells("Step,Who,Pain\na\nb,c,d,,, ") == [
        {"text": "a", "role": "", "pains": ""},
        {"text": "b", "role": "c", "pains": "d"},
    ]


def test_cells_are_cleaned_and_lines_stay_lines():
    assert cells('Step,Exceptions\n" a\x1b[2J\u202e\nb\t\u0065\u0301 ","! late\r\n\x07old"\n') == [
        {"text": "a[2J b é", "exceptions": "! late\nold"}
    ]


def test_a_lone_quote_inside_a_bare_cell_is_a_quote():
    assert cells('Step,Who\nthe 19" rack,b') == [{"text": 'the 19" rack', "role": "b"}]


def test_the_longest_cell():
    assert cells("Step\n" + "x" * MOST_LETTERS) == [{"text": "x" * MOST_LETTERS}]


def test_ten_thousand_rows_are_quick():
    row = 'größer {},analyst,"HubSpot, ""A"" & B",25,"one\ntwo\nthree",x,y,z\n'
    text = "Step,Who,Systems,Minutes,Inputs,Outputs,Decisions,Pain\n" + "".join(row.format(n) for n in range(10_000))
    begin = time.process_time()
    assert len(steps(text).rows) == 10_000
    assert time.process_time() - begin < 2


# -- what is refused


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (b"", "The file is empty"),
        (b"\xef\xbb\xbf", "The file is empty"),
        (b" \r\n\n", "The file is empty"),
        (b"sep=;\n", "The file is empty"),
        (b"sep=\0;\n", "Row 1, column 1: there is a NUL character"),
        (b"Step,Who\n", "The file has headings and no rows"),
        (b"Step,Who\n,\n \n", "The file has headings and no rows"),
        (b"Step,Who\na,b\n\xfc,d", "Row 3, column Step: this is not UTF-8"),
        (b"Step,Who\na,b\nc,d\xff", "Row 3, column Who: this is not UTF-8"),
        (b'Step,Who\n"a\n\n",b\nc,\xff', "Row 3, column Who: this is not UTF-8"),
        (b'Step,Who\n"a\n\nb\xff",b', "Row 2, column Step: this is not UTF-8"),
        (b"Step;Wh\xff", "Row 1, column 2: this is not UTF-8"),
        (b"\xff\xfeS\x00t\x00e\x00p\x00\n\x00a", "Row 2, column Step: this is not UTF-16"),
        ("Step,Who\na,b".encode("utf-16-le"), "Row 1, column 1: there is a NUL character"),
        (b"Step,Who\na,b\nc,\0", "Row 3, column Who: there is a NUL character"),
        (b"Step,Who\n" + b"x" * (MOST_LETTERS + 1), "Row 2, column Step: the cell has 100,001 characters"),
        (b"Step,Cost\na," + b"x" * 200_000, "Row 2, column Cost: the cell has 200,000 characters"),
        (b'Step,Who\na,b\nc,"d\ne,f\n', "Row 3, column Who: the quote that opens this cell is never closed"),
        (b'Step,Who\n"a""', "Row 2, column Step: the quote that opens this cell is never closed"),
        (b'"Step,Who\na,b', "Row 1, column 1: the quote that opens this cell is never closed"),
        (b'Step,Who\n"a ""b"" c",x\na,"b" c\n', "Row 3, column Who: more comes after the closing quote"),
        (b'Step,Who\n"say "yes"",x\n', "Row 2, column Step: more comes after the closing quote"),
        (b'Step,Who,Pain\na,"b,c\n"d",e\n', "Row 2, column Who: more comes after the closing quote"),
        (b"Who,Step,step \na,b,c", "Row 1: the heading Step stands twice, in columns 2 and 3"),
        (b"Step,Who,Who\na,b,c", "Row 1: the heading Who stands twice, in columns 2 and 3"),
        (b"Step,Who\na,b\n\nc,d,,e", "Row 4 has 4 cells, and there are 2 headings"),
        (b"No,Step,Who\n1,a,b\n2, ,c", "Row 3, column Step: there are no words"),
        (b"Step,Who\n\x07,c", "Row 2, column Step: there are no words"),
        (b"Title,Cost\n,5", "Row 2, column Title: there are no words"),
        (b"Step", "The file has headings and no rows"),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_place(text, said):
    assert refusal(text).startswith(said)


def test_a_table_without_the_main_column_says_what_it_has_and_what_it_needs():
    said = refusal("ID,Cost\na,b")
    assert "no column is called Step, really, " in said
    assert "title or event task" in said
    assert said.endswith("The headings there are: ID, Cost")
    many = refusal(",".join(f"H{n}" for n in range(300)) + "\na")
    assert many.endswith("H11 and 288 more")
    assert refusal("\n\nStep\na").endswith("The headings there are: none")
    assert "no column is called System, name, " in refusal("Kind\na", sheet=Sheet.SYSTEMS)


def test_what_to_do_about_an_encoding_is_said():
    assert refusal(b"Step\n\xfc").endswith('Save it as "CSV UTF-8", or name its encoding: --encoding cp1252')
    assert refusal(b"Step\n\x81", "cp1252").startswith("Row 2, column Step: this is not CP1252. Name another encoding")
    assert "--encoding utf-16" in refusal("Step\na".encode("utf-16-be"))


@pytest.mark.parametrize("name", ["nonsense", "", "base64", "rot13", "undefined", "\udcff", "utf-8\x1b[2J", "a" * 500])
def test_an_encoding_that_is_none_is_refused_in_words(name):
    said = refusal(b"Step\na", name)
    assert "is no encoding known here. Say utf-8, utf-16, cp1252 or latin-1" in said
    assert "\x1b" not in said


def test_headings_in_messages_are_short_and_cannot_steer():
    said = refusal(f"Step,\x1b]0;t\x07{'W' * 100}\na,b\nc,".encode() + b"\xff")
    assert "column ]0;tWWW" in said
    assert "\x1b" not in said
    assert len(said) < 250


@pytest.mark.parametrize("text", ["Step\na", 'Step\n"a'])
def test_the_limit_of_the_library_is_put_back(text):
    before = csv.field_size_limit(3)
    try:
        with suppress(Invalid):
            steps(text)
        assert csv.field_size_limit() == 3
    finally:
        csv.field_size_limit(before)


@settings(max_examples=times(100, 3_000), deadline=None)
@given(
    st.one_of(
        st.binary(max_size=60),
        NASTY.map(lambda text: text.encode("utf-8", "replace")),
        st.lists(NASTY, min_size=1, max_size=6).map(
            lambda parts: ("Step," + "\n".join(parts)).encode("utf-8", "replace")
        ),
        st.text(max_size=40).map(lambda text: b"\xff\xfe" + text.encode("utf-16-le", "surrogatepass")),
    ),
    st.sampled_from([None, None, "cp1252", "utf-16", "utf-7", "unicode_escape", "undefined", "punycode", "utf-32"]),
)
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_any_bytes_are_read_or_refused_in_words(data, encoding):
    try:
        read = read_csv(data, Sheet.STEPS, encoding)
    except Invalid as error:
        assert str(error).endswith("Nothing was changed.")
    else:
        for row in read.rows:
            assert row.cells["text"]
            assert all(cell == clean_lines(cell).strip() for cell in row.cells.values())


# -- real files


def lessons(name: str) -> bytes:
    if not LESSONS.exists():
        pytest.skip("the real files are not at hand")
    return (LESSONS / name).read_bytes()


def filled_in(data: bytes, encoding: str, main: str) -> tuple[bytes, list[str]]:
    """A real file with words in its empty main cells, by another reader, and those cells in order."""
    rows = list(csv.reader(io.StringIO(data.decode(encoding), newline=""), skipinitialspace=True))
    at = rows[0].index(main)
    for number, row in enumerate(rows[1:], 2):
        row[at] = row[at].strip() or f"row {number}"
    out = io.StringIO(newline="")
    csv.writer(out).writerows(rows)
    return out.getvalue().encode(encoding), [clean(row[at]).strip() for row in rows[1:]]


def test_real_lessons_in_a_mixed_encoding():
    data = lessons("nasa_llis_shared.csv")
    assert refusal(data).startswith("Row 2, column Abstract: this is not UTF-8")
    for encoding in ("cp1252", "latin-1"):
        assert (
            refusal(data, encoding) == "Row 340, column Title: there are no words, and other cells of the row have some"
        )
    whole, titles = filled_in(data, "latin-1", "Title")
    read = steps(whole, "latin-1")
    assert [row.cells["text"] for row in read.rows] == titles
    assert [row.row for row in read.rows] == list(range(2, 650))
    assert read.unread[:3] == ("column 1", "LessonId", "Abstract")


def test_real_reports_with_spaces_before_their_quotes():
    data = lessons("safenet_2019.csv")
    assert refusal(data).startswith("Row 3, column Event Task: there are no words")
    whole, tasks = filled_in(data, "utf-8", "Event Task")
    read = steps(whole)
    assert [row.cells["text"] for row in read.rows] == tasks
    assert read.rows[0].cells == {"id": "42731", "text": "Overall Incident Management"}
    first = data.replace(b'"ID", ', b'"ID",', 1).split(b"\n", 2)
    assert steps(b"\n".join(first[:2])).rows[0].cells == read.rows[0].cells
