"""What QGIS's options dialog asks for the page of DINAMIS."""

from __future__ import annotations

from pathlib import Path
from typing import Callable, Optional

from qgis.gui import QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QWidget


class OptionsFactory(QgsOptionsWidgetFactory):
    """Gives QGIS a page each time its options open; keep it as long as it is registered.

    Args:
        make_page: is given the widget that owns the page.
        icon: an SVG file.
    """

    def __init__(
        self, make_page: Callable[[Optional[QWidget]], QgsOptionsPageWidget], icon: Path
    ) -> None:
        super().__init__("DINAMIS", QIcon(str(icon)))
        self._make_page, self._icon = make_page, icon

    def icon(self) -> QIcon:
        return QIcon(str(self._icon))

    def createWidget(  # noqa: N802
        self, parent: Optional[QWidget] = None
    ) -> QgsOptionsPageWidget:
        return self._make_page(parent)
