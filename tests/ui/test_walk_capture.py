"""W2, W3, W8, W9 and the capture line: typing, chips, completion, editing, pasting."""

from __future__ import annotations

from gaptui.workbook.workbook import Workbook
from ui.driver import a_process, in_a_sitting, three_steps, with_lines


async def test_w2_forty_steps_typed_without_the_mouse(driver):
    async with driver(world=in_a_sitting) as d:
        for number in range(1, 41):
            await d.say(f"Do thing {number} @clerk ~{number}m")
            assert f"Do thing {number} " in d.line_here()
            if number % 8 == 0:
                assert any(f"Do thing {number} " in line for line in d.map_seen())
            if number % 10 in (1, 4, 7):
                await d.say(f"? Is {number} big? yes -> call; no -> go on")
            if number % 4 == 0:
                await d.say(f"! {number} is late 1/5 -> wait")
        lines = d.map()
        assert len(lines) == 2 + 40 + 12 + 10
        assert d.steps() == [f"{n} Do thing {n}" for n in range(1, 41)]
        assert sum("?  Is " in line for line in lines) == 12
        assert sum("is late  1 in 5  -> wait" in line for line in lines) == 10
        assert d.typing


SIGNS = (
    ("<", "< ", "signed contract #Email", "<  signed contract  Email"),
    (">", "> ", "draft report", ">  draft report"),
    ("d", "? ", "Over 10k? yes -> ask; no -> go on", "?  Over 10k?   yes -> ask   no -> go on"),
    ("!", "! ", "old CRM 1/5 -> ask IT", "!  old CRM  1 in 5  -> ask IT"),
    ("=", "= ", "four checks", "=  four checks"),
    ("*", "* ", "retyping p4", "*  retyping  ▮▮▮▮▯ 4 of 5"),
    ('"', '" ', "manager approves", '"  manager approves  the document says'),
)


async def test_w3_a_sign_on_a_step_begins_that_line(driver):
    async with driver(world=three_steps, size=(120, 40)) as d:
        for key, begun, rest, drawn in SIGNS:
            await d.go_to("Check odd")
            await d.press(key)
            assert d.typing
            assert d.line() == begun
            await d.type(rest)
            await d.press("enter")
            assert d.line_here().startswith(drawn)
        await d.go_to("Check odd")
        await d.press("#")
        await d.type("Jira")
        await d.press("enter")
        assert "Sheets, Jira" in d.line_of("Check odd")
        under = d.map()[d.map().index(d.line_of("Check odd")) + 1 :]
        assert all(drawn in line for (_, _, _, drawn), line in zip(SIGNS, under, strict=False))


async def test_w3_every_letter_typed_stays_a_letter(driver):
    everything = "abcdefghijklmnopqrstuvwxyz ABCDEFGHIJKLMNOPQRSTUVWXYZ 0123456789 !\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"
    async with driver(world=in_a_sitting) as d:
        await d.press("i")
        await d.type(everything)
        assert d.line() == everything
        assert not d.asking
        await d.press("enter")
        assert len(d.steps()) == 1


async def test_user_text_is_never_markup(driver):
    odd = ["[/]", "[red]x[/red]", "x [@click=app.quit]go[/]", "[b +", "a[0] [nested [x]", ":smile: \\[ok]"]
    async with driver(world=in_a_sitting, size=(120, 40)) as d:
        await d.say(*odd, "! [/] 1/5 -> [bold]", ".. [/red]", "? [/]? [a] -> [/b]")
        assert [step.partition(" ")[2] for step in d.steps()] == odd
        await d.press("escape", "f4")
        assert "[/red]" in d.dialog()
        await d.press("escape")
        await d.go_to(odd[1])
        await d.press("delete")
        assert odd[1] in d.told()
        await d.press("end")
        await d.press("g")
        assert "Signals: :smile: \\[ok]" in d.dialog()


# -- chips


async def test_w8_chips_say_what_is_understood_before_enter(driver):
    async with driver(world=three_steps, size=(120, 40)) as d:
        await d.press("i")
        await d.type('Pull it @head #HubSpot #"Google Sheets" ~1h30 -d ')
        assert d.chips() == "step 4 @ head # HubSpot # Google Sheets 1h30 (a guess) no decisions"
        await d.press("ctrl+u")
        await d.type("! old CRM 20% @IT -> ask ")
        assert d.chips() == "exception step 3 @ IT 20 % then: ask"
        await d.press("ctrl+u")
        await d.type("? Over 10k? yes -> ask; no -> go on")
        assert d.chips() == "decision step 3 yes -> ask no -> go on"
        await d.press("ctrl+u")
        await d.type("* retyping p4")
        assert d.chips() == "pain step 3 pain 4 of 5"
        await d.press("ctrl+u")
        await d.type(".. ask finance")
        assert d.chips() == "parked"
        await d.press("ctrl+u")
        await d.type("-i -e")
        assert d.chips() == "said of step 3 no inputs no exceptions"
        await d.press("pageup", "pageup")
        assert d.chips() == "said of step 1 no inputs no exceptions"


async def test_w8_what_was_left_as_text_is_said(driver):
    async with driver(world=in_a_sitting, size=(120, 40)) as d:
        await d.press("i")
        for typed, hint in (
            ("!urgent", "put a space after ! if it is meant as a sign"),
            ("# Sheets", "to name a system write it close: #Sheets"),
            ("Pull ~20m and ~5m", "~5m stays text: there is one"),
            ("? Over 10k yes -> ask", "end the question with ? so that the answers can be told from it"),
        ):
            await d.press("ctrl+u")
            await d.type(typed)
            assert hint in d.chips()


# -- names


async def test_w9_tab_completes_a_name_and_goes_on_to_the_next(driver):
    async with driver(world=with_lines("a #HubSpot @analyst", "b #HubSpot", 'c #"Google Sheets" #Harvest')) as d:
        await d.press("i")
        await d.type("Pull #h")
        assert d.chips() == "Tab #HubSpot #Harvest"
        await d.press("tab")
        assert d.line() == "Pull #HubSpot "
        await d.press("tab")
        assert d.line() == "Pull #Harvest "
        await d.type("#she")
        await d.press("tab")
        assert d.line() == 'Pull #Harvest #"Google Sheets" '
        await d.type("@an")
        await d.press("tab", "enter")
        assert d.line_of("Pull").split()[:4] == ["4", "Pull", "analyst", "Harvest,"]


async def test_w9_a_close_name_is_warned_of_and_one_key_takes_the_known_one(driver):
    async with driver(world=with_lines("a #HubSpot", "b #HubSpot"), size=(120, 40)) as d:
        await d.press("i")
        await d.type("Pull #Hub-spot ~5m")
        assert "close to #HubSpot, 2 steps: Tab takes it" in d.chips()
        await d.press("tab")
        assert d.line() == "Pull #HubSpot ~5m"
        assert "close" not in d.chips()


async def test_w9_the_warning_names_its_key_at_80_columns(driver):
    async with driver(world=with_lines("a #HubSpot", "b #HubSpot")) as d:
        await d.press("i")
        await d.type("Pull #Hub-spot ~5m")
        assert "Tab" in d.chips()


async def test_w9_a_close_name_never_blocks(driver):
    async with driver(world=with_lines("a #HubSpot")) as d:
        await d.say("Pull #Hubspott")
        assert "Hubspott" in d.line_of("Pull")


async def test_w9_tab_without_a_name_changes_nothing_and_stays_in_the_line(driver):
    async with driver(world=three_steps) as d:
        await d.press("i")
        await d.type("Pull")
        await d.press("tab")
        assert d.typing
        assert d.line() == "Pull"


async def test_h7_names_of_another_firm_are_never_offered(driver, file, tmp_path):
    async with driver(world=with_lines("Pull #Salesforce @controller")):
        pass
    other = Workbook.create(tmp_path / "other.gap", "Southgate", "UTC")
    in_a_sitting(other)
    other.close()
    async with driver(opener=lambda: Workbook.open(tmp_path / "other.gap")) as d:
        await d.press("i")
        await d.type("Pull #S")
        assert "Tab" not in d.chips()
        await d.press("tab")
        assert d.line() == "Pull #S"
        await d.type(" @c")
        assert "controller" not in d.chips()


# -- keys in the line


async def test_empty_enter_does_nothing(driver):
    async with driver(world=three_steps) as d:
        before = d.map()
        await d.press("i", "enter", "enter")
        assert d.typing
        assert d.map() == before


async def test_a_sign_without_words_says_why_and_stays(driver):
    async with driver(world=three_steps) as d:
        await d.say("!")
        assert d.told() == "Say what the exception is after the sign !"
        assert d.line() == "!"


async def test_a_line_of_a_step_before_there_is_one_says_why_and_stays(driver):
    async with driver(world=in_a_sitting) as d:
        await d.say("! too early")
        assert "type the step first" in d.told()
        assert d.line() == "! too early"


async def test_esc_goes_to_the_map_and_the_line_stays(driver):
    async with driver(world=three_steps) as d:
        await d.press("i")
        await d.type("Write the com")
        await d.press("escape")
        assert not d.typing
        assert d.line() == "Write the com"
        await d.press("i")
        assert d.line() == "Write the com"
        await d.type("ment")
        await d.press("enter")
        assert d.steps()[-1] == "4 Write the comment"


async def test_up_on_an_empty_line_edits_the_last_line_as_it_was_typed(driver):
    async with driver(world=three_steps) as d:
        typed = "! client on the old CRM 1/5 @IT #HubSpot -> ask IT"
        await d.say(typed)
        await d.press("up")
        assert d.line() == typed
        assert "changes" in d.chips()
        await d.press("end", *["backspace"] * 2)
        await d.type("Robin")
        await d.press("enter")
        assert "-> ask Robin" in d.line_of("old CRM")
        assert d.line() == ""
        await d.say("Next thing")
        assert d.steps()[-1] == "4 Next thing"


async def test_up_in_a_line_with_words_changes_nothing(driver):
    async with driver(world=three_steps) as d:
        await d.press("i")
        await d.type("Wri")
        await d.press("up")
        assert d.line() == "Wri"


async def test_up_after_a_parked_note_does_not_open_another_line(driver):
    async with driver(world=three_steps) as d:
        await d.say(".. ask finance")
        await d.press("up")
        assert d.line() in ("", ".. ask finance")


async def test_backspace_on_an_empty_line_opens_the_line_above(driver):
    async with driver(world=three_steps) as d:
        await d.press("i", "backspace")
        assert d.line() == "Send the report @assistant #Email ~10m"
        await d.press("escape", "i")
        await d.type("x")
        await d.press("backspace")
        assert d.line() == ""


async def test_the_same_line_comes_back_on_edit(driver):
    async with driver(world=three_steps) as d:
        for typed in (
            'Copy \\#tags into "it" @team-lead #"Google Sheets" #Slack ~1h30',
            "< last week's sheet #HubSpot",
            "? Over 10k? yes -> ask partner; no -> go on",
            "! client still on the old CRM 1/5 @IT -> ask IT",
            "= same four checks every time",
            "* retyping the same numbers p4",
            '" manager approves first',
        ):
            await d.say(typed)
            for _ in range(2):
                await d.press("escape", "enter")
                assert d.line() == typed
                await d.press("enter")


async def test_backspace_in_a_burst_of_keys_takes_the_letter_before_it(driver):
    async with driver(world=in_a_sitting) as d:
        await d.press("i")
        for key in ("a", "b", "backspace", "c"):
            d._send(key)
        await d.settle()
        assert d.line() == "ac"


async def test_pgup_and_pgdn_choose_the_step_while_typing(driver):
    async with driver(world=three_steps) as d:
        await d.press("i")
        await d.type("! late")
        assert "step 3" in d.chips()
        await d.press("pageup", "pageup")
        assert "step 1" in d.chips()
        await d.press("pageup")
        assert "step 1" in d.chips()
        await d.press("pagedown")
        assert "step 2" in d.chips()
        await d.press("enter")
        assert "late" in d.map()[d.map().index(d.line_of("Check odd")) + 1]


# -- editing


async def test_esc_while_editing_leaves_the_line_as_it_was(driver):
    async with driver(world=three_steps) as d:
        before = d.map()
        await d.go_to("Check odd")
        await d.press("enter")
        await d.type(" and much more")
        await d.press("escape")
        assert d.map() == before
        assert d.line() == ""
        await d.press("i")
        assert "changes" not in d.chips()


async def test_a_line_begun_comes_back_after_an_edit(driver):
    async with driver(world=three_steps) as d:
        await d.press("i")
        await d.type("Write the com")
        await d.go_to("Check odd")
        await d.press("enter")
        assert d.line() == "Check odd numbers @analyst #Sheets ~30m"
        await d.press("enter")
        assert d.line() == "Write the com"
        await d.go_to("Check odd")
        await d.press("enter", "escape")
        assert d.line() == "Write the com"


async def test_a_step_becomes_a_line_of_the_step_before_it_by_its_sign(driver):
    async with driver(world=three_steps) as d:
        await d.go_to("Check odd")
        await d.press("enter", "home")
        await d.type("! ")
        await d.press("enter")
        assert len(d.steps()) == 2
        assert "!  Check odd numbers" in d.line_of("Check odd")


async def test_an_edit_with_no_words_left_is_refused(driver):
    async with driver(world=three_steps) as d:
        await d.go_to("Check odd")
        await d.press("enter", "end", "ctrl+u")
        await d.type("@analyst")
        await d.press("enter")
        assert "A step needs words" in d.told()
        assert d.line() == "@analyst"
        await d.press("escape")
        assert len(d.steps()) == 3


async def test_a_sign_pressed_on_the_map_says_so_when_a_line_is_begun(driver):
    async with driver(world=three_steps) as d:
        await d.press("i")
        await d.type("Write the com")
        await d.press("escape", "!")
        assert d.line().startswith("! ") or "Write the com" in d.told()


# -- pasting


async def test_a_paste_of_many_lines_asks_once_and_is_one_undo(driver):
    async with driver(world=three_steps) as d:
        before = d.map()
        await d.press("i")
        await d.paste("1. Open the mail\n2. Copy it #Word\n\n3. Close it\n")
        assert "3 lines: add them as steps?" in d.chips()
        assert d.map() == before
        await d.press("enter")
        assert "Added 3 lines. u takes them all back" in d.told()
        assert d.steps()[3:] == ["4 Open the mail", "5 Copy it", "6 Close it"]
        await d.press("escape", "u")
        assert d.map() == before


async def test_esc_leaves_a_paste_out(driver):
    async with driver(world=three_steps) as d:
        before = d.map()
        await d.paste("one\ntwo")
        assert "2 lines" in d.chips()
        await d.press("escape")
        assert d.map() == before
        await d.press("i")
        assert "2 lines" not in d.chips()


async def test_a_paste_on_the_map_lands_in_the_capture_line(driver):
    async with driver(world=three_steps) as d:
        await d.to_map()
        await d.paste("quit undo delete")
        assert d.typing
        assert d.line() == "quit undo delete"
        assert len(d.steps()) == 3


async def test_a_line_begun_stays_when_many_are_pasted(driver):
    async with driver(world=three_steps) as d:
        await d.press("i")
        await d.type("Write the com")
        await d.paste("one\ntwo")
        await d.press("enter")
        assert d.line() == "Write the com"
        assert d.steps()[3:] == ["4 one", "5 two"]


async def test_a_paste_while_editing_does_not_make_a_copy_of_the_line(driver):
    async with driver(world=three_steps) as d:
        await d.go_to("Check odd")
        await d.press("enter")
        await d.paste("one\ntwo")
        await d.press("escape")
        await d.press("i", "enter")
        assert sum("Check odd" in step for step in d.steps()) == 1


async def test_a_paste_into_a_form_is_joined(driver):
    async with driver(world=a_process) as d:
        await d.press("enter", "f2")
        await d.paste("Robin\nof Accounts")
        assert d.values()["doer"] == "Robin of Accounts"


async def test_keys_faster_than_fingers_on_the_map_are_taken_for_a_paste(driver, monkeypatch):
    monkeypatch.setattr("gaptui.ui.screens.base._BURST_SECONDS", 60.0)
    async with driver(world=three_steps) as d:
        await d.to_map()
        await d.press("u", "u")
        assert "That looked like a paste. Press i first, then paste." in d.told()
