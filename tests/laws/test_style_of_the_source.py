"""Colours in the styles, one clock, named encodings, plain characters, small files, private names in one place."""

from __future__ import annotations

import ast
import importlib
import re
import unicodedata
from collections.abc import Iterator
from functools import cache

import pytest
import textual

from gaptui.ui.theme import THEMES

from .source import ROOT, STYLES, files, strings, tree

UI = [name for name in files() if name.startswith("ui.")]
SHEETS = sorted(STYLES.glob("*.tcss"))


# -- styles


def declarations(sheet: str) -> Iterator[tuple[str, str]]:
    text = re.sub(r"/\*.*?\*/", "", sheet, flags=re.DOTALL)
    for block in re.findall(r"\{([^{}]*)\}", text):
        for part in block.split(";"):
            if ":" in part:
                name, _, value = part.partition(":")
                yield name.strip(), value.strip()


COLOURED = re.compile(r"(color|background|tint|border|outline|scrollbar-(?!size|gutter|visibility)|link-|hatch)")
NOT_A_COLOUR = re.compile(
    r"\$[a-z-]+|\d+%|none|auto|transparent|!important|solid|heavy|round|tall|wide|thick|outer|inner"
)


@pytest.mark.parametrize("path", SHEETS, ids=lambda path: path.name)
def test_every_colour_is_a_variable_of_every_theme(path: object) -> None:
    text = path.read_text(encoding="utf-8")  # type: ignore[attr-defined]
    for name, value in declarations(text):
        assert not re.search(r"#[0-9a-fA-F]{3,8}\b|\b(rgb|hsl)a?\(|\bansi_", value), f"{name}: {value}"
        if COLOURED.match(name):
            for word in value.split():
                assert NOT_A_COLOUR.fullmatch(word), f"{name}: {value}"
        for variable in re.findall(r"\$([a-z-]+)", value):
            assert all(variable in theme.variables for theme in THEMES), f"${variable} is in no theme of ours"


def test_styles_hold_style_sheets_only() -> None:
    assert SHEETS
    assert {path.suffix for path in STYLES.rglob("*") if path.is_file()} == {".tcss"}


@pytest.mark.parametrize("name", UI)
def test_no_colour_is_named_in_the_code(name: str) -> None:
    if name == "ui.theme":
        return
    for line, text in strings(tree(name)):
        assert not re.fullmatch(r"#[0-9a-fA-F]{3,8}|(on )?(red|green|blue|yellow|cyan|magenta|white|black)", text), line
        for variable in re.findall(r"\$([a-z][a-z-]*[a-z])", text):
            known = variable in THEMES[0].variables or any(v.startswith(variable) for v in THEMES[0].variables)
            assert known, f"{name}:{line}: ${variable} is in no theme of ours"


# -- one clock, named encodings


@cache
def calls(name: str) -> tuple[tuple[ast.Call, str], ...]:
    return tuple((node, ast.unparse(node.func)) for node in ast.walk(tree(name)) if isinstance(node, ast.Call))


CLOCKS = re.compile(
    r"(datetime\.|dt\.|datetime\.datetime\.)(now|utcnow|today)|(datetime\.)?date\.today|time\.(time|time_ns|localtime|gmtime|ctime)"
)
MAY_ASK = {
    "clock": "it is the clock",
    "records.base": "the time inside a new id",
    "store.backup": "compares with the time the system stamped on a file",
}


@pytest.mark.parametrize("name", files())
def test_only_the_clock_asks_the_time(name: str) -> None:
    if name not in MAY_ASK:
        asked = [call.lineno for call, function in calls(name) if CLOCKS.fullmatch(function)]
        assert asked == []


def test_those_who_may_ask_the_time_do() -> None:
    assert all(any(CLOCKS.fullmatch(function) for _, function in calls(name)) for name in MAY_ASK)


@pytest.mark.parametrize("name", files())
def test_every_text_file_is_opened_with_an_encoding(name: str) -> None:
    for call, function in calls(name):
        last = function.rsplit(".", 1)[-1]
        if last not in ("open", "fdopen", "read_text", "write_text", "TextIOWrapper", "NamedTemporaryFile"):
            continue
        if function in ("Workbook.open", "Database.open", "os.open", "cls.open", "self.open", "webbrowser.open"):
            continue
        given = [ast.unparse(argument) for argument in call.args] + [ast.unparse(k.value) for k in call.keywords]
        if last == "read_text" and "." not in function:
            continue  # ours, of the shell: it decodes UTF-8 itself
        binary = any(re.fullmatch(r"'[rwax+]*b[rwax+]*'", one) for one in given)
        named = any(keyword.arg == "encoding" for keyword in call.keywords)
        assert binary or named, f"{name}:{call.lineno}: {ast.unparse(call)}"


# -- characters and sizes


WIDE = frozenset("AWF")
ALLOWED_WIDE: dict[str, str] = {}
"""Strings that must hold such a character, and why. None does today."""


@pytest.mark.parametrize("name", UI)
def test_our_own_words_are_one_cell_wide_everywhere(name: str) -> None:
    """A terminal may draw ambiguous characters in two cells: everything after them would stand wrong."""
    wide = [
        (line, text, sorted({c for c in text if unicodedata.east_asian_width(c) in WIDE}))
        for line, text in strings(tree(name))
        if text not in ALLOWED_WIDE
        and any(unicodedata.east_asian_width(c) in WIDE and c >= "\x80" for c in text)
        and not re.search(r"\ud800|\udfff", text)
    ]
    assert wide == []


BELOW = [name for name in files() if name.split(".")[0] in ("workbook", "store", "records", "method")]
TYPED = {
    "method.capture": "→ may be typed",
    "method.daylog": "→ may be typed",
    "method.marks": "curly quotes may be typed",
}


@pytest.mark.parametrize("name", BELOW)
def test_labels_and_messages_from_below_are_so_too(name: str) -> None:
    """They are shown on screen as they are."""
    if name in TYPED:
        return
    for line, text in strings(tree(name)):
        wide = [c for c in text if unicodedata.east_asian_width(c) in WIDE and c >= "\xa1"]
        assert not wide, f"{name}:{line}: {text!r}"


@pytest.mark.parametrize("path", [*files().values(), *SHEETS], ids=lambda path: str(path.relative_to(ROOT)))
def test_no_file_is_longer_than_450_lines(path: object) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 450  # type: ignore[attr-defined]


@pytest.mark.parametrize("name", files())
def test_each_module_says_what_it_does(name: str) -> None:
    assert ast.get_docstring(tree(name))


# -- private names of Textual


INHERITED = ("app", "screen", "widget", "dom", "message_pump", "scroll_view", "driver", "drivers.linux_driver",
             "widgets._input", "widgets._static", "message")  # fmt: skip
HELD = ("signal", "timer", "worker", "reactive")
"""Of these we keep objects, and derive no class: a name of theirs that we use ourselves hides nothing."""


@cache
def textual_private_names(*modules: str) -> frozenset[str]:
    """Every private attribute and method of the classes in these modules of Textual, by its source."""
    return frozenset().union(*map(_private_names_in, modules))


@cache
def _private_names_in(name: str) -> set[str]:
    module = importlib.import_module(f"textual.{name}")
    assert module.__file__
    with open(module.__file__, encoding="utf-8") as file:
        return _defined(ast.parse(file.read()))


def _defined(module: ast.Module) -> set[str]:
    """Private names that a module's classes define, or set on `self`."""
    found: set[str] = set()
    for node in ast.walk(module):
        if isinstance(node, ast.ClassDef):
            for part in node.body:
                if isinstance(part, ast.FunctionDef | ast.AsyncFunctionDef):
                    found.add(part.name)
                elif isinstance(part, ast.AnnAssign):
                    found.add(ast.unparse(part.target))
                elif isinstance(part, ast.Assign):
                    found |= {ast.unparse(target) for target in part.targets}
        elif isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store) and ast.unparse(node.value) == "self":
            found.add(node.attr)
    return {name for name in found if name.startswith("_") and not name.startswith("__")}


def _used(module: ast.Module) -> dict[str, int]:
    return {
        node.attr: node.lineno
        for node in ast.walk(module)
        if isinstance(node, ast.Attribute) and node.attr.startswith("_") and not node.attr.startswith("__")
    }


OURS = frozenset().union(*(_defined(tree(name)) for name in UI if name != "ui.private"))


@pytest.mark.parametrize("name", [name for name in UI if name != "ui.private"])
def test_private_names_of_textual_are_used_in_one_module_only(name: str) -> None:
    here = _defined(tree(name))
    foreign = {attr: line for attr, line in _used(tree(name)).items() if attr not in here and attr not in OURS}
    assert foreign == {}
    assert here & textual_private_names(*INHERITED) == set(), "these shadow private names of Textual"
    for node in ast.walk(tree(name)):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith(("textual", "rich")):
            assert "._" not in f".{node.module}", f"{name}:{node.lineno}"
            assert not [alias.name for alias in node.names if alias.name.startswith("_")]


def test_the_private_names_we_use_are_still_there() -> None:
    """When this fails, Textual has moved: mend ui/private.py before anything else."""
    module = tree("ui.private")
    for node in ast.walk(module):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("textual"):
            there = importlib.import_module(node.module or "")
            assert all(hasattr(there, alias.name) for alias in node.names), ast.unparse(node)
    ours = {part.id for part in ast.walk(module) if isinstance(part, ast.Name)}
    used = set(_used(module)) - ours
    assert used
    theirs = textual_private_names(*INHERITED, *HELD)
    missing = used - theirs
    assert missing == set(), f"Textual {textual.__version__} has no {missing}"
    assert _defined(module) - theirs - used == set(), "what is overridden is still Textual's"
    from textual.drivers.linux_driver import LinuxDriver

    assert callable(LinuxDriver.run_input_thread)
