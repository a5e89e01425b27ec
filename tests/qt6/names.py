"""Every name of Qt and of QGIS that the code uses, looked up in those that are installed."""

from __future__ import annotations

import ast
from enum import EnumMeta
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any, Iterator, List, NamedTuple

ROOT = Path(__file__).resolve().parent.parent.parent
MISSING = object()


class Use(NamedTuple):
    """One ``Class.Enum.Member``, or the beginning of it."""

    where: str
    owner: Any
    value: Any
    """`MISSING` where the owner has no such attribute."""


def uses(packages: tuple) -> Iterator[Use]:
    """What the plugin and its tests take from these packages, attribute by attribute.

    Without the names that a module asks for first, by ``hasattr``: not every QGIS has them.
    """
    for path in sources():
        tree = tree_of(path)
        asked_for = set(_asked_for(tree))
        imported = dict(_imported(tree, packages))
        for node in ast.walk(tree):
            chain = _chain(node)
            if chain and chain[0] in imported:
                where = f"{path.relative_to(ROOT)}:{node.lineno} {'.'.join(chain)}"
                if not asked_for.intersection(chain):
                    yield from _look_up(imported[chain[0]], chain[1:], where)


def imports(packages: tuple) -> Iterator[Use]:
    """What is imported by name from these packages."""
    for path in sources():
        for node in ast.walk(tree_of(path)):
            if isinstance(node, ast.ImportFrom) and _is_of(node, packages):
                owner = import_module(node.module)
                for alias in node.names:
                    where = f"{path.relative_to(ROOT)}:{node.lineno} {node.module}.{alias.name}"
                    yield Use(where, owner, getattr(owner, alias.name, MISSING))


def sources() -> List[Path]:
    shim = ROOT / "tests" / "qt6" / "shim"
    found = [*(ROOT / "dinamis_qgis").rglob("*.py"), *(ROOT / "tests").rglob("*.py")]
    return sorted(path for path in found if shim not in path.parents)


@cache
def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def is_enum(value: Any) -> bool:
    """Whether it is an enumeration: of Python, or of PyQt 5."""
    return isinstance(value, EnumMeta) or type(value).__name__ == "enumtype"


def _imported(tree: ast.AST, packages: tuple) -> Iterator[tuple]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and _is_of(node, packages):
            module = import_module(node.module)
            for alias in node.names:
                if hasattr(module, alias.name):
                    yield alias.asname or alias.name, getattr(module, alias.name)


def _asked_for(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "hasattr":
            yield from (part.value for part in node.args if isinstance(part, ast.Constant))


def _is_of(node: ast.ImportFrom, packages: tuple) -> bool:
    name = node.module or ""
    return node.level == 0 and any(f"{name}.".startswith(f"{package}.") for package in packages)


def _chain(node: ast.AST) -> List[str]:
    """``["Qt", "ItemDataRole", "DisplayRole"]``, where all of it is names."""
    names: List[str] = []
    while isinstance(node, ast.Attribute):
        names.insert(0, node.attr)
        node = node.value
    return [node.id, *names] if isinstance(node, ast.Name) and names else []


def _look_up(owner: Any, names: List[str], where: str) -> Iterator[Use]:
    for name in names:
        value = getattr(owner, name, MISSING)
        yield Use(where, owner, value)
        if not isinstance(value, type):
            return
        owner = value
