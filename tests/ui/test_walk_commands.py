"""Every command that can't act says why in one line; help and palette know them all."""

from __future__ import annotations

from gaptui.ui.screens.walk_commands import WALK_COMMANDS
from ui.driver import a_process, in_a_sitting, three_steps, with_lines


async def test_on_an_empty_map_each_command_says_what_is_missing(driver):
    async with driver(world=in_a_sitting) as d:
        await d.to_map()
        for key in ("-", "a", "b", "K", "J", "s", "m", "t", "<", ">", "d", "!", "#", "=", "*", '"', "g"):
            await d.press(key)
            assert d.told() == "There is no step here: press i and type one.", key
            assert not d.typing
        await d.press("delete")
        assert d.told() == "Highlight a step or a line of one first."
        await d.press("w")
        assert d.told() == "Highlight an exception first: a line that begins with !"


async def test_a_command_that_does_not_fit_here_says_why(driver):
    async with driver(world=three_steps) as d:
        before = d.map()
        for step, key, words in (
            ("Pull", "K", "It is the first one already."),
            ("Send", "J", "It is the last one already."),
            ("Pull", "m", "There is no step above it to merge it with."),
            ("Pull", "t", "There is no step above it that it could belong to."),
            ("Pull", "w", "Highlight an exception first: a line that begins with !"),
        ):
            await d.go_to(step)
            await d.press(key)
            assert words in d.told()
            assert d.map() == before


async def test_nothing_to_undo_is_said(driver):
    async with driver(world=None) as d:
        await d.press("u")
        assert d.told()
        await d.press("U")
        assert d.told()


async def test_before_anybody_sat_down_i_asks_who_does_the_work(driver):
    async with driver(world=a_process) as d:
        await d.press("enter")
        assert "starts the sitting" in d.told()
        await d.press("i")
        assert "Sit down: Client reporting" in d.dialog()


async def test_undo_says_what_it_took_back_and_the_way_back(driver):
    async with driver(world=three_steps) as d:
        await d.say("Write the comment", "! late 1/5")
        await d.press("escape", "u")
        assert "late" in d.told()
        assert "U brings it back" in d.told()
        await d.press("u")
        assert len(d.steps()) == 3
        await d.press("U")
        assert d.line_here().startswith("4 Write the comment")
        await d.press("ctrl+y")
        assert d.line_here().startswith("!  late")


async def test_undo_goes_on_after_a_restart(driver):
    async with driver(world=three_steps) as d:
        await d.say("Write the comment")
    async with driver() as d:
        await d.to_map()
        await d.press("u")
        assert len(d.steps()) == 3


async def test_the_footer_shows_what_can_be_pressed_here(driver):
    async with driver(world=three_steps, size=(120, 40)) as d:
        assert d.footer().startswith("i type   Enter edit")
        await d.press("i")
        assert d.footer().startswith("Enter keep   Tab complete")
        await d.press("escape")
        assert d.footer().startswith("i type   Enter edit")


async def test_help_has_every_key_and_is_searched_by_key_and_word(driver):
    async with driver(world=three_steps, size=(120, 60)) as d:
        await d.press("f1")
        seen = ""
        for _ in range(8):
            seen += d.dialog()
            await d.press("pagedown")
        for command in WALK_COMMANDS:
            assert command.title in seen, command.title
        await d.type("split")
        assert "Make two steps of this one" in d.dialog()
        assert "Insert above" not in d.dialog()
        await d.press("ctrl+u")
        await d.type("zzzz")
        assert "Nothing fits. Try another word." in d.dialog()
        await d.press("escape")
        assert not d.asking


async def test_question_mark_is_help_only_outside_a_field(driver):
    async with driver(world=three_steps) as d:
        await d.press("?")
        assert "Help: Walk" in d.dialog()
        await d.press("escape", "i")
        await d.type("?")
        assert d.line() == "?"


async def test_the_map_is_written_to_a_file_that_is_named_first(driver, tmp_path):
    async with driver(world=with_lines("Pull it", '" mail it')) as d:
        await d.press("x")
        path = tmp_path / "map.md"
        await d.form(path=str(path))
        assert "Wrote" in d.told()
        assert "mail it" in path.read_text(encoding="utf-8")
        await d.press("x")
        await d.form(path=str(path))
        assert "map.md is there already and would be replaced." in d.trouble()
        await d.press("enter")
        assert not d.asking


async def test_a_map_that_cannot_be_written_says_why(driver, tmp_path):
    async with driver(world=three_steps) as d:
        await d.press("x")
        await d.form(path=str(tmp_path / "no" / "such" / "map.md"))
        assert d.asking
        assert d.trouble()
        await d.form(path="")
        assert d.trouble()


async def test_f5_goes_round_the_themes(driver):
    async with driver(world=three_steps) as d:
        first = d.app.theme
        seen = []
        for _ in range(3):
            await d.press("f5")
            seen.append(d.app.theme)
        assert len(set(seen)) == 3
        assert seen[-1] == first
