"""L3, L4, L12, L14, K1 to K5, K7 to K9, N8: learning cycles, tries, being stuck and getting help."""

from __future__ import annotations

import sqlite3
from datetime import date
from pathlib import Path

from ui.driver import Workbook, owned
from ui.log_world import at_work, of, say, with_days, with_helper, with_lesson

STUCK = "/stuck 2 cannot read the PDF tables"
QUESTION = "cannot read the PDF tables"


def not_mapped(workbook: Workbook) -> None:
    """Nobody said yet that the map is complete."""
    owned(workbook)
    workbook.remember_place("log", of(workbook), None)


def stuck(workbook: Workbook) -> None:
    with_helper(workbook)
    say(workbook, STUCK)


def waits(d) -> list[str]:
    """The rows of what waits."""
    return [row for row in d.log() if row.startswith(("STUCK", "LEARNED"))]


def the_stuck_line(workbook: Workbook) -> str:
    return next(line.id for line in workbook.diary.lines(of(workbook)) if line.stuck is not None)


# -- L3: one concept at a time


async def test_l3_learned_applied_put_right_next(driver):
    async with driver(world=at_work, size=(120, 40)) as d:
        await d.say("/learned few-shot prompts -> 2")
        assert d.told().startswith("Apply it now: Enter on it above")
        assert d.log() == ["LEARNED step 2: few-shot prompts apply it now", "/learned few-shot prompts learned step 2"]
        await d.say("/learned chain of thought -> 3")
        assert d.told().startswith('First apply "few-shot prompts", or drop it')
        assert d.line() == "/learned chain of thought -> 3"
        await d.press("ctrl+u", "escape")
        await d.go_to_log("LEARNED")
        assert "for step 2 Check odd numbers ✓ learned few-shot prompts, Mon 2 Mar o applied not yet" in d.detail()
        await d.press("enter")
        assert d.page().startswith("Learned: few-shot prompts")
        # Each stage has its key; Enter takes the next one. None is skipped, and none is empty.
        await d.press("t")
        await d.form(words="too early")
        assert d.trouble() == "It is not applied yet: say first what it was applied to."
        await d.press("escape", "enter", "enter")
        assert d.trouble() == "Say what it was applied to, in a few words."
        await d.form(words="three examples [/]")
        assert "✓ applied three examples [/], Mon 2 Mar" in d.page()
        await d.press("u")
        assert "o applied not yet" in d.page()
        await d.press("a")
        await d.form(words="three examples")
        await d.press("x")
        await d.form(words="no use")
        assert d.trouble() == "It was applied already: close it instead."
        await d.press("escape", "escape")
        assert waits(d) == ["LEARNED step 2: few-shot prompts what had to be put right?"]
        assert "cycles 1" in d.strip()
        # Applied: the next concept may begin, while this one is put right.
        await d.say("/learned chain of thought")
        await d.press("escape")
        assert len(waits(d)) == 2
        await d.go_to_log("few-shot")
        await d.press("enter", "enter")
        await d.form(words="the dates came out wrong")
        assert "✓ put right the dates came out wrong, Mon 2 Mar" in d.page()
        await d.press("escape")
        assert "LEARNED step 2: few-shot prompts close it: what comes next?" in d.log()
        await d.press("enter", "enter")
        await d.form(words="checking the figures")
        assert "✓ next checking the figures" in d.page()
        await d.press("escape")
        assert waits(d) == ["LEARNED chain of thought apply it now"]
        assert "/learned few-shot prompts done step 2" in d.log()
        # Without a step nothing is applied: the line says to what, and then it is.
        await d.go_to_log("LEARNED")
        await d.press("enter", "a")
        await d.form(words="the comment")
        assert d.trouble().startswith("Learned is done only at a mapped step: edit the line and end it with ->")
        await d.press("escape", "escape")
        await d.go_to_log("/learned chain")
        await d.press("e")
        await d.type(" -> 3")
        await d.press("enter", "escape")
        await d.go_to_log("LEARNED")
        # Or it is dropped, with a reason.
        await d.press("enter", "x", "enter")
        assert d.trouble() == "Say why it is dropped: that is a lesson too."
        await d.form(words="the tool cannot read our files")
        assert "✗ dropped the tool cannot read our files" in d.page()
        await d.press("escape")
        assert waits(d) == []
        assert "/learned chain of thought dropped edited step 3" in d.log()
        assert "cycles 1" in d.strip()


async def test_l3_before_the_map_is_complete_a_reason_is_asked(driver):
    async with driver(world=not_mapped) as d:
        await d.say("/learned few-shot prompts -> 2")
        assert d.page().startswith("The map of Client reporting is not complete Learning without a target fades")
        await d.press("enter")
        assert d.trouble() == "Say why, or leave the line for later with Esc: it stays where you typed it."
        await d.press("escape")
        assert d.line() == "/learned few-shot prompts -> 2"
        assert d.workbook.diary.lines(of(d.workbook)) == ()
        await d.press("enter")
        await d.form(because="step 2 is agreed already")
        assert d.line() == ""
        assert waits(d) == ["LEARNED step 2: few-shot prompts apply it now"]
        assert d.workbook.diary.lines(of(d.workbook))[0].cycle.unmapped_because == "step 2 is agreed already"
        # One undo, and what was learned is gone with its reason.
        await d.press("escape", "u")
        assert waits(d) == []
        # Once the map is complete nothing is asked.
        d.workbook.processes.call_mapped(of(d.workbook), "enough")
        await d.settle()
        await d.say("/learned few-shot prompts -> 2")
        assert not d.asking
        assert len(waits(d)) == 1


async def test_l3_a_reason_is_asked_for_only_where_it_helps(driver):
    async with driver(world=not_mapped) as d:
        d.workbook.diary.say(of(d.workbook), "/learned few-shot prompts -> 2", because="step 2 is agreed")
        await d.settle()
        await d.go_to_log("LEARNED")
        await d.press("enter")
        assert " step 2 is agreed" in d.page()
        await d.press("escape")
        await d.say("/learned chain of thought -> 3")
        assert not d.asking
        assert d.told().startswith('First apply "few-shot prompts"')


async def test_l3_a_busy_file_does_not_lose_the_reason(driver, file):
    async with driver(world=not_mapped) as d:
        await d.press("i")
        await d.type("/learned few-shot prompts -> 2")
        await d.until(lambda: not d.app.screen._draft_waits, "the draft")
        await d.press("enter")
        await d.fill(because="step 2 is agreed")
        lock = sqlite3.connect(file, isolation_level=None)
        lock.execute("BEGIN IMMEDIATE")
        try:
            await d.press("enter")
            assert "NOT SAVED" in d.top()
        finally:
            lock.execute("ROLLBACK")
            lock.close()
        await d.until(lambda: d.asking or not d.line(), "another try")
        assert not d.asking
        assert len(waits(d)) == 1


# -- L4, L12, L14, N8: tries


async def test_l4_l12_l14_tries_their_tools_and_the_one_nothing_followed(driver):
    async with driver(world=with_days, size=(120, 40)) as d:
        once = 'Tried once at step 2: "screenshot to ChatGPT" did not work. What is tried next?'
        for day, shown in ((2, ""), (3, once), (5, once)):
            # Tuesday to Friday are one to four working days.
            await d.at(24 * day)
            assert d.standing() == shown, day
        await d.press("v")
        rows = [" ".join(row.split()) for row in d.dialog().splitlines() if row.strip()]
        assert rows[0] == "Tools that were tried"
        assert rows[1:4] == ["tool step works does not next", "ChatGPT 2 Check odd numbers 0 1"] + [
            "HubSpot 1 Pull the figures 1 0"
        ]
        await d.press("escape")
        # A try at another step changes nothing; one at the same step does, and a next one that is named.
        await d.say("/tried 1 CSV export each night #HubSpot: does not work -> ask IT")
        assert d.standing() == once
        await d.say('/tried 2 a CSV file #ChatGPT #"Google Sheets": works')
        assert d.standing() != once
        await d.press("escape", "v")
        for use in ("ChatGPT 2 Check odd numbers 1 1", "Google Sheets 2 Check odd numbers 1 0"):
            assert use in d.page()
        assert "HubSpot 1 Pull the figures 1 1 ask IT" in d.page()
        await d.press("escape", "u", "v")
        assert "Google Sheets" not in d.page()
        await d.press("escape")
        assert d.standing() == once
        # A try feeds a lesson: it says what did not work.
        await d.go_to_log("screenshot")
        await d.press("l")
        assert "A draft (problem, does not work), with Mon 2 Mar as its evidence." in d.page()
        await d.press("escape", "1", "6")


async def test_n8_a_lesson_that_looks_like_it_is_shown_in_the_line_and_on_its_page(driver):
    async with driver(world=with_lesson, size=(200, 40)) as d:
        await d.press("i")
        lesson = "L-01 looks like this: An export at night has no figures of the same day"
        for typed, why in (
            ("/tried 1 the view #HubSpot: works", "both use HubSpot"),
            ("/stuck 3 the export of last night has no figures", "same words: "),
        ):
            await d.press("ctrl+u")
            await d.paste(typed)
            assert lesson in d.chips(), typed
            assert f"({why}" in d.chips(), typed
        for typed in ("/tried 2 the sheet #Sheets: works", "+ the export of last night has no figures", "/stuck 3 no"):
            await d.press("ctrl+u")
            await d.paste(typed)
            assert "looks like this" not in d.chips(), typed
        await d.press("ctrl+u")
        await d.paste("/stuck 3 the export of last night has no figures")
        await d.press("enter", "escape")
        await d.go_to_log("STUCK")
        await d.press("enter")
        assert f"{lesson} (same words: export, night, figures)" in d.page()


# -- K1, K2, K3: stuck, and for how long


async def test_k1_k2_a_question_that_nobody_can_answer_and_those_who_could(driver):
    async with driver(world=at_work, size=(120, 40)) as d:
        await d.press("i")
        await d.type("/stuck AI training")
        assert "which step? write its number behind /stuck" in d.chips()
        await d.press("enter", "escape")
        assert d.standing() == "Nobody is named who helps: h names somebody"
        await d.go_to_log("STUCK")
        vague = "Which step, and what did you try? Nobody can answer it as it stands."
        assert vague in d.detail()
        await d.press("enter")
        assert vague in d.page()
        await d.press("escape", "down", "e", "ctrl+u")
        await d.type(STUCK)
        await d.press("enter", "escape")
        await d.go_to_log("STUCK")
        assert vague not in d.detail()
        assert d.row() == "STUCK step 2: cannot read the⋯ since today: ask as soon as you have looked⋯"
        await d.say("/stuck 9 anything")
        assert d.told() == "There is no step 9 in the map. To keep it as a word write \\9."
        assert d.line() == "/stuck 9 anything"
        # The roster.
        await d.press("ctrl+u", "escape", "h")
        assert "Nobody yet. Name somebody before the first week" in d.page()
        await d.press("a")
        await d.form(name="Robin Okafor", kind="x")
        assert d.trouble().startswith("Write c for a consultant")
        await d.form(name="", kind="c", cost="12O")
        assert d.trouble() == '"12O" is not a number above zero. Write 1, 2.5 or 0,5.'
        await d.form(name="", kind="c", reachable="Thu 14-17", contact="chat [/]", cost="120")
        assert d.trouble() == "Say who it is."
        await d.form(name="Robin Okafor", kind="c", reachable="Thu 14-17", contact="chat [/]", cost="120")
        assert "Robin Okafor consultant, Thu 14-17, chat [/], 120 an hour" in d.page()
        for name, kind, word in (("Jo", "col", "technical colleague"), ("HubSpot", "prov", "platform provider")):
            await d.press("a")
            await d.form(name=name, kind=kind)
            assert f"{name} {word}" in d.page()
        await d.press("enter")
        await d.form(name="Robin", kind="t")
        assert "Robin technical colleague, Thu 14-17" in d.page()
        await d.press("u", "delete")
        assert "Robin" not in d.page()
        await d.press("u")
        assert "Robin Okafor consultant" in d.page()
        await d.press("escape")
        assert d.standing() == ""


async def test_k3_the_age_counts_working_days_only(driver):
    def world(workbook: Workbook) -> None:
        with_helper(workbook)
        workbook.availability.turn_day_off(date(2026, 3, 6), "Founders' day")

    async with driver(world=world, size=(160, 40)) as d:
        await d.at(24 * 3)  # Thursday
        await d.say(STUCK)
        await d.press("escape")
        alarm = "three days cost more than an hour of somebody who knows: ask now"
        for day, words in (
            (3, "since today: ask as soon as you have looked for an hour"),
            (4, "since today: ask as soon as you have looked for an hour"),  # a day off
            (6, "since today: ask as soon as you have looked for an hour"),  # Sunday
            (7, "1 day: ask today"),
            (8, "2 days: ask today"),
            (9, f"3 days: {alarm}"),
            (13, f"5 days: {alarm}"),  # Sunday
            (14, f"6 days: {alarm}"),
        ):
            await d.at(24 * day)
            assert waits(d) == [f"STUCK step 2: {QUESTION} {words}"], day
        # It waits on every day that is looked at.
        await d.press("left", "left")
        assert len(waits(d)) == 1
        # Taken back as a day off, the Friday counts.
        d.workbook.availability.turn_day_off(date(2026, 3, 6))
        await d.settle()
        assert f"7 days: {alarm}" in waits(d)[0]


# -- K4, K5, K7, K8, K9: asked, answered, solved


async def test_k4_a_helper_is_asked_and_a_late_promise_is_doubted(driver):
    async with driver(world=stuck, size=(120, 40)) as d:
        await d.go_to_log("STUCK")
        await d.press("enter", "a")
        assert "Robin Okafor consultant, Thu 14-17, 120 an hour" in d.page()
        await d.press("enter")
        assert d.page().startswith("Asked: consultant, reachable Thu 14-17")
        await d.form(by="blue")
        assert d.trouble()
        await d.form(by="2 apr")
        assert d.trouble().startswith("That is more than a week away: no help while you are stuck. Better ask another.")
        await d.form(by="thu")
        assert "asked consultant, reachable Thu 14-17, on Mon 2 Mar, answer by Thu 5 Mar" in d.page()
        await d.press("escape")
        assert not d.asking
        assert waits(d)[0].endswith("since today: asked, answer by Thu 5 Mar")


async def test_k4_asked_answered_solved_and_how_long_it_took(driver):
    async with driver(world=stuck, size=(160, 40)) as d:
        line = the_stuck_line(d.workbook)
        helper = d.workbook.helping.helpers()[0].id
        with d.elsewhere() as other:
            other.helping.ask(line, helper, date(2026, 3, 11))
        await d.tick()
        assert waits(d)[0].endswith("since today: the answer is promised for Wed 11 Mar: ask another")
        d.workbook.helping.ask(line, helper, date(2026, 3, 9))
        await d.settle()
        assert waits(d)[0].endswith("since today: asked, answer by Mon 9 Mar")
        await d.at(24 * 3)
        assert waits(d)[0].endswith("3 days: no answer yet, and three days are over: ask another, or pay for⋯")
        # What helpers see on a wall has no name in it.
        await d.go_to_log("STUCK")
        assert "asked consultant, reachable Thu 14-17, on Mon 2 Mar" in d.detail()
        assert "Robin" not in d.screen()
        await d.press("enter", "r", "enter")
        assert d.trouble() == "Write down what was answered, in a sentence."
        await d.form(answer="use the CSV export [/]")
        assert "answered use the CSV export [/]" in d.page()
        assert "Help answers after 72.0 h, in the middle of all that was asked." in d.page()
        await d.press("escape")
        assert waits(d)[0].endswith("3 days: answered: try it, then say what solved it")
        # Asked again, it waits again; the times of both are known.
        d.workbook.helping.ask(line, helper)
        await d.at(24 * 3 + 2)
        d.workbook.helping.answer(line, "really, use it")
        await d.press("enter")
        assert "Help answers after 2.0 h" in d.page()


async def test_k5_k7_k8_notes_where_was_looked_and_the_request_for_help(driver):
    async with driver(world=stuck, size=(120, 40)) as d:
        await d.at(24)
        await d.go_to_log("STUCK")
        await d.press("enter", "n", "enter")
        await d.fill(where="book")
        await d.press("enter")
        assert d.trouble() == "Write colleague, documentation, video, forum or helper, or nothing."
        await d.form(text="", where="", minutes="")
        assert d.trouble() == "Say something, or where you looked."
        for text, where, minutes in (("says nothing of tables", "doc", "40"), ("", "v", "1h"), ("two files", "", "")):
            await d.fill(text=text, where=where, minutes=minutes)
            await d.press("ctrl+s", "n")
        await d.press("escape")
        assert "looked: documentation, 40 min, says nothing of tables" in d.page()
        assert "looked: video, 60 min" in d.page()
        assert "stuck 1 day: ask today" in d.page()
        await d.press("d")
        await d.form(sample="the PDF | March", expected="a table", happened="one long line", tried="two prompts")
        assert "goes in the PDF | March should happen a table happens one long line tried two prompts" in d.page()
        assert "stuck 1 day: ask today" in d.page()
        with d.elsewhere() as other:
            say(other, "/tried 2 one prompt #ChatGPT: does not work", "/tried 1 elsewhere: works")
        await d.tick()
        # Opened again, so that it knows the tries.
        await d.press("escape", "enter", "e")
        assert "help-cannot-read-the-pdf-tables.md" in d.page()
        await d.press("enter")
        assert d.trouble().startswith("Wrote ")
        text = Path("help-cannot-read-the-pdf-tables.md").read_text(encoding="utf-8")
        assert text.startswith("# Help wanted — step 2 Check odd numbers — Client reporting\n")
        for words in (
            "Since Mon 2 Mar 2026: stuck 1 day",
            "An answer is needed by Thu 5 Mar 2026",
            f"## The question\n\n{QUESTION}\n",
            "```text\nthe PDF | March\n```",
            "## What should happen\n\na table\n",
            "## What happened\n\none long line\n",
            "two prompts\n",
            "Mon 2 Mar 2026: one prompt ChatGPT: does not work",
            "documentation, 40 min: says nothing of tables",
        ):
            assert words in text, words
        assert "elsewhere" not in text
        assert "Robin" not in text
        # Notes are taken back one by one, and never made it younger.
        await d.press("u", "u", "u")
        assert "two files" not in d.page()
        assert "looked: documentation" in d.page()
        await d.press("escape")
        assert waits(d) == [f"STUCK step 2: {QUESTION} 1 day: ask today"]


async def test_k8_a_private_line_leaves_in_no_request(driver):
    async with driver(world=stuck) as d:
        await d.go_to_log("STUCK")
        await d.press("p", "enter", "e")
        if "Write it to" in d.page():
            await d.press("enter")
        assert "That line is private, and private lines leave in no file." in d.trouble()


async def test_k9_solved_is_a_line_and_a_lesson_is_offered(driver):
    async with driver(world=stuck, size=(120, 40)) as d:
        await d.at(48)
        await d.go_to_log("STUCK")
        await d.press("enter", "o")
        assert d.trouble() == "It is not solved yet: s says what solved it."
        await d.press("s", "enter")
        assert d.trouble() == "Say what solved it: that line is worth the most to the next team."
        await d.form(how="the view is exported as CSV")
        assert d.page().startswith("What does the next team need to know? A draft (problem, works), with Wed 4 Mar")
        assert d.values() == {"text": f"{QUESTION}: the view is exported as CSV"}
        # No lesson now; the line is there all the same, and makes one later with two keys.
        await d.press("escape")
        assert waits(d) == []
        assert d.row() == f"! {QUESTION} -> the view is exported as CSV step 2"
        assert d.target().endswith("problems solved 1")
        assert d.workbook.lessons.rows() == []
        await d.press("l", "enter")
        assert d.told() == "L-01 is a draft in Lessons (7). u takes it back"
        assert d.row() == f"! {QUESTION} -> the view is exported as CSV L-01 step 2"
        lesson = d.workbook.lessons.whole()[0]
        assert (lesson.said.happened, lesson.said.advice) == (QUESTION, "the view is exported as CSV")
        assert [each.day for each in lesson.evidence] == [date(2026, 3, 4)]
        await d.press("l")
        assert d.told() == "L-01 came from this line: L goes there"
        await d.press("L")
        assert d.place == "lessons"
        assert d.line_here().startswith("L-01")
        await d.press("6")
        assert d.row().startswith(f"! {QUESTION}")
        await d.go_to_log("/stuck")
        assert d.row() == f"/stuck {QUESTION} solved step 2"
        assert "solved after 2 days" in d.detail()
        await d.press("L")
        assert d.told() == "No lesson came from this line yet: l makes one."
        # Taken back: first the lesson, then that it was solved; it is as old as before.
        await d.press("u", "u")
        assert waits(d)[0].startswith(f"STUCK step 2: {QUESTION} 2 days: ask today")
        assert d.target().endswith("problems solved 0")


async def test_k9_what_was_not_solved_after_all_is_opened_again(driver):
    async with driver(world=stuck) as d:
        d.workbook.helping.solve(the_stuck_line(d.workbook), "CSV")
        await d.settle()
        await d.go_to_log("/stuck")
        await d.press("enter", "o")
        assert len(waits(d)) == 1
