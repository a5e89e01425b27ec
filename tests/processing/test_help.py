"""What an algorithm says of itself, in English and in French."""

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest
from qgis.core import QgsProcessingParameterDefinition
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from dinamis_qgis.processing.provider import DinamisProvider

FRENCH = Path(__file__).parents[2] / "i18n" / "dinamis_fr.ts"
ABBREVIATIONS = ("DIMAP", "DINAMIS", "JSON", "QGIS", "SAFE", "SPOT")
HIDDEN = QgsProcessingParameterDefinition.Flag.FlagHidden


class French(QTranslator):
    """The translation as it stands in the sources, before it is compiled."""

    def __init__(self):
        super().__init__()
        self._texts = {
            (context.findtext("name"), message.findtext("source")): message.findtext("translation")
            for context in ElementTree.parse(FRENCH).getroot().iter("context")
            for message in context.iter("message")
        }

    def isEmpty(self):
        return False

    def translate(self, context, source, disambiguation=None, count=-1):
        return self._texts.get((context, source)) or None


def algorithms(folder):
    provider = DinamisProvider(lambda service: None, folder / "products")
    provider.refreshAlgorithms()
    return provider, {algorithm.name(): algorithm for algorithm in provider.algorithms()}


@pytest.fixture
def english(qgis_app, tmp_path):
    provider, found = algorithms(tmp_path)
    yield found
    del provider


@pytest.fixture
def french(qgis_app, tmp_path):
    """What each algorithm says where QGIS speaks French."""
    translator = French()
    QCoreApplication.installTranslator(translator)
    try:
        provider, found = algorithms(tmp_path)
        return {name: said(algorithm) for name, algorithm in found.items()}
    finally:
        QCoreApplication.removeTranslator(translator)


def said(algorithm):
    """Every sentence of the help of an algorithm, by where it stands."""
    texts = {"title": algorithm.displayName(), "help": algorithm.shortHelpString()}
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


def test_the_help_is_french_too(english, french):
    same = [
        f"{name}: {place}"
        for name, algorithm in english.items()
        for place, text in said(algorithm).items()
        if french[name][place] == text
    ]

    assert not same
