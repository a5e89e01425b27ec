"""`dinamis:mosaic`: several products as one raster, the best of them on top."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, List, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from .algorithm import DinamisAlgorithm
from .destinations import image_destinations


class Mosaic(DinamisAlgorithm):
    """Puts products together without a window.

    Args:
        products_folder: where rasters and metadata go when no output is named.
    """

    def __init__(self, products_folder: Path) -> None:
        super().__init__()
        self._products_folder = products_folder

    def createInstance(self) -> Mosaic:  # noqa: N802
        return self.able_to_run()(self._products_folder)

    def name(self) -> str:
        return "mosaic"

    def displayName(self) -> str:  # noqa: N802
        return self.tr("Mosaic of products")

    def shortHelpString(self) -> str:  # noqa: N802
        return self.tr(
            "Makes one raster of several deliveries. Each shows within its own outline; ORDER "
            "says which one hides the others: newest, oldest or clearest. PRODUCTS: folders, "
            "ZIPs or files, separated by semicolons or new lines, or a folder that holds "
            "several. LAYERS: rasters that are open. AREA clips. CRS and RESOLUTION (in units "
            "of the CRS) are those of the first and of the finest product unless given. An "
            "OUTPUT that ends in .vrt is computed as it is drawn, a .tif is written; without "
            "one, a virtual raster goes to the QGIS profile. METADATA lists the products in "
            "drawing order, with their rights, and those left out, with the reason."
        )

    def initAlgorithm(self, configuration: Optional[Dict[str, Any]] = None) -> None:  # noqa: N802
        for parameter in (
            *self._sources(),
            *self._choices(),
            *image_destinations(self.tr("Raster"), self.tr("Metadata")),
        ):
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputNumber("USED", self.tr("Number of products used")))

    def _sources(self) -> List[Any]:
        return [
            QgsProcessingParameterString(
                "PRODUCTS",
                self.tr("Products: folders, ZIPs or files"),
                multiLine=True,
                optional=True,
            ),
            QgsProcessingParameterMultipleLayers(
                "LAYERS",
                self.tr("Images that are open"),
                QgsProcessing.SourceType.TypeRaster,
                optional=True,
            ),
        ]

    def _choices(self) -> List[Any]:
        number = QgsProcessingParameterNumber.Type.Double
        return [
            QgsProcessingParameterString(
                "ORDER", self.tr("On top: newest, oldest or clearest"), "newest"
            ),
            QgsProcessingParameterFeatureSource("AREA", self.tr("Area"), optional=True),
            QgsProcessingParameterCrs("CRS", self.tr("CRS"), optional=True),
            QgsProcessingParameterNumber(
                "RESOLUTION", self.tr("Resolution"), number, None, True, 0.0
            ),
            QgsProcessingParameterRasterLayer(
                "TERRAIN", self.tr("Terrain model for primary products"), optional=True
            ),
            QgsProcessingParameterBoolean(
                "PANSHARPEN", self.tr("Sharpen with the panchromatic band"), False
            ),
        ]
