"""Lessons as a page, a folder of notes and JSON: byte for byte, what stands where, and any words stay words."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from exchange.sample import FIRM, hostile_words
from exchange.test_goldens import GOLDENS, compare
from exchange.test_safe_markdown import PIECES, SIGNS
from gaptui.exchange.lesson_files import INDEX, lesson_file, lesson_files
from gaptui.exchange.lesson_formats import LESSON_FOLDERS, LESSON_FORMATS
from gaptui.exchange.lessons_in import read_lessons
from gaptui.exchange.lessons_json import dump_lessons
from gaptui.exchange.markdown_lessons import LessonsPage, flowing, lesson_body, lessons_markdown
from gaptui.method.lessons import Evidence, LessonText, LessonView, ReuseView
from gaptui.text import clean_lines
from gaptui.words import LessonKind, LessonStatus
from store.long import times

HOSTILE = hostile_words()
WORDS = st.one_of(st.text(max_size=40), SIGNS, PIECES)
TEXTS = st.lists(WORDS, max_size=4).map("\n".join)
JUDGES = {
    "commonmark": MarkdownIt("commonmark"),
    "tables": MarkdownIt("commonmark").enable("table"),
    "gfm": MarkdownIt("gfm-like", {"linkify": False}),
    "links": MarkdownIt("gfm-like"),
}
PERSON = "Ann Example"
ID = "019b2c7e9a1b7c3d8e4f5a6b7c8d9e{:02x}"


def lesson(number: int, text: str, process: str = "Client reporting", **more: object) -> LessonView:
    """A lesson; fields that people write and fields that the program knows are told apart by their names."""
    outer = {name: more.pop(name) for name in list(more) if name in LessonView.__dataclass_fields__}
    day = date(2026, 4, 20)
    said = LessonText(text, day=day, **more)  # type: ignore[arg-type]
    return LessonView(ID.format(number), number, said, day, "p", process, **outer)  # type: ignore[arg-type]


AGREED = {"status": LessonStatus.AGREED, "agreed_on": date(2026, 5, 29), "role": "Head of Client Service"}
LESSONS = (
    lesson(
        3,
        "Export the view as CSV on a schedule; do not let AI read the screen",
        kind=LessonKind.CHANGED,
        systems=("HubSpot", "Google Sheets"),
        step="2 Copy into the sheet",
        situation="figures were retyped by hand, 35 min each week",
        expected="screenshot reading",
        happened="wrong digits in 2 of 10 runs:\n1. a 7 read as 1\n2. a comma lost\n\n# not a heading",
        why="the screen shows rounded numbers",
        advice="look for an export before you look for AI",
        person=PERSON,
        evidence=(Evidence(date(2026, 4, 21)), Evidence(date(2026, 4, 23), "line"), Evidence(date(2026, 4, 23))),
        reuses=(
            ReuseView("q", "Proposal creation", True, helped=2),
            ReuseView("r", "Onboarding", True, "for the address list", 0),
            ReuseView("s", "Invoices", False, "no export there"),
            ReuseView("t", "", True),
        ),
        **AGREED,
    ),
    lesson(4, "One cycle takes 96 min instead of 175", kind=LessonKind.TIME, **AGREED),
    lesson(5, "Log in again each Monday: the token expires", systems=("HubSpot",), step="1 Pull figures"),
    lesson(6, "A prompt with three examples drafts the comment", works=False, role="analyst", person=PERSON),
    lesson(7, "Nobody reads page two", kind=LessonKind.BUSINESS, source="old list.csv", **AGREED),
    lesson(8, "Ask IT for the export", status=LessonStatus.REPLACED, replaced_by=3),
    lesson(9, "Say whose client it is", process="Onboarding", works=False, kind=LessonKind.CHANGED, **AGREED),
)
PAGE = LessonsPage(
    FIRM,
    "Client reporting",
    "process 1 of 5",
    "Head of Client Service",
    date(2026, 5, 29),
    "name the person who answers for Proposal creation",
    tuple(reversed(LESSONS)),
    ((LESSONS[1], "Proposal creation", "one cycle takes\na minute"), (LESSONS[0], "", "")),
)
EMPTY = LessonsPage(FIRM)


def leaves(tokens: list[Token]) -> Iterator[Token]:
    for token in tokens:
        yield token
        yield from leaves(token.children or [])


PLAIN = {"text", "inline", "hardbreak", "heading", "paragraph", "bullet_list", "list_item", "strong"}
Blocks = list[tuple[str, list[str]]]


def blocks(markdown: str, judge: MarkdownIt, *more: str) -> Blocks:
    """(`h2`, `p` or `li`, the lines of its text) of every block; fails on anything that words could not have meant."""
    found: Blocks = []
    kind: list[str] = []
    for token in judge.parse(markdown):
        for leaf in leaves([token]):
            name = leaf.type.removesuffix("_open").removesuffix("_close")
            assert name in PLAIN or name in more, leaf
        if token.type in ("heading_open", "list_item_open"):
            kind.append(token.tag)
        elif token.type in ("heading_close", "list_item_close"):
            kind.pop()
        elif token.type == "fence":
            found.append(("fence", token.content.splitlines()))
        elif token.type == "inline":
            text = "".join("\n" if each.type == "hardbreak" else each.content for each in token.children or [])
            found.append((kind[-1] if kind else "p", [squeezed(line) for line in text.split("\n")]))
    return found


def squeezed(text: str) -> str:
    return " ".join(text.split())


def paragraphs(text: str) -> list[list[str]]:
    """The lines of each paragraph that a text has, told without the writer's help."""
    found: list[list[str]] = [[]]
    for line in clean_lines(text).split("\n"):
        if squeezed(line):
            found[-1].append(squeezed(line))
        elif found[-1]:
            found.append([])
    return [each for each in found if each]


def listed(label: str, text: str) -> Blocks:
    """What a bullet of this text is read back as."""
    whole = paragraphs(text)
    if not whole:
        return []
    whole[0][0] = f"{label}: {whole[0][0]}"
    return [("li", lines) for lines in whole]


# -- the bytes


@pytest.mark.parametrize(("page", "kind"), [(PAGE, ""), (EMPTY, "empty-")], ids=["usual", "empty"])
def test_the_bytes_are_the_golden_ones(page, kind):
    compare(lessons_markdown(page, "2026-06-01").encode(), GOLDENS / f"{kind}lessons.md")
    compare(dump_lessons(page).encode(), GOLDENS / f"{kind}lessons.json")
    compare(lesson_files(page, "2026-06-01")[INDEX].encode(), GOLDENS / f"{kind}lessons-index.md")


def test_a_note_is_the_golden_one():
    compare(lesson_file(LESSONS[0], FIRM)[1].encode(), GOLDENS / "lessons-note.md")


def test_the_order_they_are_given_in_does_not_show():
    again = replace(PAGE, lessons=LESSONS, not_used=PAGE.not_used[::-1])
    for write in LESSON_FORMATS.values():
        assert write(again, "") == write(PAGE, "")
    for write_folder in LESSON_FOLDERS.values():
        assert list(write_folder(again, "").items()) == list(write_folder(PAGE, "").items())


def test_only_the_stamp_is_of_the_day_it_was_made():
    plain, stamped = lessons_markdown(PAGE), lessons_markdown(PAGE, "2026-06-01")
    assert plain == stamped.replace(" · page made on 2026-06-01", "")
    assert plain != stamped


# -- what stands where


def headings(page: str, level: int) -> list[str]:
    return [line[level + 1 :] for line in page.splitlines() if line.startswith("#" * level + " ")]


def under(heading: str, page: str) -> list[str]:
    lines = page.splitlines()
    begin = lines.index(f"## {heading}") + 1
    end = next((n for n in range(begin, len(lines)) if lines[n].startswith(("## ", "Next: "))), len(lines))
    return [line for line in lines[begin:end] if line]


def test_each_lesson_stands_once_and_what_does_not_work_in_its_own_place():
    page = lessons_markdown(PAGE)
    assert headings(page, 1) == ["Lessons — Client reporting (process 1 of 5) — Northgate Ltd"]
    assert headings(page, 2) == [
        "What changed in the workflow",
        "What time savings we see",
        "What problems we had to solve",
        "What we learned about our business",
        "What does not work",
        "Not used, and why",
    ]
    assert [title[:4] for title in headings(page, 3)] == ["L-03", "L-04", "L-05", "L-07", "L-06", "L-09"]
    assert headings(page, 3)[0] == "L-03 · works · step 2 Copy into the sheet · HubSpot, Google Sheets"
    assert headings(page, 3)[2] == "L-05 · works · draft, not agreed yet · step 1 Pull figures · HubSpot"
    assert headings(page, 3)[-1] == "L-09 · does not work · changed · Onboarding"
    assert page.count("**Lesson.**") == 6
    assert under("Not used, and why", page)[0] == (
        "- L-03, Export the view as CSV on a schedule; do not let AI read the screen: "
        "not used in another process, and nobody said why"
    )


def test_the_balance_who_agreed_and_the_next_line():
    lines = lessons_markdown(PAGE).splitlines()
    next_line = "Next: name the person who answers for Proposal creation"
    assert lines[2] == lines[-1] == next_line
    assert lines[4] == "4 work, 2 do not · 2 drafts · agreed by: Head of Client Service, Fri 29 May 2026"
    undated = lessons_markdown(replace(PAGE, agreed_on=None, drafts=False))
    assert undated.splitlines()[4] == "3 work, 1 does not · agreed by: Head of Client Service"
    nobody = lessons_markdown(replace(PAGE, agreed_by=""))
    assert nobody.splitlines()[4].endswith("· agreed on: Fri 29 May 2026")


def test_the_three_headings_stand_without_a_lesson():
    page = lessons_markdown(EMPTY)
    assert headings(page, 1) == ["Lessons — Northgate Ltd"]
    assert len(headings(page, 2)) == page.count("Nothing yet.") == 3
    assert "Next" not in page
    assert "no lessons yet" in page


def test_drafts_and_replaced_ones_leave_as_asked():
    def codes(**changes: bool) -> list[str]:
        return [title[:4] for title in headings(lessons_markdown(replace(PAGE, **changes)), 3)]

    assert codes(drafts=False) == ["L-03", "L-04", "L-07", "L-09"]
    assert "L-08" in codes(replaced=True)
    assert "L-08 · works · replaced by L-03" in lessons_markdown(replace(PAGE, replaced=True))


def test_roles_and_not_names_unless_names_are_asked_for():
    named = replace(PAGE, names=True)
    for write in LESSON_FORMATS.values():
        assert PERSON not in write(PAGE, "")
        assert PERSON in write(named, "")
    assert PERSON not in "".join(lesson_files(PAGE).values())
    assert PERSON in "".join(lesson_files(named).values())
    assert f"- Agreed by: Head of Client Service, {PERSON}, Fri 29 May 2026" in lessons_markdown(named)
    assert f"- Told by: analyst, {PERSON}" in lessons_markdown(named)


def test_what_stands_behind_a_lesson():
    body = lesson_body(LESSONS[0])
    assert body.splitlines()[0] == ("**Lesson.** Export the view as CSV on a schedule; do not let AI read the screen")
    assert "- Evidence: 2026-04-21, 2026-04-23\n" in body
    assert (
        "- Used again in: Proposal creation (it helped a lot); "
        "Onboarding (it did not help: for the address list); a process that is gone\n"
    ) in body
    assert "- Agreed by: Head of Client Service, Fri 29 May 2026" in body
    assert "Invoices" not in body
    assert "- From the file: old list.csv" in lesson_body(LESSONS[4])
    alone = replace(LESSONS[1], said=replace(LESSONS[1].said, role=""))
    assert lesson_body(alone).splitlines()[-1] == "- Agreed on: Fri 29 May 2026"
    assert lesson_body(LESSONS[2]) == r"**Lesson.** Log in again each Monday: the token expires"


def test_lines_and_paragraphs_of_a_text_stay():
    happened = [block for block in blocks(lesson_body(LESSONS[0]), JUDGES["gfm"]) if block[0] == "li"][2:4]
    assert happened == [
        ("li", ["Happened: wrong digits in 2 of 10 runs:", "1. a 7 read as 1", "2. a comma lost"]),
        ("li", ["# not a heading"]),
    ]


@pytest.mark.parametrize(
    ("text", "markdown"),
    [
        ("one\ntwo", "one\\\n  two"),
        ("one\n\n\n two ", "one\n\n  two"),
        ("head\n:-:", "head\\\n  \\:-:"),
        ("5 $\n6 $", "5 \\$\\\n  6 \\$"),
        ("only 5 $\nmore", "only 5 $\\\n  more"),
        ("C:\\\nD:", "C:\\\\\\\n  D:"),
        ("\n \n", ""),
    ],
)
def test_flowing_text(text, markdown):
    assert flowing(text, "  ") == markdown


# -- any words


def assert_safe_lesson(words: str) -> None:
    """A lesson with `words` in every field, read back by every judge."""
    line = squeezed(clean_lines(words))
    said = LessonText(line or "x", situation=words, expected=words, happened=words, why=words, advice=words)
    reuse = ReuseView("q", line, True, line, 1)
    whole = replace(
        lesson(3, "x", process=line, step=line),
        said=replace(said, systems=(line,), role=line, person=line, status=LessonStatus.AGREED),
        source=line,
        reuses=(reuse,),
    )
    page = LessonsPage(line, line, line, line, None, line, (whole,), ((whole, line, line),), names=True)
    text = lessons_markdown(page, line)
    expected = [
        ("p", [f"Lesson. {line or 'x'}"]),
        *listed("Situation", words),
        *listed("Expected", words),
        *listed("Happened", words),
        *listed("Why", words),
        *listed("Advice for the next process", words),
    ]
    for judge in JUDGES.values():
        found = blocks(text, judge)
        begin = found.index(expected[0])
        assert found[begin : begin + len(expected)] == expected
        assert len([kind for kind, _ in found if kind == "h2"]) == 4
        assert len([kind for kind, _ in found if kind == "h3"]) == 1
        if line:
            after = dict.fromkeys(lines[0] for _, lines in found[begin + len(expected) :])
            assert f"Used again in: {line} (it helped a little: {line})" in after
            assert f"Agreed by: {line}, {line}" in after
            assert f"From the file: {line}" in after
            assert f"L-03, {line}: not used in {line}, because: {line}" in after
            assert found[0] == ("h1", [f"Lessons — {line} ({line}) — {line}"])
            assert found[1] == ("p", [f"Next: {line}"]) == found[-1]
            assert ("h3", [f"L-03 · works · step {line} · {line}"]) in found
    assert_safe_note(whole, line)


def assert_safe_note(whole: LessonView, line: str) -> None:
    name, text = lesson_file(whole, line, names=True)
    assert re.fullmatch(r"L-03(-[a-z0-9]+)*-7c8d9e03\.md", name)
    assert len(name) < 70
    begin, front, rest = text.split("---\n", 2)
    assert begin == ""
    values = dict(each.split(": ", 1) for each in front.splitlines())
    assert list(values) == ["number", "kind", "status", "works", "firm", "process", "step", "systems", "evidence"]
    read = {key: json.loads(value) for key, value in values.items()}
    assert read["firm"] == read["process"] == read["step"] == line
    assert read["systems"] == ([line] if line else [""])
    assert read["number"] == 3 and read["works"] is True
    # Letters outside of what YAML prints must be codes, and no code may be one half of a letter.
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\ufeff\ufffe\uffff]", front)
    assert not re.search(r"(?<!\\)(\\\\)*\\ud[89a-f]", front)
    for judge in JUDGES.values():
        found = blocks(rest, judge)
        assert [kind for kind, _ in found][:2] == ["h1", "p"]
        assert found[1] == ("p", [f"Lesson. {line or 'x'}"])
    index = lesson_files(LessonsPage(line, lessons=(whole,)))[INDEX]
    for judge in JUDGES.values():
        blocks(index, judge, "link")
        links = [each for each in leaves(judge.parse(index)) if each.type == "link_open"]
        assert [each.attrs["href"] for each in links] == [name]


@settings(max_examples=times(150, 10_000), deadline=None)
@given(TEXTS)
@example("one\n===\n---\n- x\n1. y\n> z\n    code\n```\n|a|b|\n|-|-|")
@example("a\n:-:")
@example("<b>\n&amp;\n![x](y)\n[x]: http://a.example")
@example("a\\\n\\\n\\")
@example("\ufffe\uffff\U0001f600\x85\u2028\ufeff")
def test_any_words_stay_words_on_the_page(words):
    assert_safe_lesson(words)


def test_hostile_words_stay_words_on_the_page():
    if not HOSTILE:
        pytest.skip("the hostile strings are not at hand")
    chosen = HOSTILE[:: times(8, 1)]
    for words in chosen:
        assert_safe_lesson(words)
    assert_safe_lesson("\n".join(chosen))


def test_the_judges_would_object():
    for bad in ("<b>x</b>", "`x`", "[x](y)", "![x](y)", "- x\n\n      code", "1. x", "a  \n===\n\n> b", "x\ny\\"):
        for judge in JUDGES.values():
            with pytest.raises(AssertionError):
                assert blocks(bad, judge) == [("p", bad.split("\n"))]


# -- the folder of notes


def test_a_folder_has_one_note_a_lesson_and_a_page_that_leads_to_each():
    files = lesson_files(PAGE)
    assert next(iter(files)) == INDEX
    assert len(files) == 1 + 6
    links = re.findall(r"^- \[(L-\d+)\]\(([^)]+)\) · ", files[INDEX], re.MULTILINE)
    assert {name for _, name in links} == set(files) - {INDEX}
    assert all(name.startswith(f"{code}-") for code, name in links)
    assert "L-03-export-the-view-as-csv-on-a-schedule-do-7c8d9e03.md" in files
    assert files["L-05-log-in-again-each-monday-the-token-7c8d9e05.md"] == lesson_file(LESSONS[2], FIRM)[1]
    assert all("title:" not in text for text in files.values())


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("Müller & Söhne: 3x schneller", "-muller-sohne-3x-schneller"),
        ("漢字 только", ""),
        ("../../etc/passwd", "-etc-passwd"),
        ("x" * 300, f"-{'x' * 40}"),
        ("CON", "-con"),
        ("a/b\\c\x00d", "-a-b-c-d"),
    ],
)
def test_a_file_name_has_letters_digits_and_hyphens_only(text, slug):
    assert lesson_file(lesson(12, text), FIRM)[0] == f"L-12{slug}-7c8d9e0c.md"


def test_two_lessons_never_share_a_file():
    one = lesson(3, "same")
    twins = [replace(one, id=f"{n}{'f' * 8}") for n in ("a", "b", "B", "-b")]
    files = lesson_files(replace(PAGE, lessons=tuple(twins)))
    assert len(files) == 5 == len({name.lower() for name in files})
    assert files[INDEX].count("](L-03-same-") == 4


# -- JSON


def test_the_json_has_every_field_and_days_as_iso_dates():
    whole = json.loads(dump_lessons(replace(PAGE, names=True, replaced=True)))
    assert [each["number"] for each in whole["lessons"]] == [3, 4, 5, 6, 7, 8, 9]
    assert set(LessonText.__dataclass_fields__) - {"step_id"} <= set(whole["lessons"][0])
    assert whole["lessons"][0]["evidence"] == ["2026-04-21", "2026-04-23", "2026-04-23"]
    assert whole["lessons"][0]["used_again"][1] == {
        "process": "Onboarding",
        "used": True,
        "because": "for the address list",
        "helped": 0,
    }
    assert whole["lessons"][5]["replaced_by"] == 3
    assert dump_lessons(PAGE).endswith("\n}\n")
    assert "\r" not in dump_lessons(PAGE)


CLEAN = TEXTS.map(clean_lines)


@settings(max_examples=times(150, 10_000), deadline=None)
@given(
    st.lists(
        st.builds(
            LessonText,
            text=CLEAN.map(lambda text: f"{text}x"),
            kind=st.sampled_from(LessonKind),
            works=st.booleans(),
            systems=st.lists(CLEAN, max_size=2).map(tuple),
            situation=CLEAN,
            expected=CLEAN,
            happened=CLEAN,
            why=CLEAN,
            advice=CLEAN,
            role=CLEAN,
            person=CLEAN,
            status=st.sampled_from(LessonStatus),
            day=st.dates(),
        ),
        max_size=3,
    )
)
def test_what_goes_out_as_json_comes_back(said):
    lessons = tuple(
        LessonView(str(n), n, replace(each, step_id="step"), each.day or date.min) for n, each in enumerate(said, 1)
    )
    page = LessonsPage(FIRM, lessons=lessons, names=True, replaced=True)
    read = read_lessons(dump_lessons(page).encode(), "lessons.json")
    assert read.lessons == tuple(said)
    assert read.notes == ()
    unnamed = read_lessons(dump_lessons(replace(page, names=False)).encode(), "anything")
    assert unnamed.lessons == tuple(replace(each, person="") for each in said)


def test_what_stays_behind_is_said():
    read = read_lessons(dump_lessons(PAGE).encode(), "lessons.json")
    assert read.notes == (
        "Stays with the workbook it came from: the step, the days it was seen, where it was used again",
    )
    assert [each.text for each in read.lessons] == [each.said.text for each in PAGE.shown]
