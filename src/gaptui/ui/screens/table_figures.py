"""The figures over and under a table, and the highlighted row whole. Pure: it makes Content of values."""

from __future__ import annotations

from rich.cells import cell_len
from textual.content import Content

from gaptui.method.cell_values import signals_cell
from gaptui.method.marks import minutes_text
from gaptui.method.potential import HELP_WORDS, Potential, minutes_words
from gaptui.method.process_map import MapDecision, MapException, MapItem, MapNote, MapStep, item_line
from gaptui.method.review import ExceptionFigures, ExceptionRow, RoleShare, SystemRow
from gaptui.method.sheets import Sheet
from gaptui.ui.shown_sheet import SheetRow
from gaptui.ui.text import joined, plain
from gaptui.words import Mark, NoteKind

_COLOURS: dict[NoteKind, str] = {
    NoteKind.INPUT: "sign-input",
    NoteKind.OUTPUT: "sign-output",
    NoteKind.PATTERN: "sign-pattern",
    NoteKind.PAIN: "sign-pain",
    NoteKind.DOC: "sign-doc",
}
_MARK_WORDS: dict[Mark, str] = {
    Mark.INPUTS: "no inputs",
    Mark.DECISIONS: "no decisions",
    Mark.EXCEPTIONS: "no exceptions",
    Mark.SYSTEMS: "no systems",
}


def counted(number: int, word: str, words: str = "") -> str:
    return f"{number} {word if number == 1 else words or word + 's'}"


def tabs_of_sheets(
    steps: int, decisions: int, cases: ExceptionFigures, systems: int, copies: int, width: int
) -> list[tuple[Sheet, str]]:
    """The three tables with their counts, as they stand over the headings: in as many words as fit `width` cells."""
    hand = f", {counted(copies, 'hand copy', 'hand copies')}" if copies else ""
    forms = (
        (counted(decisions, "decision"), "never written down", hand),
        (f"? {decisions}", "never written down", hand),
        (f"? {decisions}", "never written", hand),
        (f"? {decisions}", "unwritten", ""),
    )
    for asked, unwritten, copied in forms:
        tabs = [
            (Sheet.STEPS, f"Steps {steps}, {asked}"),
            (Sheet.EXCEPTIONS, f"Exceptions {cases.count}, {cases.never_written_down} {unwritten}"),
            (Sheet.SYSTEMS, f"Systems {systems}{copied}"),
        ]
        if sum(cell_len(words) + 3 for _, words in tabs) <= width + 1:
            break
    return tabs


# -- under the table


def steps_total(whole: Potential, roles: list[RoleShare], claimed: int | None) -> Content:
    """Minutes against those claimed, the share of each role, and what AI could take."""
    of = f" of {claimed}" if claimed else ""
    parts = [joined(("total ", "$quiet"), (f"{whole.minutes}{of} min", "bold"))]
    if whole.share is None:
        parts.append(plain("no minutes yet", "$warn"))
    elif whole.no_letter and not whole.could_take:
        parts.append(plain(f"{counted(whole.no_letter, 'step')} without a letter", "$warn"))
    else:
        sum_ = f"{minutes_words(whole.could_take)} min = {whole.share * 100:.0f} %"
        parts.append(joined(("AI could take ", "$quiet"), (sum_, "bold $press"), (" (a guess)", "$quiet")))
    for role in roles[:4]:
        parts.append(joined((f"{role.role or 'nobody named'} ", "$sign-who"), f"{role.share * 100:.0f} %"))
    return _beside(parts)


def exceptions_total(cases: ExceptionFigures) -> Content:
    parts = [joined((f"{cases.a_cycle:.1f}", "bold"), (" exceptions a cycle", "$quiet"))]
    if cases.undecided:
        parts.append(plain(f"{cases.undecided} undecided for the new version", "bold $warn"))
    elif cases.count:
        parts.append(plain("all decided", "$good"))
    parts += [joined((f"{way.value} ", "$quiet"), (str(count), "bold")) for way, count in cases.decided]
    return _beside(parts)


def systems_total(systems: int, copies: int) -> Content:
    if systems < 2:
        return _beside([plain("all in one place" if systems else "no system named yet", "$quiet")])
    hand = "hand copy" if copies == 1 else "hand copies"
    return _beside(
        [
            joined(("scattered across ", "$quiet"), (f"{systems} systems", "bold")),
            joined((f"{copies} {hand}", "bold $sign-exception" if copies else "bold"), (" between them", "$quiet")),
        ]
    )


def _beside(parts: list[Content]) -> Content:
    return joined(" ", *(piece for part in parts for piece in (part, "   ")))


# -- the highlighted row, whole


def row_lines(row: SheetRow | None, numbered: dict[str, str], width: int) -> list[Content]:
    """Everything said of a row, on lines of at most `width` cells."""
    match row:
        case None:
            return []
        case MapStep():
            parts = _step_parts(row, numbered)
        case ExceptionRow():
            parts = _exception_parts(row, numbered)
        case SystemRow():
            parts = _system_parts(row, numbered)
    lines: list[Content] = []
    line = Content("")
    for part in parts:
        if not line.plain:
            line = part
        elif line.cell_length + 3 + part.cell_length <= width:
            line = joined(line, "   ", part)
        else:
            lines.append(line)
            line = part
        if line.cell_length > width:
            *whole, line = line.wrap(max(width, 8))
            lines += whole
    return [*lines, line]


def _step_parts(step: MapStep, numbered: dict[str, str]) -> list[Content]:
    parts = [joined((f"{numbered.get(step.id, '')} ", "bold $quiet"), (step.text, "bold"))]
    if step.role:
        parts.append(plain(f"@{step.role}", "$sign-who"))
    parts += [plain(f"#{name}", "$sign-system") for name in step.systems]
    if step.minutes is not None:
        known = "timed" if step.timed else "a guess"
        parts.append(joined(minutes_text(step.minutes), (f" {known}", "$quiet")))
    if step.help:
        parts.append(joined((step.help.value, "bold $press"), (f" {HELP_WORDS[step.help]}", "$quiet")))
    if step.signals:
        parts.append(plain(signals_cell(step.signals), "$sign-pattern"))
    parts += [_item(item, numbered) for item in step.items]
    parts += [plain(_MARK_WORDS[mark], "$quiet") for mark in Mark if step.says(mark) is False]
    return parts


def _item(item: MapItem, numbered: dict[str, str]) -> Content:
    line = item_line(item, numbered)
    match item:
        case MapNote(kind=kind):
            colour = _COLOURS[kind]
        case MapDecision():
            colour = "sign-decision"
        case MapException():
            colour = "sign-exception"
    return joined((line[:1], f"bold ${colour}"), (line[1:], "$ink"))


def _exception_parts(row: ExceptionRow, numbered: dict[str, str]) -> list[Content]:
    case = row.case
    way = case.new_way.value if case.new_way else "undecided"
    parts = [joined(("! ", "bold $sign-exception"), (case.text, "bold"))]
    if case.often:
        parts.append(plain(case.often.shown, "$sign-exception"))
    if case.response:
        parts.append(joined(("done now: ", "$quiet"), case.response))
    if case.who:
        parts.append(plain(f"@{case.who}", "$sign-who"))
    parts += [plain(f"#{name}", "$sign-system") for name in case.systems]
    parts.append(plain("written down before" if case.written_down else "never written down", "$quiet"))
    parts.append(joined(("new version: ", "$quiet"), (way, "bold $press" if case.new_way else "bold $warn")))
    parts.append(joined(("in step ", "$quiet"), f"{numbered.get(row.step.id, '')} {row.step.text}"))
    return parts


def _system_parts(row: SystemRow, numbered: dict[str, str]) -> list[Content]:
    system = row.system
    parts = [joined(("# ", "bold $sign-system"), (system.name, "bold"))]
    facts = (("kind", system.kind), ("login", system.login), ("way out", system.way_out))
    parts += [joined((f"{word}: ", "$quiet"), said) for word, said in facts if said]
    if row.copied_out or row.copied_in:
        parts.append(plain(f"copied by hand: out {row.copied_out}, in {row.copied_in}", "$sign-exception"))
    parts += [
        joined(("step ", "$quiet") if place == 0 else "", f"{numbered.get(step.id, '')} {step.text}")
        for place, step in enumerate(row.steps[:40])
    ]
    if len(row.steps) > 40:
        parts.append(plain(f"and {len(row.steps) - 40} more steps", "$quiet"))
    return parts
