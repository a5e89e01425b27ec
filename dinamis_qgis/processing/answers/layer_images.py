"""An open raster layer as an image that a mosaic takes."""

from __future__ import annotations

from datetime import datetime
from typing import Optional

from qgis.core import QgsMapLayer
from qgis.PyQt.QtCore import Qt

from ...domain.product import Component, Product
from ...layers.mosaic_images import MosaicImage


def image_of_layer(layer: QgsMapLayer) -> MosaicImage:
    """What the metadata of a layer tell: its name, its date and its rights."""
    metadata = layer.metadata()
    rights = ", ".join(metadata.rights()) or layer.attribution()
    product = Product(
        metadata.identifier() or layer.name(),
        layer.source(),
        (Component("", layer.source(), ()),),
        acquired=_acquired(layer),
        crs=layer.crs().authid(),
        rights=rights,
    )
    return MosaicImage(layer.source(), product)


def _acquired(layer: QgsMapLayer) -> Optional[datetime]:
    for period in layer.metadata().extent().temporalExtents():
        if period.begin().isValid():
            text = period.begin().toUTC().toString(Qt.DateFormat.ISODate)
            return datetime.fromisoformat(text.replace("Z", "+00:00"))
    return None
