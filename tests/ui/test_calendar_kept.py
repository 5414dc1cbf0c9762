"""C3, C4, C5, C17: what became of each block, in two keys; hours beside the desk; the sums of the week."""

from __future__ import annotations

from ui.driver import protected

FRIDAY_EVENING = 24 * 4 + 9


def sums(d) -> str:
    """The figures of the head: `planned 8.0 kept 5.5 taken 2.5`."""
    head = d.head()
    return head[head.index("planned") :].partition(" short")[0].removesuffix(" 8-10 h").strip()


async def test_c4_one_key_a_block_and_the_next_one_is_there(driver):
    async with driver(world=protected) as d:
        await d.at(FRIDAY_EVENING)
        # The line names the keys only where they act on the block that it names.
        assert d.told() == "Tue 3 Mar 9:00-12:00 is over: v goes there"
        await d.press("v")
        assert d.told() == "Tue 3 Mar 9:00-12:00 is over: k kept, p partly, t taken, m moved"
        assert d.here().startswith("Tue 3 Mar 9:00-12:00")
        await d.press("k")
        assert d.told() == "Kept Tue 3 Mar 9:00-12:00. u takes it back. Thu 5 Mar 9:00-12:00 is over too"
        assert d.here().startswith("Thu 5 Mar 9:00-12:00")
        await d.press("k")
        assert d.here().startswith("Fri 6 Mar 13:00-15:00")
        await d.press("k")
        assert d.told() == "Kept Fri 6 Mar 13:00-15:00. u takes it back"
        assert sums(d) == "planned 8.0 kept 8.0 taken 0.0"
        assert d.weeks().startswith("weeks 1 ✓✓✓ 2 ooo")
        assert d.weeks().endswith("at this rate week 6")
        assert d.day("Fri 6")[26:30] == ["|✓ build", "|kept", "|13:00-15:00", "|"]
        await d.press("u", "u")
        assert sums(d) == "planned 8.0 kept 3.0 taken 0.0"
        assert d.told().startswith("U brings it back. Undid «Kept: Thu 5 Mar")
        await d.press("U", "U")
        assert sums(d) == "planned 8.0 kept 8.0 taken 0.0"
        # Said wrongly: planned again.
        await d.press("r")
        assert d.told() == "Planned again: Fri 6 Mar 13:00-15:00. u takes it back"
        assert sums(d) == "planned 8.0 kept 6.0 taken 0.0"


async def test_c4_partly_taken_and_moved_say_who_and_why_and_when(driver):
    async with driver(world=protected, size=(120, 40)) as d:
        await d.at(FRIDAY_EVENING)
        await d.go_to_block("Tue 3 Mar")
        await d.press("p")
        assert "How much of the 3.0 h was kept?" in d.dialog()
        for said, why in (
            ("some", "is not a time"),
            ("4h", "The block is 3.0 h long: say how much of that was kept."),
            ("", "Say who took it, by their role"),
        ):
            await d.form(kept=said)
            if not d.trouble():
                await d.press("enter")
            assert why in d.trouble(), said
        await d.form(kept="1,5", by="the board", why="figures for Thursday")
        assert not d.asking
        assert d.told() == "Kept 1.5 h of 3.0 h. u takes it back"
        assert (
            d.here() == "Tue 3 Mar 9:00-12:00 3.0 h build / 1.5 of 3.0 h kept, rest by the board: figures for Thursday"
        )
        assert [line.split("⋯")[0][:12] for line in d.day("Tue 3")[18:22]] == [
            "|/ build",
            "|1.5 of 3.0 ",
            "|rest: the b",
            "|figures for",
        ]
        assert sums(d) == "planned 8.0 kept 1.5 taken 1.5"
        await d.go_to_block("Thu 5 Mar")
        await d.press("t")
        # Who took time before is offered: the same words add up.
        assert "the board" in d.dialog()
        await d.form(by="", why="x")
        assert d.trouble() == "Say who took it, by their role: sales, the board, a customer."
        await d.form(by="sales", why="a customer wanted a date")
        assert d.told() == "3.0 h taken by sales. u takes it back"
        assert d.here() == "Thu 5 Mar 9:00-12:00 3.0 h build ✗ taken by sales: a customer wanted a date"
        assert sums(d) == "planned 8.0 kept 1.5 taken 4.5"
        await d.go_to_block("Fri 6 Mar")
        await d.press("m")
        await d.retype("mon 9-11")
        assert d.trouble() == "Mon 9 Mar 9:00-11:00, 2.0 h."
        await d.retype("fri 13-15")
        await d.press("enter")
        assert d.trouble() == "It stands there already. Say another day or time."
        await d.retype("mon 9")
        await d.press("enter")
        assert d.told() == "Moved to Mon 9 Mar 9:00-11:00. u takes it back"
        assert d.here() == "Mon 9 Mar 9:00-11:00 2.0 h build > planned, moved from Fri 6 Mar 13:00"
        assert d.day("Mon 9")[18] == "|> build"
        assert sums(d) == "planned 10.0 kept 0.0 taken 0.0"
        # Where it stood stays to be seen, and counts as moved there.
        await d.press("pageup")
        assert d.day("Fri 6")[26] == "|> Mon 9 9:00"
        assert sums(d) == "planned 6.0 kept 1.5 taken 4.5 moved 2.0"
        assert d.weeks().startswith("weeks 1 /✗ 2 >ooo 3 ooo")
        await d.press("u", "u", "u")
        assert sums(d) == "planned 8.0 kept 0.0 taken 0.0"
        assert d.day("Fri 6")[26] == "|o build"


async def test_c3_c17_what_a_block_is_for_and_the_split(driver):
    async with driver(world=protected) as d:
        await d.go_to_block("Tue 3 Mar")
        for kind in ("test", "help", "learn", "build", "test"):
            await d.press("w")
            assert d.told() == f"Tue 3 Mar 9:00-12:00 is for: {kind}. u takes it back"
            assert d.here() == f"Tue 3 Mar 9:00-12:00 3.0 h {kind} o planned"
        assert d.day("Tue 3")[18] == "|o test"
        await d.go_to_block("Thu 5 Mar")
        await d.press("w", "w", "w", "l")
        assert "planned for: build 42 h, test 3 h, learn 3 h" in d.page()
        await d.press("escape", "u", "u", "u", "u")
        assert d.blocks()[0].split()[3] == "build"


async def test_c5_side_of_desk_counts_apart_and_is_never_protected(driver):
    async with driver(world=protected, size=(120, 40)) as d:
        await d.at(FRIDAY_EVENING)
        await d.click(d.spot("Wed 4", "17:00"))
        await d.press("d", "plus", "plus", "plus", "plus", "plus")
        assert "side of desk" in d.here()
        await d.press("enter")
        assert d.here().startswith("Wed 4 Mar 17:00-20:00 3.0 h build ~ side")
        assert d.day("Wed 4")[34:36] == ["|~ build", "|side of desk"]
        assert sums(d) == "planned 8.0 kept 0.0 taken 0.0 side 3.0"
        assert d.weeks().startswith("weeks 1 o~oo")
        for keys, why in (
            (("k",), "Hours beside the desk are neither kept nor taken."),
            (("r",), "Hours beside the desk are neither kept nor taken."),
        ):
            await d.press(*keys)
            assert d.told() == why
        await d.press("t")
        await d.form(by="sales")
        assert d.trouble() == "Hours beside the desk are neither kept nor taken."
        await d.press("escape", "m")
        await d.form(when="mon 9")
        assert "Hours beside the desk were never protected" in d.trouble()
        await d.press("escape", "l")
        assert "3.0 h side of desk this week: this is project work" in d.page()
        await d.press("escape", "u")
        assert sums(d) == "planned 8.0 kept 0.0 taken 0.0"


async def test_planned_again_on_a_planned_block_promises_no_undo(driver):
    async with driver(world=protected) as d:
        await d.go_to_block("Tue 3 Mar")
        await d.press("r")
        assert "u takes it back" not in d.told()


async def test_what_is_still_to_come_is_not_kept_with_one_slip(driver):
    async with driver(world=protected) as d:
        await d.go_to_block("Fri 10 Apr")
        await d.press("k")
        assert d.blocks()[-1].endswith("planned")
        assert "That block is still to come. k again" in d.told()
        await d.press("k")
        assert d.blocks()[-1].endswith("kept")
