"""What an algorithm says of itself, in every language."""

import re

import pytest
from qgis.core import QgsProcessingParameterDefinition
from qgis.PyQt.QtCore import QCoreApplication
from spoken import Spoken

from dinamis_qgis.processing.provider import DinamisProvider

ABBREVIATIONS = ("DIMAP", "DINAMIS", "JSON", "QGIS", "SAFE", "SPOT")
HIDDEN = QgsProcessingParameterDefinition.Flag.FlagHidden


def algorithms(folder):
    provider = DinamisProvider(lambda service: None, folder / "products")
    provider.refreshAlgorithms()
    return provider, {algorithm.name(): algorithm for algorithm in provider.algorithms()}


@pytest.fixture
def english(qgis_app, tmp_path):
    provider, found = algorithms(tmp_path)
    yield found
    del provider


def spoken(language, folder):
    """What each algorithm says where QGIS speaks a language."""
    translator = Spoken(language)
    QCoreApplication.installTranslator(translator)
    try:
        provider, found = algorithms(folder)
        return {name: said(algorithm) for name, algorithm in found.items()}
    finally:
        QCoreApplication.removeTranslator(translator)


def said(algorithm):
    """Every sentence of the help of an algorithm, by where it stands."""
    texts = {
        "title": algorithm.displayName(),
        "group": algorithm.group(),
        "help": algorithm.shortHelpString(),
    }
    for one in algorithm.parameterDefinitions():
        if not one.flags() & HIDDEN:
            texts[one.name()] = one.help()
    return texts


def test_every_parameter_says_what_it_is_for(english):
    silent = [
        f"{name}: {place}"
        for name, algorithm in english.items()
        for place, text in said(algorithm).items()
        if len(text) < 5
    ]

    assert len(english) >= 12
    assert not silent


def test_the_help_is_more_than_the_label(english):
    repeated = [
        f"{name}: {one.name()}"
        for name, algorithm in english.items()
        for one in algorithm.parameterDefinitions()
        if one.help().rstrip(".").casefold() == one.description().casefold()
    ]

    assert not repeated


def test_every_output_has_a_title(english):
    bare = [
        f"{name}: {one.name()}"
        for name, algorithm in english.items()
        for one in algorithm.outputDefinitions()
        if one.description() in ("", one.name())
    ]

    assert not bare


def test_the_help_names_only_what_there_is(english):
    strange = []
    for name, algorithm in english.items():
        known = {one.name() for one in algorithm.parameterDefinitions()}
        known |= {one.name() for one in algorithm.outputDefinitions()}
        words = re.findall(r"\b[A-Z][A-Z_]{3,}\b", algorithm.shortHelpString())
        strange += [f"{name}: {word}" for word in words if word not in {*known, *ABBREVIATIONS}]

    assert not strange


@pytest.mark.parametrize("language", ["fr", "es"])
def test_the_help_is_in_every_language(english, language, tmp_path):
    foreign = spoken(language, tmp_path)

    same = [
        f"{name}: {place}"
        for name, algorithm in english.items()
        for place, text in said(algorithm).items()
        if foreign[name][place] == text
    ]

    assert not same
