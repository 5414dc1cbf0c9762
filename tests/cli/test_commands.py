"""What each command does, in this process."""

from __future__ import annotations

import json
import os
import socket
from pathlib import Path

import pytest

from gaptui import shell
from gaptui.workbook.workbook import Workbook

from .conftest import Gaptui


def modes(folder: Path) -> dict[str, int]:
    return {path.name: path.stat().st_mode & 0o777 for path in folder.rglob("*")}


# -- where and doctor


def test_where(gaptui: Gaptui, home: Path, file: Path) -> None:
    result = gaptui("where", "--at", file)
    assert (result.status, result.err) == (0, "")
    lines = dict(line.split("  ", 1) for line in result.text.splitlines())
    assert lines["workbook"] == str(file)
    assert lines["backups"].strip().startswith(str(home / "backups" / "firm-"))
    assert lines["settings"].strip() == str(home / "settings.json")
    assert "not made yet" in gaptui("where", "--at", "other.gap").text
    assert not home.exists(), "looking makes nothing"


def test_where_without_a_file_is_the_one_opened_last(gaptui: Gaptui, home: Path, file: Path) -> None:
    assert str(home / "workbooks" / "firm.gap") in gaptui("where").text
    home.mkdir()
    recent = json.dumps({"recent": [str(home / "gone.gap"), str(file)]})
    (home / "settings.json").write_text(recent, encoding="utf-8")
    assert str(file) in gaptui("where").text


@pytest.mark.parametrize("settings", ["", "{", "[]", "null", '{"recent": 5}', '{"recent": [1, null]}', "\udcff"])
def test_damaged_settings_are_as_on_the_first_day(gaptui: Gaptui, home: Path, settings: str) -> None:
    home.mkdir()
    (home / "settings.json").write_bytes(settings.encode("utf-8", "surrogateescape"))
    assert gaptui("where").status == 0


def test_doctor(gaptui: Gaptui, file: Path) -> None:
    before = file.read_bytes()
    result = gaptui("doctor", "--at", file)
    assert (result.status, result.err) == (0, "")
    assert all(line.startswith(("ok  ", "look")) for line in result.text.splitlines())
    assert "passes its checks" in result.text
    assert "chmod" not in result.text
    file.chmod(0o644)
    assert "chmod 600" in gaptui("doctor", "--at", file).text
    assert file.read_bytes() == before


def test_doctor_warns_of_synced_folders(gaptui: Gaptui, example: bytes, tmp_path: Path) -> None:
    folder = tmp_path / "OneDrive - Firm"
    folder.mkdir()
    (folder / "firm.gap").write_bytes(example)
    assert "synced" in gaptui("doctor", "--at", folder / "firm.gap").text


# -- demo


def test_demo_write(gaptui: Gaptui, tmp_path: Path) -> None:
    path = tmp_path / "new folder" / "demo.gap"
    assert gaptui("demo", "--write", path).status == 0
    assert modes(tmp_path / "new folder") == {"demo.gap": 0o600}
    assert "Client reporting" in gaptui("export", "map", "--at", path).text
    before = path.read_bytes()
    assert "there already" in gaptui("demo", "--write", path).refused()
    assert path.read_bytes() == before


# -- export


@pytest.mark.parametrize(("format_", "begins"), [("md", "# "), ("mermaid", "flowchart"), ("json", "{")])
def test_export_a_map(gaptui: Gaptui, file: Path, tmp_path: Path, format_: str, begins: str) -> None:
    before = file.read_bytes()
    shown = gaptui("export", "map", "--at", file, "--format", format_)
    assert (shown.status, shown.err) == (0, "")
    assert shown.text.startswith(begins)
    assert shown.text.endswith("\n")
    assert b"\r" not in shown.out
    target = tmp_path / "out.txt"
    written = gaptui("export", "map", "--at", file, "--format", format_, "-o", target)
    assert (written.status, written.out) == (0, b"")
    assert str(target) in written.err
    assert target.read_bytes() == shown.out
    assert target.stat().st_mode & 0o777 == 0o600
    target.write_text("mine", encoding="utf-8")
    assert "there already" in gaptui("export", "map", "--at", file, "--format", format_, "-o", target).refused()
    assert target.read_text(encoding="utf-8") == "mine"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["desk", "out.txt"]
    assert file.read_bytes() == before


def test_exports_end_with_the_next_line(gaptui: Gaptui, file: Path) -> None:
    last = gaptui("export", "map", "--at", file).text.strip().splitlines()[-1]
    assert "run one whole cycle of Client reporting the new way" in last


@pytest.mark.parametrize("target", ["no/such/folder/out.md", "."])
def test_export_to_where_nothing_can_be_written(gaptui: Gaptui, file: Path, target: str) -> None:
    gaptui("export", "map", "--at", file, "-o", target).refused()
    assert [path.name for path in file.parent.iterdir()] == ["firm.gap"]


def test_export_the_process_that_is_named(gaptui: Gaptui, file: Path) -> None:
    assert "Client reporting" in gaptui("export", "map", "--at", file).text
    assert "Proposal creation" in gaptui("export", "map", "--at", file, "--process", "proposal CREATION").text


def test_out_and_in_again_is_the_same(gaptui: Gaptui, file: Path) -> None:
    bundle = gaptui("export", "json", "--at", file).out
    Path("bundle.json").write_bytes(bundle)
    result = gaptui("import", "json", "bundle.json", "--at", "second.gap")
    assert (result.status, result.out) == (0, b"")
    assert "4 processes" in result.err
    assert Path("second.gap").stat().st_mode & 0o777 == 0o600
    assert gaptui("export", "json", "--at", "second.gap").out == bundle
    for process in ("Client reporting", "Proposal creation"):
        for format_ in ("md", "mermaid", "json"):
            ask = ("export", "map", "--process", process, "--format", format_, "--at")
            assert gaptui(*ask, file).out == gaptui(*ask, "second.gap").out
    assert gaptui("import", "json", "-", "--at", "third.gap", stdin=b"\xef\xbb\xbf" + bundle).status == 0
    assert gaptui("export", "json", "--at", "third.gap").out == bundle


def test_a_bundle_goes_into_no_workbook_that_has_processes(gaptui: Gaptui, file: Path) -> None:
    bundle, before = gaptui("export", "json", "--at", file).out, file.read_bytes()
    assert "new file" in gaptui("import", "json", "-", "--at", file, stdin=bundle).refused()
    assert file.read_bytes() == before


@pytest.mark.parametrize(
    "text",
    [b"", b"{", b"[]", b"null", b'{"made_by": "gaptui", "format": 99, "tables": {}}', b"\xff\xfe", b"[" * 100_000],
)
def test_a_bad_bundle_makes_no_file(gaptui: Gaptui, home: Path, text: bytes) -> None:
    gaptui("import", "json", "-", "--at", "new.gap", stdin=text).refused()
    assert list(Path().iterdir()) == []


# -- import steps


def test_import_steps_twice_appends(gaptui: Gaptui, home: Path) -> None:
    text = b"1. First step\n\n2. Second step @clerk\n! late 1/4\n"
    first = gaptui("import", "steps", "-", "--at", "new.gap", "--process", "Billing", stdin=text)
    assert (first.status, first.out, first.err) == (0, b"", "Added 3 lines to Billing\n")
    assert gaptui("import", "steps", "-", "--at", "new.gap", stdin=b"Third step").status == 0
    shown = gaptui("steps", "--at", "new.gap").text
    assert shown == "First step\nSecond step @clerk\n! late 1/4\nThird step\n"


def test_what_steps_prints_can_be_imported(gaptui: Gaptui, file: Path) -> None:
    shown = gaptui("steps", "--at", file)
    assert gaptui("import", "steps", "-", "--at", "new.gap", "--process", "Again", stdin=shown.out).status == 0
    assert gaptui("steps", "--at", "new.gap").out == shown.out


def test_steps_as_json(gaptui: Gaptui, file: Path) -> None:
    shown = json.loads(gaptui("steps", "--json", "--at", file).text)
    assert len(shown["steps"]) == 8


def test_a_copy_is_kept_before_an_import(gaptui: Gaptui, file: Path, home: Path) -> None:
    gaptui("import", "steps", "-", "--at", file, stdin=b"A step\n")
    (folder,) = (home / "backups").iterdir()
    (backup,) = folder.iterdir()
    assert "pre-import" in backup.name
    assert folder.stat().st_mode & 0o777 == 0o700
    assert backup.stat().st_mode & 0o777 == 0o600


def test_nobody_else_sees_the_names_of_workbooks(gaptui: Gaptui, file: Path, home: Path) -> None:
    gaptui("import", "steps", "-", "--at", file, stdin=b"A step\n")
    assert home.stat().st_mode & 0o077 == 0 or (home / "backups").stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    ("text", "word"),
    [
        (b"good\nb\xe4d\n", "line 2"),
        (b"\xff\xfeu\x00t\x00f\x00", "UTF-8"),
        (b"A step\n< \n", "ine 2"),
        (b"< belongs to nothing\n", "ine 1"),
        (b"", "no lines"),
        (b" \n\t\n - \n", "no lines"),
    ],
)
def test_a_bad_text_changes_nothing(gaptui: Gaptui, file: Path, text: bytes, word: str) -> None:
    before = gaptui("export", "json", "--at", file).out
    assert word in gaptui("import", "steps", "-", "--at", file, "--process", "Client onboarding", stdin=text).refused()
    assert gaptui("export", "json", "--at", file).out == before


def test_the_line_named_is_the_line_of_the_text(gaptui: Gaptui, file: Path) -> None:
    text = b"\n\nA step\n\n!\n"
    assert "ine 5" in gaptui("import", "steps", "-", "--at", file, stdin=text).refused()


def test_a_bad_text_adds_no_process(gaptui: Gaptui, file: Path) -> None:
    before = gaptui("export", "json", "--at", file).out
    gaptui("import", "steps", "-", "--at", file, "--process", "New one", stdin=b"!\n").refused()
    assert gaptui("export", "json", "--at", file).out == before


@pytest.mark.parametrize("args", [(), ("--process", "Billing")])
def test_a_refused_import_makes_no_file(gaptui: Gaptui, home: Path, args: tuple[str, ...]) -> None:
    text = b"A step\n" if not args else b""
    gaptui("import", "steps", "-", "--at", "new.gap", *args, stdin=text).refused()
    assert not Path("new.gap").exists()


def test_a_refused_import_leaves_no_backup_of_what_never_was(gaptui: Gaptui, home: Path) -> None:
    gaptui("import", "steps", "-", "--at", "new.gap", "--process", "Billing", stdin=b"!\n").refused()
    assert list(home.rglob("*.gap")) == []


def test_an_import_is_one_undo(gaptui: Gaptui, file: Path) -> None:
    before = gaptui("export", "json", "--at", file).out
    gaptui("import", "steps", "-", "--at", file, "--process", "New one", stdin=b"A step\n")
    workbook = Workbook.open(file)
    workbook.undo()
    workbook.close()
    assert gaptui("export", "json", "--at", file).out == before


def test_a_text_that_is_too_large(gaptui: Gaptui, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shell, "READ_LIMIT", 2**20)
    before = file.read_bytes()
    assert "larger than 1 MB" in gaptui("import", "steps", "-", "--at", file, stdin=b"a step\n" * 2**18).refused()
    Path("huge.txt").write_bytes(b"a" * (2**20 + 1))
    assert "huge.txt is larger" in gaptui("import", "steps", "huge.txt", "--at", file).refused()
    assert file.read_bytes() == before


def test_steering_characters_are_taken_out(gaptui: Gaptui, file: Path) -> None:
    text = "A\x1b]0;t\x07 st\u202eep @cl\x9berk\x00\n".encode()
    gaptui("import", "steps", "-", "--at", file, "--process", "Client onboarding", stdin=text)
    shown = gaptui("steps", "--at", file, "--process", "Client onboarding").text
    assert shown == "A]0;t step @clerk\n"


# -- restore


def test_restore(gaptui: Gaptui, file: Path) -> None:
    assert "no backups" in gaptui("restore", "--at", file).text
    early = gaptui("steps", "--at", file).out
    gaptui("import", "steps", "-", "--at", file, stdin=b"Too much\n")
    late = gaptui("steps", "--at", file).out
    assert late != early
    listed = gaptui("restore", "--at", file)
    assert listed.status == 0
    (line,) = [line for line in listed.text.splitlines() if "pre-import" in line]
    number = line.split()[0]
    result = gaptui("restore", number, "--at", file)
    assert (result.status, result.err) == (0, "")
    assert gaptui("steps", "--at", file).out == early
    assert file.stat().st_mode & 0o777 == 0o600
    again = [line.split()[0] for line in gaptui("restore", "--at", file).text.splitlines() if "pre-restore" in line]
    gaptui("restore", again[0], "--at", file)
    assert gaptui("steps", "--at", file).out == late


def test_restore_in_the_place_of_a_damaged_file(gaptui: Gaptui, file: Path, home: Path) -> None:
    early = gaptui("steps", "--at", file).out
    gaptui("import", "steps", "-", "--at", file, stdin=b"Too much\n")
    file.write_bytes(b"damaged")
    result = gaptui("restore", "1", "--at", file)
    assert result.status == 0
    assert gaptui("steps", "--at", file).out == early
    assert any(path.read_bytes() == b"damaged" for path in home.rglob("*") if path.is_file())


def test_restore_in_the_place_of_a_file_that_is_gone(gaptui: Gaptui, file: Path) -> None:
    early = gaptui("steps", "--at", file).out
    gaptui("import", "steps", "-", "--at", file, stdin=b"Too much\n")
    file.unlink()
    assert gaptui("restore", "1", "--at", file).status == 0
    assert gaptui("steps", "--at", file).out == early


def test_a_damaged_backup_is_not_used(gaptui: Gaptui, file: Path, home: Path) -> None:
    gaptui("import", "steps", "-", "--at", file, stdin=b"Too much\n")
    (backup,) = (path for path in home.rglob("*.gap"))
    backup.write_bytes(backup.read_bytes()[:-1] + b"x")
    before = file.read_bytes()
    assert "damaged" in gaptui("restore", "1", "--at", file).refused()
    assert file.read_bytes() == before


# -- the machine around it


def test_a_name_that_is_not_utf_8_is_no_fault_of_ours(gaptui: Gaptui, home: Path) -> None:
    name = b"B\xfcro".decode("utf-8", "surrogateescape")  # as Python hands such an argument on
    result = gaptui("import", "steps", "-", "--at", "new.gap", "--process", name, stdin=b"A step\n")
    assert result.status in (0, 2)


def test_everything_lies_in_the_home_it_is_given(gaptui: Gaptui, home: Path, tmp_path: Path) -> None:
    gaptui("import", "steps", "-", "--process", "Billing", stdin=b"A step\n")
    gaptui("import", "steps", "-", stdin=b"A step\n")
    assert {path.name for path in home.iterdir()} == {"workbooks", "backups"}
    assert (home / "workbooks" / "firm.gap").stat().st_mode & 0o777 == 0o600
    assert list((tmp_path / "desk").iterdir()) == []
    assert all(path.stat().st_mode & 0o777 == 0o600 for path in home.rglob("*") if path.is_file())


@pytest.mark.parametrize("args", [("steps",), ("export", "map"), ("export", "json")])
def test_a_question_makes_no_workbook(gaptui: Gaptui, home: Path, args: tuple[str, ...]) -> None:
    gaptui(*args)
    assert not home.exists()


def test_no_command_needs_a_network(gaptui: Gaptui, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a socket was opened")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    bundle = gaptui("export", "json", "--at", file).out
    for args in (
        ("where",),
        ("doctor", "--at", file),
        ("demo", "--write", "demo.gap"),
        ("export", "map", "--at", file),
        ("steps", "--json", "--at", file),
        ("import", "json", "-", "--at", "new.gap"),
        ("import", "steps", "-", "--at", file),
        ("restore", "--at", file),
    ):
        result = gaptui(*args, stdin=bundle if "json" in args else b"A step")
        assert result.status == 0, (args, result.err)


@pytest.mark.parametrize(("zone", "kept"), [("Europe/Berlin", "Europe/Berlin"), ("/etc/x", "UTC"), (":a/b", "UTC")])
def test_a_new_workbook_has_the_zone_of_the_machine(
    gaptui: Gaptui, home: Path, monkeypatch: pytest.MonkeyPatch, zone: str, kept: str
) -> None:
    monkeypatch.setenv("TZ", zone)
    gaptui("import", "steps", "-", "--at", "acme-ltd.gap", "--process", "B", stdin=b"A step\n")
    tables = json.loads(gaptui("export", "json", "--at", "acme-ltd.gap").text)["tables"]
    assert [(row["name"], row["zone"]) for row in tables["firm"]] == [("Acme ltd", kept)]


@pytest.mark.skipif(os.name == "nt", reason="such names are refused there")
@pytest.mark.parametrize("name", ["Ünïted & Söhne.gap", "a b'c\"d.gap", "100%?#x.gap", "-.gap", "%20.gap", "新.gap"])
def test_odd_file_names(gaptui: Gaptui, example: bytes, home: Path, name: str) -> None:
    path = Path(name).absolute()
    path.write_bytes(example)
    assert gaptui("steps", "--at", path).status == 0
    assert gaptui("import", "steps", "-", "--at", path, stdin=b"A step\n").status == 0
    assert gaptui("doctor", "--at", path).status == 0
    assert [found.name for found in path.parent.iterdir()] == [name]
