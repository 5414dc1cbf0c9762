"""L1, L2, L5 to L7, L9 to L11, L13: the owner's day is written, read again, searched, and nothing typed is lost."""

from __future__ import annotations

import sqlite3
import string
from datetime import date, timedelta
from pathlib import Path

from gaptui.words import LineKind
from hostile.crawl import faults_of
from hostile.texts import WORST, kept
from ui.driver import MONDAY, HandClock, Workbook
from ui.log_world import TUESDAY, at_work, of, say, with_days

LETTERS = string.ascii_letters + string.digits + string.punctuation + " äöüß€日本"


def afternoon(hours: float = TUESDAY) -> HandClock:
    return HandClock(MONDAY + timedelta(hours=hours))


def last(d) -> object:
    """The line that was written last, as the file has it."""
    return max(d.workbook.diary.lines(of(d.workbook)), key=lambda line: line.id)


def looking_home(workbook: Workbook) -> None:
    at_work(workbook)
    workbook.remember_place("home", of(workbook), None)


# -- L1, L2, L9: today


async def test_l1_l2_l9_a_full_entry_takes_a_handful_of_keys(driver):
    async with driver(world=looking_home, clock=afternoon()) as d:
        sent, send = [], d._send
        d._send = lambda key: (sent.append(key), send(key))
        await d.press("6")
        assert d.strip() == "Tue 3 Mar, today week 1 of 6 cycles 0 learning 0.0 h, doing 0.0 h"
        assert d.target() == "target report out by Monday 12:00 this week + 0 ~ 0 ! 0"
        assert d.log() == ["o 9:00-12:00 build planned", "Nothing is written on this day yet: i writes a line"]
        assert d.standing() == "Tue 3 Mar 9:00-12:00 is over: k kept, p partly, t taken"
        text = "moved the export to a nightly job"
        await d.press("k", "plus")
        assert d.line() == "+ "
        await d.type(text)
        await d.press("enter")
        assert d.log() == ["✓ 9:00-12:00 build kept", f"+ {text}"]
        assert d.row() == f"+ {text}"
        assert d.blocks()[0] == "2026-03-03 9:00 180 build kept"
        assert d.strip().endswith("learning 0.0 h, doing 3.0 h")
        assert d.target().endswith("+ 1 ~ 0 ! 0")
        assert d.standing() == ""
        assert len(sent) - len(text) <= 5
        # The cursor is in the next line: everything else is written without a command, a note too.
        await d.say("~ 2h20 -> 95m with checking /1", "! token expired -> re-login each Monday", "IT was nice")
        assert d.log()[2:] == ["~ 140m -> 95m saves 45 min with checking step 1"] + [
            "! token expired -> re-login each Monday",
            "IT was nice",
        ]
        assert d.target().endswith("+ 1 ~ 1 ! 1")
        assert d.detail() == "note Tue 3 Mar IT was nice"
        assert d.blocks()[0].endswith("kept")
        # Partly, with a few more keys; undo takes back one thing after the other.
        await d.press("escape", "home")
        assert d.detail() == "✓ Tue 3 Mar 9:00-12:00 build kept"
        await d.press("k")
        assert d.told() == "It was kept already."
        await d.press("p")
        await d.form(kept="2h", by="sales", why="a customer called")
        assert d.log()[0] == "/ 9:00-12:00 build 2.0 of 3.0 h kept, rest by sales: a customer call⋯"
        assert d.strip().endswith("doing 2.0 h")
        await d.press("u", "t")
        await d.form(by="sales", why="a customer called")
        assert d.log()[0] == "✗ 9:00-12:00 build taken by sales: a customer called"
        await d.press("u", "u")
        assert d.log()[0] == "✓ 9:00-12:00 build kept"
        assert d.log()[-1] == "! token expired -> re-login each Monday"
        await d.press("u", "u", "u", "u")
        assert d.log()[0] == "o 9:00-12:00 build planned"
        assert len(d.log()) == 2


async def test_l1_chips_say_what_is_understood_before_enter(driver):
    async with driver(world=with_days, size=(120, 40), clock=afternoon()) as d:
        await d.press("i")
        for typed, chips in (
            ("+ moved the export /2", "what changed step 2 Check odd numbers"),
            ("~ 140m -> 95m", "time saves 45 min"),
            ("~ 95m -> 140m", "time takes 45 min more"),
            ("~ soon", "note write ~ 140m -> 95m, or ~ 95m: minutes of one cycle"),
            ("! token -> re-login", "problem solved by: re-login"),
            ("! token", "problem -> tells what solved it"),
            ("/tried 2 it #A: does not work -> two", "tried step 2 Check odd numbers does not work # A next: two"),
            ("/tried 9 it: works", "tried there is no step 9 works #tool names what it was tried with"),
            ("/stuck cannot read", "stuck which step? write its number behind /stuck"),
            ("/learned few-shot -> 1", "learned step 1 Pull the figures"),
            ("/foo bar", "note /foo stays text: there are /tried, /stuck and /learned"),
            ("+ it #Hub-spot", "close to #HubSpot: Tab takes it what changed # Hub-spot"),
            ("plain words", "note"),
        ):
            await d.press("ctrl+u")
            await d.paste(typed)
            assert d.chips() == chips, typed
        await d.retype("/tried 1 it #hub")
        await d.press("tab")
        assert d.line() == "/tried 1 it #HubSpot "


async def test_l1_today_goes_on_with_the_clock(driver):
    async with driver(world=at_work, clock=afternoon(14)) as d:
        await d.say("late on Monday")
        await d.press("escape")
        await d.at(15, 30)
        assert d.strip().startswith("Tue 3 Mar, today")
        assert d.log()[-2:] == ["Mon 2 Mar", "late on Monday"]
        await d.say("early on Tuesday")
        assert last(d).day == date(2026, 3, 3)
        # A day that was gone to stays.
        await d.press("escape", "left")
        await d.at(39, 30)
        assert d.strip().startswith("Mon 2 Mar week 1")


async def test_l1_opens_on_today_the_day_after(driver):
    async with driver(world=at_work, clock=afternoon(0)) as d:
        await d.say("written on Monday")
        await d.press("escape")
        await d.rest()
    async with driver(clock=afternoon()) as d:
        assert d.strip().startswith("Tue 3 Mar, today")


async def test_l1_a_line_after_midnight_is_one_of_today(driver):
    async with driver(world=at_work, clock=afternoon(0)) as d:
        await d.press("1")
        d.clock.forward(hours=24)
        await d.press("6")
        await d.say("in the morning")
        assert last(d).day == date(2026, 3, 3)


async def test_l2_the_counters_and_a_week_with_an_empty_heading(driver):
    def world(workbook: Workbook) -> None:
        with_days(workbook)
        say(workbook, "/tried 2 a smaller file #ChatGPT: works")

    async with driver(world=world, size=(120, 40), clock=afternoon(24 * 7)) as d:
        assert d.target().endswith("this week what changed 0 time 0 problems solved 0")
        assert d.standing() == "Last week says nothing about what changed or time. Was there nothing?"
        await d.press("left")
        assert d.strip().startswith("Fri 6 Mar week 1 of 6")
        assert d.target().endswith("what changed 0 time 0 problems solved 1")
        assert d.standing() == "Fri 6 Mar 13:00-15:00 is over: k kept, p partly, t taken"
        await d.say("+ two clients more")
        assert d.target().endswith("what changed 1 time 0 problems solved 1")
        await d.press("escape", "right")
        assert d.standing() == "Last week says nothing about time. Was there nothing?"
        # It is asked once: who goes on writing has answered.
        await d.say("a note")
        assert d.standing() == ""
        # A week in which nothing was written at all is not asked about.
        await d.at(24 * 21)
        assert d.standing() == ""


# -- L5, L6: other days, the week's question


async def test_l5_days_before_are_gone_to_written_on_and_come_back(driver):
    async with driver(world=with_days, clock=afternoon(24 * 7)) as d:
        assert d.strip().startswith("Mon 9 Mar, today week 2 of 6")
        # What is older stands below, the newest day first.
        assert d.log()[1:3] == ["Mon 2 Mar", "/tried screenshot to #ChatGPT: does not work step 2"]
        assert d.log()[-3:] == ["Thu 26 Feb", "/tried CSV export of the view #HubSpot: works step 1"] + [
            "called IT about the token"
        ]
        await d.press("left")
        assert d.strip().startswith("Fri 6 Mar week 1 of 6")
        assert d.log()[0] == "o 13:00-15:00 build planned"
        await d.press("left", "left")
        # A day without a block is blank, not blamed.
        assert d.strip().startswith("Wed 4 Mar")
        assert d.log()[0] == "Nothing is written on this day yet: i writes a line"
        await d.press("right", "right", "right", "right")
        assert d.told() == "That day is still to come."
        assert d.strip().startswith("Mon 9 Mar, today")
        for typed, shown in (
            ("yesterday", "Sun 8 Mar, yesterday"),
            ("mon", "Mon 9 Mar, today"),
            ("last mon", "Mon 2 Mar week 1"),
            ("26 feb", "Thu 26 Feb"),
            ("2026-02-27", "Fri 27 Feb"),
            ("wed", "Wed 4 Mar"),
        ):
            await d.press("g")
            await d.form(day=typed)
            assert d.strip().startswith(shown), typed
        await d.say("+ two clients more")
        assert d.told() == "Written down on Wed 4 Mar"
        assert d.log()[0] == "+ two clients more"
        assert last(d).day == date(2026, 3, 4)
        await d.press("escape", "g")
        await d.form()
        assert d.strip().startswith("Mon 9 Mar, today")
        assert d.log()[1:3] == ["Wed 4 Mar", "+ two clients more"]
        # Taken back from another day: the list says so, the day stays.
        await d.press("u")
        assert "Wed 4 Mar" not in d.log()


async def test_l5_a_day_that_cannot_be_read_says_why(driver):
    async with driver(world=with_days, clock=afternoon(24 * 7)) as d:
        await d.press("g")
        await d.form(day="tomorrow")
        assert d.trouble() == "That day is still to come: a day is written when it has begun."
        await d.retype("blue")
        await d.press("enter")
        assert "blue" in d.trouble()


async def test_l6_one_question_a_week_and_its_answer(driver):
    async with driver(world=at_work) as d:
        asked = []
        for week in range(6):
            await d.at(24 * 7 * week)
            assert d.strip().split(" cycles")[0].endswith(f"week {week + 1} of 6")
            asked.append(d.question().removeprefix("this week's question ").partition("?")[0])
        assert asked == [
            "what does a cycle cost now",
            "did it run once",
            "which exception broke it",
            "who else ran it",
            "what still needs you",
            "what would you tell the next team",
        ]
        await d.at(24 * 7 * 2 + 1)
        await d.press("i")
        await d.type("? the bank holiday")
        assert d.chips() == "this week's answer"
        await d.press("enter")
        assert d.question() == ""
        assert d.log()[-1] == "? the bank holiday"
        assert "which exception broke it? the bank holiday" in d.detail()
        assert last(d).question == 3
        # An answer on a day of the week before is one to that week's question.
        await d.press("escape", "g")
        await d.form(day="last fri")
        assert "did it run once?" in d.question()
        await d.say("? yes, on Thursday")
        assert (last(d).question, d.question()) == (2, "")
        await d.press("escape", "u")
        assert "did it run once?" in d.question()


async def test_l6_the_key_it_names_answers_the_question(driver):
    async with driver(world=at_work) as d:
        # "what does a cycle cost now? ? answers it": the keys it names, one after the other.
        keys = d.question().partition("now?")[2].removesuffix("answers it").split()
        assert keys
        await d.press(*keys)
        assert not d.asking
        assert d.line().startswith("?")


# -- L7: searching


async def test_l7_all_days_are_searched_as_one_types(driver):
    async with driver(world=with_days, clock=afternoon()) as d:
        here = d.log()
        await d.press("/")
        await d.type("export")
        found = ["Mon 2 Mar ! digits swapped -> export instead step 2"]
        found += ["Thu 26 Feb /tried CSV export of the view #HubSpot: works step 1"]
        assert d.log() == found
        for words, count in (
            ("EXPORT view", 1),
            ("+", 1),
            ("~", 1),
            ("!", 1),
            ("/tried", 2),
            ("/tried export", 1),
            ("/stuck", 0),
            ("/2", 2),
            ("/9", 0),
            ("#hubspot", 1),
            ("check odd", 2),
            ("2026-02-27", 2),
            ("token", 1),
            ("[/", 0),
            ("nowhere", 0),
        ):
            await d.press("ctrl+u")
            await d.paste(words)
            assert len(d.log()) == count, words
        await d.press("escape")
        assert d.log() == here
        # Enter leaves the field, and on a line goes to its day.
        await d.press("/")
        await d.type("export")
        await d.press("enter", "down")
        assert d.detail().startswith("tried Thu 26 Feb CSV export of the view #HubSpot: works step 1 Pull the figures")
        await d.press("enter")
        assert d.strip().startswith("Thu 26 Feb")
        assert d.row() == "/tried CSV export of the view #HubSpot: works step 1"
        # Esc on the list shows the day again too.
        await d.press("/")
        await d.type("swapped")
        await d.press("enter", "escape")
        assert d.log()[0] == "/tried CSV export of the view #HubSpot: works step 1"


async def test_l7_the_search_takes_one_row_and_goes_with_its_words(driver):
    """log.tcss has no rules for the filter bar, and nothing hides the bar after Esc or after Enter on a line."""
    async with driver(world=with_days) as d:
        before = len(d.log_seen())
        await d.press("/")
        await d.type("export")
        assert "2 of 6 shown" in d.screen()
        assert len(d.log_seen()) == before - 1
        await d.press("escape")
        assert "filter" not in d.screen()
        await d.press("/")
        await d.type("export")
        await d.press("enter", "enter")
        assert "filter" not in d.screen()


async def test_l7_what_is_said_while_a_search_is_on(driver):
    async with driver(world=with_days) as d:
        await d.press("/")
        await d.type("nowhere")
        assert "on this day" not in d.detail()
        assert "own lines" not in d.footer()
        await d.press("enter")
        await d.say("+ something else")
        assert any("something else" in row for row in d.log_seen()) or "something else" in d.told()


# -- L10, L11, L13: own lines, private, edited


async def test_l10_own_lines_with_number_keys(driver):
    async with driver(world=at_work) as d:
        await d.press("n")
        assert "None yet." in d.page()
        await d.press("1")
        assert d.trouble() == "There is no line 1."
        await d.press("a")
        assert d.trouble() == "Type the line first, then keep it."
        await d.press("escape")
        for text in ("+ report sent [/]", "~ 140m -> ", "checked by hand"):
            await d.press("i", "ctrl+u")
            await d.type(text)
            await d.press("escape", "n", "a")
            assert text.strip() in d.page()
            await d.press("escape")
        await d.press("n", "a")
        assert d.trouble() == "This line is kept already."
        await d.press("escape", "i", "ctrl+u", "tab", "2")
        assert not d.asking
        assert d.typing
        assert d.line() == "~ 140m ->"
        await d.type(" 95m")
        await d.press("enter", "tab", "1", "enter")
        assert d.log() == ["~ 140m -> 95m saves 45 min", "+ report sent [/]"]
        await d.press("tab", "down", "delete")
        assert "2 checked by hand" in d.page()
        await d.press("u")
        assert "2 ~ 140m ->" in d.page()
        await d.press("escape")
        assert d.typing


async def test_l10_the_way_that_the_list_names_leads_there(driver):
    async with driver(world=at_work) as d:
        await d.press("n")
        assert "None yet." in d.page()
        assert "Tab twice" not in d.page()
        await d.press("escape")
        d.workbook.diary.keep_own_line("checked by hand")
        await d.press("i")
        await d.type("begun")
        await d.press("escape", "n", "1")
        assert "checked by hand" in d.line() or "begun" in d.told() or "begun" in d.trouble()


async def test_l11_l13_private_edited_removed_and_back(driver):
    async with driver(world=with_days, size=(120, 40)) as d:
        await d.press("p")
        assert d.row() == "/tried screenshot to #ChatGPT: does not work private step 2"
        assert d.told() == "Private: in no export and in no room. u takes it back"
        await d.go_to_log("swapped")
        await d.press("enter")
        assert d.line() == "! digits swapped /2 -> export instead"
        await d.press("home", "delete", "delete")
        await d.type("+ ")
        assert d.chips().startswith("changes what changed")
        await d.press("enter")
        assert d.line() == ""
        assert d.row() == "+ digits swapped -> export instead edited step 2"
        assert d.detail().startswith("what changed Mon 2 Mar edited digits swapped -> export instead step 2")
        # Esc leaves a line as it was.
        await d.press("up")
        await d.type(" and much more")
        await d.press("escape")
        assert d.row() == "+ digits swapped -> export instead edited step 2"
        # A line with nothing left is refused, and stays open.
        await d.press("e", "ctrl+u")
        await d.type("!")
        await d.press("enter")
        assert d.told() == "There are no words on this line yet. Nothing was changed."
        assert d.line() == "!"
        await d.press("escape", "delete")
        assert d.told() == "Removed the line. u brings it back"
        assert not any("swapped" in row for row in d.log())
        await d.press("u")
        assert d.row() == "+ digits swapped -> export instead edited step 2"
        await d.press("u")
        assert d.row() == "! digits swapped -> export instead step 2"
        # What leaves as a file: the private line does not.
        await d.press("x", "enter")
        assert d.told().startswith("Wrote ")
        text = Path("client-reporting-log.md").read_text(encoding="utf-8")
        assert "digits swapped" in text
        assert "screenshot" not in text
        await d.go_to_log("screenshot")
        await d.press("p", "x", "enter")
        assert d.trouble() == "client-reporting-log.md is there already and would be replaced. Enter again if it is so."
        await d.press("enter")
        assert "screenshot" in Path("client-reporting-log.md").read_text(encoding="utf-8")


async def test_s_goes_to_the_step_and_6_comes_back_to_the_line(driver):
    async with driver(world=with_days, size=(120, 40)) as d:
        await d.go_to_log("saved view")
        await d.press("s")
        assert d.place == "walk"
        assert d.line_here().startswith("1 Pull the figures")
        await d.press("6")
        assert d.row() == "+ the figures come from a saved view now step 1"
        assert d.strip().startswith("Mon 2 Mar, today")
        await d.go_to_log("called IT")
        await d.press("s")
        assert d.told() == "This line names no step: e edits it, /4 says which."
        # The number is that of the map now, and a step that goes leaves the words.
        d.workbook.mapping.capture(of(d.workbook), "Look first", d.workbook.mapping.map(of(d.workbook)).steps[0].id)
        d.workbook.arranging.remove(d.workbook.mapping.map(of(d.workbook)).steps[0].id)
        await d.settle()
        assert "+ the figures come from a saved view now" in d.log()
        assert any("screenshot" in row and row.endswith("step 2") for row in d.log())


# -- nothing typed is lost


async def test_an_unfinished_line_and_an_edit_survive_a_kill(driver):
    async with driver(world=with_days) as d:
        await d.press("i")
        await d.type("half a thou")
        field = f"day {of(d.workbook)}"
        with d.elsewhere() as other:
            await d.until(lambda: other.drafts.left_behind(field) == "half a thou", "the draft")
        await d.press("escape")
        await d.go_to_log("swapped")
        await d.press("e")
        await d.type(" today")
        d.app.screen.keep_typing()
    async with driver() as d:
        assert d.typing
        assert d.line() == "! digits swapped /2 -> export instead today"
        assert "changes" in d.chips()
        assert d.told() == "Your unfinished line is back: Enter keeps it"
        await d.press("enter")
        assert d.line() == "half a thou"
        await d.type("ght")
        await d.press("enter")
        assert d.log()[1:3] == ["! digits swapped -> export instead today edited step 2", "half a thought"]
    async with driver() as d:
        assert d.line() == ""
        assert len(d.workbook.diary.lines(of(d.workbook))) == 7


async def test_a_paste_of_many_lines_asks_once_and_is_one_undo(driver):
    async with driver(world=at_work, size=(120, 40)) as d:
        await d.press("i")
        await d.type("begun")
        await d.paste("+ one\n\n! two -> three\n[/] four\n")
        assert d.chips().startswith("3 lines: add them as lines")
        assert d.log() == ["Nothing is written on this day yet: i writes a line"]
        await d.press("enter")
        assert d.told() == "Wrote down 3 lines. u takes them all back"
        assert d.log() == ["+ one", "! two -> three", "[/] four"]
        assert d.line() == "begun"
        await d.press("escape", "u")
        assert len(d.log()) == 1
        # On the list it lands in the line; one bad line refuses all, and they stay.
        await d.press("i", "ctrl+u", "escape")
        await d.paste("fine\n/tried 9 it: works")
        await d.press("enter")
        assert d.told().startswith("Line 2: There is no step 9 in the map.")
        assert d.chips().startswith("2 lines")
        await d.press("escape")
        assert d.told() == "The pasted lines were left out"
        assert d.workbook.diary.lines(of(d.workbook)) == ()
        await d.press("escape")
        await d.paste("quit undo delete")
        assert d.line() == "quit undo delete"


async def test_what_changed_elsewhere_is_shown_and_never_overwritten_silently(driver):
    async with driver(world=with_days, size=(120, 40)) as d:
        with d.elsewhere() as other:
            say(other, "+ from the shell")
        await d.until(lambda: "+ from the shell" in d.log(), "the other terminal's line")
        assert d.told() == 'In the other terminal: Wrote down what changed "from the shell"'
        assert d.row().startswith("/tried screenshot")
        await d.go_to_log("swapped")
        await d.press("enter")
        await d.type(" today")
        with d.elsewhere() as other:
            line = next(line for line in other.diary.lines(of(other)) if "swapped" in line.text)
            other.diary.edit(line.id, "! digits mixed up -> export", line.line)
        await d.press("enter")
        assert d.told() == "Changed elsewhere. Enter again: yours. Esc: theirs, ! digits mixed up -> export"
        assert d.line() == "! digits swapped /2 -> export instead today"
        await d.tick()
        assert "! digits mixed up -> export edited" in d.log()
        await d.press("enter")
        assert d.row() == "! digits swapped -> export instead today edited step 2"
        # A line that is gone keeps the words that were typed for it.
        await d.press("escape")
        await d.go_to_log("from the shell")
        await d.press("e")
        await d.type(" again")
        with d.elsewhere() as other:
            other.diary.remove(next(line.id for line in other.diary.lines(of(other)) if "shell" in line.text))
        await d.press("enter")
        assert d.told() == "That line is gone: it was removed meanwhile. What you typed is kept."
        assert d.line() == "+ from the shell again"
        await d.tick()
        assert d.line() == "+ from the shell again"


async def test_a_settled_conflict_is_not_told_any_more(driver):
    async with driver(world=with_days) as d:
        await d.go_to_log("swapped")
        await d.press("enter")
        with d.elsewhere() as other:
            line = next(line for line in other.diary.lines(of(other)) if "swapped" in line.text)
            other.diary.edit(line.id, "! digits mixed up -> export", line.line)
        await d.press("enter", "enter")
        assert d.row().startswith("! digits swapped")
        assert "Enter again: yours" not in d.told()


async def test_a_busy_file_keeps_the_words_says_so_and_is_tried_again(driver, file):
    async with driver(world=at_work) as d:
        await d.press("i")
        await d.type("+ moved the export")
        await d.until(lambda: not d.app.screen._draft_waits, "the draft")
        lock = sqlite3.connect(file, isolation_level=None)
        lock.execute("BEGIN IMMEDIATE")
        try:
            await d.press("enter")
            assert "NOT SAVED, file busy" in d.top()
            assert d.told().startswith("Not saved yet: another terminal is writing to the file.")
            assert d.line() == "+ moved the export"
        finally:
            lock.execute("ROLLBACK")
            lock.close()
        await d.until(lambda: d.log() == ["+ moved the export"], "another try")
        assert "✓ saved" in d.top()
        assert d.line() == ""


async def test_a_process_that_goes_and_no_process_at_all(driver):
    async with driver(world=with_days) as d:
        await d.press("i")
        await d.type("half a line")
        with d.elsewhere() as other:
            other.processes.remove(of(other))
        await d.tick()
        assert "No process" in d.top()
        assert d.told() == "Client reporting was removed in the other terminal; u there brings it back"
        assert (d.log(), d.strip(), d.target(), d.detail()) == ([], "", "", "")
        why = "There is no process yet: press 1, then n to name one."
        await d.press("enter")
        assert (d.told(), d.line()) == (why, "half a line")
        await d.press("escape")
        for key in ("i", "enter", *"eEktplLsg/vwxn+~!", "left", "right", "delete"):
            await d.press(key)
            assert d.told() == why, key
            assert not d.asking, key
        # It comes back with what was being typed for it.
        with d.elsewhere() as other:
            other.processes.add("Onboarding")
        await d.tick()
        await d.press("1", "6")
        assert "Onboarding" in d.top()
        assert d.line() == ""
        assert d.strip() == "Mon 2 Mar, today no weeks planned yet cycles 0 learning 0.0 h, doing 0.0 h"
        assert d.target().startswith("no target yet: w says what it is to become")
        await d.press("w")
        await d.form(outcome="  client set up in 2 days [/]  ")
        assert d.target().startswith("target client set up in 2 days [/]")
        await d.press("k")
        assert d.told() == "No block of this day waits: 5 goes to the calendar."
        await d.press("e")
        assert d.told() == "Highlight a line first."
        await d.press("enter")
        assert d.told() == "Nothing is written on this day yet: i writes a line."


async def test_a_process_that_goes_takes_its_question_along_and_not_the_helpers(driver):
    async with driver(world=at_work) as d:
        d.workbook.processes.remove(of(d.workbook))
        await d.settle()
        assert d.question() == ""
        await d.press("h")
        assert "Who helps when you are stuck" in d.page()


async def test_each_process_has_its_own_day_and_line(driver):
    def world(workbook: Workbook) -> None:
        with_days(workbook)
        workbook.diary.say(workbook.processes.add("Onboarding"), "of the other", date(2026, 3, 2))

    async with driver(world=world) as d:
        await d.press("i")
        await d.type("half a thou")
        await d.press("escape", "1", "down", "6")
        assert "Onboarding" in d.top()
        assert d.log() == ["of the other"]
        assert d.line() == ""
        await d.say("another of the other")
        await d.press("escape", "1", "up", "6")
        assert d.line() == "half a thou"
        assert not any("of the other" in row for row in d.log())


# -- sizes, texts, letters


async def test_it_can_be_used_at_80x24_and_60x20(driver):
    async with driver(world=with_days, clock=afternoon()) as d:
        for width, height in ((80, 24), (60, 20)):
            await d.resize(width, height)
            rows = d.rows()
            assert len(rows) == height
            assert all(len(row) <= width for row in rows)
            assert len(d.log_seen()) >= 6
            assert d.log()[0] == "o 9:00-12:00 build planned"
            assert d.target().endswith("this week + 0 ~ 0 ! 1")
            assert "what does a cycle cost now?" in d.question()
            assert "F1 help" in d.footer()
            await d.say(f"written at {width}")
            assert d.row() == f"written at {width}"
            assert any(f"written at {width}" in row for row in d.log_seen())
            await d.press("escape")
            await d.go_to_log("called IT")
            assert any("called IT" in row for row in d.log_seen())
            assert d.detail().startswith("note Thu 26 Feb called IT")
            await d.press("home")


async def test_what_is_shown_fits(driver):
    async with driver(world=at_work, clock=afternoon()) as d:
        await d.say("/tried 2 it #ChatGPT: does not work -> smaller files", "/stuck 2 cannot read the PDF tables")
        assert not d.told().endswith("⋯")
        await d.say("/learned few-shot prompts -> 2", "/learned chain of thought -> 3")
        assert not d.told().endswith("⋯")
        await d.press("ctrl+u")
        await d.paste("one\ntwo")
        assert d.chips().endswith("Esc leaves them out")
        await d.press("escape", "escape", "home")
        assert d.row().endswith("build planned")
        assert "partly" in d.footer() or "p private" not in d.footer()
        await d.resize(60, 20)
        assert d.strip().endswith(("doing 0.0 h", "⋯"))
        await d.press("v")
        assert any("ChatGPT" in row and row.rstrip().endswith(("files", "⋯")) for row in d.dialog().splitlines())


async def test_signs_are_written_as_they_are_typed(driver):
    async with driver(world=at_work) as d:
        await d.say("! the token for the export expires every four weeks -> reminder in the shared calendar /1")
        await d.press("escape", "l", "enter", "/")
        await d.type("export")
        assert "⋯⋯" not in d.screen()
        await d.press("escape", "f1")
        assert "tilde" not in d.dialog()


async def test_hostile_texts_are_kept_whole_and_never_act(driver):
    texts = [kept(text) for text in WORST if kept(text)]
    signs = ("", "+ ", "! ", "/tried 1 ", "/stuck 2 ", "? ")
    lines = [f"{signs[n % 6]}x {text}" for n, text in enumerate(texts)]

    async with driver(world=at_work) as d:
        await d.paste("\n".join(lines))
        await d.press("enter")
        stored = d.workbook.diary.lines(of(d.workbook))
        assert len(stored) == len(lines)
        for line, there in zip(lines, stored, strict=True):
            words = f"{there.text} {there.then}"
            assert all(word in words or word in "->" for word in line.split()[1:] if word not in ("1", "2")), line
        assert any("[@click=app.quit]leave[/]" in row for row in d.log())
        # Each one is on the screen once, some under the cursor, and one opened as it was typed.
        await d.press("escape", "home")
        for _ in range(6):
            assert faults_of(d.app.screen) == []
            await d.press("pagedown", "up")
        await d.go_to_log("leave[/]")
        await d.press("e")
        assert d.line().endswith("x [@click=app.quit]leave[/]")
        await d.press("enter", "escape", "delete")
        assert not any("leave[/]" in row for row in d.log())
        # The same in its forms: target, helper, search, own line, what is said of a stuck item.
        bad = " ".join(texts[:12])
        await d.press("w")
        d.app.screen.query_one("#outcome").put(bad)
        await d.press("ctrl+s")
        assert d.workbook.diary.view(of(d.workbook)).outcome == bad
        await d.press("h", "a")
        for name in ("name", "reachable", "contact", "kind"):
            d.app.screen.query_one(f"#{name}").put(bad if name != "kind" else "c")
        await d.press("ctrl+s")
        assert faults_of(d.app.screen) == []
        await d.press("escape")
        await d.go_to_log("STUCK")
        await d.press("enter", "d")
        for name in ("sample", "expected", "happened", "tried"):
            d.app.screen.query_one(f"#{name}").put(bad)
        await d.press("ctrl+s")
        assert faults_of(d.app.screen) == []
        assert "[@click=app.quit]leave[/]" in d.page()
        await d.press("escape", "/")
        await d.paste(WORST[5])
        assert faults_of(d.app.screen) == []
        await d.press("escape", "i")
        await d.paste(WORST[3])
        await d.press("escape", "n", "a")
        assert faults_of(d.app.screen) == []
        await d.press("1")
        assert d.line() == WORST[3]


async def test_every_letter_typed_stays_a_letter(driver):
    async with driver(world=with_days, clock=afternoon()) as d:
        before = d.workbook.snapshot()
        await d.press("i")
        await d.type(LETTERS)
        assert d.line() == LETTERS
        assert d.typing
        assert not d.asking
        assert d.place == "log"
        assert d.workbook.snapshot() == before
        await d.press("enter")
        assert last(d).text == LETTERS
        assert last(d).kind is LineKind.NOTE
        await d.press("up")
        assert d.line() == LETTERS
        await d.press("escape", "/")
        await d.type(LETTERS)
        assert d.app.focused.value == LETTERS
        assert not d.asking
        await d.press("ctrl+u")
        await d.type(LETTERS[:20])
        assert len(d.log()) == 1
