"""Lessons of other programs come in whole: real files word for word, any CSV, any JSON, and refusals in words."""

from __future__ import annotations

import csv
import html
import io
import json
import re
import unicodedata
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from exchange.sample import hostile_words
from exchange.test_safe_markdown import PIECES, SIGNS
from gaptui.exchange import lessons_in
from gaptui.exchange.csv_cells import csv_text
from gaptui.exchange.lessons_in import LONGEST, LessonsIn, first_sentence, read_lessons
from gaptui.method.lessons import LessonText
from gaptui.records.errors import Invalid
from gaptui.text import clean_lines
from gaptui.words import LessonKind, LessonStatus
from store.long import times

LESSONS = Path(__file__).parents[3] / "shared" / "data" / "lessons"
HOSTILE = hostile_words()


def read(text: str | bytes, name: str = "lessons.csv", encoding: str | None = None) -> LessonsIn:
    return read_lessons(text.encode() if isinstance(text, str) else text, name, encoding)


def only(text: str | bytes, name: str = "lessons.csv", encoding: str | None = None) -> LessonText:
    (lesson,) = read(text, name, encoding).lessons
    return lesson


def refusal(text: str | bytes, name: str = "lessons.csv", encoding: str | None = None) -> str:
    with pytest.raises(Invalid) as caught:
        read(text, name, encoding)
    said = str(caught.value)
    assert said.endswith("Nothing was changed.")
    return said


# -- real files


def real(name: str) -> bytes:
    if not LESSONS.exists():
        pytest.skip("the real files are not at hand")
    return (LESSONS / name).read_bytes()


def cells(text: str) -> Iterator[list[str]]:
    """The rows of a comma-separated text, letter by letter: a reader that shares nothing with ours."""
    row: list[str] = []
    at, end = 0, len(text)
    while at < end:
        while text[at] == " ":
            at += 1
        if text[at] == '"':
            cell, at = "", at + 1
            while text[at] != '"' or text[at + 1 : at + 2] == '"':
                at += text[at] == '"'
                cell += text[at]
                at += 1
            at += 1
        else:
            begin = at
            while at < end and text[at] not in ",\r\n":
                at += 1
            cell = text[begin:at]
        row.append(cell)
        if at < end and text[at] == ",":
            at += 1
            continue
        yield row
        row, at = [], at + (2 if text[at : at + 2] == "\r\n" else 1)


def words(cell: str) -> list[str]:
    """The words of a cell as a browser shows them, with all tags but those of line breaks left in."""
    plain = re.sub(r"(?i)</?(?:br|center)\s*/?>", " ", cell)
    return unicodedata.normalize("NFC", html.unescape(plain)).split()


def test_every_word_of_the_nasa_lessons_is_there_in_order():
    data = real("nasa_llis_shared.csv")
    headings, *rows = cells(data.decode("cp1252"))
    found = read(data, "nasa_llis_shared.csv")
    assert len(found.lessons) == len(rows) == 648
    title, abstract, advice, day, where = map(
        headings.index, ("Title", "Abstract", "Lesson", "LessonDate", "Organization")
    )
    lines = 0
    for row, lesson in zip(rows, found.lessons, strict=True):
        if row[title].strip():
            assert lesson.text.split() == words(row[title])
        else:
            begin = " ".join(words(row[abstract]) or words(row[advice]))
            assert begin.startswith(lesson.text.removesuffix("⋯"))
        assert lesson.situation.split() == words(row[abstract])
        assert lesson.advice.split() == words(row[advice])
        assert lesson.day == date.fromisoformat(row[day])
        assert lesson.role == row[where]
        for cell, text in ((row[abstract], lesson.situation), (row[advice], lesson.advice)):
            broken = [words(part) for part in re.split(r"(?i)\r\n|</?(?:br|center)\s*/?>", cell)]
            assert [part.split() for part in text.split("\n") if part.strip()] == [part for part in broken if part]
            lines += text.count("\n")
    assert lines > 2000
    assert "\ufffd" not in "".join(lesson.text + lesson.situation + lesson.advice for lesson in found.lessons)
    assert found.notes[0].startswith("The file is not UTF-8: it was read as cp1252.")
    assert found.notes[1].startswith("Read: Title -> the sentence, Abstract -> situation, Lesson -> advice for the")
    assert found.notes[2].startswith("Not read: column 1, LessonId, MissionDirectorate, SafetyIssue, Categories")
    assert found.notes[-1].startswith("Rows 340, 344, 351, 353, 529 and 3 more: without a sentence")
    latin = read(data, "nasa_llis_shared.csv", "latin-1")
    assert [lesson.day for lesson in latin.lessons] == [lesson.day for lesson in found.lessons]
    assert not latin.notes[0].startswith("The file is not UTF-8")


def test_the_words_of_the_fire_reports_are_there_in_order():
    data = real("safenet_2019.csv")
    headings, *rows = cells(data.decode("utf-8"))
    found = read(data, "safenet_2019.csv")
    assert len(found.lessons) == len(rows) == 67
    at = {heading: place for place, heading in enumerate(headings)}
    for row, lesson in zip(rows, found.lessons, strict=True):
        story = words(row[at["Narrative"]])
        assert lesson.situation.split()[-len(story) :] == story
        assert " ".join(story).startswith(lesson.text.removesuffix("⋯"))
        assert len(lesson.text) <= LONGEST
        assert lesson.happened.split() == words(row[at["Immediate Action Taken"]])
        assert lesson.situation.startswith(f"Incident Name: {row[at['Incident Name']].strip()}")
        assert row[at["Contributing Factors"]].strip() in lesson.why
        assert row[at["Human Factors"]].strip() in lesson.why
        assert lesson.role == " ".join(row[at["Event Position Title"]].split())
        month, day, year = map(int, row[at["Event Start Date"]].split()[0].split("/"))
        assert lesson.day == date(year, month, day)
    assert "Dates that can be read in two ways: 27, read with the month first, as the others have to be" in found.notes
    assert found.notes[-1] == "All rows: without a sentence: the first one of situation stands for it"


def test_the_letter_by_letter_reader_reads_as_the_library_does():
    text = 'a, "b ""c"" d",\r\n"x\r\ny",,1\nlast,"",z'
    assert list(cells(text)) == list(csv.reader(io.StringIO(text, newline=""), skipinitialspace=True))


# -- headings


def test_a_full_table_is_read_field_by_field():
    text = (
        "Lesson;Kind;Works;Step;Systems;Situation;Expected;Happened;Why;Advice;Status;Date;Role;Author;Cost\n"
        'Export first;time;does not work;"4 Copy";"HubSpot, Google Sheets;HubSpot";was;"a\nb";"c\n\nd";e;f;agreed;'
        "3 May 2026;analyst;Ann;12\n"
    )
    found = read(text)
    assert found.lessons == (
        LessonText(
            "Export first",
            LessonKind.TIME,
            False,
            systems=("HubSpot", "Google Sheets"),
            situation="Step: 4 Copy\nwas",
            expected="a\nb",
            happened="c\n\nd",
            why="e",
            advice="f",
            role="analyst",
            person="Ann",
            status=LessonStatus.AGREED,
            day=date(2026, 5, 3),
        ),
    )
    assert found.notes[1:] == ("Not read: Cost",)
    assert found.notes[0].startswith("Read: Lesson -> the sentence, Kind -> kind, Works -> whether it works, ")


@pytest.mark.parametrize(
    ("headings", "fields"),
    [
        ("Title,Lesson", ("text", "advice")),
        ("Lesson,Title", ("advice", "text")),
        ("LESSON LEARNED,Text", ("text", "situation")),
        ("lesson_learned:,Recommendation", ("text", "advice")),
        ("Text,What happened?", ("text", "happened")),
        ("\ufeffLesson,Root Cause", ("text", "why")),
        ("Summary,Title", ("situation", "text")),
    ],
)
def test_which_column_is_which(headings, fields):
    lesson = only(f"{headings}\none,two\n")
    assert [getattr(lesson, name) for name in fields] == ["one", "two"]


def test_several_columns_of_one_field_say_which_they_are():
    lesson = only('Title,Reason,Cause,Tool,Software,Role,Team\nx,"a\nb",c,one,two,r,t\n')
    assert lesson.why == "Reason: a\nb\nCause: c"
    assert lesson.systems == ("one", "two")
    assert lesson.role == "r, t"
    assert only("Title,Reason,Cause\nx,,c\n").why == "Cause: c"


def test_a_file_without_a_known_heading_is_refused():
    said = refusal("Colour,Size\nred,4\n")
    assert said.startswith("No column is called title, lesson, text, advice or situation. The headings there are: Colo")
    assert refusal("Kind,Works\ntime,yes\n").startswith("No column is called")


def test_what_no_column_tells_is_said():
    notes = read("Lesson\nx\n").notes
    assert notes == (
        "Read: Lesson -> the sentence",
        "No column tells otherwise, so all are of the kind problem, working, drafts",
    )


# -- cells


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ("a<br/>b<BR>c</br>d", "a\nb\nc\nd"),
        ("<p>a</p>b", "a\nb"),
        ("a&nbsp;b &amp; c &ldquo;d&rdquo; &#8217; &#x2013;", "a b & c “d” ’ –"),
        ("AT&T &ampere; &D; R&D &amp x", "AT&T &ampere; &D; R&D &amp x"),
        ("&amp;lt;br&amp;gt; &lt;br&gt;", "&lt;br&gt; <br>"),
        ("&#0; &#xD800; &#9999999;", "&#0; &#xD800; &#9999999;"),
        ("<b>bold</b> <img alt='x'> a < b > c", "<b>bold</b> <img alt='x'> a < b > c"),
        ("'=1+1", "=1+1"),
        ("'tis", "'tis"),
        ("a\x1b[31mb\x07\u202ec", "a[31mbc"),
        ("a\tb\x0bc\x85d", "a b\nc\nd"),
    ],
)
def test_a_cell_is_read_as_text(cell, text):
    out = io.StringIO(newline="")
    csv.writer(out).writerows([["Title", "Situation"], ["x", cell]])
    assert only(out.getvalue()).situation == text


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2026-05-03", date(2026, 5, 3)),
        ("2026-05-03T10:00:00Z", date(2026, 5, 3)),
        ("3.5.2026", date(2026, 5, 3)),
        ("03/05/2026 10:00", date(2026, 5, 3)),
        ("28/11/2019", date(2019, 11, 28)),
        ("11/28/2019", date(2019, 11, 28)),
        ("3 May 2026", date(2026, 5, 3)),
        ("3-MAY-2026", date(2026, 5, 3)),
        ("May 3rd, 2026", date(2026, 5, 3)),
        ("2026-02-30", None),
        ("32.13.2026", None),
        ("3 Mayday 2026x", None),
        ("soon", None),
        ("٣.٥.2026", None),
    ],
)
def test_dates(written, day):
    found = read(f'Lesson,Date\nx,"{written}"\n')
    assert found.lessons[0].day == day
    assert ("Row 2: the day is not understood, so there is none" in found.notes) == (day is None)


def test_the_other_dates_tell_whether_the_month_comes_first():
    both = "Dates that can be read in two ways: 1, read with the {} first, {}"
    found = read("Lesson,Date\nx,03/04/2026\ny,04/25/2026\n")
    assert [lesson.day for lesson in found.lessons] == [date(2026, 3, 4), date(2026, 4, 25)]
    assert both.format("month", "as the others have to be") in found.notes
    found = read("Lesson,Date\nx,03/04/2026\ny,25/04/2026\n")
    assert [lesson.day for lesson in found.lessons] == [date(2026, 4, 3), date(2026, 4, 25)]
    assert both.format("day", "as the others have to be") in found.notes
    found = read("Lesson,Date\nx,03/04/2026\ny,05/05/2026\n")
    assert found.lessons[0].day == date(2026, 4, 3)
    assert both.format("day", "nothing tells which") in found.notes


def test_words_that_are_not_understood_are_said_by_row():
    found = read("Lesson,Kind,Works,Status\nx,Time Savings,No.,DRAFT\ny,colour,perhaps,old\nz,,,\n")
    assert [(each.kind, each.works, each.status) for each in found.lessons] == [
        (LessonKind.TIME, False, LessonStatus.DRAFT),
        (LessonKind.PROBLEM, True, LessonStatus.DRAFT),
        (LessonKind.PROBLEM, True, LessonStatus.DRAFT),
    ]
    assert found.notes[1:] == (
        "Row 3: kind is not understood, so it is the usual one",
        "Row 3: whether it works is not understood, so it is the usual one",
        "Row 3: status is not understood, so it is the usual one",
    )


# -- rows


def test_rows_without_a_lesson_are_left_out_and_named():
    found = read('Lesson,Why\none,\n\n" ",\n\u200b,\n"two",b,c,d\nthree,x\n')
    assert [lesson.text for lesson in found.lessons] == ["one", "three"]
    assert found.notes[2:] == (
        "Rows 3, 4, 5: left out: there is no lesson",
        "Row 6: left out: more cells than headings. A text with a comma in it needs quotes",
    )
    assert refusal("Lesson,Why\n,,\n") == "There is no lesson in the file, only headings. Nothing was changed."


def test_a_row_without_a_sentence_takes_the_first_of_its_longer_text():
    found = read('Title,Situation,Advice\n,"First thing here was bad. Then more.",\n,,Do it better next time\n')
    assert [lesson.text for lesson in found.lessons] == ["First thing here was bad.", "Do it better next time"]
    assert found.lessons[0].situation == "First thing here was bad. Then more."
    assert found.lessons[1].advice == "Do it better next time"


def test_a_long_sentence_is_cut_and_kept_whole():
    long = "word " * 100
    lesson = only(f'Lesson,Situation\n"{long}",before\n')
    assert lesson.text == ("word " * 40).strip() + "⋯"
    assert lesson.situation == f"{long.strip()}\n\nbefore"


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("One. This is what follows then. And more.", "One. This is what follows then."),
        ("Short", "Short"),
        (
            "A heading over it\nand its second line, v1.2 of it. More",
            "A heading over it and its second line, v1.2 of it.",
        ),
        ("\n \nfirst\n\nsecond", "first"),
        ("x" * 500, "x" * 199 + "⋯"),
        ("x" * 199 + " y", "x" * 199 + "⋯"),
        ("x" * 200, "x" * 200),
        ("a" * 150 + " " + "b" * 100, "a" * 150 + "⋯"),
    ],
)
def test_the_first_sentence(text, sentence):
    assert first_sentence(text) == sentence
    assert len(sentence) <= LONGEST


# -- bytes


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_encodings_that_are_seen(encoding):
    found = read("Lesson;Why\nMüller’s “naïve” export;5 €\n".encode(encoding))
    assert (found.lessons[0].text, found.lessons[0].why) == ("Müller’s “naïve” export", "5 €")
    assert found.notes[0].startswith("The file is not UTF-8") == (encoding == "cp1252")


def test_an_encoding_that_is_named():
    data = "Lesson\nM\u00fcller \u00b6\n".encode("mac-roman")
    assert only(data, encoding="mac-roman").text == "Müller ¶"
    assert only(data).text != "Müller ¶"
    assert refusal(data, encoding="utf-8").startswith("Row 2, column Lesson: this is not UTF-8")
    assert "no encoding known here" in refusal(data, encoding="no-such-thing")
    assert "is not “hex" in refusal(b'["a"]', "x.json", "hex") or "it is not hex" in refusal(b'["a"]', "x.json", "hex")


def test_no_byte_gets_lost_where_nothing_fits():
    every = bytes(each for each in range(0x80, 0x100))
    data = b"Lesson,Why\nx," + every + b"\n"
    seen: list[str] = []
    text = lessons_in._seen(data, None, seen)[0].decode("utf-8")
    assert len(text) == len(data)
    assert len(set(text[13:-1])) == 128
    assert "\ufffd" not in text
    assert "(5 bytes mean nothing there" in seen[0]
    # NFC, and without the control signs, as every text is kept.
    expected = clean_lines("".join(bytes([each]).decode("cp1252", "ignore") for each in every))
    assert only(data).why == expected.strip()


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"PK\x03\x04rest", "This is a spreadsheet or an archive. Save the lessons"),
        (b"%PDF-1.7", "This is a PDF."),
        (b"", "The file is empty"),
        (b" \n", "The file is empty"),
        (b"Lesson\n\0x\n", "Row 2, column Lesson: there is a NUL character"),
        (b'Lesson,Why\nx,"never closed\n', "Row 2, column Why: the quote that opens this cell is never closed"),
        (b'Lesson,Why\nx,"a"b\n', "Row 2, column Why: more comes after the closing quote"),
    ],
)
def test_what_cannot_be_read_is_refused_in_words(data, words):
    assert refusal(data).startswith(words)


def test_a_file_that_is_too_long_is_refused(monkeypatch):
    monkeypatch.setattr(lessons_in, "SIZE_LIMIT", 20)
    assert refusal("Lesson\n" + "x" * 20).startswith("The file is longer than 20 bytes")


def test_a_cell_longer_than_the_library_reads():
    assert len(only(f"Title,Situation\nx,{'y' * 200_000}\n").situation) == 200_000


# -- any table

PLAIN = st.one_of(st.text(max_size=30), SIGNS, PIECES).map(lambda text: re.sub("[&<\0]", "", text))
ROWS = st.lists(st.tuples(PLAIN, PLAIN, PLAIN), min_size=1, max_size=4)


@settings(max_examples=times(150, 10_000), deadline=None)
@given(
    ROWS, st.sampled_from(",;\t"), st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]), st.sampled_from(["\n", "\r\n"])
)
@example([("=1+1", "a\nb", '"')], ";", "utf-8", "\n")
def test_any_table_comes_in_as_it_was_written(rows, separator, encoding, ending):
    rows = [(f"n{text}", *more) for text, *more in rows]
    guarded = csv.reader(io.StringIO(csv_text([("Title", "Advice", "Why"), *rows])[1:], newline=""))
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=separator, lineterminator=ending, quoting=csv.QUOTE_ALL).writerows(guarded)
    found = read(out.getvalue().encode(encoding))
    assert len(found.lessons) == len(rows)
    for lesson, (title, advice, why) in zip(found.lessons, rows, strict=True):
        assert lesson.text == " ".join(clean_lines(title).split())
        assert lesson.advice == clean_lines(advice).strip()
        assert lesson.why == clean_lines(why).strip()


def test_hostile_words_come_in_as_they_were_written():
    if not HOSTILE:
        pytest.skip("the hostile strings are not at hand")
    rows = [["Lesson", "Why"], *([f"n{n}", words] for n, words in enumerate(HOSTILE))]
    found = read(csv_text([cell.replace("\0", "") for cell in row] for row in rows))
    assert [lesson.text for lesson in found.lessons] == [f"n{n}" for n in range(len(HOSTILE))]
    plain = [lesson.why for lesson, words in zip(found.lessons, HOSTILE, strict=True) if not re.search("[&<\0]", words)]
    assert plain == [clean_lines(words).strip() for words in HOSTILE if not re.search("[&<\0]", words)]


@settings(max_examples=times(150, 10_000), deadline=None)
@given(
    st.one_of(
        st.binary(max_size=60),
        st.text(max_size=60).map(lambda text: f"Lesson,Date\n{text}".encode()),
        st.text('[]{}":,Lesson1e9\\u0 \n', max_size=40).map(str.encode),
    ),
    st.sampled_from(["x.csv", "x.json", "x", ""]),
)
def test_any_bytes_are_read_or_refused_in_words(data, name):
    try:
        found = read_lessons(data, name)
    except Invalid as refused:
        assert str(refused).endswith("Nothing was changed.")
        return
    assert all(lesson.text and lesson.text == " ".join(lesson.text.split()) for lesson in found.lessons)


# -- JSON


def test_a_plain_list_of_groups():
    items = [
        {"lesson": "Export first", "works": False, "tools": ["HubSpot", "Sheets"], "step": 4, "extra": {"a": 1}},
        {"lesson": "Ask IT", "why": None, "situation": ["one", "two"]},
        "no group",
        {},
    ]
    found = read(json.dumps(items), "old.json")
    first, second = found.lessons
    assert (first.text, first.works, first.systems, first.situation) == (
        "Export first",
        False,
        ("HubSpot", "Sheets"),
        "step: 4",
    )
    assert (second.text, second.situation, second.works) == ("Ask IT", "one\ntwo", True)
    assert found.notes[1] == "Not read: extra"
    assert found.notes[-1] == "Items 3, 4: left out: there is no lesson"
    assert read(json.dumps({"lessons": items}), "old").lessons == found.lessons


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[{]", "line 1 is not JSON"),
        ('[{"lesson": "a", "lesson": "b"}]', "“lesson” stands twice in one place"),
        ('[{"lesson": NaN}]', "NaN is not a number"),
        ('[{"lesson": -Infinity}]', "-Infinity is not a number"),
        ('[{"lesson": 1e999}]', "a number in it is too large"),
        ('[{"lesson": ' + "1" * 5000 + "}]", "a number in it is too large"),
        ("[" * 100_000, "it is nested too deep"),
        ('"lesson"', "it is no list of lessons"),
        ('{"lessons": 1}', "it is no list of lessons"),
        ('{"made_by": "gaptui lessons"}', "it does not say which format it has"),
        ('{"made_by": "gaptui lessons", "format": 2}', "it has format “2” and this gaptui knows up to 1"),
        ('{"made_by": "gaptui lessons", "format": 1}', "it has no list of lessons"),
        ('{"made_by": "gaptui lessons", "format": 1, "lessons": [1]}', "lesson 1 is not a group"),
        ('{"made_by": "gaptui lessons", "format": 1, "lessons": [{"text": " "}]}', "lesson 1: the text has no words"),
        ('{"made_by": "gaptui lessons", "format": 1, "lessons": [{"text": "a", "x": 1}]}', "lesson 1: field “x” is"),
        (
            '{"made_by": "gaptui lessons", "format": 1, "lessons": [{"text": "a", "kind": "odd"}]}',
            "lesson 1: kind: “odd” is none of changed, time, problem",
        ),
        (
            '{"made_by": "gaptui lessons", "format": 1, "lessons": [{"text": "a", "systems": [1]}]}',
            "lesson 1: systems is not a list of texts",
        ),
        ('{"made_by": "gaptui lessons", "format": 1, "lessons": [{"text": "a", "works": 1}]}', "lesson 1: works: “1”"),
        ("\ud800".encode("utf-8", "surrogatepass").decode("latin-1"), "line 1 is not JSON"),
    ],
)
def test_json_that_cannot_be_read_is_refused_in_words(text, words):
    assert refusal(text, "x.json").startswith(f"The file cannot be read: {words}")


def test_an_empty_list_is_refused():
    assert refusal("[]", "x.json").startswith("No column is called")
    assert refusal('[{"lesson": ""}]', "x.json").startswith("There is no lesson in the file")
