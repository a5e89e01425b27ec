"""What the documentation shows in Python is run, and what it says is printed is printed."""

import io
from contextlib import redirect_stdout

import pytest
from doc_pages import LANGUAGES, blocks, pages
from scenes import WORLD_MAP

from dinamis_qgis import console

WITH_EXAMPLES = [
    (language, name, path)
    for language in LANGUAGES
    for name, path in pages(language).items()
    if any(kind == "python" for kind, _ in blocks(path.read_text("utf-8")))
]


@pytest.fixture
def _in_a_folder(tmp_path, monkeypatch, training_folder):
    """The examples write where they stand; the training service is made once for all tests."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(console, "_temporary", lambda: training_folder)
    monkeypatch.setattr(console, "_world_map", lambda: WORLD_MAP)


def test_there_are_examples():
    assert {name for _, name, _ in WITH_EXAMPLES} >= {"reference/python.md"}


@pytest.mark.usefixtures("_in_a_folder")
@pytest.mark.parametrize(
    ("language", "name", "path"), WITH_EXAMPLES, ids=lambda value: str(value).rsplit("docs/")[-1]
)
def test_the_examples_of_a_page_do_what_it_says(language, name, path):
    names = {}
    printed = ""
    for kind, text in blocks(path.read_text("utf-8")):
        if kind == "python":
            stream = io.StringIO()
            with redirect_stdout(stream):
                exec(compile(text, f"{language}/{name}", "exec"), names)  # noqa: S102
            printed = stream.getvalue()
        elif kind == "text":
            assert _lines(printed) == _lines(text)


def _lines(text):
    return [line.rstrip() for line in text.strip().splitlines()]
