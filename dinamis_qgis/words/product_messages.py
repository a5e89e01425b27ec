"""What is said when a delivery cannot be shown; part of ``messages``."""

from __future__ import annotations

from typing import Callable, Tuple, Type

from qgis.PyQt.QtCore import QCoreApplication

from ..domain import errors
from ..domain.delivery_errors import SeveralProducts
from ..domain.errors import DinamisError

PRODUCT_SENTENCES: Tuple[Tuple[Type[DinamisError], Callable[[], str]], ...] = (
    (
        errors.NotAProduct,
        lambda: QCoreApplication.translate(
            "Messages",
            "This is not an image product. Nothing was loaded. "
            "Choose the folder, the ZIP or the DIM file of a delivery.",
        ),
    ),
    (
        errors.ProductIncomplete,
        lambda: QCoreApplication.translate(
            "Messages",
            "Files of this product are missing or damaged. It was not loaded. "
            "Download or copy it again.",
        ),
    ),
    (
        errors.ProductNotSupported,
        lambda: QCoreApplication.translate(
            "Messages",
            "This kind of product is not read by the plugin. It was not loaded. "
            "Try to open its image file with QGIS directly.",
        ),
    ),
    (
        SeveralProducts,
        lambda: QCoreApplication.translate(
            "Messages",
            "There are several products there. None was loaded. Choose one of them.",
        ),
    ),
    (
        errors.MosaicImpossible,
        lambda: QCoreApplication.translate(
            "Messages",
            "No mosaic can be made of these products. Nothing was written. "
            "Choose products that show the area and have bands in common.",
        ),
    ),
    (
        errors.ReflectanceUnknown,
        lambda: QCoreApplication.translate(
            "Messages",
            "The reflectance cannot be computed: the product does not say what it takes. It was "
            "not loaded. Load it without reflectance.",
        ),
    ),
    (
        errors.TerrainUnusable,
        lambda: QCoreApplication.translate(
            "Messages",
            "This terrain model cannot place the image. It was not loaded. "
            "Choose a model that covers it, or none.",
        ),
    ),
    (
        errors.ProductError,
        lambda: QCoreApplication.translate(
            "Messages", "The product cannot be shown. It was not loaded. Download it again."
        ),
    ),
)
