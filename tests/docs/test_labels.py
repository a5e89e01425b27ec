"""What the pages call a button is written on the button, in each language."""

import ast
import re
import xml.etree.ElementTree as ElementTree
from functools import lru_cache

import pytest
from doc_pages import DOCS, LANGUAGES, pages, without_blocks

ROOT = DOCS.parent
LABEL = re.compile(r"\{guilabel\}`([^`]+)`")


def plain(text):
    """Without accelerators and no-break spaces."""
    text = re.sub(r"&(?!&)", "", text).replace("\u00a0", " ").replace("\u202f", " ")
    return " ".join(text.split())


def labels(path):
    return {plain(label) for label in LABEL.findall(without_blocks(path.read_text("utf-8")))}


@lru_cache
def literals():
    """Every text in the plugin's code."""
    found = set()
    for path in (ROOT / "dinamis_qgis").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found.add(plain(node.value))
    return found


@lru_cache
def translations():
    """French texts by the English one; one may be said in several ways."""
    found = {}
    for message in ElementTree.parse(ROOT / "i18n" / "dinamis_fr.ts").iter("message"):
        said = message.find("translation")
        if said.text and said.get("type") != "unfinished":
            found.setdefault(plain(message.findtext("source")), set()).add(plain(said.text))
    return found


def test_the_pages_name_buttons():
    assert all(len(labels(pages(language)["tutorial.md"])) > 20 for language in LANGUAGES)


@pytest.mark.parametrize("name", sorted(pages("en")))
def test_what_a_page_names_is_in_the_interface(name):
    english, french = (labels(pages(language)[name]) for language in LANGUAGES)
    known = english & set(translations())
    said = {word for label in known for word in translations()[label]}

    assert english - literals() == set()
    # What is not translated yet cannot be compared; another test counts it.
    assert len(french - said) <= len(english - known), french - said
