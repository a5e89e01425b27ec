"""Every language from the first day: every string is there, finished, and fits its source."""

import ast
import re
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

import pytest
from qgis.PyQt.QtCore import QCoreApplication
from request_rules import RULES
from spoken import Spoken
from told import CODE, heirs, module_of, translated_calls, word_built_texts

from dinamis_qgis.processing.submit_request import SubmitRequest
from dinamis_qgis.resource import translation

ROOT = Path(__file__).parent.parent
LANGUAGES = ("es", "fr")
TS = {language: ROOT / "i18n" / f"dinamis_{language}.ts" for language in LANGUAGES}
WORDS_OF_CODE = re.compile(r"\b(?:[A-Z]+_[A-Z_]+|https?://\S+|\S+@\S+\w)")
"""Parameters of algorithms and addresses: they are typed, not read."""

in_every_language = pytest.mark.parametrize("language", LANGUAGES)


def messages(language):
    """Context, source, translation (each plural form for itself) and type of each message."""
    for context in ElementTree.parse(TS[language]).getroot().iter("context"):
        for message in context.iter("message"):
            written = message.find("translation")
            forms = written.findall("numerusform") or [written]
            for form in forms:
                yield (
                    context.findtext("name"),
                    message.findtext("source"),
                    form.text or "",
                    written.get("type", ""),
                )


def differing(language, marks):
    """Messages whose translation has other marks than the source."""
    return [
        f"{context}: {source}"
        for context, source, text, _ in messages(language)
        if Counter(marks(source)) != Counter(marks(text))
    ]


def placeholders(text):
    return re.findall(r"\{[^}]*\}|%[n\d]", text)


def tags(text):
    return re.findall(r"</?[a-z][a-z0-9]*\b[^<>]*>", text)


def accelerators(text):
    return ["&"] * len(re.findall(r"&(?![& ])", text.replace("R&D", "")))


def file_patterns(text):
    return re.findall(r"\*\.\w+", text)


def test_each_language_has_its_file_and_no_other():
    assert sorted((ROOT / "i18n").glob("*.ts")) == sorted(TS.values())


@in_every_language
def test_the_file_says_its_language(language):
    root = ElementTree.parse(TS[language]).getroot()

    assert (root.get("language"), root.get("sourcelanguage")) == (language, "en")


@in_every_language
def test_every_string_is_finished(language):
    unfinished = [
        f"{context}: {source}"
        for context, source, text, kind in messages(language)
        if kind in ("unfinished", "vanished", "obsolete") or not text.strip()
    ]

    assert not unfinished


@in_every_language
@pytest.mark.parametrize("marks", [placeholders, tags, accelerators, file_patterns])
def test_what_is_not_words_is_kept(language, marks):
    assert not differing(language, marks)


@in_every_language
def test_what_is_typed_is_kept(language):
    lost = [
        f"{context}: {source}"
        for context, source, text, _ in messages(language)
        if set(WORDS_OF_CODE.findall(source)) - set(WORDS_OF_CODE.findall(text))
    ]

    assert not lost


@in_every_language
def test_an_accelerator_is_a_plain_letter(language):
    wrong = [
        f"{context}: {text}"
        for context, _, text, _ in messages(language)
        for letter in re.findall(r"&([^& ])", text)
        if not (letter.isascii() and letter.isalnum())
    ]

    assert not wrong


@in_every_language
def test_a_line_begins_and_ends_as_in_english(language):
    """Spaces, ellipses and full stops: a “…” says that a dialog follows."""

    def edges(text):
        return len(text) - len(text.lstrip()), text.count("\n"), text.endswith("…")

    wrong = [
        f"{context}: {source}"
        for context, source, text, _ in messages(language)
        if edges(source) != edges(text)
    ]

    assert not wrong


def test_french_keeps_its_signs_with_their_word():
    wrong = [
        f"{context}: {text}"
        for context, _, text, _ in messages("fr")
        if re.search(r"\w [:;?!%»]|« \w|\d [:;?!%]", re.sub(WORDS_OF_CODE, "", text))
    ]

    assert not wrong


def test_spanish_opens_what_it_closes():
    wrong = [
        f"{context}: {text}"
        for context, _, text, _ in messages("es")
        if text.count("¿") != text.count("?") or text.count("¡") != text.count("!")
    ]

    assert not wrong


@in_every_language
def test_every_string_of_the_code_is_in_the_file(language):
    known = {(context, source) for context, source, _, _ in messages(language)}
    missing = [
        f"{module_of(path)}:{line} {context} {text.value!r}"
        for path, line, context, text in translated_calls()
        if isinstance(text, ast.Constant) and text.value and (context, text.value) not in known
    ]

    assert not missing


def test_nobody_inherits_a_class_that_translates():
    """Qt looks a tr() up under the name of the object's own class, not of the one it stands in."""

    def is_algorithm(path):  # these look further: the next test
        return module_of(path).startswith("processing/")

    telling = {context for path, _, context, _ in translated_calls() if not is_algorithm(path)}
    inherited = {
        name: bases & telling
        for path, name, bases in heirs()
        if bases & telling and not is_algorithm(path)
    }

    assert telling
    assert not inherited


def test_an_algorithm_speaks_where_its_texts_are_inherited(qgis_app):
    spanish = Spoken("es")
    QCoreApplication.installTranslator(spanish)
    try:
        told = SubmitRequest(RULES, None, None).tr("Draft (JSON)")
    finally:
        QCoreApplication.removeTranslator(spanish)

    assert told == "Borrador (JSON)"


def test_nothing_hides_a_text_from_those_who_collect_it():
    """Another name for `translate` is not seen by pylupdate6."""
    hidden = [
        f"{module_of(path)}:{node.lineno}"
        for path in CODE
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Assign)
        and isinstance(node.value, ast.Attribute)
        and node.value.attr in ("tr", "translate")
    ]

    assert not hidden


def test_text_is_never_built_before_it_is_translated():
    wrong = [
        f"{module_of(path)}:{line}"
        for path, line, _, text in translated_calls()
        if not (isinstance(text, ast.Constant) and isinstance(text.value, str))
        and not _is_forwarding(path, line)
    ]

    assert not wrong


def _is_forwarding(path, line):
    """The one line where an algorithm hands its text on to Qt."""
    written = path.read_text("utf-8").splitlines()[line - 1]
    return path.name == "algorithm.py" and "written_by.__name__, text" in written


@pytest.mark.parametrize("path", CODE, ids=module_of)
def test_text_is_never_built_from_translated_pieces(path):
    assert not word_built_texts(path.read_text("utf-8"))


@pytest.mark.parametrize(
    "built",
    [
        'label = self.tr("Found") + str(count)',
        'label = "DINAMIS – " + self.tr("My activity")',
        'label = self.tr("Found %s") % count',
        "label = f\"{self.tr('Found')}: {count}\"",
        'text = self.tr("Found")\nlabel = f"{text} scenes"',
        'text = self.tr("Found")\ntext += str(count)',
        'label = " ".join((self.tr("Found"), str(count)))',
        'label = "".join([self.tr("of"), self.tr("the area")])',
    ],
)
def test_a_text_built_from_pieces_is_found(built):
    body = built.replace("\n", "\n    ")

    assert word_built_texts(f"def show(self, count):\n    {body}")


@pytest.mark.parametrize(
    "whole",
    [
        'label = self.tr("Found: {}").format(count)',
        'label = ", ".join((self.tr("clouds"), self.tr("snow")))',
        'label = " ".join((self.tr("It is free."), self.tr("Nothing to do.")))',
        'title = self.tr("The pair")\nlabel = f"## {title}\\n"',
    ],
)
def test_a_whole_text_is_let_through(whole):
    body = whole.replace("\n", "\n    ")

    assert not word_built_texts(f"def show(self, count):\n    {body}")


@pytest.mark.parametrize(
    ("locale", "language"),
    [("fr", "fr"), ("fr_CA", "fr"), ("es_ES", "es"), ("es_419", "es"), ("es-MX", "es")],
)
def test_a_country_speaks_its_language(locale, language):
    assert translation(locale).name == f"dinamis_{language}.qm"
    assert TS[language].is_file()


@pytest.mark.parametrize("locale", ["en_US", "C", "ast", "frp", "et_EE", ""])
def test_others_read_english(locale):
    assert translation(locale).stem not in {path.stem for path in TS.values()}
