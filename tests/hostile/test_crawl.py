"""Hostile texts in every field and on every screen: nothing crashes, nothing acts, nothing is lost."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest

from gaptui.method.blocks import Busy, Span
from gaptui.method.capture import Kind, capture
from gaptui.method.process_map import MapDecision, MapException, MapNote
from gaptui.records.errors import GaptuiError
from gaptui.text import clean, is_clean
from gaptui.ui.text import cut
from gaptui.ui.widgets.process_map import columns_for
from gaptui.workbook.workbook import Workbook
from hostile.crawl import faults, faults_of
from hostile.texts import WORST, all_texts, kept, together
from store.long import times

SIZES = [(80, 24), (120, 40)][: times(1, 2)]


def lines_of(text: str) -> Iterator[str]:
    """The text as a line of each kind, and as the name of a person and of a system."""
    named = text.replace('"', "")
    yield f"Step {text}"
    yield f'Named @"{named}" #"{named}" ~5m'
    yield f"< {text}"
    yield f"> {text}"
    yield f"? {text} -> {text}; no -> {text}"
    yield f"! {text} 1/5 -> {text}"
    yield f"= {text}"
    yield f"* {text} p3"
    yield f'" {text}'
    yield f".. {text}"


def lines_of_all() -> list[str]:
    """The worst as lines of each kind; of the others each as a step, as names, and as two kinds in turn."""
    lines: list[str] = []
    for number, text in enumerate(all_texts()):
        kinds = list(lines_of(text))
        lines += kinds if text in WORST else [*kinds[:2], kinds[2 + number % 8], kinds[2 + (number + 3) % 8]]
    return sayable(lines)


def sayable(lines: list[str]) -> list[str]:
    read = [(line, capture(clean(line))) for line in lines]
    return [
        line
        for line, said in read
        if said.kind is not Kind.NOTHING and not said.unfinished and (not said.title or kept(said.title))
    ]


def worst_world(workbook: Workbook) -> None:
    """One process in which every line says something bad, and candidates with bad names."""
    process = workbook.processes.add("The worst")
    workbook.mapping.capture_all(process, [line for text in WORST for line in sayable(list(lines_of(text)))])
    for text in [text for text in WORST if kept(text)]:
        try:
            workbook.processes.add(text.replace("\ud800", "").replace("\udfff", ""))
        except GaptuiError:
            continue


def with_it(workbook: Workbook, process: str, lines: list[str]) -> None:
    steps = workbook.mapping.map(process).steps
    last = steps[-1].id if steps else None
    for line in lines:
        workbook.mapping.capture(process, line, last)


async def look(d) -> None:
    assert faults_of(d.app.screen) == [], d.screen()


@pytest.mark.parametrize("size", SIZES)
async def test_every_text_in_every_kind_of_line_is_drawn_as_it_is(driver, size) -> None:
    """The whole lists: each line of the map as it is drawn, and the map paged through."""

    def world(workbook: Workbook) -> None:
        process = workbook.processes.add("Everything")
        workbook.mapping.capture_all(process, lines_of_all())

    async with driver(size=size, world=world) as d:
        await d.press("3")
        view = d._map()
        strips = [view.draw(line, 6000, False) for line in range(view.line_count())]
        assert faults(strips) == []
        columns = columns_for(6000)
        assert view.lines is not None
        for number, strip in enumerate(strips):
            line = view.lines[number]
            match line.item:
                case None if line.step:
                    systems = cut(", ".join(line.step.systems), columns.systems)
                    words = [line.step.text, cut(line.step.role, columns.role), systems]
                case None:
                    words = []
                case MapNote(text=text):
                    words = [text]
                case MapDecision(question=text):
                    words = [text]
                case MapException(text=text, response=response):
                    words = [text, response]
            for word in words:
                assert word in strip.text
        await d.press("home")
        for _ in range(0, view.line_count(), (size[1] - 8) * 6):
            for _ in range(6):
                d._send("pagedown")
            await d.settle()
            await look(d)


@pytest.mark.parametrize("size", SIZES)
async def test_the_worst_on_every_screen_and_in_every_dialog(driver, size) -> None:
    async with driver(size=size, world=worst_world) as d:
        await look(d)
        for _ in range(0, len(WORST), 6):
            for _ in range(6):
                d._send("down")
            await d.settle()
            await look(d)
        for key in ("p", "r", "f", "n", "ctrl+p", "f1"):
            await d.press(key)
            await look(d)
            await d.press("escape")
        await d.press("home", "3", "home")
        for _ in range(d._map().line_count() // 20):
            for _ in range(20):
                d._send("down")
            await d.settle()
            await look(d)
        for key in ("g", "s", "slash", "e", "E", "x", "f4", "f1", "ctrl+p", "f2", "enter"):
            await d.press(key)
            await look(d)
            while d.asking:
                await d.press("escape")
            await d.to_map()
        for x in range(2, size[0], 17):
            await d.pilot.hover(offset=(x, size[1] // 2))
            await look(d)


def straight(d) -> None:
    """Each row of the table as drawn is as wide as the table, and its columns begin where the headings do."""
    view = d._table()
    strips = [view.draw(line, view.scrollable_content_region.width, False) for line in range(view.line_count())]
    assert faults(strips) == []
    for strip in strips:
        _straight(view, strip)


def straight_here(d) -> None:
    """The same of the row under the cursor, with what is being typed in it."""
    view = d._table()
    _straight(view, view.draw(view.cursor, view.scrollable_content_region.width, True))


def _straight(view, strip) -> None:
    assert strip.cell_length == view.scrollable_content_region.width, strip.text
    for each in view.laid:
        before = strip.crop(each.start - each.column.gap, each.start).text
        assert before == " " * each.column.gap, (each.column.id, strip.text)


@pytest.mark.parametrize("size", SIZES)
async def test_the_worst_in_the_three_tables_and_their_dialogs(driver, size) -> None:
    async with driver(size=size, world=worst_world) as d:
        await d.press("4")
        for others in (("equals_sign", "l", "x", "I"), (), ()):
            straight(d)
            await d.press("home")
            for keys in (("enter",), ("c",), ("right", "e")) * (d._table().line_count() // 36):
                await d.press(*keys)
                await look(d)
                straight_here(d)
                await d.press("escape")
                for _ in range(12):
                    d._send("down")
            for key in (*others, "o", "slash"):
                await d.press(key)
                await look(d)
                while d.asking or not d._table().has_focus:
                    await d.press("escape")
            await d.press("asterisk", "tab")


async def test_the_worst_typed_and_pasted_into_cells_and_the_filter(driver) -> None:
    def world(workbook: Workbook) -> None:
        with_it(workbook, workbook.processes.add("Cells"), ["Pull @analyst #HubSpot"])

    async with driver(world=world) as d:
        await d.press("4")
        texts = [*together([text for text in WORST if kept(text)], 9), *WORST[:2], *WORST[-2:]]
        for number, text in enumerate(texts):
            for column in ("text", ("role", "systems", "inputs")[number % 3]):
                await d.go_to_cell("", column)
                await d.press("enter", "ctrl+u")
                await d.paste(text)
                await look(d)
                straight_here(d)
                assert is_clean(d.cell())
                await d.press("enter")
                await look(d)
                straight(d)
                if d.in_cell:
                    await d.press("escape")
            await d.press("slash")
            await d.paste(text)
            await d.type("[/] x")
            await look(d)
            await d.press("escape")
            assert d._table().line_count() >= 1
            await d.paste(text)
            await look(d)
            if d.asking:
                await d.press("escape")


def worst_calendar(workbook: Workbook) -> None:
    """Bad names of everybody and everything that the calendar of a process can show, on blocks of four weeks."""
    texts = together([text for text in WORST if kept(text)], 9)
    process = workbook.processes.add(kept(WORST[0]) + " calendar")
    owning, calendar, availability = workbook.owning, workbook.calendar, workbook.availability
    for text in texts:
        owning.name_owner(process, owner=text, owner_role=text, named_by=text)
        owning.name_people(process, enthusiast=text, builder=text, helper=text)
        owning.agree(process, gives_way=text, covered_by=text, agreed_by=text, agreed_on=None)
        owning.decide(process, by=text, on=None)
    monday = calendar.view(process).today
    busy = []
    for number, text in enumerate([*texts, *WORST[13:17]]):
        day = monday + timedelta(days=number // 3 * 7 + number % 3)
        for start, say in ((9, calendar.take), (11, None), (13, calendar.move)):
            id_ = calendar.add(process, Span(day, start * 60, 120))
            if say == calendar.take:
                say(id_, kept(text), text)
            elif say is None:
                calendar.keep_partly(id_, 60, text, text)
            else:
                calendar.move(id_, Span(day + timedelta(days=1), 14 * 60, 90))
        busy.append(Busy(Span(day, 8 * 60, 60), text, text))
        availability.turn_day_off(day + timedelta(days=3), text)
    availability.take_busy(process, texts[0], busy)
    workbook.remember_place("calendar", process, None)


@pytest.mark.parametrize("size", SIZES)
async def test_the_worst_in_the_calendar_and_its_dialogs(driver, size) -> None:
    async with driver(size=size, world=worst_calendar) as d:
        grid = d._grid()
        width = grid.scrollable_content_region.width
        await d.press("home")
        for _ in range(4):
            strips = [grid.draw(line, width, False) for line in range(grid.line_count())]
            assert faults(strips) == []
            assert {strip.cell_length for strip in strips} == {width}
            await look(d)
            await d.press("tab", "tab", "tab", "enter")
            await look(d)
            await d.press("escape", "pagedown")
        await d.press("home", "tab")
        for keys in ("o", "l") if size[0] > 80 else ("o", "l", "p", "t", "m", "e", "x", "n"):
            await d.press(keys)
            assert d.asking, keys
            await look(d)
            if keys == "o":
                for _ in range(4):
                    await d.press("enter")
                    await look(d)
                    await d.press("escape", "down")
            while d.asking:
                await d.press("escape")
        await d.press("1", "home")
        await look(d)


async def test_the_worst_typed_into_the_forms_of_the_calendar(driver) -> None:
    async with driver(world=worst_calendar) as d:
        await d.press("home", "tab")
        for text in together([text for text in WORST if kept(text)], 40):
            for keys in (("o", "enter"), ("o", "down", "down", "enter"), ("p",), ("n",), ("z",)):
                await d.press(*keys)
                for field in d.app.screen.query("Field"):
                    field.put(text)
                await look(d)
                await d.press("ctrl+s")
                await look(d)
                while d.asking:
                    await d.press("escape")
                await look(d)


async def test_the_worst_in_every_field_of_a_form(driver) -> None:
    def world(workbook: Workbook) -> None:
        workbook.processes.add("Forms")

    async with driver(world=world) as d:
        for text in [*together([text for text in WORST if kept(text)], 9), *WORST[:4]]:
            await d.press("3", "e")
            await d.fill(starts_when="")
            for field in d.app.screen.query("Field"):
                field.put(text)
            await look(d)
            await d.press("ctrl+s")
            await look(d)
            if d.asking:
                field = d.app.screen.query_one("#claimed")
                field.put("")
                d.app.screen.query_one("#cycles").put("")
                await d.press("ctrl+s")
            assert not d.asking, d.screen()
            assert kept(text)[:12] in " ".join(d.screen().split())
            await d.press("f2")
            for field in d.app.screen.query("Field"):
                if field.id not in ("claimed", "planned"):
                    field.put(text)
            await d.press("ctrl+s")
            if d.asking:
                await d.press("ctrl+s")
            assert not d.asking, d.screen()
            await look(d)
            await d.press("escape", "E")
            await look(d)
            await d.press("ctrl+s")
            if d.asking:
                await d.press("ctrl+s")
            assert not d.asking, d.screen()
            await d.press("1")
            await look(d)


async def test_the_worst_typed_pasted_and_looked_for(driver) -> None:
    async with driver(world=lambda workbook: workbook.processes.add("Typing")) as d:
        await d.press("3", "f2")
        await d.fill(doer="Mia", role="analyst")
        await d.press("ctrl+s")
        for text in [text for text in WORST if kept(text)]:
            await d.paste(text)
            await look(d)
            assert is_clean(d.line())
            await d.press("enter")
            await look(d)
            while d.line():
                await d.press("backspace")
            if d.asking:
                await d.press("escape")
        for text in together([text for text in WORST if kept(text)], 9):
            await d.to_map()
            for key in ("slash", "f1", "ctrl+p"):
                await d.press(key)
                field = d.app.focused
                field.value = text
                await d.settle()
                await look(d)
                while d.asking:
                    await d.press("escape")
            d.app.say(text)
            await d.settle()
            await look(d)


async def test_a_firm_with_a_hostile_name(driver, file, home) -> None:
    for text in together([text for text in WORST if kept(text)], 12):
        file.unlink(missing_ok=True)
        try:
            Workbook.create(file, text, "UTC").close()
        except GaptuiError:
            continue
        async with driver(size=(80, 24)) as d:
            await look(d)
            await d.press("f")
            await look(d)


def test_a_process_name_that_is_no_text_is_kept_as_text(file) -> None:
    """Such a name comes from a shell that passes bytes: `gaptui import steps - --process $'\\xff'`."""
    workbook = Workbook.create(file, "Firm", "UTC")
    try:
        workbook.processes.add("\udcff name")
    finally:
        workbook.close()


def test_exports_of_a_hostile_map_do_not_crash(file) -> None:
    from gaptui.exchange.formats import MAP_FORMATS
    from gaptui.exchange.json_bundle import dump_bundle, read_bundle

    workbook = Workbook.create(file, "[/] \x1b]0;x\x07", "UTC")
    process = workbook.processes.add("'; [/bold] \u202e --")
    workbook.mapping.capture_all(process, lines_of_all())
    shown = workbook.mapping.map(process)
    for write in MAP_FORMATS.values():
        text = write(shown, "[/] <b>", "next [x]", "")
        text.encode("utf-8")
        assert is_clean(text)
    bundle = workbook.snapshot()
    assert dump_bundle(read_bundle(dump_bundle(bundle))) == dump_bundle(bundle)
    workbook.close()
