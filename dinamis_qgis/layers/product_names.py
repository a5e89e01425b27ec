"""How products and their images are called in the layer tree."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ..domain.product import Product
from .prepared import PANSHARPENED, Placement, PreparedImage


def scene_name(product: Product) -> str:
    """Name a product after its image, and say when it shows nothing real.

    The minute is there to tell a stereo pair apart.
    """
    moment = f"{product.acquired:%Y-%m-%d %H:%M}" if product.acquired else ""
    return _joined(product, moment, product.mode)


def layer_name(product: Product, image: PreparedImage) -> str:
    """The same of one of its images, and say when its place is not sure."""
    day = f"{product.acquired:%Y-%m-%d}" if product.acquired else ""
    name = _joined(product, day, kind_text(image.kind))
    if image.placement.is_approximate:
        return QCoreApplication.translate("Products", "{} (approximate place)").format(name)
    if image.placement is Placement.TERRAIN:
        return QCoreApplication.translate("Products", "{} (on terrain)").format(name)
    return name


def kind_text(kind: str) -> str:
    if kind == PANSHARPENED:
        return QCoreApplication.translate("Products", "pansharpened")
    return "" if kind == "image" else kind


def level_text(level: str) -> str:
    """How far an image was processed, in the user's language where there is a word for it."""
    if level == "primary":
        return QCoreApplication.translate("Products", "primary")
    if level == "projected":
        return QCoreApplication.translate("Products", "projected")
    return level


def _joined(product: Product, moment: str, kind: str) -> str:
    words = (product.platform or product.name, moment, kind, level_text(product.level))
    name = " ".join(word for word in words if word)
    return f"TRAINING / FICTIF – {name}" if product.is_training else name
