"""The yearly coverages: connects their window to the service that lists them and to the map."""

from __future__ import annotations

from typing import Any, Callable, Optional

from qgis.core import QgsRasterLayer
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QWidget

from ..api.coverages import CoverageClient
from ..domain.coverage import YearlyCoverage
from ..gui.catalogue.coverages_dialog import CoveragesDialog
from ..layers.coverages import coverage_layer
from ..layers.map_content import MapContent


class CoverageStation:
    """Opens the window of the yearly coverages, made when first asked for.

    Args:
        parent: takes the window away with it.
    """

    def __init__(
        self,
        client: CoverageClient,
        content: MapContent,
        run: Callable[..., Any],
        parent: QWidget,
    ) -> None:
        self._client, self._source = client, client.source
        self._content, self._run, self._parent = content, run, parent
        self.dialog: Optional[CoveragesDialog] = None

    def show(self) -> None:
        if self.dialog is None:
            self.dialog = CoveragesDialog(
                self._client.kept,
                self._client.fetch,
                self._make_layer,
                self._add_layer,
                self._open_site,
                self._run,
                self._parent,
            )
            self.dialog.every_year_wanted.connect(self._content.show_coverages)
        self.dialog.load()
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def _make_layer(self, coverage: YearlyCoverage) -> QgsRasterLayer:
        """In a worker thread."""
        return coverage_layer(coverage, self._source.capabilities_url)

    def _add_layer(self, layer: QgsRasterLayer, is_every_year: bool) -> None:
        self._content.add_coverages([layer])
        if is_every_year:
            self._content.show_coverages(True)

    def _open_site(self) -> None:
        QDesktopServices.openUrl(QUrl(self._source.open_site))
