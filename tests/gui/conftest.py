"""What several tests of widgets start from; QGIS is imported where it is used, as some run
without it (on Qt 6)."""

import pytest
from qgis.PyQt.QtCore import QCoreApplication, QLocale
from qgis.PyQt.QtWidgets import QMainWindow


@pytest.fixture(params=["en", "fr", "es"])
def language(request, qgis_app):
    from spoken import Spoken

    QLocale.setDefault(QLocale(request.param))
    translator = Spoken(request.param) if request.param != "en" else None
    if translator is not None:
        QCoreApplication.installTranslator(translator)
    yield request.param
    if translator is not None:
        QCoreApplication.removeTranslator(translator)


@pytest.fixture
def window(qtbot, qgis_app):
    window = QMainWindow()
    qtbot.addWidget(window)
    window.resize(1000, 800)
    window.show()
    return window


@pytest.fixture
def dock(window, tmp_path):
    from docks import make_dock

    dock = make_dock(window, tmp_path)
    yield dock
    dock.end_tour()
    dock.panels["area"].close_map()


@pytest.fixture(params=["default", "Night Mapping", "Blend of Gray"])
def theme(request, qgis_app):
    """One of QGIS's themes; the style is the one that QGIS has on every system it ships to."""
    from qgis.core import QgsApplication

    before = qgis_app.palette(), qgis_app.styleSheet(), qgis_app.style().objectName()
    qgis_app.setStyle("fusion")
    QgsApplication.setUITheme(request.param)
    yield request.param
    qgis_app.setStyleSheet(before[1])
    qgis_app.setStyle(before[2])
    qgis_app.setPalette(before[0])
