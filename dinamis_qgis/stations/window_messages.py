"""What is said in the bar of QGIS's window, whether the dock is open or not."""

from __future__ import annotations

from typing import Callable

from qgis.core import Qgis
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QPushButton

from ..domain.errors import CatalogueTooNew
from ..domain.saved_search import SavedSearch
from ..newer_files import newer_files
from ..settings import Settings, data_folder
from ..words.messages import explain


def tell_new_scenes(
    bar: QgsMessageBar, search: SavedSearch, count: int, show: Callable[[SavedSearch], object]
) -> None:
    """Say it in passing; a click shows the scenes."""
    text = QCoreApplication.translate("DinamisPlugin", "New scenes for “{name}”: {count}")
    item = bar.createMessage("DINAMIS", text.format(name=search.name, count=count))
    button = QPushButton(QCoreApplication.translate("DinamisPlugin", "Show"), item)
    button.clicked.connect(lambda: show(search))
    item.layout().addWidget(button)
    bar.pushWidget(item, Qgis.MessageLevel.Info)


def tell_newer_files(bar: QgsMessageBar) -> None:
    """Say what is done without because a newer version of the plugin wrote it.

    Here, in the wide bar: the dock is too narrow for three sentences.
    """
    names = newer_files(data_folder())
    if Settings().is_newer:
        names = (*names, QCoreApplication.translate("DinamisPlugin", "the settings"))
    if names:
        sentence = explain(CatalogueTooNew(", ".join(names)))
        bar.pushMessage("DINAMIS", sentence, Qgis.MessageLevel.Warning)
