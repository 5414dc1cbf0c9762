"""The columns of the three tables on screen, and what a cell shows. What a cell holds, `method.sheets` says."""

from __future__ import annotations

from gaptui.method.cell_values import signals_cell
from gaptui.method.marks import minutes_text
from gaptui.method.process_map import MapStep
from gaptui.method.review import ExceptionRow, SystemRow
from gaptui.method.sheets import Sheet
from gaptui.ui.shown_sheet import MARK_COLUMNS, SheetRow, cell
from gaptui.ui.widgets.table_view import ShownColumn
from gaptui.words import NewWay, NoteKind

COLUMNS: dict[Sheet, tuple[ShownColumn, ...]] = {
    Sheet.STEPS: (
        ShownColumn("number", "no", 4, "number", right=True, gap=0),
        ShownColumn("text", "really", 28, grow=6, least=8),
        ShownColumn("doc", "document says", 18, "quiet", grow=4, rank=4),
        ShownColumn("role", "who", 10, "who", grow=1, rank=1),
        ShownColumn("systems", "systems", 13, "system", grow=2, rank=2),
        ShownColumn("minutes", "min", 5, right=True),
        ShownColumn("inputs", "<", 1, "input"),
        ShownColumn("decisions", "?", 1, "decision", gap=0),
        ShownColumn("exceptions", "!", 1, "exception", gap=0),
        ShownColumn("asked_systems", "#", 1, "system", gap=0),
        ShownColumn("patterns", "=", 1, "pattern"),
        ShownColumn("pains", "*", 1, "pain"),
        ShownColumn("signals", "signals", 9, "pattern", grow=1, rank=3),
        ShownColumn("help", "AI", 2, "help"),
    ),
    Sheet.EXCEPTIONS: (
        ShownColumn("number", "no", 4, "number", right=True, gap=0),
        ShownColumn("text", "exception", 16, "exception", grow=4, least=8),
        ShownColumn("often", "often", 8, right=True),
        ShownColumn("response", "done now", 12, grow=3, rank=1),
        ShownColumn("who", "who", 8, "who", grow=1, rank=2),
        ShownColumn("systems", "systems", 12, "system", grow=1, rank=3),
        ShownColumn("written_down", "written", 7),
        ShownColumn("new_way", "new way", 8, "help"),
    ),
    Sheet.SYSTEMS: (
        ShownColumn("name", "system", 14, "system", grow=4, least=8),
        ShownColumn("kind", "kind", 9, grow=2, rank=2),
        ShownColumn("login", "login", 7, grow=1, rank=3),
        ShownColumn("way_out", "way out", 10, grow=3, rank=1),
        ShownColumn("steps", "used by steps", 13, grow=2),
        ShownColumn("copied_out", "out", 3, "exception", right=True),
        ShownColumn("copied_in", "in", 3, "exception", right=True),
    ),
}
NOT_EDITED = frozenset({"number", "steps", "copied_out", "copied_in"})
"""What the program counts."""

_NEW_WAY: dict[NewWay, str] = {NewWay.PERSON: "person", NewWay.AI: "AI", NewWay.ASK: "stop+ask"}


def shown_cell(row: SheetRow, column_id: str, numbered: dict[str, str], parents: frozenset[str]) -> tuple[str, str]:
    """What a cell shows, and the component class it is drawn in (empty: its column's).

    A step with sub-steps is answered by them: it shows no marks of its own (`parents` are their ids).
    """
    match row:
        case MapStep():
            return _step_cell(row, column_id, numbered, row.id in parents)
        case ExceptionRow():
            return _exception_cell(row, column_id, numbered)
        case SystemRow() if column_id in ("copied_out", "copied_in"):
            count = cell(row, column_id, numbered)
            return (count, "") if count != "0" else ("-", "quiet")
        case SystemRow():
            return cell(row, column_id, numbered), ""


def _step_cell(step: MapStep, column_id: str, numbered: dict[str, str], answered_below: bool) -> tuple[str, str]:
    if column_id in MARK_COLUMNS:
        mark = MARK_COLUMNS[column_id]
        said = step.says(mark)
        if answered_below and not said:
            return "", ""
        return (mark.value, "") if said else ("-", "quiet") if said is False else (".", "unasked")
    match column_id:
        case "text":
            return ("  " if step.parent_id else "") + step.text, ""
        case "role":
            return step.role, ""
        case "systems":
            return ", ".join(step.systems), ""
        case "minutes":
            minutes = "" if step.minutes is None else minutes_text(step.minutes)
            return (minutes, "") if step.timed or not minutes else (f"~{minutes}", "quiet")
        case "patterns":
            return ("=" if step.signals or step.notes_of(NoteKind.PATTERN) else "", "")
        case "pains":
            return (str(step.pain), "") if step.pain else ("*" if step.notes_of(NoteKind.PAIN) else "", "")
        case "signals":
            return signals_cell(step.signals), ""
        case "doc":
            return "; ".join(note.text for note in step.notes_of(NoteKind.DOC)), ""
        case "help":
            return (step.help.value, "") if step.help else ("" if answered_below else ".", "unasked")
    return cell(step, column_id, numbered), ""


def _exception_cell(row: ExceptionRow, column_id: str, numbered: dict[str, str]) -> tuple[str, str]:
    case = row.case
    match column_id:
        case "often":
            return (case.often.shown, "") if case.often else (".", "unasked")
        case "response":
            return (case.response, "") if case.response else (".", "unasked")
        case "written_down":
            return ("yes", "quiet") if case.written_down else ("never", "exception")
        case "new_way":
            return (_NEW_WAY[case.new_way], "") if case.new_way else (".", "unasked")
    return cell(row, column_id, numbered), ""
