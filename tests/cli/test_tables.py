"""The tables through the command line: listed, written, taken over whole or not at all."""

from __future__ import annotations

import csv
import io
import json
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from exchange.sample import HOSTILE
from gaptui import cli_tables, shell
from gaptui.exchange.formats import TABLE_FORMATS
from gaptui.method.sheets import Sheet
from gaptui.workbook.reviewing import Reviewing
from gaptui.workbook.workbook import Workbook
from store.long import times

from .conftest import Gaptui

LESSONS = Path(__file__).parents[3] / "shared" / "data" / "lessons"
TABLE = b"Step,Who,Minutes\nPull the figures,analyst,25\nSend them,,1h30\n"


def rows_of(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline="")))


def column(text: str, heading: str) -> list[str]:
    return [row[heading] for row in rows_of(text)]


# -- out


@pytest.mark.parametrize("sheet", Sheet)
def test_export_a_table(gaptui: Gaptui, file: Path, tmp_path: Path, sheet: Sheet) -> None:
    before = file.read_bytes()
    for format_ in TABLE_FORMATS[sheet]:
        shown = gaptui("export", sheet.value, "--at", file, "--format", format_)
        assert (shown.status, shown.err) == (0, "")
        assert shown.text.endswith("\n")
        assert ("\r\n" in shown.text) is (format_ in ("csv", "visio"))
    target, ask = tmp_path / "out.csv", ("export", sheet.value, "--at", file, "--format", "csv")
    written = gaptui(*ask, "-o", target)
    assert (written.status, written.out) == (0, b"")
    assert target.read_bytes() == gaptui(*ask).out
    assert target.stat().st_mode & 0o777 == 0o600
    target.write_bytes(b"mine")
    assert "there already" in gaptui(*ask, "-o", target).refused()
    assert target.read_bytes() == b"mine"
    assert file.read_bytes() == before


def test_markdown_is_the_usual_form_and_has_the_next_line(gaptui: Gaptui, file: Path) -> None:
    lines = gaptui("export", "exceptions", "--at", file).text.splitlines()
    assert lines[0].startswith("# Exceptions — Client reporting — ")
    assert lines[2] == lines[-1]
    assert "run one whole cycle" in lines[-1]


def test_exceptions_that_nobody_had_written_down(gaptui: Gaptui, file: Path) -> None:
    ask = ("--never-written-down", "--at", file)
    text = gaptui("export", "exceptions", "--format", "csv", *ask).text
    assert set(column(text, "Written down before")) == {"no"}
    assert len(rows_of(text)) == 4
    assert "Shown here: 4 of 5" in gaptui("export", "exceptions", *ask).text
    assert len(json.loads(gaptui("exceptions", "--json", *ask).text)["exceptions"]) == 4
    assert "partner travelling" not in gaptui("exceptions", *ask).text
    assert "partner travelling" in gaptui("exceptions", "--at", file).text


def test_the_list_of_exceptions(gaptui: Gaptui, file: Path) -> None:
    whole = json.loads(gaptui("exceptions", "--json", "--at", file).text)
    undecided = sum(case["new_way"] is None for case in whole["exceptions"])
    assert (whole["count"], whole["never_written_down"], whole["undecided"]) == (5, 4, undecided)
    assert whole["exceptions"][0]["often"] == {"n": 1, "of": 5}
    first, *lines = gaptui("exceptions", "--at", file).text.splitlines()
    assert first == f"5 exceptions, 4 never written down, {undecided} without a decision for the new version"
    assert len(lines) == 5
    assert len({line.index("in 10") for line in lines if "in 10" in line}) == 1, "columns stand below each other"


def test_the_list_of_systems(gaptui: Gaptui, file: Path) -> None:
    first, *lines = gaptui("systems", "--at", file).text.splitlines()
    assert first == "6 systems, 1 hand copy"
    assert lines[0].split("  ")[0] == "HubSpot"
    assert any("steps 2, 3, 5" in line for line in lines)
    whole = json.loads(gaptui("systems", "--json", "--at", file).text)
    assert [system["name"] for system in whole["systems"]][:2] == ["HubSpot", "Google Sheets"]
    assert whole["hand_copies"][0]["step"] == "2"


def test_lists_of_nothing(gaptui: Gaptui, file: Path) -> None:
    ask = ("--process", "Client onboarding", "--at", file)
    assert gaptui("exceptions", *ask).text == "0 exceptions\n"
    assert gaptui("systems", *ask).text == "0 systems, 0 hand copies\n"


def test_wide_letters_do_not_push_the_columns(gaptui: Gaptui, file: Path) -> None:
    text = "One\n! 古い画面 1/5 -> x\n! e\u0301a\u0301 1/5 -> x\n! plain 1/5 -> x\n".encode()
    gaptui("import", "steps", "-", "--at", file, "--process", "Wide", stdin=text)
    lines = gaptui("exceptions", "--at", file, "--process", "Wide").text.splitlines()[1:]
    assert {cli_tables._width(line[: line.index("1 in 5")]) for line in lines} == {18}


@pytest.mark.parametrize(
    ("args", "word"),
    [
        (("export", "steps", "--format", "mermaid"), "md, csv, json, visio"),
        (("export", "systems", "--format", "visio"), "md, csv, json."),
        (("export", "map", "--format", "csv"), "md, mermaid, json"),
        (("export", "steps", "--never-written-down"), "export exceptions"),
        (("export", "tables"), "blocks, week, log, lessons or json"),
        (("export", "steps", "--process", "No such"), "Client reporting"),
        (("exceptions", "--process", "No such"), "Client reporting"),
        (("import", "tables", "x.csv"), "steps, exceptions, systems, busy, lessons or json"),
        (("import", "steps", "x.csv", "--format", "xlsx"), "csv or lines"),
        (("import", "systems", "x.csv", "--format", "lines"), "Only steps come as lines"),
        (("import", "json", "x.json", "--format", "csv"), "Leave --format out"),
        (("import", "json", "x.json", "--dry-run"), "for CSV files"),
        (("import", "steps", "x.txt", "--dry-run"), "for CSV files"),
        (("import", "steps", "x.txt", "--encoding", "cp1252"), "for CSV files"),
        (("import", "steps", "missing.csv"), "could not be read"),
    ],
)
def test_wrong_use_of_the_tables(gaptui: Gaptui, file: Path, args: tuple[str, ...], word: str) -> None:
    before = file.read_bytes()
    Path("x.txt").write_text("A step\n", encoding="utf-8")
    Path("x.csv").write_bytes(TABLE)
    Path("x.json").write_text("{}", encoding="utf-8")
    assert word in gaptui(*args, "--at", file).refused()
    assert file.read_bytes() == before


# -- in


@pytest.mark.parametrize("args", [("new.CSV",), ("-", "--format", "csv")])
def test_import_steps(gaptui: Gaptui, home: Path, args: tuple[str, ...]) -> None:
    Path(args[0] if args[0] != "-" else "unused").write_bytes(TABLE)
    result = gaptui("import", "steps", *args, "--at", "new.gap", "--process", "Billing", stdin=TABLE)
    assert (result.status, result.out) == (0, b"")
    assert "2 new" in result.err
    assert gaptui("steps", "--at", "new.gap").text == "Pull the figures @analyst ~25m\nSend them ~1h30\n"
    again = gaptui("import", "steps", *args, "--at", "new.gap", "--process", " billing ", stdin=TABLE)
    assert "2 the same" in again.err
    assert gaptui("steps", "--at", "new.gap").text.count("\n") == 2


def test_lines_are_still_read_as_lines(gaptui: Gaptui, home: Path) -> None:
    Path("lines.csv").write_text("Step, one @clerk\n! late 1/4\n", encoding="utf-8")
    ask = ("--at", "new.gap", "--process", "Billing")
    assert gaptui("import", "steps", "lines.csv", *ask, "--format", "lines").err == "Added 2 lines to Billing\n"
    assert gaptui("steps", "--at", "new.gap").text == "Step, one @clerk\n! late 1/4\n"


def test_the_columns_that_are_not_read_are_named(gaptui: Gaptui, home: Path) -> None:
    result = gaptui(
        "import", "steps", "-", "--format", "csv", "--at", "n.gap", "--process", "B", stdin=b"Cost;Step;Risk\n5;a;x"
    )
    assert result.err.splitlines()[-1] == "Not read: Cost, Risk"
    assert len(result.err.splitlines()) == 2


@pytest.mark.parametrize("sheet", Sheet)
def test_out_in_and_out_again(gaptui: Gaptui, file: Path, sheet: Sheet) -> None:
    before = gaptui("export", "json", "--at", file).out
    for process in ("Client reporting", "Proposal creation"):
        ask = ("--at", file, "--process", process)
        text = gaptui("export", sheet.value, "--format", "csv", *ask).out
        Path("table.csv").write_bytes(text)
        result = gaptui("import", sheet.value, "table.csv", *ask)
        assert f"0 new, 0 changed, {len(rows_of(text.decode()))} the same" in result.err
    assert gaptui("export", "json", "--at", file).out == before


def test_the_tables_of_one_firm_can_begin_another(gaptui: Gaptui, file: Path) -> None:
    """The parts of a map that tables hold are the same in a new workbook."""
    tables = {sheet: gaptui("export", sheet.value, "--format", "csv", "--at", file).out for sheet in Sheet}
    for sheet, text in tables.items():
        Path(f"{sheet.value}.csv").write_bytes(text)
        result = gaptui("import", sheet.value, f"{sheet.value}.csv", "--at", "new.gap", "--process", "Client reporting")
        assert result.status == 0, result.err
    for sheet, text in tables.items():
        again = gaptui("export", sheet.value, "--format", "csv", "--at", "new.gap").text
        bare = [[{**row, "Id": ""} for row in rows_of(each)] for each in (text.decode(), again)]
        assert bare[0] == bare[1]
    assert gaptui("steps", "--at", "new.gap").out == gaptui("steps", "--at", file).out


def test_a_dry_run_says_what_would_change_and_changes_nothing(gaptui: Gaptui, file: Path, home: Path) -> None:
    text = gaptui("export", "steps", "--format", "csv", "--at", file).text
    changed = text.replace("Pull last week's figures,analyst", "Pull last week's figures,lead") + "9,A new one\r\n"
    Path("changed.csv").write_bytes(changed.encode())
    before = file.read_bytes()
    result = gaptui("import", "steps", "changed.csv", "--at", file, "--dry-run")
    assert (result.status, result.err) == (0, "")
    first, *lines = result.text.splitlines()
    assert "1 new, 1 changed, 7 the same" in first
    assert len(lines) == 2
    assert '"analyst" -> "lead"' in lines[0]
    assert file.read_bytes() == before
    assert not home.exists(), "no backup is made of what stays as it is"
    done = gaptui("import", "steps", "changed.csv", "--at", file)
    assert done.err == f"{first}\n"
    assert "A new one" in gaptui("steps", "--at", file).text


def test_a_dry_run_makes_no_file(gaptui: Gaptui, home: Path) -> None:
    ask = ("import", "steps", "-", "--format", "csv", "--dry-run", "--process", "Billing")
    for at in ((), ("--at", "new.gap")):
        result = gaptui(*ask, *at, stdin=TABLE)
        assert (result.status, result.err) == (0, "")
        assert "2 new" in result.text
        assert list(Path().iterdir()) == []
        assert not home.exists()


def test_an_import_is_one_undo_and_leaves_a_backup(gaptui: Gaptui, file: Path, home: Path) -> None:
    before = gaptui("export", "json", "--at", file).out
    gaptui("import", "steps", "-", "--format", "csv", "--at", file, "--process", "New one", stdin=TABLE)
    assert any("pre-import" in path.name for path in home.rglob("*.gap"))
    workbook = Workbook.open(file)
    workbook.undo()
    workbook.close()
    assert gaptui("export", "json", "--at", file).out == before


def test_a_named_encoding(gaptui: Gaptui, home: Path) -> None:
    text = "Step;Who\nBüro öffnen;Söhne".encode("cp1252")
    ask = ("import", "steps", "-", "--format", "csv", "--at", "n.gap", "--process", "B")
    assert "Row 2, column Step" in gaptui(*ask, stdin=text).refused()
    assert list(Path().iterdir()) == []
    assert gaptui(*ask, "--encoding", "cp1252", stdin=text).status == 0
    assert gaptui("steps", "--at", "n.gap").text == "Büro öffnen @Söhne\n"


@pytest.mark.parametrize(
    ("text", "where"),
    [
        (b"", "empty"),
        (b"Step,Who\nnew,b\nc,\xff", "Row 3, column Who"),
        (b'Step,Who\nnew,b\n"c', "Row 3, column Step"),
        (b"Step,Who\nnew,b\n,x", "Row 3, column Step"),
        (b"Who\nb", "no column is called Step"),
        (b"Step,Minutes\nnew,5\nother,soon", "Row 3, column Minutes"),
        (b"Step,AI help\nnew,P\nother,Q", "Row 3, column AI help"),
        (b"Step,Asked and none\nnew,\nother,colours", "Row 3, column Asked and none"),
    ],
)
def test_a_refused_table_changes_nothing(gaptui: Gaptui, file: Path, text: bytes, where: str) -> None:
    before = file.read_bytes()
    ask = ("import", "steps", "-", "--format", "csv", "--process", "New one")
    said = gaptui(*ask, "--at", file, stdin=text).refused()
    assert where in said
    assert "Nothing was changed." in said
    assert file.read_bytes() == before
    assert where in gaptui(*ask, "--at", "other.gap", stdin=text).refused()
    assert not Path("other.gap").exists()


def test_exceptions_and_systems_begin_no_process(gaptui: Gaptui, file: Path) -> None:
    before = file.read_bytes()
    for sheet, text in (("exceptions", b"Step,Exception\na,b"), ("systems", b"System\na")):
        assert "--process" in gaptui("import", sheet, "-", "--at", file, "--process", "New one", stdin=text).refused()
    assert file.read_bytes() == before


def test_a_table_that_is_too_large(gaptui: Gaptui, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shell, "READ_LIMIT", 2**20)
    Path("huge.csv").write_bytes(b"Step\n" + b"a" * 2**20)
    assert "larger than 1 MB" in gaptui("import", "steps", "huge.csv", "--at", file).refused()


# -- while it lasts


def test_ctrl_c_changes_nothing(gaptui: Gaptui, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = gaptui("export", "json", "--at", file).out
    interrupted(monkeypatch)
    for process, at in (("Client onboarding", file), ("New one", "new.gap")):
        ask = ("import", "steps", "-", "--format", "csv", "--process", process, "--at", at)
        result = gaptui(*ask, stdin=TABLE)
        assert (result.status, result.out) == (130, b"")
        assert "Traceback" not in result.err
        assert signal.getsignal(signal.SIGINT) is signal.default_int_handler
    assert gaptui("export", "json", "--at", file).out == before
    assert not Path("new.gap").exists()


def interrupted(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl+C is pressed as soon as the rows are being taken over."""
    take: Callable[..., Any] = Reviewing.take

    def pressed(*args: Any, **named: Any) -> Any:
        signal.raise_signal(signal.SIGINT)
        return take(*args, **named)

    monkeypatch.setattr(Reviewing, "take", pressed)


def test_a_second_ctrl_c_waits_for_nothing(gaptui: Gaptui, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def pressed_twice(*_: Any, **__: Any) -> None:
        signal.raise_signal(signal.SIGINT)
        signal.raise_signal(signal.SIGINT)
        raise AssertionError("it went on")

    monkeypatch.setattr(Reviewing, "take", pressed_twice)
    result = gaptui("import", "steps", "-", "--format", "csv", "--at", file, stdin=TABLE)
    assert (result.status, "AssertionError" in result.err) == (130, False)


def test_a_long_import_says_how_far_it_is(gaptui: Gaptui, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    many = b"Step\n" + b"".join(b"Step number %d\n" % n for n in range(250))
    ask = ("import", "steps", "-", "--format", "csv", "--process", "Long")
    monkeypatch.setattr(cli_tables, "_QUIET", 0)
    monkeypatch.setattr(cli_tables, "_BETWEEN", 0)
    assert "\r" not in gaptui(*ask, "--at", "one.gap", stdin=many).err, "it is no terminal"
    monkeypatch.setattr(type(sys.stderr), "isatty", lambda _: True)
    said = gaptui(*ask, "--at", "two.gap", stdin=many).err
    assert "imported 100 of 250; Ctrl+C stops and changes nothing" in said
    line = said.rsplit("\r", 1)[-1]
    assert line.startswith("steps: 250 new")


# -- real files


def lessons(name: str) -> bytes:
    if not LESSONS.exists():
        pytest.skip("the real files are not at hand")
    return (LESSONS / name).read_bytes()


def test_real_files_go_in_whole_or_not_at_all(gaptui: Gaptui, file: Path) -> None:
    before = gaptui("export", "json", "--at", file).out
    ask = ("import", "steps", "-", "--format", "csv", "--process", "Lessons", "--at")
    nasa, safenet = lessons("nasa_llis_shared.csv"), lessons("safenet_2019.csv")
    for at in (file, "new.gap"):
        assert "Row 2, column Abstract" in gaptui(*ask, at, stdin=nasa).refused()
        assert "Row 340, column Title" in gaptui(*ask, at, "--encoding", "latin-1", stdin=nasa).refused()
        assert "Row 3, column Event Task" in gaptui(*ask, at, stdin=safenet).refused()
    assert gaptui("export", "json", "--at", file).out == before
    assert not Path("new.gap").exists()


def test_the_real_rows_that_say_something_go_in_as_they_are(gaptui: Gaptui, home: Path) -> None:
    for name, encoding, main, count in (
        ("nasa_llis_shared.csv", "cp1252", "Title", times(60, 640)),
        ("safenet_2019.csv", "utf-8", "Event Task", 55),
    ):
        rows = list(csv.reader(io.StringIO(lessons(name).decode(encoding), newline=""), skipinitialspace=True))
        at = rows[0].index(main)
        kept = [rows[0], *[row for row in rows[1:] if row[at].strip()][:count]]
        out = io.StringIO(newline="")
        csv.writer(out).writerows(kept)
        ask = ("--at", f"{main}.gap", "--process", "Lessons")
        result = gaptui(
            "import",
            "steps",
            "-",
            "--format",
            "csv",
            "--encoding",
            encoding,
            *ask,
            stdin=out.getvalue().encode(encoding),
        )
        assert f"{count} new, 0 changed" in result.err
        shown = column(gaptui("export", "steps", "--format", "csv", *ask).text, "Step")
        assert [words.split() for words in shown] == [row[at].split() for row in kept[1:]]


def test_real_payloads_go_in_as_words_and_come_out_as_words(gaptui: Gaptui, home: Path) -> None:
    if not HOSTILE.exists():
        pytest.skip("the hostile strings are not at hand")
    payloads = (HOSTILE / "csv-injection-payloads.txt").read_text(encoding="utf-8").splitlines()
    out = io.StringIO(newline="")
    csv.writer(out).writerows([["Step", "Who"], *([payload, payload] for payload in payloads)])
    ask = ("--at", "n.gap", "--process", "Words")
    assert gaptui("import", "steps", "-", "--format", "csv", *ask, stdin=out.getvalue().encode()).status == 0
    steps = [step["text"] for step in json.loads(gaptui("steps", "--json", *ask).text)["steps"]]
    assert steps == payloads
    text = gaptui("export", "steps", "--format", "csv", *ask).text
    assert not [cell for row in rows_of(text) for cell in row.values() if cell.startswith(tuple("=+-@"))]
