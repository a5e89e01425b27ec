"""French from the first day: every string is there, finished, with its placeholders."""

import ast
import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

ROOT = Path(__file__).parent.parent
TS = sorted((ROOT / "i18n").glob("*.ts"))


def messages(path):
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            yield (
                context.findtext("name"),
                message.findtext("source"),
                translation.text or "",
                translation.get("type", ""),
            )


def translated_calls():
    """Every tr() and translate() in the code: its module, line and text argument."""
    for path in sorted((ROOT / "dinamis_qgis").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
                continue
            if node.func.attr == "tr" and len(node.args) == 1:
                yield path, node.lineno, node.args[0]
            elif node.func.attr == "translate" and len(node.args) >= 2:
                yield path, node.lineno, node.args[1]


def is_forwarding(path, line):
    """The one line where an algorithm hands its text on to Qt."""
    return (
        path.name == "algorithm.py"
        and "type(self).__name__, text" in (path.read_text("utf-8").splitlines()[line - 1])
    )


def test_french_is_there():
    assert ROOT / "i18n" / "dinamis_fr.ts" in TS


@pytest.mark.parametrize("path", TS, ids=lambda path: path.name)
def test_every_string_is_finished(path):
    unfinished = [
        f"{context}: {source}"
        for context, source, text, kind in messages(path)
        if kind in ("unfinished", "vanished", "obsolete") or not text.strip()
    ]

    assert not unfinished


@pytest.mark.parametrize("path", TS, ids=lambda path: path.name)
def test_placeholders_are_kept(path):
    wrong = [
        f"{context}: {source}"
        for context, source, text, _ in messages(path)
        if sorted(re.findall(r"\{[^}]*\}", source)) != sorted(re.findall(r"\{[^}]*\}", text))
    ]

    assert not wrong


@pytest.mark.parametrize("path", TS, ids=lambda path: path.name)
def test_every_string_of_the_code_is_in_the_file(path):
    known = {source for _, source, _, _ in messages(path)}
    missing = [
        f"{module.name}:{line} {text.value!r}"
        for module, line, text in translated_calls()
        if isinstance(text, ast.Constant) and text.value and text.value not in known
    ]

    assert not missing


def test_text_is_never_built_before_it_is_translated():
    wrong = [
        f"{path.name}:{line}"
        for path, line, text in translated_calls()
        if not (isinstance(text, ast.Constant) and isinstance(text.value, str))
        and not is_forwarding(path, line)
    ]

    assert not wrong
