"""What `dinamis:mosaic` does."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any, Callable, Dict, List, Tuple

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
)
from qgis.PyQt.QtCore import QCoreApplication

from ...domain.errors import (
    MosaicImpossible,
    NotAProduct,
    ProductError,
    UnknownChoice,
    UnsafeArchive,
)
from ...domain.product import Product, ShowOptions
from ...layers.mosaic import MosaicOptions, MosaicResult, Order, mosaic
from ...layers.mosaic_images import LeftOut, MosaicImage
from ...layers.raster_copy import copy_raster
from ...words.messages import explain
from .. import mosaic as asking
from .answering import Answering, require_running
from .layer_images import image_of_layer
from .named_products import found_deliveries, named_paths
from .written_json import write_json

_MADE_PERCENT = 50.0


class Mosaic(Answering, asking.Mosaic):
    """The same, able to run."""

    def answer(
        self,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Dict[str, Any]:
        options = self._options(parameters, context)
        images, left_out = self._images(parameters, context, feedback)

        def check() -> None:
            require_running(feedback)

        made = self._made(images, left_out, options, check)
        _tell(made, feedback)
        output = self.parameterAsOutputLayer(parameters, "OUTPUT", context)
        path = made.path
        if output:
            path = copy_raster(made.path, Path(output), _second_half(feedback), check)
        described = self.parameterAsFileOutput(parameters, "METADATA", context)
        metadata = Path(described) if described else made.path.with_suffix(".json")
        written = write_json(metadata, _summary(made, options))
        feedback.setProgress(100)
        return {"OUTPUT": str(path), "METADATA": written, "USED": len(made.used)}

    def _options(self, parameters: Dict[str, Any], context: QgsProcessingContext) -> MosaicOptions:
        order = self.choice(parameters, "ORDER", context, Order)
        area = self.area(parameters, "AREA", context)
        crs = self.parameterAsCrs(parameters, "CRS", context)
        if self.parameterAsString(parameters, "CRS", context).strip() and not crs.isValid():
            raise UnknownChoice(f"CRS {parameters['CRS']}")
        terrain = self.parameterAsRasterLayer(parameters, "TERRAIN", context)
        return MosaicOptions(
            order,
            area.geometry if area else None,
            (crs.authid() or crs.toWkt()) if crs.isValid() else "",
            self.parameterAsDouble(parameters, "RESOLUTION", context) or None,
            terrain.source() if terrain else "",
        )

    def _images(
        self,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Tuple[List[MosaicImage], Tuple[LeftOut, ...]]:
        """What was given, opened; and what could not be, with the reason."""
        # QGIS's start does not wait for what only a run needs.

        named = named_paths(self.parameterAsString(parameters, "PRODUCTS", context))
        paths, left_out = found_deliveries(named)
        layers = self.parameterAsLayerList(parameters, "LAYERS", context) or []
        pansharpen = self.parameterAsBoolean(parameters, "PANSHARPEN", context)
        images = [image_of_layer(layer) for layer in layers]
        for number, path in enumerate(paths):
            require_running(feedback)
            feedback.setProgress(_MADE_PERCENT * number / len(paths))
            try:
                images.append(self._opened(path, pansharpen, feedback))
            except (ProductError, UnsafeArchive) as error:
                left_out.append(LeftOut(path.name, explain(error)))
        if not images and not left_out:
            raise NotAProduct(self.tr("nothing was given"))
        return images, tuple(left_out)

    def _opened(self, path: Path, pansharpen: bool, feedback: QgsProcessingFeedback) -> MosaicImage:
        # QGIS's start does not wait for what only a run needs.
        from ...delivery import open_product

        options = ShowOptions(pansharpen=pansharpen, partial=False)
        prepared = open_product(
            path, self._products_folder, options, lambda: require_running(feedback)
        )
        names = tuple(band.name for band in prepared.bands)
        return MosaicImage(prepared.path, prepared.product, names)

    def _made(
        self,
        images: List[MosaicImage],
        left_out: Tuple[LeftOut, ...],
        options: MosaicOptions,
        check: Callable[[], None],
    ) -> MosaicResult:
        """The mosaic, with all that was left out."""
        try:
            made = mosaic(images, self._products_folder, options, check)
        except MosaicImpossible as error:
            reasons = "; ".join(f"{item.name}: {item.reason}" for item in left_out)
            raise MosaicImpossible("; ".join(filter(None, (reasons, error.detail)))) from error
        return replace(made, left_out=(*left_out, *made.left_out))


def _tell(made: MosaicResult, feedback: QgsProcessingFeedback) -> None:
    for item in made.left_out:
        left_out = QCoreApplication.translate("Mosaic", "Left out: {}. {}")
        feedback.pushWarning(left_out.format(item.name, item.reason))
    if made.is_approximate:
        feedback.pushInfo(
            QCoreApplication.translate(
                "Mosaic",
                "Products in sensor geometry were placed without a terrain model: "
                "their place is approximate.",
            )
        )


def _second_half(feedback: QgsProcessingFeedback) -> Callable[[float], None]:
    return lambda share: feedback.setProgress(_MADE_PERCENT + (100 - _MADE_PERCENT) * share)


def _summary(made: MosaicResult, options: MosaicOptions) -> Dict[str, Any]:
    """What the metadata file says; the first product hides the others."""
    return {
        "order": options.order.value,
        "products": [_product_summary(product) for product in made.used],
        "left_out": [item._asdict() for item in made.left_out],
        "rights": list(dict.fromkeys(item.credit for item in made.used if item.credit)),
        "bands": list(made.bands),
        "crs": made.crs,
        "resolution": made.resolution,
        "nodata": made.nodata,
        "is_approximate": made.is_approximate,
    }


def _product_summary(product: Product) -> Dict[str, Any]:
    bands = next((part.bands for part in product.components if part.bands), ())
    return product.summary(bands)
