"""*What's this?* answers at every field of every window that the dock opens."""

import ast
from pathlib import Path

import pytest
from field_walk import fields, silent_fields
from qgis.PyQt.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget
from windows import FOOTPRINT, WINDOWS

from dinamis_qgis.domain.glossary import Glossary
from dinamis_qgis.gui.guide.field_terms import add_terms

GUI = Path(__file__).parents[2] / "dinamis_qgis" / "gui"


def names_of_dialogs():
    for path in GUI.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            bases = {base.id for base in getattr(node, "bases", ()) if isinstance(base, ast.Name)}
            if isinstance(node, ast.ClassDef) and bases & {"QDialog", "QgsOptionsPageWidget"}:
                yield node.name


@pytest.mark.parametrize("window", WINDOWS, ids=lambda window: window.__name__)
def test_every_field_of_a_window_says_what_it_is(window, qtbot, tmp_path):
    made = WINDOWS[window](tmp_path)
    qtbot.addWidget(made)

    assert silent_fields(made) == []
    if isinstance(made, QDialog):
        assert made.windowTitle()


def test_no_window_is_forgotten():
    assert {window.__name__ for window in WINDOWS} == set(names_of_dialogs())


def test_a_field_explains_the_terms_it_asks_about(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    where, other = QLineEdit(), QLineEdit()
    where.setObjectName("where_edit")
    where.setWhatsThis("Less < more.")
    other.setWhatsThis("Something else.")
    column.addWidget(where)
    column.addWidget(other)

    add_terms(window, Glossary((FOOTPRINT,)), "fr")

    assert "Less &lt; more." in where.whatsThis()
    assert "emprise" in where.whatsThis()
    assert "Son contour." in where.whatsThis()
    assert other.whatsThis() == "Something else."
    assert len(fields(window)) == 2
