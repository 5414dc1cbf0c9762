"""The lines around a day: which day and week it is, what the hours came to, the row under the cursor whole."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from textual.content import Content

from gaptui.method.blocks import day_text, hours, when
from gaptui.method.daylog import SIGN_OF
from gaptui.method.diary import QUESTIONS, THREE, DayLine, DayView, fades
from gaptui.method.state_words import sign, state_words
from gaptui.method.stuck import stuck_state
from gaptui.ui.dialogs.cycle_page import cycle_lines
from gaptui.ui.dialogs.stuck_page import stuck_lines
from gaptui.ui.shown_day import ShownDay
from gaptui.ui.text import cut, joined, plain, wrapped
from gaptui.ui.widgets.day_bar import KIND_CHIPS
from gaptui.ui.widgets.day_values import DayRow
from gaptui.words import LineKind

_WAIT_A_LINE = {
    "learned": "apply it now",
    "applied": "what had to be put right?",
    "troubleshot": "close it: what comes next?",
}


def strip_line(view: DayView, width: int) -> Content:
    """`Thu 22 Oct, today   week 3 of 6   cycles 5   learning 4 h, doing 11 h`."""
    figures = view.figures
    far = (view.today - view.day).days
    day = day_text(view.day) + {0: ", today", 1: ", yesterday"}.get(far, "")
    week = f"week {figures.number} of {figures.weeks}" if figures.number else "no weeks planned yet"
    if figures.number > figures.weeks:
        week = f"week {figures.number}, {figures.weeks} were planned"
    parts = [
        joined((f" {day}", "bold $here")),
        plain(week, "bold $ink"),
        joined(("cycles ", "$quiet"), (str(figures.cycles), "bold $ink")),
        joined(
            ("learning ", "$quiet"),
            (hours(figures.learning), "bold $ink"),
            (", doing ", "$quiet"),
            (hours(figures.doing), "bold $ink"),
        ),
    ]
    if sum(part.cell_length for part in parts) + 6 > width:
        parts = [parts[0], parts[1], parts[3]]
    if sum(part.cell_length for part in parts) + 4 > width:
        parts = parts[:2]
    gap = "   " if sum(part.cell_length for part in parts) + 9 <= width else "  "
    return Content(gap).join(parts)


def target_line(view: DayView, width: int) -> tuple[Content, Content]:
    """The target on the left, the three counters of the week on the right."""
    three = view.figures.three
    counts: list[Content] = []
    for kind, words in THREE.items():
        style = f"bold ${KIND_CHIPS[kind][1]}" if three[kind] else "$quiet"
        word = words if width >= 100 else SIGN_OF[kind]
        counts.append(joined((f"{word} ", "$quiet"), (str(three[kind]), style)))
    right = joined(("this week  ", "$quiet"), Content("   ").join(counts), " ")
    if view.outcome:
        room = max(width - right.cell_length - 11, 8)
        return joined((" target  ", "$quiet"), (cut(view.outcome, room), "bold $press")), right
    return joined((" no target yet: ", "$warn"), ("w", "bold $press"), (" says what it is to become", "$quiet")), right


def question_line(view: DayView) -> Content | None:
    """The week's question, until it is answered."""
    if view.figures.answered or not view.figures.number:
        return None
    question = QUESTIONS[view.figures.question - 1]
    return joined(("this week's question  ", "$here"), (question, "bold $ink"), ("   i ? answers it", "$quiet"))


def waiting(view: DayView) -> dict[str, tuple[str, str, bool]]:
    """Beside what waits: how old it is, what to do, and whether it is urgent."""
    found: dict[str, tuple[str, str, bool]] = {}
    for line in view.waiting:
        if line.stuck is not None:
            state = stuck_state(line.stuck, view.today, view.work_week)
            found[line.id] = (state.words.removeprefix("stuck "), state.todo, state.alarm)
        elif line.cycle is not None:
            found[line.id] = ("", _WAIT_A_LINE.get(line.cycle.stage, ""), fades(line, view.today))
    return found


def standing(shown: ShownDay) -> Content:
    """The one thing that wants an answer most."""
    view, unsaid, once = shown.view, shown.unsaid, shown.tried_once
    if unsaid is not None:
        return joined((f" {when(unsaid.span)} is over", "$here"), (": k kept, p partly, t taken", "$ink"))
    if any(line.is_stuck_now for line in view.waiting) and not view.has_helpers:
        return joined((" Nobody is named who helps: ", "$warn"), ("h", "bold $press"), (" names somebody", "$quiet"))
    if once is not None:
        step = f" at step {once.step_number}" if once.step_number else ""
        return plain(f' Tried once{step}: "{cut(once.words, 30)}" did not work. What is tried next?', "$warn")
    if view.empty_last_week and view.day == view.today:
        *some, last = (THREE[kind] for kind in view.empty_last_week)
        missing = f"{', '.join(some)} or {last}" if some else last
        return plain(f" Last week says nothing about {missing}. Was there nothing?", "$warn")
    if shown.lessons_waiting:
        count = shown.lessons_waiting
        words = f" {count} lesson{'' if count == 1 else 's'} of other processes not answered yet: 7, then c"
        return plain(words, "$quiet")
    return Content("")


def row_lines(shown: ShownDay, row: DayRow | None) -> Callable[[int], Sequence[Content]]:
    """The highlighted row, whole, for a width."""

    def written(width: int) -> Sequence[Content]:
        if row is None:
            return [plain("No line of any day has these words.", "$quiet")] if shown.search else _invitation()
        if row.block is not None:
            block = row.block
            head = joined((f"{sign(block)} {when(block.span)}", "bold $ink"), (f"  {block.kind.value}", "$quiet"))
            return [head, plain(state_words(block), "$ink")]
        line = row.line
        assert line is not None
        lines = [*_whole(line, width), *_hanging(line, shown.view, width)]
        code = shown.lesson_of.get(line.id)
        if code:
            lines.append(joined((code, "bold $press"), (" came from this line: L goes there", "$quiet")))
        elif line.kind in (LineKind.PROBLEM, LineKind.TRIED, LineKind.CHANGED, LineKind.TIME, LineKind.ANSWER):
            lines.append(joined(("l", "bold $press"), (" makes it a lesson", "$quiet")))
        return lines

    return written


def _whole(line: DayLine, width: int) -> list[Content]:
    word, colour = KIND_CHIPS[line.kind]
    marks = [mark for mark, there in (("private", line.private), ("edited", line.edited)) if there]
    head = joined(
        (word, f"bold ${colour}"),
        (f"  {day_text(line.day)}", "$quiet"),
        (f"  {', '.join(marks)}" if marks else "", "$quiet"),
    )
    lines = [head]
    if line.stuck is None and line.cycle is None:
        lines += [plain(part, "$ink") for part in wrapped(_sentence(line), width)]
    if line.step_number and line.cycle is None:
        lines.append(joined((f"step {line.step_number} ", "$quiet"), (line.step_title, "$ink")))
    lines += [plain(part, "$ink") for row in line.more.splitlines() for part in wrapped(row, width) or [""]]
    return lines


def _sentence(line: DayLine) -> str:
    then = f" -> {line.then}" if line.then else ""
    match line.kind:
        case LineKind.TIME:
            before = f"{line.before} min before, " if line.before is not None else ""
            return f"{before}{line.after} min now. {line.text}"
        case LineKind.TRIED:
            result = {True: ": works", False: ": does not work", None: ""}[line.works]
            return f"{line.text}{result}{then}"
        case LineKind.ANSWER if line.question:
            return f"{QUESTIONS[line.question - 1]} {line.text}"
    return f"{line.text}{then}"


def _hanging(line: DayLine, view: DayView, width: int) -> list[Content]:
    if line.stuck is not None:
        return stuck_lines(line, view, width)
    return cycle_lines(line, width) if line.cycle is not None else []


def _invitation() -> list[Content]:
    return [
        plain("Nothing on this day yet.", "$quiet"),
        joined(("i", "bold $press"), (" writes a line: what changed, what it takes now, what was solved.", "$quiet")),
    ]
