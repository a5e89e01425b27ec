"""The plugin takes nothing from Qt and QGIS that Qt 6 has no more, or has elsewhere."""

import ast

import pytest
from qt6.names import MISSING, imports, is_enum, sources, tree_of, uses

QT = ("qgis.PyQt",)


def installed():
    """What can be looked up here: all of QGIS, or Qt alone."""
    try:
        from qgis.core import QgsProject  # noqa: F401
    except pytest.skip.Exception:
        return QT
    return ("qgis",)


def test_what_is_imported_from_qt_is_there():
    assert [use.where for use in imports(QT) if use.value is MISSING] == []


def test_what_is_used_of_a_class_is_there():
    assert [use.where for use in uses(installed()) if use.value is MISSING] == []


def test_a_member_of_an_enumeration_is_reached_by_its_enumeration():
    unscoped = [
        use.where
        for use in uses(installed())
        if is_enum(type(use.value)) and not is_enum(use.owner)
    ]

    assert unscoped == []


def test_no_object_is_asked_for_a_member_of_an_enumeration():
    """As in ``self.Accepted``: PyQt 5 finds it by the class, PyQt 6 does not."""
    kinds = {use.value for use in imports(QT) if isinstance(use.value, type)}
    members = {name for kind in kinds for name in members_of(kind)}
    asked = [
        f"{path.name}:{node.lineno} self.{node.attr}"
        for path in sources()
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.Attribute)
        and isinstance(node.value, ast.Name)
        and node.value.id == "self"
        and node.attr in members
    ]

    assert "Accepted" in members
    assert asked == []


def members_of(kind):
    """Of the enumerations of a class, and, with PyQt 5, as attributes of the class itself."""
    within = [value for value in vars(kind).values() if is_enum(value)]
    yield from (name for enum in within for name in vars(enum) if name[0].isupper())
    yield from (name for name, value in vars(kind).items() if is_enum(type(value)))
