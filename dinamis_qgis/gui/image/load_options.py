"""How products are shown once they are loaded."""

from __future__ import annotations

from typing import Optional

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from ...domain.product import ShowOptions
from ..fields import add_row, form, named
from ..panel import SPACING_PX


class LoadOptions(QWidget):
    """Asks what to make of the images, and whether to bring their masks along."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._create_checks()
        self._create_terrain()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING_PX)
        column.addWidget(self.pansharpen_check)
        column.addWidget(self.reflectance_check)
        column.addWidget(self.masks_check)
        fields = form()
        add_row(fields, self.tr("&Terrain"), self.terrain_widget)
        column.addLayout(fields)

    def options(self) -> ShowOptions:
        """How the user wants products shown, from now on."""
        return ShowOptions(
            pansharpen=self.pansharpen_check.isChecked(),
            reflectance=self.reflectance_check.isChecked(),
            terrain=self.terrain_widget.filePath().strip(),
        )

    def wants_masks(self) -> bool:
        return self.masks_check.isChecked()

    def _create_checks(self) -> None:
        self.pansharpen_check = QCheckBox(self.tr("Sharpen with the &panchromatic"))
        named(
            self.pansharpen_check,
            "pansharpen_check",
            self.tr("Sharpen with the panchromatic"),
            self.tr("For bundles: colours at the resolution of the panchromatic image."),
        )
        self.pansharpen_check.setChecked(True)
        self.reflectance_check = QCheckBox(self.tr("&Reflectance instead of counts"))
        named(
            self.reflectance_check,
            "reflectance_check",
            self.tr("Reflectance instead of counts"),
            self.tr(
                "At the top of the atmosphere, 1 for all of the light: to compare dates. "
                "Computed from the gain, the sun's height and its distance."
            ),
        )
        self.masks_check = QCheckBox(self.tr("Masks: clo&uds, snow, quality…"))
        named(
            self.masks_check,
            "masks_check",
            self.tr("Masks: clouds, snow, quality…"),
            self.tr(
                "What the producer says of the image, as layers above it. They are hidden at "
                "first: check the group Masks in the layer tree to see them."
            ),
        )
        self.masks_check.setChecked(True)

    def _create_terrain(self) -> None:
        self.terrain_widget = QgsFileWidget()
        self.terrain_widget.setStorageMode(QgsFileWidget.StorageMode.GetFile)
        self.terrain_widget.setFilter(
            self.tr("Terrain models (*.tif *.TIF *.vrt *.asc *.dt2 *.hgt *.img);;All files (*)")
        )
        self.terrain_widget.lineEdit().setPlaceholderText(self.tr("none"))
        named(
            self.terrain_widget,
            "terrain_widget",
            self.tr("Terrain"),
            self.tr(
                "A terrain model places primary products. Without one their place is "
                "approximate. Not needed for orthos."
            ),
        )
