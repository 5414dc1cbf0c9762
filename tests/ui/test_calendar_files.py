"""C9, C10, C15: blocks for other calendars, pages to be signed, and somebody's calendar as busy times."""

from __future__ import annotations

import asyncio
import threading
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from gaptui.workbook.availability import Availability
from store.long import times
from ui.driver import PATIENCE_SECONDS, mapped, protected

ICS = Path(__file__).parents[3] / "shared" / "data" / "ics"


def calendar(*events: str) -> str:
    """An .ics file with these events: `20260303T100000Z/20260303T110000Z a title`."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//a test//EN"]
    for number, event in enumerate(events):
        times, _, title = event.partition(" ")
        start, end = times.split("/")
        some = (f"UID:{number}", "DTSTAMP:20260101T000000Z", f"DTSTART:{start}", f"DTEND:{end}", f"SUMMARY:{title}")
        lines += ["BEGIN:VEVENT", *some, "END:VEVENT"]
    return "\r\n".join([*lines, "END:VCALENDAR", ""])


TWO = calendar("20260303T110000Z/20260303T130000Z Doctor", "20260311T090000Z/20260311T100000Z Interview")


async def show_file(d, path: Path, text: str | bytes = TWO, titles: str = "no") -> None:
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    await d.press("I")
    await d.paste(str(path))
    await d.press("enter")
    await d.retype(titles)
    await d.press("enter")


@asynccontextmanager
async def under_way(d, monkeypatch):
    """What is shown is being taken over, and waits for `go_on` in the middle of its write."""
    begun, go_on, take = threading.Event(), threading.Event(), Availability.take_busy

    def slow(self, *args, progress, **kwargs):
        def held(done, total):
            progress(done, total)
            begun.set()
            go_on.wait(PATIENCE_SECONDS)
            progress(done, total)

        return take(self, *args, progress=held, **kwargs)

    monkeypatch.setattr(Availability, "take_busy", slow)
    d._send("enter")
    try:
        while not begun.is_set():
            await asyncio.sleep(0.002)
        yield go_on
    finally:
        go_on.set()


async def export(d, place: int, **fields: str) -> None:
    await d.press("x", *["down"] * place, "enter")
    await d.form(**fields)


async def test_c9_c15_four_files_for_other_people_and_none_overwritten_unasked(driver, tmp_path):
    async with driver(world=protected) as d:
        await d.press("x")
        for words in ("Blocks for your calendar", "Commitment sheet", "One-page plan", "Blocks as a list"):
            assert words in d.dialog()
        await d.press("enter")
        target = tmp_path / "client-reporting-owner-blocks.ics"
        assert d.values() == {"path": str(target)}
        await d.press("enter")
        assert not d.asking
        assert d.app.screen.told == f"Wrote {target}"
        first = target.read_bytes()
        assert first.count(b"BEGIN:VEVENT") == 18
        assert b"\r\nBEGIN:VEVENT\r\n" in first
        # The same again: asked first, and the same to the byte.
        await export(d, 0)
        assert d.trouble() == (
            "client-reporting-owner-blocks.ics is there already and would be replaced. Enter again if it is so."
        )
        await d.press("enter")
        assert target.read_bytes() == first
        # What was moved is told again, what was removed is cancelled.
        await d.go_to_block("Tue 3 Mar")
        await d.press("shift+down")
        await d.go_to_block("Thu 5 Mar")
        await d.press("delete")
        await export(d, 0, path="again.ics")
        again = (tmp_path / "again.ics").read_bytes()
        assert again.count(b"BEGIN:VEVENT") == 18
        assert again.count(b"STATUS:CANCELLED") == 1
        assert again.count(b"SEQUENCE:1\r\n") == 2
        uids = [line for line in first.split(b"\r\n") if line.startswith(b"UID")]
        assert sorted(line for line in again.split(b"\r\n") if line.startswith(b"UID")) == sorted(uids)
        for place, words in (
            (1, ("Head of Client Service", "Tue 9:30-12:30", "signed: ____", "Covered by: not said yet")),
            (2, ("Client reporting", "Head of Client Service")),
            (3, ("Tue 3 Mar", "9:30")),
        ):
            await export(d, place, path=f"page{place}.md")
            text = (tmp_path / f"page{place}.md").read_text(encoding="utf-8")
            assert text.startswith("# ")
            assert all(word.casefold() in text.casefold() for word in words), (place, words)
            assert text.rstrip().splitlines()[-1].startswith("Next: ")
        for path, why in (
            ("not/there/x.md", "could not be written: No such file or directory. Nothing was changed."),
            (str(tmp_path), "is there already and would be replaced"),
        ):
            await export(d, 1, path=path)
            assert why in d.trouble()
            await d.press("escape", "escape")
        assert not d.asking


async def test_c9_an_export_without_a_name_is_refused_in_words(driver):
    async with driver(world=protected) as d:
        await export(d, 0, path="")
        assert d.trouble() == "Say which file to write."


async def test_c9_an_experiment_says_so_in_every_file(driver, tmp_path):
    def world(workbook) -> None:
        mapped(workbook)
        workbook.owning.build_without(workbook.processes.find(None), "a trial")

    async with driver(world=world) as d:
        await d.press("a", "enter")
        for place, name in enumerate(("x.ics", "x.md", "y.md", "z.md")):
            await export(d, place, path=name)
            assert not d.asking, d.trouble()
            assert "experiment" in (tmp_path / name).read_text(encoding="utf-8").casefold(), name


async def test_c10_busy_times_are_said_first_then_taken_without_titles(driver, tmp_path):
    async with driver(world=protected) as d:
        file = tmp_path / "alex.ics"
        before = d.workbook.snapshot()
        await show_file(d, file)
        page = d.page()
        assert page.startswith("Busy times from alex.ics 2 busy times from Mon 2 Mar to Sun ")
        assert "Tue 3 Mar 11:00-13:00" in page
        assert "Wed 11 Mar 9:00-10:00" in page
        assert "Doctor" not in page
        await d.press("escape")
        assert d.workbook.snapshot() == before
        await show_file(d, file)
        await d.press("enter")
        assert not d.asking
        assert d.told() == "Busy times from alex.ics: 2 new, 0 gone. u takes it back"
        assert [line[-2:] for line in d.day("Tue 3")[22:26]] == ["::"] * 4
        assert "Doctor" not in str(d.workbook.snapshot())
        await d.go_to_block("Tue 3 Mar")
        assert "! busy 11:00-13:00" in d.here()
        # The same file again says nothing new; another of that name replaces it; titles only where asked for.
        await show_file(d, file)
        await d.press("enter")
        assert d.told() == "alex.ics says what is known already: nothing was changed."
        await show_file(d, file, calendar("20260304T130000Z/20260304T150000Z Board meeting"), titles="yes")
        assert "Wed 4 Mar 13:00-15:00 Board meeting" in d.page()
        await d.press("enter")
        assert d.told() == "Busy times from alex.ics: 1 new, 2 gone. u takes it back"
        assert d.day("Wed 4")[26].startswith(": Board")
        assert "!" not in d.here()
        await d.press("u", "u")
        assert d.workbook.snapshot() == before


async def test_c10_a_bad_file_is_refused_in_words(driver, tmp_path):
    async with driver(world=protected) as d:
        before = d.workbook.snapshot()
        for path, why in (
            (tmp_path / "none.ics", "none.ics could not be read: No such file or directory."),
            (tmp_path, "could not be read: Is a directory."),
            ("", "could not be read"),
        ):
            await d.press("I")
            await d.form(path=str(path))
            assert why in d.trouble()
            await d.press("escape")
        await d.press("I")
        await d.form(path="x", titles="perhaps")
        assert d.trouble() == "Say yes or no."
        await d.press("escape")
        for text in ("", "words\n", b"\xff\xfe\x00", b"\x00" * 200, "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART"):
            await show_file(d, tmp_path / "bad.ics", text)
            assert d.asking
            assert d.trouble() or "!" in d.dialog() or "0 busy times" in d.dialog(), text
            await d.press("enter")
            while d.asking:
                await d.press("escape")
        assert d.workbook.snapshot() == before


async def test_c10_a_calendar_with_nothing_in_these_weeks_is_told_so(driver, tmp_path):
    async with driver(world=protected) as d:
        await show_file(d, tmp_path / "old.ics", calendar("20240303T110000Z/20240303T130000Z Long ago"))
        await d.press("enter")
        assert "known already" not in d.app.screen.told


async def test_c10_taking_over_can_be_stopped_and_then_changed_nothing(driver, tmp_path, monkeypatch):
    async with driver(world=protected) as d:
        before = d.workbook.snapshot()
        await show_file(d, tmp_path / "alex.ics")
        async with under_way(d, monkeypatch):
            await d.pilot.pause()
            assert "Esc stops and changes nothing" in d.dialog()
            d.app._tick()
            d.app.visited["calendar"]._clock_tick()
            d._send("enter")
            d._send("escape")
            await d.pilot.pause()
        await d.settle()
        assert d.trouble() == "Stopped. Nothing was changed."
        await d.until(lambda: "Tue 3 Mar 11:00-13:00" in d.page(), "what the file says, as before")
        await d.press("escape")
        assert not d.asking
        assert d.workbook.snapshot() == before
        await d.go_to_block("Tue 3 Mar")
        await d.press("k")
        assert "✓ saved" in d.top()


@pytest.mark.skipif(not ICS.is_dir(), reason="the public calendars are not beside this checkout")
async def test_c10_files_of_other_programs_are_read_or_refused_in_words(driver):
    async with driver(world=protected) as d:
        for path in sorted(ICS.glob("*.ics"))[:: 6 // times(1, 6)]:
            await d.press("I")
            await d.paste(str(path))
            await d.press("ctrl+s")
            assert d.asking, path.name
            assert "busy time" in d.page() or d.trouble(), path.name
            await d.press("enter")
            while d.asking:
                await d.press("escape")
        assert "✓ saved" in d.top()
