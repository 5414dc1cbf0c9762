"""W20: while a step is mapped, the first lesson of an earlier process that fits it stands beside it, and why."""

from __future__ import annotations

from gaptui.method.lessons import LessonText
from gaptui.words import LessonKind, LessonStatus
from ui.driver import THREE_STEPS, Workbook, three_steps
from ui.log_world import of, with_lesson

LESSON = "An export at night has no figures of the same day"


def earlier(*lessons: LessonText):
    """A sitting with three steps, and lessons of an earlier process."""

    def world(workbook: Workbook) -> None:
        three_steps(workbook)
        process = workbook.processes.add("Invoicing")
        for lesson in lessons:
            workbook.lessons.add(lesson, process)

    return world


def agreed(text: str, *systems: str, works: bool = True) -> LessonText:
    return LessonText(text, LessonKind.PROBLEM, works, systems=systems, status=LessonStatus.AGREED)


with_two = earlier(
    agreed(LESSON, "HubSpot", works=False),
    agreed("Numbers that are odd [/] are checked twice, by two people"),
    LessonText("Sheets forgets who wrote a cell", systems=("Sheets",)),
)


def aside(d) -> str:
    return " ".join(" ".join(d.aside()).split())


async def test_w20_the_lesson_that_fits_stands_beside_its_step(driver):
    async with driver(world=with_two, size=(120, 40)) as d:
        await d.go_to("Pull")
        assert f"L-01, both use HubSpot does not work: {LESSON} Mapped" in aside(d)
        await d.press("down")
        # No system is shared, but two words are; the draft about Sheets is shown nowhere.
        assert "L-02, same words: numbers, odd, checked" in aside(d)
        assert "Numbers that are odd [/] are checked twice" in aside(d)
        assert "Sheets forgets" not in d.screen()
        await d.press("down")
        assert "L-0" not in d.screen()
        # It follows what is said: a system, or a pattern of the step.
        await d.say("#HubSpot")
        assert "L-01, both use HubSpot" in aside(d)
        await d.press("escape", "u")
        assert "L-01" not in d.screen()
        # A pattern counts as words of the step.
        await d.say("= the export runs at night")
        assert "L-01, same words: export, night" in aside(d)
        # A lesson that is taken back is shown no more.
        with d.elsewhere() as other:
            other.lessons.remove(other.lessons.rows()[0].id)
        await d.tick()
        await d.press("escape")
        await d.go_to("Check")
        await d.go_to("Pull")
        assert "L-01" not in aside(d)


async def test_w20_when_narrow_it_stands_in_the_message_line(driver):
    async with driver(world=with_two) as d:
        await d.go_to("Pull")
        assert d.told() == "L-01, both use HubSpot: does not work: An export at night has no figures of th⋯"
        await d.press("down")
        assert d.told().startswith("L-02, same words: numbers, odd, checked: Numbers that are odd [/]")
        await d.press("down")
        assert d.told() == ""
        # What just happened goes first; a line that is cut off is shown whole instead.
        await d.go_to("Pull")
        await d.press("delete")
        assert "Removed step 1" in d.told()
        await d.press("u")
        await d.resize(60, 20)
        await d.go_to("Check")
        assert d.standing().startswith(("L-02", THREE_STEPS[1]))
        # Wide again, it moves beside the map.
        await d.resize(120, 40)
        await d.go_to("Pull")
        assert "L-01" not in d.standing()
        assert "L-01, both use HubSpot" in aside(d)


async def test_w20_without_agreed_lessons_nothing_takes_room(driver):
    async with driver(world=earlier(LessonText(LESSON, systems=("HubSpot",))), size=(120, 40)) as d:
        await d.go_to("Pull")
        assert "L-0" not in d.screen()
        before = next(n for n, row in enumerate(d.aside()) if "Mapped" in row)
        # Agreed to, it needs room, and the figures make it.
        await d.press("7", "a", "3")
        d.workbook.mapping.capture(of(d.workbook), "One more step")
        await d.settle()
        assert next(n for n, row in enumerate(d.aside()) if "Mapped" in row) > before


async def test_w20_a_lesson_that_is_agreed_now_is_there_at_once(driver):
    async with driver(world=earlier(LessonText(LESSON, systems=("HubSpot",))), size=(120, 40)) as d:
        await d.go_to("Pull")
        await d.press("7", "a")
        assert d.told().startswith("L-01 is agreed")
        await d.press("3")
        assert "L-01, both use HubSpot" in aside(d)
        with d.elsewhere() as other:
            other.lessons.remove(other.lessons.rows()[0].id)
        await d.tick()
        assert "L-01" not in aside(d)


async def test_w20_its_own_lessons_are_not_those_of_an_earlier_process(driver):
    def world(workbook: Workbook) -> None:
        three_steps(workbook)
        workbook.lessons.add(agreed(LESSON, "HubSpot"), workbook.processes.find(None))

    async with driver(world=world, size=(120, 40)) as d:
        await d.go_to("Pull")
        assert "L-01" not in d.screen()


async def test_the_question_stands_in_one_place_after_the_log_was_seen(driver):
    async with driver(world=three_steps, size=(120, 40)) as d:
        await d.go_to("Pull")
        before = d.screen()
        await d.press("6", "3")
        await d.go_to("Pull")
        assert d.screen() == before


async def test_every_screen_can_be_found_in_the_tab_line(driver):
    def world(workbook: Workbook) -> None:
        with_lesson(workbook)
        workbook.remember_place("walk", of(workbook), None)

    async with driver(world=world) as d:
        assert d.place == "walk"
        assert "7 Lessons" in d.top()
