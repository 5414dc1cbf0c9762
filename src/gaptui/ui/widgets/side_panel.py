"""The panel beside the map: what to ask next, how much is mapped, the clock, counts, parked notes.

It is told values and writes words; it knows no workbook.
"""

from __future__ import annotations

from dataclasses import dataclass

from rich.cells import cell_len
from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from gaptui.method.completeness import MARK_WORDS, Gap, Totals
from gaptui.method.lesson_match import Match
from gaptui.method.process_map import MapParked
from gaptui.method.questions import Question
from gaptui.method.sitting_clock import LONGEST_MINUTES, SHORTEST_MINUTES, ClockFace
from gaptui.ui.text import bar, cut, joined, plain


@dataclass(frozen=True, slots=True)
class Aside:
    """What the panel shows. None leaves a part out."""

    totals: Totals
    claimed_minutes: int | None = None
    clock: ClockFace | None = None
    parked: tuple[MapParked, ...] = ()
    gap: Gap | None = None
    """The first question nobody has asked."""


def minutes_claimed(totals: Totals, claimed: int | None) -> str:
    """`175 of 180 min (97 %)`, and below 80 % the question where the others go; or the minutes alone."""
    if not claimed:
        return f"{totals.minutes} min mapped"
    share = totals.minutes * 100 // claimed
    asked = (
        f"\nwhere do the other {claimed - totals.minutes} min go?" if share < 80 and totals.coverage.complete else ""
    )
    return f"{totals.minutes} of {claimed} min claimed ({share} %){asked}"


def clock_colour(clock: ClockFace) -> str:
    return {"": "good", "time is getting short": "warn"}.get(clock.warning, "bad")


class AskNext(Widget):
    """The next question, on its own: it changes with every step the cursor comes to, the figures do not."""

    question: reactive[Question | None] = reactive(None)

    def render(self) -> Content:
        if self.question is None:
            return Content("")
        return joined(("Ask next\n", "bold $here"), ask_words(self.question))


class LessonMargin(Widget):
    """The first lesson of an earlier process that fits the current step, and why it is shown."""

    match: reactive[Match | None] = reactive(None, layout=False)

    def render(self) -> Content:
        if self.match is None:
            return Content("")
        why, said = lesson_words(self.match)
        return joined((f"{why}\n", "$quiet"), (said, "$press"))


class SidePanel(Widget):
    """Shown when there is room; its figures also stand in the tab line."""

    aside: reactive[Aside | None] = reactive(None)

    def render(self) -> Content:
        if self.aside is None:
            return Content("")
        shown, width = self.aside, self.content_size.width
        parts: list[Content] = []
        totals = shown.totals
        parts += [
            joined("Mapped  ", (f"{totals.coverage.percent} %", "bold $press")),
            plain(f"  {totals.coverage.asked} of {totals.coverage.of} asked\n", "$quiet"),
            bar(totals.coverage.percent / 100, width, "press"),
            plain(f"\n{minutes_claimed(totals, shown.claimed_minutes)}\n\n", "$quiet"),
        ]
        if shown.gap is not None:
            open_ = f"step {shown.gap.number}: {MARK_WORDS[shown.gap.mark]} not asked"
            parts[-1] = joined(parts[-1].rstrip(), (f"\n{open_}\n\n", "$warn"))
        if shown.clock is not None:
            parts += self._clock(shown.clock, width)
        parts += [
            plain("In this map\n", "bold"),
            self._count(totals.steps, "step", "$ink"),
            self._count(totals.decisions, "decision", "$sign-decision"),
            self._count(totals.systems, "system", "$sign-system"),
            self._count(totals.exceptions, "exception", "$sign-exception"),
        ]
        if totals.exceptions:
            parts.append(plain(f"    {totals.never_written_down} never written down\n", "$quiet"))
        waiting = [note for note in shown.parked if note.went is None]
        if waiting:
            parts.append(joined("\n", ("Parked", "bold"), (f"  {len(waiting)}\n", "$quiet")))
            room = max(self.content_size.height - joined(*parts).plain.count("\n") - 2, 1)
            parts += [plain(f".. {cut(note.text, width - 3)}\n", "$sign-parked") for note in waiting[:room]]
            if len(waiting) > room:
                parts.append(plain(f"   and {len(waiting) - room} more", "$quiet"))
        return joined(*parts)

    @staticmethod
    def _count(count: int, word: str, style: str) -> Content:
        return joined((f"{count:3} ", f"bold {style}"), (f"{word}{'' if count == 1 else 's'}\n", "$quiet"))

    @staticmethod
    def _clock(clock: ClockFace, width: int) -> list[Content]:
        colour = clock_colour(clock)
        of = f" of {SHORTEST_MINUTES // 60}-{LONGEST_MINUTES // 60} h"
        return [
            joined("Clock   ", (clock.used, "bold"), (f"{of}  {clock.state}\n", "$quiet")),
            bar(clock.used_minutes / max(clock.planned_minutes, 1), width, colour),
            plain(f"\n{clock.left_minutes} min left", "$quiet"),
            plain(f"  {clock.warning}" if clock.warning else "", f"bold ${colour}"),
            plain("\n\n"),
        ]


def ask_words(question: Question, room: int = 0) -> Content:
    """The question with what it is about, for a person to read out; in `room` cells what it is about gives way."""
    about = f"{question.about}: " if question.about else ""
    if room and cell_len(about + question.ask) > room:
        about = f"{cut(question.about, max(room - cell_len(question.ask) - 2, 6))}: " if about else ""
    sign = joined("  ", (question.sign, "bold $press")) if question.sign else Content("")
    return joined(plain(about, "$quiet"), plain(question.ask, "bold $ink"), sign)


def lesson_words(match: Match) -> tuple[str, str]:
    """Which lesson it is and why it is shown; and what it says."""
    lesson = match.lesson
    sentence = lesson.said.text if lesson.said.works else f"does not work: {lesson.said.text}"
    return f"{lesson.code}, {match.why}", sentence
