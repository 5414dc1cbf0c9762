"""W11: what is parked must go somewhere."""

from __future__ import annotations

from ui.driver import THREE_STEPS, with_lines

PARKED = with_lines(
    *(f"{line} -i -d -e" for line in THREE_STEPS), ".. ask finance", ".. who owns it?", ".. new form", ".. tea"
)


async def test_w11_a_remark_is_parked_and_the_map_stays(driver):
    async with driver(world=with_lines(*THREE_STEPS), size=(120, 40)) as d:
        before = d.map()
        await d.say(".. ask finance about VAT")
        assert d.map() == before
        assert ".. ask finance about VAT" in "\n".join(d.aside())


async def test_w11_at_80_columns_parking_is_seen(driver):
    async with driver(world=with_lines(*THREE_STEPS)) as d:
        await d.say(".. ask finance about VAT")
        assert "parked" in (d.told() + d.top()).casefold()


async def test_w11_each_note_goes_somewhere_and_only_then_it_is_complete(driver):
    async with driver(world=PARKED) as d:
        await d.press("E")
        assert "4 parked notes without a place (F4)." in " ".join(d.dialog().split())
        await d.form(what="complete")
        assert "4 parked notes without a place." in d.trouble()
        await d.press("escape")
        await d.go_to("Check")
        await d.press("f4")
        assert "a step after 2" in d.dialog()
        await d.press("s")
        assert '"ask finance": step. u takes it back' in d.trouble()
        await d.press("e", "f")
        assert d.line_here() == "tea"
        await d.press("d")
        assert "Nothing is parked." in d.dialog()
        await d.press("s")
        assert d.trouble() == "Nothing is parked."
        await d.press("escape")
        assert d.steps()[2] == "3 ask finance"
        assert d.line_of("who owns it?").strip() == "!  who owns it?"
        await d.go_to("3 ask finance")
        await d.say("--")
        await d.press("escape", "E")
        await d.form(what="complete")
        assert not d.asking
        assert "draft" not in d.top()


async def test_w11_undo_in_the_list_brings_the_note_back(driver):
    async with driver(world=PARKED) as d:
        before = d.map()
        await d.press("f4", "s", "u")
        assert "ask finance" in d.dialog()
        assert d.map() == before


async def test_w11_an_exception_needs_a_step(driver):
    async with driver(world=with_lines(".. ask finance")) as d:
        await d.press("f4", "e")
        assert "Highlight the step" in d.trouble()
        await d.press("s")
        assert d.steps() == ["1 ask finance"]


async def test_w11_f4_works_while_typing(driver):
    async with driver(world=PARKED) as d:
        await d.press("i")
        await d.type("half a li")
        await d.press("f4", "escape")
        assert d.typing
        assert d.line() == "half a li"


async def test_w11_one_note_is_said_in_the_singular(driver):
    async with driver(world=with_lines("x -i -d -e -s", ".. ask finance")) as d:
        await d.press("E")
        assert "1 parked note without a place" in " ".join(d.dialog().split())
