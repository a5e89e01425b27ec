"""Reads the code for numbers and days that it writes past the user's locale."""

import ast
import re

_QUANTITY = re.compile(r"(^|_)(km2|percent|deg|eur|m|acquired|day|date|created|start|end)$")
_BITS = re.compile(r".*[bxo]|\d*[<>^]?\d*s?|g", re.DOTALL)
"""Formats of what nobody reads as a number: bits, widths of text, and keys of choices."""

_IN_TEMPLATES = re.compile(r"\{[^{}]*:[^{}]*[%.,dfe][^{}]*\}|%[.\d]*[dfeg]")


def foreign_writings(code):
    """Each place as “line: expression”."""
    return sorted(
        f"{node.lineno}: {ast.unparse(node)}"
        for node in ast.walk(ast.parse(code))
        if _is_format(node) or _is_template(node) or _is_call(node)
    )


def _is_format(node):
    """``{price:.2f}`` in an f-string."""
    if not isinstance(node, ast.FormattedValue) or node.format_spec is None:
        return False
    spec = "".join(
        str(part.value) if isinstance(part, ast.Constant) else "0"
        for part in node.format_spec.values
    )
    return not _BITS.fullmatch(spec)


def _is_template(node):
    """``"{:.2f}".format(price)``, ``"%.2f" % price``."""
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mod):
        template = node.left
    elif isinstance(node, ast.Call) and _name(node) == "format":
        template = getattr(node.func, "value", None)
    else:
        return False
    return isinstance(template, ast.Constant) and bool(_IN_TEMPLATES.search(str(template.value)))


def _is_call(node):
    if not isinstance(node, ast.Call):
        return False
    if _name(node) in ("isoformat", "strftime"):
        return True
    if _name(node) == "str" and node.args:
        return bool(_QUANTITY.search(ast.unparse(node.args[0]).split(".")[-1]))
    if _name(node) == "toString":
        return "QLocale" in ast.unparse(node.func) or "locale" in ast.unparse(node.func)
    return _name(node) == "setDisplayFormat" and isinstance(node.args[0], ast.Constant)


def _name(call):
    return call.func.attr if isinstance(call.func, ast.Attribute) else ast.unparse(call.func)
