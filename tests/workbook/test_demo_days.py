"""The owner's days of the example firm, whenever it is made."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from gaptui.demo import write_demo_workbook
from gaptui.demo_days import _EARLIER, _LESSONS, _LINES
from gaptui.method.daylog import read_line, to_line
from gaptui.method.diary import DayView, tools_register
from gaptui.method.stuck import stuck_state
from gaptui.words import LessonStatus, LineKind
from gaptui.workbook.workbook import Workbook

WHEN = {
    "monday, just begun": datetime(2026, 3, 2, 0, 5, tzinfo=UTC),
    "friday": datetime(2026, 11, 27, 12, 0, tzinfo=UTC),
    "sunday in UTC, monday in London": datetime(2026, 4, 12, 23, 30, tzinfo=UTC),
}


@pytest.fixture(scope="module", params=WHEN)
def demo(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workbook]:
    path, now = tmp_path_factory.mktemp("demo") / "demo.gap", WHEN[request.param]
    write_demo_workbook(path, lambda: now)
    workbook = Workbook.open(path, clock=lambda: now)
    yield workbook
    workbook.close()


@pytest.fixture
def view(demo: Workbook) -> DayView:
    return demo.diary.view(demo.processes.find(None))


def test_every_line_is_there_as_it_was_typed_on_a_working_day_that_is_over(view: DayView) -> None:
    typed = {to_line(read_line(line)) for _, line in _LINES}
    assert {line.line for line in view.by_id.values()} == typed
    assert {line.kind for line in view.by_id.values()} == set(LineKind)
    assert not [line.day for line in view.by_id.values() if view.work_week.is_off(line.day) or line.day >= view.today]


def test_what_waits_today(view: DayView) -> None:
    learned, stuck = view.waiting
    assert (stuck.kind, learned.kind) == (LineKind.STUCK, LineKind.LEARNED)
    assert stuck.stuck is not None
    state = stuck_state(stuck.stuck, view.today, view.work_week)
    assert (state.days, state.alarm) == (2, False)
    assert state.todo.startswith("asked, answer by ")
    assert stuck.stuck.promised_on is not None
    assert stuck.stuck.promised_on >= view.today
    assert not view.work_week.is_off(stuck.stuck.promised_on)
    assert learned.cycle is not None
    assert learned.cycle.stage == "applied"
    assert view.figures.cycles == 3
    assert (view.outcome, view.has_helpers, view.mapped) == (
        *("report out by Monday 12:00, in under 100 minutes", True),
        True,
    )


def test_lessons_of_both_kinds_and_two_from_before(demo: Workbook) -> None:
    lessons = demo.lessons.whole()
    assert len(lessons) == len(_LESSONS) + len(_EARLIER) == 8
    assert [lesson.source for lesson in lessons[:2]] == ["trial-of-last-year.csv"] * 2
    assert all(lesson.evidence for lesson in lessons[2:])
    agreed = [lesson for lesson in lessons if lesson.said.status is LessonStatus.AGREED]
    assert len(agreed) == 6
    assert all(lesson.said.role for lesson in agreed)
    assert {lesson.said.works for lesson in agreed} == {True, False}
    assert demo.reusing.unanswered(demo.processes.find(None)) == 2


def test_tools_that_worked_and_did_not(demo: Workbook) -> None:
    register = tools_register(demo.diary.lines(demo.processes.find(None)))
    assert {use.tool for use in register} == {"ChatGPT", "Google Sheets", "HubSpot"}
    assert sum(use.works for use in register) == 3
    assert sum(use.does_not for use in register) == 2
