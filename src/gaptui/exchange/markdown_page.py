"""What all Markdown pages of a process have in common: title, Next line, counts, and how they are put together.

It reads no clock and no files: the same map gives the same bytes.
"""

from __future__ import annotations

from collections.abc import Iterable

from gaptui.exchange.safe_markdown import one_line, safe
from gaptui.method.completeness import Coverage, first_gap, totals
from gaptui.method.process_map import ProcessMap


def page(
    word: str,
    process_map: ProcessMap,
    firm: str,
    next_line: str,
    head: Iterable[str],
    sections: Iterable[tuple[str, str]],
) -> str:
    """A page called `word`, of one process. It begins and ends with the Next line; `head` stands below the first.

    `next_line` comes without the word Next. A section without a heading goes on below what came before.
    """
    title = " — ".join(safe(part) for part in (word, process_map.name, firm) if one_line(part))
    next_words = f"Next: {safe(next_line)}" if next_line else ""
    parts = [f"# {title}", next_words, *head]
    for heading, body in sections:
        parts += [f"## {heading}" if heading else "", body]
    return "\n\n".join(part for part in [*parts, next_words] if part) + "\n"


def facts(process_map: ProcessMap) -> str:
    """The counts of a map in one line, and what is still open."""
    total = totals(process_map.steps)
    claimed = process_map.claimed_minutes
    minutes = f"{total.minutes} of {claimed} claimed minutes" if claimed else count(total.minutes, "minute")
    said = [
        count(total.steps, "step"),
        count(total.decisions, "decision"),
        count_exceptions(total.exceptions, total.never_written_down),
        count(total.systems, "system"),
        f"{minutes} a cycle",
        f"mapped {total.coverage.percent} %",
    ]
    return " · ".join([*said, *_still_open(process_map, total.coverage)])


def _still_open(process_map: ProcessMap, coverage: Coverage) -> Iterable[str]:
    gap = first_gap(process_map.steps)
    if gap is not None:
        more = coverage.of - coverage.asked - 1
        yield f"still open: {gap.words}" + (f", and {count(more, 'more question')}" if more else "")
    homeless = sum(parked.went is None for parked in process_map.parked)
    if homeless:
        yield f"{count(homeless, 'parked note')} without a place"


def made(process_map: ProcessMap, made_on: str) -> str:
    """One line about the page itself: draft or not, whose walk it was, when it was made (shown as it is given)."""
    said = ["Draft" if process_map.draft else "Mapped"]
    if process_map.experiment:
        said.append("Experiment: nobody answers for this process")
    if process_map.doers:
        said.append(f"walked through with: {', '.join(map(safe, process_map.doers))}")
    if made_on:
        said.append(f"page made on {safe(made_on)}")
    return " · ".join(said)


def count(number: int, word: str) -> str:
    """`1 step`, `2 steps`."""
    return f"{number} {word}" if number == 1 else f"{number} {word}s"


def count_exceptions(number: int, never_written_down: int) -> str:
    """`9 exceptions, 7 never written down`."""
    return count(number, "exception") + (f", {never_written_down} never written down" if number else "")
