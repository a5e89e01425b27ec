"""From a delivery to a raster that QGIS shows: describe, prepare; in a worker thread."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Callable

from .domain.product import ShowOptions
from .formats.reader import read_product
from .layers.prepared import Prepared
from .layers.products import prepare

Check = Callable[[], None]


def open_product(path: Path, products_folder: Path, options: ShowOptions, check: Check) -> Prepared:
    """Prepare a delivery for the map; what is made goes to ``products_folder``."""
    product = read_product(path)
    return prepare(product, product_folder(path, products_folder), options, check)


def product_folder(path: Path, products_folder: Path) -> Path:
    """Where the rasters made from a delivery are kept: apart from it, and the same each time."""
    digest = hashlib.sha256(str(path.absolute()).encode("utf-8")).hexdigest()[:12]
    return products_folder / f"{_safe(path.stem)[:60]}_{digest}"


def _safe(name: str) -> str:
    return "".join(c if c.isalnum() or c in "-_" else "_" for c in name)[:100]
