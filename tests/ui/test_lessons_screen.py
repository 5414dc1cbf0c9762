"""N1 to N7, N12 to N15, X1: lessons are written, agreed, found, read, used again, and leave as files."""

from __future__ import annotations

import asyncio
import threading
from dataclasses import replace

import pytest

from gaptui.method.lessons import LessonText
from gaptui.workbook.lessons import Lessons
from ui.driver import PATIENCE_SECONDS, a_process
from ui.lessons_world import TOKEN, with_lessons
from ui.test_goldens import SIZES, check


def said(d, code: str) -> LessonText:
    """What the file holds of a lesson."""
    return next(lesson.said for lesson in d.workbook.lessons.whole() if lesson.code == code)


async def put(d, **values: str) -> None:
    """Type into fields of the open form, and leave it open."""
    for name, text in values.items():
        d.app.screen.query_one(f"#{name}").focus()
        await d.settle()
        await d.retype(text)


async def test_n1_n2_n15_four_questions_and_the_sentence_is_offered_only(driver):
    async with driver(world=a_process) as d:
        await d.press("7")
        assert "No lesson yet. In the Log (6) l on a line makes one of it; here n writes one" in d.lesson()
        assert d.balance().startswith("0 work, 0 do not")
        await d.press("a")
        assert d.told() == "There is no lesson here: n writes one."
        await d.press("n")
        assert "It belongs to Client reporting. It is a draft until somebody agrees to it." in d.page()
        await put(d, expected="all deals are there", happened="the token was gone.", advice="log in on Mondays")
        assert d.values()["text"] == ""
        assert "the token was gone: log in on Mondays (Right takes it)" in d.page()
        # Nothing is put in unasked, and no lesson is kept without its sentence.
        await d.press("ctrl+s")
        assert d.trouble().startswith("Say the lesson in one sentence.")
        assert d.workbook.lessons.rows() == []
        await d.press("right")
        assert d.values()["text"] == "the token was gone: log in on Mondays"
        await d.press("left", "right")
        await d.type("!")
        await put(d, kind="nonsense")
        await d.press("ctrl+s")
        assert d.trouble() == "Say one of: changed, time, problem, business."
        await put(d, kind="prob", works="no", systems="HubSpot, Sheets,HubSpot", step="9")
        await d.press("enter")
        assert d.trouble() == "There is no step 9 in the map."
        await d.press("ctrl+u", "enter")
        assert not d.asking
        assert d.told() == "Wrote down L-01, a draft. a agrees to it, u takes it back"
        assert d.lessons() == ["L-01 ✗ does not the token was gone: log in on Mondays! problem draft"]
        kept = said(d, "L-01")
        assert kept.systems == ("HubSpot", "Sheets")
        assert (kept.expected, kept.happened, kept.why) == ("all deals are there", "the token was gone.", "")
        assert d.balance() == "0 work, 1 does not 1 draft f all of the firm"
        # A second one, without the questions; the newest stands first and has the cursor.
        await d.press("n")
        await put(d, text="three sentences are enough")
        await d.press("ctrl+s")
        assert [line[:4] for line in d.lessons()] == ["L-02", "L-01"]
        assert d.line_here().startswith("L-02")
        await d.press("u")
        assert [line[:4] for line in d.lessons()] == ["L-01"]
        assert d.told().startswith("U brings it back. ")


async def test_n2_n6_n13_agreed_replaced_turned_and_taken_back(driver):
    async with driver(world=with_lessons) as d:
        assert d.balance() == "6 work, 4 do not 2 drafts 1 replaced f all of the firm"
        assert d.told().startswith("2 lessons of other processes are not answered yet: c")
        assert "L-08 ✓ works Count the checking, too time -> L-02" in d.lessons()
        await d.go_to_lesson("L-07")
        await d.press("a")
        assert d.told() == "L-07 is agreed. u takes it back"
        assert "agreed by Head of Client Service (Alex) on Mon 2 Mar" in d.lesson()
        assert "1 draft" in d.balance()
        await d.press("a")
        assert d.told() == "L-07 is agreed already."
        await d.press("w")
        assert d.told() == "L-07 works. u takes it back"
        assert d.balance().startswith("7 work, 3 do not")
        await d.press("t")
        assert d.told() == "L-07: about our business. u takes it back"
        await d.press("d")
        assert "L-07 ✓ works Clients on the old CRM need their own list business draft" in d.lessons()
        await d.press("d")
        assert d.told() == "L-07 is a draft already."
        # Replaced by another one: it leaves the balance and stays where it is.
        await d.press("b")
        await d.type("L-3")
        assert d.trouble() == f"L-03 {TOKEN}"[: len(d.trouble())]
        await d.retype("77")
        assert d.trouble() == "There is no lesson 77."
        await d.press("enter")
        assert d.trouble() == "There is no lesson L-77."
        await d.retype("7")
        await d.press("enter")
        assert "is itself replaced by this one, or is this one" in d.trouble()
        await d.retype("3")
        await d.press("enter")
        assert d.line_here() == "L-07 ✓ works    Clients on the old CRM need their own list business -> L-03"
        assert d.lesson().startswith("L-07 ✓ works about our business replaced by L-03")
        assert d.balance().startswith("6 work, 3 do not 1 draft 2 replaced")
        # Removed, and back with the cursor on it; then everything else is taken back too.
        await d.press("delete")
        assert d.told() == "Removed L-07. u brings it back"
        assert d.line_here().startswith("L-06")
        await d.press("u")
        assert d.line_here().startswith("L-07")
        await d.press(*"uuuuu")
        assert d.balance() == "6 work, 4 do not 2 drafts 1 replaced f all of the firm"
        assert d.line_here().startswith("L-07 ✗ does not")


async def test_whose_lessons_are_listed_and_what_another_screen_names(driver):
    async with driver(world=with_lessons) as d:
        await d.go_to_lesson("L-06")
        await d.press("f")
        assert d.balance() == "4 work, 3 do not 2 drafts 1 replaced f of Client reporting"
        assert [line[:4] for line in d.lessons()] == [f"L-0{n}" for n in range(8, 0, -1)]
        assert d.line_here().startswith("L-06")
        await d.press("f")
        assert [line[:4] for line in d.lessons()] == ["L-07", "L-06"]
        # What is agreed now stays in sight until the list is turned.
        await d.press("a")
        assert [line[:4] for line in d.lessons()] == ["L-07", "L-06"]
        assert d.balance().endswith("1 draft f only drafts")
        ids = {row.code: row.id for row in d.workbook.lessons.rows()}
        await d.press("1")
        d.app.row_id = ids["L-03"]
        await d.press("7")
        assert d.line_here().startswith("L-03")
        assert d.balance().endswith("all of the firm")
        # Another process is chosen: its lessons, and what waits for its answer.
        await d.press("f", "1", "home", "down", "7")
        assert [line[:4] for line in d.lessons()] == ["L-11", "L-10", "L-09"]
        await d.until(lambda: "6 lessons" in d.told(), "the count")
        assert d.told() == "6 lessons of other processes are not answered yet: c"
        await d.rest()
        assert d.workbook.place().row == ids["L-11"]


async def test_n7_to_the_step_to_the_day_and_back_to_the_row(driver):
    async with driver(world=with_lessons) as d:
        await d.go_to_lesson("L-01")
        await d.press("s")
        assert d.place == "walk"
        assert d.line_here().startswith("2 Copy them into the sheet")
        await d.press("7")
        assert d.line_here().startswith("L-01")
        await d.press("g")
        assert d.place == "log"
        assert "Mon 2 Mar" in d.screen()
        await d.press("7")
        assert d.line_here().startswith("L-01")
        await d.go_to_lesson("L-02")
        await d.press("s")
        assert d.told() == "It names no step. Enter can say which one."


async def test_fields_that_are_not_touched_keep_their_lines_and_two_may_edit(driver):
    async with driver(world=with_lessons) as d:
        await d.go_to_lesson("L-03")
        before = said(d, "L-03")
        await d.press("enter")
        assert d.values()["advice"] == "Log in again each Monday. // Put it into the checklist."
        assert 'Where it says "//", a new line begins.' in d.page()
        await d.press("ctrl+s")
        assert said(d, "L-03") == before
        await d.press("e")
        await put(d, happened="it was gone", step="2")
        with d.elsewhere() as other:
            id_ = next(row.id for row in other.lessons.rows() if row.code == "L-03")
            other.lessons.edit(id_, replace(before, why="theirs", happened="theirs, too"), before)
        await d.tick()
        await d.press("ctrl+s")
        assert d.trouble().startswith("Changed elsewhere. Enter again: yours.")
        assert d.values()["happened"] == "it was gone"
        await d.press("ctrl+s")
        now = said(d, "L-03")
        assert (now.happened, now.why, now.advice) == ("it was gone", "theirs", before.advice)
        assert d.told() == "Changed L-03. u takes it back"
        assert "step 2 Copy them into the sheet" in d.lesson()
        # A paste of lines stays lines; an agreed lesson that is said differently is a draft again.
        await d.press("e")
        await put(d, text="The token expires", advice="")
        await d.paste("one\ntwo")
        await d.press("ctrl+s")
        assert said(d, "L-03").advice == "one\ntwo"
        assert d.told() == "Changed L-03. It is a draft again: a agrees to it. u takes it back"
        # Removed in the other terminal while it is edited: what was typed stays to be copied.
        await d.press("e")
        await put(d, text="still mine")
        with d.elsewhere() as other:
            other.lessons.remove(id_)
        await d.press("ctrl+s")
        assert "was removed meanwhile. What you typed is kept." in d.trouble()
        assert d.values()["text"] == "still mine"
        await d.press("escape")
        await d.tick()
        assert not any(line.startswith("L-03") for line in d.lessons())


async def test_n5_searched_as_one_types_with_parts_of_words_marked(driver):
    async with driver(world=with_lessons) as d:
        await d.go_to_lesson("L-04")
        await d.press("/")
        await d.type("xpor")
        assert [line[:4] for line in d.lessons()] == ["L-10", "L-03", "L-01"]
        assert d.shown_count() == "3 of 11 shown"
        assert d.line_here().startswith("L-10")
        await d.press("escape")
        assert d.line_here().startswith("L-04")
        await d.press("/")
        await d.type("xport MAILS")
        assert [line[:4] for line in d.lessons()] == ["L-01"]
        await d.press("enter")
        assert not d.filtering
        # A change neither hides nor moves it; a lesson that comes is shown.
        await d.press("e")
        await put(d, text="Look first", happened="nothing", why="nothing")
        await d.press("ctrl+s")
        assert [line[:4] for line in d.lessons()] == ["L-01"]
        await d.press("n")
        await put(d, text="Something else")
        await d.press("ctrl+s")
        assert [line[:4] for line in d.lessons()] == ["L-12", "L-01"]
        await d.press("escape")
        assert len(d.lessons()) == 12
        assert d.line_here().startswith("L-12")
        await d.press("/")
        await d.type("zzz")
        assert d.lessons() == []
        assert d.lesson() == "No lesson has that. Esc shows all again."
        await d.press("enter", "v")
        assert d.told() == "There is no lesson here."
        await d.press("escape")
        assert len(d.lessons()) == 12


async def test_n4_n12_n14_reading_mode_uses_refuses_and_says_what_helped(driver):
    async with driver(world=with_lessons) as d:
        await d.go_to_lesson("L-03")
        await d.press("v")
        assert d.reading().startswith("9 of 11 lessons, all of the firm L-03 ✗ does not problem agreed")
        assert d.reading().endswith("Client reporting: learned here")
        await d.press("u")
        assert d.reading().endswith("It was learned in Client reporting itself: other processes use it.")
        await d.press("j", "j", "j")
        assert d.reading().endswith("That was the last one. Esc goes back to the list")
        await d.press("home", "k")
        assert d.reading().endswith("Client reporting: not answered yet This is the first one.")
        await d.press("1")
        assert d.reading().endswith("Only a lesson that was used can have helped.")
        await d.press("u")
        assert d.reading().endswith("0 not, 1 a little, 2 a lot L-11 is used in Client reporting. Ctrl+Z takes it back")
        await d.press("1")
        assert "✓ used, it helped a little" in d.reading()
        await d.press("x")
        await d.press("enter")
        assert d.trouble().startswith("Say why it does not apply here")
        await d.type("we send none")
        await d.press("enter")
        assert "Client reporting: not for us: we send none" in d.reading()
        await d.press("ctrl+z", "ctrl+z", "ctrl+z")
        assert "Client reporting: not answered yet" in d.reading()
        await d.press("ctrl+y", "r")
        assert d.reading().endswith("L-11 is open again. Ctrl+Z takes it back")
        await d.press("tab")
        assert "L-10" in d.reading()
        with d.elsewhere() as other:
            other.lessons.remove(next(row.id for row in other.lessons.rows() if row.code == "L-10"))
        await d.tick()
        assert "This lesson was removed meanwhile." in d.reading()
        await d.press("j")
        assert "✓ used, it helped a lot" in d.reading()
        await d.press("f1")
        assert "Help: Reading lessons" in d.dialog()
        await d.press("escape", "escape")
        assert not d.asking
        assert d.line_here().startswith("L-09")


async def test_n4_what_comes_back_fits_first_and_says_why(driver):
    async with driver(world=with_lessons) as d:
        await d.press("c")
        assert d.reading().startswith("1 of 3 of other processes for Client reporting; 2 fit fits: both use HubSpot")
        assert "L-10" in d.reading()
        await d.press("u", "tab")
        assert d.reading().startswith("3 of 3")
        assert "fits: nothing in common, by its words" in d.reading()
        await d.press("u", "tab")
        assert d.reading().endswith("Nothing else waits for an answer here.")
        await d.press("escape")
        await d.until(lambda: "not answered" not in d.told(), "the count")
        # On Home no process is chosen any more.
        await d.press("1")
        d.workbook.processes.remove(d.workbook.processes.find("Client reporting"))
        d.workbook.processes.remove(d.workbook.processes.find("Invoicing"))
        await d.press("7", "c")
        assert d.told() == "Choose a process on Home first: 1."
        assert d.balance().endswith("all of the firm")
        assert len(d.lessons()) == 11
        await d.press("g")
        assert d.told() == "It came from a file: there is no day of it here."
        await d.press("v", "u")
        assert d.reading().endswith("Choose a process on Home first: Esc, then 1.")


async def export(d, words: str, **fields: str) -> None:
    """Choose which lessons leave, and fill the form."""
    await d.press("x")
    rows = d.dialog().splitlines()
    first = next(place for place, row in enumerate(rows) if "All lessons" in row)
    wanted = next(place for place, row in enumerate(rows) if words in row)
    await d.press(*["down"] * (wanted - first), "enter")
    await put(d, **fields)
    await d.press("ctrl+s")


async def test_x1_n3_n13_lessons_leave_as_a_page_a_folder_or_json(driver, tmp_path):
    async with driver(world=with_lessons) as d:
        await d.go_to_lesson("L-02")
        await export(d, "All lessons of the firm")
        page = tmp_path / "lessons.md"
        assert d.app.screen.told == f"Wrote {page}"
        text = page.read_text(encoding="utf-8")
        assert "6 work, 4 do not" in text
        assert "Count the checking" not in text
        assert "Head of Finance" in text
        assert "Sam" not in text
        await export(d, "All lessons", names="names")
        assert d.trouble() == "lessons.md is there already and would be replaced. Enter again if it is so."
        await d.press("ctrl+s")
        assert "Sam" in page.read_text(encoding="utf-8")
        for words, there, not_there in (
            ("Those of Client reporting", "A cycle takes", "Match bank lines"),
            ("Those of the kind: time", "A cycle takes", "Look for an export"),
            ("Those about #HubSpot", "Match bank lines", "Three sentences"),
            ("L-02 alone", "A cycle takes", "Look for an export"),
        ):
            await export(d, words, path="some.md")
            if d.asking:
                await d.press("ctrl+s")
            text = (tmp_path / "some.md").read_text(encoding="utf-8")
            assert there in text, words
            assert not_there not in text, words
        await export(d, "All lessons", path="out.json")
        assert (tmp_path / "out.json").read_text(encoding="utf-8").startswith("{")
        await export(d, "All lessons", path="notes")
        assert d.app.screen.told == "Wrote notes: 10 notes and their index"
        assert len(list((tmp_path / "notes").glob("*.md"))) == 11
        await export(d, "All lessons", path="notes")
        assert d.trouble() == "notes is there: 11 files of it are replaced. Enter again if it is so."
        await d.press("escape", "escape")
        for path, why in (
            ("x.txt", "End the name with .md or .json; without an ending it is a folder."),
            ("not/there", "could not be made: No such file or directory. Nothing was changed."),
            (str(file := tmp_path / "plain"), "plain is a file: a folder needs another name."),
        ):
            file.write_text("", encoding="utf-8")
            await export(d, "All lessons", path=path)
            assert why in d.trouble()
            await d.press("escape", "escape")
        # Only what is listed.
        await d.press("/")
        await d.type("export")
        await d.press("enter")
        await export(d, "The 3 that are listed now", path="found.md")
        assert "A cycle takes" not in (tmp_path / "found.md").read_text(encoding="utf-8")


CSV = """Lesson,Kind,Works,Recommendation
Look for an export before you look for AI,changed,yes,
Two people must not write at once,problem,no,Take turns
"[red]/x [/] [@click=app.quit]out[/]",business,yes,"{evil}\x1b[31m"
"""


async def test_lessons_come_in_from_a_file_and_hostile_words_are_only_words(driver, tmp_path):
    file = tmp_path / "old.csv"
    file.write_text(CSV, encoding="utf-8")
    async with driver(world=with_lessons) as d:
        await d.press("I")
        await d.paste(str(file))
        await d.press("enter", "enter")
        await d.retype("yes")
        await d.press("enter")
        assert "3 lessons: 1 changed, 1 problem, 1 business 2 work, 1 does not" in d.page()
        assert "[red]/x [/]" in d.page()
        await d.press("enter")
        assert not d.asking
        assert d.told() == "3 lessons from old.csv. u takes it all back"
        assert [line[:4] for line in d.lessons()][:4] == ["L-14", "L-13", "L-12", "L-11"]
        await d.press("home")
        assert "[red]/x [/] [@click=app.quit]out[/]" in d.lesson()
        assert "keep or change {evil}" in d.lesson()
        assert "from the file old.csv" in d.lesson()
        assert "learned in Client reporting" in d.lesson()
        for key in ("enter", "escape", "v", "escape", "b", "escape", "x", "escape", "f1", "escape"):
            await d.press(key)
            d.screen()
        # The same again changes nothing; one undo takes it all back.
        await d.press("I")
        await d.form(path=str(file))
        await d.press("enter")
        assert d.told() == "Every lesson of old.csv is here already: nothing was changed."
        await d.press("u")
        assert len(d.lessons()) == 11
        file.write_text("a,b\n1,2\n", encoding="utf-8")
        await d.press("I")
        await d.form(path=str(file))
        assert "No column is called" in d.trouble()
        await d.press("escape")
        await d.paste("some text")
        assert d.told().startswith("Nothing takes a paste here.")


async def test_an_import_that_is_stopped_changes_nothing(driver, tmp_path, monkeypatch):
    begun, go_on, take = threading.Event(), threading.Event(), Lessons.take_in

    def slow(self, *args, progress, **kwargs):
        def held(done, total):
            progress(done, total)
            begun.set()
            go_on.wait(PATIENCE_SECONDS)
            progress(done, total)

        return take(self, *args, progress=held, **kwargs)

    monkeypatch.setattr(Lessons, "take_in", slow)
    (tmp_path / "old.csv").write_text(CSV, encoding="utf-8")
    async with driver(world=with_lessons) as d:
        await d.press("I")
        await d.form(path="old.csv")
        d._send("enter")
        while not begun.is_set():
            await asyncio.sleep(0.002)
        d._send("escape")
        while not d.app.screen.stopped:
            await asyncio.sleep(0.002)
        go_on.set()
        await d.settle()
        assert d.trouble() == "Stopped. Nothing was changed."
        assert "3 lessons: 1 changed" in d.page()
        await d.press("escape")
        assert len(d.lessons()) == 11
        # What waits to be read is told again, and the program goes on.
        await d.press("c")
        assert d.reading().startswith("1 of 3")


async def test_mouse_sizes_themes_and_the_other_terminal(driver):
    async with driver(world=with_lessons, size=(120, 40)) as d:
        list_, text = (d.app.screen.query_one(id_).region for id_ in ("#lesson-list", "#lesson-text"))
        assert text.x >= list_.right
        await d.click((list_.x + 20, list_.y + 3))
        assert d.line_here().startswith("L-08")
        await d.click((list_.x + 20, list_.y + 4), times=2)
        await d.until(d.reading, "reading mode")
        assert d.reading().startswith("5 of 11")
        await d.press("q", "f5", "f5", "f5")
        with d.elsewhere() as other:
            other.lessons.add(LessonText("From the other one"), other.processes.find("Invoicing"))
            other.processes.rename(other.processes.find("Client reporting"), "Reports")
        await d.tick()
        assert d.line_here().startswith("L-07")
        assert d.lessons()[0].startswith("L-12 ✓ works From the other one")
        assert "Reports" in d.top()
        await d.resize(80, 24)
        list_, text = (d.app.screen.query_one(id_).region for id_ in ("#lesson-list", "#lesson-text"))
        assert text.y >= list_.bottom
        assert d.footer() == "v read   Enter edit   n new   a agree   / search   c comes back   F1 help"
        await d.resize(120, 60)
        await d.press("f1")
        seen = ""
        for _ in range(5):
            seen += d.dialog()
            await d.press("pagedown")
        for command in type(d.app.screen_stack[0]).COMMANDS_HERE:
            assert command.title in seen, command.title


@pytest.mark.parametrize("size", SIZES, ids=["80x24", "120x40"])
async def test_the_lessons_are_the_golden_ones(driver, size):
    async with driver(world=with_lessons, size=size) as d:
        await d.go_to_lesson("L-03")
        differ = check(d, "lessons_list")
        await d.press("/")
        await d.type("export")
        differ += check(d, "lessons_search")
        await d.press("enter", "v")
        differ += check(d, "lessons_reading")
        await d.press("escape", "escape", "c")
        differ += check(d, "lessons_coming")
        await d.press("escape", "n")
        differ += check(d, "lessons_new")
        await d.press("escape", "x")
        differ += check(d, "lessons_export")
        await d.press("escape", "f1")
        differ += check(d, "lessons_help")
    assert not differ
