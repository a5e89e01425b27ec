"""What can be done with all the scenes found at once, and with the question itself."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QAction, QMenu, QWidget


class ResultsMenu(QMenu):
    """Saves, packs and copies; an offline pack can be opened when nothing was found yet."""

    export_wanted = pyqtSignal(str)  # csv, geojson, stac or gpkg
    pack_wanted = pyqtSignal()
    open_pack_wanted = pyqtSignal()
    curl_wanted = pyqtSignal()
    pystac_wanted = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("results_menu")
        self.setToolTipsVisible(True)
        self._create()
        for action, kind in (
            (self.csv_action, "csv"),
            (self.geojson_action, "geojson"),
            (self.stac_action, "stac"),
            (self.geopackage_action, "gpkg"),
        ):
            action.triggered.connect(lambda _, kind=kind: self.export_wanted.emit(kind))
        self.pack_action.triggered.connect(lambda: self.pack_wanted.emit())
        self.open_pack_action.triggered.connect(lambda: self.open_pack_wanted.emit())
        self.curl_action.triggered.connect(lambda: self.curl_wanted.emit())
        self.pystac_action.triggered.connect(lambda: self.pystac_wanted.emit())
        self.set_has_rows(False)

    def set_has_rows(self, has_rows: bool) -> None:
        for action in (
            self.csv_action,
            self.geojson_action,
            self.stac_action,
            self.geopackage_action,
            self.pack_action,
        ):
            action.setEnabled(has_rows)

    def set_pystac(self, is_known: bool) -> None:
        """Whether pystac-client can ask the service."""
        self.pystac_action.setEnabled(is_known)
        self.pystac_action.setToolTip(
            self.tr("The search as a Python script")
            if is_known
            else self.tr("pystac-client cannot ask this service: copy as cURL.")
        )

    def _create(self) -> None:
        self.csv_action = self._action(
            "csv_action",
            self.tr("Export as &CSV…"),
            self.tr("A table for spreadsheets, one line a scene"),
        )
        self.geojson_action = self._action(
            "geojson_action",
            self.tr("Export as Geo&JSON…"),
            self.tr("Footprints for maps on the web"),
        )
        self.stac_action = self._action(
            "stac_action",
            self.tr("Export as &STAC…"),
            self.tr("The entries of the catalogue as the service sent them"),
        )
        self.geopackage_action = self._action(
            "geopackage_action",
            self.tr("Export as Geo&Package…"),
            self.tr("A layer that QGIS opens with its colours"),
        )
        self.addSeparator()
        self.pack_action = self._action(
            "pack_action",
            self.tr("&Offline pack…"),
            self.tr("A folder with the scenes, their quicklooks and a project for the field"),
        )
        self.open_pack_action = self._action(
            "open_pack_action",
            self.tr("Open an offline pac&k…"),
            self.tr("Takes the scenes of a pack into the catalogue of this computer"),
        )
        self.addSeparator()
        self.curl_action = self._action(
            "curl_action",
            self.tr("Copy as c&URL"),
            self.tr("The search as a command for a terminal"),
            "mActionEditCopy",
        )
        self.pystac_action = self._action(
            "pystac_action",
            self.tr("Copy for p&ystac-client"),
            self.tr("The search as a Python script"),
            "mActionEditCopy",
        )

    def _action(self, name: str, text: str, tip: str, icon: str = "") -> QAction:
        made = QAction(text, self)
        made.setObjectName(name)
        made.setToolTip(tip)
        if icon:
            made.setIcon(QgsApplication.getThemeIcon(f"/{icon}.svg"))
        self.addAction(made)
        return made
