"""Takes an area from a file, and asks what the file does not say."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsCoordinateReferenceSystem
from qgis.gui import QgsFileWidget, QgsProjectionSelectionWidget
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QToolButton

from ...domain.area import ALL_LAYERS
from ...domain.errors import DinamisError, LayerUnclear, SystemUnknown
from ..fields import add_row, choice, named


class AreaFile(QObject):
    """A file; below it, when it holds several maps or does not say where it is, which and where.

    Args:
        rows: the form of the panel, which the fields go into.
    """

    wanted = pyqtSignal(str, object, str)
    """Path, layer (None: it was not asked), coordinate system ("": it was not asked)."""

    def __init__(self, rows: QFormLayout, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self._taken = ""
        self._create()
        add_row(rows, self.tr("&File"), self.file_widget)
        self._layer_row = rows.rowCount()
        add_row(rows, self.tr("In t&he file"), self.layer_combo)
        self._system_row = rows.rowCount()
        add_row(rows, self.tr("&System"), self.system_widget)
        self._show_questions(False, False)
        self.file_widget.fileChanged.connect(self._take_changed)
        edit = self.file_widget.lineEdit()
        edit.returnPressed.connect(lambda: self._take_new(self.file_widget.filePath()))
        edit.editingFinished.connect(self._take_typed)
        self.layer_combo.activated.connect(lambda _: self._take_again())
        self.system_widget.crsChanged.connect(self._take_system)

    def ask_about(self, error: DinamisError) -> bool:
        """Ask what this failure leaves open; False where there is nothing to ask."""
        if isinstance(error, LayerUnclear):
            self._offer(error)
            self._show_questions(True, self._is_asking_system)
            self.layer_combo.setFocus()
            return True
        if isinstance(error, SystemUnknown):
            self._show_questions(self.layer_combo.count() > 0, True)
            self.system_widget.setFocus()
            return True
        return False

    def clear(self) -> None:
        self.file_widget.setFilePath("")

    def _take_changed(self, path: str) -> None:
        """A path is read once it is whole: on the way to it there are folders full of maps."""
        if not path or not self.file_widget.lineEdit().hasFocus():
            self._take_new(path)

    def _take_typed(self) -> None:
        if self.file_widget.filePath() != self._taken:
            self._take_new(self.file_widget.filePath())

    def _take_new(self, path: str) -> None:
        self._taken = path
        self.layer_combo.clear()
        self._show_questions(False, False)
        self.system_widget.setCrs(QgsCoordinateReferenceSystem())
        if path:
            self.wanted.emit(path, None, "")

    def _take_system(self, crs: QgsCoordinateReferenceSystem) -> None:
        if self._is_asking_system and crs.isValid():
            self._take_again()

    def _take_again(self) -> None:
        layer, path = self.layer_combo.currentData(), self.file_widget.filePath()
        is_unanswered = layer is None and self.layer_combo.count() > 0
        if path and not is_unanswered:
            crs = self.system_widget.crs()
            self.wanted.emit(path, layer, crs.toWkt() if crs.isValid() else "")

    def _offer(self, error: LayerUnclear) -> None:
        self.layer_combo.clear()
        self.layer_combo.addItem(self.tr("Choose…"), None)
        for index, name in enumerate(error.layers):
            self.layer_combo.addItem(name, index)
        self.layer_combo.addItem(self.tr("All of them"), ALL_LAYERS)

    def _show_questions(self, has_layers: bool, has_system: bool) -> None:
        self._is_asking_system = has_system
        for field, row, is_asked in (
            (self.layer_combo, self._layer_row, has_layers),
            (self.system_widget, self._system_row, has_system),
        ):
            label = self._rows.itemAt(row, QFormLayout.ItemRole.LabelRole).widget()
            label.setVisible(is_asked)
            field.setVisible(is_asked)

    def _create(self) -> None:
        self.file_widget = QgsFileWidget()
        named(
            self.file_widget,
            "area_file_widget",
            self.tr("File"),
            self.tr("A map of polygons: GeoPackage, Shapefile (also zipped), KML, KMZ, GeoJSON…"),
        )
        self.layer_combo = choice(())
        named(
            self.layer_combo,
            "file_layer_combo",
            self.tr("Map in the file"),
            self.tr("The file holds several maps: which is the area?"),
        )
        self.system_widget = QgsProjectionSelectionWidget()
        option = QgsProjectionSelectionWidget.CrsOption
        self.system_widget.setOptionVisible(option.DefaultCrs, False)
        self.system_widget.setOptionVisible(option.CrsNotSet, True)
        tip = self.tr("The file does not say its coordinate system: which is it?")
        named(self.system_widget, "file_system_widget", self.tr("Coordinate system"), tip)
        for part in self.system_widget.findChildren((QComboBox, QToolButton)):
            part.setAccessibleName(self.tr("Coordinate system"))
            part.setToolTip(tip)
            part.setWhatsThis(tip)
