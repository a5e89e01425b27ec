"""`dinamis:loadproduct`: a delivered image as one raster that GDAL opens."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, Dict, List, Optional

from osgeo import gdal
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterString,
)

from ..domain.errors import Cancelled, NotAProduct, ProductError
from ..domain.product import ShowOptions
from .algorithm import DinamisAlgorithm, require_running
from .destinations import image_destinations

if TYPE_CHECKING:
    from ..layers.prepared import Prepared


class LoadProduct(DinamisAlgorithm):
    """Opens deliveries without a window.

    Args:
        products_folder: where rasters and metadata go when no output is named.
    """

    def __init__(self, products_folder: Path) -> None:
        super().__init__()
        self._products_folder = products_folder

    def createInstance(self) -> LoadProduct:  # noqa: N802
        return LoadProduct(self._products_folder)

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

    def answer(
        self,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Dict[str, Any]:
        # QGIS's start does not wait for what only a run needs.
        from ..delivery import open_product, product_folder

        given = self.parameterAsString(parameters, "PRODUCT", context).strip()
        if not given:
            raise NotAProduct(self.tr("nothing was given"))
        source = Path(given)
        output = self.parameterAsOutputLayer(parameters, "OUTPUT", context)
        metadata = self.parameterAsFileOutput(parameters, "METADATA", context)
        options = self._options(parameters, context)
        prepared = open_product(
            source, self._products_folder, options, lambda: require_running(feedback)
        )
        if prepared.product.missing:
            feedback.pushWarning(
                self.tr("Missing files: {}.").format(", ".join(prepared.product.missing))
            )
        raster = _copied(prepared, Path(output), feedback) if output else prepared.path
        home = product_folder(source, self._products_folder)
        described = Path(metadata) if metadata else home / f"{prepared.path.stem}.json"
        summary = prepared.product.summary(prepared.bands)
        described.write_text(json.dumps(summary, indent=2, ensure_ascii=False), encoding="utf-8")
        return {"OUTPUT": str(raster), "METADATA": str(described)}

    def _options(self, parameters: Dict[str, Any], context: QgsProcessingContext) -> ShowOptions:
        return ShowOptions(
            pansharpen=self.parameterAsBoolean(parameters, "PANSHARPEN", context),
            reflectance=self.parameterAsBoolean(parameters, "REFLECTANCE", context),
            terrain=self.parameterAsString(parameters, "TERRAIN", context).strip(),
            partial=self.parameterAsBoolean(parameters, "PARTIAL", context),
        )


def _copied(prepared: Prepared, target: Path, feedback: QgsProcessingFeedback) -> Path:
    """Write the raster where the user wants it: a VRT stays one, other names become GeoTIFF."""

    def show(share: float, _message: str, _data: object) -> int:
        feedback.setProgress(100 * share)
        return 0 if feedback.isCanceled() else 1

    target.parent.mkdir(parents=True, exist_ok=True)
    is_vrt = target.suffix.lower() == ".vrt"
    options = gdal.TranslateOptions(
        format="VRT" if is_vrt else "GTiff",
        creationOptions=None if is_vrt else _created(prepared.path),
        callback=show,
    )
    made = gdal.Translate(str(target), str(prepared.path), options=options)
    if feedback.isCanceled():
        raise Cancelled
    if made is None:
        raise ProductError(gdal.GetLastErrorMsg(), str(target))
    del made
    return target


def _created(source: Path) -> List[str]:
    """How a GeoTIFF is written: counts of 12 bits in 16, as few programs read them packed."""
    options = ["TILED=YES", "COMPRESS=DEFLATE", "BIGTIFF=IF_SAFER"]
    dataset = gdal.Open(str(source))
    is_packed = dataset.GetRasterBand(1).GetMetadataItem("NBITS", "IMAGE_STRUCTURE")
    return [*options, "NBITS=16"] if is_packed else options
