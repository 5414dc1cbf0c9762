"""Which room may import which: the picture in docs/DESIGN.md, kept."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from .source import files, imports

LEAVES = frozenset({"words", "text", "folding", "clock", "order", "paths", "files"})
"""Small things that anybody may use. They use none of ours but each other and `records.errors`."""

SHELL = frozenset(
    {
        "",
        "cli",
        "cli_calendar",
        "cli_log",
        "cli_lessons",
        "cli_pick",
        "cli_tables",
        "__main__",
        "shell",
        "restoring",
        "doctor",
        "demo",
        "demo_days",
        "demo_pick",
    }
)
"""The door may know anything."""

DESK = frozenset({"settings", "reports"})
"""What the door and the screen share."""

ROOMS: dict[str, frozenset[str]] = {
    "records": frozenset(),
    "method": frozenset(),
    "store": frozenset({"records"}),
    "workbook": frozenset({"store", "records", "method"}),
    "exchange": frozenset({"records", "method"}),
    "ui": frozenset({"workbook", "exchange", "records", "method"}) | DESK,
}

PACKAGES: dict[str, frozenset[str]] = {
    "records": frozenset({"sqlmodel", "sqlalchemy", "pydantic"}),
    "method": frozenset(),
    "store": frozenset({"sqlmodel", "sqlalchemy", "alembic"}),
    "workbook": frozenset({"sqlmodel", "sqlalchemy"}),
    "exchange": frozenset({"icalendar", "recurring_ical_events"}),
    "ui": frozenset({"textual", "rich"}),
    "leaves": frozenset({"platformdirs"}),
    "desk": frozenset(),
    "shell": frozenset({"typer", "textual"}),
}

FLOORS = (
    "widgets",
    "shown_map",
    "shown_sheet",
    "shown_calendar",
    "shown_lessons",
    "shown_day",
    "dialogs",
    "screens",
    "app",
)
"""Inside ui: nobody imports what is further on in this list."""


def room(module: str) -> str:
    """`records`, `ui` …; `leaves`, `desk` or `shell` for the single files."""
    first = module.removeprefix("gaptui.").split(".")[0] if module not in ("gaptui", "") else ""
    if first in ROOMS:
        return first
    return "leaves" if first in LEAVES else "desk" if first in DESK else "shell"


def floor(module: str) -> str:
    return module.removeprefix("gaptui.").removeprefix("ui.").split(".")[0]


def test_every_file_has_its_room() -> None:
    single = {name for name in files() if room(name) == "shell"}
    assert single <= SHELL
    assert all(room(leaf) == "leaves" and leaf in files() for leaf in LEAVES)


@pytest.mark.parametrize("name", [name for name in files() if room(name) != "shell"])
def test_who_knows_whom(name: str) -> None:
    here = room(name)
    allowed = ROOMS.get(here, frozenset())
    for found in imports(name):
        where = f"{name}:{found.line} imports {found.module}"
        if found.module == "gaptui" and here != "method":
            continue  # the version
        if found.module.split(".")[0] == "gaptui":
            there = room(found.module)
            if there == here or there in allowed or found.module in {f"gaptui.{one}" for one in allowed}:
                continue
            if there == "leaves":
                assert here != "method" or found.module in ("gaptui.words", "gaptui.folding"), where
                continue
            assert found.module == "gaptui.records.errors" and here in ("leaves", "desk"), where
        elif found.module.split(".")[0] not in sys.stdlib_module_names:
            assert found.module.split(".")[0] in PACKAGES[here], where


@pytest.mark.parametrize("name", [name for name in files() if room(name) == "shell"])
def test_the_door_names_no_room_inside_another(name: str) -> None:
    for found in imports(name):
        top = found.module.split(".")[0]
        assert top == "gaptui" or top in sys.stdlib_module_names or top in PACKAGES["shell"], found


@pytest.mark.parametrize("name", [name for name in files() if room(name) == "method"])
def test_method_asks_neither_clock_nor_disk(name: str) -> None:
    for found in imports(name):
        assert found.module not in ("os", "time", "pathlib", "io", "sqlite3", "subprocess", "random"), found


@pytest.mark.parametrize("name", [name for name in files() if name.startswith("ui.")])
def test_floors_of_the_screen(name: str) -> None:
    here = floor(name)
    for found in imports(name):
        there = floor(found.module) if found.module.startswith("gaptui.ui") else ""
        if there not in FLOORS:
            continue
        if here == "screens" and there == "app":
            assert found.typing, f"{name}:{found.line} needs the app's class only to name a type"
            continue
        below = FLOORS.index(here) if here in FLOORS else -1
        assert FLOORS.index(there) <= below, f"{name}:{found.line} imports {found.module}"


@pytest.mark.parametrize("name", [name for name in files() if floor(name) not in FLOORS and name.startswith("ui.")])
def test_small_things_of_the_screen_know_no_floor(name: str) -> None:
    assert not [one for one in imports(name) if floor(one.module) in FLOORS and one.module.startswith("gaptui.ui.")]


def test_the_command_line_imports_inside_its_commands() -> None:
    light = {"gaptui.records.errors", "gaptui.paths", "gaptui", "gaptui.shell"}
    for name in ("cli", "__main__", "shell", "__init__".removeprefix("__init__")):
        for found in imports(name):
            if not found.inside and not found.typing and found.module.startswith("gaptui"):
                assert found.module in light, f"{name}:{found.line} imports {found.module} for every command"


# -- what really gets loaded


def loaded(code: str, *watched: str) -> set[str]:
    """Which of the watched packages are loaded after `code`, in a Python of its own."""
    ask = f"import json, sys\n{code}\nprint(json.dumps(sorted(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, timeout=60, check=True)
    names = {name.split(".")[0] for name in json.loads(done.stdout.splitlines()[-1])}
    return names & set(watched)


def test_the_command_line_loads_nothing_heavy() -> None:
    heavy = ("textual", "rich", "sqlmodel", "sqlalchemy", "pydantic", "alembic", "markdown_it")
    assert loaded("import gaptui.cli, gaptui.shell, gaptui.__main__", *heavy) == set()


def test_the_first_paint_needs_textual_only() -> None:
    heavy = ("sqlmodel", "sqlalchemy", "pydantic", "alembic", "typer")
    assert loaded("import gaptui.ui.app, gaptui.ui.screens.home, gaptui.ui.screens.walk", *heavy) == set()


def test_below_the_screen_nothing_loads_textual(tmp_path: object) -> None:
    code = f"""
import pathlib, sys
from gaptui.demo import write_demo_workbook
from gaptui.workbook.workbook import Workbook
from gaptui.exchange.formats import MAP_FORMATS, TABLE_FORMATS
from gaptui.exchange.json_bundle import dump_bundle, read_bundle
file = pathlib.Path({str(tmp_path)!r}) / "firm.gap"
write_demo_workbook(file)
workbook = Workbook.open(file, file.parent / "backups")
workbook.back_up("timer")
read_bundle(dump_bundle(workbook.snapshot()))
for write in MAP_FORMATS.values():
    write(workbook.mapping.map(workbook.processes.find(None)), "F", "", "")
for sheet, formats in TABLE_FORMATS.items():
    for write in formats.values():
        write(sheet, workbook.mapping.map(workbook.processes.find(None)), "F", "", "", None)
workbook.close()
"""
    assert loaded(code, "textual", "rich", "alembic", "typer") == set()


def test_no_command_loads_textual(tmp_path: object) -> None:
    code = f"""
import os, io, contextlib, pathlib
os.environ["GAPTUI_HOME"] = {str(tmp_path)!r}
os.chdir({str(tmp_path)!r})
from gaptui.__main__ import main
pathlib.Path("steps.csv").write_text("Step\\nA new one", encoding="utf-8")
for args in (
    ["demo", "--write", "demo.gap"],
    ["export", "map"],
    ["export", "steps", "--format", "csv"],
    ["import", "steps", "steps.csv"],
    ["where"],
    ["steps", "--json"],
    ["exceptions"],
    ["systems"],
    ["restore"],
):
    sys.argv = ["gaptui", *args, *(["--at", "demo.gap"] if args[0] != "demo" else [])]
    try:
        with contextlib.redirect_stderr(io.StringIO()) as said:
            main()
    except SystemExit as ended:
        assert not ended.code, (args, ended.code, said.getvalue())
"""
    assert loaded(code, "textual", "alembic") == set()
