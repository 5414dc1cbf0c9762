"""The shell door: open, demo, where, doctor, export, import, restore, and lists of what there is.

Heavy imports stand inside the commands: opening the program must not wait for them.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from gaptui.records.errors import Invalid

app = typer.Typer(add_completion=False, pretty_exceptions_enable=False, no_args_is_help=False, rich_markup_mode=None)

At = Annotated[Path | None, typer.Option("--at", metavar="FILE", help="The workbook; else the one opened last.")]
ProcessName = Annotated[str | None, typer.Option("--process", metavar="NAME", help="Which process; else the one.")]
_LEAVES = (
    *("map", "steps", "exceptions", "systems", "candidates", "plan", "commitment", "blocks", "week"),
    *("log", "lessons", "json"),
)
_ENTERS = ("steps", "exceptions", "systems", "busy", "lessons", "json")

AsJson = Annotated[bool, typer.Option("--json", help="As JSON, for other programs.")]
NeverWrittenDown = Annotated[
    bool, typer.Option("--never-written-down", help="Only exceptions nobody had written down.")
]


@app.callback(invoke_without_command=True)
def open_(context: typer.Context, at: At = None) -> None:
    """Carry a firm from AI training to work that really runs differently."""
    if context.invoked_subcommand is None:
        from gaptui.shell import open_screen

        open_screen(at)
    elif at is not None:
        raise Invalid(f"Say --at after the command: gaptui {context.invoked_subcommand} --at {at}")


@app.command()
def demo(
    write: Annotated[Path | None, typer.Option("--write", metavar="FILE", help="Only write its workbook.")] = None,
) -> None:
    """Open an example firm in a throw-away file, or only write its workbook."""
    from gaptui.shell import open_demo, write_demo

    if write is None:
        open_demo()
    else:
        write_demo(write)


@app.command()
def where(at: At = None) -> None:
    """Say which file is opened, and where backups and settings lie."""
    from gaptui import paths
    from gaptui.shell import chosen_file, emit

    file = chosen_file(at)
    emit(
        f"workbook  {file}{'' if file.exists() else '  (not made yet)'}\n"
        f"backups   {paths.backups_folder(file)}\n"
        f"settings  {paths.settings_file()}\n"
    )


@app.command()
def doctor(at: At = None) -> None:
    """Check this machine and the workbook; changes nothing."""
    from gaptui.doctor import check
    from gaptui.shell import emit

    emit("".join(f"{line}\n" for line in check(at)))


@app.command()
def export(
    what: Annotated[str, typer.Argument(metavar="WHAT", help=f"One of {', '.join(_LEAVES)}.")],
    at: At = None,
    process: ProcessName = None,
    format_: Annotated[str, typer.Option("--format", metavar="md|csv|json|mermaid|visio|ics")] = "md",
    never_written_down: NeverWrittenDown = False,
    kind: Annotated[str | None, typer.Option("--kind", metavar="KIND", help="Lessons of one kind.")] = None,
    system: Annotated[str, typer.Option("--system", metavar="NAME", help="Lessons about one system.")] = "",
    each: Annotated[bool, typer.Option("--each", help="A note for each lesson, into the folder of -o.")] = False,
    names: Annotated[bool, typer.Option("--names", help="Lessons with persons, not only roles.")] = False,
    out: Annotated[str, typer.Option("-o", "--out", metavar="PATH|-", help="- is standard output.")] = "-",
) -> None:
    """Write a map (md, mermaid, json), a table (md, csv, json; steps: visio), the candidates and which one was picked,
    the one-page plan, the commitment sheet, protected hours (md, ics, json), the week on one page, the owner's log,
    lessons (md, json), or the whole workbook as JSON."""
    from gaptui.cli_calendar import FILES, calendar_text
    from gaptui.cli_tables import sheet_named, wanted_rows
    from gaptui.exchange.formats import MAP_FORMATS, TABLE_FORMATS
    from gaptui.exchange.json_bundle import dump_bundle
    from gaptui.shell import opened

    sheet = sheet_named(what)
    if what not in _LEAVES:
        raise Invalid(f'"{what}" cannot be exported. Say {_either(_LEAVES)}.')
    if what != "lessons" and (kind is not None or system or each or names):
        raise Invalid("--kind, --system, --each and --names are for lessons: gaptui export lessons --kind problem")
    if never_written_down and what != "exceptions":
        raise Invalid("Say --never-written-down with exceptions: gaptui export exceptions --never-written-down")
    if what in ("candidates", "week"):
        from gaptui.cli_pick import candidates_page, week_page

        _only_markdown(what, format_)
        _hand_out(candidates_page(at, process) if what == "candidates" else week_page(at, process), out)
        return
    if what in ("lessons", "log"):
        from gaptui.cli_lessons import export_lessons, export_log

        if what == "log":
            _only_markdown(what, format_)
            export_log(at, process, out)
        else:
            export_lessons(at, process, kind, system, names=names, each=each, format_=format_, out=out)
        return
    formats = list(TABLE_FORMATS[sheet] if sheet else FILES.get(what, MAP_FORMATS))
    if format_ not in formats:
        raise Invalid(f'There is no format "{format_}" of {what}. Say {", ".join(formats)}.')
    with opened(at) as workbook:
        if what == "json":
            text = dump_bundle(workbook.snapshot())
        elif what in FILES:
            text = calendar_text(workbook, workbook.processes.find(process), FILES[what][format_])
        else:
            id_ = workbook.processes.find(process)
            firm, shown = workbook.processes.firm(), workbook.mapping.map(id_)
            next_line = next(row.next_line for row in firm.processes if row.id == id_)
            if sheet is None:
                text = MAP_FORMATS[format_](shown, firm.name, next_line, "")
            else:
                only = wanted_rows(sheet, shown, never_written_down)
                text = TABLE_FORMATS[sheet][format_](sheet, shown, firm.name, next_line, "", only)
    _hand_out(text, out)


def _hand_out(text: str, out: str) -> None:
    """To standard output, or into a file that is not there yet."""
    from gaptui.files import write_new
    from gaptui.shell import emit

    if out == "-":
        emit(text)
    else:
        write_new(Path(out), text)
        typer.echo(f"Wrote {out}", err=True)


@app.command("import")
def import_(
    what: Annotated[str, typer.Argument(metavar="|".join(_ENTERS))],
    source: Annotated[str, typer.Argument(metavar="PATH|-", help="- is standard input.")],
    at: At = None,
    process: ProcessName = None,
    format_: Annotated[
        str | None, typer.Option("--format", metavar="csv|lines", help="How steps come; else by the file's name.")
    ] = None,
    encoding: Annotated[
        str | None, typer.Option("--encoding", metavar="NAME", help="Of a CSV file; else UTF-8.")
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what the file would change.")] = False,
    titles: Annotated[bool, typer.Option("--titles", help="Of busy times: keep what they are called.")] = False,
) -> None:
    """Read rows of a CSV file into a table, lines of the capture grammar into steps, somebody's calendar
    (.ics) as busy times, lessons that a firm has (.csv, .json), or a JSON bundle."""
    from gaptui.cli_tables import import_table, is_csv, sheet_named

    sheet = sheet_named(what)
    if what not in _ENTERS:
        raise Invalid(f'"{what}" cannot be imported. Say {_either(_ENTERS)}.')
    if titles and what != "busy":
        raise Invalid("--titles is for busy times: gaptui import busy FILE.ics --titles")
    if what == "lessons":
        from gaptui.cli_lessons import import_lessons

        if format_ is not None:
            raise Invalid("Lessons come as a .csv or .json file. Leave --format out.")
        import_lessons(source, at, process, dry_run=dry_run, encoding=encoding)
        return
    if what == "busy":
        from gaptui.cli_calendar import import_busy

        if format_ is not None or encoding is not None:
            raise Invalid("Busy times come as an .ics file. Leave --format and --encoding out.")
        import_busy(source, at, process, titles=titles, dry_run=dry_run)
        return
    if is_csv(sheet, source, format_) and sheet is not None:
        import_table(sheet, source, at, process, dry_run=dry_run, encoding=encoding)
    elif dry_run or encoding is not None:
        raise Invalid("--dry-run and --encoding are for CSV files. Nothing was changed.")
    else:
        _import_text(what, source, at, process)


def _import_text(what: str, source: str, at: Path | None, process: str | None) -> None:
    from gaptui.exchange.json_bundle import read_bundle
    from gaptui.exchange.steps_text import read_lines
    from gaptui.shell import opened, read_text

    text = read_text(source)
    bundle = read_bundle(text) if what == "json" else None
    with opened(at, create=True) as workbook:
        if workbook.processes.firm().processes:
            workbook.back_up("pre-import")
        if bundle is not None:
            workbook.load(bundle)
            typer.echo(f"Imported {len(workbook.processes.firm().processes)} processes", err=True)
            return
        name = process if process is not None else workbook.processes.name_of(workbook.processes.find(None))
        count = workbook.mapping.capture_into(name, read_lines(text))
        typer.echo(f"Added {count} lines to {name}", err=True)


@app.command()
def restore(
    backup: Annotated[str | None, typer.Argument(help="Which backup, by its number in the list.")] = None,
    at: At = None,
) -> None:
    """List the backups of a workbook, or bring one of them back."""
    from gaptui.restoring import list_backups, restore_backup
    from gaptui.shell import chosen_file, emit

    file = chosen_file(at)
    lines = list_backups(file) if backup is None else restore_backup(file, backup)
    emit("".join(f"{line}\n" for line in lines))


@app.command()
def processes(at: At = None, json_: AsJson = False) -> None:
    """List the processes of the firm and how they stand, as lines or as JSON."""
    from gaptui.cli_pick import show_processes

    show_processes(at, as_json=json_)


@app.command("next")
def next_(at: At = None) -> None:
    """Say the one next thing to do, in one line."""
    from gaptui.cli_pick import show_next

    show_next(at)


@app.command()
def steps(at: At = None, process: ProcessName = None, json_: AsJson = False) -> None:
    """List the steps of a process, as lines or as JSON."""
    from gaptui.exchange.formats import MAP_FORMATS
    from gaptui.method.process_map import all_lines
    from gaptui.shell import emit, opened

    with opened(at) as workbook:
        shown = workbook.mapping.map(workbook.processes.find(process))
        firm = workbook.processes.firm()
    text = (
        MAP_FORMATS["json"](shown, firm.name, "", "")
        if json_
        else "".join(f"{line}\n" for line in all_lines(shown.steps))
    )
    emit(text)


@app.command()
def exceptions(
    at: At = None, process: ProcessName = None, never_written_down: NeverWrittenDown = False, json_: AsJson = False
) -> None:
    """List the exceptions of a process, as lines or as JSON."""
    from gaptui.cli_tables import show
    from gaptui.method.sheets import Sheet

    show(Sheet.EXCEPTIONS, at, process, as_json=json_, never_written_down=never_written_down)


@app.command()
def systems(at: At = None, process: ProcessName = None, json_: AsJson = False) -> None:
    """List the systems of a process and what is copied between them by hand, as lines or as JSON."""
    from gaptui.cli_tables import show
    from gaptui.method.sheets import Sheet

    show(Sheet.SYSTEMS, at, process, as_json=json_)


@app.command()
def blocks(
    at: At = None,
    process: ProcessName = None,
    json_: AsJson = False,
    week: Annotated[bool, typer.Option("--week", help="Only this week.")] = False,
) -> None:
    """List the protected hours of a process and how they stand, as lines or as JSON."""
    from gaptui.cli_calendar import show_blocks

    show_blocks(at, process, as_json=json_, this_week=week)


@app.command()
def lessons(
    at: At = None,
    process: ProcessName = None,
    json_: AsJson = False,
    find: Annotated[str | None, typer.Option("--find", metavar="TEXT", help="Only those with these words.")] = None,
) -> None:
    """List the lessons of the firm, or of one process, as lines or as JSON."""
    from gaptui.cli_lessons import show_lessons

    show_lessons(at, process, find, as_json=json_)


@app.command(context_settings={"ignore_unknown_options": True, "allow_extra_args": True, "help_option_names": []})
def log(context: typer.Context) -> None:
    """Write one line into the owner's day: gaptui log "+ moved the export". More: gaptui log --help."""
    from gaptui.cli_log import log as write_down

    write_down(context.args)


def _only_markdown(what: str, format_: str) -> None:
    if format_ != "md":
        raise Invalid(f'There is no format "{format_}" of {what}. Say md.')


def _either(words: tuple[str, ...]) -> str:
    """`map, steps or json`."""
    return f"{', '.join(words[:-1])} or {words[-1]}"
