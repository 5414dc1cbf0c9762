"""Tells what changed on a step, an exception or a system, in words, from the journal's rows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from gaptui.method.sheets import Sheet
from gaptui.records.changes import RowChange, Value
from gaptui.store.journal import Told

_FIELD_WORDS: dict[str, str] = {
    "text": "words",
    "role": "who",
    "minutes": "minutes",
    "timed": "timed",
    "help": "AI help",
    "repeats": "same pattern",
    "copied": "by hand",
    "same_analysis": "same analysis",
    "no_inputs": "asked, no inputs",
    "no_decisions": "asked, no decisions",
    "no_exceptions": "asked, no exceptions",
    "no_systems": "asked, no systems",
    "order": "its place",
    "parent_id": "its place",
    "level": "pain",
    "question": "question",
    "says": "answer",
    "label": "answer",
    "response": "done now",
    "who": "who",
    "written_down": "written down before",
    "new_way": "new version",
    "name": "name",
    "kind": "kind",
    "login": "login",
    "way_out": "way out",
}
_SIGNS: dict[str, str] = {"decision": "?", "stepexception": "!", "systemuse": "#", "answer": "->"}
_OF_THE_MAP = frozenset(
    {"step", "note", "decision", "answer", "stepexception", "systemuse", "system", "process", "sitting"}
)
"""What the owner writes of a step is no change of it, and some of that is private."""
_YES_NO = frozenset(
    {"timed", "repeats", "copied", "same_analysis", "written_down"}
    | {name for name in _FIELD_WORDS if name.startswith("no_")}
)


@dataclass(frozen=True, slots=True)
class Change:
    """One action on a row: when (UTC), what it was called, what it changed, and whether it was taken back."""

    at: datetime
    label: str
    details: tuple[str, ...]
    undone: bool


def read_changes(
    actions: Sequence[Sequence[Told]], sheet: Sheet, row: str, system_names: Mapping[str, str]
) -> list[Change]:
    """Newest first; what only names the row (an answer that leads to it) is left out."""
    found = []
    for told in actions:
        mine = [each.change for each in told if each.change.table in _OF_THE_MAP and _belongs(each.change, sheet, row)]
        if mine:
            details = tuple(dict.fromkeys(line for change in mine for line in _lines(change, row, system_names)))
            found.append(Change(told[0].at, told[0].label, details, told[0].undone))
    return found


def _belongs(change: RowChange, sheet: Sheet, row: str) -> bool:
    if change.row == row:
        return True
    hangs_on = {Sheet.STEPS: "step_id", Sheet.EXCEPTIONS: "by_id"}.get(sheet)
    return hangs_on is not None and row in (change.was.get(hangs_on), change.now.get(hangs_on))


def _lines(change: RowChange, row: str, system_names: Mapping[str, str]) -> Iterator[str]:
    own = change.row == row
    if change.before is None or change.after is None:
        values = change.now or change.was
        verb = "added" if change.before is None else "removed"
        yield f"the row was {verb}" if own else f"{verb} {_item(change.table, values, system_names)}"
        return
    changed = {name for name in change.now if change.now[name] != change.was.get(name)}
    if changed & {"often_n", "often_of"}:
        yield f"how often: {_often(change.was)} -> {_often(change.now)}"
    if not own:
        was, now = (_item(change.table, values, system_names) for values in (change.was, change.now))
        if was != now:
            yield f"{was} -> {now}"
    for name in (name for name in _FIELD_WORDS if name in changed):
        if name in ("order", "parent_id"):
            yield f"{_FIELD_WORDS[name]} moved"
        elif own or name in ("level", "written_down", "new_way", "who", "response"):
            yield f"{_FIELD_WORDS[name]}: {_value(name, change.was.get(name))} -> {_value(name, change.now[name])}"


def _item(table: str, values: Mapping[str, Value], system_names: Mapping[str, str]) -> str:
    if table == "systemuse":
        return f"#{system_names.get(str(values.get('system_id')), 'a system')}"
    sign = _SIGNS.get(table) or str(values.get("kind") or "")
    return f"{sign} {values.get('text') or values.get('question') or values.get('label') or ''}".strip()


def _often(values: Mapping[str, Value]) -> str:
    return "nothing" if values.get("often_n") is None else f"{values['often_n']} of {values.get('often_of')}"


def _value(name: str, value: Value) -> str:
    if name in _YES_NO:
        return "yes" if value else "no"
    return "nothing" if value is None or value == "" else str(value)
