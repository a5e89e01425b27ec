"""QGIS without a window, that speaks a language."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from dinamis_qgis.resource import translation


@contextmanager
def speak(language: str) -> Iterator[None]:
    """Start QGIS with an empty profile, and with the plugin's translation.

    Raises:
        FileNotFoundError: the translation was not compiled; `make build` does it.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as profile:
        application = QgsApplication([], False, profile)
        application.initQgis()
        translator = QTranslator()
        if language != "en":
            path = translation(language)
            if not translator.load(str(path)):
                raise FileNotFoundError(path)
            QCoreApplication.installTranslator(translator)
        try:
            yield
        finally:
            application.exitQgis()


def folder_of_profile() -> Path:
    """Where the plugin would keep its files in the empty profile."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "dinamis"
