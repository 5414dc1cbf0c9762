"""`gaptui log`: one line into the owner's day from any folder.

It is Monday, 2 March 2026, 10:00 in London; Reporting is the one.
"""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from gaptui.method.blocks import when
from gaptui.method.diary import DayLine
from gaptui.text import is_clean
from gaptui.words import BlockState, LineKind
from gaptui.workbook.workbook import Workbook
from workbook.world import FixedClock, fill

from .conftest import Gaptui, Result
from .test_the_program import start

MONDAY = date(2026, 3, 2)


@pytest.fixture(scope="module")
def firm(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path, clock = tmp_path_factory.mktemp("log") / "firm.gap", FixedClock()
    workbook = Workbook.create(path, "Northgate", "Europe/London", clock=clock)
    fill(workbook, clock)
    workbook.close()
    return path.read_bytes()


@pytest.fixture
def file(home: Path, firm: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "desk" / "firm.gap"
    path.write_bytes(firm)
    path.chmod(0o600)
    clock, opened = FixedClock(), Workbook.open
    clock.go(hours=1)
    monkeypatch.setattr(Workbook, "open", lambda path, backups=None, clock=clock: opened(path, backups, clock))
    return path


def lines(file: Path, process: str = "Reporting") -> list[DayLine]:
    workbook = Workbook.open(file)
    found = workbook.diary.lines(workbook.processes.find(process))
    workbook.close()
    return list(found)


def newest(file: Path, process: str = "Reporting") -> DayLine:
    return max(lines(file, process), key=lambda line: line.id)


def kept(result: Result) -> str:
    """What was written, as it is told on standard output; no hint is a refusal."""
    assert result.status == 0, result.err
    assert "gaptui:" not in result.err
    assert result.out.endswith(b"\n")
    return result.text.removesuffix("\n")


# -- what can be written


@pytest.mark.parametrize(
    ("typed", "kind"),
    [
        ("+ moved the export to a nightly job /4", LineKind.CHANGED),
        ("~ 140m -> 95m", LineKind.TIME),
        ("! token expired -> re-login each Monday", LineKind.PROBLEM),
        ("/tried 4 draft prompt #ChatGPT: works", LineKind.TRIED),
        ("/stuck 4 cannot read the tables", LineKind.STUCK),
        ("? the bank holiday", LineKind.ANSWER),
        ("asked the analyst", LineKind.NOTE),
        ("Grüße an die Söhne 日本 😀", LineKind.NOTE),
    ],
)
def test_each_kind_of_line(gaptui: Gaptui, file: Path, typed: str, kind: LineKind) -> None:
    result = gaptui("log", typed, "--at", file)
    assert kept(result) == typed
    assert result.err == "Reporting, Mon 2 Mar\n"
    line = newest(file)
    assert (line.line, line.kind, line.day, line.private) == (typed, kind, MONDAY, False)


def test_something_learned_once_the_other_is_applied(gaptui: Gaptui, file: Path) -> None:
    ask = ("log", "/learned few-shot prompts -> 4", "--at", file)
    assert 'First apply "few-shot prompts"' in gaptui(*ask).refused()
    workbook = Workbook.open(file)
    found = workbook.diary.view(workbook.processes.find(None)).waiting
    workbook.learning.drop(next(line.id for line in found if line.text == "few-shot prompts"), "another one")
    workbook.close()
    assert "say why it cannot wait" in gaptui(*ask).refused()
    assert kept(gaptui(*ask, "--because", "the demo is on Friday")) == ask[1]
    cycle = newest(file).cycle
    assert cycle is not None
    assert cycle.unmapped_because == "the demo is on Friday"


@pytest.mark.parametrize(
    ("typed", "hint"),
    [
        ("/tried 4 it #ChatGPT", "end with : works or : does not work"),
        ("/trid 4 it", "/trid stays text: there are /tried, /stuck and /learned"),
        ("/stuck cannot read it", "which step? write its number behind /stuck"),
        ("+ a /4 b /1", "/1 stays text: there is one step already"),
    ],
)
def test_what_may_be_missing_is_told_beside_it(gaptui: Gaptui, file: Path, typed: str, hint: str) -> None:
    result = gaptui("log", typed, "--at", file)
    assert kept(result)
    assert result.err.splitlines() == ["Reporting, Mon 2 Mar", hint]


@pytest.mark.parametrize(
    ("words", "line"),
    [
        (("+", "moved", "it", "/4"), "+ moved it /4"),
        (("~", "140m", "->", "95m"), "~ 140m -> 95m"),
        (("+ moved", "it"), "+ moved it"),
        (("asked", "the", "analyst"), "asked the analyst"),
        (("--", "--fast", "is", "faster"), "--fast is faster"),
        (("--", "+", "--private", "parts"), "+ --private parts"),
        (("+", "a - b", "-x"), "+ a - b -x"),
        (("--fast is faster",), "--fast is faster"),
    ],
)
def test_without_quotes(gaptui: Gaptui, file: Path, words: tuple[str, ...], line: str) -> None:
    assert kept(gaptui("log", "--at", file, *words)) == line
    assert newest(file).line == line


@pytest.mark.parametrize("words", [("--", "explained", "--help"), ("--because", "--help", "+ x")])
def test_help_that_is_part_of_the_line(gaptui: Gaptui, file: Path, words: tuple[str, ...]) -> None:
    gaptui("log", "--at", file, *words)
    assert newest(file).line in ("explained --help", "+ x")


# -- options


@pytest.mark.parametrize(
    ("day", "meant"),
    [
        ("yesterday", "2026-03-01"),
        ("fri", "2026-02-27"),
        ("last mon", "2026-02-23"),
        ("27 feb", "2026-02-27"),
        ("2026-01-30", "2026-01-30"),
        ("today", "2026-03-02"),
        ("", "2026-03-02"),
    ],
)
def test_on_another_day(gaptui: Gaptui, file: Path, day: str, meant: str) -> None:
    result = gaptui("log", "+ x", "--day", day, "--at", file)
    assert kept(result) == "+ x"
    assert newest(file).day == date.fromisoformat(meant)
    assert f"{newest(file).day.day} " in result.err


def test_options_stand_before_or_behind_and_with_an_equals_sign(gaptui: Gaptui, file: Path) -> None:
    kept(gaptui("log", f"--at={file}", "--day=fri", "--process=onboarding", "--private", "+", "x"))
    (line,) = lines(file, "Onboarding")
    assert (line.line, line.day, line.private) == ("+ x", date(2026, 2, 27), True)
    result = gaptui("log", "+ y=z", "--private", "--process", "Onboarding", "--at", file)
    assert result.err == "Onboarding, Mon 2 Mar\n"
    assert lines(file, "Onboarding")[-1].line == "+ y=z"


@pytest.mark.parametrize(
    ("took", "stands"),
    [
        ("2h", "Mon 2 Mar 8:00-10:00"),
        ("1h30", "Mon 2 Mar 8:30-10:00"),
        ("90m", "Mon 2 Mar 8:30-10:00"),
        ("45", "Mon 2 Mar 9:15-10:00"),
        (" 2 h ", "Mon 2 Mar 8:00-10:00"),
        ("1.5h", "Mon 2 Mar 8:30-10:00"),
    ],
)
def test_the_hours_it_took(gaptui: Gaptui, file: Path, took: str, stands: str) -> None:
    kept(gaptui("log", "+ x", "--for", took, "--process", "Onboarding", "--at", file))
    workbook = Workbook.open(file)
    (block,) = workbook.calendar.view(workbook.processes.find("Onboarding")).blocks
    workbook.close()
    assert (when(block.span), block.state) == (stands, BlockState.SIDE)


def test_the_file_that_was_opened_last(gaptui: Gaptui, home: Path, file: Path) -> None:
    home.mkdir()
    (home / "settings.json").write_text(json.dumps({"recent": [str(file)]}), encoding="utf-8")
    assert kept(gaptui("log", "+ from anywhere")) == "+ from anywhere"
    assert newest(file).text == "from anywhere"


# -- refused


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((), "Say what to write down"),
        (("",), "Say what to write down"),
        (("  ", "\t"), "Say what to write down"),
        (("--private",), "Say what to write down"),
        (("--",), "Say what to write down"),
        (("+",), "no words on this line yet"),
        (("\x1b",), "no words on this line yet"),
        (("--dya", "fri", "+ x"), "no option --dya"),
        (("--private=yes", "+ x"), "no option --private=yes"),
        (("+ x", "--day"), "--day needs a value behind it"),
        (("+ x", "--for"), "--for needs a value behind it"),
        (("+ x", "--day", "tomorrow"), "--day: that day is still to come: a day is written when it has begun."),
        (("+ x", "--day", "2026-03-03"), "still to come"),
        (("+ x", "--day", "soon"), "is no day: write yesterday"),
        (("+ x", "--day", "tue 27 feb"), "that day is Fri 27 Feb 2026"),
        (("+ x", "--for", "long"), '--for: "long" is not a time. Write 2h, 1h30 or 90m.'),
        (("+ x", "--for", "0"), "is not a time"),
        (("+ x", "--for", "-2h"), "is not a time"),
        (("+ x", "--for", "25h"), "More than a day beside the desk"),
        (("+ x", "--process", "No such"), "Say which process with --process NAME. This workbook has: Reporting"),
        (("+ x /44",), "There is no step 44 in the map"),
        (("/learned x -> 4", "--because", "y"), "First apply"),
    ],
)
def test_refused_in_one_line_and_nothing_is_written(
    gaptui: Gaptui, file: Path, words: tuple[str, ...], said: str
) -> None:
    before = file.read_bytes()
    assert said in gaptui("log", "--at", file, *words).refused()
    assert file.read_bytes() == before


def test_no_file_is_made(gaptui: Gaptui, home: Path) -> None:
    assert "missing.gap" in gaptui("log", "+ x", "--at", "missing.gap").refused()
    assert not Path("missing.gap").exists()
    gaptui("log", "+ x").refused()
    assert not list(home.rglob("*.gap"))


def test_a_file_that_is_being_written_to(gaptui: Gaptui, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from gaptui.store import connect

    monkeypatch.setattr(connect, "WAIT", 0.01)
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert "try again" in gaptui("log", "+ x", "--at", file).refused()
        other.execute("ROLLBACK")
    assert kept(gaptui("log", "+ x", "--at", file)) == "+ x"


@pytest.mark.parametrize(
    "typed", ["+ a\x1b[31m\u202eb\ud800\nc", "+ [/red] | `x` $(rm -rf ~)", "+ " + "é\u200d😀 " * 2000, "+ \udcff"]
)
def test_any_words_are_kept_clean(gaptui: Gaptui, file: Path, typed: str) -> None:
    said = kept(gaptui("log", typed, "--at", file))
    line = newest(file)
    assert is_clean(said)
    assert said == line.line
    assert "\n" not in said
    assert line.kind is LineKind.CHANGED


# -- beside the open program


def test_a_workbook_that_is_open_hears_of_it(gaptui: Gaptui, file: Path) -> None:
    open_ = Workbook.open(file)
    news: list[str] = []
    open_.subscribe(lambda changes: news.append(changes.label))
    open_.poll()
    assert kept(gaptui("log", "+ moved it", "--for", "1h", "--at", file)) == "+ moved it"
    open_.poll()
    assert news == ['Wrote down what changed "moved it"']
    assert open_.diary.view(open_.processes.find(None)).lines[-1].text == "moved it"
    open_.close()


# -- help


def test_help(gaptui: Gaptui, file: Path) -> None:
    before = file.read_bytes()
    for words in (("--help",), ("+ x", "--help", "--at", file)):
        result = gaptui("log", *words)
        assert (result.status, result.err) == (0, "")
        for part in ("/tried", "/stuck", "/learned", "--day", "--for", "--private", "--process", "--because", "--at"):
            assert part in result.text
    assert file.read_bytes() == before


def test_help_fits_a_terminal(gaptui: Gaptui) -> None:
    assert max(map(len, gaptui("log", "--help").text.splitlines())) <= 80


def test_the_lines_of_its_help_can_be_written(gaptui: Gaptui, file: Path) -> None:
    told = gaptui("log", "--help").text.splitlines()
    examples = [
        line[2:].split("   ")[0].strip() for line in told if line.startswith(("  +", "  ~", "  !", "  ?", "  /"))
    ]
    assert len(examples) == 7
    for typed in (each for each in examples if not each.startswith("/learned")):
        assert kept(gaptui("log", typed, "--at", file)) == typed


def test_the_help_of_the_program_names_it(gaptui: Gaptui) -> None:
    assert any(
        line.split()[1:2] == ["log"] or line.split()[:1] == ["log"] for line in gaptui("--help").text.splitlines()
    )


# -- the program itself


def test_the_program_writes_it_down_and_refuses_with_status_2(home: Path, example: bytes, tmp_path: Path) -> None:
    path = tmp_path / "desk" / "real.gap"
    path.write_bytes(example)
    done = start(home, "log", "+ größer → später", "--at", str(path), LC_ALL="C")
    assert (done.returncode, done.stdout.decode("utf-8")) == (0, "+ größer → später\n")
    assert newest(path, "Client reporting").text == "größer → später"
    before = path.read_bytes()
    done = start(home, "log", "--nonsense", "--at", str(path))
    assert (done.returncode, done.stdout, done.stderr.count(b"\n")) == (2, b"", 1)
    assert path.read_bytes() == before


def test_in_a_plain_locale(home: Path, example: bytes, tmp_path: Path) -> None:
    path = tmp_path / "desk" / "real.gap"
    path.write_bytes(example)
    start(home, "log", "+ größer", "--at", str(path), LC_ALL="C", PYTHONUTF8="0", PYTHONCOERCECLOCALE="0")
    assert newest(path, "Client reporting").text == "größer"


def test_it_loads_no_screen_and_no_parser(home: Path, example: bytes, tmp_path: Path) -> None:
    path = tmp_path / "desk" / "real.gap"
    path.write_bytes(example)
    code = (
        "import json, sys\nfrom gaptui.__main__ import main\n"
        f"sys.argv = ['gaptui', 'log', '+ x', '--day', 'yesterday', '--for', '1h', '--at', {str(path)!r}]\n"
        "try:\n    main()\nexcept SystemExit as ended:\n    assert not ended.code, ended.code\n"
        "print(json.dumps(sorted(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    first, *_, last = done.stdout.splitlines()
    assert first == "+ x"
    loaded = set(json.loads(last))
    assert {name.split(".")[0] for name in loaded} & {"textual", "rich", "typer", "alembic", "icalendar"} == set()
    assert "gaptui.cli" not in loaded
    assert "gaptui.workbook.diary" in loaded, "the list is that of the program"
