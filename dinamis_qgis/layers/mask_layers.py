"""Opens the masks of a product, as they were written, as layers of QGIS."""

from __future__ import annotations

from typing import Tuple

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication

from ..domain.errors import FileNotWritten
from ..domain.product import Product
from .mask_styles import mask_title, paint_mask
from .masks import MaskTable, ProductMasks

MASK = "dinamis/mask"
"""Custom property of a mask's layer: its kind."""


def mask_layers(masks: ProductMasks, product: Product) -> Tuple[QgsVectorLayer, ...]:
    """Open every mask that holds something; meant for a worker thread.

    The layers are handed to the GUI's thread at the end. What there is none of, and what
    cannot be read, is in ``masks.sentences()``.

    Raises:
        FileNotWritten: the file is gone.
    """
    layers = tuple(_layer(masks, table, product) for table in masks.tables)
    for layer in layers:
        layer.moveToThread(QCoreApplication.instance().thread())
    return layers


def _layer(masks: ProductMasks, table: MaskTable, product: Product) -> QgsVectorLayer:
    if masks.path is None:
        raise FileNotWritten(product.name)
    source = f"{masks.path.as_posix()}|layername={table.table}"
    layer = QgsVectorLayer(source, _name(table, product), "ogr")
    if not layer.isValid():
        raise FileNotWritten(f"{masks.path.name}: cannot be opened again")
    paint_mask(layer, table.kind)
    metadata = layer.metadata()
    metadata.setIdentifier(product.name)
    metadata.setTitle(layer.name())
    metadata.setAbstract(" ".join(masks.sentences()))
    metadata.setRights([product.credit] if product.credit else [])
    layer.setMetadata(metadata)
    layer.setAttribution(product.credit)
    layer.setCustomProperty(MASK, table.kind)
    layer.setCustomProperty("dinamis/product", product.key)
    return layer


def _name(table: MaskTable, product: Product) -> str:
    """The kind; also of which image, where a product has several."""
    title = mask_title(table.kind)
    return f"{title} – {table.spectral}" if len(product.components) > 1 else title
