"""W4, W5, W6, W10, W15, W16, W17: what the map shows, and changing it while people argue."""

from __future__ import annotations

from ui.driver import THREE_STEPS, in_a_sitting, three_steps, with_lines

LEADING = with_lines(
    "Pull the figures @analyst #HubSpot ~25m",
    "Check odd numbers @analyst #Sheets ~30m",
    "? More than 10 % off? yes -> Ask the lead; no -> 4",
    "Ask the lead @analyst ~10m",
    "Send the report @assistant #Email ~10m",
)


async def test_w4_marks_are_not_asked_none_or_their_sign(driver):
    async with driver(world=in_a_sitting) as d:
        await d.say("Pull the figures")
        assert d.line_here().endswith(" ....")
        assert "map 0 %" in d.top()
        await d.say("-")
        assert d.line_here().endswith(" -...")
        assert "map 25 %" in d.top()
        await d.say("? Big? yes -> ask", "! late 1/5 -> wait", "#Sheets")
        assert d.line_of("Pull").endswith(" -?!#")
        assert "map 100 %" in d.top()
        await d.say("Send it", "-i -e")
        assert d.line_of("Send").endswith(" -.-.")
        await d.say("--")
        assert d.line_of("Send").endswith(" ----")
        await d.say("-")
        assert d.told() == "Nothing is open on this step."


async def test_w4_minus_on_the_map_answers_what_is_asked_next(driver):
    async with driver(world=with_lines("Pull the figures")) as d:
        await d.go_to("Pull")
        for marks in ("-...", "--..", "---.", "----"):
            await d.press("-")
            assert d.line_here().endswith(marks)
        await d.press("-")
        assert "Nothing is open on this step." in d.told()


async def test_w4_none_is_refused_where_there_are_some(driver):
    async with driver(world=three_steps) as d:
        await d.say("-s")
        assert "has systems already" in d.told()
        assert d.line() == "-s"


async def test_w4_complete_with_questions_open_needs_a_reason(driver):
    async with driver(world=three_steps) as d:
        await d.at(2, 10)
        await d.press("E")
        assert "Mapped 25 %: 3 of 12 questions asked." in d.dialog()
        assert "step 1 has no answer for" in d.dialog()
        await d.form(what="complete")
        assert "Only 25 % has been asked." in d.trouble()
        assert "draft" in d.top()
        await d.form(because="the assistant is away")
        assert not d.asking
        assert "draft" not in d.top()


async def test_w4_a_whole_map_is_complete_without_a_reason(driver):
    async with driver(world=with_lines("Pull the figures -i -d -e -s")) as d:
        await d.press("E")
        await d.form(what="complete")
        assert not d.asking
        assert "draft" not in d.top()
        await d.press("u", "u")
        assert "draft" in d.top()


async def test_w4_anything_else_than_stop_or_complete_is_asked_again(driver):
    async with driver(world=with_lines("x -i -d -e -s")) as d:
        await d.press("E")
        await d.form(what="maybe")
        assert "Type stop or complete." in d.trouble()


async def test_w5_what_the_document_says_stands_struck_through_under_what_really_happens(driver):
    async with driver(world=three_steps) as d:
        await d.say('" manager approves every report')
        assert d.line_here() == '"  manager approves every report  the document says'
        view = d._map()
        struck = [s.text for s in view.draw(view.cursor, 78, True) if s.style and s.style.strike]
        assert struck == ["manager approves every report"]
        assert not any(s.style.strike for s in view.draw(view.cursor - 1, 78, True) if s.style)


async def test_w6_signals_by_one_key_each(driver):
    async with driver(world=three_steps) as d:
        await d.go_to("Check")
        await d.press("g")
        assert "Signals: Check odd numbers" in d.dialog()
        assert d.dialog().count("- no") == 4
        await d.press("1", "3", "4")
        assert [line.split()[-1] for line in d.dialog().splitlines() if line.strip()[:1] in "1234" and "  " in line][
            :4
        ] == ["yes", "no", "yes", "yes"]
        await d.press("1", "down", "enter")
        assert d.dialog().count("✓ yes") == 3
        await d.press("escape")
        assert "  30m" in d.line_of("Check")
        assert "~30m" not in d.line_of("Check")


async def test_w6_pain_is_a_number_and_a_bar(driver):
    async with driver(world=three_steps) as d:
        await d.say("* retyping p4", "* nobody knows")
        assert d.line_of("retyping").strip() == "*  retyping  ▮▮▮▮▯ 4 of 5"
        assert d.line_of("nobody").strip() == "*  nobody knows"


async def test_w6_written_down_before(driver):
    async with driver(world=three_steps, size=(120, 40)) as d:
        await d.say("! late 1/5")
        assert "1 never written down" in d.screen()
        await d.press("escape", "w")
        assert d.line_here().endswith("✓ written down")
        assert "0 never written down" in d.screen()


# -- W10


async def test_w10_insert_above_and_below(driver):
    async with driver(world=three_steps) as d:
        await d.go_to("Check")
        await d.press("a")
        assert "goes above" in d.chips() or d.chips().startswith("a step")
        await d.type("Open the sheet")
        assert d.chips() == "step 2, above"
        await d.press("enter")
        assert d.steps() == ["1 Pull the figures", "2 Open the sheet", "3 Check odd numbers", "4 Send the report"]
        assert d.line_here().startswith("2 Open the sheet")
        await d.go_to("Check")
        await d.press("b")
        await d.type("Close the sheet")
        assert d.chips() == "step 4, after 3"
        await d.press("enter")
        assert d.steps()[3:] == ["4 Close the sheet", "5 Send the report"]


async def test_w10_each_change_is_one_key_and_one_undo(driver):
    async with driver(world=three_steps) as d:
        whole = d.map()
        for keys, expected, here in (
            (["K"], ["1 Check odd numbers", "2 Pull the figures", "3 Send the report"], "1 Check"),
            (["J"], ["1 Pull the figures", "2 Send the report", "3 Check odd numbers"], "3 Check"),
            (["m"], ["1 Pull the figures; Check odd numbers", "2 Send the report"], "1 Pull"),
            (["t"], ["1 Pull the figures", "1.1 Check odd numbers", "2 Send the report"], "1.1 Check"),
            (["delete"], ["1 Pull the figures", "2 Send the report"], "2 Send"),
        ):
            await d.go_to("Check")
            await d.press(*keys)
            assert d.steps() == expected
            assert d.line_here().startswith(here)
            changed = d.map()
            await d.press("u")
            assert d.map() == whole
            await d.press("U")
            assert d.map() == changed
            await d.press("ctrl+z")
            assert d.map() == whole
            assert d.line_here().startswith("2 Check"), keys


async def test_w10_split_where_the_cursor_stands(driver):
    async with driver(world=with_lines("Open the sheet and check the figures @analyst #Sheets ~30m")) as d:
        await d.go_to("Open")
        await d.press("s")
        assert "Put the cursor where the second step begins" in d.chips()
        await d.press("home", *["right"] * len("Open the sheet"))
        await d.press("enter")
        assert d.steps() == ["1 Open the sheet", "2 and check the figures"]
        assert "analyst" in d.line_of("and check")
        assert "Sheets" in d.line_of("and check")
        await d.press("escape", "u")
        assert d.steps() == ["1 Open the sheet and check the figures"]


async def test_w10_split_at_an_end_says_why(driver):
    async with driver(world=three_steps) as d:
        await d.go_to("Check")
        await d.press("s", "home", "enter")
        assert "both halves need words" in d.told()
        await d.press("escape")
        assert len(d.steps()) == 3


async def test_w10_a_sub_step_becomes_a_step_again(driver):
    async with driver(world=three_steps) as d:
        await d.go_to("Check")
        await d.press("t")
        assert d.steps()[1] == "1.1 Check odd numbers"
        assert d.line_of("Pull").endswith("~25m")
        await d.press("b")
        await d.type("Mark them yellow")
        await d.press("enter")
        assert d.steps() == ["1 Pull the figures", "1.1 Check odd numbers", "1.2 Mark them yellow", "2 Send the report"]
        await d.go_to("Check")
        await d.press("t")
        assert d.steps()[:3] == ["1 Pull the figures", "1.1 Mark them yellow", "2 Check odd numbers"]


async def test_w10_decisions_keep_pointing_right(driver):
    async with driver(world=LEADING, size=(120, 40)) as d:
        assert "yes -> 3 Ask the lead   no -> 4" in d.line_of("10 % off")
        await d.go_to("Send the report")
        await d.press("K", "K")
        assert d.steps()[1] == "2 Send the report"
        assert "yes -> 4 Ask the lead   no -> 2" in d.line_of("10 % off")
        await d.go_to("10 % off")
        await d.press("enter")
        assert d.line() == "? More than 10 % off? yes -> Ask the lead; no -> 2"
        await d.press("escape")
        await d.go_to("Pull")
        await d.press("a")
        await d.type("First")
        await d.press("enter")
        assert "yes -> 5 Ask the lead   no -> 3" in d.line_of("10 % off")
        await d.go_to("Ask the lead  ")
        await d.press("m")
        assert "yes -> 4 Ask the lead" in d.line_of("10 % off")


async def test_w10_removing_a_step_leaves_its_words_in_the_answer(driver):
    async with driver(world=LEADING, size=(120, 40)) as d:
        before = d.map()
        await d.go_to("Send the report")
        await d.press("delete")
        assert 'u brings it back. Removed step 4 "Send the report"' in d.told()
        assert "no -> Send the report" in d.line_of("10 % off")
        await d.press("u")
        assert d.map() == before


async def test_w10_removing_a_line_keeps_the_step(driver):
    async with driver(world=LEADING) as d:
        await d.go_to("10 % off")
        await d.press("delete")
        assert len(d.steps()) == 4
        assert not any("10 % off" in line for line in d.map())


# -- what is shown beside it


async def test_w15_w23_minutes_mapped_against_what_was_claimed(driver):
    async with driver(world=with_lines(*THREE_STEPS), size=(120, 40)) as d:
        assert "65 of 180 min claimed" in d.screen()
        await d.say("Write the comments ~1h50")
        assert "175 of 180 min claimed" in d.screen()
        await d.press("escape", "e")
        await d.form(claimed="")
        assert "175 min mapped" in d.screen()


async def test_w15_asks_where_the_other_minutes_go(driver):
    async with driver(world=with_lines(*(f"{line} -i -d -e" for line in THREE_STEPS)), size=(120, 40)) as d:
        assert "36 %" in d.screen()
        assert "where do the other 115 min go?" in d.screen()


async def test_w16_long_maps_scroll_by_line_and_never_sideways(driver):
    lines = [f"Step number {n} with a title that is far too long for eighty columns of a terminal" for n in range(40)]
    async with driver(world=with_lines(*lines)) as d:
        await d.to_map()
        await d.press("home")
        assert d.map_seen()[0].startswith("  starts when")
        await d.press("pagedown", "pagedown", "down")
        assert d.line_here() in [line.strip().lstrip("▌").strip() for line in d.map_seen()]
        assert d.told().startswith("Step number")
        assert all(len(row) <= 80 for row in d.rows())
        await d.press("end")
        assert d.map_seen()[-1].startswith("  ends with")
        await d.press("k", "j", "home")
        assert d.line_here().startswith("starts when")


async def test_w17_the_next_question_follows_what_was_said(driver):
    async with driver(world=in_a_sitting) as d:
        assert d.asked() == "ask what is the very first thing you do?"
        await d.say("Pull the figures")
        assert d.asked() == "ask Pull the figures: what do you need before you can begin it? <"
        await d.say("-i", "-d")
        assert d.asked() == "ask Pull the figures: when does it not go the usual way? !"
        await d.say("! old CRM")
        assert d.asked() == "ask old CRM: how often, out of five?"
        await d.press("up")
        await d.type(" 1/5")
        await d.press("enter")
        assert d.asked() == "ask old CRM: what do you do then?"
        await d.press("up")
        await d.type(" -> ask IT")
        await d.press("enter")
        await d.say("#HubSpot", "~25m", "@analyst")
        assert d.asked() == "ask Pull the figures: what happens next?"


async def test_w17_f3_hides_the_question_and_shows_it_again(driver):
    async with driver(world=three_steps) as d:
        await d.press("f3")
        assert d.asked() == ""
        assert "Questions are hidden. F3 shows them" in d.told()
        await d.press("i", "f3")
        assert d.asked().startswith("ask Send the report")


async def test_find_goes_to_the_next_line_that_has_the_words(driver):
    async with driver(world=LEADING) as d:
        await d.to_map()
        await d.press("home", "/")
        await d.form(words="report")
        assert d.line_here().startswith("4 Send the report")
        await d.press("/")
        assert d.values()["words"] == "report"
        await d.form(words="LEAD")
        assert d.line_here().startswith("?  More than")
        await d.press("/", "enter")
        assert d.line_here().startswith("3 Ask the lead")
        await d.press("/")
        await d.form(words="nowhere")
        assert 'Nothing in this map says "nowhere".' in d.told()


async def test_a_cut_line_is_whole_in_the_message_line(driver):
    async with driver(world=with_lines("Pull the figures of every client out of the old system @analyst")) as d:
        await d.go_to("Pull")
        assert d.told() == "Pull the figures of every client out of the old system @analyst"


async def test_resizing_loses_nothing(driver):
    async with driver(world=LEADING) as d:
        await d.press("i")
        await d.type("Write the com")
        await d.resize(120, 40)
        assert "In this map" in d.screen()
        await d.resize(60, 20)
        assert d.line() == "Write the com"
        assert "Write the com" in d.screen()
        assert "F1 help" in d.footer()
