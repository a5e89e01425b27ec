"""Which products there are in what a user chose, each with a name to choose it by."""

from __future__ import annotations

from pathlib import Path
from typing import Callable, Dict, Optional, Tuple

from qgis.PyQt.QtCore import QCoreApplication

from ..domain.product import Product
from ..formats.dimap import read_product
from ..gui.found_list import FoundProduct
from ..layers.product_names import scene_name
from ..processing.named_products import deliveries


def products_in(path: Path, check: Callable[[], None]) -> Tuple[FoundProduct, ...]:
    """The products of a folder, in the order of their names; of anything else, itself.

    Those that are damaged are among them: who chooses them is told why.
    """
    known: Dict[Path, Product] = {}

    def read(one: Path) -> None:
        check()
        known[one] = read_product(one)

    found = deliveries(path, read)
    return tuple(FoundProduct(one, _name(one, known.get(one))) for one in found)


def _name(path: Path, product: Optional[Product]) -> str:
    if product is None or not product.platform:
        return path.name
    name = scene_name(product)
    if product.cloud_percent is None:
        return name
    clouds = QCoreApplication.translate("FoundProducts", "{}, clouds {} %")
    return clouds.format(name, f"{product.cloud_percent:.0f}")
