"""What the commands about lessons and the log do: list them, write them for others, take in what a firm has.

It knows no command line: the commands read their arguments and call this.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from gaptui.exchange.lesson_formats import LESSON_FOLDERS, LESSON_FORMATS
from gaptui.exchange.lessons_page import Wanted, lessons_page
from gaptui.files import write_new
from gaptui.method.lessons import LessonView
from gaptui.records.errors import Invalid
from gaptui.shell import emit, opened, read_bytes
from gaptui.words import LessonKind, LessonStatus

if TYPE_CHECKING:
    from gaptui.exchange.markdown_lessons import LessonsPage
    from gaptui.workbook.workbook import Workbook


def read_kind(text: str | None) -> LessonKind | None:
    """By the beginning of the word; `business` will do. Raises `Invalid` in words."""
    if text is None:
        return None
    wanted = text.strip().casefold()
    for kind in LessonKind:
        if wanted and (kind.value.startswith(wanted) or kind.value.split()[-1].startswith(wanted)):
            return kind
    raise Invalid(f'There is no kind "{text}". Say changed, time, problem or business.')


def page_of(
    workbook: Workbook, process: str | None, kind: LessonKind | None, system: str, *, names: bool = False
) -> LessonsPage:
    """The page of lessons: of one process where it is named, else of the firm."""
    firm = workbook.processes.firm()
    wanted, next_line = Wanted(kind=kind, system=system, names=names), firm.next_line
    if process is not None:
        id_ = workbook.processes.find(process)
        row = next(row for row in firm.processes if row.id == id_)
        role = workbook.owning.of(id_).owner_role
        wanted = Wanted(process_id=id_, process=row.name, owner_role=role, kind=kind, system=system, names=names)
        next_line = row.next_line
    return lessons_page(workbook.lessons.whole(), wanted, firm.name, next_line)


def export_lessons(
    at: Path | None,
    process: str | None,
    kind: str | None,
    system: str,
    *,
    names: bool,
    each: bool,
    format_: str,
    out: str,
) -> None:
    """Write lessons as one text, or a note for each into a folder; nothing that is there is overwritten."""
    wanted = read_kind(kind)
    if not each and format_ not in LESSON_FORMATS:
        raise Invalid(f'There is no format "{format_}" of lessons. Say {" or ".join(LESSON_FORMATS)}.')
    if each and (format_ != "md" or out == "-"):
        raise Invalid("--each writes Markdown notes into a folder: gaptui export lessons --each -o FOLDER")
    with opened(at) as workbook:
        page = page_of(workbook, process, wanted, system, names=names)
    if each:
        _write_folder(Path(out), LESSON_FOLDERS["files"](page, ""))
        return
    text = LESSON_FORMATS[format_](page, "")
    if out == "-":
        emit(text)
    else:
        write_new(Path(out), text)
        _tell(f"Wrote {out}")


def _write_folder(folder: Path, texts: dict[str, str]) -> None:
    there = [name for name in texts if (folder / name).exists()]
    if there:
        raise Invalid(f"{folder / there[0]} is there already. Nothing was written: name another folder.")
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        raise Invalid(f"The folder {folder} could not be made: {error.strerror}. Nothing was written.") from error
    for name, text in texts.items():
        write_new(folder / name, text)
    _tell(f"Wrote {len(texts)} files into {folder}")


def export_log(at: Path | None, process: str | None, out: str) -> None:
    """Write the owner's log as a document, without private lines."""
    from gaptui.exchange.markdown_log import log_markdown

    with opened(at) as workbook:
        id_ = workbook.processes.find(process)
        firm = workbook.processes.firm()
        row = next(row for row in firm.processes if row.id == id_)
        lines, hours = workbook.diary.lines(id_), workbook.calendar.view(id_)
        text = log_markdown(
            row.name, firm.name, lines, hours.blocks, row.next_line, today=hours.today, work_week=hours.work_week
        )
    if out == "-":
        emit(text)
    else:
        write_new(Path(out), text)
        _tell(f"Wrote {out}")


def show_lessons(at: Path | None, process: str | None, find: str | None, *, as_json: bool) -> None:
    """Print the lessons, a line each, or as JSON; those of one process, and those that hold some words."""
    with opened(at) as workbook:
        page = page_of(workbook, process, None, "")
        found = None if find is None else set(workbook.searching.lesson_ids(find, 1_000_000))
    if as_json:
        from dataclasses import replace

        kept = tuple(lesson for lesson in page.lessons if found is None or lesson.id in found)
        emit(LESSON_FORMATS["json"](replace(page, lessons=kept, replaced=True), ""))
        return
    lines = [_line(lesson) for lesson in page.lessons if found is None or lesson.id in found]
    emit("".join(f"{line}\n" for line in lines or ["no lessons" + (" with these words" if find else " yet")]))


def _line(lesson: LessonView) -> str:
    said = lesson.said
    works = "works" if said.works else "does not"
    status: str = said.status.value
    if said.status is LessonStatus.REPLACED and lesson.replaced_by:
        status = f"replaced by L-{lesson.replaced_by:02}"
    return f"{lesson.code}  {works:<8}  {said.kind.value:<18}  {said.text}  ({status})"


def import_lessons(source: str, at: Path | None, process: str | None, *, dry_run: bool, encoding: str | None) -> None:
    """Take in the lessons of a CSV or JSON file as one action, or only say what it holds."""
    from gaptui.exchange.lessons_in import read_lessons

    data = read_bytes(source)
    name = "standard input" if source == "-" else Path(source).name
    read = read_lessons(data, name, encoding)
    for note in read.notes:
        _tell(note)
    if dry_run:
        emit("".join(f"{said.text}\n" for said in read.lessons))
        return
    with opened(at) as workbook:
        id_ = workbook.processes.find(process) if process is not None else None
        new, known = workbook.lessons.take_in(read.lessons, name, id_)
    there = f", {known} were there already" if known else ""
    drafts = any(said.status is LessonStatus.DRAFT for said in read.lessons)
    _tell(f"Lessons from {name}: {new} new{there}{'. Drafts wait until somebody agrees to them' if drafts else ''}")


def _tell(words: str) -> None:
    import typer

    typer.echo(words, err=True)
