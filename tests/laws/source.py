"""The program's own source as the laws read it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
SRC = ROOT / "src"
STYLES = ROOT / "styles"


@dataclass(frozen=True)
class Import:
    """`inside`: in a function. `typing`: only under TYPE_CHECKING."""

    module: str
    line: int
    inside: bool
    typing: bool


@cache
def files() -> dict[str, Path]:
    """Every module's file by its dotted name without `gaptui.`; packages end in `.`."""
    found = {}
    for path in sorted((SRC / "gaptui").rglob("*.py")):
        dotted = ".".join(path.relative_to(SRC / "gaptui").with_suffix("").parts)
        found[dotted.removesuffix("__init__")] = path
    return found


@cache
def tree(name: str) -> ast.Module:
    return ast.parse(files()[name].read_text(encoding="utf-8"))


@cache
def imports(name: str) -> tuple[Import, ...]:
    return tuple(_imports(tree(name), False, False))


def _imports(node: ast.AST, inside: bool, typing: bool) -> Iterator[Import]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Import):
            yield from (Import(alias.name, child.lineno, inside, typing) for alias in child.names)
        elif isinstance(child, ast.ImportFrom):
            assert child.level == 0, "imports are written whole"
            module = child.module or ""
            for alias in child.names:
                whole = f"{module}.{alias.name}"
                is_module = whole.removeprefix("gaptui.") in files() or f"{whole.removeprefix('gaptui.')}." in files()
                yield Import(
                    whole if module.startswith("gaptui") and is_module else module, child.lineno, inside, typing
                )
        elif isinstance(child, ast.If) and "TYPE_CHECKING" in ast.unparse(child.test):
            yield from (one for part in child.body for one in _imports(ast.Module([part], []), inside, True))
            yield from (one for part in child.orelse for one in _imports(ast.Module([part], []), inside, typing))
        else:
            function = isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
            yield from _imports(child, inside or function, typing)


def strings(module: ast.Module) -> Iterator[tuple[int, str]]:
    """Every string in a module that is not a docstring or a comment, with its line."""
    documents = set()
    for node in ast.walk(module):
        body = getattr(node, "body", None)
        for part in body if isinstance(body, list) else ():
            if (
                isinstance(part, ast.Expr)
                and isinstance(part.value, ast.Constant)
                and isinstance(part.value.value, str)
            ):
                documents.add(id(part.value))
    for node in ast.walk(module):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in documents:
            yield node.lineno, node.value
