"""What the dock offers, the documentation names."""

import re
from pathlib import Path

import pytest
from qgis.PyQt.QtWidgets import QAbstractButton

PAGES = Path(__file__).parents[2] / "docs" / "en"
ANSWERS = ("guide_", "first_")
"""Choices of a question, of which the page names the question."""


def offered(dock):
    """The words on the buttons, but those that lead on, the months, and those with a figure."""
    for one in dock.findChildren(QAbstractButton):
        words = re.sub(r"&(?!&)", "", one.text())
        is_whole = len(words) > 1 and not re.search(r"\d|›$", words)
        if is_whole and not one.objectName().startswith(ANSWERS):
            yield words


@pytest.fixture(scope="module")
def named():
    text = " ".join(path.read_text("utf-8") for path in PAGES.rglob("*.md"))
    return set(re.findall(r"\{guilabel\}`([^`]+)`", text))


def test_the_documentation_names_every_button_of_the_dock(dock, named):
    assert len(set(offered(dock))) > 50
    assert sorted(set(offered(dock)) - named) == []


def test_the_documentation_names_every_entry_of_the_menu(dock, named):
    entries = {action.text().replace("&", "") for action in dock.menu_button.menu().actions()}

    assert entries - {""} - named == set()
