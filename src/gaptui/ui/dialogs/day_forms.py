"""The short questions of the owner's day: which day, what target, the lesson of a line, why a concept cannot wait."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from gaptui.method.blocks import day_text
from gaptui.method.cell_values import Unreadable
from gaptui.method.diary import DayLine, DayView, ToolUse
from gaptui.method.lessons import from_line
from gaptui.method.past_days import read_past_day
from gaptui.paths import slug
from gaptui.records.errors import Invalid
from gaptui.ui.dialogs.exporting import head_of, write_form
from gaptui.ui.dialogs.form import Ask, Form, Values
from gaptui.ui.dialogs.kept_form import KeptForm
from gaptui.ui.dialogs.page import Page
from gaptui.ui.text import PAGE_WIDTH, cut, fitted, joined, plain

if TYPE_CHECKING:
    from textual.content import Content

    from gaptui.workbook.workbook import Workbook

Tell = Callable[[str], None]


def past_day_form(today: date, go: Callable[[date], None]) -> Form:
    def read(text: str) -> date:
        try:
            return read_past_day(text, today)
        except Unreadable as error:
            raise Invalid(f"{str(error).capitalize()}.") from None

    ask = Ask("day", "Which day? Enter alone is today", "yesterday, mon, 3 may", check=read)
    return Form("Go to a day", (ask,), lambda values: go(read(values["day"])))


def target_form(workbook: Workbook, view: DayView, tell: Tell) -> Form:
    def save(values: Values) -> None:
        workbook.diary.set_outcome(view.process_id, values["outcome"])
        tell("That is the target. u takes it back")

    ask = Ask("outcome", "What is it to become? With a number to reach", "report out by Monday 12:00", view.outcome)
    return Form(f"The target of {view.name}", (ask,), save)


def lesson_form(workbook: Workbook, line: DayLine, said: Callable[[str], None]) -> Form:
    """One question: the sentence. `said` is told the id of the draft; the rest is written in Lessons."""
    draft = from_line(line)

    def save(values: Values) -> None:
        from dataclasses import replace

        said(workbook.lessons.add_from_line(line.id, replace(draft, text=values["text"])))

    kind = f"{draft.kind.value}, {'works' if draft.works else 'does not work'}"
    intro = f"A draft ({kind}), with {day_text(line.day)} as its evidence. 7 Lessons tells the rest and agrees to it."
    ask = Ask("text", "The lesson, in one sentence", "look for an export before you look for AI", draft.text)
    kept = KeptForm(workbook, f"lesson of {line.id}")
    return Form("What does the next team need to know?", (ask,), save, intro=intro, kept=kept)


def unmapped_form(view: DayView, say: Callable[[str], None]) -> Form:
    """A concept is to be learned before the map is complete: why?"""

    def save(values: Values) -> None:
        say(values["because"])

    intro = "Learning without a target fades: first the map, then the concept that a step of it needs."
    ask = Ask("because", "Why can it not wait?", "the step it is for is mapped already")
    return Form(f"The map of {view.name} is not complete", (ask,), save, intro=intro)


def tools_page(uses: tuple[ToolUse, ...], width: int) -> Page:
    """The tools register, for a screen of `width` cells: what was tried where, and how often it worked."""
    room = min(width, PAGE_WIDTH + 6) - 6
    tool, next_ = min(16, room // 4), min(18, room // 4)
    columns = (tool, room - tool - next_ - 17, 6, 10, next_)
    head = ("tool", "step", "works", "does not", "next")
    rows = [_tool_row(columns, head, ("$quiet",) * 5), *(_use_row(columns, use) for use in uses)]
    none = [plain("No tries yet: /tried 4 draft prompt #ChatGPT: works", "$quiet")]
    return Page("Tools that were tried", rows if uses else none)


def _use_row(columns: Sequence[int], use: ToolUse) -> Content:
    texts = (use.tool or "no tool", use.step or "no step", str(use.works), str(use.does_not), use.next)
    there = (use.tool, use.step, use.works, use.does_not, use.next)
    looks = ("$sign-system", "$ink", "bold $good", "bold $bad", "$quiet")
    styles = [look if said else "$quiet" for look, said in zip(looks, there, strict=True)]
    return _tool_row(columns, texts, styles)


def _tool_row(columns: Sequence[int], texts: Sequence[str], styles: Sequence[str]) -> Content:
    tool, step, works, does_not, next_ = texts
    cells = (fitted(tool, columns[0]), fitted(step, columns[1]), f"{works:>{columns[2]}}", f"{does_not:>{columns[3]}}")
    return joined(*zip((*cells, f" {cut(next_, columns[4])}"), styles, strict=True))


def export_log(workbook: Workbook, process_id: str, tell: Tell) -> Form:
    """A form that writes the log as a document."""
    name = workbook.processes.name_of(process_id)

    def make(path: Path) -> str:
        from gaptui.exchange.markdown_log import log_markdown

        firm, next_line = head_of(workbook, process_id)
        lines, hours = workbook.diary.lines(process_id), workbook.calendar.view(process_id)
        return log_markdown(name, firm, lines, hours.blocks, next_line, today=hours.today, work_week=hours.work_week)

    return write_form("Export the log", f"{slug(name)}-log.md", make, tell, intro="Private lines stay out of it.")
