"""What `dinamis:loadproduct` does."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Dict

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
)

from ...domain.errors import NotAProduct
from ...domain.product import ShowOptions
from ...words.product_text import doubts_about
from .. import load_product as asking
from .answering import Answering, require_running
from .written_json import write_json

if TYPE_CHECKING:
    from ...layers.prepared import Prepared


class LoadProduct(Answering, asking.LoadProduct):
    """The same, able to run."""

    def answer(
        self,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Dict[str, Any]:
        # QGIS's start does not wait for what only a run needs.
        from ...delivery import open_product, product_folder

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
        self._tell(prepared, feedback)
        raster = _copied(prepared, Path(output), feedback) if output else prepared.path
        home = product_folder(source, self._products_folder)
        described = Path(metadata) if metadata else home / f"{prepared.path.stem}.json"
        return {"OUTPUT": str(raster), "METADATA": write_json(described, _summary(prepared))}

    def _tell(self, prepared: Prepared, feedback: QgsProcessingFeedback) -> None:
        """What is in doubt, and what was wanted and could not be done."""
        for sentence in doubts_about(prepared.product):
            feedback.pushWarning(sentence)
        if prepared.images[0].placement.is_approximate:
            feedback.pushWarning(
                self.tr("Its place is approximate: give a terrain model to be nearer.")
            )
        if prepared.options.pansharpen and not prepared.is_pansharpened:
            feedback.pushWarning(
                self.tr("It is no bundle with both images: nothing was sharpened.")
            )

    def _options(self, parameters: Dict[str, Any], context: QgsProcessingContext) -> ShowOptions:
        return ShowOptions(
            pansharpen=self.parameterAsBoolean(parameters, "PANSHARPEN", context),
            reflectance=self.parameterAsBoolean(parameters, "REFLECTANCE", context),
            terrain=self.parameterAsString(parameters, "TERRAIN", context).strip(),
            partial=self.parameterAsBoolean(parameters, "PARTIAL", context),
        )


def _copied(prepared: Prepared, target: Path, feedback: QgsProcessingFeedback) -> Path:
    """Write the raster where the user wants it: a VRT stays one, other names become GeoTIFF."""
    # QGIS's start does not wait for what only a run needs.
    from ...layers.raster_copy import copy_raster

    return copy_raster(
        prepared.path,
        target,
        lambda share: feedback.setProgress(100 * share),
        lambda: require_running(feedback),
    )


def _summary(prepared: Prepared) -> Dict[str, Any]:
    """What the metadata file says."""
    product = prepared.product
    return {
        **product.summary(prepared.bands),
        "is_pansharpened": prepared.is_pansharpened,
        "is_reflectance": prepared.options.reflectance,
        "is_approximate": prepared.images[0].placement.is_approximate,
        "other_satellite": product.other_satellite,
        "notes": list(product.notes),
    }
