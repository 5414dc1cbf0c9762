"""P3, P4, P5, P7, P9, P11, P12: each question is answered by a key or a short line, and the sum follows each key."""

from __future__ import annotations

import string

import pytest

from gaptui.method.pick_questions import QUESTIONS
from hostile.crawl import faults_of
from ui.pick_world import NAMES, answered, named

ASKED = [question.words for question in QUESTIONS]
OFTEN, LONG, STEPS, SOMEBODY, SMALL, BIGGEST = ASKED[:6]
PATTERNS, BY_HAND, ANALYSIS = ASKED[6:9]
SAME, STABLE, CATCHES, PAIN = ASKED[9], ASKED[13], ASKED[14], ASKED[15]
PEOPLE, BETTER, NUMBER, AREA = ASKED[16:]
MOST_KEYS = 60


def ids(d) -> dict[str, str]:
    return {row.name: row.id for row in d.workbook.picking.view().candidates}


def answers(d, name: str):
    return next(row.answers for row in d.workbook.picking.view().candidates if row.name == name)


async def test_p9_all_answers_of_four_candidates_by_single_keys(driver):
    keys = 0

    async with driver(world=named) as d:

        async def press(*each: str) -> None:
            nonlocal keys
            keys += len(each)
            await d.press(*each)

        await d.press("n")
        await d.type("Invoicing")
        await d.press("enter", "escape")
        await d.press("home")
        await press("right")
        for name in (*NAMES, "Invoicing"):
            before = keys
            # Each answer goes on to the next question by itself.
            assert d.line_here().startswith(name)
            assert d.question_here() == OFTEN
            await press("2", "enter")
            assert d.question_here() == LONG
            await press("3", "h", "enter")
            assert d.question_here() == STEPS
            await press("y", "y", "y", "n")
            assert d.question_here() == PATTERNS
            await press("y", "y", "n")
            assert d.question_here() == SAME
            await press("4", "4", "5", "3", "3")
            assert d.question_here() == CATCHES
            await press("4")
            # Those that may stay empty stand below the last one that is needed.
            await press("down")
            assert d.question_here() == PEOPLE
            await press("1", "2", "enter", "t")
            assert d.question_here() == NUMBER
            await press("enter", *"Monday 12:00", "enter")
            assert d.question_here() == AREA
            await press("enter", *"Sales", "enter")
            # At the end it goes back to what was left open, and then to the next candidate.
            assert d.question_here() == PAIN
            await press("2")
            assert keys - before <= MOST_KEYS
        assert d.told() == "Every candidate is answered. Left, then o orders, Enter picks"
        for name in (*NAMES, "Invoicing"):
            assert [getattr(answers(d, name), question.id) for question in QUESTIONS] == [
                *(2.0, 180, True, True, True, False, True, True, False, 4, 4, 5, 3, 3, 4, 2, 12),
                *("throughput", "Monday 12:00", "Sales"),
            ]
        assert set(d.candidates()) == {f"{name} ? candidate 5/5 ✓ 312 h 70 % 218 h 2" for name in ids(d)}
        await d.press("left")
        assert d.question_here() == ""
        assert d.footer().startswith("Enter pick")


async def test_p5_the_sum_follows_each_key_also_while_a_number_is_typed(driver):
    async with driver(world=named) as d:
        await d.press("right")
        assert "at stake ? a week x ? x 52 weeks = not known yet" in d.sum()
        await d.press("1")
        assert d.entry() == f"{OFTEN} › 1"
        assert "at stake 1 a week x ? x 52 weeks = not known yet" in d.sum()
        await d.press("2")
        assert "at stake 12 a week x ?" in d.sum()
        await d.press("backspace", "enter")
        assert d.answer_to(OFTEN) == "1"
        for key, shown, gate in (
            ("3", "3 min", None),
            ("h", "at stake 1 a week x 3 h x 52 weeks = 156 h a year", "✓ 2-4 h"),
            ("3", "1 a week x 3 h x 52 weeks = 156 h", "✓ 2-4 h"),
            ("0", "at stake 1 a week x 3.5 h x 52 weeks = 182 h a year", "✓ 2-4 h"),
        ):
            await d.press(key)
            if gate is not None:
                assert gate in d.gates(), key
                assert shown in d.sum() or key == "3", key
        assert "182 h" not in d.candidates()[0]
        # Left without Enter, nothing is kept.
        await d.press("escape")
        assert d.question_here() == LONG
        assert "? 2-4 h" in d.gates()
        await d.type("3h")
        await d.press("enter", "y", "y", "y", "n", "y", "y", "n")
        assert d.gates() == "✓ weekly ✓ several steps ✓ 2-4 h ✓ somebody answers ✓ contained"
        for key, fit in (
            ("4", "4 - - - - = 4 open"),
            ("4", "4 4 - - - = 3 open"),
            ("5", "4 4 5 - - = 2 open"),
            ("3", "4 4 5 3 - = 1 open"),
            ("3", "4 4 5 3 3 -> average 3.8 = 70 % score 156 h x 70 % = 109 h a year"),
        ):
            await d.press(key)
            assert f"fit {fit}" in d.sum()
        assert d.sum().startswith("PICK SCORE Client reporting gates 5/5 ✓")
        assert d.candidates()[0] == "Client reporting ? candidate 5/5 ✓ 156 h 70 % 109 h -"
        # Pain and whether mistakes are caught stand beside the score.
        await d.press("2", "5")
        assert d.candidates()[0] == "Client reporting ? candidate 5/5 ✓ 156 h 70 % 109 h 5"
        assert "pain 5 of 5" in d.sum() or d.line_here().startswith("Proposal")
        assert d.told() == "Client reporting is answered. Now Proposal creation"
        # Each answer is one undo, and Del takes one back where it stands.
        await d.press("escape", "u", "u")
        assert d.candidates()[0] == "Client reporting ? candidate 5/5 ✓ 156 h 70 % 109 h -"
        await d.go_to_candidate("Client")
        await d.go_to_question(STABLE)
        assert d.answer_to(STABLE) == "3 ▮▮▮▯▯"
        await d.press("delete")
        assert d.question_here() == STABLE
        assert d.answer_to(STABLE).startswith("- ▯▯▯▯▯")
        assert d.candidates()[0].endswith("156 h - - -")
        await d.press("5")
        assert "4 4 5 3 5 -> average 4.2 = 80 %" in d.sum()
        await d.go_to_question(OFTEN)
        await d.press("backspace")
        assert d.answer_to(OFTEN) == "-"
        assert "? weekly" in d.gates()


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("nonsense", '"nonsense" is not a time. Write 3h, 1h30 or 150m.'),
        ("0", '"0" is not a time. Write 3h, 1h30 or 150m.'),
    ],
)
async def test_what_is_no_time_is_said_and_stays_in_the_line(driver, typed, words):
    async with driver(world=named) as d:
        await d.go_to_question(LONG)
        await d.press("enter")
        await d.type(typed)
        await d.press("enter")
        assert d.told() == words
        assert d.entry() == f"{LONG} › {typed}"
        await d.press("ctrl+u", *"2h30", "enter")
        assert d.answer_to(LONG) == "2h30"
        # Opened again it holds what was answered; emptied, it takes the answer back.
        await d.go_to_question(LONG)
        await d.press("enter")
        assert d.entry() == f"{LONG} › 2h30"
        await d.press("ctrl+u", "enter")
        assert d.answer_to(LONG) == "-"
        await d.go_to_question(OFTEN)
        await d.press("0", "enter")
        assert d.told() == '"0" is not a number above zero. Write 1, 2.5 or 0,5.'
        await d.press("ctrl+u", *"0,5", "enter")
        assert d.answer_to(OFTEN) == "0.5"
        await d.go_to_question(PEOPLE)
        await d.press("2", ".", "5", "enter")
        assert d.told() == '"2.5" is not a whole number above zero. Write 3.'


async def test_p3_p4_p7_a_gate_that_fails_says_the_rule_in_plain_words(driver):
    async with driver(world=named) as d:
        # One hour, six hours: the sign while it is typed, the rule at the question.
        for text, why in (
            ("1h", "1h is not 2 to 4 hours: too short to be worth the weeks"),
            ("6h", "6h is not 2 to 4 hours: too long to finish in six weeks, take a part of it"),
        ):
            await d.go_to_question(LONG)
            await d.press("enter", "ctrl+u")
            await d.type(text)
            assert "✗ 2-4 h" in d.gates()
            await d.press("enter", "up")
            assert d.entry()[:70] == f"✗ {why}"[:70]
            assert d.candidates()[0].startswith("Client reporting ? candidate 0/5 ✗")
        for question, key, why in (
            (OFTEN, "0.5", "it runs once in 2 weeks: what runs less than weekly teaches too slowly"),
            (STEPS, "n", "it has one step only: there is no process to map"),
            (SOMEBODY, "n", "nobody answers for it: without an owner the building is only an experiment"),
            (SMALL, "n", "it is not small enough to finish: take a part of it"),
            (BIGGEST, "y", "it is the biggest problem: begin with one that matters and can be finished"),
            (CATCHES, "2", "Mistakes of AI would hurt before anybody sees them: plan a check first"),
        ):
            await d.go_to_question(question)
            await d.press(*key, *(["enter"] if len(key) > 1 else []))
            await d.go_to_question(question)
            assert d.entry()[:70] == f"✗ {why}"[:70], question
        assert d.gates() == "✗ weekly ✗ several steps ✗ 2-4 h ✗ somebody answers ✗ contained"
        # The three signals are ticks; none of them fails a gate.
        for question in (PATTERNS, BY_HAND, ANALYSIS):
            await d.go_to_question(question)
            assert d.entry() == "a sign that AI can help"
        await d.press("y", "escape")
        await d.resize(120, 40)
        await d.press("down", "up")
        assert "✗ 2-4 h 6h is not 2 to 4 hours: too long to finish in six weeks" in d.sum()
        assert "✗ contained it is the biggest problem: begin with" in d.sum()
        assert "signs that AI can help 1 of 3" in d.sum()
        assert "Mistakes of AI would hurt before anybody sees them" in d.sum()


async def test_p4_p7_the_rule_is_there_whole_in_a_narrow_window(driver):
    async with driver(world=named) as d:
        await d.go_to_question(LONG)
        await d.press("6", "h", "enter", "up")
        assert "take a part of it" in " ".join(d.screen().split())
        await d.go_to_question(BIGGEST)
        await d.press("y", "up")
        assert "can be finished" in " ".join(d.screen().split())


async def test_a_window_that_gets_larger_shows_more_at_once(driver):
    async with driver(world=answered) as d:
        await d.resize(120, 40)
        assert "signs that AI can help 3 of 3" in d.sum()


async def test_keys_that_answer_nothing_lead_nowhere_and_say_so(driver):
    async with driver(world=named) as d:
        await d.press("right")
        before = d.workbook.snapshot()
        for question in (STEPS, SAME, BETTER):
            await d.go_to_question(question)
            asked = next(each.asked.value for each in QUESTIONS if each.words == question)
            wrong = {STEPS: "tq", SAME: "ynqt", BETTER: "yn"}[question]
            for key in (*wrong, *(string.digits if question != SAME else "06789")):
                await d.press(key)
                assert d.place == "pick", key
                assert d.question_here() == question, key
                assert d.told() == f"This is answered by {asked}. Left goes back to the candidates", key
        assert d.workbook.snapshot() == before
        # Where words are asked, each of them begins the words.
        for key in "ynqt4rFSu":
            await d.go_to_question(NUMBER)
            await d.press(key)
            assert d.entry() == f"{NUMBER} › {key}"
            await d.press("escape")
            assert d.question_here() == NUMBER
        assert d.workbook.snapshot() == before
        # A digit where a number is asked begins it, and leads nowhere either.
        await d.go_to_question(LONG)
        await d.press("7")
        assert d.place == "pick"
        assert d.entry() == f"{LONG} › 7"
        await d.press("escape")
        # Tab, Right and Left, Esc go to and fro; PgDn and PgUp to another candidate, on the same question.
        await d.go_to_question(SMALL)
        await d.press("pagedown")
        assert d.line_here().startswith("Proposal creation")
        assert d.question_here() == SMALL
        await d.press("y")
        assert d.candidates()[1].startswith("Proposal creation ? candidate 0/5 ?")
        assert answers(d, "Proposal creation").contained is True
        await d.press("pagedown", "pagedown")
        assert d.line_here().startswith("Onboarding")
        await d.press("pageup")
        assert d.line_here().startswith("Proposal creation")
        await d.press("escape")
        for back in ("left", "escape", "tab", "shift+tab"):
            await d.press("tab" if back in ("left", "shift+tab") else "right")
            assert d.question_here(), back
            await d.press(back)
            assert d.question_here() == "", back
            assert d.line_here().startswith("Proposal creation"), back
        # From the list digits lead to other screens, as everywhere; Pick is as it was left.
        await d.press("3", "2")
        assert d.line_here().startswith("Proposal creation")


async def test_p11_words_are_typed_and_hostile_ones_are_only_words(driver):
    async with driver(world=named) as d:
        for question, text in ((NUMBER, "[red]out by Monday[/] [@click=app.quit]x"), (AREA, "Sales [/ {evil} [0]")):
            await d.go_to_question(question)
            assert d.question_here() == question
            await d.press("enter")
            await d.type(text)
            assert text in d.entry()
            assert faults_of(d.app.screen) == []
            await d.press("enter")
        assert answers(d, "Client reporting").outcome == "[red]out by Monday[/] [@click=app.quit]x"
        assert answers(d, "Client reporting").area == "Sales [/ {evil} [0]"
        await d.go_to_question(NUMBER)
        assert "[red]out by" in d.answer_to(NUMBER)
        await d.press("enter", "ctrl+u")
        await d.paste("report out\nby Monday 12:00")
        await d.press("enter")
        assert answers(d, "Client reporting").outcome == "report out by Monday 12:00"
        await d.go_to_question(NUMBER)
        await d.press("delete")
        assert d.answer_to(NUMBER) == "-"
        assert answers(d, "Client reporting").outcome == ""
        await d.go_to_question(BETTER)
        assert d.entry() == "t throughput q quality"
        await d.press("q", "up")
        assert d.answer_to(BETTER) == "quality"
        await d.press("enter")
        assert d.question_here() == NUMBER
        assert faults_of(d.app.screen) == []


async def test_words_typed_at_a_question_for_words_rename_nothing(driver):
    async with driver(world=named) as d:
        await d.go_to_question(NUMBER)
        await d.press(*"report out by Monday", "enter")
        assert list(ids(d)) == list(NAMES)
        assert answers(d, "Client reporting").outcome == "report out by Monday"


async def test_a_large_window_shows_the_number_to_reach_whole(driver):
    async with driver(world=named, size=(120, 40)) as d:
        d.workbook.picking.answer(ids(d)["Client reporting"], "outcome", "report out by Monday 12:00")
        assert "report out by Monday 12:00" in d.screen()


async def test_p5_rows_are_ordered_only_by_o(driver):
    async with driver(world=answered) as d:

        def names() -> list[str]:
            return [row.partition(" ?")[0] for row in d.candidates()]

        assert names() == list(NAMES)
        assert d.counted().startswith("3 of 3-5 gates")
        await d.press("end", "o")
        assert d.counted().startswith("3 of 3-5 by score")
        assert names() == list(NAMES)  # 109 h, 104 h, and 36 h that fails
        assert d.line_here().startswith("Onboarding")
        # An answer that changes the score moves no row, and the cursor stays on its candidate.
        await d.go_to_candidate("Proposal")
        await d.go_to_question(SAME)
        await d.press("5")
        assert d.candidates()[1].startswith("Proposal creation ? candidate 5/5 ✓ 260 h 55 % 143 h")
        assert names() == list(NAMES)
        with d.elsewhere() as other:
            other.picking.answer(ids(d)["Onboarding"], "fit_pattern", 5)
        await d.tick()
        assert "50 %" in d.candidates()[2]
        assert names() == list(NAMES)
        await d.press("left", "o")
        assert d.told() == "In the order they were named"
        assert names() == list(NAMES)
        await d.press("o")
        assert d.told() == "Ordered by score; it stays so until you press o again. w says why"
        assert names() == ["Proposal creation", "Client reporting", "Onboarding"]
        assert d.line_here().startswith("Proposal creation")
        # One that is named now stands at the end, and the others stay.
        await d.press("n")
        await d.type("Invoicing")
        await d.press("enter", "escape")
        assert names() == ["Proposal creation", "Client reporting", "Onboarding", "Invoicing"]


async def test_p12_why_this_order_in_one_sentence_each(driver):
    async with driver(world=answered) as d:
        await d.press("n")
        await d.type("[red]New[/]")
        await d.press("enter", "escape", "w")
        page = d.page()
        assert "1 Client reporting: once a week, 3 h each, is 156 h a year, and 70 % of that fits: 109 h;" in page
        assert "2 Proposal creation: 2 times a week, 2.5 h each, is 260 h a year, and 40 % of that fits: 104 h" in page
        assert "4 [red]New[/]: no score yet, 16 questions are open" in page
        assert "3 Onboarding: once in 2 weeks, 4 h each, is 104 h a year, and 35 % of that fits: 36 h; fails" in page
        await d.press("escape")
        assert [row.partition(" ?")[0] for row in d.candidates()] == [*NAMES, "[red]New[/]"]


async def test_what_the_other_terminal_answers_shows_up(driver):
    async with driver(world=named) as d:
        await d.press("right", "2", "enter")
        with d.elsewhere() as other:
            id_ = ids(d)["Client reporting"]
            other.picking.answer(id_, "minutes", 150)
            other.picking.answer(id_, "contained", True)
        await d.tick()
        assert d.answer_to(LONG) == "2h30"
        assert d.answer_to(SMALL) == "yes"
        assert "2 a week x 2.5 h x 52 weeks = 260 h a year" in d.sum()
        assert d.told().startswith("In the other terminal: Answered contained: yes")
        assert d.question_here() == LONG
        # It answers another question than the one that is typed here: both are kept.
        await d.press("3")
        with d.elsewhere() as other:
            other.picking.answer(id_, "somebody_answers", True)
        await d.tick()
        assert d.entry() == f"{LONG} › 3"
        await d.press("h", "enter")
        assert (answers(d, "Client reporting").minutes, answers(d, "Client reporting").somebody_answers) == (180, True)
        # What was picked there is seen here.
        with d.elsewhere() as other:
            other.picking.pick(id_, "they say so")
        await d.tick()
        assert d.candidates()[0].startswith("Client reporting ✓ the one")
        assert d.candidates()[1].startswith("Proposal creation .. parked")


async def test_an_answer_to_a_candidate_that_is_gone_is_refused_in_words(driver):
    async with driver(world=named) as d:
        await d.go_to_question(NUMBER)
        await d.press("enter")
        await d.type("report out by Monday")
        with d.elsewhere() as other:
            other.processes.remove(ids(d)["Client reporting"])
        await d.tick()
        await d.press("enter")
        assert [row.partition(" ?")[0] for row in d.candidates()] == list(NAMES[1:])
        assert answers(d, "Proposal creation").outcome == ""
        assert not d.told().startswith("Next:")
        assert "removed" in d.told() or "gone" in d.told()


async def test_the_mouse_chooses_candidates_and_questions(driver):
    async with driver(world=named) as d:
        rows, questions = (d.app.screen.query_one(id_).region for id_ in ("#candidates", "#questions"))
        await d.click((rows.x + 4, rows.y + 1))
        assert d.line_here().startswith("Proposal creation")
        assert d.sum().startswith("PICK SCORE Proposal creation")
        await d.click((rows.x + 4, rows.y + 2), times=2)
        await d.until(d.question_here, "the questions")
        assert d.line_here().startswith("Onboarding")
        await d.click((questions.x + 4, questions.y + 2))
        assert d.question_here() == STEPS
        await d.press("y")
        assert answers(d, "Onboarding").several_steps is True
        await d.click((questions.x + 4, questions.y + 1), times=2)
        await d.until(lambda: "›" in d.entry(), "the line")
        assert d.entry().startswith(f"{LONG} ›")
        await d.type("3h")
        await d.press("enter")
        assert answers(d, "Onboarding").minutes == 180


async def test_the_map_and_the_owner_answer_what_they_know(driver):
    def world(workbook) -> None:
        named(workbook)
        id_ = workbook.processes.find("Client reporting")
        workbook.mapping.capture_all(id_, ("Pull the figures", "Send them"))
        workbook.owning.name_owner(id_, owner="Alex", owner_role="Head of Client Service")

    async with driver(world=world) as d:
        assert d.gates() == "? weekly ✓ several steps ? 2-4 h ✓ somebody answers ? contained"
        await d.press("right", "1", "enter", "3", "h", "enter")
        assert (d.answer_to(STEPS), d.answer_to(SOMEBODY)) == ("yes", "yes")
