"""Reads the code for how it tells: which texts it translates, and those it builds from pieces."""

import ast
import re
from pathlib import Path

PACKAGE = Path(__file__).parent.parent / "dinamis_qgis"
CODE = sorted(PACKAGE.rglob("*.py"))

_LISTS = re.compile(r"[\s,·;|#*(){}\[\]<>/\\–—-]*")
"""What may stand between translated pieces: the marks of lists, tables and headings."""

_SENTENCE_ENDS = (".", "…", "?", "!", ":")


def module_of(path):
    return path.relative_to(PACKAGE).as_posix()


def translated_calls():
    """Every tr() and translate() in the code: its module, line, context and text argument.

    The context of a tr() is the class it stands in.
    """
    for path in CODE:
        for inside, node in _with_classes(ast.parse(path.read_text("utf-8")), ""):
            if isinstance(node, ast.Call) and _is_translated(node):
                is_tr = node.func.attr == "tr"
                context = inside if is_tr else getattr(node.args[0], "value", "")
                yield path, node.lineno, context, node.args[0 if is_tr else 1]


def heirs():
    """Every class of ours: its module, its name, and the names of those it inherits."""
    for path in CODE:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ClassDef):
                yield path, node.name, {ast.unparse(base).split(".")[-1] for base in node.bases}


def _with_classes(tree, inside):
    for node in ast.iter_child_nodes(tree):
        yield inside, node
        name = node.name if isinstance(node, ast.ClassDef) else inside
        yield from _with_classes(node, name)


def word_built_texts(code):
    """Places where a translated text is joined with other words: “line: expression”."""
    found = set()
    for function in ast.walk(ast.parse(code)):
        if isinstance(function, (ast.FunctionDef, ast.AsyncFunctionDef)):
            names = _translated_names(function)
            found |= {
                f"{node.lineno}: {ast.unparse(node)}"
                for node in ast.walk(function)
                if _is_built(node, names)
            }
    return sorted(found)


def _is_built(node, names):
    if isinstance(node, ast.BinOp) and isinstance(node.op, (ast.Add, ast.Mod)):
        return any(_tells(side, names) for side in (node.left, node.right))
    if isinstance(node, ast.AugAssign) and isinstance(node.op, ast.Add):
        return _tells(node.value, names) or _tells(node.target, names)
    if isinstance(node, ast.JoinedStr):
        return _is_sentence_in_braces(node, names)
    return isinstance(node, ast.Call) and _is_joined_words(node, names)


def _is_sentence_in_braces(node, names):
    """Whether an f-string puts words or stops beside a translated piece."""
    pieces = [part.value for part in node.values if isinstance(part, ast.FormattedValue)]
    literals = [part.value for part in node.values if isinstance(part, ast.Constant)]
    return any(_tells(piece, names) for piece in pieces) and not all(
        _LISTS.fullmatch(literal) for literal in literals
    )


def _is_joined_words(call, names):
    """Whether it joins by spaces, or by nothing, what is no sentence."""
    by = call.func
    if not (isinstance(by, ast.Attribute) and by.attr == "join"):
        return False
    if not (isinstance(by.value, ast.Constant) and by.value.value in ("", " ")):
        return False
    return any(
        isinstance(piece, ast.Call)
        and _is_translated(piece)
        and not str(getattr(piece.args[-1], "value", "")).endswith(_SENTENCE_ENDS)
        for argument in call.args
        for piece in ast.walk(argument)
    )


def _translated_names(function):
    """Names of a function that hold a translated text."""
    return {
        target.id
        for node in ast.walk(function)
        if isinstance(node, ast.Assign) and _tells(node.value, ())
        for target in node.targets
        if isinstance(target, ast.Name)
    }


def _tells(node, names):
    """Whether it is a translated text, filled in or not."""
    if isinstance(node, ast.Name):
        return node.id in names
    if isinstance(node, ast.IfExp):
        return _tells(node.body, names) or _tells(node.orelse, names)
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        return _is_translated(node) or (
            node.func.attr == "format" and _tells(node.func.value, names)
        )
    return False


def _is_translated(call):
    if not isinstance(call.func, ast.Attribute):
        return False
    return (call.func.attr == "tr" and len(call.args) == 1) or (
        call.func.attr == "translate" and len(call.args) >= 2
    )
