"""French and English are two trees of the same pages."""

import json
import re

import pytest
from doc_pages import DOCS, LANGUAGES, blocks, pages, without_blocks

ENGLISH, FRENCH = pages("en"), pages("fr")
PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)]+)\)")


def headings(path):
    """The levels of the headings, in order."""
    text = without_blocks(path.read_text("utf-8"))
    return [len(found) for found in re.findall(r"^(#+) ", text, re.MULTILINE)]


def rows(path):
    """How many lines each table has."""
    text = without_blocks(path.read_text("utf-8"))
    tables = re.findall(r"(?:^\|.*\n?)+", text, re.MULTILINE)
    return [table.strip().count("\n") + 1 for table in tables]


def targets(path):
    """The pages that a page leads to."""
    text = without_blocks(path.read_text("utf-8"))
    return [link.split("#")[0] for link in re.findall(r"\]\(([^)\s]+)\)", text)]


def pictures():
    return [
        (path, words, target)
        for language in LANGUAGES
        for path in pages(language).values()
        for words, target in PICTURE.findall(path.read_text("utf-8"))
    ]


def test_both_languages_have_the_same_pages():
    assert set(ENGLISH) == set(FRENCH)
    assert len(ENGLISH) > 10


@pytest.mark.parametrize("name", sorted(set(ENGLISH) & set(FRENCH)))
def test_a_page_has_the_same_structure_in_both_languages(name):
    english, french = ENGLISH[name], FRENCH[name]

    assert headings(english) == headings(french)
    assert rows(english) == rows(french)
    assert targets(english) == targets(french)
    kinds = [kind for kind, _ in blocks(english.read_text("utf-8"))]
    assert kinds == [kind for kind, _ in blocks(french.read_text("utf-8"))]


def test_every_picture_comes_from_the_demo():
    known = json.loads((DOCS / "pictures.json").read_text("utf-8"))
    stations = "".join(
        path.read_text("utf-8") for path in (DOCS.parent / "tests" / "demo").glob("*.py")
    )

    assert [station for station in known.values() if f'"{station}"' not in stations] == []
    for folder in (DOCS / "images", DOCS / "images" / "fr"):
        assert {path.stem for path in folder.iterdir() if path.is_file()} == set(known)


def test_every_picture_that_is_named_is_there_and_described():
    assert pictures()
    for path, words, target in pictures():
        name = target.rsplit("/", 1)[-1]
        assert (DOCS / "images" / name).is_file(), path
        assert len(words) > 20, path


def test_french_is_set_as_french():
    wrong = []
    for name, path in FRENCH.items():
        text = re.sub(
            r"`[^`]*`|^:::.*$|^:(?= )", "", without_blocks(path.read_text("utf-8")), flags=re.M
        )
        wrong += [f"{name}: {found}" for found in re.findall(r"\S+ [;?!%€»](?=\s|$).*|« .*", text)]
        wrong += [f"{name}: {found}" for found in re.findall(r"\w+ :(?=\s).*", text)]

    assert not wrong
