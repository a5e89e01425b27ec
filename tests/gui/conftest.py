import pytest
from docks import make_dock
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QMainWindow
from spoken import Spoken


@pytest.fixture(params=["en", "fr", "es"])
def language(request, qgis_app):
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
    dock = make_dock(window, tmp_path)
    yield dock
    dock.end_tour()
    dock.panels["area"].close_map()
