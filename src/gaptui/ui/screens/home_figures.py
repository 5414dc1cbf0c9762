"""What Home says in lines of Content: the Next line, the 90 days, the life line, one process. It reads no workbook."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from textual.content import Content

from gaptui.method.phases import DAYS
from gaptui.ui.screens import SCREENS
from gaptui.ui.text import joined, plain, wrapped
from gaptui.ui.widgets.ninety_bar import ninety_bar, ninety_legend
from gaptui.words import Phase, Standing

if TYPE_CHECKING:
    from gaptui.method.next_step import NextStep
    from gaptui.method.ninety_days import PhaseDay
    from gaptui.method.signs import TrueSign
    from gaptui.workbook.processes import ProcessView

NOTHING_YET = joined(
    ("Nothing here yet. Press ", "$quiet"),
    ("n", "bold $press"),
    (
        " and name a process: something done at least weekly, in several steps, that takes 2 to 4 hours "
        "each time. Three to five of them make a good choice.",
        "$quiet",
    ),
)
_LONGEST_BAR = 72


def next_lines(step: NextStep, width: int) -> Content:
    """The one next thing, and below it where it is done."""
    digit, title = next((entry.digit, entry.title) for entry in SCREENS if entry.name == step.screen)
    first, *rest = wrapped(step.words, max(width - 8, 20))
    return joined(
        (" Next  ", "bold $here"),
        plain(f"{first}\n", "bold $ink"),
        *(plain(f"       {line}\n", "bold $ink") for line in rest),
        ("       g", "bold $press"),
        (f" goes there: {digit} {title}, then ", "$quiet"),
        (step.keys, "bold $press"),
        (f" {step.does}", "$quiet"),
    )


def day_lines(day: int, phases: Sequence[PhaseDay], waiting: str, width: int) -> Content:
    """The bar of the 90 days, what its letters stand for, and the hours that were not saved meanwhile."""
    marks = [(each.letter, each.phase.value, each.day) for each in phases]
    words = f"  day {day} of {DAYS}" if day <= DAYS else f"  day {day}, past the {DAYS}"
    bar = ninety_bar(day, marks, max(min(width - 24, _LONGEST_BAR), 10))
    lines = [joined(" ", bar, (words, "$quiet"))]
    if marks:
        lines.append(joined(" ", ninety_legend(marks)))
    if waiting:
        lines.append(plain(f" {waiting}", "$warn"))
    return Content("\n").join(lines)


def life_lines(signs: Sequence[TrueSign], width: int, *, most: int) -> Content:
    """The signs that are true, each with its remedy; of more than `most` the rest are only counted."""
    more = f"   {len(signs)}, a larger window shows all" if len(signs) > most else ""
    lines = [joined((" Signs that it may die", "bold $bad"), (more, "$quiet"))]
    for sign in signs[:most]:
        digit = next(entry.digit for entry in SCREENS if entry.name == sign.screen)
        first, *rest = wrapped(sign.words, width - 5) or [""]
        lines.append(joined((" ! ", "bold $bad"), (first, "$ink")))
        lines += [plain(f"   {line}", "$ink") for line in rest]
        remedy = wrapped(f"{sign.remedy} ({digit}, then {sign.keys})", width - 8)
        lines += [
            joined(("   -> " if n == 0 else "      ", "$press"), (line, "$quiet")) for n, line in enumerate(remedy)
        ]
    return Content("\n").join(lines)


def about_lines(row: ProcessView, lessons: str, *, short: bool) -> Content:
    """The highlighted process: its ladder, what comes next in it, what is known of it; the least of it when `short`."""
    facts = [f"{row.claimed_minutes} min a cycle claimed" if row.claimed_minutes else "minutes a cycle not asked yet"]
    if row.cycles_a_week:
        facts.append("once a week" if row.cycles_a_week == 1 else f"{row.cycles_a_week:g} times a week")
    facts.append(f"answers for it: {row.owner}" if row.owner else "no owner is named yet")
    if row.experiment:
        facts.append("an experiment")
    because = ""
    if row.standing_because:
        said = "" if row.standing_because.startswith("stopped: ") else "chosen because "
        because = f"{said}{row.standing_because}"
    said_above = short and row.standing is Standing.THE_ONE
    lines = [
        None if short else plain(row.name, "bold $ink"),
        _ladder(row.phase),
        plain(lessons, "$press") if lessons else None,
        None if said_above else plain(f"next: {row.next_line}", "$ink"),
        plain(", ".join(facts), "$quiet"),
        plain(because, "$quiet") if because else None,
    ]
    return Content("\n").join([line for line in lines if line is not None])


def _ladder(phase: Phase) -> Content:
    """Every rung in one line; those that were reached have a sign, the present one stands out."""
    parts = []
    reached = True
    for rung in Phase:
        if rung is phase:
            parts.append(joined((f" {rung.value} ", "bold $on-here on $here"), " "))
            reached = False
        else:
            parts.append(plain(f"✓{rung.value} ", "$good") if reached else plain(f"{rung.value} ", "$quiet"))
    return joined(*parts)


def page_lines(lines: Iterable[str]) -> list[Content]:
    """Plain lines as a page shows them, the unindented ones standing out."""
    return [plain(line, "$quiet" if line.startswith(" ") else "bold $ink") for line in lines]
