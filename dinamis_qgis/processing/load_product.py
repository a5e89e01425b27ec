"""`dinamis:loadproduct`: a delivered image as one raster that GDAL opens."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, Optional

from qgis.core import (
    QgsProcessingParameterBoolean,
    QgsProcessingParameterString,
)

from .algorithm import DinamisAlgorithm
from .destinations import image_destinations


class LoadProduct(DinamisAlgorithm):
    """Opens deliveries without a window.

    Args:
        products_folder: where rasters and metadata go when no output is named.
    """

    def __init__(self, products_folder: Path) -> None:
        super().__init__()
        self._products_folder = products_folder

    def createInstance(self) -> LoadProduct:  # noqa: N802
        return self.able_to_run()(self._products_folder)

    def name(self) -> str:
        return "loadproduct"

    def displayName(self) -> str:  # noqa: N802
        return self.tr("Load a product")

    def shortHelpString(self) -> str:  # noqa: N802
        return self.tr(
            "Makes one raster of a delivery (DIMAP 1 and 2: Pléiades, SPOT; Sentinel-2 SAFE; or a "
            "GeoTIFF), whole and on its own grid. PRODUCT: its folder, its ZIP, or any file of it. "
            "PANSHARPEN merges the two images of a bundle. REFLECTANCE gives reflectance at the "
            "top of the atmosphere instead of counts. TERRAIN is a terrain model that places "
            "products in sensor geometry. A missing tile is refused and named, unless PARTIAL "
            "shows the rest. Without outputs, both go to the QGIS profile."
        )

    def initAlgorithm(self, configuration: Optional[Dict[str, Any]] = None) -> None:  # noqa: N802
        self.addParameter(
            QgsProcessingParameterString("PRODUCT", self.tr("Product: folder, ZIP or file"))
        )
        self.addParameter(
            QgsProcessingParameterBoolean(
                "PANSHARPEN", self.tr("Sharpen with the panchromatic band"), False
            )
        )
        self.addParameter(
            QgsProcessingParameterBoolean(
                "REFLECTANCE", self.tr("Reflectance at the top of the atmosphere"), False
            )
        )
        self.addParameter(
            QgsProcessingParameterString(
                "TERRAIN", self.tr("Terrain model, for sensor geometry"), "", optional=True
            )
        )
        self.addParameter(
            QgsProcessingParameterBoolean(
                "PARTIAL", self.tr("Show the rest when files are missing"), False
            )
        )
        for destination in image_destinations(self.tr("Raster"), self.tr("Metadata")):
            self.addParameter(destination)
