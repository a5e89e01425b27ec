"""What a visitor of the repository reads first is true and leads somewhere."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PAGES = ("README.md", "README.fr.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md")


def text_of(name):
    return (ROOT / name).read_text("utf-8")


@pytest.mark.parametrize("name", PAGES)
def test_every_link_within_the_repository_leads_somewhere(name):
    links = re.findall(r"\]\(([^)]+)\)", text_of(name))
    inside = [link for link in links if not link.startswith("https://")]

    assert links
    assert [link for link in inside if not (ROOT / link).exists()] == []


@pytest.mark.parametrize("name", PAGES)
def test_every_command_of_make_exists(name):
    named = set(re.findall(r"\bmake ([a-z-]+)\b(?=[ \n`])", text_of(name)))
    known = set(re.findall(r"(?m)^([a-z-]+):", text_of("Makefile")))

    assert named <= known


def test_the_readmes_of_both_languages_say_the_same():
    english, french = text_of("README.md"), text_of("README.fr.md")

    for part in (r"(?m)^## ", r"!\[", r"(?m)^\d\. ", r"(?m)^    \S", r"\b\d+\.\d+\.\d+\b"):
        assert len(re.findall(part, english)) == len(re.findall(part, french)), part
    assert "(README.fr.md)" in english
    assert "(README.md)" in french
    for command in re.findall(r"dinamis:\w+", english):
        assert command in french


def test_every_algorithm_that_they_name_exists():
    names = {
        match
        for path in (ROOT / "dinamis_qgis" / "processing").glob("*.py")
        for match in re.findall(r'return "([a-z]+)"', path.read_text("utf-8"))
    }

    assert set(re.findall(r"dinamis:(\w+)", text_of("README.md"))) <= names
